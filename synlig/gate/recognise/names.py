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
    is_nickname,
    label_before,
    neighbour,
)
from synlig.gate.recognise.christened import thing_names
from synlig.gate.recognise.namesakes import namesakes
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people import FARTHEST, first_initial
from synlig.gate.recognise.plain_use import is_such, is_used
from synlig.gate.recognise.reading import Plain, Word
from synlig.gate.recognise.shouted import find_shouted
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.surprise import (
    is_among_makes,
    is_model,
    is_numbered,
    is_of_work,
    is_surname,
    is_surprising,
    is_thing,
    series,
)
from synlig.gate.recognise.titled import is_street, is_titled
from synlig.gate.recognise.well_known import is_let_be
from synlig.gate.recognise.word_set import word_set

_SIZES = word_set("""Lille Store Gammel Ny Vester Øster Nørre Sønder Nordre Søndre Vestre Østre""")
"""What begins the name of a place of two words."""


_WHOSE = Pattern(
    r", (?:min|mit|vores|hendes|hans) (?:\w+ )?(?:mand|kone|hustru|ægtefælle|kæreste|samlever|mor|far|søn|datter|bror|søster|svoger|svigerinde|"
    r"svigersøn|svigerdatter|ældste|yngste|mellemste|dreng|pige|tvilling|barnebarn|fætter|kusine|onkel|tante|nabo|ven|veninde|chef|kollega|makker)(?!\w)"
)
"""Who somebody is, behind the name (`Rune, min ældste`)."""


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
        if certain or not is_free(text, word) or _does(text, number):
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
    start = next((each for each in range(at, end) if _begins_name(text, each, end)), end)
    while at < start < end and text.flat[words[start].start - 1] == "-":
        start -= 1
    if start == end and is_titled(text, own, end):
        return
    for each in range(at, start):
        if is_surprising(text, each) and not (each > at and _is_model_of_make(text, each)):
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
        and not (_is_only_word(text, first) or is_used(text, at))
        and ((lexicon.is_first_name(first.text) and _does(text, at)) or _is_done_to(text, at))
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


def _is_model_of_make(text: Plain, at: int) -> bool:
    """Whether a make that means nothing else stands just before (`Kia Picanto`, `Husqvarna Viking`)."""
    left = before(text, at)
    if left is None or text.words[at].begins or lexicon.is_first_name(text.words[at].text):
        return False
    lower = left.text.casefold()
    return (
        left.is_capital
        and lexicon.is_term(left.text)
        and not (
            lexicon.is_word(lower)
            or lexicon.is_loan(lower)
            or lexicon.is_name(left.text)
            or lexicon.is_place(left.text)
        )
        and not is_surname(text.words[at].text.casefold())
    )


def _is_towards_place(text: Plain, at: int) -> bool:
    """`tur til Lille Vildmose`, `bageren i Vester Hassing`."""
    left = before(text, at)
    return left is not None and left.text in ("i", "til", "ved", "omkring", "nær", "mod")


def _does(text: Plain, at: int) -> bool:
    right = neighbour(text, at)
    return right is not None and cues.is_verb_like(right.text)


def _is_letter(text: Plain, at: int, end: int) -> bool:
    """Whether a capital with a full stop stands there, which ends no sentence."""
    if at >= end or len(text.words[at].text) > 1:
        return False
    return text.flat[text.words[at].end :][:1] == "." and text.words[at].text not in ("I", "B", "C")


def _is_double(text: Plain, at: int, end: int) -> bool:
    """`Ørbæk-Lynge vil`: a hyphen joins it to another last name, or to what does something."""
    word = text.words[at]
    if text.flat[word.start - 1 : word.start] == "-":
        return True
    joined = at + 1 < end and text.flat[word.end] == "-"
    return joined and (lexicon.is_name(text.words[at + 1].text) or _does(text, end - 1))


def _acts(text: Plain, at: int) -> bool:
    """Whether the word does what hardly anything but a person does, and no other name stands before it."""
    left, right = before(text, at), neighbour(text, at)
    joined = left is not None and left.is_capital
    return not joined and _does(text, at) and right is not None and right.text not in cues.ANYTHING_DOES


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


def _begins_name(text: Plain, at: int, end: int) -> bool:
    """Whether a person's name begins with this word of a chain."""
    word = text.words[at]
    name = word.text
    if len(name) < 2 or at in text.loud or cues.is_month(text, word) or name.casefold() in cues.NAMING:
        return False
    if name.casefold() in cues.NO_NOUNS and not (at + 1 < end and _is_full_name(text, at)):
        return name == "Hans" and not (
            is_free(text, word) or is_used(text, at) or is_such(text, word)
        )  # `Ring til Hans.`
    if _is_only_word(text, word) or (is_free(text, word) and is_used(text, at)):
        return False
    left = before(text, at)
    if left is not None and left.text.casefold() in ("sankt", "sct", "skt"):
        return False
    called = left.text.casefold() if left is not None and (not left.is_capital or is_free(text, left)) else ""
    if first_initial(text, at) < at:
        return not is_thing(name) and (lexicon.is_name(name) or not lexicon.is_form(name.casefold()))
    if label_before(text, word) in cues.NICKNAMED or is_nickname(text, at):
        if is_call(name) and lexicon.is_entry(name.casefold()) and not lexicon.is_first_name(name):
            return False  # `De kaldte mig Moster`
        return not lexicon.is_term(name) or (left is not None and left.text == "mig")
    if left is not None and left.text.casefold() in cues.BARE_TITLES:
        return True
    if (left is not None and left.text.casefold() in cues.TITLES) or called in cues.NAMING:
        word_only = (
            called in ("navn", "navnet") and lexicon.is_entry(name.casefold()) and not lexicon.is_name(name)
        )
        return not (is_thing(name) or word_only)
    following = text.words[at + 1].text if at + 1 < end else ""
    if called and is_call(called) and not is_thing(name) and not is_free(text, word):
        return lexicon.is_name(name) or not is_of_work(name.casefold())
    if lexicon.is_first_name(name) and _is_letter(text, at + 1, end):
        return True  # `Kaj Å.`
    if lexicon.is_first_name(name) and following and not is_thing(following) and not following.isupper():
        return not lexicon.is_term(name) or lexicon.is_name(following)
    if not lexicon.is_name(name) or lexicon.is_term(name) or is_model(text, word):
        return False
    if _is_model_of_make(text, at):
        return False
    if lexicon.is_loan(name.casefold()) and not (lexicon.is_first_name(name) or _acts(text, at)):
        return False
    if lexicon.is_place(name) and not lexicon.is_first_name(name):
        return False
    if lexicon.is_town(name) and not (
        lexicon.is_first_name(name) or _acts(text, at) or _is_double(text, at, end)
    ):
        return False
    if is_numbered(text, word) and (not lexicon.is_called(name) or is_among_makes(text, at)):
        return False
    if is_free(text, word) and (_is_definite_noun(name) or _is_inflected(name)):
        return False
    if lexicon.is_form(name.casefold()) and not lexicon.is_called(name) and _is_listed(text, at):
        return False
    return not lexicon.is_ordinary_name(name) or _is_ordinary_but_named(text, at, called)


def _is_only_word(text: Plain, word: Word) -> bool:
    """`Rosa er en farve`: a word that a sentence begins with, and says what it is."""
    return is_free(text, word) and lexicon.is_entry(word.text.casefold()) and is_such(text, word)


def _is_full_name(text: Plain, at: int) -> bool:
    """`Hans Otto Bro`: a first name that is a pronoun as well, and a name behind it."""
    following = text.words[at + 1].text
    return (
        lexicon.is_first_name(text.words[at].text)
        and (lexicon.is_name(following) or not lexicon.is_form(following.casefold()))
        and not (is_thing(following) or lexicon.is_town(following))
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


def _is_definite_noun(name: str) -> bool:
    """Whether a last name at a sentence's beginning is rather a noun (`Bakken`), and not made as `Jensen` is."""
    lower = name.casefold()
    return (
        cues.is_definite(lower)
        and lexicon.is_form(lower)
        and not lower.endswith("sen")
        and not lexicon.is_first_name(name)
    )


def _is_inflected(name: str) -> bool:
    """Whether a last name at a sentence's beginning is rather a form of a word (`Holme og skær`)."""
    lower = name.casefold()
    return (
        not lexicon.is_first_name(name)
        and lexicon.is_form(lower)
        and not lexicon.is_entry(lower)
        and not lower.endswith("sen")
    )


def _is_ordinary_but_named(text: Plain, at: int, called: str) -> bool:
    """`Mark` where something beside it says that a person is meant."""
    word = text.words[at]
    if not lexicon.is_first_name(word.text):
        return False
    if called in cues.ROLES or label_before(text, word) in cues.LABELS:
        return True
    if is_free(text, word):
        right = neighbour(text, at)
        does = right is not None and right.text.casefold() in cues.DOES
        return does or bool(_WHOSE.match(text.flat, word.end))
    return called != "i" and not _is_listed(text, at)


def _is_listed(text: Plain, at: int) -> bool:
    """`øje for Sten, grus og kant`: a noun in small letters stands in the same list."""
    word, words = text.words[at], text.words
    if any(cues.is_listed_noun(words[other].text) for other in series(text, at)):
        return True
    if at + 1 >= len(words):
        return False
    between = text.flat[word.end : words[at + 1].start]
    if between == ", ":
        return cues.is_bare_noun(words[at + 1].text)
    joined = words[at + 1].text in ("og", "eller", "til") and at + 2 < len(words)
    return between == " " and joined and cues.is_bare_noun(words[at + 2].text)
