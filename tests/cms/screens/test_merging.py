"""Two who filled in the same form: what comes of both, and what a person is asked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.cms.documents import KINDS, Field, Value, Values, Widget
from synlig.cms.screens.merging import How, merged_values
from synlig.cms.screens.same_rows import MOST_LOOKS
from tests.growth import grows_with_its_text

LIST = Field(
    "punkter",
    "Dagsorden",
    widget=Widget.LIST,
    rows=(Field("nr", "Nummer", widget=Widget.NUMBER), Field("titel", "Titel"), Field("tekst", "Tekst")),
)
FIELDS = (
    Field("titel", "Titel"),
    Field("body", "Tekst", widget=Widget.MARKDOWN),
    Field("emner", "Emner", widget=Widget.CHOICES),
    LIST,
)


def with_rows(*rows: tuple[str, str]) -> list[dict[str, Value]]:
    return [
        {"nr": str(number), "titel": titel, "tekst": tekst} for number, (titel, tekst) in enumerate(rows, 1)
    ]


def form(**values: Value) -> Values:
    return {**{field.key: field.empty for field in FIELDS}, **values}


ONE, TWO, THREE = ("Velkomst", "Hej."), ("Økonomi", "Fint."), ("Eventuelt", "Intet.")
ROWS = [
    ((ONE, TWO), (ONE, TWO, THREE), (("Velkommen", "Hej."), TWO), (("Velkommen", "Hej."), TWO, THREE),
     "one put in, the other rewritten"),
    ((ONE, TWO, THREE), (ONE, THREE), (ONE, TWO, ("Eventuelt", "Kage.")), (ONE, ("Eventuelt", "Kage.")),
     "one taken out, the other rewritten: the numbers say nothing"),
    ((ONE, TWO), (("Velkomst", "Goddag."), TWO), (("Velkommen", "Hej."), TWO), (("Velkommen", "Goddag."), TWO),
     "two fields of the same row"),
    ((ONE, TWO, THREE), (TWO, ONE, THREE), (ONE, TWO, ("Eventuelt", "Kage.")),
     (TWO, ONE, ("Eventuelt", "Kage.")), "one moved"),
    ((ONE,), (ONE, TWO), (ONE, THREE), (ONE, THREE, TWO), "both put in at the end"),
    ((ONE,), (ONE, TWO), (ONE, TWO), (ONE, TWO), "both put in the same"),
    ((ONE, TWO), (TWO,), (TWO,), (TWO,), "both took out the same"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("base", "yours", "theirs", "both"), [row[:4] for row in ROWS], ids=[row[4] for row in ROWS]
)
def test_rows_of_a_list_that_need_no_choice(
    base: tuple[tuple[str, str], ...],
    yours: tuple[tuple[str, str], ...],
    theirs: tuple[tuple[str, str], ...],
    both: tuple[tuple[str, str], ...],
) -> None:
    sides = [form(punkter=with_rows(*rows)) for rows in (base, yours, theirs)]
    made = merged_values(FIELDS, *sides)

    assert made.values["punkter"] == with_rows(*both)
    assert made.choices == ()


@pytest.mark.parametrize(
    ("mine", "other"), [((ONE,), (ONE, ("Økonomi", "Skidt."))), ((ONE, ("Økonomi", "Skidt.")), (ONE,))]
)
def test_a_row_that_one_took_out_and_the_other_rewrote_is_kept_and_asked_about(
    mine: tuple[tuple[str, str], ...], other: tuple[tuple[str, str], ...]
) -> None:
    made = merged_values(FIELDS, *(form(punkter=with_rows(*rows)) for rows in ((ONE, TWO), mine, other)))

    assert made.values["punkter"] == with_rows(ONE, ("Økonomi", "Skidt."))
    assert [(each.key, each.is_row) for each in made.choices] == [("punkter.1", True)]


def test_what_is_chosen_of_several_is_merged_by_itself() -> None:
    made = merged_values(FIELDS, form(emner=["a", "b"]), form(emner=["a", "c"]), form(emner=["a", "b", "d"]))

    assert made.values["emner"] == ["a", "d", "c"]
    assert [each.how for each in made.differing] == [How.BOTH]


@pytest.mark.parametrize(
    ("yours", "theirs", "how"),
    [
        ("Ny", "Gammel", How.YOURS),
        ("Gammel", "Ny", How.THEIRS),
        ("Ny", "En anden", How.CHOICE),
        ("", "En anden", How.CHOICE),
    ],
)
def test_a_field_says_who_changed_it(yours: str, theirs: str, how: How) -> None:
    made = merged_values(FIELDS, form(titel="Gammel"), form(titel=yours), form(titel=theirs))

    assert [each.how for each in made.differing] == [how]


def test_where_nobody_knows_what_one_began_from_nothing_is_overwritten() -> None:
    made = merged_values(FIELDS, {}, form(titel="Min", body="Et."), form(titel="Din", body="To."))

    assert [each.key for each in made.choices] == ["titel", "body"]


TEXTS = st.lists(st.sampled_from(["Et", "To", "Tre"]), max_size=3).map("\n\n".join)
FORMS = st.builds(
    lambda titel, body, emner, rows: form(titel=titel, body=body, emner=emner, punkter=with_rows(*rows)),
    st.sampled_from(["", "a", "b"]),
    TEXTS,
    st.lists(st.sampled_from("abc"), max_size=2, unique=True),
    st.lists(st.tuples(st.sampled_from("xy"), st.sampled_from("pq")), max_size=3),
)


def _words(value: Value) -> set[str]:
    if isinstance(value, str):
        return set(value.split())
    return {word for each in value for word in (_words(each) if isinstance(each, str) else
            {word for key, inside in each.items() if key != "nr" for word in _words(inside)})}  # fmt: skip


@given(FORMS, FORMS, FORMS)
def test_nothing_that_somebody_wrote_is_left_out(base: Values, yours: Values, theirs: Values) -> None:
    """It stands in what came of it, or in what is asked."""
    made = merged_values(FIELDS, base, yours, theirs)
    asked = "".join(f"{each.yours} {each.theirs} " for choice in made.choices for each in choice.stretches)

    for text in (yours, theirs):
        for field in FIELDS:
            new = _words(text[field.key]) - _words(base[field.key])
            assert all(word in _words(made.values[field.key]) or word in asked for word in new)


@given(FORMS, FORMS)
def test_what_one_alone_did_is_taken(base: Values, text: Values) -> None:
    for made in (merged_values(FIELDS, base, text, base), merged_values(FIELDS, base, base, text)):
        assert (made.values, made.choices) == (text, ())


def test_minutes_with_very_many_items_are_merged_in_time() -> None:
    fields = KINDS["minutes"].fields

    def work(number: int) -> Callable[[], object]:
        def of(word: str) -> Values:
            rows = [
                {
                    **{each.key: each.empty for each in items.rows},
                    "nr": str(place),
                    "titel": f"{word} {place}",
                }
                for place in range(1, number + 1)
            ]
            return {**{each.key: each.empty for each in fields}, "punkter": rows}

        return lambda: merged_values(fields, of("a"), of("b"), of("c"))

    items = next(field for field in fields if field.key == "punkter")
    assert MOST_LOOKS < 500 * 500
    assert grows_with_its_text(work, 500)
