"""Somebody at a screen, who finds what they use by the words on it; pages, presses and fields are counted."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Locator, Page, expect

from tests.cms.tasks.hands import Hand

Role = Literal["link", "button"]
LONGEST_WORK = 240
"""Seconds that a publication may take on a busy machine."""


@dataclass
class Person:
    """`pages` counts those that were led to, the first one too; what a script asks for by itself is not counted."""

    page: Page
    hand: Hand
    scripts: bool
    pages: int = 1
    clicks: int = 0
    fields: int = 0

    def follow(self, name: str, *, near: str = "") -> None:
        """A link to another page; `near` is what stands in the same line of a list."""
        self._go(self._named("link", name, near))

    def press(self, name: str, *, near: str = "") -> None:
        """A button that leads to another page, or to the same one anew."""
        self._go(self._named("button", name, near))

    def _go(self, way: Locator) -> None:
        with self.page.expect_event("domcontentloaded"):  # not of a step within the page, past the menu
            self.hand.press(way)
        self.page.wait_for_load_state("load")
        self.clicks += 1
        self.pages += 1

    def click(self, name: str, *, near: str = "") -> None:
        """A button that changes this page and leads to no other."""
        self.hand.press(self._named("button", name, near))
        self.clicks += 1

    def write(self, label: str, text: str) -> None:
        """Into a field; a text is written in the editor where there is one."""
        field = self._field(label)
        editor = self.page.locator(".field").filter(has=field).locator(".ProseMirror")
        has_editor = self.scripts and editor.count() and editor.first.is_visible()
        self.hand.write(editor.first if has_editor else field, text)
        self.fields += 1

    def choose(self, label: str, said: str) -> None:
        """One of the choices of a list."""
        self.hand.choose(self._field(label), said)
        self.clicks += 1

    def tick(self, label: str) -> None:
        self.hand.tick(self.page.get_by_label(label).first)
        self.clicks += 1

    def bring(self, label: str, file: Path) -> None:
        """A file from their own machine."""
        self.hand.bring(self.page.get_by_label(label), file)
        self.clicks += 1

    def sees(self, words: str) -> None:
        """Waits for it, as a person would."""
        expect(self.page.get_by_text(words).first).to_be_visible()

    def waits_until(self, words: str, press: str) -> None:
        """For work that goes on in the background: a script shows its end, and without one a link is pressed."""
        latest = time.monotonic() + LONGEST_WORK
        while time.monotonic() < latest:
            if self.page.get_by_text(words).count():
                return
            self.page.wait_for_timeout(500)
            if not self.scripts and self.page.get_by_role("link", name=press).count():
                self.page.get_by_role("link", name=press).click()
        raise AssertionError(f"{words!r} was never said: {self.page.locator('main').inner_text()}")

    def _field(self, label: str) -> Locator:
        return self.page.get_by_label(re.compile(rf"^{re.escape(label)}( \(kan undværes\))?$")).first

    def _named(self, role: Role, name: str, near: str) -> Locator:
        place: Page | Locator = self.page.locator("main, .menu, dialog")
        if near:
            place = self.page.locator("main li, dialog li").filter(has_text=near)
        return place.get_by_role(role, name=name, exact=not near).first
