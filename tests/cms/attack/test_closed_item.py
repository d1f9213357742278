"""`lukket: ja` closes an item of minutes: of it nobody but its group and the membership sees more than its number."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from synlig.minute_book import read_minutes
from synlig.records import last_lock, lock_of
from tests.cms.attack.conftest import Enter
from tests.cms.places import desk_at, everyday_in

NAME = "bestyrelsen/2026-10-05"
PATH = f"private/minutes/{NAME}.yml"
SECRETS = ("Sagen om nøglerne", "Skabet stod åbent", "Låsen skiftes ud", "Tæl alle nøgler")
ITEM = f"""\
  - nr: 99
    titel: {SECRETS[0]}
    slags: beslutning
    lukket: ja
    tekst: {SECRETS[1]}.
    beslutning: {SECRETS[2]}.
    opgaver:
      - hvad: {SECRETS[3]}
        rolle: formand
        frist: 2026-12-01
"""
SEARCH = "/referater/?q=nøglerne"
PLACES = (
    "/",
    "/referater/",
    SEARCH,
    f"/referater/laes/{NAME}/",
    f"/referater/side/{NAME}/",
    f"/referater/ret/{NAME}/",
    f"/historik/{PATH}/",
    f"/historik/{PATH.removesuffix('.yml')}.godkendelser.yml/",
    *(f"/udgave/{number}/{PATH}/" for number in (1, 2)),
    *(f"/forhaandsvisning/udgave/{number}/{PATH}" for number in (1, 2)),
    *(f"/udgave/fil/{number}/{PATH}" for number in (1, 2)),
    f"/se/{PATH}/",
    f"/forhaandsvisning/side/{PATH}",
    "/gennemsyn/",
    "/udgiv/",
    "/kalender/",
    "/papirkurv/",
)


class Heard:
    """The child of a preview, that keeps what it is told and sets every page of that."""

    def __init__(self) -> None:
        self.questions: list[str] = []

    def ask(self, question: bytes, seconds: float) -> bytes:
        self.questions.append(json.dumps(json.loads(question), ensure_ascii=False))
        return json.dumps({"html": f"<p>{self.questions[-1]}</p>"}).encode()

    def stop(self) -> None:
        pass


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def everyday(desk: Desk, tmp_path: Path, heard: Heard) -> Iterator[Desk]:
    """Approved minutes with a closed item, which are saved twice."""
    made = desk_at(desk, everyday_in(tmp_path / "everyday"), lambda: heard)
    version = files().read(PATH)
    assert version.data is not None
    head, between, rest = version.data.decode().partition("punkter:\n")
    for number, item in enumerate((ITEM, ITEM.replace("skiftes ud", "skiftes ud nu")), start=1):
        text = _locked(f"{head}{between}{item}{rest}")
        now, begun = made.now() + timedelta(minutes=number), files().read(PATH).revision
        files().save(PATH, text, begun_from=begun, by="", now=now)
    yield made
    made.previewer.stop()


def _locked(text: str) -> bytes:
    """Minutes as they would be if this had been approved."""
    minutes = read_minutes(text.encode(), PATH).minutes
    lock = last_lock(minutes)
    assert lock is not None
    return text.replace(lock, lock_of(minutes)).encode()


def met(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


@pytest.mark.parametrize(
    ("role", "groups"),
    [
        (Role.PUBLISHER, []),
        (Role.WRITER, []),
        (Role.IT, []),
        (Role.MEMBER, []),
        pytest.param(Role.MINUTE_TAKER, ["pr-gruppen"], id="the referent of another group"),
    ],
)
def test_who_may_not_read_it_meets_nothing_of_a_closed_item(
    enter: Enter, everyday: Desk, heard: Heard, role: Role, groups: list[str]
) -> None:
    member = "a7k2m9x4qd" if role is Role.MEMBER else None
    browser = enter(role, groups=groups, member=member)

    pages = {place: browser.go(place).content.decode() for place in PLACES}

    assert {place: found for place, page in pages.items() if (found := met(page))} == {}
    assert NAME not in pages[SEARCH]
    assert met("".join(heard.questions)) == []


@pytest.mark.parametrize("role", [Role.MINUTE_TAKER, Role.MEMBERSHIP])
def test_its_group_and_the_membership_read_it_and_the_public_page_has_its_number_alone(
    enter: Enter, everyday: Desk, heard: Heard, role: Role
) -> None:
    browser = enter(role, groups=["bestyrelsen"] if role is Role.MINUTE_TAKER else [])

    assert met(browser.go(f"/referater/laes/{NAME}/").content.decode()) == list(SECRETS)
    page = browser.go(f"/referater/side/{NAME}/").content.decode()
    assert '"number": 99, "kind": "closed"' in page
    assert met(page) == []
    assert met("".join(heard.questions)) == []
