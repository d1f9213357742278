"""What is asked for, in a browser: the counts are those of the search, the table can be put in another order, and the
map is walked with the keyboard.
"""

from __future__ import annotations

import re

import pytest

from tests.browser.conftest import Open

pytestmark = pytest.mark.browser

DEMAND = "for-virksomheder/efterlyst/"
FIRSTS = "rows => rows.map(row => row.cells[0].firstChild.textContent.trim())"


def test_the_search_finds_as_many_as_the_page_says(demonstration_server: str, open_page: Open) -> None:
    page = open_page(demonstration_server + DEMAND)
    links = page.locator(".demand-number a")
    said = {link.get_attribute("href") or "": link.inner_text().split()[0] for link in links.all()[:4]}

    found = {}
    for address in said:
        page.goto(f"{demonstration_server}{DEMAND}{address}")
        page.wait_for_selector(".chip")
        found[address] = page.locator(".found-number").inner_text()

    assert len(said) == 4
    assert found == said


def test_the_table_can_be_put_in_another_order_and_back(demonstration_server: str, open_page: Open) -> None:
    page = open_page(demonstration_server + DEMAND)
    rows = page.locator(".demand tbody tr")
    as_set = rows.evaluate_all(FIRSTS)

    page.select_option("#orden", "found")
    by_found = [int(row.get_attribute("data-found") or "") for row in rows.all()]
    page.select_option("#orden", "month")
    by_month = [row.get_attribute("data-month") or "" for row in rows.all()]
    page.select_option("#orden", "asked")

    assert by_found == sorted(by_found, reverse=True)
    assert by_month == sorted(by_month)
    assert rows.evaluate_all(FIRSTS) == as_set


def test_without_a_script_there_is_no_order_to_choose(demonstration_server: str, open_page: Open) -> None:
    page = open_page(demonstration_server + DEMAND, java_script_enabled=False)

    assert page.locator("#orden").is_hidden()
    assert page.locator(".demand tbody tr").count() > 5


def test_the_map_is_walked_with_the_keyboard_and_one_sees_where(
    demonstration_server: str, open_page: Open
) -> None:
    page = open_page(demonstration_server + "om-os/noegletal/")
    quiet = page.locator(".map a path").first.evaluate("path => getComputedStyle(path).strokeWidth")

    page.get_by_role("link", name="Det kan de, efter fag og branche").focus()
    page.keyboard.press("Tab")
    named = page.evaluate("document.activeElement.textContent").split("\n")
    seen = page.evaluate("getComputedStyle(document.activeElement.querySelector('path')).strokeWidth")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/find-en-medarbejder/omraade/"))

    assert any("profil" in part for part in named)
    assert float(seen.removesuffix("px")) >= float(quiet.removesuffix("px")) + 4
