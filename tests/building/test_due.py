"""`--due`: should the site be built again today? The exit code answers a program, the lines a person."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.building.runs import ROOT, Run, everything_in, run
from tests.pdf_files import paper
from tests.site_builder import BuiltSite, copy_built, copy_site

DUE = 3
NEWS = "content/public/news/2026-11-18-kaffemaskinen.md"
KETTLE = "content/public/assets/kaffe.png"
EVENT = "content/public/events/foredrag-i-maj.yml"


@pytest.fixture
def site(built_everyday: BuiltSite, tmp_path: Path) -> BuiltSite:
    """With a site that is out, built on 22 November 2026."""
    return copy_built(built_everyday, tmp_path / "forening")


def ask(site: BuiltSite, *more: str) -> Run:
    return run("--due", "--site", site.settings, *more)


def kinds(site: BuiltSite, *more: str) -> tuple[int, dict[str, Any], set[str]]:
    asked = ask(site, "--json", *more)
    told: dict[str, Any] = json.loads(asked.out)
    return asked.code, told, {reason["kind"] for reason in told["reasons"]}


def test_on_the_day_of_the_build_nothing_is_due(site: BuiltSite) -> None:
    asked = ask(site)

    assert (asked.code, asked.err) == (0, "")
    assert asked.out.startswith("Hjemmesiden behøver ikke at blive bygget i dag.\n")


def test_nothing_is_written(site: BuiltSite) -> None:
    before = everything_in(site.folder)

    ask(site, "--date", "2027-06-01")

    assert everything_in(site.folder) == before


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("2026-12-01", "  Nyheden julefrokost skal på siden."),
        ("2027-01-01", "  Nyheden kaffemaskinen skal af siden."),
        ("2026-12-02", "  Fristen for at melde sig til Åbent hus er gået. (1. december 2026)"),
        ("2026-12-04", "  Åbent hus har været. (3. december 2026)"),
        ("2027-01-05", "  Bestyrelsen har holdt det møde, der er varslet. (4. januar 2027)"),
        ("2026-11-23", "  1 profil skal af siden."),  # a consent that lasts until the 22nd
        ("2027-01-01", "  Referatet bestyrelsen/2026-10-05 er ændret."),  # one to a name in minutes
    ],
)
def test_what_the_day_brings_is_due(site: BuiltSite, day: str, said: str) -> None:
    asked = ask(site, "--date", day)

    assert asked.code == DUE
    assert said in asked.out.split("\n")


def test_what_somebody_wrote_is_due(site: BuiltSite) -> None:
    site.replace(NEWS, "Den larmer", "Den summer")
    site.remove(EVENT)

    code, told, found = kinds(site)

    assert (code, told["build"]) == (DUE, True)
    assert found == {"news-changed", "events-gone"}


def test_a_picture_and_a_file_that_are_others_are_due(site: BuiltSite) -> None:
    """No text of them is another, only what they show."""
    site.write_bytes("content/public/files/vedtaegter.pdf", paper("Nye vedtægter for foreningen."))
    with Image.open(site.folder / KETTLE) as kettle:
        cut = kettle.crop((0, 0, 240, 240))
    cut.save(site.folder / KETTLE)

    code, told, found = kinds(site)

    assert (code, found) == (DUE, {"files-changed", "pictures-changed"})
    assert [each["about"] for each in told["reasons"]] == ["vedtaegter.pdf", "kaffe"]


def test_the_line_of_the_night_takes_what_has_ended_off_the_web_server(site: BuiltSite) -> None:
    """The line of the handbook, in the shell of the machine, the day after a consent has ended."""
    site.add("site.yml", "\ndeploy:\n  folder: www\n")
    www = site.folder / "www"
    www.mkdir()
    page = (ROOT / "docs/handbook/hver-nat.md").read_text(encoding="utf-8")
    line = next(line.strip() for line in page.split("\n") if line.startswith("    python3 build.py --due"))
    ours = f'"{sys.executable}" "{ROOT / "build.py"}" --no-setup --date 2026-11-23 --site "{site.settings}"'
    _code, _told, found = kinds(site)

    night = subprocess.run(
        line.replace("python3 build.py", ours), shell=True, capture_output=True, check=False
    )

    assert found == {"unsent"}
    assert night.returncode == 0, night.stderr
    assert (www / "current" / "build.txt").read_bytes() == (
        site.folder / "output" / "current" / "build.txt"
    ).read_bytes()
    assert kinds(site, "--date", "2026-11-23")[0] == 0


def test_a_page_to_be_gone_through_is_told_and_needs_no_build(site: BuiltSite) -> None:
    site.replace(
        "content/public/pages/forside.md", "næste_revision: 2027-11-02", "næste_revision: 2026-11-21"
    )
    rebuilt = run("--site", site.settings)

    code, told, _found = kinds(site)

    assert (rebuilt.code, code, told["build"], told["reasons"]) == (0, 0, False, [])
    assert [(each["kind"], each["about"], each["date"]) for each in told["soon"][:1]] == [
        ("revision", "content/public/pages/forside.md", "2026-11-21")
    ]


def test_profiles_are_counted_and_not_named(site: BuiltSite) -> None:
    _code, told, found = kinds(site, "--date", "2026-11-23")

    assert found == {"profiles-gone", "tombstones-changed"}
    assert [reason["about"] for reason in told["reasons"]] == ["1", ""]


def test_without_a_site_there_is_one_to_be_built(tmp_path: Path) -> None:
    code, told, found = kinds(copy_site("everyday", tmp_path / "forening"))

    assert (code, found, told["built"]) == (DUE, {"first"}, None)


def test_a_damaged_edition_is_one_to_be_built(site: BuiltSite) -> None:
    (edition,) = (site.folder / "output" / "releases").glob("*.edition")
    (edition / "groups.json").write_text("{}", encoding="utf-8")

    code, _told, found = kinds(site)

    assert (code, found) == (DUE, {"first"})


def test_content_with_a_mistake_is_neither_due_nor_not(site: BuiltSite) -> None:
    site.replace(NEWS, "dato: 2026-11-18", "dato: i morgen")

    asked = ask(site)

    assert (asked.code, asked.out) == (1, "")
    assert "dato" in asked.err


def test_the_command_and_the_option_are_one(site: BuiltSite) -> None:
    assert run("due", "--site", site.settings) == ask(site)
