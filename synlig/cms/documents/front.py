"""A Markdown file taken apart at its two lines of `---`, so that each part can be changed without the other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from synlig.language import _


@dataclass(frozen=True, repr=False)
class Parts:
    """A file's text as it stands: the fields between `before` and `between`, and the body below.

    `between` has the closing line and the empty lines below it, `after` the empty lines at the end. The five put
    together are the file. `body_line` is the line the body begins at, counted from 1.
    """

    before: str
    fields: str
    between: str
    body: str
    after: str

    @property
    def first_line(self) -> int:
        """The line the fields begin at, counted from 1."""
        return self.before.count("\n") + 1

    @property
    def body_line(self) -> int:
        return (self.before + self.fields + self.between).count("\n") + 1


def parts_of(text: str) -> Parts | None:
    """The parts of a file; None where it does not begin with fields, or they are not closed."""
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)
    if not lines or lines[0].rstrip() != "---":
        return None
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == "---":
            return _parts(lines[0], "".join(lines[1:number]), line, "".join(lines[number + 1 :]))
    return None


def _parts(before: str, fields: str, closing: str, below: str) -> Parts:
    body = below.strip("\r\n")
    begins = len(below) - len(below.lstrip("\r\n"))
    return Parts(before, fields, closing + below[:begins], body, below[begins + len(body) :])


def why_no_parts(text: str) -> tuple[str, str]:
    """What is wrong with a text that has no parts, and what to do, in the words of `synlig.records.front_matter`."""
    if text.split("\n")[0].rstrip() != "---":
        return (
            _("Filen begynder ikke med felter."),
            _("Den første linje skal være --- og så «titel: ...»."),
        )
    return _("Felterne øverst er ikke sluttet af."), _("Sæt en linje med --- mellem felterne og teksten.")
