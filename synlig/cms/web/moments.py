"""Moments as a screen says them: when something happened, and when whoever is here will be logged out."""

from __future__ import annotations

import datetime
from typing import Any

from django.http import HttpRequest

from synlig.cms.accounts.sessions import session_of
from synlig.cms.desk import the_desk
from synlig.dates import long_date
from synlig.language import _


def moment(when: datetime.datetime) -> str:
    """A moment as one says it here: `"12. november 2026 kl. 14.05"`."""
    local = when.astimezone()
    return _("{date} kl. {time}").format(date=long_date(local.date()), time=f"{local:%H.%M}")


def session_note(request: HttpRequest) -> dict[str, Any] | None:
    """What a page tells of its reader's session, and its script counts down; None for who is not logged in.

    `whose` is the account's, so that no window goes on in another's name. `left` is in seconds, so that the browser's
    clock need not be right. `goes_on` says whether it is put off each time something is done; near the end of a
    working day nothing puts it off. `said` are the words of the page.
    """
    session = session_of(request)
    if session is None:
        return None
    goes_on = session.ends < session.expire_date
    if goes_on:
        said = _("Sker der ikke noget, bliver du logget ud {moment}.")
    else:
        said = _("Du bliver logget ud {moment}, for så har du været logget ind i tolv timer.")
    return {
        "whose": session.account_id,
        "left": int((session.ends - the_desk().now()).total_seconds()),
        "goes_on": goes_on,
        "said": said.format(moment=moment(session.ends)),
    }
