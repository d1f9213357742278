"""The account of whole associations is complete and true: held against the members' files as they lie on the disk."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from synlig.edition import Profile
from synlig.errors import Problems
from synlig.exchanging import Places, with_imports
from synlig.gate import Outcome, publish
from synlig.gate.account import SHOWN, Entry, Rule, never_shown
from synlig.records import read_content
from synlig.site import read_site

ROOT = Path(__file__).resolve().parents[2]
ASSOCIATIONS = ["tests/sites/everyday", "."]


@cache
def outcome(folder: str) -> Outcome:
    site = read_site(ROOT / folder / "site.yml")
    root, problems = ROOT / folder / "content", Problems()
    content, wrong = read_content(root, "content")
    assert content is not None
    assert site.demo_date is not None
    content = with_imports(content, Places(root, "content"), site, problems)
    assert not [*problems, *wrong]
    return publish(content, site, site.demo_date)


@cache
def written(folder: str) -> dict[str, list[dict[str, Any]]]:
    """What stands in `profil.yml` and `udgivet.yml`, by member."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for file in (ROOT / folder / "content" / "private" / "members").glob("*/*.yml"):
        if file.name in ("profil.yml", "udgivet.yml"):
            found[file.parent.name].append(yaml.safe_load(file.read_text(encoding="utf-8")))
    return found


def says(value: Any, path: list[str]) -> bool:
    if isinstance(value, list):
        return any(says(each, path) for each in value)
    if not path:
        return value not in (None, "", [])
    return isinstance(value, dict) and says(value.get(path[0]), path[1:])


def by_member(folder: str) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = {id: [] for id in written(folder)}
    for entry in outcome(folder).account:
        if entry.id in found:
            found[entry.id].append(entry)
    return found


def profiles(folder: str) -> dict[str, Profile]:
    return {
        document.path: document for document in outcome(folder).documents if isinstance(document, Profile)
    }


def is_told(field: str, entries: list[Entry]) -> bool:
    """Whether some entry is about a field, or a numbered part of it."""
    return any(re.sub(r"\.[0-9]+", "", entry.field).startswith(field) for entry in entries)


@pytest.mark.parametrize("folder", ASSOCIATIONS)
def test_every_member_is_shown_with_a_number_or_held_back_for_one_reason(folder: str) -> None:
    for entries in by_member(folder).values():
        shown = [entry for entry in entries if entry.field == "cv_nummer" and entry.document]
        held = [entry for entry in entries if entry.field == "profil" and not entry.document]
        assert len(shown) + len(held) == 1


@pytest.mark.parametrize("folder", ASSOCIATIONS)
def test_every_field_that_a_member_has_written_is_told_of(folder: str) -> None:
    untold = {
        (id, row.field)
        for id, entries in by_member(folder).items()
        if any(entry.field == "cv_nummer" for entry in entries)
        for row in SHOWN
        if any(says(file, row.field.split(".")) for file in written(folder)[id])
        and not is_told(row.field, entries)
    }

    assert untold == set()


@pytest.mark.parametrize("folder", ASSOCIATIONS)
def test_what_is_told_as_shown_is_what_the_profile_shows_and_nothing_else(folder: str) -> None:
    shown, seen = profiles(folder), 0
    for entries in by_member(folder).values():
        told = {entry.field for entry in entries if entry.document}
        for profile in (shown[entry.document or ""] for entry in entries if entry.field == "cv_nummer"):
            seen += 1
            out = profile.model_dump()
            out["evidence"] = [each["evidence"] for each in out["competences"] if each["evidence"]]
            assert told - {"cv_nummer", "navn"} == {row.field for row in SHOWN if out[row.attribute]}
    assert seen >= 4


@pytest.mark.parametrize("folder", ASSOCIATIONS)
def test_every_profile_is_accounted_for_once_and_others_by_number_alone(folder: str) -> None:
    cards = [
        (entry.document, entry.is_imported)
        for entry in outcome(folder).account
        if entry.document in profiles(folder) and (entry.field == "cv_nummer" or entry.rule is Rule.IMPORTED)
    ]

    assert {document for document, _imported in cards} == set(profiles(folder))
    own = [document for document, imported in cards if not imported]
    assert len(own) == len(set(own)) == outcome(folder).counts.published
    assert len({document for document, imported in cards if imported}) == outcome(folder).counts.from_others


@pytest.mark.parametrize("folder", ASSOCIATIONS)
def test_what_is_never_shown_is_in_no_document(folder: str) -> None:
    told = {entry.field for entries in by_member(folder).values() for entry in entries if entry.document}

    assert told & set(never_shown()) <= {"navn"}
