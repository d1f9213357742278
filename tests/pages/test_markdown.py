"""One dialect of Markdown, and Danish that stays Danish."""

from __future__ import annotations

import pytest

from synlig.edition import PublicMarkdown
from synlig.pages.markdown import render


def html(text: str) -> str:
    return str(render(PublicMarkdown(text), lambda address: f"../{address}").html)


@pytest.mark.parametrize(
    "line",
    [
        "12. november 2026 mødtes vi.",
        "1. maj er en fridag.",
        "1. 5. 2026 begynder det.",
        "3. juni holder vi lukket.",
        "2. aktører er med.",
        "4. kvartal var godt.",
        "2026. Det var året.",
        "d. 3. juni",
        "kl. 10.00 går vi i gang.",
        "§ 3, stk. 2 siger det.",
        "nr. 4 på listen",
        "1. januar",
    ],
)
def test_a_date_or_an_ordinal_at_the_start_of_a_line_is_text(line: str) -> None:
    assert html(line) == f"<p>{line}</p>"


def test_a_date_inside_a_paragraph_is_text() -> None:
    assert html("Vi mødtes den\n12. november 2026.") == "<p>Vi mødtes den\n12. november 2026.</p>"


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1. æg\n2. mel\n3. smør", 3),
        ("1. æg\n\n2. mel", 2),
        ("1. et punkt alene", 1),
        ("Tag:\n\n1. æg\n2. mel", 2),
        ("1. æg\nfra landet\n2. mel", 2),
    ],
)
def test_a_real_numbered_list_is_a_list(text: str, items: int) -> None:
    rendered = html(text)

    assert rendered.count("<li>") == items
    assert rendered.count("<ol>") == 1


def test_a_date_in_code_is_left_as_it_stands() -> None:
    assert "12. november" in html("```\n12. november\n```")
    assert "\\." not in html("```\n12. november\n```")


def test_a_nested_list_counts_for_itself() -> None:
    rendered = html("1. første\n    1. a\n    2. b\n2. anden")

    assert rendered.count("<ol>") == 2
    assert rendered.count("<li>") == 4


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("| a | b |\n|---|---|\n| 1 | 2 |", "<td>1</td>"),
        ("Fod[^1]\n\n[^1]: note", 'id="fn:1"'),
        ("Ord\n:   forklaring", "<dd>forklaring</dd>"),
        ('!!! note "Husk"\n    kaffe', '<p class="admonition-title">Husk</p>'),
        ("[kontakt](/kontakt/#tid)", 'href="../kontakt/#tid"'),
        ("[ud](https://www.example.org/)", 'href="https://www.example.org/"'),
        ('"citat" -- tanke', "”citat” – tanke"),
        ("## Åbent hus", '<h2 id="aabent-hus">'),
    ],
)
def test_the_dialect_has(text: str, inside: str) -> None:
    assert inside in html(text)


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        '<a href="data:text/html,x">x</a>',
        "<iframe src=https://www.example.org/></iframe>",
        '<p style="position:fixed" onclick="x()">a</p>',
        "<svg onload=alert(1)>",
        "[x](vbscript:x)",
    ],
)
def test_html_in_a_text_does_nothing(attack: str) -> None:
    rendered = html(attack).lower()

    for word in ("<script", "<img", "<iframe", "<svg", "onerror", "onclick", "onload", "style=", "href"):
        assert word not in rendered or f"&lt;{word[1:]}" in rendered


def test_the_contents_list_second_level_headings() -> None:
    rendered = render(PublicMarkdown("## Et\n\n### Under\n\n## To"), lambda address: address)

    assert [(heading.id, heading.title) for heading in rendered.headings] == [("et", "Et"), ("to", "To")]


def test_two_texts_do_not_share_footnotes_or_headings() -> None:
    assert html("Fod[^1]\n\n[^1]: første") == html("Fod[^1]\n\n[^1]: første")


def test_a_wide_table_scrolls_in_its_own_box() -> None:
    assert 'class="table-scroll" tabindex="0"' in html("| a |\n|---|\n| 1 |")
