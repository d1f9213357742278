"""Headers: three servers say the same, and what they say is strict."""

from __future__ import annotations

import re

import pytest

from synlig.addresses import CATALOGUE
from synlig.release.headers import (
    PAGE_CACHING,
    RULES,
    apache_rules,
    header_files,
    headers_file,
    headers_for,
    nginx_rules,
)

PATHS = [
    "",
    "index.html",
    "404.html",
    f"{CATALOGUE}K7QX2M4PX/",
    CATALOGUE,
    "tema/3f9c0a51/a.css",
    "katalog.json",
    "temaer/",
]


def apache_says(path: str) -> dict[str, str]:
    """What Apache would answer: `<If>` sections come last and win."""
    said: dict[str, str] = {}
    applies = True
    for line in apache_rules().splitlines():
        if condition := re.fullmatch(r'<If "%\{REQUEST_URI\} =~ m#(.*)#">', line):
            applies = re.search(condition[1], f"/{path}") is not None
        elif line == "</If>":
            applies = True
        elif (header := re.fullmatch(r'Header always set (\S+) "(.*)"', line)) and applies:
            said[header[1]] = header[2]
    return said


def nginx_says(path: str) -> dict[str, str]:
    """What nginx would answer: the longest prefix alone speaks."""
    blocks = re.findall(r"location (?:\^~ )?/(\S*) \{\n(.*?)\n\}", nginx_rules(), re.DOTALL)
    _prefix, body = max(
        (block for block in blocks if path.startswith(block[0])), key=lambda block: len(block[0])
    )
    return dict(re.findall(r'add_header (\S+) "(.*)" always;', body))


def hosts_say(path: str) -> dict[str, list[str]]:
    """What a host that reads `_headers` would answer: every rule that fits adds to the others."""
    said: dict[str, list[str]] = {}
    applies = False
    for line in headers_file().splitlines():
        if line.startswith("/"):
            applies = f"/{path}".startswith(line.removesuffix("*"))
        elif applies and (header := re.fullmatch(r"  ([A-Za-z-]+): (.*)", line)):
            said.setdefault(header[1], []).append(header[2])
    return said


@pytest.mark.parametrize("path", PATHS)
def test_apache_says_what_the_table_says(path: str) -> None:
    assert apache_says(path) == headers_for(path)


@pytest.mark.parametrize("path", PATHS)
def test_nginx_says_what_the_table_says(path: str) -> None:
    assert nginx_says(path) == headers_for(path)


@pytest.mark.parametrize("path", PATHS)
def test_hosts_say_what_the_table_says_and_nothing_twice(path: str) -> None:
    """But for the caching of pages, which these hosts forbid by themselves."""
    expected = headers_for(path)
    if expected["Cache-Control"] == PAGE_CACHING.value:
        del expected["Cache-Control"]

    assert hosts_say(path) == {name: [value] for name, value in expected.items()}


def test_nothing_inline_and_nothing_from_others_is_allowed() -> None:
    policy = headers_for("")["Content-Security-Policy"]

    assert "unsafe-inline" not in policy
    assert "'unsafe-eval'" not in policy
    assert not re.search(r"https?:|\*", policy)
    assert policy.startswith("default-src 'none'")


@pytest.mark.parametrize(
    ("path", "noindex"), [(CATALOGUE, True), (f"{CATALOGUE}K7QX2M4PX/", True), ("nyt/", False), ("", False)]
)
def test_the_catalogue_is_in_no_search_engine(path: str, noindex: bool) -> None:
    assert (headers_for(path).get("X-Robots-Tag") == "noindex") is noindex


@pytest.mark.parametrize(
    ("path", "kept"), [("tema/3f9c0a51/a.css", True), ("nyt/", False), ("temaer/", False)]
)
def test_only_what_has_its_hash_in_its_address_is_kept(path: str, kept: bool) -> None:
    assert ("immutable" in headers_for(path)["Cache-Control"]) is kept


def test_every_header_has_a_source() -> None:
    assert all(header.source.startswith("https://") for rule in RULES for header in rule.headers)


def test_values_need_no_quoting_in_any_of_the_three() -> None:
    values = [header.value for rule in RULES for header in rule.headers]

    assert not [value for value in values if set(value) & set('"\\$%\n#')]


@pytest.mark.parametrize("text", [apache_rules(), nginx_rules()])
def test_a_missing_page_has_a_page(text: str) -> None:
    assert "404 /404.html" in text


def test_the_files_lie_in_the_site() -> None:
    assert sorted(header_files()) == [".htaccess", "_headers", "_redirects"]
