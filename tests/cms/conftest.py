"""One Django for all tests of the CMS: its settings can be made once in a process, and before its models are imported.
Each test has its own association and its own clock, and finds the database empty."""

from __future__ import annotations

import datetime
import os
import shutil
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from plugins.start import start_preview
from synlig.cms.desk import Desk, use_desk
from synlig.cms.web.settings import prepare_folder, set_up
from synlig.site import read_site
from tests.cms.clock import Clock
from tests.cms.places import desk_at, everyday_in
from tests.site_builder import SITES

THEME = Path(__file__).resolve().parents[2] / "themes" / "vaev"


def _desk_in(folder: Path, clock: Clock) -> Desk:
    shutil.copytree(SITES / "minimal", folder)
    return Desk(
        site_file=folder / "site.yml",
        settings=read_site(folder / "site.yml"),
        content=folder / "content",
        output=folder / "output",
        folder=folder / "cms",
        now=clock,
        start_child=partial(start_preview, THEME),
    )


# A browser that Playwright drives leaves an event loop in the process; Django would then refuse to ask its database,
# for fear of standing in that loop's way. Here nothing waits in it.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

_place = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
set_up(_desk_in(Path(_place.name, "association"), Clock()))


@pytest.fixture(scope="session")
def _django() -> Iterator[None]:
    """The tables; the hashes of passwords cost next to nothing, and only here."""
    from django.conf import settings
    from django.core.management import call_command
    from django.db import connection

    settings.PASSWORD_HASHERS = ["tests.cms.fast_hasher.FastArgon2id"]
    call_command("migrate", verbosity=0, interactive=False)
    yield
    connection.close()
    _place.cleanup()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(_django: None, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """The smallest association, whose CMS nobody has used yet; what a test writes to the database is taken back."""
    from django.db import transaction

    from synlig.cms.accounts.checking import ALL_LIMITS

    desk = _desk_in(tmp_path / "association", clock)
    prepare_folder(desk)
    use_desk(desk)
    for limit in ALL_LIMITS:
        limit.forget_all()
    with transaction.atomic():
        yield desk
        transaction.set_rollback(True)
    desk.previewer.stop()


@pytest.fixture
def everyday(desk: Desk, tmp_path: Path) -> Iterator[Desk]:
    """The everyday association, which has something of everything and nothing built."""
    made = desk_at(desk, everyday_in(tmp_path / "everyday"))
    yield made
    made.previewer.stop()


@pytest.fixture
def now(clock: Clock) -> datetime.datetime:
    return clock()
