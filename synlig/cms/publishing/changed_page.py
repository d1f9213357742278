"""One page that a publishing changes, to be looked at: what it is called, and the one that is out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from synlig.cms.publishing.changed import How
from synlig.cms.publishing.titles import HAVE_PAGES, address_of, title_of
from synlig.edition import MANIFEST, EditionDamaged, read_record
from synlig.release import Store


@dataclass(frozen=True)
class ChangedPage:
    """`out` is the file of the page that is out, and `stood` its address; None and `""` where there is none."""

    title: str
    how: How
    out: Path | None
    stood: str


def changed_page(store: Store, edition: Path, path: str) -> ChangedPage | None:
    """Of the record at a path (`"news/x.json"`) of the edition that a comparison has made (`Runner.edition`), or of the
    one that is out.

    None for what is in neither, for what has no page to itself, and where nothing was compared or is not told apart.
    """
    kind = path.partition("/")[0].removesuffix(".json")
    if kind not in HAVE_PAGES or not (edition / MANIFEST).is_file():
        return None
    release = store.current()
    try:
        before = read_record(store.edition(release), path) if release is not None else None
        after = read_record(edition, path)
    except EditionDamaged:  # written by another version; the list says so
        return None
    either = after or before
    if either is None:
        return None
    how: How = "new" if before is None else "gone" if after is None else "changed"
    if release is None or before is None:
        return ChangedPage(title_of(either, kind), how, None, "")
    stood = address_of(before)
    file = release.folder / stood / "index.html"
    return ChangedPage(title_of(either, kind), how, file if file.is_file() else None, stood)
