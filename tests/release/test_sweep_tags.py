"""A tag that comes on every page is searched once, and hides nothing for that."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.needles import Kind, Needle
from synlig.release.sweep import sweep
from synlig.release.sweep.search import Searcher
from synlig.release.sweep.tags import without_tags
from synlig.release.sweep.views import Text

NAME = Needle("member.name", "members/a/profil.yml", "Søren Tveskægsen", Kind.NAME)
LINK = '<a class="way" href="../nyt/">'
HASHED = f'<a data-who="{hashlib.sha256(b"tveskaegsen").hexdigest()}">'


def page(*tags: str) -> str:
    return "".join(f"{tag}Læs mere</a>\n" for tag in tags)


def left(source: str) -> str:
    """What is left of the source when it comes again."""
    return without_tags(source, without_tags(source, frozenset())[1])[0]


def test_a_known_tag_is_left_out_and_its_text_kept() -> None:
    assert left(page(LINK)) == page("<a>")


@pytest.mark.parametrize(
    "tag",
    [
        HASHED,
        '<img alt="Søren">',
        '<a data-who="Søren">',
        '<a href="S&oslash;ren">',
        '<a href="S%C3%B8ren">',
        r'<a onclick="\u0053">',
        '<a href="a > b">',
        "<a href='Søren'>",
        "<!-- Søren -->",
        '<input id="Søren" required>',
        "</a >",
    ],
)
def test_what_may_hide_something_is_searched_on_every_page(tag: str) -> None:
    assert left(page(tag)) == page(tag)


def test_a_hash_is_told_for_each_page_that_may_not_hold_it(tmp_path: Path) -> None:
    own = Needle("member.employer", "members/a/profil.yml", "Tveskægsen", Kind.TEXT, frozenset({"b.html"}))
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text(page(HASHED), encoding="utf-8")

    assert [hit.file for hit in sweep(tmp_path, [own]).hits] == ["b.html"]


@pytest.mark.parametrize(
    "text",
    [
        '<!-- <b id="soeren">Tveskægsen -->',
        '<![CDATA[<b id="soeren">Tveskægsen]]>',
        """<a title='> <b id="soeren">Tveskægsen'>""",
    ],
)
def test_where_a_tag_is_read_together_with_text_it_is_searched_again(text: str) -> None:
    one = Searcher([NAME])
    assert not one.find(Text('<b id="soeren">Hej</b>', page=True)).needles
    assert one.find(Text(text, page=True)).needles


TAGS = [
    LINK,
    "Tveskægsen",
    "<!--",
    "-->",
    "<b soeren>",
    '<img alt="Søren">',
    '<img alt="Tveskægsen">',
    '<b id="soeren-tveskaegsen">',
    '<i class="soeren">',
]


@given(st.lists(st.lists(st.sampled_from(TAGS), max_size=5)))
def test_a_page_has_the_same_finds_whatever_was_searched_before(pages: list[list[str]]) -> None:
    one = Searcher([NAME])
    for tags in pages:
        text = Text("".join(tags), page=True)
        assert one.find(text).needles == Searcher([NAME]).find(text).needles
