"""Help on every screen, and a search that finds the page one means."""

from __future__ import annotations

import re

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import LOGGED_IN
from synlig.cms.screens.help import pages
from synlig.cms.web.routes import table
from tests.cms.browser import Browser

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
    *("preview-site", "help", "help-index"),
    *(
        "log-in",
        "send-again",
        "open-link",
        "arrive",
        "prove",
    ),  # the door: who stands there is on the way to elsewhere
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
