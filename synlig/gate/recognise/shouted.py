"""Names in words in capitals: two names in a row are a person; a heading or an abbreviation is not."""

from __future__ import annotations

from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.called import call_start
from synlig.gate.recognise.capitals import before, is_free, label_before, neighbour
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.surprise import is_model, is_of_work, is_surname
from synlig.gate.recognise.well_known import is_let_be

SHORTEST = 5
"""Letters of a word in capitals that is no abbreviation."""


def find_shouted(text: Plain, at: int, end: int) -> Iterator[Span]:
    """Names among the words from `at` to `end`, all in capitals: first names and what follows them, initials, and
    in doubt the words that no list knows.
    """
    words = text.words
    if end == at + 1 and _may_be_initials(text, at):
        yield text.span(words[at].start, words[at].end, Kind.PERSON, certain=False)
    while at < end:
        name = words[at].text.capitalize()
        left = before(text, at)
        if (
            left is not None
            and left.text.casefold() in cues.TITLES
            and len(name) > 2
            and not lexicon.is_town(name)
            and name.casefold() not in cues.DOES | cues.NO_NOUNS
        ):
            stop = _last_names(text, at + 1, end)
            yield text.span(call_start(text, at), words[stop - 1].end, Kind.PERSON)
            at = stop
            continue
        if (
            len(name) > 2
            and lexicon.is_first_name(name)
            and not (lexicon.is_term(name) or is_model(text, words[at]))
        ):
            stop = _last_names(text, at + 1, end)
            if stop > at + 1 or (len(name) > 3 and not _is_word(name)):
                yield text.span(call_start(text, at), words[stop - 1].end, Kind.PERSON)
                at = stop
                continue
        if _is_unknown(text, at):
            yield text.span(words[at].start, words[at].end, Kind.UNKNOWN, certain=False)
        at += 1


def _last_names(text: Plain, at: int, end: int) -> int:
    """How far the words after a first name are names, too: no word of the dictionary."""
    while at < end:
        name = text.words[at].text.capitalize()
        lower = name.casefold()
        if (
            not (lexicon.is_name(name) or not lexicon.is_form(lower))
            or lexicon.is_term(name)
            or lower in cues.NO_NOUNS
        ):
            break
        at += 1
    return at


def _is_unknown(text: Plain, at: int) -> bool:
    word = text.words[at].text
    name = word.capitalize()
    sides = (
        text.flat[text.words[at].end : text.words[at].end + 1],
        text.flat[max(0, text.words[at].start - 1) : text.words[at].start],
    )
    if (
        any(side.isdigit() for side in sides)
        or len(word) < SHORTEST
        or lexicon.is_term(name)
        or lexicon.is_place(name)
    ):
        return False
    if _is_well_known(text, at) or (is_of_work(word.casefold()) and lexicon.is_word(word.casefold())):
        return False
    if at not in text.loud and _is_acronym(text, at):
        return False
    known = (
        lexicon.is_form if at in text.loud else lexicon.is_word
    )  # no compound is sure where all are capitals
    if lexicon.is_thing_noun(word.casefold()):
        return False
    return not any(lexicon.is_ordinary_name(form) or known(form.casefold()) for form in lexicon.forms(name))


def _is_acronym(text: Plain, at: int) -> bool:
    """`certificeret af FIDIC`: capitals alone in a text in small letters, that nobody is called and that do nothing."""
    word = text.words[at].text
    beside = (before(text, at), neighbour(text, at))
    if any(each is not None and each.text.isupper() and len(each.text) > 1 for each in beside):
        return False
    right = beside[1]
    does = right is not None and cues.is_verb_like(right.text)
    return not (does or lexicon.is_name(word.capitalize()) or is_surname(word.casefold()))


def _is_well_known(text: Plain, at: int) -> bool:
    """Whether it is a word of a large place's name (`DANSK CATER`)."""
    words = text.words
    return any(
        is_let_be(text.flat[words[first].start : words[first + 1].end])
        for first in (at - 1, at)
        if 0 <= first < len(words) - 1
    )


def _may_be_initials(text: Plain, at: int) -> bool:
    """Whether two to four capitals do something, or follow a role (`KMS sender`, `Referent: HH`)."""
    word = text.words[at]
    if not 2 <= len(word.text) <= 4 or lexicon.is_term(word.text) or lexicon.is_word(word.text.casefold()):
        return False
    left = before(text, at)
    if label_before(text, word) in cues.LABELS or (left is not None and left.text.casefold() in cues.ROLES):
        return True
    after = text.words[at + 1].text if at + 1 < len(text.words) else ""
    return is_free(text, word) and cues.is_verb_like(after)


def _is_word(name: str) -> bool:
    return lexicon.is_ordinary_name(name) or lexicon.is_word(name.casefold())
