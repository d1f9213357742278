"""What profiles can, by group: the most common first, the largest groups first, on one scale."""

from __future__ import annotations

import re
from typing import Any

from synlig.pages.competence_figures import COMMONEST, GROUPS, competence_figures_pages
from tests.theme.invented import edition, main_of, pages, profile

ADDRESS = "om-os/noegletal/kompetencer/"


def shown(*cards: dict[str, Any]) -> str:
    profiles = [profile(f"K7QX-2M{at:02}-H", **card) for at, card in enumerate(cards)]
    return main_of(pages(competence_figures_pages, edition(profiles=profiles))[ADDRESS])


def can(*terms: str, **more: Any) -> dict[str, Any]:
    return {"competences": tuple({"term": t, "level": None, "evidence": None} for t in terms), **more}


def test_each_group_has_what_most_of_it_can_in_chart_and_table() -> None:
    html = shown(can("svejsning", "førstehjælp"), can("svejsning"), can("regnskab", occupation="3313"))

    assert re.findall(r'<th scope="rowgroup" colspan="2">(.*?)</th>', html) == [
        "Håndværk",
        "Teknik og mellemled",
    ]
    rows = re.findall(r'<th scope="row"><a href="[^"]+">(.*?)</a></th><td class="align-right">(\d+)', html)
    assert rows == [("Svejsning", "2"), ("Førstehjælp", "1"), ("Regnskab", "1")]
    assert "Håndværk, 2 profiler: Svejsning 2, Førstehjælp 1." in html


def test_the_charts_of_a_kind_have_one_scale() -> None:
    html = shown(*[can("svejsning")] * 8, can("regnskab", occupation="3313"))

    widths = re.findall(r'<rect class="bar" x="0" y="[^"]+" width="([\d.]+)%"', html)
    assert float(widths[0]) == 8 * float(widths[1])


def test_equals_stand_by_the_alphabet_and_no_more_than_a_few_are_shown() -> None:
    html = shown(can("årsregnskab", "svejsning", "regnskab", "førstehjælp", "øltapning"))

    titles = re.findall(r'<th scope="row"><a href="[^"]+">(.*?)</a>', html)
    assert titles == ["Førstehjælp", "Regnskab", "Svejsning", "Øltapning"]
    assert len(titles) == COMMONEST


def test_somebody_counts_in_every_sector() -> None:
    html = shown(can("svejsning", sectors=("C", "F")))

    assert re.findall(r"<h3><a [^>]*>(.*?)</a>", html)[1:] == ["Bygge og anlæg", "Industri"]


def test_smaller_groups_are_said_to_be_left_out() -> None:
    html = shown(*(can("svejsning", occupation=str(digit)) for digit in range(10)))

    assert html.count("<h3>") == GROUPS
    assert "2 mindre grupper er ikke vist." in html


def test_an_empty_catalogue_has_no_charts() -> None:
    assert "<svg" not in shown()
