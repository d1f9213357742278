"""One or a few files held against all of the content, without looking at all of it again.

What the checks and the gate's refusal say of a file hangs on the others only by their names, dates and addresses, and
not on their texts: the same functions, asked about a few files alone, take a hundredth of the time.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection
from dataclasses import replace

from synlig.errors import Problem, Problems
from synlig.gate import office_values, refuse
from synlig.records import Content, MemberFolder, MinutesFile, check_content
from synlig.site import SiteSettings
from synlig.trial import check_readable


def faults_in(
    content: Content, paths: Collection[str], settings: SiteSettings, on: datetime.date
) -> tuple[Problem, ...]:
    """What a build would say of the files at some paths (with the folder's label), all else being right.

    A member's path is that of `profil.yml`, and stands for the whole folder; minutes' for their approvals too.
    """
    problems, own = Problems(), _own(content, paths)
    documents = tuple(document for document in content.documents if document.path in own)
    narrowed = replace(content, asked=own, documents=documents, imports=())
    check_content(narrowed, problems)
    if check_readable(narrowed, problems):
        refuse(narrowed, on, problems, office_values(settings))
    return tuple(sorted({problem for problem in problems if problem.path in own}))


def refused_fields(
    content: Content, changed: MinutesFile | MemberFolder, on: datetime.date, office: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The fields of `godkendelser.yml` in which a text may not go out, where the approvals are those of `changed`."""
    problems = Problems()
    alone = replace(content, asked=frozenset((changed.document.path,)), documents=())
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
