"""What stands beside a word, joined to it or in a list with it: people, things or places, and so the word is perhaps one too."""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.capitals import before
from synlig.gate.recognise.ordinary import is_word
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.surprise import listed_with
from synlig.gate.recognise.word_set import word_set

_AMONG_PLACES = word_set("i mellem omkring ved nær")
_MOVES = word_set("""kørte kører køre kørt kørsel rejste rejser rejse rejst flyttede flytter flytte flyttet pendlede pendler
    pendle pendlet sejlede sejler sejle sejlet cyklede cykler cykle tur turen ture udflugt udflugten bus bussen tog toget
    færge færgen rute ruten vejen turene rejsen studietur studieturen""")
"""What leads to or from a place."""
_TRIPS = word_set("""tur turen ture turene udflugt udflugten rejsen studietur studieturen studierejse studierejsen studierejser bus bussen
    toget færge færgen rute ruten tomkørsel""")
"""What leads to a town, and hardly to somebody called like it; what is sent, delivered or returned may go to either."""

_SIZES = word_set("Vester Øster Nørre Sønder Store Lille Gammel Ny Over Neder Kirke")
_PARTS = word_set(
    "Strand Kirke Station Havn Hede Mose Skov Fjord Bugt Bakker Klit Plantage Enge Mark By Kær Sø Å Kro Skole"
)
"""What begins the name of a village, and what a village has that is called by it."""
_HAILS = Pattern(
    r"(?<!\w)(?:jeg|han|hun|vi|de|mand|kone|familien|begge|alle) (?:er|var|kom|kommer|stammer|flyttede)(?: (?:oprindelig|oprindeligt|selv|også|jo))? fra $",
    re.IGNORECASE,
)
"""Who comes from a place (`han er fra Vejle`)."""


def is_with_another(text: Plain, at: int, people: PeopleIndex) -> bool:
    """Whether a person's name is joined to the word (`Bo og Karin`, `Karin, Bo`, `Bo + K.V.`)."""
    return any(_names_person(text, each, people) for each in joined(text, at))


def _names_person(text: Plain, at: int, people: PeopleIndex) -> bool:
    """Whether a word is a name and nothing else, or a letter of initials."""
    word = text.words[at]
    if not word.is_capital or at in text.loud:
        return False
    if len(word.text) == 1:
        return text.flat[word.end : word.end + 1] == "."
    if is_word(word.text) or lexicon.is_place(word.text) or lexicon.is_term(word.text):
        return bool(people.owners(word.text)) and not word.begins and not lexicon.is_town(word.text)
    return bool(people.owners(word.text)) or lexicon.is_first_name(word.text)


def joined(text: Plain, at: int) -> list[int]:
    """The numbers of the words that `og`, a comma or a plus joins to the word."""
    words, found = text.words, []
    for other, joint in ((at + 1, at + 2), (at - 1, at - 2)):
        if not 0 <= other < len(words):
            continue
        low, high = sorted((words[at], words[other]), key=lambda word: word.start)
        between = text.flat[low.end : high.start].strip()
        if between in (",", "+", "/", "&") and len(text.flat[low.end : high.start]) <= 3:
            found.append(other)
        elif not between and words[other].text in ("og", "samt", "eller") and 0 <= joint < len(words):
            low, high = sorted((words[other], words[joint]), key=lambda word: word.start)
            if not text.flat[low.end : high.start].strip():
                found.append(joint)
    return found


def is_listed_with_things(text: Plain, at: int) -> bool:
    """`Sten, grus og jord`, `Fra Mark til bord`: joined to a noun in small letters that has no article."""
    if any(cues.is_listed_noun(text.words[each].text) for each in joined(text, at)):
        return True
    words = text.words
    return (
        0 < at < len(words) - 2
        and words[at - 1].text.casefold() == "fra"
        and words[at + 1].text == "til"
        and cues.is_bare_noun(words[at + 2].text)
    )


def is_by_compass(text: Plain, at: int) -> bool:
    """`Vest og Nord`: joined to a point of the compass."""
    return any(text.words[each].text.casefold() in cues.COMPASS for each in joined(text, at))


def is_half_of_place(text: Plain, at: int) -> bool:
    """`Vester Hjermitslev`, `i Thorup Strand`: with the next word it is a place's name, and nobody's."""
    word = text.words[at]
    right = text.words[at + 1] if at + 1 < len(text.words) else None
    if right is None or not right.is_capital or text.flat[word.end : right.start] != " ":
        return False
    if word.text in _SIZES:
        return lexicon.is_place(right.text) and not lexicon.is_name(right.text)
    left = before(text, at)
    placed = left is not None and left.text.casefold() in _AMONG_PLACES | {"på", "fra"}
    return placed and lexicon.is_place(word.text) and right.text in _PARTS


def is_in_list_of_places(text: Plain, at: int, people: PeopleIndex) -> bool:
    """`i Thy, Mors og Salling`: a place among places, where nobody is called so but by the last name. A word that no
    list of places has needs one on each side (`Malmø, Lund og Göteborg`).
    """
    if people.is_given(text.words[at].text):
        return False
    others = listed_with(text, at)
    if len(others) > 1 and all(_is_only_place(text.words[each].text, people) for each in others):
        return True
    if _is_gone_to(text, at):
        return True
    if not lexicon.is_place(text.words[at].text):
        return False
    if any(_is_only_place(text.words[each].text, people) for each in others):
        return True
    return any(
        lexicon.is_place(text.words[each].text)
        and (left := before(text, each)) is not None
        and left.text.casefold() in _AMONG_PLACES
        for each in others
    )


def _is_only_place(word: str, people: PeopleIndex) -> bool:
    return (
        word[:1].isupper() and lexicon.is_place(word) and not (people.owners(word) or lexicon.is_name(word))
    )


def _is_gone_to(text: Plain, at: int) -> bool:
    """`kørte til Thy`, `flyttede fra Vrå`: a way leads there; to a town no list has (`Lund`), only a trip."""
    words = text.words
    if at < 2 or words[at - 1].text not in ("til", "fra"):
        return False
    if _HAILS.search(text.flat[max(0, words[at].start - 40) : words[at].start]) and lexicon.is_place(
        words[at].text
    ):
        return True
    if lexicon.is_place(words[at].text):
        return any(word.text.casefold() in _MOVES for word in words[max(0, at - 4) : at - 1])
    return lexicon.is_ordinary_name(words[at].text) and words[at - 2].text.casefold() in _TRIPS
