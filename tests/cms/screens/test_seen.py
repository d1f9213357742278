"""What the editor showed is held against what visitors will read."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from synlig.cms.desk import Desk
from synlig.cms.screens.seen import says
from tests.cms.browser import Browser
from tests.cms.screens.test_texts import NEWS


def shown(*blocks: str) -> str:
    """What the editor tells: `"h2: Om os"`, `"ul ol: Kom [strong]forbi[] nu [chip]"`, `"picture: havnen.jpg"`."""
    told: list[dict[str, Any]] = []
    for block in blocks:
        places, _colon, words = block.partition(": ")
        if places == "picture":
            told.append({"picture": words})
            continue
        runs: list[list[Any] | None] = []
        marks: list[str] = []
        for each in re.split(r"(\[[^]]*\])", words):
            if each == "[chip]":
                runs.append(None)
            elif each.startswith("["):
                marks = [mark for mark in each[1:-1].split(",") if mark]
            elif each:
                runs.append([each, marks])
        told.append({"in": [place for place in places.split() if place != "p"], "words": runs})
    return json.dumps(told)


@pytest.mark.parametrize(
    ("markdown", "blocks"),
    [
        ("Kom **forbi** på `kontoret`.", ["p: Kom [strong]forbi[] på [code]kontoret[]."]),
        ("12. november mødtes vi.", ["p: 12. november mødtes vi."]),
        ("- et\n- to\n    - tre\n\n1. x", ["ul: et", "ul: to", "ul ul: tre", "ol: x"]),
        ("Se [siden](/om-os/) og {person: abc}.", ["p: Se [a /om-os/]siden[] og [chip]."]),
        (
            "Se [ø](/ø/) og [mail](mailto:a@example.org)",
            ["p: Se [a /ø/]ø[] og [a mailto:a@example.org]mail[]"],
        ),
        ("| a | b |\n|---|---|\n| c | d |", ["th: a", "th: b", "td: c", "td: d"]),
        ("## Om\n\n### Mere", ["h2: Om", "h3: Mere"]),
        ("# Om\n\n## Mere", ["h1: Om", "h2: Mere"]),
        ("> Sagt\n>\n> - så", ["blockquote: Sagt", "blockquote ul: så"]),
        ("Se https://example.org/x nu", ["p: Se https://example.org/x nu"]),
        ('![Havnen](havnen.jpg "Foto")\n\nKom.', ["picture: havnen.jpg", "p: Kom."]),
        ("!!! note\n    Husk\n\nKom.", ["p: Kom."]),
        ("Et\n\n---\n\nto", ["p: Et", "hr: ", "p: to"]),
        ("K**om** nu", ["p: K[strong]om[] nu"]),
        ("Adressen\\\nVestergade 1", ["p: Adressen Vestergade 1"]),
    ],
)
def test_a_text_that_has_what_was_seen(markdown: str, blocks: list[str]) -> None:
    assert says(markdown, shown(*blocks))


@pytest.mark.parametrize(
    ("markdown", "blocks", "lost"),
    [
        ("Kom forbi.", ["p: Kom gerne forbi."], "a word"),
        ("to et", ["p: et to"], "the order"),
        (
            "Skriv <b class=x>fed</b> <script>skjult</script>",
            ["p: Skriv fed skjult"],
            "what is not let through",
        ),
        ("", ["p: Alt er væk"], "all of it"),
        ("Om os\n\nTekst", ["h2: Om os", "p: Tekst"], "a heading"),
        ("## Om os", ["h3: Om os"], "a heading's level"),
        ("- x", ["p: x"], "that it was no list"),
        ("et to", ["ul: et", "ul: to"], "a list"),
        ("- et\n- to", ["ol: et", "ol: to"], "the numbers of a list"),
        ("- et\n- to", ["ul: et", "ul ul: to"], "what an item belongs to"),
        ("- et to", ["ul: et", "ul: to"], "an item"),
        ("Et to", ["p: Et", "p: to"], "a paragraph"),
        ("Sagt", ["blockquote: Sagt"], "a quote"),
        ("| a |\n|---|\n| b |", ["th: a", "th: b"], "a column's head"),
        ("a b", ["td: a", "td: b"], "a table"),
        ("Se siden", ["p: Se [a /om-os/]siden[]"], "a link"),
        ("Se [siden](/kontakt/)", ["p: Se [a /om-os/]siden[]"], "where a link leads"),
        ("Kom forbi", ["p: Kom [strong]forbi[]"], "bold"),
        ("Kom **forbi**", ["p: Kom [em]forbi[]"], "italics"),
        ("Kom forbi", ["p: Kom [s]forbi[]"], "that it was crossed out"),
        ("Kom **for**bi", ["p: Kom [strong]forbi[]"], "half of what was bold"),
        ("Kom.", ["picture: havnen.jpg", "p: Kom."], "a picture"),
        ("![En](en.jpg)", ["picture: en.jpg", "picture: en.jpg"], "one picture of two"),
        ("Et\n\nto", ["p: Et", "hr: ", "p: to"], "a line across"),
    ],
)
def test_a_text_that_lost_something(markdown: str, blocks: list[str], lost: str) -> None:
    assert not says(markdown, shown(*blocks)), lost


@pytest.mark.parametrize(
    "told", ["", "Kom forbi.", "{}x", "[1]", '[{"in": 1}]', '[{"in": [], "words": [[1, 2]]}]', "[" * 9_999]
)
def test_what_no_editor_of_ours_tells_is_not_believed(told: str) -> None:
    assert not says("Kom forbi.", told)


def test_a_lost_word_is_not_saved(writer: Browser, desk: Desk) -> None:
    writer.go("/nyheder/ny/")
    writer.send(
        "/nyheder/ny/", begun_from="", **NEWS, **{"seen.body": shown("p: Kom forbi nu.", "p: Vi har kage.")}
    )
    assert writer.page is not None
    assert writer.page.status_code == 422
    assert '<a href="#f-body">' in writer.text
    writer.send(
        "/nyheder/ny/", begun_from="", **NEWS, **{"seen.body": shown("p: Kom forbi.", "p: Vi har kage.")}
    )
    assert "Gemt." in writer.text
