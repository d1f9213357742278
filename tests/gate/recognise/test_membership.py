"""What minutes tell of who is a member, and what they may."""

from __future__ import annotations

import pytest

from synlig.gate.mask import mask
from synlig.gate.recognise import Known, read
from synlig.gate.recognise.membership import find_memberships

HELD = [
    "Vi bød velkommen til Ragnhild Tofteskov.",
    "Nyt medlem: Jens Hansen.",
    "Jens Hansen er meldt ud.",
    "Et medlem har meldt sig ud.",
    "{person: aaaaaaaaaa} har været medlem siden 2019.",
    "Anni blev optaget som medlem.",
    "Kaj stopper i gruppen.",
    "Velkommen til Birthe og Kaj.",
    "Ole har ikke betalt kontingent.",
    "Kirsten ønsker at blive medlem.",
]
PASSED = [
    "Foreningen har 70 medlemmer.",
    "Formanden bød velkommen.",
    "Formanden bød velkommen til mødet.",
    "Der er plads til ti nye medlemmer.",
    "Indmeldelsesblanketten er rettet.",
    "Kontingentet er uændret.",
    "Velkommen til åbent hus.",
    "Medlemstallet svinger.",
    "Velkommen til kontoret i Aalborg.",
    "Medlemmerne spiste kage.",
]


@pytest.mark.parametrize("text", HELD)
def test_minutes_that_tell_it_of_somebody_are_held_in_doubt(text: str) -> None:
    found = list(find_memberships(read(text)))

    assert found
    assert not any(span.certain for span in found)


@pytest.mark.parametrize("text", PASSED)
def test_minutes_that_tell_it_of_nobody_are_passed(text: str) -> None:
    assert list(find_memberships(read(text))) == []


@pytest.mark.parametrize("text", HELD)
def test_the_whole_text_is_held_also_where_a_name_is_masked(text: str) -> None:
    assert mask(text, Known("minutes")).hold
