"""What a role opens, and what it does not: of others' texts, others' names and others' decisions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from synlig.cms.screens import publishing
from synlig.cms.screens.editing import files
from tests.cms.attack.conftest import Enter
from tests.cms.browser import PASSWORD, Browser, account_with
from tests.cms.clock import Clock
from tests.cms.places import desk_at, everyday_in

MEMBER, OTHER = "a7k2m9x4qd", "b3t8w5n1rz"


@pytest.fixture
def everyday(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """An association with members and minutes, whose texts nobody has approved."""
    folder = everyday_in(tmp_path / "everyday")
    for file in folder.rglob("*godkendelser.yml"):
        file.unlink()
    made = desk_at(desk, folder)
    yield made
    made.previewer.stop()


MINUTES = "private/minutes/bestyrelsen/2026-10-05.yml"


def test_who_wrote_minutes_down_approves_no_text_of_theirs(enter: Enter, everyday: Desk) -> None:
    """Also where the file says that another was the secretary: the file is theirs to write."""
    referent = enter(Role.MINUTE_TAKER, member=OTHER, groups=["bestyrelsen"])
    other = enter(Role.PUBLISHER, member=MEMBER)
    now, version = everyday.now() + timedelta(minutes=1), files().read(MINUTES)
    assert version.data is not None
    typed = version.data.replace(b"14.200 kr.", b"14.300 kr.").replace(b"en rundtur", b"en tur")
    files().save(MINUTES, typed, begun_from=version.revision, by=_id(referent), now=now)

    keys = _keys(referent.go("/gennemsyn/").content.decode())
    own = [key for key in keys if "Du har selv skrevet den" in _page_of(referent, key)]
    assert len(own) == 2
    for key in own:
        referent.send(f"/gennemsyn/{key}/", words="Vi talte om det.")
    referent.send("/gennemsyn/", key=own)

    assert not list((everyday.content / "private/minutes").rglob("*godkendelser.yml"))
    assert "Godkend, og vis den næste" in _page_of(other, own[0])


def _page_of(browser: Browser, key: str) -> str:
    return browser.go(f"/gennemsyn/{key}/").content.decode()


def _id(browser: Browser) -> str:
    return str(browser.client.session["_auth_user_id"])


def _keys(page: str) -> list[str]:
    return sorted(set(re.findall(r"/gennemsyn/([0-9a-f]{20})/", page)))


PRIVATE = (
    "historik/private/members/{member}/profil.yml/",
    "udgave/1/private/members/{member}/profil.yml/",
    "forhaandsvisning/udgave/1/private/members/{member}/profil.yml",
    "historik/private/members/{member}/samtykke.yml/",
    "historik/private/members/{member}/godkendelser.yml/",
    "udgave/1/private/members/{member}/samtykke.yml/",
    "udgave/fil/1/private/members/{member}/profil.yml",
    "se/private/members/{member}/profil.yml/",
    "forhaandsvisning/side/private/members/{member}/profil.yml",
    "medlemmer/{member}/",
    "medlemmer/{member}/profil/1/",
    "medlemmer/{member}/set/",
    "medlemmer/{member}/set/side/",
    "medlemmer/{member}/samtykke/",
    "medlemmer/{member}/slet/",
    "medlemmer/{member}/traek-tilbage/",
    "medlemmer/{member}/personligt-link/",
)


def test_a_record_is_seen_by_who_looks_after_it_and_brought_back_by_nobody(
    enter: Enter, everyday: Desk
) -> None:
    path = f"private/members/{MEMBER}/samtykke.yml"
    keeper = enter(Role.MEMBERSHIP)
    now = files().read(path).revision

    assert "Samtykker: " in keeper.go(f"/historik/{path}/").content.decode()
    assert keeper.go(f"/udgave/1/{path}/").status_code == 200
    assert "Hent den her udgave tilbage" not in keeper.text
    assert keeper.send(f"/udgave/1/{path}/", begun_from=now).status_code == 403
    assert keeper.go(f"/udgave/fil/1/{path}").status_code == 403
    assert files().read(path).revision == now


@pytest.mark.parametrize("role", [Role.WRITER, Role.MINUTE_TAKER, Role.PUBLISHER, Role.IT, Role.MEMBER])
def test_a_members_pages_are_for_who_looks_after_them(enter: Enter, everyday: Desk, role: Role) -> None:
    browser = enter(role, member=OTHER if role is Role.MEMBER else None, groups=["bestyrelsen"])

    answers = {place: browser.go("/" + place.format(member=MEMBER)).status_code for place in PRIVATE}

    assert set(answers.values()) == {403}


@pytest.mark.parametrize("role", [Role.WRITER, Role.PUBLISHER, Role.IT])
def test_no_page_for_others_holds_a_members_name(enter: Enter, everyday: Desk, role: Role) -> None:
    names = [
        line.partition(":")[2].strip().encode()
        for file in (everyday.content / "private/members").rglob("profil.yml")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("navn:")
    ]
    assert len(names) > 1
    browser = enter(role)

    for place in (
        "/",
        "/kalender/",
        "/papirkurv/",
        "/referater/",
        "/gennemsyn/",
        "/udgiv/",
        "/logbog/",
        "/vaelg/links/",
    ):
        page = browser.go(place).content
        assert [name for name in names if name in page] == [], place


def test_a_referent_reaches_no_other_groups_minutes(enter: Enter, everyday: Desk) -> None:
    name = MINUTES.removeprefix("private/minutes/").removesuffix(".yml")
    browser = enter(Role.MINUTE_TAKER, groups=["en-anden-gruppe"])
    places = ("ret", "slet", "godkend", "til-bemaerkning", "ret-godkendt", "laes")

    for place in (
        f"/historik/{MINUTES}/",
        f"/udgave/1/{MINUTES}/",
        f"/forhaandsvisning/udgave/1/{MINUTES}",
        f"/se/{MINUTES}/",
        *(f"/referater/{each}/{name}/" for each in places),
    ):
        assert browser.go(place).status_code in (403, 404), place
        assert browser.send(place, begun_from=files().read(MINUTES).revision).status_code in (403, 404), place


def test_undoing_twice_goes_back_once(enter: Enter, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second click must not go back from the site that was just brought back."""
    started, releases = [], ["r1", "r2"]

    def offered() -> object:
        return SimpleNamespace(release=SimpleNamespace(id=releases[-1], made_at=desk.now()), why_not="")

    def start(_request: object, _kind: str, release: str) -> None:
        started.append(release)
        releases.pop()

    monkeypatch.setattr(publishing, "_undo", offered)
    monkeypatch.setattr(publishing, "_start", start)
    browser = enter(Role.PUBLISHER)
    browser.go("/udgiv/fortryd/")
    assert 'name="release" value="r2"' in browser.text
    for _click in range(2):
        browser.send("/udgiv/fortryd/", follow=False, release="r2")

    assert started == ["r2"]


def test_a_form_that_somebody_left_at_the_login_gives_nobody_rights(enter: Enter, clock: Clock) -> None:
    """At a computer that is shared, what is carried through a login is not always one's own."""
    it = account_with(Role.IT, now=clock())
    for address in ("/brugere/ny/", f"/medlemmer/{MEMBER}/slet/", "/udgiv/", "/sikkerhedskopi/"):
        browser = Browser(clock)
        browser.go("/log-ind/")
        browser.send(
            address, mail="en.anden@example.org", shown_name="En Anden Invented", roles="it", do="publish"
        )
        browser.send(
            "/log-ind/",
            mail=it.mail,
            password=PASSWORD,
            carried=json.dumps([address, [["mail", "en.anden@example.org"], ["roles", "it"]]]),
        )
        browser.send("/log-ind/kode/", code=browser.code_of(it))

        assert browser.place == "/", address


@pytest.mark.parametrize(
    "carried", ["5", '[5, [["a", "b"]]]', '["/", 5]', "[" * 5_000, '["//ond.example/", []]', "{}"]
)
def test_what_is_no_form_of_ours_is_not_carried(enter: Enter, clock: Clock, carried: str) -> None:
    writer, browser = account_with(Role.WRITER, now=clock()), Browser(clock)
    browser.go("/log-ind/")

    browser.send("/log-ind/", mail=writer.mail, password=PASSWORD, carried=carried)

    assert browser.place == "/"
