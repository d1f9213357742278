"""What people call their work, and the DISCO-08 group of four digits that it belongs to.

Our own everyday words (`fagord.csv`) win over ESCO's job titles, those over DISCO's headings, and those over
ESCO's other titles, where one word often stands under many occupations.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from synlig.classifications.lexicon import Lexicon, fold
from synlig.classifications.standards import disco08
from synlig.classifications.tables import rows

GROUP_LEVEL = 4
"""Level of DISCO-08 that an occupation resolves to."""

DISCO_FOR_ISCO = {"5243": "5249", "7111": "7119"}
"""The two groups of ISCO-08 that DISCO-08 lacks (door-to-door sales, house building) and where they went."""

LONGEST_SUGGESTION = 30
"""Characters; ESCO's longer titles are descriptions that nobody types."""


def find_occupation(text: str) -> str | None:
    """The DISCO code of four digits that the text means; None where it means none, or several.

    The text is a DISCO code of four or six digits, or a Danish word for it; case and spaces do not count.
    """
    if group := disco08().at_level(text.strip(), GROUP_LEVEL):
        return group.code
    for words in (_everyday_words, _esco_titles, _disco_headings, _esco_other_titles):
        if text in _lexicon(words):
            return _lexicon(words).find(text)
    return None


def nearest_occupations(text: str, n: int = 3) -> tuple[str, ...]:
    """The words most like the text that `find_occupation` understands, best first."""
    return _suggestions().nearest(text, n)


def search_words(disco_code: str) -> tuple[str, ...]:
    """What people call the work of a DISCO code of four or six digits, everyday words first; else empty."""
    group = disco08().at_level(disco_code, GROUP_LEVEL)
    return _words_by_group().get(group.code, ()) if group else ()


TITLE_WORDS = 2
"""A DISCO group is wider than one job; two words say so, three are a list."""


@cache
def everyday_title(disco_code: str) -> str:
    """What a DISCO group of four digits is called in everyday words: `"lagerchef eller logistikchef"`.

    Where nobody has a word for it, DISCO's own heading, without its remarks in parentheses.
    """
    group = disco08()[disco_code]
    words = _everyday_by_group().get(group.code, ())[:TITLE_WORDS]
    return " eller ".join(words) if words else group.da.split(" (")[0]


@cache
def job_titles() -> frozenset[str]:
    """Every title of one word, in lower case: our everyday words and ESCO's."""
    titles = (
        word for words in (_everyday_words, _esco_titles, _esco_other_titles) for word, _code in words()
    )
    return frozenset(title.lower() for title in titles if re.fullmatch(r"[^\W\d_]{3,}", title))


@cache
def _everyday_by_group() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for word, code in _everyday_words():
        found.setdefault(code, []).append(word)
    return found


@cache
def _words_by_group() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, str]] = {}
    for words in (_everyday_words, _esco_titles, _esco_other_titles):
        for word, code in words():
            found.setdefault(code, {}).setdefault(fold(word), word)
    return {code: tuple(words.values()) for code, words in found.items()}


@cache
def _lexicon(words: Callable[[], Iterable[tuple[str, str]]]) -> Lexicon:
    return Lexicon(words())


@cache
def _suggestions() -> Lexicon:
    """Every plain word that resolves to one occupation, as its own entry."""
    words = (word for titles in (_everyday_words, _esco_titles) for word, _code in titles())
    return Lexicon((word, word) for word in words if _is_plain(word) and find_occupation(word))


def _is_plain(word: str) -> bool:
    return len(word) <= LONGEST_SUGGESTION and not set(word) & set(",—/(")


def _everyday_words() -> Iterator[tuple[str, str]]:
    return ((row["ord"], row["disco"]) for row in rows("fagord"))


def _esco_titles() -> Iterator[tuple[str, str]]:
    """ESCO's own title of each occupation."""
    return ((row["da"], _disco(row["isco"])) for row in rows("esco_occupations"))


def _esco_other_titles() -> Iterator[tuple[str, str]]:
    for row in rows("esco_occupations"):
        yield from ((word, _disco(row["isco"])) for word in filter(None, row["alt_da"].split("|")))


def _disco_headings() -> Iterator[tuple[str, str]]:
    return ((term.da, term.code[:4]) for term in disco08() if term.level >= GROUP_LEVEL)


def _disco(isco: str) -> str:
    return DISCO_FOR_ISCO.get(isco, isco)
