"""Addresses and numbers that no page of ours has: none leads outside, and none breaks the program."""

from __future__ import annotations

import pytest

from synlig.cms.roles import Role
from tests.cms.attack.conftest import Enter

PATHS = (
    "public/pages/../../private/members/abcdefghij/profil.yml",
    "public/pages/%2e%2e/%2e%2e/private/members/abcdefghij/profil.yml",
    "public/pages/..%2f..%2fprivate/ledger.md",
    "public//pages/index.md",
    "public/pages/a%00.md",
    "public/pages/a%5C..%5Cb.md",
    "public/pages/con.md",
    "public/pages/nul.md",
    "public/pages/a:b.md",
    "public/pages/.skjult.md",
    "public/pages/slut..md",
    "public/pages/x.exe",
    "public/pages/%ff.md",
    "public/pages/x%0Ay.md",
    "public/pages/" + "a" * 3000 + ".md",
    "public/pages/" + "a/" * 300 + "b.md",
    "private/keys/noegle.yml",
    "cms/secret",
)
PLACES = ("historik/{}/", "udgave/1/{}/", "se/{}/", "forhaandsvisning/side/{}")


@pytest.mark.parametrize("place", PLACES)
def test_no_path_leads_outside(enter: Enter, place: str) -> None:
    browser = enter(Role.WRITER, Role.PUBLISHER)

    answers = {path: browser.go("/" + place.format(path)).status_code for path in PATHS}

    assert {path: status for path, status in answers.items() if status not in (403, 404)} == {}


@pytest.mark.parametrize("place", ["/sider/ret/{}/", "/nyheder/ret/{}/", "/sider/slet/{}/"])
def test_no_name_leads_outside(enter: Enter, place: str) -> None:
    browser = enter(Role.WRITER)
    names = (
        "con",
        "a%00",
        "a%5C..%5Cb",
        "../index",
        "%2e%2e/index",
        ".x",
        "a" * 3000,
        "a/" * 300,
        "x%0Ay",
        "a:b",
    )

    answers = {name: browser.go(place.format(name)).status_code for name in names}

    assert {name: status for name, status in answers.items() if status != 404} == {}


FILES = (
    "../../site.yml",
    "..%2f..%2fsite.yml",
    "%00",
    "a%5C..%5Cb",
    ".git/config",
    "assets/../../groups.yml",
    "c:/x",
)


@pytest.mark.parametrize("place", ["/forhaandsvisning/site/", "/billeder/fil/", "/static/0/"])
def test_no_file_is_shown_but_those_there_are(enter: Enter, place: str) -> None:
    browser = enter(Role.WRITER)

    assert {browser.go(place + file).status_code for file in FILES} == {404}


ENDLESS = "9" * 5_000
"""More figures than Python makes a number of."""


def test_an_endless_number_is_none(enter: Enter) -> None:
    browser = enter(Role.WRITER, Role.MEMBERSHIP, Role.MINUTE_TAKER, groups=["bestyrelsen"])

    for place in ("/nyheder/?side=", "/billeder/?side=", "/udgave/", "/sider/?side=²"):
        assert browser.go(f"{place}{ENDLESS}").status_code in (200, 404)
    for place, fields in (
        ("/medlemmer/", {"side": ENDLESS}),
        ("/arrangementer/ny/", {"row": f"up:program:{ENDLESS}"}),
        ("/referater/ny/", {"row": f"up:punkter.{ENDLESS}.opgaver:0", "punkter.#": ENDLESS}),
        ("/referater/ny/", {"row": "add:punkter", "punkter.#": "1", "punkter.0.nr": ENDLESS}),
    ):
        assert browser.send(place, **fields).status_code in (200, 422), place
