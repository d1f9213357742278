"""The commands between networks, as a person runs them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.building.runs import run
from tests.site_builder import BuiltSite, copy_site


@pytest.fixture
def site(tmp_path: Path) -> BuiltSite:
    return copy_site("everyday", tmp_path / "forening")


def test_keys_are_made_once_and_the_public_halves_are_shown(site: BuiltSite) -> None:
    first, second = (run("keygen", "--site", site.settings) for _each in range(2))

    keys = (site.content / "private" / "keys" / "noegler.txt").read_text(encoding="utf-8")
    assert first.code == 0, first.err
    assert "public_key: " in first.out
    assert "age_recipient: age1" in first.out
    assert not any(secret in first.out for secret in (line.split(": ")[1] for line in keys.splitlines()))
    assert second.code == 1
    assert "skrevet over" in second.err


def test_an_edition_is_written_for_the_networks_named(site: BuiltSite, tmp_path: Path) -> None:
    run("keygen", "--site", site.settings)

    done = run(
        "export-edition", "--to", tmp_path / "ud.synlig", "--site", site.settings, "--date", "2026-11-22"
    )

    assert done.code == 0, done.err
    assert "naboerne" in done.out
    assert (tmp_path / "ud.synlig").read_bytes().startswith(b"age-encryption.org/v1")


def test_what_cannot_be_taken_in_is_told_in_danish(site: BuiltSite, tmp_path: Path) -> None:
    (tmp_path / "ind.synlig").write_bytes(b"hej")

    done = run("import", tmp_path / "ind.synlig", "--site", site.settings)

    assert done.code == 1
    assert "ind.synlig\n  Filen er ikke en udgave" in done.err
    assert not (site.content / "private" / "imports").exists()
