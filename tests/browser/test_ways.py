"""What people come to do, step by step."""

from __future__ import annotations

import io
import re

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.conftest import EVERYDAY, PHONE, Open

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_an_employer_finds_a_profile_and_how_to_ask_for_it(script: bool, open_page: Open) -> None:
    page = open_page("", java_script_enabled=script)
    page.get_by_role("link", name="Find en medarbejder").first.click()
    if script:
        page.get_by_label("Hvem mangler I?").fill("Nordjylland")
        page.wait_for_url("**/?q=Nordjylland")
    else:
        page.locator("main a[href*='omraade/']").first.click()
    page.locator(".person-title a").first.wait_for()
    number = page.locator("main").inner_text()
    found = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]", number)
    assert found is not None
    page.locator(f"main a[href*='{found[0].replace('-', '')}']").first.click()

    assert found[0] in page.locator("main").inner_text()
    assert page.locator("main a[href^='tel:']").count() >= 1
    mail = page.locator("main a[href^='mailto:']").first.get_attribute("href") or ""
    assert found[0] in mail


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("address", ["", "for-virksomheder/"])
def test_an_employer_types_what_is_missing_and_comes_to_the_list(
    address: str, script: bool, open_page: Open, server: str
) -> None:
    page = open_page(address, viewport=PHONE, java_script_enabled=script)

    page.get_by_role("searchbox", name="Hvem mangler I?").fill("bogholder på deltid")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"\?q="))

    assert page.url == f"{server}find-en-medarbejder/?q=bogholder+p%C3%A5+deltid"
    if script:
        assert page.get_by_role("searchbox").input_value() == "bogholder på deltid"
    else:
        said = page.locator("main").inner_text()
        assert "JavaScript" in said
        assert re.search(r"ring på \d\d \d\d \d\d \d\d", said)
        assert page.locator(".person").count() > 0


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_an_employer_goes_by_what_somebody_is_needed_for_and_narrows_it_down(
    script: bool, open_page: Open, demonstration_server: str
) -> None:
    page = open_page(f"{demonstration_server}for-virksomheder/", java_script_enabled=script)
    heading = page.get_by_role("heading", level=1)

    page.get_by_role("link", name="Vikar", exact=True).click()
    fewer = page.get_by_role("navigation", name="Færre profiler")
    fewer.get_by_role("link", name=re.compile("^Håndværk")).click()

    assert heading.inner_text().endswith("Håndværk, vikar")
    page.get_by_role("link", name="Alle under Håndværk").click()
    assert heading.inner_text().endswith("Håndværk")


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
                const all = [...document.querySelectorAll('*')];
                const outlined = (at) => at && parseFloat(getComputedStyle(at).outlineWidth) >= 2 &&
                    getComputedStyle(at).outlineStyle !== 'none';
                const path = e instanceof SVGElement && e.querySelector('path'); // an area of the map: its own edge
                if (path) return [all.indexOf(e), parseFloat(getComputedStyle(path).strokeWidth) >= 4];
                return [all.indexOf(e), outlined(e) || outlined(e.closest(':focus-within:not(:focus)')) ||
                    outlined(e.parentElement?.parentElement)];
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


FOUND = "#fundet li a"


def search(page: Page, query: str) -> None:
    """Type a query and press Enter; the answer has come when the status line says so."""
    page.get_by_role("searchbox").fill(query)
    page.keyboard.press("Enter")
    page.get_by_role("status").filter(has_text=query).wait_for(timeout=10_000)


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("arrangementernes", "arrangementer/"),
        ("mentorordningens", "for-dig-over-50/mentorordning/"),
        ("strategiernes", "om-os/strategi-2023/"),
        ("vedtægt", "om-os/vedtaegter/"),
    ],
)
def test_search_finds_an_inflected_danish_word(
    query: str, address: str, open_page: Open, demonstration_server: str
) -> None:
    page = open_page(f"{demonstration_server}soeg/")

    search(page, query)

    assert any(address in (link.get_attribute("href") or "") for link in page.locator(FOUND).all())


def test_search_says_when_there_is_nothing(open_page: Open) -> None:
    page = open_page("soeg/")

    search(page, "qwxzqwxz")

    assert page.locator(FOUND).count() == 0


def test_a_search_can_be_sent_to_somebody(open_page: Open) -> None:
    page = open_page("soeg/?q=kaffemaskinen")

    page.locator(FOUND).first.wait_for(timeout=10_000)

    assert page.get_by_role("searchbox").input_value() == "kaffemaskinen"


def test_no_profile_is_in_the_search_of_the_site(open_page: Open) -> None:
    number = EVERYDAY["profile"].split("/")[1]
    page = open_page("soeg/")

    search(page, f"{number[:4]}-{number[4:8]}-{number[8]}")

    assert not [link for link in page.locator(FOUND).all() if number in (link.get_attribute("href") or "")]


def test_a_profile_prints_on_one_sheet(open_page: Open) -> None:
    page = open_page(EVERYDAY["profile"])

    sheet = PdfReader(io.BytesIO(page.pdf(format="A4")))

    assert len(sheet.pages) == 1


def test_a_wrong_address_gets_the_error_page_with_links_that_work(open_page: Open, server: str) -> None:
    page = open_page("404.html")

    page.get_by_role("link", name="Kontakt").first.click()

    assert page.url == f"{server}kontakt/"
