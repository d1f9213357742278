"""Publishing: what changes for visitors, the build, the way out to the web server, and back again.

A run is a child process (`build.py` with `--log`), told of in files of the CMS's own folder: a CMS that is started anew
finds it still at work, or how it ended. The room knows the release, the edition and, for the calendar, what the files
say; it knows neither Django nor plugins.
"""

from __future__ import annotations

from synlig.cms.publishing.changed import Changed, NotComparedError, changes_for_visitors
from synlig.cms.publishing.changed_page import ChangedPage, changed_page
from synlig.cms.publishing.lately import Arrival, arrivals, build_date_out
from synlig.cms.publishing.online import Answer, Online, fetch_public, is_online
from synlig.cms.publishing.passages import Passage
from synlig.cms.publishing.receipts import PublishingReceipt, read_receipts
from synlig.cms.publishing.removal import Removal
from synlig.cms.publishing.run import Kind, Run, Step, Waiting
from synlig.cms.publishing.runner import RunBusyError, Runner
from synlig.cms.publishing.undo import Undo, undo_offered
from synlig.cms.publishing.upcoming import Upcoming, overdue, upcoming

__all__ = [
    "Answer",
    "Arrival",
    "Changed",
    "ChangedPage",
    "Kind",
    "NotComparedError",
    "Online",
    "Passage",
    "PublishingReceipt",
    "Removal",
    "Run",
    "RunBusyError",
    "Runner",
    "Step",
    "Undo",
    "Upcoming",
    "Waiting",
    "arrivals",
    "build_date_out",
    "changed_page",
    "changes_for_visitors",
    "fetch_public",
    "is_online",
    "overdue",
    "read_receipts",
    "undo_offered",
    "upcoming",
]
