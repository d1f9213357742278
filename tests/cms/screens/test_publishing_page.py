"""Before something is published, its page is seen as it is on the site, as it will be, and as both in one."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator

import pytest
from PIL import Image

from synlig.cms.desk import Desk
from synlig.cms.publishing import Runner
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.places import desk_at
from tests.cms.screens.test_version import FRAME, framed
from tests.site_builder import BuiltSite, copy_built

NOW = datetime.datetime(2026, 11, 22, 9, 30, tzinfo=datetime.UTC)
OLD_NEWS = "2026-11-18-kaffemaskinen"


@pytest.fixture(scope="module")
def compared(built_everyday: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The everyday association with its site out, something of it changed, and the comparison done."""
    site = copy_built(built_everyday, tmp_path_factory.mktemp("published") / "association")
    site.add("content/public/pages/om-os.md", "\nVi holder åbent hus hver tirsdag.\n")
    site.remove(f"content/public/news/{OLD_NEWS}.md")
    site.write(
        "content/public/news/2026-11-20-ny-stol.md",
        "---\ntitel: Ny stol\ndato: 2026-11-20\nresumé: Den står i vinduet.\nbillede: stol.png\n"
        "billedtekst: En stol\n---\n\nKom og prøv den.\n",
    )
    Image.new("RGB", (900, 600), "brown").save(site.content / "public/assets/stol.png")
    runner = Runner(site.settings, site.folder / "output", site.folder / "cms" / "publishing")
    runner.start("compare", "a-1", NOW)
    assert runner.wait(lambda: NOW).state == "done"
    return site


@pytest.fixture
def publisher(compared: BuiltSite, desk: Desk, clock: Clock) -> Iterator[Browser]:
    made = desk_at(desk, compared.folder)
    browser = Browser(clock)
    browser.log_in(account_with(Role.PUBLISHER, now=clock()))
    yield browser
    made.previewer.stop()


def test_each_change_leads_to_its_page(publisher: Browser) -> None:
    page = publisher.go("/udgiv/").content.decode()

    assert 'href="/udgiv/side/pages/om-os.json/"' in page
    assert 'href="/udgiv/side/news/ny-stol.json/"' in page
    assert 'href="/udgiv/side/news/kaffemaskinen.json/"' in page
    assert "/udgiv/side/profiles" not in page


def test_a_page_that_changes_is_seen_with_its_marks(publisher: Browser, compared: BuiltSite) -> None:
    publisher.go("/udgiv/side/pages/om-os.json/")

    page = framed(publisher)
    assert "Vi holder åbent hus hver tirsdag.</ins>" in page
    assert page.count("<ins ") == 1
    assert "<del " not in page
    assert "Ét sted er ændret" in publisher.text


def test_before_is_the_page_that_is_out_and_after_the_one_that_would_be(
    publisher: Browser, compared: BuiltSite
) -> None:
    built = (compared.folder / "output/current/om-os/index.html").read_text(encoding="utf-8")
    heading = built.partition("<h1>")[2].partition("</h1>")[0]

    publisher.go("/udgiv/side/pages/om-os.json/?vis=foer")
    before = framed(publisher)
    publisher.go("/udgiv/side/pages/om-os.json/?vis=efter")
    after = framed(publisher)

    assert heading in before
    assert "åbent hus hver tirsdag" not in before
    assert "åbent hus hver tirsdag" in after
    assert 'href="/forhaandsvisning/site/tema/' in before


def test_what_is_saved_since_the_comparison_is_not_shown_as_if_it_were_in_it(
    publisher: Browser, compared: BuiltSite
) -> None:
    file = compared.content / "public/pages/om-os.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("hver tirsdag", "hver torsdag"), encoding="utf-8")

    publisher.go("/udgiv/side/pages/om-os.json/?vis=efter")
    page = framed(publisher)
    file.write_text(text, encoding="utf-8")

    assert "åbent hus hver tirsdag" in page


def test_it_is_seen_also_where_a_file_has_a_mistake_since(publisher: Browser, compared: BuiltSite) -> None:
    file = compared.content / "public/groups.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text("[", encoding="utf-8")

    publisher.go("/udgiv/side/pages/om-os.json/?vis=efter")
    page = framed(publisher)
    file.write_text(text, encoding="utf-8")

    assert "åbent hus hver tirsdag" in page


def test_what_is_new_is_seen_alone(publisher: Browser) -> None:
    publisher.go("/udgiv/side/news/ny-stol.json/")

    assert "?vis=" not in publisher.text.replace(FRAME.search(publisher.text)[0], "")  # type: ignore[index]  # it is there
    assert "Kom og prøv den." in framed(publisher)


def test_a_picture_that_was_never_out_is_seen_with_it(publisher: Browser) -> None:
    publisher.go("/udgiv/side/news/ny-stol.json/")
    shown = re.findall(r'<img src="([^"]*assets/[^"]*)"', framed(publisher))

    answers = [publisher.client.get(address) for address in shown]

    assert [(each.status_code, each.headers["Content-Type"]) for each in answers] == [(200, "image/jpeg")]


def test_what_goes_is_seen_as_it_was(publisher: Browser) -> None:
    publisher.go("/udgiv/side/news/kaffemaskinen.json/?vis=efter")

    assert "Bagefter er der ingen side" in publisher.text
    assert "affemaskine" in framed(publisher)


@pytest.mark.parametrize(
    "path", ["pages/nej.json", "pages/../association.json", "profiles/x.json", "manifest.json", "x"]
)
def test_nothing_else_is_shown(publisher: Browser, path: str) -> None:
    assert publisher.go(f"/udgiv/side/{path}/").status_code == 404
    assert publisher.go(f"/forhaandsvisning/udgiv/{path}").status_code == 404


def test_no_profile_is_named(publisher: Browser, compared: BuiltSite) -> None:
    for file in (compared.folder / "cms/publishing/edition/profiles").iterdir():
        assert json.loads(file.read_text(encoding="utf-8"))["number"]
        assert publisher.go(f"/forhaandsvisning/udgiv/profiles/{file.name}").status_code == 404


def test_what_is_as_it_was_says_so(publisher: Browser) -> None:
    publisher.go("/udgiv/side/pages/kontakt.json/")

    assert "Siden ser ud, som den gjorde." in publisher.text


def test_when_what_was_compared_is_gone_nothing_is_said_of_it(
    publisher: Browser, compared: BuiltSite
) -> None:
    """An erasure takes it away."""
    edition = compared.folder / "cms/publishing/edition"
    edition.rename(edition.with_name("away"))

    answer = publisher.go("/udgiv/side/pages/om-os.json/").status_code
    listed = publisher.go("/udgiv/").content.decode()
    edition.with_name("away").rename(edition)

    assert answer == 404
    assert "er slettet igen" in listed
    assert "Intet er anderledes" not in listed
