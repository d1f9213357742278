"""A merge holds what both did; where both changed the same lines, both stand there for a person to choose."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.cms.versions import has_marks, merge
from synlig.language import _
from tests.growth import grows_with_its_text

TEXT = st.lists(st.sampled_from(["a", "b", "", "titel: x"]), max_size=8).map("\n".join)
"""Few different lines, so that many are alike."""


@given(TEXT, TEXT)
def test_what_one_alone_did_is_taken(base: str, text: str) -> None:
    assert merge(base, text, base).text == merge(base, base, text).text == text


@given(TEXT, TEXT)
def test_what_both_did_alike_is_done_once(base: str, text: str) -> None:
    merged = merge(base, text, text)

    assert (merged.text, merged.is_clean) == (text, True)


@given(TEXT, TEXT, TEXT)
def test_who_is_you_makes_no_difference_to_a_clean_merge(base: str, one: str, two: str) -> None:
    ours, theirs = merge(base, one, two), merge(base, two, one)

    assert ours.is_clean == theirs.is_clean
    assert not ours.is_clean or ours.text == theirs.text


@given(TEXT, TEXT, TEXT)
def test_no_new_line_is_lost(base: str, one: str, two: str) -> None:
    merged = merge(base, one, two).text.split("\n")

    for text in (one, two):
        assert {*text.split("\n")} - {*base.split("\n")} <= {*merged}


@given(TEXT, TEXT, TEXT)
def test_marks_stand_where_it_is_not_clean_and_nowhere_else(base: str, one: str, two: str) -> None:
    merged = merge(base, one, two)

    assert has_marks(merged.text) is not merged.is_clean


LINES = st.lists(st.text("abc", min_size=1, max_size=3), min_size=1, max_size=4)


@given(LINES, LINES, LINES, LINES, LINES)
def test_what_two_did_far_from_each_other_is_all_kept(
    head: list[str], tail: list[str], kept: list[str], mine: list[str], other: list[str]
) -> None:
    def text(*parts: list[str]) -> str:
        return "".join(f"{line}\n" for part in parts for line in part)

    between = [f"{number} stands" for number in range(len(kept))]

    merged = merge(text(head, between, tail), text(mine, between, tail), text(head, between, other))

    assert (merged.text, merged.is_clean) == (text(mine, between, other), True)


ROWS = [
    ("a\nb\n", "A\nb\n", "a\nB\n", "A\nB\n", "neighbouring lines, as two fields of one form are"),
    ("a\n", "a\nmine\n", "other\na\n", "other\na\nmine\n", "put in at both ends"),
    ("a\nb\nc\n", "a\nc\n", "a\nb\nc\nd\n", "a\nc\nd\n", "one taken out, one put in"),
    ("a\r\nb\r\nc\r\n", "A\r\nb\r\nc\r\n", "a\r\nb\r\nC\r\n", "A\r\nb\r\nC\r\n", "line ends of Windows"),
    ("a\r\nb\r\nc\r\n", "A\nb\nc\n", "a\r\nb\r\nC\r\n", "A\r\nb\r\nC\r\n", "a browser's line ends"),
    ("a\nb\nc", "A\nb\nc", "a\nb\nC", "A\nb\nC", "no line end at the end"),
    ("a\u2028a\nb\n", "a\u2028A\nb\n", "a\u2028a\nB\n", "a\u2028A\nB\n", "what Python takes for a line end"),
]


@pytest.mark.parametrize(
    ("base", "yours", "theirs", "merged"), [row[:4] for row in ROWS], ids=[row[4] for row in ROWS]
)
def test_a_clean_merge(base: str, yours: str, theirs: str, merged: str) -> None:
    done = merge(base, yours, theirs)

    assert (done.text, done.is_clean) == (merged, True)


def test_what_both_changed_stands_between_marks() -> None:
    merged = merge(
        "titel: Hus\nsted: Aalborg\n",
        "titel: Åbent hus\nsted: Aalborg\n",
        "titel: Aabent hus\nsted: Aalborg\n",
    )

    assert merged.text == (
        f"<<<<<<< {_('Det, du har skrevet')}\n"
        "titel: Åbent hus\n"
        "=======\n"
        "titel: Aabent hus\n"
        f">>>>>>> {_('Det, der står i filen nu')}\n"
        "sted: Aalborg\n"
    )


@pytest.mark.parametrize("line", ["", "- ", "samme"])
def test_a_text_made_to_hurt_is_merged_in_time(line: str) -> None:
    def work(lines: int) -> Callable[[], object]:
        base = f"{line}\n" * lines
        return lambda: merge(base, f"mine\n{base}mine\n{base}", f"other\n{base}other\n")

    assert grows_with_its_text(work, 20_000)
