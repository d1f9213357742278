"""What every test runs under: warnings are errors (pyproject.toml), and hypothesis searches by a profile.

`quick` (the default) tries the same examples every time, so that a run on one machine is a run on all; `long` looks
further and anew: `python -m pytest --hypothesis-profile=long`; `mutation` is what mutmut asks of every mutant.
"""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, settings

from synlig.alone import alone
from tests.building.runs import ROOT, run
from tests.site_builder import BuiltSite, copy_site
from tests.tools import chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM_FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

settings.register_profile("quick", max_examples=150, deadline=None, derandomize=True, print_blob=True)
settings.register_profile(
    "long", max_examples=5000, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "mutation",
    max_examples=6,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)
settings.load_profile("quick")

# A run in the background, or under nohup, is deaf to these, and so are its children: those that test what happens at
# Ctrl-C or a closed window would wait for ever.
for deaf, heard in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
    if hasattr(signal, deaf) and signal.getsignal(getattr(signal, deaf)) is signal.SIG_IGN:
        signal.signal(getattr(signal, deaf), heard)


# Hundreds of commands are run as processes of their own, each of which would compile all our code anew: half a second.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


LONGEST = (
    "browser/test_pages.py",
    "browser/test_accessible.py",
    "browser/test_catalogue_pages.py",
    "building/test_build.py",
    "building/test_withdraw.py",
    "proof/test_twins.py",
    "cms/tasks/test_tasks.py",
    "cms/tasks/test_every_screen.py",
    "building/test_nothing_left.py",
    "validity/test_html.py",
    "test_hostile.py",
    "setup/test_bootstrap.py",
    "withdrawing/test_withdraw.py",
    "building/test_leaks.py",
    "building/test_due.py",
    "building/test_newsletter.py",
    "drafting/test_import_minutes.py",
    "drafting/test_understanding.py",
    "browser/test_ways.py",
    "theme/test_passing.py",
    "browser/test_find.py",
    "building/test_sweep_command.py",
    "browser/test_words.py",
    "withdrawing/test_others.py",
    "browser/test_relevance.py",
    "crash/test_crash.py",
    "test_trial.py",
)
"""The files that take longest, a minute and more. They are begun first, so that no process is left alone with one."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    ranks = {ROOT / "tests" / name: rank for rank, name in enumerate(LONGEST)}
    items.sort(key=lambda item: ranks.get(item.path, len(ranks)))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--refresh-golden", action="store_true", help="write tests/golden anew from what is built now"
    )


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the whole run: Playwright cannot be started twice in a process."""
    from playwright.sync_api import sync_playwright

    executable = chromium()
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable, args=list(CHROMIUM_FLAGS))
        yield started
        started.close()


Made = Callable[[str, Callable[[Path], None]], Path]


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A folder that takes long to fill: filled by whichever of xdist's processes is first; to be looked at only."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own

    def once(name: str, fill: Callable[[Path], None]) -> Path:
        done = shared / name
        with alone(shared / f"{name}.lock"):
            if not done.exists():
                coming = shared / f"{name}-coming"
                shutil.rmtree(coming, ignore_errors=True)  # of a process that failed at it
                fill(coming)
                coming.replace(done)
        return done

    return once


@pytest.fixture(scope="session")
def demonstration(made_once: Made) -> Path:
    """The finished site of the demonstration: a large one. To be looked at only."""
    output = made_once("demonstration", lambda folder: _build(ROOT / "site.yml", folder))
    return (output / "current").resolve()


@pytest.fixture(scope="session")
def built_everyday(made_once: Made) -> BuiltSite:
    """The everyday association, built once. To be looked at; `copy_built` is for changing it."""

    def fill(folder: Path) -> None:
        site = copy_site("everyday", folder)
        _build(site.settings, folder / "output")

    return BuiltSite(made_once("everyday", fill))


def _build(settings_file: Path, output: Path) -> None:
    done = run("--site", settings_file, "--output", output)
    assert done.code == 0, done.err
