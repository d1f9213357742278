"""Whose meeting it was, and in which year, by whatever in a document says so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from synlig.drafting.times import days_in_name, find_days, find_year


def year_of(title: str, name: str, others: Iterable[str], margins: Iterable[str]) -> int | None:
    """The year a document is about, for dates without one: of its title, its file's name, any other date in it, or its margins."""
    for text in (title, name):
        for day in [*find_days(text), *(days_in_name(text) if text == name else [])]:
            if day.year is not None:
                return day.year
        if (year := find_year(text)) is not None:
            return year
    for text in others:
        if (year := next((day.year for day in find_days(text) if day.year is not None), None)) is not None:
            return year
    return next((year for text in margins if (year := find_year(text)) is not None), None)


def find_group(texts: Iterable[str], groups: Mapping[str, str]) -> str | None:
    """The id of the group that the first text to name one names, by its name or id: `Bestyrelsesmøde` is of `bestyrelsen`.

    A text that names two says nothing: a meeting of both is not the one's.
    """
    patterns = {group: re.compile(_forms(group, name)) for group, name in groups.items()}
    for text in texts:
        said = folded(text)
        found = [group for group, pattern in patterns.items() if pattern.search(said)]
        if len(found) == 1:
            return found[0]
    return None


def _forms(group: str, name: str) -> str:
    """How a group is named in a text without spaces: by a stem of its name or id; `PR-gruppen` also meets as `PR-møde`."""
    said = {_stem(name), _stem(group)} - {""}
    short = {match[1] for each in (name, group) if (match := re.match(r"([^\W\d_]{2,4})-", each.casefold()))}
    begun = {match[1] for each in said if (match := re.match(r"(.{2,}?s?)grupp", each))}
    forms = [
        *map(re.escape, sorted(said)),
        *(rf"{re.escape(each)}gr(?=\W|$|møde|ref)" for each in sorted(begun)),
        *(rf"(?<!\w){re.escape(each)}(?=møde|team|udvalg|ref)" for each in sorted(short)),
    ]
    return "|".join(forms)


def _stem(name: str) -> str:
    return re.sub(r"(?:en|et|n)$", "", folded(name))


def folded(text: str) -> str:
    """A name as it is compared: small letters, no spaces or hyphens."""
    return re.sub(r"[\s_-]+", "", text.casefold())
