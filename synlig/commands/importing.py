"""What comes from elsewhere: another network's edition, a member's own CV, or minutes written in Word."""

from __future__ import annotations

import argparse
import datetime
from dataclasses import replace
from pathlib import Path

from synlig.commands.danish import one_of
from synlig.commands.job import Command, make_job
from synlig.commands.words import PROGRAM, Commands, add_command
from synlig.dates import long_date
from synlig.errors import Problems
from synlig.exchanging import take_in, with_imports
from synlig.gate import office_values, refused_numbers
from synlig.gate.cpr import refuse_cpr_in
from synlig.language import _
from synlig.minutes_import import import_minutes
from synlig.records import read_content
from synlig.resume import as_yaml, file_resume, read_resume
from synlig.skeletons import write_member
from synlig.terminal import Terminal
from synlig.trial import check_readable

EDITION = "edition"


def import_file(options: argparse.Namespace, terminal: Terminal) -> int:
    """A file from elsewhere is checked and put in place."""
    return KINDS[options.kind](options, terminal)


def _import_edition(options: argparse.Namespace, terminal: Terminal) -> int:
    """Another network's edition is checked and put in place."""
    job = make_job(options)
    with terminal.progress() as step:
        content, problems = read_content(job.content, job.content.name, step)
    problems.stop_if_any()
    assert content is not None, "no content without a problem"
    # An edition already there may be what the new one mends, so what is wrong with it is not told now.
    content = with_imports(content, job.places, job.settings, Problems())
    edition = take_in(options.file, content, job.places, job.settings, job.on)
    terminal.say(
        _("Udgaven fra {network} er læst ind: {number} profiler, til og med {expires}.").format(
            network=edition.manifest.network,
            number=len(edition.body.profiles),
            expires=long_date(edition.manifest.expires),
        )
    )
    check_readable(replace(content, documents=(), imports=(edition,)), problems)
    problems.stop_if_any()
    for number in refused_numbers(edition, content, job.settings, job.on):
        terminal.say(
            _("  {number} vises ikke: der står noget i teksten, som kan føre til en person.").format(
                number=number
            )
        )
    return 0


def _import_profile(options: argparse.Namespace, terminal: Terminal) -> int:
    """A CV in JSON Resume becomes a new member's profile; told by field, never by value."""
    job = make_job(options)
    filed = file_resume(read_resume(options.file))
    comment = _(
        "Lavet ud fra medlemmets eget CV (JSON Resume). Læs det hele igennem sammen med medlemmet.\n"
        "Det, der ikke har en plads i profilen, står i intern_note, så intet er tabt."
    )
    text = as_yaml(filed.profile, comment)
    refuse_cpr_in(text, options.file.name)
    file = write_member(job.content, job.on, text)
    terminal.say(_("Medlemmet ligger i {file}").format(file=file))
    terminal.say(_("Udfyldt: {fields}.").format(fields=", ".join(filed.profile)))
    if filed.unplaced:
        terminal.say(_("Uden plads i profilen, gemt i intern_note:"))
    for path in filed.unplaced:
        terminal.say(f"  {path}")
    terminal.say(_("Se nu, hvad der mangler: python3 build.py check"))
    return 0


def _import_minutes(options: argparse.Namespace, terminal: Terminal) -> int:
    """Minutes from Word, LibreOffice or a PDF become a draft; told by field and number, never by value."""
    job = make_job(options)
    date = datetime.date.fromisoformat(options.date) if options.date else None
    imported = import_minutes(options.file, job.content, office_values(job.settings), options.group, date)
    terminal.say(_("Udkastet ligger i {file}").format(file=imported.file))
    for line in imported.report:
        terminal.say(line)
    terminal.say(_("Læs det igennem, og se, hvad der mangler: python3 build.py check"))
    return 0


KINDS: dict[str, Command] = {EDITION: _import_edition, "profile": _import_profile, "minutes": _import_minutes}


def add_words(commands: Commands) -> None:
    take_in = add_command(
        commands,
        "import",
        _("læs en fil ind: et andet netværks udgave, et medlems eget CV eller et referat"),
        _(
            "  edition    et andet netværks udgave, så dets profiler kommer med i kataloget. Underskrift, datoer\n"
            "             og hvert felt bliver undersøgt først. Netværket og dets nøgle skal stå i site.yml\n"
            "  profile    et CV i JSON Resume bliver til et nyt medlem. Det, der ikke har en plads i profilen,\n"
            "             bliver gemt i intern_note\n"
            "  minutes    et referat fra Word (.docx), LibreOffice (.odt) eller en PDF bliver til et udkast.\n"
            "             Ingen tekst går tabt, og ingen navne bliver gættet. Siger filen ikke gruppe eller\n"
            "             dato, så skriv --group og --date\n\n"
            "Uden SLAGS er filen en udgave."
        ),
        usage="[SLAGS] FIL",
        epilog=_(
            "Eksempler:\n  {program} import limfjorden.synlig\n  {program} import profile cv.json\n"
            "  {program} import minutes referat.docx --group bestyrelsen"
        ).format(program=PROGRAM),
    )
    kind = one_of(KINDS, _("Det kan programmet ikke læse ind."))
    take_in.words.add_argument(
        "kind", nargs="?", type=kind, default=EDITION, metavar=_("SLAGS"), help=", ".join(KINDS)
    )
    take_in.options.add_argument(
        "--group", metavar=_("GRUPPE"), help=_("gruppens id, når et referat ikke selv siger det")
    )
    take_in.words.add_argument("file", type=Path, metavar=_("FIL"), help=_("filen, der skal læses ind"))
