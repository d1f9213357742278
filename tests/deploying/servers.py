"""A real sshd for a test: its own keys and settings, a high port, the test's own user. And a wire that can be cut."""

from __future__ import annotations

import getpass
import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from synlig.deploying import Server
from tests.tools import missing, rsync, sshd

LONGEST = 20.0
"""Seconds that the server may take to begin."""


@dataclass(frozen=True)
class Sshd:
    """A server on this machine. `www` is the folder that its user publishes into, `config` the client's settings."""

    port: int
    folder: Path

    @property
    def www(self) -> Path:
        return self.folder / "www"

    @property
    def config(self) -> Path:
        return self.folder / "ssh_config"

    def target(self, port: int | None = None) -> Server:
        return Server(account(), str(self.www), port or self.port, self.config, silence=10)


def account() -> str:
    return f"{getpass.getuser()}@127.0.0.1"


@contextmanager
def ssh_server(folder: Path) -> Iterator[Sshd]:
    """Started in `folder`, and ended again."""
    program, keygen = sshd(), shutil.which("ssh-keygen") or missing("ssh-keygen")
    rsync()
    folder.mkdir()
    server = Sshd(free_port(), folder)
    server.www.mkdir()
    for name in ("host_key", "key"):
        subprocess.run([keygen, "-q", "-t", "ed25519", "-N", "", "-f", str(folder / name)], check=True)
    shutil.copy(folder / "key.pub", folder / "authorized_keys")
    know(server, (folder / "host_key.pub").read_text(encoding="ascii"))
    _write(
        folder / "sshd_config",
        f"""
        ListenAddress 127.0.0.1:{server.port}
        HostKey {folder}/host_key
        AuthorizedKeysFile {folder}/authorized_keys
        PidFile none
        UsePAM no
        StrictModes no
        PasswordAuthentication no
        MaxStartups 50
        """,
    )
    _write(
        server.config,
        f"""
        IdentityFile {folder}/key
        IdentitiesOnly yes
        UserKnownHostsFile {folder}/known_hosts
        GlobalKnownHostsFile none
        HostKeyAlias webserver
        KexAlgorithms curve25519-sha256
        """,
    )
    if (
        hasattr(os, "geteuid") and os.geteuid() == 0
    ):  # it asks for the folder in which it takes privileges away
        Path("/run/sshd").mkdir(exist_ok=True)
    process = subprocess.Popen(
        [program, "-D", "-e", "-f", str(folder / "sshd_config")], stderr=subprocess.DEVNULL
    )
    try:
        wait_for(server.port)
        yield server
    finally:
        process.terminate()
        process.wait()


def know(server: Sshd, host_key: str) -> None:
    """Let the client take this key, and no other, for the server's."""
    _write(server.folder / "known_hosts", f"webserver {host_key}")


def free_port() -> int:
    with closing(socket.socket()) as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])


def wait_for(port: int) -> None:
    def answers() -> bool:
        with suppress(OSError), closing(socket.create_connection(("127.0.0.1", port), 1)):
            return True
        return False

    until(answers)


def until(is_so: Callable[[], bool]) -> None:
    """Wait for what another process does, and no longer than `LONGEST`."""
    end = time.monotonic() + LONGEST
    while not is_so():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


class Wire:
    """Passes connections on to a port, and cuts the one that has sent more than `most` bytes; then it serves on."""

    def __init__(self, to: int, most: int) -> None:
        self._to, self._most = to, most
        self.cuts = 0
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _address = self._listening.accept()
                far = socket.create_connection(("127.0.0.1", self._to))
                for source, sink, most in ((near, far, self._most), (far, near, 1 << 40)):
                    threading.Thread(target=self._pass, args=(source, sink, most), daemon=True).start()

    def _pass(self, source: socket.socket, sink: socket.socket, most: int) -> None:
        passed = 0
        with suppress(OSError):
            while data := source.recv(4096):
                passed += len(data)
                if passed > most:
                    self.cuts += 1
                    break
                sink.sendall(data)
        for end in (source, sink):
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()


def _write(file: Path, text: str) -> None:
    lines = (line.strip() for line in text.strip().splitlines())
    file.write_text("\n".join(lines) + "\n", encoding="ascii", newline="\n")
