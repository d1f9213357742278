"""A text taken apart for paper: everything in it is there once, in its kind, and nothing of it is markup."""

from __future__ import annotations

import pytest

from synlig.edition import PublicMarkdown
from synlig.pages.paper_text import Node, PaperText, paper_text

BASE = "https://sen.example.org/"


def taken(text: str) -> PaperText:
    return paper_text(PublicMarkdown(text), BASE)


def flat(parts: PaperText) -> str:
    """Kinds and texts as one reads them: `paragraph(Vi strong(købte) en kande.)`"""
    return "".join(part if isinstance(part, str) else f"{part.kind}({flat(part.parts)})" for part in parts)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Vi **købte** en\nkande.", "paragraph(Vi strong(købte) en kande.)"),
        ("Et.\n\nTo.", "paragraph(Et.)paragraph(To.)"),
        ("- kaffe\n- te", "list(point(kaffe)point(te))"),
        ("1. kaffe\n2. te", "numbers(point(kaffe)point(te))"),
        ("12. november mødes vi.", "paragraph(12. november mødes vi.)"),
        ("## Kaffe", "heading(Kaffe)"),
        ("*En* [kande](/kontakt/).", "paragraph(emphasis(En) link(kande).)"),
        ("a  \nb", "paragraph(abreak() b)"),
        ("Skriv #let x = 1 \\*x\\* $ @", "paragraph(Skriv #let x = 1 *x* $ @)"),
        ("<script>alert(1)</script>Hej", "paragraph(Hej)"),
        ("", ""),
    ],
)
def test_a_text_is_taken_apart(text: str, made: str) -> None:
    assert flat(taken(text)) == made


def test_a_table_keeps_its_head_and_its_sides() -> None:
    (table,) = taken("| Post | Kr. |\n|---|---:|\n| Kaffe | 900 |")

    assert isinstance(table, Node)
    assert flat((table,)) == "table(row(head(Post)head(Kr.))row(cell(Kaffe)cell(900)))"
    row = table.parts[1]
    assert isinstance(row, Node)
    assert [cell.align for cell in row.parts if isinstance(cell, Node)] == [None, "right"]


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("[x](/kontakt/#post)", f"{BASE}kontakt/#post"),
        ("[x](https://star.dk/)", "https://star.dk/"),
        ("[x](#punkt-2)", None),
    ],
)
def test_a_link_on_paper_is_a_whole_address_or_none(text: str, href: str | None) -> None:
    (paragraph,) = taken(text)
    assert isinstance(paragraph, Node)
    (link,) = paragraph.parts

    assert isinstance(link, Node)
    assert link.href == href
