"""Each text of the content that could keep a later stage for long is tried in a child first, which can be ended.

The recognisers are regular expressions, and Markdown may hold more levels or cells than can be read. Of a text that is
short or plain, this cannot be; any other is put through them here. What gets no answer in time is told, by file, line
and field, and nothing is read after it (docs/decisions/0046).
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import TypeAlias

from synlig.bounded import Bounded, Stopped
from synlig.errors import Problems
from synlig.exchange import ImportedEdition
from synlig.gate.cpr import find_cpr
from synlig.gate.mask import LONGEST, mask
from synlig.gate.names import KnownName, known_names, mentions
from synlig.gate.recognise import Known, PeopleIndex
from synlig.language import _
from synlig.records import Content
from synlig.records.document import Document, Place, field_name

SHORT = 4_000
"""Characters, once written out: no recogniser takes a second for so few."""
PLAIN = 250
"""Signs that Markdown may take for its own; with so few it takes no second, whatever they are."""
LONGEST_BODY = 100_000
"""Characters of a page's Markdown; a file may hold more in many fields."""
_SIGNS = re.compile(r"[^\w\s.,;()?!\"'%/–—…«»”’]")
_DEEP = re.compile(r"^(?:[ \t>*+\-\d.):~]{24}|(?:[ >*+\-\d.):~]*\t){4})", re.MULTILINE)
"""What may open more levels than `DEEPEST` of `synlig/pages/danish_lists.py`: 24 signs, or tabs for as many columns."""
_STACK = 500
"""Frames for the Markdown of a tried text: half of what the site's child has, which stands deeper in its own."""

Asked: TypeAlias = tuple[str, bool]
"""A text, and whether it is Markdown."""


@dataclass(frozen=True, repr=False)
class Text:
    """A text and where it stands. A page's Markdown comes twice: line by line for the recognisers, and whole."""

    path: str
    line: int
    field: str
    text: str
    is_markdown: bool = False


def check_readable(content: Content, problems: Problems) -> bool:
    """Add a problem for each text that the recognisers or Markdown cannot read in time; whether there was none."""
    texts = chain(_scalars(content), _markdown(content), _imported(content.imports))
    names = tuple(folder.member.name for folder in content.members)
    ask: Bounded[Asked, bool] = Bounded(partial(make_reader, names))
    before = len(problems)
    try:
        for each in texts:
            _check(each, ask, problems)
    finally:
        ask.stop()
    return len(problems) == before


def _check(each: Text, ask: Callable[[Asked], bool], problems: Problems) -> None:
    longest = LONGEST_BODY if each.is_markdown else LONGEST
    if len(each.text) > longest:
        mend = _("Den må højst være på {number} tegn.").format(number=longest)
        problems.add(each.path, each.line, each.field, _("Teksten er for lang."), mend)
    elif not (is_plain(each.text) if each.is_markdown else is_short(each.text)):
        try:
            ask((each.text, each.is_markdown))
        except Stopped:
            wrong = _("Teksten kan ikke læses til ende: den er for lang eller for indviklet.")
            mend = _("Skriv den kortere, eller slet de mange ens tegn.")
            problems.add(each.path, each.line, each.field, wrong, mend)


def is_short(text: str) -> bool:
    """Whether no recogniser can take long; one sign may stand for eighteen (U+FDFA), so it is written out first."""
    return len(text) <= SHORT and (text.isascii() or len(unicodedata.normalize("NFKC", text)) <= SHORT)


def is_plain(text: str) -> bool:
    """Whether Markdown cannot take long, nor lose itself in levels."""
    return len(_SIGNS.findall(text)) <= PLAIN and not _DEEP.search(text)


def make_reader(names: tuple[str, ...]) -> Callable[[Asked], bool]:
    """Reads a text as the gate and the site will, and says nothing of it; made in the child.

    The pages are loaded here, for nobody but the child has use for them, and before a text's time is counted.
    """
    from synlig.pages.markdown import rehearse

    sys.setrecursionlimit(_STACK)
    return partial(_read, rehearse, known_names(names), Known(people=PeopleIndex(names)))


def _read(render: Callable[[str], None], names: tuple[KnownName, ...], known: Known, asked: Asked) -> bool:
    text, is_markdown = asked
    if is_markdown:
        render(text)
    else:
        list(find_cpr(text))
        mentions(text, names)
        mask(text, known)
    return True


def _scalars(content: Content) -> Iterator[Text]:
    for document in content.documents:
        for line, field, text in document.scalars():
            yield Text(document.path, line, field, text)


def _markdown(content: Content) -> Iterator[Text]:
    """Every text that the site shows as Markdown."""
    for entry in content.asked_of((*content.pages, *content.news)):
        body = entry.document.body.lstrip("\n")
        line = entry.document.body_line + len(entry.document.body) - len(body)
        yield Text(entry.path, line, _("tekst"), body, is_markdown=True)
    for event in content.asked_of(content.events):
        yield from _shown(event.document, ("tekst",), event.record.text)
    for number, row in enumerate(content.groups.record.rows):
        yield from _shown(content.groups.document, ("grupper", number, "tekst"), row.text)
    for file in content.asked_of(content.minutes):
        for number, approval in enumerate(file.approvals.approvals):
            yield from _shown(file.approvals_document, ("godkendelser", number, "tekst"), approval.text)


def _shown(document: Document, place: Place, text: str | None) -> Iterator[Text]:
    if text is not None:
        yield Text(document.path, document.line(place), field_name(place), text, is_markdown=True)


def _imported(editions: Iterable[ImportedEdition]) -> Iterator[Text]:
    for edition in editions:
        for number, profile in enumerate(edition.body.profiles, start=1):
            yield from (Text(edition.path, 0, f"profiles[{number}]", text) for text in profile.texts())
