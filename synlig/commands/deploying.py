"""The way out to the web server: what was built goes where site.yml says, and what is gone here goes there."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from synlig.commands.job import Command, Job, make_job
from synlig.commands.words import PROGRAM, Commands, add_command
from synlig.deploying import DeployError, FolderTarget, Server, Target, forget_sent, note_sent
from synlig.deploying import deploy as deploy_release
from synlig.language import _
from synlig.release import Store
from synlig.site import DeploySettings
from synlig.terminal import Terminal
from synlig.withdrawing import refuse_ended


def deploy(options: argparse.Namespace, terminal: Terminal) -> int:
    """The site that is out here, once more to the web server: what a cut connection asks for."""
    job = make_job(options)
    if job.settings.deploy is None:
        terminal.complain(
            _("Der står ikke i site.yml, hvor hjemmesiden skal lægges. Skriv det under deploy.")
        )
        return 2
    send(job, job.settings.deploy, options.site.resolve().parent, terminal)
    return 0


def deployed(command: Command) -> Command:
    """A command that changes which site is out, and after it the way to the web server, where site.yml has one."""
    return partial(run_and_deploy, command)


def run_and_deploy(command: Command, options: argparse.Namespace, terminal: Terminal) -> int:
    """What somebody must look at (code 1) does not keep a withdrawal from the web server."""
    code = command(options, terminal)
    job = make_job(options)
    if code not in (0, 1) or job.settings.deploy is None:
        return code
    try:
        send(job, job.settings.deploy, options.site.resolve().parent, terminal)
    except DeployError:
        again = _("Her på maskinen er det gjort, men webserveren mangler. Prøv igen med: {program} deploy")
        terminal.suggest(again.format(program=PROGRAM))
        raise
    return code


def send(job: Job, settings: DeploySettings, home: Path, terminal: Terminal) -> None:
    """Refused where the release shows what has ended since; consents that cannot be read have not ended for that.

    Until all of it has come through, a note is missing that `due` and the CMS look for.
    """
    with Store(job.output) as store, terminal.progress() as step:
        current = store.current()
        if current is not None:
            refuse_ended(store, current, job.allowed, unknown_ends=False)
        forget_sent(job.output)
        try:
            release = deploy_release(store, target_of(settings, home), step)
        except DeployError:
            terminal.tell("unsent")
            raise
        note_sent(job.output, settings.place)
    terminal.tell("deployed", release=release.id)
    terminal.say(_("Webserveren viser nu den nye hjemmeside ({release}).").format(release=release.id))


def target_of(deploy: DeploySettings, home: Path) -> Target:
    """Folders are relative to site.yml, which lies in `home`."""
    if deploy.folder is not None:
        return FolderTarget((home / deploy.folder).resolve())
    assert deploy.ssh is not None, "read_site sees to it"
    assert deploy.path is not None, "read_site sees to it"
    config = (home / deploy.ssh_config).resolve() if deploy.ssh_config is not None else None
    return Server(deploy.ssh, deploy.path, deploy.port, config)


def add_words(commands: Commands) -> None:
    add_command(
        commands,
        "publish",
        _("byg hjemmesiden, og læg den på webserveren"),
        _(
            "Webserveren står i site.yml under deploy: en mappe, eller en server, der nås med ssh og rsync.\n"
            "Står der ingen, er det det samme som build. Går noget galt, viser webserveren den gamle.\n"
            "Også rollback, withdraw og erase lægger selv det, der er tilbage, på webserveren."
        ),
    )
    add_command(
        commands,
        "deploy",
        _("læg den hjemmeside, der er bygget, på webserveren igen, når forbindelsen er blevet afbrudt"),
    )
