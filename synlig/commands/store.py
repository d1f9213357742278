"""What one does with what was built."""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import asdict
from itertools import groupby
from pathlib import Path

from synlig.commands.job import assets, font_files, make_job, read
from synlig.commands.telling import show_left_out
from synlig.commands.words import Commands, add_command
from synlig.edition import write_edition
from synlig.errors import ContentError
from synlig.files import write_file
from synlig.gate import publish
from synlig.language import _
from synlig.release import Findings, Store
from synlig.release import sweep as sweep_folder
from synlig.sweeping import Sought, read_sought
from synlig.terminal import Terminal
from synlig.withdrawing import refuse_ended


def edition(options: argparse.Namespace, terminal: Terminal) -> int:
    """Only the edition, in a folder of its own."""
    job = make_job(options)
    folder: Path = options.to
    if folder.exists():
        terminal.complain(_("{folder} findes i forvejen. Vælg en mappe, der ikke gør.").format(folder=folder))
        return 2
    with terminal.progress() as step:
        content = read(job, step)
        outcome = publish(content, job.settings, job.on)
        folder.mkdir(parents=True)
        write_edition(folder, outcome.documents, assets(job, content, outcome, step), write_file)
    terminal.tell("waiting", texts=[asdict(text) for text in outcome.waiting])
    terminal.say(_("Udgaven ligger i {folder}").format(folder=folder))
    return 0


def releases(options: argparse.Namespace, terminal: Terminal) -> int:
    """What there is to go back to."""
    found = Store(make_job(options).output).releases()
    for release in found:
        mark = "*" if release.is_current else " "
        terminal.say(f"{mark} {release.id}  {release.made_at:%Y-%m-%d %H:%M} UTC")
    if not found:
        terminal.say(_("Der er ikke bygget nogen hjemmeside endnu."))
    return 0


def rollback(options: argparse.Namespace, terminal: Terminal) -> int:
    """An earlier site is put out again, unless it shows what somebody no longer agrees to."""
    job = make_job(options)
    with Store(job.output) as store:
        release = store.find(options.release)
        refuse_ended(store, release, job.allowed)
        store.rollback(release.id)
    terminal.say(_("Nu er det {release}, der vises.").format(release=release.id))
    return 0


def sweep(options: argparse.Namespace, terminal: Terminal) -> int:
    """Any folder is searched for what the content says is private: an old site, or a copy of the one on the net."""
    if options.self_test:
        return try_out(terminal)
    if options.folder is None:
        terminal.complain(_("Skriv, hvilken mappe der skal gennemsøges, eller --self-test."))
        return 2
    job = make_job(options)
    folder: Path = options.folder
    if not folder.is_dir() or not any(folder.iterdir()):
        terminal.complain(_("Der er ingen filer i {folder}.").format(folder=folder))
        return 2
    with terminal.progress() as step:
        step(_("Læser indholdet"))
        sought = read_sought(job.content, job.settings, job.on)
        step(_("Gennemsøger"))
        findings = sweep_folder(folder.resolve(), sought.needles, known=font_files(job.theme))
    show_findings(findings, sought, terminal)
    return 1 if findings.hits or sought.problems else 0


def try_out(terminal: Terminal) -> int:
    """The search itself is tried on this machine, with planted leaks; neither content nor site is read.

    They are made when they are loaded, which no other command should wait for.
    """
    from synlig.release.selftest import GROUPS, Tried, false_alarms, try_sweep

    tried: list[Tried] = []
    with tempfile.TemporaryDirectory() as folder, terminal.progress() as step:
        alarms = false_alarms(Path(folder))
        for kind in try_sweep(Path(folder)):
            tried.append(kind)
            step(_("Planter og søger"), len(tried), len(GROUPS))
    for kind in tried:
        found = kind.planted - len(kind.missed)
        terminal.say(f"{found:>5} / {kind.planted:<4} {kind.kind}")
        for name in kind.missed:
            terminal.complain(_("             ikke fundet: {name}").format(name=name))
    planted = sum(kind.planted for kind in tried)
    missed = sum(len(kind.missed) for kind in tried)
    terminal.say(
        _("{found} af {planted} plantede oplysninger er fundet på denne maskine.").format(
            found=planted - missed, planted=planted
        )
    )
    if alarms:
        terminal.complain(_("Der er fund, hvor intet er plantet."))
    if missed or alarms:
        terminal.complain(_("Byg ikke på denne maskine. Kør programmet uden --no-setup, og prøv igen."))
    return 1 if missed or alarms else 0


def show_findings(findings: Findings, sought: Sought, terminal: Terminal) -> None:
    """Each file and what kind of thing is in it, never the thing; then what was not searched for."""
    for file, hits in groupby(findings.hits, key=lambda hit: hit.file):
        terminal.complain("\n  ".join([file, *(hit.what for hit in hits)]))
    terminal.say(
        _("{files} filer gennemsøgt for {needles} private oplysninger: {hits} fund.").format(
            files=findings.files, needles=len(sought.needles), hits=len(findings.hits)
        )
    )
    show_left_out(sought.left_out, terminal)
    if sought.problems:
        terminal.complain(_("Der er fejl i indholdet, så der kan være noget, som ikke er søgt efter:"))
        terminal.show_problems(ContentError(sought.problems))


def add_words(commands: Commands) -> None:
    _words_of_edition(commands)
    add_command(commands, "releases", _("vis de hjemmesider, der er bygget og gemt; * er den, der vises nu"))
    _words_of_rollback(commands)
    _words_of_sweep(commands)


def _words_of_edition(commands: Commands) -> None:
    edition = add_command(
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


def _words_of_rollback(commands: Commands) -> None:
    rollback = add_command(commands, "rollback", _("gå tilbage til en tidligere hjemmeside"), usage="[ID]")
    rollback.words.add_argument(
        "release", nargs="?", metavar="ID", help=_("en af dem, som releases viser; ellers den forrige")
    )


def _words_of_sweep(commands: Commands) -> None:
    sweep = add_command(
        commands,
        "sweep",
        _("søg efter noget privat i en mappe: en bygget hjemmeside eller en kopi hentet fra nettet"),
        _(
            "Hver eneste fil læses, også billeder, PDF og pakkede filer, og alt privat i content/ søges i alle\n"
            "stavemåder og indpakninger. Fund vises med fil og slags, aldrig med det, der blev fundet.\n"
            "En fil, som ikke kan læses, er også et fund.\n\n"
            "Med --self-test prøves selve gennemsøgningen på denne maskine: næsten 300 opfundne\n"
            "oplysninger bliver plantet, én ad gangen, i en lille side, og det vises, hvor mange der blev\n"
            "fundet. Det tager et minut."
        ),
        usage="MAPPE",
    )
    sweep.words.add_argument(
        "folder",
        nargs="?",
        type=Path,
        metavar=_("MAPPE"),
        help=_("mappen, der skal gennemsøges"),
    )
    sweep.options.add_argument(
        "--self-test", action="store_true", help=_("prøv, om gennemsøgningen virker på denne maskine")
    )
