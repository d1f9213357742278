"""What the search is given: of a text the words that tell it from the others, and of a trade what finds it."""

from __future__ import annotations

import pytest

from synlig.classifications import db07, disced15, scales
from synlig.classifications.tables import rows
from synlig.pages.dimensions import dimensions
from synlig.pages.search_words import choice_words, telling_words, trade_words


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


@pytest.mark.parametrize(
    ("codes", "competences", "code", "called"),
    [
        pytest.param(["5141"], [], "5141", True, id="somebody's trade"),
        pytest.param(["51"], [], "5141", True, id="a card that may be the trade"),
        pytest.param([], ["frisørarbejde"], "5141", False, id="nobody's trade, but somebody can do the work"),
    ],
)
def test_a_trade_is_called_something_where_somebody_may_belong_to_it(
    codes: list[str], competences: list[str], code: str, called: bool
) -> None:
    trade = trade_words(codes, competences)[code]

    assert ("frisør" in trade.titles, "frisør" in trade.words) == (called, not called)
    assert "salon" in trade.words
    assert list(trade.competences) == competences


def test_a_trade_that_nobody_has_or_can_do_is_not_there() -> None:
    assert "5141" not in trade_words(["3313"], ["bogføring"])


def test_every_choice_that_has_other_words_can_be_chosen() -> None:
    codes = {
        "arbejdsform": scales.work_forms(),
        "til-raadighed": scales.availability(),
        "ledelse": scales.leadership(),
        "branche": db07(),
        "uddannelse": disced15(),
    }
    names = {dimension.name for dimension in dimensions()}

    assert {row["valg"] for row in rows("valgord")} == set(codes) <= names
    assert [row for row in rows("valgord") if row["kode"] not in codes[row["valg"]]] == []
    assert choice_words("arbejdsform", "substitute")[0] == "afløser"
