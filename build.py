#!/usr/bin/env python3
"""Synlig's one command. It reads like the flow of the product:

    content/ -> records -> GATE -> edition -> pages -> site -> release

`python3 build.py` builds the site; `python3 build.py --help` says what else there is (`synlig/commands/`).
"""

from __future__ import annotations

import sys

from synlig.bootstrap import enter_environment

if __name__ == "__main__":
    enter_environment(__file__, sys.argv[1:])

import argparse
import datetime
import signal
import time
from functools import partial
from pathlib import Path

from plugins.start import SiteChildError, make_letter, make_site, start_preview
from synlig.commands import (
    COMMANDS,
    Command,
    Job,
    NewEdition,
    assets,
    deployed,
    edit,
    erase,
    figures_of,
    font_files,
    make_job,
    newsletter,
    parse,
    read,
    revision_notices,
    serve,
    show_notices,
    show_removed,
    show_summary,
    theme_folder,
    withdraw,
)
from synlig.edition import Association, read_edition, write_edition
from synlig.errors import ContentError
from synlig.files import write_file
from synlig.gate import publish
from synlig.gate.account import to_lines
from synlig.language import _
from synlig.lifecycle import NotRecorded
from synlig.release import (
    Manifest,
    Receipt,
    ReleaseError,
    Store,
    finish,
    gone_addresses,
    installed_versions,
    moved_addresses,
    nginx_rules,
    purge_list,
)
from synlig.run_log import RunLog
from synlig.terminal import Steps, Terminal
from synlig.withdrawing import remove_ended

INTERRUPTED = 130
"""What a shell expects of a program that Ctrl-C ended."""
PACKAGES = ("pelican", "markdown", "pillow", "nh3", "pagefind-bin-extended", "pydantic", "typst")


def main(arguments: list[str]) -> int:
    options = parse(arguments)
    if options.log is not None:
        return logged(options, RunLog(options.log))
    return ran(options, Terminal())


def logged(options: argparse.Namespace, log: RunLog) -> int:
    """As `ran`; however it ends, the log says so."""
    code = 1
    with log.running():
        try:
            code = ran(options, log)
        finally:
            log.ended(code)
    return code


def ran(options: argparse.Namespace, terminal: Terminal) -> int:
    try:
        return told(commands()[options.command or "build"], options, terminal)
    except KeyboardInterrupt:
        return INTERRUPTED


def commands() -> dict[str, Command]:
    """Every command; those that make a site are given the way."""
    return {
        **COMMANDS,
        "build": build,
        "publish": deployed(build),
        "rollback": deployed(COMMANDS["rollback"]),
        "serve": partial(serve, partial(told, build)),
        "withdraw": deployed(partial(withdraw, put_out)),
        "erase": deployed(partial(erase, put_out)),
        "edit": partial(edit, start_preview),
        "newsletter": partial(newsletter, make_letter),
    }


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


def build(options: argparse.Namespace, terminal: Terminal) -> int:
    """The whole way. Whatever goes wrong, the site that was out is still out."""
    began = time.monotonic()
    job = make_job(options)
    with terminal.progress() as step:
        content = read(job, step)
        outcome = publish(content, job.settings, job.on)
        revisions = revision_notices(job, outcome.documents)
        with Store(job.output) as store:
            folder = store.new_work_folder()
            write_edition(folder, outcome.documents, assets(job, content, outcome, step), write_plain)
            edition = NewEdition(folder, outcome.needles.needles, outcome.account, figures_of(outcome))
            pages = put_out(job, store, edition, step)
            removed, shows_ended = remove_ended(store, job.allowed)
    show_summary(outcome, pages, time.monotonic() - began, terminal)
    show_removed(removed, terminal, shows_ended=shows_ended)
    show_notices(job, content, outcome, terminal, revisions)
    terminal.say(_("Se den her: {file}").format(file=job.output / "current" / "index.html"))
    return 0


def write_plain(path: Path, data: bytes) -> None:
    """Into a work folder, where nothing has to survive a crash."""
    path.write_bytes(data)


def put_out(job: Job, store: Store, edition: NewEdition, step: Steps) -> int:
    """edition -> pages -> site -> release: made, looked at for the last time, and put out. Gives its pages."""
    association = read_edition(edition.folder).association
    theme = theme_folder(association.theme)
    work, site = store.new_work_folder(), store.new_work_folder()
    step(_("Laver sider"))
    expected = make_site(edition.folder, site, theme, work / "written.json")
    step(_("Gennemsøger"))
    manifest = finish(
        site,
        association.build_date,
        expected,
        edition.needles,
        font_files(theme),
        association.base_url,
        follow_links=edition.follow_links,
    )
    return release(job, store, edition, association, site, manifest)


def release(
    job: Job, store: Store, edition: NewEdition, association: Association, site: Path, manifest: Manifest
) -> int:
    """The switch, and beside it what servers and caches are told."""
    pages = sum(path.endswith(".html") for path in manifest.files)
    counts = {"pages": pages, "needles": len(edition.needles), **edition.counts}
    receipt = Receipt(association.build_date, manifest.content_hash, counts, installed_versions(PACKAGES))
    gone, moved = gone_addresses(site), moved_addresses(site)
    purge = purge_list(store.shown(), manifest, association.base_url)
    write_file(job.output / "purge.txt", purge.encode())
    account = to_lines(edition.account)
    store.add(site, datetime.datetime.now(datetime.UTC), manifest, receipt, edition.folder, account)
    store.prune(job.settings.keep_releases)
    write_file(job.output / "nginx.conf", nginx_rules(gone, moved).encode())
    return pages


def end_as_by_ctrl_c() -> None:
    """A window that is closed and a machine that shuts down let the program tidy up, as Ctrl-C does: what lies in its
    work folders, and the text in the editor of `review`, may be private.
    """
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):  # no system has all three
        ending = getattr(signal, name, None)
        if ending is not None and signal.getsignal(ending) is signal.SIG_DFL:  # as it is not under nohup
            signal.signal(ending, signal.default_int_handler)


if __name__ == "__main__":
    end_as_by_ctrl_c()
    sys.exit(main(sys.argv[1:]))
