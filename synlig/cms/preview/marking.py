"""Two pages as one: the later page, and in it, marked, what came and what went.

Only the main parts are held against each other. Blocks that stand alike in both pages are kept; one that was written
about is compared word by word; one that is new, or gone, is marked as a whole, and says so where it has only moved.
What is marked is `<ins>` and `<del>`, so that it is said and not only shown, and both pages can be read from it.

lxml.html.diff was tried (6.1.3, November 2026): it puts cells behind their table, and writes words of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice
from operator import itemgetter

from synlig.cms.comparing import Opcode
from synlig.cms.preview.html_tree import Block, Node, NotATree, Run, Word, blocks_of, main_of, words_in
from synlig.cms.preview.marks import How, Writer
from synlig.cms.preview.pairing import ALIKE, Budget, Pair, likeness, numbered_opcodes, pairs
from synlig.language import _

LONGEST = 300_000
"""Characters of a page that is compared; the longest of the demonstration has a quarter of it."""
SMALL = 3
"""Letters of a word that is too small to stand alone between two changes."""


FEWEST = 3
"""Words of a block that is said to have moved; one that says less may as well be another like it."""


@dataclass(frozen=True)
class Marked:
    """`places` is how many times something came or went: words beside one another count as one."""

    html: str
    places: int


def marked(before: str, after: str, stylesheet: str) -> Marked | None:
    """The page `after` with what is otherwise than in `before`; None where a page is too long or too tangled.

    `stylesheet` is the address of the one that shows the marks.
    """
    if max(len(before), len(after)) > LONGEST:
        return None
    try:
        head, main, foot = main_of(after)
        old, new = blocks_of(main_of(before)[1]), blocks_of(main)
    except NotATree:
        return None
    writer = Writer()
    _Comparison(writer).nodes(old, new)
    linked = f'<link rel="stylesheet" href="{stylesheet}">\n</head>'
    return Marked(f"{head.replace('</head>', linked, 1)}{writer.html}{foot}", writer.places)


class _Comparison:
    """Two pages held against each other."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._budget = Budget()

    def nodes(self, old: Sequence[Node], new: Sequence[Node]) -> None:
        """What stands beside one another in each of the pages."""
        found = list(pairs(old, new, self._budget))
        moved = _moved(found)
        for went, came in found:
            if went == came and came is not None:
                self._writer.whole(came, "same")
            elif isinstance(went, Block) and isinstance(came, Block):
                self._writer.begin(came, "same", is_open=True)
                self.nodes(went.inside, came.inside)
                self._writer.end(came)
            elif isinstance(went, Run) and isinstance(came, Run):
                self._writer.words(self._words(went, came))
            elif went is not None:
                self._writer.whole(went, "went", _("Flyttet herfra") if went in moved else "")
            elif came is not None:
                self._writer.whole(came, "came", _("Flyttet hertil") if came in moved else "")

    def _words(self, went: Run, came: Run) -> Iterator[tuple[How, Word]]:
        """Word by word; where next to nothing is the same, all of the one and then all of the other."""
        stretches = [(went.words, came.words)]
        if likeness(went, came) >= ALIKE:
            found = _joined(went.words, numbered_opcodes(went.words, came.words, self._budget))
            stretches = [(went.words[start:end], came.words[begin:stop]) for start, end, begin, stop in found]
        for old, new in stretches:
            if old == new:
                yield from (("same", _wider(*both)) for both in zip(old, new, strict=True))
            else:
                yield from (("went", word) for word in old)
                yield from (("came", word) for word in new)


def _moved(found: Sequence[Pair]) -> set[Node]:
    """The blocks that stand unchanged in another place; of those that are there several times, only where all do."""
    gone = Counter(went for went, came in found if came is None and isinstance(went, Block))
    come = Counter(came for went, came in found if went is None and isinstance(came, Block))
    return {
        block
        for block, times in gone.items()
        if come[block] == times and len(list(islice(words_in(block), FEWEST))) == FEWEST
    }


def _joined(old: Sequence[Word], found: Sequence[Opcode]) -> Iterator[tuple[int, int, int, int]]:
    """From where to where each stretch goes, in the one and in the other.

    A small word alone between two that became others goes with them: it is no help to a reader.
    """
    lost = {place for place in range(1, len(found) - 1) if _is_lost(old, *found[place - 1 : place + 2])}
    told = [(each[0] and place not in lost, each) for place, each in enumerate(found)]
    for _is_same, group in groupby(told, key=itemgetter(0)):
        stretches = [each for _kind, each in group]
        yield stretches[0][1], stretches[-1][2], stretches[0][3], stretches[-1][4]


def _is_lost(old: Sequence[Word], before: Opcode, here: Opcode, after: Opcode) -> bool:
    is_between = all(start < end and begin < stop for _is_same, start, end, begin, stop in (before, after))
    said = [word.said for word in old[here[1] : here[2]] if word.said.isalnum()]
    return is_between and (not said or (len(said) == 1 and len(said[0]) <= SMALL))


def _wider(old: Word, new: Word) -> Word:
    """The word as it is now, with a space behind it where there is one in either page."""
    return new if len(new.raw) >= len(old.raw) else replace(new, raw=old.raw)
