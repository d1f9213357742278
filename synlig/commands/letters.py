"""The newsletter: what is on the site becomes a letter. Nothing is built, and nothing is sent."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable
from pathlib import Path

from synlig.addresses import newsletter as file_of
from synlig.commands.job import Job, edition_out, font_files, make_job, theme_folder
from synlig.commands.words import PROGRAM, Commands, add_command, day
from synlig.dates import long_date
from synlig.edition import Association, Edition
from synlig.errors import Problems
from synlig.files import write_folder
from synlig.language import _
from synlig.mail_draft import draft
from synlig.release import ReleaseError, Store
from synlig.release import sweep as sweep_folder
from synlig.sweeping import read_sought
from synlig.terminal import Terminal
from synlig.withdrawing import shows_ended

MakeLetter = Callable[[Path, Path, Path, datetime.date], None]
"""Sets the letter of an edition in a folder, with a theme, since a day. Only build.py can: it knows plugins."""


class NoLetterError(ReleaseError):
    """There is nothing to write a letter from, or about."""


def newsletter(make_letter: MakeLetter, options: argparse.Namespace, terminal: Terminal) -> int:
    """A letter of what the site that is out has told since a day; from its edition, and searched as a site is."""
    job = make_job(options)
    since = datetime.date.fromisoformat(options.since)
    target: Path = options.to or job.output / f"nyhedsbrev-{job.on.isoformat()}"
    if target.exists():
        terminal.complain(_("{folder} findes i forvejen. Vælg en mappe, der ikke gør.").format(folder=target))
        return 2
    with Store(job.output) as store, terminal.progress() as step:
        step(_("Læser udgaven"))
        edition = _edition(job, store, since)
        work = store.new_work_folder()
        step(_("Sætter brevet"))
        make_letter(edition.folder, work, theme_folder(edition.association.theme), since)
        files = {form: (work / file_of(form)).read_bytes() for form in ("html", "txt", "pdf")}
        files["eml"] = _draft(job, edition.association, files)
        (work / file_of("eml")).write_bytes(files["eml"])
        step(_("Gennemsøger"))
        _refuse_private(job, work)
    write_folder(target, {file_of(form): data for form, data in files.items()})
    terminal.say(_("Brevet ligger i {folder}").format(folder=target))
    terminal.say(
        _("Åbn nyhedsbrev.eml i jeres mailprogram, og skriv modtagerne i Bcc: Ellers ser de hinanden.")
    )
    return 0


def _edition(job: Job, store: Store, since: datetime.date) -> Edition:
    """What the letter is made from; `NoLetterError` where there is no such thing, or it should not be sent today."""
    release, edition = store.current(), edition_out(store)
    if release is None or edition is None:
        raise NoLetterError(_("Der er ingen hjemmeside at fortælle om. Byg den først: python3 build.py"))
    if shows_ended(store, release, job.allowed):
        raise NoLetterError(
            _(
                "Hjemmesiden viser noget, som der ikke længere er samtykke til. "
                "Byg den igen, og lav så brevet: et brev kan ikke kaldes tilbage."
            )
        )
    built = edition.association.build_date
    days = {"built": long_date(built), "today": long_date(job.on), "since": long_date(since)}
    if built != job.on:
        said = _("Hjemmesiden er bygget til {built}, og i dag er {today}. Byg den igen, og lav så brevet.")
        raise NoLetterError(said.format(**days))
    if since > built:
        said = _("Brevet kan ikke begynde {since}: Hjemmesiden er bygget til {built}.")
        raise NoLetterError(said.format(**days))
    if _is_empty(edition, since):
        said = _("Der er intet nyt siden {since}, og intet arrangement på vej. Der er ikke lavet et brev.")
        raise NoLetterError(said.format(**days))
    return edition


def _is_empty(edition: Edition, since: datetime.date) -> bool:
    """Pages are imported here: no other command should wait for them."""
    from synlig.pages import make_newsletter, make_site

    return make_newsletter(edition, make_site(edition, ""), since).is_empty


def _refuse_private(job: Job, work: Path) -> None:
    """The letter is searched for everything private before anybody sees it, as a site is."""
    sought = read_sought(job.content, job.settings, job.on)
    sought.problems.stop_if_any()
    findings = sweep_folder(work, sought.needles, known=font_files(job.theme))
    problems = Problems()
    for hit in findings.hits:
        mend = _("Der er ikke lavet et brev. Byg hjemmesiden igen, og prøv så.")
        problems.add(hit.file, 0, "", hit.what, mend)
    problems.stop_if_any()


def _draft(job: Job, association: Association, files: dict[str, bytes]) -> bytes:
    settings = job.settings.newsletter
    subject = settings.subject or _("Nyt fra {name}").format(name=association.title)
    return draft(
        association.title,
        settings.sender or association.office.mail,
        f"{subject}, {long_date(association.build_date)}",
        association.build_date,
        files["txt"].decode(),
        files["html"].decode(),
    )


def add_words(commands: Commands) -> None:
    parser = add_command(
        commands,
        "newsletter",
        _("lav et nyhedsbrev af det, der er kommet på siden siden en dag"),
        _(
            "Brevet bliver lavet af den hjemmeside, der vises nu: nyheder, arrangementer på vej og beslutninger.\n"
            "Det bliver gennemsøgt, som en hjemmeside gør, og nævner ingen ved navn. Der bliver ikke sendt noget.\n\n"
            "  nyhedsbrev.eml    brevet, klar til at åbne og sende i jeres mailprogram\n"
            "  nyhedsbrev.html   det samme, til at se eller sætte ind et andet sted\n"
            "  nyhedsbrev.txt    det samme som ren tekst\n"
            "  nyhedsbrev.pdf    det samme på papir"
        ),
        usage="--since DATO",
        epilog=_("Eksempel:\n  {program} newsletter --since 2026-10-01").format(program=PROGRAM),
    )
    add = parser.options.add_argument
    add(
        "--since",
        type=day,
        required=True,
        metavar=_("DATO"),
        help=_("den første dag, brevet fortæller om (skal skrives)"),
    )
    add(
        "--to",
        type=Path,
        default=None,
        metavar=_("MAPPE"),
        help=_("en mappe, der ikke findes endnu; ellers en ved siden af hjemmesiden"),
    )
