"""Sorts, methods and programs that are called like people: `Jordbær: Sonata, Florence`, `Kolbs læringscirkel`, `Ada-udvikler`.

Only the lexicon's, and only where what they are stands by: a plant or another sort, a method, a program.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.capitals import before, neighbour
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.surprise import is_among_makes, series
from synlig.gate.recognise.word_set import word_set

_PLANT = Pattern(
    r"\w*(?:sort|æble|pære|blomme|jordbær|hindbær|solbær|ribs|stikkelsbær|kirsebær|kartof\w+|tomat|rose|drue|vinstok|bønne|ært|kål|gulerod|gulerødd?|løg|plante|frugt|bær|"
    r"dahlia|georgine|klematis|pæon|tulipan|rhododendron|syren|stiklinge?|træ|busk|ost|vin)(?:er|r|ne|rne|erne|en|et|n|t|erne|s)?(?:plantage|træ|avl|dyrkning|mark|bed|plukning|sort)?(?:er|r|ne|rne|erne|en|et|n|t|ene|s)?"
)
"""What has sorts (`Æbleplantage`, `pæretræerne`)."""
_METHOD = Pattern(
    r"(?:['’]?s)?(?:-| (?:[a-zæøå]+(?:e|t|ske) ){0,1}|-og-)(?:[a-zæøå]*(?:model|metod|modul|test|skala|teori|cirkel|pyramid|trappe|taksonomi|matri|diagram|kurve|lov|effekt|niveau|princip|hjul|koncept|"
    r"terapi|teknik|prøve|score|indeks|inventar|typologi|konstant|ligning|formel|fordeling|klassifikation|stadier|faser|faktor|teori|terapeut|pædagogik|skole|"
    r"massage|behandling|håndgreb|greb|manøvre|motor|øvelse|tanker|tabel|regel|regler|spiral|gang|led(?!e)|titrering|træning|øvelse|kursus|uddannelse|certificer|analyse|system|profil|roller|kompas|kræfter|strategi|koefficient|tal|kolbe|skål|tragt|farvning|hårdhed))"
)
"""What is named after its inventor, behind the name (`Allens kognitive niveauer`, `Braden-skala`)."""
_BY_METHOD = Pattern(
    r"(?:[a-zæøå]*(?:model|metode|test|skala|teori|pædagogik|terapi|princip|teknik|konceptet|systemet)(?:n|en|et|ne|erne|rne)?) (?:efter |ifølge |fra )?[»«\"'(]?$"
)
_IN_PROGRAM = Pattern(
    r"-?(?:[ -]?(?:udvikl|programmør|programmer|kode|script|model|prompt|chat|bibliotek|pakke|sprog))"
)
"""What is done with a language or a machine of thought, behind its name (`Ada-udvikler`)."""


_QUOTED = Pattern(
    r" ?['‘’](?P<sort>(?:[A-ZÆØÅ][\w-]*(?: (?:of|de|du|la|von|van|the|des|og))?(?: |(?=['’]))){1,4})['’](?! ?[A-ZÆØÅ])"
)
"""A sort in quotes, as gardeners write it (`Rosa 'Ingrid Bergman'`)."""
_SOLD_AS = Pattern(
    r"\w*(?:sorten|sorterne|rosen|dahlien|liljen|pæonen|klematissen|æblet|pæren|tomaten|kartoflen|georginen|tulipanen|irissen|hostaen|syrenen|hortensiaen) (?:hed|hedder|kaldes|er)$",
    re.IGNORECASE,
)
_GENERA = word_set(
    "Rosa Iris Viola Dahlia Erica Camellia Magnolia Anemone Aster Cosmos Canna Amaryllis Tilia Acer Geranium Salvia Begonia Fuchsia Petunia Azalea Rhododendron Hibiscus Zinnia Gerbera Gladiolus Thymus Cornus Ribes Papaver Digitalis Hyacinthus Galanthus Miscanthus Malva Daphne Veronica Angelica Melissa Linnea"
)
"""Plants that people are called by as well, and those that a dictionary has."""


_SHORTEST_KIND = 4
"""Letters of the second word of a Latin name."""
_BACK = 30
"""Words before a sort among which its plant is looked for."""


def namesakes(text: Plain) -> frozenset[int]:
    """The numbers of the words that are names of sorts, methods and programs."""
    return frozenset((*_sorts(text), *_methods(text), *_programs(text), *_quoted(text), *_botanical(text)))


def _quoted(text: Plain) -> Iterator[int]:
    """A plant's Latin name, and the sort of it that stands in quotes behind."""
    for at, word in enumerate(text.words):
        found = _QUOTED.match(text.flat, word.end)
        if not found:
            continue
        genus = word.text in _GENERA or (lexicon.is_term(word.text) and not lexicon.is_first_name(word.text))
        if not (
            genus
            or _SOLD_AS.search(text.flat[max(0, word.end - 30) : word.end])
            or _PLANT.fullmatch(word.text)
        ):
            continue
        if genus:
            yield at
        yield from _within(text, at + 1, found.end())


def _botanical(text: Plain) -> Iterator[int]:
    """A plant's Latin name of two words (`Rosa rugosa`); the second is no Danish word, and nobody's name."""
    for at, (word, right) in enumerate(pairwise(text.words)):
        kind = right.text
        if word.text in _GENERA and kind.islower() and text.flat[word.end : right.start] == " ":
            lower = lexicon.is_word(kind) or lexicon.is_name(kind.capitalize()) or kind in cues.DOES
            if len(kind) >= _SHORTEST_KIND and not lower:
                yield at


def _within(text: Plain, at: int, end: int) -> Iterator[int]:
    while at < len(text.words) and text.words[at].end < end:
        yield at
        at += 1


def quoted_sorts(text: Plain) -> frozenset[int]:
    """The numbers of the words of sorts in quotes, which no member is meant by."""
    return frozenset(_quoted(text))


def _sorts(text: Plain) -> Iterator[int]:
    """Sorts where a plant, or another sort, stands in the same sentence; and what nobody is called in their list."""
    sure: list[int] = []
    shared: list[int] = []
    for at, word in enumerate(text.words):
        names = lexicon.sorts_beginning(word.text) if word.is_capital else ()
        name = max((name for name in names if _stands(text, at, name)), key=len, default=())
        (shared if name and name[0][0] == "~" else sure).extend(range(at, at + len(name)))
    kept = [at for at in sure if _has_plant(text, at) or _has_other(text, at, sure)]
    yield from kept
    for at in kept:
        listed = series(text, at)
        yield from (
            each for each in listed if each in shared or not lexicon.is_first_name(text.words[each].text)
        )


def _stands(text: Plain, at: int, name: tuple[str, ...]) -> bool:
    words = text.words[at : at + len(name)]
    return tuple(word.text for word in words) in (
        name,
        (name[0].lstrip("~"), *name[1:]),
        (*name[:-1], f"{name[-1]}s"),
    )


def _has_plant(text: Plain, at: int) -> bool:
    start, _end = text.sentence(text.words[at].start)
    before = (word for word in text.words[max(0, at - _BACK) : at] if word.start >= start)
    return any(_PLANT.fullmatch(word.text.casefold()) for word in before)


def _has_other(text: Plain, at: int, sure: list[int]) -> bool:
    """Whether another sort stands in the same list."""
    return any(each in sure for each in series(text, at))


def _methods(text: Plain) -> Iterator[int]:
    for at, word in enumerate(text.words):
        if not (word.is_capital and any(lexicon.is_inventor(form) for form in lexicon.forms(word.text))):
            continue
        start = max(0, word.start - 40)
        if _METHOD.match(text.flat, word.end - (word.text[-1] == "s")) or _METHOD.match(text.flat, word.end):
            yield at
            if (
                at
                and text.words[at - 1].is_capital
                and text.flat[text.words[at - 1].end : word.start] in (" ", "-")
            ):
                yield at - 1  # `Karl Fischer-titrering`
        elif (
            _BY_METHOD.search(text.flat[start : word.start])
            or _is_among_inventors(text, at)
            or _is_only_inventor(text, at)
        ):
            yield at


def _is_only_inventor(text: Plain, at: int) -> bool:
    """`Citerer Dewey`, `efter Joukowsky`: whom nobody here is called like, without a first name, and who does nothing."""
    word = text.words[at]
    if lexicon.is_home_name(word.text) or lexicon.is_home_name(word.text.rstrip("s")):
        return False
    if lexicon.is_called(word.text):
        return bool(at) and text.words[at - 1].text == "efter"
    left = before(text, at)
    if left is not None and left.is_capital:
        return left.begins and not lexicon.is_name(left.text)
    if left is not None and left.text.casefold() in cues.TITLES | cues.ROLES | cues.NAMING:
        return False
    right = neighbour(text, at)
    return right is None or not (right.is_capital or cues.is_verb_like(right.text))


def _is_among_inventors(text: Plain, at: int) -> bool:
    """`Dewey, Piaget og Vygotskij`: two that nobody here is called, in one list."""
    names = [text.words[each].text for each in (at, *series(text, at))]
    return len(names) > 1 and all(
        lexicon.is_inventor(name) and not lexicon.is_home_name(name) for name in names
    )


def _programs(text: Plain) -> Iterator[int]:
    for at, word in enumerate(text.words):
        if (
            word.is_capital
            and lexicon.is_program_name(word.text)
            and (_IN_PROGRAM.match(text.flat, word.end) or is_among_makes(text, at))
        ):
            yield at
