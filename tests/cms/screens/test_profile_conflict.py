"""Two who changed the same profile: the one page for it, for whoever looks after members and for the member."""

from __future__ import annotations

import html
import re

import pytest

from synlig.cms.desk import Desk
from synlig.cms.drafts import Draft
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.screens.filled import filled
from tests.cms.screens.test_members import KNOWN, begun_from, fill

PATH = f"private/members/{KNOWN}/profil.yml"
STEP, TRADE = (f"/medlemmer/{KNOWN}/profil/{number}/" for number in (1, 2))
OWN = "/mit-cv/profil/1/"
TEXT = "Kan holde orden.\n\nKan tælle.\n\nKan ringe."


@pytest.fixture
def staff(desk: Desk, clock: Clock) -> Browser:
    return somebody(clock, Role.MEMBERSHIP)


@pytest.fixture
def own(desk: Desk, clock: Clock) -> Browser:
    return somebody(clock, Role.MEMBER, member=KNOWN)


def somebody(clock: Clock, role: Role, **fields: str) -> Browser:
    address = f"127.0.0.{len(fields) + 1}"
    browser = Browser(clock, address=address)
    browser.log_in(account_with(role, now=clock(), **fields))
    return browser


def text_in(desk: Desk) -> str:
    return (desk.content / PATH).read_text(encoding="utf-8")


def write(desk: Desk, text: str) -> None:
    (desk.content / PATH).write_text(text, encoding="utf-8", newline="\n")


def changed(desk: Desk, key: str, value: str) -> None:
    """Outside the program."""
    write(desk, re.sub(rf"(?m)^{key}: .*$", f"{key}: {value}", text_in(desk)))


def says(page: str) -> str:
    return " ".join(html.unescape(re.sub("<[^>]+>", "", page)).split())


def status(browser: Browser) -> int:
    assert browser.page is not None
    return browser.page.status_code


@pytest.fixture
def met(staff: Browser, desk: Desk) -> Browser:
    """Somebody who moved the member elsewhere than another did, and who wrote another name."""
    staff.go(STEP)
    changed(desk, "postnummer", "9990")
    fill(staff, do="save", navn="Nyt Navn", postnummer="9400")
    return staff


def test_what_both_changed_is_chosen_on_the_page(met: Browser, desk: Desk) -> None:
    assert status(met) == 409
    assert "Ét sted har I rettet det samme" in says(met.text)
    assert "Det, du skrev 9400" in says(met.text)
    met.send(met.place, **{**filled(met.text), "met.postnummer.0.pick": "theirs"})

    assert "Gemt." in met.text
    assert "navn: Nyt Navn" in text_in(desk)
    assert "postnummer: 9990" in text_in(desk)
    assert not Draft.objects.exists()


@pytest.mark.parametrize(("pick", "expected"), [("yours", "9400"), ("own", "9800")])
def test_ones_own_is_taken_or_something_third(met: Browser, desk: Desk, pick: str, expected: str) -> None:
    chosen = {"met.postnummer.0.pick": pick, "met.postnummer.0.own": "9800"}
    met.send(met.place, **{**filled(met.text), **chosen})

    assert f'postnummer: "{expected}"' in text_in(desk)


def test_what_was_typed_stays_a_draft_until_it_is_settled(met: Browser, desk: Desk) -> None:
    assert Draft.objects.get().values["postnummer"] == "9400"
    met.go(STEP)
    assert 'value="9400"' in met.text
    fill(met, do="save", navn="Nyt Navn", postnummer="9400")
    assert status(met) == 409, "it still began from the older text"

    met.send(met.place, **{**filled(met.text), "do": "drop"})
    assert "Kladden er kastet væk" in met.text
    assert "postnummer: 9990" in text_in(desk)
    assert not Draft.objects.exists()


def test_where_nothing_is_chosen_it_is_asked_again_and_nothing_is_saved(met: Browser, desk: Desk) -> None:
    met.send(met.place, **filled(met.text))

    assert status(met) == 422
    assert '<a href="#f-postnummer">' in met.text
    assert "der er ikke valgt" in says(met.text)
    assert "postnummer: 9990" in text_in(desk)
    assert Draft.objects.get().values["postnummer"] == "9400"


def test_a_mistake_in_what_is_written_instead_leads_to_its_step(met: Browser, desk: Desk) -> None:
    chosen = {"met.postnummer.0.pick": "own", "met.postnummer.0.own": "94"}
    met.send(met.place, **{**filled(met.text), **chosen})

    assert status(met) == 422
    assert '<a href="#f-postnummer">' in met.text
    assert 'name="postnummer" type="text" value="94"' in met.text


def test_a_text_of_several_paragraphs_is_chosen_between_line_by_line(staff: Browser, desk: Desk) -> None:
    block = "".join(f"  {line}\n" if line else "\n" for line in TEXT.split("\n"))
    write(desk, f"{text_in(desk)}tekst: |\n{block}")
    staff.go(TRADE)
    mine = {**filled(staff.text), "tekst": TEXT.replace("tælle", "tælle penge").replace("ringe", "skrive")}
    write(desk, text_in(desk).replace("tælle", "tælle varer").replace("holde orden", "rydde op"))
    staff.send(TRADE, **{**mine, "do": "save"})

    assert "Begge dele, eller noget tredje" in says(staff.text)
    assert "Kan tælle <mark>penge</mark>" in staff.text
    pick = next(key for key in filled(staff.text) if key.endswith(".yours")).replace(".yours", ".pick")
    staff.send(TRADE, **{**filled(staff.text), pick: "own"})
    said = text_in(desk).replace("  ", "")
    assert "Kan rydde op.\n\nKan tælle penge.\nKan tælle varer.\n\nKan skrive." in said


def test_what_each_changed_by_itself_is_put_together_and_saved_by_one_press(
    staff: Browser, desk: Desk, clock: Clock
) -> None:
    staff.go(STEP)
    begun = begun_from(staff.text)
    other = somebody(clock, Role.MEMBERSHIP, mail="bo@example.org")
    other.go(f"/medlemmer/{KNOWN}/profil/6/")
    fill(other, do="save", mobilitet="hele landet")
    staff.send(STEP, begun_from=begun, do="save", navn="Nyt Navn", postnummer="9400")
    assert status(staff) == 409
    assert "Mens du skrev, gemte Ida Invented" in says(staff.text)
    assert "I har rettet hver sit" in says(staff.text)
    staff.send(staff.place, **filled(staff.text))

    assert "navn: Nyt Navn" in text_in(desk)
    assert "mobilitet: hele landet" in text_in(desk)


def test_a_row_is_added_among_the_fields_of_both_and_nothing_is_lost(met: Browser, desk: Desk) -> None:
    met.send(met.place, **{**filled(met.text), "met.postnummer.0.pick": "theirs", "row": "add:sprog"})

    assert "Uddannelse og sprog" in says(met.text)
    assert 'name="sprog.0.sprog"' in met.text
    assert Draft.objects.get().values["navn"] == "Nyt Navn"
    assert Draft.objects.get().values["postnummer"] == "9990"


def test_a_member_meets_the_office_and_the_office_the_member(own: Browser, desk: Desk, clock: Clock) -> None:
    staff = somebody(clock, Role.MEMBERSHIP, mail="bo@example.org")
    for browser, place in ((staff, STEP), (own, OWN)):
        browser.go(place)
    fill(own, do="save", navn="Nyt Navn", postnummer="9400")
    fill(staff, do="save", navn="Nyt Navn", postnummer="9990")
    assert "Mens du skrev, gemte medlemmet selv" in says(staff.text)
    staff.send(STEP, **{**filled(staff.text), "met.postnummer.0.pick": "yours"})

    own.go(OWN)
    begun = begun_from(own.text)
    staff.go(STEP)
    fill(staff, do="save", navn="Nyt Navn", postnummer="9800")
    own.send(OWN, begun_from=begun, do="save", navn="Nyt Navn", postnummer="9400")
    assert "Mens du skrev, gemte kontoret" in says(own.text)
    assert "Ida Invented" not in own.text.partition("<main")[2], "whoever it was at the office"
    own.send(OWN, **{**filled(own.text), "met.postnummer.0.pick": "yours"})
    assert 'postnummer: "9400"' in text_in(desk)


def test_a_member_sees_and_sends_nothing_but_their_own_fields(own: Browser, desk: Desk) -> None:
    own.go(OWN)
    changed(desk, "postnummer", "9990")
    write(desk, f"{text_in(desk)}intern_note: Hemmeligt ord\n")
    fill(own, do="save", navn="Nyt Navn", postnummer="9400")
    assert status(own) == 409
    assert "9990" in own.text
    assert not re.search('Hemmeligt|intern_note|name="(status|grupper|bekræftet)', own.text)
    theirs = {"status": "udmeldt", "intern_note": "Væk", "met": ["postnummer", "intern_note"]}
    theirs |= {"met.intern_note.0": "Væk", "met.postnummer.0.pick": "theirs"}
    own.send(OWN, **{**filled(own.text), **theirs})

    assert "Gemt." in own.text
    assert "intern_note: Hemmeligt ord" in text_in(desk)
    assert "udmeldt" not in text_in(desk)


@pytest.mark.parametrize(("who", "place"), [("staff", STEP), ("own", OWN)])
def test_a_file_that_somebody_broke_meanwhile_is_told_of_kindly(
    request: pytest.FixtureRequest, desk: Desk, who: str, place: str
) -> None:
    browser: Browser = request.getfixturevalue(who)
    browser.go(place)
    write(desk, f"{text_in(desk)}titel: [\n")
    fill(browser, do="save", navn="Nyt Navn", postnummer="9400")

    assert status(browser) == 409
    assert Draft.objects.get().values["navn"] == "Nyt Navn"


def test_a_form_that_was_made_to_hurt_is_answered(met: Browser, desk: Desk) -> None:
    keys = ["erfaring.0", "erfaring.99", "erfaring", "postnummer.0", "findes.ikke", "", "navn"]
    sent = {f"met.{key}.{more}": "yours" for key in keys for more in ("gone", "0.pick", "0.yours")}
    form = {**filled(met.text), **sent, "met": keys}
    for button in ({"row": "add:findes"}, {"find": "ikke.her"}, {"do": "findes"}, {}):
        met.send(STEP, **{**form, **button})
        assert status(met) in (200, 409, 422)
