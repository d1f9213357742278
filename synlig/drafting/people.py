"""Names in minutes: who is meant, where that is certain. What is not certain is left to a person, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_BETWEEN = re.compile(r"\s*(?:,|;|\t|\n|\||•| / | samt | og | \+ | & )\s*(?![^()]*\))", re.IGNORECASE)
_ROLES = (
    r"formand(?:en)?|næstformand|kasserer|sekretær|bestyrelsesmedlem|(?:\d\. )?suppleant|stedfortræder|revisor|tovholder"
    r"|gruppeleder|mødeleder|referent|ordstyrer|dirigent|medlem|gæst|mentor|webmaster|webansvarlig|koordinator|frivillig"
    r"|fmd\.?|næstfmd\.?|kass\.?|sekr\.?|ref\.?|skriver|vært(?:er)?|økonomiansvarlig|medlemsansvarlig|oplægsholder|observatør|kontaktperson|konsulent|jobkonsulent"
)
_IS_ROLE = re.compile(rf"(?:{_ROLES})(?: i [\wæøå -]+)?", re.IGNORECASE)
_IS_GROUP = re.compile(
    r"[\w-]*(?:gruppen|udvalget|bestyrelsen)|ekstern|udefra|jobcentret|kommunen", re.IGNORECASE
)
"""Where somebody comes from, beside the name."""
_IS_WORD = re.compile(r"[a-zæøå]{4,}")
_ROLE_FIRST = re.compile(rf"({_ROLES})(?: ?:)?\s+(?=[A-ZÆØÅ])", re.IGNORECASE)
_BESIDE = re.compile(
    rf"^(?P<name>[^(]+?)\s*(?:\((?P<note>[^)]*)\)|\s[-–—]\s+(?P<dash>.+)|/(?P<stroke>{_ROLES})|, (?P<comma>.+))\.?$",
    re.IGNORECASE,
)
_UNTICKED = re.compile(r"\s*(?:☐|□|❏|\[ ?\])")
_ENDS = re.compile(r"^(?:[\s.:·*☐☒☑□❏✓✔•–-]+|\[[xX ]?\]|\d{1,2}[.)]\s+)+|(?<!\b[A-ZÆØÅ])\.+$|[\s:·*–-]+$")
_INITIALS = re.compile(r"[A-ZÆØÅ]{2,4}(?:/[A-ZÆØÅ]{2,4})+")
_INITIALS_ASIDE = re.compile(r"\s*\([A-ZÆØÅ]{2,4}\)(?=\s+[-–—]\s)")
_FULL_NAME = re.compile(r"[A-ZÆØÅ][\wæøåé'-]+(?: [A-ZÆØÅ][\wæøåé.'-]*)+")
_ROW = re.compile(
    rf"(?P<name>{_FULL_NAME.pattern})(?:\s+(?P<role>(?i:{_ROLES})))?\s+(?P<came>(?i:ja|nej|x|mødt|til ?stede|afbud|fraværende))"
)
"""A row of a table whose lines are lost: `Bent Holm referent ja`."""
_DASHED = re.compile(rf"{_FULL_NAME.pattern}(?: [-–—] {_FULL_NAME.pattern})+")
"""`Alma Vadsager - Bent Holm`: nothing but names with dashes between them."""
_OFFICE = re.compile(rf"([A-ZÆØÅ][\wæøå]+) ?: +({_FULL_NAME.pattern})")
_SHORT_FIRST = re.compile(r"([A-ZÆØÅ][a-zæøå]{0,3})\. ?((?:[A-ZÆØÅ][\wæøåé'-]+ ?)+)")
_SPELLINGS = {"chr": ("christ", "krist"), "kr": ("krist", "christ"), "joh": ("joh",), "ths": ("thomas",)}
"""What a first name cut short may begin with, where that is more than its letters."""
UNTICKED = "ikke afkrydset"
"""The note of somebody whose box is empty."""
_LIKE_A_NAME = re.compile(
    r"(?:(?:af|da|de|du|la|van|von|le) |(?<!\w)[A-ZÆØÅ][\wæøåéü.'’-]*(?: |$)|\([^)]*\)(?: |$)){1,7}"
)
_NOBODY = re.compile(r"ingen|alle|-+|–|intet|0|n/?a|\W*", re.IGNORECASE)


@dataclass(frozen=True, repr=False)
class Person:
    """One of a list: the name as it is written, what they are called beside it, and why they were not there."""

    name: str
    role: str | None = None
    note: str | None = None


def read_people(text: str) -> list[Person]:
    """The people of `Alma Vadsager (formand), Bent og Connie`. What is no name behind a comma belongs to the name before it."""
    if row := _ROW.fullmatch(text):
        return [Person(row["name"], row["role"], row["came"])]
    found: list[Person] = []
    if _DASHED.fullmatch(text):
        text = re.sub(r"\s[-–—]\s", ", ", text)
    for piece in text.split("/") if _INITIALS.fullmatch(text) else _BETWEEN.split(text):
        is_unticked = _UNTICKED.match(piece) is not None
        piece = _ENDS.sub("", piece)
        if _NOBODY.fullmatch(piece):
            continue
        if found and (_IS_ROLE.fullmatch(piece) or _IS_GROUP.fullmatch(piece)):
            found[-1] = Person(found[-1].name, piece, found[-1].note)
        elif found and _FULL_NAME.fullmatch(found[-1].name) and _IS_WORD.fullmatch(piece):
            found[-1] = Person(found[-1].name, found[-1].role or piece, found[-1].note)
        elif found and _are_initials(found[-1].name, piece):
            found[-1] = _read_person(piece)
        elif not found or not _are_initials(piece, found[-1].name):
            person = _read_person(piece)
            found.append(Person(person.name, person.role, UNTICKED) if is_unticked else person)
    return found


def may_be_people(text: str) -> bool:
    """Whether a line could be names, given that one stands above it: every word is written as a name's is."""
    people = read_people(text)
    return bool(people) and all(_LIKE_A_NAME.fullmatch(person.name) for person in people)


def _are_initials(text: str, name: str) -> bool:
    """Whether `AV` stands for the `Alma Vadsager` before it."""
    return len(name.split()) > 1 and text == "".join(piece[0] for piece in re.split(r"[\s-]+", name) if piece)


def are_full_names(text: str) -> bool:
    """Whether a line is nothing but names, each of a first and a last one: then it goes on with the list above it."""
    people = read_people(text)
    return bool(people) and all(_FULL_NAME.fullmatch(person.name) for person in people)


def is_office(text: str) -> bool:
    """Whether a line of a list of people is one of them after a role: `Værter: Yrsa Nørremølle`."""
    return _OFFICE.fullmatch(text) is not None


def _read_person(text: str) -> Person:
    role = None
    text = _INITIALS_ASIDE.sub("", text)
    if office := _OFFICE.fullmatch(text):
        return Person(office[2], office[1])
    if first := _ROLE_FIRST.match(text):
        role, text = first[1], text[first.end() :]
    if (
        elsewhere := re.match(
            r"([A-ZÆØÅ]\S*(?: [A-ZÆØÅ]\S*)*) ((?:fra|deltog|kom|gik|mødte|forlod) .+)", text
        )
    ) is not None:
        return Person(elsewhere[1], role, elsewhere[2])
    notes: list[str] = []
    while (beside := _BESIDE.match(text)) is not None:
        text = beside["name"].strip()
        said = next(filter(None, map(beside.__getitem__, ("note", "dash", "stroke", "comma"))), "")
        notes += [note.strip() for note in re.split(r"\s[-–—]\s|, ", said)]
    roles = [note for note in notes if _IS_ROLE.fullmatch(note)]
    others = [note for note in notes if note and note not in roles]
    return Person(text, role or next(iter(roles), None), next(iter(others), None))


class Members:
    """The members a name can mean, by id."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names
        self._by_said: dict[str, set[str]] = {}
        for member, name in names.items():
            for said in _ways_to_say(name):
                self._by_said.setdefault(said, set()).add(member)
        self._full = {
            _folded(name): [m for m, n in names.items() if _folded(n) == _folded(name)]
            for name in names.values()
        }
        self._by_initials: dict[str, list[str]] = {}
        for member, name in names.items():
            self._by_initials.setdefault("".join(_initials(name)).casefold(), []).append(member)

    def find(self, said: str) -> str | None:
        """The one member a name means: in full, by initials, by first names, by first name and an initial, or by the last
        name and a first name cut short (`Chr. Holm`, `B. Holm`).

        None where it is nobody, or could be two. `Lars Tornelund (LT)` is read without what is in brackets.
        """
        bare = _folded(re.sub(r"\([^)]*\)", "", said))
        whole = self._full.get(bare, []) or self._by_initials.get(bare, [])
        if whole:
            return whole[0] if len(whole) == 1 else None
        found = self._by_said.get(bare, set()) or self._by_shortened(said)
        return next(iter(found)) if len(found) == 1 else None

    def _by_shortened(self, said: str) -> set[str]:
        if (short := _SHORT_FIRST.fullmatch(said)) is None:
            return set()
        begins, last = (_folded(part) for part in short.groups())
        spellings = _SPELLINGS.get(begins, (begins,))
        return {
            member
            for member, name in self._names.items()
            if _folded(name).startswith(spellings) and _folded(name).endswith(f" {last}")
        }


def _folded(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())


def _initials(name: str) -> list[str]:
    """Of every part of a name; that of the others may be left out, but those of all say more."""
    return [piece[0] for piece in re.split(r"[\s-]+", name) if piece]


def _ways_to_say(name: str) -> Iterable[str]:
    parts = name.split()
    if not parts:
        return
    *first, last = parts
    initials = _initials(name)
    ways = {" ".join(first), parts[0], "".join(initials), " ".join(initials)}
    if first:
        ways |= {
            f"{parts[0]} {last[0]}",
            f"{' '.join(first)} {last[0]}",
            f"{parts[0]} {last}",
            parts[0][0] + last[0],
        }
    yield from {_folded(way) for way in ways if way}
