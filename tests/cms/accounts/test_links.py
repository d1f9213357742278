"""One-time links: the first account, invitations, forgotten passwords, and a member's own."""

from __future__ import annotations

import datetime

import pytest

from synlig.cms.accounts.account import Account, make_account
from synlig.cms.accounts.links import (
    WRONG_CODES,
    Link,
    find_link,
    first_link,
    forget_member,
    link_for,
    personal_link,
    revoke_links,
    use_link,
)
from synlig.cms.accounts.session import Session
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.site_builder import MEMBER

NEW = "bænk orkan tulipan sav"


def test_the_first_link_makes_the_it_account_which_sets_up_its_telephone(desk: Desk, clock: Clock) -> None:
    token = first_link(clock())
    browser = Browser(clock)

    browser.go(f"/adgang/{token}/")
    assert (browser.place, token in browser.text) == ("/adgang/", False)
    browser.send("/adgang/", shown_name="Ida Invented", mail="Ida@example.org", password=NEW)

    account = Account.objects.get()
    assert (account.mail, account.roles, browser.place) == ("ida@example.org", {Role.IT}, "/log-ind/telefon/")
    assert find_link(token or "", clock()) is None


def test_the_first_link_is_new_at_each_start_and_none_once_somebody_can_log_in(
    desk: Desk, clock: Clock
) -> None:
    tokens = [first_link(clock()) for _ in range(2)]

    assert [find_link(token or "", clock()) is not None for token in tokens] == [False, True]
    account_with(Role.IT, now=clock())
    assert first_link(clock()) is None
    assert first_link(clock(), anyway=True) is not None


def test_an_it_account_that_nobody_can_use_is_none(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.IT, now=clock())
    account.is_active = False
    account.save()
    make_account(clock(), "invited@example.org", roles={Role.IT})

    assert first_link(clock()) is not None


@pytest.mark.parametrize(
    ("has_password", "lasts"),
    [
        pytest.param(False, datetime.timedelta(days=7), id="an invitation"),
        pytest.param(True, datetime.timedelta(hours=24), id="a forgotten password"),
    ],
)
def test_a_link_ends(desk: Desk, clock: Clock, has_password: bool, lasts: datetime.timedelta) -> None:
    account = account_with(Role.WRITER, now=clock())
    if not has_password:
        account.set_unusable_password()
    token = link_for(account, clock(), by="a-somebody")
    browser = Browser(clock)
    browser.go(f"/adgang/{token}/")

    clock.move(seconds=lasts.total_seconds() - 1)
    assert find_link(token, clock()) is not None
    clock.move(seconds=1)
    assert find_link(token, clock()) is None
    assert browser.go("/adgang/").status_code == 410


def test_a_link_works_once_also_for_two_at_the_same_moment(desk: Desk, clock: Clock) -> None:
    token = link_for(account_with(Role.WRITER, now=clock()), clock(), by="")
    links = [find_link(token, clock()), find_link(token, clock())]

    assert [use_link(link, clock()) for link in links if link] == [True, False]


def test_looking_at_a_link_uses_nothing_up(desk: Desk, clock: Clock) -> None:
    """Some mail programs open every link before the reader does."""
    token = link_for(account_with(Role.WRITER, now=clock()), clock(), by="")

    for _ in range(3):
        Browser(clock).go(f"/adgang/{token}/")

    assert find_link(token, clock()) is not None


def test_the_database_holds_no_token(desk: Desk, clock: Clock) -> None:
    token = link_for(account_with(Role.WRITER, now=clock()), clock(), by="")

    assert token not in str(Link.objects.values().get())


def test_a_forgotten_password_is_replaced_and_the_telephone_still_asked_for(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock(), telephone=True)
    before = Browser(clock)
    before.log_in(account, way="/konto/")
    browser = Browser(clock)
    browser.go(f"/adgang/{link_for(account, clock(), by='')}/")

    page = browser.send("/adgang/", password="sommerferie2026")
    assert (page.status_code, "let at gætte" in browser.text) == (422, True)
    browser.send("/adgang/", password=NEW)

    assert browser.place == "/log-ind/kode/"
    before.go("/konto/")
    assert before.place == "/log-ind/"
    assert Browser(clock).log_in(account, NEW, "/konto/").status_code == 200


def test_a_newer_link_replaces_the_older_and_a_closed_account_has_none(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    older, newer = (link_for(account, clock(), by="") for _ in range(2))

    assert (find_link(older, clock()), find_link(newer, clock()) is not None) == (None, True)
    Account.objects.update(is_active=False)
    assert find_link(newer, clock()) is None


@pytest.mark.parametrize("token", ["x", "a" * 43, "%00", "../../etc", "ø" * 40])
def test_what_is_no_link_says_so(desk: Desk, clock: Clock, token: str) -> None:
    assert Browser(clock).go(f"/adgang/{token}/").status_code in (404, 410)


def test_a_member_comes_by_link_and_code_as_often_as_they_like(desk: Desk, clock: Clock) -> None:
    made = personal_link(MEMBER, clock(), by="a-somebody")
    assert made is not None
    for _ in range(2):
        browser = Browser(clock)
        browser.go(f"/adgang/{made.token}/")
        assert "Dit CV" in browser.text
        browser.go("/konto/")
        assert browser.place == "/log-ind/"

        browser.go(f"/adgang/{made.token}/")
        browser.send("/adgang/", code=f"{made.code[:3]} {made.code[3:]}")
        browser.go("/konto/")
        assert browser.place == "/konto/"
    account = Account.objects.get()
    assert (account.member, account.roles) == (MEMBER, {Role.MEMBER})


def test_a_personal_link_closes_after_five_wrong_codes_in_a_row(desk: Desk, clock: Clock) -> None:
    made = personal_link(MEMBER, clock(), by="")
    assert made is not None
    wrong = f"{(int(made.code) + 1) % 10**6:06}"
    browser = Browser(clock)
    browser.go(f"/adgang/{made.token}/")

    statuses = [
        browser.client.post("/adgang/", _with_token(browser, wrong)).status_code for _ in range(WRONG_CODES)
    ]

    assert statuses == [422] * (WRONG_CODES - 1) + [410]
    assert browser.client.post("/adgang/", _with_token(browser, made.code)).status_code == 410
    assert Session.objects.exclude(account=None).count() == 0


def _with_token(browser: Browser, code: str) -> dict[str, str]:
    token = browser.text.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    return {"code": code, "csrfmiddlewaretoken": token}


def test_a_right_code_forgives_the_wrong_ones_before_it(desk: Desk, clock: Clock) -> None:
    made = personal_link(MEMBER, clock(), by="")
    assert made is not None
    wrong = f"{(int(made.code) + 1) % 10**6:06}"
    for _ in range(3):
        browser = Browser(clock)
        browser.go(f"/adgang/{made.token}/")
        for code in (wrong, wrong, wrong, made.code):
            browser.send("/adgang/", code=code)
        browser.go("/konto/")
        assert browser.place == "/konto/"


def test_a_personal_link_is_taken_back_and_whoever_came_by_it_is_out(desk: Desk, clock: Clock) -> None:
    manager, member = Browser(clock), Browser(clock)
    manager.log_in(account_with(Role.MEMBERSHIP, now=clock()))
    address = f"/medlemmer/{MEMBER}/personligt-link/"
    manager.go(address)
    manager.send(address)
    link = manager.text.split('id="f-link"')[1].split('value="http://localhost')[1].split('"')[0]
    code = manager.text.split('id="f-code"')[1].split('value="')[1].split('"')[0]
    member.go(link)
    member.send("/adgang/", code=code)
    member.go("/konto/")
    assert member.place == "/konto/"

    manager.go(address)
    manager.send(address, tilbage="ja")

    member.go("/konto/")
    assert member.place == "/log-ind/"
    assert member.go(link).status_code == 410


def test_a_personal_link_is_for_a_member_who_is_there(desk: Desk, clock: Clock) -> None:
    manager = Browser(clock)
    manager.log_in(account_with(Role.MEMBERSHIP, now=clock()))

    assert manager.go("/medlemmer/b4akywbpt7/personligt-link/").status_code == 404
    assert manager.go("/medlemmer/admin/personligt-link/").status_code == 404


def test_a_member_with_a_password_has_no_weaker_way_in(desk: Desk, clock: Clock) -> None:
    account_with(Role.MEMBER, Role.WRITER, now=clock(), member=MEMBER)

    assert personal_link(MEMBER, clock(), by="") is None


def test_whoever_came_by_link_has_nothing_to_change_and_cannot_prove_a_password(
    desk: Desk, clock: Clock
) -> None:
    made = personal_link(MEMBER, clock(), by="")
    assert made is not None
    browser = Browser(clock)
    browser.go(f"/adgang/{made.token}/")
    browser.send("/adgang/", code=made.code)

    statuses = {
        place: browser.go(place).status_code
        for place in ("/konto/adgangskode/", "/konto/telefon/", "/bekraeft/")
    }

    assert set(statuses.values()) == {403}
    assert "Skift adgangskode" not in (browser.go("/konto/") and browser.text)


def test_an_erased_member_leaves_no_account(desk: Desk, clock: Clock) -> None:
    personal_link(MEMBER, clock(), by="")
    forget_member(MEMBER)
    assert (Account.objects.count(), Link.objects.count()) == (0, 0)

    account_with(Role.MEMBER, Role.WRITER, now=clock(), member=MEMBER)
    forget_member(MEMBER)
    assert [(each.member, each.roles) for each in Account.objects.all()] == [(None, {Role.WRITER})]


def test_revoked_links_open_nothing(desk: Desk, clock: Clock) -> None:
    account = account_with(Role.WRITER, now=clock())
    token = link_for(account, clock(), by="")

    revoke_links(account)

    assert find_link(token, clock()) is None
