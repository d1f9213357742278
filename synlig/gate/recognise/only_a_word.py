"""A known name with a capital is that member, unless one of these reasons says that it is only a word.

What the rules of place have left open is held for a person to see. Minutes speak of members in nearly every line, and to
be named there says that one is a member: they are asked of each capital. A profile speaks of work, things and towns: it
is asked only of capitals that no sentence gives, and a few reasons more count there.
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.announced import is_announced
from synlig.gate.recognise.beside import (
    is_by_compass,
    is_half_of_place,
    is_in_list_of_places,
    is_listed_with_things,
)
from synlig.gate.recognise.capitals import before, is_free
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.plain_use import is_measure, is_only_word, is_order, is_such
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.word_set import word_set

_SAINTS = word_set("sankt skt sct")
_WISHED = word_set("lykke held")
_WISH = Pattern(r" (?:til|og lykke)(?!\w)", re.IGNORECASE)
_HALF = Pattern(r"- (?:og|eller) [a-zæøå]")
"""What makes of a word the half of another (`Mark- og staldarbejde`)."""
_COMPOUND = Pattern(r"-[a-zæøå]{2}")
"""The rest of a word whose first half it is (`Skov-turen`)."""
_JOINED = Pattern(r" (?:og|eller) (?:[a-zæøå]+ )?(?P<what>[a-zæøå]{3,})")
_ANSWERED = Pattern(r", ?(?:tak|ja|nej|ok|okay)(?!\w)", re.IGNORECASE)
"""What is said to somebody or by them, and is a noun as well."""
_FROM, _TO = Pattern(r"(?<!\w)fra $", re.IGNORECASE), Pattern(r" til(?!\w)")
"""What a thing becomes what it is for (`Fra Mark til bord`)."""
_NUMBERED = Pattern(
    r" \d{1,3}(?![.,]?\d| \d\d| (?!(?:inden|og|i|på|ved|til|fra|med|er|var|som|der|eller|for|om)(?!\w))[a-zæøå])"
)
"""Behind a road or a room, and no amount nor what is counted (`Ring 3`, and not `Ring 3 timer`)."""
_DIRECTED = Pattern(r" (?:for|om|(?:19|20)\d\d)(?!\w)")
"""Behind a point of the compass or a season that is one."""
_SET = word_set("ved mod nær omkring på fra")


def is_only_a_word(text: Plain, at: int, people: PeopleIndex, *, in_minutes: bool) -> bool:
    """Whether a closed reason says that a known name with a capital is no person here."""
    word, left = text.words[at], before(text, at)
    given = people.is_given(word.text)
    lead = left.text.casefold() if left is not None else ""
    if (
        cues.is_month(text, word)
        or is_measure(text, at)
        or is_only_word(text, at, people)
        or lead in _SAINTS
        or (word.text.casefold() in cues.NO_NOUNS and not given)
    ):
        return True
    if not given and _is_of_place(text, at, lead, people):
        return True
    free = is_free(text, word) or at in text.loud
    if in_minutes:
        return free and _begins_as_word(text, at, given=given)
    return free or _is_among_things(text, at, given=given)


def _is_among_things(text: Plain, at: int, *, given: bool) -> bool:
    """`Øje for Sand, grus og kant`, `alt på Ring 3`, `kranfører, Hals`: as a profile tells of things and towns."""
    word = text.words[at]
    if given:
        return bool(
            _FROM.search(text.flat[max(0, word.start - 5) : word.start]) and _TO.match(text.flat, word.end)
        )
    return (
        is_listed_with_things(text, at)
        or bool(_NUMBERED.match(text.flat, word.end))
        or lexicon.is_place(word.text)
    )


def _is_of_place(text: Plain, at: int, lead: str, people: PeopleIndex) -> bool:
    """A family name where a town, a wood or a thing is called so: `i Lund`, `Rold Skov`, `lokale Dam`."""
    word = text.words[at]
    if is_half_of_place(text, at) or is_in_list_of_places(text, at, people) or is_announced(text, at):
        return True
    if lead == "i" or (lead in _SET and lexicon.is_place(word.text)):
        return True
    if at and text.flat[text.words[at - 1].end : word.start] == " " and text.words[at - 1].is_capital:
        return lexicon.is_place(text.words[at - 1].text)
    if word.text.casefold() not in cues.COMPASS | cues.SEASONS:
        return False
    return is_free(text, word) or is_by_compass(text, at) or bool(_DIRECTED.match(text.flat, word.end))


def _begins_as_word(text: Plain, at: int, *, given: bool) -> bool:
    """Whether the word that a sentence begins with goes on as a word does."""
    word = text.words[at]
    lower, end = word.text.casefold(), word.end
    if _ANSWERED.match(text.flat, end):
        return False
    if is_such(text, word) or is_listed_with_things(text, at):
        return True
    joined = _JOINED.match(text.flat, end)
    if _HALF.match(text.flat, end) or (joined and cues.is_bare_noun(joined["what"])):
        return True
    if given:
        return False
    wish = lower in _WISHED and _WISH.match(text.flat, end)
    compound = _COMPOUND.match(text.flat, end)
    return bool(wish or compound) or is_order(text, at) or lower in cues.COMPASS | cues.SEASONS
