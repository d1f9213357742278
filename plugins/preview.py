"""The preview's child process: it holds an edition in memory, and sets one page of it at a time in the real theme.

    python -m plugins.preview THEME

It is started as the site's child is: a bare environment, and an audit hook that lets it open nothing but the theme and
the program. All that it knows of an association comes over its standard input, public records and no other; what it
answers goes out over its standard output. Each message is four bytes, its length, and so much JSON:

    {"put": {"news/x.json": {...}, "news/y.json": null}}        -> {}
    {"page": "news/x.json", "with": {"news/x.json": {...}}, "prefix": "/a/"} -> {"html": "<!doctype html>..."}

`with` are records for this page alone. What cannot be made is answered with {"failed": "..."}, which says the kind of
mistake and no text.
"""

from __future__ import annotations

import json
import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from plugins.child import confine, program_folders, static_folder_of
from plugins.press import Press
from plugins.templates import templates_in
from synlig.edition import PublicRecord, edition_of, kind_at
from synlig.pages import make_site, single_page, single_papers
from synlig.rooted import rooted

LENGTH = struct.Struct(">I")
Answer = dict[str, str]


class Preview:
    """An edition that changes, and the theme."""

    def __init__(self, theme: Path) -> None:
        self._records: dict[str, PublicRecord] = {}
        self._templates = templates_in(theme / "templates")
        self._press = Press(theme / "paper")
        self._static_folder = f"{static_folder_of(theme)}/"

    def answer(self, asked: Mapping[str, Any]) -> Answer:
        if "page" in asked:
            html = self._page(asked["page"], _changed(self._records, asked["with"]), asked["prefix"])
            return {"html": html}
        self._records = _changed(self._records, asked["put"])
        return {}

    def _page(self, path: str, records: Mapping[str, PublicRecord], prefix: str) -> str:
        edition, record = edition_of(records.values(), Path()), records[path]
        site = make_site(edition, self._static_folder)
        page = single_page(record, edition, site)
        if page is None:
            raise LookupError("a record without a page")
        for paper in single_papers(record, edition, site):
            site.sizes[paper.address] = len(self._press.set(paper))
        html: str = self._templates.get_template(page.template).render(page=page)
        return rooted(html, page.address, prefix)


def _changed(records: Mapping[str, PublicRecord], changes: Mapping[str, Any]) -> dict[str, PublicRecord]:
    """The records with some put in or, where there is None, taken out; in the order of their paths."""
    read = {
        path: None if data is None else kind_at(path).model_validate(data) for path, data in changes.items()
    }
    made = {path: record for path, record in {**records, **read}.items() if record is not None}
    return dict(sorted(made.items()))


def serve(preview: Preview, questions: BinaryIO, answers: BinaryIO) -> None:
    """One answer for each question, until nobody asks."""
    while head := questions.read(LENGTH.size):
        asked = json.loads(questions.read(LENGTH.unpack(head)[0]))
        try:
            answer = preview.answer(asked)
        except Exception as error:  # noqa: BLE001 - told by its kind; the next question may be answered
            answer = {"failed": type(error).__name__}
        data = json.dumps(answer).encode()
        answers.write(LENGTH.pack(len(data)) + data)
        answers.flush()


def main(arguments: list[str]) -> None:
    theme = Path(arguments[0]).resolve()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    sys.stdout = sys.stderr  # whatever a library prints is no answer
    preview = Preview(theme)
    confine((theme, *program_folders()))
    serve(preview, sys.stdin.buffer, answers)


if __name__ == "__main__":
    main(sys.argv[1:])
