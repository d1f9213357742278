"""The names of the places of work and study that are on file, ready to be looked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from synlig.gate import lexicon
from synlig.gate.recognise.capitals import before, is_free
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import folded
from synlig.gate.recognise.place_kinds import SCHOOL, WORKPLACE
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.surprise import is_thing
from synlig.gate.recognise.well_known import GENERIC

SHORTEST = 5
"""Letters of a word that alone gives a place of work away."""
LONGEST = 60
"""Letters of a word that are looked at."""
SHORTEST_JOINED = 8
"""Letters of a name of several words written as one."""
_FORM = Pattern(r"\b(?:A/S|ApS|I/S|K/S|P/S|IVS|AMBA|A\.?m\.?b\.?a\.?)(?!\w)", re.IGNORECASE)
_ENDINGS = ("", "s", "et", "en", "ets", "ens", "erne", "ernes")


class WorkplaceIndex:
    """Names of employers and schools: whole, joined, by their first letters, and by the words that are theirs alone."""

    def __init__(self, employers: Iterable[str], schools: Iterable[str], *, own: bool = True) -> None:
        """`own`: the writer's, of which a dictionary's word in its capital is enough (`"Sandormen"`)."""
        self._own = own
        self._whole: dict[tuple[str, ...], Kind] = {}
        self._alone: dict[str, Kind] = {}
        self._letters: dict[str, Kind] = {}
        self._villages: dict[str, Kind] = {}
        for names, kind in ((employers, Kind.EMPLOYER), (schools, Kind.SCHOOL)):
            for name in names:
                self._add(name, kind)
        self.longest = max((len(words) for words in self._whole), default=0)

    def _add(self, name: str, kind: Kind) -> None:
        words = re.findall(r"[^\W_]+", _FORM.sub("", name))
        run = tuple(folded(word) for word in words)
        bare = tuple(word for word in run if word != "og")
        if len(run) > 1 or (run and len(run[0]) >= SHORTEST and run[0] not in GENERIC):
            self._whole[run] = self._whole[bare] = kind
        if len(run) > 1 and len("".join(run)) >= SHORTEST_JOINED:
            self._whole["".join(run),] = kind
        if self._own and len(run) > 2:
            self._letters["".join(word[0] for word in run)] = kind
            self._letters["".join(word[0] for word in bare)] = kind
        for word in words:
            if own_village := self._own and lexicon.is_place(word) and not is_thing(word):
                self._villages[folded(word)] = kind
            if not own_village and _is_telling(word) and (self._own or not lexicon.is_form(word.casefold())):
                self._alone[folded(word)] = kind

    def find(self, text: Plain) -> Iterator[Span]:
        """Every mention of one of the names, whole, or by a word that is in no dictionary; in doubt by the first
        letters.
        """
        if not self._whole and not self._alone:
            return
        words = text.words
        run = [folded(word.text[:LONGEST]) for word in words]
        for at, word in enumerate(words):
            for length in range(min(self.longest, len(words) - at), 0, -1):
                kind = self._match(run, at, length)
                if kind is not None and (length > 1 or word.is_capital or not lexicon.is_word(word.text)):
                    yield text.span(word.start, words[at + length - 1].end, kind, known=True)
                    break
            else:
                yield from self._one(text, at, run[at])

    def _one(self, text: Plain, at: int, short: str) -> Iterator[Span]:
        word = text.words[at]
        kind = self._alone.get(short) or self._alone.get(short.removesuffix("s"))
        ordinary = lexicon.is_word(word.text.casefold())
        if kind is not None and not (ordinary and (is_free(text, word) or not word.is_capital)):
            yield text.span(word.start, word.end, kind, known=True)
        elif (word.is_capital and not ordinary and (kind := self._village(text, at, short))) or (
            word.text.isupper() and not lexicon.is_term(word.text) and (kind := self._letters.get(short))
        ):
            yield text.span(word.start, word.end, kind, certain=False, known=True)

    def _village(self, text: Plain, at: int, short: str) -> Kind | None:
        """The village that an employer is called after, but where it does not stand as a place (`i Hvarre`)."""
        left = before(text, at)
        if left is not None and left.text.casefold() in ("i", "ved", "nær", "omkring", "mellem"):
            return None
        return self._villages.get(short) or self._villages.get(short.removesuffix("s"))

    def _match(self, words: list[str], at: int, length: int) -> Kind | None:
        run, last = tuple(words[at : at + length - 1]), words[at + length - 1]
        for ending in _ENDINGS:
            if last.endswith(ending) and (kind := self._whole.get((*run, last.removesuffix(ending)))):
                return kind
        return None


def _is_telling(word: str) -> bool:
    """Whether a word of a name is found nowhere else."""
    if len(word) < SHORTEST or not word[:1].isupper() or word.casefold() in GENERIC:
        return False
    return not (
        lexicon.is_place(word) or lexicon.is_term(word) or re.fullmatch(rf"{SCHOOL}|{WORKPLACE}", word)
    )
