"""Nothing of the catalogue, whatever pages it has, is offered to search engines, feeds or those who share a link."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from synlig.release.headers import headers_for

HOME = "find-en-medarbejder"
PICTURE = re.compile(r'<meta property="og:image" content="([^"]*)">')


@pytest.fixture(scope="module")
def catalogue(demonstration: Path) -> dict[str, str]:
    """Every page of the catalogue by its path in the site; the error page for what has gone, too."""
    found = [*sorted((demonstration / HOME).rglob("*.html")), demonstration / "410.html"]
    return {
        file.relative_to(demonstration).as_posix(): file.read_text(encoding="utf-8").partition("<body")[0]
        for file in found
    }


def test_there_is_a_page_of_each_kind_to_try_this_on(catalogue: dict[str, str]) -> None:
    kinds = (
        r"index",
        r"side-2/index",
        r"\w{9}/index",
        r"fag/[\w-]+/index",
        r"fag/[\w-]+/omraade/[\w-]+/index",
    )
    for kind in kinds:
        assert any(re.fullmatch(f"{HOME}/{kind}.html", path) for path in catalogue), kind


def test_every_page_says_noindex_and_names_no_canonical_address(catalogue: dict[str, str]) -> None:
    wrong = [
        path
        for path, head in catalogue.items()
        if '<meta name="robots" content="noindex">' not in head or 'rel="canonical"' in head
    ]

    assert wrong == []


def test_every_file_says_noindex_to_whoever_fetches_it(demonstration: Path) -> None:
    files = [file.relative_to(demonstration).as_posix() for file in (demonstration / HOME).rglob("*.*")]

    assert [path for path in files if headers_for(path).get("X-Robots-Tag") != "noindex"] == []


def test_every_page_is_shared_with_the_sites_own_picture(
    catalogue: dict[str, str], demonstration: Path
) -> None:
    pictures = {found for head in catalogue.values() for found in PICTURE.findall(head)}

    front = PICTURE.findall((demonstration / "index.html").read_text(encoding="utf-8"))
    assert pictures == set(front)
    assert [head.count("og:image") for head in catalogue.values()] == [4] * len(catalogue)


def test_no_sitemap_feed_calendar_or_search_of_the_site_leads_to_a_profile(demonstration: Path) -> None:
    lists = [
        *demonstration.rglob("*.xml"),
        *demonstration.rglob("*.ics"),
        demonstration / "robots.txt",
    ]
    assert len(lists) > 3

    naming = [file.name for file in lists if re.search(rf"{HOME}/\w", file.read_text(encoding="utf-8"))]

    assert naming == []


def test_no_page_is_described_to_machines_or_read_into_the_sites_search(demonstration: Path) -> None:
    described = [
        file.relative_to(demonstration).as_posix()
        for file in (demonstration / HOME).rglob("*.html")
        if re.search(r"application/ld\+json|data-pagefind-body|itemtype=", file.read_text(encoding="utf-8"))
    ]

    assert described == []
