"""What stops the build although every file can be read: a CPR number, a name where none may stand, an unknown role."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from synlig.errors import Problems
from synlig.gate.cpr import find_cpr
from synlig.gate.names import KnownName, known_names, mentions
from synlig.gate.people import Person, people_of
from synlig.gate.recognise import Kind, Known, PeopleIndex, Span, find_direct, read
from synlig.gate.recognise.people import find_people
from synlig.gate.roles import Roles
from synlig.language import _
from synlig.records import PERSON_MARKER, Approval, Content, Document, Purpose
from synlig.records.document import Place, field_name


def refuse(content: Content, on: datetime.date, problems: Problems, office: tuple[str, ...] = ()) -> None:
    """Add a problem for each CPR number in any file, each name or direct trace in a text that would go out, each
    unknown role.

    `office` are the association's own phone, mail and address, which may stand anywhere.
    Content in which other mistakes were found can be looked at too, so that all of a run come together.
    """
    people, roles = people_of(content.members, on), roles_in(content)
    find = cache(find_cpr)  # the same dates and codes stand in many files, and each is asked for twice
    for document in content.documents:
        _refuse_cpr(document, find, problems)
    unnamed = known_names(person.full_name for person in people.by_id.values() if not _may_be_named(person))
    named = PeopleIndex(person.full_name for person in people.by_id.values() if _may_be_named(person))
    single = PeopleIndex(person.full_name for person in people.by_id.values() if not _may_be_named(person))
    public = f"{content.groups.path.rsplit('/', 1)[0]}/"
    for document in content.documents:
        if document.path.startswith(public):
            _refuse_names(document, unnamed, problems)
    for document, approvals in _approvals(content):
        _refuse_approved_names(document, approvals, unnamed, problems)
        _refuse_direct(document, approvals, Known(people=single, office=office), named, unnamed, problems)
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


def _may_be_named(person: Person) -> bool:
    return person.standing.allows(Purpose.OFFICE_ON_SITE) or person.standing.allows(Purpose.NAME_IN_MINUTES)


def roles_in(content: Content) -> Roles:
    """The roles that the association's groups allow."""
    return Roles(frozenset(row.name.casefold() for row in content.groups.record.rows))


def _roles(content: Content) -> Iterator[tuple[Document, Place, str]]:
    """Every role that would be shown, and where it stands."""
    for folder in content.members:
        for number, post in enumerate(folder.member.posts):
            yield folder.document, ("poster", number, "post"), post.title
    for file in content.minutes:
        for number, present in enumerate(file.minutes.present):
            if present.role is not None:
                yield file.document, ("til_stede", number, "rolle"), present.role
        for number, item in enumerate(file.minutes.items):
            for index, task in enumerate(item.tasks):
                yield file.document, ("punkter", number, "opgaver", index, "rolle"), task.role


def _refuse_cpr(document: Document, find: Callable[[str], tuple[Span, ...]], problems: Problems) -> None:
    wrong, mend = (
        _("Der står et CPR-nummer."),
        _("Slet det. Foreningen må ikke gemme CPR-numre, heller ikke i private filer."),
    )
    for line, field in _places(document, lambda text: any(found.certain for found in find(text))):
        problems.add(document.path, line, field, wrong, mend)
    if "/public/" not in document.path:
        return
    wrong, mend = (
        _("Der står ti cifre, som kan være et CPR-nummer."),
        _("Slet dem, eller skriv foran, hvad tallet er, for eksempel «varenr.» eller «CVR»."),
    )
    for line, field in _places(document, lambda text: any(not found.certain for found in find(text))):
        problems.add(document.path, line, field, wrong, mend)


def _refuse_names(document: Document, unnamed: Iterable[KnownName], problems: Problems) -> None:
    for line, field in _places(document, lambda text: mentions(text, unnamed)):
        problems.add(
            document.path,
            line,
            field,
            _("Der står et medlems navn."),
            _("Skriv {person: id} i stedet; så vises navnet kun, når medlemmet har sagt ja til det."),
        )


def _places(document: Document, is_in: Callable[[str], bool]) -> Iterator[tuple[int, str]]:
    """The line and field of every text that has it, and every line break that it is broken over."""
    for line, field, text in document.scalars():
        if is_in(text):
            yield line, field
    for line, before, after in document.breaks():
        if is_in(f"{before} {after}") and not is_in(before) and not is_in(after):
            yield line, _("tekst")


def _approvals(content: Content) -> Iterator[tuple[Document, tuple[Approval, ...]]]:
    for folder in content.members:
        yield folder.approvals_document, folder.approvals.approvals
    for file in content.minutes:
        yield file.approvals_document, file.approvals.approvals


def _refuse_approved_names(
    document: Document, approvals: tuple[Approval, ...], unnamed: Iterable[KnownName], problems: Problems
) -> None:
    for number, approval in enumerate(approvals):
        if mentions(approval.text, unnamed):
            place = ("godkendelser", number, "tekst")
            problems.add(
                document.path,
                document.line(place),
                field_name(place),
                _("Den godkendte tekst nævner et medlem ved navn."),
                _("Skriv {person: id} eller en rolle i stedet, og godkend teksten igen."),
            )


def _refuse_direct(
    document: Document,
    approvals: tuple[Approval, ...],
    known: Known,
    named: PeopleIndex,
    unnamed: Iterable[KnownName],
    problems: Problems,
) -> None:
    """What leads straight to a person in a text that somebody has approved; first names alone included."""
    for number, approval in enumerate(approvals):
        text = read(PERSON_MARKER.sub("", approval.text))
        spoken = [(span.start, span.end) for span in find_people(text, named)]
        kinds = {
            span.kind
            for span in find_direct(text, known)
            if span.certain and span.kind in _DIRECT and (span.start, span.end) not in spoken
        }
        if mentions(approval.text, unnamed):  # which has its own problem
            kinds.discard(Kind.PERSON)
        place = ("godkendelser", number, "tekst")
        for kind in sorted(kinds, key=lambda kind: kind.value):
            problems.add(
                document.path,
                document.line(place),
                field_name(place),
                _DIRECT[kind],
                _("Skriv det om, så ingen kan findes ved det, og godkend teksten igen."),
            )


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
