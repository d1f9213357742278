"""What waits for somebody, and what will happen by itself."""

from __future__ import annotations

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock

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
