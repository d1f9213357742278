"""Runs that are stopped, killed, and found again by a CMS that was started anew. The child is a small program."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import pytest

from synlig.cms.publishing import Run, RunBusyError, Runner
from synlig.cms.publishing.run import read_lines
from tests.building.runs import ROOT
from tests.deploying.servers import until

NOW = datetime.datetime(2026, 11, 22, 9, 30, tzinfo=datetime.UTC)
CHILD = """
import sys, time, pathlib
sys.path.insert(0, {root!r})
from synlig.run_log import RunLog
file = pathlib.Path(sys.argv[sys.argv.index("--log") + 1])
log, code = RunLog(file), 1
with log.running():
    try:
        with log.progress() as step:
            step("Laver sider", 3, 10)
        {work}
        code = 0
    except KeyboardInterrupt:
        code = 130
    finally:
        log.ended(code)
"""
WAITS = """import signal; signal.signal(signal.SIGTERM, signal.default_int_handler)
        log.say("ready")
        time.sleep(60)"""


def runner(folder: Path, work: str = "pass") -> Runner:
    code = CHILD.format(root=str(ROOT), work=work)
    return Runner(folder / "site.yml", folder / "output", folder / "cms", (sys.executable, "-c", code))


def begin(started: Runner) -> Run:
    run = started.start("publish", "a-1", NOW)
    until(lambda: any(line["kind"] == "said" for line in read_lines(started.folder / "run.jsonl")))
    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def test_a_run_that_ends_is_told_with_its_last_step(folder: Path) -> None:
    ours = runner(folder)
    ours.start("publish", "a-1", NOW)

    run = ours.wait(lambda: NOW)

    assert (run.state, run.by, run.kind) == ("done", "a-1", "publish")
    assert run.step is not None
    assert (run.step.what, run.step.done, run.step.of) == ("Laver sider", 3, 10)


def test_when_it_began_is_kept_to_the_moment(folder: Path) -> None:
    """What was saved in the same second before it is in it: nobody is told that it came later."""
    ours, moment = runner(folder), NOW.replace(microsecond=700_000)
    ours.start("compare", "a-1", moment)

    assert ours.wait(lambda: moment).began == moment


def test_there_is_one_run_at_a_time_also_from_another_cms(folder: Path) -> None:
    ours = runner(folder, WAITS)
    begin(ours)
    try:
        for each in (ours, runner(folder, WAITS)):
            with pytest.raises(RunBusyError):
                each.start("compare", "a-2", NOW)
    finally:
        ours.stop(NOW)
        ours.wait(lambda: NOW)


def test_a_cms_that_was_started_anew_finds_the_run_and_can_stop_it(folder: Path) -> None:
    ours = runner(folder, WAITS)
    run = begin(ours)
    anew = runner(folder)

    found = anew.last(NOW)
    anew.stop(NOW)
    ours.wait(lambda: NOW)

    assert found is not None
    assert (found.id, found.state) == (run.id, "running")
    stopped = anew.last(NOW)
    assert stopped is not None
    assert stopped.state == "stopped"


def test_a_run_that_was_killed_is_known_to_be(folder: Path) -> None:
    ours = runner(folder, WAITS)
    begin(ours)
    assert ours._child is not None
    ours._child.kill()
    ours._child.wait()

    found = runner(folder).last(NOW)

    assert found is not None
    assert (found.state, found.ended) == ("stopped", None)


def test_a_child_that_cannot_begin_has_failed_or_stopped(folder: Path) -> None:
    ours = Runner(
        folder / "site.yml", folder / "output", folder / "cms", (sys.executable, "-c", "raise SystemExit(2)")
    )
    ours.start("publish", "a-1", NOW)

    assert ours.wait(lambda: NOW).state == "stopped"


def test_a_mistake_of_ours_is_kept_for_who_mends_it_and_not_shown(folder: Path) -> None:
    ours = runner(folder, "raise ValueError('inside')")
    ours.start("publish", "a-1", NOW)

    run = ours.wait(lambda: NOW)

    assert (run.state, run.complaints, run.problems) == ("failed", (), ())
    assert "inside" in (folder / "cms" / "run.err").read_text(encoding="utf-8")


def test_what_is_kept_is_for_the_cms_alone(folder: Path) -> None:
    ours = runner(folder)
    ours.start("publish", "a-1", NOW)
    ours.wait(lambda: NOW)

    open_to_others = [file.name for file in ours.folder.iterdir() if file.stat().st_mode & 0o007]

    if sys.platform != "win32":
        assert [name for name in open_to_others if not name.endswith("lock")] == []
        assert ours.folder.stat().st_mode & 0o077 == 0


def test_before_the_first_run_there_is_none(folder: Path) -> None:
    assert runner(folder).last(NOW) is None


def test_a_withdrawal_does_not_wait_for_a_publishing(folder: Path) -> None:
    ours = runner(folder, WAITS)
    publishing = begin(ours)
    ours.program = runner(folder).program

    run = ours.start_about("withdraw", "k3v9q2m7xd", "a-2", NOW, purposes=["foto"])
    ended = ours.wait(lambda: NOW)

    assert run.id != publishing.id
    assert (ended.kind, ended.state, ended.is_about("k3v9q2m7xd")) == ("withdraw", "done", True)
    assert "k3v9q2m7xd" not in (ours.folder / "run.json").read_text(encoding="utf-8")


def test_nothing_comes_before_a_withdrawal(folder: Path) -> None:
    ours = runner(folder, WAITS)
    ours.start_about("erase", "k3v9q2m7xd", "a-2", NOW)
    try:
        with pytest.raises(RunBusyError):
            ours.start("publish", "a-1", NOW)
        with pytest.raises(RunBusyError):
            ours.start_about("withdraw", "b4akywbpt7", "a-2", NOW)
    finally:
        until(lambda: any(line["kind"] == "said" for line in read_lines(ours.folder / "run.jsonl")))
        ours.stop(NOW)
        ours.wait(lambda: NOW)
