"""Things that are listed by their names: `Modelnavne: Lilian, Anita`, `Farve 312 Vissen Rose, 509 Maj`, `platformene Gorm og Dan`."""

from __future__ import annotations

import re
from functools import lru_cache

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.surprise import series
from synlig.gate.recognise.things import (
    BACK,
    BEASTS,
    FAR,
    HAPPENS,
    end_of_run,
    is_human,
    is_thing,
    may_be_named,
    sentence_around,
    somebody_acts,
    words_before,
)
from synlig.gate.recognise.word_set import word_set

CATALOGUED = word_set("farve farven farver nuance garn garnet model sort mønster lak maling")
"""What is listed by number and name (`Farve 312 Vissen Rose, 509 Maj`)."""
_NUMBER = Pattern(r"(?:^|[^\d])\d{1,4},? $")
_SOLD = word_set("kommer findes fås sælges leveres")
_LISTED = Pattern(
    r"(?:^|[.!?\n] ?)(?P<label>(?!medlems|deltager|person|efter|for|mellem|børne|elev|kunde|pige|drenge|kæle|øge|slægts|gæste|kontakt|familie|bruger|ejer)"
    r"\w{3,}navne(?:ne)?|kuttere|skibe|trawlere|både|færger|coastere|lokomotiver|skrift(?:type)?r(?:ne)?|skrifter|fonte?|fonts|hunde?|katte?|heste?)(?P<told>(?: [a-zæøå]+){0,5}): (?P<listed>[^.!?:\n]{0,120})$",
    re.IGNORECASE,
)
"""A list of what things are called (`Modelnavne: Lilian, Anita`, `Kuttere: Mona Lisa, HM 88 Kirsten`, `Hund: Rolf`)."""
_BY_NAME = Pattern(r"(?<!\w)(?P<whose>[^\W\d_]{3,})s navne?: [^.!?:\n]{0,120}$")
"""The same, behind whose names they are (`ordnet efter skibets navn: Vilhelmine, Daphne`)."""
_BEAST_LABEL = re.compile(r"hunde?|katte?|heste?", re.IGNORECASE)
_VESSELS_TELL = re.compile(r"kuttere|skibe|trawlere|både|færger|coastere|lokomotiver", re.IGNORECASE)
"""Labels whose list is of names only where one of them is no person's."""
_ALL_ARE = Pattern(
    r"[^.!?\n]{0,120}[.!] (?:Alle|Det hele|De)(?: (?:sammen|fire|tre|fem|seks|syv))?(?: er| var)? (?P<what>[^\W\d_]{3,})(?= ?(?:[.,!;]|$))"
)
"""What all of a list were, in the sentence behind it (`Sejlede Anne Marie og Jens Væver. Alle sammen skibe.`)."""
_ARE_THINGS = Pattern(
    r"(?: \d{1,3})?(?:(?:,| og) [A-ZÆØÅ]\w+(?: \d{1,3})?){0,6} (?:er|var) (?:alle |bare |kun |navne på |navnene på )?(?!både)(?P<what>[a-zæøå]{3,}(?:er|r|e|svin))(?=[.,;!?]|$| (?:fra|i|til|på|hos) )"
)
"""What they all are, behind a list of them (`Venus, Jupiter og Mars 44 er modeller`)."""

_SO_MANY = Pattern(
    r"(?<!\w)(?:to|tre|fire|fem|seks|syv|otte|\d{1,2}|et par|vores|mine|de) (?:(?!tidligere|gode)[a-zæøå]+e )?(?P<what>[a-zæøå]{2,})(?: (?:på|i|ved|fra) [a-zæøå]+)?(?:, | \(|: | hed | hedder | kaldet )$"
)
"""How many of what are named in the list that follows (`to marsvin, Knud og Ellen`)."""
_THEY_WERE = Pattern(r"(?:^|[.!?\n] ?|, )(?P<what>[^\W\d_]+(?:erne|ene)) (?:var|er|hed|hedder) $")
"""`Køerne var Rosa og Dagmar`"""
_IT_WAS = Pattern(r"(?<!\w)(?P<what>[^\W\d_]+(?:en|et)) (?:var|er|hed|hedder) $")
"""`Førerkoen var Dagmar`"""
_SO_MANY_BEHIND = Pattern(
    r", (?:to|tre|fire|fem|seks|mine|vores) (?:[a-zæøå]+e )?(?P<what>[a-zæøå]{2,})(?=[.,;)]|$| og | i | på )"
)
"""`Kamilla og Rosa, to jerseykøer`"""


@lru_cache(maxsize=4)
def _may_be_told(flat: str) -> bool:
    """Whether anything in the text says of names how many there are, or what they were."""
    return any(said.may_match(flat) for said in (_SO_MANY, _THEY_WERE, _SO_MANY_BEHIND, _IT_WAS))


def is_of_so_many(text: Plain, at: int) -> bool:
    """Whether a name stands in a list that is said to be of so many things or beasts."""
    if not _may_be_told(text.flat):
        return False
    run = sorted((at, *series(text, at)))
    first, last = text.words[run[0]], text.words[run[-1]]
    lead = text.flat[max(0, first.start - FAR) : first.start]
    beast = _IT_WAS.search(lead)
    if beast is not None and beast["what"].casefold().endswith(BEASTS):
        return True
    for said in (_SO_MANY.search(lead), _THEY_WERE.search(lead), _SO_MANY_BEHIND.match(text.flat, last.end)):
        if said is not None and is_bearer(said["what"]) and not somebody_acts(text, run[-1] + 1):
            return True
    return False


def is_bearer(what: str) -> bool:
    """Whether a noun means things or beasts that each have a name."""
    return may_be_named(what) and not is_call(what) and not lexicon.is_being_noun(what)


def is_listed(text: Plain, at: int) -> bool:
    """Whether a name stands in a list that is said to be of things."""
    return _is_catalogued(text, at) or _is_labelled(text, at) or _is_of_many(text, at)


def are_all_things(text: Plain, end: int) -> bool:
    """Whether the sentence behind a name that ends here says what all of a list were."""
    found = _ALL_ARE.match(text.flat, end)
    return found is not None and is_thing(found["what"])


def _is_catalogued(text: Plain, at: int) -> bool:
    words = text.words
    between = text.flat[words[at - 1].end : words[at].start] if at else ""
    return bool(_NUMBER.search(between)) and any(
        words[each].text.casefold() in CATALOGUED for each in words_before(text, at)
    )


def _is_labelled(text: Plain, at: int) -> bool:
    """Whether it stands in a list of the names of things, behind a colon; vessels' where one of them is no person's."""
    word = text.words[at]
    found = _LISTED.search(text.shown[max(0, word.start - FAR) : word.start])
    if found is None:
        whose = _BY_NAME.search(text.shown[max(0, word.start - FAR) : word.start])
        return whose is not None and is_thing(whose["whose"])
    if _BEAST_LABEL.fullmatch(found["label"]):
        return not somebody_acts(text, end_of_run(text, at))
    if not _VESSELS_TELL.fullmatch(found["label"]):
        return True
    _start, end = sentence_around(text, word.start)
    listed = found["listed"] + text.flat[word.start : end]
    return bool(re.search(r"(?<!\w)[A-ZÆØÅ]{1,2} ?\d{1,4} [A-ZÆØÅ]|(?<!\w)M/[SFT] ", listed))


def _is_of_many(text: Plain, at: int) -> bool:
    """`Lamellerne Lea, Nanna og Solveig kommer i hvid`, `Venus, Jupiter og Mars 44 er modeller`"""
    words = text.words
    said = _ARE_THINGS.match(text.flat, words[at].end)
    if said is not None and is_thing(said["what"]):
        return True
    if "ne " not in text.flat[max(0, words[at].start - FAR) : words[at].start]:
        return False
    first, last = at, at
    listed = series(text, at)
    if listed:
        first, last = min(at, *listed), max(at, *listed)
    if not first or last - first < 3 or text.flat[words[first - 1].end : words[first].start] != " ":
        return False  # two alone may be who does something with the things
    kind = words[first - 1].text.casefold()
    right = words[last + 1].text if last + 1 < len(words) else ""
    acts = cues.is_verb_like(right) and right not in HAPPENS | _SOLD
    return (
        kind.endswith(("ene", "erne"))
        and is_thing(kind)
        and not acts
        and not any(is_human(text, each) for each in words_before(text, first - 1))
    )


def is_next_of_several(text: Plain, at: int) -> bool:
    """Whether a thing's name ends here, of several that are named together (`platformene Gorm og Dan`)."""
    first = at
    while (
        first
        and at - first < BACK
        and text.words[first - 1].is_capital
        and not may_be_named(text.words[first - 1].text)
    ):
        first -= 1
    kind = text.words[first - 1].text if first else ""
    joined = text.flat[text.words[first - 1].end : text.words[first].start] if first else ""
    return (
        text.words[at].is_capital and joined == " " and kind.endswith(("ene", "erne")) and may_be_named(kind)
    )
