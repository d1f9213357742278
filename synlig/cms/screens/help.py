"""Hjælp: the handbook's page for a screen, in the same window; and a search in all of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import markdown
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from markupsafe import Markup

from synlig.cms.roles import LOGGED_IN, Role
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _

HANDBOOK = Path(__file__).resolve().parents[3] / "docs" / "handbook" / "cms"
FIRST = "kom-i-gang"
"""The page for whoever is here for the first time."""
DOOR = "log-ind"
"""The page that also they may read who have not logged in."""
_EXTENSIONS = ("admonition", "attr_list", "tables", "def_list")
_LINK = re.compile(r'href="([a-z0-9-]+)\.md(#[^"]*)?"')
_HEADING = re.compile(r"<h[23][^>]*>(.*?)</h[23]>", re.DOTALL)


@dataclass(frozen=True)
class Page:
    """A page of the handbook; `headings` and `words` are what a search looks in, in small letters."""

    name: str
    title: str
    text: Markup
    headings: str
    words: str

    def rank(self, sought: Iterable[str]) -> int:
        """How well it answers: 3 where the title has every word, 2 a heading, 1 the text; 0 where a word is missing."""
        places = (self.words, f"{self.title.casefold()} {self.headings}", self.title.casefold())
        return sum(all(word in place for word in sought) for place in places)


@cache
def pages() -> dict[str, Page]:
    """Every page by its name, the first one first. They are the program's own, so their HTML is trusted."""
    files = sorted(HANDBOOK.glob("*.md"), key=lambda file: (file.stem != FIRST, file.stem))
    return {file.stem: _page(file.stem, file.read_text(encoding="utf-8")) for file in files}


def _page(name: str, text: str) -> Page:
    heading, _line, rest = text.partition("\n")
    html = _LINK.sub(_address, markdown.markdown(rest, extensions=_EXTENSIONS))
    headings = " ".join(_HEADING.findall(html)).casefold()
    title, shown = heading.removeprefix("# ").strip(), Markup(html)  # noqa: S704 - of our own handbook
    return Page(name, title, shown, headings, f"{title} {shown.striptags()}".casefold())


def _address(link: re.Match[str]) -> str:
    """Where a page stands here that the handbook calls by its file."""
    return f'href="{reverse("help", kwargs={"page": link[1]})}{link[2] or ""}"'


def help_page(request: HttpRequest, page: str = "") -> HttpResponse:
    """One page; without a name, the list of them, and what a search finds, titles before texts."""
    if page and page not in pages():
        raise Http404
    if page:
        return render(request, "help.html", page=pages()[page])
    sought = request.GET.get("q", "").strip()
    words = sought.casefold().split()
    found = [each for each in pages().values() if each.rank(words)]
    found.sort(key=lambda each: -each.rank(words))
    return render(request, "help_index.html", found=found, sought=sought)


def door(request: HttpRequest) -> HttpResponse:
    """The one page for whoever is not in yet: always the same, and nothing that was typed leads anywhere."""
    return render(request, "help.html", page=pages()[DOOR])


ROUTES = (
    Route("door-help", "log-ind/hjaelp/", door, allow(LOGGED_IN | {Role.NOBODY}, SEE)),
    Route("help-index", "hjaelp/", help_page, allow(LOGGED_IN, SEE), menu=_("Hjælp")),
    Route("help", "hjaelp/<slug:page>/", help_page, allow(LOGGED_IN, SEE)),
)
