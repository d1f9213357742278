"""Taking somebody off the site, as a member administrator does it: at once, whatever state the content is in."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from synlig.errors import Problems
from synlig.records.ledger import Withdrawal, read_ledger
from tests.building.runs import Run, everything_in, run
from tests.site_builder import BuiltSite, copy_built, copy_site

CHAIR = "a7k2m9x4qd"
"""In the catalogue, named on a page, in an event, in a group and in minutes."""
NAME = "Solvej Birkemose"
NUMBER = "AAAA-2M4P-8"
PAGE = "find-en-medarbejder/AAAA2M4P8"
CONSENTS = f"content/private/members/{CHAIR}/samtykke.yml"
PRIVATE = (NAME, "Birkemose", "91 00 00 11", "solvej.birkemose", "Kildesti 3", CHAIR)
LATER = "2027-06-01"


@pytest.fixture(scope="module")
def built(built_everyday: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """Built twice, so that there is a release to go back to."""
    site = copy_built(built_everyday, tmp_path_factory.mktemp("withdraw") / "forening")
    site.replace("content/public/pages/kontakt.md", "titel: Kontakt", "titel: Kontakt os")
    assert run("--site", site.settings).code == 0
    return site


@pytest.fixture
def site(built: BuiltSite, tmp_path: Path) -> BuiltSite:
    """A copy of it, for each test its own."""
    return copy_built(built, tmp_path / "forening")


@pytest.fixture(scope="module")
def without(built: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> tuple[BuiltSite, Run]:
    """The chair was withdrawn although the content does not build; only to be looked at."""
    site = copy_built(built, tmp_path_factory.mktemp("without") / "forening")
    site.write("content/public/pages/ny.md", "ingen felter her")
    assert run("check", "--site", site.settings).code == 1
    assert holding(output(site), NAME)
    return site, withdraw(site)


def withdraw(site: BuiltSite, *more: str) -> Run:
    return run("withdraw", CHAIR, *more, "--site", site.settings)


def output(site: BuiltSite) -> Path:
    return site.folder / "output"


def current(site: BuiltSite) -> Path:
    return (output(site) / "current").resolve()


def releases(site: BuiltSite) -> list[str]:
    return sorted(
        p.name for p in (output(site) / "releases").iterdir() if re.fullmatch(r"\w+Z-[0-9a-f]{12}", p.name)
    )


def holding(folder: Path, text: str) -> set[str]:
    """Every file whose bytes or path hold a text, whatever its case."""
    wanted = text.casefold().encode()
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
        if wanted in path.read_bytes().lower()
        or text.casefold() in path.relative_to(folder).as_posix().casefold()
    }


# off the site


def test_nothing_of_the_member_is_left_anywhere(without: tuple[BuiltSite, Run]) -> None:
    """Everything under output/ is searched byte by byte, editions and accounts too."""
    site, done = without
    assert done.code == 0, done.err

    found = {private: holding(output(site), private) for private in PRIVATE[:-1]}

    assert found == {private: set() for private in PRIVATE[:-1]}
    assert {Path(file).name.split(".", 1)[1] for file in holding(output(site), CHAIR)} == {"account.jsonl"}


def test_the_number_stands_only_where_it_says_that_nothing_is_there(without: tuple[BuiltSite, Run]) -> None:
    site, _done = without

    files = holding(output(site), NUMBER) | holding(output(site), NUMBER.replace("-", ""))

    assert {re.sub(r".*Z-[0-9a-f]{12}", "release", file) for file in files} == {
        "purge.txt",
        "nginx.conf",
        "release.edition/tombstones.json",
        "release.manifest.json",
        "release/.htaccess",
        "release/_redirects",
        "release/find-en-medarbejder/katalog.json",
        f"release/{PAGE}/index.html",
    }


def test_it_says_what_was_done_and_what_remains_and_names_nobody(without: tuple[BuiltSite, Run]) -> None:
    _site, done = without

    assert "Medlemmet er taget af siden" in done.out
    assert re.search(r"2 ældre udgivelser.* er slettet", done.out)
    assert "purge.txt" in done.out
    assert "Sikkerhedskopier" in done.out
    assert not [value for value in (*PRIVATE, NUMBER) if value in done.out + done.err]


def test_only_the_day_is_added_to_the_consents_and_a_line_to_the_ledger(
    built: BuiltSite, without: tuple[BuiltSite, Run]
) -> None:
    site, _done = without

    after = (site.folder / CONSENTS).read_text(encoding="utf-8")
    ledger = read_ledger(site.content / "private" / "ledger.jsonl", "ledger.jsonl", Problems())

    assert after.count("trukket: 2026-11-22\n") == 2
    before = (built.folder / CONSENTS).read_text(encoding="utf-8")
    assert after.replace("    trukket: 2026-11-22\n", "") == before
    told = [line for line in ledger.lines if isinstance(line, Withdrawal)]
    earlier = read_ledger(built.content / "private" / "ledger.jsonl", "ledger.jsonl", Problems())
    added = [line for line in told if line not in earlier.lines]
    assert [(line.date.isoformat(), line.member) for line in added] == [("2026-11-22", CHAIR)]


def test_the_others_stay(built: BuiltSite, without: tuple[BuiltSite, Run]) -> None:
    site, _done = without
    before, after = (
        {path.name for path in (current(one) / "find-en-medarbejder").glob("[A-Z0-9]*")}
        for one in (built, site)
    )
    about = (current(site) / "om-os" / "index.html").read_text(encoding="utf-8")

    assert after == before, "the chair's is a tombstone"
    assert NAME in (current(built) / "om-os" / "index.html").read_text(encoding="utf-8")
    assert "<table" in about, "a page keeps the paragraphs that name nobody"


def test_the_next_build_agrees_and_brings_the_minutes_back_without_the_name(site: BuiltSite) -> None:
    withdraw(site)

    done = run("--site", site.settings)

    assert done.code == 0, done.err
    minutes = (current(site) / "om-os/referater/bestyrelsen/2026-10-05/index.html").read_text(
        encoding="utf-8"
    )
    assert NAME not in minutes
    assert holding(current(site), NAME) == set()


# files that cannot be read


def test_consents_that_cannot_be_read_do_not_keep_anybody_on_the_site(site: BuiltSite) -> None:
    site.write(CONSENTS, "samtykker: [\n")

    done = withdraw(site)

    assert done.code == 1, "somebody has to mend the file"
    assert CONSENTS in done.out
    assert not (current(site) / PAGE / "index.html").read_text(encoding="utf-8").count(NUMBER)
    assert holding(output(site), NAME) == set()


def test_an_id_that_nobody_has_is_not_repeated(site: BuiltSite) -> None:
    done = run("withdraw", NAME, "--site", site.settings)

    assert done.code == 1
    assert "Birkemose" not in done.err


def test_an_unknown_purpose_is_answered_with_those_there_are(site: BuiltSite) -> None:
    done = withdraw(site, "--purpose", "navnet")

    assert done.code == 2
    assert "navn i referater" in done.err


def test_before_the_first_build_only_the_consent_is_written(tmp_path: Path) -> None:
    site = copy_site("everyday", tmp_path / "forening")

    done = withdraw(site)

    assert done.code == 0, done.err
    assert "trukket" in (site.folder / CONSENTS).read_text(encoding="utf-8")
    assert not (output(site) / "current").exists()


# tombstones


def test_where_the_profile_was_stands_a_page_that_tells_nothing(without: tuple[BuiltSite, Run]) -> None:
    site, _done = without

    tombstone = (current(site) / PAGE / "index.html").read_bytes()

    assert tombstone == (current(site) / "410.html").read_bytes()
    text = tombstone.decode()
    assert "Profilen findes ikke længere" in text
    assert '<meta name="robots" content="noindex">' in text
    assert 'href="/find-en-medarbejder/"' in text
    assert "tel:+4590000002" in text
    assert PAGE.rpartition("/")[2] not in text
    assert f"Redirect gone /{PAGE}\n" in (current(site) / ".htaccess").read_text(encoding="utf-8")
    assert f"/{PAGE}/* /410.html 410!\n" in (current(site) / "_redirects").read_text(encoding="utf-8")
    assert f"location ^~ /{PAGE} {{ return 410; }}" in (output(site) / "nginx.conf").read_text(
        encoding="utf-8"
    )
    assert PAGE not in (current(site) / "sitemap.xml").read_text(encoding="utf-8")


def test_the_product_sheets_go_with_the_profile(built: BuiltSite, without: tuple[BuiltSite, Run]) -> None:
    site, _done = without
    before, after = (
        {path.relative_to(current(one) / PAGE).as_posix() for path in (current(one) / PAGE).rglob("*.*")}
        for one in (built, site)
    )
    purged = (output(site) / "purge.txt").read_text(encoding="utf-8").splitlines()

    sheets = before - after
    assert sheets == {"produktblad/1/index.html", "produktblad/1/produktblad-AAAA2M4P8-1.pdf"}
    assert after == {"index.html"}
    assert {f"https://sel.example.org/{PAGE}/{sheet.removesuffix('index.html')}" for sheet in sheets} <= set(
        purged
    )


# the way back, and the end of a consent


def test_a_release_that_shows_what_has_ended_is_not_gone_back_to(site: BuiltSite) -> None:
    first = next(name for name in releases(site) if name != current(site).name)
    site.write(CONSENTS, "samtykker: [\n")
    before = everything_in(output(site))

    done = run("rollback", first, "--site", site.settings)

    assert done.code == 1
    assert "ikke længere er samtykke" in done.err
    assert not [value for value in (*PRIVATE, NUMBER) if value in done.err]
    assert everything_in(output(site)) == before


def test_when_a_consent_ends_the_releases_that_show_it_go_with_the_next_build(site: BuiltSite) -> None:
    site.replace("site.yml", "demo_date: 2026-11-22", f"demo_date: {LATER}")

    done = run("--site", site.settings)

    assert done.code == 0, done.err
    assert "2 ældre udgivelser er slettet" in done.out
    assert holding(output(site), NAME) == set()
    assert releases(site) == [current(site).name]


def test_a_build_for_another_day_deletes_nothing(site: BuiltSite) -> None:
    before = set(releases(site))

    run("--site", site.settings, "--date", LATER)

    assert before <= set(releases(site))


def test_a_build_for_a_day_before_says_that_it_shows_what_has_ended(site: BuiltSite) -> None:
    withdraw(site)

    done = run("--site", site.settings, "--date", "2026-11-21")

    assert "i dag ikke er samtykke" in done.out


# the purge list


def test_the_addresses_that_vanished_come_first_in_the_purge_list(without: tuple[BuiltSite, Run]) -> None:
    site, _done = without

    listed = (output(site) / "purge.txt").read_text(encoding="utf-8").splitlines()

    assert f"https://sel.example.org/{PAGE}/" in listed
    assert listed.index(f"https://sel.example.org/{PAGE}/") < listed.index("https://sel.example.org/om-os/")
    assert "https://sel.example.org/om-os/referater/bestyrelsen/2026-10-05/" in listed
    assert not [line for line in listed if not line.startswith("https://sel.example.org/")]
    assert not (current(site) / "purge.txt").exists()


# the account


def test_a_member_who_asks_is_told_what_is_shown_and_why_the_rest_is_not(built: BuiltSite) -> None:
    done = run("account", "--member", "c9v4j6p2hf", "--site", built.settings)

    assert done.code == 0, done.err
    shown, held = done.out.split("Ikke vist på siden:")
    assert "overskrift" in shown
    assert "venter på gennemsyn" in held
    assert re.search(r"telefon.*\n +Bliver aldrig vist", held)


def test_the_answer_can_be_read_by_a_program(built: BuiltSite) -> None:
    done = run("account", "--member", CHAIR, "--json", "--site", built.settings)

    rows = json.loads(done.out)
    assert {"field": "telefon", "shown": False, "rule": "never"}.items() <= next(
        row for row in rows if row["field"] == "telefon"
    ).items()
    assert any(row["shown"] and row["document"] == "groups.json" for row in rows)


def test_the_record_of_processing_has_what_the_law_asks_for(built: BuiltSite) -> None:
    done = run("account", "--site", built.settings)

    assert done.code == 0, done.err
    assert [line[:2] for line in done.out.splitlines() if re.match(r"[a-g]\) ", line)] == [
        f"{letter})" for letter in "abcdefg"
    ]
    assert "Senior Erhverv Lilleby" in done.out
    assert "Medlemmer: 8." in done.out
    assert not [value for value in PRIVATE if value in done.out]


def test_the_account_of_nobody_is_refused(built: BuiltSite) -> None:
    assert run("account", "--member", "zzzzzzzzzz", "--site", built.settings).code == 1
