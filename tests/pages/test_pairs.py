"""Two choices at once: which pairs have a page, who stands on it, and how one gets there and back."""

from __future__ import annotations

from typing import Any

import pytest

from synlig.edition import Profile
from synlig.pages import Page, catalogue_pages
from synlig.pages.catalogue import FacetPage, PairPage
from synlig.pages.facets import make_facets
from synlig.pages.pairs import ONE_PAGE, Pairs
from tests.theme.invented import edition, main_of, pages, profile, words_of

K = 6
HOME = "find-en-medarbejder/"
TRADE = f"{HOME}fag/haandvaerk/"
HERE = f"{TRADE}omraade/himmerland/"
NORDJYLLAND = f"{HOME}omraade/nordjylland/"


def people(many: int, begin: int = 0, **changed: Any) -> list[Profile]:
    """So many craftsmen in Aalborg, or somewhere else."""
    return [profile(f"{begin + n:04d}-2M4P-H", **{"area": "NJ-AAL", **changed}) for n in range(many)]


def with_pair(shared: int, **changed: Any) -> list[Profile]:
    """A trade with more than one page of people, of whom so many are in Himmerland."""
    return [*people(ONE_PAGE + 1), *people(shared, 1000, area="NJ-HIM", **changed)]


def addresses_of(profiles: list[Profile], k: int = K) -> set[str]:
    return {pair.address for pair in Pairs(make_facets(tuple(profiles)), k).all}


@pytest.mark.parametrize(
    ("profiles", "k", "has_page"),
    [
        (with_pair(6), 6, True),
        (with_pair(5), 6, False),  # fewer than k
        (with_pair(5), 5, True),  # k is the association's own
        (people(ONE_PAGE - 6) + people(6, 1000, area="NJ-HIM"), 6, False),  # one page can be read through
        (people(ONE_PAGE + 1, area="NJ-HIM"), 6, False),  # the area leaves nobody out
    ],
    ids=["k", "below k", "smaller k", "a short list", "nobody left out"],
)
def test_a_pair_has_a_page_where_it_helps_and_enough_share_it(
    profiles: list[Profile], k: int, has_page: bool
) -> None:
    assert (HERE in addresses_of(profiles, k)) is has_page


@pytest.mark.parametrize(
    ("changed", "addresses"),
    [
        (
            {"work_forms": ("part_time",)},
            {f"{TRADE}arbejdsform/deltid/", f"{NORDJYLLAND}arbejdsform/deltid/"},
        ),
        ({"languages": ({"language": "de", "band": "B"},)}, {f"{TRADE}sprog/tysk/"}),
        ({"sectors": ("C",)}, set()),
        ({"availability": "now"}, set()),
    ],
    ids=["work form", "language", "sector", "availability"],
)
def test_the_pairs_are_those_that_employers_ask_for(changed: dict[str, Any], addresses: set[str]) -> None:
    plain = addresses_of(with_pair(6))

    more = addresses_of(with_pair(6, **changed)) - plain

    assert more == addresses


@pytest.fixture(scope="module")
def every() -> dict[str, Page]:
    return pages(catalogue_pages, edition(profiles=with_pair(8)))


def test_the_page_of_a_pair_shows_exactly_those_who_have_both(every: dict[str, Page]) -> None:
    page = every[HERE]

    assert isinstance(page, PairPage)
    assert page.title == "Håndværk i Himmerland"
    assert {line.number for line in page.turn.lines} == {f"{1000 + n}-2M4P-H" for n in range(8)}
    assert not page.indexed
    assert "8 profiler" in words_of(main_of(page))


def test_the_page_of_a_choice_leads_to_its_pairs_and_they_lead_back(every: dict[str, Page]) -> None:
    for one in (TRADE, f"{HOME}omraade/himmerland/"):
        page = every[one]
        assert isinstance(page, FacetPage)
        assert HERE in {way.address for narrowing in page.narrowings for way in narrowing.values}
    assert 'href="omraade/himmerland/">Himmerland<' in main_of(every[TRADE])
    back = main_of(every[HERE])
    assert 'href="../../">Alle under Håndværk</a>' in back
    assert 'href="../../../../omraade/himmerland/">Alle under Himmerland</a>' in back


def test_a_long_pair_turns_over_like_any_list() -> None:
    found = pages(catalogue_pages, edition(profiles=[*people(ONE_PAGE + 1), *people(6, 1000, area="NJ-HIM")]))

    assert f"{TRADE}omraade/aalborg/side-2/" in found
    assert "narrower" not in main_of(found[f"{TRADE}side-2/"])
