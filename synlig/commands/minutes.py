"""What one does with minutes when the group has read them: approve and lock them, or say what was corrected."""

from __future__ import annotations

import argparse
import datetime

from synlig.commands.job import make_job
from synlig.commands.words import PROGRAM, Commands, Parser, add_command, day
from synlig.language import _
from synlig.lifecycle import one_at_a_time
from synlig.minute_book import NotInBook, approve_minutes, correct_minutes
from synlig.terminal import Terminal


def approve(options: argparse.Namespace, terminal: Terminal) -> int:
    """The minutes are approved, and locked."""
    job = make_job(options)
    try:
        with one_at_a_time(job.content):
            approve_minutes(job.content, options.which, job.on, _date(options.on), _date(options.meeting))
    except NotInBook as refused:
        terminal.complain(str(refused))
        return 1
    terminal.say(_("Referatet er godkendt og låst."))
    terminal.say(
        _("Nu skal en anden end referenten læse teksterne: {program} review --as ID").format(program=PROGRAM)
    )
    return 0


def correct(options: argparse.Namespace, terminal: Terminal) -> int:
    """What was changed in locked minutes is written down."""
    job = make_job(options)
    try:
        with one_at_a_time(job.content):
            correct_minutes(
                job.content, options.which, job.on, options.what, options.by, _date(options.meeting)
            )
    except NotInBook as refused:
        terminal.complain(str(refused))
        return 1
    terminal.say(_("Rettelsen er skrevet ned, og referatet er låst igen."))
    terminal.say(
        _("Det, der er rettet, og rettelsens tekst skal læses af en anden: {program} review --as ID").format(
            program=PROGRAM
        )
    )
    return 0


def _date(text: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(text) if text else None


def add_words(commands: Commands) -> None:
    _words_of_approve(commands)
    _words_of_correct(commands)


def _words_of_approve(commands: Commands) -> None:
    approve = add_command(
        commands,
        "approve",
        _("lås et referat, når gruppen har godkendt det"),
        _(
            "Filen får tilstand, dato og låst: et fingeraftryk af det, der blev godkendt. Resten bliver stående.\n"
            "En ændring bagefter er en fejl, til den er skrevet ned med correct."
        ),
        usage="GRUPPE/DATO --on DATO",
        epilog=_(
            "Eksempel:\n  {program} approve bestyrelsen/2026-11-02 --on 2026-12-07 --meeting 2026-12-07"
        ).format(program=PROGRAM),
    )
    _add_which(approve)
    add = approve.options.add_argument
    add(
        "--on",
        type=day,
        default=None,
        metavar=_("DATO"),
        help=_("dagen, det blev godkendt; ellers den, der står i filen"),
    )
    add("--meeting", type=day, default=None, metavar=_("DATO"), help=_("mødet, det blev godkendt på"))


def _words_of_correct(commands: Commands) -> None:
    correct = add_command(
        commands,
        "correct",
        _("lås et rettet referat igen, og skriv, hvad der er rettet"),
        _("Ret først i filen. Rettelsen kommer på hjemmesiden: skriv hvad, og aldrig hvem det handler om."),
        usage="GRUPPE/DATO --what TEKST",
        epilog=_(
            'Eksempel:\n  {program} correct bestyrelsen/2026-11-02 --what "Prisen på punkt 3 var forkert."'
        ).format(program=PROGRAM),
    )
    _add_which(correct)
    add = correct.options.add_argument
    add("--what", required=True, metavar=_("TEKST"), help=_("hvad der er rettet, på én linje"))
    add("--by", default=None, metavar=_("ROLLE"), help=_("hvem der besluttede det; ellers referent"))
    add("--meeting", type=day, default=None, metavar=_("DATO"), help=_("mødet, der besluttede det"))


def _add_which(parser: Parser) -> None:
    parser.words.add_argument("which", metavar=_("GRUPPE/DATO"), help=_("gruppens id og mødets dato"))
