"""For virksomheder: the six uses, with how many there are and where they are found."""

from __future__ import annotations

import dataclasses

import pytest

from synlig.edition import Profile, SitePage
from synlig.pages import Page, catalogue_pages, make_site
from synlig.pages.prose import prose_pages
from synlig.pages.ways_in import make_ways_in
from tests.theme.invented import PHONE, edition, main_of, profile, words_of

EMPLOYERS = "for-virksomheder/"


def people(**forms: int) -> tuple[Profile, ...]:
    """So many for each work form."""
    asked = [form for form, many in forms.items() for _each in range(many)]
    return tuple(profile(f"{n:04d}-2M4P-H", work_forms=(form,)) for n, form in enumerate(asked))


def landing(*profiles: Profile) -> Page:
    text = dict.fromkeys(("revised", "next_revision", "picture", "front"))
    prose = SitePage.model_validate(
        {"address": EMPLOYERS, "title": "Ring", "menu_title": "For virksomheder", "summary": "Det er gratis."}
        | {"order": 2, "body": "## Sådan\n\n1. Du ringer."}
        | text
    )
    invented = dataclasses.replace(edition(profiles=profiles), pages=(prose,))
    made = prose_pages(invented, make_site(invented, "tema/1/"))
    return next(page for page in made if page.address == EMPLOYERS)


@pytest.mark.parametrize(
    ("many", "found"), [(1, "1 profil"), (2, "2 profiler"), (1001, "1.001 profiler")], ids=str
)
def test_a_use_says_how_many_and_leads_to_their_list(many: int, found: str) -> None:
    profiles = people(project=many)

    way = make_ways_in(profiles)[1]

    assert (way.title, way.found) == ("Projekt eller konsulent", found)
    assert way.address == "find-en-medarbejder/arbejdsform/projekt-og-konsulent/"


def test_every_use_that_somebody_is_had_for_leads_to_a_page_there_is() -> None:
    forms = ("full_time", "project", "substitute", "part_time", "board", "mentor")
    invented = edition(profiles=people(**dict.fromkeys(forms, 1)))

    ways = make_ways_in(invented.profiles)

    assert len(ways) == 6
    made = {page.address for page in catalogue_pages(invented, make_site(invented, "tema/1/"))}
    assert {way.address for way in ways} <= made


def test_the_map_leads_to_those_near_by() -> None:
    shown = main_of(landing(*people(board=2)))

    assert "Tæt på jer" in shown
    assert 'href="../find-en-medarbejder/omraade/himmerland/"' in shown


def test_a_use_that_nobody_is_had_for_is_no_link() -> None:
    shown = main_of(landing(*people(board=2)))

    assert 'href="../find-en-medarbejder/arbejdsform/bestyrelse/">Bestyrelse</a>' in shown
    assert "<h3>Mentor</h3>" in shown
    assert "Ring og hør" in shown


def test_the_phone_the_promise_and_the_box_come_before_the_text() -> None:
    shown = main_of(landing(*people(full_time=2)))

    said = words_of(shown)
    order = [said.index(part) for part in (PHONE, "Du får svar samme dag.", "Vis alle 2 profiler", "Sådan")]
    assert order == sorted(order)
    assert '<form class="ask-form" action="../find-en-medarbejder/">' in shown
    assert 'name="q"' in shown


def test_without_profiles_there_is_the_phone_and_nothing_to_search() -> None:
    shown = main_of(landing())

    assert PHONE in shown
    assert "<form" not in shown
