"""What people come to do, step by step."""

from __future__ import annotations

import io
import re

import pytest
from pypdf import PdfReader

from tests.browser.conftest import PHONE, Open

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_an_employer_finds_a_profile_and_how_to_ask_for_it(script: bool, open_page: Open) -> None:
    page = open_page("", java_script_enabled=script)
    page.get_by_role("link", name="Find en medarbejder").first.click()
    page.locator("main a[href*='omraade/']").first.click()
    page.locator("main h2 a, main h3 a, main li a[href*='/']").filter(
        has_text=re.compile(r"\w{4,}")
    ).first.wait_for()
    page.locator("main a").filter(
        has=page.locator("xpath=self::*[contains(@href, '../../')]")
    ).first.wait_for()
    number = page.locator("main").inner_text()
    found = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]", number)
    assert found is not None
    page.locator(f"main a[href*='{found[0].replace('-', '')}']").first.click()

    assert found[0] in page.locator("main").inner_text()
    assert page.locator("main a[href^='tel:']").count() >= 1
    mail = page.locator("main a[href^='mailto:']").first.get_attribute("href") or ""
    assert found[0] in mail


def test_the_first_tab_skips_to_the_content(open_page: Open) -> None:
    page = open_page("")

    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.getAttribute('href')")
    page.keyboard.press("Enter")

    assert first is not None
    assert first.endswith("#" + str(page.evaluate("document.querySelector('main').id")))


@pytest.mark.parametrize(
    "address", ["", "find-en-medarbejder/", "for-virksomheder/", "arrangementer/", "kontakt/"]
)
def test_every_link_is_reached_by_keyboard_and_shows_where_it_is(address: str, open_page: Open) -> None:
    page = open_page(address)
    wanted = page.evaluate(
        "[...document.querySelectorAll('a[href],button,summary,input')].filter(e => e.checkVisibility()).length"
    )
    reached, hidden = set(), []
    for _step in range(wanted + 30):
        page.keyboard.press("Tab")
        at = page.evaluate(
            """() => {
                const e = document.activeElement; if (!e || e === document.body) return null;
                const s = getComputedStyle(e), all = [...document.querySelectorAll('*')];
                const marked = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 || s.boxShadow !== 'none';
                return [all.indexOf(e), marked];
            }"""
        )
        if at is None:
            break
        reached.add(at[0])
        if not at[1]:
            hidden.append(at[0])

    assert len(reached) >= wanted
    assert hidden == []


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_menu_opens_on_a_phone(script: bool, open_page: Open) -> None:
    page = open_page("", viewport=PHONE, java_script_enabled=script)
    page.locator("header summary").first.click()

    page.locator("header").get_by_role("link", name="Kontakt").first.click()

    assert page.url.endswith("/kontakt/")


@pytest.mark.parametrize("query", ["arbejdsgiverne", "medlemmets", "strategiplanen", "kurser"])
def test_search_finds_an_inflected_danish_word(query: str, open_page: Open) -> None:
    page = open_page("soeg/")

    page.get_by_role("searchbox").fill(query)

    page.locator("main a[href*='/']", has=page.locator("xpath=ancestor::li")).first.wait_for(timeout=10_000)


def test_search_says_when_there_is_nothing(open_page: Open) -> None:
    page = open_page("soeg/")

    page.get_by_role("searchbox").fill("qwxzqwxz")

    page.get_by_role("status").filter(has_text=re.compile("ingen|Ingen")).wait_for(timeout=10_000)


def test_the_catalogue_is_not_in_the_search_of_the_site(open_page: Open) -> None:
    page = open_page("soeg/")

    page.get_by_role("searchbox").fill("lagerchef")
    page.wait_for_timeout(1500)

    assert (
        page.locator("main a[href*='find-en-medarbejder/']").filter(has_text=re.compile(r"-\w{4}-")).count()
        == 0
    )


def test_a_profile_prints_on_one_sheet(open_page: Open, addresses: dict[str, str]) -> None:
    page = open_page(addresses["profile"])

    sheet = PdfReader(io.BytesIO(page.pdf(format="A4")))

    assert len(sheet.pages) == 1


def test_a_wrong_address_gets_the_error_page_with_links_that_work(open_page: Open, server: str) -> None:
    page = open_page("404.html")

    page.get_by_role("link", name="Kontakt").first.click()

    assert page.url == f"{server}kontakt/"
