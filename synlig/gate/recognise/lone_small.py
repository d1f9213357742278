"""Whether a word of a known name in small letters is that person or only a word (`rose kommer ikke`, `k. vest`, `ring til bo`).

A capital says nothing here, so that only what stands beside the word tells.
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.bare_noun import is_bare
from synlig.gate.recognise.beside import joined
from synlig.gate.recognise.capitals import before, is_greeted, neighbour
from synlig.gate.recognise.numerals import SPOKEN
from synlig.gate.recognise.ordinary import is_word
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.person_place import does_as_people, is_called_upon, is_clause, is_in_persons_place
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.word_set import word_set

Verdict = bool | None
"""`True` for certain, `False` in doubt, `None` only a word."""


_NUMBER_OF = Pattern(
    rf",?(?: (?:på|tlf\.?|mobil|nr\.?|mob\.?))*[: ]{{1,3}}(?:\+45 ?)?(?:[2-9]\d[ ./-]?\d\d[ ./-]?\d\d[ ./-]?\d\d|(?:(?:{'|'.join(SPOKEN)})[ ,-]+){{3}})"
)
"""A phone number, in digits or said, just behind a name."""
_DID = re.compile(r"[a-zæøå]{2,}(?:ede|te)")
FAR = 120
"""Characters before a word that are looked at."""
_CAME = Pattern(
    r"(?<!\w)(?:afbud|framelding|fremmødte|mødte|mødt|deltagere|deltog|deltagende|til ?stede|tilstedeværende|fraværende|udeblevet|tilmeldte|inviterede)"
    r"(?:(?: fra| er| var):?|:) (?:[\w.-]+(?: [\w.-]+)?(?:, (?:og )?| og | samt | & |/)){0,12}$",
    re.IGNORECASE,
)
"""What begins a list of people, and those of it that stand before a word."""
_SPOKEN = Pattern(
    r"(?<!\w)(?:aftalt|talt|snakket|snakkede|drøftet|drøftede|vendt|koordineret|afstemt)(?: \w+)? med $"
)
_THINKS = Pattern(
    r"(?<!\w)(?:jeg|vi|du|han|hun) (?:tænker|tror|synes|syns|mener|håber|foreslår|ved|hørte|hører) $",
    re.IGNORECASE,
)
_MAY = Pattern(
    r" (?:ikke |også |godt |nok |gerne )?(?:kan|skal|vil|må|bør|har|kommer|tager|ringer|gør|kunne|skulle|ville)(?!\w)"
)
_DOES_TO_SELF = Pattern(r" [a-zæøå]{2,}(?:r|ede|te) sig(?!\w)")
"""What only living beings do, and a stone seldom (`lone trækker sig`)."""
_OF_THINGS = word_set(
    "er var har havde blev bliver skal kan må står ligger begynder slutter går gik kommer kom"
)


def in_small_letters(text: Plain, at: int, people: PeopleIndex) -> Verdict:
    word = text.words[at].text
    if people.is_given(word) and not (lexicon.is_ordinary_name(word) or lexicon.is_form(word)):
        return True if len(word) > 3 else False if len(word) == 3 or _does_alone(text, at) else None
    if is_after_letter(text, at, people) or (people.is_given(word) and _did_alone(text, at)):
        return False
    is_given = people.is_given(word)
    if people.has(word):
        told = is_in_persons_place(text, at, given=is_given)
        if (
            told
            or _is_counted_in(text, at)
            or (is_given and (_does_in_small_letters(text, at, people) or is_bare(text, at)))
        ):
            return False
    elif _owns(text, at, given=is_given):
        return False
    if is_given and (_DOES_TO_SELF.match(text.flat, text.words[at].end) or _is_thought_of(text, at)):
        return False
    if _does_alone(text, at) or _is_by_given(text, at, people) or _is_reached(text, at, people):
        return False
    if is_word(word) or lexicon.is_place(word.capitalize()) or lexicon.is_term(word):
        return False if is_greeted(text, at) else None
    return True if len(word) > 3 else (False if len(word) == 3 else None)


def is_after_letter(text: Plain, at: int, people: PeopleIndex) -> bool:
    """`k. vest`: the letter of the same person's first name stands before the last name, both small."""
    left, word = text.words[at - 1], text.words[at]
    return (
        at > 0
        and len(left.text) == 1
        and left.text.islower()
        and word.text.islower()
        and text.flat[left.end : word.start] in (".", ". ")
        and (left.text + word.text[0]).casefold() in people.initials
        and not people.is_given(word.text)
    )


def _is_counted_in(text: Plain, at: int) -> bool:
    """`Afbud: bang, vinter og glad`, `aftalt med pil`: in a list of who came or did not, or spoken with."""
    start = text.words[at].start
    left = text.flat[max(0, start - FAR) : start]
    if _SPOKEN.search(left):
        right = neighbour(text, at)
        return right is None or not cues.is_bare_noun(right.text)
    return _CAME.search(left) is not None


def _is_thought_of(text: Plain, at: int) -> bool:
    """`jeg tænker ebbe kan det`: what somebody thinks that somebody does."""
    start, end = text.words[at].start, text.words[at].end
    return bool(_THINKS.search(text.flat[max(0, start - FAR) : start]) and _MAY.match(text.flat, end))


def _does_in_small_letters(text: Plain, at: int, people: PeopleIndex) -> bool:
    """`rose kommer ikke`, `rose d. skriver`: what people do, or the letter of the same person's last name behind it."""
    left = before(text, at)
    right = neighbour(text, at)
    if right is not None and len(right.text) == 1 and text.flat[right.end : right.end + 1] == ".":
        return (text.words[at].text[0] + right.text).casefold() in people.initials
    if left is not None and left.text.casefold() in cues.ARTICLES | {"at"}:
        return False
    return does_as_people(text, at) and (text.words[at].begins or is_clause(text, at))


def _owns(text: Plain, at: int, *, given: bool) -> bool:
    """`roses ferie`, `bilen er marks`: a genitive that is no word; or that stands where the word it is cannot."""
    left, right = before(text, at), neighbour(text, at)
    lead = left.text.casefold() if left is not None else ""
    if lead in ("er", "var", "bliver") and right is None:
        return given and not lexicon.is_entry(text.words[at].text)
    if right is None or not lexicon.is_word(right.text) or lead in cues.ARTICLES:
        return False
    return not lexicon.is_entry(text.words[at].text) or (
        given and lead in cues.IN_PLACE | {"af", "for", "med"}
    )


def _does_alone(text: Plain, at: int) -> bool:
    """`just tog ordet`: a sentence in small letters begins with the name, and then comes what people do."""
    right = neighbour(text, at)
    return (
        text.words[at].begins
        and right is not None
        and right.text in cues.DOES - _OF_THINGS
        and text.words[at].text not in cues.NO_NOUNS
    )


def _did_alone(text: Plain, at: int) -> bool:
    """`pia valgte sangene`: a given name in small letters begins a sentence, and what somebody did follows."""
    right = neighbour(text, at)
    return (
        text.words[at].begins
        and right is not None
        and _DID.fullmatch(right.text) is not None
        and lexicon.is_verb(right.text)
    )


def _is_reached(text: Plain, at: int, people: PeopleIndex) -> bool:
    """`egon på 31 70 29 46`, `ring til bo`: a first name in small letters with a number behind it, or a word for
    calling somebody before it.
    """
    word = text.words[at]
    if not people.is_given(word.text) or not people.has(word.text):
        return False
    if _NUMBER_OF.match(text.flat, word.end):
        counted = text.flat[: word.start].rstrip()[-1:].isdigit()
        return not (counted or (at and text.words[at - 1].text in cues.ARTICLES))
    return is_called_upon(text, at) and not (
        at + 1 < len(text.words) and cues.is_bare_noun(text.words[at + 1].text) and neighbour(text, at)
    )


def _is_by_given(text: Plain, at: int, people: PeopleIndex) -> bool:
    """`jens og per rydder op`: two first names joined, and no sign of what else they could mean."""
    return people.is_given(text.words[at].text) and any(
        people.is_given(text.words[each].text) and people.has(text.words[each].text)
        for each in joined(text, at)
    )
