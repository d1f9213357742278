"""What to look for in a folder that may be years old, a copy from the network, or made from content with mistakes.

A build sweeps only content without mistakes. Here whatever can be read is looked for, and every file that could not
be read is told, so that nobody takes a search with half the values for a clean one.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from synlig.errors import Problems
from synlig.gate import office_values, publish, refuse
from synlig.gate.needles import compile_needles, salvaged_needles
from synlig.gate.people import people_of
from synlig.needles import Needle
from synlig.records import Content, check_content, read_content
from synlig.records.document import read_text
from synlig.site import SiteSettings, settings_document
from synlig.trial import check_readable


@dataclass(frozen=True, repr=False)
class Sought:
    """The needles, how many values the association itself lets out, and the mistakes that may hide others."""

    needles: tuple[Needle, ...]
    left_out: int
    problems: Problems


def read_sought(root: Path, settings: SiteSettings, on: datetime.date) -> Sought:
    """Everything private in the content under `root`, as of a date."""
    content, problems = read_content(root, root.name)
    if content is None:
        return Sought(_salvaged(root, frozenset()), 0, problems)
    unread = len(problems)
    check_content(content, problems)
    if check_readable(content, problems):
        refuse(content, on, problems, office_values(settings), settings_document(settings))
    if not len(problems):
        compiled = publish(content, settings, on).needles
        return Sought(compiled.needles, compiled.left_out, problems)
    people = people_of(content.members, on)
    compiled = compile_needles(content, people, office_values(settings), _spoken(content))
    salvaged = _salvaged(root, frozenset(people.by_id)) if unread else ()
    return Sought((*compiled.needles, *salvaged), compiled.left_out, problems)


def _salvaged(root: Path, understood: frozenset[str]) -> tuple[Needle, ...]:
    """Of the members whose files have mistakes, what can be seen in their profiles."""
    found: list[Needle] = []
    for file in sorted((root / "private" / "members").glob("*/profil.yml")):
        text = None if file.parent.name in understood else read_text(file, file.name, Problems())
        if text is not None:
            folder = f"{root.name}/{file.parent.relative_to(root).as_posix()}"
            found.extend(salvaged_needles(folder, file.parent.name, text))
    return tuple(found)


def _spoken(content: Content) -> tuple[str, ...]:
    """The public files, and every text that was ever approved: with mistakes, nobody can say which are out."""
    approvals = [
        *(approval for folder in content.members for approval in folder.approvals.approvals),
        *(approval for file in content.minutes for approval in file.approvals.approvals),
    ]
    return (
        *(approval.text for approval in approvals),
        *(
            " ".join(text for _line, _field, text in document.scalars())
            for document in content.public_documents
        ),
    )
