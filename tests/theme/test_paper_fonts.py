"""The fonts of paper are the site's own, and nothing else: made anew here, and compared."""

from __future__ import annotations

import re

import pytest

from themes.vaev import marks, paper_fonts


@pytest.mark.parametrize(("file", "source", "family", "weight"), paper_fonts.FACES)
def test_a_font_of_paper_is_cut_from_the_sites(file: str, source: str, family: str, weight: int) -> None:
    kept = (paper_fonts.PAPER_FONTS / file).read_bytes()

    assert kept == paper_fonts.face(source, family, weight), "run: python -m themes.vaev.paper_fonts"


def test_the_signs_that_can_be_written_are_known() -> None:
    kept = (paper_fonts.PAPER_FONTS / paper_fonts.LETTERS).read_text(encoding="utf-8")

    assert kept == paper_fonts.letters(), "run: python -m themes.vaev.paper_fonts"
    assert set("ABCÆØÅæøåéü –—…”’»«·•0123456789#*$@\\<>") - set(kept) == set()


def test_no_other_font_lies_there_and_the_licences_do() -> None:
    files = {file.name for file in paper_fonts.PAPER_FONTS.iterdir()}

    licences = {file.name for file in paper_fonts.SITE_FONTS.glob("OFL-*.txt")}
    assert files == {face[0] for face in paper_fonts.FACES} | licences | {paper_fonts.LETTERS}


def test_the_colours_of_paper_are_those_of_the_site() -> None:
    base = (paper_fonts.THEME / "paper/base.typ").read_text(encoding="utf-8")
    light, _dark = marks.tokens()

    used = dict(re.findall(r'([a-z-]+): "(#[0-9a-f]{6})"', base))

    assert len(used) > 15
    assert used == {name: light[name] for name in used}
