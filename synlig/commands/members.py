"""What one does when a member comes into the catalogue, and stays there."""

from __future__ import annotations

import argparse
import secrets

from synlig.commands.job import Job, make_job, read
from synlig.commands.words import PROGRAM, Commands, add_command, add_json, add_member
from synlig.gate.imported import others_numbers
from synlig.language import _
from synlig.lifecycle import (
    ConsentSession,
    Proposed,
    as_json,
    as_lines,
    close_batch,
    one_at_a_time,
    plan_batch,
    propose,
    record,
)
from synlig.lifecycle import reminders as find_reminders
from synlig.records import SALT_BYTES, Content
from synlig.terminal import Terminal


def consent(options: argparse.Namespace, terminal: Terminal) -> int:
    """A consent is written down, after the member has seen how many look alike."""
    job = make_job(options)
    with terminal.progress() as step:
        content = read(job, step)
    try:
        proposed = ask_consent(job, content, options, terminal)
    except EOFError:
        terminal.complain(_("Her er ingen at spørge. Skriv det hele på linjen, og --yes: se consent --help."))
        return 1
    if proposed is None:
        terminal.say(_("Intet er skrevet."))
        return 1
    with one_at_a_time(job.content):
        record(content, proposed, job.on)
    terminal.say(_("Samtykket er skrevet ned."))
    if proposed.is_new:
        terminal.say(_("Medlemmet kommer i kataloget med det næste hold: python3 build.py batch"))
    return 0


def ask_consent(
    job: Job, content: Content, options: argparse.Namespace, terminal: Terminal
) -> Proposed | None:
    """What the member has seen and said yes to; None where the last answer is no."""
    session = ConsentSession(input, terminal.say)
    answers = session.answers(
        content,
        job.on,
        member=options.member,
        purposes=options.purposes,
        given=options.given,
        how=options.how,
        until=options.until,
        text=options.text,
    )
    taken = others_numbers(content)
    proposed = propose(content, job.settings, options.member, answers, job.on, secrets.randbelow, taken)
    session.show(proposed)
    return proposed if options.yes or session.confirm() else None


def batch(options: argparse.Namespace, terminal: Terminal) -> int:
    """Those who wait come into the catalogue together, if they are enough."""
    job = make_job(options)
    with one_at_a_time(job.content):
        with terminal.progress() as step:
            content = read(job, step)
        batch = plan_batch(content, job.on, lambda: secrets.token_hex(SALT_BYTES), demo=job.settings.demo)
        close_batch(content, batch)
    for line in batch.as_lines():
        terminal.say(line)
    return 0


def reminders(options: argparse.Namespace, terminal: Terminal) -> int:
    """What a member administrator should do soon."""
    job = make_job(options)
    with terminal.progress() as step:
        found = find_reminders(read(job, step), job.on)
    for line in [as_json(found)] if options.json else as_lines(found):
        terminal.say(line)
    if not found and not options.json:
        terminal.say(_("Der er intet at huske."))
    return 0


def add_words(commands: Commands) -> None:
    _words_of_consent(commands)
    _words_of_batch(commands)
    _words_of_reminders(commands)


def _words_of_consent(commands: Commands) -> None:
    consent = add_command(
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
    add_member(consent)
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


def _words_of_batch(commands: Commands) -> None:
    add_command(
        commands,
        "batch",
        _("luk et hold: de, der venter, kommer i kataloget på samme dag"),
        _(
            "Et hold lukkes, når fem venter, eller den 1. i måneden, når to venter; ellers sker der intet.\n"
            "Det gælder både nye og rettelser. I en demonstration er én nok."
        ),
    )


def _words_of_reminders(commands: Commands) -> None:
    reminders = add_command(
        commands,
        "reminders",
        _("vis samtykker, der snart udløber, og hvem der venter"),
        _("60 dage frem, med id og dato og uden navne."),
    )
    add_json(reminders)
