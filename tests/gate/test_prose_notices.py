"""What the PR group is told of, though nothing is wrong."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from synlig.edition import PublicMarkdown, SitePage
from synlig.gate import publish
from synlig.gate.prose_notices import prose_notices
from synlig.records import Document, Entry, check_content, read_content
from synlig.records.public_files import EventFile, NewsFile, PageFile
from synlig.site import read_site
from tests.gate.invented import TODAY, content
from tests.pdf_files import paper
from tests.site_builder import BuiltSite, copy_site

PAGE = "content/public/pages/kontakt.md"
EVENT = "content/public/events/kaffe.yml"


@pytest.fixture
def site(tmp_path: Path) -> BuiltSite:
    made = copy_site("minimal", tmp_path / "site")
    made.write(
        EVENT,
        "titel: Kaffe\nslags: møde\ndato: 2026-12-03\nfra: 10:00\ntil: 12:00\nsted:\n  navn: Kontoret\n"
        "resumé: Kom.\n",
    )
    return made


def notices(site: BuiltSite, on: datetime.date) -> tuple[str, ...]:
    content, problems = read_content(site.content, "content")
    assert content is not None
    check_content(content, problems)
    problems.stop_if_any()
    return publish(content, read_site(site.settings), on).notices


@pytest.mark.parametrize(("day", "is_told"), [(3, False), (4, True)])
def test_a_page_that_shows_an_event_which_has_been_is_told(site: BuiltSite, day: int, is_told: bool) -> None:
    site.write(PAGE, "---\ntitel: Kontakt\nresumé: Ring.\n---\n\nKom:\n\n{arrangement: kaffe}\n")

    told = f"{PAGE}:8  arrangementet har været holdt. Skriv et andet, eller næste."
    assert (told in notices(site, datetime.date(2026, 12, day))) is is_told


@pytest.mark.parametrize(("text", "is_told"), [("Intet.", True), ("[Hent](/filer/love.pdf)", False)])
def test_a_file_that_nothing_leads_to_is_told(site: BuiltSite, text: str, is_told: bool) -> None:
    site.write_bytes("content/public/files/love.pdf", paper())
    site.write(PAGE, f"---\ntitel: Kontakt\nresumé: Ring.\n---\n\n{text}\n")

    told = [each for each in notices(site, datetime.date(2026, 11, 22)) if "love.pdf" in each]
    assert bool(told) is is_told


def file(kind: Any, folder: str, slug: str, body: str = "", **fields: Any) -> Entry[Any]:
    """A public file with the body on its fifth line."""
    written = {"titel": "Titel", "resumé": "Kort", **fields}
    document = Document(f"content/public/{folder}/{slug}.md", {}, {}, body, 5)
    return Entry(kind.model_validate(written), document, slug)


def event(slug: str, day: str) -> Entry[Any]:
    return file(
        EventFile, "events", slug, slags="møde", dato=day, fra="10:00", til="12:00", sted={"navn": "Kontoret"}
    )


@pytest.mark.parametrize(
    ("snippet", "is_told", "why"),
    [
        ("{arrangement: kaffe}", True, "it was yesterday"),
        ("{arrangement: foredrag}", False, "it is today"),
        ("{arrangement: tur}", False, "it is to come"),
        ("{arrangement: næste}", False, "whichever comes next"),
        ("{nøgletal: kaffe}", False, "a figure of the same name"),
        ("![Kaffe](kaffe)", False, "a picture of the same name"),
    ],
)
def test_what_has_been_is_told_by_file_and_line_in_pages_and_news(
    snippet: str, is_told: bool, why: str
) -> None:
    events = (event("kaffe", "2026-11-21"), event("foredrag", "2026-11-22"), event("tur", "2026-11-23"))
    body = f"Kom:\n\n{snippet}\n"
    made = content(
        events=events,
        pages=(file(PageFile, "pages", "kontakt", body),),
        news=(file(NewsFile, "news", "nyt", body, dato="2026-11-01"),),
    )

    wrong = "arrangementet har været holdt. Skriv et andet, eller næste."
    assert list(prose_notices(made, (), TODAY)) == (
        [f"content/public/pages/kontakt.md:7  {wrong}", f"content/public/news/nyt.md:7  {wrong}"]
        if is_told
        else []
    ), why


def test_of_the_files_to_fetch_those_are_told_that_no_page_leads_to() -> None:
    page = SitePage.model_construct(address="om-os/", body=PublicMarkdown("[Hent](/filer/love.pdf)"))

    assert list(prose_notices(content(files=("love.pdf", "plan.pdf")), (page,), TODAY)) == [
        "content/public/files/plan.pdf: ingen side, der vises nu, linker til filen, så den er ikke på hjemmesiden."
    ]


def test_a_page_is_looked_at_again_until_the_day_it_says() -> None:
    pages = tuple(
        file(PageFile, "pages", slug, **({"næste_revision": day} if day else {}))
        for slug, day in (
            ("altid", None),
            ("i-dag", "2026-11-22"),
            ("i-går", "2026-11-21"),
            ("før", "2026-11-20"),
        )
    )

    assert list(prose_notices(content(pages=pages), (), TODAY)) == [
        f"content/public/pages/{slug}.md: siden skulle have været gennemgået igen. "
        "Læs den, og skriv nye datoer i revideret og næste_revision."
        for slug in ("i-går", "før")
    ]
