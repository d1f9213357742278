"""Small associations for tests: a copy of one under `tests/sites`, with files laid over it, changed or taken away."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from synlig.errors import ContentError, Problem
from synlig.gate.coming import coming
from synlig.lifecycle import Batch, close_batch
from synlig.records import (
    SALT_BYTES,
    Content,
    Minutes,
    NumberIssued,
    append_to_ledger,
    check_content,
    lock_of,
    read_content,
)

SITES = Path(__file__).resolve().parent / "sites"
MEMBER = "k3v9q2m7xd"
"""The one member of the minimal association."""
PROFILE = f"content/private/members/{MEMBER}/profil.yml"


@dataclass(frozen=True)
class BuiltSite:
    """An association in a folder of the test's own; paths are relative to it, with `/`."""

    folder: Path

    @property
    def settings(self) -> Path:
        return self.folder / "site.yml"

    @property
    def content(self) -> Path:
        return self.folder / "content"

    def write(self, path: str, text: str) -> None:
        """Put a file there, in folders that are made as needed."""
        self.write_bytes(path, text.encode("utf-8"))

    def write_bytes(self, path: str, data: bytes) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)

    def replace(self, path: str, old: str, new: str) -> None:
        """Change the one place in a file where `old` stands."""
        text = (self.folder / path).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        self.write(path, text.replace(old, new))

    def add(self, path: str, text: str) -> None:
        """Write on at the end of a file."""
        self.write(path, (self.folder / path).read_text(encoding="utf-8") + text)

    def remove(self, path: str) -> None:
        (self.folder / path).unlink()

    def lay_over(self, overlay: Path) -> None:
        """Copy every file under `overlay` to the same place here."""
        shutil.copytree(overlay, self.folder, dirs_exist_ok=True)


def copy_site(name: str, folder: Path) -> BuiltSite:
    """A copy of `tests/sites/<name>` in `folder`, which must not exist yet."""
    shutil.copytree(SITES / name, folder)
    return BuiltSite(folder)


def copy_built(site: BuiltSite, folder: Path) -> BuiltSite:
    """A copy of a site with its output, in `folder`, which must not exist yet."""
    shutil.copytree(site.folder, folder, symlinks=True)
    return BuiltSite(folder)


def read(site: BuiltSite) -> Content:
    """The content of a site without mistakes."""
    content, problems = read_content(site.content, "content")
    if content is not None:
        check_content(content, problems)
    problems.stop_if_any()
    assert content is not None
    return content


def take_in(site: BuiltSite, on: datetime.date) -> None:
    """Issue the CV numbers that stand in the consents, and freeze everybody who waits, however few."""
    content = _as_it_is(site)
    issued = [
        NumberIssued(date=on, member=folder.id, number=number)
        for folder in content.members
        for number in sorted({each.cv_number for each in folder.consents.consents if each.cv_number})
        if number not in content.ledger.issued
    ]
    append_to_ledger(site.content, "content", *issued)
    waiting = tuple(coming(_as_it_is(site).members, on, lambda: "5a" * SALT_BYTES))
    close_batch(_as_it_is(site), Batch(waiting, 1, on))


def _as_it_is(site: BuiltSite) -> Content:
    content, problems = read_content(site.content, "content")
    problems.stop_if_any()
    assert content is not None
    return content


def problems_in(site: BuiltSite) -> tuple[Problem, ...]:
    """What the records room finds in a site; nothing where it is right."""
    try:
        read(site)
    except ContentError as error:
        return error.problems
    return ()


def places(problems: Iterable[Problem]) -> list[str]:
    """Where problems stand: `"profil.yml:5  postnummer"`, file names without their folders."""
    return [str(problem).split("\n")[0].rpartition("/")[2] for problem in problems]


def locked(minutes: dict[str, Any]) -> dict[str, Any]:
    """The fields of approved minutes with the lock that `approve` would write."""
    return {**minutes, "låst": lock_of(Minutes.model_validate(minutes))}
