"""`content/private/ledger.jsonl`: what was done, in order. Written by commands, never by a build; no values, no names.

Each line is one JSON object and names the line before it by its SHA-256, so that a line taken out or changed is
noticed. That members' ids stand in it as they are is decided in docs/decisions/0032.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from synlig.errors import Problems
from synlig.files import write_file
from synlig.language import _
from synlig.records.fields import CvNumberText, Date, MemberId, Sha256
from synlig.records.record import OPEN, PrivateRecord

NAME = "ledger.jsonl"
BEFORE_THE_FIRST = "0" * 64
"""What the first line names as the one before it."""


class NumberIssued(PrivateRecord):
    """A CV number was given to a member; nobody gets it again."""

    model_config = ConfigDict(validate_by_name=True)

    kind: Annotated[Literal["nummer"], OPEN] = Field("nummer", alias="slags")
    date: Date = Field(alias="dato")
    member: MemberId = Field(alias="medlem")
    number: CvNumberText = Field(alias="cv_nummer")
    previous: Sha256 = Field(BEFORE_THE_FIRST, alias="forrige")


class BatchedProfile(PrivateRecord):
    """One profile of a batch; `sha256` is the digest of its `udgivet.yml`."""

    model_config = ConfigDict(validate_by_name=True)

    member: MemberId = Field(alias="medlem")
    number: CvNumberText = Field(alias="cv_nummer")
    sha256: Sha256 = Field(alias="sha256")


class BatchClosed(PrivateRecord):
    """A batch was closed: these profiles may be shown as they were frozen."""

    model_config = ConfigDict(validate_by_name=True)

    kind: Annotated[Literal["hold"], OPEN] = Field("hold", alias="slags")
    date: Date = Field(alias="dato")
    profiles: tuple[BatchedProfile, ...] = Field(alias="profiler", min_length=1)
    previous: Sha256 = Field(BEFORE_THE_FIRST, alias="forrige")


class Withdrawal(PrivateRecord):
    """A member took the consent to the catalogue back; the number is dead."""

    model_config = ConfigDict(validate_by_name=True)

    kind: Annotated[Literal["tilbagetrækning"], OPEN] = Field("tilbagetrækning", alias="slags")
    date: Date = Field(alias="dato")
    member: MemberId = Field(alias="medlem")
    number: CvNumberText | None = Field(None, alias="cv_nummer")
    previous: Sha256 = Field(BEFORE_THE_FIRST, alias="forrige")


class Erasure(PrivateRecord):
    """Everything about a member was erased; minutes may still name the id."""

    model_config = ConfigDict(validate_by_name=True)

    kind: Annotated[Literal["sletning"], OPEN] = Field("sletning", alias="slags")
    date: Date = Field(alias="dato")
    member: MemberId = Field(alias="medlem")
    previous: Sha256 = Field(BEFORE_THE_FIRST, alias="forrige")


LedgerLine: TypeAlias = NumberIssued | BatchClosed | Withdrawal | Erasure
_LINE: TypeAdapter[LedgerLine] = TypeAdapter(Annotated[LedgerLine, Field(discriminator="kind")])


@dataclass(frozen=True, repr=False)
class Ledger:
    """The lines in order; `last` is the SHA-256 of the last one."""

    lines: tuple[LedgerLine, ...] = ()
    last: str = BEFORE_THE_FIRST

    @property
    def issued(self) -> Mapping[str, str]:
        """Every CV number ever given, live or dead, and the member it was given to."""
        return {line.number: line.member for line in self.lines if isinstance(line, NumberIssued)}

    @property
    def batched(self) -> Mapping[str, str]:
        """The digest of each member's profile in the last batch the member was in."""
        return {profile.member: profile.sha256 for batch in self.batches for profile in batch.profiles}

    @property
    def batches(self) -> tuple[BatchClosed, ...]:
        return tuple(line for line in self.lines if isinstance(line, BatchClosed))

    @property
    def published(self) -> frozenset[str]:
        """Every CV number that a batch ever brought into the catalogue."""
        return frozenset(profile.number for batch in self.batches for profile in batch.profiles)

    @property
    def withdrawn(self) -> frozenset[str]:
        """The CV numbers that a withdrawal made dead."""
        return frozenset(
            line.number for line in self.lines if isinstance(line, Withdrawal) and line.number is not None
        )

    @property
    def members(self) -> frozenset[str]:
        """Every id that a line names."""
        return frozenset[str]().union(*map(_members_of, self.lines))

    @property
    def erased(self) -> frozenset[str]:
        """The ids of former members, which minutes may still name."""
        return frozenset(line.member for line in self.lines if isinstance(line, Erasure))


def read_ledger(file: Path, path: str, problems: Problems) -> Ledger:
    """The ledger in a file; an empty one where there is none. `path` is how messages name it."""
    chain = _Chain()
    try:
        rows = file.read_bytes().decode().splitlines() if file.exists() else []
    except (OSError, UnicodeDecodeError):
        problems.add(path, 0, "", _("Journalen kan ikke læses."), _restore())
        return chain.ledger
    for number, row in enumerate(rows, start=1):
        line = _parsed(row)
        wrong = _("Linjen er ikke skrevet af programmet.") if line is None else chain.wrong_with(line)
        if line is None or wrong is not None:
            problems.add(path, number, "", wrong or "", _restore())
            break  # what follows hangs on it
        chain.take(line, row)
    return chain.ledger


def append_to_ledger(content: Path, label: str, *entries: LedgerLine) -> Ledger:
    """Add lines to the end of the ledger of a content folder, all or none, and on the disk when this returns.

    `ContentError` where the ledger as it stands, or what is added to it, breaks a rule. `label` names the folder.
    """
    file, path, problems = content / "private" / NAME, f"{label}/private/{NAME}", Problems()
    chain = _Chain(read_ledger(file, path, problems))
    problems.stop_if_any()
    text = file.read_bytes().decode() if file.exists() else ""
    text += "\n" if text and not text.endswith("\n") else ""
    for entry in entries:
        line = entry.model_copy(update={"previous": chain.last})
        if (wrong := chain.wrong_with(line)) is not None:
            problems.add(
                path, len(chain.lines) + 1, "", wrong, _("Intet er skrevet. Se datoen og id'et efter.")
            )
            problems.stop_if_any()
        row = json.dumps(line.model_dump(mode="json", by_alias=True, exclude_none=True), ensure_ascii=False)
        chain.take(line, row)
        text += f"{row}\n"
    write_file(file, text.encode())
    return chain.ledger


def _parsed(row: str) -> LedgerLine | None:
    try:
        return _LINE.validate_json(row)
    except ValidationError:
        return None


class _Chain:
    """A ledger as it grows, and what the next line must keep to."""

    def __init__(self, begun: Ledger | None = None) -> None:
        begun = begun or Ledger()
        self.lines = list(begun.lines)
        self.last = begun.last
        self._issued = dict(begun.issued)
        self._withdrawn = set(begun.withdrawn)
        self._erased = set(begun.erased)

    @property
    def ledger(self) -> Ledger:
        return Ledger(tuple(self.lines), self.last)

    def take(self, line: LedgerLine, row: str) -> None:
        """Add a line, which stands in the file as `row`."""
        self.lines.append(line)
        self.last = hashlib.sha256(row.encode()).hexdigest()
        match line:
            case NumberIssued():
                self._issued[line.number] = line.member
            case Withdrawal(number=str() as number):
                self._withdrawn.add(number)
            case Erasure():
                self._erased.add(line.member)

    def wrong_with(self, line: LedgerLine) -> str | None:
        """What is wrong with a line as the next one; None where nothing is."""
        if line.previous != self.last:
            return _("Linjen passer ikke til den foregående: en linje er ændret eller taget ud.")
        if self.lines and line.date < self.lines[-1].date:
            return _("Linjen har en tidligere dato end den foregående.")
        if self._erased & _members_of(line):
            return _("Linjen nævner et medlem, der er slettet.")
        if isinstance(line, NumberIssued):
            return _("CV-nummeret er givet før.") if line.number in self._issued else None
        for member, number in _numbers_of(line):
            if self._issued.get(number) != member:
                return _("CV-nummeret er ikke givet til medlemmet.")
            if number in self._withdrawn:
                return _("CV-nummeret er trukket tilbage.")
        return None


def _members_of(line: LedgerLine) -> frozenset[str]:
    if isinstance(line, BatchClosed):
        return frozenset(profile.member for profile in line.profiles)
    return frozenset({line.member})


def _numbers_of(line: LedgerLine) -> Iterator[tuple[str, str]]:
    """The members and numbers that a line takes for given."""
    match line:
        case BatchClosed():
            yield from ((profile.member, profile.number) for profile in line.profiles)
        case Withdrawal(number=str() as number):
            yield line.member, number


def _restore() -> str:
    return _("Ret ikke i den. Hent den seneste hele journal fra en sikkerhedskopi.")
