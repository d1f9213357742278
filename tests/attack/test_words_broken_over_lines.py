"""A text pasted from a PDF or a narrow column has words broken over lines; what is private in it is so still."""

from __future__ import annotations

from pathlib import Path

import pytest

from synlig.needles import Kind, Needle
from synlig.release.sweep import sweep

NEEDLES = (
    Needle("member.name", "a", "Gerda Tangmose", Kind.NAME),
    Needle("member.street", "a", "Tangstræde 4", Kind.TEXT),
    Needle("member.mail", "a", "gerda.tangmose@example.org", Kind.ADDRESS),
)


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        ("<p>Der var Ger-\nda Tangmose.</p>", "member.name"),
        ("<p>Der var Gerda Tang-\n    mose.</p>", "member.name"),
        ("<p>Der var Gerda Tang-<br>mose.</p>", "member.name"),
        ("<p>Der var Gerda Tang- mose.</p>", "member.name"),
        ("<p>Der var Gerda Tang&#8208;<br />\nmose.</p>", "member.name"),
        ("<p>Hun bor på Tang-\nstræde 4.</p>", "member.street"),
        ("<p>Skriv til gerda.tang-\nmose@example.org.</p>", "member.mail"),
    ],
)
def test_a_value_broken_over_lines_is_found(tmp_path: Path, page: str, rule: str) -> None:
    (tmp_path / "side.html").write_text(f"<!doctype html><title>x</title>{page}", encoding="utf-8")

    assert rule in {hit.rule for hit in sweep(tmp_path, NEEDLES).hits}


@pytest.mark.parametrize(
    "page", ["<p>For- og bagside af Tang- og alge-stræde 4.</p>", "<p>Gerda - Tang - mose</p>"]
)
def test_words_that_share_an_ending_are_not_joined_into_a_name(tmp_path: Path, page: str) -> None:
    (tmp_path / "side.html").write_text(f"<!doctype html><title>x</title>{page}", encoding="utf-8")

    assert sweep(tmp_path, NEEDLES).hits == ()
