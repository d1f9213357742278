"""The README: its commands can be given, what it names is there, and CI does what it says."""

from __future__ import annotations

import argparse
import re
import shlex

import pytest

from synlig.commands.line import make_parser
from synlig.skeletons import KINDS
from tests.docs.documents import ROOT, fenced, in_backticks, prose, rows, text_of

README = ROOT / "README.md"
PICTURE = "docs/pictures/site.png"
OUR_COMMAND = "python3 build.py"
WORDS = {
    "KIND": "news",
    "NAME": '"Open house"',
    "DIR": "folder",
    "FILE": "site.yml",
    "ID": "20261122T120000Z-0123456789ab",
}
"""What a reader puts in the place of a word in capitals."""


def commands() -> list[str]:
    """Every command line that the README shows, in a block or in a sentence."""
    shown = [*fenced(README), *in_backticks(README)]
    return [line.partition("#")[0].strip() for line in shown if line.startswith(OUR_COMMAND)]


def typed(command: str) -> list[str]:
    for word, example in WORDS.items():
        command = re.sub(rf"\b{word}\b", example, command)
    return shlex.split(command.removeprefix(OUR_COMMAND))


def parsers() -> dict[str, argparse.ArgumentParser]:
    parser = make_parser()
    chosen = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(chosen[0].choices)


@pytest.mark.parametrize("command", sorted({command for command in commands() if "--help" not in command}))
def test_a_command_of_the_readme_can_be_given(command: str) -> None:
    options = make_parser().parse_args(typed(command))

    assert options.command in {None, *parsers()}


def test_help_can_be_asked_for() -> None:
    assert f"{OUR_COMMAND} --help" in commands()

    with pytest.raises(SystemExit) as ended:
        make_parser().parse_args(["--help"])

    assert ended.value.code == 0


def test_the_readme_names_every_command() -> None:
    named = {words[0] for command in commands() if (words := typed(command))}

    assert named >= parsers().keys() - {"build"}


def test_the_readme_names_every_option() -> None:
    every = {
        word
        for parser in (make_parser(), *parsers().values())
        for action in parser._actions
        for word in action.option_strings
    }

    named = set(re.findall(r"--[a-z-]+", text_of(README)))

    assert {option for option in every if option.startswith("--")} <= named


def test_the_readme_names_every_kind_of_new_file() -> None:
    row = next(row for row in rows(prose(README)) if "new KIND" in row[0])

    assert set(re.findall(r"`(\w+)`", row[1])) == set(KINDS)


def test_ci_calls_the_command_of_the_readme() -> None:
    section = text_of(README).partition("\n## Tests\n")[2]
    command = section.partition("```\n")[2].partition("\n```")[0]

    called = (ROOT / ".ci" / "run").read_text(encoding="utf-8").rstrip().rpartition("\n")[2]

    assert called == f"exec {command}"


def test_the_first_two_commands_are_the_two() -> None:
    block = text_of(README).partition("## Two commands")[2].partition("```\n")[2].partition("\n```")[0]

    lines = [line.partition("#")[0].strip() for line in block.split("\n")]

    assert lines == [OUR_COMMAND, f"{OUR_COMMAND} test"]


def test_every_folder_and_file_that_is_named_is_there() -> None:
    made = re.compile(r"output/|\.venv|\.htaccess|_headers|LÆSMIG\.md|\.\./|tests/gate$")
    table = text_of(README).partition("## Where things are")[2].partition("\n## ")[0]
    in_the_table = [row[0].strip("`") for row in rows(table)]
    paths = [
        *in_the_table,
        *(name for name in in_backticks(README) if re.fullmatch(r"[\w./-]+(/|\.\w+)", name)),
    ]

    missing = [path for path in paths if not made.search(path) and not (ROOT / path).exists()]

    assert len(in_the_table) > 10
    assert missing == []


def test_every_room_has_its_line() -> None:
    rooms = {f"synlig/{file.parent.name}/" for file in ROOT.glob("synlig/*/__init__.py")}
    top = {f"{folder.name}/" for folder in ROOT.iterdir() if (folder / "__init__.py").exists()} | {
        "docs/",
        "content/",
        "themes/",
    }

    named = {row[0].strip("`") for row in rows(text_of(README))}

    assert (rooms | top) - {"synlig/skeletons/", "synlig/"} <= named


def test_the_picture_is_one() -> None:
    assert f"]({PICTURE})" in text_of(README)

    picture = ROOT / PICTURE
    if picture.exists():
        assert picture.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


def test_the_oldest_python_is_the_one_that_is_asked_for() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    oldest = re.search(r'requires-python = ">=([\d.]+)"', project)

    assert oldest
    assert f"Python {oldest[1]} or newer" in text_of(README)


def test_the_license_is_the_one_that_is_declared() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")

    assert 'license = "MIT"' in project
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License\n")


def test_the_version_is_the_newest_in_the_changelog() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    version = re.search(r'^version = "([\d.]+)"', project, re.MULTILINE)
    newest = re.search(r"^## ([\d.]+) \((\d{4}-\d{2}-\d{2})\)$", text_of(ROOT / "CHANGELOG.md"), re.MULTILINE)

    assert version
    assert newest
    assert newest[1] == version[1]
