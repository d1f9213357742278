"""The snippets in texts: each is one that we know, stands where it can, and names what is there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from synlig.classifications import narrowing, nearest_narrowings
from synlig.errors import Problems
from synlig.language import _
from synlig.records.content import Content
from synlig.records.named_pictures import wrong_with_picture
from synlig.snippets import (
    CONTACT,
    EVENT,
    FIGURE,
    NEXT,
    PROFILES,
    FileLink,
    Marker,
    Pictures,
    Snippet,
    snippets_in,
)

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


def check_snippets(content: Content, problems: Problems) -> None:
    """Add a problem for each snippet in public Markdown that nothing can be put in place of."""
    for entry in content.asked_of((*content.pages, *content.news)):
        document = entry.document
        for line, told in _faults(document.body, content):
            problems.add(entry.path, document.body_line + line, *told)
    for event in content.asked_of(content.events):
        if event.record.text is not None and _has_more_than_files(event.record.text):
            problems.add(event.path, event.document.line(("tekst",)), *_not_here(_("tekst")))
    groups = content.groups
    for number, row in enumerate(groups.record.rows):
        if row.text is not None and _has_more_than_files(row.text):
            line = groups.document.line(("grupper", number, "tekst"))
            problems.add(groups.path, line, *_not_here(f"grupper[{number + 1}].tekst"))


def _has_more_than_files(text: str) -> bool:
    return any(not isinstance(snippet, FileLink) for snippet in snippets_in(text))


def _not_here(field: str) -> Told:
    wrong = _("Mærker i krøllede parenteser og billeder kan kun stå på sider og i nyheder.")
    return field, wrong, _("Slet det her.")


def _faults(text: str, content: Content) -> Iterator[tuple[int, Told]]:
    for snippet in snippets_in(text):
        for told in _wrong_with(snippet, content):
            yield snippet.line, told


def _wrong_with(snippet: Snippet, content: Content) -> Iterator[Told]:
    if isinstance(snippet, Pictures):
        yield from _pictures(snippet, content)
    elif isinstance(snippet, Marker):
        told = _marker(snippet, content)
        if told is not None:
            yield told


def _marker(snippet: Marker, content: Content) -> Told | None:
    if snippet.word not in WRITTEN:
        near = _nearest(snippet.word, WRITTEN)
        known = ", ".join(WRITTEN[word] for word in near)
        return _("mærke"), _("Mærket kendes ikke."), _("De nærmeste er: {names}.").format(names=known)
    if not snippet.whole or not _has_what_it_needs(snippet):
        return _badly_written(snippet.word)
    if snippet.word in ALONE and not snippet.alone:
        wrong = _("Mærket skal stå alene på sin linje.")
        return _("mærke"), wrong, _("Flyt det ned på en linje for sig selv, uden noget foran.")
    return _about(snippet, content)


def _has_what_it_needs(snippet: Marker) -> bool:
    return snippet.word == PROFILES or bool(snippet.about) == (snippet.word != CONTACT)


def _badly_written(word: str) -> Told:
    mend = _("Skriv det som {example}.").format(example=WRITTEN[word])
    return _("mærke"), _("Mærket er ikke skrevet rigtigt."), mend


def _about(snippet: Marker, content: Content) -> Told | None:
    """What is wrong with the name after the colon."""
    events = {event.slug for event in content.events}
    figures = {row.key for row in content.figures.record.rows} if content.figures is not None else set()
    if snippet.word == EVENT and snippet.about not in {NEXT, *events}:
        return _unknown(_("Arrangementet findes ikke."), _nearest(snippet.about, [NEXT, *sorted(events)]))
    if snippet.word == FIGURE and snippet.about not in figures:
        return _unknown(_("Nøgletallet findes ikke."), _nearest(snippet.about, sorted(figures)))
    if snippet.word == PROFILES and snippet.about and narrowing(snippet.about) is None:
        wrong = _("Det er ikke et fag, et område eller en kompetence, der kan tælles.")
        return _unknown(wrong, nearest_narrowings(snippet.about))
    return None


def _unknown(wrong: str, near: list[str]) -> Told:
    mend = _("De nærmeste er: {names}.").format(names=", ".join(near)) if near else _("Slet mærket.")
    return _("mærke"), wrong, mend


def _nearest(word: str, known: Iterable[str]) -> list[str]:
    return difflib.get_close_matches(word, list(known), n=3, cutoff=0.0)


def _pictures(snippet: Pictures, content: Content) -> Iterator[Told]:
    if not snippet.alone:
        wrong = _("Et billede skal stå alene på sin linje.")
        yield _("billede"), wrong, _("Flyt det ned på en linje for sig selv, uden noget foran.")
    for picture in snippet.pictures:
        if (found := wrong_with_picture(content.root, picture.asset)) is not None:
            yield _("billede"), *found
        if not picture.alt:
            wrong = _("Billedet mangler en tekst.")
            mend = _("Skriv mellem [ og ], hvad det viser, eller ordet dekorativ, hvis det kun er til pynt.")
            yield _("billede"), wrong, mend
