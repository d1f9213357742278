"""Manifest: what a finished site consists of, and whether it still does."""

from __future__ import annotations

from pathlib import Path

import pytest

from synlig.release import (
    DamagedReleaseError,
    check_expected,
    check_manifest,
    make_manifest,
    read_manifest,
)
from tests.tools import link


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "nyt").mkdir(parents=True)
    (folder / "index.html").write_bytes(b"forside")
    (folder / "nyt" / "index.html").write_bytes(b"nyt")
    return folder


def test_every_file_is_listed_with_its_size_and_hash(site: Path) -> None:
    files = make_manifest(site).files

    assert list(files) == ["index.html", "nyt/index.html"]
    assert files["nyt/index.html"].size == 3
    assert files["nyt/index.html"].sha256.startswith("91826add52a73308")


def test_a_manifest_survives_being_written_and_read(site: Path) -> None:
    manifest = make_manifest(site)

    assert read_manifest(manifest.to_bytes()) == manifest


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"{}", b'{"files": {"a": {}}}', b'{"files": {"a": 1}}', b'{"files": []}', b"\xff"],
)
def test_a_broken_manifest_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedReleaseError):
        read_manifest(data)


def test_equal_sites_have_equal_hashes_wherever_they_are(site: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "nyt").mkdir(parents=True)
    (other / "nyt" / "index.html").write_bytes(b"nyt")
    (other / "index.html").write_bytes(b"forside")

    assert make_manifest(other).content_hash == make_manifest(site).content_hash


@pytest.mark.parametrize(
    ("path", "data"),
    [("index.html", b"Forside"), ("index.html", b""), ("extra.html", b""), ("nyt/index2.html", b"nyt")],
)
def test_another_byte_or_name_gives_another_hash(site: Path, path: str, data: bytes) -> None:
    before = make_manifest(site).content_hash

    (site / path).write_bytes(data)

    assert make_manifest(site).content_hash != before


def test_a_site_as_it_was_has_no_problems(site: Path) -> None:
    assert check_manifest(site, make_manifest(site)) == []


def test_missing_extra_and_changed_files_are_named(site: Path) -> None:
    manifest = make_manifest(site)
    (site / "index.html").write_bytes(b"Forside")
    (site / "nyt" / "index.html").rename(site / "nyt" / "other.html")

    problems = check_manifest(site, manifest)

    assert problems == [
        "nyt/index.html mangler.",
        "nyt/other.html hører ikke til.",
        "index.html er ændret.",
    ]


def test_a_link_in_a_site_is_refused(site: Path, tmp_path: Path) -> None:
    (tmp_path / "private.yml").write_bytes(b"x")
    link(site / "link.html", tmp_path / "private.yml")

    with pytest.raises(DamagedReleaseError, match="symlink"):
        make_manifest(site)


def test_what_was_asked_for_has_no_problems(site: Path) -> None:
    assert check_expected(make_manifest(site), {"index.html", "nyt/index.html"}) == []


def test_a_file_no_page_asked_for_is_named(site: Path) -> None:
    problems = check_expected(make_manifest(site), {"index.html"})

    assert problems == ["nyt/index.html: ingen side har bedt om den fil."]


def test_a_file_that_was_asked_for_and_not_made_is_named(site: Path) -> None:
    problems = check_expected(make_manifest(site), {"index.html", "nyt/index.html", "om-os/index.html"})

    assert problems == ["om-os/index.html: filen skulle være lavet, men er der ikke."]
