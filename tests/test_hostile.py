"""Mistakes that people make, and attacks: what the program says about each, word for word, and what it leaves alone.

The cases stand in `tests/sites/hostile/cases.yml`, their files in the folders beside it.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

import build
from tests.pdf_files import quoted
from tests.site_builder import MEMBER, PROFILE, SITES, BuiltSite, copy_site
from tests.spoilt_files import PAGE, RECIPES

ROOT = Path(__file__).resolve().parent.parent
HOSTILE = SITES / "hostile"
PRIVATE = ("Gerda", "Tangmose", "90 12 34 56", "90123456", "gerda.tangmose@", "Tangstræde")
"""The minimal association's private values, which no message may show."""
PAGE_PATH = "content/public/pages/kontakt.md"
CPR = "010266-1234"


@dataclass(frozen=True)
class Case:
    """One row of cases.yml."""

    name: str
    why: str
    says: str
    make: dict[str, str]
    remove: tuple[str, ...]
    secrets: tuple[str, ...]


def cases() -> list[Case]:
    rows = yaml.safe_load((HOSTILE / "cases.yml").read_text(encoding="utf-8"))
    return [
        Case(
            name=name,
            why=row["why"],
            says=row["says"].strip(),
            make=row.get("make", {}),
            remove=tuple(row.get("remove", ())),
            secrets=tuple(row.get("secrets", ())),
        )
        for name, row in rows.items()
    ]


def make_site(case: Case, folder: Path, monkeypatch: pytest.MonkeyPatch) -> BuiltSite:
    """The minimal association with the case's mistakes in it."""
    site = copy_site("minimal", folder)
    if (HOSTILE / case.name).is_dir():
        site.lay_over(HOSTILE / case.name)
    for path in case.remove:
        site.remove(path)
    for path, recipe in case.make.items():
        file = site.folder / path
        if recipe == "unreadable":
            lock(file, monkeypatch)
        else:
            site.write_bytes(path, RECIPES[recipe](file.read_bytes() if file.exists() else b""))
    return site


def lock(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody may open the file; where the test's own user may open everything (root), as if nobody might."""
    file.chmod(0)
    try:
        file.read_bytes()
    except PermissionError:
        return
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == file:
            raise PermissionError(str(path))
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)


@dataclass(frozen=True)
class Said:
    """How a command ended, and what it wrote."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command of build.py on a site, in this process."""

    def run(site: BuiltSite, name: str = "check") -> Said:
        code = build.main([name, "--no-setup", "--site", str(site.settings)])
        written = capsys.readouterr()
        return Said(code, written.out, written.err)

    return run


def run_for_real(site: BuiltSite, *command: str) -> Said:
    """Runs a command of build.py as a person does."""
    arguments = [sys.executable, str(ROOT / "build.py"), *command, "--no-setup", "--site", str(site.settings)]
    done = subprocess.run(arguments, capture_output=True, encoding="utf-8", check=False, cwd=site.folder)
    return Said(done.returncode, done.stdout, done.stderr)


def closing(number: int) -> str:
    return f"Der er {number} fejl. Hjemmesiden er ikke ændret."


def number_of_problems(says: str) -> int:
    return says.count("\n\n") + 1


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_the_program_says_where_what_and_how_to_mend_it(
    case: Case, tmp_path: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = make_site(case, tmp_path / "site", monkeypatch)

    said = command(site)

    assert said.err.strip() == f"{case.says}\n\n{closing(number_of_problems(case.says))}", case.why
    assert (said.code, said.out) == (1, "")


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_no_message_shows_a_private_value(case: Case) -> None:
    """What is said is compared word for word above; here the words themselves are looked at."""
    shown = [secret for secret in (*PRIVATE, *case.secrets) if secret.casefold() in case.says.casefold()]

    assert shown == []


def test_every_secret_of_a_case_stands_in_its_files() -> None:
    """A misspelt secret would be found nowhere, and its test could not fail."""
    missing = [
        (case.name, secret)
        for case in cases()
        if not case.make
        for secret in case.secrets
        if not any(secret in _path_and_text(file) for file in (HOSTILE / case.name).rglob("*"))
    ]

    assert missing == []


def _path_and_text(file: Path) -> str:
    return str(file) + (file.read_text(encoding="utf-8") if file.is_file() else "")


def test_every_folder_of_files_is_a_case() -> None:
    folders = {entry.name for entry in HOSTILE.iterdir() if entry.is_dir()}

    assert folders - {case.name for case in cases()} == set()


def test_every_recipe_is_used() -> None:
    used = {recipe for case in cases() for recipe in case.make.values()}

    assert used - {"unreadable"} == set(RECIPES)


@pytest.mark.parametrize(
    "name",
    ["yaml-alias-bomb", "yaml-very-deep", "cpr-in-key", "site-unknown-key", "many-files"],
)
def test_the_command_itself_says_the_same(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = next(case for case in cases() if case.name == name)
    site = make_site(case, tmp_path / "site", monkeypatch)

    said = run_for_real(site, "check")

    assert said.err.strip() == f"{case.says}\n\n{closing(number_of_problems(case.says))}"
    assert said.code == 1


def test_the_minimal_association_has_no_mistake(tmp_path: Path, command: Command) -> None:
    site = copy_site("minimal", tmp_path / "site")

    said = command(site)

    assert (said.code, said.err) == (0, "")


@pytest.mark.parametrize(
    "text",
    [
        "Varenr. 0102661234",
        "CVR: 0102661234",
        "EAN 0102661234",
        "Faktura 0102661234",
        "9902661234",  # no date begins so
        "Telefon 96 00 00 00",
        "3. november 2026, kl. 10.00-12.34",
    ],
)
def test_numbers_that_are_no_cpr_number_are_let_be(text: str, tmp_path: Path, command: Command) -> None:
    site = copy_site("minimal", tmp_path / "site")
    site.write(PAGE_PATH, f"{PAGE}{text}\n")

    said = command(site)

    assert (said.code, said.err) == (0, "")


def test_ten_bare_digits_in_a_private_file_are_let_be(tmp_path: Path, command: Command) -> None:
    site = copy_site("minimal", tmp_path / "site")
    site.add(PROFILE, "intern_note: Kvittering 0102661234\n")

    said = command(site)

    assert (said.code, said.err) == (0, "")


@pytest.mark.parametrize("name", ["build", "edition"])
def test_the_last_good_site_is_untouched_byte_for_byte(name: str, tmp_path: Path) -> None:
    site = copy_site("minimal", tmp_path / "site")
    site.write("output/releases/20261101T120000Z-abc/index.html", "<h1>Den gode</h1>\n")
    site.write("output/current/index.html", "<h1>Den gode</h1>\n")
    site.add(PROFILE, f"tekst: Født {CPR}\n")
    before = picture_of(site.folder)

    said = run_for_real(site, name) if name == "build" else run_edition(site, tmp_path / "edition")

    assert said.code == 1
    assert picture_of(site.folder) == before
    assert not (tmp_path / "edition").exists()


@pytest.mark.parametrize("command", [("check",), ("import", "minutes", "ny.pdf", "--date", "2026-11-02")])
def test_what_a_library_says_of_a_file_is_not_shown(tmp_path: Path, command: tuple[str, ...]) -> None:
    site = copy_site("minimal", tmp_path / "site")
    for path in ("content/public/files/ny.pdf", "ny.pdf"):
        site.write_bytes(path, quoted(f"Gerda Tangmose {CPR}"))

    said = run_for_real(site, *command)

    assert [word for word in (*PRIVATE, CPR) if word in said.out + said.err] == []


def run_edition(site: BuiltSite, to: Path) -> Said:
    arguments = [sys.executable, str(ROOT / "build.py"), "edition", "--no-setup", "--to", str(to)]
    done = subprocess.run(
        [*arguments, "--site", str(site.settings)], capture_output=True, encoding="utf-8", check=False
    )
    return Said(done.returncode, done.stdout, done.stderr)


def picture_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file under a folder with its bytes and its time."""
    return {
        file.relative_to(folder).as_posix(): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def make_real(site: BuiltSite) -> None:
    """The association is no demonstration any more."""
    site.replace("site.yml", "demo: true\ndemo_date: 2026-11-22\n", "")


def git(site: BuiltSite, *arguments: str) -> None:
    subprocess.run(["git", "-C", str(site.folder), *arguments], check=True, capture_output=True)


def test_private_files_in_a_git_history_stop_a_real_association(tmp_path: Path, command: Command) -> None:
    site = copy_site("minimal", tmp_path / "site")
    make_real(site)
    git(site, "init", "-q")
    git(site, "add", ".")

    said = command(site)

    assert said.err == (
        "content/private\n"
        "  De private filer ligger i en git-historik, og den glemmer aldrig.\n"
        "  Tag dem ud: git rm -r --cached content/private - og ret .gitignore. "
        "Slet dem også der, hvor de er sendt hen.\n\n"
        f"{closing(1)}\n"
    )
    assert said.code == 1


def test_a_git_of_the_private_files_alone_is_one_too(tmp_path: Path, command: Command) -> None:
    site = copy_site("minimal", tmp_path / "site")
    make_real(site)
    git(site, "init", "-q", "content/private")
    git(site, "-C", "content/private", "add", ".")

    said = command(site)

    assert said.err.startswith("content/private\n  De private filer ligger i en git-historik")
    assert said.code == 1


def test_private_files_that_git_leaves_out_are_fine(tmp_path: Path, command: Command) -> None:
    site = copy_site("minimal", tmp_path / "site")
    make_real(site)
    git(site, "init", "-q")
    site.write(".gitignore", "/content/private/\n")
    git(site, "add", ".")

    said = command(site)

    assert (said.code, said.err) == (0, "")


def test_a_git_that_cannot_be_asked_counts_as_a_history(tmp_path: Path, command: Command) -> None:
    site = copy_site("minimal", tmp_path / "site")
    make_real(site)
    site.write(".git/HEAD", "not a repository\n")

    said = command(site)

    assert said.err.startswith("content/private\n  De private filer ligger i en git-historik")


def test_a_demonstration_may_lie_in_git(tmp_path: Path, command: Command) -> None:
    site = copy_site("minimal", tmp_path / "site")
    git(site, "init", "-q")
    git(site, "add", ".")

    said = command(site)

    assert (said.code, said.err) == (0, "")


def test_the_member_id_is_ten_characters_and_no_name() -> None:
    assert len(MEMBER) == 10
