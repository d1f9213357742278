"""The command under test: every act, each in its own folder. `python -m tests.cms.versions.acting FOLDER`

The folders have been prepared. All in one process, as starting one under strace takes seconds.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from synlig.cms.versions import Act, VersionedFiles, revision_of
from synlig.lifecycle import Proposed, record
from synlig.minute_book import approve_minutes
from synlig.reviewing import approve as approve_in_review
from tests.gate import invented

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PAGE = "public/pages/kontakt.md"
NEWS = "public/news/2026-05-01-aabent-hus.md"
PICTURE = "public/assets/huset/facade.png"
MINUTES = "private/minutes/bestyrelsen/2026-11-02.yml"
PROFILE = "private/members/b4akywbpt7/profil.yml"
CONSENT = "private/members/b4akywbpt7/samtykke.yml"
MEMBER = "c5dmzaxcqu"
APPROVALS = f"private/members/{MEMBER}/godkendelser.yml"
GIVEN = f"private/members/{MEMBER}/samtykke.yml"
LEDGER = "private/ledger.jsonl"
NUMBER = invented.cv_number("AAAABBBB")
ON = date(2026, 11, 22)
FIRST, OLD, NEW = b"f\xc3\xb8rst\n", b"gammel\n", b"ny\n"
DRAFT = b"""\
gruppe: bestyrelsen
titel: Bestyrelsen i november
dato: 2026-11-02
tilstand: udkast
punkter:
  - nr: 1
    titel: Velkomst
    tekst: Alle var der.
"""


def opened(folder: Path) -> VersionedFiles:
    return VersionedFiles(folder / "content", folder / "cms" / "history")


def prepare(folder: Path) -> None:
    """What there is before the act: a page and a profile of two versions, news and minutes of one."""
    for inside in ("public/pages", "private/members"):
        (folder / "content" / inside).mkdir(parents=True)
    files = opened(folder)
    for path in (PAGE, PROFILE, CONSENT):
        files.save(path, FIRST, begun_from="", by="a-1", now=NOW)
        files.save(path, OLD, begun_from=revision_of(FIRST), by="a-1", now=NOW)
    files.save(NEWS, OLD, begun_from="", by="a-1", now=NOW)
    files.save(MINUTES, DRAFT, begun_from="", by="a-1", now=NOW)
    (folder / "content" / "private" / "members" / MEMBER).mkdir()
    for path in (PROFILE, CONSENT):
        (folder / "content" / path).unlink()  # as an erasure does, before what is kept is forgotten


def save(files: VersionedFiles, _content: Path) -> None:
    files.save(PAGE, NEW, begun_from=revision_of(OLD), by="a-2", now=NOW)


def upload(files: VersionedFiles, _content: Path) -> None:
    files.save(PICTURE, NEW * 1000, begun_from="", by="a-2", now=NOW, act=Act.UPLOADED)


def several(files: VersionedFiles, _content: Path) -> None:
    old = revision_of(OLD)
    files.save_all({PAGE: (NEW, old), NEWS: (None, old), PICTURE: (NEW, "")}, by="a-2", now=NOW)


def remove(files: VersionedFiles, _content: Path) -> None:
    files.remove(PAGE, begun_from=revision_of(OLD), by="a-2", now=NOW)


def restore(files: VersionedFiles, _content: Path) -> None:
    files.restore(PAGE, revision_of(FIRST), begun_from=revision_of(OLD), by="a-2", now=NOW)


def approve(files: VersionedFiles, content: Path) -> None:
    with files.recorded([MINUTES], by="a-2", act=Act.APPROVED, now=NOW):
        approve_minutes(content, "bestyrelsen/2026-11-02", date(2026, 11, 23), date(2026, 11, 22))


def approve_text(files: VersionedFiles, content: Path) -> None:
    """As Gennemsyn does."""
    with files.recorded([APPROVALS], by="a-2", act=Act.APPROVED, now=NOW):
        approve_in_review(
            content / APPROVALS, "tekst", "Jeg kan.", "Jeg kan.", "zzzzzzzzzz", ON, author=MEMBER
        )


def consent(files: VersionedFiles, content: Path) -> None:
    """As Samtykke does: the new number goes into the ledger, then the consent into its file."""
    given = invented.consents(invented.consent(cv_nummer=NUMBER))
    folder = invented.folder(MEMBER, given=invented.consents(), shown=None)
    with files.recorded([GIVEN], by="a-2", act=Act.RECORDED, now=NOW):
        proposed = Proposed(folder, given.consents[0], is_new=True, is_held=False)
        record(invented.content(folder, root=content), proposed, ON)


def forget(files: VersionedFiles, _content: Path) -> None:
    files.forget("private/members/b4akywbpt7")


ACTS: tuple[Callable[[VersionedFiles, Path], None], ...] = (
    save,
    upload,
    several,
    remove,
    restore,
    approve,
    approve_text,
    consent,
    forget,
)


if __name__ == "__main__":
    for act in ACTS:
        folder = Path(sys.argv[1]) / act.__name__
        act(opened(folder), folder / "content")
