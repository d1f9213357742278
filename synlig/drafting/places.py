"""Where it was: what a line that says when leaves over."""

from __future__ import annotations

import re
from collections.abc import Collection

from synlig.drafting.times import Day, without, without_times
from synlig.drafting.whose import folded

_LEFTOVER = re.compile(
    r"\b(?:kl|klokken|den|d|fra|til|mødet|møde|holdt|blev|afholdt|afholdes|holdes|referat|af|det|dato|tid|start)\b\.?",
    re.IGNORECASE,
)
_WEEKDAYS = re.compile(r"\b(?:man|tirs|ons|tors|fre|lør|søn)dag\b", re.IGNORECASE)
_IN_SENTENCE = re.compile(r"(?:^|[\s,–—-])(?:i|på|hos|ved) (?P<place>[^,.]*[A-ZÆØÅ\d][^.]*?)[\s,.]*(?:\.|$)")
_HOUSE = re.compile(r"(?<=\s\s)(?:på|i) (?P<place>(?!mødet|dag|går|aftes)[a-zæøå]{5,}(?:et|en))[\s.,]*$")
"""`... kl. 10 på kontoret`"""
_FLOOR = "\ue000"
"""Stands for `. sal` while a full stop ends a sentence."""
_NAMED = re.compile(
    r"[\W\d]*(?!I |På |Hos |Ved |Mødet|Møde )[A-ZÆØÅ]\w+ (?:i|på|hos|ved) (?:[A-ZÆØÅ][\w -]*|\d{1,2}\. sal)\W*"
)
"""`Kantinen på Værftsvej` is a place by all its words."""
_MORE = re.compile(r"(?:\s+fra)?[\s,]*,? og (?:der|vi|det|så|begyndte|startede|sluttede)\b.*$")
"""What else a sentence tells behind the place."""
_MOST_WORDS = 5
"""Of a place that nothing but a date stands beside; more are a sentence."""


def place_beside(text: str, days: list[Day], groups: Collection[str] = ()) -> str | None:
    """What is left of a line when dates, times and the names of groups are taken out, if it looks like a place."""
    found = _place_beside(without(text, days).replace(". sal", _FLOOR), groups)
    return found and found.replace(_FLOOR, ". sal")


def _place_beside(text: str, groups: Collection[str]) -> str | None:
    bare = _WEEKDAYS.sub(" ", without_times(text))
    bare = _MORE.sub("", bare)
    if (house := _HOUSE.search(bare)) is not None:
        return house["place"]
    found = None if _NAMED.fullmatch(bare) else _IN_SENTENCE.search(bare)
    rest = found["place"] if found else _without_groups(_LEFTOVER.sub(" ", bare), groups)
    if found and (word := re.search(r"\b((?:hjemme )?hos)\b (?=" + re.escape(rest) + ")", bare)):
        rest = f"{word[1].capitalize()} {rest}"
    rest = re.sub(
        r"^(?:vi |mødtes |i |på )+", "", " ".join(rest.split()).strip(" ,.;:–—-()"), flags=re.IGNORECASE
    )
    if folded(rest).startswith(tuple(groups)):
        return None  # `mødet i PR-gruppen i onsdags` names whose it was
    is_sentence = not found and max(len(piece.split()) for piece in rest.split(",")) > _MOST_WORDS
    return rest if 3 <= len(rest) <= 60 and "." not in rest and not is_sentence else None


def _without_groups(text: str, groups: Collection[str]) -> str:
    """`IT-gruppen, , lokale 2` without the group, and without what was between it and the next."""
    pieces = [piece.strip(" .:") for piece in re.split(r"[,;|]|\s[–—-]\s", text)]
    return ", ".join(piece for piece in pieces if piece and folded(piece) not in groups)
