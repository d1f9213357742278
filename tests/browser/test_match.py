"""What an employer writes that somebody is needed for becomes a list of needs, and the reason for each profile."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.catalogue import HOME, holding_the_catalogue_back, question
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


def test_a_sentence_becomes_a_list_of_needs_and_the_reason_stands_with_each(open_large: Open) -> None:
    page = open_large(f"{HOME}match/")
    page.get_by_label("Hvad skal der laves?").fill("En bogholder på deltid, der taler tysk")
    page.get_by_role("button", name="Find ordene, og vis folk").click()

    expect(page.locator(".need legend")).to_have_text(["Bogholder", "Deltid", "Tysk"], use_inner_text=False)
    assert set(question(page)["skal"][0].split(",")) == {"fag:3313", "arbejdsform:deltid", "sprog:tysk"}
    assert page.locator(".person-reason").first.inner_text().startswith("3 af 3")


def test_a_sentence_told_before_the_catalogue_has_come_is_answered_when_it_has(
    open_large: Open, large_server: str
) -> None:
    page = open_large("410.html")
    let_it_come = holding_the_catalogue_back(page, f"{large_server}{HOME}match/")
    page.get_by_label("Hvad skal der laves?").fill("En bogholder, der taler tysk")
    page.get_by_role("button", name="Find ordene, og vis folk").click()

    let_it_come()

    expect(page.locator(".need legend")).to_have_text(["Bogholder", "Tysk"])


def test_a_need_that_is_only_wished_for_costs_nobody_a_place(open_large: Open) -> None:
    page = open_large(f"{HOME}match/?skal=fag:3313,sprog:polsk")
    expect(page.locator(".person-reason").first).to_contain_text("af 2")

    page.get_by_role("group", name="Polsk").get_by_label("Gerne").check()

    assert question(page) == {"skal": ["fag:3313"], "gerne": ["sprog:polsk"]}
    assert re.match(r"1 af 1 · [01] af 1 gerne", page.locator(".person-reason").first.inner_text())
    assert page.evaluate("document.activeElement.checked") is True


def test_a_box_ticked_is_a_need_and_the_back_button_takes_it_away(open_large: Open) -> None:
    page = open_large(f"{HOME}match/")
    page.get_by_text("Eller vælg i listerne").click()
    page.get_by_role("checkbox", name=re.compile("^Håndværk")).check()
    assert question(page) == {"skal": ["fag:7"]}

    page.go_back()

    expect(page.locator(".need")).to_have_count(0)
    assert not page.get_by_role("checkbox", name=re.compile("^Håndværk")).is_checked()


def test_a_sentence_without_a_word_we_know_says_so(open_large: Open) -> None:
    page = open_large(f"{HOME}match/?skal=fag:0000,nonsense")
    expect(page.locator("[data-part=note]")).to_contain_text("sprunget over")

    page.get_by_label("Hvad skal der laves?").fill("kvantefysik")
    page.get_by_role("button", name="Find ordene, og vis folk").click()

    expect(page.locator("[data-part=note]")).to_contain_text("kender kataloget ikke ord for")
