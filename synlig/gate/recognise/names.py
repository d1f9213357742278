"""Names of people that nobody has on file, by their capitals and the dictionary.

A capital inside a sentence is a name of something (Retskrivningsordbogen § 11-13, ro.dsn.dk, read 2026-11-22). The
lexicon says of what: people's names are masked, places, brands and ordinary words let be, and a word that no list knows
is left to a person (design.md 5.3: held, not guessed).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise.people import DOES, FARTHEST, TITLES
from synlig.gate.recognise.reading import Plain, Word
from synlig.gate.recognise.span import Kind, Span

PARTICLES = frozenset(["van", "von", "de", "der", "den", "af", "el", "al", "bin", "da", "di", "la", "le"])
ROLES = frozenset(
    [
        "kollega",
        "kollegaen",
        "kollegaer",
        "makker",
        "chef",
        "chefen",
        "leder",
        "lederen",
        "bas",
        "formand",
        "mester",
        "svend",
        "lærling",
        "elev",
        "mentor",
        "revisor",
        "direktør",
        "direktøren",
        "konsulent",
        "sagsbehandler",
        "rådgiver",
        "kontakt",
        "kontaktperson",
        "ven",
        "veninde",
        "nabo",
        "mand",
        "kone",
        "kæreste",
        "datter",
        "søn",
        "mor",
        "far",
        "bror",
        "søster",
        "svoger",
        "svigersøn",
        "svigerdatter",
        "barnebarn",
        "samlever",
        "ægtefælle",
        "hustru",
        "partner",
        "kompagnon",
        "ejer",
        "ejeren",
        "bestyrer",
        "sekretær",
        "kasserer",
        "referent",
        "ordstyrer",
        "dirigent",
        "forfatter",
        "foredragsholder",
        "journalist",
        "sognepræst",
        "suppleant",
        "medlem",
        "medlemmet",
        "medlemmerne",
        "gæst",
        "foredragsholder",
        "oplægsholder",
        "borger",
        "patient",
        "kunde",
        "kunden",
        "frivillig",
    ]
)
"""What one calls a person just before the name."""
_QUOTED = re.compile(r"[»\"“]$")


def find_names(text: Plain) -> Iterator[Span]:
    """Names of people for certain, other unknown capitalised words in doubt."""
    words = text.words
    at = 0
    while at < len(words):
        end = _chain(text, at)
        if end == at:
            at += 1
            continue
        yield from _judged(text, at, end)
        at = end


def _chain(text: Plain, at: int) -> int:
    """How far the capitalised words (and particles between them) that begin here reach."""
    words = text.words
    if not _may_be_name(words[at]):
        return at
    end = at + 1
    while end < len(words) and _joins(text, words[end - 1], words[end]):
        if words[end].is_capital:
            end += 1
        elif (
            words[end].text in PARTICLES
            and end + 1 < len(words)
            and words[end + 1].is_capital
            and _joins(text, words[end], words[end + 1])
        ):
            end += 2
        else:
            break
    return end


def _may_be_name(word: Word) -> bool:
    return word.is_capital and len(word.text) > 1


def _joins(text: Plain, left: Word, right: Word) -> bool:
    between = text.flat[left.end : right.start]
    return len(between) <= FARTHEST and (
        between.strip() in ("", "-") or (between.strip() == "." and len(left.text) == 1)
    )


def _judged(text: Plain, at: int, end: int) -> Iterator[Span]:
    words = text.words[at:end]
    if all(word.text.isupper() and len(word.text) > 1 for word in words):
        yield from _shouted(text, at, end)
        return
    start = 0
    while start < len(words) and not _begins_name(text, at + start, len(words) > start + 1):
        start += 1
    if start < len(words):
        stop = start + 1
        while stop < len(words) and not lexicon.is_term(words[stop].text):
            stop += 1
        last = words[stop - 1]
        finish = last.end + (len(last.text) == 1 and text.flat[last.end : last.end + 1] == ".")
        yield text.span(words[start].start, finish, Kind.PERSON)
        return
    first = words[0]
    if first.begins and lexicon.is_first_name(first.text) and _is_doing(text, at + 1):
        yield text.span(first.start, first.end, Kind.PERSON, certain=False)
    for word in words:
        if _is_unknown(word):
            yield text.span(word.start, word.end, Kind.UNKNOWN, certain=False)


def _is_doing(text: Plain, at: int) -> bool:
    """Whether the word looks like a verb in the present or past (`bestiller`, `hentede`)."""
    return at < len(text.words) and bool(re.fullmatch(r"[a-zæøå]{3,}(?:er|ede)", text.words[at].text))


def _begins_name(text: Plain, at: int, has_more: bool) -> bool:
    """Whether a person's name begins with this word."""
    word = text.words[at]
    name = word.text
    before = text.words[at - 1].text.casefold() if at and word.start - text.words[at - 1].end <= 2 else ""
    if before in TITLES and len(name) > 1 and not lexicon.is_place(name):
        return True
    if not lexicon.is_name(name) or lexicon.is_term(name):
        return False
    following = text.words[at + 1].text if has_more else ""
    if lexicon.is_place(name) and not lexicon.is_first_name(name):
        return False
    if lexicon.is_ordinary_name(name):
        if not lexicon.is_first_name(name):
            return False
        if following and lexicon.is_name(following) and not lexicon.is_term(following):
            return True
        if before in ROLES:
            return True
        if word.begins:
            after = text.words[at + 1].text.casefold() if at + 1 < len(text.words) else ""
            return after in DOES
        return before != "i"
    return True


def _shouted(text: Plain, at: int, end: int) -> Iterator[Span]:
    """Words in capitals: two names in a row are a person; a heading or an abbreviation is not."""
    words = text.words
    for place in range(at, end - 1):
        first, second = words[place].text.capitalize(), words[place + 1].text.capitalize()
        if (
            len(first) > 2
            and lexicon.is_first_name(first)
            and lexicon.is_name(second)
            and not lexicon.is_term(first)
        ):
            yield text.span(words[place].start, words[place + 1].end, Kind.PERSON)
    if end == at + 1 and _may_be_initials(text, at):
        yield text.span(words[at].start, words[at].end, Kind.PERSON, certain=False)
    for word in words[at:end]:
        name = word.text.capitalize()
        if len(name) > 3 and lexicon.is_first_name(name) and not _is_word(name) and not lexicon.is_term(name):
            yield text.span(word.start, word.end, Kind.PERSON)


def _may_be_initials(text: Plain, at: int) -> bool:
    """Whether two to four capitals do something, or follow a role (`KMS sender`, `Referent: HH`)."""
    word = text.words[at]
    if not 2 <= len(word.text) <= 4 or lexicon.is_term(word.text) or lexicon.is_word(word.text.casefold()):
        return False
    after = text.words[at + 1].text if at + 1 < len(text.words) else ""
    before = text.words[at - 1] if at else None
    called = before is not None and before.text.casefold() in ROLES and word.start - before.end <= 2
    return called or (word.begins and after in DOES) or (word.begins and _is_doing(text, at + 1))


def _is_word(name: str) -> bool:
    return lexicon.is_ordinary_name(name) or lexicon.is_word(name.casefold())


def _is_unknown(word: Word) -> bool:
    """Whether no list knows a word in its capital."""
    name = word.text
    if len(name) < 2 or name.isupper() or lexicon.is_term(name) or lexicon.is_place(name):
        return False
    return not any(
        lexicon.is_word(form.casefold()) or lexicon.is_ordinary_name(form) for form in lexicon.forms(name)
    )
