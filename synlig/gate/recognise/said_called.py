"""Things that are said to be called so: `Ambolten hed Bertha`, `en trillebør, der hedder egon`, `Trækvognen er døbt Ib, og trillebøren Maja`.

A verb of naming stands before the name, and a thing before the verb; nobody who could be called so is spoken of.
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.place_kinds import SCHOOL, WORKPLACE
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.things import (
    is_human,
    is_pronoun,
    is_thing,
    somebody_acts,
    words_before,
)
from synlig.gate.recognise.word_set import word_set

_CALLED = word_set("hed hedder hedte kaldt kaldet kaldes kaldte kalder døbt døbte navn opkaldt")
_SMALL_ONES = word_set("lille store gamle nye anden tredje mindste største røde blå gule grønne sorte hvide")
_CALLERS = word_set("vi man jeg folk alle de")
"""Who calls a thing so (`som vi kaldte Gudrun`)."""
_SMALL = cues.ADVERBS | word_set(
    "blev bliver blevet er var har havde som der vi man jeg folk alle de ved den det bare kort"
)
"""What may stand between a thing and the verb, or the verb and the name."""
_NAMED_SO = word_set("hed hedder hedte kaldet kaldt kaldes")
_OF_PEOPLE = ("eren", "øren", "isten", "enten", "anten", "mand", "manden", "dame", "damen", "pige", "pigen", "dreng", "drengen", "kone", "konen", "inden", "ensen", "parret", "folk", "folket",
    "familien", "slægten", "klanen", "barnet", "holdet", "bandet", "klassen", "gruppen", "teamet", "briten", "finnen", "polakken", "tyrken", "araberen", "vennen", "gutten", "typen", "fyren", "logen",
    "personen", "eksen", "kæresten", "eleven", "gæsten", "kunden", "lægen", "præsten", "mester", "mesteren", "chefen", "ofret", "enken", "tvillingen", "babyen", "kollegaen", "naboen", "navnet", "gogen",
    "nomen", "logen", "urgen", "toren", "kraten", "aften", "fanten", "vagten", "kokken", "smeden", "betjenten", "elskeren", "brandet", "byen", "landsbyen", "gaden", "vejen", "stedet")  # fmt: skip
"""What nouns for people and for places end in."""
_PLACE = Pattern(rf"[\w-]*(?:{SCHOOL}|{WORKPLACE})(?:e?[nt])?", re.IGNORECASE)


def is_of_no_one(text: Plain, at: int) -> bool:
    """`Trillebøren hed Holger`, `tårnuret, kaldet Store Ole`: the noun just before the verb is a thing's, for it is none
    of people's and of no place of work.
    """
    if at < 2 or text.words[at - 1].text not in _NAMED_SO:
        return False
    noun = text.words[at - 2]
    joined = text.flat[noun.end : text.words[at - 1].start].strip()
    lower = noun.text.casefold()
    if (
        joined not in ("", ",")
        or is_human(text, at - 2)
        or lower.endswith(_OF_PEOPLE)
        or _PLACE.fullmatch(lower)
    ):
        return False
    if lexicon.is_name(noun.text.capitalize()) or not (noun.begins or noun.text.islower()):
        return False
    if any(is_human(text, each) or text.words[each].is_capital for each in words_before(text, at - 2)):
        return False
    return cues.is_definite(lower) and lexicon.is_word(lower) and lower not in cues.NO_NOUNS


def is_said_called(text: Plain, at: int) -> bool:
    """Whether a thing is said to be called so, alone or in a list (`Skibene hed Ane, Jens Krogh og Else`)."""
    verb = next(
        (each for each in words_before(text, at) if not (_is_of_list(text, each) or _is_how(text, each))),
        None,
    )
    if verb is None or text.words[verb].text.casefold() not in _CALLED:
        return False
    rest = list(words_before(text, verb))
    if _is_terms(text, rest) or _is_small_one(text, rest):
        return True
    if text.words[verb].text == "navn":  # `en papegøje ved navn Jesper`
        return any(is_thing(text.words[each].text) for each in rest[:2])
    if text.words[verb].text.casefold() not in ("hed", "hedder", "hedte"):
        rest = [each for each in rest if text.words[each].text.casefold() not in _CALLERS]
    relative = next((each for each in rest[:2] if text.words[each].text in ("der", "som")), None)
    if relative:
        somebody = any(is_pronoun(text, each) for each in range(max(0, relative - 4), relative - 1))
        return is_thing(text.words[relative - 1].text) and not somebody
    if rest and text.words[rest[0]].text.casefold() in ("den", "det"):
        return True
    if any(is_human(text, each) for each in rest):
        return False
    return any(is_thing(text.words[each].text) for each in rest)


def _is_terms(text: Plain, rest: list[int]) -> bool:
    """`GPS hedder Yrsa`, `vores Roomba hedder Åge`: a make or a program, and nobody of it, begins the clause."""
    term = text.words[rest[0]].text if rest else ""
    lower = term.casefold()
    ordinary = lexicon.is_word(lower) and not term.isupper()
    if not lexicon.is_term(term) or lexicon.is_name(term) or ordinary or is_human(text, rest[0]):
        return False
    return all(text.words[each].text.casefold() in ("vores", "min", "den", "og") for each in rest[1:2])


def _is_small_one(text: Plain, rest: list[int]) -> bool:
    """`Gulvmaskinen Tennant, den lille hedder Henry`: one more of the things that the sentence began with."""
    return (
        len(rest) > 2
        and text.words[rest[1]].text in ("den", "det")
        and text.words[rest[0]].text in _SMALL_ONES
        and any(is_thing(text.words[each].text) for each in rest[2:])
        and not any(is_human(text, each) for each in rest[2:])
    )


def is_called_thing(text: Plain, at: int) -> bool:
    """Whether a word, also in small letters, is what a thing is said to be called (`en trillebør, der hedder egon`)."""
    left = text.words[at - 1] if at else None
    apposed = (
        left is not None
        and text.flat[left.end : text.words[at].start] == " "
        and cues.is_definite(left.text.casefold())
        and is_thing(left.text)
        and not somebody_acts(text, at + 1)
    )
    return apposed or is_said_called(text, at)


def is_called_likewise(text: Plain, at: int) -> bool:
    """`Trækvognen er døbt Ib, og trillebøren Maja`: the verb of one thing's name is left out before the next."""
    if not at or text.flat[text.words[at - 1].end : text.words[at].start] != " ":
        return False
    thing = text.words[at - 1].text
    rest = list(words_before(text, at - 1))
    called = next((each for each in rest if text.words[each].text.casefold() in _CALLED), None)
    return (
        called is not None
        and cues.is_definite(thing.casefold())
        and is_thing(thing)
        and any(is_thing(text.words[each].text) for each in rest)
        and not any(is_human(text, each) for each in rest if text.words[each].text not in _CALLERS)
    )


def _is_how(text: Plain, at: int) -> bool:
    """`vi kaldte den gule Ulla`: what a thing looks like, before its name."""
    return (
        text.words[at - 1].text == "den"
        and text.words[at].text.endswith("e")
        and lexicon.is_form(text.words[at].text)
    )


def _is_of_list(text: Plain, at: int) -> bool:
    """Whether a word is a name before another in a list, or what joins them."""
    word = text.words[at]
    return (word.is_capital and not word.begins) or word.text.casefold() in _SMALL | {"og", "eller", "samt"}
