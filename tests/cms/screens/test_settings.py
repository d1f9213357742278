"""Indstillinger: the harmless of site.yml is changed where it stands; the rest nobody changes from a browser."""

from __future__ import annotations

import html
import re

import pytest

from synlig.cms.desk import Desk, the_desk
from synlig.cms.roles import Role
from synlig.cms.site_file import kept_versions
from synlig.site import read_site
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock

PLACE = "/indstillinger/"
COMMENTED = """\
# Sat op af IT.
name: Opfundet Netværk
short_name: ON
base_url: https://on.example.org/
office:
  phone: "98 00 00 00"   # skiftet i 2024
  street: Lille Gade 1
  postal_code: "9000"
  town: Aalborg
  mail: kontor@example.org
catalogue:
  k: 4   # besluttet af bestyrelsen
  response_promise: Samme dag.
"""


@pytest.fixture
def it(desk: Desk, clock: Clock) -> Browser:
    desk.site_file.write_text(COMMENTED, encoding="utf-8")
    browser = Browser(clock)
    browser.log_in(account_with(Role.IT, now=clock()))
    browser.go(PLACE)
    return browser


def shown(browser: Browser) -> dict[str, str]:
    """What stands in the form, for sending it again."""
    form = browser.text.partition('<form method="post">')[2].partition("</form>")[0]
    fields = dict(re.findall(r'name="([^"]+)"[^>]*? value="([^"]*)"', form))
    fields |= dict(re.findall(r'<textarea [^>]*?name="([^"]+)"[^>]*>\n([^<]*)</textarea>', form))
    return {
        name: html.unescape(value)
        for name, value in fields.items()
        if name not in {"csrfmiddlewaretoken", "row"}
    }


def test_a_setting_is_changed_where_it_stands_and_the_rest_of_the_file_stays(it: Browser, desk: Desk) -> None:
    it.send(PLACE, **{**shown(it), "office.phone": "98 11 11 11"})

    assert "Gemt." in it.text
    assert desk.site_file.read_text(encoding="utf-8") == COMMENTED.replace("98 00 00 00", "98 11 11 11")
    assert the_desk().settings.office.phone == read_site(desk.site_file).office.phone
    assert "Kontorets telefon: »98 00 00 00« → »98 11 11 11«" in html.unescape(it.text)
    assert "Ida Invented" in it.text


def test_opening_hours_are_added_as_rows(it: Browser, desk: Desk) -> None:
    it.send(PLACE, **shown(it), row="add:office.hours")
    it.send(PLACE, **{**shown(it), "office.hours.0.days": "Mandag", "office.hours.0.times": "kl. 10–14"})

    (hours,) = read_site(desk.site_file).office.hours
    assert (hours.days, hours.times) == ("Mandag", "kl. 10–14")
    assert "# besluttet af bestyrelsen" in desk.site_file.read_text(encoding="utf-8")


def test_what_can_harm_a_member_is_shown_and_changed_by_no_form(it: Browser, desk: Desk) -> None:
    assert "catalogue: k" in it.text
    assert "rettes dér af IT" in it.text

    dangerous = {"catalogue.k": "1", "deploy.folder": "andetsteds", "base_url": "https://x.example.org/"}
    it.send(PLACE, **{**shown(it), **dangerous, "content": "/", "demo": "true"})

    assert desk.site_file.read_text(encoding="utf-8") == COMMENTED


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("office.phone", "ring bare"),
        ("office.mail", "kontoret"),
        ("office.street", ""),
        ("catalogue.response_promise", "Ring til 010190-1234"),  # a CPR number would stop the build
        ("newsletter.subject", "Nyt fra Gerda Opfundet"),  # so would a member's name
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_saved(
    it: Browser, desk: Desk, field: str, typed: str
) -> None:
    profile = next(desk.content.glob("private/members/*/profil.yml"))
    text = re.sub("^navn: .*$", "navn: Gerda Opfundet", profile.read_text(encoding="utf-8"), flags=re.M)
    profile.write_text(text, encoding="utf-8")

    answer = it.send(PLACE, **{**shown(it), field: typed})

    assert answer.status_code == 422
    assert f'href="#f-{field}"' in it.text
    assert html.escape(typed) in it.text
    assert "frivilligt" not in it.text
    assert desk.site_file.read_text(encoding="utf-8") == COMMENTED
    assert kept_versions(desk) == []


def test_no_file_is_read_again_for_a_setting(
    it: Browser, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.previewer.content() is not None
    read = []
    monkeypatch.setattr("synlig.records.files.read_text", lambda file, *_rest: read.append(file))

    it.send(PLACE, **{**shown(it), "office.town": "Nørresundby"})

    assert "Gemt." in it.text
    assert read == []


def test_what_somebody_did_in_the_file_meanwhile_is_not_lost(it: Browser, desk: Desk) -> None:
    by_hand = COMMENTED.replace("k: 4", "k: 6")
    desk.site_file.write_text(by_hand, encoding="utf-8")

    answer = it.send(PLACE, **{**shown(it), "office.town": "Nørresundby"})
    assert (answer.status_code, "siden du åbnede siden" in it.text) == (422, True)
    it.send(PLACE, **shown(it))

    assert desk.site_file.read_text(encoding="utf-8") == by_hand.replace("Aalborg", "Nørresundby")


def test_going_back_takes_the_form_alone_and_leaves_what_the_board_decided(it: Browser, desk: Desk) -> None:
    it.send(PLACE, **{**shown(it), "office.phone": "98 11 11 11"})
    now = desk.site_file.read_text(encoding="utf-8").replace("k: 4", "k: 6")
    desk.site_file.write_text(now, encoding="utf-8")
    it.go(PLACE)

    it.send(PLACE, do="restore", number="1", begun_from=shown(it)["begun_from"])

    assert desk.site_file.read_text(encoding="utf-8") == COMMENTED.replace("k: 4", "k: 6")
    assert [each.by != "" for each in kept_versions(desk)] == [True, False, True, False]  # by hand, twice


def test_a_run_goes_on_when_a_setting_is_changed(it: Browser, desk: Desk) -> None:
    before = the_desk().runner

    it.send(PLACE, **{**shown(it), "office.town": "Nørresundby"})

    assert the_desk().runner is before
    assert the_desk().settings.office.town == "Nørresundby"
