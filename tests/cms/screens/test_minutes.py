"""Minutes: written by form, taken in from Word, sent round, approved, corrected, and seen as visitors see them."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from synlig import minutes_import
from synlig.cms.accounts.audit import read_last
from synlig.cms.desk import Desk, use_desk
from synlig.cms.roles import Role
from synlig.cms.screens.minutes import numbered
from synlig.masking import Masker, read_backgrounds
from synlig.minute_book import read_minutes
from synlig.records import last_lock, lock_of
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.places import desk_at, everyday_in
from tests.cms.screens.test_texts import field
from tests.minutes_samples.word import Word

FORM = {
    "gruppe": "bestyrelsen",
    "dato": "2026-11-16",
    "titel": "Bestyrelsen, november",
    "til_stede.#": "0",
    "afbud.#": "0",
    "punkter.#": "1",
    "punkter.0.nr": "1",
    "punkter.0.titel": "Velkomst",
    "punkter.0.slags": "orientering",
    "punkter.0.tekst": "Vi drak kaffe.",
    "punkter.0.opgaver.#": "0",
    "bilag.#": "0",
}
NEW, PLACE = "/referater/ny/", "/referater/ret/bestyrelsen/2026-11-16/"
GERDA, SOLVEJ = "k3v9q2m7xd", "a7k2m9x4qd"


class Still:
    """The child of a preview, that sets every page the same."""

    def ask(self, question: bytes, seconds: float) -> bytes:
        return json.dumps({"html": "<p>Som gæsterne ser den</p>"} if b'"page"' in question else {}).encode()

    def stop(self) -> None:
        pass


def minute_taker(clock: Clock) -> Browser:
    """Of one group, logged in."""
    account = account_with(Role.MINUTE_TAKER, now=clock())
    account.groups = ["bestyrelsen"]
    account.save()
    browser = Browser(clock)
    browser.log_in(account)
    return browser


@pytest.fixture
def taker(desk: Desk, clock: Clock) -> Iterator[Browser]:
    made = replace(desk, start_child=Still)
    use_desk(made)
    yield minute_taker(clock)
    made.previewer.stop()


@pytest.fixture
def masked_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """The texts of a file are masked in this process: a child has to read every word of every recogniser first."""

    class Here(Masker):
        def __init__(self, content: Path, office: tuple[str, ...]) -> None:
            super().__init__(read_backgrounds(content), office)

        def __enter__(self) -> Here:
            return self

        def __exit__(self, *_why: object) -> None:
            pass

    monkeypatch.setattr(minutes_import, "BoundedMasker", Here)


@pytest.fixture
def everyday(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """An association with minutes of two groups."""
    made = desk_at(desk, everyday_in(tmp_path / "everyday"), Still)
    yield made
    made.previewer.stop()


def file_of(desk: Desk, name: str = "bestyrelsen/2026-11-16") -> Path:
    return desk.content / f"private/minutes/{name}.yml"


def write(browser: Browser, place: str = NEW, **changes: str) -> None:
    browser.go(place)
    browser.send(place, **{"begun_from": field(browser.text, "begun_from"), **FORM, **changes})


def status(browser: Browser) -> int:
    assert browser.page is not None
    return browser.page.status_code


def events(desk: Desk) -> list[str]:
    return [entry.event for entry in read_last(desk.folder / "audit.jsonl", 5)]


def test_minutes_are_written_with_items_and_those_who_came(taker: Browser, desk: Desk) -> None:
    taker.go(NEW)
    assert "Gerda Tangmose" in taker.text
    add = {**FORM, "row": "add:punkter", "til_stede.+": GERDA}
    taker.send(NEW, begun_from="", **add)
    assert field(taker.text, "punkter.1.nr") == "2"
    assert field(taker.text, "til_stede.0.medlem") == GERDA

    second = {
        "punkter.#": "2",
        "punkter.1.nr": "2",
        "punkter.1.titel": "Eventuelt",
        "punkter.1.opgaver.#": "0",
    }
    came = {"til_stede.#": "1", "til_stede.0.medlem": GERDA, "til_stede.0.rolle": "formand"}
    moved = {**FORM, **second, **came, "row": "up:punkter:1"}
    taker.send(NEW, begun_from="", **moved)
    assert [field(taker.text, f"punkter.{row}.titel") for row in (0, 1)] == ["Eventuelt", "Velkomst"]
    assert [field(taker.text, f"punkter.{row}.nr") for row in (0, 1)] == ["1", "2"]

    taker.send(NEW, begun_from="", **{**FORM, **second, **came})
    assert taker.place == PLACE
    text = file_of(desk).read_text(encoding="utf-8")
    assert "tilstand: udkast" in text
    assert f"medlem: {GERDA}\n    rolle: formand" in text
    assert "Bestyrelsen, november" in taker.go("/referater/").content.decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (["1", "3"], ["1", "2"]),
        (["2", "1"], ["1", "2"]),
        (["1", "2", ""], ["1", "2", "3"]),
        (["4", "5", ""], ["4", "5", "6"]),
        (["1", "1"], ["1", "1"]),
        (["1", "x"], ["1", "x"]),
    ],
)
def test_items_are_counted_unless_somebody_counts_otherwise(before: list[str], after: list[str]) -> None:
    assert [row["nr"] for row in numbered([{"nr": number} for number in before])] == after


def test_another_date_moves_the_file_and_never_onto_another(taker: Browser, desk: Desk) -> None:
    write(taker)
    beside = file_of(desk).with_name("2026-11-16.godkendelser.yml")
    beside.write_text("godkendelser: []\n", encoding="utf-8")
    write(taker, PLACE, dato="2026-11-17")
    assert taker.place == "/referater/ret/bestyrelsen/2026-11-17/"
    assert not file_of(desk).exists()
    assert not beside.exists()
    assert file_of(desk).with_name("2026-11-17.godkendelser.yml").exists()

    write(taker)
    write(taker, PLACE, dato="2026-11-17", titel="Den anden")
    assert status(taker) == 422
    assert "Gruppen har allerede et referat for den dag." in taker.text
    assert field(taker.text, "titel") == "Den anden"


def test_another_groups_minutes_are_out_of_reach(everyday: Desk, clock: Clock) -> None:
    browser = minute_taker(clock)
    listed = browser.go("/referater/").content.decode()
    assert "bestyrelsen/2026-11-02" in listed
    assert "pr-gruppen" not in listed
    other = "pr-gruppen/2026-10-28"
    for way in ("ret", "laes", "side", "slet", "til-bemaerkning", "godkend", "ret-godkendt"):
        assert browser.go(f"/referater/{way}/{other}/").status_code == 403, way
    assert browser.go(f"/historik/private/minutes/{other}.yml/").status_code == 403
    assert browser.go(f"/historik/private/minutes/{other}.godkendelser.yml/").status_code == 403
    approvals = "private/minutes/bestyrelsen/2026-10-05.godkendelser.yml"
    assert browser.go(f"/historik/{approvals}/").status_code == 200, (
        "who approved what in one's own group is seen"
    )
    assert browser.send(f"/udgave/1/{approvals}/").status_code == 403, "and brought back by nobody"
    browser.go(NEW)
    browser.send(NEW, begun_from="", **{**FORM, "gruppe": "pr-gruppen"})
    assert status(browser) == 403
    assert not file_of(everyday, "pr-gruppen/2026-11-16").exists()


def test_minutes_go_from_draft_to_comments_to_approved_and_are_then_locked(
    taker: Browser, desk: Desk
) -> None:
    write(taker)
    name = "bestyrelsen/2026-11-16"
    step = f"/referater/til-bemaerkning/{name}/"
    taker.go(step)
    taker.send(step, begun_from=field(taker.text, "begun_from"), by="2026-11-01")
    assert "Den dag er gået." in taker.text
    desk_text = file_of(desk).read_text(encoding="utf-8")
    assert "tilstand: udkast" in desk_text

    begun = field(taker.text, "begun_from")
    write(taker, PLACE, titel="Ændret imens")
    step = f"/referater/godkend/{name}/"
    taker.send(step, begun_from=begun, on="2026-11-20", at="")
    assert "Referatet er ændret, siden du så det." in taker.text
    assert "tilstand: udkast" in file_of(desk).read_text(encoding="utf-8")

    taker.send(step, begun_from=field(taker.text, "begun_from"), on="2026-11-20", at="")
    book = read_minutes(file_of(desk).read_bytes(), "x")
    assert book.minutes.lock == lock_of(book.minutes)
    assert events(desk)[0] == "minutes-approved"


def test_approved_minutes_change_by_a_correction_alone(everyday: Desk, clock: Clock) -> None:
    browser = minute_taker(clock)
    name = "bestyrelsen/2026-10-05"
    browser.go(f"/referater/ret/{name}/")
    assert browser.place == f"/referater/laes/{name}/"
    assert "Ret et godkendt referat" in browser.text
    place = f"/referater/ret-godkendt/{name}/"
    browser.go(place)
    sent = {**sent_by(browser.text), "sted": "Biblioteket"}
    browser.send(place, **sent)
    assert status(browser) == 422
    assert "Der mangler, hvad der er rettet." in browser.text
    assert field(browser.text, "sted") == "Biblioteket"
    browser.send(place, **{**sent, "rettelse": "Mødet var på biblioteket."})
    assert browser.place == f"/referater/laes/{name}/"
    minutes = read_minutes(file_of(everyday, name).read_bytes(), "x").minutes
    assert minutes.place == "Biblioteket"
    assert minutes.corrections[-1].what == "Mødet var på biblioteket."
    assert last_lock(minutes) == lock_of(minutes)
    assert events(everyday)[0] == "minutes-corrected"

    history = f"private/minutes/{name}.yml"
    browser.go(f"/udgave/1/{history}/")
    browser.send(browser.place, begun_from=field(browser.text, "begun_from"))
    assert "Skriv en rettelse i stedet." in browser.text


def sent_by(page: str) -> dict[str, str]:
    """What a browser sends of the form that stands on a page."""
    form = page.partition("data-autosave")[2]
    found: dict[str, str] = {}
    for tag in re.findall(r"<input[^>]*>", form):
        name, value = re.search(r'name="([^"]+)"', tag), re.search(r'value="([^"]*)"', tag)
        if name and 'type="checkbox"' not in tag:
            found[name[1]] = html.unescape(value[1]) if value else ""
        elif name and " checked" in tag:
            found[name[1]] = "ja"
    for name_, text in re.findall(r'<textarea[^>]*name="([^"]+)"[^>]*>\n(.*?)</textarea>', form, re.DOTALL):
        found[name_] = html.unescape(text)
    for name_, choices in re.findall(r'<select[^>]*name="([^"]+)".*?>(.*?)</select>', form, re.DOTALL):
        chosen = re.search(r'value="([^"]*)" selected', choices)
        found[name_] = html.unescape(chosen[1]) if chosen else ""
    return found


def word_file(*lines: str) -> SimpleUploadedFile:
    w = Word()
    w.h("Bestyrelsen, 3. april 2024", 1)
    w.p("Til stede: Gerda Tangmose, Ragnhild Opfunden")
    w.h("1. Velkomst", 2)
    for line in lines:
        w.p(line)
    return SimpleUploadedFile("Ragnhilds referat.docx", w.data())


@pytest.mark.usefixtures("masked_here")
def test_a_word_file_becomes_a_draft_that_is_gone_on_with(taker: Browser, desk: Desk) -> None:
    taker.go("/referater/laes-ind/")
    taker.send(
        "/referater/laes-ind/", group="bestyrelsen", date="", file=word_file("Ring til Gerda Tangmose.")
    )
    assert taker.place == "/referater/ret/bestyrelsen/2024-04-03/"
    assert "Forstået: gruppe og dato" in taker.text
    assert '<a href="#f-punkter.0.tekst">' in taker.text
    assert "Ragnhild Opfunden" in taker.text
    assert not list(desk.uploads.iterdir())
    assert field(taker.text, "til_stede.0.medlem") == GERDA
    taker.send(taker.place, **{**sent_by(taker.text), "titel": "Møde i april"})
    assert "Gemt." in taker.text
    file = file_of(desk, "bestyrelsen/2024-04-03")
    assert "titel: Møde i april" in file.read_text(encoding="utf-8")
    taker.send("/referater/noter/bestyrelsen/2024-04-03/", begun_from=field(taker.text, "begun_from"))
    assert "Ragnhild" not in file.read_text(encoding="utf-8")
    assert [each.name for each in file.parent.iterdir()] == ["2024-04-03.yml"]


def test_a_file_with_a_cpr_number_is_not_taken_in(taker: Browser, desk: Desk) -> None:
    taker.go("/referater/laes-ind/")
    taker.send("/referater/laes-ind/", group="bestyrelsen", date="", file=word_file("Hun har 010765-1004."))
    assert status(taker) == 422
    assert "CPR-nummer" in taker.text
    assert not (desk.content / "private/minutes").exists()
    assert not list(desk.uploads.iterdir())


def test_each_masked_place_is_marked_and_explained(everyday: Desk, clock: Clock) -> None:
    browser = minute_taker(clock)
    name = "bestyrelsen/2026-11-02"
    file = file_of(everyday, name)
    said = (
        f"    tekst: |\n      Ring til Solvej Birkemose. {{person: {SOLVEJ}}} har kaffen. Hans kone er syg.\n"
    )
    file.write_text(file.read_text(encoding="utf-8").rstrip() + f"\n{said}", encoding="utf-8")
    page = browser.go(f"/referater/laes/{name}/").content.decode()
    marked = re.findall(r'<mark id="m\d+">(.*?)</mark>', page)
    assert "Solvej Birkemose" in marked
    assert f"{{person: {SOLVEJ}}}" in marked
    assert len(re.findall(r'<li id="n\d+">', page)) == len(marked)
    assert 'sandbox="allow-same-origin"' in page
    framed = browser.go(f"/referater/side/{name}/")
    assert framed.headers["Content-Security-Policy"].endswith("sandbox allow-same-origin")

    publisher = Browser(clock, address="127.0.0.3")
    publisher.log_in(account_with(Role.PUBLISHER, now=clock()))
    assert "Maren Tjørnehøj" not in publisher.go("/referater/laes/bestyrelsen/2026-10-05/").content.decode()
    assert publisher.page is not None
    assert publisher.page.status_code == 200
    assert "bestemt person" not in publisher.text
    for way in ("ret", "laes", "side"):
        assert publisher.go(f"/referater/{way}/{name}/").status_code == 403


def test_two_who_write_the_same_minutes_lose_nothing(taker: Browser, desk: Desk, clock: Clock) -> None:
    write(taker)
    begun = field(taker.text, "begun_from")
    other = Browser(clock, address="127.0.0.2")
    account = account_with(Role.MINUTE_TAKER, now=clock(), mail="bo@example.org")
    account.groups = ["bestyrelsen"]
    account.save()
    other.log_in(account)
    write(other, PLACE, titel="Møde")
    taker.send(PLACE, begun_from=begun, **{**FORM, "punkter.0.tekst": "Vi drak te."})
    assert status(taker) == 409
    assert field(taker.text, "titel") == "Møde"
    assert field(taker.text, "punkter.0.tekst") == "Vi drak te."
    assert "<legend>Punkt 1: Velkomst</legend>" in taker.text, "the form is that of minutes"
    merged = {**FORM, "titel": "Møde", "punkter.0.tekst": "Vi drak te."}
    taker.send(PLACE, begun_from=field(taker.text, "begun_from"), **merged)
    text = file_of(desk).read_text(encoding="utf-8")
    assert "titel: Møde" in text
    assert "tekst: Vi drak te." in text
    assert "tilstand: udkast" in text


def test_new_minutes_are_seen_before_they_were_ever_saved(taker: Browser, desk: Desk) -> None:
    taker.go(NEW)
    taker.send(NEW, begun_from="", do="show", **FORM)

    assert taker.place == "/referater/laes-nyt/"
    assert "Vi drak kaffe." in taker.text
    assert "den er ikke gemt endnu" in taker.text
    assert 'src="/forhaandsvisning/ny/minutes"' in taker.text
    assert taker.go("/forhaandsvisning/ny/minutes").content == "<p>Som gæsterne ser den</p>".encode()
    assert not file_of(desk).exists()
    taker.send(NEW, begun_from="", do="show", **{**FORM, "gruppe": ""})
    assert 'href="/referater/ny/?ret=ja#f-gruppe"' in taker.text
    taker.send(NEW, begun_from="", do="show", **{**FORM, "gruppe": "it"})
    assert status(taker) == 403, "another group's"
