"""A long list page by page: every line once, in order, and no page of a few leftovers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.pages.turns import AT_ONCE, WITH_THE_LAST, turns_of


@given(st.integers(0, 400))
def test_every_line_stands_on_one_page_in_its_order(many: int) -> None:
    turns = turns_of(range(many), "liste/")

    assert [line for turn in turns for line in turn.lines] == list(range(many))
    assert all(len(turn.lines) <= AT_ONCE + WITH_THE_LAST for turn in turns)
    assert len(turns) == 1 or len(turns[-1].lines) > WITH_THE_LAST


@pytest.mark.parametrize(
    ("many", "pages"), [(0, 1), (1, 1), (60, 1), (75, 1), (76, 2), (135, 2), (136, 3), (1151, 19)]
)
def test_a_list_has_so_many_pages(many: int, pages: int) -> None:
    assert len(turns_of(range(many), "liste/")) == pages


def test_a_page_knows_its_place_and_the_next() -> None:
    first, second, third = turns_of(range(1_500), "liste/")[:3]

    assert (first.address, second.address) == ("liste/", "liste/side-2/")
    assert (first.after, second.after) == ("liste/side-2/", "liste/side-3/")
    assert third.place == "Nr. 121–180 af 1.500"
    assert turns_of(range(1_500), "liste/")[-1].after is None
