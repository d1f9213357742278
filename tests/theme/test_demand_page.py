"""What employers ask for, beside those who can: no number that is too small, and none that can be subtracted."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synlig.pages.demand import DemandPage, demand_pages
from tests.theme.invented import PHONE, edition, html_of, main_of, pages, profile, words_of

ADDRESS = "for-virksomheder/efterlyst/"


def asked(competence: str, number: int | None, *occupations: str, since: str = "2026-02") -> dict[str, Any]:
    row = {"competence": competence, "number": number, "occupations": occupations, "since": since}
    return row | {"feedback": None}


def shown(*rows: dict[str, Any], occupations: tuple[str | None, ...] = ()) -> str:
    profiles = [profile(f"K7QX-2M4{number}-H", occupation=code) for number, code in enumerate(occupations)]
    return main_of(pages(demand_pages, edition(demand=rows, profiles=profiles))[ADDRESS])


def titles(html: str) -> list[str]:
    return re.findall(r'<th scope="row">([^<]+?) ?<', html.partition("<tbody id")[2].partition("</tbody>")[0])


def test_most_wanted_comes_first_and_what_is_too_small_by_how_long_it_has_waited() -> None:
    html = shown(
        asked("Ørnepasser", None, "5153", since="2026-03"),
        asked("Pedel", None, "5153", since="2026-03"),
        asked("Svejser", 8, "7212"),
        asked("Bogholder", None, "3313", since="2026-01"),
        asked("Chauffør", 9, "8332"),
    )

    assert titles(html) == ["Chauffør", "Svejser", "Bogholder", "Pedel", "Ørnepasser"]


def test_the_sum_is_of_the_numbers_that_are_shown() -> None:
    said = words_of(
        shown(asked("Svejser", 8), asked("Chauffør", 9), asked("Pedel", None), asked("Kok", None))
    )

    assert "17 personer er der spurgt efter siden februar 2026. Dertil 2 efterlysninger på færre" in said


@pytest.mark.parametrize(
    ("occupations", "count", "why"),
    [
        (("7212", "722", "72"), 3, "four digits, three and two stand in the same group"),
        (("7212", "7", "7115", None), 1, "one digit says too little, 71 is another trade"),
        ((), 0, "nobody"),
    ],
)
def test_supply_is_the_published_profiles_of_the_trade_as_the_cards_show_it(
    occupations: tuple[str | None, ...], count: int, why: str
) -> None:
    html = shown(asked("Svejser", 8, "7212", "7214"), occupations=occupations)

    assert f'data-found="{count}"' in html, why
    assert ('href="../../find-en-medarbejder/?fag=72"' in html) == bool(count)


def test_supply_of_several_trades_counts_and_searches_them_all_and_leads_to_the_plain_lists() -> None:
    html = shown(asked("Lagerleder", 6, "1324", "4321"), occupations=("13", "4321", "43", "1"))

    assert 'data-found="3"' in html
    assert 'href="../../find-en-medarbejder/?fag=13,43"' in html
    plain = re.findall(r'<a href="\.\./\.\./(find-en-medarbejder/fag/[\w-]+/)">Hele (.*?)</a>: (\d+)', html)
    assert plain == [
        ("find-en-medarbejder/fag/ledelse/", "Ledelse", "2"),
        ("find-en-medarbejder/fag/kontor-og-kundeservice/", "Kontor og kundeservice", "2"),
    ]


def test_a_demand_without_a_trade_has_no_supply() -> None:
    html = shown(asked("En, der kan det hele", 6), occupations=("7212",))

    assert "spurgt efter 6, profiler intet fag nævnt" in html
    assert "?fag=" not in html


def test_a_small_number_is_an_outline_of_one_length() -> None:
    html = shown(asked("Svejser", 8, "7212"), asked("Pedel", None, "5153"))

    bars = re.findall(r'<rect class="(bar[a-z ]*)" x="0.0%" y="[^"]+" width="([^"]+)"', html)
    assert bars == [("bar accent", "33.00%"), ("bar open", "16.50%")]
    assert "Pedel: spurgt efter færre end 5, profiler 0." in html


def test_each_value_stands_in_the_table_and_in_words_for_a_screen_reader() -> None:
    html = shown(asked("Svejser", 8, "7212"), occupations=("7212",))

    assert 'role="img" aria-labelledby="efterlyst-titel efterlyst-tekst"' in html
    assert "Svejser: spurgt efter 8, profiler 1." in html
    row = words_of(html.partition("<tbody id")[2].partition("</tbody>")[0])
    assert "Svejser Svejser 8 1 profiler inden for Metal og maskiner" in row


def test_where_nothing_is_asked_for_there_is_a_number_to_ring() -> None:
    html = shown()

    assert PHONE in html
    assert 'class="demand"' not in html


@settings(max_examples=25)
@given(
    numbers=st.lists(st.one_of(st.none(), st.integers(min_value=5, max_value=90)), min_size=1, max_size=9),
    counts=st.lists(st.integers(min_value=0, max_value=3), min_size=9, max_size=9),
)
def test_every_number_of_the_page_follows_from_what_is_shown(
    numbers: list[int | None], counts: list[int]
) -> None:
    """The edition has no small number (tests/gate/test_small_counts.py); here, that the page adds none of its own."""
    trades = ("13", "21", "33", "43", "51", "71", "72", "83", "91")
    rows = [asked(f"Nr. {'abcdefghi'[at]}", number, trades[at]) for at, number in enumerate(numbers)]
    cards = [trade for trade, count in zip(trades, counts, strict=True) for _one in range(count)]
    profiles = [profile(f"K7QX-2M{at:02}-H", occupation=code) for at, code in enumerate(cards)]
    page = pages(demand_pages, edition(demand=rows, profiles=profiles))[ADDRESS]

    assert isinstance(page, DemandPage)
    asked_words = re.findall(
        r"spurgt efter (færre end 5|\d+)", html_of(page).partition("<desc")[2].partition("</desc>")[0]
    )

    assert sorted(asked_words) == sorted(
        "færre end 5" if number is None else str(number) for number in numbers
    )
    assert page.asked_for == str(sum(number for number in numbers if number is not None))
