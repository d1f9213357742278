"""Recognisers: one for each kind of private thing in a text. They find; they do not decide (design.md 5.3).

Each reads the same `Plain` and answers with spans of the text as it was given. What is done about a span is decided in
`synlig.gate.mask`; what stops a build, in `synlig.gate.refuse`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from synlig.gate.recognise.absence import find_absences
from synlig.gate.recognise.account import find_accounts
from synlig.gate.recognise.address import find_addresses, public_addresses
from synlig.gate.recognise.belief import find_belief
from synlig.gate.recognise.birth import find_births
from synlig.gate.recognise.christened import thing_names
from synlig.gate.recognise.cpr import find_cpr_spans
from synlig.gate.recognise.health import find_health
from synlig.gate.recognise.known import Known, TextKind
from synlig.gate.recognise.mail import find_mails
from synlig.gate.recognise.membership import find_memberships
from synlig.gate.recognise.names import find_names
from synlig.gate.recognise.namesakes import quoted_sorts
from synlig.gate.recognise.new_job import find_new_jobs
from synlig.gate.recognise.people import find_people
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.phone import find_phones
from synlig.gate.recognise.plate import find_plates
from synlig.gate.recognise.politics import find_politics
from synlig.gate.recognise.reading import Plain, read
from synlig.gate.recognise.renowned import find_renowned
from synlig.gate.recognise.span import LIFE, SENSITIVE, Kind, Span
from synlig.gate.recognise.third_persons import find_third_persons
from synlig.gate.recognise.told_people import find_told_people
from synlig.gate.recognise.union import find_union
from synlig.gate.recognise.url import find_urls
from synlig.gate.recognise.workplace_index import WorkplaceIndex
from synlig.gate.recognise.workplaces import find_workplaces

__all__ = [
    "LIFE", "SENSITIVE", "Kind", "Known", "PeopleIndex", "Plain", "Span", "TextKind", "WorkplaceIndex", "find_all", "find_direct",
    "read",
]  # fmt: skip


_GUESSED = frozenset({Kind.PERSON, Kind.EMPLOYER, Kind.SCHOOL, Kind.UNKNOWN})
"""What is read off capitals alone, and is nothing inside the name of a public body or a large place."""


def find_direct(text: Plain, known: Known) -> Iterator[Span]:
    """What says who somebody is by itself: numbers, addresses, and the names of known people."""
    yield from find_cpr_spans(text)
    yield from find_mails(text, known.office)
    yield from find_urls(text, known.office)
    yield from find_accounts(text)
    yield from find_phones(text, known.office)
    yield from find_addresses(text, known.office)
    yield from find_plates(text)
    yield from find_people(text, known.people, in_minutes=known.kind == "minutes")


def _others(text: Plain, well_known: Iterable[Span]) -> frozenset[tuple[int, int]]:
    """The words that are another's name, or half of it: of somebody whom all know (`Ole Mathiesen`), or of a sort."""
    famous: set[int] = set()
    for span in well_known:
        name = text.source[span.start : span.end]
        if " " in name and " og " not in name:
            famous.update(range(span.start, span.end))
    sorts = quoted_sorts(text)
    places = _places(text, range(len(text.words)))
    return frozenset(place for at, place in enumerate(places) if at in sorts or place[0] in famous)


def _places(text: Plain, numbers: Iterable[int]) -> list[tuple[int, int]]:
    words = (text.words[at] for at in numbers)
    return [(text.starts[word.start], text.ends[word.end - 1]) for word in words]


def _known_spans(text: Plain, direct: list[Span], well_known: Iterable[Span], known: Known) -> Iterator[Span]:
    """Without the names of others; what a thing is called as well as a member is in doubt in minutes, and nobody's in a
    profile.
    """
    if not any(span.known for span in direct):
        yield from direct
        return
    others, things = _others(text, well_known), frozenset(_places(text, thing_names(text, sure=True)))
    for span in direct:
        place = span.start, span.end
        if not span.known or not (place in others or place in things):
            yield span
        elif (
            known.kind == "minutes"
            and place not in others
            and known.people.owners(text.source[slice(*place)])
        ):
            yield replace(span, certain=False)


def find_all(text: Plain, known: Known) -> Iterator[Span]:
    """Everything that any recogniser finds, in no order; spans may lie over each other."""
    profile = known.kind == "profile"
    well_known = list(find_renowned(text))
    public = [
        (span.start, span.end) for span in (*public_addresses(text), *(whole for _name, whole in well_known))
    ]
    direct = _known_spans(text, list(find_direct(text, known)), (name for name, _whole in well_known), known)
    for span in (*direct, *find_names(text), *find_told_people(text), *find_workplaces(text)):
        guessed = span.kind in _GUESSED and not span.known
        if not (guessed and any(start <= span.start and span.end <= end for start, end in public)):
            yield span
    yield from find_births(text)
    yield from known.own.find(text)
    yield from known.others.find(text)
    yield from find_third_persons(text, profile=profile)
    for find in (find_health, find_union, find_belief, find_politics):
        yield from find(text, profile=profile)
    if not profile:
        for find_life in (find_new_jobs, find_absences, find_memberships):
            yield from find_life(text)
