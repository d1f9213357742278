"""The log page speaks Danish: every event that any room notes has its words."""

from __future__ import annotations

import re

import pytest

from synlig.cms.accounts.logbook import WORDS
from tests.tools import ROOT

CMS = ROOT / "synlig" / "cms"
NOTED = re.compile(r'\bnote\(\s*f?"([a-z-]+(?:\{\w+\})?)"')


def noted() -> set[str]:
    """The events that the code names; one with a kind in it is every kind."""
    kinds = ("publish", "deploy", "undo")
    found = {event for file in CMS.rglob("*.py") for event in NOTED.findall(file.read_text(encoding="utf-8"))}
    return {re.sub(r"\{\w+\}", kind, event) for event in found for kind in kinds}


@pytest.mark.parametrize("event", sorted(noted()))
def test_an_event_has_its_words(event: str) -> None:
    assert event in WORDS


def test_the_log_is_written_in_one_way() -> None:
    writers = [
        file.name for file in CMS.rglob("*.py") if "audit import append" in file.read_text(encoding="utf-8")
    ]
    assert writers == []
