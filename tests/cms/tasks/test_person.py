"""Whoever does the tasks waits for the page that a press leads to, however long that takes to come."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from tests.cms.tasks.hands import Hand, Keys, Mouse
from tests.cms.tasks.person import Person

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Route

pytestmark = pytest.mark.browser

ADDRESS = "http://example.org/"
BEFORE = """<!doctype html><style>:focus { outline: 3px solid }</style><a class="skip" href="#main">Til indholdet</a>
<a href="#other">Andet</a><main id="main" tabindex="-1"><form method="post"><button>Begynd</button></form></main>"""
AFTER = "<!doctype html><p>Begyndt</p>"


def _answer(route: Route) -> None:
    if route.request.method == "POST":
        time.sleep(0.5)
    route.fulfill(body=AFTER if route.request.method == "POST" else BEFORE, content_type="text/html")


@pytest.mark.parametrize("by_keys", [True, False])
def test_a_press_ends_on_the_page_it_leads_to(browser: Browser, by_keys: bool) -> None:
    """The keys go by the link past the menu, which moves within the page: that is not where the press leads."""
    page = browser.new_page()
    page.route("**", _answer)
    page.goto(ADDRESS)
    hand: Hand = Keys(page) if by_keys else Mouse()
    Person(page, hand, scripts=True).press("Begynd")
    assert page.get_by_text("Begyndt").count() == 1
    page.close()
