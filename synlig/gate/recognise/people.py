"""Names of the people that the association knows, in every form they are written in.

Full, first or last name alone, reversed, in capitals or small letters, with -s, with hyphens or spaces or broken over
two lines, without æ, ø, å and accents, as initials. A name that is also an ordinary word (Bo, Mark, Lund) counts where
it has its capital and no sentence begins with it, or where a title or a verb says that a person is meant.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from types import MappingProxyType

from synlig.gate import lexicon
from synlig.gate.recognise.reading import Plain, Word
from synlig.gate.recognise.span import Kind, Span

FARTHEST = 4
"""Characters between two words of one name (`", "`, `"-"`, `". "`)."""
_INITIALS_MEAN_MORE = frozenset(
    [
        "it",
        "hr",
        "pr",
        "cv",
        "ai",
        "eu",
        "fn",
        "tv",
        "dr",
        "ds",
        "en",
        "hk",
        "lo",
        "fh",
        "bo",
        "sf",
        "dm",
        "pc",
        "av",
        "dj",
        "db",
        "su",
        "ok",
        "hf",
        "ib",
        "vi",
        "da",
        "di",
        "kl",
        "sk",
        "ud",
        "op",
        "om",
        "os",
        "af",
        "ad",
        "et",
        "de",
        "du",
        "jo",
        "ja",
        "no",
        "nu",
        "og",
    ]
)
TITLES = frozenset(
    [
        "hr",
        "fr",
        "fru",
        "frk",
        "frøken",
        "dr",
        "doktor",
        "professor",
        "advokat",
        "tandlæge",
        "læge",
        "pastor",
        "provst",
        "inspektør",
        "direktør",
        "mester",
        "fætter",
        "onkel",
        "tante",
    ]
)
DOES = frozenset(
    [
        "er",
        "var",
        "har",
        "havde",
        "siger",
        "sagde",
        "ringer",
        "ringede",
        "kommer",
        "kom",
        "tager",
        "tog",
        "spørger",
        "spurgte",
        "fortæller",
        "fortalte",
        "mener",
        "mente",
        "foreslog",
        "foreslår",
        "gennemgik",
        "gennemgår",
        "orienterede",
        "orienterer",
        "skriver",
        "skrev",
        "sender",
        "sendte",
        "laver",
        "lavede",
        "vil",
        "ville",
        "skal",
        "skulle",
        "kan",
        "kunne",
        "blev",
        "bliver",
        "får",
        "fik",
        "møder",
        "mødte",
        "oplyste",
        "oplyser",
        "nævnte",
        "nævner",
        "takker",
        "takkede",
        "bød",
        "byder",
        "ønsker",
        "ønskede",
        "følger",
        "fulgte",
        "står",
        "stod",
        "holder",
        "holdt",
        "undersøger",
        "kontakter",
        "kontaktede",
        "aftaler",
        "aftalte",
        "tilbød",
        "tilbyder",
        "bager",
        "bagte",
        "hjælper",
        "hjalp",
        "arbejder",
        "arbejdede",
        "sørger",
        "sørgede",
        "finder",
        "fandt",
        "deltog",
        "deltager",
        "meldte",
        "melder",
        "synes",
        "syntes",
        "viser",
        "viste",
        "styrer",
        "underviste",
        "kender",
        "kendte",
        "har",
    ]
)
_ANYTHING_DOES = frozenset(
    [
        "er",
        "var",
        "har",
        "havde",
        "bliver",
        "blev",
        "skal",
        "skulle",
        "kan",
        "kunne",
        "vil",
        "ville",
        "får",
        "fik",
        "står",
        "stod",
        "kommer",
        "kom",
        "tager",
        "tog",
        "holder",
        "holdt",
        "går",
        "gik",
    ]
)
"""What a season or a field does as well."""
_TOWARDS = frozenset(
    [
        "med",
        "af",
        "til",
        "hos",
        "fra",
        "og",
        "eller",
        "som",
        "at",
        "for",
        "om",
        "ad",
        "mellem",
        "uden",
        "efter",
        "både",
        "samt",
    ]
)


class PeopleIndex:
    """Full names, ready to be looked for in many texts: each word of a name leads to the names that have it."""

    def __init__(self, names: Iterable[str]) -> None:
        by_word: dict[str, set[int]] = defaultdict(set)
        initials: set[str] = set()
        for number, name in enumerate(names):
            parts = [part for part in _parts(name) if len(part) > 1]
            for part in parts:
                for spelling in spellings(part):
                    by_word[spelling].add(number)
            for left, right in pairwise(parts):
                for spelling in spellings(left + right):
                    by_word[spelling].add(number)
            letters = "".join(part[0] for part in parts).casefold()
            initials |= {letters, letters[0] + letters[-1]} if len(letters) > 1 else set()
        self._by_word = MappingProxyType(dict(by_word))
        self.initials = frozenset(initials)

    def __bool__(self) -> bool:
        return bool(self._by_word)

    def owners(self, word: str) -> frozenset[int]:
        """The numbers of the people who have a word in their name; a genitive -s is taken off."""
        return _owners(self, word)

    def look_up(self, spelling: str) -> set[int]:
        return self._by_word.get(spelling, set())


@lru_cache(maxsize=20_000)
def _owners(people: PeopleIndex, word: str) -> frozenset[int]:
    found: set[int] = set()
    for form in {word, *lexicon.forms(word), word.removesuffix("es")}:
        for spelling in spellings(form):
            found |= people.look_up(spelling)
    return frozenset(found)


@lru_cache(maxsize=50_000)
def spellings(word: str) -> frozenset[str]:
    """A word in small letters as it is written with and without Danish letters and accents."""
    lower = word.casefold()
    long = (
        lower.replace("æ", "ae")
        .replace("ø", "oe")
        .replace("å", "aa")
        .replace("ö", "oe")
        .replace("ä", "ae")
        .replace("ü", "u")
    )
    long = "".join(sign for sign in unicodedata.normalize("NFD", long) if not unicodedata.combining(sign))
    return frozenset({long, long.replace("oe", "o").replace("aa", "a")})


def find_people(text: Plain, people: PeopleIndex) -> Iterator[Span]:
    """Every known person; doubtful where an ordinary word begins a sentence, or two letters may be initials."""
    words = text.words
    at = 0
    while at < len(words):
        end, owners = _run(text, at, people)
        if end > at + 1:
            last = words[end - 1]
            if _is_full(words[at:end], owners):
                yield text.span(words[at].start, last.end, Kind.PERSON, known=True)
            at = end
        else:
            if owners and (certain := _alone(text, at)) is not None:
                yield text.span(
                    words[at].start, _with_initial(text, at), Kind.PERSON, certain=certain, known=True
                )
            at += 1
    yield from _initials(text, people)


def _with_initial(text: Plain, at: int) -> int:
    """Where a first name ends, the letter of a last name included (`Ole B.`)."""
    word = text.words[at]
    following = text.words[at + 1] if at + 1 < len(text.words) else None
    if (
        following is None
        or len(following.text) > 1
        or not following.is_capital
        or following.start != word.end + 1
    ):
        return word.end
    return following.end + (text.flat[following.end : following.end + 1] == ".")


def _run(text: Plain, at: int, people: PeopleIndex) -> tuple[int, frozenset[int]]:
    """How far words that are in one and the same name reach (`end` not counted in), and whose name it is."""
    words = text.words
    owners = people.owners(words[at].text)
    end = at + 1
    while owners and end < len(words) and _is_near(text, words[end - 1], words[end]):
        both = owners & people.owners(words[end].text)
        if not both:
            break
        owners, end = both, end + 1
    return end, owners


def _is_full(run: tuple[Word, ...], owners: frozenset[int]) -> bool:
    if all(word.text.islower() for word in run):
        return not all(lexicon.is_ordinary_name(word.text) or lexicon.is_word(word.text) for word in run)
    return run[0].is_capital or run[-1].is_capital


def _is_near(text: Plain, left: Word, right: Word) -> bool:
    between = text.flat[left.end : right.start]
    return len(between) <= FARTHEST and not any(
        sign.isdigit() or sign in ".:;!?|()"
        for sign in between.replace(". ", " ", 1)
        if len(left.text) == 1 or sign not in " "
    )


def _alone(text: Plain, at: int) -> bool | None:
    """Whether one word of a name is that person for certain; None where it is only a word."""
    word = text.words[at]
    lower = word.text.casefold()
    if len(word.text) < 2:
        return None
    if not word.is_capital:
        return (
            None
            if lexicon.is_ordinary_name(lower)
            or lexicon.is_word(lower)
            or lexicon.is_place(word.text.capitalize())
            or len(lower) < 4
            else True
        )
    before = text.words[at - 1] if at else None
    if before is not None and before.text.casefold() in TITLES and _is_near(text, before, word):
        return True
    bare = lexicon.forms(word.text)[-1]
    if not (lexicon.is_ordinary_name(lower) or lexicon.is_ordinary_name(bare)):
        if lexicon.is_term(word.text) or (
            lexicon.is_town(word.text) and not lexicon.is_first_name(word.text)
        ):
            return False if _is_spoken_of(text, at) and not _in_place(text, at) else None
        return not (lexicon.is_place(word.text) and _in_place(text, at))
    if not word.begins and not word.text.isupper():
        return None if _in_place(text, at) else True
    return _is_spoken_of(text, at) or None if lexicon.is_name(word.text) else None


def _in_place(text: Plain, at: int) -> bool:
    """Whether the word is part of a place's or a thing's name: a capital, a number or a preposition of place by it."""
    words = text.words
    word = words[at]
    if at and (before := words[at - 1]).end + 1 >= word.start and before.is_capital and not before.begins:
        return True
    if at and lexicon.is_place(words[at - 1].text) and words[at - 1].is_capital:
        return True
    if at and words[at - 1].text.casefold() in ("i", "ved", "mod", "nær", "omkring", "på"):
        return words[at - 1].text.casefold() == "i" or lexicon.is_place(word.text)
    return text.flat[word.end : word.end + 2].strip().isdigit()


def _is_spoken_of(text: Plain, at: int) -> bool:
    words = text.words
    after = words[at + 1].text.casefold() if at + 1 < len(words) else ""
    if after in DOES - (frozenset() if lexicon.is_first_name(words[at].text) else _ANYTHING_DOES):
        return True
    if after == "og" and at + 2 < len(words):
        return words[at + 2].is_capital and lexicon.is_first_name(words[at + 2].text)
    return bool(at) and words[at - 1].text.casefold() in _TOWARDS and not words[at].begins


def _initials(text: Plain, people: PeopleIndex) -> Iterator[Span]:
    """`R.T.` for certain where it is somebody's; `RT` in doubt."""
    words = text.words
    at = 0
    while at < len(words):
        word = words[at]
        end = at
        while (
            end < len(words)
            and len(words[end].text) == 1
            and words[end].is_capital
            and (
                end == at
                or (words[end].start - words[end - 1].end in (1, 2) and text.flat[words[end - 1].end] in ".-")
            )
        ):
            end += 1
        if end - at >= 2:
            letters = "".join(each.text for each in words[at:end]).casefold()
            stop = words[end - 1].end + (text.flat[words[end - 1].end : words[end - 1].end + 1] == ".")
            yield text.span(
                word.start,
                stop,
                Kind.PERSON,
                certain=letters in people.initials,
                known=letters in people.initials,
            )
            at = end
            continue
        lower = word.text.casefold()
        if (
            word.text.isupper()
            and 2 <= len(word.text) <= 4
            and lower in people.initials
            and lower not in _INITIALS_MEAN_MORE
            and not lexicon.is_term(word.text)
            and not _shouted(text, word)
        ):
            yield text.span(word.start, word.end, Kind.PERSON, certain=False, known=True)
        at += 1


def _shouted(text: Plain, word: Word) -> bool:
    """Whether the words around are in capitals too: then two letters are a word."""
    around = text.flat[max(0, word.start - 12) : word.end + 12]
    return sum(sign.isupper() for sign in around) > len(around) / 2


def _parts(name: str) -> list[str]:
    return [part for part in name.replace("-", " ").replace(".", " ").split() if part]
