"""Whether a person's name begins with a word of a chain of capitals.

The dictionary says what the word is else, and what stands beside it whether that is meant: a role or a letter before it,
what people do behind it, things in the same list.
"""

from __future__ import annotations

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.capitals import (
    before,
    is_free,
    is_nickname,
    label_before,
    neighbour,
)
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people import first_initial
from synlig.gate.recognise.plain_use import is_such, is_used
from synlig.gate.recognise.reading import Plain, Word
from synlig.gate.recognise.surprise import (
    is_among_makes,
    is_model,
    is_numbered,
    is_of_work,
    is_surname,
    is_thing,
    series,
)

_WHOSE = Pattern(
    r", (?:min|mit|vores|hendes|hans) (?:\w+ )?(?:mand|kone|hustru|ægtefælle|kæreste|samlever|mor|far|søn|datter|bror|søster|svoger|svigerinde|"
    r"svigersøn|svigerdatter|ældste|yngste|mellemste|dreng|pige|tvilling|barnebarn|fætter|kusine|onkel|tante|nabo|ven|veninde|chef|kollega|makker)(?!\w)"
)
"""Who somebody is, behind the name (`Rune, min ældste`)."""


def is_model_of_make(text: Plain, at: int) -> bool:
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


def does(text: Plain, at: int) -> bool:
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
    return joined and (lexicon.is_name(text.words[at + 1].text) or does(text, end - 1))


def _acts(text: Plain, at: int) -> bool:
    """Whether the word does what hardly anything but a person does, and no other name stands before it."""
    left, right = before(text, at), neighbour(text, at)
    joined = left is not None and left.is_capital
    return not joined and does(text, at) and right is not None and right.text not in cues.ANYTHING_DOES


def begins_name(text: Plain, at: int, end: int) -> bool:
    """Whether a person's name begins with this word of a chain."""
    word = text.words[at]
    name = word.text
    if len(name) < 2 or at in text.loud or cues.is_month(text, word) or name.casefold() in cues.NAMING:
        return False
    if name.casefold() in cues.NO_NOUNS and not (at + 1 < end and _is_full_name(text, at)):
        return name == "Hans" and not (
            is_free(text, word) or is_used(text, at) or is_such(text, word)
        )  # `Ring til Hans.`
    if is_only_word_of_sentence(text, word) or (is_free(text, word) and is_used(text, at)):
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
    if is_model_of_make(text, at):
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


def is_only_word_of_sentence(text: Plain, word: Word) -> bool:
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
