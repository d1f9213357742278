"""What a member has a right to: to be taken off the site, and to know what it shows."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

from synlig.accounting import Editing, activities_of, answer_json, answer_text, record_json, record_text
from synlig.commands.editing import CMS_FOLDER
from synlig.commands.job import Job, NewEdition, PutOut, font_files, make_job, read
from synlig.commands.words import Commands, add_command, add_json, add_member
from synlig.gate import office_values, publish
from synlig.language import _
from synlig.needles import Needle
from synlig.records import Purpose
from synlig.release import Store, check_links
from synlig.release import sweep as sweep_folder
from synlig.terminal import Steps, Terminal
from synlig.withdrawing import (
    Erased,
    NewRelease,
    Place,
    Withdrawn,
    account_of_release,
    as_sentences,
    erasure_as_sentences,
)
from synlig.withdrawing import erase as erase_member
from synlig.withdrawing import withdraw as withdraw_member


def withdraw(put_out: PutOut, options: argparse.Namespace, terminal: Terminal) -> int:
    """Somebody is taken off the site at once, whether or not the content builds."""
    job = make_job(options)
    words = {purpose.value: purpose for purpose in Purpose}
    if set(options.purpose or ()) - set(words):
        terminal.complain(
            _("Formålet kendes ikke. Skriv et af disse: {words}.").format(words=", ".join(words))
        )
        return 2
    purposes = frozenset(words[word] for word in options.purpose or words)
    with terminal.progress() as step:
        put_out_rest = partial(put_out_left, put_out, job, step)
        done = withdraw_member(options.member, purposes, job.today, place_of(job), put_out_rest)
    tell_removed(terminal, done)
    for line in as_sentences(done, job.output):
        terminal.say(line)
    return 1 if done.still_shown or done.to_mend else 0


def erase(put_out: PutOut, options: argparse.Namespace, terminal: Terminal) -> int:
    """Everything about a member is erased, after the id was typed once more."""
    job = make_job(options)
    if not (options.yes or confirm(options.member, terminal)):
        terminal.complain(_("Intet er slettet."))
        return 2
    with terminal.progress() as step:
        done = erase_member(
            options.member, job.today, place_of(job), partial(put_out_left, put_out, job, step)
        )
    tell_removed(terminal, done.withdrawn, done)
    if options.log is None:  # a receipt with an id in it is for a person, and in no file
        for line in erasure_as_sentences(done, options.member, job.today, job.output):
            terminal.say(line)
    return 0 if done.is_done and not (done.traces or done.unreadable) else 1


def tell_removed(terminal: Terminal, done: Withdrawn, erased: Erased | None = None) -> None:
    """What was done, for a program that listens: numbers and places, and nobody's id."""
    more = {}
    if erased is not None:
        more = {"files": erased.files, "traces": erased.traces, "unreadable": erased.unreadable}
    terminal.tell(
        "removed",
        was_shown=done.was_shown,
        still_shown=done.still_shown,
        profiles=done.profiles,
        documents=done.documents,
        mended=done.mended,
        releases=done.releases,
        notes=done.notes,
        **more,
    )
    for problem in (*done.to_mend, *(erased.to_mend if erased is not None else ())):
        terminal.tell("problem", **asdict(problem))


def confirm(member: str, terminal: Terminal) -> bool:
    terminal.say(_("Alt om medlemmet bliver slettet. Det kan ikke fortrydes."))
    try:
        return input(_("Skriv id'et igen for at slette: ")).strip() == member
    except EOFError:
        terminal.complain(_("Her er ingen at spørge. Kør kommandoen i en terminal, eller skriv --yes."))
        return False


def place_of(job: Job) -> Place:
    return Place(job.content, job.content.name, job.output, office_values(job.settings), job.others)


def put_out_left(put_out: PutOut, job: Job, step: Steps, store: Store, left: NewRelease) -> tuple[str, ...]:
    """A site without the member, although its links may be dead; gives what somebody should look at."""
    rest = NewEdition(left.edition, left.needles, left.account, {"withdrawn": 1}, follow_links=False)
    put_out(job, store, rest, step)
    return tuple(what_to_look_at(job, store, left.others))


def what_to_look_at(job: Job, store: Store, others: Sequence[Needle]) -> Iterator[str]:
    """What would have stopped an ordinary build: dead links, and what is private by the content as it stands now."""
    current = store.current()
    assert current is not None, "a release was put out a moment ago"
    yield from map(str, check_links(current.folder, job.settings.base_url))
    yield from map(str, sweep_folder(current.folder, others, known=font_files(job.theme)).hits)


def account(options: argparse.Namespace, terminal: Terminal) -> int:
    """What is processed, and why; or what the site that is out shows of one member."""
    job = make_job(options)
    if options.member is not None:
        return account_for(job, options.member, terminal, as_json=options.json)
    with terminal.progress() as step:
        content = read(job, step)
        found = activities_of(content, publish(content, job.settings, job.on), job.on)
    edited = what_the_cms_keeps(options.site.resolve().parent / CMS_FOLDER)
    as_json = options.json
    made = [record_json(job.settings, found, edited)] if as_json else record_text(job.settings, found, edited)
    for line in made:
        terminal.say(line)
    return 0


def what_the_cms_keeps(folder: Path) -> Editing | None:
    """Counted in the CMS's folder; None where nobody has used it. The CMS's rooms are loaded for this alone."""
    from synlig.cms.kept import kept_in
    from synlig.cms.lasting import IDLE, IDLE_AMONG_MEMBERS, KEPT_DRAFT, LONGEST_SESSION
    from synlig.cms.versions import KEPT_IN_BIN

    kept = kept_in(folder)
    if kept is None:
        return None
    return Editing(
        **asdict(kept),
        in_bin=KEPT_IN_BIN,
        draft=KEPT_DRAFT,
        idle_among_members=IDLE_AMONG_MEMBERS,
        idle=IDLE,
        session=LONGEST_SESSION,
    )


def account_for(job: Job, member: str, terminal: Terminal, *, as_json: bool) -> int:
    """By the account of the site that is out; the content need not be in order."""
    store = Store(job.output)
    current = store.current()
    entries = account_of_release(store, current) if current is not None else None
    if entries is None:
        terminal.complain(_("Der er ikke bygget nogen hjemmeside med et regnskab. Byg med python3 build.py."))
        return 1
    if all(entry.id != member for entry in entries):
        terminal.complain(_("Regnskabet for den side, der vises, har ikke det id."))
        return 1
    for line in [answer_json(member, entries)] if as_json else answer_text(member, entries):
        terminal.say(line)
    return 0


def add_words(commands: Commands) -> None:
    _words_of_withdraw(commands)
    _words_of_erase(commands)
    _words_of_account(commands)


def _words_of_withdraw(commands: Commands) -> None:
    withdraw = add_command(
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
    add_member(withdraw)
    withdraw.options.add_argument(
        "--purpose",
        action="append",
        metavar=_("FORMÅL"),
        help=_('kun de samtykker, der gælder formålet, for eksempel "navn i referater"; kan gentages'),
    )


def _words_of_erase(commands: Commands) -> None:
    erase = add_command(
        commands,
        "erase",
        _("slet alt om et medlem, også når der ikke kan bygges"),
        _(
            "Tager først medlemmet af siden, som withdraw gør, og sletter så medlemmets mappe: profil,\n"
            "samtykker, godkendelser og det udgivne. Skriver en linje i journalen og en kvittering på skærmen.\n"
            "Det kan ikke fortrydes. Bliver den afbrudt, så kør den igen."
        ),
        usage="ID",
    )
    add_member(erase)
    erase.options.add_argument("--yes", action="store_true", help=_("slet uden at spørge"))


def _words_of_account(commands: Commands) -> None:
    account = add_command(
        commands,
        "account",
        _("skriv fortegnelsen over behandlingen, eller hvad siden viser om ét medlem"),
        _(
            "Fortegnelsen er den, som artikel 30 i databeskyttelsesforordningen kræver, med dagens tal.\n"
            "Med --member svarer den på et medlems spørgsmål: hvad er vist, hvad er ikke, og hvorfor."
        ),
    )
    account.options.add_argument("--member", metavar="ID", help=_("medlemmets id på ti tegn"))
    add_json(account)
