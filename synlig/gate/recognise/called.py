"""What a person is called before the name: `fru`, `min kompagnon`, `afdelingsleder`. It goes with the name."""

from __future__ import annotations

import re
from collections.abc import Callable

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.capitals import before
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.word_set import word_set

_TRADE = Pattern(
    r"\w*(?:chef|leder|direktør|mester|konsulent|formand|rådgiver|inspektør|læge|assistent|koordinator|redaktør|ingeniør|"
    r"fører|lærer|lærerinde|pædagog|arbejder|vejleder|sekretær|ejer|mand|dame|pige|præst|smed|fisker|bager|slagter|maler|tømrer|"
    r"murer|skipper|advokat|revisor|terapeut|plejerske|hjælper|medhjælper|elev|lærling|svend|forvalter|bestyrer|arkitekt|politiker|"
    r"minister|forsker|professor|forfatter|kunstner|fabrikant|grosserer|vagt|vikar|vært|værtinde|kollega|kammerat|makker|veninde|"
    r"\w{3}(?:iker|ør|ist|ant|log|nom|tor|gog|lent|dent|gent)|gartner|betjent|tegner|designer|mægler|trykker|snedker|(?:bog|oplægs|foredrags|kro|regnskabs|stat|plads|tale)holder|kok|tjener)"
    r"(?:en|n|et|ne|eren)?|(?:barndoms|ungdoms|skole|studie|penne|pen|brev|jagt|drenge|fiske|telt|kone|familie|omgangs)?ven(?:nen|ner|nerne|s)?",
    re.IGNORECASE,
)
_MACHINE = Pattern(
    r"\w*(?:traktor|motor|reaktor|projektor|generator|ventilator|radiator|monitor|transistor|rotor|stator|separator|kondensator|evaporator|elevator|ekskavator|akkumulator|isolator|katalysator)(?:en|er|erne)?"
)
"""What ends as trades do, and is a machine."""
_WHOSE = word_set("min mit mine din dit hans hendes vores deres jeres vor")
_HOW = word_set(
    "tidligere gamle nuværende daværende forrige sidste første kære gode faste lokale afdøde yngste ældste lille store"
)


def is_call(word: str) -> bool:
    """Whether a word says what somebody is: a title, a role or a trade."""
    lower = word.casefold()
    bare = {lower.removesuffix(ending) for ending in ("", "n", "en", "nen", "et", "ren")}
    if lower in cues.TITLES or not bare.isdisjoint(cues.ROLES):
        return True
    if not _TRADE.fullmatch(lower) or _MACHINE.fullmatch(lower):
        return False
    is_thing = lexicon.is_named_noun(lower) and "iker" not in lower  # `trillebøren`, and no `tekniker`
    return not (is_thing or _is_only_name(lower))


def _is_only_name(lower: str) -> bool:
    """Whether people are called what ends as trades do, and the dictionary has it as nothing else (`Viktor`, `Asbjørn`)."""
    return lexicon.is_home_name(lower.capitalize()) and not lexicon.is_entry(lower)


def call_start(text: Plain, at: int) -> int:
    """The place where a name that begins with the word `at` begins with all that it is called: `min chef Ole`."""
    first = at
    left = before(text, at)
    while left is not None and first and is_call(left.text) and at - first < 2:
        first -= 1
        left = before(text, first)
    if first == at:
        return text.words[at].start
    while left is not None and left.text.casefold() in _WHOSE | _HOW and at - first < 5:
        first -= 1
        left = before(text, first)
    return text.words[first].start


def without_name(called: str, is_known: Callable[[str], bool]) -> str:
    """`min kompagnon` of `min kompagnon Asger`; empty where only a title (`fru`) or nothing stands before the name, and
    where the first word is a name itself (`Svend Hansen`, `Skipper Olsen`, `Hans Peder`), or in that of somebody known.
    """
    lead: list[str] = []
    for word in called.split():
        bare = word.rstrip(".")
        whose = bare.casefold() in _WHOSE | _HOW
        is_name = lexicon.is_home_name(bare) or lexicon.is_called(bare) or is_known(bare)
        if not (whose or (is_call(bare) and not is_name)):
            break
        lead.append(word)
    while lead and not is_call(lead[-1].rstrip(".")):
        lead.pop()  # `Hans` is whose it is only where what he is follows
    if not lead or len(lead) == len(called.split()) or lead[-1].rstrip(".").casefold() in cues.BARE_TITLES:
        return ""
    return " ".join(lead)
