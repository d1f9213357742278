"""What axe finds of the WCAG on a page as it stands."""

from __future__ import annotations

from collections.abc import Mapping

from axe_playwright_python.base import AxeResults
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WCAG = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
OF_COLOUR = {**WCAG, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}
"""The rules that look at colours: all that a dark page, looked at in the light before, can break besides."""
_RUN = "(options) => axe.run(options).then(({ violations }) => ({ violations }))"
"""`Axe.run` also brings home all that was right, which takes as long as to look for what is not."""


def assert_no_violation(page: Page, rules: Mapping[str, object] = WCAG) -> None:
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(Axe().axe_script)
    results = AxeResults(page.evaluate(_RUN, dict(rules)))

    assert results.violations_count == 0, results.generate_report()
