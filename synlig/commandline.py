"""The words of the one command: what can be asked, and with which options. Danish, complete, without side effects."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from synlig.language import _

KINDS = ("member", "minutes", "news", "page", "event")


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks Danish."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, _("Kommandoen kan ikke forstås: {message}\nSkriv: python3 build.py --help\n").format(message=message))

    def format_usage(self) -> str:
        return super().format_usage().replace("usage:", _("Brug:"), 1)

    def format_help(self) -> str:
        text = super().format_help().replace("usage:", _("Brug:"), 1)
        for english, danish in (("positional arguments:", _("Det kan du skrive:")), ("options:", _("Valg:"))):
            text = text.replace(english, danish)
        return text


class _Danish(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30, width=100)


def make_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    common = _common_options()
    parser = _Parser(
        prog="python3 build.py",
        description=_("Bygger foreningens hjemmeside og katalog ud fra mappen content/.\nUden en kommando: byg hjemmesiden."),
        epilog=_("Eksempler:\n  python3 build.py\n  python3 build.py serve\n  python3 build.py new news \"Åbent hus i maj\"\n"),
        formatter_class=_Danish,
        parents=[common],
        add_help=False,
    )
    _help(parser)
    commands = parser.add_subparsers(dest="command", metavar=_("KOMMANDO"), parser_class=_Parser)

    def command(name: str, help: str) -> argparse.ArgumentParser:
        made = commands.add_parser(
            name, help=help, description=help, formatter_class=_Danish, parents=[_common_options(suppress=True)], add_help=False
        )
        _help(made)
        return made

    command("build", _("byg hjemmesiden (det samme som ingen kommando)"))
    serve = command("serve", _("byg, vis hjemmesiden på denne maskine, og byg igen, når noget ændres"))
    serve.add_argument("--port", type=_port, default=8000, metavar="TAL", help=_("porten på denne maskine (8000)"))
    command("check", _("find fejl i content/ uden at bygge"))
    new = command("new", _("læg en ny fil til rette, klar til at skrive i"))
    new.add_argument("kind", choices=KINDS, metavar=_("SLAGS"), help=_("en af: {kinds}").format(kinds=", ".join(KINDS)))
    new.add_argument("name", nargs="?", metavar=_("NAVN"), help=_("titel; for minutes gruppens navn, for member ingenting"))
    init = command("init", _("lav en mappe til en ny forening"))
    init.add_argument("folder", type=Path, metavar=_("MAPPE"), help=_("mappen, der skal laves"))
    edition = command("edition", _("stop efter udgaven: det offentlige, før det bliver til sider"))
    edition.add_argument("--to", type=Path, required=True, metavar=_("MAPPE"), help=_("en mappe, der ikke findes endnu"))
    command("releases", _("vis de hjemmesider, der er bygget og gemt"))
    rollback = command("rollback", _("gå tilbage til en tidligere hjemmeside"))
    rollback.add_argument("release", nargs="?", metavar="ID", help=_("en af dem, som releases viser; ellers den forrige"))
    test = commands.add_parser(
        "test", help=_("kør alle prøver (for dem, der ændrer programmet)"), formatter_class=_Danish, add_help=False
    )
    _help(test)
    test.add_argument("pytest", nargs=argparse.REMAINDER, metavar=_("VALG"), help=_("sendes videre til pytest"))
    return parser


def _help(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-h", "--help", action="help", help=_("vis denne hjælp"))


def _common_options(*, suppress: bool = False) -> argparse.ArgumentParser:
    """The options of every command. `suppress`: keep what was given before the command's name."""
    options = argparse.ArgumentParser(add_help=False)

    def default(value: object) -> object:
        return argparse.SUPPRESS if suppress else value

    options.add_argument(
        "--site", type=Path, default=default(Path("site.yml")), metavar=_("FIL"), help=_("foreningens site.yml (site.yml)")
    )
    options.add_argument(
        "--content", type=Path, default=default(None), metavar=_("MAPPE"), help=_("content et andet sted end i site.yml")
    )
    options.add_argument(
        "--output", type=Path, default=default(None), metavar=_("MAPPE"), help=_("resultatet et andet sted end i site.yml")
    )
    options.add_argument(
        "--date", type=_date, default=default(None), metavar=_("ÅÅÅÅ-MM-DD"), help=_("byg, som om det var denne dag (i dag)")
    )
    options.add_argument(
        "--no-setup", action="store_true", default=default(False), help=_("brug den Python, du selv har gjort klar")
    )
    return options


def _date(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(_("datoen skal skrives som 2026-11-22")) from None


def _port(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(_("porten er et tal fra 1 til 65535"))
    return int(text)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a run; ends the program with a Danish sentence where they cannot be understood."""
    return make_parser().parse_args(arguments)
