"""Guessing: how slow it becomes, for whom, and that nobody is locked out."""

from __future__ import annotations

from itertools import pairwise

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from synlig.cms.accounts.limits import Attempts, neighbourhood
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import PASSWORD, Browser, account_with
from tests.cms.clock import Clock
from tests.cms.fast_hasher import FastArgon2id

LOG_IN = "/log-ind/"


def _guess(browser: Browser, mail: str, times: int) -> list[int]:
    browser.go(LOG_IN)
    return [browser.send(LOG_IN, mail=mail, password="wrong").status_code for _ in range(times)]


@pytest.mark.parametrize("mail", ["ida@example.org", "nobody@example.org"])
def test_the_sixth_wrong_password_waits_and_costs_no_hash_whoever_it_is(
    desk: Desk, clock: Clock, mail: str
) -> None:
    account_with(Role.WRITER, now=clock(), mail="ida@example.org")
    browser = Browser(clock)
    FastArgon2id.made = 0

    assert _guess(browser, mail, 7) == [422] * 5 + [429] * 2
    assert FastArgon2id.made == 5
    assert browser.page["Retry-After"] == "1"
    assert "Vent 1 sekund, og prøv igen" in browser.text


def test_the_wait_doubles_ends_by_itself_and_no_account_is_closed(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), mail="ida@example.org")
    browser = Browser(clock)
    _guess(browser, "ida@example.org", 5)
    waits = []
    for _ in range(12):
        browser.send(LOG_IN, mail="ida@example.org", password="wrong")
        waits.append(int(browser.page["Retry-After"]))
        clock.move(seconds=waits[-1])
        assert browser.send(LOG_IN, mail="ida@example.org", password="wrong").status_code == 422
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]

    clock.move(seconds=300)
    browser.send(LOG_IN, mail="ida@example.org", password=PASSWORD, next="/konto/")

    assert browser.place == "/konto/"
    assert account.pk in browser.client.session["_auth_user_id"]


def test_asking_while_waiting_makes_the_wait_no_longer(desk: Desk, clock: Clock) -> None:
    browser = Browser(clock)
    _guess(browser, "nobody@example.org", 10)

    clock.move(seconds=1)

    assert _guess(browser, "nobody@example.org", 1) == [422]


def test_somebody_elses_guessing_does_not_slow_a_browser_that_was_in_before(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), mail="ida@example.org")
    known = Browser(clock)
    known.log_in(account, way="/konto/")
    known.send(reverse("log-out"))

    assert _guess(Browser(clock, "192.0.2.7"), "ida@example.org", 9)[-1] == 429
    known.log_in(account, way="/konto/")

    assert known.place == "/konto/"
    assert _guess(Browser(clock, "192.0.2.8"), "ida@example.org", 1) == [429]


def test_the_cookie_of_a_known_browser_counts_for_its_own_account_alone(desk: Desk, clock: Clock) -> None:
    mine, other = (
        account_with(Role.WRITER, now=clock(), mail=f"{name}@example.org") for name in ("ida", "bo")
    )
    browser = Browser(clock, "192.0.2.7")
    browser.log_in(mine, way="/konto/")
    browser.send(reverse("log-out"))
    stranger = Browser(clock, "192.0.2.8")
    _guess(stranger, other.mail or "", 6)

    assert _guess(browser, other.mail or "", 1) == [429]
    browser.client.cookies["synlig-browser"] = f"{other.pk} made-up"
    assert _guess(browser, other.mail or "", 1) == [429]


def test_a_known_browser_has_tries_of_its_own_but_not_without_end(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), mail="ida@example.org")
    known = Browser(clock)
    known.log_in(account, way="/konto/")
    known.send(reverse("log-out"))

    assert _guess(known, "ida@example.org", 7)[-2:] == [429, 429]


def test_an_address_that_tries_many_names_waits_whichever_it_tries_next(desk: Desk, clock: Clock) -> None:
    account_with(Role.WRITER, now=clock(), mail="ida@example.org")
    browser = Browser(clock, "192.0.2.7")
    browser.go(LOG_IN)

    answers = [browser.send(LOG_IN, mail=f"n{n}@example.org", password="x").status_code for n in range(31)]

    assert answers == [422] * 30 + [429]
    assert _guess(browser, "ida@example.org", 1) == [429]
    assert _guess(Browser(clock, "192.0.2.8"), "ida@example.org", 1) == [422]


def test_codes_are_not_guessed_any_faster(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), telephone=True)
    browser = Browser(clock)
    browser.go(LOG_IN)
    browser.send(LOG_IN, mail=account.mail, password=PASSWORD)

    answers = [browser.send("/log-ind/kode/", code="123456").status_code for _ in range(7)]
    anew = Browser(clock)
    anew.go(LOG_IN)
    anew.send(LOG_IN, mail=account.mail, password=PASSWORD)

    assert answers == [422] * 5 + [429] * 2
    assert anew.send("/log-ind/kode/", code="123456").status_code == 429, "a new login gives no new tries"


@given(tries=st.lists(st.tuples(st.sampled_from("abc"), st.floats(0, 1000)), max_size=60))
def test_no_key_is_tried_more_often_than_the_waits_allow(tries: list[tuple[str, float]]) -> None:
    limit, now, let_through = Attempts(free=3, longest=60), 0.0, dict[str, list[float]]()
    for key, pause in tries:
        now += pause
        if limit.begin(key, now) == 0.0:
            let_through.setdefault(key, []).append(now)

    for times in let_through.values():
        for number, (earlier, later) in enumerate(pairwise(times), 1):
            assert later - earlier + 1e-6 >= (min(60, 2.0 ** (number - 3)) if number >= 3 else 0)


def test_it_keeps_no_more_than_it_may(desk: Desk) -> None:
    limit = Attempts(free=1, longest=60, capacity=100)
    for number in range(1000):
        limit.begin(f"{number}@example.org", 0.0)

    assert len(limit) == 100


def test_a_day_later_all_is_forgotten() -> None:
    limit = Attempts(free=1, longest=60)
    for second in range(200):
        limit.begin("a", float(second))

    assert limit.begin("a", 200 + 24 * 60 * 60) == 0.0
    assert limit.begin("a", 201 + 24 * 60 * 60) == 0.0


@pytest.mark.parametrize(
    ("address", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("2001:db8:1:2::9", "2001:db8:1:2::"),
        ("", "unknown"),
        ("not an address", "unknown"),
    ],
)
def test_a_household_is_one_address(address: str, counted: str) -> None:
    assert neighbourhood(address) == counted
