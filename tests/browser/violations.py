"""What axe finds of the WCAG on a page as it stands."""

from __future__ import annotations

from axe_playwright_python.base import AxeResults
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WCAG = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
_RUN = "(options) => axe.run(options).then(({ violations }) => ({ violations }))"
"""`Axe.run` also brings home all that was right, which takes as long as to look for what is not."""


def assert_no_violation(page: Page) -> None:
    if page.evaluate("typeof axe") == "undefined":
        page.evaluate(Axe().axe_script)
    results = AxeResults(page.evaluate(_RUN, WCAG))

    assert results.violations_count == 0, results.generate_report()
