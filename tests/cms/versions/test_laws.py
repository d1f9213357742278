"""Whatever is done, in whatever order: each text that was acknowledged is in the history, and comes back as it was."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from synlig.cms.versions import Act, Conflict, VersionedFiles, revision_of

PATHS = ("public/pages/kontakt.md", "public/news/a.md", "private/members/b4akywbpt7/profil.yml")
PATH = st.sampled_from(PATHS)
DATA = st.sampled_from([b"", b"1\n", b"2\n", b"1\n2\n"]) | st.binary(max_size=9)
EXAMPLES = 2_000 if settings.get_current_profile_name() == "long" else 25


class Histories(RuleBasedStateMachine):
    """A model beside the store: what each file holds, and what was acknowledged of it since it was last forgotten."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.content = Path(self.folder.name) / "content"
        (self.content / "private").mkdir(parents=True)
        self.files = self.opened()
        self.live: dict[str, bytes] = {}
        self.kept: dict[str, list[bytes | None]] = {path: [] for path in PATHS}
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def opened(self) -> VersionedFiles:
        return VersionedFiles(self.content, Path(self.folder.name) / "cms" / "history")

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()

    def stands(self, path: str, data: bytes | None) -> None:
        if data is None:
            self.live.pop(path, None)
        else:
            self.live[path] = data
        if [*self.kept[path][-1:]] != [data] and (self.kept[path] or data is not None):
            self.kept[path].append(data)

    def revision(self, path: str) -> str:
        return revision_of(self.live.get(path))

    @rule(path=PATH, data=DATA)
    def save(self, path: str, data: bytes) -> None:
        self.files.save(path, data, begun_from=self.revision(path), by="a-1", now=self.now)
        self.stands(path, data)

    @rule(path=PATH, data=DATA, begun_from=DATA)
    def save_from_another(self, path: str, data: bytes, begun_from: bytes) -> None:
        wrong = {revision_of(begun_from), ""} - {self.revision(path)}
        if data == self.live.get(path):
            return
        for revision in wrong:
            with pytest.raises(Conflict) as caught:
                self.files.save(path, data, begun_from=revision, by="a-1", now=self.now)
            assert (caught.value.path, caught.value.theirs.data) == (path, self.live.get(path))

    @rule(first=DATA, second=DATA | st.none())
    def save_two(self, first: bytes, second: bytes | None) -> None:
        one, two = PATHS[:2]
        changes = {one: (first, self.revision(one)), two: (second, self.revision(two))}
        self.files.save_all(changes, by="a-1", now=self.now)
        self.stands(one, first)
        self.stands(two, second)

    @rule(path=PATH, data=DATA)
    def write_by_hand(self, path: str, data: bytes) -> None:
        file = self.content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        assert self.files.read(path).data == data
        self.stands(path, data)

    @rule(path=PATH)
    def remove_by_hand(self, path: str) -> None:
        self.content.joinpath(path).unlink(missing_ok=True)
        assert self.files.read(path).data is None
        self.stands(path, None)

    @rule(path=PATH, data=DATA)
    def record_a_command(self, path: str, data: bytes) -> None:
        file = self.content / path
        with self.files.recorded([path], by="a-2", act=Act.RECORDED, now=self.now):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
        self.stands(path, data)

    @rule(path=PATH)
    def remove(self, path: str) -> None:
        self.files.remove(path, begun_from=self.revision(path), by="a-1", now=self.now)
        self.stands(path, None)

    @rule(path=PATH, which=st.integers(0, 30))
    def restore(self, path: str, which: int) -> None:
        texts = [data for data in self.kept[path] if data is not None]
        if texts:
            data = texts[which % len(texts)]
            restored = self.files.restore(
                path, revision_of(data), begun_from=self.revision(path), by="a-1", now=self.now
            )
            assert restored.data == data
            self.stands(path, data)

    @precondition(lambda self: not self.live)
    @rule()
    def empty_the_bin(self) -> None:
        removed = {binned.path for binned in self.files.bin(self.now)}
        assert {*self.files.empty_bin(datetime.now(UTC) + timedelta(days=91))} == removed
        for path in removed:
            self.kept[path] = []

    @rule()
    def forget(self) -> None:
        path = PATHS[2]
        self.content.joinpath(path).unlink(missing_ok=True)
        self.live.pop(path, None)
        self.files.forget(path)
        self.kept[path] = []

    @rule()
    def open_again(self) -> None:
        self.files = self.opened()

    @rule(path=PATH, junk=st.binary(min_size=1, max_size=20).filter(lambda junk: b"\n" not in junk))
    def cut_a_line_short(self, path: str, junk: bytes) -> None:
        log = Path(self.folder.name) / "cms" / "history" / path / "log.jsonl"
        if log.exists():
            log.write_bytes(log.read_bytes() + junk)

    @invariant()
    def all_that_was_acknowledged_is_there(self) -> None:
        for path in PATHS if hasattr(self, "files") else ():
            assert self.files.read(path).data == self.live.get(path)
            revisions = [entry.revision for entry in self.files.history(path)]
            assert revisions == [revision_of(data) for data in self.kept[path]]
            for data in self.kept[path]:
                assert data is None or self.files.version(path, revision_of(data)) == data


@pytest.fixture(autouse=True)
def _no_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is lost here by a power cut, so nobody need wait for the disk."""
    monkeypatch.setattr(os, "fsync", lambda _handle: None)
    if Path("/dev/shm").is_dir():
        monkeypatch.setattr(tempfile, "tempdir", "/dev/shm")


class TestHistories(Histories.TestCase):  # type: ignore[misc]  # hypothesis gives the class as a value
    settings = settings(max_examples=EXAMPLES, stateful_step_count=25)
