"""The feeds of the everyday association keep every rule, and the rules can be broken."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.validity.feed_rules import atom_faults, json_faults

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "everyday"
NEWS = GOLDEN / "nyt"


@pytest.mark.parametrize("file", sorted(GOLDEN.rglob("atom.xml")), ids=lambda file: file.parent.name)
def test_every_atom_feed_keeps_the_rules(file: Path) -> None:
    assert atom_faults(file.read_bytes()) == []


@pytest.mark.parametrize("file", sorted(GOLDEN.rglob("feed.json")), ids=lambda file: file.parent.name)
def test_every_json_feed_keeps_the_rules(file: Path) -> None:
    assert json_faults(file.read_bytes()) == []


def test_both_feeds_tell_the_same() -> None:
    feed = json.loads((NEWS / "feed.json").read_bytes())
    atom = (NEWS / "atom.xml").read_text(encoding="utf-8")

    assert [atom.index(f"<id>{item['id']}</id>") for item in feed["items"]] == sorted(
        atom.index(f"<id>{item['id']}</id>") for item in feed["items"]
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (r"<id>https://", "<id>"),
        (r'rel="self"', 'rel="next"'),
        (r"T00:00:00", "t00:00:00"),
        (r"(</?)updated>", r"\1changed>"),
        (r"(</?)name>", r"\1nickname>"),
        (r'<content type="html">', '<content type="text">'),
        (r'img src="https:', 'img src="'),
        (r"(</?)title>", r"\1headline>"),
        (r"<id>[^<]*</id>", "<id>https://sel.example.org/</id>"),
    ],
)
def test_a_broken_atom_feed_is_found(old: str, new: str) -> None:
    feed = (NEWS / "atom.xml").read_text(encoding="utf-8")
    spoilt = re.sub(old, new, feed)

    assert spoilt != feed
    assert atom_faults(spoilt.encode()) != []


@pytest.mark.parametrize(
    ("name", "value"),
    [("version", "1.1"), ("title", ""), ("feed_url", "nyt/feed.json"), ("authors", [{}])],
)
def test_a_broken_json_feed_is_found(name: str, value: object) -> None:
    feed = json.loads((NEWS / "feed.json").read_bytes())

    assert json_faults(json.dumps(feed | {name: value}).encode()) != []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("id", 7),
        ("content_html", '<a href="/kontakt/">'),
        ("date_published", "2026-11-22"),
        ("tags", [1]),
        ("url", "nyt/"),
        ("image", "assets/kaffe.jpeg"),
    ],
)
def test_a_broken_item_is_found(name: str, value: object) -> None:
    feed = json.loads((NEWS / "feed.json").read_bytes())
    feed["items"][0][name] = value

    assert json_faults(json.dumps(feed).encode()) != []


def test_one_entry_twice_is_found() -> None:
    feed = json.loads((NEWS / "feed.json").read_bytes())
    feed["items"] *= 2

    assert json_faults(json.dumps(feed).encode()) == ["no two items have one id"]
