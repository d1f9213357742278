"""Every kind of page, in a browser: accessible, self-contained, and within its window."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import DESK, EVERYDAY, LARGE, PHONE, Open

pytestmark = pytest.mark.browser

KINDS = (*EVERYDAY, *LARGE)
WCAG = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("viewport", "scheme"), [(PHONE, "light"), (DESK, "light"), (DESK, "dark")], ids=["phone", "desk", "dark"]
)
def test_a_page_has_no_accessibility_violation(
    viewport: dict[str, int], scheme: str, address: str, open_page: Open
) -> None:
    page = open_page(address, viewport=viewport, color_scheme=scheme)

    results = Axe().run(page, options=WCAG)

    assert results.violations_count == 0, results.generate_report()


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
@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_a_page_never_scrolls_sideways(width: int, address: str, open_page: Open) -> None:
    """320 px is 1280 at 400 % zoom (WCAG 2.2, 1.4.10 Reflow)."""
    page = open_page(address, viewport={"width": width, "height": 800})

    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_can_be_read_without_javascript(address: str, open_page: Open) -> None:
    page = open_page(address, java_script_enabled=False)

    assert page.locator("h1").count() == 1
    assert page.locator("main").inner_text().strip()
    assert page.get_by_role("link", name="Kontakt").count() >= 1


@pytest.mark.parametrize("kind", KINDS)
def test_a_demonstration_says_so_on_every_page(address: str, open_page: Open) -> None:
    assert "Opfundne personer" in open_page(address).locator("body").inner_text()


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

    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
