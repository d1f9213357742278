"""The whole way, as a person runs it."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from tests.building.runs import ROOT, everything_in, run
from tests.site_builder import BuiltSite, copy_built, copy_site


@pytest.fixture
def site(tmp_path: Path) -> BuiltSite:
    return copy_site("everyday", tmp_path / "forening")


@pytest.fixture
def built(built_everyday: BuiltSite, tmp_path: Path) -> BuiltSite:
    """With a site that is out."""
    return copy_built(built_everyday, tmp_path / "forening")


def test_a_build_says_what_it_did_and_where_to_look(site: BuiltSite) -> None:
    done = run("--site", site.settings)

    assert done.code == 0, done.err
    assert re.search(r"\d+ sider på \d+,\d sekunder", done.out)
    assert re.search(
        r"Medlemmer: \d+ i kataloget, \d+ holdt tilbage, \d+ venter på næste hold, \d+ uden samtykke",
        done.out,
    )
    assert "venter på gennemsyn." in done.out
    assert "build.py review --list" in done.out
    assert str(site.folder / "output" / "current") in done.out
    assert (site.folder / "output" / "current" / "index.html").is_file()


def test_two_clones_give_the_same_bytes_and_times(tmp_path: Path) -> None:
    """Other folders, another locale, another time zone, another hash seed, files made in another order."""
    made = []
    for number, environment in enumerate(
        (
            {"LC_ALL": "C", "TZ": "UTC", "PYTHONHASHSEED": "1"},
            {"LC_ALL": "da_DK.UTF-8", "TZ": "Pacific/Auckland", "PYTHONHASHSEED": "2"},
        )
    ):
        folder = tmp_path / ("en mappe med mellemrum" if number else "a")
        clone = _clone(folder, backwards=bool(number))
        done = run("--site", clone.settings, program=folder / "program", **environment)
        assert done.code == 0, done.err
        made.append(everything_in((clone.folder / "output" / "current").resolve()))

    assert made[0] == made[1]


def _clone(folder: Path, *, backwards: bool) -> BuiltSite:
    """The program and an association, with file times and the order of folders turned round."""
    program = folder / "program"
    program.mkdir(parents=True)
    shutil.copy(ROOT / "build.py", program)
    for name in ("synlig", "plugins", "themes"):
        shutil.copytree(ROOT / name, program / name, ignore=shutil.ignore_patterns("__pycache__"))
    source = ROOT / "tests" / "sites" / "everyday"
    target = folder / "forening"
    files = sorted((file for file in source.rglob("*") if file.is_file()), reverse=backwards)
    for number, file in enumerate(files):
        copy = target / file.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, copy)
        os.utime(copy, (1_500_000_000 + number, 1_500_000_000 + number))
    return BuiltSite(target)


def test_a_failed_build_leaves_the_last_site_byte_for_byte(built: BuiltSite) -> None:
    output = built.folder / "output"
    before = everything_in(output)
    built.write("content/public/pages/ny.md", "ingen felter her")

    done = run("--site", built.settings)

    assert done.code == 1
    assert "content/public/pages/ny.md:1" in done.err
    assert everything_in(output) == before


def test_the_build_before_can_be_gone_back_to(built: BuiltSite) -> None:
    first = (built.folder / "output" / "current").resolve().name
    built.add("content/public/groups.yml", "\n# ny\n")
    run("--site", built.settings, "--date", "2026-11-21")

    listed = run("releases", "--site", built.settings)
    back = run("rollback", "--site", built.settings)

    assert len(listed.out.splitlines()) == 2
    assert back.code == 0
    assert (built.folder / "output" / "current").resolve().name == first


def test_an_edition_can_be_had_alone(site: BuiltSite, tmp_path: Path) -> None:
    done = run("edition", "--to", tmp_path / "udgave", "--site", site.settings)

    assert done.code == 0, done.err
    assert (tmp_path / "udgave" / "manifest.json").is_file()
    assert not (site.folder / "output" / "current").exists()


def test_check_finds_mistakes_and_builds_nothing(site: BuiltSite) -> None:
    assert run("check", "--site", site.settings).code == 0
    site.write("content/public/pages/ny.md", "ingen felter her")

    assert run("check", "--site", site.settings).code == 1
    assert not (site.folder / "output").exists()


def test_a_change_that_calendars_would_miss_is_told_before_and_after_a_build(built: BuiltSite) -> None:
    """After a build the release before it still knows: nobody has been told yet."""
    event = "content/public/events/regneark.yml"
    built.replace(event, "fra: 9.30", "fra: 9.00")
    told = f"{event}: tid, sted eller aflysning er ændret, siden arrangementet kom på siden."

    assert told in run("check", "--site", built.settings).out
    assert told in run("build", "--site", built.settings).out
    assert told in run("check", "--site", built.settings).out
    built.add(event, "rettelser: 1\n")
    assert told not in run("check", "--site", built.settings).out


def test_an_event_whose_file_is_gone_is_missed(built: BuiltSite) -> None:
    event = "content/public/events/aabent-hus.yml"
    built.remove(event)
    built.replace("content/public/pages/for-dig-over-50.md", "/arrangementer/aabent-hus/", "/arrangementer/")

    assert (
        f"{event}: arrangementet står på siden, men filen er væk."
        in run("check", "--site", built.settings).out
    )


def test_a_page_that_was_renamed_is_missed_until_it_says_where_it_stood(built: BuiltSite) -> None:
    page = "content/public/pages/om-os/{}.md"
    text = (built.folder / page.format("ide")).read_text(encoding="utf-8")
    built.remove(page.format("ide"))
    built.write(page.format("formaal"), text)
    told = "siden /om-os/ide/ er på hjemmesiden, men filen er væk."

    assert told in run("check", "--site", built.settings).out
    built.replace(page.format("formaal"), "tidligere_adresser:\n", "tidligere_adresser:\n  - /om-os/ide/\n")
    assert told not in run("check", "--site", built.settings).out


def test_a_consent_that_runs_out_takes_the_profile_with_it(built: BuiltSite) -> None:
    catalogue = built.folder / "output" / "current" / "find-en-medarbejder"
    profiles = {path.name for path in catalogue.iterdir() if re.fullmatch(r"[0-9A-Z]{9}", path.name)}

    run("--site", built.settings, "--date", "2031-01-01")

    assert profiles
    for name in profiles:
        assert "findes ikke længere" in (catalogue / name / "index.html").read_text(encoding="utf-8")


def test_nothing_is_half_made_where_a_build_was_interrupted(built: BuiltSite) -> None:
    output = built.folder / "output"
    (output / ".synlig-work-0123456789ab").mkdir()
    (output / ".synlig-work-0123456789ab" / "index.html").write_text("halv", encoding="utf-8")

    assert run("--site", built.settings).code == 0
    assert not [path.name for path in output.iterdir() if path.name.startswith(".synlig-work")]
