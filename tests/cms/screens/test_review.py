"""Texts that wait: read by another, approved exactly as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.places import desk_at, everyday_in

WRITER, READER = "a7k2m9x4qd", "b3t8w5n1rz"


@pytest.fixture
def waiting(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """An association in which nobody has approved what one member wrote."""
    folder = everyday_in(tmp_path / "everyday")
    (folder / f"content/private/members/{WRITER}/godkendelser.yml").unlink()
    made = desk_at(desk, folder)
    yield made
    made.previewer.stop()


def reader(clock: Clock, member: str, *roles: Role) -> Browser:
    browser = Browser(clock)
    browser.log_in(account_with(*roles, now=clock(), member=member))
    return browser


def test_a_text_is_approved_as_it_stands_by_another_than_its_writer(waiting: Desk, clock: Clock) -> None:
    browser = reader(clock, READER, Role.MEMBERSHIP)
    page = browser.go("/gennemsyn/").content.decode()
    links = re.findall(r'href="(/gennemsyn/[0-9a-f]{20}/)"', page)
    assert links
    browser.go(links[0])
    words = "Kan få et lager til at gå op, også når ingen andre kan."
    browser.send(links[0], words=words)
    file = waiting.content / f"private/members/{WRITER}/godkendelser.yml"
    text = file.read_text(encoding="utf-8")
    assert words in text
    assert f"af: {READER}" in text
    assert (
        len(re.findall(r'href="(/gennemsyn/[0-9a-f]{20}/)"', browser.go("/gennemsyn/").content.decode()))
        == len(links) - 1
    )
    assert "Teksten er ændret eller allerede godkendt." in browser.go(links[0]).content.decode()
    history = f"/historik/private/members/{WRITER}/godkendelser.yml/"
    lately = browser.go("/gennemsyn/").content.decode().partition("Godkendt for nylig")[2]
    assert f'href="{history}"' in lately
    assert "Ida Invented" in lately
    assert "Ida Invented, godkendt" in browser.go(history).content.decode()


def test_of_texts_in_which_nothing_was_found_those_are_approved_that_have_a_tick(
    waiting: Desk, clock: Clock
) -> None:
    """Each stands in whole where it is ticked: nobody approves what was cut off on the screen."""
    browser = reader(clock, READER, Role.MEMBERSHIP)
    page = browser.go("/gennemsyn/").content.decode()
    keys = re.findall(r'type="checkbox" name="key" value="([0-9a-f]{20})"', page)
    file = waiting.content / f"private/members/{WRITER}/godkendelser.yml"
    assert len(keys) > 1
    assert " checked" not in page

    browser.send("/gennemsyn/")
    assert "Sæt kryds ved de tekster, du har læst" in browser.text
    assert not file.exists()

    browser.send("/gennemsyn/", key=keys[0])
    assert "1 tekst er godkendt." in browser.text
    assert file.read_text(encoding="utf-8").count("- felt:") == 1
    left = re.findall(r'name="key" value="([0-9a-f]{20})"', browser.go("/gennemsyn/").content.decode())
    assert left == keys[1:]


def test_nobody_approves_their_own(waiting: Desk, clock: Clock) -> None:
    browser = reader(clock, WRITER, Role.MEMBERSHIP)
    page = browser.go("/gennemsyn/").content.decode()
    links = re.findall(r'href="(/gennemsyn/[0-9a-f]{20}/)"(?:(?!</li>).)*din egen', page, re.DOTALL)
    browser.go(links[0])
    assert "Du har selv skrevet den." in browser.text
    browser.send(links[0], words="Mine egne ord.")
    assert not (waiting.content / f"private/members/{WRITER}/godkendelser.yml").exists()


def test_whoever_is_no_member_reads_and_does_not_approve(waiting: Desk, clock: Clock) -> None:
    browser = Browser(clock)
    browser.log_in(account_with(Role.MEMBERSHIP, now=clock()))
    link = re.findall(r'href="(/gennemsyn/[0-9a-f]{20}/)"', browser.go("/gennemsyn/").content.decode())[0]
    browser.go(link)
    browser.send(link, words="Ord.")
    assert "ikke knyttet til et medlem" in browser.text
    assert not (waiting.content / f"private/members/{WRITER}/godkendelser.yml").exists()


def test_a_publisher_reads_no_profiles(waiting: Desk, clock: Clock) -> None:
    browser = reader(clock, READER, Role.PUBLISHER)
    assert "/gennemsyn/" in browser.text
    page = browser.go("/gennemsyn/").content.decode()
    assert "Profil" not in page
    assert WRITER not in page
