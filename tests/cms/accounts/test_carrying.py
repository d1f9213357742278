"""A form that was sent after the session had ended: what was typed goes along to the login and is sent after it."""

from __future__ import annotations

import html
import re

import pytest
from django.urls import reverse

from synlig.cms.accounts.account import Account
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import PASSWORD, Browser, account_with
from tests.cms.clock import Clock

NEW = "/nyheder/ny/"
TYPED = {
    "begun_from": "",
    "titel": 'Kaffe "til" alle',
    "dato": "2026-11-20",
    "resumé": "Hver fredag.",
    "body": "Linje\r\n<b>to</b>.",
}


def hidden(page: str) -> dict[str, str]:
    """The fields of the form that carries, as a browser would send them."""
    form = re.search(r'<form method="post" action="/(?:log-ind/|nyheder/ny/)".*?</form>', page, re.DOTALL)
    assert form, page
    found = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', form[0])
    return {
        html.unescape(name): html.unescape(value) for name, value in found if name != "csrfmiddlewaretoken"
    }


def too_late(browser: Browser, account: Account, clock: Clock) -> None:
    """Somebody opens the form, is away for a day, and sends it."""
    browser.log_in(account)
    browser.go(NEW)
    clock.move(hours=24)
    browser.send(NEW, **TYPED)


@pytest.mark.parametrize("roles", [(Role.WRITER,), (Role.WRITER, Role.IT)], ids=["password", "with a code"])
def test_what_was_sent_after_the_session_ended_is_sent_again_after_the_login(
    roles: tuple[Role, ...], desk: Desk, clock: Clock
) -> None:
    browser, account = Browser(clock), account_with(*roles, now=clock())
    too_late(browser, account, clock)
    assert browser.page is not None
    assert (browser.page.status_code, "Det, du skrev, er her endnu" in browser.text) == (403, True)

    browser.send(reverse("log-in"), mail=account.mail, password="en anden sætning", **hidden(browser.text))
    assert "passer ikke sammen" in browser.text
    browser.send(reverse("log-in"), mail=account.mail, password=PASSWORD, **hidden(browser.text))
    if Role.IT in roles:
        browser.send(reverse("log-in-code"), code=browser.code_of(account))
    assert browser.place == reverse("send-again")
    assert "&lt;b&gt;to&lt;/b&gt;" in browser.text
    assert hidden(browser.text) == TYPED
    assert not (desk.content / "public/news").exists(), "nothing is sent by itself"

    browser.send(NEW, **hidden(browser.text))
    assert browser.place.startswith("/nyheder/ret/")
    assert "Linje\n<b>to</b>." in next((desk.content / "public/news").iterdir()).read_text(encoding="utf-8")
    assert browser.go(reverse("send-again")).request["PATH_INFO"] == "/", "shown once"


def test_a_form_from_before_a_new_login_is_offered_with_a_new_token(desk: Desk, clock: Clock) -> None:
    browser, account = Browser(clock), account_with(Role.WRITER, now=clock())
    browser.log_in(account)
    browser.go(NEW)
    old = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', browser.text)
    assert old
    browser.send(reverse("log-out"))
    browser.log_in(account)

    sent = {**TYPED, "csrfmiddlewaretoken": old[1]}
    browser.page = browser.client.post(NEW, sent, headers={"Origin": "http://localhost"})
    assert browser.page.status_code == 403
    assert hidden(browser.text) == TYPED
    browser.send(NEW, **hidden(browser.text))
    assert browser.place.startswith("/nyheder/ret/")


@pytest.mark.parametrize("origin", ["http://elsewhere.example", "null", ""])
def test_what_another_site_sends_is_not_offered(origin: str, desk: Desk, clock: Clock) -> None:
    """Neither to who is logged in, who might press the button, nor at the login."""
    browser = Browser(clock)
    headers = {"Origin": origin} if origin else {}
    for _once in range(2):
        page = browser.client.post(NEW, TYPED, headers=headers)
        assert page.status_code == 403
        assert "Hver fredag" not in page.content.decode()
        browser.log_in(account_with(Role.WRITER, now=clock(), mail=f"{clock.time.timestamp()}@example.org"))
        clock.move(seconds=1)


def test_no_password_is_carried(desk: Desk, clock: Clock) -> None:
    browser, account = Browser(clock), account_with(Role.WRITER, now=clock())
    browser.log_in(account)
    browser.go(reverse("my-password"))
    clock.move(hours=24)

    page = browser.send(reverse("my-password"), old=PASSWORD, password="syv grønne heste sover")

    assert browser.place == reverse("log-in")
    assert PASSWORD not in page.content.decode()


def test_an_address_of_another_site_is_not_sent_to(desk: Desk, clock: Clock) -> None:
    browser, account = Browser(clock), account_with(Role.WRITER, now=clock())
    for carried in ('["https://elsewhere.example/", [["a", "b"]]]', "nonsense", "[1, 2]", '["/", [[1]]]'):
        browser.go(reverse("log-in"))
        browser.send(reverse("log-in"), mail=account.mail, password=PASSWORD, carried=carried)
        assert browser.place == "/", carried
        browser.send(reverse("log-out"))
