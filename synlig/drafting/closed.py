"""Items behind closed doors, by all the words minutes have for it. To close one too many costs a look, one too few a leak."""

from __future__ import annotations

import re
from collections.abc import Iterable

from synlig.drafting.blocks import Line

_DOORS = r"(?:behandle(?:t|s|des) )?(?:for|bag) lukkede døre|lukkede døre|behandle(?:t|s|des) lukket"
_NOT_OUT = r"ikke til (?:referat|offentliggørelse|offentligheden)"
_IN_TITLE = re.compile(
    rf"\s*[-–—,]?\s*[(\[*]*\b(?:{_DOORS}|{_NOT_OUT}"
    r"|(?:lukket|fortrolig(?:t)?) (?:punkt|sag|møde|dagsorden(?:spunkt)?|drøftelse|behandling)|lukket|fortrolig(?:t)?|ikke[ -]offentlig(?:t)?)\b[)\]*]*",
    re.IGNORECASE,
)
_CALLED_SO = re.compile(r"lukket punkt\s*[:–-]\s*\w", re.IGNORECASE)
"""A title that begins so is called so: nothing would be left of many without it."""
_SAYS_CLOSED = re.compile(
    r"\W*(?:(?:dette )?punkt(?:et)?\b.{0,40}\b(?:lukke(?:t|de)(?! ned)|fortrolig\w*|ikke offentlig\w*|refereres ikke|ikke refereres"
    r"|(?:optages|offentliggøres|medtages) ikke)|internt punkt"
    rf"|{_DOORS}|{_NOT_OUT}|der (?:føres|tages|skrives) ikke referat|udeladt af (?:det|referatet)"
    r"|lukket (?:punkt|sag|møde|dagsorden|drøftelse|behandling)|lukket(?! (?:uge|i (?!h)|fra|hele|om|den|d\.|indtil|mellem)\b)|fortroligt?|refereres ikke)\b.{0,60}",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=(?:(?:Dette p|P)unkt|Behandle|Der |Refereres|Fortrolig))")
_MEANS = r"(?:lukke|fortrolig|ikke[ -]offentlig)"
_SIGN = r"(?P<{}>\*|[A-ZÆØÅ]{{1,2}}(?![\w]))"
_EXPLAINED = re.compile(
    rf"(?:mærket|markeret)(?: med)? [\"“”'»(\[]?{_SIGN.format('a')}[\"“”'«)\]]? (?:er|behandles(?: for| bag)?|=) (?i:{_MEANS})"
    rf"|(?<!\w){_SIGN.format('b')} ?(?:=|:|–|står for|betyder) ?(?i:{_MEANS})"
)


def says_closed(text: str) -> bool:
    """Whether a line under an item, or a sentence of it, says that the item is closed."""
    return any(_SAYS_CLOSED.fullmatch(sentence) for sentence in _SENTENCES.split(text))


def without_closed(title: str, signs: Iterable[str] = ()) -> tuple[str, bool]:
    """A title without the words or the sign that close its item, and whether there are any."""
    for sign in signs:
        end = re.search(rf"\s*[(\[]?(?<!\w){re.escape(sign)}[)\]]?$", title)
        if end is not None and end.start():
            return title[: end.start()], True
    if _CALLED_SO.match(title):
        return title, True
    found = [*_IN_TITLE.finditer(title)]
    bare = _IN_TITLE.sub("", title)
    if found and not re.search(
        r"\w", bare
    ):  # nothing but such words: the last of them tells that it is closed
        bare = title[: found[-1].start()] or title
    return bare, bool(found)


def closing_signs(lines: Iterable[Line]) -> frozenset[str]:
    """The signs that minutes themselves explain: `L = lukket punkt`, `Punkter mærket med * er fortrolige`."""
    found = (match for line in lines for match in _EXPLAINED.finditer(line.text))
    return frozenset(match["a"] or match["b"] for match in found)
