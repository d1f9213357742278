"""Deploying: a finished release goes to where the web server is, and what is gone here goes there.

There stand `releases/<id>/` and `current`, switched in one step, as in our own output folder. What arrived is compared
with what was sent before the switch; an error anywhere leaves the site that visitors see. What has come through
is noted in the output folder, so that what has not stays known (`sent`). The room knows releases, and nothing of what
is in them.
"""

from __future__ import annotations

from synlig.deploying.deploy import Target, deploy
from synlig.deploying.errors import DeployError
from synlig.deploying.folder import FolderTarget
from synlig.deploying.sent import forget_sent, is_sent, note_sent
from synlig.deploying.server import Server

__all__ = ["DeployError", "FolderTarget", "Server", "Target", "deploy", "forget_sent", "is_sent", "note_sent"]
