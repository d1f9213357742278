"""The purge list: what vanished first, then what changed, as whole addresses."""

from __future__ import annotations

from pathlib import Path

from synlig.release import Manifest, make_manifest, purge_list

BASE = "https://sen.example.org/"
BEFORE = {
    "index.html": "front", "nyt/index.html": "news", "find/A/index.html": "a profile", "old.pdf": "paper",
    "410.html": "gone", ".htaccess": "rules", "_headers": "headers", "om/index.html": "us",
}  # fmt: skip


def manifest(folder: Path, files: dict[str, str]) -> Manifest:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return make_manifest(folder)


def listed(tmp_path: Path, after: dict[str, str]) -> list[str]:
    before = manifest(tmp_path / "before", BEFORE)
    return purge_list(before, manifest(tmp_path / "after", after), BASE).splitlines()


def test_what_vanished_comes_first_and_a_tombstone_has_vanished(tmp_path: Path) -> None:
    after = BEFORE | {
        "nyt/index.html": "other",
        "find/A/index.html": "gone",
        ".htaccess": "x",
        "_headers": "x",
    }
    del after["old.pdf"]

    assert listed(tmp_path, after) == [f"{BASE}find/A/", f"{BASE}old.pdf", f"{BASE}nyt/"]


def test_the_front_page_is_the_address_itself(tmp_path: Path) -> None:
    assert listed(tmp_path, BEFORE | {"index.html": "x"}) == [BASE]


def test_what_is_new_needs_no_purging(tmp_path: Path) -> None:
    assert listed(tmp_path, BEFORE | {"ny/index.html": "x"}) == []


def test_without_a_site_before_there_is_nothing_to_forget(tmp_path: Path) -> None:
    assert purge_list(None, manifest(tmp_path, BEFORE), BASE) == ""
