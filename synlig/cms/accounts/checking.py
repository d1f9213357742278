"""Whether a password or a code is right, asked so that guessing is slow and tells nothing.

Each question costs one hash whether the account exists or not, and is counted for the account and for the address that
it comes from, before it is answered. An unknown mail address is counted and slowed as a known one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.contrib.auth.hashers import check_password
from django.http import HttpRequest

from synlig.cms.accounts import recovery, telephone
from synlig.cms.accounts.account import Account, tidy_mail
from synlig.cms.accounts.known_browsers import browser_of
from synlig.cms.accounts.limits import Attempts, neighbourhood
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.passwords import NEVER_RIGHT
from synlig.cms.desk import the_desk

ACCOUNTS = Attempts(free=5, longest=5 * 60)
"""By account: 5 wrong passwords at once, then at most 290 a day."""
STRANGERS = Attempts(free=5, longest=5 * 60)
"""The same for mail addresses that are nobody's, kept apart so that inventing many pushes no account out."""
BROWSERS = Attempts(free=5, longest=60)
"""By account and browser that it has logged in from before."""
ADDRESSES = Attempts(free=30, longest=60)
"""By address; an office has one for all."""
CODES = Attempts(free=5, longest=5 * 60)
"""By account, after the password was right."""
ALL_LIMITS = (ACCOUNTS, STRANGERS, BROWSERS, ADDRESSES, CODES)


@dataclass(frozen=True)
class Answer:
    """Whose it is, if it was right; or how many seconds to wait before asking again."""

    account: Account | None = None
    wait: int = 0


def check_login(request: HttpRequest, mail: str, password: str) -> Answer:
    """Whether these belong together. Wrong, unknown and switched off are answered alike, after the same work."""
    account = Account.objects.filter(mail=tidy_mail(mail)).first() if mail.strip() else None
    limit, key = _limit_for(request, account, mail)
    wait = _begin(request, limit, key)
    if wait:
        return Answer(wait=wait)
    usable = account is not None and account.is_active and account.has_chosen_password
    right = check_password(
        password, account.password if account is not None and usable else NEVER_RIGHT, _setter(account)
    )
    if account is None or not right:
        note("login-refused", about=account.pk if account else "")
        return Answer()
    _right(request, limit, key)
    return Answer(account=account)


def check_proof(request: HttpRequest, account: Account, password: str) -> Answer:
    """Whether whoever is logged in knows the account's password."""
    return check_login(request, account.mail or "", password)


def check_code(request: HttpRequest, account: Account, typed: str) -> Answer:
    """Whether it is a code from their telephone or from their paper; either works once."""
    wait = _begin(request, CODES, account.pk)
    if wait:
        return Answer(wait=wait)
    now = the_desk().now()
    looks_like_telephone = "".join(typed.split()).isdigit() and len("".join(typed.split())) == 6
    right = (
        telephone.use_code(account, typed, now)
        if looks_like_telephone
        else recovery.use_code(account, typed, now)
    )
    if not right:
        note("code-refused", about=account.pk)
        return Answer()
    _right(request, CODES, account.pk)
    if not looks_like_telephone:
        note("recovery-code-used", by=account.pk)
    return Answer(account=account)


def _limit_for(request: HttpRequest, account: Account | None, mail: str) -> tuple[Attempts, str]:
    if account is None:
        return STRANGERS, tidy_mail(mail)
    browser = browser_of(request, account.pk)
    return (BROWSERS, f"{account.pk} {browser}") if browser else (ACCOUNTS, account.pk)


def _begin(request: HttpRequest, limit: Attempts, key: str) -> int:
    """Count a try; a known browser does not answer for its neighbours at the same address."""
    if limit is not BROWSERS:
        wait = ADDRESSES.begin(_address(request), _now())
        if wait:
            return _seconds(wait)
    wait = limit.begin(key, _now())
    if wait and limit is not BROWSERS:
        ADDRESSES.take_back(_address(request))
    return _seconds(wait)


def _right(request: HttpRequest, limit: Attempts, key: str) -> None:
    limit.right(key)
    if limit is not BROWSERS:
        ADDRESSES.take_back(_address(request))


def _setter(account: Account | None) -> Callable[[str], None] | None:
    """Django hashes anew where its settings are stronger than those of the day the password was chosen."""

    def keep(password: str) -> None:
        assert account is not None
        account.set_password(password)
        account.save(update_fields=["password"])

    return keep if account else None


def _address(request: HttpRequest) -> str:
    return neighbourhood(request.META.get("REMOTE_ADDR", ""))


def _now() -> float:
    return the_desk().now().timestamp()


def _seconds(wait: float) -> int:
    return int(wait) + (wait > int(wait))
