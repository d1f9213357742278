"""What a reader sees: nothing hides in a text from those who look at it."""

import pytest

from synlig.gate.plain import folded_words, plain


@pytest.mark.parametrize(
    ("text", "shown", "why"),
    [
        ("Ragnhild", "Ragnhild", "letters are letters"),
        ("blåbærgrød", "blåbærgrød", "Danish letters too"),
        ("bla\u030abær", "blåbær", "a ring of its own"),
        ("ﬁrma", "firma", "a ligature"),
        ("Ｂｏ", "Bo", "wide letters"),
        ("Ragn\u00adhild", "Ragnhild", "a soft hyphen"),
        ("Ragn\u200bhild", "Ragnhild", "a zero-width space"),
        ("Ragn\u034fhild", "Ragnhild", "a grapheme joiner"),
        ("Ragn\u3164hild", "Ragnhild", "a Hangul filler"),
        ("R\u0335agnhild", "Ragnhild", "a stroke laid over a letter"),
        ("R\u0338agnhild", "Ragnhild", "a solidus laid over a letter"),
        ("R\ufe00agnhild\ufe0f", "Ragnhild", "variation selectors"),
        ("R\U000e0100agnhild\U000e01ef", "Ragnhild", "more variation selectors"),
        ("2\u20e30", "20", "a keycap round a digit"),
        ("Bo\u00a0Lund", "Bo Lund", "a no-break space"),
        ("Bo\u2003Lund", "Bo Lund", "an em space"),
        ("Bo\tLund\n", "Bo Lund ", "a tab and a line break"),
        ("Bo\u2800Lund", "Bo Lund", "an empty Braille pattern"),
        ("1\u20102\u20113\u20124\u20135\u20146\u20157", "1-2-3-4-5-6-7", "dashes"),
        ("1\u22122\ufe583\ufe634\uff0d5\u20436\u02d77", "1-2-3-4-5-6-7", "what looks like a dash"),
        ("٢٠ ٠٠ १२ ३४", "20 00 12 34", "digits of other scripts"),
        ("½ ⅷ", "1\u20442 viii", "numbers that are no digits are let be"),
    ],
)
def test_a_text_as_a_reader_sees_it(text: str, shown: str, why: str) -> None:
    assert plain(text) == shown, why


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bo Lund, 53 år!", ("bo", "lund", "53", "år")),
        ("PR-gruppen/IT", ("pr", "gruppen", "it")),
        ("Stra\u00adße", ("strasse",)),
        ("…", ()),
    ],
)
def test_the_words_of_a_text_are_folded(text: str, words: tuple[str, ...]) -> None:
    assert folded_words(text) == words


def test_an_ordinary_text_is_what_it_shows() -> None:
    """It is not looked at sign by sign; each of these signs would come out as it is."""
    signs = "".join(map(chr, range(0x20, 0x7F))) + "æøåÆØÅäöüéÄÖÜÉ«»§"

    assert plain(signs) == signs
    assert plain(f"{signs}\u2009") == f"{signs} "
