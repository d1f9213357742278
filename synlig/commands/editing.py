"""The CMS: the content is written, seen and published in a browser."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from synlig.commands.content import port
from synlig.commands.job import make_job
from synlig.commands.words import PROGRAM, Commands, add_command
from synlig.language import _
from synlig.terminal import Terminal

StartChild: TypeAlias = Callable[[Path], Any]
CMS_FOLDER = "cms"
"""Beside site.yml: accounts, drafts and history."""
_PUBLIC = re.compile(r"https://[a-z0-9.-]+(:\d+)?/")


def edit(start_child: StartChild, options: argparse.Namespace, terminal: Terminal) -> int:
    """The CMS on this machine, until Ctrl-C. Django is loaded here and by no other command.

    `start_child` starts the process that sets previews in a theme, given that theme's folder.
    """
    from synlig.cms.desk import Desk
    from synlig.cms.web.server import hosts_of, serve_cms

    job = make_job(options)
    desk = Desk(
        site_file=options.site.resolve(),
        settings=job.settings,
        content=job.content,
        output=job.output,
        folder=options.site.resolve().parent / CMS_FOLDER,
        hosts=hosts_of(options.address),
        start_child=partial(start_child, job.theme),
    )
    return serve_cms(desk, options.port, options.address, terminal.say)


def restore(options: argparse.Namespace, terminal: Terminal) -> int:
    """A backup that the CMS made, opened with the key from the paper."""
    from synlig.cms.backups import NoKey, NotOpened, check_backup, read_identity, restore_backup

    try:
        identity = read_identity(input(_("Nøglen fra papiret: ")))
        if options.try_only:
            done = check_backup(options.file, identity)
        else:
            done = restore_backup(options.file, identity, options.folder)
    except EOFError:
        terminal.complain(_("Her er ingen at spørge. Kør kommandoen i en terminal."))
        return 2
    except NoKey:
        terminal.complain(_("Det er ikke en nøgle. Den begynder med AGE-SECRET-KEY-1."))
        return 2
    except NotOpened as error:
        terminal.complain(str(error))
        return 1
    terminal.say(_("{number} filer, og de er alle hele.").format(number=done.files))
    if not options.try_only:
        terminal.say(_("De ligger i {folder}.").format(folder=options.folder))
    return 0


def add_words(commands: Commands) -> None:
    _words_of_edit(commands)
    _words_of_restore(commands)


def _words_of_restore(commands: Commands) -> None:
    restore = add_command(
        commands,
        "restore",
        _("hent en sikkerhedskopi op i en ny mappe"),
        _("Kopien er lavet i redigeringen under Sikkerhedskopi. Programmet spørger om nøglen fra papiret."),
        usage="FIL MAPPE",
        epilog=_("Eksempel:\n  {program} restore synlig-2026-11-23-151200.tar.age ../forening").format(
            program=PROGRAM
        ),
        of_site=False,
    )
    restore.words.add_argument("file", type=Path, metavar=_("FIL"), help=_("kopien"))
    restore.words.add_argument(
        "folder", type=Path, metavar=_("MAPPE"), help=_("en mappe, der ikke findes endnu")
    )
    restore.options.add_argument(
        "--try", dest="try_only", action="store_true", help=_("se kun, om den kan åbnes og er hel")
    )


def _words_of_edit(commands: Commands) -> None:
    edit = add_command(
        commands,
        "edit",
        _("ret indholdet i en browser: skriv det, se det, og læg det på nettet"),
        _(
            "Kun denne maskine kan se siden, medmindre en webserver med TLS sender videre til den.\n"
            "Første gang får du et link, som opretter den første bruger. Stop med Ctrl-C."
        ),
        epilog=_(
            "Eksempler:\n  {program} edit\n  {program} edit --address https://rediger.sen.example.org/"
        ).format(program=PROGRAM),
    )
    edit.options.add_argument(
        "--port",
        type=port,
        default=8001,
        metavar=_("TAL"),
        help=_("porten (8001); er den optaget, bliver det den næste"),
    )
    edit.options.add_argument(
        "--address",
        type=_public_address,
        metavar=_("ADRESSE"),
        help=_("den adresse, en webserver med TLS på samme maskine sender videre fra"),
    )


def _public_address(text: str) -> str:
    if not _PUBLIC.fullmatch(text):
        raise argparse.ArgumentTypeError(_("Skriv adressen med https:// foran og / til sidst."))
    return text
