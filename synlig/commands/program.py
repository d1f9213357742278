"""What concerns the program and not one association: a folder for another, and the tests."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from synlig.commands.job import PROGRAM_FOLDER, today
from synlig.commands.words import Commands, add_command
from synlig.language import _
from synlig.skeletons import make_association
from synlig.terminal import Terminal


def init(options: argparse.Namespace, terminal: Terminal) -> int:
    """A folder for another association."""
    make_association(options.folder, today())
    terminal.say(_("Foreningens mappe ligger i {folder}. Begynd med site.yml.").format(folder=options.folder))
    return 0


def test(options: argparse.Namespace, _terminal: Terminal) -> int:
    """Every check there is, on all cores; or what is asked for, one after another.

    One process more than cores: many tests wait for a browser, a server or another Python. A file is a process's own,
    and they are taken in the order of tests/conftest.py.
    """
    shared = ["-n", str((os.cpu_count() or 1) + 1), "--dist", "loadfile", "--no-loadscope-reorder"]
    asked = options.pytest or shared
    return subprocess.run([sys.executable, "-m", "pytest", *asked], cwd=PROGRAM_FOLDER).returncode


def add_words(commands: Commands) -> None:
    _words_of_init(commands)
    _words_of_test(commands)


def _words_of_init(commands: Commands) -> None:
    init = add_command(
        commands,
        "init",
        _("lav en mappe til en ny forening"),
        _("Mappen får en site.yml, sider at begynde med og en LÆSMIG.md, der siger, hvad du så skal gøre."),
        usage="MAPPE",
        of_site=False,
    )
    init.words.add_argument("folder", type=Path, metavar=_("MAPPE"), help=_("en ny eller tom mappe"))


def _words_of_test(commands: Commands) -> None:
    test = add_command(
        commands,
        "test",
        _("kør alle prøver (for dem, der ændrer programmet)"),
        usage="[PYTEST ...]",
        of_site=False,
    )
    test.words.add_argument(
        "pytest",
        nargs=argparse.REMAINDER,
        metavar="PYTEST",
        help=_("sendes videre til pytest, for eksempel -k gate"),
    )
