"""A consent at a terminal: what is missing is asked for, and what will be written is shown before it is."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from synlig.lifecycle import ConsentSession, NotRecorded, propose
from synlig.lifecycle.session import alike_sentence, read_date, read_purposes
from synlig.records import Purpose
from synlig.site import read_site
from tests.lifecycle.joining import TODAY, close, joining, member_id
from tests.site_builder import BuiltSite, read

ALL = tuple(Purpose)


class Talk:
    """A terminal with its answers ready; keeps what was asked and said."""

    def __init__(self, *answers: str) -> None:
        self.lines: list[str] = []
        self._answers: Iterator[str] = iter(answers)

    def session(self) -> ConsentSession:
        return ConsentSession(self.ask, self.lines.append)

    def ask(self, question: str) -> str:
        self.lines.append(question)
        return next(self._answers)


@pytest.fixture
def site(tmp_path: Path) -> BuiltSite:
    made = joining(tmp_path / "site", 1)
    made.add("site.yml", "  k: 1\n")
    close(made, demo=True)
    return made


def test_what_was_not_given_is_asked_for(site: BuiltSite) -> None:
    talk = Talk("1, 4", "20/11-2026", "på papir")

    answers = talk.session().answers(
        read(site), TODAY, member=member_id(0), purposes=None, given=None, how=None, until=None, text=None
    )

    assert answers.purposes == {Purpose.CARD, Purpose.COMPETENCES}
    assert answers.given == datetime.date(2026, 11, 20)
    assert answers.how == "på papir"
    assert talk.lines[:2] == ["   1  katalogkort", "   2  overskrift"]


def test_what_was_given_is_not_asked_for(site: BuiltSite) -> None:
    talk = Talk()

    talk.session().answers(
        read(site),
        TODAY,
        member=member_id(0),
        purposes="Katalogkort, til rådighed",
        given="2026-11-20",
        how="på papir",
        until="2027-05-01",
        text="katalog-1",
    )

    assert talk.lines == []


def test_it_is_shown_before_it_is_written(site: BuiltSite) -> None:
    talk = Talk("n")
    answers = talk.session().answers(
        read(site),
        TODAY,
        member=member_id(0),
        purposes="katalogkort",
        given="2026-11-20",
        how="på papir",
        until=None,
        text=None,
    )
    proposed = propose(read(site), read_site(site.settings), member_id(0), answers, TODAY, lambda _below: 0)

    talk.session().show(proposed)

    assert talk.lines == [
        "Medlem: m000000000",
        "Formål: katalogkort",
        "Samtykketekst: katalog-1",
        "Gælder fra 20. november 2026 til og med 19. november 2027.",
        "CV-nummer: 0000-0000-0 (det samme som før)",
        "Ingen andre i kataloget har samme kort. En, der kender medlemmet, kan genkende profilen.",
    ]
    assert not talk.session().confirm()


@pytest.mark.parametrize(
    ("answer", "yes"), [("j", True), ("JA", True), ("n", False), ("", False), ("jo", False)]
)
def test_only_a_yes_is_a_yes(answer: str, yes: bool) -> None:
    assert Talk(answer).session().confirm() is yes


@pytest.mark.parametrize(
    ("alike", "held", "says"),
    [
        (None, False, "Det kan ikke regnes ud"),
        (0, True, "For få i kataloget ligner."),
        (0, False, "Ingen andre i kataloget har samme kort."),
        (1, False, "1 anden i kataloget har samme kort."),
        (12, False, "12 andre i kataloget har samme kort."),
    ],
)
def test_the_number_is_told_as_one_says_it(alike: int | None, held: bool, says: str) -> None:
    assert alike_sentence(alike, is_held=held).startswith(says)


@pytest.mark.parametrize("typed", ["kort", "katalogkort; tekst", "0", "16", "katalogkort, x"])
def test_an_unknown_purpose_is_told_with_those_there_are(typed: str) -> None:
    with pytest.raises(NotRecorded, match=r"Et formål kendes ikke.*navn i referater"):
        read_purposes(typed, ALL)


def test_a_date_that_is_none_says_how_to_write_one() -> None:
    with pytest.raises(NotRecorded, match="Skriv den som 2026-11-22"):
        read_date("i går")
