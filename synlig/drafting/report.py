"""What became of a document, in plain Danish: understood, not found, to be decided, left out. Never a word of the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from synlig.drafting.blocks import Dropped, Left
from synlig.drafting.draft import Draft
from synlig.drafting.understood import Meeting
from synlig.language import _, ngettext


def report(
    meeting: Meeting, draft: Draft, dropped: Sequence[Dropped], kept: int, masked: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    """The lines of a report. `masked`: by field, the kinds of what a masking found; `kept`: pictures laid beside."""
    yield _("Forstået: {what}.").format(what=", ".join(understood(meeting)))
    lacks = [word for _field, word in missing(meeting)]
    if lacks:
        yield _("Ikke fundet: {what}.").format(what=", ".join(lacks))
    if meeting.approved:
        yield _(
            "Filen siger, at referatet er godkendt {day}. Læs udkastet, og godkend det med: approve --on {day}."
        ).format(day=meeting.approved)
    if draft.unknown:
        lines = ", ".join(map(str, draft.unknown))
        yield _("Navne, som et menneske skal afgøre: se linje {lines} i udkastet.").format(lines=lines)
    yield from put_elsewhere(draft, kept)
    yield from left_out(dropped)
    yield from _to_mask(masked)


def put_elsewhere(draft: Draft, kept: int) -> Iterator[str]:
    """What of the document stands where nobody wrote it."""
    if draft.unplaced:
        yield ngettext(
            "{number} linje har ingen plads; den står under «Tekst, der ikke blev placeret».",
            "{number} linjer har ingen plads; de står under «Tekst, der ikke blev placeret».",
            draft.unplaced,
        ).format(number=draft.unplaced)
    if kept:
        yield ngettext(
            "{number} billede er tegnet om og lagt ved siden af.",
            "{number} billeder er tegnet om og lagt ved siden af.",
            kept,
        ).format(number=kept)


def understood(meeting: Meeting) -> Iterator[str]:
    """What was found."""
    yield _("gruppe og dato")
    named = (
        (meeting.since, _("klokkeslæt")),
        (meeting.place, _("sted")),
        (meeting.chair, _("ordstyrer")),
        (meeting.taker, _("referent")),
    )
    yield from (word for value, word in named if value)
    decisions = sum(len(item.decisions) for item in meeting.items)
    tasks = sum(len(item.tasks) for item in meeting.items)
    closed = sum(item.closed for item in meeting.items)
    counted = (
        (len(meeting.present), _("{number} til stede")),
        (len(meeting.absent), _("{number} fraværende")),
        (len(meeting.items), ngettext("{number} punkt", "{number} punkter", len(meeting.items))),
        (closed, ngettext("{number} lukket punkt", "{number} lukkede punkter", closed)),
        (decisions, ngettext("{number} beslutning", "{number} beslutninger", decisions)),
        (tasks, ngettext("{number} opgave", "{number} opgaver", tasks)),
    )
    yield from (words.format(number=number) for number, words in counted if number)
    if meeting.next_date:
        yield _("næste møde")


def missing(meeting: Meeting) -> Iterator[tuple[str, str]]:
    """What was not: the field of the minutes, and what it is called."""
    named = (
        (meeting.present, "til_stede", _("hvem der var til stede")),
        (meeting.taker, "referent", _("referent")),
        (meeting.items, "punkter", _("dagsordenens punkter")),
    )
    yield from ((field, word) for value, field, word in named if not value)


def left_out(dropped: Iterable[Dropped]) -> Iterator[str]:
    """What did not come along, and how much of it."""
    counts = Counter(one.why for one in dropped)
    said = {
        Left.COMMENT: _("Udeladt: kommentarer i margenen ({number})."),
        Left.DELETED: _("Udeladt: tekst, der er slettet med «spor ændringer» ({number})."),
        Left.INSERTED: _("Taget med: tekst, der er rettet ind med «spor ændringer» ({number})."),
        Left.HIDDEN: _("Udeladt: skjult tekst ({number})."),
        Left.MACRO: _("Udeladt: makroer ({number}). De er ikke kørt."),
        Left.EMBEDDED: _("Udeladt: indlejrede filer ({number})."),
        Left.LINK: _("Udeladt: adresser bag links ({number}). Ordene er med."),
        Left.PICTURE: _("Udeladt: billeder, der ikke kan læses ({number})."),
    }
    yield from (words.format(number=counts[why]) for why, words in said.items() if counts[why])


def _to_mask(masked: Mapping[str, Sequence[str]]) -> Iterator[str]:
    if masked:
        yield _("Skal ses efter, før det kommer ud. Slusen ville skjule eller holde tilbage:")
    for field, kinds in masked.items():
        yield f"  {field}" + (f" ({', '.join(kinds)})" if kinds else "")
