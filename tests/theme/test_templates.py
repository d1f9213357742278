"""Every template keeps to the site's own Content-Security-Policy and links so that the site works below any path."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

THEME = Path(__file__).parents[2] / "themes/vaev"
TEMPLATES = sorted((THEME / "templates").glob("*.html"))
STYLES = sorted((THEME / "static/css").glob("*.css"))
SCRIPTS = sorted((THEME / "static/js").rglob("*.js"))

SVG_NAMESPACE = "http://www.w3.org/2000/svg"
"""A name that looks like an address; nobody asks for it."""


def _name(path: Path) -> str:
    return path.name


@pytest.mark.parametrize("template", TEMPLATES, ids=_name)
def test_a_template_has_no_inline_style_script_or_handler(template: Path) -> None:
    text = template.read_text(encoding="utf-8")

    assert not re.search(r"""\sstyle=|<style|\son[a-z]+=["']""", text)
    for opening in re.findall(r"<script[^>]*>", text):
        assert "page.static(" in opening or 'type="application/ld+json"' in opening


@pytest.mark.parametrize("template", TEMPLATES, ids=_name)
def test_a_link_is_made_by_the_page_or_leads_to_a_part_of_it(template: Path) -> None:
    text = template.read_text(encoding="utf-8")

    addresses = re.findall(r"""\s(?:href|src|action)="([^"]*)\"""", text)

    assert [address for address in addresses if not address.startswith(("{{", "#"))] == []


@pytest.mark.parametrize("template", TEMPLATES, ids=_name)
def test_a_static_file_that_a_template_names_exists(template: Path) -> None:
    named = re.findall(r"page\.static\(['\"]([^'\"]+)['\"]\)", template.read_text(encoding="utf-8"))

    assert [name for name in named if not (THEME / "static" / name).is_file()] == []


@pytest.mark.parametrize("style", STYLES, ids=_name)
def test_colours_stand_in_the_tokens_only(style: Path) -> None:
    """So that the contrast test sees them all; paper has its own black and white."""
    text = re.sub(r"/\*.*?\*/", "", style.read_text(encoding="utf-8"), flags=re.DOTALL)

    if style.name in ("tokens.css", "print.css"):
        return

    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(|oklch\(", text) == []


@pytest.mark.parametrize("style", STYLES, ids=_name)
def test_a_style_sheet_names_no_colour_or_size_that_the_tokens_do_not_have(style: Path) -> None:
    everything = "".join(sheet.read_text(encoding="utf-8") for sheet in STYLES)
    known = set(re.findall(r"(--[a-z0-9-]+):", everything))

    used = set(re.findall(r"var\((--[a-z0-9-]+)\)", style.read_text(encoding="utf-8")))

    assert used <= known


@pytest.mark.parametrize("file", [*STYLES, *SCRIPTS], ids=_name)
def test_nothing_is_fetched_from_elsewhere_or_kept_in_the_browser(file: Path) -> None:
    text = file.read_text(encoding="utf-8").replace(SVG_NAMESPACE, "")

    assert not re.search(r"https?://|localStorage|sessionStorage|document\.cookie|indexedDB", text)
