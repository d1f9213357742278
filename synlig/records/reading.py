"""Everything in an association's `content/`, read and understood, or every mistake in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from synlig.errors import Problems
from synlig.language import _
from synlig.records.content import Content
from synlig.records.document import Document, read_text
from synlig.records.files import Files
from synlig.records.ledger import NAME as LEDGER
from synlig.records.ledger import read_ledger
from synlig.records.member_folders import Progress, member_ids, read_members, silent
from synlig.records.minutes_files import read_minutes
from synlig.records.named_files import read_files
from synlig.records.named_pictures import check_pictures
from synlig.records.public_files import (
    DemandFile,
    FiguresFile,
    GroupsFile,
    NewsFile,
    PageFile,
    SeriesFile,
    TopicsFile,
)
from synlig.records.public_reading import public_addresses, read_events, read_list, read_texts
from synlig.records.strays import check_strays


def read_content(root: Path, label: str, progress: Progress = silent) -> tuple[Content | None, Problems]:
    """The content under `root`, and the problems found. `label` is how messages name the folder (`"content"`).

    The content is None where a file that the rest hangs on could not be read. A caller must not publish
    anything while there are problems.
    """
    files = Files(root, label)
    if root.is_dir():
        return _read(files, progress), files.problems
    missing, mend = _("Mappen findes ikke."), _("Stil dig i foreningens mappe, eller ret site.yml.")
    files.problems.add(label, 0, "", missing, mend)
    return None, files.problems


def _read(files: Files, progress: Progress) -> Content | None:
    check_strays(files.root, files.label, files.problems)
    ledger_file = files.root / "private" / LEDGER
    ledger = read_ledger(ledger_file, files.path(ledger_file), files.problems)
    members = tuple(read_members(files, ledger.batched, progress))
    minutes = tuple(read_minutes(files))
    pages = tuple(read_texts(files, "pages", PageFile))
    news = tuple(read_texts(files, "news", NewsFile))
    events = tuple(read_events(files))
    demand = read_list(files, "demand.yml", DemandFile, "efterspørgsel")
    figures = read_list(files, "figures.yml", FiguresFile, "nøgletal")
    groups = read_list(files, "groups.yml", GroupsFile, "grupper", required=True)
    series = read_list(files, "series.yml", SeriesFile, "serier")
    topics = read_list(files, "topics.yml", TopicsFile, "emner")
    if groups is None:
        return None
    consent_texts = dict(_consent_texts(files))
    check_pictures(files, (*pages, *news))
    to_fetch = read_files(files)
    return Content(
        root=files.root,
        members=members,
        minutes=minutes,
        pages=pages,
        news=news,
        events=events,
        demand=demand,
        figures=figures,
        groups=groups,
        series=series,
        topics=topics,
        consent_texts=consent_texts,
        ledger=ledger,
        documents=tuple(files.documents),
        member_ids=member_ids(files),
        addresses=tuple(public_addresses(files)),
        files=to_fetch,
    )


def _consent_texts(files: Files) -> Iterator[tuple[str, str]]:
    """The texts that members agree to, by the name of the file."""
    for file in files.below("private/consent-texts", "*.md"):
        text = read_text(file, files.path(file), files.problems)
        if text is not None:
            files.documents.append(Document(files.path(file), {}, body=text, body_line=1))
            yield file.stem, text
