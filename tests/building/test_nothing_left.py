"""Nothing private is written anywhere but in content/: not in output, caches and temporary folders, nor said."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from synlig.records import text_hash
from tests.building.runs import ROOT
from tests.building.test_leaks import CONSENT
from tests.site_builder import MEMBER, PROFILE, SITES, BuiltSite, copy_site

UNIQUE = (
    "Zyxomund",
    "Qvibrentoft",
    "55 61 73 89",
    "55617389",
    "zyxo.q",
    "Wrinzelgade",
    "Ploxværk",
    "Frenkskole",
)
"""Values that stand in private files and nowhere else in the world."""
PRIVATE_PROFILE = """\
navn: Zyxomund Qvibrentoft
telefon: 55 61 73 89
mail: zyxo.q@example.org
adresse: Wrinzelgade 7
postnummer: 9700
født: 1961-05-04
fag: lagerchef
overskrift: Zyxomund Qvibrentoft kan holde orden i et pakhus
tekst: Ring til mig på 55 61 73 89, eller skriv til zyxo.q@example.org om Ploxværk.
erfaring:
  - titel: Lagerchef
    fag: lagerchef
    arbejdsgiver: Ploxværk
    fra: 2004
uddannelse:
  - kode: "30"
    skole: Frenkskole
bekræftet: 2026-09
intern_note: Zyxomund har fortalt om Ploxværk og Wrinzelgade.
"""
MISTAKES = {
    "an unknown field": ("bekræftet: 2026-09", "bekræftet: 2026-09\nZyxomund: Qvibrentoft"),
    "a phone that is none": ("telefon: 55 61 73 89", "telefon: 55 61 73 89 Zyxomund"),
    "a mail that is none": ("mail: zyxo.q@example.org", "mail: zyxo.q"),
    "no YAML": ("adresse: Wrinzelgade 7", "adresse: 'Wrinzelgade 7"),
    "a name as a date": ("født: 1961-05-04", "født: Zyxomund"),
    "a CPR number": ("adresse: Wrinzelgade 7", "adresse: Wrinzelgade 7, 010203-1234"),
}


@pytest.fixture
def site(tmp_path: Path) -> BuiltSite:
    made = copy_site("minimal", tmp_path / "forening")
    text = (made.content / "private" / "consent-texts" / "katalog-1.md").read_text(encoding="utf-8")
    made.add("site.yml", "  policy: informed\n  k: 1\n")
    made.write(PROFILE, PRIVATE_PROFILE)
    consent = CONSENT.format(hash=text_hash(text)).replace(
        "katalogkort, overskrift", "katalogkort, overskrift, tekst"
    )
    made.write(PROFILE.replace("profil", "samtykke"), consent)
    (tmp_path / "temp").mkdir()
    (tmp_path / "home").mkdir()
    return made


def run_apart(
    site: BuiltSite, *arguments: str, say: str = "", editor: str | None = None
) -> tuple[int, bytes]:
    """A run of build.py whose temporary folder and home are looked through afterwards; all that it said."""
    apart = site.folder.parent
    done = subprocess.run(
        [sys.executable, str(ROOT / "build.py"), *arguments, "--no-setup", "--site", str(site.settings)],
        cwd=site.folder,
        env={
            "PATH": "/usr/bin:/bin",
            "PYTHONUTF8": "1",
            "HOME": str(apart / "home"),
            **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(apart / "temp")),
            **({"VISUAL": editor} if editor else {}),
        },
        input=say.encode(),
        capture_output=True,
    )
    return done.returncode, done.stdout + done.stderr


def found_outside_content(site: BuiltSite) -> list[str]:
    return [
        f"{value} in {file.relative_to(site.folder.parent)}"
        for file in sorted(site.folder.parent.rglob("*"))
        if file.is_file() and site.content not in file.parents
        for value in values_in(file.name.encode() + b"\0" + b"\0".join(layers(file.read_bytes())))
    ]


def values_in(data: bytes) -> list[str]:
    return [
        value
        for value in UNIQUE
        if value.casefold().encode() in data.decode("utf-8", "replace").casefold().encode()
    ]


def layers(data: bytes) -> Iterator[bytes]:
    yield data
    if data.startswith(b"\x1f\x8b"):
        yield gzip.decompress(data)


QUESTION = json.dumps(
    {
        "doc": "k3v9q2m7xd",
        "field": "tekst",
        "kind": "profile",
        "text": "Zyxomund Qvibrentoft, Wrinzelgade 7, 55 61 73 89",
    }
)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("build",), ""),
        (("check",), ""),
        (("risk",), ""),
        (("risk", "--json"), ""),
        (("review", "--list"), ""),
        (("edition", "--to", "udgave"), ""),
        (("releases",), ""),
        (("mask",), QUESTION),
        (("sweep", "."), ""),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_a_command_leaves_and_says_nothing_private(
    site: BuiltSite, arguments: tuple[str, ...], says: str
) -> None:
    code, said = run_apart(site, *arguments, say=says)

    assert code == (1 if arguments[0] == "sweep" else 0), said.decode()
    assert values_in(said) == []
    assert found_outside_content(site) == []


CV = {
    "basics": {"name": "Zyxomund Qvibrentoft", "email": "zyxo.q@example.org", "phone": "+45 55 61 73 89"},
    "Wrinzelgade": {"Zyxomund Qvibrentoft": "Ploxværk", "1961": "Frenkskole"},
}
LIFE = (
    ("import", "profile", "content/private/cv.json"),
    ("batch",),
    ("build",),
    ("reminders",),
    ("account",),
    ("account", "--json"),
    ("account", "--member", MEMBER),
    ("releases",),
    ("withdraw", MEMBER, "--purpose", "overskrift"),
    ("withdraw", MEMBER),
    ("erase", MEMBER, "--yes"),
    ("build",),
)
"""What becomes of a member, from coming to going. The profile made of the CV lacks what a profile must have."""


def test_a_member_comes_and_goes_and_nothing_private_is_left_or_said(site: BuiltSite) -> None:
    site.write("content/private/cv.json", json.dumps(CV))

    for arguments in LIFE:
        code, said = run_apart(site, *arguments)

        assert code == 0, said.decode()
        assert values_in(said) == [], arguments
        assert found_outside_content(site) == [], arguments
        if arguments[0] == "import":
            for made in site.content.glob("private/members/*/profil.yml"):
                if made.parent.name != MEMBER:
                    shutil.rmtree(made.parent)
            site.remove("content/private/cv.json")
    assert MEMBER not in "".join(
        file.read_bytes().decode("utf-8", "replace")
        for file in (site.folder / "output").rglob("*")
        if file.is_file()
    )


EDITOR = """\
import os, pathlib, signal, sys, time
pathlib.Path(sys.argv[0]).with_name("opened").touch()
os.kill(os.getppid(), signal.{name})
time.sleep(60)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows ends a process as it ends a window")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_text_in_the_editor_is_gone_when_the_window_is_closed(site: BuiltSite, name: str) -> None:
    reader = (SITES / "minimal" / PROFILE).read_text(encoding="utf-8")
    site.write("content/private/members/w8n4t6p2zb/profil.yml", reader)
    editor = site.folder.parent / "home" / "editor.py"
    editor.write_text(EDITOR.format(name=name), encoding="utf-8")

    code, _said = run_apart(
        site, "review", "--as", "w8n4t6p2zb", say="r\n", editor=f"{sys.executable} {editor}"
    )

    assert editor.with_name("opened").exists()
    assert code == 130
    assert found_outside_content(site) == []
    assert list((site.folder.parent / "temp").iterdir()) == []


@pytest.mark.parametrize(
    ("command", "mistake"),
    [*(("check", mistake) for mistake in MISTAKES), ("build", "a CPR number"), ("sweep", "no YAML")],
)
def test_a_mistake_is_told_without_what_was_written(site: BuiltSite, command: str, mistake: str) -> None:
    site.replace(PROFILE, *MISTAKES[mistake])

    code, said = run_apart(site, command, *(["."] if command == "sweep" else []))

    assert code == 1
    assert values_in(said) == []
    assert found_outside_content(site) == []


def test_the_search_above_can_find(site: BuiltSite) -> None:
    (site.folder.parent / "temp" / "a").write_bytes(gzip.compress(b"zyxomund", mtime=0))
    site.write("output/b", "ring 55 61 73 89")

    assert [line.partition(" in ")[0] for line in found_outside_content(site)] == ["55 61 73 89", "Zyxomund"]


@pytest.mark.parametrize(
    "cv",
    [
        {"basics": {"name": "Zyxomund Qvibrentoft", "summary": "CPR 010266-1234"}},
        {"basics": {"name": "Zyxomund Qvibrentoft"}, "nummer": "010266-1234"},
    ],
    ids=["in a field", "in the note"],
)
def test_a_cpr_number_in_a_cv_is_never_written_into_a_profile(site: BuiltSite, cv: dict[str, object]) -> None:
    site.write("content/private/cv.json", json.dumps(cv))
    members = sorted(site.content.glob("private/members/*"))

    code, said = run_apart(site, "import", "profile", "content/private/cv.json")

    assert code == 1
    assert "Der står et CPR-nummer i filen." in said.decode()
    assert "010266" not in said.decode()
    assert sorted(site.content.glob("private/members/*")) == members
