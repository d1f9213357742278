"""Every table of the CMS. Each is defined in the room it belongs to; Django looks for them here."""

from __future__ import annotations

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.links import Link
from synlig.cms.accounts.recovery import RecoveryCode
from synlig.cms.accounts.session import Session
from synlig.cms.drafts import Draft

__all__ = ["Account", "Draft", "Link", "RecoveryCode", "Session"]
