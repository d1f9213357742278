"""What is wrong with one document, as our own readers say it, and which field of the form it is about."""

from __future__ import annotations

import datetime
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

from synlig import addresses
from synlig.cms.documents.beside import content_alone, content_beside
from synlig.cms.documents.everybody import everybody
from synlig.cms.documents.field import BODY, Field
from synlig.cms.documents.front import parts_of, why_no_parts
from synlig.cms.documents.kind import Kind
from synlig.cms.documents.kinds import kind_of
from synlig.errors import Problem, Problems
from synlig.gate.cpr import find_cpr
from synlig.gate.people import People
from synlig.gate.refuse import refuse
from synlig.language import _
from synlig.records.checks import check_content
from synlig.records.content import Entry
from synlig.records.document import Document, parse_yaml
from synlig.records.files import Files
from synlig.records.minutes import Minutes
from synlig.records.named_pictures import check_pictures
from synlig.records.public_files import NewsFile, PageFile
from synlig.records.record import PrivateRecord, read_record
from synlig.signs import has_obeyed, has_stack

_NUMBERED = re.compile(r"\[(\d+)\]")


def problems_in(content: Path, path: str, text: str, on: datetime.date) -> tuple[Problem, ...]:
    """What is wrong with a document with this text, alone and beside the others, whether it is saved yet or not.

    `path` is relative to the content folder. In what is public, `on` is the day on which a member must have agreed to
    stand there by name. Left to the build is what needs more private files: the consent behind a profile, whether
    somebody else's file clashes with it.
    """
    people = everybody(content, on) if path.startswith("public/") else None
    return _problems(content, path, text, people, is_finished=True)


def refused_in(content: Path, path: str, text: str, people: People) -> tuple[Problem, ...]:
    """Of these problems those for which a text is refused however good it is, and however unfinished: a CPR number, the
    name of one of the `people` in what is public.
    """
    return _problems(content, path, text, people, is_finished=False)


def read_document(content: Path, path: str, text: str) -> Document | None:
    """The text as our readers have it; None where it cannot be read, or is no document's."""
    kind = kind_of(path)
    return _document(kind, f"{content.name}/{path}", text, Problems()) if kind is not None else None


def _problems(
    content: Path, path: str, text: str, people: People | None, *, is_finished: bool
) -> tuple[Problem, ...]:
    kind = kind_of(path)
    if kind is None:
        return ()
    files, refused = Files(content, content.name), Problems()
    document = _document(kind, f"{content.name}/{path}", text, files.problems)
    if path.startswith("public/"):
        _check_name(kind, path, files)
    if document is not None:
        files.documents.append(document)
        record = read_record(kind.record, document, files.problems)
        if record is not None and is_finished:
            _check(kind, path, record, document, files)
        _refuse(kind, path, record, document, files, people, refused)
    found = {*refused, *(files.problems if is_finished else ())}
    own = (problem for problem in found if problem.path == f"{content.name}/{path}")
    return tuple(_in_body(problem, document) for problem in sorted(own))


def field_of(kind: Kind, problem: Problem) -> str:
    """The name of the form's field that a problem is about; `""` where it is about the whole document.

    A field in a row is named with the numbers of its rows, counted from 0: `"punkter.2.opgaver.0.hvem"`.
    """
    if problem.field in (_("tekst"), _("link"), _("mærke")):
        return BODY if kind.has_body else "tekst"
    name = _NUMBERED.sub(lambda found: f".{int(found[1]) - 1}", problem.field)
    return _named(kind.fields, name.split("."), ())


def _named(fields: tuple[Field, ...], left: list[str], above: tuple[str, ...]) -> str:
    """The name below `above` that the parts `left` lead to; of the first field below them where they stop before it."""
    for field in fields:
        parts = field.key.split(".")
        here = (*above, *parts)
        if left == parts[: len(left)]:
            return ".".join(here)
        if left[: len(parts)] == parts and left[len(parts)].isdigit():
            row = left[len(parts)]
            return (
                _named(field.rows, left[len(parts) + 1 :], (*here, row))
                if left[len(parts) + 1 :]
                else ".".join((*here, row))
            )
    return ""


def _document(kind: Kind, label: str, text: str, problems: Problems) -> Document | None:
    """The text as our readers have it; None where it cannot be read."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    for number, line in enumerate(text.split("\n"), start=1):
        if has_obeyed(line) or has_stack(line):
            wrong = (
                _("Linjen har et usynligt styretegn.")
                if has_obeyed(line)
                else _("Linjen har mange tegn oven i hinanden.")
            )
            problems.add(label, number, "", wrong, _("Slet linjen, og skriv den igen."))
            return None
    if not kind.has_body:
        return parse_yaml(text, label, problems)
    parts = parts_of(text)
    if parts is None:
        problems.add(label, 1, "", *why_no_parts(text))
        return None
    fields = parse_yaml(parts.fields, label, problems, first_line=parts.first_line)
    return (
        Document(label, fields.data, fields.lines, parts.body + parts.after, parts.body_line)
        if fields is not None
        else None
    )


def _check(kind: Kind, path: str, record: PrivateRecord, document: Document, files: Files) -> None:
    if isinstance(record, Minutes):
        _check_place(path, record, document, files.problems)
    content = content_beside(kind, path, record, document, files)
    if content is None:
        return
    check_content(content, files.problems)
    if kind.has_body:
        entries: list[Entry[PageFile] | Entry[NewsFile]] = [*content.pages, *content.news]
        check_pictures(files, tuple(entry for entry in entries if entry.document is document))


def _refuse(
    kind: Kind,
    path: str,
    record: PrivateRecord | None,
    document: Document,
    files: Files,
    people: People | None,
    problems: Problems,
) -> None:
    """What the gate says of the document, which may name whoever agreed to it."""
    content = content_alone(kind, path, record, document, files)
    if content is None:
        _refuse_cpr(document, problems)
    else:
        refuse(content, datetime.date.min, problems, people=people)


def _check_name(kind: Kind, path: str, files: Files) -> None:
    """What `synlig.records.public_reading` says of the name of a file that may not be there yet."""
    parts = kind.name_of(path).split("/")
    if any(addresses.slug(part) != part for part in parts):
        wrong = _("Filens eller mappens navn bliver til en adresse og kan ikke bruges.")
        files.complain(files.root / path, wrong, _("Brug små bogstaver a-z, tal og bindestreg."))


def _check_place(path: str, minutes: Minutes, document: Document, problems: Problems) -> None:
    """Minutes whose group or date was changed belong into another file."""
    *_above, folder, name = path.split("/")
    if folder != minutes.group:
        wrong, mend = _("Referatet ligger i en anden gruppes mappe."), _("Flyt filen, eller ret gruppen.")
        problems.add(document.path, document.line(("gruppe",)), "gruppe", wrong, mend)
    if name != f"{minutes.date.isoformat()}.yml":
        mend = _("Filen skal hedde som datoen, for eksempel 2026-11-22.yml.")
        problems.add(
            document.path, document.line(("dato",)), "dato", _("Datoen passer ikke med filens navn."), mend
        )


def _refuse_cpr(document: Document, problems: Problems) -> None:
    """Where the gate cannot be asked, this one rule is held all the same."""
    for line, field, text in document.scalars():
        if any(found.certain for found in find_cpr(text)):
            mend = _("Slet det. Foreningen må ikke gemme CPR-numre, heller ikke i private filer.")
            problems.add(document.path, line, field, _("Der står et CPR-nummer."), mend)


def _in_body(problem: Problem, document: Document | None) -> Problem:
    """A problem with a link or a picture in the text is one of the text."""
    is_below = document is not None and 0 < document.body_line <= problem.line
    return replace(problem, field=_("tekst")) if is_below else problem
