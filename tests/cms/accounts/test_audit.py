"""The log: what it takes, and that nothing in it can be changed unseen."""

from __future__ import annotations

import datetime
import os
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from synlig.cms.accounts.audit import Verdict, append, read_last, verify

NOW = datetime.datetime(2026, 11, 23, 9, 0, tzinfo=datetime.UTC)
EVENTS = 4


def _log(folder: Path, many: int = EVENTS) -> Path:
    path = folder / "audit.jsonl"
    path.unlink(missing_ok=True)
    for number in range(many):
        append(path, "logged-in", NOW, by=f"a-{number}", about="public/news/2026-05-01-aabent-hus.md")
    return path


def test_a_log_that_nobody_touched_is_whole(tmp_path: Path) -> None:
    path = _log(tmp_path)

    assert verify(path) == Verdict(EVENTS, 0, read_last(path, 1)[0].hash)
    assert verify(tmp_path / "none.jsonl").broken == 0
    assert [entry.by for entry in read_last(path, 2)] == ["a-3", "a-2"]


@given(data=st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_change_of_any_byte_is_told_of_with_its_line(tmp_path: Path, data: st.DataObject) -> None:
    path = _log(tmp_path, 3)
    text = bytearray(path.read_bytes())
    place = data.draw(st.integers(0, len(text) - 2))  # the last line break may be missing: a crash does that
    text[place] = data.draw(st.integers(0, 255).filter(lambda byte: byte != text[place]))
    line = path.read_bytes()[:place].count(b"\n") + 1
    path.write_bytes(bytes(text))

    assert verify(path).broken == line


@pytest.mark.parametrize("line", range(EVENTS - 1))
def test_a_line_that_is_gone_is_missed(tmp_path: Path, line: int) -> None:
    path = _log(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:line] + lines[line + 1 :]))

    assert verify(path).broken == line + 1


def test_lines_in_another_order_or_twice_are_told_of(tmp_path: Path) -> None:
    path = _log(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)

    path.write_bytes(b"".join([lines[1], lines[0], *lines[2:]]))
    assert verify(path).broken == 1
    path.write_bytes(b"".join([*lines, lines[-1]]))
    assert verify(path).broken == EVENTS + 1


@pytest.mark.parametrize("cut", [1, 40, 150])
def test_a_crash_in_the_middle_of_a_line_breaks_nothing(tmp_path: Path, cut: int) -> None:
    path = _log(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole + whole.splitlines()[-1][:cut])
    assert verify(path).broken == 0

    append(path, "logged-out", NOW, by="a-1")

    assert verify(path) == Verdict(EVENTS + 1, 0, read_last(path, 1)[0].hash)


def test_a_line_is_not_made_to_look_like_a_crash(tmp_path: Path) -> None:
    path = _log(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    lines[1] = lines[1][:30] + b"\n"
    path.write_bytes(b"".join(lines))

    assert verify(path).broken == 2


@pytest.mark.parametrize(
    "value",
    [
        "Ida Invented",
        "ida@example.org",
        "192.0.2.7",
        "2001:db8::7",
        "æble",
        'a"b',
        "a\nb",
        "a" * 300,
        "../" + "a" * 10,
    ],
)
def test_it_takes_ids_and_no_values(tmp_path: Path, value: str) -> None:
    path = tmp_path / "audit.jsonl"

    for fields in ({"by": value}, {"about": value}):
        with pytest.raises(ValueError, match="a word and ids") as caught:
            append(path, "logged-in", NOW, **fields)
        assert value not in str(caught.value)
    assert not path.exists()


def test_many_at_once_make_one_chain(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    threads = [
        threading.Thread(target=lambda: [append(path, "logged-in", NOW, by="a-1") for _ in range(5)])
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (verify(path).lines, verify(path).broken) == (20, 0)


@pytest.mark.skipif(os.name == "nt", reason="Windows asks the folder")
def test_nobody_else_of_the_machine_reads_it(tmp_path: Path) -> None:
    assert stat.S_IMODE(_log(tmp_path).stat().st_mode) == 0o600


def test_times_are_utc(tmp_path: Path) -> None:
    path = tmp_path / "audit.jsonl"
    append(path, "logged-in", NOW.astimezone(datetime.timezone(datetime.timedelta(hours=5))))

    assert '"at":"2026-11-23T09:00:00.000+00:00"' in path.read_text()
