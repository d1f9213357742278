"""Logging in and out, with and without the telephone."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from synlig.cms.accounts import recovery
from synlig.cms.accounts.audit import read_last
from synlig.cms.accounts.session import Session
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import PASSWORD, Browser, account_with
from tests.cms.clock import Clock
from tests.cms.fast_hasher import FastArgon2id

HOME = "/konto/"
LOG_IN = "/log-ind/"


def test_the_right_password_opens_the_page_one_came_for(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    browser = Browser(clock)

    browser.log_in(account, way=reverse("my-account"))

    assert (browser.page.status_code, browser.place) == (200, reverse("my-account"))


def test_the_mail_is_known_with_capitals_and_spaces(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), mail="ida@example.org")
    browser = Browser(clock)
    account.mail = "  Ida@Example.ORG "

    assert browser.log_in(account, way=HOME).status_code == 200
    assert browser.place == HOME


@pytest.mark.parametrize(
    ("mail", "password", "is_active"),
    [
        pytest.param("ida@example.org", "not the right one", True, id="a wrong password"),
        pytest.param("ida@example.org", PASSWORD.upper(), True, id="another case"),
        pytest.param("ida@example.org", PASSWORD + " ", True, id="one sign more"),
        pytest.param("ida@example.org", "", True, id="none"),
        pytest.param("ida@example.org", PASSWORD, False, id="switched off"),
        pytest.param("new@example.org", PASSWORD, True, id="never used the invitation"),
        pytest.param("bo@example.org", PASSWORD, True, id="nobody"),
        pytest.param("", PASSWORD, True, id="no mail"),
        pytest.param("a\x00b@example.org", PASSWORD, True, id="a sign that no mail has"),
    ],
)
def test_who_does_not_belong_learns_nothing(
    desk: Desk, clock: Clock, mail: str, password: str, is_active: bool
) -> None:
    """Same page, same status, same number of hashes: an answer does not tell whether there is such an account."""
    account = account_with(Role.WRITER, now=clock(), mail="ida@example.org")
    account.is_active = is_active
    account.save()
    invited = account_with(Role.WRITER, now=clock(), mail="new@example.org")
    invited.set_unusable_password()
    invited.save()
    browser = Browser(clock)
    browser.go(LOG_IN)
    FastArgon2id.made = 0

    page = browser.send(LOG_IN, mail=mail, password=password)

    assert (page.status_code, FastArgon2id.made) == (422, 1)
    assert (
        page.content.decode().count("E-mail og adgangskode passer ikke sammen.") == 2
    )  # in the summary, at the field
    assert reverse("log-in") == browser.place


def test_a_wrong_password_loses_nothing_but_itself(desk: Desk, clock: Clock) -> None:
    browser = Browser(clock)
    browser.go(LOG_IN)

    browser.send(LOG_IN, mail="bo@example.org", password="something", next="/konto/")

    assert 'value="bo@example.org"' in browser.text
    assert 'name="next" value="/konto/"' in browser.text
    assert "something" not in browser.text


@pytest.mark.parametrize(
    "way",
    [
        "https://evil.example.org/",
        "//evil.example.org/",
        "///evil.example.org",
        "/\\evil.example.org",
        "\\\\evil.example.org",
        "javascript:alert(1)",
        "http:evil.example.org",
        "http:///evil.example.org",
        "/\t/evil.example.org",
        "@evil.example.org",
        "konto/",
        " //evil.example.org",
    ],
)
def test_one_is_led_to_no_other_place(desk: Desk, clock: Clock, way: str) -> None:
    account = account_with(Role.WRITER, now=clock())
    browser = Browser(clock)
    browser.go(LOG_IN)

    page = browser.send(LOG_IN, follow=False, mail=account.mail, password=PASSWORD, next=way)

    assert (page.status_code, page["Location"]) == (302, "/")


def test_a_page_asked_for_too_late_is_shown_after_logging_in(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    browser = Browser(clock)

    browser.go("/konto/adgangskode/")
    assert (browser.place, 'name="next" value="/konto/adgangskode/"' in browser.text) == (LOG_IN, True)
    browser.send(LOG_IN, mail=account.mail, password=PASSWORD, next="/konto/adgangskode/")

    assert browser.place == "/konto/adgangskode/"


@pytest.mark.parametrize("role", [Role.IT, Role.MEMBERSHIP])
def test_whoever_reaches_everybodys_data_must_set_up_a_telephone_first(
    desk: Desk, clock: Clock, role: Role
) -> None:
    account = account_with(role, now=clock(), telephone=False)
    browser = Browser(clock)

    browser.log_in(account, way=HOME)
    assert browser.place == "/log-ind/telefon/"
    picture = browser.client.get("/telefon.svg")
    assert (picture["Content-Type"], picture.content[:5]) == ("image/svg+xml", b"<?xml")
    assert browser.client.get(HOME).status_code == 302, "in before the telephone is set up"

    account.telephone_key = browser.client.session["telephone"] and _key_on_page(browser.text)
    browser.send("/log-ind/telefon/", code=browser.code_of(account))

    assert browser.text.count("<li><code>") == recovery.CODES
    assert browser.go(HOME).status_code == 200


def _key_on_page(text: str) -> str:
    return text.split('<code class="key">')[1].split("<")[0].replace(" ", "")


def test_a_password_alone_opens_nothing_where_there_is_a_telephone(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), telephone=True)
    browser = Browser(clock)

    browser.go(LOG_IN)
    browser.send(LOG_IN, mail=account.mail, password=PASSWORD)

    assert browser.place == "/log-ind/kode/"
    browser.go(HOME)
    assert browser.place == LOG_IN


def test_a_code_works_once(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), telephone=True)
    first, second = Browser(clock), Browser(clock)
    for browser in (first, second):
        browser.go(LOG_IN)
        browser.send(LOG_IN, mail=account.mail, password=PASSWORD, next=HOME)
    code = first.code_of(account)

    first.send("/log-ind/kode/", code=code)
    second.send("/log-ind/kode/", code=code)

    assert (first.place, second.place) == (HOME, "/log-ind/kode/")
    assert "Koden passer ikke" in second.text


@pytest.mark.parametrize("code", ["", "000000", "12345", "1234567", "abcdef", "١٢٣٤٥٦", "AAAA-BBBB-CCCC"])
def test_what_is_no_code_opens_nothing(desk: Desk, clock: Clock, code: str) -> None:
    account = account_with(Role.WRITER, now=clock(), telephone=True)
    browser = Browser(clock)
    browser.go(LOG_IN)
    browser.send(LOG_IN, mail=account.mail, password=PASSWORD)

    page = browser.send("/log-ind/kode/", code=code)

    assert (page.status_code, browser.place) == (422, "/log-ind/kode/")


def test_a_recovery_code_works_once_and_as_it_was_written_down(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), telephone=True)
    code = recovery.make_codes(account)[3].lower().replace("-", " ")
    browsers = [Browser(clock), Browser(clock)]
    for browser in browsers:
        browser.go(LOG_IN)
        browser.send(LOG_IN, mail=account.mail, password=PASSWORD, next=HOME)
        browser.send("/log-ind/kode/", code=code)

    assert [browser.place for browser in browsers] == [HOME, "/log-ind/kode/"]
    assert recovery.codes_left(account) == recovery.CODES - 1


def test_the_way_to_the_code_is_closed_after_ten_minutes(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), telephone=True)
    browser = Browser(clock)
    browser.go(LOG_IN)
    browser.send(LOG_IN, mail=account.mail, password=PASSWORD)

    clock.move(minutes=11)
    browser.send("/log-ind/kode/", code=browser.code_of(account))

    assert browser.place == LOG_IN


def test_a_form_from_another_site_logs_nobody_in(desk: Desk, clock: Clock) -> None:
    """Login CSRF: a stranger's form would log somebody in as the stranger, who then reads what they write."""
    account = account_with(Role.WRITER, now=clock())

    page = Client(enforce_csrf_checks=True, SERVER_NAME="localhost").post(
        LOG_IN, {"mail": account.mail, "password": PASSWORD}
    )

    assert (page.status_code, Session.objects.count()) == (403, 0)


def test_logging_out_ends_the_session_on_the_server(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    browser = Browser(clock)
    browser.log_in(account, way=HOME)
    kept = browser.client.cookies["synlig"].value

    page = browser.send(reverse("log-out"), follow=False)
    browser.client.cookies["synlig"] = kept

    assert '"cache"' in page["Clear-Site-Data"]
    browser.go(HOME)
    assert browser.place == LOG_IN
    assert Session.objects.filter(account=account).count() == 0


def test_following_a_link_logs_nobody_out(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    browser = Browser(clock)
    browser.log_in(account, way=HOME)

    assert browser.client.get(reverse("log-out")).status_code == 403
    browser.go(HOME)
    assert browser.place == HOME


def test_the_log_tells_who_came_and_who_was_refused(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    browser = Browser(clock)
    browser.log_in(account, password="wrong")
    browser.log_in(account)
    browser.go(reverse("users"))
    browser.go(HOME)
    browser.send(reverse("log-out"))

    entries = read_last(desk.folder / "audit.jsonl", 10)

    assert [(entry.event, entry.by, entry.about) for entry in reversed(entries)] == [
        ("login-refused", "", account.pk),
        ("logged-in", account.pk, ""),
        ("not-allowed", account.pk, "users"),
        ("logged-out", account.pk, ""),
    ]
    assert "example.org" not in (desk.folder / "audit.jsonl").read_text()
