"""The whole command line: what can be asked, in the order of the help. Without side effects."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from itertools import takewhile

from synlig.bootstrap import NO_SETUP
from synlig.commands import (
    content,
    deploying,
    due,
    editing,
    importing,
    letters,
    members,
    minutes,
    networks,
    program,
    rights,
    store,
    texts,
)
from synlig.commands.danish import OPTIONS
from synlig.commands.job import Command
from synlig.commands.words import PROGRAM, Parser, add_options
from synlig.language import _

FAMILIES = (
    content,
    editing,
    due,
    letters,
    texts,
    minutes,
    members,
    importing,
    networks,
    store,
    deploying,
    rights,
    program,
)
"""In the order of the help."""
COMMANDS: dict[str, Command] = {
    "check": content.check,
    "due": due.due,
    "risk": content.risk,
    "new": content.new,
    "mask": texts.mask,
    "review": texts.review,
    "approve": minutes.approve,
    "correct": minutes.correct,
    "consent": members.consent,
    "batch": members.batch,
    "reminders": members.reminders,
    "keygen": networks.keygen,
    "import": importing.import_file,
    "export-edition": networks.export_edition,
    "edition": store.edition,
    "releases": store.releases,
    "rollback": store.rollback,
    "sweep": store.sweep,
    "deploy": deploying.deploy,
    "account": rights.account,
    "init": program.init,
    "restore": editing.restore,
    "test": program.test,
}
"""What each does. `build`, `publish`, `serve`, `edit`, `withdraw`, `erase` and `newsletter` know plugins: build.py."""


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a run; ends the program with a Danish sentence and code 2 where they cannot be understood.

    `command` is None where none is given. `date` is a date as text (`"2026-11-22"`) or None.
    """
    arguments = ["due" if word == "--due" else word for word in arguments]
    parser = make_parser()
    _refuse_unknown(parser, takewhile(lambda word: word not in parser.commands, arguments))
    options, unknown = parser.parse_known_args(arguments)
    if options.command == "test":
        options.pytest = [word for word in (*unknown, *options.pytest) if word != NO_SETUP]
    elif unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    return options


def _refuse_unknown(parser: Parser, before: Iterable[str]) -> None:
    """An unknown option before the command; argparse would call what stands after it an unknown command."""
    for word in before:
        if word.startswith("-") and word.partition("=")[0] not in OPTIONS:
            parser.error(f"unrecognized arguments: {word}")


def make_parser() -> Parser:
    """The whole command line."""
    parser = Parser(
        prog=PROGRAM,
        usage=_("{program} [KOMMANDO] [VALG]").format(program=PROGRAM),
        description=_(
            "Bygger foreningens hjemmeside og katalog ud fra mappen content/.\n"
            "Uden en kommando bliver hjemmesiden bygget. Går noget galt, er den forrige urørt."
        ),
        epilog=_(
            "Eksempler:\n"
            "  {program}                                byg, og få at vide, hvor hjemmesiden ligger\n"
            "  {program} serve                          se den, mens du skriver\n"
            '  {program} new news "Åbent hus i maj"     begynd på en nyhed\n'
            "  {program} --site ../forening/site.yml    byg en anden forenings\n\n"
            "Hjælp til en kommando: {program} KOMMANDO --help"
        ).format(program=PROGRAM),
    )
    commands = parser.add_subparsers(
        title=_("Kommandoer"), dest="command", metavar=_("KOMMANDO"), parser_class=Parser, prog=PROGRAM
    )
    add_options(parser, of_site=True)
    for family in FAMILIES:
        family.add_words(commands)
    parser.commands = tuple(commands.choices)
    return parser
