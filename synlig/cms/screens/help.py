"""Hjælp: the handbook's page for a screen, in the same window."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import markdown
from django.http import Http404, HttpRequest, HttpResponse
from markupsafe import Markup

from synlig.cms.roles import LOGGED_IN
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _

HANDBOOK = Path(__file__).resolve().parents[3] / "docs" / "handbook" / "cms"
_EXTENSIONS = ("admonition", "attr_list", "tables", "def_list")


@cache
def pages() -> dict[str, tuple[str, Markup]]:
    """Every page by its name: its title and its text. They are the program's own, so their HTML is trusted."""
    return {file.stem: _page(file.read_text(encoding="utf-8")) for file in sorted(HANDBOOK.glob("*.md"))}


def _page(text: str) -> tuple[str, Markup]:
    heading, _line, rest = text.partition("\n")
    return heading.removeprefix("# ").strip(), Markup(markdown.markdown(rest, extensions=_EXTENSIONS))  # noqa: S704


def help_page(request: HttpRequest, page: str = "") -> HttpResponse:
    """One page; without a name, the list of them, and what a search finds."""
    if page and page not in pages():
        raise Http404
    if page:
        title, text = pages()[page]
        return render(request, "help.html", title=title, text=text)
    sought = request.GET.get("q", "").strip()
    words = sought.casefold().split()
    found = [
        (name, title)
        for name, (title, text) in pages().items()
        if all(word in f"{title} {text.striptags()}".casefold() for word in words)
    ]
    return render(request, "help_index.html", found=found, sought=sought)


ROUTES = (
    Route("help-index", "hjaelp/", help_page, allow(LOGGED_IN, SEE), menu=_("Hjælp")),
    Route("help", "hjaelp/<slug:page>/", help_page, allow(LOGGED_IN, SEE)),
)
