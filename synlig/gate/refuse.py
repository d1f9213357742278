"""What stops the build although every file can be read: a CPR number, a name where none may stand, an unknown role."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from synlig.errors import Problems
from synlig.gate.cpr import find_cpr
from synlig.gate.named_addresses import refuse_named_addresses
from synlig.gate.names import KnownName, Readied, known_names, mentions, possible_in, readied, shortened_names
from synlig.gate.people import People, people_of
from synlig.gate.recognise import Kind, Known, PeopleIndex, Span, find_direct, read
from synlig.gate.recognise.people import find_people
from synlig.gate.roles import Roles
from synlig.language import _
from synlig.records import PERSON_MARKER, Approvals, Content, Document, Purpose
from synlig.records.document import Place, field_name

_Find = Callable[[str], tuple[Span, ...]]


def refuse(
    content: Content,
    on: datetime.date,
    problems: Problems,
    office: tuple[str, ...] = (),
    settings: Document | None = None,
    people: People | None = None,
) -> None:
    """Add a problem for each CPR number in any file, each name or direct trace in a text that would go out, each
    unknown role.

    `office` are the association's own phone, mail and address, which may stand anywhere; `settings` is the rest of
    what site.yml says, and goes out too. `people` are the members on that day, where they are known already.
    Content in which other mistakes were found can be looked at too, so that all of a run come together.
    """
    people, roles = people or people_of(content.members, on), roles_in(content)
    find = cache(find_cpr)  # the same dates and codes stand in many files, and each is asked for twice
    chosen = () if settings is None else (settings,)
    for document in (*content.documents, *chosen):
        _refuse_cpr(document, find, problems)
    on_pages, in_minutes = (
        _by_purpose(people, Purpose.OFFICE_ON_SITE),
        _by_purpose(people, Purpose.NAME_IN_MINUTES),
    )
    in_profiles = _by_purpose(people, None)
    for document in (*content.public_documents, *chosen):
        _refuse_bare_digits(document, find, problems)
        _refuse_names(document, on_pages, problems, markers=document is not settings)
    refuse_named_addresses(content, (person.full_name for person in people.by_id.values()), problems)
    for folder in content.asked_of(content.members):
        _refuse_approved(folder.approvals_document, folder.approvals, in_profiles, office, problems)
    for file in content.asked_of(content.minutes):
        _refuse_approved(file.approvals_document, file.approvals, in_minutes, office, problems)
    for document, place, role in _roles(content):
        if roles.public(role) is None:
            problems.add(
                document.path,
                document.line(place),
                field_name(place),
                _("Rollen kendes ikke, og den vises på hjemmesiden."),
                _(
                    "Skriv en rolle som formand, kasserer, sekretær, gruppeleder eller medlem, eller en gruppes navn."
                ),
            )


@dataclass(frozen=True, repr=False)
class _Names:
    """The members as one kind of text may speak of them: who agreed to stand in it, and who did not."""

    unnamed: tuple[KnownName, ...]
    shortened: tuple[KnownName, ...]
    """Of the same, those with an initial for one half that nobody who agreed has too."""
    traces: PeopleIndex
    """Of the same: every way to tell them by a first name, a last name or initials."""
    named: PeopleIndex


def _by_purpose(people: People, purpose: Purpose | None) -> _Names:
    """By consent for a purpose; None for a text in which nobody is named, as a profile, also by those who agreed to
    be named elsewhere: a name would tell whose the profile is.
    """
    named: list[str] = []
    unnamed: list[str] = []
    for person in people.by_id.values():
        agreed = purpose is not None and person.standing.allows(purpose)
        (named if agreed else unnamed).append(person.full_name)
    return _names(tuple(named), tuple(unnamed))


@lru_cache(maxsize=8)
def _names(named: tuple[str, ...], unnamed: tuple[str, ...]) -> _Names:
    """Kept, for a preview asks for the same people again and again."""
    agreed_to = {name.pattern for name in shortened_names(named)}
    shortened = tuple(name for name in shortened_names(unnamed) if name.pattern not in agreed_to)
    return _Names(known_names(unnamed), shortened, PeopleIndex(unnamed), PeopleIndex(named))


def roles_in(content: Content) -> Roles:
    """The roles that the association's groups allow."""
    return Roles(frozenset(row.name.casefold() for row in content.groups.record.rows))


def _roles(content: Content) -> Iterator[tuple[Document, Place, str]]:
    """Every role that would be shown, and where it stands."""
    for folder in content.asked_of(content.members):
        for number, post in enumerate(folder.member.posts):
            yield folder.document, ("poster", number, "post"), post.title
    for file in content.asked_of(content.minutes):
        for number, present in enumerate(file.minutes.present):
            if present.role is not None:
                yield file.document, ("til_stede", number, "rolle"), present.role
        for number, correction in enumerate(file.minutes.corrections):
            if correction.by is not None:
                yield file.document, ("rettelser", number, "af"), correction.by
        for number, item in enumerate(file.minutes.items):
            if item.presenter is not None:
                yield file.document, ("punkter", number, "fremlægger"), item.presenter
            for index, task in enumerate(item.tasks):
                yield file.document, ("punkter", number, "opgaver", index, "rolle"), task.role


def _refuse_cpr(document: Document, find: _Find, problems: Problems) -> None:
    wrong, mend = (
        _("Der står et CPR-nummer."),
        _("Slet det. Foreningen må ikke gemme CPR-numre, heller ikke i private filer."),
    )
    for line, field in _places(document, lambda text: any(found.certain for found in find(text))):
        problems.add(document.path, line, field, wrong, mend)


def _refuse_bare_digits(document: Document, find: _Find, problems: Problems) -> None:
    wrong, mend = (
        _("Der står ti cifre, som kan være et CPR-nummer."),
        _("Slet dem, eller skriv foran, hvad tallet er, for eksempel «varenr.» eller «CVR»."),
    )
    for line, field in _places(document, lambda text: any(not found.certain for found in find(text))):
        problems.add(document.path, line, field, wrong, mend)


def _refuse_names(document: Document, names: _Names, problems: Problems, *, markers: bool) -> None:
    mend = (
        _("Skriv en rolle i stedet, som formanden. Navnet må stå her, når medlemmet har sagt ja til det.")
        if markers
        else _("Skriv en post i stedet, som formanden eller kontoret.")
    )
    another = _("Er det en anden, så skriv hele navnet uden forkortelse.")
    ready = cache(readied)  # each text is looked at several times
    whole = "\n".join(ready(text).folded for _line, _field, text in document.scalars())
    for known, wrong, what_to_do in (
        (names.unnamed, _("Der står et medlems navn."), mend),
        (
            names.shortened,
            _("Der står et navn med et forbogstav, som kan være et medlems."),
            f"{mend} {another}",
        ),
    ):
        possible = tuple(possible_in(whole, known))
        if possible:
            for line, field in _places(document, partial(_mentions, ready, possible)):
                problems.add(document.path, line, field, wrong, what_to_do)


def _mentions(ready: Callable[[str], Readied], names: tuple[KnownName, ...], text: str) -> bool:
    return mentions(ready(text), names)


def _places(document: Document, is_in: Callable[[str], bool]) -> Iterator[tuple[int, str]]:
    """The line and field of every text that has it, and every line break that it is broken over."""
    for line, field, text in document.scalars():
        if is_in(text):
            yield line, field
    for line, before, after in document.breaks():
        if is_in(f"{before} {after}") and not is_in(before) and not is_in(after):
            yield line, _("tekst")


def _refuse_approved(
    document: Document, approvals: Approvals, names: _Names, office: tuple[str, ...], problems: Problems
) -> None:
    for number, approval in enumerate(approvals.approvals):
        place = ("godkendelser", number, "tekst")
        for wrong, mend in _told_by(approval.text, names, office):
            problems.add(document.path, document.line(place), field_name(place), wrong, mend)


def _told_by(text: str, names: _Names, office: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """What in an approved text leads straight to a person, and how to mend it; first names alone included."""
    has_name = mentions(text, names.unnamed)
    if has_name:
        yield (
            _("Den godkendte tekst nævner et medlem ved navn."),
            _("Skriv {person: id} eller en rolle i stedet, og godkend teksten igen."),
        )
    bare = read(PERSON_MARKER.sub("", text))
    spoken = {(span.start, span.end) for span in find_people(bare, names.named)}
    kinds = {
        span.kind
        for span in find_direct(bare, Known(people=names.traces, office=office))
        if span.certain and (span.start, span.end) not in spoken
    }
    for kind, wrong in _DIRECT.items():
        if kind in kinds and not (has_name and kind is Kind.PERSON):
            yield wrong, _("Skriv det om, så ingen kan findes ved det, og godkend teksten igen.")


_DIRECT: Mapping[Kind, str] = {
    Kind.CPR: _("Den godkendte tekst har et CPR-nummer."),
    Kind.PHONE: _("Den godkendte tekst har et telefonnummer, som ikke er foreningens."),
    Kind.MAIL: _("Den godkendte tekst har en mailadresse, som ikke er foreningens."),
    Kind.ACCOUNT: _("Den godkendte tekst har et kontonummer."),
    Kind.ADDRESS: _("Den godkendte tekst har en adresse, som ikke er foreningens."),
    Kind.PLATE: _("Den godkendte tekst har en nummerplade."),
    Kind.URL: _("Den godkendte tekst har en hjemmeside eller profil, som kan være en persons."),
    Kind.PERSON: _("Den godkendte tekst nævner et medlem ved fornavn, efternavn eller initialer."),
}
