"""The word before a name that says it is a thing's: `projekt Lunden`, `lokale Bakken`, `Team Vest`, `kurset hedder Fjorden`.

What a person is called before the name stands in `called.py`.
"""

from __future__ import annotations

from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.capitals import before, neighbour
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.surprise import series
from synlig.gate.recognise.word_set import word_set

_KINDS = word_set("""projekt projektet team gruppe gruppen lokale lokalet lokalerne sal salen rum rummet hold
    kursus kurset kurserne forløb forløbet program programmet system systemet tema temaet foredrag foredraget kampagne kampagnen konference
    konferencen messe messen festival festivalen modul modulet model modellen metode metoden værktøjet app appen platform
    platformen magasin magasinet blad bladet bog bogen roman romanen film filmen serie serien sang sangen spil spillet færge
    færgen rute ruten linje linjen station stationen bane banen distrikt distriktet område området zone zonen
    region regionen kreds kredsen klasse klassen type typen mærke mærket produkt produktet farve farven sort
    sorten race racen uddannelse uddannelsen arrangement arrangementet indsats indsatsen aftale aftalen ordning ordningen
    konceptet koncept kulturhus kulturhuset medborgerhus medborgerhuset forsamlingshus forsamlingshuset musikhus musikhuset beboerhus beboerhuset
    salonen parken hal hallen arena arenaen spillested spillestedet biografen bro broen tunnel tunnelen fane fanen mappe mappen
    kolonne kolonnen afsnit afsnittet kapitel kapitlet rubrik rubrikken punkt overskrift overskriften hub netværk netværket
    cafe café cafeen caféen bydel bydelen kvarter kvarteret plantage plantagen workshop workshoppen webinar webinaret seminar seminaret temadag temadagen restaurant restauranten prisen titlen mose mosen sø søen skov skoven strand stranden""")
"""Kinds of things that have names of their own; `fanen Sommer`, `lokale Bakken`."""
_MADE = ("projekt", "projektet", "system", "systemet", "program", "programmet", "printer", "printeren", "server", "serveren", "film", "filmen", "sang", "sangen", "roman", "romanen", "stykke", "stykket", "færge", "færgen", "robot", "robotten", "opera", "operaen", "musical", "app", "appen")  # fmt: skip
"""What is given a first name by those who made it, and is called by it alone from then on."""
_ENDINGS = ("nettet", "netværket", "projekt", "projektet", "lokale", "lokalet", "lokalerne", "gruppe", "gruppen", "team", "kursus", "kurset", "system", "systemet", "program", "programmet", "sal", "salen")  # fmt: skip


def is_kind_of_thing(word: str) -> bool:
    """Whether a word names a kind of thing, alone or as the end of another (`mødelokalet`, `EU-projektet`)."""
    lower = word.casefold()
    return lower in _KINDS or lower.endswith(_ENDINGS)


def is_announced(text: Plain, at: int) -> bool:
    """Whether the word with this number is the name of the thing that the word before it says, or that is said to be
    called so.
    """
    left = before(text, at)
    if left is None or text.words[at].begins:
        return False
    if left.text.casefold() in cues.NAMING and at > 1:
        subject = text.words[at - 2]
        if subject.text == "under" and left.text == "navnet":
            return True  # `en klumme under navnet Ukrudt`
        joined = not text.flat[subject.end : left.start].strip()
        return joined and is_kind_of_thing(subject.text) and not is_call(subject.text)
    return is_kind_of_thing(left.text)


def made_things(text: Plain) -> frozenset[str]:
    """The names, in lower case, of what is announced as a thing that people made (`projektet Freja`), and of what is
    listed with it.
    """
    found: set[str] = set()
    for at, word in enumerate(text.words):
        if word.is_capital and _is_made(text, at):
            found.update(text.words[each].text.casefold() for each in (at, *series(text, at)))
    return frozenset(found)


def _is_made(text: Plain, at: int) -> bool:
    left, right = before(text, at), neighbour(text, at)
    if left is None or not left.text.casefold().endswith(_MADE):
        return False
    if right is None or right.text in ("er", "var", "blev", "bliver"):
        return True
    return not (right.is_capital or cues.is_verb_like(right.text))  # `Filmen Anna lånte mig`
