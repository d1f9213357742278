"""The marks in texts (`synlig/markers.py`): each is one that we know, stands where it can, and names what is there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from synlig.classifications import narrowing, nearest_narrowings
from synlig.errors import Problems
from synlig.language import _
from synlig.markers import (
    CONTACT,
    EVENT,
    FIGURE,
    NEXT,
    PROFILES,
    FileLink,
    Mark,
    Marker,
    Pictures,
    marks_in,
)
from synlig.records.content import Content
from synlig.records.named_pictures import is_asset_name
from synlig.records.picture import check_picture

WRITTEN = {
    CONTACT: "{kontakt}",
    FIGURE: "{nøgletal: medlemmer}",
    PROFILES: "{profiler: håndværk}",
    EVENT: "{arrangement: næste}",
}
"""How each is written."""
ALONE = (CONTACT, EVENT)
Told = tuple[str, str, str]
"""The field, what is wrong, and what to do."""


def check_marks(content: Content, problems: Problems) -> None:
    """Add a problem for each mark in public Markdown that nothing can be put in place of."""
    for entry in (*content.pages, *content.news):
        document = entry.document
        for line, told in _faults(document.body, content):
            problems.add(entry.path, document.body_line + line, *told)
    for event in content.events:
        if event.record.text is not None and _has_more_than_files(event.record.text):
            problems.add(event.path, event.document.line(("tekst",)), *_not_here(_("tekst")))
    groups = content.groups
    for number, row in enumerate(groups.record.rows):
        if row.text is not None and _has_more_than_files(row.text):
            line = groups.document.line(("grupper", number, "tekst"))
            problems.add(groups.path, line, *_not_here(f"grupper[{number + 1}].tekst"))


def _has_more_than_files(text: str) -> bool:
    return any(not isinstance(mark, FileLink) for mark in marks_in(text))


def _not_here(field: str) -> Told:
    wrong = _("Mærker i krøllede parenteser og billeder kan kun stå på sider og i nyheder.")
    return field, wrong, _("Slet det her.")


def _faults(text: str, content: Content) -> Iterator[tuple[int, Told]]:
    for mark in marks_in(text):
        for told in _wrong_with(mark, content):
            yield mark.line, told


def _wrong_with(mark: Mark, content: Content) -> Iterator[Told]:
    if isinstance(mark, Pictures):
        yield from _pictures(mark, content)
    elif isinstance(mark, Marker):
        told = _marker(mark, content)
        if told is not None:
            yield told


def _marker(mark: Marker, content: Content) -> Told | None:
    if mark.word not in WRITTEN:
        near = _nearest(mark.word, WRITTEN)
        known = ", ".join(WRITTEN[word] for word in near)
        return _("mærke"), _("Mærket kendes ikke."), _("De nærmeste er: {names}.").format(names=known)
    if not mark.whole or not _has_what_it_needs(mark):
        return _badly_written(mark.word)
    if mark.word in ALONE and not mark.alone:
        wrong = _("Mærket skal stå alene på sin linje.")
        return _("mærke"), wrong, _("Flyt det ned på en linje for sig selv, uden noget foran.")
    return _about(mark, content)


def _has_what_it_needs(mark: Marker) -> bool:
    return mark.word == PROFILES or bool(mark.about) == (mark.word != CONTACT)


def _badly_written(word: str) -> Told:
    mend = _("Skriv det som {example}.").format(example=WRITTEN[word])
    return _("mærke"), _("Mærket er ikke skrevet rigtigt."), mend


def _about(mark: Marker, content: Content) -> Told | None:
    """What is wrong with the name after the colon."""
    events = {event.slug for event in content.events}
    figures = {row.key for row in content.figures.record.rows} if content.figures is not None else set()
    if mark.word == EVENT and mark.about not in {NEXT, *events}:
        return _unknown(_("Arrangementet findes ikke."), _nearest(mark.about, [NEXT, *sorted(events)]))
    if mark.word == FIGURE and mark.about not in figures:
        return _unknown(_("Nøgletallet findes ikke."), _nearest(mark.about, sorted(figures)))
    if mark.word == PROFILES and mark.about and narrowing(mark.about) is None:
        wrong = _("Det er ikke et fag, et område eller en kompetence, der kan tælles.")
        return _unknown(wrong, nearest_narrowings(mark.about))
    return None


def _unknown(wrong: str, near: list[str]) -> Told:
    mend = _("De nærmeste er: {names}.").format(names=", ".join(near)) if near else _("Slet mærket.")
    return _("mærke"), wrong, mend


def _nearest(word: str, known: Iterable[str]) -> list[str]:
    return difflib.get_close_matches(word, list(known), n=3, cutoff=0.0)


def _pictures(mark: Pictures, content: Content) -> Iterator[Told]:
    if not mark.alone:
        wrong = _("Et billede skal stå alene på sin linje.")
        yield _("billede"), wrong, _("Flyt det ned på en linje for sig selv, uden noget foran.")
    for picture in mark.pictures:
        if not is_asset_name(picture.asset):
            wrong, mend = _("Billedet ligger ikke i content/public/assets/."), _("Skriv kun filens navn.")
            yield _("billede"), wrong, mend
        elif (found := check_picture(content.picture_file(picture.asset))) is not None:
            yield _("billede"), *found
        if not picture.alt:
            wrong = _("Billedet mangler en tekst.")
            mend = _("Skriv mellem [ og ], hvad det viser, eller ordet dekorativ, hvis det kun er til pynt.")
            yield _("billede"), wrong, mend
