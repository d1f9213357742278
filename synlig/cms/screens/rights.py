"""Which documents somebody may change. The table of routes says who may use a screen; this says on what."""

from __future__ import annotations

from pathlib import PurePosixPath

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from synlig.cms.accounts.account import Account
from synlig.cms.roles import Role

_PUBLIC = ("pages", "news", "events", "assets", "files")


def may_change(account: Account, path: str) -> bool:
    """Whether a document (relative to the content folder) is theirs to write in."""
    match PurePosixPath(path).parts:
        case ("public", folder, *_rest) if folder in _PUBLIC:
            return Role.WRITER in account.roles
        case ("private", "minutes", group, _file):
            return Role.MINUTE_TAKER in account.roles and group in account.groups
        case ("private", "members", _member, "profil.yml"):
            # Not what lies beside it: to bring back an old consent would undo what the member has said.
            return Role.MEMBERSHIP in account.roles
    return False


def account_of(request: HttpRequest) -> Account:
    """Who asks, behind a row of the table that nobody comes through without logging in."""
    assert isinstance(request.user, Account)
    return request.user


def check_may_change(request: HttpRequest, path: str) -> None:
    """`PermissionDenied` where it is not theirs."""
    if not may_change(account_of(request), path):
        raise PermissionDenied
