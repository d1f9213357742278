"""A text in, the proposal for a public one out: what is certain is generalised, what is doubtful waits for a person.

Masking proposes and decides nothing (design.md 5.4): also a text without a span goes out only when somebody
approves it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from synlig.gate.placeholders import replaced
from synlig.gate.recognise import SENSITIVE, Kind, Known, Span, find_all, read
from synlig.language import _
from synlig.records import PERSON_MARKER

LONGEST = 20_000
"""Characters, as a field of the content may hold; a longer text is held unread."""
_WEIGHT = {kind: number for number, kind in enumerate(Kind)}


@dataclass(frozen=True, repr=False)
class Masked:
    """What may be approved. `text` is None where all of it is held; `spans` are places of the source, in order.

    `instead` has what stands in `text` for each certain one, by where it starts; a doubtful one stands as it is.
    """

    text: str | None
    spans: tuple[Span, ...]
    hold: bool
    reasons: tuple[str, ...]
    instead: Mapping[int, str] = field(default_factory=dict)

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found, so that it may be approved together with others."""
        return not self.spans and not self.hold


def mask(text: str, known: Known) -> Masked:
    """The proposal for a text, held against what the association knows."""
    if len(text) > LONGEST:
        return _unread(_("Teksten er for lang til at blive læst. Del den i flere."))
    office = [_as_words(value) for value in known.office]
    offices = list(_places_of(known.office, text))
    markers = [match.span() for match in PERSON_MARKER.finditer(text)]
    found = [
        span
        for span in find_all(read(text), known)
        if not any(start <= span.start and span.end <= end for start, end in markers)
        and not _is_offices(span, text, office, offices)
    ]
    certain = merged(span for span in found if span.certain)
    doubtful = list(_beside(merged(span for span in found if not span.certain), certain, text))
    spans = tuple(sorted((*certain, *doubtful), key=lambda span: span.start))
    hidden = [span for span in found if span.kind in SENSITIVE]  # also under a name that is masked anyway
    reasons = tuple(
        dict.fromkeys(
            reason_of(span)
            for span in sorted((*spans, *hidden), key=lambda span: span.start)
            if not span.certain or span.kind in SENSITIVE
        )
    )
    if any(span.kind in SENSITIVE and span.certain for span in spans):
        return Masked(None, spans, True, reasons)
    places = [(span.start, span.end, span.kind) for span in certain]
    proposed = replaced(text, places, known.kind, known.people.has)
    instead = {span.start: words for span, words in zip(certain, proposed.words, strict=True)}
    return Masked(proposed.text, spans, bool(doubtful or hidden), reasons, instead)


def _is_offices(span: Span, text: str, office: Iterable[str], places: Iterable[tuple[int, int]]) -> bool:
    """Whether a doubtful span is part of what the office is called; a member's name only where all of that stands."""
    if span.certain:
        return False
    if span.known:
        return any(start <= span.start and span.end <= end for start, end in places)
    return any(_as_words(text[span.start : span.end]) in value for value in office)


def _places_of(values: Iterable[str], text: str) -> Iterator[tuple[int, int]]:
    for value in filter(None, values):
        yield from (match.span() for match in re.finditer(re.escape(value), text, re.IGNORECASE))


def _as_words(shown: str) -> str:
    """The words with a space round each, so that `BY` is not found in `Nørresundby`."""
    return "".join(f" {word} " for word in re.findall(r"[^\W_]+", shown.casefold()))


def withheld() -> Masked:
    """The answer for a field that is never published (`synlig.gate.meeting.INSIDE`): there is nothing to propose."""
    return _unread(_("Feltet offentliggøres aldrig: det bliver i filen."))


def _unread(reason: str) -> Masked:
    return Masked(text=None, spans=(), hold=True, reasons=(reason,))


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans that lie over each other made one, of the weightiest kind among them."""
    made: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if made and span.start < made[-1].end:
            last = made[-1]
            kind = _kind(last, span)
            made[-1] = Span(last.start, max(last.end, span.end), kind, last.certain, last.known or span.known)
        else:
            made.append(span)
    return made


def _beside(doubtful: list[Span], certain: list[Span], text: str) -> Iterator[Span]:
    """What of the doubtful spans is in no certain one, and is more than signs; both lists are in order."""
    first = 0
    for span in doubtful:
        while first < len(certain) and certain[first].end <= span.start:
            first += 1
        at = span.start
        for sure in certain[first:]:
            if sure.start >= span.end:
                break
            yield from _piece(span, at, sure.start, text)
            at = sure.end
        yield from _piece(span, at, span.end, text)


def _piece(span: Span, start: int, end: int, text: str) -> Iterator[Span]:
    if any(sign.isalnum() for sign in text[start:end]):
        yield replace(span, start=start, end=end)


def _kind(wide: Span, narrow: Span) -> Kind:
    """The weightier kind; of a company with a person's name in it, the company."""
    longer = wide.end - wide.start > narrow.end - narrow.start
    if longer and wide.kind in (Kind.EMPLOYER, Kind.SCHOOL) and narrow.kind is Kind.PERSON:
        return wide.kind
    return min(wide.kind, narrow.kind, key=_WEIGHT.__getitem__)


def reason_of(span: Span) -> str:
    """Why a person should look, in one sentence that repeats nothing of the text."""
    match span.kind:
        case Kind.HEALTH:
            return _("Teksten kan fortælle om en persons helbred.")
        case Kind.UNION:
            return _("Teksten kan fortælle, at en person er medlem af en fagforening eller a-kasse.")
        case Kind.BELIEF:
            return _("Teksten kan fortælle om en persons tro.")
        case Kind.POLITICS:
            return _("Teksten kan fortælle om en persons politiske holdning.")
        case Kind.CPR:
            return _("Der står ti cifre, som kan være et CPR-nummer.")
        case Kind.ADDRESS:
            return _("Der står et vejnavn.")
        case Kind.BIRTH:
            return _("Der står noget, som kan være en alder eller en fødselsdato.")
        case Kind.PHONE | Kind.ACCOUNT | Kind.PLATE:
            return _("Der står et nummer, som kan føre til en person.")
        case Kind.PERSON:
            return _("Der står noget, som kan være et navn eller initialer.")
        case Kind.NEW_JOB:
            return _("Teksten kan fortælle om en persons arbejde. Det står ikke i et offentligt referat.")
        case Kind.ABSENCE:
            return _(
                "Teksten kan fortælle, hvorfor en person ikke var til mødet. Det står ikke i et offentligt referat."
            )
        case Kind.MEMBERSHIP:
            return _("Teksten kan fortælle, hvem der er medlem. Det står ikke i et offentligt referat.")
        case Kind.THIRD_PERSON:
            return _("Teksten peger på en anden person.")
        case _:
            return _("Der står et navn, som programmet ikke kender.")
