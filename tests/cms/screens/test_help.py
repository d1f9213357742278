"""Help on every screen, and a search that finds the page one means."""

from __future__ import annotations

import re

import pytest

from synlig.cms.accounts.links import personal_link
from synlig.cms.desk import Desk
from synlig.cms.roles import LOGGED_IN, Role
from synlig.cms.screens.help import DOOR, pages
from synlig.cms.web.routes import table
from tests.cms.browser import PASSWORD, Browser, account_with
from tests.cms.clock import Clock

NO_PAGE = {
    *("links", "pictures-json", "form-key"),  # answers for scripts
    *(
        "picture",
        "picture-cut",
        "picture-small",
        "public-pdf",
        "telephone-picture",
        "version-file",
    ),  # pictures and files
    *("preview-site", "help", "help-index", "door-help"),
    *("send-again", "prove"),  # who stands there is on the way to elsewhere
}
"""What answers without a page of its own; so does what is called `-frame` or `-progress`."""


@pytest.mark.usefixtures("_django")
def test_every_screen_has_its_page_of_the_handbook() -> None:
    screens = {
        route.name: route.help
        for route in table()
        if any("GET" in methods for role, methods in route.who.items() if role in LOGGED_IN)
        and not route.name.endswith(("-frame", "-progress"))
    }

    assert {name for name in screens if name not in NO_PAGE and screens[name] not in pages()} == set()
    assert {name for name in NO_PAGE if screens.get(name)} == set()


@pytest.mark.usefixtures("_django")
def test_every_door_has_its_help() -> None:
    outside = [route for route in table() if Role.NOBODY in route.who and route.name != "door-help"]

    assert {route.name for route in outside if route.help != DOOR} == {"telephone-picture"}


def test_the_help_at_the_door_is_one_page_for_whoever_comes(desk: Desk, clock: Clock) -> None:
    stranger = Browser(clock)
    assert 'href="/log-ind/hjaelp/"' in stranger.go("/log-ind/").content.decode()
    page = stranger.go("/log-ind/hjaelp/").content.decode()
    assert stranger.place == "/log-ind/hjaelp/"
    assert 'id="personligt-link"' in page
    assert re.findall(r'<a [^>]*href="([^"]+)"', page) == ["#indhold", "/", "/log-ind/"]
    main = page.partition("<main")[2]
    assert (
        main
        == stranger.go("/log-ind/hjaelp/?q=referater&page=brugere").content.decode().partition("<main")[2]
    )
    for address in ("/hjaelp/", "/hjaelp/?q=mail", "/hjaelp/log-ind/", "/hjaelp/brugere/"):
        stranger.go(address)
        assert stranger.place == "/log-ind/", address


def test_each_door_leads_to_its_own_part_of_the_help(desk: Desk, clock: Clock) -> None:
    stranger = Browser(clock)
    made = personal_link("k3v9q2m7xd", clock(), by="a-1")
    assert made is not None
    stranger.go(f"/adgang/{made.token}/")
    assert 'href="/log-ind/hjaelp/#personligt-link"' in stranger.text
    keeper = account_with(Role.MEMBERSHIP, now=clock())
    stranger.send("/log-ind/", mail=keeper.mail, password=PASSWORD)
    assert 'href="/log-ind/hjaelp/#telefon"' in stranger.text
    parts = re.findall(r' id="([^"]+)"', pages()[DOOR].text)
    assert {"glemt", "nyt-link", "telefon", "personligt-link"} <= set(parts)


@pytest.mark.usefixtures("_django")
def test_every_link_in_the_handbook_leads_to_a_page() -> None:
    for page in pages().values():
        assert set(re.findall(r'href="([^"#:]+)[#"]', page.text)) <= {f"/hjaelp/{name}/" for name in pages()}


@pytest.mark.parametrize(
    ("sought", "first"),
    [
        ("", "Kom i gang med redigeringen"),
        ("billeder", "Billeder og filer"),  # many pages speak of them
        ("glemt adgangskode", "Brugere"),  # a heading
        ("HEIC", "Billeder og filer"),  # the text alone
    ],
)
def test_a_search_puts_titles_before_texts(writer: Browser, desk: Desk, sought: str, first: str) -> None:
    text = writer.go(f"/hjaelp/?q={sought}").content.decode()

    assert re.findall(r'<span class="title"><a [^>]*>([^<]*)', text)[0] == first


def test_a_page_of_help_leads_on_inside_the_cms(writer: Browser, desk: Desk) -> None:
    assert 'href="/hjaelp/billeder/"' in writer.go("/hjaelp/kom-i-gang/").content.decode()
