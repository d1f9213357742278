"""Logbog: hvem der gjorde hvad, og om nogen har rettet i den. Kun for IT."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from synlig.cms.accounts.account import names_of
from synlig.cms.accounts.audit import read_last, verify
from synlig.cms.accounts.logbook import WORDS, log_file
from synlig.cms.web.rendering import render

_SHOWN = 200


def log_page(request: HttpRequest) -> HttpResponse:
    """The last events, with names looked up now, and what reading the whole chain told."""
    entries = read_last(log_file(), _SHOWN)
    names = names_of(word for entry in entries for word in (entry.by, entry.about))
    return render(
        request, "accounts/log.html", entries=entries, names=names, words=WORDS, verdict=verify(log_file())
    )
