"""ssh and rsync, as programs: never a question, never an unknown server, and never without end."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from synlig.deploying.errors import DeployError, from_words
from synlig.language import _

_PERCENT = re.compile(rb"(\d{1,3})%")
_FAR_WORK = 600
"""Seconds that the server may take for a switch, with the old releases removed; the disk may be slow."""


@dataclass(frozen=True)
class Connection:
    """The way to one account on one server; `silence` is in seconds."""

    account: str
    port: int
    config: Path | None
    silence: int

    def shell(self, script: str) -> str:
        """What the script says on standard output; `DeployError` where it, or the connection, fails."""
        command = [*self._ssh(), self.account, script]
        try:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_FAR_WORK,
                env=_english(),
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise from_words("Connection timed out") from None
        if done.returncode:
            raise from_words(done.stderr.decode("utf-8", "replace"))
        return done.stdout.decode("utf-8", "replace")

    def rsync(
        self, options: Sequence[str], folder: Path, place: str, tell: Callable[[int], None] | None = None
    ) -> str:
        """Send the files of the folder to a place there, or compare them; gives what rsync said.

        `tell` is called with whole percents. Files are known by their bytes, never by size and time: a build gives all
        of them the same time.
        """
        progress = ["--info=progress2"] if tell is not None else []
        command = [
            _program("rsync"), "--recursive", "--checksum", f"--timeout={self.silence}", *options, *progress,
            "-e", shlex.join(self._ssh()), "./", f"{self.account}:{place}",
        ]  # fmt: skip
        with tempfile.TemporaryFile() as words:
            process = subprocess.Popen(
                command,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=words,
                env=_english(),
            )
            try:
                assert process.stdout is not None, "a pipe was asked for"
                said = _follow(process.stdout, tell)
                code = process.wait()
            finally:
                process.terminate()  # nothing, where it has ended; it takes its ssh with it
                process.wait()
            words.seek(0)
            if code:
                raise from_words(words.read().decode("utf-8", "replace"))
        return said

    def _ssh(self) -> list[str]:
        """Ours are said first, so that no file can say otherwise: in OpenSSH the first value counts."""
        return [
            _program("ssh"), "-T", "-p", str(self.port),
            "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=yes", "-o", "ClearAllForwardings=yes",
            "-o", f"ConnectTimeout={min(self.silence, 20)}",
            "-o", f"ServerAliveInterval={max(1, self.silence // 4)}", "-o", "ServerAliveCountMax=3",
            *(["-F", str(self.config)] if self.config is not None else []),
        ]  # fmt: skip


def _follow(pipe: IO[bytes], tell: Callable[[int], None] | None) -> str:
    said = bytearray()
    while data := os.read(pipe.fileno(), 1 << 16):
        found = _PERCENT.findall(data) if tell is not None else []
        if tell is not None and found:
            tell(min(int(found[-1]), 100))
        said += data
    pipe.close()
    return said.decode("utf-8", "replace")


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise DeployError(
            "no-program",
            _(
                "Programmet {name} mangler på denne maskine. Installér det, eller brug folder i site.yml."
            ).format(name=name),
        )
    return found


def _english() -> dict[str, str]:
    """What we are told must be in a language that we read."""
    return {**os.environ, "LC_ALL": "C"}
