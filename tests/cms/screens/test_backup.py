"""A backup: what is in it comes back byte for byte, and nobody but the holder of the key sees any of it."""

from __future__ import annotations

import io
import os
import re
import sqlite3
import tarfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pyrage
import pytest

from synlig.cms.backups import (
    Kept,
    NoKey,
    NotOpened,
    check_backup,
    make_backup,
    make_key,
    read_identity,
    read_key,
    restore_backup,
)
from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from synlig.commands.editing import restore
from synlig.commands.line import parse
from synlig.terminal import Terminal
from tests.cms.browser import PASSWORD, Browser, account_with
from tests.cms.clock import Clock


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    folder = tmp_path / "disk"
    folder.mkdir()
    return folder


def kept_of(desk: Desk) -> Kept:
    return Kept(desk.site_file, desk.content, desk.folder)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_what_comes_back_is_what_there_was(desk: Desk, disk: Path, clock: Clock, tmp_path: Path) -> None:
    desk.content.joinpath("private", "mærkelig fil.bin").write_bytes(os.urandom(300_000))
    history = desk.folder / "history" / "public" / "pages" / "uploads"
    history.mkdir(parents=True)
    history.joinpath("log.jsonl").write_bytes(b"{}\n")
    desk.folder.joinpath("secret").write_bytes(b"kept")
    desk.uploads.joinpath("half.upload").write_bytes(b"half")
    with closing(sqlite3.connect(desk.folder / "synlig.sqlite3")) as live:
        live.execute("create table if not exists tried (word text)")
        live.execute("insert into tried values ('kept')")
        live.commit()
    identity = read_identity(make_key(desk.folder, clock()))
    key = read_key(desk.folder)
    assert key is not None

    made = make_backup(kept_of(desk), disk, key.recipient, clock())
    restored = tmp_path / "restored"
    checked = restore_backup(made.file, identity, restored)

    got = tree(restored)
    assert {name: data for name, data in got.items() if name.startswith("content/")} == {
        f"content/{name}": data
        for name, data in tree(desk.content).items()
        if not name.endswith(".synlig-lock")
    }
    assert got["site.yml"] == desk.site_file.read_bytes()
    assert got["cms/secret"] == b"kept"
    assert "cms/history/public/pages/uploads/log.jsonl" in got
    assert not [name for name in got if name.startswith("cms/uploads/")]
    with closing(sqlite3.connect(restored / "cms" / "synlig.sqlite3")) as database:
        assert database.execute("select word from tried").fetchall() == [("kept",)]
    assert (checked.files, made.size) == (len(got), made.file.stat().st_size)
    assert [path.name for path in disk.iterdir()] == [made.file.name]


def sealed(files: dict[str, bytes], to: str) -> bytes:
    written = io.BytesIO()
    with tarfile.open(mode="w", fileobj=written) as archive:
        for name, data in files.items():
            said = tarfile.TarInfo(name)
            said.size = len(data)
            archive.addfile(said, io.BytesIO(data))
    return bytes(pyrage.encrypt(written.getvalue(), [pyrage.x25519.Recipient.from_str(to)]))


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda data, _to: data[:-50], id="cut short"),
        pytest.param(lambda data, _to: data[:5000] + b"x" + data[5001:], id="a byte is another"),
        pytest.param(lambda _data, _to: b"", id="empty"),
        pytest.param(lambda _data, to: sealed({"../evil": b"1"}, to), id="leads out"),
        pytest.param(lambda _data, to: sealed({"/etc/evil": b"1"}, to), id="from the root"),
        pytest.param(lambda _data, to: sealed({"site.yml": b"1"}, to), id="no manifest"),
        pytest.param(
            lambda _data, to: sealed({"site.yml": b"1", "MANIFEST.sha256": b"0  site.yml\n"}, to),
            id="another hash",
        ),
    ],
)
def test_what_is_not_whole_is_not_laid_out(
    desk: Desk, disk: Path, clock: Clock, spoil: Callable[[bytes, str], bytes], tmp_path: Path
) -> None:
    identity = read_identity(make_key(desk.folder, clock()))
    to = str(identity.to_public())
    made = make_backup(kept_of(desk), disk, to, clock())
    made.file.write_bytes(spoil(made.file.read_bytes(), to))
    before = set(tmp_path.rglob("*"))

    with pytest.raises(NotOpened):
        restore_backup(made.file, identity, tmp_path / "restored")

    assert set(tmp_path.rglob("*")) == before


def test_another_key_opens_nothing(desk: Desk, disk: Path, clock: Clock) -> None:
    made = make_backup(
        kept_of(desk), disk, str(read_identity(make_key(desk.folder, clock())).to_public()), clock()
    )
    assert b"titel" not in made.file.read_bytes()

    with pytest.raises(NotOpened, match="passer ikke"):
        check_backup(made.file, pyrage.x25519.Identity.generate())
    with pytest.raises(NoKey):
        read_identity("AGE-SECRET-KEY-1 nonsense")


def test_a_disk_that_is_full_leaves_nothing(
    desk: Desk, disk: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("synlig.cms.backups.archive._Counted.write", full)

    with pytest.raises(OSError, match="not written"):
        make_backup(kept_of(desk), disk, str(pyrage.x25519.Identity.generate().to_public()), clock())
    assert list(disk.iterdir()) == []


@pytest.fixture
def it(desk: Desk, clock: Clock) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(Role.IT, now=clock()))
    return browser


def with_password(browser: Browser, address: str) -> None:
    browser.go(address)
    if browser.place == "/bekraeft/":
        browser.send("/bekraeft/", proof=PASSWORD, next=address)


def test_a_key_is_shown_once_and_opens_what_is_made(it: Browser, desk: Desk, disk: Path) -> None:
    with_password(it, "/sikkerhedskopi/")
    it.send("/sikkerhedskopi/", do="key")
    shown = re.search(r"AGE-S[A-Z0-9 -]+", it.text)
    assert shown
    private = shown[0].replace(" ", "")
    assert not [
        path for path in desk.folder.rglob("*") if path.is_file() and private.encode() in path.read_bytes()
    ]
    it.go("/sikkerhedskopi/")
    assert private[:20] not in it.text
    it.send("/sikkerhedskopi/", mappe=str(disk))
    assert "Sikkerhedskopien er lavet" in it.text
    assert "Nøglen er ikke prøvet endnu" in it.text
    it.go("/sikkerhedskopi/proev/")
    it.send("/sikkerhedskopi/proev/", kopi="1", key=shown[0].lower())
    assert "de er alle hele" in it.text
    assert "ikke prøvet" not in it.go("/sikkerhedskopi/").content.decode()
    log = desk.folder.joinpath("audit.jsonl").read_text(encoding="utf-8")
    assert all(f'"{event}"' in log for event in ("backup-key-made", "backup-made", "backup-tried"))


def test_a_folder_that_will_not_do_is_told(it: Browser, desk: Desk, disk: Path) -> None:
    with_password(it, "/sikkerhedskopi/")
    it.send("/sikkerhedskopi/", do="key")
    for typed, said in (
        ("kopier", "ikke en hel sti"),
        (str(disk / "x"), "er der ikke"),
        (str(desk.content / "public"), "inde i det"),
        (str(disk.parent / "disk" / ".." / desk.content.parent.name / "cms"), "inde i det"),
    ):
        it.send("/sikkerhedskopi/", mappe=typed)
        assert it.page is not None
        assert it.page.status_code == 422
        assert said in it.text
        assert '<a href="#f-mappe">' in it.text


def test_a_command_brings_it_back(
    desk: Desk, disk: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    private = make_key(desk.folder, clock())
    made = make_backup(kept_of(desk), disk, str(read_identity(private).to_public()), clock())
    typed = iter([f"{private[:20]} {private[20:].lower()}", "nonsense"])
    monkeypatch.setattr("builtins.input", lambda _asked: next(typed))
    options = parse(["restore", str(made.file), str(tmp_path / "back")])

    assert restore(options, Terminal()) == 0
    assert (tmp_path / "back" / "site.yml").read_bytes() == desk.site_file.read_bytes()
    assert restore(options, Terminal()) == 2
