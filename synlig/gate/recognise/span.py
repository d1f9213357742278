"""What a recogniser finds: where it stands, of which kind it is, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a place in a text gives away. The order is the order of weight: of two spans on one place, the first wins."""

    CPR = "cpr"
    HEALTH = "health"
    UNION = "union"
    BELIEF = "belief"
    POLITICS = "politics"
    MAIL = "mail"
    URL = "url"
    ACCOUNT = "account"
    PHONE = "phone"
    ADDRESS = "address"
    PLATE = "plate"
    BIRTH = "birth"
    PERSON = "person"
    THIRD_PERSON = "third person"
    NEW_JOB = "new job"
    ABSENCE = "absence"
    MEMBERSHIP = "membership"
    EMPLOYER = "employer"
    SCHOOL = "school"
    UNKNOWN = "unknown"
    """A capitalised word that no list knows."""


SENSITIVE = frozenset({Kind.HEALTH, Kind.UNION, Kind.BELIEF, Kind.POLITICS})
"""Special categories (GDPR art. 9(1), read 2026-11-22): a text that tells them of a person is held whole."""

LIFE = frozenset({Kind.NEW_JOB, Kind.ABSENCE, Kind.MEMBERSHIP})
"""What minutes never tell of anybody (design.md 5.8): a text that may is held, with a proposal."""


@dataclass(frozen=True, repr=False)
class Span:
    """A place in the text as it was given: code points, the end not counted in.

    `certain` means mask it; otherwise hold the text, so that a person decides. `known` marks a hit on a value that the
    association has on file.
    """

    start: int
    end: int
    kind: Kind
    certain: bool = True
    known: bool = False
