"""What an employer never sees of anybody: on the profile, on the product sheet, and on paper. One test for each.

The whole way is gone: a member who has told everything, through the gate, to what is read. The table is design.md 5.5.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pytest

from synlig.edition import Profile
from synlig.pages import Page, Paper, catalogue_pages, sheets_pages
from tests.exchange.invented import exchanged, imported, neighbour
from tests.gate.invented import approvals, consent, consents, cv_number, folder, member
from tests.gate.test_publish import SITE, let_out, profiles
from tests.theme.invented import edition, main_of, pages, papers, words_of
from tests.theme.printed import pdf_of, words_on

OFFER = {
    "overskrift": "Orden på lageret på en uge",
    "løser": "Jeg tæller op og flytter om.",
    "for_hvem": "Små lagre",
    "bevis": "Svindet faldt til en procent.",
}
TOLD = member(
    født="1961-05-04",
    postnummer="9240",
    adresse="Opfundsvej 12",
    uddannelse=[{"kode": "30", "skole": "Opfundets Handelsskole", "år": "1979"}],
    erfaring=[
        {
            "titel": "Lagerchef",
            "fag": "lagerchef",
            "arbejdsgiver": "Limfjordens Kassefabrik",
            "branche": "52.10",
            "fra": "2004-03",
            "til": "2022-08",
        }
    ],
    intern_note="Har talt med sin sagsbehandler.",
    produktblade=[OFFER],
)
HEADLINE, TEXT = "Kan få et lager til at gå op", "Jeg har styret et lager med tolv folk og fire trucks."
EVIDENCE = "Fik svindet ned på en procent."
APPROVED = approvals(
    ("overskrift", HEADLINE, HEADLINE),
    ("tekst", "Jeg har styret et lager med tolv folk og fire trucks i mange gode år.", TEXT),
    ("kompetencer.1.eksempel", EVIDENCE, EVIDENCE),
    *((f"produktblade.1.{field}", text, text) for field, text in OFFER.items()),
)
NUMBER = "K7QX-2M4P-H"
HOME = "find-en-medarbejder/K7QX2M4PH/"
KINDS = ("profile", "sheet", "sheet on paper", "list on paper")


@cache
def let_through(policy: str = "informed") -> tuple[Profile, ...]:
    """The member, and another one, so that there is a list."""
    site = SITE.model_copy(update={"catalogue": SITE.catalogue.model_copy(update={"policy": policy})})
    other = folder("aaaaaaaaaa", given=consents(consent(cv_nummer=cv_number("AAAAAAAA"))))
    return tuple(profiles(let_out(folder(own=TOLD, approved=APPROVED), other, site=site)))


@cache
def made(policy: str = "informed") -> dict[str, Page | Paper]:
    """What an employer can look at, by kind; without what there is none of."""
    invented = edition(profiles=let_through(policy))
    invented = replace(invented, association=invented.association.model_copy(update={"k": 2}))
    on_paper = papers(invented)
    everything: dict[str, Page | Paper | None] = {
        "profile": pages(catalogue_pages, invented).get(HOME),
        "sheet": pages(sheets_pages, invented).get(f"{HOME}produktblad/1/"),
        "sheet on paper": next((paper for at, paper in on_paper.items() if "produktblad" in at), None),
        "list on paper": next((paper for at, paper in on_paper.items() if "fag" in at), None),
    }
    return {kind: thing for kind, thing in everything.items() if thing is not None}


def shown(kind: str, policy: str = "informed") -> str:
    """The words, and of a page its links and attributes as well."""
    thing = made(policy)[kind]
    return words_on(thing) if isinstance(thing, Paper) else f"{main_of(thing)} {words_of(main_of(thing))}"


MONTHS = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
NEVER = {
    "age": r"\b65\b|\b\d\d-årig",
    "birth": r"\b1961\b",
    "gender": r"\b(kvinde|mand|hun|han|hende|ham|hendes|hans|fru|hr)\b",
    "years": r"\b(19|20)\d\d\b(?<!2026)",
    "employer": r"Limfjordens|Kassefabrik",
    "school": r"Opfundets|Handelsskole",
    "postal code": r"\b9240\b|\bNibe\b|Svenstrup",
    "street": r"Opfundsvej",
    "name": r"Ragnhild|Tofteskov",
    "phone": r"20 ?00 ?12 ?34",
    "mail": r"ragnhild@",
    "id": r"k3v9q2m7xd",
    "note": r"sagsbehandler",
    "exact dates": rf"\b\d\d\d\d-\d\d-\d\d\b|\b\d{{1,2}}\. ({MONTHS})\b",
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("what", NEVER)
def test_an_employer_never_sees(what: str, kind: str) -> None:
    text = shown(kind)

    assert re.findall(NEVER[what], text, re.IGNORECASE) == []
    assert NUMBER in text, "there was somebody to see"


@pytest.mark.parametrize("kind", ["profile", "sheet"])
def test_an_employer_never_sees_a_photo_on_a_page(kind: str) -> None:
    assert re.findall(r"<(?:img|picture|image|video|object|embed)\b", shown(kind)) == []


@pytest.mark.parametrize("kind", ["sheet on paper", "list on paper"])
def test_an_employer_never_sees_a_photo_on_paper(kind: str) -> None:
    paper = made()[kind]
    assert isinstance(paper, Paper)

    assert [image for page in pdf_of(paper).pages for image in page.images] == []


def test_an_employer_never_sees_which_association_somebody_is_of() -> None:
    """One and the same profile, ours and another network's: what pages and papers are made of is alike."""
    ours = next(one for one in let_through() if one.number == NUMBER)
    number = cv_number("BBBBBBBB")
    theirs = neighbour(NUMBER).model_copy(update=dict(ours) | {"number": number})

    outcome = let_out(folder(own=TOLD, approved=APPROVED), imports=(imported(exchanged(theirs)),))

    both = {one.number: one for one in profiles(outcome)}
    assert both[number].model_copy(update={"number": NUMBER}) == both[NUMBER]


SHOWN = {
    "headline": HEADLINE,
    "text": TEXT,
    "evidence": EVIDENCE,
    "experience lines": "Har lavet",
    "offer": OFFER["overskrift"],
}


@pytest.mark.parametrize("what", SHOWN)
def test_under_informed_the_profile_shows(what: str) -> None:
    assert SHOWN[what] in shown("profile")


@pytest.mark.parametrize("what", SHOWN)
def test_under_strict_nothing_shows(what: str) -> None:
    for kind in made("strict"):
        assert SHOWN[what] not in shown(kind, "strict")


def test_under_strict_there_is_no_product_sheet() -> None:
    assert set(made("strict")) == {"profile", "list on paper"}
    assert "Produktblad" not in shown("profile", "strict")
