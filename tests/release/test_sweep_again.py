"""A page is searched whole, whatever was searched before: a value may be torn over tags that stood on other pages."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.needles import Kind, Needle
from synlig.release.sweep import sweep
from synlig.release.sweep.search import Searcher
from synlig.release.sweep.views import Text

NAME = Needle("member.name", "members/a/profil.yml", "Søren Tveskægsen", Kind.NAME)
MAIL = Needle("member.email", "members/a/profil.yml", "tveskaeg@mail.example.org", Kind.ADDRESS)
HASHED = f'<a data-who="{hashlib.sha256(b"tveskaegsen").hexdigest()}">'


def page(*parts: str) -> Text:
    return Text("".join(parts), page=True)


def in_base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode().rstrip("=")


@pytest.mark.parametrize(
    ("needle", "first", "rest"),
    [
        (NAME, '<img alt="Søren">', '<img alt="Tveskægsen">'),
        (NAME, f'<b class="{in_base64("Søren ")}">', f'<i class="{in_base64("Tveskægsen")}">'),
        (NAME, '<b class="Søren">', '<Tveskaegsen class="way">'),
        (NAME, '<b Tveskaegsen="">', '<Soeren class="way">'),
        (MAIL, """<b class="['tveskaeg',">""", """<i class="'mail.example.org'].join('@')">"""),
    ],
    ids=["values", "base64", "a tag's name", "an attribute's name", "a program"],
)
def test_a_value_is_found_that_began_in_a_tag_of_a_clean_page(needle: Needle, first: str, rest: str) -> None:
    one = Searcher([needle])
    assert not one.find(page(first)).needles
    assert one.find(page(first, rest)).needles


@pytest.mark.parametrize(
    "text",
    [
        '<!-- <b id="soeren">Tveskægsen -->',
        '<![CDATA[<b id="soeren">Tveskægsen]]>',
        """<a title='> <b id="soeren">Tveskægsen'>""",
        """<a title='<b id="soeren">Tveskægsen'>""",
    ],
)
def test_a_tag_of_a_clean_page_is_read_together_with_text(text: str) -> None:
    one = Searcher([NAME])
    assert not one.find(page('<b id="soeren">Hej</b>')).needles
    assert one.find(page(text)).needles


def test_two_runs_are_read_in_the_order_they_stand_in_among_others() -> None:
    others = [f'<u class="{in_base64(f"{number} linjer")}">' for number in range(10, 30)]
    torn = [f'<b class="{in_base64("Søren ")}">', f'<i class="{in_base64("Tveskægsen")}">']
    assert Searcher([NAME]).find(page(*others[:10], *torn, *others[10:])).needles


def test_a_hash_is_told_for_each_page_that_may_not_hold_it(tmp_path: Path) -> None:
    own = Needle("member.employer", "members/a/profil.yml", "Tveskægsen", Kind.TEXT, frozenset({"b.html"}))
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text(f"{HASHED}Læs mere</a>", encoding="utf-8")

    assert [hit.file for hit in sweep(tmp_path, [own]).hits] == ["b.html"]


PARTS = [
    '<a class="way" href="../nyt/">',
    "Tveskægsen",
    "<!--",
    "-->",
    "<b soeren>",
    "<a href='Søren'>",
    '<a href="S&oslash;ren">',
    '<a href="S%C3%B8ren">',
    r'<a onclick="S\u00f8ren">',
    '<a title="Søren > b">',
    '<input id="Søren" required>',
    '<img alt="Søren">',
    '<img alt="Tveskægsen">',
    '<b id="soeren-tveskaegsen">',
    '<i class="soeren">',
    '<Tveskaegsen class="way">',
]


@given(st.lists(st.lists(st.sampled_from(PARTS), max_size=5)))
def test_a_page_has_the_same_finds_whatever_was_searched_before(pages: list[list[str]]) -> None:
    one = Searcher([NAME])
    for parts in pages:
        assert one.find(page(*parts)).needles == Searcher([NAME]).find(page(*parts)).needles
