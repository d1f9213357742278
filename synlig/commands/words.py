"""How commands are worded: a parser that speaks Danish, and the options that many commands share."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from synlig.bootstrap import NO_SETUP
from synlig.commands.danish import in_danish
from synlig.language import _

PROGRAM = "python3 build.py"
LOG = "--log"


class Parser(argparse.ArgumentParser):
    """An argument parser that speaks Danish. `words` are what is written in order, `options` what begins with `-`.

    No option can be shortened: synlig.bootstrap reads `--no-setup` before us, and knows it by its whole name.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(formatter_class=_Danish, add_help=False, allow_abbrev=False, **settings)
        self.words = self.add_argument_group(_("Det skriver du"))
        self.options = self.add_argument_group(_("Valg"))
        self.commands: tuple[str, ...] = ()

    def error(self, message: str) -> NoReturn:
        help_line = _("Hjælp: {program} --help").format(program=self.prog)
        self.exit(2, f"{in_danish(message, self.commands)}\n{help_line}\n")


class _Danish(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=24, width=100)

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, _("Brug: ") if prefix is None else prefix)


Commands: TypeAlias = "argparse._SubParsersAction[Parser]"


def add_command(
    commands: Commands,
    name: str,
    help: str,
    more: str = "",
    *,
    usage: str = "",
    epilog: str | None = None,
    of_site: bool = True,
) -> Parser:
    parser = commands.add_parser(
        name,
        help=help,
        usage=" ".join(filter(None, (PROGRAM, name, usage, _("[VALG]")))),
        description="\n\n".join(filter(None, (f"{help[0].upper()}{help[1:]}.", more))),
        epilog=epilog,
    )
    add_options(parser, of_site=of_site, keep=True)
    return parser


def add_json(parser: Parser) -> None:
    """`--json`: what the command says, for a program."""
    parser.options.add_argument(
        "--json", action="store_true", help=_("skriv det til et program i stedet for et menneske")
    )


def add_member(parser: Parser) -> None:
    """`ID`: whom it concerns."""
    parser.words.add_argument("member", metavar="ID", help=_("medlemmets id på ti tegn"))


def add_options(parser: Parser, *, of_site: bool, keep: bool = False) -> None:
    """The options that many commands share. `keep`: what was given before the command's name is not set anew."""

    def default(value: object) -> object:
        return argparse.SUPPRESS if keep else value

    add = parser.add_argument_group(_("Fælles valg")).add_argument
    if of_site:
        add(
            "--site", type=Path, default=default(Path("site.yml")), metavar=_("FIL"),
            help=_("foreningens site.yml; ellers den i mappen, du står i"),
        )  # fmt: skip
        add(
            "--content", type=Path, default=default(None), metavar=_("MAPPE"),
            help=_("læs filerne her i stedet for der, hvor site.yml siger"),
        )  # fmt: skip
        add(
            "--output", type=Path, default=default(None), metavar=_("MAPPE"),
            help=_("læg hjemmesiden her i stedet for der, hvor site.yml siger"),
        )  # fmt: skip
        add(
            "--date", type=day, default=default(None), metavar=_("ÅÅÅÅ-MM-DD"),
            help=_("gør, som om det var denne dag; ellers i dag (en demonstration har sin egen)"),
        )  # fmt: skip
    add(
        NO_SETUP, action="store_true", default=default(False),
        help=_("brug den Python, du selv har gjort klar; ellers laver programmet en i .venv"),
    )  # fmt: skip
    add(LOG, type=Path, default=default(None), help=argparse.SUPPRESS)  # for the CMS: synlig.run_log
    add("-h", "--help", action="help", help=_("vis denne hjælp"))


def day(text: str) -> str:
    """`"2026-11-22"`; no other way to write a date, although Python knows more."""
    try:
        found = datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        found = None
    if found != text:
        raise argparse.ArgumentTypeError(_("Datoen skal findes og skrives som 2026-11-22."))
    return text
