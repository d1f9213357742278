"""Choices within a choice have plain pages too: what the search can choose by, a reader without a script can."""

from __future__ import annotations

import re

import pytest

from bench.large_catalogue import large_pool
from synlig.edition import Profile
from synlig.pages import Page, catalogue_pages
from synlig.pages.catalogue import FacetPage
from synlig.pages.choices import chosen_by, outwards
from synlig.pages.dimensions import Dimension
from synlig.pages.facets import LANGUAGE, TRADE
from tests.theme.invented import edition, main_of, pages, profile

HOME = "find-en-medarbejder/"
COARSE, BOOKKEEPING, BOOKKEEPER = "3A7X-2M4P-H", "3B7X-2M4P-H", "3C7X-2M4P-H"


def of_trades(**changed: object) -> dict[str, Page]:
    trades = {COARSE: "3", BOOKKEEPING: "33", BOOKKEEPER: "3313"}
    return pages(
        catalogue_pages,
        edition(profiles=[profile(number, occupation=code, **changed) for number, code in trades.items()]),
    )


@pytest.mark.parametrize(
    ("slug", "numbers"),
    [
        ("teknik-og-mellemled", {COARSE, BOOKKEEPING, BOOKKEEPER}),
        ("33", {BOOKKEEPING, BOOKKEEPER}),
        ("3313", {BOOKKEEPER}),
    ],
)
def test_who_stands_under_a_trade_and_the_groups_within_it(slug: str, numbers: set[str]) -> None:
    page = of_trades()[f"{HOME}fag/{slug}/"]

    assert set(re.findall(r"3[ABC]7X-2M4P-H", main_of(page))) == numbers


def test_the_wider_leads_to_the_narrower_and_back() -> None:
    every = of_trades()
    wide, narrow = every[f"{HOME}fag/teknik-og-mellemled/"], every[f"{HOME}fag/33/"]

    assert re.search(r'href="\.\./33/">Økonomi, administration og salg<span class="amount">2', main_of(wide))
    assert 'href="../teknik-og-mellemled/">Alle under Teknik og mellemled</a>' in main_of(narrow)
    assert [link.title for link in narrow.trail] == ["Find en medarbejder", "Teknik og mellemled"]


def test_how_well_a_language_is_spoken_is_a_choice_within_it() -> None:
    spoken = {COARSE: "A", BOOKKEEPING: "B", BOOKKEEPER: "C"}
    every = pages(
        catalogue_pages,
        edition(
            profiles=[
                profile(number, languages=({"language": "de", "band": band},))
                for number, band in spoken.items()
            ]
        ),
    )

    numbers = {
        slug: set(re.findall(r"3[ABC]7X-2M4P-H", main_of(every[f"{HOME}sprog/{slug}/"])))
        for slug in ("tysk", "tysk-paa-arbejde", "tysk-flydende")
    }

    assert numbers["tysk"] == {COARSE, BOOKKEEPING, BOOKKEEPER}
    assert numbers["tysk-paa-arbejde"] == {BOOKKEEPING, BOOKKEEPER}
    assert numbers["tysk-flydende"] == {BOOKKEEPER}


@pytest.mark.parametrize(
    ("trades", "slugs"),
    [
        (("3313",), {"teknik-og-mellemled"}),
        (("3313", "3"), {"teknik-og-mellemled", "33"}),
        (("3313", "33", "3"), {"teknik-og-mellemled", "33", "3313"}),
    ],
)
def test_a_narrower_choice_that_leaves_nobody_out_has_no_page(
    trades: tuple[str, ...], slugs: set[str]
) -> None:
    people = [profile(f"3{n}7X-2M4P-H", occupation=code) for n, code in enumerate(trades)]

    every = pages(catalogue_pages, edition(profiles=people))

    assert {address for address in every if "/fag/" in address} == {f"{HOME}fag/{slug}/" for slug in slugs}


def test_every_trade_and_language_of_the_search_has_a_plain_page() -> None:
    """A list of those who fit it and of nobody else."""
    pool = large_pool(400)
    every = pages(catalogue_pages, edition(profiles=list(pool)))
    lists = {
        frozenset(one.number for one in page.value.profiles)
        for page in every.values()
        if isinstance(page, FacetPage) and page.turn.number == 1
    }

    missing = [
        choice.full
        for dimension, choices in chosen_by(pool)
        if dimension.name in (TRADE, LANGUAGE)
        for choice in choices
        if _fitting(dimension, choice.key, pool) not in lists
    ]

    assert missing == []


def _fitting(dimension: Dimension, key: str, pool: tuple[Profile, ...]) -> frozenset[str]:
    return frozenset(
        one.number for one in pool if any(key in outwards(dimension, leaf) for leaf in dimension.read(one))
    )
