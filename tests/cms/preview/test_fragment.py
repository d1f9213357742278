"""A piece of Markdown as its writer sees it."""

from __future__ import annotations

import pytest

from synlig.cms.preview import render_fragment


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("Hej **du**", "<p>Hej <strong>du</strong></p>"),
        ("<script>alert(1)</script>Hej", "Hej"),
        ("Se {arrangement: næste}", "<p>Se {arrangement: næste}</p>"),
    ],
)
def test_it_becomes_clean_html(markdown: str, html: str) -> None:
    made = render_fragment(markdown)

    assert made is not None
    assert html in made
    assert "<script" not in made


def test_two_ways_to_write_the_same_become_the_same() -> None:
    assert render_fragment("* a\n* b") == render_fragment("- a\n- b")


def test_what_cannot_be_read_in_time_is_none() -> None:
    assert render_fragment("x" * 200_000) is None
