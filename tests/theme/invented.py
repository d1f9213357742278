"""Invented editions, and their pages as the theme sets them: no content, no gate, no Pelican."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment

from plugins.templates import templates_in
from synlig.edition import (
    Association,
    Demand,
    Edition,
    Event,
    Groups,
    KeyFigures,
    Meeting,
    NewsItem,
    Picture,
    Profile,
    PublicFile,
    Series,
    SitePage,
    Tombstones,
    Topics,
)
from synlig.pages import Page, Paper, Site, SiteFile, lists_papers, make_site, minutes_pages, sheets_pages
from synlig.pages.flyers import flyers_papers

TEMPLATES = Path(__file__).parents[2] / "themes/vaev/templates"
NUMBER = "K7QX-2M4P-H"
PHONE = "96 00 00 00"

Maker = Callable[[Edition, Site], Iterable[Page | Paper | SiteFile]]


def profile(number: str = NUMBER, **changed: Any) -> Profile:
    card = {
        "number": number,
        "occupation": "7212",
        "area": "NJ-HIM",
        "experience": "25_up",
        "education": "G3",
        "confirmed": "2026-06",
    }
    absent = dict.fromkeys(("headline", "text", "leadership", "availability", "mobility"))
    empty: dict[str, Any] = dict.fromkeys(
        ("competences", "sectors", "experience_lines", "languages", "work_forms", "offers"), ()
    )
    return Profile.model_validate(card | absent | empty | changed)


def item(number: int, **changed: Any) -> dict[str, Any]:
    absent = dict.fromkeys(("title", "since", "until", "presenter", "text", "decision"))
    return {"number": number, "kind": "information", "tasks": (), **absent} | changed


def meeting(date: str, *items: dict[str, Any], group: str = "bestyrelsen", **changed: Any) -> Meeting:
    absent = dict.fromkeys(
        (
            "since",
            "until",
            "place",
            "chair",
            "minute_taker",
            "approved_at",
            "next_date",
            "next_since",
            "next_until",
            "next_place",
        )
    )
    return Meeting.model_validate(
        {
            "group": group,
            "date": date,
            "title": f"Møde {date}",
            "attendance": "formand og 2 medlemmer",
            "absent": 0,
        }
        | {"approved": date, "corrections": (), "items": items, **absent}
        | changed
    )


def event(slug: str = "aabent-hus", **changed: Any) -> Event:
    fields = {
        "slug": slug,
        "title": "Åbent hus",
        "kind": "open_house",
        "series": None,
        "date": "2026-12-03",
        "since": "10:00",
        "until": "12:30",
        "place": {"name": "Kontoret", "street": "Østre Fælledvej 21", "town": "9400 Nørresundby"},
        "summary": "Kom og se, hvem vi er.",
        "text": None,
        "sign_up": None,
        "seats": None,
        "audience": None,
        "cancelled": False,
    }
    return Event.model_validate(fields | changed)


def moved_from(date: str, **changed: Any) -> dict[str, Any]:
    place = {"name": "Kontoret", "street": "Østre Fælledvej 21", "town": "9400 Nørresundby"}
    return {"date": date, "since": "10:00", "until": "12:30", "place": place} | changed


def text_page(address: str, body: str = "Her er ikke mere.\n", **changed: Any) -> SitePage:
    fields = {
        "address": address,
        "title": "Idé og formål",
        "menu_title": "Idé",
        "summary": "Hvorfor foreningen findes.",
        "order": 1,
        "revised": None,
        "next_revision": None,
        "picture": None,
        "front": None,
        "body": body,
    }
    return SitePage.model_validate(fields | changed)


def news_item(slug: str = "nyt-kontor", **changed: Any) -> NewsItem:
    fields = {"slug": slug, "title": "Nyt kontor", "date": "2026-11-18", "summary": "Kort sagt."}
    return NewsItem.model_validate(
        fields | {"topics": (), "picture": None, "body": "Langt sagt.\n"} | changed
    )


def edition(
    *,
    profiles: Iterable[Profile] = (),
    meetings: Iterable[Meeting] = (),
    demand: Iterable[dict[str, Any]] = (),
    figures: Iterable[dict[str, Any]] = (),
    events: Iterable[Event] = (),
    series: Iterable[dict[str, Any]] = (),
    news: Iterable[NewsItem] = (),
    topics: Iterable[dict[str, Any]] = (),
    texts: Iterable[SitePage] = (),
    pictures: Iterable[Picture] = (),
    files: Iterable[PublicFile] = (),
) -> Edition:
    office = {
        "street": "Østre Fælledvej 21",
        "postal_code": "9400",
        "town": "Nørresundby",
        "phone": PHONE,
        "mail": "kontor@sen.example.org",
        "hours": ({"days": "Mandag-torsdag", "times": "kl. 10-14"},),
    }
    association = {
        "title": "Senior Erhverv Nordjylland",
        "short_title": "SEN",
        "base_url": "https://sen.example.org/",
        "demo": True,
        "build_date": "2026-11-22",
        "theme": "vaev",
        "office": office,
        "policy": "informed",
        "k": 6,
        "response_promise": "Du får svar samme dag.",
    }
    board = {"id": "bestyrelsen", "title": "Bestyrelsen", "purpose": "Holder retningen", "text": None}
    return Edition(
        association=Association.model_validate(association),
        profiles=tuple(profiles),
        meetings=tuple(meetings),
        pages=tuple(texts),
        news=tuple(news),
        events=tuple(events),
        series=Series.model_validate({"rows": tuple(series)}),
        topics=Topics.model_validate({"rows": tuple(topics)}),
        groups=Groups.model_validate(
            {"rows": (board | {"tasks": (), "meets": None, "meetings": (), "officers": ()},)}
        ),
        demand=Demand.model_validate({"rows": tuple(demand)}),
        figures=KeyFigures.model_validate({"rows": tuple(figures)}),
        pictures=tuple(pictures),
        files=tuple(files),
        tombstones=Tombstones(numbers=()),
        folder=Path(),
    )


def site_of(invented: Edition) -> Site:
    """What the pages share; each paper weighs 30 kB."""
    site = make_site(invented, "tema/1/")
    site.sizes.update(dict.fromkeys(papers(invented), 30_000))
    return site


def papers(invented: Edition) -> dict[str, Paper]:
    """What is set on paper of an edition, by address."""
    site = make_site(invented, "tema/1/")
    made = (
        *sheets_pages(invented, site),
        *lists_papers(invented, site),
        *minutes_pages(invented, site),
        *flyers_papers(invented, site),
    )
    return {paper.address: paper for paper in made if isinstance(paper, Paper)}


def pages(maker: Maker, invented: Edition) -> dict[str, Page]:
    """The pages that `maker` makes, by address."""
    site = site_of(invented)
    return {page.address: page for page in maker(invented, site) if isinstance(page, Page)}


def html_of(page: Page) -> str:
    """The page as the guard renders it."""
    return _templates().get_template(page.template).render(page=page)


@cache
def _templates() -> Environment:
    """Each is compiled once in a run."""
    return templates_in(TEMPLATES)


def main_of(page: Page) -> str:
    """What stands between the head and the foot of the page."""
    found = re.search(r"<main.*</main>", html_of(page), re.DOTALL)
    assert found is not None
    return found[0]


def words_of(html: str) -> str:
    """The text alone, one space between words."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())
