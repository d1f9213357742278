"""The day of withdrawal is written into samtykke.yml, and nothing else in it changes."""

from __future__ import annotations

import datetime
import difflib
from pathlib import Path

import pytest

from synlig.errors import Problems
from synlig.records import Purpose
from synlig.withdrawing.consents import mark_withdrawn

TODAY = datetime.date(2026, 11, 22)
EVERYTHING = frozenset(Purpose)
HASH = "0" * 64

BLOCK = f"""\
# hendes eget ord for det
samtykker:
  - formål: [katalogkort, tekst]   # krydset af i hånden
    tekst: katalog-1
    tekst_sha256: {HASH}
    givet: 2026-06-01
    hvordan: på papir
    til: 2027-05-31  # et år
    cv_nummer: K7QX-2M4P-H
  - formål:
      - navn i referater
    tekst: navn-1
    tekst_sha256: {HASH}
    givet: 2026-06-01
    hvordan: i en mail
    til: 2027-05-31"""
FLOW = (
    f"samtykker: [{{formål: [katalogkort], tekst: k-1, tekst_sha256: {HASH}, givet: 2026-06-01, hvordan: mail, "
    "til: 2027-05-31}]\n"
)
FILLED = BLOCK.replace("    cv_nummer", "    trukket: 2027-01-01\n    cv_nummer")
EMPTY = BLOCK.replace("    cv_nummer", "    trukket:   # dagen, hvor medlemmet fortrød\n    cv_nummer")
EXPIRED = BLOCK.replace("til: 2027-05-31  # et år", "til: 2026-11-21")
FIRST = f"""\
samtykker:
  - til: 2027-05-31
    formål: [katalogkort]
    tekst: k-1
    tekst_sha256: {HASH}
    givet: 2026-06-01
    hvordan: mail
"""


def marked(folder: Path, text: str, purposes: frozenset[Purpose] = EVERYTHING) -> tuple[list[str], Problems]:
    """The lines added and (with a minus) taken away, and the problems."""
    (folder / "samtykke.yml").write_bytes(text.encode())
    problems = Problems()
    consents = mark_withdrawn(folder, "samtykke.yml", purposes, TODAY, problems)
    after = (folder / "samtykke.yml").read_bytes().decode()
    assert (consents is None) is bool(len(problems))
    changes = difflib.ndiff(text.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line[0] + line[2:] for line in changes if line[0] in "+-"], problems


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        pytest.param(
            BLOCK,
            [
                "+    trukket: 2026-11-22\n",
                "-    til: 2027-05-31",
                "+    til: 2027-05-31\n",
                "+    trukket: 2026-11-22",
            ],
            id="two consents, the last line without an end",
        ),
        pytest.param(
            BLOCK.replace("\n", "\r\n") + "\r\n",
            ["+    trukket: 2026-11-22\r\n", "+    trukket: 2026-11-22\r\n"],
            id="the line ends of Windows",
        ),
        pytest.param(FIRST, ["+    trukket: 2026-11-22\n"], id="til comes first"),
        pytest.param(
            FLOW,
            ["-" + FLOW, "+" + FLOW.replace("31}", "31, trukket: 2026-11-22}")],
            id="all on one line",
        ),
        pytest.param(
            EMPTY + "\n",
            [
                "-    trukket:   # dagen, hvor medlemmet fortrød\n",
                "+    trukket: 2026-11-22   # dagen, hvor medlemmet fortrød\n",
                "+    trukket: 2026-11-22\n",
            ],
            id="the key stands there, empty",
        ),
        pytest.param(
            FILLED + "\n",
            ["-    trukket: 2027-01-01\n", "+    trukket: 2026-11-22\n", "+    trukket: 2026-11-22\n"],
            id="to be withdrawn later",
        ),
        pytest.param(EXPIRED + "\n", ["+    trukket: 2026-11-22\n"], id="what is over is let be"),
        pytest.param(
            BLOCK.replace("givet: 2026-06-01\n    hvordan: på", "givet: 2026-12-24\n    hvordan: på") + "\n",
            ["+    trukket: 2026-12-24\n", "+    trukket: 2026-11-22\n"],
            id="one that has not begun never counts",
        ),
    ],
)
def test_only_the_day_is_added(tmp_path: Path, text: str, changes: list[str]) -> None:
    found, problems = marked(tmp_path, text)

    assert [line.replace("  # et år", "") for line in found] == changes
    assert not len(problems)


def test_a_purpose_withdraws_the_consents_that_it_is_in(tmp_path: Path) -> None:
    found, _problems = marked(tmp_path, BLOCK + "\n", frozenset({Purpose.NAME_IN_MINUTES}))

    assert found == ["+    trukket: 2026-11-22\n"]
    assert (tmp_path / "samtykke.yml").read_text(encoding="utf-8").endswith("trukket: 2026-11-22\n")


def test_a_second_time_changes_nothing(tmp_path: Path) -> None:
    marked(tmp_path, BLOCK)
    once = (tmp_path / "samtykke.yml").read_text(encoding="utf-8")

    found, _problems = marked(tmp_path, once)

    assert found == []


def test_without_a_file_there_is_nothing_to_withdraw(tmp_path: Path) -> None:
    problems = Problems()

    consents = mark_withdrawn(tmp_path, "samtykke.yml", EVERYTHING, TODAY, problems)

    assert consents is not None
    assert consents.consents == ()
    assert not len(problems)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("samtykker:\n  - formål: [katalogkort\n", id="not YAML"),
        pytest.param(BLOCK.replace("givet:", "gviet:"), id="an unknown field"),
        pytest.param(BLOCK.replace("2026-06-01", "i sommer"), id="no date"),
        pytest.param("\ufeff" + BLOCK, id="a mark of bytes"),
    ],
)
def test_what_cannot_be_read_is_left_and_told(tmp_path: Path, text: str) -> None:
    found, problems = marked(tmp_path, text)

    assert found == []
    assert all(problem.path == "samtykke.yml" for problem in problems)


def test_what_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _data: bytes) -> None:
        raise PermissionError

    monkeypatch.setattr("synlig.withdrawing.consents.write_file", refuse)

    found, problems = marked(tmp_path, BLOCK)

    assert found == []
    assert "trukket: 2026-11-22" in next(iter(problems)).mend
