"""A pattern finds what `re` finds, however little of a text it looks at."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.gate import recognise
from synlig.gate.recognise.pattern import SHORT, Pattern, Sieve, folded
from synlig.gate.recognise.vocabulary import vocabulary
from synlig.gate.recognise.word_set import word_set


def _patterns() -> Iterator[Pattern]:
    """Every one that the recognisers have, and the phrases of a list."""
    for module in pkgutil.iter_modules(recognise.__path__, f"{recognise.__name__}."):
        for value in vars(importlib.import_module(module.name)).values():
            yield from (
                each for each in (value if isinstance(value, tuple) else [value]) if isinstance(each, Pattern)
            )
    for section in vocabulary("politics")._sections.values():
        yield from (*section._capital._patterns, *section._small._patterns)


PATTERNS = list(_patterns())
PIECES = word_set("""født 12. maj 1961 jeg er 57 år Kløvervej 12, 2. tv. 9000 Aalborg tlf. 98 11 22 33 ole@example.org
    halvtreds min mand nitten hundrede og tres www. punktum dk matr. nr. 4 c/o konto 1234 borgmesteren i Thisted SF
    medlem af stemmer på MCMLX BRUGSGÅRDEN ſ K ı İ ٣ Å ß""")


@pytest.mark.parametrize(
    ("written", "text", "may", "why"),
    [
        (r"[4-8]\d ?år", "57 år", True, "both are there"),
        (r"[4-8]\d ?år", "mange år", False, "no digit"),
        (r"[4-8]\d ?år", "57 dage", False, "no such word"),
        (r"(?:vej|gade)(?:en)? \d+", "gaden 4", False, "no word of these"),
        (r"(?:vej|gade)(?:en)? \d+", "VEJEN 4", True, "capitals do not matter"),
        (r"ab(?:cd)?ef", "abef", True, "what may be left out is not asked for"),
        (r"ab(?:cd)*ef", "xabyefz", True, "nor what may come any number of times"),
        (r"(?:ab|\w+)c", "xxc", True, "one branch can be anything"),
        (r"(?<!ab)cd", "cd", True, "what must not stand there is not asked for"),
        (r"cd(?=ef)", "cd", False, "what must stand there is"),
        (r"(ab)\1", "abab", True, "what was found again is not known"),
        (r"x{3}", "xx", False, "so many times"),
    ],
)
def test_a_text_without_what_a_match_needs_is_not_searched(
    written: str, text: str, may: bool, why: str
) -> None:
    assert Pattern(written).may_match(text) is may, why


def test_every_letter_that_re_holds_for_the_same_is_folded_to_the_same() -> None:
    every = "".join(map(chr, range(sys.maxunicode + 1)))
    letters = [sign for sign in map(chr, range(0x250)) if sign.isalpha()]

    differing = {
        (letter, found)
        for letter in letters
        for found in re.findall(re.escape(letter), every, re.IGNORECASE)
        if folded(found) != folded(letter)
    }

    assert differing == set()
    assert {folded(digit) for digit in re.findall(r"\d", every)} == {"0"}


@given(
    st.lists(st.one_of(st.sampled_from(sorted(PIECES)), st.text(max_size=6)), max_size=25),
    st.sampled_from([" ", "", "\n"]),
)
def test_every_pattern_of_ours_finds_what_re_finds(pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)

    assert [p for p in PATTERNS if not p.may_match(text) and p.compiled.search(text)] == []


@given(st.lists(st.sampled_from(sorted(PIECES)), max_size=25))
def test_a_sieve_lets_through_what_may_match(pieces: list[str]) -> None:
    text = " ".join(pieces)

    let_through = Sieve(PATTERNS).may_match(text)

    assert let_through == [
        pattern for pattern in PATTERNS if pattern.may_match(text) and has_all(pattern, text)
    ]
    assert [p for p in PATTERNS if p not in let_through and p.compiled.search(text)] == []


def has_all(pattern: Pattern, text: str) -> bool:
    """Whether the text has a literal of every clause, also of those too long to be looked for one at a time."""
    return all(
        any(literal in folded(text) for literal in clause)
        for clause in pattern.clauses
        if min(map(len, clause)) >= SHORT
    )


def test_hardly_a_pattern_searches_a_text_that_says_nothing() -> None:
    searching = [pattern for pattern in PATTERNS if pattern.may_match("Godt humør.")]

    assert len(searching) < len(PATTERNS) / 5
