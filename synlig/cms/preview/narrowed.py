"""One or a few files held against all of the content, without looking at all of it again.

What the checks and the gate's refusal say of a file hangs on the others only by their names, dates and addresses. So
these are left, and the texts of the others taken away: the same functions then take a hundredth of the time.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection
from dataclasses import replace
from typing import TypeVar

from synlig.errors import Problem, Problems
from synlig.gate import office_values, refuse
from synlig.records import (
    Approvals,
    Consents,
    Content,
    Document,
    Entry,
    MemberFolder,
    Minutes,
    MinutesFile,
    check_content,
)
from synlig.records.public_files import EventFile, NewsFile, PageFile
from synlig.site import SiteSettings
from synlig.trial import check_readable

Text = TypeVar("Text", PageFile, NewsFile)


def faults_in(
    content: Content, paths: Collection[str], settings: SiteSettings, on: datetime.date
) -> tuple[Problem, ...]:
    """What a build would say of the files at some paths (with the folder's label), all else being right.

    A member's path is that of `profil.yml`, and stands for the whole folder; minutes' for their approvals too.
    """
    problems = Problems()
    own = _own(content, paths)
    documents = tuple(document for document in content.documents if document.path in own)
    check_content(_for_checks(content, paths, documents), problems)
    if check_readable(_alone(content, paths, documents), problems):
        refuse(_alone(content, paths, documents), on, problems, office_values(settings))
    return tuple(sorted({problem for problem in problems if problem.path in own}))


def refused_fields(
    content: Content, changed: MinutesFile | MemberFolder, on: datetime.date, office: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The fields of `godkendelser.yml` in which a text may not go out, where the approvals are those of `changed`."""
    problems = Problems()
    path = changed.document.path
    alone = _alone(content, (path,), ())
    if isinstance(changed, MinutesFile):
        alone = replace(alone, minutes=(changed,))
    else:
        members = (changed if each.id == changed.id else each for each in alone.members)
        alone = replace(alone, members=tuple(members))
    refuse(alone, on, problems, office)
    return tuple(problem.field for problem in problems if problem.path == changed.approvals_document.path)


def _own(content: Content, paths: Collection[str]) -> frozenset[str]:
    """The files that are looked at: those at the paths and what belongs to them."""
    folders = {path.rpartition("/")[0] for path in paths if "/private/members/" in path}
    found = set(paths)
    for file in content.minutes:
        if file.path in paths:
            found.add(file.approvals_document.path)
    for folder in content.members:
        if folder.path in folders:
            found |= {
                folder.consents_document.path, folder.approvals_document.path, folder.frozen_document.path
            }  # fmt: skip
    return frozenset(found)


def _alone(content: Content, paths: Collection[str], documents: tuple[Document, ...]) -> Content:
    """The files by themselves, with everybody whom they may name."""
    return replace(
        content,
        documents=documents,
        members=tuple(
            each if each.document.path in paths else _without_approvals(each) for each in content.members
        ),
        minutes=tuple(each for each in content.minutes if each.path in paths),
        pages=tuple(each for each in content.pages if each.path in paths),
        news=tuple(each for each in content.news if each.path in paths),
        events=tuple(each for each in content.events if each.path in paths),
        files=(),
        imports=(),
    )


def _for_checks(content: Content, paths: Collection[str], documents: tuple[Document, ...]) -> Content:
    """The files among the others' bare names, dates and addresses."""

    return replace(
        content,
        documents=documents,
        members=tuple(
            each if each.document.path in paths else _bare_member(each) for each in content.members
        ),
        minutes=tuple(each if each.path in paths else _bare_minutes(each) for each in content.minutes),
        pages=tuple(each if each.path in paths else _bare_text(each) for each in content.pages),
        news=tuple(each if each.path in paths else _bare_text(each) for each in content.news),
        events=tuple(each if each.path in paths else _bare_event(each) for each in content.events),
    )


def _bare_text(entry: Entry[Text]) -> Entry[Text]:
    return replace(entry, document=Document(entry.path, {}))


def _bare_event(entry: Entry[EventFile]) -> Entry[EventFile]:
    bare = entry.record.model_copy(update={"text": None, "sign_up": None})
    return replace(entry, record=bare, document=Document(entry.path, {}))


def _without_approvals(folder: MemberFolder) -> MemberFolder:
    return replace(folder, approvals=Approvals())


def _bare_member(folder: MemberFolder) -> MemberFolder:
    return replace(folder, approvals=Approvals(), consents=Consents())


def _bare_minutes(file: MinutesFile) -> MinutesFile:
    bare = Minutes.model_construct(
        **{**file.minutes.__dict__, "items": (), "present": (), "absent": (), "corrections": (), "lock": None}
    )
    return replace(file, minutes=bare, approvals=Approvals(), document=Document(file.path, {}))
