"""People in a row of telegrams: `Liv JOB. Ruth: praktik. Mogens: nej tak.`

Where notes begin with one name after another, an ordinary word that is a known member's first name and begins one of
them is that member, where the sentence alone would make it only a word. Always in doubt.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.beside import is_listed_with_things
from synlig.gate.recognise.capitals import is_free, neighbour
from synlig.gate.recognise.ordinary import is_word
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.plain_use import is_measure, is_only_word, is_order, is_such
from synlig.gate.recognise.reading import Plain, Word

FAR = 120
"""Characters between two names of one row."""
_LONGEST_NOTE = 70
"""Characters of a telegram; a longer sentence is prose, whose first word is only its first."""
_STOP = Pattern(r"[.!?](?= [A-ZÆØÅ]|$)|\n")
_STANDS = Pattern(r" (?:i|på|til|under|over|ved|mellem|bag|og|eller|af|som|per|er|var)(?!\w)")
"""What follows a thing at least as often as somebody (`Sten til havnen`, `Sten og grus`)."""


def is_label_in_row(text: Plain, at: int, people: PeopleIndex) -> bool:
    """`Mogens: skærm. HP: mail.`: whether a colon follows, as it follows somebody's name in the same row."""
    return _is_label(text, at) and any(_is_label(text, other) for other in _somebody_around(text, at, people))


def _is_label(text: Plain, at: int) -> bool:
    return text.flat.startswith(": ", text.words[at].end)


def _somebody_around(text: Plain, at: int, people: PeopleIndex) -> Iterator[int]:
    """Where a word begins a note in a row: the notes of it that begin with somebody's unambiguous name."""
    if _begins_note(text, text.words[at]) and at not in text.loud:
        yield from (other for other in _around(text, at) if _is_surely_somebody(text, other, people))


def is_given_in_row(text: Plain, at: int, people: PeopleIndex) -> bool:
    """Whether an ordinary word is a known first name at the beginning of such a note, and not used as a word."""
    word = text.words[at]
    if not (word.is_capital and people.is_given(word.text) and people.has(word.text)):
        return False
    if cues.is_month(text, word) or is_only_word(text, at, people) or is_such(text, word):
        return False
    if is_measure(text, at) or is_order(text, at) or is_listed_with_things(text, at):
        return False
    right = neighbour(text, at)
    return (
        right is not None
        and not _STANDS.match(text.flat, word.end)
        and not (right.text.endswith("es") and right.text not in cues.DONE_TO)
        and next(_somebody_around(text, at, people), None) is not None
    )


def _begins_note(text: Plain, word: Word) -> bool:
    if not is_free(text, word):
        return False
    stop = _STOP.search(text.shown, word.end)
    return (stop.start() if stop else len(text.shown)) - word.start <= _LONGEST_NOTE


def _around(text: Plain, at: int) -> Iterator[int]:
    """The numbers of the words of a row that are near enough."""
    word = text.words[at]
    for step in (-1, 1):
        other = at + step
        while 0 <= other < len(text.words) and abs(text.words[other].start - word.start) <= FAR:
            yield other
            other += step


def _is_surely_somebody(text: Plain, at: int, people: PeopleIndex) -> bool:
    """Whether a note begins with a known first name that is nothing else."""
    word = text.words[at]
    return (
        word.is_capital
        and at not in text.loud
        and people.is_given(word.text)
        and people.has(word.text)
        and not (is_word(word.text) or lexicon.is_place(word.text) or lexicon.is_term(word.text))
        and _begins_note(text, word)
    )
