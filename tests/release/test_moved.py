"""Pages that moved: each server leads from the old address to the new one, and from no other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from synlig.addresses import CATALOGUE
from synlig.release import header_files, moved_addresses, nginx_rules
from synlig.release.moved import Moved

MOVED = (Moved("gammel.html", ""), Moved("om-os/hvem/", "om-os/historie/"))


def page(folder: Path, path: str, target: str | None) -> None:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    refresh = f'<meta http-equiv="refresh" content="0; url={target}">' if target is not None else ""
    file.write_text(f"<!doctype html><title>x</title>{refresh}", encoding="utf-8")


def test_the_pages_themselves_say_where_they_lead(tmp_path: Path) -> None:
    page(tmp_path, "om-os/hvem/index.html", "../historie/")
    page(tmp_path, "om-os/historie/index.html", None)
    page(tmp_path, "gammel.html", "./")

    assert moved_addresses(tmp_path) == MOVED


def test_nothing_in_the_catalogue_leads_on(tmp_path: Path) -> None:
    page(tmp_path, f"{CATALOGUE}K7QX2M4PH/index.html", "../")

    assert moved_addresses(tmp_path) == ()


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("/om-os/hvem/", "/om-os/historie/"),
        ("/om-os/hvem", "/om-os/historie/"),
        ("/gammel.html", "/"),
        ("/gammelxhtml", None),  # a full stop is a full stop
        ("/om-os/hvem/er/", None),  # what is below has its own address
        ("/a/om-os/hvem/", None),
        ("/om-os/historie/", None),  # the new one leads nowhere
    ],
)
def test_all_servers_answer_alike(asked: str, answer: str | None) -> None:
    apache = re.findall(r'RedirectMatch permanent "(\S+)" "(\S+)"', header_files((), MOVED)[".htaccess"])
    nginx = dict(re.findall(r"location = (\S+) \{ return 301 (\S+); \}", nginx_rules((), MOVED)))
    rows = [line.split() for line in header_files((), MOVED)["_redirects"].splitlines()[1:]]
    netlify = {old: new for old, new, status in rows if status == "301!"}
    cloudflare = {old: new for old, new, status in rows if status == "301"}

    assert [new for pattern, new in apache if re.search(pattern, asked)] == ([answer] if answer else [])
    assert [said.get(asked) for said in (nginx, netlify, cloudflare)] == [answer] * 3


def test_what_moved_stands_before_what_has_a_star() -> None:
    rows = header_files((f"{CATALOGUE}K7QX2M4PH/",), MOVED)["_redirects"].splitlines()[1:]

    assert ["*" in row for row in rows] == sorted("*" in row for row in rows)
