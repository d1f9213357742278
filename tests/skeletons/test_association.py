"""A new association's folder: complete, valid from the start, and closed to git where it must be."""

from __future__ import annotations

import datetime
import os
import re
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from synlig import addresses
from synlig.errors import ContentError, Problems
from synlig.gate.account import SHOWN
from synlig.lifecycle import BLANK
from synlig.lifecycle.consent_text import purposes_of
from synlig.records import check_content, check_untracked, page_address, read_content
from synlig.site import CatalogueSettings, Hours, OfficeSettings, SiteSettings, read_site
from synlig.skeletons import make_association
from tests import tools

ON = datetime.date(2026, 11, 22)
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "forening"
    make_association(folder, ON)
    return folder


def build(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "build.py"), "--no-setup", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_nothing_in_it_is_wrong(folder: Path) -> None:
    content, problems = read_content(folder / "content", "content")
    assert content is not None
    check_content(content, problems)
    check_untracked(folder / "content", "content", problems)

    problems.stop_if_any()


def test_the_whole_command_checks_it(tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "forening"

    made = build("init", str(folder))
    checked = build("check", "--site", str(folder / "site.yml"), "--date", "2026-11-22")

    assert (made.returncode, made.stderr) == (0, "")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "Ingen fejl" in checked.stdout


def test_it_is_built_at_once(folder: Path) -> None:
    built = build("--site", str(folder / "site.yml"), "--date", "2026-11-22")

    assert (built.returncode, built.stderr) == (0, "")
    assert "[RET by]" in (folder / "output" / "current" / "index.html").read_text(encoding="utf-8")


def test_it_is_no_demonstration_and_shows_as_little_as_can_be(folder: Path) -> None:
    site = read_site(folder / "site.yml")

    assert (site.demo, site.demo_date, site.catalogue.policy, site.catalogue.k) == (False, None, "strict", 6)


def test_every_page_that_menu_and_foot_lead_to_is_there(folder: Path) -> None:
    pages = folder / "content" / "public" / "pages"

    made = {page_address(file.relative_to(pages).with_suffix("").as_posix()) for file in pages.rglob("*.md")}

    assert made == {
        addresses.FRONT,
        addresses.EMPLOYERS,
        addresses.SENIORS,
        addresses.ABOUT,
        addresses.CONTACT,
        addresses.PRIVACY,
        addresses.ACCESSIBILITY,
        addresses.COLOPHON,
    }


@pytest.mark.parametrize("model", [SiteSettings, OfficeSettings, CatalogueSettings, Hours])
def test_every_setting_stands_in_site_yml(folder: Path, model: type[SiteSettings]) -> None:
    text = (folder / "site.yml").read_text(encoding="utf-8")

    named = set(re.findall(r"^ *(?:- )?(\w+):", text, re.MULTILINE))

    assert set(model.model_fields) - named - {"demo_date"} == set()


def test_what_must_be_changed_is_marked(folder: Path) -> None:
    lines = (folder / "site.yml").read_text(encoding="utf-8").splitlines()

    marked = {line.split(":")[0].strip(" -") for line in lines if "# RET" in line}

    assert marked == {
        *(
            "name",
            "short_name",
            "base_url",
            "street",
            "postal_code",
            "town",
            "phone",
            "mail",
            "days",
            "times",
        ),
        "network",
        "response_promise",
    }


def test_every_page_but_the_colophon_has_a_place_to_change(folder: Path) -> None:
    pages = folder / "content" / "public" / "pages"

    unmarked = {file.name for file in pages.glob("*.md") if "[RET " not in file.read_text(encoding="utf-8")}

    assert unmarked == {"kolofon.md"}


def test_no_mark_is_left_in_the_texts(folder: Path) -> None:
    texts = [file.read_text(encoding="utf-8") for file in folder.rglob("*") if file.is_file()]

    assert not any("$" in text for text in texts)


def test_its_address_and_mail_are_nobodys(folder: Path) -> None:
    text = (folder / "site.yml").read_text(encoding="utf-8")

    hosts = re.findall(r"(?:@|https://)([\w.-]+\.\w+)", text)
    assert hosts
    assert all(host.endswith(".example.org") for host in hosts)


def test_git_never_sees_what_is_private_or_built(folder: Path) -> None:
    git = tools.git()
    for path in ("content/private/members/k3v9q2m7xd/profil.yml", "output/current/index.html"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("x", encoding="utf-8", newline="\n")
    subprocess.run([git, "init", "-q", str(folder)], check=True, capture_output=True)
    subprocess.run([git, "-C", str(folder), "add", "-A"], check=True, capture_output=True)

    listed = subprocess.run(
        [git, "-C", str(folder), "-c", "core.quotePath=false", "ls-files"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout.split()

    problems = Problems()
    check_untracked(folder / "content", "content", problems)
    problems.stop_if_any()
    assert {path.split("/")[0] for path in listed} == {".gitignore", "LÆSMIG.md", "content", "site.yml"}
    assert not any(path.startswith("content/private") for path in listed)


def test_the_folders_that_members_and_minutes_go_into_are_there(folder: Path) -> None:
    private = folder / "content" / "private"

    assert sorted(entry.name for entry in private.iterdir()) == ["consent-texts", "members", "minutes"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_no_other_user_of_the_machine_looks_into_what_is_private(folder: Path) -> None:
    assert not (folder / "content" / "private").stat().st_mode & stat.S_IRWXO


def test_every_command_of_the_guide_is_one(folder: Path) -> None:
    from synlig.commands import parse

    guide = (folder / "LÆSMIG.md").read_text(encoding="utf-8")
    commands = re.findall(r"python3 build\.py([^`\n|]*)", guide)

    assert len(commands) >= 8
    for command in commands:
        parse(["".join(pair) for pair in re.findall(r'"([^"]*)"|(\S+)', command)])


def test_an_empty_folder_can_be_used(tmp_path: Path) -> None:
    make_association(tmp_path, ON)

    assert (tmp_path / "site.yml").is_file()


@pytest.mark.parametrize("name", ["brev.txt", ".git"])
def test_a_folder_with_something_in_it_is_left_as_it_is(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("noget", encoding="utf-8", newline="\n")

    with pytest.raises(ContentError, match="Mappen er ikke tom"):
        make_association(tmp_path, ON)

    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "brev.txt").write_text("noget", encoding="utf-8", newline="\n")

    with pytest.raises(ContentError, match="Det er ikke en mappe"):
        make_association(tmp_path / "brev.txt", ON)


def test_the_same_day_gives_the_same_files(tmp_path: Path) -> None:
    for name in ("a", "b"):
        make_association(tmp_path / name, ON)

    files = [
        {file.relative_to(folder): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
        for folder in (tmp_path / "a", tmp_path / "b")
    ]
    assert files[0] == files[1]


def test_the_consent_text_asks_for_every_purpose_of_the_catalogue_and_says_what_is_missing(
    folder: Path,
) -> None:
    text = (folder / "content" / "private" / "consent-texts" / "katalog-2026-1.md").read_text(
        encoding="utf-8"
    )

    assert purposes_of(text) == {row.purpose for row in SHOWN}
    assert BLANK in text
    assert "katalog-2026-2.md" in text
