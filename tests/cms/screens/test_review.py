"""Texts that wait: read by another, approved exactly as they stand."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from synlig.minute_book import read_minutes
from synlig.records import last_lock, lock_of
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
    browser.log_in(account_with(*roles, now=clock(), mail=f"{member}@example.org", member=member))
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


def keys_to_tick(page: str) -> list[str]:
    return re.findall(r'type="checkbox" name="key" value="([0-9a-f]{20}\.[0-9a-f]{20})"', page)


def approvals(desk: Desk) -> str:
    """All that is approved in the association."""
    return "".join(
        file.read_text(encoding="utf-8") for file in sorted(desk.content.rglob("*godkendelser.yml"))
    )


def test_each_text_stands_in_whole_under_its_document_with_a_tick_that_nobody_has_set(
    waiting: Desk, clock: Clock
) -> None:
    profile = waiting.content / f"private/members/{WRITER}/profil.yml"
    long = "Kan få et lager til at gå op. " * 20 + "Og det er sidste ord."
    profile.write_text(
        re.sub(r"^overskrift: .*$", f"overskrift: {long[:115]}", profile.read_text(encoding="utf-8"), flags=re.M)
        .replace("tekst: ", f"tekst: {long} ", 1),
        encoding="utf-8",
    )  # fmt: skip
    page = reader(clock, READER, Role.MEMBERSHIP).go("/gennemsyn/").content.decode()

    assert "Og det er sidste ord." in page
    assert f'<a href="/medlemmer/{WRITER}/">' in page
    assert len(keys_to_tick(page)) > 1
    assert " checked" not in page
    assert f"{len(re.findall('<li id=.t-', page))} tekster venter" in page


def test_of_texts_in_which_nothing_was_found_those_are_approved_that_have_a_tick(
    waiting: Desk, clock: Clock
) -> None:
    browser = reader(clock, READER, Role.MEMBERSHIP)
    keys = keys_to_tick(browser.go("/gennemsyn/").content.decode())
    before = approvals(waiting)

    browser.send("/gennemsyn/")
    assert "Sæt kryds ved de tekster, du har læst" in browser.text
    assert approvals(waiting) == before

    browser.send("/gennemsyn/", key=keys[0], shown=keys)
    assert "1 tekst er godkendt." in browser.text
    assert approvals(waiting).count("- felt:") == before.count("- felt:") + 1
    assert keys_to_tick(browser.text) == keys[1:]

    browser.send("/gennemsyn/", all="ja", shown=keys[1:])
    assert approvals(waiting).count("- felt:") == before.count("- felt:") + len(keys)
    assert keys_to_tick(browser.text) == []


def test_a_text_that_was_changed_since_it_was_shown_is_told_of_and_the_others_are_approved(
    waiting: Desk, clock: Clock
) -> None:
    browser = reader(clock, READER, Role.MEMBERSHIP)
    page = browser.go("/gennemsyn/").content.decode()
    keys, before = keys_to_tick(page), approvals(waiting).count("- felt:")
    words = re.findall(rf'<li id="t-{keys[0][:20]}">.*?class="whole">([^<]*)<', page, re.DOTALL)[0]
    profile = waiting.content / f"private/members/{WRITER}/profil.yml"
    text = profile.read_text(encoding="utf-8")
    assert words in text
    profile.write_text(text.replace(words, f"{words} Ny"), encoding="utf-8")

    browser.send("/gennemsyn/", key=[*keys, "0" * 20 + "." + "0" * 20])

    assert "Teksten er ændret, siden du så den, og er ikke godkendt." in browser.text
    assert "1 tekst venter ikke længere" in browser.text
    assert approvals(waiting).count("- felt:") == before + len(keys) - 1
    assert words not in approvals(waiting)


def test_a_long_list_stands_on_pages_and_one_stays_on_the_page_one_was_on(
    waiting: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("synlig.cms.screens.review.PER_PAGE", 2)
    browser = reader(clock, READER, Role.MEMBERSHIP)
    first = browser.go("/gennemsyn/").content.decode()
    page = browser.go("/gennemsyn/?side=2").content.decode()

    assert "side 2 af" in page
    assert len(re.findall('<li id="t-', page)) == 2
    assert not set(keys_to_tick(first)) & set(keys_to_tick(page))
    browser.send("/gennemsyn/?side=2", key=keys_to_tick(page))
    assert "godkendt." in browser.text
    assert "side 2 af" in browser.text


def test_nobody_approves_their_own(waiting: Desk, clock: Clock) -> None:
    browser = reader(clock, WRITER, Role.MEMBERSHIP)
    other = reader(clock, READER, Role.MEMBERSHIP)
    others_keys = keys_to_tick(other.go("/gennemsyn/").content.decode())
    page = browser.go("/gennemsyn/").content.decode()
    own = [item for item in re.findall(r"<li id=.t-.*?</li>", page, re.DOTALL) if "din egen" in item]
    assert own
    assert all('type="checkbox"' not in item and "om at læse og godkende den" in item for item in own)
    link = re.findall(r'href="(/gennemsyn/[0-9a-f]{20}/)"', own[0])[0]

    browser.go(link)
    assert "Du har selv skrevet den." in browser.text
    browser.send(link, words="Mine egne ord.")
    browser.send("/gennemsyn/", key=others_keys, shown=others_keys, all="ja")

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


MINUTES = "private/minutes/bestyrelsen/2026-10-05.yml"
NAMED, UNNAMED = "Solvej Birkemose", "Torkild Engkær"
"""The first has agreed to stand in minutes by name, the other has not."""


def test_for_a_name_typed_in_minutes_the_marker_is_proposed_and_the_page_goes_by_consent(
    everyday: Desk, clock: Clock
) -> None:
    file = everyday.content / MINUTES
    text = file.read_text(encoding="utf-8")
    title = re.search(r"^titel: (.*)$", text, re.M)[1]
    wanted = f"{title} med {NAMED} og {UNNAMED}"
    text = text.replace(f"titel: {title}", f"titel: {wanted}", 1)
    minutes = read_minutes(text.encode(), MINUTES).minutes
    text = text.replace(last_lock(minutes), lock_of(minutes))
    file.write_text(text, encoding="utf-8")
    browser = reader(clock, "c9v4j6p2hf", Role.PUBLISHER)
    page = browser.go("/gennemsyn/").content.decode()
    (key,) = re.findall(r'<li id="t-([0-9a-f]{20})">(?:(?!</li>).)*Engkær', page, re.DOTALL)
    browser.go(f"/gennemsyn/{key}/")
    words = html.unescape(re.search(r"<textarea[^>]*>\n(.*?)</textarea>", browser.text, re.DOTALL)[1])

    assert words == f"{title} med {{person: {WRITER}}} og {{person: {READER}}}"
    assert f"er {NAMED}. Medlemmet har sagt ja" in browser.text
    assert f"er {UNNAMED}. Medlemmet har ikke sagt ja" in browser.text

    browser.send(f"/gennemsyn/{key}/", words=words)
    shown = everyday.previewer.show(MINUTES, file.read_text(encoding="utf-8"))
    assert shown.html is not None
    assert f"med {NAMED} og et medlem" in shown.html.decode()
    assert UNNAMED not in shown.html.decode()
