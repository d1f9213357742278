"""A text is read as people see it, and every place leads back to the original."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.gate.mask import mask
from synlig.gate.recognise import Kind, Known, read


@pytest.mark.parametrize(
    ("text", "shown", "why"),
    [
        ("Bo", "Bo", "as it stands"),
        ("B\u00ado", "Bo", "a soft hyphen"),
        ("B\u200bo", "Bo", "a zero-width space"),
        ("Во", "Bo", "Cyrillic letters"),
        ("Ｂｏ", "Bo", "full width"),
        ("a\u00a0b", "a b", "a no-break space"),
        ("1–2", "1-2", "a dash"),
        ("A\u030agard", "Ågard", "a combining ring"),
        ("Tofte-\nskov", "Tofteskov", "a word divided over two lines"),
        ("010170-\n1234", "010170-\n1234", "a number is not a word"),
        ("it- og pr-gruppen", "it- og pr-gruppen", "a hyphen that stays"),
        ("٣", "3", "another script's digit"),
    ],
)
def test_a_text_is_shown_as_a_reader_sees_it(text: str, shown: str, why: str) -> None:
    assert read(text).shown == shown, why


def test_a_place_leads_back_to_all_it_was_made_from() -> None:
    text = read("x B\u00ado\u0301 y")

    span = text.span(2, 4, Kind.PERSON)

    assert text.source[span.start : span.end] == "B\u00ado\u0301"


@given(st.text(max_size=200))
def test_any_text_is_masked_within_its_own_bounds(text: str) -> None:
    made = mask(text, Known())

    places = [place for span in made.spans for place in (span.start, span.end)]
    assert all(0 <= place <= len(text) for place in places)
    assert places == sorted(places)


@given(
    st.lists(
        st.sampled_from(
            [
                "Ragnhild",
                " ",
                "\n",
                "-",
                ".",
                "20 00 12 34",
                "\u00ad",
                "Lund",
                "hos",
                "A/S",
                "{person: bzn1kir0gs}",
                "(",
                ")",
            ]
        ),
        max_size=30,
    )
)
def test_pieces_put_together_are_masked_within_bounds(pieces: list[str]) -> None:
    text = "".join(pieces)

    made = mask(text, Known())

    assert all(0 <= span.start < span.end <= len(text) for span in made.spans)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("O5/06/70-1l89", "05/06/70-1189"),
        ("ring 4l5l 5335", "ring 4151 5335"),
        ("15O3639009", "1503639009"),
        ("Olli og Ill 12", "Olli og Ill 12"),
        ("Bolig 10 12", "Bolig 10 12"),
        ("I 2019 1", "I 2019 1"),
        ("07.ll.75-2983", "07.11.75-2983"),
        ("ring Z0 O0 12 B4", "ring 20 00 12 84"),
        ("BL 73225", "BL 73225"),
        ("GB29 6016 1331", "GB29 6016 1331"),
        ("2O OO 12 34", "20 00 12 34"),
        ("1\u20e32\u20e3 3\u03364", "12 34"),
        ("a&#64;b&nbsp;c&shy;d", "a@b cd"),
        ("2\u280000", "2 00"),
    ],
)
def test_letters_that_stand_for_digits_are_digits(text: str, shown: str) -> None:
    assert read(text).shown == shown
