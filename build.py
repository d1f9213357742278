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
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from plugins.start import SiteChildError, make_site
from synlig.cache import ByteCache
from synlig.commandline import parse
from synlig.dates import long_date
from synlig.edition import (
    Illustration,
    MadePicture,
    NewsItem,
    PublicRecord,
    SitePage,
    make_picture,
    write_edition,
)
from synlig.errors import ContentError, Problems
from synlig.exchange import make_keys, write_keys
from synlig.exchanging import Places, send, take_in, with_imports
from synlig.files import write_file
from synlig.gate import Outcome, office_values, publish, refuse, refused_numbers
from synlig.gate.k import as_json, as_text
from synlig.language import _
from synlig.masking import Masker, mask_lines, read_backgrounds
from synlig.records import Content, check_content, check_demo, check_untracked, read_content
from synlig.release import Receipt, ReleaseError, Store, finish, installed_versions, nginx_rules
from synlig.reviewing import Pending, Session, edit_text, pending_texts
from synlig.serving import serve_folder
from synlig.site import SiteSettings, build_date, read_site
from synlig.skeletons import make_association, write_skeleton
from synlig.terminal import Steps, Terminal

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

    @property
    def theme(self) -> Path:
        return HERE / "themes" / self.settings.theme

    @property
    def places(self) -> Places:
        return Places(self.content, self.content.name)


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
        outcome = publish(content, job.settings, job.on)
        with Store(job.output) as store:
            work, site = store.new_work_folder(), store.new_work_folder()
            write_edition(
                work / "edition", outcome.documents, pictures(job, content, outcome, step), write_plain
            )
            step(_("Laver sider"))
            expected = make_site(work / "edition", site, job.theme, work / "written.json")
            step(_("Gennemsøger"))
            manifest = finish(
                site, job.on, expected, outcome.needles.needles, theme_files(job.theme), job.settings.base_url
            )
            made_at = datetime.datetime.now(datetime.UTC)
            counts = {"pages": sum(path.endswith(".html") for path in manifest.files), **vars(outcome.counts)}
            receipt = Receipt(job.on, manifest.content_hash, counts, installed_versions(PACKAGES))
            store.add(site, made_at, manifest, receipt)
            store.prune(job.settings.keep_releases)
            write_file(job.output / "nginx.conf", nginx_rules().encode())
    show_summary(job, outcome, counts["pages"], time.monotonic() - began, terminal)
    return 0


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
    shown = sorted({picture.asset for document in outcome.documents for picture in shown_in(document)})
    cache = ByteCache(job.output / ".cache" / "pictures")
    made = []
    for number, asset in enumerate(shown, start=1):
        made.append(make_picture(asset, content.picture_file(asset).read_bytes(), cache))
        step(_("Laver billeder"), number, len(shown))
    return made


def shown_in(document: PublicRecord) -> list[Illustration]:
    if isinstance(document, SitePage | NewsItem) and document.picture is not None:
        return [document.picture]
    return []


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
    """An earlier site is put out again."""
    with Store(make_job(options).output) as store:
        release = store.rollback(options.release)
    terminal.say(_("Nu er det {release}, der vises.").format(release=release.id))
    return 0


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
    if counts.from_others:
        terminal.say(_("Andre netværk: {number} profiler i kataloget.").format(number=counts.from_others))
    terminal.say(
        _("Referater: {published} på siden, {held} venter på gennemsyn, {drafts} er ikke godkendt.").format(
            published=counts.minutes_published, held=counts.minutes_held, drafts=counts.minutes_not_approved
        )
    )
    show_notices(outcome, terminal)
    terminal.say(_("Se den her: {file}").format(file=job.output / "current" / "index.html"))


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
    "keygen": keygen,
    "import": import_edition,
    "export-edition": export_edition,
    "review": review,
    "releases": releases,
    "rollback": rollback,
    "test": test,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
