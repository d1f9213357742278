"""Starts the site's child process. Imports no Pelican, so that whoever asks for a site does not pay for it."""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import queue
import struct
import subprocess
import sys
import threading
from pathlib import Path

_KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "PYTHONPATH", "VIRTUAL_ENV")
"""What the child keeps of the environment; a home folder, tokens and the rest are none of its business."""

_ROOT = Path(__file__).resolve().parent.parent
_LENGTH = struct.Struct(">I")
"""How a message to the preview's child begins: how long it is."""


class SiteChildError(Exception):
    """The child ended with an error; the text is what it said."""


def make_site(edition: Path, output: Path, theme: Path, written: Path) -> frozenset[str]:
    """Make the site of the edition in `output`; returns the path of every file it is to have."""
    _run("plugins.child", edition, output, theme, written)
    return frozenset(json.loads(written.read_text(encoding="utf-8")))


def make_letter(edition: Path, output: Path, theme: Path, since: datetime.date) -> None:
    """Set the newsletter of the edition, its three forms, in `output`."""
    _run("plugins.letter", edition, output, theme, since)


def start_preview(theme: Path) -> PreviewChild:
    """A warm child that sets pages in the theme (`plugins.preview`), one at a time."""
    process = subprocess.Popen(
        [sys.executable, "-m", "plugins.preview", str(theme)],
        cwd=_ROOT,
        env=_bare_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    return PreviewChild(process)


class PreviewChild:
    """Asks the child and takes its answers; for one thread at a time."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()  # a pipe cannot be waited for on Windows

    @property
    def pid(self) -> int:
        return self._process.pid

    def ask(self, question: bytes, seconds: float) -> bytes:
        """The answer, JSON as the question; `TimeoutError` where none comes in time, `EOFError` from a child that died.
        After either, only `stop` is left.
        """
        assert self._process.stdin is not None, "Popen was asked for it"
        try:
            self._process.stdin.write(_LENGTH.pack(len(question)) + question)
            self._process.stdin.flush()
            answer = self._answers.get(timeout=seconds)
        except queue.Empty:
            raise TimeoutError from None
        except OSError:
            raise EOFError from None
        if not answer:
            raise EOFError
        return answer

    def stop(self) -> None:
        """End the child, whatever it is doing."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                pipe.close() if pipe is not None else None

    def _listen(self) -> None:
        assert self._process.stdout is not None, "Popen was asked for it"
        with contextlib.suppress(OSError, ValueError):  # closed by `stop`
            while head := self._process.stdout.read(_LENGTH.size):
                self._answers.put(self._process.stdout.read(_LENGTH.unpack(head)[0]))
        self._answers.put(b"")


def _bare_environment() -> dict[str, str]:
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**environment, "LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"}


def _run(module: str, *arguments: Path | datetime.date) -> None:
    """A module as a program of its own, with a bare environment; `SiteChildError` where it complains."""
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=_ROOT,
        env=_bare_environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    if done.returncode:
        raise SiteChildError(done.stderr.strip() or done.stdout.strip())
