"""Members: taken in step by step, found, changed by two at once, and seen as an employer sees them."""

from __future__ import annotations

import datetime
import html
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace

import pytest
from django.urls import reverse

from synlig.cms.desk import Desk, use_desk
from synlig.cms.roles import Role
from synlig.cms.screens.as_employers import label_of
from synlig.cms.screens.editing import files
from synlig.cms.screens.member_facts import facts_of, folder_of
from synlig.cms.screens.profile import PROFILE
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock

KNOWN = "k3v9q2m7xd"
"""The one member of the smallest association."""


@pytest.fixture
def staff(desk: Desk, clock: Clock) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(Role.MEMBERSHIP, now=clock()))
    return browser


def begun_from(page: str) -> str:
    found = re.search(r'name="begun_from" value="([^"]*)"', page)
    assert found
    return found[1]


def field(page: str, name: str) -> str:
    found = re.search(rf'name="{re.escape(name)}"[^>]*?value="([^"]*)"', page)
    assert found, name
    return html.unescape(found[1])


def fill(browser: Browser, **fields: str) -> None:
    """Send the step that the browser is on."""
    browser.send(browser.place, begun_from=begun_from(browser.text), **fields)


def test_a_member_is_taken_in_step_by_step(staff: Browser, desk: Desk) -> None:
    staff.go("/medlemmer/")
    staff.send("/medlemmer/ny/")
    assert "Trin 1 af 8" in staff.text
    fill(staff, do="next", navn="Asta Opdigtet", postnummer="9400")
    assert "Trin 2 af 8" in staff.text
    fill(staff, do="next", fag="bogholder")
    assert "Trin 3 af 8" in staff.text
    fill(staff, row="add:erfaring", **{"erfaring.#": "0"})
    assert 'name="erfaring.0.titel"' in staff.text
    fill(staff, do="step:8", **{"erfaring.#": "0"})
    member = staff.place.split("/")[2]
    assert not (desk.content / "private/members" / member).exists()
    fill(staff, do="save", status="aktiv", **{"bekræftet": "2026-11", "poster.#": "0", "mentor.#": ""})
    folder = desk.content / "private/members" / member
    assert sorted(file.name for file in folder.iterdir()) == [
        "godkendelser.yml",
        "profil.yml",
        "samtykke.yml",
    ]
    assert "navn: Asta Opdigtet" in (folder / "profil.yml").read_text(encoding="utf-8")
    assert all(files().history(f"private/members/{member}/{file.name}") for file in folder.iterdir())
    assert "Asta Opdigtet" in staff.text
    staff.go("/medlemmer/")
    assert "Asta Opdigtet" in staff.text


def test_a_mistake_stops_at_its_step_and_leads_there_from_any_other(staff: Browser) -> None:
    staff.go("/medlemmer/")
    staff.send("/medlemmer/ny/")
    fill(staff, do="next", navn="Asta Opdigtet", postnummer="94")
    assert staff.page is not None
    assert staff.page.status_code == 422
    assert '<a href="#f-postnummer">' in staff.text
    assert field(staff.text, "postnummer") == "94"
    fill(staff, do="step:6", navn="Asta Opdigtet", postnummer="94")
    fill(staff, do="save")
    assert staff.page.status_code == 422
    way = re.search(r'href="([^"]*/profil/1/\?ret=ja#f-postnummer)"', staff.text)
    assert way
    assert 'id="e-postnummer"' in staff.go(way[1]).content.decode()


def test_an_occupation_is_found_by_everyday_words_without_a_script(staff: Browser) -> None:
    place = f"/medlemmer/{KNOWN}/profil/2/"
    staff.go(place)
    begun = begun_from(staff.text)
    staff.send(place, begun_from=begun, find="fag", fag="bogholderi", overskrift="", tekst="")
    assert 'name="pick.fag" value="bogholder"' in staff.text
    staff.send(place, begun_from=begun, do="next", fag="bogholderi", **{"pick.fag": "bogholder"})
    staff.go(place)
    assert field(staff.text, "fag") == "bogholder"


def test_a_wrong_word_is_answered_with_what_it_may_mean(staff: Browser) -> None:
    place = f"/medlemmer/{KNOWN}/profil/4/"
    staff.go(place)
    rows = {"kompetencer.#": "1", "kompetencer.0.navn": "momsregnskaber", "kompetencer.0.niveau": "3"}
    fill(staff, do="next", **rows)
    assert staff.page is not None
    assert staff.page.status_code == 422
    assert 'name="pick.kompetencer.0.navn"' in staff.text


def test_suggestions_come_while_one_types(staff: Browser) -> None:
    staff.go("/medlemmer/")
    answer = staff.send("/forslag/occupations/", q="bogholder").json()
    assert answer["found"][0]["value"] == "bogholder"
    assert staff.send("/forslag/members/", q="a").status_code == 404


def test_a_form_that_stood_open_brings_nobody_back_who_was_erased(staff: Browser, desk: Desk) -> None:
    place = f"/medlemmer/{KNOWN}/profil/1/"
    staff.go(place)
    begun = begun_from(staff.text)
    shutil.rmtree(desk.content / "private/members" / KNOWN)
    files().forget(f"private/members/{KNOWN}")
    staff.send(place, begun_from=begun, do="save", navn="Nyt Navn", postnummer="9400")
    assert staff.page is not None
    assert staff.page.status_code == 404
    assert not (desk.content / "private/members" / KNOWN).exists()


def test_a_name_is_searched_for_in_the_body_and_shown_to_whoever_looks_after_members(
    staff: Browser, desk: Desk, clock: Clock
) -> None:
    name = re.search(r"navn: (.+)", (desk.content / f"private/members/{KNOWN}/profil.yml").read_text("utf-8"))
    assert name
    staff.go("/medlemmer/")
    assert name[1] in staff.text
    assert name[1] not in staff.send("/medlemmer/", q="findes ikke").content.decode()
    other = Browser(clock, address="127.0.0.2")
    other.log_in(account_with(Role.WRITER, Role.PUBLISHER, Role.IT, now=clock()))
    assert other.go("/medlemmer/").status_code == 403
    assert other.go(f"/medlemmer/{KNOWN}/").status_code == 403


@pytest.mark.parametrize("member", ["..", "abc", "K3V9Q2M7XD", "findes1ikk"])
def test_no_address_leads_to_a_member_who_is_not_there(staff: Browser, member: str) -> None:
    assert staff.go(f"/medlemmer/{member}/profil/1/").status_code == 404


@pytest.fixture
def own(desk: Desk, clock: Clock) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(Role.MEMBER, now=clock(), member=KNOWN))
    return browser


def test_a_member_changes_what_is_theirs_and_nothing_else(own: Browser, desk: Desk) -> None:
    file = desk.content / f"private/members/{KNOWN}/profil.yml"
    with file.open("a", encoding="utf-8", newline="\n") as open_file:
        open_file.write("intern_note: Ring først efter klokken ti.\n")
    assert own.go(reverse("my-cv")).status_code == 200
    assert "klokken ti" not in own.text
    own.go("/mit-cv/profil/8/")
    assert 'name="mentor"' in own.text
    assert not re.search(r'name="(status|grupper|poster\.#|intern_note|bekræftet)"', own.text)
    theirs = {"status": "udmeldt", "intern_note": "Væk", "bekræftet": "2030-01", "grupper": "bestyrelsen"}
    fill(own, do="save", mentor="ja", **{"mentor.#": ""}, **theirs)
    assert "Gemt." in own.text
    text = file.read_text(encoding="utf-8")
    assert "mentor: ja" in text
    assert "intern_note: Ring først efter klokken ti." in text
    assert not re.search("udmeldt|2030-01|Væk|grupper", text)


def test_a_member_reaches_no_other_profile(own: Browser, desk: Desk) -> None:
    for address in (f"/medlemmer/{KNOWN}/", f"/medlemmer/{KNOWN}/profil/1/", "/medlemmer/", "/medlemmer/ny/"):
        assert own.go(address).status_code == 403
    assert own.send(f"/medlemmer/{KNOWN}/profil/1/", do="save", navn="X").status_code == 403


def test_a_member_without_a_profile_is_told_so(desk: Desk, clock: Clock) -> None:
    browser = Browser(clock)
    browser.log_in(account_with(Role.MEMBER, now=clock(), member="findes1ikk"))
    assert browser.go("/mit-cv/").status_code == 404


class Child:
    """Sets a page as the child of a preview does, and of what it is told shows the headline alone."""

    def ask(self, question: bytes, seconds: float) -> bytes:
        asked = json.loads(question)
        shown = [record for record in asked.get("with", {}).values() if record and "headline" in record]
        html = f"<title>{shown[0]['headline']}</title>" if shown else ""
        return json.dumps({"html": html}).encode()

    def stop(self) -> None:
        """There is nothing to end."""


@pytest.fixture
def seen(desk: Desk, clock: Clock) -> Iterator[Browser]:
    """The one member, logged in, with a headline and a text that names somebody; where previews are made."""
    file = desk.content / f"private/members/{KNOWN}/profil.yml"
    with file.open("a", encoding="utf-8", newline="\n") as open_file:
        open_file.write("overskrift: Kan få et lager til at gå op\ntekst: Ring til mig på 98 00 00 12.\n")
    catalogue = desk.settings.catalogue.model_copy(update={"k": 1, "policy": "informed"})
    settings = desk.settings.model_copy(update={"catalogue": catalogue})
    at_desk = replace(desk, start_child=Child, settings=settings)
    use_desk(at_desk)
    browser = Browser(clock)
    browser.log_in(account_with(Role.MEMBER, now=clock(), member=KNOWN))
    yield browser
    at_desk.previewer.stop()


def test_what_an_employer_sees_can_be_tried_before_anything_is_agreed_to(seen: Browser) -> None:
    page = seen.go("/mit-cv/set/").content.decode()
    assert "Det her er en prøve." in page
    assert re.findall(r'name="formaal" value="([^"]+)" checked', page) == ["katalogkort"]
    tried = "?proev=ja&formaal=katalogkort&formaal=overskrift&formaal=tekst"
    page = seen.go(f"/mit-cv/set/{tried}").content.decode()
    assert "<del>98 00 00 12</del>" in page
    assert seen.go(f"/mit-cv/set/side/{tried}")["Content-Security-Policy"].endswith(
        "sandbox allow-same-origin"
    )
    assert "Kan få et lager til at gå op" in seen.text
    assert "Kan få et lager" not in seen.go("/mit-cv/set/side/?proev=ja&formaal=katalogkort").content.decode()
    assert "Der er ingen side i kataloget" in seen.go("/mit-cv/set/?proev=ja").content.decode()


def test_what_is_tried_is_written_nowhere(seen: Browser, desk: Desk) -> None:
    def everything() -> dict[str, bytes]:
        return {file.as_posix(): file.read_bytes() for file in desk.content.rglob("*") if file.is_file()}

    before = everything()
    seen.go("/mit-cv/set/?proev=ja&formaal=katalogkort&formaal=tekst")
    assert everything() == before


@pytest.mark.parametrize(
    ("words", "fields"),
    [
        ("Job: Hvor", "erfaring.arbejdsgiver"),
        ("Kompetence 2: Et bevis", "kompetencer.2.eksempel"),
        ("Fag", "fag"),
        ("", "profil"),
    ],
)
def test_a_field_of_the_file_is_said_as_the_form_says_it(words: str, fields: str) -> None:
    assert label_of(PROFILE.fields, fields.split(".")) == words


CARD = {"givet": "2026-01-01", "til": "2026-12-31"}


@pytest.mark.parametrize(
    ("consents", "state", "waits"),
    [
        ([], "ikke i kataloget", ()),
        ([CARD], "på vej i kataloget", ("samtykket udløber 31. december 2026", "venter på næste hold")),
        ([{**CARD, "til": "2027-06-30"}], "på vej i kataloget", ("venter på næste hold",)),
        ([{**CARD, "til": "2026-11-20"}], "ikke i kataloget", ("samtykket udløb 20. november 2026",)),
        ([{**CARD, "trukket": "2026-02-01"}], "ikke i kataloget", ()),
        ([{**CARD, "givet": "2026-12-01"}], "ikke i kataloget", ()),
    ],
)
def test_the_list_says_where_a_member_is_and_what_waits(
    desk: Desk, consents: list[dict[str, str]], state: str, waits: tuple[str, ...]
) -> None:
    own = {"formål": ["katalogkort"], "tekst": "katalog-1", "tekst_sha256": "0" * 64, "hvordan": "på papir"}
    rows = [{**own, "cv_nummer": "DDDD-5W2J-D", **each} for each in consents]
    file = desk.content / f"private/members/{KNOWN}/samtykke.yml"
    file.write_text(json.dumps({"samtykker": rows}, ensure_ascii=False), encoding="utf-8", newline="\n")
    facts = facts_of(folder_of(KNOWN), datetime.date(2026, 11, 23))
    assert (facts.state, facts.waits) == (state, waits)
