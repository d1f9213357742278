"""The CMS as it is started by whoever uses it, with an account for each role that somebody has logged in to."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pyotp

from tests.cms.tasks.people import PASSWORD
from tests.site_builder import BuiltSite
from tests.tools import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

DESK = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


@dataclass(frozen=True)
class Running:
    """A CMS on the files of `site`; `keys` are the telephones' by role."""

    server: Server
    site: BuiltSite
    keys: dict[str, str]
    browser: Browser

    @cached_property
    def _states(self) -> dict[str, Any]:
        """The cookies of each role that has logged in."""
        return {}

    def context(self, role: str = "", *, scripts: bool = True, **options: Any) -> BrowserContext:
        """A browser of its own, logged in as the role; as nobody without one."""
        state = self._state(role) if role else None
        options = {"viewport": DESK, "locale": "da-DK", "storage_state": state, **options}
        context = self.browser.new_context(
            java_script_enabled=scripts, base_url=self.server.address, **options
        )
        context.set_default_timeout(20_000)
        return context

    def _state(self, role: str) -> Any:
        """Each logs in once: that is what it costs, and a code from the telephone works once."""
        if role not in self._states:
            context = self.context()
            log_in(context.new_page(), f"{role}@example.org", PASSWORD, self.keys[role])
            self._states[role] = context.storage_state()
            context.close()
        return self._states[role]


def log_in(page: Page, mail: str, password: str, key: str = "") -> None:
    """All the way in, with a code where one is asked for."""
    page.goto("/log-ind/")
    page.get_by_label("E-mail").fill(mail)
    page.get_by_label("Adgangskode").fill(password)
    page.get_by_role("button", name="Log ind").click()
    if key:
        page.get_by_label("Kode").fill(pyotp.TOTP(key).now())
        page.get_by_role("button", name="Log ind").click()
    page.get_by_role("button", name="Log ud").wait_for()


class Server:
    """`build.py edit` on a port that was free; it can be killed, and started again at the same place."""

    def __init__(self, site: BuiltSite) -> None:
        self._site, self._port = site, free_port()
        self.address = self.start()

    def start(self) -> str:
        """Its address, when it answers."""
        words = ("--no-setup", "--site", str(self._site.settings), "edit", "--port", str(self._port))
        with (self._site.folder / "errors.txt").open("ab") as errors:
            self._process = subprocess.Popen(
                [sys.executable, "build.py", *words],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=errors,
                encoding="utf-8",
            )
        assert self._process.stdout is not None
        said = next(line for line in self._process.stdout if "http://" in line)
        address = re.search(r"http://\S+/", said)
        assert address, said
        return address[0]

    def kill(self) -> None:
        """As a machine that loses its power: it is asked nothing."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGINT)

    def _end(self, how: signal.Signals) -> None:
        self._process.send_signal(how)
        self._process.wait(30)
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextmanager
def running(site: BuiltSite, browser: Browser) -> Iterator[Running]:
    """The CMS with an account for each role, until the end of the block."""
    made = subprocess.run(
        [sys.executable, "-m", "tests.cms.tasks.people", str(site.settings)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    server = Server(site)
    try:
        yield Running(server, site, json.loads(made.stdout), browser)
    finally:
        server.stop()


def free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        port: int = tried.getsockname()[1]
        return port
