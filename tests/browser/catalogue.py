"""The catalogue of invented profiles in a browser: where it is, and what it shows now."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs

from playwright.sync_api import Page, Route

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


def holding_the_catalogue_back(page: Page, address: str) -> Callable[[], None]:
    """The page goes to an address, and what the search is made of does not come until what this gives is called."""
    held: list[Route] = []
    page.route("**/soegning.*", lambda route: held.append(route))
    with page.expect_request("**/soegning.*"):
        page.goto(address)
    return lambda: held[0].continue_()


def count(page: Page) -> int:
    return int(page.locator(".found-number").inner_text().replace(".", ""))


def question(page: Page) -> dict[str, list[str]]:
    """What the address says now; Playwright's own `page.url` hears of it a little later."""
    return parse_qs(page.evaluate("location.search.slice(1)"))


def pool() -> tuple[Profile, ...]:
    return large_pool(POOL)


def numbers(page: Page) -> list[str]:
    return [tag.split()[-1] for tag in page.locator(".person .tag").all_text_contents()]
