"""The catalogue of invented profiles in a browser: where it is, and what it shows now."""

from __future__ import annotations

from urllib.parse import parse_qs

from playwright.sync_api import Page

from bench.large_catalogue import large_pool
from synlig.edition import Profile
from tests.browser.conftest import POOL

HOME = "find-en-medarbejder/"
FIELD = "Hvem mangler I?"
NOBODY = "AAAAAAAAA"


def ready(page: Page) -> Page:
    """The page, once its choices can be ticked."""
    page.locator(".facet input").first.wait_for(state="attached")
    return page


def count(page: Page) -> int:
    return int(page.locator(".found-number").inner_text().replace(".", ""))


def question(page: Page) -> dict[str, list[str]]:
    """What the address says now; Playwright's own `page.url` hears of it a little later."""
    return parse_qs(page.evaluate("location.search.slice(1)"))


def pool() -> tuple[Profile, ...]:
    return large_pool(POOL)


def numbers(page: Page) -> list[str]:
    return [tag.split()[-1] for tag in page.locator(".person .tag").all_text_contents()]
