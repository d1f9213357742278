"""A PDF is looked at once in a process, and one that cannot be put out each time anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from synlig.bounded import Bounded
from synlig.records import public_pdf
from synlig.records.public_pdf import Looked, PdfLooker
from tests.pdf_files import paper

BROKEN = b"%PDF-1.7 and nothing more"


@pytest.fixture
def questions(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The files that a child is asked about, in a process that has seen none."""
    asked: list[bytes] = []
    ask = Bounded.__call__

    def answer(child: Bounded[bytes, Looked], data: bytes) -> Looked:
        asked.append(data)
        return ask(child, data)

    monkeypatch.setattr(public_pdf, "_LOOKED_AT", {})
    monkeypatch.setattr(Bounded, "__call__", answer)
    return asked


@pytest.fixture
def looker() -> Iterator[PdfLooker]:
    looker = PdfLooker()
    yield looker
    looker.stop()


def test_what_was_seen_in_a_file_is_kept_and_another_file_is_looked_at(
    looker: PdfLooker, questions: list[bytes]
) -> None:
    one, other = paper(), paper() + b"\n"

    first = looker.look_at(one)

    assert first.pages
    assert first.told is None
    assert looker.look_at(one) == first
    assert looker.look_at(other).pages == first.pages
    assert questions == [one, other]


def test_a_file_that_cannot_be_put_out_is_looked_at_again(looker: PdfLooker, questions: list[bytes]) -> None:
    assert looker.look_at(BROKEN).told is not None
    assert looker.look_at(BROKEN).told is not None
    assert questions == [BROKEN, BROKEN]
