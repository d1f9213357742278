"""Of a text the search is given the words that tell it from the others."""

from __future__ import annotations

import pytest

from synlig.pages.search_words import telling_words


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        pytest.param(
            ["Bogholderi, løn og moms."], ["bogholderi moms"], id="from four letters, by the alphabet"
        ),
        pytest.param(["Moms. MOMS, moms"], ["moms"], id="each once"),
        pytest.param(["", "Moms"], ["", "moms"], id="who has no text has no words"),
        pytest.param(["har tal", "x1y2"], ["", ""], id="no word is long enough"),
    ],
)
def test_what_tells_a_text(texts: list[str], words: list[str]) -> None:
    assert telling_words(texts) == words


def test_what_most_say_tells_nobody_from_the_others() -> None:
    texts = [
        f"gerne {word}" for word in ("svejsning", "bogholderi", "kørsel", "rengøring", "undervisning", "salg")
    ]

    assert telling_words(texts) == [text.removeprefix("gerne ") for text in texts]
