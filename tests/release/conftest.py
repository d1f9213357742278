"""Output folders, and small releases to keep in them."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from synlig.release import Receipt, Release, Store, make_manifest

NOON = datetime(2026, 11, 12, 12, 0, 0, tzinfo=UTC)


@pytest.fixture(params=["link", "copy"])
def output(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An output folder on a disk with links, and on one without."""
    if request.param == "copy":
        monkeypatch.setattr(os, "symlink", refuse_links)
    elif os.name == "nt":
        pytest.skip("Windows always copies")
    return tmp_path / "output"


def refuse_links(*_arguments: object, **_options: object) -> None:
    raise OSError("no links on this disk")


def add(store: Store, text: str, made_at: datetime = NOON) -> Release:
    folder = store.new_work_folder()
    (folder / "nyt").mkdir()
    (folder / "index.html").write_text(text, encoding="utf-8")
    (folder / "nyt" / "index.html").write_text(f"nyt: {text}", encoding="utf-8")
    manifest = make_manifest(folder)
    return store.add(folder, made_at, manifest, Receipt(made_at.date(), manifest.content_hash))


def shown(output: Path) -> str | None:
    """The text of the site that is out, or None; fails if it is not whole."""
    if not (output / "current").exists():
        return None
    text = (output / "current" / "index.html").read_text(encoding="utf-8")
    assert (output / "current" / "nyt" / "index.html").read_text(encoding="utf-8") == f"nyt: {text}"
    return text
