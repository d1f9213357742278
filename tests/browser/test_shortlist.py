"""The shortlist of an employer and its comparison, with a script: kept in the address, and nowhere else."""

from __future__ import annotations

import io
import re

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from tests.browser.catalogue import HOME, NOBODY, numbers, pool, question, ready
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


def test_the_shortlist_follows_along_links_and_back_to_the_search(open_large: Open) -> None:
    page = ready(open_large(HOME + "?fag=8"))
    for button in page.locator(".person .pick").all()[:2]:
        button.click()
    picked = question(page)["valgte"][0]

    page.get_by_role("link", name="Sammenlign").click()
    page.locator("thead .tag").first.wait_for()
    compared = page.locator("thead .tag").all_inner_texts()
    page.locator(".breadcrumb").get_by_role("link", name="Find en medarbejder").click()

    assert [number.replace("-", "") for number in compared] == picked.split(",")
    assert question(page) == {"fag": ["8"], "valgte": [picked]}


def test_a_pick_made_on_a_profile_is_still_there_after_back_and_forward(open_page: Open) -> None:
    page = ready(open_page(HOME))
    page.locator(".person-title a").first.click()
    page.wait_for_url("**/find-en-medarbejder/*/")
    page.locator(".pick").first.click()
    picked = question(page)["valgte"]

    page.go_back()
    ready(page)
    after_back = question(page)
    page.locator(".person .pick[aria-pressed=true]").click()
    page.go_forward()

    assert after_back == {"valgte": picked}
    expect(page.locator(".pick").first).to_have_attribute("aria-pressed", "false")
    assert question(page) == {}


def test_a_pick_outlives_the_search_it_was_made_in(open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.get_by_role("checkbox", name=re.compile("^Håndværk")).check()
    page.locator(".person .pick").first.click()
    picked = question(page)["valgte"]

    page.go_back()

    page.wait_for_function("!location.search.includes('fag')")
    assert question(page) == {"valgte": picked}


def test_a_page_that_knew_no_shortlist_takes_none_away(open_page: Open, server: str) -> None:
    page = ready(open_page(f"{HOME}?valgte={NOBODY}"))
    page.goto(server)

    page.go_back()
    ready(page)

    assert question(page) == {"valgte": [NOBODY]}


@pytest.mark.parametrize("link", ["Sammenlign", "Næste side"])
def test_a_link_opened_beside_the_page_takes_the_shortlist_along(link: str, open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.locator(".pick").first.click()
    picked = question(page)["valgte"][0]

    with page.context.expect_page() as opened:
        page.get_by_role("link", name=link, exact=True).click(button="middle")

    expect(opened.value).to_have_url(re.compile(f"valgte={picked}$"))


def test_nobody_is_remembered_outside_the_address(open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.locator(".pick").first.click()

    page.goto(page.evaluate("location.origin + location.pathname"))
    ready(page)

    assert page.locator(".pick[aria-pressed=true]").count() == 0
    assert page.context.cookies() == []


def test_the_shortlist_is_mailed_by_number(open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.locator(".pick").first.click()

    mail = page.locator("[data-mail]").get_attribute("href") or ""

    assert mail.startswith("mailto:")
    assert numbers(page)[0] in mail


def test_the_words_in_the_tray_stand_apart(open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.locator(".person .pick").first.click()

    gaps = page.locator(".tray-more").evaluate_all(
        """(all) => all.map((more) => {
            const [word, rest] = [document.createRange(), document.createRange()];
            word.selectNodeContents(more.previousSibling);
            rest.setStart(more.firstChild, 1);
            rest.setEnd(more.firstChild, more.firstChild.length);
            return rest.getBoundingClientRect().left - word.getBoundingClientRect().right;
        })"""
    )

    assert len(gaps) == 2
    assert min(gaps) > 2


def test_numbers_that_are_gone_and_numbers_that_never_were_are_told_alike(open_large: Open) -> None:
    known = pool()[0].name
    page = open_large(f"{HOME}sammenlign/?valgte={known},{NOBODY},nonsense,{'A' * 5000}")

    expect(page.locator("[data-gone]")).to_have_text("AAAA-AAAA-A findes ikke længere.")
    assert page.locator("thead th").count() == 1


def test_a_number_that_is_gone_is_told_and_then_neither_counted_nor_mailed(open_large: Open) -> None:
    known = pool()[0].name
    page = open_large(f"{HOME}sammenlign/?valgte={NOBODY},{known}")

    expect(page.locator("[data-gone]")).to_be_visible()

    expect(page.locator("[data-count]")).to_have_text("1 valgt")
    assert question(page) == {"valgte": [known]}
    assert "AAAA-AAAA-A" not in (page.locator("[data-mail]").get_attribute("href") or "")


def test_a_number_is_read_as_it_is_written_by_hand(open_large: Open) -> None:
    number = next(profile.number for profile in pool() if "0" in profile.number or "1" in profile.number)
    by_hand = number.lower().replace("0", "o").replace("1", "l")

    page = open_large(f"{HOME}sammenlign/?valgte={by_hand}")

    expect(page.locator("thead .tag")).to_have_text(number)


def test_the_table_has_heads_for_rows_and_columns_and_what_the_profile_says(open_large: Open) -> None:
    profile = next(one for one in pool() if one.experience_lines and one.languages)
    page = open_large(f"{HOME}sammenlign/?valgte={profile.name}")

    expect(page.locator("thead th[scope=col]")).to_have_count(1)
    rows = page.locator("tbody th[scope=row]").all_inner_texts()
    assert rows[:3] == ["Fag", "Har lavet", "Kan"]
    assert page.locator("tbody tr").nth(2).locator("li").count() == len(profile.competences)


def test_the_comparison_prints_across(open_large: Open) -> None:
    page = open_large(f"{HOME}sammenlign/?valgte={','.join(one.name for one in pool()[:3])}")
    page.locator("thead th").first.wait_for()

    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages

    assert float(sheets[0].mediabox.width) > float(sheets[0].mediabox.height)
    assert len(sheets) <= 2
