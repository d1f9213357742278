"""The registers in a browser: narrowed down as one types, by group and by state, with the choice in the address."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import EVERYDAY, PHONE, Open

pytestmark = pytest.mark.browser

TASKS = EVERYDAY["tasks"]


def shown(page: Page) -> list[str]:
    """What the tasks that can be seen are, in the page's order."""
    return [row.inner_text().split("\n")[0] for row in page.locator("[data-entry]:visible th").all()]


def test_a_word_a_group_and_a_state_narrow_the_tasks_down(open_page: Open) -> None:
    page = open_page(TASKS)
    everything = shown(page)

    page.fill("#ord", "PLAKATER op")
    by_word, said = shown(page), page.inner_text("#antal")
    page.fill("#ord", "")
    page.select_option("#stand", "dropped")
    by_state, address = shown(page), page.url

    assert by_word == ["Sætte plakater op"]
    assert said == f"1 af {len(everything)}"
    assert by_state == ["Leje et telt"]
    assert address.endswith(f"{TASKS}?stand=dropped")
    assert page.locator("main section:visible").count() == 1


def test_the_choice_is_read_from_the_address_and_an_unknown_one_is_none(open_page: Open) -> None:
    everything = shown(open_page(TASKS))

    assert shown(open_page(f"{TASKS}?stand=open")) == ["Bestille gløgg"]
    assert shown(open_page(f"{TASKS}?stand=kage")) == everything


def test_nothing_found_is_said(open_page: Open) -> None:
    page = open_page(f"{TASKS}?q=kronhjort")

    assert shown(page) == []
    assert page.inner_text("#antal") == "Intet passer. Prøv et kortere ord."


def test_without_a_script_the_whole_list_stands_there(open_page: Open) -> None:
    page = open_page(TASKS, java_script_enabled=False)

    assert page.locator("#filter:visible").count() == 0
    assert len(shown(page)) == 3


@pytest.mark.parametrize("address", [TASKS, EVERYDAY["meeting"]])
def test_a_task_is_as_wide_as_a_phone(address: str, open_page: Open) -> None:
    page = open_page(address, viewport=PHONE)

    narrower = page.locator(".tasks tbody th").evaluate_all(
        "(all) => all.map((task) => task.closest('table').offsetWidth - task.offsetWidth)"
    )

    assert set(narrower) == {0}


def test_the_columns_stand_under_each_other_from_table_to_table(open_page: Open) -> None:
    page = open_page(TASKS)

    widths = page.locator(".tasks thead").evaluate_all(
        "(all) => all.map((head) => [...head.querySelectorAll('th')].map((column) => column.offsetWidth))"
    )

    assert len(widths) > 1
    assert len(set(map(tuple, widths))) == 1
