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
import secrets
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from plugins.start import SiteChildError, make_site
from synlig.accounting import activities_of, answer_json, answer_text, record_json, record_text
from synlig.cache import ByteCache
from synlig.commandline import parse
from synlig.dates import long_date
from synlig.edition import MadePicture, assets_shown, make_picture, read_edition, write_edition
from synlig.errors import ContentError, Problems
from synlig.exchange import make_keys, write_keys
from synlig.exchanging import Places, others_numbers, send, take_in, with_imports
from synlig.files import write_file
from synlig.gate import Outcome, office_values, publish, refuse, refused_numbers
from synlig.gate.account import Entry
from synlig.gate.account import to_lines as account_lines
from synlig.gate.k import as_json, as_text
from synlig.language import _
from synlig.lifecycle import (
    ConsentSession,
    NotRecorded,
    as_lines,
    close_batch,
    one_at_a_time,
    plan_batch,
    propose,
    record,
)
from synlig.lifecycle import as_json as reminders_as_json
from synlig.lifecycle import reminders as find_reminders
from synlig.masking import BoundedMasker, mask_lines
from synlig.needles import Needle
from synlig.records import (
    SALT_BYTES,
    Content,
    Purpose,
    check_content,
    check_demo,
    check_untracked,
    read_content,
)
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
)
from synlig.release import sweep as sweep_folder
from synlig.reviewing import Pending, Session, edit_text, pending_texts
from synlig.serving import serve_folder
from synlig.site import SiteSettings, build_date, read_site
from synlig.skeletons import make_association, write_skeleton
from synlig.sweeping import read_sought
from synlig.terminal import Steps, Terminal
from synlig.withdrawing import (
    Allowed,
    NewRelease,
    Place,
    account_of_release,
    allowed_on,
    as_sentences,
    others_on,
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

    @property
    def places(self) -> Places:
        return Places(self.content, self.content.name)

    @property
    def others(self) -> Allowed:
        return others_on(self.places, self.settings, self.today)

    @property
    def allowed(self) -> Allowed:
        return allowed_on(self.content, self.today, self.others)


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
    except (NotRecorded, ReleaseError) as error:
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
        outcome = publish(content, job.settings, job.on)
        with Store(job.output) as store:
            edition = store.new_work_folder()
            write_edition(edition, outcome.documents, pictures(job, content, outcome, step), write_plain)
            pages = put_out(
                job, store, edition, outcome.needles.needles, outcome.account, figures_of(outcome), step
            )
            removed, shows_ended = remove_ended(store, job.allowed)
    show_summary(job, outcome, pages, time.monotonic() - began, terminal)
    show_removed(removed, terminal, shows_ended=shows_ended)
    show_notices(job, content, outcome, terminal)
    terminal.say(_("Se den her: {file}").format(file=job.output / "current" / "index.html"))
    return 0


def figures_of(outcome: Outcome) -> dict[str, int]:
    """What the receipt says besides the pages."""
    return {**vars(outcome.counts), "needles_left_out": outcome.needles.left_out}


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
        read.build_date,
        manifest.content_hash,
        {"pages": pages, "needles": len(needles), **counts},
        installed_versions(PACKAGES),
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
        content = with_imports(content, job.places, job.settings, problems)
    problems.stop_if_any()
    assert content is not None, "no content without a problem"
    return content


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
        content = read(job, step)
        outcome = publish(content, job.settings, job.on)
    terminal.say(_("Ingen fejl i {folder}.").format(folder=job.content.name))
    show_notices(job, content, outcome, terminal)
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
        outcome = publish(content, job.settings, job.on)
        folder.mkdir(parents=True)
        write_edition(folder, outcome.documents, pictures(job, content, outcome, step), write_file)
    terminal.say(_("Udgaven ligger i {folder}").format(folder=folder))
    return 0


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


def import_edition(options: argparse.Namespace, terminal: Terminal) -> int:
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
    for number in refused_numbers(edition, content, job.settings, job.on):
        terminal.say(
            _("  {number} vises ikke: der står noget i teksten, som kan føre til en person.").format(
                number=number
            )
        )
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
    place = Place(job.content, job.content.name, job.output, office_values(job.settings), job.others)
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
    yield from map(str, sweep_folder(current.folder, others, known=theme_files(job.theme)).hits)


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
    job = make_job(options)
    with terminal.progress() as step:
        content = read(job, step)
        outcome = publish(content, job.settings, job.on)
        with BoundedMasker(job.content, office_values(job.settings)) as masker:
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


def consent(options: argparse.Namespace, terminal: Terminal) -> int:
    """A consent is written down, after the member has seen how many look alike."""
    job = make_job(options)
    with terminal.progress() as step:
        content = read(job, step)
    session = ConsentSession(input, terminal.say)
    try:
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
        if not options.yes and not session.confirm():
            terminal.say(_("Intet er skrevet."))
            return 1
    except EOFError:
        terminal.complain(_("Her er ingen at spørge. Skriv det hele på linjen, og --yes: se consent --help."))
        return 1
    with one_at_a_time(job.content):
        record(content, proposed, job.on)
    terminal.say(_("Samtykket er skrevet ned."))
    if proposed.is_new:
        terminal.say(_("Medlemmet kommer i kataloget med det næste hold: python3 build.py batch"))
    return 0


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
    for line in [reminders_as_json(found)] if options.json else as_lines(found):
        terminal.say(line)
    if not found and not options.json:
        terminal.say(_("Der er intet at huske."))
    return 0


def sweep(options: argparse.Namespace, terminal: Terminal) -> int:
    """Any folder is searched for what the content says is private: an old site, or a copy of the one on the net."""
    job = make_job(options)
    folder: Path = options.folder
    if not folder.is_dir() or not any(folder.iterdir()):
        terminal.complain(_("Der er ingen filer i {folder}.").format(folder=folder))
        return 2
    with terminal.progress() as step:
        step(_("Læser indholdet"))
        sought = read_sought(job.content, job.settings, job.on)
        step(_("Gennemsøger"))
        findings = sweep_folder(folder.resolve(), sought.needles, known=theme_files(job.theme))
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
    return 1 if findings.hits or sought.problems else 0


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
    """Every check there is, on all cores; or what is asked for, one after another."""
    asked = options.pytest or ["-n", "auto", "--dist", "loadgroup"]
    return subprocess.run([sys.executable, "-m", "pytest", *asked], cwd=HERE).returncode


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
        _(
            "Medlemmer: {published} i kataloget, {held} holdt tilbage, {coming} venter på næste hold,"
            " {without} uden samtykke."
        ).format(
            published=counts.published,
            held=counts.held,
            coming=counts.awaiting_batch,
            without=counts.without_consent,
        )
    )
    if counts.from_others:
        terminal.say(_("Andre netværk: {number} profiler i kataloget.").format(number=counts.from_others))
    terminal.say(
        _("Referater: {published} på siden, {held} venter på gennemsyn, {drafts} er ikke godkendt.").format(
            published=counts.minutes_published, held=counts.minutes_held, drafts=counts.minutes_not_approved
        )
    )
    terminal.say(
        _("Siderne er gennemsøgt for {number} private oplysninger.").format(
            number=len(outcome.needles.needles)
        )
    )
    show_left_out(outcome.needles.left_out, terminal)


def show_left_out(number: int, terminal: Terminal) -> None:
    """How many private values are not searched for: the office's own, and names with a consent."""
    if number:
        terminal.say(
            _(
                "{number} er ikke søgt efter: de er foreningens egne, eller medlemmet har sagt ja til navn."
            ).format(number=number)
        )


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


def show_notices(job: Job, content: Content, outcome: Outcome, terminal: Terminal) -> None:
    """What somebody should look at soon; it stops nothing."""
    for notice in (*outcome.notices, *as_lines(find_reminders(content, job.on))):
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
    "keygen": keygen,
    "import": import_edition,
    "export-edition": export_edition,
    "review": review,
    "consent": consent,
    "batch": batch,
    "reminders": reminders,
    "releases": releases,
    "rollback": rollback,
    "sweep": sweep,
    "withdraw": withdraw,
    "account": account,
    "test": test,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
