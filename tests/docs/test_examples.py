"""Every example that the handbook shows of a text becomes what it says."""

from __future__ import annotations

import pytest

from tests.docs.documents import text_of
from tests.docs.examples import PAGE, examples, result, with_results

EXAMPLES = list(examples(text_of(PAGE)))


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 20


@pytest.mark.parametrize(("text", "shown"), EXAMPLES, ids=[text.split("\n")[0] for text, _shown in EXAMPLES])
def test_an_example_becomes_what_is_shown(text: str, shown: str) -> None:
    assert shown == result(text)


def test_what_examples_become_can_be_written_again() -> None:
    assert with_results(text_of(PAGE)) == text_of(PAGE)
