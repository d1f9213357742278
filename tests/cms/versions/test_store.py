"""Files are saved with what they began from; nothing is written over unseen, and all that was is kept."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from synlig.cms.versions import Act, Conflict, NotAllowed, NotKept, VersionedFiles, revision_of
from synlig.lifecycle import one_at_a_time
from tests.tools import link

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PAGE = "public/pages/kontakt.md"
NEWS = "public/news/2026-05-01-aabent-hus.md"
PROFILE = "private/members/b4akywbpt7/profil.yml"


@pytest.fixture
def files(tmp_path: Path) -> VersionedFiles:
    (tmp_path / "content" / "private").mkdir(parents=True)
    (tmp_path / "content" / "public" / "pages").mkdir(parents=True)
    return VersionedFiles(tmp_path / "content", tmp_path / "cms" / "history")


def save(files: VersionedFiles, path: str, text: str, begun_from: str = "", by: str = "a-1") -> str:
    return files.save(path, text.encode(), begun_from=begun_from, by=by, now=NOW).revision


def test_a_new_file_is_saved_and_read(files: VersionedFiles, tmp_path: Path) -> None:
    saved = files.save(NEWS, b"Kom og se.\n", begun_from="", by="a-1", now=NOW, note="ny")

    assert files.read(NEWS) == saved
    assert (tmp_path / "content" / NEWS).read_bytes() == b"Kom og se.\n"
    assert [(e.number, e.revision, e.by, e.at, e.act, e.note) for e in files.history(NEWS)] == [
        (1, revision_of(b"Kom og se.\n"), "a-1", NOW, Act.EDITED, "ny")
    ]


def test_a_missing_file_is_read_as_nothing_and_leaves_no_history(
    files: VersionedFiles, tmp_path: Path
) -> None:
    version = files.read(PAGE)

    assert (version.data, version.revision, files.history(PAGE)) == (None, "", ())
    assert list((tmp_path / "cms" / "history").iterdir()) == []


def test_a_save_from_another_text_than_stands_there_is_refused(files: VersionedFiles, tmp_path: Path) -> None:
    base = save(files, PAGE, "a\nb\nc\n")
    theirs = save(files, PAGE, "A\nb\nc\n", base, by="a-2")

    with pytest.raises(Conflict) as caught:
        save(files, PAGE, "a\nb\nC\n", base)

    assert (caught.value.path, caught.value.theirs.revision) == (PAGE, theirs)
    assert (tmp_path / "content" / PAGE).read_bytes() == b"A\nb\nc\n"


def test_a_conflict_says_nothing_of_the_texts(files: VersionedFiles) -> None:
    save(files, PROFILE, "navn: Ragnhild Tofteskov\n")

    with pytest.raises(Conflict) as caught:
        save(files, PROFILE, "navn: Bo Lund\n")

    assert "Ragnhild" not in f"{caught.value!r} {caught.value}"
    assert "Bo Lund" not in f"{caught.value!r} {caught.value}"


def test_two_who_wrote_the_same_do_not_meet(files: VersionedFiles) -> None:
    base = save(files, PAGE, "1")
    save(files, PAGE, "2", base, by="a-2")

    save(files, PAGE, "2", base, by="a-1")

    assert [entry.by for entry in files.history(PAGE)] == ["a-1", "a-2"]


def test_a_hand_edit_is_noticed_and_kept(files: VersionedFiles, tmp_path: Path) -> None:
    base = save(files, PAGE, "1")
    file = tmp_path / "content" / PAGE
    file.write_bytes(b"by hand")
    os.utime(file, (0, 86_400))

    version = files.read(PAGE)

    assert version.data == b"by hand"
    last = files.history(PAGE)[-1]
    assert (last.act, last.by, last.parent, last.at) == (
        Act.OUTSIDE,
        "",
        base,
        datetime(1970, 1, 2, tzinfo=UTC),
    )
    with pytest.raises(Conflict):
        save(files, PAGE, "2", base)


def test_what_stood_there_before_the_first_save_is_kept(files: VersionedFiles, tmp_path: Path) -> None:
    (tmp_path / "content" / PAGE).write_bytes(b"old")

    save(files, PAGE, "new", revision_of(b"old"))

    assert [entry.act for entry in files.history(PAGE)] == [Act.OUTSIDE, Act.EDITED]
    assert files.version(PAGE, revision_of(b"old")) == b"old"


def test_a_restored_version_is_the_newest_and_has_its_bytes(files: VersionedFiles) -> None:
    first = save(files, PAGE, "én\r\n")
    second = save(files, PAGE, "to", first)

    restored = files.restore(PAGE, first, begun_from=second, by="a-2", now=NOW)

    assert (files.read(PAGE), restored.data) == (restored, "én\r\n".encode())
    assert [(e.number, e.act, e.note) for e in files.history(PAGE)][2] == (3, Act.RESTORED, first)


def test_a_removed_file_lies_in_the_bin_and_comes_back(files: VersionedFiles, tmp_path: Path) -> None:
    revision = save(files, PAGE, "1")

    files.remove(PAGE, begun_from=revision, by="a-2", now=NOW)

    assert not (tmp_path / "content" / PAGE).exists()
    (binned,) = files.bin(NOW)
    assert (binned.path, binned.revision, binned.by, binned.at) == (PAGE, revision, "a-2", NOW)
    files.restore(PAGE, binned.revision, begun_from="", by="a-2", now=NOW)
    assert (files.read(PAGE).data, files.bin(NOW)) == (b"1", ())


def test_a_file_removed_by_hand_lies_in_the_bin(files: VersionedFiles, tmp_path: Path) -> None:
    revision = save(files, PAGE, "1")
    (tmp_path / "content" / PAGE).unlink()

    (binned,) = files.bin(datetime.now(UTC))

    assert (binned.path, binned.revision, binned.by) == (PAGE, revision, "")


@pytest.mark.parametrize(("days", "gone"), [(89, 0), (90, 1)])
def test_the_bin_is_emptied_after_90_days(files: VersionedFiles, days: int, gone: int) -> None:
    files.remove(PAGE, begun_from=save(files, PAGE, "1"), by="a-1", now=NOW)
    save(files, NEWS, "still there")

    later = NOW + timedelta(days=days)
    assert files.is_over(PAGE, later) is bool(gone)
    assert files.empty_bin(later) == (PAGE,) * gone

    assert len(files.bin(NOW)) == 1 - gone
    assert len(files.history(PAGE)) == 2 * (1 - gone)
    assert len(files.history(NEWS)) == 1


def test_what_a_command_removed_is_forgotten_as_well(files: VersionedFiles, tmp_path: Path) -> None:
    save(files, PAGE, "1")
    with files.recorded([PAGE], by="a-1", act=Act.RECORDED, now=NOW):
        (tmp_path / "content" / PAGE).unlink()

    assert files.empty_bin(NOW + timedelta(days=90)) == (PAGE,)


def test_what_stands_again_by_hand_keeps_its_history(files: VersionedFiles, tmp_path: Path) -> None:
    files.remove(PAGE, begun_from=save(files, PAGE, "1"), by="a-1", now=NOW)
    (tmp_path / "content" / PAGE).write_bytes(b"1")

    assert files.empty_bin(NOW + timedelta(days=90)) == ()
    assert not files.is_over(PAGE, NOW + timedelta(days=90))


def test_a_disk_that_is_away_for_a_moment_costs_no_history(files: VersionedFiles, tmp_path: Path) -> None:
    save(files, PAGE, "1")
    file = tmp_path / "content" / PAGE
    away = file.rename(tmp_path / "away")
    os.utime(file.parent, (0, 0))
    files.empty_bin(datetime.now(UTC))
    away.rename(file)

    assert files.empty_bin(datetime.now(UTC)) == ()
    assert files.history(PAGE)[0].number == 1


def test_several_files_are_changed_together_or_not_at_all(files: VersionedFiles, tmp_path: Path) -> None:
    page, news = save(files, PAGE, "1"), save(files, NEWS, "1")

    with pytest.raises(Conflict):
        files.save_all({PAGE: (b"2", page), NEWS: (b"2", "")}, by="a-1", now=NOW)

    assert (files.read(PAGE).data, files.read(NEWS).data) == (b"1", b"1")
    files.save_all({PAGE: (b"2", page), NEWS: (None, news)}, by="a-1", now=NOW)
    assert (files.read(PAGE).data, files.read(NEWS).data) == (b"2", None)
    assert not (tmp_path / "cms" / "history" / "begun.json").exists()


@pytest.mark.parametrize("takes_lock", [True, False])
def test_what_a_command_writes_is_recorded(files: VersionedFiles, tmp_path: Path, takes_lock: bool) -> None:
    content = tmp_path / "content"
    save(files, PROFILE, "before")
    folder = "private/members/b4akywbpt7"
    (content / PROFILE).write_bytes(b"by hand")

    with files.recorded([folder], by="a-9", act=Act.RECORDED, now=NOW, takes_lock=takes_lock):
        if takes_lock:
            with one_at_a_time(content):
                (content / PROFILE).write_bytes(b"after")
        (content / folder / "samtykke.yml").write_bytes(b"new")

    assert [entry.by for entry in files.history(f"{folder}/samtykke.yml")] == ["a-9"]
    assert [entry.by for entry in files.history(PROFILE)] == ["a-1", "", *(["a-9"] if takes_lock else [])]


def test_a_save_waits_for_the_command_that_holds_the_content(files: VersionedFiles, tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as thread:
        with one_at_a_time(tmp_path / "content"):
            saved = thread.submit(save, files, PAGE, "1")
            with pytest.raises(TimeoutError):
                saved.result(timeout=0.2)

        assert saved.result(timeout=60) == revision_of(b"1")


def test_what_a_failing_command_wrote_is_recorded_as_well(files: VersionedFiles, tmp_path: Path) -> None:
    def approve() -> None:
        with files.recorded([PAGE], by="a-9", act=Act.APPROVED, now=NOW):
            (tmp_path / "content" / PAGE).write_bytes(b"new")
            raise OSError("half-way")

    with pytest.raises(OSError, match="half-way"):
        approve()

    assert [(entry.by, entry.act) for entry in files.history(PAGE)] == [("a-9", Act.APPROVED)]


def test_what_a_command_removed_is_not_in_the_bin(files: VersionedFiles, tmp_path: Path) -> None:
    save(files, PROFILE, "1")

    with files.recorded([PROFILE], by="a-9", act=Act.RECORDED, now=NOW):
        (tmp_path / "content" / PROFILE).unlink()

    assert files.bin(NOW) == ()


def test_nothing_is_left_of_what_is_forgotten(files: VersionedFiles, tmp_path: Path) -> None:
    revision = save(files, PROFILE, "navn: Ragnhild Tofteskov\n")
    save(files, NEWS, "Ragnhild Tofteskov holder oplæg\n")
    (tmp_path / "content" / PROFILE).unlink()
    assert files.holding(["Ragnhild Tofteskov"]) == (PROFILE, NEWS)

    assert files.forget("private/members/b4akywbpt7") == (PROFILE,)

    assert files.holding(["Ragnhild Tofteskov"]) == (NEWS,)
    assert (files.history(PROFILE), files.bin(NOW)) == ((), ())
    with pytest.raises(NotKept):
        files.version(PROFILE, revision)
    assert not any("b4akywbpt7" in str(path) for path in (tmp_path / "cms").rglob("*"))


def test_a_save_begun_before_the_erasure_brings_nothing_back(files: VersionedFiles, tmp_path: Path) -> None:
    revision = save(files, PROFILE, "1")
    (tmp_path / "content" / PROFILE).unlink()
    files.forget(PROFILE)

    with pytest.raises(Conflict) as caught:
        save(files, PROFILE, "2", revision)

    assert caught.value.theirs.data is None


def test_a_broken_line_is_told_and_stops_nothing(files: VersionedFiles, tmp_path: Path) -> None:
    log = tmp_path / "cms" / "history" / PAGE / "log.jsonl"
    first = save(files, PAGE, "1")
    second = save(files, PAGE, "2", first)
    whole = log.read_bytes()
    log.write_bytes(whole.replace(b'"number": 1', b'"number": one'))

    save(files, PAGE, "3", second)

    assert files.unreadable(PAGE) == (1,)
    assert [entry.number for entry in files.history(PAGE)] == [2, 3]
    assert b'"number": one' in log.read_bytes()
    assert files.version(PAGE, first) == b"1"


@pytest.mark.parametrize("left", [b"", b"\0" * 50, b'{"number": 2, "revi'])
def test_a_log_that_a_crash_cut_is_gone_on_with(files: VersionedFiles, tmp_path: Path, left: bytes) -> None:
    log = tmp_path / "cms" / "history" / PAGE / "log.jsonl"
    first = save(files, PAGE, "1")
    log.write_bytes(log.read_bytes() + left)

    second = save(files, PAGE, "2", first)

    assert [(entry.number, entry.revision) for entry in files.history(PAGE)] == [(1, first), (2, second)]


def test_damaged_bytes_are_never_given_for_a_version(files: VersionedFiles, tmp_path: Path) -> None:
    first = save(files, PAGE, "1")
    second = save(files, PAGE, "2", first)
    (tmp_path / "cms" / "history" / PAGE / first).write_bytes(b"rot")

    with pytest.raises(NotKept):
        files.version(PAGE, first)

    save(files, PAGE, "1", second)
    assert files.version(PAGE, first) == b"1"


def test_the_newest_of_all_files(files: VersionedFiles) -> None:
    for minute, path in enumerate([PAGE, NEWS, PROFILE]):
        files.save(path, b"1", begun_from="", by="a-1", now=NOW + timedelta(minutes=minute))

    assert [changed.path for changed in files.latest(2)] == [PROFILE, NEWS]
    assert [changed.path for changed in files.latest(1, lambda each: each.path != PROFILE)] == [NEWS]
    assert [changed.path for changed in files.changed_since(NOW)] == [PROFILE, NEWS]


REFUSED = [
    ("", "nothing"),
    ("public", "a folder"),
    ("site.yml", "outside of public and private"),
    ("output/index.md", "not content"),
    ("public/../site.yml", "a way out"),
    ("public/./a.md", "two names for one"),
    ("public//a.md", "two names for one"),
    ("/public/a.md", "from the root"),
    ("public\\a.md", "another system's folder"),
    ("public/news/.a.md", "hidden"),
    ("public/.git/a.md", "hidden"),
    ("public/news/a", "no ending"),
    ("public/news/a.svg", "an ending that content has not"),
    ("public/news/a.html", "an ending that content has not"),
    ("public/news/a.md.exe", "an ending that content has not"),
    ("public/con.md", "a device of Windows"),
    ("public/aux/a.md", "a device of Windows"),
    ("public/a:b.md", "a stream of Windows"),
    ("public/a .md/b.md", "a folder called as a file"),
    ("public/mappe /b.md", "a space that Windows drops"),
    ("public/a\0.md", "an end for C"),
    ("public/a\n.md", "two lines in a log"),
    ("public/a\udcff.md", "no text"),
    ("public/a\u030a.md", "not as Linux and Windows write å"),
    (f"public/{'a' * 180}.md", "too long for Windows"),
    ("private/keys/own.json", "a key"),
    ("private/ledger.jsonl", "its own history"),
]


@pytest.mark.parametrize("path", [row[0] for row in REFUSED], ids=[f"{row[0]!a}" for row in REFUSED])
def test_no_other_file_is_touched(files: VersionedFiles, tmp_path: Path, path: str) -> None:
    before = sorted(tmp_path.rglob("*"))

    for ask in (
        lambda: save(files, path, "x"),
        lambda: files.read(path),
        lambda: files.version(path, "0" * 64),
        lambda: files.remove(path, begun_from="", by="a-1", now=NOW),
    ):
        with pytest.raises(NotAllowed):
            ask()

    assert [place for place in sorted(tmp_path.rglob("*")) if place.name != ".synlig-lock"] == before


@pytest.mark.parametrize("path", ["", "public/..", "../cms", "private/keys", "output", "private/members/a.b"])
def test_no_other_folder_is_forgotten(files: VersionedFiles, path: str) -> None:
    with pytest.raises(NotAllowed):
        files.forget(path)


@pytest.mark.parametrize("place", ["public/linked", "public/pages/linked.md"])
def test_no_link_is_followed(files: VersionedFiles, tmp_path: Path, place: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "a.md").write_bytes(b"secret")
    at = tmp_path / "content" / place
    link(at, elsewhere / "a.md" if place.endswith(".md") else elsewhere)
    path = place if place.endswith(".md") else f"{place}/a.md"

    for ask in (lambda: files.read(path), lambda: save(files, path, "x", revision_of(b"secret"))):
        with pytest.raises(NotAllowed):
            ask()

    assert (elsewhere / "a.md").read_bytes() == b"secret"


def test_a_new_file_does_not_differ_from_another_in_case_alone(files: VersionedFiles) -> None:
    save(files, PAGE, "1")

    with pytest.raises(NotAllowed):
        save(files, "public/pages/Kontakt.md", "2")


def test_a_version_is_asked_for_by_its_revision_alone(files: VersionedFiles) -> None:
    save(files, PAGE, "1")

    for revision in ("", "log.jsonl", "../kontakt.md/log.jsonl", "0" * 64):
        with pytest.raises(NotKept):
            files.version(PAGE, revision)
