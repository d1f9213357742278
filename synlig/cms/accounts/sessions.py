"""Logging in and out: the session a person has, how long, and which others they have elsewhere."""

from __future__ import annotations

import datetime
import re

from django.contrib import auth
from django.http import HttpRequest

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.session import Session
from synlig.cms.accounts.session_store import hash_of
from synlig.cms.desk import the_desk
from synlig.language import _

BACKEND = "synlig.cms.accounts.backend.AccountBackend"
PROOF_LASTS = datetime.timedelta(minutes=10)
"""How long a password counts for what can do most harm: erasing, users, backups."""

_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("CriOS", "Chrome"),
    ("Chrome", "Chrome"),
    ("Safari", "Safari"),
)
_SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


def sign_in(request: HttpRequest, account: Account) -> None:
    """Log them in under a new key, whatever the browser had before; ended sessions of everybody are cleared away."""
    now = the_desk().now()
    auth.login(request, account, backend=BACKEND)
    request.session["began"] = int(now.timestamp())
    request.session["idle"] = int(account.idle_time.total_seconds())
    request.session["browser"] = browser_words(request.headers.get("User-Agent", ""))
    if account.has_chosen_password:
        note_proof(request)
    Session.objects.filter(expire_date__lte=now).delete()


def note_proof(request: HttpRequest) -> None:
    """They have just shown their password."""
    request.session["proved"] = int(the_desk().now().timestamp())


def is_proved(request: HttpRequest) -> bool:
    """Whether they showed their password a few minutes ago."""
    proved: int = request.session.get("proved", 0)
    return the_desk().now().timestamp() - proved < PROOF_LASTS.total_seconds()


def renew_key(request: HttpRequest) -> None:
    """The session goes on under another key."""
    request.session.cycle_key()


def session_of(request: HttpRequest) -> Session | None:
    """The session of whoever asks; None for who is not logged in."""
    key = request.session.session_key
    return Session.objects.filter(session_key=hash_of(key)).exclude(account=None).first() if key else None


def sessions_of(account: Account) -> list[Session]:
    """Where the account is logged in, the last used first."""
    now = the_desk().now()
    return [row for row in Session.objects.filter(account=account) if row.ends > now]


def is_own(request: HttpRequest, row: Session) -> bool:
    return row.session_key == hash_of(request.session.session_key or "")


def end_sessions(account: Account, *, but: HttpRequest | None = None, handle: str = "") -> int:
    """End the account's sessions: all but that request's, or only the one with the handle. How many there were."""
    rows = Session.objects.filter(account=account, session_key__startswith=handle)
    if but is not None:
        rows = rows.exclude(session_key=hash_of(but.session.session_key or ""))
    return rows.delete()[0]


def browser_words(agent: str) -> str:
    """What its owner calls it: `"Firefox på Windows"`."""
    browser = next((words for mark, words in _BROWSERS if re.search(rf"\b{mark}/", agent)), _("En browser"))
    system = next((words for mark, words in _SYSTEMS if mark in agent), "")
    return _("{browser} på {system}").format(browser=browser, system=system) if system else browser
