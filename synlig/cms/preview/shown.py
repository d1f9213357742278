"""What a preview answers: the page, and what of the document does not come out, or comes out as something else."""

from __future__ import annotations

from dataclasses import dataclass

from synlig.errors import Problem


@dataclass(frozen=True)
class Withheld:
    """A field of which something is not shown as it is written, and why, as a sentence. `field` is as the file has it,
    lists counted from 1: `"punkter.3.tekst"`, `"kompetencer"`. `waits`: the page shows what is proposed for it, which
    somebody is still to approve.
    """

    field: str
    why: str
    waits: bool = False


@dataclass(frozen=True, repr=False)
class Mask:
    """A place in the internal text of a field, what stands there in public, and why.

    `start` and `end` are code points of the source, the end not counted in. `instead` is None where the place is only
    doubtful: a person decides, and until then it stands in the proposal as it is written. It is None too for what is so
    sensitive that all of the text is held.
    """

    field: str
    start: int
    end: int
    instead: str | None
    why: str


@dataclass(frozen=True, repr=False)
class Shown:
    """`html` is None where the document has no page, or has problems. `address` is the page's own on the site.

    `alike`: how many other profiles show the same card; None for what is no profile, and for one that is not shown.
    `risk` says it in words.
    """

    html: bytes | None
    problems: tuple[Problem, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    masks: tuple[Mask, ...] = ()
    alike: int | None = None
    risk: str | None = None
