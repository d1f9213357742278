"""Find en medarbejder with a script: what is typed and ticked is found at once, and stands in the address."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from bench.catalogue import first_search
from tests.browser.catalogue import (
    FIELD,
    HOME,
    count,
    holding_the_catalogue_back,
    numbers,
    pool,
    question,
    ready,
)
from tests.browser.conftest import Open

pytestmark = pytest.mark.browser


def knows(term: str) -> int:
    return sum(any(known.term == term for known in profile.competences) for profile in pool())


def test_a_word_typed_finds_at_once_and_stands_in_the_address(open_large: Open) -> None:
    page = ready(open_large(HOME))

    page.get_by_label(FIELD).fill("elektriker")

    expect(page.locator(".found-number")).not_to_have_text("2.000")
    page.wait_for_url("**/?q=elektriker")
    assert 0 < count(page) < 400
    assert "elektri" in page.locator(".person").first.inner_text().lower()


def test_what_is_typed_before_the_catalogue_has_come_is_searched_when_it_has(
    open_large: Open, large_server: str
) -> None:
    page = open_large("410.html")
    let_it_come = holding_the_catalogue_back(page, f"{large_server}{HOME}")
    page.get_by_label(FIELD).fill("elektriker")

    let_it_come()

    page.wait_for_url("**/?q=elektriker")
    assert page.get_by_label(FIELD).input_value() == "elektriker"
    assert 0 < count(page) < 400


@pytest.mark.parametrize(("is_hidden", "fetched"), [("false", 0), ("true", 1)])
def test_the_catalogue_is_fetched_after_the_first_paint_or_where_none_will_come(
    is_hidden: str, fetched: int, open_large: Open, large_server: str
) -> None:
    page = open_large("410.html")
    page.add_init_script(f"""
        window.requestAnimationFrame = () => 0; // nothing is painted yet
        Object.defineProperty(document, "hidden", {{ value: {is_hidden} }});
        window.fetched = [];
        window.fetch = (address) => new Promise(() => window.fetched.push(address));
    """)

    page.goto(f"{large_server}{HOME}")

    page.locator("[data-pick]").first.wait_for(state="attached")  # the script runs
    assert len(page.evaluate("window.fetched")) == fetched


def test_the_first_search_is_sent_in_less_than_250_kb(large_site: Path) -> None:
    sent = first_search(large_site)

    assert set(sent) == {".html", ".css", ".js", ".json"}
    assert sum(sent.values()) < 250_000, sent


def test_ticking_narrows_and_every_count_says_what_ticking_would_give(open_large: Open) -> None:
    page = ready(open_large(HOME))
    choices = (
        page.locator(".facet", has_text="Kan").filter(has=page.locator(".facet-filter")).locator("li:visible")
    )
    title, told = choices.first.locator(".choice-title").inner_text(), choices.first.locator(".choice-count")
    expected = int(told.inner_text())

    choices.first.locator("input").check()

    assert count(page) == expected == knows(title[0].lower() + title[1:])
    assert "kompetence" in question(page)


def test_a_box_is_made_when_it_is_shown(open_large: Open) -> None:
    page = ready(open_large(HOME))
    facet = page.locator(".facet").filter(has=page.get_by_label("Find i listen: Kan"))
    at_first = facet.locator("input[type=checkbox]").count()
    more = facet.get_by_role("button", name=re.compile("^Vis alle"))
    number = int(more.inner_text().split()[-1])

    more.click()

    assert (at_first, page.locator(".facet li[hidden]").count()) == (10, 0)
    titles = facet.locator(".choice-title").all_inner_texts()
    assert len(titles) == number > 100
    in_its_order = page.evaluate(
        """async ([index, dimension]) => {
            const file = await (await fetch(index)).json();
            return file.dimensions.find((one) => one.name === dimension).choices.map((one) => one[3] || one[1]);
        }""",
        [page.locator("#katalog").get_attribute("data-index"), "kompetence"],
    )
    assert titles == in_its_order


def test_two_competences_mean_both_and_two_work_forms_either(open_large: Open) -> None:
    skills = [known.term for known in pool()[0].competences][:2]
    both = sum(set(skills) <= {known.term for known in profile.competences} for profile in pool())
    either = sum(bool({"board", "mentor"} & set(profile.work_forms)) for profile in pool())
    page = ready(open_large(HOME))

    for skill in skills:
        page.get_by_label("Find i listen: Kan").fill(skill)
        page.get_by_role("checkbox", name=re.compile(f"^{re.escape(skill)}", re.IGNORECASE)).first.check()
    with_both = count(page)
    page.get_by_role("button", name="Fjern alle", exact=True).click()
    page.goto(page.evaluate("location.origin + location.pathname") + "?arbejdsform=bestyrelse,mentor")
    ready(page)

    assert (with_both, count(page)) == (both, either)


def test_the_trades_open_as_a_tree_and_the_narrower_one_takes_the_place_of_the_wider(
    open_large: Open,
) -> None:
    page = ready(open_large(HOME))
    expected = sum((profile.occupation or "").startswith("83") for profile in pool())
    assert (
        not page.get_by_text("Chauffør og maskinfører", exact=True)
        .and_(page.locator(".choice-title"))
        .is_visible()
    )

    page.get_by_role("checkbox", name=re.compile("^Maskiner og transport")).check()
    page.get_by_role("checkbox", name=re.compile("^Chauffør og maskinfører")).check()

    assert question(page) == {"fag": ["83"]}
    assert count(page) == expected
    assert page.evaluate("document.querySelector('.facet :indeterminate') !== null")


def test_the_back_button_undoes_a_choice_and_not_a_letter(open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.get_by_label(FIELD).type("tysk")
    page.wait_for_url("**/?q=tysk")
    found = count(page)
    page.get_by_role("checkbox", name=re.compile("^Håndværk")).check()
    narrower = count(page)

    page.go_back()

    expect(page.locator(".found-number")).to_have_text(f"{found:,}".replace(",", "."))
    assert narrower < found
    assert not page.get_by_role("checkbox", name=re.compile("^Håndværk")).is_checked()
    page.go_forward()
    expect(page.locator(".found-number")).to_have_text(str(narrower))


def test_an_address_sent_to_somebody_shows_the_same(open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.get_by_label(FIELD).fill("lager")
    page.wait_for_url("**/?q=lager")
    page.get_by_label("Sortér").select_option("titel")
    expected = numbers(page)

    other = ready(open_large(HOME + page.evaluate("location.search")))

    assert numbers(other) == expected
    assert other.get_by_label("Sortér").input_value() == "titel"


def test_titles_are_in_danish_order(open_large: Open) -> None:
    page = ready(open_large(HOME + "?orden=titel&q=a"))

    titles = page.locator(".person-title").all_text_contents()

    order = "abcdefghijklmnopqrstuvwxyzæøå"
    keys = [[order.find(sign) for sign in title.lower() if sign in order] for title in titles]
    assert keys == sorted(keys)


def test_the_newest_come_first(open_large: Open) -> None:
    months = {profile.number: profile.confirmed for profile in pool()}
    page = ready(open_large(HOME + "?orden=nyeste"))

    shown = [months[number] for number in numbers(page)]

    assert shown == sorted(shown, reverse=True)


def test_pages_are_turned_in_the_address(open_large: Open) -> None:
    page = ready(open_large(HOME + "?orden=nyeste"))
    first = numbers(page)

    page.get_by_role("link", name="Næste side").click()

    assert question(page)["side"] == ["2"]
    assert not set(numbers(page)) & set(first)
    assert page.evaluate("document.activeElement.id") == "profiler"


def test_pages_of_the_list_as_it_came_are_not_offered_while_a_question_waits(
    open_large: Open, large_server: str
) -> None:
    page = open_large("410.html")
    let_it_come = holding_the_catalogue_back(page, f"{large_server}{HOME}?orden=nyeste")
    link = page.get_by_role("link", name="Næste side")
    expect(link).to_have_count(0)

    let_it_come()

    expect(link).to_have_attribute("href", re.compile("orden=nyeste"))


ODD = [
    pytest.param("?fag=99,83&omraade=atlantis", "fag", id="unknown choices"),
    pytest.param("?side=-3&orden=baglaens", "", id="no such page or order"),
    pytest.param("?side=1e9", "", id="a page far away"),
    pytest.param("?q=" + "a" * 10_000, "", id="ten thousand letters"),
    pytest.param("?%E0%A4%A=1&fag[]=83&constructor=1&__proto__=2&side=NaN", "", id="noise"),
]


@pytest.mark.parametrize(("asked", "kept"), ODD)
def test_what_an_address_cannot_mean_is_passed_over_and_said(asked: str, kept: str, open_large: Open) -> None:
    page = ready(open_large(HOME + asked))

    expect(page.locator("[data-part=note]")).to_contain_text("findes ikke og er sprunget over")
    assert page.locator(".chip").count() == (1 if kept or "q=" in asked else 0)
    assert len(page.get_by_label(FIELD).input_value()) <= 200


def test_a_script_in_the_question_is_text(open_large: Open) -> None:
    bad = '<img src=x onerror="document.title=1"><script>document.title=2</script>'
    page = ready(open_large(HOME + "?q=" + quote(bad) + "&valgte=" + quote(bad)))

    assert page.locator("main img, main script").count() == 0
    assert page.get_by_label(FIELD).input_value() == bad
    assert page.locator(".chip").first.inner_text().startswith("»<img")
    assert not page.locator(".tray").is_visible()


def test_words_that_nobody_has_are_told(open_large: Open) -> None:
    page = ready(open_large(HOME + "?q=" + quote("svejser kvantefysik")))

    assert count(page) > 0
    assert "»kvantefysik«" in page.locator("[data-part=note]").inner_text()


def test_an_empty_answer_says_what_to_do(open_large: Open) -> None:
    page = ready(open_large(HOME + "?q=qqqqqqqq"))

    assert count(page) == 0
    assert page.get_by_role("heading", name="Ingen profiler passer på det hele").is_visible()
    assert page.locator("[data-part=empty] a[href^='tel:']").is_visible()


def test_nothing_but_the_page_and_its_file_is_asked_for(open_large: Open, large_server: str) -> None:
    page = open_large("410.html")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(large_server)))

    page.goto(f"{large_server}{HOME}")
    ready(page).get_by_label(FIELD).fill("bogholder i Hobro")
    page.wait_for_url("**/?q=bogholder*")
    page.locator(".pick").first.click()

    assert [url for url in asked if not url.startswith(("tema/", f"{HOME}soegning."))] == [HOME]
