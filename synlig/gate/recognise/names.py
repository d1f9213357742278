"""Names of people that nobody has on file, by their capitals and the dictionary.

A capital inside a sentence is a name of something (Retskrivningsordbogen § 11-13, ro.dsn.dk, read 2026-11-22). The
lexicon says of what: people's names are masked, places, brands and ordinary words let be, and a word that no list knows,
or whose capital nothing explains, is left to a person (design.md 5.3: held, not guessed).
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.announced import is_announced, is_kind_of_thing, made_things
from synlig.gate.recognise.called import call_start, is_call
from synlig.gate.recognise.capitals import (
    before,
    begins_item,
    is_free,
    neighbour,
)
from synlig.gate.recognise.christened import thing_names
from synlig.gate.recognise.name_begins import (
    begins_name,
    does,
    is_model_of_make,
    is_only_word_of_sentence,
)
from synlig.gate.recognise.namesakes import namesakes
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people import FARTHEST, first_initial
from synlig.gate.recognise.plain_use import is_used
from synlig.gate.recognise.reading import Plain, Word
from synlig.gate.recognise.shouted import find_shouted
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.surprise import (
    is_model,
    is_numbered,
    is_of_work,
    is_surname,
    is_surprising,
    is_thing,
)
from synlig.gate.recognise.titled import is_street, is_titled
from synlig.gate.recognise.well_known import is_let_be
from synlig.gate.recognise.word_set import word_set

_SIZES = word_set("""Lille Store Gammel Ny Vester Øster Nørre Sønder Nordre Søndre Vestre Østre""")
"""What begins the name of a place of two words."""


_HOUSE = Pattern(r"\d ?[A-Za-z]?,? $")
"""A house's number just before its street (`3 C, Blegkilde Allé`)."""
_HALF_OF_WORD = Pattern(r"[A-ZÆØÅ]-[a-zæøå]")


def find_names(text: Plain) -> Iterator[Span]:
    """Names of people for certain, other unexplained capitals in doubt; then what of the names stands alone elsewhere."""
    things = made_things(text)
    borne = frozenset(text.starts[text.words[number].start] for number in thing_names(text) | namesakes(text))
    found = [
        span
        for span in _in_chains(text)
        if text.source[span.start : span.end].casefold() not in things
        and not any(span.start <= place < span.end for place in borne)
    ]
    yield from found
    for span in (*_again(text, found), *_beside(text, found)):
        if span.start not in borne:
            yield span


def _in_chains(text: Plain) -> Iterator[Span]:
    words = text.words
    at = 0
    while at < len(words):
        end = _chain(text, at)
        if end == at:
            at += 1
            continue
        if all(word.text.isupper() for word in words[at:end]):
            yield from find_shouted(text, at, end)
        else:
            yield from _judged(text, at, end)
        at = end


def _again(text: Plain, found: list[Span]) -> Iterator[Span]:
    """The words of names that were found, where they stand alone (`Svend Sehested ... Sehested kommer`)."""
    covered: set[int] = set()
    for span in found:
        if span.kind is Kind.PERSON and span.certain:
            covered.update(range(span.start, span.end))
    names: set[str] = set()
    rest: list[int] = []
    for number, word in enumerate(text.words):
        if not word.is_capital or len(word.text) < 3 or is_thing(word.text) or number in text.loud:
            continue
        if text.starts[word.start] in covered:
            names.update(form.casefold() for form in lexicon.forms(word.text) if not is_call(word.text))
        else:
            rest.append(number)
    for number in rest:
        word = text.words[number]
        if names.isdisjoint(form.casefold() for form in lexicon.forms(word.text)):
            continue
        certain = not lexicon.is_entry(word.text.casefold())
        left = before(text, number)
        if left is not None and left.text == "i":
            continue  # `Kirsten Blære ... opvokset i Blære`
        if certain or not is_free(text, word) or does(text, number):
            yield text.span(word.start, word.end, Kind.PERSON, certain=certain)


def _beside(text: Plain, found: list[Span]) -> Iterator[Span]:
    """What `og` joins to a person: `tak til Ghita og Amin`; in doubt, and not what a body or a thing is called."""
    ends = {span.end for span in found if span.kind is Kind.PERSON and span.certain}
    for number, word in enumerate(text.words[2:], start=2):
        link, left = text.words[number - 1], text.words[number - 2]
        if not (link.text in ("og", "samt") and word.text.istitle() and text.ends[left.end - 1] in ends):
            continue
        lower = word.text.casefold()
        close = word.start - left.end == len(link.text) + 2 and number not in text.loud
        other = cues.is_definite(lower) or is_of_work(lower) or is_call(lower) or lower in cues.NO_NOUNS
        if close and not (other or is_thing(word.text) or lexicon.is_place(word.text)):
            yield text.span(word.start, word.end, Kind.PERSON, certain=False)


def _chain(text: Plain, at: int) -> int:
    """How far the capitalised words (and particles between them) that begin here reach."""
    words = text.words
    if not words[at].is_capital or len(words[at].text) < 2:
        return at
    end = at + 1
    while end < len(words) and _joins(text, words[end - 1], words[end]):
        if is_model(text, words[end]) and not lexicon.is_name(words[end].text):
            break  # the letters of `M32`
        if _HALF_OF_WORD.match(text.flat, words[end].start):
            break  # the letter of `Y-stol`
        if words[end].is_capital:
            end += 1
        elif (
            words[end].text in cues.PARTICLES
            and end + 1 < len(words)
            and words[end + 1].is_capital
            and _joins(text, words[end], words[end + 1])
        ):
            end += 2
        else:
            break
    return end


def _joins(text: Plain, left: Word, right: Word) -> bool:
    between = text.flat[left.end : right.start]
    if len(between) > FARTHEST or between.strip() not in ("", "-", "."):
        return False
    if between.strip() == "." and len(left.text) > 1:
        return False
    if "\n" not in text.shown[left.end : right.start]:
        return True
    if begins_item(text, left, right):
        return False
    return lexicon.is_first_name(left.text) or not lexicon.is_form(right.text.casefold())


def _judged(text: Plain, at: int, end: int) -> Iterator[Span]:
    """A chain: as far as a name reaches in it a person, else each word by itself, and two that belong together."""
    words = text.words
    if is_let_be(text.flat[words[at].start : words[end - 1].end]) and not lexicon.is_called(words[at].text):
        return  # of a person's name, `renowned.py` says whose it is
    if is_street([word.text for word in words[at:end]]) and not _HOUSE.search(
        text.flat[max(0, words[at].start - 8) : words[at].start]
    ):
        return
    own = at + 1 if end - at > 1 and is_kind_of_thing(words[at].text) else at
    if own > at and not words[own].is_capital:
        own = at  # `Foredrag af Niels`, whom the small word leads to
    if is_announced(text, own) and not lexicon.is_first_name(words[own].text):
        return
    start = next((each for each in range(at, end) if begins_name(text, each, end)), end)
    while at < start < end and text.flat[words[start].start - 1] == "-":
        start -= 1
    if start == end and is_titled(text, own, end):
        return
    for each in range(at, start):
        if is_surprising(text, each) and not (each > at and is_model_of_make(text, each)):
            yield text.span(words[each].start, words[each].end, Kind.UNKNOWN, certain=False)
    if start < end:
        stop = start + 1
        while stop < end and (
            not lexicon.is_term(words[stop].text)
            or text.flat[words[stop].start - 1] == "-"
            or lexicon.is_name(words[stop].text)
            or lexicon.is_word_name(words[stop].text)
            or _is_last_name(text, start, stop)
            or (stop == start + 1 == end - 1 and _is_make_of_somebody(text, start, stop))
        ):
            stop += 1
        last = words[stop - 1]
        finish = last.end + (len(last.text) == 1 and text.flat[last.end : last.end + 1] == ".")
        yield text.span(call_start(text, first_initial(text, start)), finish, Kind.PERSON)
        if stop < end:
            yield from _judged(text, stop, end)
        return
    first = words[at]
    if (
        is_free(text, first)
        and not (is_only_word_of_sentence(text, first) or is_used(text, at))
        and ((lexicon.is_first_name(first.text) and does(text, at)) or _is_done_to(text, at))
    ):
        yield text.span(first.start, first.end, Kind.PERSON, certain=False)
    own = at + 1 if _is_only_leading(text, first) else at
    while own < end and not words[own].is_capital:
        own += 1
    if end - own > 1 and not _is_explained(text, own, end):
        yield text.span(words[own].start, words[end - 1].end, Kind.UNKNOWN, certain=False)


def _is_only_leading(text: Plain, word: Word) -> bool:
    """Whether an ordinary word has its capital from a sentence's beginning, also one without a full stop before."""
    lower = word.text.casefold()
    if not lexicon.is_word(lower) or cues.is_definite(lower):
        return is_free(text, word) and lexicon.is_word(lower)
    return is_free(text, word) or (lexicon.is_form(lower) and not lexicon.is_entry(lower))


def _is_explained(text: Plain, at: int, end: int) -> bool:
    """Whether several capitals in a row are of things, of a large place, or of model numbers and abbreviations."""
    words = text.words[at:end]
    if _is_make_and_model(words) or is_titled(text, at, end):
        return True
    whole = text.flat[words[0].start : words[-1].end]
    if words[0].text in _SIZES and (lexicon.is_place(whole.split()[-1]) or _is_towards_place(text, at)):
        return not lexicon.is_first_name(words[1].text)
    return all(is_thing(word.text) or word.text.isupper() for word in words) or is_let_be(whole)


def _is_make_and_model(words: tuple[Word, ...]) -> bool:
    """`Mercedes Actros`, `Siemens Sinumerik`: a make, and what is no name of people's."""
    return lexicon.is_term(words[0].text) and not any(
        lexicon.is_name(word.text) or is_surname(word.text.casefold()) for word in words[1:]
    )


def _is_towards_place(text: Plain, at: int) -> bool:
    """`tur til Lille Vildmose`, `bageren i Vester Hassing`."""
    left = before(text, at)
    return left is not None and left.text in ("i", "til", "ved", "omkring", "nær", "mod")


def _is_last_name(text: Plain, at: int, last: int) -> bool:
    """Whether a brand is the last name of who is said to be called so (`hed Asta Merrild`)."""
    left = before(text, at)
    hyphened = last == at + 2 and text.flat[text.words[at].end] == "-"
    return (
        (last == at + 1 or hyphened)
        and left is not None
        and (left.text.casefold() in cues.NAMING or is_call(left.text))
        and not text.words[last].text.isupper()
    )


def _is_make_of_somebody(text: Plain, at: int, last: int) -> bool:
    """`Skriv til Tage Ford`: a make just behind a given name, no model behind it, and a capital that is a name's."""
    given, make = text.words[at], text.words[last]
    return (
        lexicon.is_called(given.text)
        and (lexicon.is_only_given(given.text.casefold()) or not is_free(text, given))
        and not (make.text.isupper() or lexicon.is_program_name(given.text) or is_numbered(text, make))
        and text.flat[given.end : make.start] == " "
        and text.flat[make.end : make.end + 1] != "-"
    )


def _is_done_to(text: Plain, at: int) -> bool:
    """`Nymølle inviteres igen`: what is done to people is done to a word that no dictionary has."""
    right = neighbour(text, at)
    name = text.words[at].text
    return (
        right is not None
        and right.text in cues.DONE_TO
        and not lexicon.is_term(name)
        and (lexicon.is_name(name) or not lexicon.is_word(name.casefold()))
    )
