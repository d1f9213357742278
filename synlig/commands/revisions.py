"""What those who have an event in their calendars would not learn of: told by `check` and by each build."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from synlig.commands.job import Job
from synlig.edition import EditionDamaged, Event, PublicRecord, read_events, unsaid, vanished
from synlig.language import _
from synlig.release import Store


def revision_notices(job: Job, documents: Iterable[PublicRecord]) -> list[str]:
    """Events that differ from those of the releases that are kept, or are gone since the one that is out.

    All that are kept are looked at, so that a build in between does not make the change unseen.
    """
    store = Store(job.output)
    now = [document for document in documents if isinstance(document, Event)]
    published = [(release.is_current, _events(store.edition(release))) for release in store.releases()]
    kept = [event for _is_out, events in published for event in events]
    out = [event for is_out, events in published if is_out for event in events]
    return [*_unsaid(job, kept, now), *_vanished(job, out, now)]


def _events(edition: Path) -> tuple[Event, ...]:
    """What a release had; nothing where it cannot be read: an old release that is damaged must not stop a build."""
    try:
        return read_events(edition)
    except EditionDamaged:
        return ()


def _unsaid(job: Job, published: list[Event], now: list[Event]) -> Iterator[str]:
    for slug in unsaid(published, now):
        yield _(
            "{path}: tid, sted eller aflysning er ændret, siden arrangementet kom på siden. "
            "Er det flyttet, så skriv det gamle i flyttet_fra; er det rettet, så læg 1 til rettelser."
        ).format(path=_path(job, slug))


def _vanished(job: Job, out: list[Event], now: list[Event]) -> Iterator[str]:
    for slug in vanished(out, now, job.on):
        yield _(
            "{path}: arrangementet står på siden, men filen er væk. "
            "Er det aflyst, så læg den tilbage, og skriv aflyst: ja."
        ).format(path=_path(job, slug))


def _path(job: Job, slug: str) -> str:
    return f"{job.content.name}/public/events/{slug}.yml"
