"""What is wrong is reached by one link, by those who may mend it; the others are told who may."""

from __future__ import annotations

import html
from dataclasses import replace

import pytest

from synlig.cms.accounts.account import Account
from synlig.cms.desk import Desk, use_desk
from synlig.cms.publishing import Run, Runner
from synlig.cms.roles import Role
from synlig.cms.screens.mending import mistakes
from synlig.errors import Problem
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.screens.test_minutes import Still, minute_taker

NEWS = "content/public/news/2026-11-18-kaffe.md"
MINUTES = "private/minutes/bestyrelsen/2026-11-02.yml"
PROFILE = "content/private/members/k3v9q2m7xd/profil.yml"


def problem(path: str, field: str) -> Problem:
    return Problem(path, 3, field, "Det er forkert.", "Ret det.")


@pytest.mark.parametrize(
    ("role", "path", "field", "where", "address", "who"),
    [
        (Role.WRITER, NEWS, "dato", "Nyhed »Kaffe«, Dato", "/nyheder/ret/2026-11-18-kaffe/", ""),
        (Role.PUBLISHER, NEWS, "dato", "Nyhed »Kaffe«, Dato", "", "En skribent kan rette det."),
        (Role.MINUTE_TAKER, f"content/{MINUTES}", "dato", "Referat »Mødet«, Dato", "/referater/ret/", ""),
        (
            Role.PUBLISHER,  # a draft is the group's, its title as well
            f"content/{MINUTES}",
            "dato",
            "Referat bestyrelsen/2026-11-02, Dato",
            "",
            "Gruppens referent",
        ),
        (
            Role.MEMBER,
            f"content/{MINUTES}",
            "dato",
            "Referat, Dato",
            "",
            "Gruppens referent",
        ),  # may not know it
        (Role.MEMBERSHIP, PROFILE, "telefon", "Profil k3v9q2m7xd, Telefon", "/medlemmer/k3v9q2m7xd/", ""),
        (Role.MEMBER, PROFILE, "telefon", "Profil, Telefon", "", "En medlemsansvarlig"),
        (Role.WRITER, "content/public/groups.yml", "id", "content/public/groups.yml, id, linje 3", "", "IT"),
        (Role.WRITER, "site.yml", "", "site.yml, linje 3", "", "IT"),
    ],
)
def test_a_mistake_leads_whoever_may_mend_it(
    desk: Desk, clock: Clock, role: Role, path: str, field: str, where: str, address: str, who: str
) -> None:
    _write(desk)

    (found,) = mistakes(_account(clock, role), [problem(path, field)])

    assert found.where == where
    assert found.address.startswith(address) if address else found.address == ""
    assert (who in found.who) if who else found.who == ""


@pytest.mark.parametrize(("role", "is_led"), [(Role.PUBLISHER, False), (Role.WRITER, True)])
def test_a_publisher_is_led_nowhere_that_is_closed(
    desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch, role: Role, is_led: bool
) -> None:
    _write(desk)
    run = Run("r1", "publish", "", clock(), "failed", problems=(problem(NEWS, "dato"),))
    monkeypatch.setattr(Runner, "last", lambda *_: run)
    browser = Browser(clock)
    browser.log_in(account_with(Role.PUBLISHER, role, now=clock()))

    browser.go("/udgiv/")

    assert ("/nyheder/ret/2026-11-18-kaffe/" in browser.text) is is_led
    assert ("En skribent kan rette det." in browser.text) is not is_led
    assert "Nyhed »Kaffe«" in browser.text


def test_what_hinders_an_approval_leads_to_its_field(desk: Desk, clock: Clock) -> None:
    _write(desk)
    desk.content.joinpath(MINUTES).write_text(
        "gruppe: bestyrelsen\ntitel: Mødet\ndato: 2026-11-02\ntilstand: udkast\n"
        "punkter:\n  - {nr: 1, titel: Kaffe, slags: spøg, tekst: Vi drak.}\n",
        encoding="utf-8",
    )
    use_desk(made := replace(desk, start_child=Still))
    taker = minute_taker(clock)
    link = '<a href="/referater/ret/bestyrelsen/2026-11-02/'

    taker.go("/referater/godkend/bestyrelsen/2026-11-02/")
    taker.send("/referater/godkend/bestyrelsen/2026-11-02/", on="2026-11-20", at="")
    assert link in _errors(taker)

    taker.go("/referater/til-bemaerkning/bestyrelsen/2026-11-02/")
    taker.send("/referater/til-bemaerkning/bestyrelsen/2026-11-02/", by="2026-12-01")
    assert link in _errors(taker)

    taker.go("/referater/laes/bestyrelsen/2026-11-02/")
    made.previewer.stop()
    assert link in _errors(taker)


def _errors(browser: Browser) -> str:
    return html.unescape(browser.text).partition('<section class="errors"')[2].partition("</section>")[0]


def _write(desk: Desk) -> None:
    news = "---\ntitel: Kaffe\ndato: 2026-11-18\nresumé: Vi drak kaffe.\n---\n\nKaffe.\n"
    minutes = "gruppe: bestyrelsen\ntitel: Mødet\ndato: 2026-11-02\ntilstand: udkast\npunkter: []\n"
    for path, text in ((NEWS, news), (f"content/{MINUTES}", minutes)):
        file = desk.content.parent / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def _account(clock: Clock, role: Role) -> Account:
    made = account_with(role, now=clock(), member="k3v9q2m7xd" if role is Role.MEMBER else None)
    made.groups = ["bestyrelsen"] if role is Role.MINUTE_TAKER else []
    return made
