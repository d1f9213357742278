"""Find en medarbejder with a script: search, choices, order, the shortlist; all of it in the address."""

from __future__ import annotations

import io
import re
from pathlib import Path
from urllib.parse import parse_qs, quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route, expect
from pypdf import PdfReader

from bench.catalogue import first_search
from bench.large_catalogue import large_pool
from synlig.edition import Profile
from tests.browser.conftest import DESK, PHONE, POOL, Open
from tests.browser.test_catalogue_pages import TOO_LOW, TOO_WIDE
from tests.browser.test_pages import WCAG

pytestmark = pytest.mark.browser

HOME = "find-en-medarbejder/"
FIELD = "Hvem mangler I?"
NOBODY = "AAAAAAAAA"


def ready(page: Page) -> Page:
    """The page, once its choices can be ticked."""
    page.locator(".facet input").first.wait_for(state="attached")
    return page


def count(page: Page) -> int:
    return int(page.locator(".found-number").inner_text().replace(".", ""))


def question(page: Page) -> dict[str, list[str]]:
    """What the address says now; Playwright's own `page.url` hears of it a little later."""
    return parse_qs(page.evaluate("location.search.slice(1)"))


def pool() -> tuple[Profile, ...]:
    return large_pool(POOL)


def knows(term: str) -> int:
    return sum(any(known.term == term for known in profile.competences) for profile in pool())


def numbers(page: Page) -> list[str]:
    return [tag.split()[-1] for tag in page.locator(".person .tag").all_text_contents()]


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
    held: list[Route] = []
    page.route("**/soegning.*", lambda route: held.append(route))
    with page.expect_request("**/soegning.*"):
        page.goto(f"{large_server}{HOME}")
    page.get_by_label(FIELD).fill("elektriker")

    held[0].continue_()

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


@pytest.mark.parametrize("address", [HOME, f"{HOME}omraade/vendsyssel-og-laesoe/"])
def test_escape_closes_the_sheet_of_choices_on_a_phone(address: str, open_page: Open) -> None:
    page = open_page(address, viewport=PHONE)
    summary = page.locator(".sheet-of-choices > summary")
    summary.click()
    page.locator(".sheet-of-choices input, .sheet-of-choices a").first.focus()

    page.keyboard.press("Escape")

    expect(page.locator(".sheet-of-choices")).not_to_have_attribute("open", "")
    expect(summary).to_be_focused()


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


def test_the_shortlist_is_mailed_by_number(open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.locator(".pick").first.click()

    mail = page.locator("[data-mail]").get_attribute("href") or ""

    assert mail.startswith("mailto:")
    assert numbers(page)[0] in mail


def test_nobody_is_remembered_outside_the_address(open_large: Open) -> None:
    page = ready(open_large(HOME))
    page.locator(".pick").first.click()

    page.goto(page.evaluate("location.origin + location.pathname"))
    ready(page)

    assert page.locator(".pick[aria-pressed=true]").count() == 0
    assert page.context.cookies() == []


def test_numbers_that_are_gone_and_numbers_that_never_were_are_told_alike(open_large: Open) -> None:
    known = pool()[0].name
    page = open_large(f"{HOME}sammenlign/?valgte={known},{NOBODY},nonsense,{'A' * 5000}")

    expect(page.locator("[data-gone]")).to_have_text("AAAA-AAAA-A findes ikke længere.")
    assert page.locator("thead th").count() == 1


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

    results = Axe().run(page, options=WCAG)

    assert results.violations_count == 0, results.generate_report()


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


def test_on_a_phone_the_sheet_of_choices_closes_on_what_it_found(open_large: Open) -> None:
    page = ready(open_large(HOME, viewport=PHONE))
    page.get_by_text("Vælg fag, område, sprog").click()
    page.get_by_role("checkbox", name=re.compile("^Håndværk")).check()

    button = page.get_by_role("button", name=f"Vis {count(page)} profiler")
    assert button.is_visible()
    button.click()

    assert not page.get_by_role("checkbox", name=re.compile("^Håndværk")).is_visible()
    assert page.evaluate("document.activeElement.id") == "profiler"


def test_a_sentence_becomes_a_list_of_needs_and_the_reason_stands_with_each(open_large: Open) -> None:
    page = open_large(f"{HOME}match/")
    page.get_by_label("Hvad skal der laves?").fill("En bogholder på deltid, der taler tysk")
    page.get_by_role("button", name="Find ordene, og vis folk").click()

    expect(page.locator(".need legend")).to_have_text(["Bogholder", "Deltid", "Tysk"], use_inner_text=False)
    assert set(question(page)["skal"][0].split(",")) == {"fag:3313", "arbejdsform:deltid", "sprog:tysk"}
    assert page.locator(".person-reason").first.inner_text().startswith("3 af 3")


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


def test_nothing_but_the_page_and_its_file_is_asked_for(open_large: Open, large_server: str) -> None:
    page = open_large("410.html")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.removeprefix(large_server)))

    page.goto(f"{large_server}{HOME}")
    ready(page).get_by_label(FIELD).fill("bogholder i Hobro")
    page.wait_for_url("**/?q=bogholder*")
    page.locator(".pick").first.click()

    assert [url for url in asked if not url.startswith(("tema/", f"{HOME}soegning."))] == [HOME]


def test_the_comparison_prints_across(open_large: Open) -> None:
    page = open_large(f"{HOME}sammenlign/?valgte={','.join(one.name for one in pool()[:3])}")
    page.locator("thead th").first.wait_for()

    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages

    assert float(sheets[0].mediabox.width) > float(sheets[0].mediabox.height)
    assert len(sheets) <= 2
