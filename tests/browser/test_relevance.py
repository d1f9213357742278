"""What employers type finds somebody worth a call among the first five: the tables of tests/relevance, in a browser.

The held half is asked like the tuned one, and told by its sum alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Page

from synlig import addresses
from tests.browser.catalogue import ready
from tests.browser.conftest import Windows, opening
from tests.relevance.good import is_good

pytestmark = pytest.mark.browser

TABLES = Path(__file__).resolve().parent.parent / "relevance"
FIRST = 5
ENOUGH = {"tuning": 0.9, "held": 0.9, "advertised": 0.9}


@pytest.fixture(scope="module")
def profiles(demonstration: Path) -> dict[str, dict[str, Any]]:
    catalogue = json.loads((demonstration / addresses.OPEN_JSON).read_text(encoding="utf-8"))
    return {profile["number"]: profile for profile in catalogue["profiles"]}


@pytest.fixture(scope="module")
def page(windows: Windows, demonstration_server: str) -> Iterator[Page]:
    with opening(windows, demonstration_server) as open_it:
        page = ready(open_it(addresses.CATALOGUE))
        page.locator("#folk:not([aria-busy])").wait_for(state="attached")
        yield page


ASK = """(query) => {
    history.pushState(null, "", `?q=${encodeURIComponent(query)}`);
    dispatchEvent(new PopStateEvent("popstate"));
    return [...document.querySelectorAll("#folk .person .tag")].map((tag) => tag.textContent);
}"""
"""The address asks, as it does where somebody goes back; the list that answers stands at once."""


def first_answers(page: Page, query: str) -> list[str]:
    """The first numbers that the search gives, in its order."""
    tags: list[str] = page.evaluate(ASK, query)
    return [tag.split()[-1] for tag in tags[:FIRST]]


@pytest.mark.parametrize("table", list(ENOUGH))
def test_somebody_worth_a_call_is_among_the_first_five(
    table: str, page: Page, profiles: dict[str, dict[str, Any]]
) -> None:
    queries = yaml.safe_load((TABLES / f"{table}.yml").read_text(encoding="utf-8"))
    asked = [entry for entry in queries if entry["kind"] != "none"]

    answers = (first_answers(page, entry["query"]) for entry in asked)
    found = [
        any(is_good(profiles[number], entry["good"]) for number in numbers)
        for entry, numbers in zip(asked, answers, strict=True)
    ]

    missed = [entry["query"] for entry, good in zip(asked, found, strict=True) if not good]
    told = len(missed) if table == "held" else missed
    assert sum(found) / len(asked) >= ENOUGH[table], told
