"""What a publishing changes for visitors: what comes, goes and is another, by the titles that they read.

The edition that would be published is compared with that of the site that is out. A change of the theme or of the
program itself is not seen here: it may change every page and no text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from synlig import addresses
from synlig.cms.publishing.changed_assets import asset_changes
from synlig.cms.publishing.passages import Passage, difference, lines_of
from synlig.cms.publishing.titles import HAVE_PAGES, address_of, headings, title_of
from synlig.edition import (
    Change,
    Edition,
    EditionDamaged,
    PublicRecord,
    changes,
    read_edition,
)
from synlig.language import _, ngettext
from synlig.release import Release, ReleaseError, Store

How = Literal["new", "changed", "gone"]


@dataclass(frozen=True)
class Changed:
    """One thing that visitors will find otherwise.

    `kind` is the folder of its kind in an edition ("news"), `heading` what stands above its kind. `address` is that of
    its page, relative to the site's own (`"nyt/aabent-hus/"`). `passages` are the words that come and go, with some
    around them; none where only order, picture or address is another. `path` is that of the record in an
    edition, `""` for what has no page to itself.
    """

    kind: str
    heading: str
    title: str
    address: str
    how: How
    passages: tuple[Passage, ...] = ()
    path: str = ""
    shown_on: tuple[str, ...] = ()
    """Titles of the pages that show it; of a picture or a file that is another."""


class NotComparedError(ReleaseError):
    """What is out cannot be read; it can be published over."""


def changes_for_visitors(store: Store, edition: Path) -> tuple[Changed, ...]:
    """All of it, kind by kind; `edition` is the folder that a comparison has made (`Runner.edition`).

    Where nothing is out yet, everything is new. Profiles are counted, not named: which they are is nobody's business
    here. `NotComparedError` where the edition that is out cannot be read.
    """
    now, release = read_edition(edition), store.current()
    before = _read(store, release) if release is not None else None
    if before is None:
        found = [Change(record.path, "new") for record in _documents(now)]
    else:
        found = list(changes(before.folder, _documents(now)))
    told = [*_named(found, before, now), *_profiles(found), *_passed(before, now), *_assets(before, now)]
    ranks = {kind: rank for rank, kind in enumerate(headings())}
    return tuple(sorted(told, key=lambda each: (ranks[each.kind], each.how, each.title)))


def _read(store: Store, release: Release) -> Edition:
    try:
        return read_edition(store.edition(release))
    except (EditionDamaged, ValidationError, OSError, ValueError) as error:
        raise NotComparedError(
            _(
                "Det, der er på nettet, er bygget af en anden version og kan ikke sammenlignes. Du kan godt udgive."
            )
        ) from error


def _documents(edition: Edition) -> Iterator[PublicRecord]:
    """Those that stand in its folder; not pictures and files, which follow what shows them."""
    for name in (field.name for field in fields(edition)):
        if name not in ("folder", "pictures", "files"):
            value = getattr(edition, name)
            records = value if isinstance(value, tuple) else (value,)
            yield from (record for record in records if (edition.folder / record.path).is_file())


def _named(found: Iterable[Change], before: Edition | None, now: Edition) -> Iterator[Changed]:
    old = {record.path: record for record in _documents(before)} if before is not None else {}
    new = {record.path: record for record in _documents(now)}
    for change in found:
        if change.kind == "profiles":
            continue
        record = new.get(change.path) or old[change.path]
        yield Changed(
            change.kind,
            headings()[change.kind],
            title_of(record, change.kind),
            address_of(record),
            change.how,
            difference(lines_of(old.get(change.path)), lines_of(new.get(change.path))),
            change.path if change.kind in HAVE_PAGES else "",
        )


def _profiles(found: Iterable[Change]) -> Iterator[Changed]:
    counted = Counter(change.how for change in found if change.kind == "profiles")
    for how, number in sorted(counted.items()):
        title = ngettext("{number} profil", "{number} profiler", number).format(number=number)
        yield Changed("profiles", headings()["profiles"], title, addresses.CATALOGUE, how)


def _passed(before: Edition | None, now: Edition) -> Iterator[Changed]:
    """Pages that change because days have gone. They are imported here: no other screen should wait for them."""
    from synlig.pages import passed

    if before is None:
        return
    said = {
        "event": _("{what} har været"),
        "sign_up": _("Fristen for at melde sig til {what} er gået"),
        "meeting": _("{what} har holdt sit møde"),
        "task": _("En opgave er over fristen: {what}"),
    }
    paths = {address_of(each): each.path for each in (*now.events, *now.meetings)}
    for each in passed(before, before.association.build_date, now.association.build_date):
        if each.kind in said:
            yield Changed(
                "days",
                headings()["days"],
                said[each.kind].format(what=each.what),
                each.address,
                "changed",
                path=paths.get(each.address, ""),
            )


def _assets(before: Edition | None, now: Edition) -> Iterator[Changed]:
    """Pictures and files that keep their name and are others: no text says so."""
    if before is None:
        return
    for each in asset_changes(before, now):
        titles = tuple(title_of(record, record.folder or record.name) for record in each.shown_by)
        address = address_of(each.shown_by[0]) if each.shown_by else addresses.FRONT
        yield Changed(each.kind, headings()[each.kind], each.file, address, "changed", shown_on=titles)
