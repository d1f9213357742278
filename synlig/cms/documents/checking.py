"""What is wrong with one document, as our own readers say it, and which field of the form it is about."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from synlig import addresses
from synlig.cms.documents.field import BODY
from synlig.cms.documents.front import parts_of
from synlig.cms.documents.kind import Kind
from synlig.cms.documents.kinds import kind_of
from synlig.cms.documents.listing import listing
from synlig.cms.documents.small_lists import SmallLists, small_lists
from synlig.errors import Problem, Problems
from synlig.gate.cpr import find_cpr
from synlig.language import _
from synlig.records.approval import Approvals
from synlig.records.checks import check_content
from synlig.records.consent import Consents
from synlig.records.content import Content, Entry, MemberFolder, MinutesFile
from synlig.records.document import Document, parse_yaml
from synlig.records.files import Files
from synlig.records.member import Member
from synlig.records.member_folders import member_ids
from synlig.records.minutes import Minutes
from synlig.records.named_pictures import check_pictures
from synlig.records.public_files import EventFile, NewsFile, PageFile
from synlig.records.public_reading import public_addresses
from synlig.records.record import PrivateRecord, read_record
from synlig.signs import has_obeyed, has_stack

_NUMBERED = re.compile(r"\[(\d+)\]")


def problems_in(content: Path, path: str, text: str) -> tuple[Problem, ...]:
    """What is wrong with a document with this text, alone and beside the others, whether it is saved yet or not.

    `path` is relative to the content folder. Left to the build is what needs every private file: names in texts,
    the consent behind a profile, whether somebody else's file clashes with it.
    """
    kind = kind_of(path)
    if kind is None:
        return ()
    files = Files(content, content.name)
    document = _document(kind, f"{content.name}/{path}", text, files.problems)
    if document is not None:
        files.documents.append(document)
        _check(kind, path, document, files)
        _check_cpr(document, files.problems)
    found = {problem for problem in files.problems if problem.path == f"{content.name}/{path}"}
    return tuple(_in_body(problem, document) for problem in sorted(found))


def field_of(kind: Kind, problem: Problem) -> str:
    """The name of the form's field that a problem is about; `""` where it is about the whole document.

    A field in a row is named with the numbers of its rows, counted from 1: `"punkter.3.opgaver.1.hvem"`.
    """
    if problem.field == _("tekst") and kind.has_body:
        return BODY
    name = _NUMBERED.sub(r".\1", problem.field)
    key = _NUMBERED.sub("", problem.field)
    rows = tuple((field, field.key) for field in kind.fields)
    for field, known in [*rows, *((row, f"{field.key}.{row.key}") for field, _key in rows for row in field.rows)]:
        if known == key or known.startswith(f"{key}."):
            return name + known.removeprefix(key)
    deeper = ((f"{field.key}.{row.key}.{deep.key}") for field in kind.fields for row in field.rows for deep in row.rows)
    return next((name + known.removeprefix(key) for known in deeper if known == key), "")


def _document(kind: Kind, label: str, text: str, problems: Problems) -> Document | None:
    """The text as our readers have it; None where it cannot be read."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    for number, line in enumerate(text.split("\n"), start=1):
        if has_obeyed(line) or has_stack(line):
            wrong = _("Linjen har et usynligt styretegn.") if has_obeyed(line) else _("Linjen har mange tegn oven i hinanden.")
            problems.add(label, number, "", wrong, _("Slet linjen, og skriv den igen."))
            return None
    if not kind.has_body:
        return parse_yaml(text, label, problems)
    parts = parts_of(text)
    if parts is None:
        wrong = _("Felterne øverst kan ikke skilles fra teksten.")
        problems.add(label, 1, "", wrong, _("Sæt en linje med --- før det første felt og en efter det sidste."))
        return None
    fields = parse_yaml(parts.fields, label, problems, first_line=parts.first_line)
    return Document(label, fields.data, fields.lines, parts.body + parts.after, parts.body_line) if fields is not None else None


def _check(kind: Kind, path: str, document: Document, files: Files) -> None:
    record = read_record(kind.record, document, files.problems)
    known = small_lists(files.root)
    if record is None or known.groups_file is None:
        return
    content = _beside(kind, path, record, document, files, known)
    check_content(content, files.problems)
    check_pictures(files, (*content.pages, *content.news))


def _beside(kind: Kind, path: str, record: PrivateRecord, document: Document, files: Files, known: SmallLists) -> Content:
    """A content that holds this document alone, and what it is held against."""
    slug = path.removeprefix(f"{kind.folder}/").removesuffix(kind.suffix)
    empty = Document("", {})
    return Content(
        root=files.root,
        members=(MemberFolder(Path(path).parent.name, str(Path(document.path).parent), record, document, Consents(), empty, Approvals(), empty, None, empty),)
        if isinstance(record, Member)
        else (),
        minutes=(MinutesFile(record, document, Approvals(), empty),) if isinstance(record, Minutes) else (),
        pages=(Entry(record, document, slug),) if isinstance(record, PageFile) else (),
        news=(Entry(record, document, slug),) if isinstance(record, NewsFile) else (),
        events=(Entry(record, document, slug),) if isinstance(record, EventFile) else (),
        demand=None,
        figures=known.figures_file,
        groups=known.groups_file,
        series=known.series_file,
        topics=known.topics_file,
        consent_texts={},
        ledger=known.ledger,
        documents=(document,),
        member_ids=member_ids(files),
        addresses=tuple(_addresses(files)),
    )
