"""Things and beasts that may have names of their own, and who else stands in the sentence of such a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.word_set import word_set

BACK, FAR = 14, 160
"""Words of a sentence that are looked at before a name, and characters on either side of one."""
_HUMAN = word_set("""han hun ham hende hans hendes jeg mig du dreng drengen kvinde kvinden kvinder fyr fyren gut gutten menneske person personen folk
    unge tøs tøsen knægt knægten barn barnet modellen ungen barnebarn baby babyen nogen ingen tyskeren svenskeren nordmanden englænderen""")
_OF_SOMEBODY = word_set("der som fra på i ved af hos med")
_MODEL_PERSON = Pattern(
    r"(?:test|demo|dummy|eksempel)(?:person|kunde|bruger|borger|patient|medlem)", re.IGNORECASE
)
"""Nobody, in a course or a system (`Demokunden hedder Test Testesen`)."""
BEASTS = tuple(
    word_set(
        """hunden katten hesten tyren kvien bjørnen elefanten papegøjen ponyen hingsten hoppen orkanen stormen svinet grisen geden koen hanen kaninen
        schæferen labradoren retrieveren puddelen pudlen hvalpen killingen undulaten marsvinet hamsteren æslet vædderen lammet kalven oksen"""
    )
)
HERDS = tuple(
    word_set(
        "hundene kattene hestene hønsene kaninerne marsvinene ponyerne papegøjerne køerne fårene gederne hvalpene killingerne"
    )
)
"""What does things itself under a name of its own (`Isbjørnen Knud fik fisk`)."""
HAPPENS = word_set("""er var blev bliver fik hedder hed handler vandt skal sank sejler sejlede gik går kom kommer døde vejer vejede koster kostede
    rummer svarer svarede hostede larmer larmede brummer peb virker virkede starter startede strejker strejkede væltede røg""")
"""What a thing does too (`Stykket Anna Sophie Hedvig fik nyt lys`)."""
_ENDS = Pattern(r"[.!?;\n](?<!\bnr\.)(?<!\bca\.)(?:\s|$)|\n")


def is_thing(word: str) -> bool:
    """Whether a noun means what people give names to, and nobody."""
    return bool(_MODEL_PERSON.match(word)) or (lexicon.is_named_noun(word.casefold()) and not is_call(word))


@lru_cache(maxsize=20_000)
def may_be_named(word: str) -> bool:
    """Whether a name just behind the word is the thing's or the beast's that it means."""
    return is_thing(word) or word.casefold().endswith(BEASTS + HERDS)


def is_human(text: Plain, at: int) -> bool:
    """Whether a word means somebody, who could be called so instead."""
    word = text.words[at]
    lower = word.text.casefold()
    if word.is_capital and not word.begins and lexicon.is_called(word.text):
        return False  # `Lange Svend`, the next thing's name
    return is_pronoun(text, at) or lower in _HUMAN or lower in cues.ROLES or is_call(lower)


def is_pronoun(text: Plain, at: int) -> bool:
    """Whether somebody is spoken of without a noun (`en fra maskinen`, `den, der kørte kranen`)."""
    return (
        text.words[at].text.casefold() in ("en", "én", "den", "de", "dem", "ham", "hende")
        and text.words[at + 1].text in _OF_SOMEBODY
    )


def somebody_acts(text: Plain, end: int) -> bool:
    """Whether what somebody does stands behind a name that ends before this word, or behind the list that it is in."""
    while end < len(text.words) and (text.words[end].is_capital or text.words[end].text == "og"):
        if text.flat[text.words[end - 1].end : text.words[end].start] not in (" ", ", "):
            return False
        end += 1
    return end < len(text.words) and cues.is_verb_like(text.words[end].text)


def end_of_run(text: Plain, at: int) -> int:
    """How far capitalised words in a row reach."""
    words, end = text.words, at
    while end < len(words) and words[end].is_capital and len(words[end].text) > 1:
        if end > at and text.flat[words[end - 1].end : words[end].start].strip():
            break
        end += 1
    return end


def words_before(text: Plain, at: int) -> Iterator[int]:
    """The numbers of the words before one in its sentence, the nearest first."""
    start, _end = sentence_around(text, text.words[at].start)
    for other in range(at - 1, max(-1, at - 1 - BACK), -1):
        if text.words[other].start < start:
            return
        yield other


def sentence_around(text: Plain, place: int) -> tuple[int, int]:
    """The ends of the sentence around a place; a very long one is cut."""
    start = max(0, place - FAR)
    stops = [match.end() for match in _ENDS.finditer(text.shown, start, place)]
    stop = _ENDS.search(text.shown, place, place + FAR)
    return max([start, *stops]), stop.start() if stop else place + FAR
