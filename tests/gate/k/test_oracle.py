"""A database counts the classes of the demonstration's pool, and comes to the gate's own figures.

pycanon would be the oracle of choice, but its exact pins (typing-extensions 4.15.0) cannot stand in one lock file with
pydantic's. SQLite's GROUP BY is as independent of our code. docs/decisions/0041 has what pycanon said.
"""

from __future__ import annotations

import sqlite3
from functools import cache
from pathlib import Path

from synlig import classifications
from synlig.edition import Profile
from synlig.errors import Problems
from synlig.exchanging import Places, with_imports
from synlig.gate import Outcome, publish
from synlig.gate.k.guard import card_of
from synlig.records import read_content
from synlig.site import read_site

FROM_NORDJYLLAND = 874
"""So many of the 1,151 live in one of the four sub-areas."""
SUB_AREAS = frozenset(term.code for term in classifications.sub_areas().of_level(2))
ROOT = Path(__file__).resolve().parents[3]


@cache
def demonstration() -> Outcome:
    site = read_site(ROOT / "site.yml")
    content, problems = read_content(ROOT / site.content, site.content)
    problems.stop_if_any()
    assert content is not None
    assert site.demo_date is not None
    problems = Problems()
    content = with_imports(content, Places(ROOT / site.content, site.content), site, problems)
    problems.stop_if_any()
    return publish(content, site, site.demo_date)


def shown() -> list[Profile]:
    return [document for document in demonstration().documents if isinstance(document, Profile)]


def by_database() -> tuple[int, int, float]:
    """The smallest class, how many stand alone, and the average prosecutor risk."""
    with sqlite3.connect(":memory:") as database:
        database.execute("CREATE TABLE card (occupation, area, experience, education)")
        rows = [(one.occupation, one.area, one.experience, one.education) for one in shown()]
        database.executemany("INSERT INTO card VALUES (?, ?, ?, ?)", rows)
        found: tuple[int, int, float] = database.execute(
            "SELECT MIN(size), SUM(size = 1), COUNT(*) * 1.0 / SUM(size) FROM ("
            "SELECT COUNT(*) AS size FROM card GROUP BY occupation, area, experience, education)"
        ).fetchone()
    return found


def test_the_database_counts_as_the_report_does() -> None:
    smallest, uniques, average = by_database()

    risk = demonstration().risk.card
    assert risk.highest == 1 / smallest
    assert risk.uniques == uniques
    assert abs(risk.average - average) < 1e-12


def test_the_demonstration_keeps_the_figures_that_a_pool_must() -> None:
    smallest, uniques, average = by_database()
    report = demonstration().risk

    assert smallest >= 6
    assert uniques == 0
    assert average <= 0.05
    assert report.held_in_all <= 0.05 * report.before.profiles
    assert report.before.profiles > 1_100


def test_the_pool_still_tells_an_employer_what_people_are_and_where() -> None:
    """What an employer searches by: a trade (two digits of DISCO-08 or more), and a part of Nordjylland."""
    cards = [card_of(one) for one in shown()]
    from_here = [one for one in cards if (one.area or "").startswith("NJ")]

    assert sum(one.occupation is not None for one in cards) >= 0.95 * len(cards)
    assert sum(len(one.occupation or "") >= 2 for one in cards) >= 0.7 * len(cards)
    assert sum(one.area != "NJ" for one in from_here) >= 0.9 * len(from_here)
    assert sum(one.area in SUB_AREAS for one in cards) >= 0.7 * FROM_NORDJYLLAND


def test_whoever_lives_outside_nordjylland_is_shown_with_a_landsdel_at_the_finest() -> None:
    codes = {term.code for term in (*classifications.landsdele(), *classifications.regions())}

    assert {one.area for one in shown()} <= {*SUB_AREAS, "NJ", None, *codes}
    assert any(one.area == "09" for one in shown())


def test_no_neighbours_text_is_refused() -> None:
    """What the generator says passes every recogniser; a refusal would show as a notice."""
    outcome = demonstration()

    assert outcome.counts.from_others == outcome.risk.before.profiles - outcome.counts.published - (
        outcome.risk.held_in_all - len(outcome.risk.held)
    )
    assert not any("kan føre til en person" in notice for notice in outcome.notices)
