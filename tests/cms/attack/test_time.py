"""What somebody writes cannot keep the program busy: four times as much takes about four times as long."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from django.http import QueryDict

from synlig.cms.documents import KINDS, text_with
from synlig.cms.publishing.passages import difference
from synlig.cms.screens.word_by_word import compared
from synlig.cms.versions import merge
from synlig.cms.web.forms import MOST_ROWS, values_from
from tests.growth import grows_with_its_text


def _words(number: int, seed: int) -> str:
    chosen = random.Random(seed)
    return " ".join(chosen.choice(("og", "det", "er", "en", "at", "til")) for _ in range(number))


WORDS = 30_000
LONG, OTHER = _words(WORDS, 1), _words(WORDS, 2)
"""100,000 signs each, which share every word and no order."""

TAKES_TWO: dict[str, Callable[[list[str], list[str]], object]] = {
    "texts are compared": lambda one, other: list(compared(" ".join(one), " ".join(other))),
    "texts of many lines are compared": lambda one, other: list(compared("\n".join(one), "\n".join(other))),
    "a passage is told": lambda one, other: difference([" ".join(one)], [" ".join(other)]),
    "many passages are told": difference,
    "lines are merged": lambda one, other: merge("\n".join(one), "\n".join(other), "\n".join(reversed(one))),
}


@pytest.mark.parametrize("of_two", TAKES_TWO.values(), ids=TAKES_TWO)
def test_two_long_texts_are_worked_on_soon(of_two: Callable[[list[str], list[str]], object]) -> None:
    def work(words: int) -> Callable[[], object]:
        one, other = LONG.split()[:words], OTHER.split()[:words]
        return lambda: of_two(one, other)

    assert grows_with_its_text(work, WORDS)


def test_nothing_of_two_texts_is_left_out_however_long_they_are() -> None:
    for before, after in (("a b\nc d\n", "a x\nc d\ny"), (LONG, OTHER), ("", LONG), (LONG, "")):
        pieces = list(compared(before, after))
        assert "".join(each.words for each in pieces if each.how != "ins") == before
        assert "".join(each.words for each in pieces if each.how != "del") == after


@pytest.mark.parametrize(
    "sign", ["[", "{", "- ", "? ", "a: ", "&a ", "*", '"', "'", "!", "x[", "\\", "`", "|", ">\n", "#"]
)
def test_a_title_of_any_sign_is_written_soon(sign: str) -> None:
    def work(length: int) -> Callable[[], object]:
        title = sign * (length // len(sign))
        values = {"titel": title, "emner": [title[: length // 3]], "body": "x"}
        return lambda: text_with(KINDS["news"], None, values)

    assert grows_with_its_text(work, 60_000)


def test_a_form_has_no_more_rows_than_were_sent() -> None:
    """500 items that each claim 500 tasks would be a quarter of a million rows."""

    def claimed(rows: int) -> QueryDict:
        sent = QueryDict(mutable=True)
        sent["punkter.#"] = str(rows)
        for row in range(rows):
            sent[f"punkter.{row}.opgaver.#"] = str(rows)
        return sent

    def work(rows: int) -> Callable[[], object]:
        sent = claimed(rows)
        return lambda: values_from(KINDS["minutes"].fields, sent)

    assert grows_with_its_text(work, MOST_ROWS)
    items = values_from(KINDS["minutes"].fields, claimed(MOST_ROWS))["punkter"]
    assert sum(len(item["opgaver"]) for item in items) == 0  # type: ignore[call-overload,arg-type,index]
