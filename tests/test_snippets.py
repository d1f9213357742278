"""Where the marks in a text stand, and what is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.snippets import FileLink, Marker, NamedPicture, Pictures, snippets_in, with_snippets
from tests.growth import grows_with_its_text

HARBOUR = NamedPicture("Havnen i sol", "havn.png", "")


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("{kontakt}", Marker("kontakt", "", True, 0)),
        ("  { Kontakt } ", Marker("kontakt", "", True, 0)),  # as a phone writes it at the start of a line
        ("Vi er {nøgletal: medlemmer}.", Marker("nøgletal", "medlemmer", False, 0)),
        ("- {arrangement:aabent-hus}", Marker("arrangement", "aabent-hus", False, 0)),
        ("    {kontakt}", Marker("kontakt", "", False, 0)),  # part of a list, or code
        (
            "{andet: ord}",
            Marker("andet", "ord", True, 0),
        ),  # whoever checks the text says that nobody knows it
        ("Vi er {nøgletal medlemmer}.", Marker("nøgletal", "", False, 0, whole=False)),
        ("![Havnen i sol](havn.png)", Pictures((HARBOUR,), True, 0)),
        (
            '![Havnen i sol](havn.png "Foto: Synlig")',
            Pictures((NamedPicture("Havnen i sol", "havn.png", "Foto: Synlig"),), True, 0),
        ),
        ("Her: ![Havnen i sol](havn.png)", Pictures((HARBOUR,), False, 0)),
        ("[Vedtægter](/filer/v.pdf)", FileLink("v.pdf", 0)),
    ],
)
def test_a_mark_is_found(text: str, mark: object) -> None:
    assert snippets_in(text) == [mark]


@pytest.mark.parametrize(
    "text",
    [
        "`{kontakt}`",
        "``a ` {kontakt}``",
        "```\n{kontakt}\n```",
        "~~~\n{kontakt}\n```\n{kontakt}\n~~~",  # another fence does not close it
        r"\{kontakt}",
        "{person: k3v9q2m7xd}",
        "## Tal {#tal}",  # an attribute list
        "{: .note}",
        "Sæt {a, b} og {1}",
        "[Kontakt](/kontakt/)",
    ],
)
def test_what_is_no_mark_is_left_alone(text: str) -> None:
    assert with_snippets(text, lambda _mark: "!") == text


def test_pictures_on_lines_that_follow_one_another_are_a_gallery() -> None:
    text = "Tekst\n![Havnen i sol](havn.png)\n![dekorativ](havn.png)\n\n![Havnen i sol](havn.png)"

    first, second = snippets_in(text)

    assert isinstance(first, Pictures)
    assert isinstance(second, Pictures)
    assert [picture.is_decoration for picture in first.pictures] == [False, True]
    assert (first.line, second.line) == (1, 4)


def test_what_stands_alone_becomes_a_paragraph() -> None:
    assert with_snippets("Ring:\n{kontakt}\nEller skriv.", lambda _mark: "X") == "Ring:\n\nX\n\nEller skriv."


def test_the_words_of_a_link_to_a_file_are_followed_by_what_is_put() -> None:
    assert with_snippets("[V](/filer/v.pdf)", lambda _mark: " (PDF)") == "[V (PDF)](/filer/v.pdf)"


@given(st.text(alphabet='{}[]()!`~\\: \n"#knørpa/', max_size=200))
def test_taking_out_nothing_changes_no_line_without_a_mark(text: str) -> None:
    if not snippets_in(text):
        assert with_snippets(text, lambda _mark: "X") == text


@pytest.mark.parametrize("part", ["`", "{", "![", "![a](", "{a:", "](/filer/", "{ ", "`a``b```c", "~~~\n"])
def test_no_text_takes_long(part: str) -> None:
    def work(length: int) -> Callable[[], object]:
        text = part * (length // len(part))
        return lambda: snippets_in(text)

    assert grows_with_its_text(work, 20_000)
