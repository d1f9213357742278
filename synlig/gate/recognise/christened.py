"""Names that things bear: `Ambolten hed Bertha`, `model Erik Ejegod`, `Trine Gren. Det er en lampe`, `Ane Madsdatter, død 1842`.

A thing is a noun of the lexicon's list of them; what else stands in the sentence must not be somebody who could be called
so instead (`Manden på kranen hed Jens`). The dead of other centuries are with the things: nobody looks for work by them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.listed_things import (
    CATALOGUED,
    are_all_things,
    is_listed,
    is_next_of_several,
    is_of_so_many,
)
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.said_called import is_called_likewise, is_of_no_one, is_said_called
from synlig.gate.recognise.things import (
    BEASTS,
    FAR,
    HAPPENS,
    HERDS,
    end_of_run,
    is_human,
    is_thing,
    may_be_named,
    sentence_around,
    somebody_acts,
    words_before,
)
from synlig.gate.recognise.told_things import told_things
from synlig.gate.recognise.vessels import is_among_vessels, is_sailed, is_vessel
from synlig.gate.recognise.word_set import word_set

_STANDS = Pattern(
    r" (?:står|stod|ligger|lå)(?! (?:ved|på|i|med|til|af|for|bag|under) (?:er|var|har|havde|blev|skal|kan))(?!\w)"
)
"""What it does with a place behind (`Slibemaskinen Gertrud står endnu`), and not `Maskinen Ole står ved er slidt`."""
_ONE_OF_MANY = word_set("""rum depot kabine hytte hus afsnit fløj stue sal lokale pavillon bygning blok barak telt scene boenhed felt oliefelt grube kolonne tappekolonne pakkekolonne linje
    tappelinje produktionslinje samlelinje pakkelinje netværk platform boreplatform rig borerig chatbot robot server stafet orkan storm""")
"""Of which there are many, so that each is called by its name without an article (`hus Ida og hus Karl`)."""
_BAPTISED = Pattern(
    r"(?<!\w)(?:døbt|døbte|opkaldt|opkaldte|navngav) (?:den |det |vores |min |mit )?(?P<what>[^\W\d_]{3,}) [»\"“']?$"
)
"""What was given a name (`Vi døbte båden Maren`)."""
_KNOWN_AS = Pattern(
    r"(?:står|stod|figurerer|optræder|kendes|kendt|registreret|omtales|går|gik) (?:som|under navnet) $|(?:bærer|bar|fik|fået|har|havde|gav (?:vi )?(?:den|det)|med|under) (?:det )?navnet $"
)
"""What says under which name a thing goes (`robotten står som 'Laura' i bogen`)."""
_CALLED_SO = Pattern(r" (?:kaldet|kaldes|kaldt)[),.]")
_ROYAL = word_set(
    "dronning kong konge prins prinsesse kronprins kronprinsesse pave kejser kejserinde zar sultan sankt sct skt sankta"
)
_QUOTES = " »«\"“”'’("
_PLACED = Pattern(
    r"(?:skib|kutter|båd|færge|trawler|coaster|skude|fartøj|hus|gård|hal|sal|kro|hotel|stald|mølle|fabrik|butik|værft|skole|kontor|afdeling|afsnit|fløj|stue|blok|bygning|lokale|have|plads|park|anlæg|rederi|firma|mark|skov|sø|ø|vej|gade|linje|linie|hold|platform|net|projekt|klinik|center|centr|station|løb|værk|værksted|lager|teater|scene|forlag|museum|kollegi|blad|avis|ugeblad|magasin|bog|system|program|pris|fond|legat)\w{0,4}$"
)
"""Where one is, works or lives, which an unknown name behind it may lead to."""
_HALF = Pattern(r"-([a-zæøå]{3,})")
_EXPLAINED = Pattern(
    r"['’\"”»«)]*(?:(?:,| er| var|, altså) (?:en|et|navnet på en|navnet på et) (?:[\w-]+ ){0,2}?(?P<what>[\w-]+)(?! (?:til|på|i) )"
    r"|[^.!?\n]{0,50}[.!?] (?:Det|Den|Hun|Han) (?:er|var) (?:en|et|navnet på en|navnet på et) (?:[\w-]+ ){0,2}?(?P<then>[\w-]+))"
)
_DEAD = Pattern(
    r"(?<!\w)(?:født|fødte|døbt|død|døde|begravet|begravede|levede|gift|kirkebog\w*|folketælling\w*|skifte\w*|fæste\w*|sag|brev|manuskript)(?!\w)[^.!?\n]{0,40}?(?<![\d-])1[5-8]\d\d(?![\d-])",
    re.IGNORECASE,
)
"""A life of another century."""
_COLOURED = Pattern(
    r" (?:(?:er|var|blev) )?(?:den|det) (?:\w+e )?(?:rød|blå|grøn|gul|hvid|sort|grå|brun|lilla|orange|lyse|mørke|beige|turkis|små|store|lille|nye|gamle)\w*(?=[.,;!?]|$| og )"
)
"""What a thing that was named is told by then (`Asta var den grå`)."""
_OUR_TIME = Pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def thing_names(text: Plain, *, sure: bool = False) -> frozenset[int]:
    """The numbers of the words of which the names of things are made; with `sure`, only where a member of the same given
    name can hardly be meant: the name has several words, or is said to be a name.
    """
    found = {
        number
        for at, end in _things_runs(text)
        if not sure or end > at + 1 or _is_said(text, at)
        for number in range(at, end)
    }
    return frozenset(found | _again(text, found) | told_things(text))


@lru_cache(maxsize=4)  # three recognisers ask it of the same text
def _things_runs(text: Plain) -> tuple[tuple[int, int], ...]:
    """The runs of words, from one number to before another, that are what a thing is called."""
    runs: list[tuple[int, int]] = []
    at = 0
    while at < len(text.words):
        end = end_of_run(text, at)
        at += end > at + 1 and may_be_named(text.words[at].text)  # `Model Søren Kanne`
        if end > at and _is_a_things(text, at, end):
            runs.append((at, end))
        at = max(end, at + 1)
    return tuple(runs)


def _again(text: Plain, found: set[int]) -> set[int]:
    """Where names that were found stand again, and are told by a colour or a size."""
    names = {text.words[at].text for at in found}
    return {
        at
        for at, word in enumerate(text.words)
        if word.text in names and at not in found and _COLOURED.match(text.flat, word.end)
    }


def _is_royal(text: Plain, at: int) -> bool:
    """`ved dronning Margrethes rosenhave`"""
    return (
        at > 0
        and text.words[at - 1].text.casefold() in _ROYAL
        and text.words[at].start - text.words[at - 1].end == 1
    )


def _is_set_off(text: Plain, at: int, end: int) -> bool:
    """`Vores printer, Preben, skal have ny tromle`"""
    if at < 2 or end != at + 1 or text.flat[text.words[at - 1].end : text.words[at].start] != ", ":
        return False
    whose = text.words[at - 2].text.casefold()
    return (
        whose in ("vores", "min", "mit")
        and is_thing(text.words[at - 1].text)
        and text.flat[text.words[at].end] == ","
    )


def _is_said(text: Plain, at: int) -> bool:
    return (
        is_said_called(text, at)
        or is_listed(text, at)
        or is_vessel(text, at)
        or _is_of_compound(text, at, sure=True)
        or _is_known_as(text, at)
        or _is_baptised(text, at)
        or is_called_likewise(text, at)
        or is_of_so_many(text, at)
    )


def _is_a_things(text: Plain, at: int, end: int) -> bool:
    word, last = text.words[at], text.words[end - 1]
    if _is_apposed(text, at, end) or _is_of_compound(text, end - 1) or _is_royal(text, at):
        return True
    if _is_known_as(text, at) or _is_baptised(text, at) or is_called_likewise(text, at):
        return True
    if is_vessel(text, at) or is_among_vessels(text, at, end) or is_sailed(text, at, end):
        return True
    if is_listed(text, at) or are_all_things(text, last.end) or is_of_so_many(text, at):
        return True
    if word.begins and end == at + 1:
        return False
    return (
        is_said_called(text, at)
        or is_of_no_one(text, at)
        or _is_set_off(text, at, end)
        or _is_explained(text, last.end, alone=end == at + 1)
        or _is_of_the_dead(text.flat[slice(*sentence_around(text, word.start))])
    )


def _is_of_the_dead(sentence: str) -> bool:
    return bool(_DEAD.search(sentence)) and not _OUR_TIME.search(sentence)


def _is_apposed(text: Plain, at: int, end: int) -> bool:
    """`model Erik Ejegod`, `garnet »Frida«`, `kuttergaljasen Anna Møller og`, `farve 312 Vissen Rose, 509 Maj`."""
    words = text.words
    if not at:
        return False
    left, between = words[at - 1], text.flat[words[at - 1].end : words[at].start]
    if words[at].begins and not between.strip():
        return False  # a line ends between them
    if between in (" ", ", ") and is_next_of_several(text, at - 1 - (left.text == "og")):
        return True
    lower = left.text.casefold()
    if lower.endswith(HERDS) and somebody_acts(text, end):
        return False  # `hundene Jens passer`
    beast = lower.endswith(BEASTS + HERDS)
    if not may_be_named(left.text) or between.strip(_QUOTES):
        return False
    if not (
        lexicon.is_thing_noun(lower) or cues.is_definite(lower) or lower in _ONE_OF_MANY or between != " "
    ):
        return False
    if between != " " or beast:
        return True
    if not cues.is_definite(lower):
        return not _is_telegram(text, at, end)
    named = any(lexicon.is_first_name(word.text) for word in words[at:end]) or _is_model(text, at, end)
    if not named and (_PLACED.search(lower) or lexicon.is_place(words[at].text)):
        return False  # `kutteren Havørnen`, which one may have sailed on
    right = words[end] if end < len(words) else None
    acts = right is not None and cues.is_verb_like(right.text) and right.text not in HAPPENS
    if acts and not _STANDS.match(text.flat, words[end - 1].end):
        return False
    return not any(is_human(text, each) for each in words_before(text, at - 1))


def _is_telegram(text: Plain, at: int, end: int) -> bool:
    """`Kage Hanne, kaffe Preben`, `Sal Karen pynter`: what somebody brings or does, and not what it is called."""
    if not lexicon.is_called(text.words[at].text) or end > at + 1:
        return False
    left, right = text.words[at - 1], text.words[end] if end < len(text.words) else None
    if not left.begins and text.flat[left.start - 2 : left.start] != ", ":
        return False
    if right is not None and cues.is_verb_like(right.text) and right.text not in HAPPENS:
        return not _STANDS.match(text.flat, text.words[at].end)
    return left.text.casefold() not in _ONE_OF_MANY | CATALOGUED


def _is_model(text: Plain, at: int, end: int) -> bool:
    """`sengen Jensen Ambassadør`: a last name, and an ordinary word for the model."""
    last = text.words[end - 1].text
    return (
        end > at + 1 and not last.isupper() and lexicon.is_form(last.casefold()) and not lexicon.is_name(last)
    )


def _is_known_as(text: Plain, at: int) -> bool:
    """`robotten står som 'Laura' i logbogen`, `båden bærer navnet Emil`, `pavillonen (Grethe kaldet)`."""
    words = text.words
    start = text.words[at].start
    said = _KNOWN_AS.search(text.flat[max(0, start - 40) : start].rstrip(_QUOTES) + " ")
    if not said and not _CALLED_SO.match(text.flat, words[end_of_run(text, at) - 1].end):
        return False
    rest = list(words_before(text, at))
    return any(is_thing(words[each].text) for each in rest) and not any(is_human(text, each) for each in rest)


def _is_baptised(text: Plain, at: int) -> bool:
    start = text.words[at].start
    if not at or not text.words[at - 1].text.islower():
        return False
    found = _BAPTISED.search(text.flat[max(0, start - FAR) : start])
    return found is not None and is_thing(found["what"])


def _is_of_compound(text: Plain, at: int, *, sure: bool = False) -> bool:
    """`Britta-tjørn`, `Karoline-kartofler`: the first half of what a thing is called; a method may be a member's own
    (`Hadžić-metoden`).
    """
    rest = _HALF.match(text.flat, text.words[at].end)
    if rest is None or (sure and not lexicon.is_thing_noun(rest[1])):
        return False
    return is_thing(rest[1]) or (len(rest[1]) > 4 and lexicon.is_form(rest[1]) and not _is_of_people(rest[1]))


def _is_of_people(noun: str) -> bool:
    return lexicon.is_being_noun(noun) or is_call(noun) or lexicon.is_name(noun.capitalize())


def _is_explained(text: Plain, end: int, *, alone: bool) -> bool:
    """`'Sophie', en ært`, `solgte Trine Gren bedst. Det er en lampe.`; a sentence behind one name alone may be praise."""
    found = _EXPLAINED.match(text.flat, end)
    return bool(found and not (alone and found["then"]) and is_thing(found["what"] or found["then"]))
