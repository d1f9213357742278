"""A merge holds what both did; where both changed the same lines, both stand there for a person to choose."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.cms.versions import Stretch, merge
from tests.growth import grows_with_its_text

TEXT = st.lists(st.sampled_from(["a", "b", "", "titel: x"]), max_size=8).map("\n".join)
"""Few different lines, so that many are alike."""


def merged(base: str, yours: str, theirs: str) -> str | None:
    """The one text; None where a person has to choose."""
    made = merge(base, yours, theirs)
    return "".join(each.yours for each in made) if all(each.is_settled for each in made) else None


@given(TEXT, TEXT)
def test_what_one_alone_did_is_taken(base: str, text: str) -> None:
    assert merged(base, text, base) == merged(base, base, text) == text


@given(TEXT, TEXT)
def test_what_both_did_alike_is_done_once(base: str, text: str) -> None:
    assert merged(base, text, text) == text


@given(TEXT, TEXT, TEXT)
def test_who_is_you_makes_no_difference(base: str, one: str, two: str) -> None:
    turned = [Stretch(each.theirs, each.yours) for each in merge(base, two, one)]

    assert merge(base, one, two) == turned


@given(TEXT, TEXT, TEXT)
def test_no_new_line_is_lost(base: str, one: str, two: str) -> None:
    kept = {line for each in merge(base, one, two) for line in f"{each.yours}\n{each.theirs}".split("\n")}

    for text in (one, two):
        assert {*text.split("\n")} - {*base.split("\n")} <= kept


@given(TEXT, TEXT, TEXT)
def test_no_two_settled_stretches_stand_beside_each_other(base: str, one: str, two: str) -> None:
    settled = [each.is_settled for each in merge(base, one, two)]

    assert (True, True) not in pairwise(settled)


LINES = st.lists(st.text("abc", min_size=1, max_size=3), min_size=1, max_size=4)


@given(LINES, LINES, LINES, LINES, LINES)
def test_what_two_did_far_from_each_other_is_all_kept(
    head: list[str], tail: list[str], kept: list[str], mine: list[str], other: list[str]
) -> None:
    def text(*parts: list[str]) -> str:
        return "".join(f"{line}\n" for part in parts for line in part)

    between = [f"{number} stands" for number in range(len(kept))]

    made = merged(text(head, between, tail), text(mine, between, tail), text(head, between, other))

    assert made == text(mine, between, other)


ROWS = [
    ("a\nb\n", "A\nb\n", "a\nB\n", "A\nB\n", "neighbouring lines, as two points of one list are"),
    ("a\n", "a\nmine\n", "other\na\n", "other\na\nmine\n", "put in at both ends"),
    ("a\nb\nc\n", "a\nc\n", "a\nb\nc\nd\n", "a\nc\nd\n", "one taken out, one put in"),
    ("a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC", "no line end at the end"),
    ("a\u2028a\nb\n", "a\u2028A\nb\n", "a\u2028a\nB\n", "a\u2028A\nB\n", "what Python takes for a line end"),
]


@pytest.mark.parametrize(
    ("base", "yours", "theirs", "expected"), [row[:4] for row in ROWS], ids=[row[4] for row in ROWS]
)
def test_what_needs_no_choice(base: str, yours: str, theirs: str, expected: str) -> None:
    assert merged(base, yours, theirs) == expected


def test_what_both_changed_stands_beside_each_other() -> None:
    made = merge("Fra.\nHus.\nAalborg.\n", "Fra.\nÅbent hus.\nAalborg.\n", "Fra.\nAabent hus.\nAalborg.\n")

    assert made == [
        Stretch("Fra.\n", "Fra.\n"),
        Stretch("Åbent hus.\n", "Aabent hus.\n"),
        Stretch("Aalborg.\n", "Aalborg.\n"),
    ]


@pytest.mark.parametrize("line", ["", "- ", "samme"])
def test_a_text_made_to_hurt_is_merged_in_time(line: str) -> None:
    def work(lines: int) -> Callable[[], object]:
        base = f"{line}\n" * lines
        return lambda: merge(base, f"mine\n{base}mine\n{base}", f"other\n{base}other\n")

    assert grows_with_its_text(work, 20_000)
