"""Which documents somebody may change. The table of routes says who may use a screen; this says on what."""

from __future__ import annotations

from pathlib import PurePosixPath

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from synlig.cms.accounts.account import Account, account_of
from synlig.cms.roles import Role
from synlig.cms.versions import is_file_path

_PUBLIC = ("pages", "news", "events", "assets", "files")


def may_change(account: Account, path: str) -> bool:
    """Whether a document (relative to the content folder) is theirs to write in."""
    if not is_file_path(path):
        return False  # `public/pages/../../private`
    match PurePosixPath(path).parts:
        case ("public", folder, *_rest) if folder in _PUBLIC:
            return Role.WRITER in account.roles
        case ("private", "minutes", group, file) if not file.endswith(".godkendelser.yml"):
            # What others approved of them is not the referent's: to bring an approval back would be to give it.
            return Role.MINUTE_TAKER in account.roles and group in account.groups
        case ("private", "members", _member, "profil.yml"):
            # Not what lies beside it: to bring back an old consent would undo what the member has said.
            return Role.MEMBERSHIP in account.roles
    return False


def may_read(account: Account, path: str) -> bool:
    """Whether a document is theirs to read. Minutes are also read by whoever publishes them or looks after members."""
    if may_change(account, path):
        return True
    return is_minutes(path) and bool(account.roles & {Role.MEMBERSHIP, Role.PUBLISHER})


def may_see_history(account: Account, path: str) -> bool:
    """Whether somebody may see who made a document what it is: whoever writes it, and a publisher of what is public.

    What was agreed to and approved is nobody's to bring back, but theirs to see who look after it.
    """
    if may_change(account, path) or (Role.PUBLISHER in account.roles and path.startswith("public/")):
        return True
    if not is_file_path(path):
        return False
    match PurePosixPath(path).parts:
        case ("private", "members", _member, "samtykke.yml" | "godkendelser.yml"):
            return Role.MEMBERSHIP in account.roles
        case ("private", "minutes", group, file) if file.endswith(".godkendelser.yml"):
            return may_read(account, path) or group in account.groups
    return False


def is_minutes(path: str) -> bool:
    """Whether a path is that of minutes, or of what lies beside them."""
    return PurePosixPath(path).parts[:2] == ("private", "minutes")


def sees_names(account: Account) -> bool:
    """Whether somebody may choose among the members by name.

    To be named as a member tells that one is out of work. So names are for whoever looks after members, and for a
    referent who has a group to write down attendance for; a publisher reads minutes without them.
    """
    return Role.MEMBERSHIP in account.roles or (Role.MINUTE_TAKER in account.roles and bool(account.groups))


def check_may_read(request: HttpRequest, path: str) -> None:
    """`PermissionDenied` where it is not theirs to read."""
    if not may_read(account_of(request), path):
        raise PermissionDenied


def check_may_change(request: HttpRequest, path: str) -> None:
    """`PermissionDenied` where it is not theirs."""
    if not may_change(account_of(request), path):
        raise PermissionDenied
