"""The catalogue, the minutes and the figures, in a browser: on paper, with large letters, with and without a script."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.browser.conftest import DESK, EVERYDAY, PHONE, Open

pytestmark = pytest.mark.browser

KINDS = (
    "employers",
    "catalogue",
    "facet",
    "profile",
    "sheet",
    "minutes",
    "meeting",
    "decisions",
    "tasks",
    "figures",
    "competence figures",
    "demand",
    "long catalogue",
    "long facet",
    "pair",
    "long decisions",
)

TOO_WIDE = """[...document.querySelectorAll('main *')]
    .filter(e => !e.closest('.table-scroll, .visually-hidden, thead'))
    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map(e => e.outerHTML.slice(0, 80))"""

TOO_LOW = """[...document.querySelectorAll('main a, main button, main summary')]
    .filter(e => e.checkVisibility() && e.getBoundingClientRect().height < 43.5)
    .filter(e => getComputedStyle(e, "::after").position !== "absolute")  /* its whole line can be pressed */
    .filter(e => getComputedStyle(e).display !== 'inline' ||
        e.parentElement.textContent.trim() === e.textContent.trim())
    .map(e => e.outerHTML.slice(0, 80))"""


def test_the_fullest_profiles_print_on_one_sheet(
    demonstration: Path, demonstration_server: str, open_page: Open
) -> None:
    page = open_page(demonstration_server)
    profiles = [path for path in (demonstration / "find-en-medarbejder").iterdir() if path.name.isupper()]
    fullest = sorted(profiles, key=lambda path: (-(path / "index.html").stat().st_size, path.name))[:40]

    sheets = {}
    for number in [path.name for path in fullest]:
        page.goto(f"{demonstration_server}find-en-medarbejder/{number}/")
        sheets[number] = len(PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages)

    assert sheets
    assert {number: count for number, count in sheets.items() if count != 1} == {}


@pytest.mark.parametrize("kind", KINDS)
def test_letters_of_double_size_stay_within_a_phone(address: str, open_page: Open) -> None:
    page = open_page(address, viewport=PHONE)

    page.evaluate("document.documentElement.style.setProperty('font-size', '200%')")

    assert page.evaluate(TOO_WIDE) == []


@pytest.mark.parametrize("kind", KINDS)
def test_what_stands_alone_is_large_enough_for_a_thumb(address: str, open_page: Open) -> None:
    page = open_page(address, viewport=PHONE)
    page.evaluate("for (const e of document.querySelectorAll('main details')) e.open = true")

    assert page.evaluate(TOO_LOW) == []


def test_the_number_is_copied_where_the_browser_can(open_page: Open) -> None:
    page = open_page(EVERYDAY["profile"], permissions=["clipboard-read", "clipboard-write"])
    number = page.locator("[data-copy]").get_attribute("data-copy")

    page.get_by_role("button", name="Kopiér nummeret").click()
    page.get_by_role("status").filter(has_text="Nummeret er kopieret").wait_for(state="attached")

    assert page.evaluate("navigator.clipboard.readText()") == number


@pytest.mark.parametrize("viewport", [PHONE, DESK], ids=["phone", "desk"])
@pytest.mark.parametrize(("kind", "last"), [("profile", ".pick"), ("sheet", ".copy")])
def test_nothing_moves_when_the_script_comes(
    last: str, viewport: dict[str, int], address: str, open_page: Open
) -> None:
    page = open_page(address, viewport=viewport)
    call = page.locator(".card-call")
    page.locator(last).first.wait_for()
    after = call.bounding_box()

    page.route("**/*.js", lambda route: route.abort())
    page.reload()

    assert page.locator(last).count() == 0
    assert call.bounding_box() == after


def test_without_a_script_there_is_no_button_that_does_nothing(open_page: Open) -> None:
    page = open_page(EVERYDAY["profile"], java_script_enabled=False)

    assert page.locator("main button:visible").count() == 0


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_choices_are_a_sheet_that_opens_on_a_phone(script: bool, open_page: Open) -> None:
    page = open_page(EVERYDAY["catalogue"], viewport=PHONE, java_script_enabled=script)
    choice = page.locator(".facet input" if script else ".facet a").first
    choice.wait_for(state="attached")
    assert not choice.is_visible()

    page.get_by_text("Vælg fag, område, sprog").click()

    assert choice.is_visible()


def test_the_choices_lie_open_where_there_is_room(open_page: Open) -> None:
    page = open_page(EVERYDAY["catalogue"], java_script_enabled=False)

    assert page.get_by_role("link", name="Østjylland").is_visible()
    assert not page.get_by_text("Vælg fag, område, sprog").is_visible()
