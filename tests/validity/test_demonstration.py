"""A demonstration says that its people are invented, wherever one comes in."""

from __future__ import annotations

from pathlib import Path

from tests.site_builder import BuiltSite

SAID = "<strong>Opfundne personer.</strong>"
MOVED = 'http-equiv="refresh"'
"""A page that only leads on to where it has moved shows nobody."""


def test_every_page_of_a_demonstration_says_so(built_everyday: BuiltSite, demonstration: Path) -> None:
    for site in (built_everyday.folder / "output" / "current", demonstration):
        pages = {page: page.read_text(encoding="utf-8") for page in site.rglob("*.html")}
        assert len(pages) > 50
        assert [page for page, text in pages.items() if SAID not in text and MOVED not in text] == []
