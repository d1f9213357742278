"""What is wrong with a page for somebody: who cannot see it, who has enlarged it, who has a large thumb."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WIDTHS = (390, 1280) if "SYNLIG_LONG" in os.environ else (390,)
"""A narrow window is where most goes wrong."""
ZOOMED = 320
"""1280 px at 400 % (WCAG 2.2, 1.4.10)."""
WCAG = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    "selectors": False,
    "preload": False,
}
"""No selectors, which nobody reads here, and no styles of other hosts, of which there are none: a third is saved."""
EXPECTED = ("Failed to load resource: the server responded with", "document's frame is sandboxed")
"""An answer of 422 or 409 is told of so, and a script of the theme in the frame of a preview, which may run none."""
AXE_AGAIN = "options => axe.run(document, options)"
TOO_WIDE = """[...document.querySelectorAll('body *')]
    .filter(e => e.checkVisibility() && !e.closest('.unseen, .skip, .source, .scroll, .frame'))
    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map(e => e.outerHTML.slice(0, 100))"""
TOO_LOW = """[...document.querySelectorAll('a, button, summary, select, input:not([type=hidden])')]
    .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.closest('.unseen, .ProseMirror'))
    .map(e => e.matches('[type=checkbox], [type=radio]') ? e.closest('label') ?? e : e)
    .filter(e => e.getBoundingClientRect().height < 43.5)
    .filter(e => getComputedStyle(e).display !== 'inline' ||
        e.parentElement.textContent.trim() === e.textContent.trim())
    .map(e => e.outerHTML.slice(0, 120))"""
"""What is pressed and stands outside a sentence; of a box to tick, the line it stands in."""


class Look:
    """Looks at a page at each width, and listens to what its console says from the moment it is made."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.said: list[str] = []
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.said.append(f"error: {error}"))

    def _hear(self, message: Any) -> None:
        if message.type in {"error", "warning"} and not any(words in message.text for words in EXPECTED):
            self.said.append(f"console: {message.text}")

    def faults(self) -> list[str]:
        """One line for each; nothing where all is well."""
        page = self.page
        page.evaluate("for (const e of document.querySelectorAll('details')) e.open = true")
        found: list[str] = []
        for number, width in enumerate(WIDTHS):
            page.set_viewport_size({"width": width, "height": 900})
            answer = page.evaluate(AXE_AGAIN, WCAG) if number else Axe().run(page, options=WCAG).response
            found += [f"{width} px: {line}" for line in _lines(answer)]
        page.set_viewport_size({"width": WIDTHS[0], "height": 900})
        found += [f"low: {each}" for each in page.evaluate(TOO_LOW)]
        page.set_viewport_size({"width": ZOOMED, "height": 800})
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            found += [f"wide at {ZOOMED} px: {each}" for each in page.evaluate(TOO_WIDE)] or ["wide"]
        page.set_viewport_size({"width": WIDTHS[0], "height": 900})
        found += self.said
        self.said.clear()
        return found


def _lines(answer: dict[str, Any]) -> Iterator[str]:
    for violation in answer["violations"]:
        yield f"{violation['id']}: {[node['html'][:120] for node in violation['nodes'][:3]]}"
