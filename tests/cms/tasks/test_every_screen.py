"""Every screen of the table of routes, seen by a role that may see it, and the states that a screen can be in."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from django.urls import reverse
from playwright.sync_api import Page
from playwright.sync_api import Route as BrowserRoute

from synlig.cms.roles import Role
from synlig.cms.web.routes import Route, table
from tests.cms.tasks.looking import Look
from tests.cms.tasks.running import Running

pytestmark = pytest.mark.browser

NEWS = "2026-11-18-kaffemaskinen"
NEWS_PATH = f"public/news/{NEWS}.md"
PICTURE = "assets/byen.png"
DRAFT = "bestyrelsen/2026-11-02"
MEMBER = "b3t8w5n1rz"
NOT_PAGES = {
    *("publish-progress", "links", "pictures-json", "picture", "form-key", "telephone-picture"),
    *("withdraw-progress", "erase-progress", "suggestions", "picture-cut", "picture-small", "public-pdf"),
    *(
        "preview-frame",
        "preview-new-frame",
        "preview-site",
        "member-frame",
        "minutes-frame",
        "my-cv-frame",
        "version-file",
        "version-frame",
        "publish-page-frame",
    ),  # tests/browser sees the theme; marks in it are looked at below
    *(
        "open-link",
        "arrive",
        "send-again",
        "log-in-code",
        "log-in-telephone",
        "preview-new",
        "minutes-read-new",
    ),  # these lead on; their pages are below
}
SAMPLES: dict[str, dict[str, object]] = {
    "page-edit": {"name": "om-os"},
    "page-remove": {"name": "om-os"},
    "news-edit": {"name": NEWS},
    "news-remove": {"name": NEWS},
    "event-edit": {"name": "aabent-hus"},
    "event-remove": {"name": "aabent-hus"},
    "history": {"path": NEWS_PATH},
    "version": {"path": NEWS_PATH, "number": 2},
    "publish-page": {"path": "news/kaffemaskinen.json"},
    "preview": {"path": NEWS_PATH},
    "picture-one": {"path": PICTURE},
    "picture-crop": {"path": PICTURE},
    "picture-remove": {"path": PICTURE},
    "help": {"page": "skriv"},
    "my-cv-step": {"number": 3},
    "minutes-edit": {"name": DRAFT},
    "minutes-remove": {"name": DRAFT},
    "minutes-comment": {"name": DRAFT},
    "minutes-approve": {"name": DRAFT},
    "minutes-read": {"name": DRAFT},
    "minutes-correct-edit": {"name": "bestyrelsen/2026-10-05"},
    "member-step": {"member": MEMBER, "number": 4},
}
"""What the addresses that need something are shown with."""
FIRST = (Role.NOBODY, Role.WRITER, Role.MEMBERSHIP, Role.IT, Role.PUBLISHER, Role.MINUTE_TAKER, Role.MEMBER)
"""Who looks, of those who may."""


def pages() -> Iterator[Route]:
    for route in table():
        if route.name not in NOT_PAGES and any("GET" in methods for methods in route.who.values()):
            yield route


def looker(route: Route) -> str:
    role = next(role for role in FIRST if "GET" in route.who.get(role, frozenset()))
    return "" if role is Role.NOBODY else str(role)


@pytest.fixture(scope="module")
def looks(full_cms: Running) -> dict[str, Look]:
    """A window for each role, made when it is needed."""
    return {}


@pytest.fixture(scope="module", autouse=True)
def _something_of_everything(full_cms: Running) -> None:
    """A version in the history and a change to publish, so that there is one to look at."""
    page = full_cms.context("skribent").new_page()
    page.goto(reverse("news-edit", kwargs={"name": NEWS}))
    page.get_by_label("Titel").fill("Kaffemaskinen er kommet i dag")
    page.get_by_role("button", name="Gem").click()
    page.get_by_text("Gemt.").wait_for()
    page.context.close()
    page = full_cms.context("udgiver").new_page()
    page.goto(reverse("publish"))
    page.get_by_role("button", name="Se, hvad der ændrer sig").click()
    page.get_by_role("link", name="Se siden før og efter").first.wait_for(timeout=240_000)
    page.context.close()


def look(full_cms: Running, looks: dict[str, Look], role: str) -> Look:
    if role not in looks:
        looks[role] = Look(full_cms.context(role).new_page())
    return looks[role]


@pytest.mark.parametrize("route", list(pages()), ids=lambda route: route.name)
def test_a_screen_is_for_everybody(full_cms: Running, looks: dict[str, Look], route: Route) -> None:
    seen = look(full_cms, looks, looker(route))

    answer = seen.page.goto(_address(route, seen.page))

    assert answer is not None
    assert (answer.status, "/log-ind/?" in seen.page.url) == (200, False)
    assert seen.faults() == []


def _address(route: Route, page: Page) -> str:
    """Where the screen is, with a document, a member or a user where it needs one."""
    for name, index, link in (
        ("user", "users", "main h2 a"),
        ("review-text", "review", "main .to-read li a"),
    ):
        if route.name == name:
            page.goto(reverse(index))
            return str(page.locator(link).first.get_attribute("href"))
    values = SAMPLES.get(route.name, {"member": MEMBER} if "<slug:member>" in route.pattern else {})
    return reverse(route.name, kwargs=values or None)


@pytest.mark.parametrize("name", ["version", "publish-page"])
def test_the_marks_in_a_page_are_for_everybody(full_cms: Running, looks: dict[str, Look], name: str) -> None:
    seen = look(full_cms, looks, "udgiver")
    seen.page.goto(reverse(name, kwargs=SAMPLES[name]))
    seen.page.get_by_role("link", name="1", exact=True).click()
    frame = seen.page.frames[1]
    frame.wait_for_url("**#aendring-1")
    assert frame.locator("ins.came").first.is_visible()

    address = frame.url.partition("#")[0]
    seen.page.route(address, _without_policy)  # axe is a script
    seen.page.goto(address)
    found = [each for each in seen.faults() if not each.startswith("low")]  # tests/browser sees the theme
    seen.page.unroute(address)

    assert found == []


def _without_policy(route: BrowserRoute) -> None:
    answer = route.fetch()
    headers = {name: said for name, said in answer.headers.items() if name != "content-security-policy"}
    route.fulfill(response=answer, headers=headers)


EMPTY_FORMS = {"news-new": "skribent", "event-new": "skribent", "page-new": "skribent", "new-user": "it"}
EMPTY_FORMS |= {
    "my-password": "skribent",
    "log-in": "",
    "minutes-new": "referent",
    "minutes-import": "referent",
}
EMPTY_FORMS |= {"picture-new": "skribent"}


@pytest.mark.parametrize("name", EMPTY_FORMS)
def test_a_form_with_mistakes_is_for_everybody(full_cms: Running, looks: dict[str, Look], name: str) -> None:
    seen = look(full_cms, looks, EMPTY_FORMS[name])
    seen.page.goto(reverse(name))
    seen.page.evaluate("for (const form of document.forms) form.noValidate = true")
    seen.page.locator("main button.main").first.click()
    seen.page.locator(".errors").wait_for()
    assert seen.page.evaluate("document.activeElement.matches('.errors')"), "what is wrong is read first"

    assert seen.faults() == []
    for link in seen.page.locator(".errors a").all():
        place = str(link.get_attribute("href"))
        assert seen.page.evaluate("place => document.getElementById(place.slice(1)) !== null", place), place


def test_a_members_yes_and_no_are_for_everybody(full_cms: Running, looks: dict[str, Look]) -> None:
    """The text with nothing ticked, what a yes means, and one purpose to be taken back."""
    seen = look(full_cms, looks, "medlem")
    seen.page.goto(reverse("my-cv-agree"))
    seen.page.get_by_role("button", name="Vis, hvad det betyder").click()
    seen.page.locator(".errors").wait_for()
    assert seen.page.evaluate("document.activeElement.matches('.errors')"), "what is wrong is read first"
    assert seen.faults() == []

    seen.page.get_by_label("Kortet i kataloget").check()
    seen.page.get_by_role("button", name="Vis, hvad det betyder").click()
    seen.page.get_by_role("heading", name="Det betyder dit ja").wait_for()
    assert seen.faults() == []

    seen.page.goto(reverse("my-cv-consents"))
    seen.page.locator("a[href$='?formaal=overskrift']").click()
    seen.page.get_by_role("heading", name="Vil du tage det her tilbage?").wait_for()
    assert seen.faults() == []


def test_what_a_link_opens_is_for_everybody(full_cms: Running, looks: dict[str, Look]) -> None:
    """The invitation that IT hands over, and the page that it leads to."""
    helper = look(full_cms, looks, "it")
    helper.page.goto(reverse("new-user"))
    helper.page.get_by_label("Navn").fill("Ny Bruger")
    helper.page.get_by_label("E-mail").fill("ny@example.org")
    helper.page.get_by_label("Skribent").check()
    helper.page.get_by_role("button", name="Opret, og vis linket").click()
    link = helper.page.get_by_label("Link").input_value()
    assert helper.faults() == []

    seen = look(full_cms, looks, "")
    seen.page.goto(link)
    assert seen.faults() == []


@pytest.mark.parametrize("address", ["/nyheder/?q=xyzzy", "/hjaelp/?q=xyzzy", "/findes-ikke/", "/brugere/"])
def test_what_finds_nothing_is_for_everybody(full_cms: Running, looks: dict[str, Look], address: str) -> None:
    seen = look(full_cms, looks, "skribent")
    seen.page.goto(address)
    assert seen.faults() == []


def test_a_conflict_is_for_everybody(full_cms: Running, looks: dict[str, Look]) -> None:
    seen = look(full_cms, looks, "skribent")
    file = full_cms.site.content / NEWS_PATH
    seen.page.goto(reverse("news-edit", kwargs={"name": NEWS}))
    text = file.read_text(encoding="utf-8")
    file.write_text(
        re.sub("^titel: .*$", "titel: En anden titel", text, flags=re.MULTILINE), encoding="utf-8"
    )
    seen.page.get_by_label("Titel").fill("Min titel")
    seen.page.get_by_role("button", name="Gem").click()
    seen.page.get_by_role("heading", name="To har rettet samtidig").wait_for()
    seen.page.locator("input[value=own]").check()
    assert seen.page.get_by_role("textbox", name="Noget tredje").input_value() == "Min titel"

    assert seen.faults() == []

    seen.page.get_by_role("button", name="Behold den andens").click()
    seen.page.get_by_role("heading", name="En anden titel").wait_for()


CONFLICTS = {
    "minutes-edit": ("referent", f"private/minutes/{DRAFT}.yml", "titel", "main button.main"),
    "member-step": ("medlemsansvarlig", f"private/members/{MEMBER}/profil.yml", "postnummer", "[value=save]"),
}
"""Who meets somebody else there, in which file and field, and by which button."""


@pytest.mark.parametrize("name", CONFLICTS)
def test_a_conflict_in_what_is_private_is_for_everybody(
    full_cms: Running, looks: dict[str, Look], name: str
) -> None:
    role, path, key, button = CONFLICTS[name]
    seen, file = look(full_cms, looks, role), full_cms.site.content / path
    seen.page.goto(
        reverse(name, kwargs={**SAMPLES[name], **({"number": 1} if "number" in SAMPLES[name] else {})})
    )
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(f"(?m)^{key}: .*$", f"{key}: 9990", text), encoding="utf-8")
    seen.page.locator(f"[name={key}]").fill("9400")
    seen.page.locator(button).last.click()
    seen.page.get_by_role("heading", name="To har rettet samtidig").wait_for()

    assert seen.faults() == []

    seen.page.get_by_role("button", name="Behold den andens").click()
    seen.page.get_by_role("heading", name="To har rettet samtidig").wait_for(state="detached")
    file.write_text(text, encoding="utf-8")


def test_what_was_never_saved_is_for_everybody(full_cms: Running, looks: dict[str, Look]) -> None:
    """Seen as it becomes: first with something missing, and then the page."""
    seen = look(full_cms, looks, "skribent")
    seen.page.goto(reverse("news-new"))
    seen.page.get_by_label("Titel").fill("Åbent hus i maj")
    seen.page.get_by_label("Dato").fill("2026-11-20")
    seen.page.get_by_label("Kort fortalt").fill("")
    seen.page.get_by_role("button", name="Se den, som den bliver").click()
    seen.page.get_by_role("heading", name="Den kan ikke vises endnu").wait_for()
    assert seen.faults() == []

    seen.page.locator(".errors a").click()
    seen.page.get_by_label("Kort fortalt").fill("Kom og se, hvem vi er.")
    seen.page.get_by_role("button", name="Se den, som den bliver").click()
    frame = seen.page.frame_locator("iframe.frame")
    frame.get_by_role("heading", name="Åbent hus i maj").wait_for()
    assert seen.faults() == []
    seen.page.get_by_role("link", name="Skriv videre").click()
    seen.page.get_by_role("button", name="Kast kladden væk").click()
    seen.page.get_by_text("Kladden er kastet væk").wait_for()


def test_a_file_that_cannot_be_read_is_for_everybody(full_cms: Running, looks: dict[str, Look]) -> None:
    seen = look(full_cms, looks, "skribent")
    full_cms.site.write("content/public/news/2026-01-01-itu.md", "---\ntitel: [\n---\n\nHej.\n")
    seen.page.goto(reverse("news-edit", kwargs={"name": "2026-01-01-itu"}))
    full_cms.site.remove("content/public/news/2026-01-01-itu.md")

    assert seen.page.get_by_role("heading", name="Filen kan ikke vises").count() == 1
    assert seen.faults() == []


def test_a_warning_before_the_session_ends_is_for_everybody(
    full_cms: Running, looks: dict[str, Look]
) -> None:
    seen = look(full_cms, looks, "skribent")
    seen.page.goto("/")
    for when in ("asks", "tells", "over"):
        seen.page.evaluate(
            """when => document.querySelector(".soon").replaceChildren(
                 document.querySelector(`[data-when=${when}]`).content.cloneNode(true))""",
            when,
        )
        assert seen.faults() == []


def test_a_login_with_what_was_typed_is_for_everybody(full_cms: Running) -> None:
    context = full_cms.context("skribent")
    seen = Look(context.new_page())
    seen.page.goto(reverse("news-new"))
    context.clear_cookies(name="synlig")
    seen.page.get_by_label("Titel").fill("Det her må ikke gå tabt")
    seen.page.evaluate("for (const form of document.forms) form.noValidate = true")
    seen.page.get_by_role("button", name="Gem").click()
    seen.page.get_by_role("heading", name="Det, du skrev, er her endnu").wait_for()

    assert seen.faults() == []
    context.close()
