"""What the PR group is told of, though nothing is wrong."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from synlig.gate import publish
from synlig.records import check_content, read_content
from synlig.site import read_site
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
