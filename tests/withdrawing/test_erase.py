"""Erasing, step by step and in one process: whatever is broken, and wherever a run is cut off."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import docx
import pytest

from synlig.errors import Problems
from synlig.records.ledger import Erasure, Withdrawal, read_ledger
from synlig.release import DamagedReleaseError, Store
from synlig.withdrawing import Erased, Place, UnknownMemberError, erase, erasure_as_sentences
from tests.building.runs import everything_in, run
from tests.withdrawing.test_withdraw import (
    CHAIR,
    FOLDER,
    NAME,
    OFFICE,
    TODAY,
    Built,
    Cut,
    before,
    no_tidying,
    nobody_else,
    show_all,
    site,
)

__all__ = ["before", "no_tidying", "site"]  # fixtures
MINUTES = "content/private/minutes/bestyrelsen"


def erased(site: Built, id: str = CHAIR) -> Erased:
    place = Place(site.content, "content", site.output, OFFICE, nobody_else)
    return erase(id, TODAY, place, show_all)


def ledger_of(site: Built) -> list[type]:
    """The kinds of the chair's lines in the ledger, in order."""
    ledger = read_ledger(site.content / "private" / "ledger.jsonl", "ledger.jsonl", Problems())
    kinds = [line for line in ledger.lines if isinstance(line, Withdrawal | Erasure)]
    return [type(line) for line in kinds if line.member == CHAIR]


def in_content(site: Built, text: str) -> set[str]:
    return {
        file.relative_to(site.folder).as_posix()
        for file in site.content.rglob("*")
        if file.is_file() and text.encode() in file.read_bytes()
    }


def problems_of(site: Built) -> list[str]:
    said = run("check", "--site", site.settings)
    return [line for line in said.err.splitlines() if line.startswith("content/")]


def test_nothing_of_the_member_is_left_and_the_content_builds(site: Built) -> None:
    files = sum(1 for file in (site.folder / FOLDER).rglob("*") if file.is_file())

    done = erased(site)

    assert (done.is_done, done.files, done.traces, done.was_erased_before) == (True, files, (), False)
    assert not (site.folder / FOLDER).exists()
    assert site.holding(NAME) == set()
    assert in_content(site, NAME) == set()
    assert site.holding(CHAIR) == set()
    assert not (site.output / ".cache").exists()
    assert ledger_of(site)[-1] is Erasure
    assert problems_of(site) == []


def test_it_needs_no_content_that_builds(site: Built) -> None:
    site.write("content/public/groups.yml", "{[")
    site.write(f"{FOLDER}/samtykke.yml", "samtykker: [\n")

    assert erased(site).is_done
    assert not (site.folder / FOLDER).exists()
    assert site.holding(NAME) == set()


def test_while_the_site_cannot_be_made_anew_nothing_is_deleted(site: Built) -> None:
    for folder in (site.output / "releases").glob("*.edition"):
        (folder / "groups.json").write_text("{}", encoding="utf-8")

    with pytest.raises(DamagedReleaseError):
        erased(site)

    assert (site.folder / FOLDER / "profil.yml").exists()
    assert Erasure not in ledger_of(site)


def test_while_the_ledger_cannot_be_written_nothing_is_deleted(site: Built) -> None:
    site.write("content/private/ledger.jsonl", "{[\n")

    done = erased(site)

    assert [problem.path for problem in done.to_mend] == ["content/private/ledger.jsonl"]
    assert (site.folder / FOLDER / "profil.yml").exists()
    assert "Medlemmet er IKKE slettet endnu" in "\n".join(
        erasure_as_sentences(done, CHAIR, TODAY, site.output)
    )


def test_where_the_name_is_typed_is_told(site: Built) -> None:
    minutes = next((site.folder / MINUTES).glob("2*.yml")).relative_to(site.folder).as_posix()
    site.add(minutes, "# sagt af SOLVEJ  Birkemose\n")

    done = erased(site)

    assert done.traces == (minutes,)
    assert NAME not in "\n".join(erasure_as_sentences(done, CHAIR, TODAY, site.output))


def test_a_name_in_a_paper_kept_beside_the_minutes_is_told(site: Built) -> None:
    """A Word file is packed: its bytes hold no name that a search would find."""
    paper = site.folder / MINUTES / "2026-10-05.docx"
    document = docx.Document()
    document.add_paragraph("Til stede: ").add_run("Solvej")
    document.paragraphs[0].add_run(" Birkemose")
    document.save(str(paper))
    (site.folder / MINUTES / "2026-10-05.doc").write_bytes(b"\xd0\xcf\x11\xe0\0\0")

    done = erased(site)

    assert done.traces == (f"{MINUTES}/2026-10-05.docx",)
    assert done.unreadable == (f"{MINUTES}/2026-10-05.doc",)
    assert "2026-10-05.doc: filen kan ikke læses af et program." in "\n".join(
        erasure_as_sentences(done, CHAIR, TODAY, site.output)
    )


def test_a_second_time_does_nothing(site: Built) -> None:
    erased(site)
    before = everything_in(site.folder)

    again = erased(site)

    assert (again.is_done, again.was_erased_before, again.files) == (True, True, 0)
    assert everything_in(site.folder) == before


@pytest.mark.parametrize("typed", ["solvej", NAME, "zzzzzzzzzz", "../public/", "A7K2M9X4QD"])
def test_an_id_that_nobody_has_is_not_repeated(site: Built, typed: str) -> None:
    before = everything_in(site.folder)

    with pytest.raises(UnknownMemberError) as refused:
        erased(site, typed)

    assert typed not in str(refused.value)
    assert everything_in(site.folder) == before


def test_a_folder_that_a_backup_brings_back_stops_the_build(site: Built, tmp_path: Path) -> None:
    shutil.copytree(site.folder / FOLDER, tmp_path / "backup")
    erased(site)
    shutil.copytree(tmp_path / "backup", site.folder / FOLDER)

    assert FOLDER in problems_of(site)
    assert erased(site).files
    assert problems_of(site) == []


@pytest.mark.parametrize("is_done", [False, True], ids=["before a rename", "after it"])
@pytest.mark.usefixtures("no_tidying")
def test_a_run_cut_off_anywhere_is_finished_by_another(before: Path, tmp_path: Path, is_done: bool) -> None:
    """At each point the member's folder is whole, or there is none, and the next run ends it. The cuts of withdrawing
    itself are in `test_withdraw`.
    """
    shutil.copytree(before, tmp_path / "again", symlinks=True)
    site = Built(tmp_path / "again")
    site.withdraw()
    whole = {file.name for file in (site.folder / FOLDER).iterdir()}
    stops = 0
    for cut_at in range(1, 100):
        copy = Built(tmp_path / str(cut_at))
        shutil.copytree(site.folder, copy.folder, symlinks=True)
        if not cut(copy, cut_at, is_done):
            break
        stops += 1
        folder = copy.folder / FOLDER
        assert not folder.exists() or {file.name for file in folder.iterdir()} >= whole

        assert erased(copy).is_done
        assert copy.holding(NAME) == in_content(copy, NAME) == set()
        assert not list((copy.content / "private").glob(".synlig-erased*"))
        assert ledger_of(copy).count(Erasure) == 1
    assert stops == 3, "the ledger's line, the folder's rename, and the account without the member"


def cut(site: Built, at: int, is_done: bool) -> bool:
    """Erases, and is cut off at a rename: before it, or once it is done; whether there were so many."""
    replace, calls = os.replace, 0

    def cut_off(source: Path, target: Path) -> None:
        nonlocal calls
        calls += 1
        if calls < at or is_done:
            replace(source, target)
        if calls == at:
            raise Cut

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "replace", cut_off)
        try:
            erased(site)
        except Cut:
            return True
    return False


def test_a_folder_that_a_cut_off_run_left_stops_the_build(site: Built) -> None:
    (site.folder / FOLDER).rename(site.content / "private" / ".synlig-erased-3f9c0a51d2b7")

    assert "content/private" in problems_of(site)


def test_the_id_is_typed_again_or_nothing_happens(site: Built) -> None:
    before = everything_in(site.folder)

    refused = run("erase", CHAIR, "--site", site.settings)

    assert refused.code == 2
    assert "skriv --yes" in refused.err
    assert "Intet er slettet." in refused.err
    assert everything_in(site.folder) == before


def test_the_receipt_says_what_was_deleted_and_what_was_not(before: Path, tmp_path: Path) -> None:
    """By the command itself, with the real site."""
    shutil.copytree(before, tmp_path / "forening", symlinks=True)
    site = Built(tmp_path / "forening")

    done = run("erase", CHAIR, "--yes", "--site", site.settings)

    assert f"Kvittering for sletning af {CHAIR}, 22. november 2026" in done.out
    for said in ("Medlemmets mappe med", "Hver udgivelse og udgave", "IKKE slettet", "Sikkerhedskopier",
                 "Andre netværk", "Journalen og referaterne"):  # fmt: skip
        assert said in done.out
    assert (done.code, NAME in done.out) == (0, False)
    assert site.holding(NAME) == set()
    assert not Store(site.output).releases()[1:]
