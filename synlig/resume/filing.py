"""Where each part of a CV goes: one function for each part of `profil.yml`, and the rest into the note.

A value is taken only where the profile holds it whole; what is shortened on the way (a day of a date, the name of a
diploma) is kept in the note as well. The mapping is told in `docs/json-resume.md`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from synlig import classifications
from synlig.language import _
from synlig.resume.leaves import Leaves
from synlig.resume.words import competence_level, education_code, language_code, language_level, said

LONGEST_LINE = 200
LONGEST_NAME = 120
LONGEST_PROSE = 20_000
"""Characters, as `profil.yml` takes them (synlig/records/fields.py)."""
MOST_COMPETENCES = 40
MOST_JOBS = 40
MOST_EDUCATIONS = 20
MOST_LANGUAGES = 20
UNKNOWN_LEVEL = 3
"""Of a competence whose level the CV does not say: can do it alone, which is what a CV claims by naming it."""

_DATE = re.compile(r"(\d{4})(-(?:0[1-9]|1[0-2]))?(-\d\d)?")


@dataclass(frozen=True, repr=False)
class Filed:
    """A profile as the keys of `profil.yml`, and the paths in the CV that went into its note, fit to be said aloud."""

    profile: dict[str, Any]
    unplaced: tuple[str, ...]


def file_resume(leaves: Leaves) -> Filed:
    """Put a CV in its places. Each value of it stands in the result, in its own words or as its code."""
    profile: dict[str, Any] = {
        "navn": _take(leaves, LONGEST_NAME, "basics", "name"),
        "telefon": _phone(leaves),
        "mail": leaves.take("basics", "email"),
        "adresse": _take(leaves, LONGEST_NAME, "basics", "location", "address"),
        "postnummer": _postal_code(leaves),
        "fag": _occupation(leaves),
        "tekst": _take(leaves, LONGEST_PROSE, "basics", "summary"),
        "kompetencer": list(_competences(leaves)),
        "erfaring": list(_jobs(leaves)),
        "uddannelse": list(_educations(leaves)),
        "sprog": list(_languages(leaves)),
    }
    left = leaves.left()
    if left:
        lines = "\n".join(f"{'.'.join(map(str, route))}: {value}" for route, value in left)
        profile["intern_note"] = _("Fra CV'et, uden plads i profilen:") + "\n" + lines
    filled = {field: value for field, value in profile.items() if value}
    return Filed(filled, tuple(dict.fromkeys(said(route) for route, _value in left)))


def _take(leaves: Leaves, longest: int, *route: str | int) -> str | None:
    """The value at a path if the field can hold it; else it stays for the note."""
    value = leaves.look(*route)
    return leaves.take(*route) if value is not None and len(value) <= longest else None


def _phone(leaves: Leaves) -> str | None:
    """A Danish number; a foreign one stays."""
    digits = re.sub(r"[^\d+]", "", leaves.look("basics", "phone") or "")
    if not re.fullmatch(r"(\+45|0045)?\d{8}", digits):
        return None
    leaves.take("basics", "phone")
    return digits[-8:]


def _postal_code(leaves: Leaves) -> str | None:
    """A Danish postal code, and the town with it where it is that code's own."""
    code = leaves.look("basics", "location", "postalCode") or ""
    place = classifications.place(code) if re.fullmatch(r"\d{4}", code) else None
    if place is None:
        return None
    if (leaves.look("basics", "location", "city") or "").casefold() == place.town.casefold():
        leaves.take("basics", "location", "city")
    return leaves.take("basics", "location", "postalCode")


def _occupation(leaves: Leaves) -> str | None:
    """What the member calls themselves, if our words know it; else the occupation of the newest job that they know."""
    label = leaves.look("basics", "label")
    if label is not None and classifications.find_occupation(label):
        return leaves.take("basics", "label")
    titles = (leaves.look("work", place, "position") for place in range(leaves.count("work")))
    return next((title for title in titles if title and classifications.find_occupation(title)), None)


def _competences(leaves: Leaves) -> Iterator[dict[str, object]]:
    """Skills and their keywords, as far as they are words of the vocabulary."""
    named: set[str] = set()
    for place in range(leaves.count("skills")):
        said = leaves.look("skills", place, "level")
        level = competence_level(said) if said is not None else None
        keywords = range(leaves.count("skills", place, "keywords"))
        routes = [("skills", place, "name"), *(("skills", place, "keywords", number) for number in keywords)]
        for route in routes:
            found = classifications.competence(leaves.look(*route) or "")
            if found is None or found.term in named or len(named) == MOST_COMPETENCES:
                continue
            named.add(found.term)
            if (leaves.look(*route) or "").casefold() == found.term.casefold():
                leaves.take(*route)
            yield {"navn": found.term, "niveau": level or UNKNOWN_LEVEL}


def _jobs(leaves: Leaves) -> Iterator[dict[str, object]]:
    """Jobs in the CV's order. A job without title or beginning cannot stand in a profile, and stays."""
    for place in range(min(leaves.count("work"), MOST_JOBS)):
        title = leaves.look("work", place, "position")
        since = _month(leaves, "work", place, "startDate")
        if title is None or len(title) > LONGEST_LINE or since is None:
            continue
        leaves.take("work", place, "position")
        job = {
            "titel": title,
            "fag": title,
            "arbejdsgiver": _take(leaves, LONGEST_NAME, "work", place, "name"),
            "fra": _taken_month(leaves, "work", place, "startDate"),
            "til": _taken_month(leaves, "work", place, "endDate"),
            "opgaver": _prose(leaves, ("work", place, "summary"), ("work", place, "description")),
            "resultater": _points(leaves, "work", place, "highlights"),
        }
        yield {field: value for field, value in job.items() if value}


def _educations(leaves: Leaves) -> Iterator[dict[str, object]]:
    """Educations; what the diploma is called has no field, and stays in the note beside the code made of it."""
    for place in range(min(leaves.count("education"), MOST_EDUCATIONS)):
        called = (leaves.look("education", place, key) for key in ("studyType", "area"))
        yield {
            "kode": education_code(" ".join(filter(None, called))),
            **_present("skole", _take(leaves, LONGEST_NAME, "education", place, "institution")),
            **_present("år", _taken_month(leaves, "education", place, "endDate")),
        }


def _languages(leaves: Leaves) -> Iterator[dict[str, object]]:
    """Languages whose name and level are both known words."""
    spoken: set[str] = set()
    for place in range(min(leaves.count("languages"), MOST_LANGUAGES)):
        code = language_code(leaves.look("languages", place, "language") or "")
        level = language_level(leaves.look("languages", place, "fluency") or "")
        if code is None or level is None or code in spoken:
            continue
        spoken.add(code)
        leaves.take("languages", place, "language")
        if (leaves.look("languages", place, "fluency") or "").casefold() == level.casefold():
            leaves.take("languages", place, "fluency")
        yield {"sprog": classifications.languages()[code].da, "niveau": level}


def _month(leaves: Leaves, *route: str | int) -> str | None:
    """Year, or year and month, of a date; None where it is no date."""
    found = _DATE.fullmatch(leaves.look(*route) or "")
    return f"{found[1]}{found[2] or ''}" if found else None


def _taken_month(leaves: Leaves, *route: str | int) -> str | None:
    """The same; a date that had a day as well stays in the note."""
    month = _month(leaves, *route)
    return leaves.take(*route) if month == leaves.look(*route) else month


def _prose(leaves: Leaves, *routes: tuple[str | int, ...]) -> str | None:
    taken = [text for route in routes if (text := _take(leaves, LONGEST_PROSE // 2 - 1, *route))]
    return "\n\n".join(taken) or None


def _points(leaves: Leaves, *route: str | int) -> str | None:
    """A list of texts as lines with a dash."""
    lines: list[str] = []
    for number in range(leaves.count(*route)):
        text = leaves.look(*route, number)
        if text is not None and sum(map(len, lines)) + 3 * len(lines) + len(text) + 2 <= LONGEST_PROSE:
            lines.append(f"- {leaves.take(*route, number)}")
    return "\n".join(lines) or None


def _present(field: str, value: object) -> dict[str, object]:
    return {field: value} if value else {}
