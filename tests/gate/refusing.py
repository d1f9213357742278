"""What the gate refuses of some content, and public files that know their lines."""

from __future__ import annotations

from typing import Any

from synlig.errors import Problem, Problems
from synlig.gate.refuse import refuse
from synlig.records import Document
from tests.gate.invented import TODAY, content


def problems_of(*folders: Any, **kinds: Any) -> tuple[Problem, ...]:
    problems = Problems()
    all_of_it = content(*folders, **kinds)
    refuse(all_of_it, TODAY, problems)
    return tuple(problems)


def page(text: str) -> Document:
    return Document("content/public/pages/en-side.md", {}, {}, f"Første linje.\n{text}", 5)


def lines(path: str, **at: int) -> Document:
    """A document that knows the line of each place, written `til_stede__0__rolle`."""
    places = {
        tuple(int(part) if part.isdigit() else part for part in place.split("__")): line
        for place, line in at.items()
    }
    return Document(path, {}, places)
