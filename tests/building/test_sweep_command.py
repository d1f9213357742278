"""`build.py sweep`: any folder is searched; what is found is told by file and kind, never by value."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from synlig.records import text_hash
from synlig.release.selftest import GROUPS
from tests.building.runs import Run, run
from tests.building.test_leaks import CONSENT, PROFILE_TEXT, SECRETS
from tests.site_builder import MEMBER, PROFILE, BuiltSite, copy_site

CARD = "find-en-medarbejder/K7QX2M4PH"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    site = copy_site("minimal", tmp_path_factory.mktemp("sweep") / "forening")
    text = (site.content / "private" / "consent-texts" / "katalog-1.md").read_text(encoding="utf-8")
    site.add("site.yml", "  policy: informed\n  k: 1\n")
    site.write(PROFILE, PROFILE_TEXT)
    site.write(PROFILE.replace("profil", "samtykke"), CONSENT.format(hash=text_hash(text)))
    assert run("--site", site.settings).code == 0
    return site


@pytest.fixture
def site(built: BuiltSite, tmp_path: Path) -> BuiltSite:
    """A copy that may be spoilt; `copy/` is the built site, as it is fetched from the net into a folder of its host."""
    shutil.copytree(built.folder / "content", tmp_path / "content")
    shutil.copy(built.settings, tmp_path / "site.yml")
    shutil.copytree((built.folder / "output" / "current").resolve(), tmp_path / "copy" / "www.example.org")
    return BuiltSite(tmp_path)


def swept(site: BuiltSite, folder: str = "copy") -> Run:
    done = run("sweep", site.folder / folder, "--site", site.settings)
    for secret in SECRETS:
        assert secret not in done.out + done.err
    return done


def test_a_site_as_it_was_built_is_clean(built: BuiltSite) -> None:
    done = run("sweep", built.folder / "output" / "current", "--site", built.settings)

    assert (done.code, done.err) == (0, "")
    assert "0 fund" in done.out


def test_a_copy_from_the_net_is_clean(site: BuiltSite) -> None:
    host = "copy/www.example.org"
    shutil.copy(
        site.folder / host / "soeg/index.html", site.folder / host / "soeg/index.html?q=svejser&side=2"
    )
    shutil.copy(site.folder / host / "soeg/index.html", site.folder / host / "soeg/index.html@q=svejser")
    shutil.copy(site.folder / host / "index.html", site.folder / host / "index.html.1")

    done = swept(site)

    assert (done.code, done.err) == (0, "")


@pytest.mark.parametrize(
    ("path", "text", "rule"),
    [
        ("nyt/index.html", "<p>Ring til Ragnhild Tofteskov", "member.name"),
        ("a.txt", "20 00 12 34", "member.phone"),
        ("a.json", '{"m": "ragnhild@example.org"}', "member.mail"),
        ("ny/mappe/a.svg", "<svg><text>Opfundsvej 12</text></svg>", "member.street"),
        (f"{CARD}/print.html", "<p>Ragnhild", "member.name"),
        (f"{CARD}/index.html@print", "<p>Limfjordens Kassefabrik", "member.experience.employer"),
        ("robots.txt", f"Disallow: /foto/{MEMBER}.jpg", "member.id"),
    ],
)
def test_a_leak_in_a_copy_is_told_by_file_and_kind(site: BuiltSite, path: str, text: str, rule: str) -> None:
    site.write(f"copy/www.example.org/{path}", text)

    done = swept(site)

    assert done.code == 1
    assert f"www.example.org/{path}\n  her står noget privat fra content/private/members/{MEMBER}" in done.err
    assert f"({rule})" in done.err


def test_the_employer_of_somebody_may_stand_elsewhere(site: BuiltSite) -> None:
    site.write(
        "copy/www.example.org/nyt/a.html",
        "<p>Limfjordens Kassefabrik holder åbent hus. Ragnhild bød velkommen.",
    )

    assert swept(site).code == 0


def test_a_file_that_nobody_can_read_is_a_find(site: BuiltSite) -> None:
    site.write("copy/wget.log.xz", "x")

    done = swept(site)

    assert done.code == 1
    assert "wget.log.xz\n  filer af den type kan ikke gennemsøges." in done.err


@pytest.mark.parametrize(
    ("spoil", "where"),
    [
        (lambda site: site.add(PROFILE, "hobby: svæver\n"), "hobby"),
        (lambda site: site.add(PROFILE, "intern_note: 'et citationstegn for meget\n"), "profil.yml"),
        (lambda site: site.remove("content/public/groups.yml"), "groups.yml"),
        (
            lambda site: site.replace(
                PROFILE.replace("profil", "samtykke"), "til: 2027-09-01", "til: i morgen"
            ),
            "til",
        ),
    ],
    ids=["an unknown field", "no YAML", "no groups", "a consent that cannot be read"],
)
def test_content_with_mistakes_is_never_clean_and_what_can_be_read_is_looked_for(
    site: BuiltSite, spoil: object, where: str
) -> None:
    assert callable(spoil)
    spoil(site)

    clean = swept(site)
    site.write("copy/www.example.org/a.txt", "ring 20 00 12 34 eller skriv: ragnhild@example.org")
    leaking = swept(site)

    assert clean.code == leaking.code == 1
    assert "Der er fejl i indholdet, så der kan være noget, som ikke er søgt efter:" in clean.err
    assert where in clean.err
    assert "(member.phone)" in leaking.err
    assert "(member.mail)" in leaking.err
    assert "(member.phone)" not in clean.err


def test_values_that_the_office_itself_shows_are_counted(site: BuiltSite) -> None:
    before = swept(site)
    settings = site.settings.read_text(encoding="utf-8")
    phone = next(line for line in settings.splitlines() if "phone:" in line).partition(":")[2].strip(' "')
    site.replace(PROFILE, "telefon: 20 00 12 34", f"telefon: {phone}")

    done = swept(site)

    assert "er ikke søgt efter" not in before.out
    assert "1 er ikke søgt efter: de er foreningens egne" in done.out
    assert done.code == 0


@pytest.mark.parametrize("folder", ["nowhere", "empty"])
def test_a_folder_without_files_is_no_clean_site(site: BuiltSite, folder: str) -> None:
    (site.folder / "empty").mkdir()

    done = swept(site, folder)

    assert done.code == 2
    assert "Der er ingen filer i" in done.err


def test_without_a_folder_it_says_what_is_missing(site: BuiltSite) -> None:
    done = run("sweep", "--site", site.settings)

    assert (done.code, done.out) == (2, "")
    assert done.err == "Skriv, hvilken mappe der skal gennemsøges, eller --self-test.\n"


FEW = """
import sys, build
from synlig.release import selftest
selftest.GROUPS = {groups}
sys.exit(build.main(sys.argv[1:]))
"""
PUT = "selftest.leaks.put('a.txt', {text!r})"


@pytest.mark.parametrize(
    ("text", "code", "out", "err"),
    [
        ("ring 98127654", 0, "    1 / 1    prøve\n1 af 1 plantede oplysninger er fundet på denne maskine.\n", ""),
        ("ring 98127655", 1, "    0 / 1    prøve\n0 af 1 plantede oplysninger er fundet på denne maskine.\n",
         "ikke fundet: a phone"),
    ],
)  # fmt: skip
def test_the_search_itself_is_tried_without_content(
    tmp_path: Path, text: str, code: int, out: str, err: str
) -> None:
    groups = f"{{'prøve': [('a phone', 'member.phone', {PUT.format(text=text)})]}}"

    done = run("sweep", "--self-test", "--site", tmp_path / "none.yml", code=FEW.format(groups=groups))

    assert (done.code, done.out) == (code, out)
    assert err in done.err


def test_every_kind_of_leak_is_told_and_found() -> None:
    assert len(GROUPS) == 10
    assert sum(map(len, GROUPS.values())) >= 290
