"""What anybody may read, as it stands in `content/public`: pages, news, events, and the files that are one list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from synlig import addresses
from synlig.language import _
from synlig.records.content import Entry
from synlig.records.document import Document
from synlig.records.files import Files
from synlig.records.front_matter import read_markdown
from synlig.records.public_files import EventFile
from synlig.records.record import Record, read_record
from synlig.records.slugs import news_slug, page_address


def read_texts(files: Files, name: str, model: type[Record]) -> Iterator[Entry[Record]]:
    """The Markdown files of a folder, `"pages"` or `"news"`, that can be read."""
    for file, slug in _slugs(files, name, "*.md"):
        _check_name(files, file, slug)
        document = read_markdown(files, file)
        record = read_record(model, document, files.problems) if document is not None else None
        if document is not None and record is not None:
            yield Entry(record, document, slug)


def read_events(files: Files) -> Iterator[Entry[EventFile]]:
    """The events that can be read."""
    for file, _slug in _slugs(files, "events", "*.yml"):
        _check_name(files, file, file.stem)
        record, document = files.record(file, EventFile)
        if record is not None and document is not None:
            yield Entry(record, document, file.stem)


def public_addresses(files: Files) -> Iterator[tuple[str, str]]:
    """The path of every page, piece of news and event, understood or not, and the address of its page."""
    for file, slug in _slugs(files, "pages", "*.md"):
        yield files.path(file), page_address(slug)
    for file, slug in _slugs(files, "news", "*.md"):
        yield files.path(file), addresses.news(news_slug(slug))
    for file, _slug in _slugs(files, "events", "*.yml"):
        yield files.path(file), addresses.event(file.stem)


def _slugs(files: Files, name: str, pattern: str) -> Iterator[tuple[Path, str]]:
    """The files of a public folder, and their paths in it without the ending."""
    folder = files.root / "public" / name
    for file in files.below(f"public/{name}", pattern):
        yield file, file.relative_to(folder).with_suffix("").as_posix()


def read_list(
    files: Files, name: str, model: type[Record], key: str, *, required: bool = False
) -> Entry[Record] | None:
    """A file in `content/public` that is one list; the list may stand alone or under its key."""
    file = files.root / "public" / name
    if not file.is_file():
        if required:
            files.complain(file, _("Filen findes ikke."), _("Foreningens grupper skal stå i den."))
        return None
    document = files.document(file)
    if document is None:
        return None
    if isinstance(document.data, list):
        lines = {(key, *place): line for place, line in document.lines.items()}
        document = Document(document.path, {key: document.data}, {(key,): 1, **lines})
    record = read_record(model, document, files.problems)
    return None if record is None else Entry(record, document, file.stem)


def _check_name(files: Files, file: Path, slug: str) -> None:
    if any(addresses.slug(part) != part for part in slug.split("/")):
        files.complain(
            file,
            _("Filens eller mappens navn bliver til en adresse og kan ikke bruges."),
            _("Brug små bogstaver a-z, tal og bindestreg."),
        )
