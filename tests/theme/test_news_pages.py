"""The pages and feeds of news: the newest, those of a topic, those of a year."""

from __future__ import annotations

import datetime
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from typing import Any

import pytest

from synlig.edition import Edition, NewsItem
from synlig.pages import Page, SiteFile, news_pages
from synlig.pages.news import LATEST, NewsPage
from synlig.pages.news_feed import IN_FEED
from tests.theme.invented import edition, html_of, main_of, news_item, pages, site_of, words_of
from tests.validity.feed_rules import ATOM, atom_faults, json_faults

COFFEE = {"id": "kaffe", "title": "Kaffe", "summary": "Alt om kaffe."}
TEA = {"id": "te", "title": "Te", "summary": "Alt om te."}
HERE = "https://sen.example.org/nyt/"


def made(*news: NewsItem, topics: Any = (COFFEE, TEA)) -> dict[str, Page]:
    return pages(news_pages, edition(news=news, topics=topics))


def files(invented: Edition) -> dict[str, bytes]:
    found = news_pages(invented, site_of(invented))
    return {file.address: file.data for file in found if isinstance(file, SiteFile)}


def listed(page: Page) -> list[str]:
    assert isinstance(page, NewsPage)
    return [item.title for year in page.years for item in year.items]


def headings(page: Page) -> list[tuple[str, str]]:
    """The level and the words of each."""
    found = re.findall(r"<h([1-6])[^>]*>(.*?)</h", main_of(page))
    return [(level, words_of(html)) for level, html in found]


def many(number: int) -> tuple[NewsItem, ...]:
    first = datetime.date(2025, 12, 20)
    dates = [(first + datetime.timedelta(days)).isoformat() for days in range(number)]
    return tuple(news_item(f"nr-{n}", title=f"Nr. {n}", date=date) for n, date in enumerate(dates))


def test_news_stand_under_their_topic_and_in_their_year() -> None:
    found = made(
        news_item("a", title="A", date="2026-01-02", topics=("kaffe",)),
        news_item("b", title="B", date="2025-12-30", topics=("kaffe", "te")),
    )

    assert {address: listed(page) for address, page in found.items() if isinstance(page, NewsPage)} == {
        "nyt/": ["A", "B"],
        "nyt/emne/kaffe/": ["A", "B"],
        "nyt/emne/te/": ["B"],
        "nyt/aar/2026/": ["A"],
        "nyt/aar/2025/": ["B"],
    }


def test_a_topic_without_news_keeps_its_page_and_its_feeds() -> None:
    invented = edition(topics=[TEA])

    assert "Her er ikke noget endnu." in main_of(pages(news_pages, invented)["nyt/emne/te/"])
    assert {"nyt/emne/te/atom.xml", "nyt/emne/te/feed.json"} <= files(invented).keys()


@pytest.mark.parametrize(("number", "is_cut"), [(LATEST, False), (LATEST + 1, True)])
def test_the_first_page_has_the_newest_and_says_where_the_others_are(number: int, is_cut: bool) -> None:
    page = made(*many(number))["nyt/"]

    assert listed(page) == [f"Nr. {n}" for n in reversed(range(number))][:LATEST]
    assert ("Ældre nyt står under sit år." in main_of(page)) is is_cut
    assert '<a href="aar/2025/">2025</a>' in main_of(page)


def test_every_piece_of_news_is_on_the_page_of_its_year() -> None:
    found = made(*many(40))
    years = [page for address, page in found.items() if address.startswith("nyt/aar/")]

    assert sorted(title for page in years for title in listed(page)) == sorted(f"Nr. {n}" for n in range(40))


def test_a_heading_says_the_year_unless_the_title_does() -> None:
    found = made(news_item("a", title="A", date="2026-01-02"))

    assert headings(found["nyt/"])[:3] == [("1", "Nyt"), ("2", "2026"), ("3", "A")]
    assert headings(found["nyt/aar/2026/"])[:2] == [("1", "Nyt fra 2026"), ("2", "A")]


def test_a_piece_of_news_leads_on_to_its_topics() -> None:
    page = made(news_item("a", topics=("te",)))["nyt/a/"]

    assert '<a href="../emne/te/">Te</a>' in main_of(page)


def test_a_topic_that_an_older_edition_had_as_a_word_is_not_shown() -> None:
    page = made(news_item("a", topics=("kaffe på kontoret",)), topics=())["nyt/a/"]

    assert "kaffe" not in words_of(main_of(page))


def test_a_list_says_where_its_feeds_are() -> None:
    head = html_of(made(news_item("a", topics=("te",)))["nyt/emne/te/"]).partition("</head>")[0]

    assert 'type="application/atom+xml" title="Te" href="atom.xml"' in head
    assert 'type="application/feed+json" title="Te" href="feed.json"' in head


# feeds


def feed_of(*news: NewsItem, address: str = "nyt/feed.json") -> dict[str, Any]:
    feed: dict[str, Any] = json.loads(files(edition(news=news, topics=(COFFEE, TEA)))[address])
    return feed


def test_feeds_have_the_whole_text_with_whole_addresses_and_keep_the_rules() -> None:
    item = news_item("a", title="Te & <kaffe>", body="Ring [til os](/kontakt/) i *morgen*.\n", topics=("te",))
    found = files(edition(news=[item], topics=[TEA]))

    assert set(found) == {"nyt/atom.xml", "nyt/feed.json", "nyt/emne/te/atom.xml", "nyt/emne/te/feed.json"}
    assert [fault for name in found if name.endswith("xml") for fault in atom_faults(found[name])] == []
    assert [fault for name in found if name.endswith("json") for fault in json_faults(found[name])] == []
    (entry,) = json.loads(found["nyt/feed.json"])["items"]
    assert entry == {
        "id": f"{HERE}a/",
        "url": f"{HERE}a/",
        "title": "Te & <kaffe>",
        "summary": "Kort sagt.",
        "content_html": '<p>Ring <a href="https://sen.example.org/kontakt/">til os</a> i <em>morgen</em>.</p>',
        "date_published": "2026-11-18T00:00:00+00:00",
        "tags": ["Te"],
    }


def test_a_summary_in_a_feed_is_text_whatever_signs_are_in_it() -> None:
    """Atom's summary is HTML, escaped for XML once more; JSON Feed's is a text."""
    found = files(edition(news=[news_item(summary="Kaffe < te & <vand>")]))

    summary = ET.fromstring(found["nyt/atom.xml"]).find(f".//{ATOM}summary")
    assert summary is not None
    assert (summary.get("type"), summary.text) == ("html", "Kaffe &lt; te &amp; &lt;vand&gt;")
    assert json.loads(found["nyt/feed.json"])["items"][0]["summary"] == "Kaffe < te & <vand>"


def test_a_feed_says_the_same_on_any_day() -> None:
    own = edition(news=many(3))
    later = own.association.model_copy(update={"build_date": datetime.date(2027, 3, 1)})

    assert files(replace(own, association=later)) == files(own)


def test_what_was_written_early_is_new_the_day_it_comes_out() -> None:
    late = news_item("sen", date="2026-11-01", shown_from="2026-11-20")
    feed = feed_of(late, news_item("tidlig", date="2026-11-10"))

    assert [(item["id"], item["date_published"][:10]) for item in feed["items"]] == [
        (f"{HERE}sen/", "2026-11-20"),
        (f"{HERE}tidlig/", "2026-11-10"),
    ]


def test_a_feed_has_the_newest() -> None:
    feed = feed_of(*many(IN_FEED + 5))

    assert [item["title"] for item in feed["items"]] == [f"Nr. {n}" for n in range(IN_FEED + 4, 4, -1)]


def test_a_feed_of_a_topic_has_its_news_alone() -> None:
    feed = feed_of(
        news_item("a", topics=("te",)), news_item("b", topics=("kaffe",)), address="nyt/emne/te/feed.json"
    )

    assert [item["id"] for item in feed["items"]] == [f"{HERE}a/"]
    assert (feed["title"], feed["home_page_url"], feed["feed_url"]) == (
        "Te. Nyt fra Senior Erhverv Nordjylland", f"{HERE}emne/te/", f"{HERE}emne/te/feed.json",
    )  # fmt: skip
