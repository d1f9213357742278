"""One run of build.py at a time, in a child process, whose state outlives the CMS.

In the folder: `run.json` (what was started, by whom), `run.jsonl` (what the child says, `synlig.run_log`),
`run.err` (a traceback, for whoever mends the program), `edition/` (what would be published, of the last comparison),
and `receipts.jsonl`.
"""

from __future__ import annotations

import datetime
import json
import os
import secrets
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from synlig.alone import alone, is_held
from synlig.cms.publishing.receipts import note_receipt, read_receipts
from synlig.cms.publishing.removal import stamp_of
from synlig.cms.publishing.run import Kind, Run, read_lines, run_of
from synlig.files import remove_tree, write_file
from synlig.language import _
from synlig.release import Store
from synlig.run_log import lock_of

OWN = 0o600
_PROGRAM = Path(__file__).resolve().parents[3] / "build.py"
_COMMANDS: Mapping[Kind, tuple[str, ...]] = {
    "compare": ("edition",),
    "publish": ("publish",),
    "deploy": ("deploy",),
    "undo": ("rollback",),
    "withdraw": ("withdraw",),
    "erase": ("erase", "--yes"),
}
_PATIENCE = 15.0
"""Seconds that a publishing is given to tidy up when a withdrawal comes before it."""


class RunBusyError(Exception):
    """Another run is at work; the message is for a person."""


@dataclass
class Runner:
    """Starts runs for the site of one `site.yml`. `folder` is the room's own in the CMS's, made if it is missing.

    `program` is the command line before the command. Safe to share between threads.
    """

    site: Path
    output: Path
    folder: Path
    program: tuple[str, ...] = (sys.executable, str(_PROGRAM))
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)
    _child: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def edition(self) -> Path:
        """Where the last comparison has put what would be published; for `changes_for_visitors`."""
        return self.folder / "edition"

    def start(self, kind: Kind, by: str, now: datetime.datetime, release: str | None = None) -> Run:
        """Begin a run; `release` is the one to go back to, where it is "undo".

        `RunBusyError` while another runs, `UnknownReleaseError` where there is no such release.
        """
        if release is not None:
            Store(self.output).find(release)
        return self._start(kind, by, now, [release] if release is not None else [])

    def start_about(
        self,
        kind: Kind,
        member: str,
        by: str,
        now: datetime.datetime,
        *,
        purposes: Iterable[str] = (),
        noted: Mapping[str, Any] | None = None,
    ) -> Run:
        """Begin to take a member off the site ("withdraw") or to erase all about them ("erase").

        `purposes` are the words of those that are taken back, all where there is none. Whatever is being published is
        stopped: it would show the member. `RunBusyError` while another of these runs.
        """
        self._give_way(now)
        more = [member, *(word for purpose in purposes for word in ("--purpose", purpose))]
        return self._start(kind, by, now, more, member, noted)

    def _start(
        self,
        kind: Kind,
        by: str,
        now: datetime.datetime,
        more: list[str],
        member: str = "",
        noted: Mapping[str, Any] | None = None,
    ) -> Run:
        with self._lock:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with alone(self.folder / ".lock"):
                if (last := self._read(now)) is not None and last.state == "running":
                    raise RunBusyError(_busy(last))
                self._begin(kind, by, now, more, member, noted or {})
            run = self._read(now)
        assert run is not None, "it was begun a moment ago"
        return run

    def _give_way(self, now: datetime.datetime) -> None:
        if (run := self.last(now)) is None or run.is_about_a_member:
            return
        self.stop(now)
        until = time.monotonic() + _PATIENCE
        while run is not None and run.state == "running" and time.monotonic() < until:
            time.sleep(0.1)
            run = self.last(now)

    def last(self, now: datetime.datetime) -> Run | None:
        """The run that is at work, or the last one; None where there was none. Writes its receipt when it has ended."""
        with self._lock:
            return self._read(now)

    def stop(self, now: datetime.datetime) -> None:
        """Ask the run to end; the site is as it was, unless the last step was taken. Nothing, where none is at work."""
        with self._lock:
            run = self._read(now)
            if run is not None and run.state == "running" and (pid := self._pid()) is not None:
                os.kill(pid, signal.SIGTERM)

    def wait(self, now: Callable[[], datetime.datetime]) -> Run:
        """The run's end, for commands and tests; only of a run that this object started."""
        child = self._child
        assert child is not None, "nothing was started here"
        child.wait()
        run = self.last(now())
        assert run is not None, "it was started here"
        return run

    def forget(self) -> None:
        """Remove what a comparison has left: after an erasure nothing may hold what was to be published.

        Nor what a program that broke down has written.
        """
        with self._lock:
            remove_tree(self.edition)
            if not self._is_running():
                remove_tree(self._errors)

    # the child

    def _begin(
        self,
        kind: Kind,
        by: str,
        now: datetime.datetime,
        more: list[str],
        member: str,
        noted: Mapping[str, Any],
    ) -> None:
        remove_tree(self.edition)
        begun: dict[str, Any] = {
            "id": secrets.token_hex(8),
            "kind": kind,
            "by": by,
            "began": now.isoformat(),
            "before": self._seen_before(kind),
            "noted": dict(noted),
        }
        begun["stamp"] = stamp_of(begun["id"], member) if member else ""
        for file in (self._log, self._errors):
            remove_tree(file)
            write_file(file, b"", OWN)
        if kind == "compare":
            more = ["--to", str(self.edition)]
        command = [
            *self.program, *_COMMANDS[kind], *more,
            "--site", str(self.site), "--output", str(self.output), "--log", str(self._log), "--no-setup",
        ]  # fmt: skip
        with open(self._errors, "ab") as errors:
            self._child = subprocess.Popen(
                command, cwd=self.site.parent, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors,
                env={**os.environ, "PYTHONUTF8": "1"},
            )  # fmt: skip
        begun["pid"] = self._child.pid
        write_file(self._begun, json.dumps(begun).encode(), OWN)

    def _seen_before(self, kind: Kind) -> str | None:
        """The release that visitors see; what is sent again may never have reached them."""
        if kind == "deploy":
            return next((receipt.release for receipt in read_receipts(self.folder)), None)
        current = Store(self.output).current()
        return current.id if current is not None else None

    def _read(self, now: datetime.datetime) -> Run | None:
        begun = self._begun_run()
        if begun is None:
            return None
        is_running = self._is_running()  # before the log is read: its last line is written before the end
        run = run_of(begun, read_lines(self._log), is_running=is_running)
        if _put_out(run):
            kind = (
                "withdraw" if run.is_about_a_member else run.kind
            )  # which of the two is nobody else's business
            note_receipt(self.folder, self.output, run.id, kind, run.by, run.ended or now, begun["before"])
        return run

    def _is_running(self) -> bool:
        """By the child itself where it is ours; else by the lock that it holds."""
        if self._child is not None:
            return self._child.poll() is None
        return is_held(lock_of(self._log))

    def _begun_run(self) -> dict[str, Any] | None:
        try:
            begun: dict[str, Any] = json.loads(self._begun.read_bytes())
        except (FileNotFoundError, ValueError):
            return None
        return begun

    def _pid(self) -> int | None:
        begun = self._begun_run()
        return int(begun["pid"]) if begun is not None else None

    @property
    def _begun(self) -> Path:
        return self.folder / "run.json"

    @property
    def _log(self) -> Path:
        return self.folder / "run.jsonl"

    @property
    def _errors(self) -> Path:
        return self.folder / "run.err"


def _put_out(run: Run) -> bool:
    """Whether visitors see another site since."""
    if run.is_about_a_member:
        return run.state in ("done", "failed") and run.removal is not None and run.removal.was_shown
    return run.state == "done" and run.kind != "compare"


def _busy(run: Run) -> str:
    if run.is_about_a_member:
        return _("Et medlem bliver taget af hjemmesiden lige nu. Prøv igen om et par minutter.")
    return _("Der er allerede en udgivelse i gang. Vent, til den er færdig.")
