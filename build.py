#!/usr/bin/env python3
"""Synlig's one command. It reads like the flow of the product:

    content/ -> records -> GATE -> edition -> pages -> site -> release

`python3 build.py` builds the site; `python3 build.py --help` says what else there is.
"""

from __future__ import annotations

import sys

from synlig.bootstrap import enter_environment

enter_environment(__file__, sys.argv[1:])

import argparse
import datetime
import hashlib
import io
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.start import SiteChildError, make_site
from synlig.accounting import activities_of, answer_json, answer_text, record_json, record_text
from synlig.cache import ByteCache
from synlig.commandline import parse
from synlig.edition import MadePicture, assets_shown, make_picture, read_edition, write_edition
from synlig.errors import ContentError, Problems
from synlig.files import write_file
from synlig.gate import Outcome, office_values, publish, refuse
from synlig.gate.account import Entry
from synlig.gate.account import to_lines as account_lines
from synlig.gate.k import as_json, as_text
from synlig.language import _
from synlig.masking import Masker, mask_lines, read_backgrounds
from synlig.needles import Needle
from synlig.records import Content, Purpose, check_content, check_demo, check_untracked, read_content
from synlig.records.ledger import NAME as LEDGER
from synlig.records.ledger import read_ledger
from synlig.release import (
    Receipt,
    ReleaseError,
    Store,
    check_links,
    finish,
    gone_addresses,
    installed_versions,
    nginx_rules,
    purge_list,
    sweep,
)
from synlig.reviewing import Pending, Session, edit_text, pending_texts
from synlig.serving import serve_folder
from synlig.site import SiteSettings, build_date, read_site
from synlig.skeletons import make_association, write_skeleton
from synlig.terminal import Steps, Terminal
from synlig.withdrawing import (
    NewRelease,
    Place,
    account_of_release,
    allowed_on,
    as_sentences,
    refuse_ended,
    remove_ended,
)
from synlig.withdrawing import withdraw as withdraw_member

HERE = Path(__file__).resolve().parent
Command = Callable[[argparse.Namespace, Terminal], int]
INTERRUPTED = 130
"""What a shell expects of a program that Ctrl-C ended."""
PACKAGES = ("pelican", "markdown", "pillow", "nh3", "pagefind-bin-extended", "pydantic")


@dataclass(frozen=True, repr=False)
class Job:
    """One run: the settings, where things lie, and the build date."""

    settings: SiteSettings
    content: Path
    output: Path
    on: datetime.date
    today: datetime.date
    """The day it is, whatever day is built for; a demonstration stays on its own."""

    @property
    def theme(self) -> Path:
        return HERE / "themes" / self.settings.theme


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    try:
        return told(COMMANDS[options.command or "build"], options, Terminal())
    except KeyboardInterrupt:
        return INTERRUPTED


def told(command: Command, options: argparse.Namespace, terminal: Terminal) -> int:
    """Run a command; what it cannot do is told in Danish. A mistake of ours raises with its traceback."""
    try:
        return command(options, terminal)
    except ContentError as error:
        terminal.show_problems(error)
    except ReleaseError as error:
        terminal.complain(str(error))
    except SiteChildError as error:
        terminal.complain(
            _("Siderne kunne ikke laves. Fejlen er i programmet eller temaet, ikke i teksterne:")
        )
        terminal.complain(str(error))
    return 1


# the flow


def build(options: argparse.Namespace, terminal: Terminal) -> int:
    """The whole way. Whatever goes wrong, the site that was out is still out."""
    began = time.monotonic()
    job = make_job(options)
    with terminal.progress() as step:
        content = read(job, step)
        outcome = publish(content, job.settings, job.on, issued(job))
        with Store(job.output) as store:
            edition = store.new_work_folder()
            write_edition(edition, outcome.documents, pictures(job, content, outcome, step), write_plain)
            pages = put_out(
                job, store, edition, outcome.needles.needles, outcome.account, vars(outcome.counts), step
            )
            removed, shows_ended = remove_ended(store, allowed_on(job.content, job.today))
    show_summary(job, outcome, pages, time.monotonic() - began, terminal)
    show_removed(removed, terminal, shows_ended=shows_ended)
    return 0


def put_out(
    job: Job,
    store: Store,
    edition: Path,
    needles: Sequence[Needle],
    account: Iterable[Entry],
    counts: Mapping[str, int],
    step: Steps,
    *,
    follow_links: bool = True,
) -> int:
    """site and release: the site of an edition is made, looked at for the last time, and put out. Gives its pages."""
    read = read_edition(edition).association
    theme = HERE / "themes" / read.theme
    work, site = store.new_work_folder(), store.new_work_folder()
    step(_("Laver sider"))
    expected = make_site(edition, site, theme, work / "written.json")
    step(_("Gennemsøger"))
    manifest = finish(
        site,
        read.build_date,
        expected,
        needles,
        theme_files(theme),
        read.base_url,
        follow_links=follow_links,
    )
    pages = sum(path.endswith(".html") for path in manifest.files)
    receipt = Receipt(
        read.build_date, manifest.content_hash, {"pages": pages, **counts}, installed_versions(PACKAGES)
    )
    gone = gone_addresses(site)
    write_file(job.output / "purge.txt", purge_list(store.shown(), manifest, read.base_url).encode())
    store.add(site, datetime.datetime.now(datetime.UTC), manifest, receipt, edition, account_lines(account))
    store.prune(job.settings.keep_releases)
    write_file(job.output / "nginx.conf", nginx_rules(gone).encode())
    return pages


def read(job: Job, step: Steps) -> Content:
    """records: what the files say, or every mistake in them, those that the gate refuses included."""
    content, problems = read_content(job.content, job.content.name, step)
    if content is not None:
        check_content(content, problems)
        refuse(content, job.on, problems, office_values(job.settings))
        if job.settings.demo:
            check_demo(content, problems)
        else:
            check_untracked(job.content, job.content.name, problems)
    problems.stop_if_any()
    assert content is not None, "no content without a problem"
    return content


def issued(job: Job) -> frozenset[str]:
    """records: every CV number that was ever given out, by the ledger."""
    problems = Problems()
    ledger = read_ledger(job.content / "private" / LEDGER, f"{job.content.name}/private/{LEDGER}", problems)
    problems.stop_if_any()
    return frozenset(ledger.issued)


def pictures(job: Job, content: Content, outcome: Outcome, step: Steps) -> list[MadePicture]:
    """edition: every picture that a page shows, in the sizes and formats of the web."""
    shown = sorted(assets_shown(outcome.documents))
    cache = ByteCache(job.output / ".cache" / "pictures")
    made = []
    for number, asset in enumerate(shown, start=1):
        made.append(make_picture(asset, content.picture_file(asset).read_bytes(), cache))
        step(_("Laver billeder"), number, len(shown))
    return made


def write_plain(path: Path, data: bytes) -> None:
    """Into a work folder, where nothing has to survive a crash."""
    path.write_bytes(data)


def theme_files(theme: Path) -> dict[str, str]:
    """The theme's fonts by hash: they are ours, and have no text to search."""
    return {hashlib.sha256(file.read_bytes()).hexdigest(): file.name for file in theme.rglob("*.woff2")}


# the other commands


def check(options: argparse.Namespace, terminal: Terminal) -> int:
    """The mistakes in the content, and nothing else."""
    job = make_job(options)
    with terminal.progress() as step:
        outcome = publish(read(job, step), job.settings, job.on)
    terminal.say(_("Ingen fejl i {folder}.").format(folder=job.content.name))
    show_notices(outcome, terminal)
    return 0


def risk(options: argparse.Namespace, terminal: Terminal) -> int:
    """How easily somebody could be found in the catalogue; nothing is built."""
    job = make_job(options)
    with terminal.progress() as step:
        report = publish(read(job, step), job.settings, job.on).risk
    for line in [as_json(report)] if options.json else as_text(report):
        terminal.say(line)
    return 0


def edition(options: argparse.Namespace, terminal: Terminal) -> int:
    """Only the edition, in a folder of its own."""
    job = make_job(options)
    folder: Path = options.to
    if folder.exists():
        terminal.complain(_("{folder} findes i forvejen. Vælg en mappe, der ikke gør.").format(folder=folder))
        return 2
    with terminal.progress() as step:
        content = read(job, step)
        outcome = publish(content, job.settings, job.on, issued(job))
        folder.mkdir(parents=True)
        write_edition(folder, outcome.documents, pictures(job, content, outcome, step), write_file)
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
        refuse_ended(store, release, allowed_on(job.content, job.today))
        store.rollback(release.id)
    terminal.say(_("Nu er det {release}, der vises.").format(release=release.id))
    return 0


def withdraw(options: argparse.Namespace, terminal: Terminal) -> int:
    """Somebody is taken off the site at once, whether or not the content builds."""
    job = make_job(options)
    words = {purpose.value: purpose for purpose in Purpose}
    if set(options.purpose or ()) - set(words):
        terminal.complain(
            _("Formålet kendes ikke. Skriv et af disse: {words}.").format(words=", ".join(words))
        )
        return 2
    purposes = frozenset(words[word] for word in options.purpose or words)
    place = Place(job.content, job.content.name, job.output, office_values(job.settings))
    with terminal.progress() as step:

        def put_out_left(store: Store, left: NewRelease) -> tuple[str, ...]:
            counts = {"withdrawn": 1}
            put_out(job, store, left.edition, left.needles, left.account, counts, step, follow_links=False)
            return tuple(what_to_look_at(job, store, left.others))

        done = withdraw_member(options.member, purposes, job.today, place, put_out_left)
    for line in as_sentences(done, job.output):
        terminal.say(line)
    return 1 if done.still_shown or done.to_mend else 0


def account(options: argparse.Namespace, terminal: Terminal) -> int:
    """What is processed, and why; or what the site that is out shows of one member."""
    job = make_job(options)
    if options.member is not None:
        return account_for(job, options.member, terminal, as_json=options.json)
    with terminal.progress() as step:
        content = read(job, step)
        found = activities_of(content, publish(content, job.settings, job.on), job.on)
    for line in [record_json(job.settings, found)] if options.json else record_text(job.settings, found):
        terminal.say(line)
    return 0


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


def what_to_look_at(job: Job, store: Store, others: Sequence[Needle]) -> Iterator[str]:
    """What would have stopped an ordinary build: dead links, and what is private by the content as it stands now."""
    current = store.current()
    assert current is not None, "a release was put out a moment ago"
    yield from map(str, check_links(current.folder, job.settings.base_url))
    yield from map(str, sweep(current.folder, others, known=theme_files(job.theme)).hits)


def mask(options: argparse.Namespace, _terminal: Terminal) -> int:
    """Texts as JSON lines in, their maskings out; the content need not be in order."""
    office: tuple[str, ...] = ()
    content = options.content or Path("content")
    if options.site.is_file():
        settings = read_site(options.site)
        office = office_values(settings)
        content = options.content or options.site.resolve().parent / settings.content
    answers = mask_lines(
        io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace"),
        Masker(read_backgrounds(content), office),
    )
    understood = True
    for answer, is_understood in answers:
        understood &= is_understood
        sys.stdout.buffer.write(f"{answer}\n".encode())
    sys.stdout.buffer.flush()
    return 0 if understood else 1


def review(options: argparse.Namespace, terminal: Terminal) -> int:
    """The texts that wait, shown and approved by somebody who did not write them."""
    job = make_job(options)
    with terminal.progress() as step:
        content = read(job, step)
        outcome = publish(content, job.settings, job.on)
        masker = Masker(read_backgrounds(job.content), office_values(job.settings))
        texts = list(pending_texts(content, outcome.waiting, masker))
    if options.list or not texts:
        show_waiting(texts, terminal)
        return 0
    if options.reviewer not in content.member_ids:
        terminal.complain(
            _("Skriv, hvem du er: --as og dit medlems-id på ti tegn. Se uden at godkende med --list.")
        )
        return 2
    session = Session(options.reviewer, job.on, input, lambda text: edit_text(text, input))
    try:
        session.approve_clean(texts) if options.bulk else session.review(texts)
    except EOFError:
        terminal.complain(_("Her er ingen at spørge. Kør kommandoen i en terminal, eller brug --list."))
        return 1
    return 0


def new(options: argparse.Namespace, terminal: Terminal) -> int:
    """A skeleton to write in."""
    job = make_job(options)
    file = write_skeleton(job.content, options.kind, options.name, job.on)
    terminal.say(_("Skriv videre i {file}").format(file=file))
    return 0


def init(options: argparse.Namespace, terminal: Terminal) -> int:
    """A folder for another association."""
    make_association(options.folder, datetime.date.today())  # noqa: DTZ011 - the day where the person sits
    terminal.say(_("Foreningens mappe ligger i {folder}. Begynd med site.yml.").format(folder=options.folder))
    return 0


def serve(options: argparse.Namespace, terminal: Terminal) -> int:
    """The site on this machine, built again when something changes."""
    job = make_job(options)

    def rebuild() -> bool:
        return told(build, options, terminal) == 0

    watched = (job.content, options.site.resolve(), job.theme)
    return serve_folder(job.output / "current", watched, rebuild, options.port, terminal.say)


def test(options: argparse.Namespace, _terminal: Terminal) -> int:
    """Every check there is."""
    return subprocess.run([sys.executable, "-m", "pytest", *options.pytest], cwd=HERE).returncode


# what they share


def make_job(options: argparse.Namespace) -> Job:
    """The settings and places of a run; paths in site.yml are relative to it."""
    settings = read_site(options.site)
    home = options.site.resolve().parent
    today = datetime.date.today()  # noqa: DTZ011 - the day where the person sits
    return Job(
        settings=settings,
        content=(options.content or home / settings.content).resolve(),
        output=(options.output or home / settings.output).resolve(),
        on=build_date(settings, options.date, today),
        today=build_date(settings, None, today),
    )


def show_summary(job: Job, outcome: Outcome, pages: int, seconds: float, terminal: Terminal) -> None:
    counts = outcome.counts
    terminal.say(
        _("{pages} sider på {seconds} sekunder.").format(
            pages=pages, seconds=f"{seconds:.1f}".replace(".", ",")
        )
    )
    terminal.say(
        _("Medlemmer: {published} i kataloget, {held} holdt tilbage, {without} uden samtykke.").format(
            published=counts.published, held=counts.held, without=counts.without_consent
        )
    )
    terminal.say(
        _("Referater: {published} på siden, {held} venter på gennemsyn, {drafts} er ikke godkendt.").format(
            published=counts.minutes_published, held=counts.minutes_held, drafts=counts.minutes_not_approved
        )
    )
    show_notices(outcome, terminal)
    terminal.say(_("Se den her: {file}").format(file=job.output / "current" / "index.html"))


def show_removed(removed: int, terminal: Terminal, *, shows_ended: bool) -> None:
    """What went because a consent has ended; and where the only site there is shows something of the kind."""
    if removed:
        terminal.say(_("{number} ældre udgivelser er slettet: samtykket er slut.").format(number=removed))
    if shows_ended:
        terminal.say(_("Siden viser noget, som der i dag ikke er samtykke til. Byg den igen uden --date."))


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


def show_notices(outcome: Outcome, terminal: Terminal) -> None:
    """What somebody should look at soon; it stops nothing."""
    for notice in outcome.notices:
        terminal.say(f"  {notice}")


COMMANDS = {
    "build": build,
    "serve": serve,
    "check": check,
    "mask": mask,
    "new": new,
    "init": init,
    "risk": risk,
    "edition": edition,
    "review": review,
    "releases": releases,
    "rollback": rollback,
    "withdraw": withdraw,
    "account": account,
    "test": test,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
