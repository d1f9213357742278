"""An approval is added, and what stood there stays."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from synlig.errors import ContentError, Problems
from synlig.records import Approvals, text_hash
from synlig.records.document import parse_yaml
from synlig.records.record import read_record
from synlig.reviewing import NotApproved, approve

ON = datetime.date(2026, 11, 22)
AUTHOR, READER = "k3v9q2m7xd", "zzzzzzzzzz"
OLD = f"""\
# Læst på kontoret.
godkendelser:
  - felt: overskrift
    kilde_sha256: {"0" * 64}
    tekst: Kan noget  # den korte
    af: {READER}
    dato: 2026-10-01
# Slut.
"""


def approved(file: Path) -> list[tuple[str, str, str]]:
    document = parse_yaml(file.read_text(encoding="utf-8"), file.name, Problems())
    assert document is not None
    record = read_record(Approvals, document, Problems())
    assert record is not None
    return [(each.field, each.source_sha256, each.text) for each in record.approvals]


@pytest.mark.parametrize(
    "before",
    [
        None,
        "",
        "godkendelser:\n",
        "godkendelser: []\n",
        "godkendelser:",
        "# Intet endnu.\ngodkendelser: # her\n",
    ],
)
def test_the_first_approval_of_a_file(tmp_path: Path, before: str | None) -> None:
    file = tmp_path / "godkendelser.yml"
    if before is not None:
        file.write_text(before, encoding="utf-8", newline="\n")

    approve(file, "tekst", "Kilden.", "Teksten.", READER, ON, author=AUTHOR)

    assert approved(file) == [("tekst", text_hash("Kilden."), "Teksten.")]


@pytest.mark.parametrize(
    "before", [OLD, OLD.replace("\n", "\r\n"), OLD.removesuffix("\n"), OLD.replace("\n  ", "\n")]
)
def test_what_stood_there_stays_to_the_byte(tmp_path: Path, before: str) -> None:
    file = tmp_path / "godkendelser.yml"
    file.write_bytes(before.encode())

    approve(file, "tekst", "Kilden.", "Teksten.", READER, ON, author=AUTHOR)

    assert file.read_bytes().startswith(before.encode())
    assert [field for field, _hash, _text in approved(file)] == ["overskrift", "tekst"]


@pytest.mark.parametrize(
    "text",
    [
        "Almindelig tekst.",
        "Kolon: og # havelåge",
        "- punkt\n- punkt\n\nNyt afsnit.",
        "  rykket ind\nog ud",
        "\"citat\" og 'andet'",
        "null",
        "2026-11-22",
        "{person: k3v9q2m7xd} kom",
        "æøå é 👍",
        "| A | B |\n|---|---|\n| 1 | 2 |",
        "linje  \nmed blanke til sidst",
    ],
)
def test_every_text_comes_back_as_it_was(tmp_path: Path, text: str) -> None:
    file = tmp_path / "godkendelser.yml"

    approve(file, "tekst", "Kilden.", text, READER, ON, author=AUTHOR)

    assert approved(file) == [("tekst", text_hash("Kilden."), text.strip())]


def test_the_author_cannot_approve(tmp_path: Path) -> None:
    file = tmp_path / "godkendelser.yml"

    with pytest.raises(NotApproved):
        approve(file, "tekst", "Kilden.", "Teksten.", AUTHOR, ON, author=AUTHOR)

    assert not file.exists()


def test_an_empty_text_cannot_be_approved(tmp_path: Path) -> None:
    with pytest.raises(NotApproved):
        approve(tmp_path / "godkendelser.yml", "tekst", "Kilden.", " \n", READER, ON, author=AUTHOR)


def test_a_file_with_a_mistake_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "godkendelser.yml"
    file.write_text("godkendelser: [", encoding="utf-8", newline="\n")

    with pytest.raises(ContentError):
        approve(file, "tekst", "Kilden.", "Teksten.", READER, ON, author=AUTHOR)

    assert file.read_text(encoding="utf-8") == "godkendelser: ["
