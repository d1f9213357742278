"""The ledger is added to and never changed; what was changed is noticed, and nothing wrong is added."""

from __future__ import annotations

import datetime
import json
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.errors import ContentError, Problems
from synlig.records import (
    BatchClosed,
    BatchedProfile,
    Erasure,
    Ledger,
    LedgerLine,
    NumberIssued,
    Withdrawal,
    append_to_ledger,
    read_ledger,
)
from tests.crash.test_crash import states_after
from tests.gate.invented import cv_number
from tests.tools import ROOT

ONE, OTHER = "aaaaaaaaaa", "bbbbbbbbbb"
FIRST, SECOND = cv_number("AAAAAAAA"), cv_number("BBBBBBBB")


def on(day: int) -> datetime.date:
    return datetime.date(2026, 11, day)


def number(member: str = ONE, symbols: str = FIRST, day: int = 1) -> NumberIssued:
    return NumberIssued(date=on(day), member=member, number=symbols)


def batch(member: str = ONE, symbols: str = FIRST, day: int = 2) -> BatchClosed:
    frozen = BatchedProfile(member=member, number=symbols, sha256="0" * 64)
    return BatchClosed(date=on(day), profiles=(frozen,))


def withdrawal(member: str = ONE, symbols: str | None = FIRST, day: int = 3) -> Withdrawal:
    return Withdrawal(date=on(day), member=member, number=symbols)


def erasure(member: str = ONE, day: int = 4) -> Erasure:
    return Erasure(date=on(day), member=member)


LIFE: tuple[LedgerLine, ...] = (number(), batch(), withdrawal(), erasure(), number(OTHER, SECOND, 4))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content" / "private").mkdir(parents=True)
    return tmp_path / "content"


def file_of(content: Path) -> Path:
    return content / "private" / "ledger.jsonl"


def read(content: Path) -> tuple[Ledger, list[tuple[int, str]]]:
    problems = Problems()
    ledger = read_ledger(file_of(content), "content/private/ledger.jsonl", problems)
    return ledger, [(problem.line, problem.wrong) for problem in problems]


def test_what_is_added_is_read_again(content: Path) -> None:
    for line in LIFE:
        append_to_ledger(content, "content", line)

    ledger, problems = read(content)

    assert problems == []
    assert [type(line) for line in ledger.lines] == [type(line) for line in LIFE]
    assert ledger.issued == {FIRST: ONE, SECOND: OTHER}
    assert ledger.batched == {ONE: "0" * 64}
    assert (ledger.withdrawn, ledger.erased) == ({FIRST}, {ONE})


def test_lines_added_together_are_those_added_one_by_one(content: Path, tmp_path: Path) -> None:
    (tmp_path / "other" / "private").mkdir(parents=True)
    append_to_ledger(content, "content", *LIFE)
    for line in LIFE:
        append_to_ledger(tmp_path / "other", "content", line)

    assert file_of(content).read_bytes() == file_of(tmp_path / "other").read_bytes()


def test_no_ledger_is_an_empty_one(content: Path) -> None:
    assert read(content) == (Ledger(), [])


@given(st.data())
def test_whatever_is_changed_in_a_line_is_noticed(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Any sign of any line but the last, or any line but the last taken out or moved."""
    content = tmp_path_factory.mktemp("ledger")
    (content / "private").mkdir()
    append_to_ledger(content, "content", *LIFE)
    rows = file_of(content).read_text(encoding="utf-8").splitlines()
    at = data.draw(st.integers(0, len(rows) - 2))
    how = data.draw(st.sampled_from(["sign", "out", "twice", "swapped"]))
    if how == "sign":
        place = data.draw(st.integers(0, len(rows[at]) - 1))
        sign = data.draw(st.sampled_from('0a-Z "}').filter(lambda sign: sign != rows[at][place]))
        rows[at] = rows[at][:place] + sign + rows[at][place + 1 :]
    elif how == "out":
        del rows[at]
    elif how == "twice":
        rows.insert(at, rows[at])
    else:
        rows[at], rows[at + 1] = rows[at + 1], rows[at]
    file_of(content).write_text("\n".join(rows) + "\n", encoding="utf-8", newline="\n")

    assert read(content)[1] != []


@pytest.mark.parametrize(
    ("before", "line", "wrong"),
    [
        pytest.param((number(),), number(OTHER, FIRST), "CV-nummeret er givet før.", id="a number twice"),
        pytest.param(
            (number(), withdrawal()), number(OTHER, FIRST, 3), "CV-nummeret er givet før.", id="a dead number"
        ),
        pytest.param((), batch(), "CV-nummeret er ikke givet til medlemmet.", id="a number nobody gave"),
        pytest.param(
            (number(OTHER),), batch(), "CV-nummeret er ikke givet til medlemmet.", id="somebody else's number"
        ),
        pytest.param(
            (number(), withdrawal(day=1)), batch(), "CV-nummeret er trukket tilbage.", id="a dead one in a batch"
        ),
        pytest.param(
            (number(OTHER),), withdrawal(), "CV-nummeret er ikke givet til medlemmet.", id="another's withdrawn"
        ),
        pytest.param(
            (number(), erasure()), number(symbols=SECOND, day=5), "Linjen nævner et medlem, der er slettet.",
            id="an erased member",
        ),
        pytest.param(
            (number(day=2),), number(OTHER, SECOND, 1), "Linjen har en tidligere dato end den foregående.",
            id="back in time",
        ),
    ],
)  # fmt: skip
def test_what_breaks_a_rule_is_not_added(
    content: Path, before: tuple[LedgerLine, ...], line: LedgerLine, wrong: str
) -> None:
    if before:
        append_to_ledger(content, "content", *before)
    good = number(OTHER, cv_number("CCCCCCCC"), before[-1].date.day if before else 1)
    bytes_before = file_of(content).read_bytes() if before else None

    with pytest.raises(ContentError, match=wrong):
        append_to_ledger(content, "content", good, line)

    assert (file_of(content).read_bytes() if before else None) == bytes_before


def test_nothing_is_added_to_a_broken_ledger(content: Path) -> None:
    append_to_ledger(content, "content", number())
    file_of(content).write_text("{}\n", encoding="utf-8")

    with pytest.raises(ContentError, match=r"ledger\.jsonl:1"):
        append_to_ledger(content, "content", batch())


@given(st.binary(max_size=300))
def test_whatever_stands_in_the_file_is_read_or_told_of(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    content = tmp_path_factory.mktemp("ledger")
    (content / "private").mkdir()
    file_of(content).write_bytes(data)

    ledger, problems = read(content)

    assert ledger.lines == ()
    assert problems or not data.strip()


def test_a_ledger_holds_no_field_for_a_value(content: Path) -> None:
    append_to_ledger(content, "content", *LIFE)

    keys = {key for row in file_of(content).read_text("utf-8").splitlines() for key in json.loads(row)}

    assert keys == {"slags", "dato", "medlem", "cv_nummer", "profiler", "forrige"}


def test_a_power_cut_leaves_the_old_ledger_or_the_new_one(
    content: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    append_to_ledger(content, "content", number())
    code = (
        "import sys, pathlib, datetime; from synlig.records import Erasure, append_to_ledger; "
        "append_to_ledger(pathlib.Path(sys.argv[1]), 'content', "
        f"Erasure(date=datetime.date(2026, 11, 4), member='{ONE}'))"
    )

    def lines(state: Path) -> str:
        ledger, problems = read(state)
        assert problems == []
        return str(len(ledger.lines))

    said, _states = states_after(content, [sys.executable, "-c", code, str(content)], lines)

    assert said == {"1", "2"}
