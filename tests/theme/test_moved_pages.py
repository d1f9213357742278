"""What stands where a page was before: browsers, readers and search engines are led to where it is."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import pytest

from synlig.pages import moved_pages
from tests.theme.invented import edition, event, html_of, main_of, pages, text_page, words_of

OLD = ("om-os/hvem/er/vi/", "ide.html")


@pytest.mark.parametrize("old", OLD)
def test_every_old_address_leads_straight_to_the_page(old: str) -> None:
    page = pages(moved_pages, edition(texts=[text_page("om-os/ide/", old_addresses=OLD)]))[old]

    html = html_of(page)
    [refresh] = re.findall(r'http-equiv="refresh" content="0; url=([^"]+)"', html)
    [link] = re.findall(r'<a class="button" href="([^"]+)">Idé og formål</a>', main_of(page))
    assert urljoin(f"/{old}", refresh) == urljoin(f"/{old}", link) == "/om-os/ide/"
    assert '<link rel="canonical" href="https://sen.example.org/om-os/ide/">' in html


def test_it_says_so_in_words_and_is_found_in_no_search() -> None:
    page = pages(moved_pages, edition(texts=[text_page("om-os/ide/", old_addresses=OLD)]))[OLD[0]]

    assert words_of(main_of(page)).startswith("Siden er flyttet Idé og formål har fået en ny adresse.")
    assert not page.indexed
    assert "data-pagefind-body" not in html_of(page)
    assert 'content="noindex"' not in html_of(page)  # the page that it leads to is to be found


def test_an_event_leads_on_too() -> None:
    made = pages(moved_pages, edition(events=[event(old_addresses=("arrangementer/hus/",))]))

    assert [page.canonical for page in made.values()] == ["https://sen.example.org/arrangementer/aabent-hus/"]
