"""What those who have an event in their calendars, or a link to a page, would not learn of: told by `check` and by
each build.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from synlig.commands.job import Job
from synlig.edition import (
    EditionDamaged,
    Event,
    PublicRecord,
    SitePage,
    lost,
    read_events,
    read_pages,
    unsaid,
    vanished,
)
from synlig.language import _
from synlig.release import Store

Kind = TypeVar("Kind", Event, SitePage)


def revision_notices(job: Job, documents: Iterable[PublicRecord]) -> list[str]:
    """Events that differ from those of the releases that are kept; events and pages that are gone since the one that is
    out.

    All that are kept are looked at, so that a build in between does not make the change unseen.
    """
    store = Store(job.output)
    documents = tuple(documents)
    now = [document for document in documents if isinstance(document, Event)]
    current = store.current()
    out = None if current is None else store.edition(current)
    kept = [event for release in store.releases() for event in _read(read_events, store.edition(release))]
    return [
        *_unsaid(job, kept, now),
        *_vanished(job, _read(read_events, out), now),
        *_lost(job, _read(read_pages, out), documents),
    ]


def _read(read: Callable[[Path], tuple[Kind, ...]], edition: Path | None) -> tuple[Kind, ...]:
    """What a release had; nothing where it cannot be read: an old release that is damaged must not stop a build."""
    try:
        return () if edition is None else read(edition)
    except EditionDamaged:
        return ()


def _unsaid(job: Job, published: list[Event], now: list[Event]) -> Iterator[str]:
    for slug in unsaid(published, now):
        yield _(
            "{path}: tid, sted eller aflysning er ændret, siden arrangementet kom på siden. "
            "Er det flyttet, så skriv det gamle i flyttet_fra; er det rettet, så læg 1 til rettelser."
        ).format(path=_path(job, slug))


def _vanished(job: Job, out: Iterable[Event], now: list[Event]) -> Iterator[str]:
    for slug in vanished(out, now, job.on):
        yield _(
            "{path}: arrangementet står på siden, men filen er væk. "
            "Er det aflyst, så læg den tilbage, og skriv aflyst: ja."
        ).format(path=_path(job, slug))


def _lost(job: Job, out: Iterable[SitePage], documents: Iterable[PublicRecord]) -> Iterator[str]:
    for address in lost(out, documents):
        yield _(
            "{folder}/public/pages: siden /{address} er på hjemmesiden, men filen er væk. "
            "Har den fået et nyt navn, så skriv /{address} i den nyes tidligere_adresser."
        ).format(folder=job.content.name, address=address)


def _path(job: Job, slug: str) -> str:
    return f"{job.content.name}/public/events/{slug}.yml"
