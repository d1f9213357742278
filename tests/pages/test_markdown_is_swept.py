"""What the dialect makes of a text hides nothing from the sweep: not a break, a dash, a space or a link."""

from __future__ import annotations

from pathlib import Path

import pytest

from synlig.needles import Kind, Needle
from synlig.release.sweep import sweep
from tests.pages.test_markdown import html

NEEDLES = (
    Needle("member.name", "a", "Gerda Tangmose", Kind.NAME),
    Needle("member.street", "a", "Tangstræde 4", Kind.TEXT),
    Needle("member.mail", "a", "gerda.tangmose@example.org", Kind.ADDRESS),
    Needle("member.phone", "a", "98 12 34 56", Kind.NUMBER),
    Needle("member.born", "a", "12. november 1961", Kind.TEXT),
)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Her er Gerda\\\nTangmose.", "member.name"),
        ("Her er Gerda  \nTangmose.", "member.name"),
        ("Her er ~~Gerda~~ Tangmose.", "member.name"),
        ('Her er "Gerda" Tangmose.', "member.name"),
        ("- [x] Gerda Tangmose", "member.name"),
        ("1. Gerda\n   Tangmose", "member.name"),
        ("Note[^1]\n\n[^1]: Gerda Tangmose", "member.name"),
        ("# Gerda Tangmose", "member.name"),
        ("Gerda\nTangmose\n: er her", "member.name"),
        ("Hun bor nr. 1, Tangstræde 4 kr. 5", "member.street"),
        ("Hun er født 12. november 1961.", "member.born"),
        ("Hun er født den\n12. november 1961.", "member.born"),
        ("Skriv til gerda.tangmose@example.org.", "member.mail"),
        ("Ring 98 12 34 56 kl. 10-12", "member.phone"),
        ("Ring 98-12-34-56", "member.phone"),
        ("Ring 9812-3456", "member.phone"),
        ("Ring 98 12-34 56", "member.phone"),
        ("Ring 98 -- 12 34 56", "member.phone"),
        ("Ring https://example.org/98123456", "member.phone"),
    ],
)
def test_a_private_value_in_a_text_is_found_on_its_page(tmp_path: Path, text: str, rule: str) -> None:
    page = f"<!doctype html><title>x</title>{html(text)}"
    (tmp_path / "side.html").write_text(page, encoding="utf-8")

    assert rule in {hit.rule for hit in sweep(tmp_path, NEEDLES).hits}
