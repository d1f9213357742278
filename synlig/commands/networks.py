"""What one does with other networks."""

from __future__ import annotations

import argparse
from pathlib import Path

from synlig.commands.job import make_job, read
from synlig.commands.words import Commands, add_command
from synlig.dates import long_date
from synlig.exchange import make_keys, write_keys
from synlig.exchanging import send
from synlig.language import _
from synlig.terminal import Terminal


def keygen(options: argparse.Namespace, terminal: Terminal) -> int:
    """New keys, and the lines that other networks need."""
    places = make_job(options).places
    keys = make_keys()
    try:
        write_keys(places.keys, keys)
    except FileExistsError:
        terminal.complain(
            _("Foreningen har nøgler i {file}. De bliver ikke skrevet over.").format(file=places.keys)
        )
        return 1
    terminal.say(_("Nøglerne ligger i {file}.").format(file=places.keys))
    terminal.say(
        _(
            "Den, der har filen, kan skrive under i foreningens navn: giv den ikke til nogen.\n"
            "Gem en kopi et sikkert sted.\n\n"
            "Send disse to linjer til de andre netværk. De må ses af alle, men netværket skal vide, at de er jeres:\n"
            "ring, og læs de første tegn op."
        )
    )
    terminal.say(f"\n    public_key: {keys.public_key}\n    age_recipient: {keys.recipient}")
    return 0


def export_edition(options: argparse.Namespace, terminal: Terminal) -> int:
    """Our own edition for other networks, signed, and encrypted to them."""
    job = make_job(options)
    with terminal.progress() as step:
        content = read(job, step)
    sent = send(options.to, content, job.places, job.settings, job.on, plain=options.plain)
    terminal.say(
        _("Udgaven ligger i {file}: {number} profiler, til og med {expires}.").format(
            file=options.to, number=sent.profiles, expires=long_date(sent.expires)
        )
    )
    terminal.say(
        _("Den kan åbnes af: {names}.").format(names=", ".join(sent.recipients))
        if sent.recipients
        else _("Den kan læses af alle.")
    )
    return 0


def add_words(commands: Commands) -> None:
    _words_of_keygen(commands)
    _words_of_export_edition(commands)


def _words_of_keygen(commands: Commands) -> None:
    add_command(
        commands,
        "keygen",
        _("lav foreningens nøgler, så andre netværk kan vide, at en udgave er jeres"),
        _(
            "Gøres én gang. Nøglerne bliver lagt i content/private/keys/, og kun du kan læse filen.\n"
            "To linjer bliver vist; dem skal de andre netværk have i deres site.yml."
        ),
    )


def _words_of_export_edition(commands: Commands) -> None:
    send = add_command(
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
