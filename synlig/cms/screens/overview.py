"""Overblik: what waits for whoever logged in, and what is new."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from synlig.cms.accounts.account import account_of, names_of
from synlig.cms.drafts import drafts_of
from synlig.cms.roles import STAFF, Role
from synlig.cms.screens.editing import files
from synlig.cms.screens.history import address_of, title_for
from synlig.cms.screens.rights import may_change
from synlig.cms.screens.waiting import called, waiting_lines
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _

NEWEST = 8
"""Changes shown on the overview."""


def overview(request: HttpRequest) -> HttpResponse:
    account = account_of(request)
    drafts = [(draft, *called(account, draft)) for draft in drafts_of(account)]
    saved = [each for each in files().latest(5 * NEWEST) if not each.entry.is_first_seen]
    changed = [each for each in saved if may_change(account, each.path)][:NEWEST]
    return render(
        request,
        "overview.html",
        can_publish=Role.PUBLISHER in account.roles,
        waiting=waiting_lines(account),
        drafts=drafts,
        changed=[(each, title_for(account, each.path), address_of(each.path)) for each in changed],
        names=names_of(each.entry.by for each in changed),
    )


ROUTES = (Route("overview", "", overview, allow(STAFF, SEE), menu=_("Overblik"), help="overblik"),)
