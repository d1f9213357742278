"""The words of the one command: what can be asked, and with which options. Danish, complete, without side effects."""

from __future__ import annotations

import argparse
import datetime
import difflib
import re
from collections.abc import Iterable, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from synlig.bootstrap import NO_SETUP
from synlig.language import _

PROGRAM = "python3 build.py"
COMMANDS = (
    "build",
    "serve",
    "check",
    "new",
    "init",
    "mask",
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
    "withdraw",
    "account",
    "test",
)
OPTIONS = ("--site", "--content", "--output", "--date", NO_SETUP, "--help", "-h")
"""Those that may stand before the command."""
KINDS = ("member", "minutes", "news", "page", "event")


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks Danish. `words` are what is written in order, `options` what begins with `-`.

    No option can be shortened: synlig.bootstrap reads `--no-setup` before us, and knows it by its whole name.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(formatter_class=_Danish, add_help=False, allow_abbrev=False, **settings)
        self.words = self.add_argument_group(_("Det skriver du"))
        self.options = self.add_argument_group(_("Valg"))

    def error(self, message: str) -> NoReturn:
        help_line = _("Hjælp: {program} --help").format(program=self.prog)
        self.exit(2, f"{_in_danish(message)}\n{help_line}\n")


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


Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a run; ends the program with a Danish sentence and code 2 where they cannot be understood.

    `command` is None where none is given. `date` is a date as text (`"2026-11-22"`) or None.
    """
    parser = make_parser()
    _refuse_unknown(parser, takewhile(lambda word: word not in COMMANDS, arguments))
    options, unknown = parser.parse_known_args(arguments)
    if options.command == "test":
        options.pytest = [word for word in (*unknown, *options.pytest) if word != NO_SETUP]
    elif unknown:
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    return options


def _refuse_unknown(parser: _Parser, before: Iterable[str]) -> None:
    """An unknown option before the command; argparse would call what stands after it an unknown command."""
    for word in before:
        if word.startswith("-") and word.partition("=")[0] not in OPTIONS:
            parser.error(f"unrecognized arguments: {word}")


def make_parser() -> _Parser:
    """The whole command line."""
    parser = _Parser(
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
        title=_("Kommandoer"), dest="command", metavar=_("KOMMANDO"), parser_class=_Parser, prog=PROGRAM
    )
    _add_options(parser, of_site=True)
    _add_site_commands(commands)
    _add_text_commands(commands)
    _add_member_commands(commands)
    _add_network_commands(commands)
    _add_store_commands(commands)
    _add_asked_commands(commands)
    _add_other_commands(commands)
    return parser


def _add_site_commands(commands: Commands) -> None:
    """What one does with the content."""
    _add_command(commands, "build", _("byg hjemmesiden (det samme som uden kommando)"))
    serve = _add_command(
        commands,
        "serve",
        _("byg hjemmesiden, vis den på denne maskine, og byg igen, hver gang en fil ændres"),
        _(
            "Kun denne maskine kan se den. Åbne sider viser sig selv igen, når der er bygget. Stop med Ctrl-C."
        ),
    )
    serve.options.add_argument(
        "--port",
        type=_port,
        default=8000,
        metavar=_("TAL"),
        help=_("porten (8000); er den optaget, bliver det den næste"),
    )
    _add_command(commands, "check", _("find fejl i content/ uden at bygge"))
    risk = _add_command(
        commands,
        "risk",
        _("regn ud, hvor let en person kan genkendes, og hvor mange der ligner"),
        _(
            "Regnes på kataloget, som det ville blive bygget i dag.\n"
            "Kortet er fag, område, erfaring og uddannelse.\n"
            "Der bliver ikke bygget noget, og der vises ingen navne, kun CV-numre."
        ),
    )
    risk.options.add_argument(
        "--json", action="store_true", help=_("skriv det til et program i stedet for et menneske")
    )
    new = _add_command(
        commands,
        "new",
        _("læg en ny fil til rette, klar til at skrive i"),
        _(
            "Filen har en forklaring ved hvert felt. Der bliver aldrig skrevet oven i en, der findes.\n\n"
            "  member     et medlem: en mappe med profil, samtykker og godkendelser. Intet NAVN: mappen hedder\n"
            "             ti tilfældige tegn, og navnet skriver du i filen\n"
            "  minutes    et referat. NAVN er gruppens id, for eksempel bestyrelsen; datoen er --date eller i dag\n"
            "  news       en nyhed. NAVN er titlen\n"
            '  page       en side. NAVN er titlen; "om-os/Vores historie" lægger den under Om os\n'
            "  event      et arrangement. NAVN er titlen"
        ),
        usage="SLAGS [NAVN]",
        epilog=_(
            "Eksempler:\n"
            "  {program} new member\n"
            "  {program} new minutes bestyrelsen --date 2026-11-03\n"
            '  {program} new event "Åbent hus i maj"'
        ).format(program=PROGRAM),
    )
    new.words.add_argument("kind", type=_kind, metavar=_("SLAGS"), help=", ".join(KINDS))
    new.words.add_argument(
        "name", nargs="?", metavar=_("NAVN"), help=_("se ovenfor; sæt citationstegn om flere ord")
    )


def _add_text_commands(commands: Commands) -> None:
    """What one does with texts that wait to go out."""
    _add_command(
        commands,
        "mask",
        _("læs tekster som JSON-linjer, og skriv dem uden det private"),
        _(
            'Hver linje ind er {"doc", "field", "kind", "text"}, hvor kind er profile eller minutes.\n'
            "Hver linje ud er\n"
            '{"doc", "field", "text", "spans", "hold", "reasons"}. Intet bliver gemt.'
        ),
        usage="--content MAPPE",
    )
    review = _add_command(
        commands,
        "review",
        _("se de tekster, der venter på gennemsyn, og godkend dem"),
        _(
            "Hver tekst vises, som den er skrevet, og som programmet foreslår, at den kommer på nettet.\n"
            "Den, der har skrevet en tekst, kan ikke godkende den."
        ),
        usage="--as ID",
    )
    review.options.add_argument(
        "--as", dest="reviewer", default=None, metavar="ID", help=_("dit medlems-id på ti tegn")
    )
    review.options.add_argument(
        "--bulk", action="store_true", help=_("godkend på én gang alle de tekster, hvor intet er fundet")
    )
    review.options.add_argument("--list", action="store_true", help=_("vis kun, hvad der venter"))


def _add_member_commands(commands: Commands) -> None:
    """What one does when a member comes into the catalogue, and stays there."""
    consent = _add_command(
        commands,
        "consent",
        _("skriv et samtykke ned, og giv medlemmet et CV-nummer"),
        _(
            "Det, du ikke skriver på linjen, bliver du spurgt om. Før noget bliver skrevet, ser du, hvor\n"
            "mange andre i kataloget der har samme kort. Medlemmet skal se det, før det siger ja.\n"
            "Et samtykke, der fornyes uden hul, beholder sit CV-nummer."
        ),
        usage="ID",
        epilog=_(
            "Eksempel:\n"
            '  {program} consent k3v9q2m7xd --purposes "katalogkort, kompetencer" --given 2026-11-22\n'
            '      --how "på papir på kontoret"'
        ).format(program=PROGRAM),
    )
    consent.words.add_argument("member", metavar="ID", help=_("medlemmets id på ti tegn"))
    add = consent.options.add_argument
    add(
        "--purposes", default=None, metavar=_("FORMÅL"),
        help=_("det, medlemmet har sat kryds ved, med komma imellem"),
    )  # fmt: skip
    add("--given", default=None, metavar=_("DATO"), help=_("dagen, det blev givet"))
    add("--how", default=None, metavar=_("TEKST"), help=_("hvordan, for eksempel «på papir»"))
    add("--until", default=None, metavar=_("DATO"), help=_("den sidste dag; ellers et år minus en dag"))
    add("--text", default=None, metavar=_("NAVN"), help=_("samtykketeksten; ellers den nyeste, der passer"))
    add("--yes", action="store_true", help=_("spørg ikke til sidst: medlemmet har set det og sagt ja"))
    _add_command(
        commands,
        "batch",
        _("luk et hold: de, der venter, kommer i kataloget på samme dag"),
        _(
            "Et hold lukkes, når fem venter, eller den 1. i måneden, når to venter; ellers sker der intet.\n"
            "Det gælder både nye og rettelser. I en demonstration er én nok."
        ),
    )
    reminders = _add_command(
        commands,
        "reminders",
        _("vis samtykker, der snart udløber, og hvem der venter"),
        _("60 dage frem, med id og dato og uden navne."),
    )
    reminders.options.add_argument(
        "--json", action="store_true", help=_("skriv det til et program i stedet for et menneske")
    )


def _add_network_commands(commands: Commands) -> None:
    """What one does with other networks."""
    _add_command(
        commands,
        "keygen",
        _("lav foreningens nøgler, så andre netværk kan vide, at en udgave er jeres"),
        _(
            "Gøres én gang. Nøglerne bliver lagt i content/private/keys/, og kun du kan læse filen.\n"
            "To linjer bliver vist; dem skal de andre netværk have i deres site.yml."
        ),
    )
    take_in = _add_command(
        commands,
        "import",
        _("læs et andet netværks udgave ind, så dets profiler kommer med i kataloget"),
        _(
            "Underskrift, datoer og hvert felt bliver undersøgt, før filen bliver lagt på plads.\n"
            "Netværket og dets nøgle skal stå i site.yml under networks."
        ),
        usage="FIL",
    )
    take_in.words.add_argument("file", type=Path, metavar=_("FIL"), help=_("filen fra netværket"))
    send = _add_command(
        commands,
        "export-edition",
        _("lav foreningens egen udgave til andre netværk"),
        _(
            "Udgaven bliver skrevet under og krypteret til de netværk, der har age_recipient i site.yml.\n"
            "Den gælder i 35 dage; medlemmer, hvis samtykke slutter før, er ikke med."
        ),
        usage="--to FIL",
    )
    send.options.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar=_("FIL"),
        help=_("filen, udgaven skal ligge i (skal skrives)"),
    )
    send.options.add_argument(
        "--plain",
        action="store_true",
        help=_("kryptér ikke; kan kun lade sig gøre, når egne kort ligner hinanden nok"),
    )


def _add_store_commands(commands: Commands) -> None:
    """What one does with what was built."""
    edition = _add_command(
        commands,
        "edition",
        _("stop efter udgaven: alt det offentlige, før det bliver til sider"),
        _("Udgaven er det, porten har lukket ud. Åbn mappen, og se, hvad der kommer på nettet."),
        usage="--to MAPPE",
    )
    edition.options.add_argument(
        "--to",
        type=Path,
        required=True,
        metavar=_("MAPPE"),
        help=_("en mappe, der ikke findes endnu (skal skrives)"),
    )
    _add_command(commands, "releases", _("vis de hjemmesider, der er bygget og gemt; * er den, der vises nu"))
    rollback = _add_command(commands, "rollback", _("gå tilbage til en tidligere hjemmeside"), usage="[ID]")
    rollback.words.add_argument(
        "release", nargs="?", metavar="ID", help=_("en af dem, som releases viser; ellers den forrige")
    )

    sweep = _add_command(
        commands,
        "sweep",
        _("søg efter noget privat i en mappe: en bygget hjemmeside eller en kopi hentet fra nettet"),
        _(
            "Hver eneste fil læses, også billeder, PDF og pakkede filer, og alt privat i content/ søges i alle\n"
            "stavemåder og indpakninger. Fund vises med fil og slags, aldrig med det, der blev fundet.\n"
            "En fil, som ikke kan læses, er også et fund."
        ),
        usage="MAPPE",
    )
    sweep.words.add_argument("folder", type=Path, metavar=_("MAPPE"), help=_("mappen, der skal gennemsøges"))


def _add_asked_commands(commands: Commands) -> None:
    """What a member may ask for."""
    withdraw = _add_command(
        commands,
        "withdraw",
        _("tag et medlem af siden med det samme, også når der ikke kan bygges"),
        _(
            "Skriver dagen i medlemmets samtykker, lægger en side ud uden medlemmet og sletter de ældre\n"
            "udgivelser, der viser det. Bliver den afbrudt, så kør den igen.\n"
            "Et samtykke trækkes helt: dækker det flere formål, er de alle trukket."
        ),
        usage="ID",
    )
    withdraw.words.add_argument("member", metavar="ID", help=_("medlemmets id på ti tegn"))
    withdraw.options.add_argument(
        "--purpose",
        action="append",
        metavar=_("FORMÅL"),
        help=_('kun de samtykker, der gælder formålet, for eksempel "navn i referater"; kan gentages'),
    )
    account = _add_command(
        commands,
        "account",
        _("skriv fortegnelsen over behandlingen, eller hvad siden viser om ét medlem"),
        _(
            "Fortegnelsen er den, som artikel 30 i databeskyttelsesforordningen kræver, med dagens tal.\n"
            "Med --member svarer den på et medlems spørgsmål: hvad er vist, hvad er ikke, og hvorfor."
        ),
    )
    account.options.add_argument("--member", metavar="ID", help=_("medlemmets id på ti tegn"))
    account.options.add_argument(
        "--json", action="store_true", help=_("skriv det til et program i stedet for et menneske")
    )


def _add_other_commands(commands: Commands) -> None:
    init = _add_command(
        commands,
        "init",
        _("lav en mappe til en ny forening"),
        _("Mappen får en site.yml, sider at begynde med og en LÆSMIG.md, der siger, hvad du så skal gøre."),
        usage="MAPPE",
        of_site=False,
    )
    init.words.add_argument("folder", type=Path, metavar=_("MAPPE"), help=_("en ny eller tom mappe"))
    test = _add_command(
        commands,
        "test",
        _("kør alle prøver (for dem, der ændrer programmet)"),
        usage="[PYTEST ...]",
        of_site=False,
    )
    test.words.add_argument(
        "pytest",
        nargs=argparse.REMAINDER,
        metavar="PYTEST",
        help=_("sendes videre til pytest, for eksempel -k gate"),
    )


def _add_command(
    commands: Commands,
    name: str,
    help: str,
    more: str = "",
    *,
    usage: str = "",
    epilog: str | None = None,
    of_site: bool = True,
) -> _Parser:
    parser = commands.add_parser(
        name,
        help=help,
        usage=" ".join(filter(None, (PROGRAM, name, usage, _("[VALG]")))),
        description="\n\n".join(filter(None, (f"{help[0].upper()}{help[1:]}.", more))),
        epilog=epilog,
    )
    _add_options(parser, of_site=of_site, keep=True)
    return parser


def _add_options(parser: _Parser, *, of_site: bool, keep: bool = False) -> None:
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
            "--date", type=_date, default=default(None), metavar=_("ÅÅÅÅ-MM-DD"),
            help=_("gør, som om det var denne dag; ellers i dag (en demonstration har sin egen)"),
        )  # fmt: skip
    add(
        NO_SETUP, action="store_true", default=default(False),
        help=_("brug den Python, du selv har gjort klar; ellers laver programmet en i .venv"),
    )  # fmt: skip
    add("-h", "--help", action="help", help=_("vis denne hjælp"))


# what is written after them


def _date(text: str) -> str:
    """`"2026-11-22"`; no other way to write a date, although Python knows more."""
    try:
        found = datetime.date.fromisoformat(text).isoformat()
    except ValueError:
        found = None
    if found != text:
        raise argparse.ArgumentTypeError(_("Datoen skal findes og skrives som 2026-11-22."))
    return text


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 65535):
        raise argparse.ArgumentTypeError(_("Porten er et tal fra 1 til 65535."))
    return int(text)


def _kind(text: str) -> str:
    if text not in KINDS:
        known = _("Skriv en af disse: {words}.").format(words=", ".join(KINDS))
        raise argparse.ArgumentTypeError(
            f"{_('Det kan programmet ikke lave.')}{_did_you_mean(text, KINDS)} {known}"
        )
    return text


# argparse's own sentences


def _in_danish(message: str) -> str:
    """What argparse says of a command line, in Danish; the last of them is for what we have said ourselves."""
    for pattern, sentence, known in (
        (r"unrecognized arguments: (?P<typed>.*)", _("Det her forstås ikke: {typed}."), OPTIONS),
        (
            r"argument .*?: invalid choice: (['\"])(?P<typed>.*?)\1.*",
            _("Kommandoen {typed} findes ikke."),
            COMMANDS,
        ),
        (r"the following arguments are required: (?P<typed>.*)", _("Der mangler noget: {typed}."), ()),
        (r"argument (?P<typed>.*?): expected one argument", _("Der mangler noget efter {typed}."), ()),
        (
            r"argument (?P<typed>.*?): ignored explicit argument .*",
            _("Efter {typed} skal der ikke stå noget."),
            (),
        ),
        (r"argument (?P<place>.*?): (?P<typed>.*)", "{place}: {typed}", ()),
    ):
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return sentence.format(**found.groupdict()) + _did_you_mean(found["typed"], known)
    return _("Kommandoen kan ikke forstås.")


def _did_you_mean(typed: str, known: Sequence[str]) -> str:
    """` Mente du build?`, or nothing."""
    near = difflib.get_close_matches(typed.lower(), known, n=1, cutoff=0.5)
    return " " + _("Mente du {word}?").format(word=near[0]) if near else ""
