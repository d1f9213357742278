"""What somebody writes cannot keep the program busy: measured in processor time, with room for a slow machine."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest
from django.http import QueryDict

from synlig.cms.documents import KINDS, text_with
from synlig.cms.publishing.passages import difference
from synlig.cms.screens.word_by_word import compared
from synlig.cms.versions import merge
from synlig.cms.web.forms import MOST_ROWS, values_from

ENOUGH = 2.0
"""Seconds; before they were bounded, each took minutes."""


def seconds(do: Callable[[], object]) -> float:
    began = time.process_time()
    do()
    return time.process_time() - began


def _words(number: int, seed: int) -> str:
    chosen = random.Random(seed)
    return " ".join(chosen.choice(("og", "det", "er", "en", "at", "til")) for _ in range(number))


LONG, OTHER = _words(30_000, 1), _words(30_000, 2)
"""100,000 signs each, which share every word and no order."""


def test_two_long_texts_are_compared_soon() -> None:
    assert seconds(lambda: list(compared(LONG, OTHER))) < ENOUGH
    assert seconds(lambda: list(compared("\n".join(LONG.split()), "\n".join(OTHER.split())))) < ENOUGH


def test_what_changes_for_visitors_is_told_soon() -> None:
    assert seconds(lambda: difference([LONG], [OTHER])) < ENOUGH
    assert seconds(lambda: difference(LONG.split(), OTHER.split())) < ENOUGH


def test_two_long_texts_are_merged_soon() -> None:
    lines = [_words(3_000, seed).replace(" ", "\n") for seed in (1, 2, 3)]

    assert seconds(lambda: merge(*lines)) < ENOUGH


def test_nothing_of_two_texts_is_left_out_however_long_they_are() -> None:
    for before, after in (("a b\nc d\n", "a x\nc d\ny"), (LONG, OTHER), ("", LONG), (LONG, "")):
        pieces = list(compared(before, after))
        assert "".join(each.words for each in pieces if each.how != "ins") == before
        assert "".join(each.words for each in pieces if each.how != "del") == after


@pytest.mark.parametrize(
    "sign", ["[", "{", "- ", "? ", "a: ", "&a ", "*", '"', "'", "!", "x[", "\\", "`", "|", ">\n", "#"]
)
def test_a_title_of_any_sign_is_written_soon(sign: str) -> None:
    values = {"titel": sign * (60_000 // len(sign)), "emner": [sign * (20_000 // len(sign))], "body": "x"}

    assert seconds(lambda: text_with(KINDS["news"], None, values)) < ENOUGH


def test_a_form_has_no_more_rows_than_were_sent() -> None:
    """500 items that each claim 500 tasks would be a quarter of a million rows."""
    sent = QueryDict(mutable=True)
    sent["punkter.#"] = str(MOST_ROWS)
    for row in range(MOST_ROWS):
        sent[f"punkter.{row}.opgaver.#"] = str(MOST_ROWS)

    assert seconds(lambda: values_from(KINDS["minutes"].fields, sent)) < ENOUGH
    items = values_from(KINDS["minutes"].fields, sent)["punkter"]
    assert sum(len(item["opgaver"]) for item in items) == 0  # type: ignore[call-overload,arg-type,index]
