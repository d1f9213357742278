"""Two pages as one: without what came it says what the old page said, without what went what the new one says."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.cms.preview import marked
from synlig.cms.preview.html_tree import blocks_of, words_in
from synlig.cms.preview.marking import LONGEST
from tests.growth import grows_with_its_text

MARK = re.compile(r'<(ins|del)(?: id="aendring-\d+")? class="(?:came|went)">(.*?)</\1>', re.DOTALL)


def page(main: str) -> str:
    head = "<!doctype html><html><head><title>T</title></head><body><nav>Menu</nav>"
    return f'{head}<main id="indhold">{main}</main></body></html>'


def both(before: str, after: str) -> str:
    """The main part of the one page; marks as `+come+` and `-gone-`."""
    made = marked(page(before), page(after), "/marked.css")
    assert made is not None
    main = re.search('<main id="indhold">(.*)</main>', made.html, re.DOTALL)
    assert main is not None
    signs = {"ins": "+", "del": "-"}
    return MARK.sub(lambda found: f"{signs[found[1]]}{found[2]}{signs[found[1]]}", main[1])


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("<p>Kom i morgen.</p>", "<p>Kom i morgen.</p>", "<p>Kom i morgen.</p>"),
        ("<p>Kom i morgen.</p>", "<p>Kom i aften.</p>", "<p>Kom i -morgen- +aften+.</p>"),
        # a word at the end leaves its space behind
        ("<p>Kom nu gerne</p>", "<p>Kom nu</p>", "<p>Kom nu -gerne-</p>"),
        ("<h2>Åbent hus</h2>", "<h2>Åbent hus i maj</h2>", "<h2>Åbent hus +i maj+</h2>"),
        # not a word in common: all of it
        (
            "<p>Vi holder lukket hele ugen.</p>",
            "<p>Kaffen er klar kl. 10.</p>",
            "<p>-Vi holder lukket hele ugen.- +Kaffen er klar kl. 10.+</p>",
        ),
        # a small word alone between two others is no help
        ("<p>Vi ses mandag i kirken alle sammen</p>", "<p>Vi ses onsdag i hallen alle sammen</p>",
         "<p>Vi ses -mandag i kirken- +onsdag i hallen+ alle sammen</p>"),
        (
            "<ul><li>Velkomst</li><li>Rundvisning</li><li>Frokost</li></ul>",
            "<ul><li>Velkomst</li><li>Frokost</li><li>Farvel</li></ul>",
            "<ul><li>Velkomst</li><li data-went>-Rundvisning-</li><li>Frokost</li><li>+Farvel+</li></ul>",
        ),
        # a row keeps its columns
        (
            "<table><tr><td>Mandag</td><td>9-15</td></tr><tr><td>Tirsdag</td><td>9-12</td></tr></table>",
            "<table><tr><td>Mandag</td><td>9-16</td></tr><tr><td>Onsdag</td><td>9-12</td></tr></table>",
            "<table><tr><td>Mandag</td><td>-9-15- +9-16+</td></tr>"
            "<tr><td>-Tirsdag- +Onsdag+</td><td>9-12</td></tr></table>",
        ),
        (
            "<table><tr><td>Mandag</td><td>9-15</td></tr></table>",
            "<table><tr><td>Mandag</td><td>9-15</td></tr><tr><td>Fredag</td><td>10-12</td></tr></table>",
            "<table><tr><td>Mandag</td><td>9-15</td></tr><tr><td>+Fredag+</td><td>+10-12+</td></tr></table>",
        ),
        # a link that leads elsewhere is another link; one that is longer is one still
        (
            '<p>Se <a href="/a">programmet</a> her.</p>',
            '<p>Se <a href="/b">programmet</a> her.</p>',
            '<p>Se <a href="/a">-programmet-</a> <a href="/b">+programmet+</a> her.</p>',
        ),
        (
            '<p>Se <a href="/a">programmet</a></p>',
            '<p>Se <a href="/a">hele programmet</a></p>',
            '<p>Se <a href="/a">+hele+ programmet</a></p>',
        ),
        ("<p>Husk <strong>kage</strong></p>", "<p>Husk kage</p>", "<p>Husk <strong>-kage-</strong> +kage+</p>"),
        # what moves, goes and comes, and says so
        (
            "<p>Først det her lange afsnit.</p><p>Så det korte.</p>",
            "<p>Så det korte.</p><p>Først det her lange afsnit.</p>",
            '<p data-said="Flyttet hertil">+Så det korte.+</p><p>Først det her lange afsnit.</p>'
            '<p data-went data-said="Flyttet herfra">-Så det korte.-</p>',
        ),
        # too little is said to know that it is the same
        (
            "<p>Først det her lange afsnit.</p><p>Kaffe</p>",
            "<p>Kaffe</p><p>Først det her lange afsnit.</p>",
            "<p>+Kaffe+</p><p>Først det her lange afsnit.</p><p data-went>-Kaffe-</p>",
        ),
        # of two alike, one is gone for good: which one, nobody can say
        (
            "<p>Først det her lange afsnit.</p><p>Så det korte.</p><h2>Fast</h2><p>Så det korte.</p>",
            "<p>Så det korte.</p><p>Først det her lange afsnit.</p><h2>Fast</h2>",
            "<p>+Så det korte.+</p><p>Først det her lange afsnit.</p><p data-went>-Så det korte.-</p><h2>Fast</h2>"
            "<p data-went>-Så det korte.-</p>",
        ),
        # classes and sizes are no part of what is said
        ('<p class="a" id="x">Det.</p>', '<p class="b">Det.</p>', '<p class="b">Det.</p>'),
        # an id stands once
        ('<h2 id="x">Gammelt</h2><p>Fast.</p>', '<p>Fast.</p><h3 id="x">Nyt</h3>',
         '<h2 data-went>-Gammelt-</h2><p>Fast.</p><h3 id="x">+Nyt+</h3>'),
        # what is folded is unfolded, where something in it is otherwise
        (
            "<details><summary>Mere</summary><p>Et</p></details><details><summary>Ro</summary></details>",
            "<details><summary>Mere</summary><p>To</p></details><details><summary>Ro</summary></details>",
            "<details open><summary>Mere</summary><p>-Et- +To+</p></details><details><summary>Ro</summary></details>",
        ),
        (
            '<p><img src="/a.jpg" alt="Havnen"></p>',
            '<p><img src="/b.jpg" alt="Havnen"></p>',
            '<p>-<img src="/a.jpg" alt="Havnen">- +<img src="/b.jpg" alt="Havnen">+</p>',
        ),
        # two elements beside one another stay two, whatever stands between them
        (
            '<p><span class="a">14</span><span class="b">april</span></p>',
            '<p><span class="a">14</span><span class="b">april</span> kl. 10</p>',
            '<p><span class="a">14</span><span class="b">april</span> +kl. 10+</p>',
        ),
        (
            "<p><b>Et ord</b><b>To</b></p>",
            "<p><b>Et</b><b>To</b></p>",
            "<p><b>Et -ord-</b><b>To</b></p>",
        ),
        ("<p>Ost &amp; vin</p>", "<p>Ost &amp; brød</p>", "<p>Ost &amp; -vin- +brød+</p>"),
        ("<p>Mit &lt;ord&gt;</p>", "<p>Mit &lt;tal&gt;</p>", "<p>Mit &lt;-ord- +tal+&gt;</p>"),
        ("", "<p>Nyt.</p>", "<p>+Nyt.+</p>"),
        ("<p>Gammelt.</p>", "", "<p data-went>-Gammelt.-</p>"),
    ],
)  # fmt: skip
def test_what_came_and_went_stands_where_it_should(before: str, after: str, expected: str) -> None:
    assert both(before, after) == expected


def test_the_rest_of_the_page_is_the_new_one_with_our_stylesheet() -> None:
    after = page("<p>Nyt.</p>")

    made = marked(page("<p>Gammelt.</p>").replace("Menu", "Gammel menu"), after, "/marked.css")

    assert made is not None
    assert made.html.replace('<link rel="stylesheet" href="/marked.css">\n', "").startswith(
        after.partition("<p>")[0]
    )
    assert made.html.endswith("</main></body></html>")
    assert "Gammel menu" not in made.html


@pytest.mark.parametrize(
    ("before", "after", "places"),
    [
        ("<p>a</p>", "<p>a</p>", 0),
        ("<p>Vi ses i morgen tidlig her</p>", "<p>Vi ses i aften her</p>", 1),
        ("<p>Fast</p>", "<p>Fast</p><p>Nyt</p><p>Og mere</p>", 1),
        ("<p>Et</p><p>Fast</p><p>To</p>", "<p>Ny</p><p>Fast</p><p>Nyt</p>", 2),
    ],
)
def test_places_are_counted_as_one_sees_them(before: str, after: str, places: int) -> None:
    made = marked(page(before), page(after), "/marked.css")

    assert made is not None
    assert made.places == places
    assert [f' id="aendring-{number}"' in made.html for number in (places, places + 1)] == [places > 0, False]


WORD = st.sampled_from(["vi", "ses", "i", "morgen", "<b>kl.</b>", "10", '<a href="/x">her</a>'])
TEXT = st.lists(WORD, max_size=6).map(" ".join)
TEXTS = st.lists(TEXT, max_size=3)


def _each_in(element: str, texts: list[str]) -> str:
    return "".join(f"<{element}>{text}</{element}>" for text in texts)


BLOCK = st.one_of(
    st.builds(_each_in, st.sampled_from(["p", "h2", "h3"]), TEXTS),
    TEXTS.map(lambda texts: f"<ul>{_each_in('li', texts)}</ul>"),
    TEXTS.map(lambda texts: f"<table><tr>{_each_in('td', texts)}</tr></table>"),
    TEXT.map(lambda text: f"<div>{text}<p>{text}</p></div>"),
)
MAIN = st.lists(BLOCK, max_size=5).map("".join)


def _said(html: str, gone: str) -> list[str]:
    """The words in order, without those that are marked so."""
    words = (word for node in blocks_of(html) for word in words_in(node))
    return [word.said for word in words if gone not in word.around]


@given(before=MAIN, after=MAIN)
def test_both_pages_can_be_read_from_it(before: str, after: str) -> None:
    made = marked(page(before), page(after), "/marked.css")

    assert made is not None
    _head, _sep, rest = made.html.partition('<main id="indhold">')
    main = rest.partition("</main>")[0]
    assert _said(main, "del") == _said(after, "-")
    assert _said(main, "ins") == _said(before, "-")


@pytest.mark.parametrize("main", ["<div>" * 100 + "x" + "</div>" * 100, "x" * LONGEST])
def test_what_is_too_tangled_or_too_long_is_left(main: str) -> None:
    assert marked(page("<p>a</p>"), page(main), "/marked.css") is None


def test_a_page_of_no_theme_of_ours_is_left() -> None:
    assert marked("<p>a</p>", page("<p>a</p>"), "/marked.css") is None


@pytest.mark.parametrize(
    "block",
    [
        "<p>{0} er ord nummer {0} af mange</p>",
        "{0} ord ",
        "<li>{0}</li>",
        "<hr>",
    ],
)
def test_two_long_pages_are_compared_soon(block: str) -> None:
    def work(number: int) -> Callable[[], str | None]:
        before = page("".join(block.format(each) for each in range(number)))
        after = page("".join(block.format(each + 7) for each in reversed(range(number))))
        return lambda: marked(before, after, "/marked.css")

    number = min(8000, LONGEST // len(block.format(100000)) - 10)
    assert work(number)() is not None
    assert grows_with_its_text(work, number)
