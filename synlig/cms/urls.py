"""Every address of the CMS: the rooms' rows in one table."""

from __future__ import annotations

from django.urls import path

from synlig.cms.accounts import routes as accounts
from synlig.cms.screens import (
    backup,
    calendar,
    choosing,
    consent,
    consent_texts,
    cropping,
    erasure,
    help,
    history,
    members,
    minutes,
    minutes_correcting,
    minutes_import,
    minutes_list,
    minutes_read,
    minutes_states,
    my_consents,
    my_cv,
    old_files,
    overview,
    pictures,
    previews,
    publishing,
    publishing_page,
    review,
    settings,
    texts,
    version,
    withdrawal,
)
from synlig.cms.web.errors import bad_request, broken, not_allowed, not_found
from synlig.cms.web.routes import Route, patterns
from synlig.cms.web.static_files import STATIC, show_static

ROUTES: tuple[Route, ...] = (
    *overview.ROUTES,
    *my_cv.ROUTES,
    *my_consents.ROUTES,
    *texts.ROUTES,
    *members.ROUTES,
    *minutes_list.ROUTES,
    *minutes.ROUTES,
    *minutes_correcting.ROUTES,
    *minutes_import.ROUTES,
    *minutes_states.ROUTES,
    *minutes_read.ROUTES,
    *consent.ROUTES,
    *consent_texts.ROUTES,
    *withdrawal.ROUTES,
    *erasure.ROUTES,
    *pictures.ROUTES,
    *cropping.ROUTES,
    *review.ROUTES,
    *publishing.ROUTES,
    *publishing_page.ROUTES,
    *calendar.ROUTES,
    *old_files.ROUTES,
    *history.ROUTES,
    *version.ROUTES,
    *choosing.ROUTES,
    *previews.ROUTES,
    *accounts.ROUTES,
    *settings.ROUTES,
    *backup.ROUTES,
    *help.ROUTES,
)
"""In the order of the menu."""

urlpatterns = [path(f"{STATIC}/<slug:version>/<path:name>", show_static), *patterns(ROUTES)]
handler400 = bad_request
handler403 = not_allowed
handler404 = not_found
handler500 = broken
