"""Writing and reading: mistakes, two who write at once, what is empty, long, thrown away or cannot be read."""

from __future__ import annotations

from unittest.mock import patch

from synlig import minutes_import
from synlig.cms.roles import Role
from tests.cms.browser import Browser
from tests.cms.screens.test_minutes import sent_by, word_file
from tests.cms.screens.test_texts import field
from tests.cms.states.state import Here, States

NEWS = "2026-11-18-kaffemaskinen"
DRAFT, APPROVED = "bestyrelsen/2026-11-02", "bestyrelsen/2026-10-05"
PICTURE = "assets/byen.png"
state = States()


@state(409, "Den er slettet, mens du skrev")
def news_that_somebody_removed_meanwhile(here: Here) -> Browser:
    browser = here.somebody(Role.WRITER)
    place = f"/nyheder/ret/{NEWS}/"
    browser.go(place)
    (here.desk.content / f"public/news/{NEWS}.md").unlink()
    said = {"titel": "Min", "dato": "2026-11-18", "resumé": "Ja.", "body": "Ja."}
    browser.send(place, begun_from=field(browser.text, "begun_from"), **said)
    return browser


@state(422, "Der er én ting at rette")
def minutes_approved_on_a_day_to_come(here: Here) -> Browser:
    return _step(here, "godkend", on="2036-01-01", at="")


@state(422, "Den dag er gået.")
def a_deadline_that_is_over(here: Here) -> Browser:
    return _step(here, "til-bemaerkning", by="2016-01-01")


@state(422, "Der mangler, hvad der er rettet.")
def a_correction_that_says_nothing(here: Here) -> Browser:
    browser = here.somebody(Role.MINUTE_TAKER)
    place = f"/referater/ret-godkendt/{APPROVED}/"
    browser.go(place)
    browser.send(place, **{**sent_by(browser.text), "sted": "Biblioteket"})
    return browser


@state(200, "Forstået: gruppe og dato")
def the_report_of_an_import(here: Here) -> Browser:
    browser = here.somebody(Role.MINUTE_TAKER)
    file = word_file("Ring til Gerda Tangmose.")
    browser.go("/referater/laes-ind/")
    with patch.object(
        minutes_import, "_to_mask", lambda *_asked: {}
    ):  # what is masked costs most, and is not looked at
        browser.send("/referater/laes-ind/", group="bestyrelsen", date="", file=file)
    return browser


@state(200, "Det her er din kladde")
def a_draft_that_is_gone_on_with(here: Here) -> Browser:
    browser = here.somebody(Role.WRITER)
    browser.go("/nyheder/ny/")
    browser.send("/nyheder/ny/", do="keep", titel="Halvt skrevet", begun_from="")
    browser.go("/nyheder/ny/")
    return browser


@state(200, "Det, du er i gang med")
def an_overview_with_drafts(here: Here) -> Browser:
    browser = a_draft_that_is_gone_on_with(here)
    browser.go("/")
    return browser


@state(200, "Her er intet endnu.")
def a_list_with_nothing_in_it(here: Here) -> Browser:
    for file in (here.desk.content / "public" / "news").iterdir():
        file.unlink()
    browser = here.somebody(Role.WRITER)
    browser.go("/nyheder/")
    return browser


@state(200, "side 2 af 2")
def the_second_page_of_a_long_list(here: Here) -> Browser:
    folder = here.desk.content / "public" / "news"
    text = (folder / f"{NEWS}.md").read_text(encoding="utf-8")
    for number in range(60):
        (folder / f"2026-11-18-nummer-{number}.md").write_text(text, encoding="utf-8", newline="\n")
    browser = here.somebody(Role.WRITER)
    browser.go("/nyheder/?side=2")
    return browser


@state(200, "slettet 23. november 2026")
def a_bin_with_something_in_it(here: Here) -> Browser:
    browser = here.somebody(Role.WRITER)
    place = f"/nyheder/slet/{NEWS}/"
    browser.go(place)
    browser.send(place, begun_from=field(browser.text, "begun_from"))
    browser.go("/papirkurv/")
    return browser


@state(409, "bruges")
def a_picture_that_is_in_use_and_cannot_be_removed(here: Here) -> Browser:
    browser = here.somebody(Role.WRITER)
    place = f"/billeder/slet/{PICTURE}/"
    browser.go(place)
    browser.send(place)
    return browser


@state(422, "Der er én ting at rette")
def another_file_for_a_picture_that_is_none(here: Here) -> Browser:
    browser = here.somebody(Role.WRITER)
    place = f"/billeder/om/{PICTURE}/"
    browser.go(place)
    browser.send(place, begun_from=field(browser.text, "begun_from"), do="replace")
    return browser


@state(422, "Der er")
def settings_with_a_mistake(here: Here) -> Browser:
    browser = here.somebody(Role.IT)
    browser.go("/indstillinger/")
    browser.send("/indstillinger/", **{"office.mail": "x", "begun_from": field(browser.text, "begun_from")})
    return browser


@state(200, "Filen kan ikke vises")
def minutes_that_cannot_be_read(here: Here) -> Browser:
    (here.desk.content / f"private/minutes/{DRAFT}.yml").write_text("titel: [\n", encoding="utf-8")
    browser = here.somebody(Role.MINUTE_TAKER)
    browser.go(f"/referater/ret/{DRAFT}/")
    return browser


def _step(here: Here, step: str, **said: str) -> Browser:
    browser = here.somebody(Role.MINUTE_TAKER)
    place = f"/referater/{step}/{DRAFT}/"
    browser.go(place)
    browser.send(place, begun_from=field(browser.text, "begun_from"), **said)
    return browser
