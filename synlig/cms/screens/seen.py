"""What was seen in the editor, held against what visitors will read: a text that lost something is not saved.

"Almindelig" shows a text otherwise than it is written, and sends what it showed (`seen.body`). The Markdown is set as
the website sets it, and has to have the same words in the same order, each in its heading, list, quote or table, in
bold or as a link to the same place, and each beginning of a paragraph. It may have more: what the editor keeps as
source, such as boxes and chips, it does not count as seen. Blanks, breaks within a paragraph and signs are not held
against each other.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote

from synlig.cms.documents import Field, Kind, Values, Widget
from synlig.cms.preview import render_fragment
from synlig.cms.web.forms import Wrong
from synlig.language import _

SEEN = "seen."
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


def lost_in(kind: Kind, sent: Mapping[str, str], values: Values) -> Iterator[Wrong]:
    """A problem for each Markdown field whose text, as visitors will read it, lacks something that was seen."""
    return _lost(kind.fields, sent, values, "")


def _lost(fields: Iterable[Field], sent: Mapping[str, str], values: Values, above: str) -> Iterator[Wrong]:
    for field in fields:
        name, value = f"{above}{field.key}", values.get(field.key, "")
        if field.widget is Widget.LIST:
            for number, row in enumerate(value):
                if isinstance(row, dict):
                    yield from _lost(field.rows, sent, row, f"{name}.{number}.")
        seen = sent.get(f"{SEEN}{name}")
        if field.widget is Widget.MARKDOWN and seen is not None and not says(str(value), seen):
            yield _problem(name, field)


def says(markdown: str, seen: str) -> bool:
    """Whether the text, as it will be read, has all that was seen (`shown.js`), in its order."""
    html = render_fragment(markdown)
    if html is None:
        return True  # another check says that it is too long
    try:
        told = json.loads(seen)
        pictures = Counter(str(each["picture"]) for each in told if "picture" in each)
        blocks = [each for each in told if "picture" not in each]
        if any(markdown.count(file) < times for file, times in pictures.items()):
            return False
        return any(_is_within(_seen(blocks, by), _read(html)) for by in (0, 1))
    except (ValueError, TypeError, KeyError, RecursionError):
        return False  # not sent by our editor: nobody can tell


@dataclass(frozen=True)
class Word:
    """A word, where it stands (`("ul", "ul")`) and how it is marked (`{"strong"}`); whether a block begins with it."""

    word: str
    places: tuple[str, ...]
    marks: frozenset[str]
    is_first: bool


def _is_within(seen: Iterable[Word], read: Iterable[Word]) -> bool:
    """Whether each stands among what is read, in order. What is read may be marked more: an address becomes a link."""
    left = iter(read)
    return all(any(_is_kept(each, other) for other in left) for each in seen)


def _is_kept(seen: Word, read: Word) -> bool:
    return (
        (seen.word, seen.places) == (read.word, read.places)
        and seen.marks <= read.marks
        and seen.is_first <= read.is_first
    )


def _seen(blocks: Iterable[dict[str, Any]], by: int) -> Iterator[Word]:
    """What the editor showed. A text with a heading of the first level is shown with all of them `by` one lower."""
    for block in blocks:
        places = tuple(_lower(place, by) for place in block["in"])
        if places[-1:] == ("hr",):
            yield Word("", places, frozenset(), is_first=True)
        is_first = True
        for run in block["words"]:
            if run is None:  # a chip: what it becomes is the page's to say
                is_first = False
                continue
            marks = frozenset(_mark(mark) for mark in run[1])
            for word in _words(run[0]):
                yield Word(word, places, marks, is_first)
                is_first = False


def _lower(place: str, by: int) -> str:
    return f"h{min(int(place[1:]) + by, 6)}" if re.fullmatch(r"h\d", place) else place


def _mark(mark: str) -> str:
    """An address as it leads, however it is written: the draft's page leaves the first `/` out."""
    return (
        unicodedata.normalize("NFC", unquote(mark)).replace("a /", "a ", 1) if mark.startswith("a ") else mark
    )


def _read(html: str) -> Iterator[Word]:
    """The page's words."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return iter(reader.found)


_PLACES = {"blockquote", "ul", "ol", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6"}
_MARKS = {"b": "strong", "i": "em", "del": "s", "strong": "strong", "em": "em", "s": "s", "code": "code"}
_INLINE = {*_MARKS, "a", "abbr", "cite", "ins", "kbd", "mark", "q", "small", "span", "sub", "sup", "u", "br"}


class _Reader(HTMLParser):
    """Walks through the HTML, which has been made clean and closes all that it opens."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Word] = []
        self._open: list[tuple[str, str]] = []
        self._is_first = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._is_first = self._is_first or tag not in _INLINE
        if tag == "hr":
            self.found.append(Word("", (*self._places(), "hr"), frozenset(), is_first=True))
        elif tag == "a":
            self._open.append((tag, _mark(f"a {dict(attrs).get('href') or ''}")))
        elif tag != "br":
            self._open.append((tag, _MARKS.get(tag, "")))

    def handle_endtag(self, tag: str) -> None:
        self._is_first = self._is_first or tag not in _INLINE
        if self._open and self._open[-1][0] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        marks = frozenset(mark for _tag, mark in self._open if mark)
        for word in _words(data):
            self.found.append(Word(word, self._places(), marks, self._is_first))
            self._is_first = False

    def _places(self) -> tuple[str, ...]:
        return tuple(tag for tag, _mark in self._open if tag in _PLACES)


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text).translate(_UNSEEN)
    return re.findall(r"[^\W_]+", plain.casefold())


def _problem(name: str, field: Field) -> Wrong:
    return Wrong(
        name,
        field.label,
        _(
            "Teksten ville miste noget af det, du så her: ord, en overskrift, et punkt, et link eller fremhævning."
        ),
        _("Vælg »Tekst« over feltet, se den efter, og gem igen."),
    )
