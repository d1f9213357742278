"""What waits for somebody, and what will happen by itself."""

from __future__ import annotations

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.publishing.test_lately import put_out
from tests.theme.invented import news_item, text_page

PAGE = """---
titel: Kontakt os
resumé: Sådan får du fat i os.
revideret: 2025-01-01
næste_revision: {revision}
---

Ring.
"""


def test_a_page_past_its_revision_waits_for_who_writes(writer: Browser, desk: Desk) -> None:
    page = desk.content / "public/pages/kontakt-os.md"
    page.write_text(PAGE.format(revision="2026-01-01"), encoding="utf-8")
    desk.previewer.warm()
    assert "Siden »Kontakt os« skulle være gennemgået" in writer.go("/").content.decode()
    page.write_text(PAGE.format(revision="2026-12-24"), encoding="utf-8")
    assert "skulle være gennemgået" not in writer.go("/").content.decode()
    calendar = writer.go("/kalender/").content.decode()
    assert "24. december 2026" in calendar
    assert "Siden «Kontakt os» skal gennemgås igen." in calendar


def test_a_publisher_has_one_big_button_and_a_writer_none(writer: Browser, desk: Desk, clock: Clock) -> None:
    assert 'href="/udgiv/"' not in writer.go("/").content.decode()
    publisher = Browser(clock)
    publisher.log_in(account_with(Role.PUBLISHER, now=clock()))
    assert 'class="button main big" href="/udgiv/"' in publisher.go("/").content.decode()
    assert writer.go("/udgiv/").status_code == 403


def test_what_is_begun_stands_on_the_overview(writer: Browser) -> None:
    writer.go("/arrangementer/ny/")
    writer.send("/arrangementer/ny/", begun_from="", do="keep", titel="Foredrag")
    page = writer.go("/").content.decode()
    assert "Det, du er i gang med" in page
    assert "Ny: arrangement" in page


def somebody(clock: Clock, role: Role, *groups: str) -> Browser:
    account = account_with(role, now=clock(), mail=f"{role}{'-'.join(groups)}@example.org")
    account.groups = list(groups)
    account.save()
    browser = Browser(clock)
    browser.log_in(account)
    return browser


@pytest.mark.parametrize("role", [Role.WRITER, Role.MINUTE_TAKER, Role.PUBLISHER, Role.IT])
def test_everybody_sees_what_is_new_on_the_site(desk: Desk, clock: Clock, role: Role) -> None:
    put_out(desk.output, 1, text_page("om-os/ide/"))
    put_out(desk.output, 2, text_page("om-os/ide/"), news_item())

    page = somebody(clock, role).go("/").content.decode()

    assert f'<a href="{desk.settings.base_url}nyt/nyt-kontor/">Nyt kontor</a>' in page
    assert "Ingen har gemt noget" not in page


def test_where_nothing_is_out_that_is_said(writer: Browser) -> None:
    assert "Hjemmesiden er ikke udgivet endnu." in writer.go("/").content.decode()


def save(clock: Clock, path: str, text: str) -> None:
    clock.move(minutes=1)
    files().save(path, text.encode(), begun_from="", by="a-1", now=clock())


MINUTES = """\
gruppe: {group}
dato: 2026-11-16
titel: Møde i november
tilstand: til bemærkning
bemærkninger_inden: 2026-12-01
punkter:
  - {{nr: 1, titel: Kaffe, slags: orientering, tekst: Vi drak kaffe.}}
"""
OURS = "private/minutes/bestyrelsen/2026-11-16.yml"


def test_what_was_saved_is_found_behind_what_others_saved(desk: Desk, clock: Clock) -> None:
    """A referent sees their own, a publisher what is public and the minutes, and IT neither."""
    save(clock, OURS, MINUTES.format(group="bestyrelsen"))
    save(clock, OURS.replace(".yml", ".godkendelser.yml"), "[]")
    for number in range(50):
        save(clock, f"public/pages/side-{number}.md", PAGE.format(revision="2026-12-24"))

    referent = somebody(clock, Role.MINUTE_TAKER, "bestyrelsen").go("/").content.decode()
    publisher = somebody(clock, Role.PUBLISHER).go("/").content.decode()
    it = somebody(clock, Role.IT).go("/").content.decode()

    assert "bestyrelsen/2026-11-16" in referent
    assert "godkendelser" not in referent
    assert "/historik/public/pages/side-49.md/" in publisher
    assert "side-49" not in referent + it
    assert "Det sidste, der er gemt" not in it


def test_a_draft_of_minutes_is_its_groups_alone_until_it_is_approved(desk: Desk, clock: Clock) -> None:
    """What the minutes' own page refuses a publisher is not told on the overview either."""
    save(clock, OURS, MINUTES.format(group="bestyrelsen"))

    publisher = somebody(clock, Role.PUBLISHER)
    assert "bestyrelsen/2026-11-16" not in publisher.go("/").content.decode()

    approved = MINUTES.format(group="bestyrelsen").replace("til bemærkning", "godkendt")
    clock.move(minutes=1)
    files().save(OURS, approved.encode(), begun_from=files().read(OURS).revision, by="a-1", now=clock())

    assert "bestyrelsen/2026-11-16" in publisher.go("/").content.decode()


def test_minutes_that_were_removed_are_told_of_without_an_error(desk: Desk, clock: Clock) -> None:
    save(clock, OURS, MINUTES.format(group="bestyrelsen"))
    (desk.content / OURS).unlink()

    referent = somebody(clock, Role.MINUTE_TAKER, "bestyrelsen").go("/")

    assert referent.status_code == 200


def test_a_referent_sees_the_deadlines_of_own_minutes_alone(desk: Desk, clock: Clock) -> None:
    save(clock, OURS, MINUTES.format(group="bestyrelsen"))
    desk.previewer.warm()
    said = "Sidste frist for bemærkninger til referatet"

    own = somebody(clock, Role.MINUTE_TAKER, "bestyrelsen")
    other = somebody(clock, Role.MINUTE_TAKER)

    assert own.go("/kalender/").content.decode().count(said) == 1
    assert said not in other.go("/kalender/").content.decode()
    assert (
        "Referat til bemærkning, sidste frist 1. december 2026: Møde i november"
        in own.go("/").content.decode()
    )


def test_what_should_be_on_the_site_by_its_date_is_told(desk: Desk, clock: Clock) -> None:
    """The site is of the 21st, and the day after, news were to come."""
    put_out(desk.output, 1, text_page("om-os/ide/"), built="2026-11-21")
    news = desk.content / "public/news/2026-11-20-ny-stol.md"
    news.parent.mkdir(exist_ok=True)
    news.write_text(
        "---\ntitel: Ny stol\ndato: 2026-11-20\nresumé: I vinduet.\nvises_fra: 2026-11-22\n---\n\nKom.\n",
        encoding="utf-8",
    )
    desk.previewer.warm()
    said = "1 ting fra kalenderen er ikke på hjemmesiden: den er fra 21. november 2026"

    assert said in somebody(clock, Role.PUBLISHER).go("/").content.decode()
    assert f"{said}. Udgiver maskinen hver nat?" in somebody(clock, Role.IT).go("/").content.decode()
    assert said not in somebody(clock, Role.WRITER).go("/").content.decode()
