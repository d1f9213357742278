"""Kalender: what will happen on the site by itself, day by day, where it is published on that day."""

from __future__ import annotations

from itertools import groupby

from django.http import HttpRequest, HttpResponse

from synlig.cms.accounts.account import Account, account_of
from synlig.cms.desk import the_desk
from synlig.cms.publishing import Upcoming, upcoming
from synlig.cms.roles import STAFF, Role
from synlig.cms.screens.history import address_of
from synlig.cms.screens.rights import may_change, may_read
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _


def calendar(request: HttpRequest) -> HttpResponse:
    """The next three months; what is private is told to those who may see it."""
    desk, account = the_desk(), account_of(request)
    content = desk.previewer.content()
    found = upcoming(content, desk.build_date()) if content is not None else ()
    lines = [(each.day, each.said, _address(account, each)) for each in found if _sees(account, each)]
    days = [(day, [line[1:] for line in rows]) for day, rows in groupby(lines, lambda line: line[0])]
    return render(request, "calendar.html", days=days, is_broken=content is None)


def _sees(account: Account, each: Upcoming) -> bool:
    """What is private, by role; of minutes also whoever writes them."""
    by_role = bool(account.roles & {Role.MEMBERSHIP, Role.PUBLISHER})
    return by_role or not each.is_private or may_read(account, each.path.partition("/")[2])


def _address(account: Account, each: Upcoming) -> str:
    """Where the file behind it is opened, by those who may write in it."""
    path = each.path.partition("/")[2]
    return address_of(path) if may_change(account, path) else ""


ROUTES = (Route("calendar", "kalender/", calendar, allow(STAFF, SEE), menu=_("Kalender"), help="kalender"),)
