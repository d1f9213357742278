"""Withdrawing, step by step and in one process: whatever file is broken, and wherever a run is cut off.

The site is put out by a stand-in that shows every document of the edition on one page.
"""

from __future__ import annotations

import datetime
import hashlib
import itertools
import json
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from synlig.edition import read_edition
from synlig.errors import Problems
from synlig.gate.account import Entry, Rule, to_lines
from synlig.records import Purpose
from synlig.records.ledger import NumberIssued, Withdrawal, append_to_ledger, read_ledger
from synlig.release import DamagedReleaseError, Receipt, Store, make_manifest
from synlig.withdrawing import (
    ConsentEndedError,
    NewRelease,
    Place,
    UnknownMemberError,
    Withdrawn,
    allowed_on,
    refuse_ended,
    remove_ended,
    withdraw,
)
from tests.building.runs import everything_in
from tests.pdf_files import paper
from tests.site_builder import BuiltSite, copy_built

TODAY = datetime.date(2026, 11, 22)
CHAIR = "a7k2m9x4qd"
"""In the catalogue, named on a page, in an event, in a group and in minutes."""
NAME = "Solvej Birkemose"
FILE = "filer/vedtaegter.pdf"
FOLDER = f"content/private/members/{CHAIR}"
EVERYTHING = frozenset(Purpose)
OFFICE = ("Bygaden 2", "9700", "Brønderslev")


def nobody_else(_number: str) -> frozenset[Purpose]:
    """No other network's member agrees to anything: there is none."""
    return frozenset()


@dataclass(frozen=True)
class Built(BuiltSite):
    @property
    def output(self) -> Path:
        return self.folder / "output"

    @property
    def files_to_fetch(self) -> list[str]:
        store = Store(self.output)
        current = store.current()
        assert current is not None
        return [file.file for file in read_edition(store.edition(current)).files]

    @property
    def shown(self) -> str:
        return (self.output / "current" / "index.html").read_text(encoding="utf-8")

    def withdraw(self, purposes: frozenset[Purpose] = EVERYTHING, id: str = CHAIR) -> Withdrawn:
        place = Place(self.content, "content", self.output, OFFICE, nobody_else)
        return withdraw(id, purposes, TODAY, place, show_all)

    def withdrawals(self) -> list[datetime.date]:
        """The days of the chair's withdrawals by the ledger."""
        ledger = read_ledger(self.content / "private" / "ledger.jsonl", "ledger.jsonl", Problems())
        return [line.date for line in ledger.lines if isinstance(line, Withdrawal) and line.member == CHAIR]

    def holding(self, text: str) -> set[str]:
        files = (path for path in self.output.rglob("*") if path.is_file() and not path.is_symlink())
        return {path.name for path in files if text.encode() in path.read_bytes()}


def show_all(store: Store, new: NewRelease) -> tuple[str, ...]:
    """Puts out a page with every document of the edition."""
    folder = store.new_work_folder()
    texts = [path.read_text(encoding="utf-8") for path in sorted(new.edition.rglob("*.json"))]
    (folder / "index.html").write_text("\n".join(texts), encoding="utf-8")
    manifest = make_manifest(folder)
    made_at = max(release.made_at for release in store.releases()) + datetime.timedelta(hours=1)
    receipt = Receipt(TODAY, manifest.content_hash)
    store.add(folder, made_at, manifest, receipt, new.edition, to_lines(new.account))
    return ()


def name_in_file(edition: Path) -> None:
    """The file to fetch names the chair, who agreed to that when it was put out."""
    data = paper(f"Formand er {NAME}.")
    (edition / FILE).write_bytes(data)
    listed = json.loads((edition / "manifest.json").read_text(encoding="utf-8"))
    listed["files"][FILE] = hashlib.sha256(data).hexdigest()
    (edition / "manifest.json").write_text(json.dumps(listed), encoding="utf-8")


@pytest.fixture(scope="module")
def before(built_everyday: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The everyday association with two releases that show the chair."""
    site = copy_built(built_everyday, tmp_path_factory.mktemp("before") / "forening")
    with Store(site.folder / "output") as store:
        current = store.current()
        assert current is not None
        shutil.copytree(store.edition(current), edition := store.new_work_folder(), dirs_exist_ok=True)
        name_in_file(edition)
        show_all(store, NewRelease(edition, (), (), ()))
        newest = store.releases()[0]
        account = store.account(current)
    assert account is not None
    (site.folder / "output" / "releases" / f"{newest.id}.account.jsonl").write_bytes(account)
    return site.folder


@pytest.fixture
def site(before: Path, tmp_path: Path) -> Built:
    shutil.copytree(before, tmp_path / "forening", symlinks=True)
    return Built(tmp_path / "forening")


def test_the_two_releases_show_the_chair(site: Built) -> None:
    assert NAME in site.shown
    assert len(Store(site.output).releases()) == 2


def test_the_member_and_every_release_with_the_member_go(site: Built) -> None:
    done = site.withdraw()

    assert done == Withdrawn(was_shown=True, documents=2, mended=2, releases=2)
    assert site.holding(NAME) == set()
    assert len(Store(site.output).releases()) == 1


def test_a_file_that_names_the_member_goes_as_well(site: Built) -> None:
    before = site.files_to_fetch

    site.withdraw()

    assert (before, site.files_to_fetch) == (["vedtaegter.pdf"], [])


def test_a_file_goes_by_the_account_alone(site: Built) -> None:
    """Whoever is named in nothing else, and in letters that no search finds."""
    entry = Entry("f8n3z5t9vb", "navn", Rule.NAMED, Purpose.OFFICE_ON_SITE, "files/vedtaegter.pdf.json")
    with Store(site.output) as store:
        current = store.current()
        assert current is not None
        store.put_account(current, to_lines([entry]))

    done = site.withdraw(frozenset({Purpose.OFFICE_ON_SITE}), "f8n3z5t9vb")

    assert (done.was_shown, site.files_to_fetch) == (True, [])


# broken files


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("content/public/groups.yml", "{["),
        ("content/public/pages/ny.md", "ingen felter her"),
        ("content/private/members/b3t8w5n1rz/profil.yml", "navn: [\n"),
        ("content/private/members/b3t8w5n1rz/samtykke.yml", "samtykker: [\n"),
        (f"{FOLDER}/godkendelser.yml", "godkendelser: [\n"),
        (f"{FOLDER}/profil.yml", f"navn: {NAME}\n : [\n"),
    ],
)
def test_any_file_but_the_consents_may_be_broken(site: Built, file: str, text: str) -> None:
    site.write(file, text)

    done = site.withdraw()

    assert site.holding(NAME) == set()
    assert done.to_mend == ()
    assert "BBBB-7Q1X-C" in site.shown, "somebody whose file is broken has not withdrawn"
    assert "| År | Medlemmer |" in site.shown, "of a page only what names the member goes"


@pytest.mark.parametrize("text", ["samtykker: [\n", "navn: hun\n"], ids=["not YAML", "something else"])
def test_consents_that_cannot_be_read_keep_nobody_on_the_site(site: Built, text: str) -> None:
    site.write(f"{FOLDER}/samtykke.yml", text)

    done = site.withdraw()

    assert site.holding(NAME) == set()
    assert "AAAA-2M4P-8" not in site.shown.replace('"AAAA-2M4P-8"\n ]', "")
    assert [problem.path for problem in done.to_mend] == [f"{FOLDER}/samtykke.yml"]
    assert (site.folder / FOLDER / "samtykke.yml").read_text(encoding="utf-8") == text


def test_a_ledger_that_is_broken_is_told_and_keeps_nobody_on_the_site(site: Built) -> None:
    site.write("content/private/ledger.jsonl", "{[")

    done = site.withdraw()

    assert site.holding(NAME) == set()
    assert [problem.path for problem in done.to_mend] == ["content/private/ledger.jsonl"]


def test_where_nothing_says_the_name_the_account_says_where_it_stood(site: Built) -> None:
    shutil.rmtree(site.folder / FOLDER)

    site.withdraw()

    assert site.holding(NAME) == set()


# editions


@pytest.mark.parametrize("file", ["groups.json", "manifest.json"])
@pytest.mark.parametrize("text", ["{}", "[]", "", "ikke json"])
def test_where_the_newest_edition_is_damaged_the_one_before_is_taken(
    site: Built, file: str, text: str
) -> None:
    current = Store(site.output).current()
    assert current is not None
    (Store(site.output).edition(current) / file).write_text(text, encoding="utf-8")

    site.withdraw()

    assert site.holding(NAME) == set()


def test_an_older_edition_brings_nobody_back_whose_consents_cannot_be_read(site: Built) -> None:
    current = Store(site.output).current()
    assert current is not None
    (Store(site.output).edition(current) / "groups.json").write_text("{}", encoding="utf-8")
    site.write("content/private/members/b3t8w5n1rz/samtykke.yml", "samtykker: [\n")

    site.withdraw()

    assert '"number": "BBBB-7Q1X-C"' not in site.shown


def test_without_a_whole_edition_the_consent_is_written_and_the_rest_is_told(site: Built) -> None:
    for folder in (site.output / "releases").glob("*.edition"):
        (folder / "groups.json").write_text("{}", encoding="utf-8")

    with pytest.raises(DamagedReleaseError, match="viser stadig"):
        site.withdraw()

    assert "trukket" in (site.folder / FOLDER / "samtykke.yml").read_text(encoding="utf-8")


# again, and cut off


def test_a_second_time_does_nothing(site: Built) -> None:
    site.withdraw()
    before = everything_in(site.folder)

    again = site.withdraw()

    assert again == Withdrawn()
    assert everything_in(site.folder) == before


class Cut(BaseException):
    """The power goes."""


@pytest.fixture
def no_tidying(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run that is killed tidies nothing up."""

    def leave(store: Store, *_how: object) -> None:
        assert store._held is not None
        store._held.close()

    monkeypatch.setattr(Store, "__exit__", leave)


def cut_at(place: int, *, done: bool) -> Callable[[Path, Path], None]:
    """`os.replace` in a run that ends at its first, second ... rename, before or after that one is done."""
    replace, numbers = os.replace, itertools.count(1)

    def rename(source: Path, target: Path) -> None:
        number = next(numbers)
        if number < place or done:
            replace(source, target)
        if number == place:
            raise Cut

    return rename


def cuts(site: Built, done: bool) -> Iterator[int]:
    """Withdraws again and again, each time cut off at the next rename, until one is not; gives how often."""
    for count in range(1, 100):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(os, "replace", cut_at(count, done=done))
            try:
                site.withdraw()
            except Cut:
                pass
            else:
                return
        yield count


@pytest.mark.parametrize("done", [False, True], ids=["before a rename", "after it"])
@pytest.mark.usefixtures("no_tidying")
def test_a_run_cut_off_anywhere_is_finished_by_another(before: Path, tmp_path: Path, done: bool) -> None:
    """One that is cut off again and again gets as far each time, and every site that is out meanwhile is whole."""
    shutil.copytree(before, tmp_path / "again", symlinks=True)
    site = Built(tmp_path / "again")

    for count in cuts(site, done):
        with Store(site.output) as store:
            current = store.current()
            assert current is not None
            store.rollback(current.id)  # compares it with its manifest
        shutil.copytree(site.folder, tmp_path / str(count), symlinks=True)

    stopped = [Built(tmp_path / name.name) for name in tmp_path.iterdir()]
    assert len(stopped) > 3
    for one in stopped:
        one.withdraw()
        assert one.holding(NAME) == set()
        assert (one.folder / FOLDER / "samtykke.yml").read_text(encoding="utf-8").count("trukket") == 2
        assert one.withdrawals() == [TODAY]


def test_the_ledger_learns_that_the_number_is_dead(site: Built) -> None:
    number = "AAAA-2M4P-8"
    ledger = site.content / "private" / "ledger.jsonl"
    if number not in read_ledger(ledger, "", Problems()).issued:
        append_to_ledger(site.content, "content", NumberIssued(date=TODAY, member=CHAIR, number=number))

    site.withdraw()

    assert number in read_ledger(ledger, "", Problems()).withdrawn


# who


@pytest.mark.parametrize("typed", ["solvej", NAME, "zzzzzzzzzz", "../public/", "A7K2M9X4QD"])
def test_an_id_that_nobody_has_is_not_repeated(site: Built, typed: str) -> None:
    before = everything_in(site.folder)

    with pytest.raises(UnknownMemberError) as refused:
        site.withdraw(id=typed)

    assert typed not in str(refused.value)
    assert everything_in(site.folder) == before


def test_one_purpose_leaves_what_the_others_cover(site: Built) -> None:
    site.withdraw(frozenset({Purpose.NAME_IN_MINUTES}))

    assert NAME not in site.shown
    assert '"number": "AAAA-2M4P-8"' in site.shown


def test_whatever_else_has_ended_goes_as_well(site: Built) -> None:
    site.replace("content/private/members/b3t8w5n1rz/samtykke.yml", "til: ", "trukket: 2026-11-20\n    til: ")

    site.withdraw()

    assert '"number": "BBBB-7Q1X-C"' not in site.shown


# releases


def test_a_release_is_refused_where_a_consent_has_ended_or_cannot_be_read(site: Built) -> None:
    store, allowed = Store(site.output), allowed_on(site.content, TODAY, nobody_else)
    release = store.releases()[-1]
    refuse_ended(store, release, allowed)
    site.write(f"{FOLDER}/samtykke.yml", "samtykker: [\n")

    with pytest.raises(ConsentEndedError) as refused:
        refuse_ended(store, release, allowed)

    assert CHAIR not in str(refused.value)


@pytest.mark.parametrize("account", [None, b"{}", b"\xff"], ids=["missing", "another file", "damaged"])
def test_a_release_that_does_not_account_for_itself_is_refused_and_removed(
    site: Built, account: bytes | None
) -> None:
    allowed = allowed_on(site.content, TODAY, nobody_else)
    oldest = Store(site.output).releases()[-1]
    file = site.output / "releases" / f"{oldest.id}.account.jsonl"
    file.unlink() if account is None else file.write_bytes(account)

    with pytest.raises(ConsentEndedError), Store(site.output) as store:
        refuse_ended(store, oldest, allowed)

    with Store(site.output) as store:
        assert remove_ended(store, allowed) == (1, False)
        assert oldest.id not in [release.id for release in store.releases()]


def test_a_slip_in_somebodys_consents_removes_no_release(site: Built) -> None:
    site.write(f"{FOLDER}/samtykke.yml", "samtykker: [\n")

    with Store(site.output) as store:
        assert remove_ended(store, allowed_on(site.content, TODAY, nobody_else)) == (0, False)


def test_the_only_site_there_is_stays_and_is_told(site: Built) -> None:
    with Store(site.output) as store:
        found = remove_ended(store, allowed_on(site.content, datetime.date(2030, 1, 1), nobody_else))

    assert found == (1, True)
    assert NAME in site.shown
