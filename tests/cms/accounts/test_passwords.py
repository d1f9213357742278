"""Passwords: which hold, and how they are kept."""

from __future__ import annotations

import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.cms.accounts import passwords
from synlig.cms.accounts.passwords import AT_ONCE, MOST_WAITING, Argon2id, Busy, faults_of
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from synlig.cms.web import settings
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock

OWN = ("Ida Invented", "ida.invented@example.org", "Senior Erhverv Nordjylland", "synlig")


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("", "empty"),
        ("kort kode", "under twelve signs"),
        ("12345678901", "one sign too few"),
        ("adgangskode1", "a Danish word and a figure"),
        ("Adgangskode123!", "with a capital and a sign"),
        ("Sommerferie2026", "a word and the year"),
        ("sommer-ferie 26", "the word in two"),
        ("nordjylland99", "where we are"),
        ("p@ssw0rd p4ssword", "figures for letters, twice"),
        ("administrator", "on Django's list"),
        ("123456789012", "a run of figures"),
        ("qwertyuiopåa", "a run along the keyboard"),
        ("abcdefghijklm", "the alphabet"),
        ("aaaaaaaaaaaa", "one sign"),
        ("abababababab", "two signs"),
        ("hemmelighemmelig", "a word twice"),
        ("løvetand løvetand ", "a piece again and again"),
        ("!!!!2026!!!!", "no word at all"),
        ("idainvented2", "their own name"),
        ("Invented-2026!", "part of it"),
        ("senior erhverv 1", "the association"),
        ("x" * 257, "too long"),
    ],
)
def test_what_guessing_begins_with_is_refused(password: str, why: str) -> None:
    assert faults_of(password, OWN), why


@pytest.mark.parametrize(
    "password",
    [
        "koral tømmer visir lakrids",
        "bænk orkan tulipan sav",
        "xk7qzp2m9wvt",
        "ALLE MED STORE BOGSTAVER",
        "kun små bogstaver her",
        "🦔🌲🚲🪣🧭🎻🥕🛶🪁🧩🎈🪴",
        " med mellemrum for og bag ",
        "ida spiser aldrig grønne skruer",
    ],
)
def test_what_holds_is_taken_whatever_it_is_made_of(password: str) -> None:
    assert faults_of(password, OWN) == []


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_any_text_is_answered(password: str) -> None:
    assert len(faults_of(password, OWN)) <= 1


def test_the_hash_is_argon2id_as_owasp_sets_it() -> None:
    assert settings.PASSWORD_HASHERS == ["synlig.cms.accounts.passwords.Argon2id"]

    assert (
        Argon2id().encode("koral tømmer", "saltsaltsalt").startswith("argon2$argon2id$v=19$m=19456,t=2,p=1$")
    )


def test_no_more_than_two_are_hashed_at_once_and_a_few_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    running, most, refused, done = 0, 0, 0, 0
    guard, begin = threading.Lock(), threading.Event()

    def slow(self: object, password: str, salt: str) -> str:
        nonlocal running, most
        with guard:
            running += 1
            most = max(most, running)
        begin.wait(5)
        with guard:
            running -= 1
        return ""

    def ask() -> None:
        nonlocal refused, done
        try:
            Argon2id().encode("a", "b")
        except Busy:
            with guard:
                refused += 1
        else:
            with guard:
                done += 1

    monkeypatch.setattr(passwords.Argon2PasswordHasher, "encode", slow)
    threads = [threading.Thread(target=ask) for _ in range(20)]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + 5
    while refused < 20 - AT_ONCE - MOST_WAITING and time.monotonic() < deadline:
        threading.Event().wait(0.001)
    begin.set()
    for thread in threads:
        thread.join()

    assert (most, refused, done) == (AT_ONCE, 20 - AT_ONCE - MOST_WAITING, AT_ONCE + MOST_WAITING)


def test_when_too_many_log_in_the_rest_are_asked_to_come_back(
    desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = account_with(Role.WRITER, now=clock())
    monkeypatch.setattr(passwords, "_places", threading.Semaphore(0))

    page = Browser(clock).log_in(account)

    assert (page.status_code, page["Retry-After"]) == (503, "2")
