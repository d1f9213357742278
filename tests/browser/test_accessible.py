"""What a script makes of the catalogue is for all: by keyboard, aloud, with a thumb, and where no script runs."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.catalogue import FIELD, HOME, count, pool, question, ready
from tests.browser.conftest import DESK, PHONE, Open
from tests.browser.test_catalogue_pages import TOO_LOW, TOO_WIDE
from tests.browser.violations import assert_no_violation

pytestmark = pytest.mark.browser


def test_the_count_is_said_aloud(open_large: Open) -> None:
    page = ready(open_large(HOME))

    page.get_by_label(FIELD).fill("svejser")

    expect(page.get_by_role("status").filter(has_text=re.compile(r"^[\d.]+ profiler$"))).to_have_text(
        f"{count(page):,} profiler".replace(",", ".")
    )


def test_by_keyboard_alone_from_the_field_to_a_shortlist(open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.get_by_label(FIELD).focus()
    page.keyboard.type("chauffør")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "profiler"

    for _step in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('.pick')"):
            break
    page.keyboard.press("Space")

    assert len(question(page)["valgte"][0]) == 9
    assert page.get_by_role("complementary", name="Valgte profiler").is_visible()
    assert page.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"


def test_a_choice_keeps_the_focus_where_it_is(open_large: Open) -> None:
    page = ready(open_large(HOME))
    box = page.get_by_role("checkbox", name=re.compile("^Håndværk"))
    box.focus()

    page.keyboard.press("Space")

    assert page.evaluate("document.activeElement.checked") is True


def test_from_a_pick_the_tray_is_one_tab_away_and_only_while_it_stands(open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.locator(".person .pick").first.focus()
    page.keyboard.press("Space")

    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Gå til de valgte")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Sammenlign")).to_be_focused()
    page.locator(".person .pick").first.click()

    assert page.locator(".to-tray").count() == 0


@pytest.mark.parametrize("address", [HOME, f"{HOME}omraade/vendsyssel-og-laesoe/"])
def test_escape_closes_the_sheet_of_choices_on_a_phone(address: str, open_page: Open) -> None:
    page = open_page(address, viewport=PHONE)
    summary = page.locator(".sheet-of-choices > summary")
    summary.click()
    page.locator(".sheet-of-choices input, .sheet-of-choices a").first.focus()

    page.keyboard.press("Escape")

    expect(page.locator(".sheet-of-choices")).not_to_have_attribute("open", "")
    expect(summary).to_be_focused()


def test_on_a_phone_the_sheet_of_choices_closes_on_what_it_found(open_large: Open) -> None:
    page = ready(open_large(HOME, viewport=PHONE))
    page.get_by_text("Vælg fag, område, sprog").click()
    page.get_by_role("checkbox", name=re.compile("^Håndværk")).check()

    button = page.get_by_role("button", name=f"Vis {count(page)} profiler")
    assert button.is_visible()
    button.click()

    assert not page.get_by_role("checkbox", name=re.compile("^Håndværk")).is_visible()
    assert page.evaluate("document.activeElement.id") == "profiler"


def test_without_a_script_the_tools_say_who_to_ring(open_large: Open) -> None:
    for address in (HOME, f"{HOME}sammenlign/", f"{HOME}match/"):
        page = open_large(address, java_script_enabled=False)

        assert page.locator(".no-script a[href^='tel:']").is_visible()
        assert page.locator("main :is(button, input, textarea, select):visible").count() == 0
        page.get_by_role("link", name="Vælg i listerne").click()
        assert page.locator("a.choice").count() > 0


PAGES = [HOME, HOME + "?q=chauff%C3%B8r&fag=8&valgte=PICKED", HOME + "sammenlign/?valgte=PICKED,AAAAAAAAA"]
PAGES += [
    HOME + "sammenlign/",
    HOME + "match/",
    HOME + "match/?skal=fag:3313,sprog:tysk&gerne=kompetence:e-conomic",
]
NAMES = ["all", "found", "compare", "nobody", "match", "matched"]


def opened(address: str, open_large: Open, **options: object) -> Page:
    page = open_large(address.replace("PICKED", ",".join(one.name for one in pool()[:3])), **options)
    page.wait_for_load_state("networkidle")
    page.locator("[aria-busy]").wait_for(state="detached")  # what is being looked for anew is pale
    return page


@pytest.mark.parametrize("address", PAGES, ids=NAMES)
@pytest.mark.parametrize(
    ("viewport", "scheme"), [(PHONE, "light"), (DESK, "light"), (DESK, "dark")], ids=["phone", "desk", "dark"]
)
def test_what_a_script_makes_has_no_accessibility_violation(
    address: str, viewport: dict[str, int], scheme: str, open_large: Open
) -> None:
    page = opened(address, open_large, viewport=viewport, color_scheme=scheme)
    page.evaluate("for (const e of document.querySelectorAll('main details')) e.open = true")

    assert_no_violation(page)


@pytest.mark.parametrize("address", PAGES, ids=NAMES)
def test_what_a_script_makes_is_large_enough_for_a_thumb_and_stays_within_a_phone(
    address: str, open_large: Open
) -> None:
    page = opened(address, open_large, viewport=PHONE)
    page.evaluate("for (const e of document.querySelectorAll('main details')) e.open = true")

    assert page.evaluate(TOO_LOW) == []
    assert page.evaluate(TOO_WIDE.replace(".table-scroll", ".compare-scroll")) == []
    page.set_viewport_size({"width": 320, "height": 256})  # 1280 x 1024 at 400 %
    assert page.evaluate(TOO_WIDE.replace(".table-scroll", ".compare-scroll")) == []
    page.evaluate("scrollTo(1000, 0)")
    assert page.evaluate("scrollX") == 0
