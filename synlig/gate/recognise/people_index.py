"""The names of the people that the association knows, ready to be looked for in every spelling."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise, product

from synlig.gate import lexicon
from synlig.gate.recognise.reading import read

LONG = 6
"""Letters of a name in which one wrong letter is a slip, and not another name."""
SHORTEST_HANDLE = 4
LONGEST = 40
"""Letters of a word that may be a name."""
_WITHOUT = (
    {"æ": "ae", "ø": "oe", "å": "aa", "ö": "oe", "ä": "ae", "ü": "ue"},
    {"æ": "ae", "ø": "o", "å": "a", "ö": "o", "ä": "a", "ü": "u"},
    {"æ": "a", "ø": "o", "å": "a", "ö": "o", "ä": "a", "ü": "y"},
)
"""How people write where a keyboard has no such letter."""

_LETTERS = str.maketrans("ıłđð", "ildd", "'’")
_NOBODY: frozenset[int] = frozenset()


class PeopleIndex:
    """Full names, ready to be looked for in many texts: each word of a name leads to the names that have it.

    `initials` are those of all their names (`kmv`), of first and last (`kv`), and of the first names (`km`).
    """

    def __init__(self, names: Iterable[str]) -> None:
        by_word: dict[str, set[int]] = defaultdict(set)
        slips: dict[str, set[int]] = defaultdict(set)
        handles: set[str] = set()
        given: set[str] = set()
        short: set[str] = set()
        cut: set[str] = set()
        nicknames: set[str] = set()
        initials: set[str] = set()
        mixed: set[str] = set()
        self._spelt: dict[int, frozenset[str]] = {}
        for number, name in enumerate(names):
            parts = _parts(name)
            for part in (*parts, *(left + right for left, right in pairwise(parts))):
                for spelling in spellings(part):
                    by_word[spelling].add(number)
                    for slip in _slips(spelling):
                        slips[slip].add(number)
            self._spelt[number] = frozenset(as_read(part) for part in parts)
            given.update(spelling for part in parts[:1] for spelling in spellings(part))
            if len(parts) > 1:
                short.update(_short(parts[0]))
                cut.update(_cut(parts[-1]))
            nicknames.update(as_read(each) for part in parts[:-1] for each in lexicon.short_names(part))
            if len(parts) > 1:
                handles.update(_handles(parts))
                initials.update(_initials(parts))
                mixed.update(_mixed(parts))
        self._by_word = _shared(by_word)
        self._slips = _shared(slips)
        self._given = frozenset(given)
        self.short = frozenset(short)
        self.cut = frozenset(cut)
        self.nicknames = frozenset(nicknames)
        self.handles = frozenset(handles)
        self.initials = frozenset(initials)
        self.mixed = frozenset(mixed)

    def __bool__(self) -> bool:
        return bool(self._by_word)

    def owners(self, word: str) -> frozenset[int]:
        """The numbers of the people who have a word in their name; a genitive -s is taken off."""
        return _owners(self, word)

    def owners_misspelt(self, word: str) -> frozenset[int]:
        """The numbers of the people who have a long name that differs from the word by one letter."""
        return _owners_misspelt(self, word)

    def nearly(self, owners: frozenset[int], word: str) -> frozenset[int]:
        """Those of the owners who have a name that differs from the word by one letter: beside their other name also a
        short one.
        """
        if not 3 <= len(word) <= LONGEST:
            return frozenset()
        spelt = {as_read(form) for form in lexicon.forms(word)}
        return frozenset(
            number
            for number in owners
            if any(
                _differ_by_one(form, part) for form in spelt for part in self._spelt[number] if len(part) > 2
            )
        )

    def has(self, word: str) -> bool:
        """Whether the word as it stands is in somebody's name, and not only without an -s."""
        return as_read(word) in self._by_word

    def is_given(self, word: str) -> bool:
        """Whether somebody's first name is the word, with or without an -s."""
        return any(as_read(form) in self._given for form in lexicon.forms(word))

    def look_up(self, spelling: str) -> frozenset[int]:
        return self._by_word.get(spelling, _NOBODY)

    def look_up_slip(self, spelling: str) -> frozenset[int]:
        return self._slips.get(spelling, _NOBODY)


def _shared(owners: Mapping[str, set[int]]) -> dict[str, frozenset[int]]:
    """Many spellings lead to the same people, who then take room once."""
    known: dict[frozenset[int], frozenset[int]] = {}
    frozen = ((word, frozenset(numbers)) for word, numbers in owners.items())
    return {word: known.setdefault(numbers, numbers) for word, numbers in frozen}


@lru_cache(maxsize=20_000)
def _owners(people: PeopleIndex, word: str) -> frozenset[int]:
    found: set[int] = set()
    for form in {word, *lexicon.forms(word), word.casefold().removesuffix("es")}:
        found |= people.look_up(as_read(form))
    return frozenset(found)


@lru_cache(maxsize=20_000)
def _owners_misspelt(people: PeopleIndex, word: str) -> frozenset[int]:
    found: set[int] = set()
    for form in lexicon.forms(word):
        for slip in _slips(as_read(form)):
            found |= people.look_up_slip(slip)
    return frozenset(found)


@lru_cache(maxsize=50_000)
def spellings(word: str) -> frozenset[str]:
    """A name in small letters as people write it, with and without Danish letters and accents."""
    read_as = as_read(word)
    made = {read_as}
    for letters in _WITHOUT:
        changed = _bare("".join(letters.get(sign, sign) for sign in read_as))
        made |= {changed, changed.replace("aa", "å"), changed.replace("oe", "o").replace("aa", "a")}
    return frozenset(made)


@lru_cache(maxsize=50_000)
def as_read(word: str) -> str:
    """A word of a text in small letters, as the index has it: without accents, `aa` as å, Swedish and German letters
    as Danish ones. Danish letters stay: `Mærk` is not Mark.
    """
    lower = word.casefold().replace("aa", "å").replace("ö", "ø").replace("ä", "æ").replace("ü", "u")
    return "".join(sign if sign in "æøå" else _bare(sign) for sign in unicodedata.normalize("NFC", lower))


def folded(word: str) -> str:
    """One spelling for all that a reader takes for the same: `Søsand` and `Soesand` and `SOSAND`."""
    return min(spellings(word), key=lambda spelling: (spelling.isascii(), -len(spelling), spelling))


def _bare(word: str) -> str:
    """Without accents, and with what has none (`ı`, `ł`, `đ`) as its nearest letter."""
    letters = unicodedata.normalize("NFD", word.translate(_LETTERS))
    return "".join(sign for sign in letters if not unicodedata.combining(sign))


def _slips(word: str) -> Iterator[str]:
    """A long word, and the word without each of its letters: words that share one differ by a letter or two."""
    if len(word) >= LONG:
        yield word
        for at in range(1, len(word)):
            yield word[:at] + word[at + 1 :]


def _differ_by_one(left: str, right: str) -> bool:
    """Whether one letter more, one less, another one, or two in the wrong order are the difference."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    head = next(
        (at for at, (one, other) in enumerate(zip(left, right, strict=False)) if one != other),
        min(len(left), len(right)),
    )
    one, other = left[head:], right[head:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (one[:2] == other[:2][::-1] and one[2:] == other[2:])
    )


def _parts(name: str) -> list[str]:
    shown = read(name).shown
    return [part for part in shown.replace("-", " ").replace(".", " ").split() if len(part) > 1]


def _short(first: str) -> Iterator[str]:
    """`Kris` of Kristian: what a first name may be cut to."""
    whole = as_read(first)
    yield from (whole[:length] for length in range(4, len(whole) - 1))


def _cut(last: str) -> Iterator[str]:
    """`Tinge` of Thinggaard, `Holme` of Holmgaard: what a last name may be cut to among friends, with an -e or -er."""
    whole = as_read(last)
    for spelling in {whole, whole.replace("th", "t").replace("kj", "k")}:
        yield from (
            spelling[:length] + ending
            for length in range(3, len(spelling) - 2)
            for ending in ("e", "er", "o", "y")
        )


def _handles(parts: list[str]) -> Iterator[str]:
    """`kvest`, `karinv`, `kave`: what stands before the @ of a mail address or after the @ of a profile."""
    for first, last in product(spellings(parts[0]), spellings(parts[-1])):
        made = {first[0] + last, first[:2] + last[:2], first[:3] + last[:3], last + first}
        made.update(first + last[:many] for many in range(1, len(last) + 1))
        made.update(first[:many] + last for many in range(1, len(first)))
        yield from (handle for handle in made if len(handle) >= SHORTEST_HANDLE)


def _initials(parts: list[str]) -> Iterator[str]:
    letters = "".join(part[0] for part in parts).casefold()
    yield from (letters, letters[0] + letters[-1])
    if len(letters) > 2:
        yield letters[:-1]
        yield letters[:2]
    if len(letters) > 3:
        yield letters[:2] + letters[-1]
        yield letters[0] + letters[2:]


def _mixed(parts: list[str]) -> Iterator[str]:
    """`kve`, `kav`, `kave`: initials of more than one letter of a name, which people write with two capitals (`KVe`)."""
    first, last = as_read(parts[0]), as_read(parts[-1])
    yield from (first[:left] + last[:right] for left, right in ((1, 2), (1, 3), (2, 1), (2, 2), (3, 1)))
