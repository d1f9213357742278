"""No name stands in an address, whatever its owner agreed to.

Search engines, other sites' links and letters that were sent keep an address when the consent has ended; and a page
cannot be called something else by `withdraw`, which only takes away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from synlig.addresses import slug
from synlig.errors import Problems
from synlig.gate.named_anchors import anchors_in, names_by_marker
from synlig.gate.names import is_ordinary
from synlig.language import _
from synlig.records import Content, Entry
from synlig.records.document import Document, Place, field_name
from synlig.records.public_files import EventFile, NewsFile, PageFile
from synlig.snippets import Pictures, snippets_in

Part = tuple[str, int, str, str]
"""Path, line and field of what becomes a part of an address, and its text."""


def refuse_named_addresses(content: Content, names: Iterable[str], problems: Problems) -> None:
    """Add a problem for each address of the public files that has one of the names in it, first and last."""
    named = _named(tuple(names))
    if named is None:
        return
    for path, line, field, text in (*_parts(content), *anchors_in(content)):
        if names_by_marker(text) or named.search(slug(text)):
            wrong = _("Et medlems navn bliver til en del af en adresse.")
            mend = _("Skriv det uden: en adresse bliver husket af andre, når medlemmet ikke vil nævnes mere.")
            problems.add(path, line, field, wrong, mend)


@lru_cache(maxsize=4)
def _named(names: tuple[str, ...]) -> re.Pattern[str] | None:
    """Kept, for while somebody writes, the same people are asked for again and again."""
    spelled = [spelling for name in names for spelling in _spellings(name)]
    return re.compile(rf"(?<![a-z0-9])(?:{'|'.join(spelled)})(?:e?s)?(?![a-z0-9])") if spelled else None


def _spellings(name: str) -> Iterator[str]:
    """How an address may spell a name: with its middle names, their initials or without, the last name first, and where
    it is no ordinary words, in one word.
    """
    words = slug(name).split("-")
    if len(words) < 2:
        return
    first, *others, last = map(_spelled, words)
    middle = "".join(rf"(?:(?:{other}|{other[0]})-)?" for other in others)
    yield rf"{first}-{middle}{last}"
    yield rf"{last}-{first}"
    if not is_ordinary(name):
        yield first + "".join(rf"(?:{other}|{other[0]})?" for other in others) + last


def _spelled(word: str) -> str:
    """Who has no æ, ø and å may also write a, o and a."""
    return re.escape(word).replace("ae", "ae?").replace("oe", "oe?").replace("aa", "aa?")


def _parts(content: Content) -> Iterator[Part]:
    texts: tuple[Entry[PageFile] | Entry[NewsFile], ...] = content.asked_of((*content.pages, *content.news))
    events = content.asked_of(content.events)
    own: tuple[Entry[PageFile] | Entry[NewsFile] | Entry[EventFile], ...] = (*texts, *events)
    for entry in own:
        yield entry.path, 0, "", entry.slug
        for number, old in enumerate(entry.record.old_addresses):
            yield _part(entry.document, ("tidligere_adresser", number), old)
    for shown in texts:
        yield _part(shown.document, ("billede",), shown.record.picture or "")
        yield from _pictures(shown)
    for name in content.files:
        yield content.path_of_file(name), 0, "", name
    yield from _ids(content)


def _pictures(entry: Entry[PageFile] | Entry[NewsFile]) -> Iterator[Part]:
    """Those that stand in a text."""
    for snippet in snippets_in(entry.document.body):
        for picture in snippet.pictures if isinstance(snippet, Pictures) else ():
            yield entry.path, entry.document.body_line + snippet.line, _("tekst"), picture.asset


def _ids(content: Content) -> Iterator[Part]:
    """Of what is listed: each has a page, or a calendar, by its id."""
    for number, row in enumerate(content.groups.record.rows):
        yield _part(content.groups.document, ("grupper", number, "id"), row.id)
    if content.series is not None:
        for number, id in enumerate(content.series_ids):
            yield _part(content.series.document, ("serier", number, "id"), id)
    if content.topics is not None:
        for number, id in enumerate(content.topic_ids):
            yield _part(content.topics.document, ("emner", number, "id"), id)


def _part(document: Document, place: Place, text: str) -> Part:
    return document.path, document.line(place), field_name(place), text
