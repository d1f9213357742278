"""Who does what when, in small letters: `mandag liv, tirsdag tage`, `web: mark, kaffe: dam`. Always in doubt."""

from __future__ import annotations

import re

from synlig.gate.recognise import cues
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.reading import Plain

_BEFORE = Pattern(
    r"(?<!\w)(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|tir|ons|tors|fre|lør|søn|(?:uge|kl\.?|d\.|den) ?\d{1,2}(?:[.:]\d\d|/\d{1,2}|\.)?):? $|= $",
    re.IGNORECASE,
)
"""When it is whose turn."""
_BEHIND = Pattern(r"[ \t]*(?:[,;.\n/]|$)")
_FAR = 24
"""Characters before a word among which a day stands."""
_PAIR = Pattern(r"[ \t]*(?P<what>[\w.-]{2,20}:?(?: [\w.-]{1,20}:?)?) (?P<who>[a-zæøå]{2,20})[ \t.]*")
"""A thing, a number or a task, and who has it."""
_NEAR = 60
"""Characters to either side of a word among which the next pair stands."""


def is_on_roster(text: Plain, at: int, people: PeopleIndex, *, in_minutes: bool) -> bool:
    """Whether a name in small letters stands alone behind a day, a week or an hour; in minutes also behind a task, where
    another name does.
    """
    word = text.words[at]
    if not (word.text.islower() and people.has(word.text) and _BEHIND.match(text.shown, word.end)):
        return False
    if people.is_given(word.text) and _BEFORE.search(text.flat[max(0, word.start - _FAR) : word.start]):
        return True
    return in_minutes and _is_in_pairs(text, at, people)


def _is_in_pairs(text: Plain, at: int, people: PeopleIndex) -> bool:
    """`brød bak, sild frost`: the word ends one pair in a list, and another name the one before or behind it."""
    word = text.words[at]
    left = re.split(r"[,;\n]", text.shown[max(0, word.start - _NEAR) : word.end])
    right = re.split(r"[,;\n]", text.shown[word.end : word.end + _NEAR])
    beside = (*left[-2:-1], *right[1:2])
    return _has_somebody(left[-1], people) and any(_has_somebody(pair, people) for pair in beside)


def _has_somebody(pair: str, people: PeopleIndex) -> bool:
    found = _PAIR.fullmatch(pair)
    if not found or not people.has(found["who"]):
        return False
    return cues.NO_NOUNS.isdisjoint(word.strip(":") for word in found["what"].casefold().split())
