"""Tombstones: each server is told of each address in one form, and what only others understand is not handed out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from synlig.addresses import CATALOGUE, GONE
from synlig.release import gone_addresses, header_files, nginx_rules
from synlig.release.gone import apache_gone, nginx_gone, redirects_gone

NUMBERS = ("AAAA2M4P8", "K7QX2M4PH")
ADDRESSES = tuple(f"{CATALOGUE}{number}/" for number in NUMBERS)


def site(folder: Path, **pages: str) -> Path:
    """A site whose profiles hold these texts; `GONE` holds `"gone"`."""
    (folder / GONE).write_text("gone", encoding="utf-8")
    for number, text in pages.items():
        page = folder / CATALOGUE / number / "index.html"
        page.parent.mkdir(parents=True)
        page.write_text(text, encoding="utf-8")
    return folder


def test_the_pages_themselves_say_where_somebody_was(tmp_path: Path) -> None:
    made = site(tmp_path, K7QX2M4PH="gone", BBBB7Q1XC="a profile", AAAA2M4P8="gone")

    assert gone_addresses(made) == ADDRESSES


def test_a_site_without_a_page_for_it_has_no_tombstones(tmp_path: Path) -> None:
    assert gone_addresses(tmp_path) == ()


@pytest.mark.parametrize("rules", [apache_gone, nginx_gone, redirects_gone])
def test_all_rules_have_one_form(rules: Callable[[Iterable[str]], list[str]]) -> None:
    """But for the number nothing tells one from another: neither a date nor a reason, nor an order but the numbers'."""
    lines = [line for line in rules(ADDRESSES) if any(number in line for number in NUMBERS)]

    assert len(lines) == len(NUMBERS)
    assert len({re.sub("|".join(NUMBERS), "NUMBER", line) for line in lines}) == 1
    assert [next(number for number in NUMBERS if number in line) for line in lines] == sorted(NUMBERS)


def test_nginx_answers_410_before_it_looks_for_the_catalogue() -> None:
    """The longest prefix wins, and both are prefixes."""
    rules = nginx_rules(ADDRESSES)

    prefixes = re.findall(r"location \^~ /(\S+) \{", rules)
    asked = f"{ADDRESSES[0]}index.html"
    longest = max((prefix for prefix in prefixes if asked.startswith(prefix)), key=len)
    assert f"location ^~ /{longest} {{ return 410; }}" in rules


def test_apache_knows_a_redirect_that_goes_nowhere() -> None:
    """mod_alias: with `gone`, no address follows."""
    assert f"Redirect gone /{CATALOGUE}AAAA2M4P8" in header_files(ADDRESSES)[".htaccess"].splitlines()


@pytest.mark.parametrize("below", ["", "produktblad/1/", "produktblad/1/produktblad-AAAA2M4P8-1.pdf"])
def test_what_stood_below_a_profile_is_gone_with_it(below: str) -> None:
    """Apache's and nginx's rules are for whatever begins so; `_redirects` says it with a star."""
    asked = f"/{ADDRESSES[0]}{below}"

    apache = re.findall(r"^Redirect gone (\S+)$", "\n".join(apache_gone(ADDRESSES)), re.MULTILINE)
    nginx = re.findall(
        r"^location \^~ (\S+) \{ return 410; \}$", "\n".join(nginx_gone(ADDRESSES)), re.MULTILINE
    )
    others = re.findall(r"^(\S+)\* /410\.html 410!$", "\n".join(redirects_gone(ADDRESSES)), re.MULTILINE)

    for rules in (apache, nginx, others):
        assert [asked.startswith(rule) for rule in rules] == [True, False]


@pytest.mark.parametrize("name", ["_headers", "_redirects"])
def test_what_only_other_servers_read_is_not_handed_out(name: str) -> None:
    pattern = re.search(r"RedirectMatch 404 (\S+)", header_files()[".htaccess"])

    assert pattern
    assert re.search(pattern[1], f"/{name}")
    assert not re.search(pattern[1], "/index.html")
    assert f"location = /{name} {{ return 404; }}" in nginx_rules()
