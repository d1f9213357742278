"""What is said to stand instead of a masked place is what the proposal has there."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from synlig.cms.preview.proposing import Proposal, masks, with_names
from synlig.gate.consent import Standing
from synlig.gate.people import People, Person
from synlig.gate.recognise import TextKind
from synlig.gate.typed_names import TypedNames, with_markers
from synlig.masking import Background, Masker

EBBE, RITA = "k3v9q2m7xd", "p4n8r5t2wb"
NAMES = {EBBE: "Ebbe Smed Jacobsen", RITA: "Rita Skipper"}
MASKER = Masker({id: Background(name, (), ()) for id, name in NAMES.items()})
NOBODY_AGREED = Standing(frozenset(), None)


def proposed(source: str, kind: TextKind) -> Proposal:
    masked = MASKER.mask("", kind, source)
    if kind == "minutes":
        masked = with_markers(masked, source, TypedNames(NAMES))
    return Proposal("tekst", source, masked)


def put_together(source: str, places: Iterable[tuple[int, int, str | None]]) -> str:
    made, at = "", 0
    for start, end, instead in places:
        made, at = made + source[at:start] + (source[start:end] if instead is None else instead), end
    return made + source[at:]


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("Tak til Smed Jacobsen for kaffen.", id="a trade that is a member's name"),
        pytest.param("Vi så Rita Skipper. Skipper Rita bar stole ind.", id="and one that stands first"),
        pytest.param("Tak til min chef Ebbe for kaffen.", id="a trade that is none"),
        pytest.param("Ring til Ebbe på 20 00 12 34 om revisionen.", id="a number"),
    ],
)
@pytest.mark.parametrize("kind", ["profile", "minutes"])
def test_each_place_has_the_words_of_the_proposal(source: str, kind: TextKind) -> None:
    made = proposed(source, kind)

    told = masks(made)

    assert put_together(source, ((mask.start, mask.end, mask.instead) for mask in told)) == made.text


def test_of_a_text_that_is_held_nothing_is_said_to_stand_instead() -> None:
    made = proposed("Ebbe er syg af kræft. Ring på 20 00 12 34.", "minutes")

    assert made.masked.text is None
    assert {mask.instead for mask in masks(made)} == {None}


@pytest.mark.parametrize(
    ("roles", "said"), [({}, "et medlem"), ({EBBE: "mødeleder"}, "mødeleder")], ids=["no role", "a role"]
)
def test_a_name_is_said_to_be_what_the_gate_calls_the_member_at_that_meeting(
    roles: dict[str, str], said: str
) -> None:
    made = proposed("Vi takkede Ebbe Smed Jacobsen for kaffen.", "minutes")
    people = People({EBBE: Person(NOBODY_AGREED, NAMES[EBBE], None)})

    (told,) = with_names(made, people, roles)

    assert told.instead == said
