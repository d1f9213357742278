"""Store: releases go out and back, and the one that is out is always whole."""

from __future__ import annotations

import os
import shutil
import stat
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from synlig.release import (
    DamagedReleaseError,
    OutputInUseError,
    Receipt,
    Release,
    ReleaseError,
    Store,
    UnknownReleaseError,
    make_manifest,
)
from tests.release.conftest import NOON, add, refuse_links, shown


def test_a_new_release_is_out(output: Path) -> None:
    with Store(output) as store:
        release = add(store, "one")

    assert shown(output) == "one"
    assert release.is_current


def test_a_release_is_named_by_time_and_content(output: Path) -> None:
    with Store(output) as store:
        release = add(store, "one")

    content_hash = make_manifest(release.folder).content_hash
    assert release.id == f"20261112T120000Z-{content_hash[:12]}"
    assert release.made_at == NOON


def test_what_is_served_holds_pages_and_nothing_else(output: Path) -> None:
    with Store(output) as store:
        add(store, "one")

    assert sorted(path.name for path in (output / "current").iterdir()) == ["index.html", "nyt"]


def test_a_receipt_and_a_manifest_stand_beside_the_release(output: Path) -> None:
    with Store(output) as store:
        release = add(store, "one")

    beside = sorted(path.name for path in (output / "releases").iterdir() if path.is_file())
    assert beside == [f"{release.id}.manifest.json", f"{release.id}.receipt.json"]


def add_whole(store: Store, text: str, made_at: datetime = NOON) -> Release:
    """A release with an edition and an account beside it."""
    folder, edition = store.new_work_folder(), store.new_work_folder()
    (folder / "index.html").write_text(text, encoding="utf-8")
    (edition / "manifest.json").write_text(text, encoding="utf-8")
    manifest = make_manifest(folder)
    receipt = Receipt(made_at.date(), manifest.content_hash)
    return store.add(folder, made_at, manifest, receipt, edition, text.encode())


def test_the_edition_and_the_account_stand_beside_the_release_and_are_not_served(output: Path) -> None:
    with Store(output) as store:
        release = add_whole(store, "one")

        assert (store.edition(release) / "manifest.json").read_text(encoding="utf-8") == "one"
        assert store.account(release) == b"one"
        assert store.shown() == make_manifest(release.folder)
    assert [path.name for path in (output / "current").iterdir()] == ["index.html"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_no_other_user_of_the_machine_reads_the_account(output: Path) -> None:
    """It has members' ids beside CV numbers, and lies in the folder that is copied to web servers."""
    with Store(output) as store:
        release = add_whole(store, "one")

    account = output / "releases" / f"{release.id}.account.jsonl"
    assert not account.stat().st_mode & stat.S_IRWXO


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_site_is_for_everybody_once_it_was_swept_and_for_nobody_before(output: Path) -> None:
    with Store(output) as store:
        assert not store.new_work_folder().stat().st_mode & stat.S_IRWXO

        release = add_whole(store, "one")

        assert not store.edition(release).stat().st_mode & stat.S_IRWXO
    for served in (release.folder, output / "current"):
        assert served.stat().st_mode & stat.S_IRWXO == output.stat().st_mode & stat.S_IRWXO


def test_they_go_with_the_release(output: Path) -> None:
    with Store(output) as store:
        old = add_whole(store, "one")
        new = add_whole(store, "two", NOON + timedelta(hours=1))
        store.remove(old)

    beside = sorted(path.name.removeprefix(new.id) for path in (output / "releases").iterdir())
    assert beside == ["", ".account.jsonl", ".edition", ".manifest.json", ".receipt.json"]


def test_what_stands_beside_no_release_is_cleared_away(output: Path) -> None:
    """What a run left that was cut off before its release, or in the middle of removing one."""
    with Store(output) as store:
        kept = add_whole(store, "one")
    lost = "20261111T120000Z-0123456789ab"
    (output / "releases" / f"{lost}.edition" / "profiles").mkdir(parents=True)
    (output / "releases" / f"{lost}.account.jsonl").write_text("", encoding="utf-8")
    (output / "releases" / "notes.txt").write_text("not ours", encoding="utf-8")

    with Store(output):
        pass

    left = {path.name for path in (output / "releases").iterdir()}
    assert not [name for name in left if name.startswith(lost)]
    assert {kept.id, f"{kept.id}.edition", "notes.txt"} <= left


def test_releases_are_listed_newest_first_without_the_lock(output: Path) -> None:
    with Store(output) as store:
        for hours in (0, 2, 1):
            add(store, f"{hours}", NOON + timedelta(hours=hours))

        hours_listed = [(release.made_at - NOON) / timedelta(hours=1) for release in Store(output).releases()]

    assert hours_listed == [2, 1, 0]


def test_an_output_that_is_not_there_has_no_releases(tmp_path: Path) -> None:
    assert Store(tmp_path / "nothing").releases() == []


def test_releases_of_one_second_keep_their_order_even_with_equal_content(output: Path) -> None:
    with Store(output) as store:
        made = [add(store, text).id for text in ("one", "two", "one", "one")]

    assert [release.id for release in Store(output).releases()] == made[::-1]


def test_ten_releases_of_one_second_are_in_order_by_number_and_not_by_letter(output: Path) -> None:
    with Store(output) as store:
        made = [add(store, "same").id for _number in range(11)]

    assert [release.id for release in Store(output).releases()] == made[::-1]


def test_a_time_that_is_not_utc_is_refused(output: Path) -> None:
    with Store(output) as store, pytest.raises(ValueError, match="UTC"):
        add(store, "one", NOON.astimezone(timezone(timedelta(hours=1))))


def test_rollback_goes_to_the_one_before(output: Path) -> None:
    with Store(output) as store:
        first = add(store, "one")
        add(store, "two", NOON + timedelta(hours=1))

        release = store.rollback()

    assert release.id == first.id
    assert shown(output) == "one"
    assert [each.is_current for each in Store(output).releases()] == [False, True]


def test_rollback_twice_goes_two_back(output: Path) -> None:
    with Store(output) as store:
        for number, text in enumerate(("one", "two", "three")):
            add(store, text, NOON + timedelta(hours=number))

        store.rollback()
        store.rollback()

    assert shown(output) == "one"


def test_rollback_goes_to_the_one_that_is_named(output: Path) -> None:
    with Store(output) as store:
        ids = [
            add(store, text, NOON + timedelta(hours=n)).id for n, text in enumerate(("one", "two", "three"))
        ]

        store.rollback(ids[0])
        store.rollback(ids[2])

    assert shown(output) == "three"


@pytest.mark.parametrize("wanted", [None, "20261112T120000Z-000000000000", "../..", ""])
def test_a_release_that_is_not_there_is_not_gone_back_to(output: Path, wanted: str | None) -> None:
    with Store(output) as store:
        add(store, "one")

        with pytest.raises(UnknownReleaseError):
            store.rollback(wanted)

    assert shown(output) == "one"


def _change(folder: Path) -> None:
    (folder / "index.html").write_text("changed", encoding="utf-8")


def _drop(folder: Path) -> None:
    (folder / "nyt" / "index.html").unlink()


def _add(folder: Path) -> None:
    (folder / "extra.html").write_text("x", encoding="utf-8")


def _lose_manifest(folder: Path) -> None:
    folder.with_name(f"{folder.name}.manifest.json").unlink()


def _break_manifest(folder: Path) -> None:
    folder.with_name(f"{folder.name}.manifest.json").write_text("{", encoding="utf-8")


@pytest.mark.parametrize("damage", [_change, _drop, _add, _lose_manifest, _break_manifest])
def test_a_damaged_release_is_not_gone_back_to(output: Path, damage: object) -> None:
    with Store(output) as store:
        first = add(store, "one")
        add(store, "two", NOON + timedelta(hours=1))
        assert callable(damage)
        damage(first.folder)

        with pytest.raises(DamagedReleaseError, match=first.id):
            store.rollback()

    assert shown(output) == "two"


def test_a_folder_that_was_touched_after_the_sweep_does_not_go_out(output: Path) -> None:
    with Store(output) as store:
        add(store, "one")
        folder = store.new_work_folder()
        (folder / "index.html").write_text("two", encoding="utf-8")
        manifest = make_manifest(folder)
        (folder / "late.html").write_text("three", encoding="utf-8")

        with pytest.raises(DamagedReleaseError, match=r"late\.html"):
            store.add(folder, NOON, manifest, Receipt(date(2026, 11, 12), manifest.content_hash))

    assert shown(output) == "one"
    assert len(Store(output).releases()) == 1


def test_prune_keeps_the_newest(output: Path) -> None:
    with Store(output) as store:
        ids = [add(store, str(number), NOON + timedelta(hours=number)).id for number in range(5)]

        removed = store.prune(3)

    assert [release.id for release in removed] == [ids[1], ids[0]]
    assert [release.id for release in Store(output).releases()] == ids[:1:-1]
    assert len(list((output / "releases").iterdir())) == 3 * 3


def test_prune_keeps_the_current_and_the_one_before(output: Path) -> None:
    with Store(output) as store:
        ids = [add(store, str(number), NOON + timedelta(hours=number)).id for number in range(5)]
        store.rollback(ids[1])

        store.prune(1)

    assert [release.id for release in Store(output).releases()] == [ids[4], ids[1], ids[0]]


def test_the_current_release_cannot_be_removed(output: Path) -> None:
    with Store(output) as store:
        release = add(store, "one")

        with pytest.raises(ValueError, match="current"):
            store.remove(release)


def test_a_second_run_is_told_to_wait(output: Path) -> None:
    with Store(output), pytest.raises(OutputInUseError, match=f"proces {os.getpid()}.*Vent"), Store(output):
        pass


def test_a_lock_file_that_a_dead_run_left_stops_nobody(output: Path) -> None:
    output.mkdir()
    (output / ".lock").write_text("1", encoding="ascii")

    with Store(output) as store:
        add(store, "one")

    assert shown(output) == "one"


def test_changing_without_the_lock_is_a_bug(output: Path) -> None:
    with pytest.raises(RuntimeError, match="lock"):
        Store(output).new_work_folder()


def test_what_a_crashed_run_left_is_cleared_away(output: Path) -> None:
    with Store(output) as store:
        add(store, "one")
        left = store.new_work_folder()
        (left / "half.html").write_text("x", encoding="utf-8")
        (output / "releases" / "20261112T120000Z-000000000000.manifest.json").write_text(
            "{}", encoding="utf-8"
        )

    with Store(output):
        pass

    assert not left.exists()
    assert len(list((output / "releases").iterdir())) == 3


def test_files_of_others_in_the_output_folder_stay(output: Path) -> None:
    output.mkdir()
    (output / "noter.txt").write_text("x", encoding="utf-8")

    with Store(output) as store:
        add(store, "one")

    assert (output / "noter.txt").exists()


def test_a_folder_called_current_that_is_not_ours_is_not_replaced(output: Path) -> None:
    (output / "current").mkdir(parents=True)
    (output / "current" / "familiefotos.txt").write_text("x", encoding="utf-8")

    with Store(output) as store, pytest.raises(ReleaseError, match="ikke lavet af Synlig"):
        add(store, "one")

    assert (output / "current" / "familiefotos.txt").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows always copies")
def test_an_output_folder_may_be_moved(tmp_path: Path) -> None:
    with Store(tmp_path / "before") as store:
        add(store, "one")

    shutil.move(tmp_path / "before", tmp_path / "after")

    assert shown(tmp_path / "after") == "one"


def test_a_folder_in_use_leaves_the_old_site_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "output"
    monkeypatch.setattr(os, "symlink", refuse_links)
    real_replace = os.replace

    def replace(source: Path, target: Path) -> None:
        if target == output / "current" and ".synlig-ready-" in str(source):
            raise PermissionError("open in another program")
        real_replace(source, target)

    with Store(output) as store:
        first = add(store, "one")
        monkeypatch.setattr(os, "replace", replace)

        with pytest.raises(OutputInUseError, match="Luk det"):
            add(store, "two")

    monkeypatch.setattr(os, "replace", real_replace)
    with Store(output) as store:
        assert [release.id for release in store.releases() if release.is_current] == [first.id]
    assert shown(output) == "one"
