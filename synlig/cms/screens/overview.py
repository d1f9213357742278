"""Overblik: what waits for whoever logged in, what is new on the site, and what was saved."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from synlig.cms.accounts.account import Account, account_of, names_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import KINDS, kind_of, listed_at
from synlig.cms.drafts import drafts_of
from synlig.cms.publishing import arrivals, read_receipts
from synlig.cms.roles import STAFF, Role
from synlig.cms.screens.editing import files
from synlig.cms.screens.history import address_of, title_for
from synlig.cms.screens.minutes_list import sees_minutes
from synlig.cms.screens.rights import is_minutes, may_change
from synlig.cms.screens.waiting import called, waiting_lines
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _
from synlig.release import Store

NEWEST = 8
"""Things that came onto the site, and things that were saved, shown on the overview."""


def overview(request: HttpRequest) -> HttpResponse:
    account = account_of(request)
    drafts = [(draft, *called(account, draft)) for draft in drafts_of(account)]
    saved = files().latest(NEWEST, lambda each: not each.entry.is_first_seen and _sees(account, each.path))
    store, receipts = Store(the_desk().output), read_receipts(the_desk().runner.folder)
    by = {receipt.release: receipt.by for receipt in reversed(receipts)}
    return render(
        request,
        "overview.html",
        can_publish=Role.PUBLISHER in account.roles,
        waiting=waiting_lines(account),
        drafts=drafts,
        out=store.current(),
        is_unsent=the_desk().is_unsent(),
        site=the_desk().settings.base_url,
        arrivals=[(each, by.get(each.release.id, "")) for each in arrivals(store, NEWEST)],
        saved=[(each, title_for(account, each.path), _opened(account, each.path)) for each in saved],
        names=names_of([*(each.entry.by for each in saved), *by.values()]),
    )


def _sees(account: Account, path: str) -> bool:
    """Whether what was saved is theirs to know of; what lies beside a document is nobody's here."""
    is_shown = kind_of(path) is not None or path.startswith(("public/assets/", "public/files/"))
    if is_minutes(path):
        minutes = listed_at(the_desk().content, KINDS["minutes"], path)
        return is_shown and sees_minutes(account, path, minutes.state if minutes else "")
    is_public = Role.PUBLISHER in account.roles and path.startswith("public/")
    return is_shown and (is_public or may_change(account, path))


def _opened(account: Account, path: str) -> str:
    """Where somebody who may not write in it can read it."""
    if may_change(account, path):
        return address_of(path)
    if is_minutes(path):
        name = path.removeprefix("private/minutes/").removesuffix(".yml")
        return reverse("minutes-read", kwargs={"name": name})
    return reverse("history", kwargs={"path": path})


ROUTES = (Route("overview", "", overview, allow(STAFF, SEE), menu=_("Overblik"), help="overblik"),)
