"""Every state of the CMS that its addresses alone do not show (tests/cms/tasks/test_every_screen.py does those).

Django's test client leads somebody there, and Chromium shows the answer with all its styles and scripts.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from synlig.cms.desk import Desk
from tests.cms.clock import Clock
from tests.cms.places import desk_at, everyday_in
from tests.cms.screens.test_minutes import Still
from tests.cms.states import documents, door, members, publishing
from tests.cms.states.state import Here, State
from tests.cms.tasks.looking import Look
from tests.cms.tasks.running import PHONE
from tests.cms.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser as Chromium

pytestmark = pytest.mark.browser

STATES = [*door.state, *documents.state, *members.state, *publishing.state]


@pytest.fixture
def here(desk: Desk, clock: Clock, tmp_path: Path) -> Iterator[Here]:
    made = desk_at(desk, everyday_in(tmp_path / "everyday"), Still)
    with ExitStack() as until_then:
        yield Here(made, clock, until_then)
    made.previewer.stop()


@pytest.fixture(scope="module")
def look(browser: Chromium) -> Iterator[Look]:
    """One window for all of them."""
    context = browser.new_context(viewport=PHONE, locale="da-DK")
    yield Look(context.new_page())
    context.close()


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.name)
def test_a_state_is_for_everybody(here: Here, look: Look, state: State) -> None:
    somebody = state.reach(here)
    assert somebody.page is not None
    assert (somebody.page.status_code, state.words in somebody.text) == (state.status, True), somebody.text

    window = Window(look.page, somebody)
    window.show(somebody.page)

    assert look.faults() == []
    window.close()
