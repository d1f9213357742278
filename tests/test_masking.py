"""Texts as JSON lines in, their maskings out, against content that need not be in order."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from synlig.masking import Masker, mask_lines, read_backgrounds

PROFILE = """\
navn: Ragnhild Tofteskov
erfaring:
  - titel: Lagerchef
    arbejdsgiver: Badehotel Sandormen
"""
BROKEN = "navn: Helmer Bådsgaard\nerfaring: [\n  - arbejdsgiver: Xylo Konserves\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    for name, text in (("k3v9q2m7xd", PROFILE), ("m3v9q2m7xd", BROKEN)):
        folder = tmp_path / "private" / "members" / name
        folder.mkdir(parents=True)
        (folder / "profil.yml").write_text(text, encoding="utf-8", newline="\n")
    return tmp_path


def ask(content: Path, **row: Any) -> dict[str, Any]:
    asked = {"doc": "k3v9q2m7xd", "field": "tekst", "kind": "profile", "text": ""} | row
    ((answer, _understood),) = mask_lines([json.dumps(asked)], Masker(read_backgrounds(content)))
    found: dict[str, Any] = json.loads(answer)
    return found


def test_an_answer_has_the_places_in_code_points(content: Path) -> None:
    answer = ask(content, text="👍 Spørg Ragnhild.")

    assert answer == {
        "doc": "k3v9q2m7xd",
        "field": "tekst",
        "text": "👍 Spørg en kollega.",
        "spans": [[8, 16]],
        "hold": False,
        "reasons": [],
    }


def test_a_text_held_whole_is_null(content: Path) -> None:
    answer = ask(content, text="Jeg blev sygemeldt.")

    assert (answer["text"], answer["hold"]) == (None, True)


@pytest.mark.parametrize("reason", ["Ferie", "Influenza", "Bilen ville ikke starte"])
def test_the_reason_of_an_absence_is_held_whatever_it_is(content: Path, reason: str) -> None:
    answer = ask(content, doc="bestyrelsen/2026-03-26", kind="minutes", field="afbud.2.grund", text=reason)

    assert (answer["text"], answer["hold"], len(answer["reasons"])) == (None, True, 1)


def test_a_field_of_that_name_in_a_profile_is_masked_like_any_other(content: Path) -> None:
    assert ask(content, field="afbud.2.grund", text="Ferie")["text"] == "Ferie"


def test_the_writers_own_employer_is_known(content: Path) -> None:
    assert ask(content, text="Belægningen på Sandormen steg")["text"] == "Belægningen på en virksomhed steg"


@pytest.mark.parametrize("text", ["Spørg Helmer.", "Spørg Bådsgaard."])
def test_a_file_with_a_mistake_still_gives_its_name(content: Path, text: str) -> None:
    assert ask(content, text=text)["text"] == "Spørg en kollega."


def test_an_unknown_document_and_no_content_are_fine(tmp_path: Path) -> None:
    answer = ask(
        tmp_path / "nowhere", doc="bestyrelsen/2026-03-26", kind="minutes", text="Ring på 20 00 12 34"
    )

    assert answer["text"] == "Ring på kontorets nummer"


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "1",
        '{"doc": "a"}',
        '{"doc":"a","field":"b","kind":"x","text":"c"}',
        '{"doc":"a","field":"b","kind":"profile","text":1}',
    ],
)
def test_a_line_that_is_not_a_question_is_told_by_number(content: Path, line: str) -> None:
    ((answer, understood),) = mask_lines([line], Masker(read_backgrounds(content)))

    assert not understood
    assert json.loads(answer)["line"] == 1
