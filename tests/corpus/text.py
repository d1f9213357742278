"""A text in pieces, some of them marked: what must be caught, what must be kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

DIRECT = (
    "cpr", "phone", "mail", "address", "account", "plate", "url", "name_known", "name_unknown", "third_person",
)  # fmt: skip
"""Labels of what says who somebody is."""
INDIRECT = ("birth", "age", "employer_unique", "school_unique")
"""Labels of what says it together with a little more."""
SENSITIVE = ("health", "union", "belief", "politics")
"""Labels of what is nobody's business (GDPR article 9); their texts must be held."""
KEPT = ("easy", "hard")
"""Labels of look-alikes, by how hard they are to tell apart."""


@dataclass(frozen=True)
class Mark:
    """What a piece is. `value` is it plainly written, `how` in what way it is hidden (`"plain"`: in none)."""

    label: str
    person: str = ""
    value: str = ""
    how: str = "plain"


@dataclass(frozen=True)
class Piece:
    """A run of text, all of it marked or none of it."""

    text: str
    mark: Mark | None = None


Line = tuple[Piece, ...]


def plain(text: str) -> Line:
    return (Piece(text),) if text else ()


def joined(lines: Iterable[Line], between: str) -> Line:
    """The lines as one, `between` unmarked."""
    pieces: list[Piece] = []
    for line in lines:
        if pieces and between:
            pieces.append(Piece(between))
        pieces.extend(line)
    return tuple(pieces)


def written(line: Line) -> str:
    return "".join(piece.text for piece in line)


def upper(line: Line) -> Line:
    """In capitals, all but what would no longer work (mail and web addresses, markers of persons)."""
    return tuple(piece if _is_exact(piece) else replace(piece, text=piece.text.upper()) for piece in line)


def _is_exact(piece: Piece) -> bool:
    return piece.text.startswith("{person") or (
        piece.mark is not None and piece.mark.label in ("mail", "url")
    )


def marks_of(line: Line) -> list[tuple[int, int, Mark]]:
    """Every mark with its place, in code points of the whole text."""
    found: list[tuple[int, int, Mark]] = []
    at = 0
    for piece in line:
        if piece.mark:
            found.append((at, at + len(piece.text), piece.mark))
        at += len(piece.text)
    return found
