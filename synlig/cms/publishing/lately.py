"""What came onto the site lately, and of which day it is: read from the releases themselves, whoever built them.

A publishing by the machine at night has no account and no receipt of the CMS, and is told all the same.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pydantic import ValidationError

from synlig.cms.publishing.changed import How
from synlig.cms.publishing.titles import address_of, title_of
from synlig.edition import (
    Association,
    EditionDamaged,
    Event,
    Meeting,
    NewsItem,
    PublicRecord,
    SitePage,
    hashes_in,
    kind_at,
)
from synlig.release import Release, Store

LOOKED_AT = 6
"""Releases; older ones have nothing that is new."""
_KINDS: tuple[type[PublicRecord], ...] = (SitePage, NewsItem, Event, Meeting)
"""What has a title of its own."""
_UNREADABLE = (EditionDamaged, ValidationError, OSError, ValueError, KeyError)


@dataclass(frozen=True)
class Arrival:
    """One thing that came, changed or went with a release; `address` is its page's, relative to the site's own."""

    title: str
    address: str
    how: How
    release: Release


def arrivals(store: Store, most: int) -> tuple[Arrival, ...]:
    """The last of them, the newest release first, and each page once. What was taken back, and what cannot be read, is
    left out.
    """
    releases = store.releases()
    start = next((place for place, release in enumerate(releases) if release.is_current), len(releases))
    found: dict[str, Arrival] = {}
    for release, before in pairwise(releases[start : start + LOOKED_AT]):
        try:
            for each in _between(store, before, release):
                found.setdefault(each.address, each)
        except _UNREADABLE:
            break
        if len(found) >= most:
            break
    return tuple(found.values())[:most]


def _between(store: Store, before: Release, release: Release) -> Iterator[Arrival]:
    old, new = (hashes_in(store.edition(each)) for each in (before, release))
    for path in sorted(old.keys() | new.keys()):
        if old.get(path) == new.get(path) or not path.endswith(".json") or not path.startswith(_FOLDERS):
            continue
        how: How = "new" if path not in old else "gone" if path not in new else "changed"
        data = (store.edition(before if how == "gone" else release) / path).read_bytes()
        record = kind_at(path).model_validate_json(data)
        yield Arrival(title_of(record, record.folder), address_of(record), how, release)


_FOLDERS = tuple(f"{kind.folder}/" for kind in _KINDS)


def build_date_out(store: Store) -> datetime.date | None:
    """The day that the site was built for that is out; None where there is none, or nobody can tell."""
    release = store.current()
    if release is None:
        return None
    try:
        return Association.model_validate_json(
            (store.edition(release) / "association.json").read_bytes()
        ).build_date
    except _UNREADABLE:
        return None
