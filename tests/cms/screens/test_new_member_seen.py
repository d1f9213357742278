"""Sådan ser arbejdsgiveren dig, before a new member was ever saved."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from synlig.cms.desk import Desk, use_desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.screens.test_members import Child, fill

NAME = "Asta Opdigtet"


@pytest.fixture
def staff(desk: Desk, clock: Clock) -> Iterator[Browser]:
    """Somebody who has begun on a member, where previews are made and one alone may be shown."""
    catalogue = desk.settings.catalogue.model_copy(update={"k": 1, "policy": "informed"})
    settings = desk.settings.model_copy(update={"catalogue": catalogue})
    at_desk = replace(desk, start_child=Child, settings=settings)
    use_desk(at_desk)
    browser = Browser(clock)
    browser.log_in(account_with(Role.MEMBERSHIP, now=clock()))
    browser.go("/medlemmer/")
    browser.send("/medlemmer/ny/")
    fill(browser, do="next", navn=NAME, postnummer="9400")
    yield browser
    at_desk.previewer.stop()


def everything(desk: Desk) -> dict[str, bytes]:
    return {file.as_posix(): file.read_bytes() for file in desk.content.rglob("*") if file.is_file()}


def test_a_new_member_is_shown_what_an_employer_would_see_before_the_first_save(
    staff: Browser, desk: Desk
) -> None:
    before, member = everything(desk), staff.place.split("/")[2]
    fill(staff, do="show", fag="bogholder", overskrift="Kan få et lager til at gå op", tekst=f"{NAME} kan.")

    assert staff.place == f"/medlemmer/{member}/set/"
    assert "Hvor mange ligner?" in staff.text
    assert "regnet ud, som om medlemmet stod i kataloget i dag" in staff.text
    assert "Medlemmet er ikke oprettet endnu" in staff.text
    tried = "?proev=ja&formaal=katalogkort&formaal=overskrift&formaal=tekst"
    assert "Kan få et lager" in staff.go(f"/medlemmer/{member}/set/side/{tried}").content.decode()
    page = staff.go(f"/medlemmer/{member}/set/{tried}").content.decode()
    assert f"<del>{NAME}</del>" in page, "the new name is known to whoever reads the texts"
    assert everything(desk) == before


def test_what_is_missing_before_it_can_be_shown_leads_to_its_step(staff: Browser) -> None:
    fill(staff, do="show", fag="", overskrift="", tekst="")

    assert "Den kan ikke vises endnu" in staff.text
    way = re.search(r'href="([^"]*/profil/2/\?ret=ja#f-fag)"', staff.text)
    assert way
    assert "Hvor mange ligner" not in staff.text, "nothing is said of a card that there is not"


def test_one_comes_back_to_the_step_one_left(staff: Browser) -> None:
    fill(staff, do="show", fag="bogholder", overskrift="", tekst="")

    back = re.search(r'<a class="button" href="([^"]*)">Skriv videre</a>', staff.text)
    assert back
    staff.go(back[1])
    assert "Trin 2 af 8" in staff.text
    assert 'value="bogholder"' in staff.text


def test_nobody_else_sees_what_was_never_saved(staff: Browser, clock: Clock) -> None:
    fill(staff, do="show", fag="bogholder", overskrift="", tekst="")
    other = Browser(clock, address="127.0.0.2")
    other.log_in(account_with(Role.MEMBERSHIP, now=clock(), mail="bo@example.org"))
    assert other.go(staff.place).status_code == 404
    assert other.go(f"{staff.place}side/").status_code == 404


def test_how_many_look_alike_is_what_it_is_after_the_save(staff: Browser, desk: Desk) -> None:
    fill(staff, do="show", fag="bogholder", overskrift="", tekst="")
    number = re.search(r'<p class="number">\d+</p>.*?</section>', staff.text, re.DOTALL)
    place = staff.place
    assert number
    staff.go(place.replace("/set/", "/profil/8/"))
    fill(staff, do="save", status="aktiv", **{"bekræftet": "2026-11", "poster.#": "0", "mentor.#": ""})
    staff.go(place)

    again = re.search(r'<p class="number">\d+</p>.*?</section>', staff.text, re.DOTALL)
    assert again
    assert again[0] == number[0]
