"""Names that the text itself says are things': `Rolf er en figur af gips`, `Hjalmar, elcyklen`, `Volvo "Sølvi"`, `à la Karoline`.

What is told so is a thing wherever the text names it alone. `christened.py` knows the things that are said to be called so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.things import end_of_run, may_be_named
from synlig.gate.recognise.word_set import word_set

_FAR = 40
_SAID_TO_BE = Pattern(
    r" (?:er|var)(?: (?:jo|altså|bare|kun|nu))? (?:ikke (?:en|et|nogen) (?:person|menneske|mand|kvinde)(?!\w)|navnet på|navn på|mærket på|(?:en|et) (?:[a-zæøå]+e? )?(?P<what>[a-zæøå]{2,})(?! (?:til|for|af en|med (?!vinger)))(?!\w))"
)
_DONE_WITH = Pattern(
    r" (?:er|blev|bliver|er blevet|skal) (?:nu |så |også )?(?:skrottet|skrottes|kasseret|kasseres|omlakeret|ophugget|genstartet|genstartes|formateret|kalibreret|afkalket|afkalkes|galvaniseret|stoppet ud)(?!\w)"
)
"""What is done with things alone (`Gudrun blev skrottet`)."""
_IS_IT = Pattern(r",? (?:\()?(?:altså|dvs\.|det vil sige) (?P<what>[a-zæøå]{3,}(?:en|et))(?=[.,;)]|$| )")
_APPOSED = Pattern(r", (?P<what>[a-zæøå]{4,}(?:en|et))(?=[.;)]|$|, (?:og|men|som|der|så|mens) )")
_OPENED = Pattern(r"(?P<left>[\w-]+) ?[»\"“”«‘]$")
_QUOTE = frozenset('»"“”«‘')
_CLOSED = Pattern(r"[»\"“”«’]")
_IN_STYLE = Pattern(r"(?<!\w)(?:à|a|á) la $", re.IGNORECASE)
_OF_A_WORK = Pattern(
    r"(?<!\w)(?:\w*(?:digt|sang|vise|novelle|roman|film|sketch|revy|maleri|skulptur|komposition|vals|polka|eventyr|børnebog|slogan|motto)(?:et|en|n|s|m?en|t)?)(?: (?:hed|hedder|var|er|lød))?:? [»\"“«][^»\"“”«.!?\n]{0,40}$",
    re.IGNORECASE,
)
"""What is called by what stands in quotes (`et digt, "Karen på stue ni"`)."""
_WIND = Pattern(r"(?<!\w)(?:storm|orkan|cyklon|tyfon|stormflod)(?:en|erne)? $", re.IGNORECASE)
_FOR_PEOPLE = word_set(
    "maskine motor klippe perle stjerne gave skat bank engel haj ørn ræv bjørn løve tiger ugle bi myre kanon kran turbo"
)
"""What people are said to be in praise or in jest."""


@lru_cache(maxsize=4)  # three recognisers ask it of the same text
def told_things(text: Plain) -> frozenset[int]:
    """The numbers of the words of such names, and of the same names where they stand alone elsewhere in the text."""
    told = {number for at in _said(text) for number in range(at, end_of_run(text, at))}
    names = {text.words[number].text for number in told}
    return frozenset(
        told | {at for at, word in enumerate(text.words) if word.text in names and _is_alone(text, at)}
    )


def _said(text: Plain) -> Iterator[int]:
    """Where each such name begins."""
    at = 0
    while at < len(text.words):
        end = end_of_run(text, at)
        if end > at:
            if _is_told(text, at, end):
                yield at
            elif end > at + 1 and _WIND.search(
                text.flat[max(0, text.words[at + 1].start - _FAR) : text.words[at + 1].start]
            ):
                yield at + 1  # `Storm Floris`
        at = max(end, at + 1)


def _is_told(text: Plain, at: int, end: int) -> bool:
    start, stop = text.words[at].start, text.words[end - 1].end
    lead = text.flat[max(0, start - _FAR) : start]
    if (lead.endswith(" ") and (_IN_STYLE.search(lead[-8:]) or _WIND.search(lead[-16:]))) or (
        not _QUOTE.isdisjoint(lead) and _is_quoted(text, start, stop)
    ):
        return True
    if text.flat[stop : stop + 1] not in (" ", ","):
        return False
    if _DONE_WITH.match(text.flat, stop):
        return True
    said = _SAID_TO_BE.match(text.flat, stop)
    if said is not None and (not said["what"] or _is_bearer(said["what"])):
        return not said["what"] or said["what"] not in _FOR_PEOPLE
    apposed = _IS_IT.match(text.flat, stop) or _APPOSED.match(text.flat, stop)
    return apposed is not None and _is_bearer(apposed["what"])


def _is_quoted(text: Plain, start: int, stop: int) -> bool:
    """Whether it stands in quotes, alone behind what bears the name, or in what a work is called by."""
    lead = text.flat[max(0, start - 2 * _FAR) : start]
    if _OF_A_WORK.search(lead):
        return True
    opened = _OPENED.search(lead[-_FAR:])
    return (
        opened is not None and _CLOSED.match(text.flat, stop) is not None and _bears_a_quote(opened["left"])
    )


def _bears_a_quote(left: str) -> bool:
    """Whether what stands in quotes behind the word is its name: a thing's, a make's, a model's."""
    if left.isdigit() or any(sign.isdigit() for sign in left):
        return True
    return _is_bearer(left.casefold()) or (
        left[:1].isupper() and lexicon.is_term(left) and not lexicon.is_name(left)
    )


def _is_bearer(what: str) -> bool:
    return may_be_named(what) and not is_call(what) and not lexicon.is_being_noun(what)


def _is_alone(text: Plain, at: int) -> bool:
    """Whether the name is no half of somebody's full name, and does nothing that only people do."""
    if end_of_run(text, at) > at + 1 or (
        at and text.words[at - 1].is_capital and not text.words[at - 1].begins
    ):
        return False
    right = text.words[at + 1].text if at + 1 < len(text.words) else ""
    return right not in cues.DOES - cues.ANYTHING_DOES
