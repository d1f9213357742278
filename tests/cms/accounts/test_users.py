"""Brugere: what the IT group does, and what it cannot do by mistake."""

from __future__ import annotations

import pytest

from synlig.cms.accounts.account import Account
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock


@pytest.fixture
def it(desk: Desk, clock: Clock) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(Role.IT, now=clock(), mail="it@example.org"), way="/brugere/")
    return browser


def test_an_invited_user_comes_in_by_the_link_and_by_it_alone(it: Browser, clock: Clock) -> None:
    it.go("/brugere/ny/")
    it.send(
        "/brugere/ny/",
        shown_name="Bo Invented",
        mail="bo@example.org",
        roles=["skribent", "referent"],
        groups="bestyrelsen, pr",
    )
    link = it.text.split('value="http://localhost')[1].split('"')[0]

    bo = Browser(clock)
    bo.go(link)
    bo.send("/adgang/", password="bænk orkan tulipan sav")

    account = Account.objects.get(mail="bo@example.org")
    assert (account.roles, account.groups) == ({Role.WRITER, Role.MINUTE_TAKER}, ["bestyrelsen", "pr"])
    assert bo.client.get("/konto/").status_code == 200
    assert bo.client.get("/brugere/").status_code == 403


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"mail": "bo"}, "ligner ikke en e-mailadresse"),
        ({"mail": "IT@example.org"}, "En anden bruger har den e-mail"),
        ({"shown_name": " "}, "Navnet mangler"),
        ({"shown_name": "x" * 81}, "Navnet er for langt"),
        ({"roles": []}, "Der er ingen opgave"),
        ({"roles": ["medlem"]}, "Der er ingen opgave"),
        ({"roles": ["anonym", "root"]}, "Der er ingen opgave"),
        ({"roles": ["referent"]}, "En referent skriver for bestemte grupper"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(
    it: Browser, fields: dict[str, object], said: str
) -> None:
    typed = {"shown_name": "Bo Invented", "mail": "bo@example.org", "roles": ["skribent"], **fields}

    page = it.send("/brugere/ny/", **typed)

    assert (page.status_code, it.text.count(said)) == (422, 2)
    assert f'value="{typed["mail"]!s}"' in it.text
    assert Account.objects.count() == 1


def test_new_roles_log_the_user_out_and_count_at_once(it: Browser, clock: Clock) -> None:
    account = account_with(Role.PUBLISHER, now=clock())
    user = Browser(clock)
    user.log_in(account, way="/konto/")

    it.go(f"/brugere/{account.pk}/")
    it.send(f"/brugere/{account.pk}/", shown_name="Ida Invented", mail=account.mail, roles=["skribent"])

    user.go("/konto/")
    account.refresh_from_db()
    assert (user.place, account.roles) == ("/log-ind/", {Role.WRITER})


def test_a_new_name_logs_nobody_out(it: Browser, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    user = Browser(clock)
    user.log_in(account, way="/konto/")

    it.send(f"/brugere/{account.pk}/", shown_name="Ida Renamed", mail=account.mail, roles=["skribent"])

    user.go("/konto/")
    assert (user.place, "Ida Renamed" in user.text) == ("/konto/", True)


def test_a_user_who_is_switched_off_is_out_at_once_and_may_come_back(it: Browser, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    user = Browser(clock)
    user.log_in(account, way="/konto/")

    it.send(f"/brugere/{account.pk}/luk/")
    user.go("/konto/")
    assert user.place == "/log-ind/"
    user.log_in(account, way="/konto/")
    assert user.place == "/log-ind/"

    it.send(f"/brugere/{account.pk}/aabn/")
    user.log_in(account, way="/konto/")
    assert user.place == "/konto/"


def test_its_last_account_cannot_lock_everybody_out(it: Browser, clock: Clock) -> None:
    account = Account.objects.get()

    role = it.send(
        f"/brugere/{account.pk}/", shown_name="Ida Invented", mail=account.mail, roles=["skribent"]
    )
    assert (role.status_code, "den sidste med opgaven IT" in it.text) == (422, True)
    assert it.send(f"/brugere/{account.pk}/luk/").status_code == 422

    account_with(Role.IT, now=clock(), mail="second@example.org")
    it.send(f"/brugere/{account.pk}/", shown_name="Ida Invented", mail=account.mail, roles=["skribent"])
    account.refresh_from_db()
    assert account.roles == {Role.WRITER}


def test_a_member_who_gets_a_task_stays_a_member(it: Browser, clock: Clock) -> None:
    account = account_with(Role.MEMBER, Role.WRITER, now=clock(), member="k3v9q2m7xd")

    it.send(
        f"/brugere/{account.pk}/",
        shown_name="Ida Invented",
        mail=account.mail,
        roles=["udgiver"],
        member="k3v9q2m7xd",
    )

    account.refresh_from_db()
    assert (account.roles, account.member) == ({Role.MEMBER, Role.PUBLISHER}, "k3v9q2m7xd")


def test_a_telephone_that_was_lost_is_taken_away_and_set_up_anew(it: Browser, clock: Clock) -> None:
    account = account_with(Role.MEMBERSHIP, now=clock())

    it.send(f"/brugere/{account.pk}/glem-telefon/")

    user = Browser(clock)
    user.log_in(account)
    assert user.place == "/log-ind/telefon/"


def test_it_ends_the_sessions_of_another_and_keeps_its_own(it: Browser, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    user = Browser(clock)
    user.log_in(account, way="/konto/")

    it.send(f"/brugere/{account.pk}/log-ud/")

    user.go("/konto/")
    it.go("/brugere/")
    assert (user.place, it.place) == ("/log-ind/", "/brugere/")


def test_an_action_or_a_user_that_there_is_not_is_not_found(it: Browser, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())

    assert it.send(f"/brugere/{account.pk}/slet-alt/").status_code == 404
    assert it.send("/brugere/a-nobody/luk/").status_code == 404


def test_the_list_and_the_log_show_names_as_text(it: Browser, clock: Clock) -> None:
    """A name is typed by people, and shown to those who may do most."""
    account = account_with(Role.WRITER, now=clock())
    it.send(
        f"/brugere/{account.pk}/",
        shown_name="<script>alert(1)</script>",
        mail=account.mail,
        roles=["skribent"],
    )

    for page in ("/brugere/", "/logbog/", f"/brugere/{account.pk}/"):
        it.go(page)
        assert "<script>alert" not in it.text
        assert "&lt;script&gt;alert(1)" in it.text


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ("k3v9q2m7xd", "Brugeren er gemt."),
        ("aaaaaaaaaa", "Der er ikke noget medlem med det id."),
        ("../x", "id"),
    ],
)
def test_a_user_is_tied_to_the_member_they_are(it: Browser, clock: Clock, member: str, said: str) -> None:
    account = account_with(Role.WRITER, now=clock(), mail="signe@example.org")
    it.go(f"/brugere/{account.pk}/")
    it.send(
        f"/brugere/{account.pk}/",
        shown_name="Signe",
        mail="signe@example.org",
        roles=["skribent"],
        member=member,
    )
    assert said in it.text
    account.refresh_from_db()
    assert (account.member, Role.MEMBER in account.roles) == (
        ("k3v9q2m7xd", True) if member == "k3v9q2m7xd" else (None, False)
    )
