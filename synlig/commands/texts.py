"""What one does with texts that wait to go out, or come from elsewhere."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path

from synlig.commands.job import Job, make_job, read
from synlig.commands.words import Commands, add_command
from synlig.gate import office_values, publish
from synlig.language import _
from synlig.masking import BoundedMasker, mask_lines
from synlig.records import Content
from synlig.reviewing import Pending, Session, edit_text, pending_texts
from synlig.site import read_site
from synlig.terminal import Terminal


def mask(options: argparse.Namespace, _terminal: Terminal) -> int:
    """Texts as JSON lines in, their maskings out; the content need not be in order."""
    office: tuple[str, ...] = ()
    content = options.content or Path("content")
    if options.site.is_file():
        settings = read_site(options.site)
        office = office_values(settings)
        content = options.content or options.site.resolve().parent / settings.content
    understood = True
    with BoundedMasker(content, office) as masker:
        lines = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
        for answer, is_understood in mask_lines(lines, masker):
            understood &= is_understood
            sys.stdout.buffer.write(f"{answer}\n".encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()
    return 0 if understood else 1


def review(options: argparse.Namespace, terminal: Terminal) -> int:
    """The texts that wait, shown and approved by somebody who did not write them."""
    if options.by is not None and not options.bulk:
        terminal.complain(_("--by hører sammen med --bulk. Brug --as, når du vil se teksterne."))
        return 2
    job = make_job(options)
    content, texts = waiting_texts(job, terminal)
    if options.list or not texts:
        show_waiting(texts, terminal)
        return 0
    reviewer = options.by or options.reviewer
    if reviewer not in content.member_ids:
        terminal.complain(
            _("Skriv, hvem du er: --as og dit medlems-id på ti tegn. Se uden at godkende med --list.")
        )
        return 2
    session = Session(job.content, reviewer, job.on, input, lambda text: edit_text(text, input))
    try:
        if options.bulk:
            session.approve_clean(texts, unasked=options.by is not None)
        else:
            session.review(texts)
    except EOFError:
        terminal.complain(
            _("Her er ingen at spørge. Kør kommandoen i en terminal, eller brug --list eller --bulk --by ID.")
        )
        return 1
    return 0


def waiting_texts(job: Job, terminal: Terminal) -> tuple[Content, list[Pending]]:
    """The content, and the texts of it that wait."""
    with terminal.progress() as step:
        content = read(job, step)
        outcome = publish(content, job.settings, job.on)
        with BoundedMasker(job.content, office_values(job.settings)) as masker:
            return content, list(pending_texts(content, outcome.waiting, masker))


def show_waiting(texts: list[Pending], terminal: Terminal) -> None:
    """Where texts wait, and why; no word of them."""
    for text in texts:
        found = (
            _("intet fundet")
            if text.masked.is_clean
            else " ".join(text.masked.reasons) or _("noget er skrevet om")
        )
        terminal.say(f"{text.path}  {text.field}: {found}")
    terminal.say(_("{number} tekster venter på gennemsyn.").format(number=len(texts)))


def add_words(commands: Commands) -> None:
    _words_of_mask(commands)
    _words_of_review(commands)


def _words_of_mask(commands: Commands) -> None:
    add_command(
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


def _words_of_review(commands: Commands) -> None:
    review = add_command(
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
    review.options.add_argument(
        "--by", default=None, metavar="ID",
        help=_("dit medlems-id; sammen med --bulk godkendes uden at spørge, og det vises hvad"),
    )  # fmt: skip
    review.options.add_argument("--list", action="store_true", help=_("vis kun, hvad der venter"))
