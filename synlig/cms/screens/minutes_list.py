"""Every referat that somebody may see: what is on its way, what it waits for, and what is approved."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from synlig.cms.accounts.account import Account, account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import Listed, Vocabulary, found_in, listing
from synlig.cms.drafts import drafts_of
from synlig.cms.roles import Role
from synlig.cms.screens.minutes import APPROVED, FOR_COMMENT, HELP, KIND, deadline_of, saved_values
from synlig.cms.screens.rights import check_may_read, may_change, may_read
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.dates import long_date
from synlig.language import _

READERS = (Role.MINUTE_TAKER, Role.MEMBERSHIP, Role.PUBLISHER)


@dataclass(frozen=True, repr=False)
class Line:
    """Minutes in the list. `waits` says what they wait for; `address` is the name of the page that opens them."""

    listed: Listed
    name: str
    group: str
    waits: str
    address: str


def index(request: HttpRequest) -> HttpResponse:
    """The minutes of one's own groups, or of all for whoever publishes: those that wait first."""
    account, sought = account_of(request), request.GET.get("q", "").strip()
    readable = [
        each for each in listing(the_desk().content, KIND) if sees_minutes(account, each.path, each.state)
    ]
    found = found_in(tuple(readable), sought)
    groups = dict(Vocabulary(the_desk().content).groups)
    lines = [_line(account, each, groups.get(_group(each.path), _group(each.path))) for each in found]
    return render(
        request,
        "minutes_index.html",
        open=[each for each in lines if each.listed.state != APPROVED],
        approved=[each for each in lines if each.listed.state == APPROVED],
        sought=sought,
        may_write=Role.MINUTE_TAKER in account.roles and bool(account.groups),
        has_no_group=Role.MINUTE_TAKER in account.roles and not account.groups,
    )


def sees_minutes(account: Account, path: str, state: str) -> bool:
    """Whoever publishes sees what is approved; a draft is its group's, and the membership's."""
    is_inside = may_change(account, path) or Role.MEMBERSHIP in account.roles
    return may_read(account, path) and (is_inside or state == APPROVED)


def check_may_see(request: HttpRequest, path: str) -> None:
    """`PermissionDenied` where the minutes are not theirs to see; 404 where there are none."""
    check_may_read(request, path)
    if not sees_minutes(account_of(request), path, str(saved_values(path).get("tilstand", ""))):
        raise PermissionDenied


def _line(account: Account, listed: Listed, group: str) -> Line:
    is_own = may_change(account, listed.path)
    is_open = is_own and listed.state != APPROVED
    return Line(
        listed,
        KIND.name_of(listed.path),
        group,
        _waits(account, listed) if listed.state != APPROVED else "",
        "minutes-edit" if is_open else "minutes-read",
    )


def _waits(account: Account, listed: Listed) -> str:
    if listed.path in {draft.path for draft in drafts_of(account)}:
        return _("Din kladde er ikke gemt")
    if listed.state != FOR_COMMENT:
        return _("Skal skrives færdigt")
    until = deadline_of(saved_values(listed.path))
    if until is None:
        return ""
    if until < the_desk().build_date():
        return _("Fristen er gået: klar til godkendelse")
    return _("Bemærkninger senest {date}").format(date=long_date(until))


def _group(path: str) -> str:
    return PurePosixPath(path).parts[2]


ROUTES = (Route("minutes", "referater/", index, allow(READERS, SEE), menu=_("Referater"), help=HELP),)
