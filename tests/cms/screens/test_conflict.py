"""Another saved first: what each changed stands in the fields of the form, and a person chooses or writes."""

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
from tests.cms.screens.test_minutes import FORM, NEW, file_of, minute_taker
from tests.cms.screens.test_minutes import PLACE as MINUTES
from tests.cms.screens.test_texts import NEWS, write_news

PLACE = "/nyheder/ret/2026-11-20-kaffe-paa-kontoret/"
PATH = "public/news/2026-11-20-kaffe-paa-kontoret.md"
TEXT = "Kom forbi.\n\nVi har kage.\n\nHusk kop."
MARKS = ("<<<<<<<", "=======", ">>>>>>>", "---\n", "titel:")


def says(page: str) -> str:
    """The words of a page."""
    return " ".join(html.unescape(re.sub("<[^>]+>", "", page)).split())


def status(browser: Browser) -> int:
    assert browser.page is not None
    return browser.page.status_code


@pytest.fixture
def met(writer: Browser, desk: Desk, clock: Clock) -> Browser:
    """Somebody whose last paragraph but one was rewritten by Bo, and who added another at the top."""
    write_news(writer, body=TEXT)
    begun = filled(writer.text)["begun_from"][0]
    other = Browser(clock, address="127.0.0.2")
    other.log_in(account_with(Role.WRITER, now=clock(), mail="bo@example.org"))
    other.send(
        PLACE, begun_from=begun, **{**NEWS, "resumé": "Kaffe.", "body": TEXT.replace("kage", "to kager")}
    )
    writer.send(
        PLACE, begun_from=begun, **{**NEWS, "body": TEXT.replace("kage", "lagkage").replace("kop", "krus")}
    )
    return writer


def text_in(desk: Desk) -> str:
    return (desk.content / PATH).read_text(encoding="utf-8")


def test_what_both_changed_stands_beside_each_other_in_plain_words(met: Browser) -> None:
    assert status(met) == 409
    page = says(met.text)
    assert not any(mark in met.text for mark in MARKS), "nobody need know YAML"
    assert "Ét sted har I rettet det samme" in page
    assert "Det, du skrev Vi har lagkage." in page
    assert "Vi har <mark>lagkage</mark>." in met.text
    assert "Vi har <mark>to kager</mark>." in met.text
    assert "Kort fortalt Kun Ida Invented har rettet her." in page


@pytest.mark.parametrize(
    ("pick", "expected"),
    [
        ("yours", "Vi har lagkage."),
        ("theirs", "Vi har to kager."),
        ("own", "Vi har lagkage.\n\nVi har to kager."),
    ],
)
def test_one_of_the_two_is_chosen_or_both_and_the_rest_is_kept_of_both(
    met: Browser, desk: Desk, pick: str, expected: str
) -> None:
    name = next(key for key in filled(met.text) if key.endswith(".yours")).removesuffix(".yours")
    met.send(PLACE, **{**filled(met.text), f"{name}.pick": pick})

    assert "Gemt." in met.text
    assert text_in(desk).endswith(f"Kom forbi.\n\n{expected}\n\nHusk krus.\n")
    assert "Kaffe." in text_in(desk)
    assert not Draft.objects.exists()


def test_something_else_is_written(met: Browser, desk: Desk) -> None:
    name = next(key for key in filled(met.text) if key.endswith(".yours")).removesuffix(".yours")
    met.send(
        PLACE, **{**filled(met.text), f"{name}.pick": "own", f"{name}.own": "Vi har boller.\r\n\r\nOg te."}
    )

    assert text_in(desk).endswith("Kom forbi.\n\nVi har boller.\n\nOg te.\n\nHusk krus.\n")


def test_where_nothing_is_chosen_both_are_kept_and_nothing_is_saved(met: Browser, desk: Desk) -> None:
    met.send(PLACE, **filled(met.text))

    assert status(met) == 422
    assert '<a href="#f-body">' in met.text
    assert "Vi har lagkage.\r\n\r\nVi har to kager.\r\n\r\nHusk krus." in filled(met.text)["body"][0]
    assert "lagkage" not in text_in(desk)
    assert "lagkage" in str(Draft.objects.get().values["body"])


def test_what_was_written_stays_a_draft_until_it_is_settled(met: Browser, desk: Desk) -> None:
    assert "lagkage" in str(Draft.objects.get().values["body"])
    met.go(PLACE)
    met.send(PLACE, **filled(met.text))
    assert status(met) == 409, "it still began from the older text"

    met.send(PLACE, do="drop", **filled(met.text))
    assert "to kager" in filled(met.text)["body"][0]
    assert not Draft.objects.exists()


def test_a_day_is_chosen_as_people_say_it(writer: Browser, desk: Desk) -> None:
    write_news(writer)
    sent = filled(writer.text)
    file = desk.content / PATH
    file.write_text(text_in(desk).replace("2026-11-20", "2026-11-27"), encoding="utf-8", newline="\n")
    writer.send(PLACE, **{**sent, "dato": "2026-12-04"})

    assert status(writer) == 409
    assert "Nogen rettede filen uden for programmet" in writer.text
    assert "4. december 2026" in says(writer.text)
    assert "27. november 2026" in says(writer.text)
    writer.send(PLACE, **{**filled(writer.text), "met.dato.0.pick": "theirs"})
    assert "dato: 2026-11-27" in text_in(desk)


def test_a_file_that_somebody_broke_by_hand_is_told_of_kindly(writer: Browser, desk: Desk) -> None:
    write_news(writer)
    sent = filled(writer.text)
    good = text_in(desk)
    (desk.content / PATH).write_text(good.replace("titel: ", "titel: ["), encoding="utf-8")

    writer.send(PLACE, **{**sent, "body": "Kom gerne forbi."})

    assert status(writer) == 409
    page = says(writer.text)
    assert "Det, du skrev, er ikke tabt" in page
    assert "bed IT-gruppen" in page
    assert f"/historik/{PATH}/" in writer.text
    (desk.content / PATH).write_text(good, encoding="utf-8", newline="\n")
    writer.go(PLACE)
    assert filled(writer.text)["body"] == ["Kom gerne forbi."]
    writer.send(PLACE, **filled(writer.text))
    assert text_in(desk).endswith("Kom gerne forbi.\n")


@pytest.fixture
def removed(writer: Browser, desk: Desk, clock: Clock) -> Browser:
    """Somebody whose news was put into the bin while they wrote."""
    write_news(writer)
    sent = filled(writer.text)
    other = Browser(clock, address="127.0.0.2")
    other.log_in(account_with(Role.WRITER, now=clock(), mail="bo@example.org"))
    other.send(PLACE.replace("/ret/", "/slet/"), begun_from=sent["begun_from"][0])
    writer.send(PLACE, **{**sent, "body": "Kom gerne forbi."})
    assert not (desk.content / PATH).exists()
    return writer


def test_what_another_put_into_the_bin_is_saved_after_all(removed: Browser, desk: Desk) -> None:
    assert status(removed) == 409
    assert "Den er slettet, mens du skrev" in removed.text
    removed.send(PLACE, **filled(removed.text))

    assert "Gemt." in removed.text
    assert text_in(desk).endswith("Kom gerne forbi.\n")


def test_what_another_put_into_the_bin_is_left_there(removed: Browser, desk: Desk) -> None:
    removed.send(PLACE, do="drop", **filled(removed.text))

    assert removed.place == "/nyheder/"
    assert not (desk.content / PATH).exists()
    assert not Draft.objects.exists()


def test_a_draft_of_what_is_in_the_bin_is_reached_from_the_overview(removed: Browser, desk: Desk) -> None:
    removed.go("/")
    assert f'href="{PLACE}"' in removed.text
    removed.go(PLACE)
    assert "Det, du skrev, er ikke tabt" in removed.text
    removed.send(PLACE, **filled(removed.text))
    assert text_in(desk).endswith("Kom gerne forbi.\n")


@pytest.mark.parametrize("do", ["keep", "save"])
def test_minutes_that_another_gave_a_new_date_keep_what_was_typed(desk: Desk, clock: Clock, do: str) -> None:
    taker = minute_taker(clock)
    taker.go(NEW)
    taker.send(NEW, begun_from="", **FORM)
    sent, place = filled(taker.text), taker.place
    taker.send(place, **{**sent, "dato": "2026-11-17"})
    assert not file_of(desk).exists()

    taker.send(place, **{**sent, "punkter.0.tekst": "Vi drak te."}, do=do)
    if do == "keep":
        taker.go(place)

    assert "eller gav det en anden dato" in taker.text
    taker.send(place, **filled(taker.text))
    assert "tekst: Vi drak te." in file_of(desk).read_text(encoding="utf-8")
    assert "Vi drak te." not in file_of(desk, "bestyrelsen/2026-11-17").read_text(encoding="utf-8")


def test_items_of_an_agenda_are_held_against_each_other_field_by_field(desk: Desk, clock: Clock) -> None:
    taker = minute_taker(clock)
    taker.go(NEW)
    taker.send(NEW, begun_from="", **FORM)
    sent = filled(taker.text)
    text = file_of(desk).read_text(encoding="utf-8")
    text = text.replace("tekst: Vi drak kaffe.", "tekst: Vi drak vand.\n    beslutning: Vi køber en maskine.")
    file_of(desk).write_text(text, encoding="utf-8", newline="\n")

    taker.send(MINUTES, **{**sent, "punkter.0.tekst": "Vi drak te.", "punkter.0.titel": "Goddag"})

    assert status(taker) == 409
    assert "Punkt 1, Det, der blev sagt" in says(taker.text)
    assert "Beslutning: Vi køber en maskine." in says(taker.text)
    taker.send(MINUTES, **{**filled(taker.text), "met.punkter.0.tekst.0.pick": "theirs"})
    assert "Gemt." in taker.text
    text = file_of(desk).read_text(encoding="utf-8")
    for line in ("titel: Goddag", "tekst: Vi drak vand.", "beslutning: Vi køber en maskine."):
        assert line in text


def test_a_form_that_was_made_to_hurt_is_answered(desk: Desk, clock: Clock) -> None:
    taker = minute_taker(clock)
    taker.go(NEW)
    taker.send(NEW, begun_from="", **FORM)
    keys = [
        "punkter.0",
        "punkter.0",
        "punkter.99",
        "punkter",
        "punkter.x",
        "titel.0",
        "findes.ikke",
        "",
        "sted",
    ]
    sent = {f"met.{key}.{more}": "yours" for key in keys for more in ("gone", "0.pick", "0.yours")}

    taker.send(MINUTES, **{**filled(taker.text), **sent, "met": keys})

    assert status(taker) in (200, 422)


def test_an_item_that_one_removed_and_the_other_changed_is_asked_about(desk: Desk, clock: Clock) -> None:
    taker = minute_taker(clock)
    taker.go(NEW)
    more = {f"punkter.1.{key}": value for key, value in
            {"nr": "2", "titel": "Kontingent", "tekst": "Vi talte om det.", "opgaver.#": "0"}.items()}  # fmt: skip
    taker.send(NEW, begun_from="", **{**FORM, **more, "punkter.#": "2"})
    begun = filled(taker.text)["begun_from"][0]
    text = file_of(desk).read_text(encoding="utf-8").replace("Vi talte om det.", "Vi talte længe om det.")
    file_of(desk).write_text(text, encoding="utf-8", newline="\n")

    taker.send(MINUTES, begun_from=begun, **FORM)
    assert status(taker) == 409
    assert "Skal det blive, eller skal det væk?" in taker.text
    kept = filled(taker.text)
    taker.send(MINUTES, **{**kept, "met.punkter.1.0.pick": "yours"})

    assert "Gemt." in taker.text
    assert "Kontingent" not in file_of(desk).read_text(encoding="utf-8")
