"""From a signed form to a page in the catalogue, as a member administrator does it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.building.runs import Run, run
from tests.site_builder import MEMBER, BuiltSite, copy_site

FORM = ("--purposes", "katalogkort", "--given", "2026-11-20", "--how", "på papir")


@pytest.fixture
def site(tmp_path: Path) -> BuiltSite:
    made = copy_site("minimal", tmp_path / "site")
    made.add("site.yml", "  k: 1\n")
    return made


def command(site: BuiltSite, *words: str) -> Run:
    return run(*words, "--site", site.settings)


def pages(site: BuiltSite) -> list[str]:
    folder = site.folder / "output" / "current" / "find-en-medarbejder"
    return [page.parent.name for page in folder.glob("*/index.html") if page.parent.name.isupper()]


def test_a_member_comes_into_the_catalogue(site: BuiltSite) -> None:
    said = command(site, "consent", MEMBER, *FORM, "--yes")
    assert (said.code, said.err) == (0, "")
    assert "Ingen andre i kataloget har samme kort." in said.out

    assert command(site).code == 0
    assert pages(site) == []
    waiting = command(site, "reminders", "--json")
    assert json.loads(waiting.out) == [{"kind": "join", "member": MEMBER}]

    said = command(site, "batch")
    assert "Holdet er lukket: 1 ny og 0 rettelser." in said.out
    assert command(site, "reminders").out == "Der er intet at huske.\n"

    built = command(site)
    assert "Medlemmer: 1 i kataloget" in built.out
    assert len(pages(site)) == 1


def test_a_consent_is_not_written_where_nobody_can_be_asked(site: BuiltSite) -> None:
    before = (site.content / "private" / "ledger.jsonl").read_bytes()

    said = command(site, "consent", MEMBER, *FORM)

    assert said.code == 1
    assert "Her er ingen at spørge." in said.err
    assert not (site.content / "private" / "members" / MEMBER / "samtykke.yml").exists()
    assert (site.content / "private" / "ledger.jsonl").read_bytes() == before


def test_what_is_wrong_with_a_form_is_told_and_nothing_is_written(site: BuiltSite) -> None:
    said = command(site, "consent", MEMBER, *FORM, "--until", "2026-11-01", "--yes")

    assert (said.code, said.err) == (1, "Samtykket er allerede udløbet. Ret datoerne, eller bed om et nyt.\n")
