"""Every kind of page, in a browser: accessible, self-contained, and within its window."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import ViewportSize

from tests.browser.conftest import DESK, EVERYDAY, LARGE, PHONE, Open
from tests.browser.violations import OF_COLOUR, assert_no_violation

pytestmark = pytest.mark.browser

KINDS = (*EVERYDAY, *LARGE)
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
"""Pixels that a page is wider than its window."""


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_has_no_accessibility_violation(address: str, open_page: Open) -> None:
    """On a phone; on a desk, to which the window is drawn out; and there in the dark."""
    page = open_page(address, viewport=PHONE, color_scheme="light")
    assert_no_violation(page)

    page.set_viewport_size(ViewportSize(**DESK))
    assert_no_violation(page)

    page.emulate_media(color_scheme="dark")
    assert_no_violation(page, OF_COLOUR)


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_asks_nobody_else_stores_nothing_and_breaks_no_rule_of_its_own(
    address: str, open_page: Open
) -> None:
    page = open_page(urljoin(address, "/kolofon/"))
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: complaints.append(str(error)))

    page.goto(address, wait_until="networkidle")

    assert {urlsplit(url).netloc for url in asked if not url.startswith("data:")} == {
        urlsplit(address).netloc
    }
    assert [text for text in complaints if not text.startswith(("log:", "info:", "debug:"))] == []
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_never_scrolls_sideways(address: str, open_page: Open) -> None:
    """320 px is 1280 at 400 % zoom (WCAG 2.2, 1.4.10 Reflow)."""
    page = open_page(address, viewport={"width": 320, "height": 800})

    for width in (320, 390, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(SIDEWAYS) <= 0, f"{width} px"


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_can_be_read_without_javascript(address: str, open_page: Open) -> None:
    page = open_page(address, java_script_enabled=False)

    assert page.locator("h1").count() == 1
    assert page.locator("main").inner_text().strip()
    assert page.get_by_role("link", name="Kontakt").count() >= 1


def test_a_demonstration_says_so_at_the_top_of_a_page(open_page: Open) -> None:
    assert "Opfundne personer" in open_page("").locator("body").inner_text()


@pytest.mark.parametrize("kind", ["catalogue", "facet", "profile", "pair"])
def test_the_catalogue_asks_not_to_be_indexed(address: str, open_page: Open) -> None:
    page = open_page(address)

    assert "noindex" in (page.locator("meta[name=robots]").get_attribute("content") or "")


def test_a_page_may_be_indexed_unless_it_says_otherwise(open_page: Open) -> None:
    assert open_page("om-os/").locator("meta[name=robots][content*=noindex]").count() == 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_never_scrolls_sideways_with_text_twice_as_large(address: str, open_page: Open) -> None:
    """WCAG 2.2, 1.4.4 Resize Text: at 200 % nothing is lost, on a desk and on a phone."""
    page = open_page(address, viewport=PHONE)

    page.evaluate("document.documentElement.style.setProperty('font-size', '200%')")

    assert page.evaluate(SIDEWAYS) <= 0
