"""A drawing that comes on every page is searched once, and hides nothing for that."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from synlig.needles import Kind, Needle
from synlig.release.sweep import sweep
from synlig.release.sweep.drawings import without_drawings
from synlig.release.sweep.search import Searcher
from synlig.release.sweep.views import Text

WEAVE = " ".join(f"M{x} {y}h1" for x in range(9) for y in range(9))
NAME = Needle("member.name", "members/a/profil.yml", "Tveskægsen", Kind.NAME)
CODES = " ".join(str(code) for code in "Tveskægsen".encode("latin-1"))
SPELLED = f"{WEAVE} {CODES}"
"""A drawing in which the name stands by the numbers of its letters."""


def page(drawing: str, text: str = "") -> Text:
    return Text(f'<p>{text}</p><svg><path class="warp" d="{drawing}"/></svg>', page=True)


def test_a_known_drawing_is_left_out_and_another_kept() -> None:
    source = page(WEAVE).content
    assert without_drawings(source, frozenset()) == (source, {WEAVE})
    left, others = without_drawings(source, {WEAVE})
    assert (WEAVE in left, others) == (False, set())


def test_numbers_that_may_be_a_value_are_no_drawing() -> None:
    source = page(f"{WEAVE} 0102031234").content
    assert without_drawings(source, frozenset()) == (source, set())


def test_what_stands_beside_a_known_drawing_is_found() -> None:
    searcher = Searcher([NAME])
    assert searcher.find(page(WEAVE)).needles == set()
    assert searcher.find(page(WEAVE, "Ring til Tveskægsen")).needles == {0}


def test_a_drawing_in_which_something_is_hidden_is_found_on_every_page() -> None:
    searcher = Searcher([NAME])
    assert [searcher.find(page(SPELLED)).needles for _page in range(3)] == [{0}, {0}, {0}]


def test_a_value_allowed_on_its_first_page_is_found_on_the_next(tmp_path: Path) -> None:
    own = Needle("member.name", "members/a/profil.yml", "Tveskægsen", Kind.NAME, frozenset({"b.html"}))
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text(page(SPELLED).content, encoding="utf-8")
    assert [hit.file for hit in sweep(tmp_path, [own]).hits] == ["b.html"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from([WEAVE, SPELLED, f"{WEAVE}v2"]), st.sampled_from(["", "Tveskægsen", "Søren"])
        )
    )
)
def test_a_page_has_the_same_finds_whatever_was_searched_before(pages: list[tuple[str, str]]) -> None:
    one = Searcher([NAME])
    for drawing, text in pages:
        assert one.find(page(drawing, text)).needles == Searcher([NAME]).find(page(drawing, text)).needles
