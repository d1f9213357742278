"""Nobody approves what their own account has typed, and everybody is told who may."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from synlig.cms.accounts.account import Account
from synlig.cms.authors import Authors
from synlig.cms.desk import Desk, the_desk
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from synlig.cms.versions import Act
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.places import desk_at, everyday_in

ABOUT, MONA, BO = "a7k2m9x4qd", "b3t8w5n1rz", "c9v4j6p2hf"
PROFILE = f"private/members/{ABOUT}/profil.yml"
HEADLINE = "overskrift: Bogholder, der får bilagene til at stemme"


@pytest.fixture
def waiting(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """An association in which nobody has approved what one member wrote."""
    folder = everyday_in(tmp_path / "everyday")
    (folder / f"content/private/members/{ABOUT}/godkendelser.yml").unlink()
    made = desk_at(desk, folder)
    yield made
    made.previewer.stop()


@pytest.fixture
def mona(waiting: Desk, clock: Clock) -> Browser:
    return membership(clock, "Mona Invented", MONA)


def membership(clock: Clock, name: str, member: str | None) -> Browser:
    account = account_with(Role.MEMBERSHIP, now=clock(), mail=f"{name[0]}@example.org", member=member)
    account.shown_name = name
    account.save()
    browser = Browser(clock)
    browser.log_in(account)
    return browser


def account(browser: Browser) -> Account:
    return Account.objects.get(pk=browser.client.session["_auth_user_id"])


def types(browser: Browser | None, desk: Desk, old: str, new: str, path: str = PROFILE) -> None:
    """The account changes a text in the file; by hand, outside of the CMS, where it is nobody's."""
    if browser is None:
        file = desk.content / path
        file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        files().read(path)
        return
    version = files().read(path)
    assert version.data is not None
    assert old.encode() in version.data
    text = version.data.replace(old.encode(), new.encode())
    files().save(path, text, begun_from=version.revision, by=account(browser).pk, now=desk.now())


def texts(browser: Browser) -> dict[str, str]:
    """The address of each text that waits, by its words."""
    page = browser.go("/gennemsyn/").content.decode()
    items = re.findall(
        r'<li id="t-([0-9a-f]{20})">.*?<p class="whole">(.*?)</p>.*?</li>',
        page,
        re.DOTALL,
    )
    assert all(f'href="/gennemsyn/{key}/"' in page for key, _words in items)
    return {re.sub("<[^>]+>", "", words): f"/gennemsyn/{key}/" for key, words in items}


def may_approve(browser: Browser, begins: str) -> bool:
    found = texts(browser)
    (way,) = [found[words] for words in found if words.startswith(begins)]
    browser.go(way)
    says_no = "Du har selv skrevet den." in browser.text
    assert says_no != ("Godkend, og vis den næste" in browser.text)
    browser.send(way, words="Disse ord.")
    file = the_desk().content / PROFILE.replace("profil", "godkendelser")
    is_approved = file.exists() and "Disse ord." in file.read_text(encoding="utf-8")
    assert is_approved != says_no
    return is_approved


def test_whoever_typed_a_profile_approves_none_of_it_and_is_told_who_may(
    waiting: Desk, mona: Browser, clock: Clock
) -> None:
    bo = membership(clock, "Bo Invented", BO)
    types(mona, waiting, HEADLINE, "overskrift: Bogholder med orden")

    assert not may_approve(mona, "Bogholder med orden")
    assert "Du har selv skrevet den. Bed Bo Invented om at læse og godkende den." in mona.text
    assert may_approve(bo, "Bogholder med orden")


def test_all_at_once_leaves_out_what_one_typed(waiting: Desk, mona: Browser, clock: Clock) -> None:
    bo = membership(clock, "Bo Invented", BO)
    types(mona, waiting, HEADLINE, "overskrift: Bogholder med orden")
    approvals = waiting.content / PROFILE.replace("profil", "godkendelser")

    mona.send("/gennemsyn/", key=[way.split("/")[2] for way in texts(mona).values()])
    by_mona = approvals.read_text(encoding="utf-8")
    bo.send("/gennemsyn/", key=[way.split("/")[2] for way in texts(bo).values()])

    assert "Den lille håndværksmester" in by_mona
    assert "Bogholder med orden" not in by_mona
    assert "Bogholder med orden" in approvals.read_text(encoding="utf-8")


def test_where_nobody_else_may_the_way_out_is_told(waiting: Desk, mona: Browser, clock: Clock) -> None:
    membership(clock, "Bo Invented", None)  # is no member, so the gate would not know who approved
    types(mona, waiting, HEADLINE, "overskrift: Bogholder med orden")

    assert not may_approve(mona, "Bogholder med orden")
    assert "Ingen andre kan godkende den endnu. Bed IT om at give en mere adgang" in mona.text


def test_another_field_is_another_matter(waiting: Desk, mona: Browser, clock: Clock) -> None:
    bo = membership(clock, "Bo Invented", BO)
    types(bo, waiting, HEADLINE, "overskrift: Bogholder med orden")
    types(mona, waiting, "mentor: ja", "mentor: nej")

    assert not may_approve(bo, "Bogholder med orden")
    assert may_approve(mona, "Bogholder med orden")


def test_the_last_hand_is_the_one_that_counts(waiting: Desk, mona: Browser, clock: Clock) -> None:
    bo = membership(clock, "Bo Invented", BO)
    types(mona, waiting, HEADLINE, "overskrift: Bogholder med orden")
    types(bo, waiting, "Bogholder med orden", "Bogholder med god orden")

    assert not may_approve(bo, "Bogholder med god orden")
    assert may_approve(mona, "Bogholder med god orden")


def test_what_was_written_by_hand_is_nobodys(waiting: Desk, mona: Browser) -> None:
    types(mona, waiting, HEADLINE, "overskrift: Bogholder med orden")
    types(None, waiting, "Bogholder med orden", "Bogholder med styr på det")

    assert may_approve(mona, "Bogholder med styr på det")


def test_a_text_that_is_brought_back_is_its_writers(waiting: Desk, mona: Browser, clock: Clock) -> None:
    bo = membership(clock, "Bo Invented", BO)
    types(mona, waiting, HEADLINE, "overskrift: Bogholder med orden")
    typed = files().read(PROFILE).revision
    types(bo, waiting, "Bogholder med orden", "Bogholder med rod")
    now = waiting.now() + timedelta(minutes=1)
    files().restore(PROFILE, typed, begun_from=files().read(PROFILE).revision, by=account(bo).pk, now=now)
    assert files().history(PROFILE)[-1].act is Act.RESTORED

    assert not may_approve(mona, "Bogholder med orden")
    assert may_approve(bo, "Bogholder med orden")


def test_minutes_that_got_another_date_are_still_their_writers(waiting: Desk, clock: Clock) -> None:
    """Whoever moves a file has not written it."""
    first, second = (
        account_with(Role.MINUTE_TAKER, now=clock(), mail=f"{name}@example.org", member=member)
        for name, member in (("first", MONA), ("second", BO))
    )
    draft = "private/minutes/bestyrelsen/2026-11-16.yml"
    text = (
        "gruppe: bestyrelsen\ntitel: Møde\ndato: 2026-11-16\ntilstand: udkast\npunkter:\n"
        "  - {nr: 1, titel: Te, slags: orientering, tekst: Vi drak te.}\n"
    )
    now = waiting.now()
    files().save(draft, text.encode(), begun_from="", by=first.pk, now=now)
    moved = "private/minutes/bestyrelsen/2026-11-17.yml"
    begun = files().read(draft).revision
    browser = Browser(clock)
    for each in (first, second):
        each.groups = ["bestyrelsen"]
        each.save()
    browser.log_in(second)
    place = "/referater/ret/bestyrelsen/2026-11-16/"
    browser.go(place)
    form = {
        "gruppe": "bestyrelsen", "titel": "Møde", "dato": "2026-11-17", "punkter.#": "1", "punkter.0.nr": "1",
        "punkter.0.titel": "Te", "punkter.0.slags": "orientering", "punkter.0.tekst": "Vi drak te.",
    }  # fmt: skip
    browser.send(place, begun_from=begun, **form)

    assert (waiting.content / moved).exists(), re.findall(r'class="wrong"[^>]*>([^<]*)', browser.text)
    assert Authors(waiting.content, waiting.history).of(moved, "Vi drak te.") == first.pk
    history = browser.go(f"/historik/{moved}/").content.decode()
    assert "flyttet fra Referat bestyrelsen/2026-11-16" in history
