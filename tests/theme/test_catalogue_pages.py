"""The catalogue's list, its plain pages of one choice, and the profile."""

from __future__ import annotations

import re

import pytest

from synlig.pages import Page, catalogue_pages, sheets_pages
from synlig.pages.catalogue import CataloguePage
from synlig.pages.facets import Facet, in_alphabet
from tests.theme.invented import NUMBER, PHONE, edition, html_of, main_of, pages, profile, words_of

OTHER = "2RP4-JFNT-N"
HOME = "find-en-medarbejder/"
PROFILE = f"{HOME}K7QX2M4PH/"


def knows(*terms: str, evidence: str | None = None, level: int = 3) -> list[dict[str, object]]:
    return [{"term": term, "level": level, "evidence": evidence} for term in terms]


def facet_of(page: Page, name: str) -> Facet:
    assert isinstance(page, CataloguePage)
    return next(facet for facet in page.facets if facet.name == name)


def test_a_catalogue_without_profiles_gives_the_phone_number_and_nobody() -> None:
    shown = main_of(pages(catalogue_pages, edition())[HOME])

    assert "Lige nu står der ingen i kataloget" in shown
    assert PHONE in shown
    assert 'class="person"' not in shown


@pytest.mark.parametrize(("numbers", "count"), [((NUMBER,), "1 profil "), ((NUMBER, OTHER), "2 profiler ")])
def test_the_list_counts_its_profiles(numbers: tuple[str, ...], count: str) -> None:
    invented = edition(profiles=[profile(number) for number in numbers])

    assert count in words_of(main_of(pages(catalogue_pages, invented)[HOME]))


@pytest.mark.parametrize(
    ("educations", "is_listed"),
    [
        pytest.param(("G9", "G9"), False, id="one choice, and everybody has it"),
        pytest.param(("G3", "G9"), True, id="two choices"),
    ],
)
def test_a_facet_that_narrows_nothing_down_is_not_listed(
    educations: tuple[str, str], is_listed: bool
) -> None:
    people = [
        profile(number, education=education, work_forms=("mentor",) if number == OTHER else ())
        for number, education in zip((NUMBER, OTHER), educations, strict=True)
    ]

    page = pages(catalogue_pages, edition(profiles=people))[HOME]

    assert isinstance(page, CataloguePage)
    names = [facet.name for facet in page.facets]
    assert ("uddannelse" in names) is is_listed
    assert "arbejdsform" in names


def test_a_catalogue_of_people_all_alike_still_has_its_lists() -> None:
    page = pages(catalogue_pages, edition(profiles=[profile(NUMBER), profile(OTHER)]))[HOME]

    assert isinstance(page, CataloguePage)
    assert page.facets


def test_a_line_says_what_where_and_when_with_the_number_and_its_own_cloth() -> None:
    someone = profile(
        headline="Kan svejse", availability="now", competences=knows("svejsning", "tegningslæsning")
    )

    shown = main_of(pages(catalogue_pages, edition(profiles=[someone]))[HOME])

    line = re.search(r'<li class="person">.*?\n  </li>', shown, re.DOTALL)
    assert line is not None
    assert 'class="weave weave-craft"' in line[0]
    assert re.search(r'<h3 class="person-title"><a href="K7QX2M4PH/">Kan svejse</a></h3>', line[0])
    said = words_of(line[0])
    for part in ("Svejsning", "Tegningslæsning", "Himmerland", "Kan begynde straks", NUMBER):
        assert part in said


def test_a_line_without_a_headline_names_the_trade_once() -> None:
    shown = words_of(main_of(pages(catalogue_pages, edition(profiles=[profile()]))[HOME]))

    assert shown.count("Svejser") == 1


def test_a_headline_cannot_become_markup() -> None:
    someone = profile(headline="Kan <b>alt</b>")

    made = {
        address: html_of(page)
        for address, page in pages(catalogue_pages, edition(profiles=[someone])).items()
    }

    assert "Kan &lt;b&gt;alt&lt;/b&gt;" in made[PROFILE]
    assert [address for address, html in made.items() if "<b>" in html] == []


TERMS = (
    "svejsning", "tegningslæsning", "budgettering", "forhandling", "konflikthåndtering", "arbejdsplanlægning",
    "kundeopfølgning", "undervisning", "facilitering", "pressearbejde", "journalistik", "nyhedsbreve", "wordpress",
    "markedsføring", "branding",
)  # fmt: skip


def test_a_long_choice_shows_the_common_ones_and_keeps_every_other_within_reach() -> None:
    common = profile(competences=knows(*TERMS[:8]))
    rare = profile(OTHER, competences=knows(*TERMS))

    every = pages(catalogue_pages, edition(profiles=[common, rare]))
    page = every[HOME]

    skills = facet_of(page, "kompetence")
    assert {value.key for value in skills.common} >= set(TERMS[:8])
    assert [value.count for value in skills.rest] == [1] * 5
    assert sorted(value.key for value in (*skills.common, *skills.rest)) == sorted(TERMS)
    shown, register = main_of(page), main_of(every[f"{HOME}kompetence/"])
    assert 'href="kompetence/">' in shown
    for value in skills.values:
        assert f'href="{value.slug}/"' in register
        assert (f'href="kompetence/{value.slug}/"' in shown) is (value in skills.common)


def test_a_choice_with_few_values_is_shown_whole() -> None:
    page = pages(catalogue_pages, edition(profiles=[profile(competences=knows(*TERMS[:13]))]))[HOME]

    skills = facet_of(page, "kompetence")

    assert len(skills.common) == 13
    assert skills.rest == ()


def test_our_own_areas_come_before_the_rest_of_the_country_and_aa_comes_last() -> None:
    areas = ("09", "NJ-VEN", "NJ-AAL", "NJ-HIM")
    found = [profile(f"{index}RP4-JFNT-N", area=area) for index, area in enumerate(areas)]

    page = pages(catalogue_pages, edition(profiles=found))[HOME]

    facet = facet_of(page, "omraade")
    assert [value.title for value in facet.values] == [
        "Nordjylland",
        "Aalborg",
        "Himmerland",
        "Vendsyssel og Læsø",
        "Østjylland",
    ]


def test_the_page_of_a_choice_marks_it_and_leads_back() -> None:
    here, there = profile(), profile(OTHER, area="NJ-AAL")

    page = pages(catalogue_pages, edition(profiles=[here, there]))[f"{HOME}omraade/himmerland/"]

    shown = main_of(page)
    assert page.title == "Område: Himmerland"
    assert len(re.findall("aria-current", shown)) == 1
    assert re.search(r'href="\./" aria-current="page">\s*<span>Himmerland</span>', shown)
    assert 'href="../../">Se alle profiler</a>' in shown
    assert NUMBER in shown
    assert OTHER not in shown


def test_a_choice_among_the_many_is_marked_on_its_own_page_and_the_others_are_one_link_away() -> None:
    every = pages(catalogue_pages, edition(profiles=[profile(competences=knows(*TERMS))]))
    skills = facet_of(every[HOME], "kompetence")

    rare, common = (main_of(every[choices[0].address]) for choices in (skills.rest, skills.common))

    for shown in (rare, common):
        assert shown.count("aria-current") == 1
        assert 'href="../">5 til, fra A til Å</a>' in shown
    assert f"<span>{skills.rest[0].title}</span>" in rare
    assert f"<span>{skills.rest[0].title}</span>" not in common
    assert 'href="kompetence/">5 til, fra A til Å</a>' in main_of(every[HOME])


def test_a_register_has_every_choice_of_a_long_facet_under_its_letter() -> None:
    every = pages(catalogue_pages, edition(profiles=[profile(competences=knows(*TERMS))]))
    skills = facet_of(every[HOME], "kompetence")

    shown = main_of(every[f"{HOME}kompetence/"])

    letters = [letter for letter, _values in skills.by_letter]
    assert letters == sorted(letters, key=in_alphabet)
    assert re.findall(r"<h2[^>]*>(.)</h2>", shown) == letters
    links = re.findall(r'<a href="#([^"]+)">(.)</a>', shown)
    assert links == re.findall(r'<h2 id="([^"]+)">(.)</h2>', shown), "each letter leads to its words"
    for value in skills.values:
        assert f'href="{value.slug}/"><span>{value.title}</span>' in shown
    assert f"{HOME}omraade/" not in every, "a short facet needs no register"


def test_a_profile_has_one_number_to_call_about() -> None:
    shown = main_of(pages(catalogue_pages, edition(profiles=[profile()]))[PROFILE])

    assert f"Ring til os om {NUMBER}" in words_of(shown)
    assert 'href="tel:+4596000000"' in shown
    assert f'data-copy="{NUMBER}"' in shown
    mail = re.search(r'href="mailto:kontor@sen\.example\.org\?subject=([^"&]+)', shown)
    assert mail is not None
    assert NUMBER in mail[1]
    assert "Du får svar samme dag." in shown


@pytest.mark.parametrize(
    ("level", "said"),
    [(1, "Har prøvet det"), (2, "Kan det med hjælp"), (3, "Kan det selv"), (4, "Kan lære det fra sig")],
)
def test_a_level_is_said_in_words_and_drawn_beside_them(level: int, said: str) -> None:
    someone = profile(competences=knows("svejsning", level=level, evidence="Femten år uden en omsvejsning."))

    shown = main_of(pages(catalogue_pages, edition(profiles=[someone]))[PROFILE])

    assert said in words_of(shown)
    assert shown.count('class="level-on"') == level
    assert shown.count('class="level-off"') == 4 - level
    assert re.search(r'<svg class="level"[^>]*aria-hidden="true"', shown)
    assert "Femten år uden en omsvejsning." in shown


def test_a_skill_leads_to_everybody_who_has_it() -> None:
    every = pages(catalogue_pages, edition(profiles=[profile(competences=knows("svejsning"))]))

    assert 'href="../kompetence/svejsning/">Svejsning</a>' in main_of(every[PROFILE])
    assert f"{HOME}kompetence/svejsning/" in every


def test_a_list_that_a_member_wrote_is_a_list_and_the_rest_is_paragraphs() -> None:
    text = (
        "Jeg er bedst\ntil det her:\n\n- at svejse\n- at lære fra mig\n\nOg - hvis det skal være - til mere."
    )

    shown = main_of(pages(catalogue_pages, edition(profiles=[profile(text=text)]))[PROFILE])

    assert "<p>Jeg er bedst til det her:</p>" in shown
    assert re.search(r"<ul>\s*<li>at svejse</li>\s*<li>at lære fra mig</li>\s*</ul>", shown)
    assert "<p>Og - hvis det skal være - til mere.</p>" in shown


def test_a_product_sheet_and_the_jobs_are_shown_where_there_are_any() -> None:
    sheet = {"headline": "Et eftersyn", "solves": "Jeg ser på det.", "for_whom": "Havne", "evidence": None}
    job = {"occupation": "7212", "sector": None, "length": "over_10"}
    with_both = profile(offers=[sheet], experience_lines=[job])

    rich, poor = (
        main_of(pages(catalogue_pages, edition(profiles=[one]))[PROFILE]) for one in (with_both, profile())
    )

    for part in ("Produktblad", "Et eftersyn", "For hvem", "Havne", "Har lavet", "Over 10 år"):
        assert part in words_of(rich)
    for part in ("Produktblad", "Det er sket før", "Har lavet"):
        assert part not in words_of(poor)


def test_a_profile_shows_how_a_product_sheet_begins_and_leads_to_the_rest() -> None:
    sheet = {
        "headline": "Et eftersyn",
        "solves": "Først.\n\nSiden.",
        "for_whom": None,
        "evidence": "Gjort før.",
    }
    every = edition(profiles=[profile(offers=[sheet])])

    shown = main_of(pages(catalogue_pages, every)[PROFILE])

    assert "Først." in shown
    assert "Siden." not in shown
    assert "Gjort før." not in shown
    assert 'href="produktblad/1/">Et eftersyn</a>' in shown
    assert 'href="produktblad/1/produktblad-K7QX2M4PH-1.pdf"' in shown
    assert "Hent produktbladet (PDF, 30 kB)" in words_of(shown)


def test_a_product_sheet_has_a_page_of_its_own_with_the_number_and_the_phone() -> None:
    sheet = {
        "headline": "Et <b>eftersyn</b>",
        "solves": "Jeg ser.\n\n- Rust",
        "for_whom": "Havne",
        "evidence": "Gjort før.",
    }
    every = edition(profiles=[profile(offers=[sheet])])

    shown = main_of(pages(sheets_pages, every)[f"{PROFILE}produktblad/1/"])

    said = words_of(shown)
    for part in (
        "Produktblad",
        "Jeg ser.",
        "Rust",
        "For hvem",
        "Havne",
        "Det er sket før",
        "Gjort før.",
        NUMBER,
        PHONE,
    ):
        assert part in said
    assert "<b>" not in shown
    assert 'href="../../">Se hele profilen</a>' in shown
    assert 'href="produktblad-K7QX2M4PH-1.pdf"' in shown
    assert "Et%20%3Cb%3Eeftersyn" in shown, "the mail says which offer"


@pytest.mark.parametrize(("count", "is_linked"), [(5, False), (6, True)])
def test_an_occupation_group_of_k_leads_to_its_list_on_paper(count: int, is_linked: bool) -> None:
    every = edition(profiles=[profile(f"{index}RP4-JFNT-N") for index in range(count)])

    made = pages(catalogue_pages, every)

    line = f"Hent listen »Håndværk«: {count} profiler (PDF, 30 kB)"
    assert (line in words_of(main_of(made[f"{HOME}fag/haandvaerk/"]))) == is_linked
    assert "PDF" not in main_of(made[f"{HOME}omraade/himmerland/"])


def test_others_who_can_something_of_the_same_are_named_but_not_the_person() -> None:
    both = edition(profiles=[profile(), profile(OTHER)])

    similar = main_of(pages(catalogue_pages, both)[PROFILE]).partition('class="similar"')[2]

    assert OTHER in similar
    assert NUMBER not in similar
