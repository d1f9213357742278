"""How long one is logged in, where else, and what ends it."""

from __future__ import annotations

import re

import pytest
from django.urls import reverse

from synlig.cms.accounts.session import Session
from synlig.cms.accounts.sessions import browser_words
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import PASSWORD, Browser, account_with
from tests.cms.clock import Clock

HOME = "/konto/"
LOG_IN = "/log-ind/"


@pytest.mark.parametrize(
    ("role", "minutes"),
    [(Role.WRITER, 120), (Role.MINUTE_TAKER, 30), (Role.MEMBERSHIP, 30), (Role.PUBLISHER, 30), (Role.IT, 30)],
)
def test_whoever_does_nothing_is_logged_out(desk: Desk, clock: Clock, role: Role, minutes: int) -> None:
    browser = Browser(clock)
    browser.log_in(account_with(role, now=clock()))

    clock.move(minutes=minutes - 1)
    browser.go(HOME)
    assert browser.place == HOME
    clock.move(minutes=minutes + 1)
    browser.go(HOME)
    assert browser.place == LOG_IN
    assert Session.objects.exclude(account=None).count() == 0


def test_also_the_busiest_logs_in_again_after_twelve_hours(desk: Desk, clock: Clock) -> None:
    browser = Browser(clock)
    browser.log_in(account_with(Role.IT, now=clock()))

    for _ in range(36):
        clock.move(minutes=19)
        browser.go(HOME)
        assert browser.place == HOME
    clock.move(minutes=37)
    browser.go(HOME)

    assert browser.place == LOG_IN


def test_writing_anew_to_a_session_makes_it_no_longer(desk: Desk, clock: Clock) -> None:
    """Django counts from the last time a session was written; a day's limit must not."""
    browser = Browser(clock)
    browser.log_in(account_with(Role.WRITER, now=clock()))
    ends = Session.objects.exclude(account=None).get().expire_date

    clock.move(hours=1)
    browser.go("/konto/telefon/")  # keeps a key in the session

    assert Session.objects.exclude(account=None).get().expire_date == ends


def test_the_key_is_new_at_login_and_the_database_does_not_hold_it(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), telephone=True)
    browser = Browser(clock)
    browser.go(LOG_IN)
    browser.send(LOG_IN, mail=account.mail, password=PASSWORD)
    before = browser.client.cookies["synlig"].value

    browser.send("/log-ind/kode/", code=browser.code_of(account))
    after = browser.client.cookies["synlig"].value

    assert before != after
    assert len(after) == 32
    assert [row.account_id for row in Session.objects.all()] == [account.pk]
    assert after not in Session.objects.get().session_key
    stolen = Browser(clock)
    stolen.client.cookies["synlig"] = Session.objects.get().session_key
    stolen.go(HOME)
    assert stolen.place == LOG_IN


def test_a_key_that_somebody_planted_is_not_used(desk: Desk, clock: Clock) -> None:
    """Session fixation: whoever knows the key from before must not be in afterwards."""
    account = account_with(Role.WRITER, now=clock())
    browser = Browser(clock)
    browser.client.cookies["synlig"] = "a" * 32

    browser.log_in(account, way=HOME)

    assert browser.place == HOME
    assert browser.client.cookies["synlig"].value != "a" * 32


def test_the_cookie_is_closed_to_scripts_and_other_sites(desk: Desk, clock: Clock) -> None:
    browser = Browser(clock)
    browser.log_in(account_with(Role.WRITER, now=clock()), way=HOME)

    for name in ("synlig", "synlig-form", "synlig-browser"):
        cookie = browser.client.cookies[name]
        assert (cookie["httponly"], cookie["samesite"] in ("Lax", "Strict"), cookie["domain"]) == (
            True,
            True,
            "",
        ), name
    assert browser.client.cookies["synlig"]["max-age"] == ""


def test_one_sees_where_one_is_logged_in_and_ends_it(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    here, there = (
        Browser(clock),
        Browser(clock, agent="Mozilla/5.0 (Windows NT 10.0) AppleWebKit Chrome/142.0 Safari/537"),
    )
    there.log_in(account, way=HOME)
    here.log_in(account, way=HOME)

    assert "Firefox på Linux" in here.text
    assert "Log ud fra Chrome på Windows" in here.text
    here.send(reverse("end-my-sessions"))

    there.go(HOME)
    assert (here.place, there.place) == (HOME, LOG_IN)


def test_one_session_of_several_is_ended_by_its_handle_and_only_ones_own(desk: Desk, clock: Clock) -> None:
    account, other = account_with(Role.WRITER, now=clock()), account_with(Role.PUBLISHER, now=clock())
    browsers = [Browser(clock) for _ in range(3)]
    for browser, owner in zip(browsers, (account, account, other), strict=True):
        browser.log_in(owner, way=HOME)
    handles = {
        owner.pk: [row.handle for row in Session.objects.filter(account=owner)] for owner in (account, other)
    }

    browsers[0].send(reverse("end-my-sessions"), handle=handles[other.pk][0])
    assert Session.objects.exclude(account=None).count() == 3
    for handle in handles[account.pk]:
        browsers[0].send(reverse("end-my-sessions"), handle=handle)

    assert Session.objects.filter(account=account).count() == 1
    browsers[0].go(HOME)
    assert browsers[0].place == HOME


def test_a_new_password_ends_every_other_session(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    here, there = Browser(clock), Browser(clock)
    for browser in (here, there):
        browser.log_in(account, way=HOME)
    key = here.client.cookies["synlig"].value

    here.go("/konto/adgangskode/")
    here.send("/konto/adgangskode/", old=PASSWORD, password="bænk orkan tulipan sav")

    there.go(HOME)
    assert (here.place, there.place) == (HOME, LOG_IN)
    assert here.client.cookies["synlig"].value != key
    assert Browser(clock).log_in(account, "bænk orkan tulipan sav", HOME).status_code == 200


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        pytest.param("not it at all", "bænk orkan tulipan sav", "passer ikke", id="the old one is wrong"),
        pytest.param(PASSWORD, "kort", "for kort", id="too short"),
        pytest.param(PASSWORD, "Adgangskode2026", "let at gætte", id="on the list"),
        pytest.param(PASSWORD, "idainvented1", "let at gætte", id="their own name"),
    ],
)
def test_a_password_is_changed_by_who_knows_it_to_one_that_holds(
    desk: Desk, clock: Clock, old: str, new: str, said: str
) -> None:
    account = account_with(Role.WRITER, now=clock())
    browser = Browser(clock)
    browser.log_in(account, way="/konto/adgangskode/")
    kept = account.password

    page = browser.send("/konto/adgangskode/", old=old, password=new)

    account.refresh_from_db()
    assert (page.status_code, account.password == kept) == (422, True)
    assert said in browser.text
    assert f'value="{new}"' not in browser.text


def test_setting_up_a_telephone_ends_the_other_sessions_and_asks_for_the_password(
    desk: Desk, clock: Clock
) -> None:
    account = account_with(Role.WRITER, now=clock())
    here, there = Browser(clock), Browser(clock)
    for browser in (here, there):
        browser.log_in(account, way=HOME)
    clock.move(minutes=11)

    here.go("/konto/telefon/")
    assert here.place == "/bekraeft/"
    here.send("/bekraeft/", proof=PASSWORD, next="/konto/telefon/")
    assert here.place == "/konto/telefon/"
    account.telephone_key = here.text.split('<code class="key">')[1].split("<")[0].replace(" ", "")
    here.send("/konto/telefon/", code=here.code_of(account))
    assert "Dine nødkoder" in here.text

    there.go(HOME)
    here.go(HOME)
    assert (here.place, there.place) == (HOME, LOG_IN)


def test_who_must_have_a_telephone_cannot_take_it_away(desk: Desk, clock: Clock) -> None:
    must, may = account_with(Role.IT, now=clock()), account_with(Role.WRITER, now=clock(), telephone=True)
    answers = []
    for account in (must, may):
        browser = Browser(clock)
        browser.log_in(account, way=HOME)
        answers.append(browser.send("/konto/telefon/fjern/").status_code)
        account.refresh_from_db()

    assert (answers, must.has_telephone, may.has_telephone) == ([403, 200], True, False)


def test_new_recovery_codes_make_the_old_ones_worthless(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), telephone=True)
    browser = Browser(clock)
    browser.log_in(account, way=HOME)
    pages = [browser.send("/konto/noedkoder/") and browser.text for _ in range(2)]
    codes = [page.split("<li><code>")[1].split("<")[0] for page in pages]
    stranger = Browser(clock)
    stranger.go(LOG_IN)
    stranger.send(LOG_IN, mail=account.mail, password=PASSWORD, next=HOME)

    stranger.send("/log-ind/kode/", code=codes[0])
    assert stranger.place == "/log-ind/kode/"
    stranger.send("/log-ind/kode/", code=codes[1])
    assert stranger.place == HOME


def test_a_form_sent_after_the_password_went_stale_is_not_lost(desk: Desk, clock: Clock) -> None:
    browser = Browser(clock)
    browser.log_in(account_with(Role.IT, now=clock()), way="/brugere/ny/")
    clock.move(minutes=15)

    browser.send(
        "/brugere/ny/", shown_name="Bo Invented", mail="bo@example.org", roles=["skribent", "udgiver"]
    )
    assert "Bekræft, at det er dig" in browser.text
    assert browser.text.count('type="hidden" name="roles"') == 2
    wrong = browser.send(
        "/brugere/ny/", shown_name="Bo Invented", mail="bo@example.org", roles="udgiver", proof="no"
    )
    assert (wrong.status_code, 'value="bo@example.org"' in browser.text) == (422, True)
    browser.send(
        "/brugere/ny/", shown_name="Bo Invented", mail="bo@example.org", roles="udgiver", proof=PASSWORD
    )

    assert "Linket til Bo Invented" in browser.text


@pytest.mark.parametrize(
    ("agent", "words"),
    [
        (
            "Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537 Chrome/142.0 Safari/537 Edg/142.0",
            "Edge på Windows",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1",
            "Safari på iPhone",
        ),
        (
            "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537 Chrome/142.0 Mobile Safari/537",
            "Chrome på Android",
        ),
        ("<script>alert(1)</script>", "En browser"),
        ("", "En browser"),
    ],
)
def test_a_browser_is_called_what_its_owner_calls_it(agent: str, words: str) -> None:
    assert browser_words(agent) == words


def test_a_page_tells_when_one_is_logged_out_and_an_answer_puts_it_off(desk: Desk, clock: Clock) -> None:
    """WCAG 2.2.1: whoever reads slowly is asked, and may go on."""
    browser = Browser(clock)
    browser.log_in(account_with(Role.PUBLISHER, now=clock()), way=HOME)
    assert re.search(r"bliver du logget ud 23\. november 2026 kl\. \d\d\.30\.", browser.text)

    clock.move(minutes=26)
    token = browser.text.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    answer = browser.client.post(
        reverse("still-here"), {"csrfmiddlewaretoken": token}, headers={"Accept": "application/json"}
    )

    assert (answer.json()["left"], answer.json()["goes_on"]) == (30 * 60, True)
    clock.move(minutes=26)
    browser.go(HOME)
    assert browser.place == HOME
