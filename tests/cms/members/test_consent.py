"""A consent: shown with what it means, written down as the command would, and never otherwise than it was shown."""

from __future__ import annotations

import html
import re
import secrets
import shutil
from pathlib import Path
from typing import Any

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from synlig.lifecycle import Answers, propose, record
from synlig.records import Purpose
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.site_builder import BuiltSite, read

MEMBER = "f8n3z5t9vb"
"""Whose consent has run out, and who gets a new number."""
PLACE = f"/medlemmer/{MEMBER}/samtykke/"
TICKED = ["katalogkort", "kompetencer"]


def form(**changes: Any) -> dict[str, Any]:
    said = {"tekst": "katalog-1", "formaal": TICKED, "givet": "2026-11-22", "hvordan": "på papir", "til": ""}
    return {**said, **changes}


def hidden(browser: Browser) -> dict[str, Any]:
    """What the page that shows it carries along."""
    found: dict[str, list[str]] = {}
    for name, value in re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', browser.text):
        found.setdefault(name, []).append(html.unescape(value))
    found.pop("csrfmiddlewaretoken")
    return {name: values if name == "formaal" else values[0] for name, values in found.items()}


def consents(content: Path) -> str:
    return (content / f"private/members/{MEMBER}/samtykke.yml").read_text(encoding="utf-8")


def without_number(text: str) -> str:
    return re.sub(r"cv_nummer: .*", "cv_nummer: X", text)


def as_the_command_does(site: BuiltSite, desk: Desk) -> None:
    """Counted by the gate itself."""
    content, on = read(site), desk.build_date()
    answers = Answers(frozenset(map(Purpose, TICKED)), on, "på papir", None, "katalog-1")
    record(content, propose(content, desk.settings, MEMBER, answers, on, secrets.randbelow), on)


def activate(desk: Desk) -> None:
    """A member who is not active is not in the catalogue, and nobody is counted."""
    profile = desk.content / f"private/members/{MEMBER}/profil.yml"
    text = profile.read_text(encoding="utf-8")
    profile.write_text(text.replace("hvilende", "aktiv"), encoding="utf-8")


def test_it_is_recorded_as_the_command_records_it(keeper: Browser, everyday: Desk, tmp_path: Path) -> None:
    activate(everyday)
    shutil.copytree(everyday.site_file.parent, tmp_path / "by-command")
    keeper.go(PLACE)
    keeper.send(PLACE, **form())
    shown = re.search(r"<strong>([0-9A-Z-]{11})</strong>", keeper.text)
    before = consents(everyday.content)
    keeper.send(PLACE, **hidden(keeper), do="record")

    assert before == consents(tmp_path / "by-command" / "content")
    assert shown is not None
    assert keeper.place == f"{PLACE}skrevet/"
    assert shown[1] in keeper.text
    assert f"cv_nummer: {shown[1]}" in consents(everyday.content)
    as_the_command_does(BuiltSite(tmp_path / "by-command"), everyday)
    assert without_number(consents(everyday.content)) == without_number(
        consents(tmp_path / "by-command" / "content")
    )
    history = list((everyday.history / f"private/members/{MEMBER}/samtykke.yml").glob("log.jsonl"))
    assert '"act": "recorded"' in history[0].read_text(encoding="utf-8")
    page = keeper.go(f"/medlemmer/{MEMBER}/").content.decode()
    assert re.search(r"Sidst skrevet ned [^<]+ af Ida Invented\.", page)
    assert f'href="/historik/private/members/{MEMBER}/samtykke.yml/"' in page
    keeper.go(f"/historik/private/members/{MEMBER}/samtykke.yml/")
    assert "Ida Invented, skrevet ned" in keeper.text


def test_what_became_another_meanwhile_is_shown_again(keeper: Browser, everyday: Desk) -> None:
    keeper.go(PLACE)
    keeper.send(PLACE, **form())
    carried = hidden(keeper)
    before = consents(everyday.content)

    keeper.send(PLACE, **{**carried, "formaal": ["katalogkort", "sprog"]}, do="record")

    assert "Noget er blevet anderledes" in keeper.text
    assert consents(everyday.content) == before


@pytest.mark.parametrize(
    ("changes", "leads_to"),
    [
        ({"formaal": []}, "#f-formaal"),
        ({"givet": "i går"}, "#f-givet"),
        ({"hvordan": " "}, "#f-hvordan"),
        ({"givet": "2027-01-01"}, "i fremtiden"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(
    keeper: Browser, everyday: Desk, changes: dict[str, Any], leads_to: str
) -> None:
    keeper.go(PLACE)
    keeper.send(PLACE, **form(til="2027-05-05", **changes))

    assert keeper.page is not None
    assert keeper.page.status_code == 422
    assert leads_to in keeper.text
    assert 'value="2027-05-05"' in keeper.text


def test_the_paper_has_the_text_and_nobodys_name(keeper: Browser, everyday: Desk) -> None:
    keeper.go(f"{PLACE}papir/?tekst=katalog-1")

    assert "Jeg vil gerne stå i kataloget uden navn" in keeper.text
    assert "Underskrift" in keeper.text
    assert "☐" in keeper.text
    assert "Ottilie" not in keeper.text


@pytest.mark.parametrize("role", [Role.WRITER, Role.MINUTE_TAKER, Role.PUBLISHER, Role.IT, Role.MEMBER])
def test_nobody_else_comes_near(everyday: Desk, clock: Clock, role: Role) -> None:
    """A member comes to the page that withdraws, and there to nobody's but their own."""
    other = Browser(clock)
    other.log_in(account_with(role, now=clock(), member="h6p9b1k5yt" if role is Role.MEMBER else None))

    for task in ("samtykke", "samtykke/papir", "traek-tilbage", "slet"):
        page = other.go(f"/medlemmer/{MEMBER}/{task}/")
        assert page.status_code == 403, task
