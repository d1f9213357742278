"""A classification as a tree: up, down, and what happens with a code that is not there."""

import pytest

from synlig.classifications import Classification, Term

ANIMALS = Classification(
    "dyr",
    [
        Term("b1", 2, "b", "høns"),
        Term("b", 1, None, "fugle"),
        Term("a", 1, None, "pattedyr", "mammals"),
        Term("b11", 3, "b1", "landhøns"),
        Term("c1", 2, "c", "laks"),
    ],
)


def codes(terms: object) -> list[str]:
    return [term.code for term in terms]  # type: ignore[attr-defined]  # any iterable of terms


def test_it_iterates_in_code_order() -> None:
    assert codes(ANIMALS) == ["a", "b", "b1", "b11", "c1"]


def test_roots_are_what_has_nothing_above_it_here() -> None:
    assert codes(ANIMALS.roots()) == ["a", "b", "c1"]


def test_ancestors_come_nearest_first() -> None:
    assert codes(ANIMALS.ancestors("b11")) == ["b1", "b"]


def test_children_are_the_next_level_only() -> None:
    assert codes(ANIMALS.children("b")) == ["b1"]


def test_a_level_is_listed_in_code_order() -> None:
    assert codes(ANIMALS.of_level(2)) == ["b1", "c1"]


@pytest.mark.parametrize(
    ("code", "level", "expected", "why"),
    [
        ("b11", 3, "b11", "itself"),
        ("b11", 2, "b1", "its parent"),
        ("b11", 1, "b", "the top"),
        ("b", 2, None, "a coarse code has no finer level"),
        ("c1", 1, None, "the parent stands in another classification"),
        ("x", 1, None, "an unknown code"),
        ("", 1, None, "no code"),
    ],
)
def test_at_level(code: str, level: int, expected: str | None, why: str) -> None:
    found = ANIMALS.at_level(code, level)

    assert (found and found.code) == expected, why


def test_an_unknown_code_has_no_family() -> None:
    assert ("x" in ANIMALS, ANIMALS.get("x"), ANIMALS.ancestors("x"), ANIMALS.children("x")) == (
        False,
        None,
        (),
        (),
    )


def test_a_code_that_must_be_there_raises_without_showing_it() -> None:
    with pytest.raises(KeyError) as error:
        ANIMALS["010203-1234"]

    assert "010203" not in str(error.value)
