"""What stops the build although every file can be read: a CPR number anywhere, a member's name where none may stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from synlig.errors import Problems
from synlig.gate.cpr import find_cpr
from synlig.gate.names import KnownName, known_names, mentions
from synlig.gate.people import People
from synlig.language import _
from synlig.records import Approval, Content, Document, Purpose


def refuse(content: Content, people: People, problems: Problems) -> None:
    """Add a problem for each CPR number in any file and each ordinary member's name in a text that would go out."""
    for document in content.documents:
        _refuse_cpr(document, problems)
    unnamed = known_names(
        person.full_name
        for person in people.by_id.values()
        if not person.standing.allows(Purpose.OFFICE_ON_SITE) and not person.standing.allows(Purpose.NAME_IN_MINUTES)
    )
    public = f"{content.groups.path.rsplit('/', 1)[0]}/"
    for document in content.documents:
        if document.path.startswith(public):
            _refuse_names(document, unnamed, problems)
    for path, approvals in _approvals(content):
        _refuse_approved_names(path, approvals, unnamed, problems)


def _refuse_cpr(document: Document, problems: Problems) -> None:
    public = "/public/" in document.path
    for line, field, text in document.scalars():
        for found in find_cpr(text):
            if found.certain:
                problems.add(
                    document.path, line, field, _("Der står et CPR-nummer."),
                    _("Slet det. Foreningen må ikke gemme CPR-numre, heller ikke i private filer."),
                )  # fmt: skip
            elif public:
                problems.add(
                    document.path, line, field, _("Der står ti cifre, som kan være et CPR-nummer."),
                    _("Slet dem, eller skriv foran, hvad tallet er, for eksempel «varenr.» eller «CVR»."),
                )  # fmt: skip


def _refuse_names(document: Document, unnamed: Iterable[KnownName], problems: Problems) -> None:
    for line, field, text in document.scalars():
        if mentions(text, unnamed):
            problems.add(
                document.path, line, field, _("Der står et medlems navn."),
                _("Skriv {person: id} i stedet; så vises navnet kun, når medlemmet har sagt ja til det."),
            )  # fmt: skip


def _approvals(content: Content) -> Iterator[tuple[str, tuple[Approval, ...]]]:
    for folder in content.members:
        yield f"{folder.path}/godkendelser.yml", folder.approvals.approvals
    for file in content.minutes:
        yield file.path.removesuffix(".yml") + ".godkendelser.yml", file.approvals.approvals


def _refuse_approved_names(
    path: str, approvals: tuple[Approval, ...], unnamed: Iterable[KnownName], problems: Problems
) -> None:
    for number, approval in enumerate(approvals, start=1):
        if mentions(approval.text, unnamed):
            problems.add(
                path, 0, f"godkendelser[{number}].tekst", _("Den godkendte tekst nævner et medlem ved navn."),
                _("Skriv {person: id} eller en rolle i stedet, og godkend teksten igen."),
            )  # fmt: skip
