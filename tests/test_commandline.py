"""The command line: everything that can be asked is told in Danish; so is why something cannot be understood."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import build as program
from synlig.commands import parse
from synlig.commands.line import make_parser
from synlig.skeletons import KINDS

ROOT = Path(__file__).resolve().parent.parent
COMMANDS = make_parser().commands
COMMON = ("--site", "--content", "--output", "--date", "--no-setup", "--help")
OF_SITE = (
    "build",
    "serve",
    "edit",
    "check",
    "risk",
    "new",
    "edition",
    "keygen",
    "import",
    "export-edition",
    "releases",
    "rollback",
    "sweep",
)
ENGLISH = re.compile(
    r"\b(usage|options|positional|arguments?|optional|required|invalid|choice|choose|expected|unrecognized|the|show|"
    r"this|message|exit|default|error|value|one|following|ambiguous|could|match)\b"
)
"""Words that argparse uses, and Danish does not."""
SELDOM = ("fontTools", "icalendar", "pelican", "pypdf", "synlig.pages", "synlig.release.selftest")
"""Modules that take long to load, and that few commands have use for."""


def help_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit) as ended:
        parse([*arguments, "--help"])
    assert ended.value.code == 0
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


def refusal_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit) as ended:
        parse(arguments)
    assert ended.value.code == 2
    said = capsys.readouterr()
    assert said.out == ""
    return said.err


def build(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "build.py"), "--no-setup", *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_no_command_waits_for_what_only_others_need() -> None:
    told = f"import sys, build; print([name for name in {SELDOM} if name in sys.modules])"

    done = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, encoding="utf-8")

    assert (done.stdout, done.stderr) == ("[]\n", "")


# help


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_the_help_with_a_line_of_its_own(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert re.search(rf"^    {command} +[a-zæøå]{{2,}} ", help_of(capsys), re.MULTILINE)


def test_the_commands_are_those_that_the_issue_names() -> None:
    assert set(COMMANDS) == {
        *(
            "build",
            "serve",
            "edit",
            "check",
            "due",
            "newsletter",
            "new",
            "init",
            "mask",
            "approve",
            "correct",
            "review",
            "consent",
            "batch",
            "reminders",
            "risk",
            "edition",
            "keygen",
            "import",
            "export-edition",
            "releases",
            "rollback",
            "sweep",
            "publish",
            "deploy",
            "withdraw",
            "erase",
            "account",
            "restore",
            "test",
        ),
    }


def test_build_py_has_something_to_do_for_every_command() -> None:
    assert program.commands().keys() == set(COMMANDS)


@pytest.mark.parametrize("option", COMMON)
def test_every_common_option_stands_in_the_help(capsys: pytest.CaptureFixture[str], option: str) -> None:
    assert re.search(rf"^  (-h, )?{option} .*[a-zæøå]{{3,}}", help_of(capsys), re.MULTILINE)


@pytest.mark.parametrize("command", OF_SITE)
def test_a_command_for_a_site_tells_every_common_option(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    text = help_of(capsys, command)

    assert [option for option in COMMON if option not in text] == []


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_help_is_danish(capsys: pytest.CaptureFixture[str], command: str | None) -> None:
    text = help_of(capsys, *filter(None, [command]))

    assert text.startswith("Brug: python3 build.py")
    assert ENGLISH.findall(text) == []


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_help_fits_a_terminal(capsys: pytest.CaptureFixture[str], command: str | None) -> None:
    lines = help_of(capsys, *filter(None, [command])).splitlines()

    assert max(map(len, lines)) <= 100


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("serve", ("--port",)),
        ("edit", ("--port", "--address")),
        ("new", ("SLAGS", "NAVN", *KINDS)),
        ("init", ("MAPPE",)),
        ("edition", ("--to",)),
        ("rollback", ("ID",)),
        ("test", ("PYTEST",)),
    ],
)
def test_a_command_tells_what_belongs_to_it(
    capsys: pytest.CaptureFixture[str], command: str, words: tuple[str, ...]
) -> None:
    text = help_of(capsys, command)

    assert [word for word in words if word not in text] == []


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_file_is_explained(capsys: pytest.CaptureFixture[str], kind: str) -> None:
    assert re.search(rf"^  {kind} +(et|en) ", help_of(capsys, "new"), re.MULTILINE)


def test_every_example_in_the_help_can_be_run(capsys: pytest.CaptureFixture[str]) -> None:
    texts = [help_of(capsys), help_of(capsys, "new")]

    examples = [
        line for text in texts for line in re.findall(r"^  python3 build\.py(.*)$", text, re.MULTILINE)
    ]

    assert len(examples) == 7
    for example in examples:
        parse(
            ["".join(pair) for pair in re.findall(r'"([^"]*)"|(\S+)', re.split(r" {4,}(?=\w)", example)[0])]
        )


# what is understood


def test_without_a_command_there_are_the_usual_places() -> None:
    options = parse([])

    assert (options.command, options.site, options.content, options.output, options.date) == (
        None, Path("site.yml"), None, None, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--site", "a.yml", "--date", "2026-11-22", "check"], id="before the command"),
        pytest.param(["check", "--site", "a.yml", "--date", "2026-11-22"], id="after it"),
        pytest.param(["--site", "a.yml", "check", "--date", "2026-11-22"], id="on both sides"),
        pytest.param(
            ["--site", "b.yml", "check", "--site=a.yml", "--date=2026-11-22"], id="the last one counts"
        ),
    ],
)
def test_common_options_may_stand_anywhere(arguments: list[str]) -> None:
    options = parse(arguments)

    assert (options.command, options.site, options.date) == ("check", Path("a.yml"), "2026-11-22")


@pytest.mark.parametrize(
    "arguments",
    [["--no-setup"], ["--no-setup", "check"], ["check", "--no-setup"], ["init", "x", "--no-setup"]],
)
def test_no_setup_may_stand_anywhere(arguments: list[str]) -> None:
    assert parse(arguments).no_setup is True


def test_the_port_is_8000_unless_another_is_given() -> None:
    assert (parse(["serve"]).port, parse(["serve", "--port", "80"]).port) == (8000, 80)
    assert (parse(["edit"]).port, parse(["edit", "--port", "80"]).port) == (8001, 80)


@pytest.mark.parametrize("address", ["http://rediger.example.org/", "https://rediger.example.org", "rediger"])
def test_the_public_address_of_the_cms_is_a_whole_one_with_tls(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse(["edit", "--address", address])
    assert "Skriv adressen med https:// foran og / til sidst." in capsys.readouterr().err


@pytest.mark.parametrize("kind", KINDS)
def test_a_name_is_read_with_its_kind(kind: str) -> None:
    options = parse(["new", kind, "Åbent hus i maj"])

    assert (options.kind, options.name, parse(["new", kind]).name) == (kind, "Åbent hus i maj", None)


@pytest.mark.parametrize(
    ("arguments", "passed_on"),
    [
        ([], []),
        (["-x"], ["-x"]),
        (["-k", "gate and not sweep", "tests/gate"], ["-k", "gate and not sweep", "tests/gate"]),
        (["tests/gate", "-x", "--lf"], ["tests/gate", "-x", "--lf"]),
        (["--no-setup", "-x"], ["-x"]),
        (["-x", "--no-setup"], ["-x"]),
        (["tests/gate", "--no-setup"], ["tests/gate"]),
        (["--site", "a.yml"], ["--site", "a.yml"]),
    ],
)
def test_what_follows_test_is_passed_on_to_pytest(arguments: list[str], passed_on: list[str]) -> None:
    assert parse(["test", *arguments]).pytest == passed_on


# what is not


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        pytest.param(["bild"], "Kommandoen bild findes ikke. Mente du build?", id="a misspelt command"),
        pytest.param(["xyzzy"], "Kommandoen xyzzy findes ikke.", id="no command at all"),
        pytest.param(["it's"], "Kommandoen it's findes ikke.", id="with a quotation mark in it"),
        pytest.param(
            ["--sit", "x"], "Det her forstås ikke: --sit. Mente du --site?", id="no option is shortened"
        ),
        pytest.param(
            ["--no-set"], "Det her forstås ikke: --no-set. Mente du --no-setup?", id="least of all this"
        ),
        pytest.param(
            ["check", "--sites=x"], "Det her forstås ikke: --sites=x. Mente du --site?", id="after a command"
        ),
        pytest.param(
            ["--port", "80", "serve"], "Det her forstås ikke: --port.", id="a command's option before it"
        ),
        pytest.param(["check", "content"], "Det her forstås ikke: content.", id="a word too many"),
        pytest.param(["new"], "Der mangler noget: SLAGS.", id="new what"),
        pytest.param(
            ["new", "medlem"], "SLAGS: Det kan programmet ikke lave. Mente du member?", id="new in Danish"
        ),
        pytest.param(["new", "news", "to", "ord"], "Det her forstås ikke: ord.", id="a title without quotes"),
        pytest.param(["init"], "Der mangler noget: MAPPE.", id="init where"),
        pytest.param(["edition"], "Der mangler noget: --to.", id="edition where"),
        pytest.param(["edition", "--to"], "Der mangler noget efter --to.", id="an option without its value"),
        pytest.param(
            ["--no-setup=ja"], "Efter --no-setup skal der ikke stå noget.", id="a value without an option"
        ),
        pytest.param(
            ["serve", "--port", "http"], "--port: Porten er et tal fra 1 til 65535.", id="a port in letters"
        ),
        pytest.param(["serve", "--port", "0"], "--port: Porten er et tal fra 1 til 65535.", id="no port"),
        pytest.param(
            ["serve", "--port", "65536"], "--port: Porten er et tal fra 1 til 65535.", id="too large a port"
        ),
        pytest.param(
            ["serve", "--port", "८०"], "--port: Porten er et tal fra 1 til 65535.", id="other digits"
        ),
        pytest.param(
            ["--date", "22.11.2026"],
            "--date: Datoen skal findes og skrives som 2026-11-22.",
            id="a Danish date",
        ),
        pytest.param(
            ["--date", "2026-02-30"],
            "--date: Datoen skal findes og skrives som 2026-11-22.",
            id="no such day",
        ),
        pytest.param(
            ["--date", "20261122"], "--date: Datoen skal findes og skrives som 2026-11-22.", id="run together"
        ),
        pytest.param(
            ["--date", "2026-W47-7"], "--date: Datoen skal findes og skrives som 2026-11-22.", id="a week"
        ),
        pytest.param(["--date"], "Der mangler noget efter --date.", id="no date"),
    ],
)
def test_what_cannot_be_understood_is_answered_in_danish(
    capsys: pytest.CaptureFixture[str], arguments: list[str], sentence: str
) -> None:
    said = refusal_of(capsys, *arguments)

    assert said.startswith(sentence)
    assert ENGLISH.findall(said) == []


def test_a_refusal_says_where_to_read_more(capsys: pytest.CaptureFixture[str]) -> None:
    general, of_new = refusal_of(capsys, "bild"), refusal_of(capsys, "new")

    assert general.splitlines()[-1] == "Hjælp: python3 build.py --help"
    assert of_new.splitlines()[-1] == "Hjælp: python3 build.py new --help"


# the command itself


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        pytest.param(["--help"], 0, "Brug: python3 build.py", id="help"),
        pytest.param(["bild"], 2, "Mente du build?", id="a command line that cannot be understood"),
        pytest.param(["check", "--site", "findes-ikke.yml"], 1, "findes-ikke.yml", id="a file that is wrong"),
        pytest.param(
            ["new", "news", "--site", "{site}"], 1, "Der mangler en titel", id="a title that is missing"
        ),
        pytest.param(
            ["new", "minutes", "x", "--site", "{site}"], 1, "Gruppen kendes ikke", id="an unknown group"
        ),
        pytest.param(["init", "{folder}"], 1, "Mappen er ikke tom", id="a folder in use"),
        pytest.param(["check", "--site", "{site}"], 0, "Ingen fejl", id="nothing wrong"),
        pytest.param(
            ["check", "--site", "{site}", "--date", "2027-03-01"], 0, "Ingen fejl", id="on another day"
        ),
        pytest.param(["new", "event", "Kursus", "--site", "{site}"], 0, "kursus.yml", id="a new file"),
    ],
)
def test_the_exit_code_tells_how_it_went(tmp_path: Path, arguments: list[str], code: int, words: str) -> None:
    folder = tmp_path / "forening"
    assert build("init", str(folder)).returncode == 0

    done = build(*(word.format(site=folder / "site.yml", folder=folder) for word in arguments))

    assert (done.returncode, words in done.stdout + done.stderr) == (code, True), done.stderr
    assert "Traceback" not in done.stderr
