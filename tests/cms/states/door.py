"""Coming in: passwords, telephones, links, and what is said to whoever comes too often or too late."""

from __future__ import annotations

from unittest.mock import patch

from django.urls import reverse

from synlig.cms.accounts import checking
from synlig.cms.accounts.links import WRONG_CODES, link_for, personal_link
from synlig.cms.accounts.passwords import Busy
from synlig.cms.roles import Role
from tests.cms.accounts.test_carrying import hidden
from tests.cms.browser import PASSWORD, Browser, account_with
from tests.cms.states.state import Here, States

MEMBER = "b3t8w5n1rz"
WRITE, WRITER = "/nyheder/ny/", "skribent@example.org"
NEWS = {"titel": "Kaffe", "dato": "2026-11-20", "resumé": "Hver fredag.", "body": "Kom."}
state = States()


def _at_the_code(here: Here) -> Browser:
    browser, account = Browser(here.clock), account_with(Role.IT, now=here.clock())
    browser.send(reverse("log-in"), mail=account.mail, password=PASSWORD)
    return browser


def _at_the_telephone(here: Here) -> Browser:
    browser = Browser(here.clock)
    account = account_with(Role.IT, now=here.clock(), telephone=False)
    browser.send(reverse("log-in"), mail=account.mail, password=PASSWORD)
    return browser


def _at_the_personal_code(here: Here) -> tuple[Browser, str]:
    made = personal_link(MEMBER, here.clock(), by="")
    assert made is not None
    browser = Browser(here.clock)
    browser.go(f"/adgang/{made.token}/")
    return browser, f"{(int(made.code) + 1) % 10**6:06}"


@state(200, "Kode")
def a_code_is_asked_for(here: Here) -> Browser:
    return _at_the_code(here)


@state(422, "Der er én ting at rette")
def a_wrong_code(here: Here) -> Browser:
    browser = _at_the_code(here)
    browser.send(reverse("log-in-code"), code="12")
    return browser


@state(200, "Sæt telefonen op")
def a_telephone_is_to_be_set_up(here: Here) -> Browser:
    return _at_the_telephone(here)


@state(422, "Koden passer ikke.")
def a_telephone_that_shows_another_code(here: Here) -> Browser:
    browser = _at_the_telephone(here)
    browser.send(reverse("log-in-telephone"), code="12")
    return browser


@state(200, "nødkoder")
def recovery_codes(here: Here) -> Browser:
    browser = here.somebody(Role.IT)
    browser.go(reverse("my-account"))
    browser.send(reverse("recovery-codes"), proof=PASSWORD)
    return browser


@state(429, "Vent 1 sekund, og prøv igen")
def too_many_wrong_passwords(here: Here) -> Browser:
    browser = Browser(here.clock)
    browser.go(reverse("log-in"))
    for _guess in range(6):
        browser.send(reverse("log-in"), mail="ida@example.org", password="wrong")
    return browser


@state(503, "Der er kø ved døren")
def a_queue_at_the_door(here: Here) -> Browser:
    browser = Browser(here.clock)
    browser.go(reverse("log-in"))
    with patch.object(checking, "check_password", side_effect=Busy):
        browser.send(reverse("log-in"), mail="ida@example.org", password="wrong")
    return browser


@state(422, "Der er én ting at rette")
def a_password_for_a_new_user_that_is_too_short(here: Here) -> Browser:
    browser = Browser(here.clock)
    token = link_for(account_with(Role.WRITER, now=here.clock()), here.clock(), by="")
    browser.go(f"/adgang/{token}/")
    browser.send(reverse("arrive"), password="kort")
    return browser


@state(410, "Linket virker ikke")
def a_link_that_is_used_up(here: Here) -> Browser:
    browser = Browser(here.clock)
    browser.go("/adgang/brugt/")
    return browser


@state(200, "Dit CV")
def a_personal_link_asks_for_its_code(here: Here) -> Browser:
    return _at_the_personal_code(here)[0]


@state(422, "Der er én ting at rette")
def a_personal_link_with_a_wrong_code(here: Here) -> Browser:
    browser, wrong = _at_the_personal_code(here)
    browser.send(reverse("arrive"), code=wrong)
    return browser


@state(410, "Linket virker ikke")
def a_personal_link_that_was_guessed_at(here: Here) -> Browser:
    browser, wrong = _at_the_personal_code(here)
    for _guess in range(WRONG_CODES):
        browser.send(reverse("arrive"), code=wrong)
    return browser


@state(200, "link")
def a_personal_link_to_hand_over(here: Here) -> Browser:
    browser = here.somebody(Role.MEMBERSHIP)
    address = reverse("member-link", kwargs={"member": MEMBER})
    browser.go(address)
    browser.send(address, do="make", proof=PASSWORD)
    return browser


@state(422, "Der er én ting at rette")
def a_wrong_password_where_it_is_asked_for_again(here: Here) -> Browser:
    browser = here.somebody(Role.IT)
    here.clock.move(minutes=11)
    browser.go(reverse("backups"))
    browser.send(reverse("prove"), proof="wrong", next=reverse("backups"))
    return browser


@state(200, "Det, du skrev, er her endnu")
def what_was_sent_too_late_is_offered_after_the_login(here: Here) -> Browser:
    browser = here.somebody(Role.WRITER)
    browser.go(WRITE)
    here.clock.move(hours=24)
    browser.send(WRITE, **NEWS)
    browser.send(reverse("log-in"), mail=WRITER, password=PASSWORD, **hidden(browser.text))
    return browser


@state(403, "Siden havde ligget åben for længe")
def a_form_that_is_nobodys(here: Here) -> Browser:
    browser = here.somebody(Role.WRITER)
    browser.go("/")
    browser.page = browser.client.post(reverse("log-out"), {"csrfmiddlewaretoken": "x"})
    return browser


@state(413, "Teksten er for lang")
def a_text_that_is_too_long(here: Here) -> Browser:
    browser = here.somebody(Role.WRITER)
    browser.go(WRITE)
    browser.send(WRITE, body="x" * 4_000_000)
    return browser


@state(500, "Programmet gik i stykker")
def a_mistake_of_ours(here: Here) -> Browser:
    browser = here.somebody(Role.WRITER)
    browser.client.raise_request_exception = False
    with patch("synlig.cms.screens.overview.render", side_effect=ZeroDivisionError):
        browser.go("/")
    return browser
