"""Words that come and go. The law: what stays and goes is the old text, what stays and comes the new."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.cms.publishing.passages import AROUND, difference

LINES = st.lists(
    st.lists(st.sampled_from(["vi", "ses", "i", "morgen", "kl.", "10"]), min_size=1, max_size=4).map(
        " ".join
    ),
    max_size=5,
)


@given(before=LINES, now=LINES)
def test_both_texts_can_be_read_from_it(before: list[str], now: list[str]) -> None:
    found = difference(before, now)

    def read(*hows: str) -> str:
        return " ".join(each.text for each in found if each.how in hows)

    if any("…" in each.text for each in found) or not found:
        return
    assert read("same", "gone") == " ".join(before)
    assert read("same", "new") == " ".join(now)


def test_a_word_is_shown_with_a_few_around_it() -> None:
    words = [f"ord{number}" for number in range(100)]
    changed = [*words[:50], "nyt", *words[51:]]

    found = difference([" ".join(words)], [" ".join(changed)])

    assert [each.how for each in found] == ["same", "gone", "new", "same"]
    assert found[0].text == " ".join(["…", *words[50 - AROUND : 50]])
    assert found[3].text == " ".join([*words[51 : 51 + AROUND], "…"])


@pytest.mark.parametrize(("before", "now"), [([], []), (["a b"], ["a b"]), (["a", "b"], ["a b"])])
def test_what_reads_the_same_is_no_difference(before: list[str], now: list[str]) -> None:
    assert difference(before, now) == ()
