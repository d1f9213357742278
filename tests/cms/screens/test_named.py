"""A member's name in a public text is told where it was typed, as soon as it is kept."""

from __future__ import annotations

import re

import pytest

from synlig.cms.desk import Desk
from synlig.cms.drafts import Draft
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.screens.test_texts import NEWS, field

NAMED = "Solvej Birkemose"
"""Has said yes to stand with her name on the site."""
UNNAMED = "Torkild Engkær"
FILE = "public/news/2026-11-20-kaffe-paa-kontoret.md"
TOLD = "Der står et medlems navn."


@pytest.fixture
def writer(everyday: Desk, clock: Clock) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(Role.WRITER, now=clock()))
    return browser


def send(browser: Browser, **changes: str) -> int:
    browser.go("/nyheder/ny/")
    return browser.send("/nyheder/ny/", begun_from="", **{**NEWS, **changes}).status_code


@pytest.mark.parametrize(
    ("changes", "leads_to"),
    [
        ({"body": f"Vi siger tak.\n\nTak til {UNNAMED} for kagen."}, "body"),
        ({"body": "Tak til Torkild\nEngkær for kagen."}, "body"),
        ({"body": "Tak til T. Engkær for kagen."}, "body"),
        ({"titel": f"Tak til {UNNAMED}"}, "titel"),
        ({"resumé": f"{UNNAMED.upper()} bager."}, "resumé"),
    ],
    ids=["in a text", "over two lines", "with an initial", "in a title", "in capitals"],
)
def test_a_name_is_told_at_its_field_when_it_is_saved(
    writer: Browser, everyday: Desk, changes: dict[str, str], leads_to: str
) -> None:
    assert send(writer, **changes) == 422

    assert f'<a href="#f-{leads_to}">' in writer.text
    assert "Skriv en rolle i stedet" in writer.text
    assert "Intet er tabt: det ligger som din kladde." in writer.text
    assert not (everyday.content / FILE).exists()
    assert all(Draft.objects.get().values[key] == text for key, text in changes.items())


def test_the_line_is_told_by_what_was_typed_and_nobody_is_told_of_but_by_that(writer: Browser) -> None:
    send(writer, body=f"Vi siger tak.\n\nTak for kagen, og for kaffen, til {UNNAMED}.")

    summary = writer.text.partition('<section class="errors"')[2].partition("</section>")[0]
    assert "Det er i linjen, der begynder »Tak for kagen og for«." in summary
    assert "Engkær" not in summary
    assert "b3t8w5n1rz" not in writer.text


def test_who_agreed_may_be_named_and_so_may_who_is_no_member(writer: Browser, everyday: Desk) -> None:
    send(writer, body=f"Tak til {NAMED} og til Bodil Opfundet for kagen.")

    assert "Gemt." in writer.text
    assert NAMED in (everyday.content / FILE).read_text(encoding="utf-8")


def test_an_event_and_a_page_are_looked_at_as_well(writer: Browser, everyday: Desk) -> None:
    for place, key in (("/arrangementer/ret/aabent-hus/", "tekst"), ("/sider/ret/kontakt/", "body")):
        writer.go(place)
        sent = {name: field(writer.text, name) for name in ("titel", "resumé", "begun_from")}
        assert writer.send(place, **sent, **{key: f"Spørg {UNNAMED}."}).status_code == 422
        assert TOLD in writer.text
        assert f'<a href="#f-{key}">' in writer.text


def test_a_draft_is_kept_and_the_writer_told_while_they_write(writer: Browser) -> None:
    writer.go("/nyheder/ny/")
    answer = writer.send("/nyheder/ny/", begun_from="", do="keep", titel="", body=f"Tak til {UNNAMED}.")

    assert answer.json()["kept"].startswith("Kladden er gemt kl. ")
    assert answer.json()["wrong"].startswith(f"Den kan ikke udgives sådan. Tekst: {TOLD}")
    assert answer.json()["place"] == "#f-body"
    kept = writer.send("/nyheder/ny/", begun_from="", do="keep", titel="", body="Tak til alle.")
    assert (kept.json()["wrong"], kept.json()["place"]) == ("", "")


def test_whoever_joins_and_whoever_is_gone_counts_at_once(writer: Browser, everyday: Desk) -> None:
    profile = everyday.content / "private/members/b3t8w5n1rz/profil.yml"
    text = profile.read_text(encoding="utf-8")

    assert send(writer, body=f"Tak til {UNNAMED}.") == 422
    profile.write_text(text.replace(UNNAMED, "Bodil Opfundet"), encoding="utf-8")
    assert send(writer, body="Tak til Bodil Opfundet.") == 422
    assert send(writer, body=f"Tak til {UNNAMED}.") == 200


def test_what_waits_tells_of_a_draft_and_of_a_document_with_a_name(writer: Browser, everyday: Desk) -> None:
    everyday.previewer.warm()
    assert "kan ikke udgives" not in writer.go("/").content.decode()
    page = everyday.content / "public/pages/kontakt.md"
    page.write_text(page.read_text(encoding="utf-8") + f"\nSpørg {UNNAMED}.\n", encoding="utf-8")
    send(writer, body=f"Tak til {UNNAMED}.")

    told = re.findall(r'href="([^"]+)">([^<]*kan ikke udgives[^<]*)<', writer.go("/").content.decode())

    assert [address for address, _words in told] == [
        "/nyheder/ny/?ret=ja",
        "/sider/ret/kontakt/?ret=ja#f-body",
    ]
    for address, _words in told:
        assert TOLD in writer.go(address).content.decode()


def test_a_preview_leads_to_the_place(writer: Browser, everyday: Desk) -> None:
    place = "/sider/ret/kontakt/"
    writer.go(place)
    sent = {name: field(writer.text, name) for name in ("titel", "resumé", "begun_from")}
    writer.send(place, **sent, body=f"Spørg {UNNAMED}.", do="show")

    assert f'<a href="{place}?ret=ja#f-body">' in writer.text


def test_one_press_writes_the_marker_which_is_saved_and_follows_the_consent(
    writer: Browser, everyday: Desk
) -> None:
    body = f"Tak til {UNNAMED} for kagen."
    send(writer, body=body)
    assert "b3t8w5n1rz" not in writer.text
    assert 'name="do" value="markers"' in writer.text

    writer.send("/nyheder/ny/", begun_from="", **{**NEWS, "body": body}, do="markers")
    assert "Tak til {person: b3t8w5n1rz} for kagen." in writer.text
    assert TOLD not in writer.text
    assert Draft.objects.get().values["body"] == "Tak til {person: b3t8w5n1rz} for kagen."

    assert send(writer, body="Tak til {person: b3t8w5n1rz} for kagen.") == 200
    shown = everyday.previewer.show(FILE, (everyday.content / FILE).read_text(encoding="utf-8"))
    assert shown.html is not None
    assert "Tak til et medlem for kagen." in shown.html.decode()
    assert UNNAMED not in shown.html.decode()


@pytest.mark.parametrize(
    "changes",
    [{"body": "Tak til T. Engkær for kagen."}, {"titel": f"Tak til {UNNAMED}"}],
    ids=["who it is may be doubted", "a title stands where no marker may"],
)
def test_no_marker_is_offered_where_it_is_not_certain(writer: Browser, changes: dict[str, str]) -> None:
    send(writer, **changes)

    assert TOLD in writer.text or "som kan være et medlems" in writer.text
    assert 'value="markers"' not in writer.text
