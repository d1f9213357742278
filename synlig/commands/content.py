"""What one does with the content: look at it, check it, begin a new file."""

from __future__ import annotations

import argparse

from synlig.commands.danish import one_of
from synlig.commands.job import Command, make_job, read
from synlig.commands.revisions import revision_notices
from synlig.commands.telling import show_notices
from synlig.commands.words import PROGRAM, Commands, add_command, add_json
from synlig.gate import publish
from synlig.gate.k import as_json, as_text
from synlig.language import _
from synlig.serving import serve_folder
from synlig.skeletons import KINDS, write_skeleton
from synlig.terminal import Terminal


def check(options: argparse.Namespace, terminal: Terminal) -> int:
    """The mistakes in the content, and nothing else."""
    job = make_job(options)
    with terminal.progress() as step:
        content = read(job, step)
        outcome = publish(content, job.settings, job.on)
    terminal.say(_("Ingen fejl i {folder}.").format(folder=job.content.name))
    show_notices(job, content, outcome, terminal, revision_notices(job, outcome.documents))
    return 0


def risk(options: argparse.Namespace, terminal: Terminal) -> int:
    """How easily somebody could be found in the catalogue; nothing is built."""
    job = make_job(options)
    with terminal.progress() as step:
        report = publish(read(job, step), job.settings, job.on).risk
    for line in [as_json(report)] if options.json else as_text(report):
        terminal.say(line)
    return 0


def serve(rebuild: Command, options: argparse.Namespace, terminal: Terminal) -> int:
    """The site on this machine, built again when something changes."""
    job = make_job(options)
    watched = (job.content, options.site.resolve(), job.theme)
    return serve_folder(
        job.output / "current", watched, lambda: rebuild(options, terminal) == 0, options.port, terminal.say
    )


def new(options: argparse.Namespace, terminal: Terminal) -> int:
    """A skeleton to write in."""
    job = make_job(options)
    file = write_skeleton(job.content, options.kind, options.name, job.on)
    terminal.say(_("Skriv videre i {file}").format(file=file))
    return 0


def add_words(commands: Commands) -> None:
    add_command(commands, "build", _("byg hjemmesiden (det samme som uden kommando)"))
    _words_of_serve(commands)
    add_command(commands, "check", _("find fejl i content/ uden at bygge"))
    _words_of_risk(commands)
    _words_of_new(commands)


def _words_of_serve(commands: Commands) -> None:
    serve = add_command(
        commands,
        "serve",
        _("byg hjemmesiden, vis den på denne maskine, og byg igen, hver gang en fil ændres"),
        _(
            "Kun denne maskine kan se den. Åbne sider viser sig selv igen, når der er bygget. Stop med Ctrl-C."
        ),
    )
    serve.options.add_argument(
        "--port",
        type=port,
        default=8000,
        metavar=_("TAL"),
        help=_("porten (8000); er den optaget, bliver det den næste"),
    )


def _words_of_risk(commands: Commands) -> None:
    risk = add_command(
        commands,
        "risk",
        _("regn ud, hvor let en person kan genkendes, og hvor mange der ligner"),
        _(
            "Regnes på kataloget, som det ville blive bygget i dag.\n"
            "Kortet er fag, område, erfaring og uddannelse.\n"
            "Der bliver ikke bygget noget, og der vises ingen navne, kun CV-numre."
        ),
    )
    add_json(risk)


def _words_of_new(commands: Commands) -> None:
    new = add_command(
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
    kind = one_of(KINDS, _("Det kan programmet ikke lave."))
    new.words.add_argument("kind", type=kind, metavar=_("SLAGS"), help=", ".join(KINDS))
    new.words.add_argument(
        "name", nargs="?", metavar=_("NAVN"), help=_("se ovenfor; sæt citationstegn om flere ord")
    )


def port(text: str) -> int:
    """A port as typed."""
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= 65535):
        raise argparse.ArgumentTypeError(_("Porten er et tal fra 1 til 65535."))
    return int(text)
