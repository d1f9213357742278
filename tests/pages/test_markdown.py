"""One dialect of Markdown, and Danish that stays Danish."""

from __future__ import annotations

import re

import pytest

from synlig.edition import PublicMarkdown
from synlig.pages.danish_lists import TooDeep
from synlig.pages.markdown import render


def html(text: str) -> str:
    return str(render(PublicMarkdown(text), lambda address: f"../{address}").html)


def words(text: str) -> str:
    """The HTML with every space alike: one that no line breaks at is tried in test_typography.py."""
    return html(text).replace("&nbsp;", " ")


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
        "1. kvartal var godt.",
        "1. mandag i måneden mødes vi.",
        "5. og 6. juni holder vi lukket.",
        "12. nov. er det slut.",
        "1. Maj 2026 er en fridag.",
    ],
)
def test_a_date_or_an_ordinal_at_the_start_of_a_line_is_text(line: str) -> None:
    assert words(line) == f"<p>{line}</p>"


def test_a_date_inside_a_paragraph_is_text() -> None:
    assert words("Vi mødtes den\n12. november 2026.") == "<p>Vi mødtes den\n12. november 2026.</p>"


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


LINES = ["12. november 2026 mødtes vi.", "1. maj.", "1. 5. 2026.", "3. juni.", "2. aktører.", "1. kvartal."]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize(
    ("before", "between", "after"),
    [
        ("Vi mødtes\n", "", ""),
        ("> ", "<blockquote>\n", "\n</blockquote>"),
        ("> Vi mødtes\n> ", "<blockquote>\n", "\n</blockquote>"),
        ("> Vi mødtes\n", "<blockquote>\n", "\n</blockquote>"),
        ('!!! note ""\n    ', '<div class="admonition note">\n', "\n</div>"),
    ],
)
def test_it_is_text_wherever_it_stands(line: str, before: str, between: str, after: str) -> None:
    lead = "Vi mødtes\n" if "Vi" in before else ""

    assert words(before + line) == f"{between}<p>{lead}{line}</p>{after}"


@pytest.mark.parametrize(
    ("mark", "line"),
    [
        *((mark, line) for mark in ("- ", "* ", "1) ") for line in LINES),
        *(("1. ", line) for line in LINES[:4]),
    ],
)
def test_it_is_text_in_an_item(mark: str, line: str) -> None:
    kind = "ol" if mark[0] == "1" else "ul"
    pushed = " " * len(mark)

    assert words(f"{mark}a\n{line}") == f"<{kind}>\n<li>a\n{line}</li>\n</{kind}>"
    assert words(f"{mark}a\n{pushed}{line}") == f"<{kind}>\n<li>a\n{line}</li>\n</{kind}>"
    assert words(f"{mark}a\n\n{line}") == f"<{kind}>\n<li>a</li>\n</{kind}>\n<p>{line}</p>"


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("mark", ["- ", "* ", "1) "])
def test_an_item_may_begin_with_it(line: str, mark: str) -> None:
    kind = "ol" if mark[0] == "1" else "ul"

    assert words(mark + line) == f"<{kind}>\n<li>{line}</li>\n</{kind}>"


@pytest.mark.parametrize("line", ["12. november 2026: møde", "1. maj: fri", "1. 5. 2026: møde"])
def test_a_numbered_item_may_begin_with_a_whole_date(line: str) -> None:
    assert words(f"1. {line}\n2. {line}") == f"<ol>\n<li>{line}</li>\n<li>{line}</li>\n</ol>"


@pytest.mark.parametrize("line", LINES)
def test_it_is_text_in_a_table_and_a_definition(line: str) -> None:
    assert f"<td>{line}</td>" in words(f"| a |\n|---|\n| {line} |")
    assert f"<dd>{line}</dd>" in words(f"Ord\n: {line}")
    assert f"<p>{line}" in words(f"Fod[^1]\n\n[^1]: {line}")


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        # how a list is begun
        ("Husk:\n- a\n- b", "p ul(li li)"),
        ("Husk:\n1. a\n2. b", "p ol(li li)"),
        ("Husk:\n1. a", "p ol(li)"),
        ("Vi spiller i\n1. a", "p"),
        ("> Vi spiller i\n1. a", "blockquote(p)"),
        ("## Vi\n1. a", "h2 ol(li)"),
        ("- Vi\n## a\n- b\n> c", "ul(li) h2 ul(li) blockquote(p)"),
        ("Vi spiller i\n1. a\n2. b", "p ol(li li)"),
        ("1) a\n2) b", "ol(li li)"),
        ("5. a\n6. b", "ol(li li)"),
        ("5. a\n7. b", "p"),
        ("5. a\n6. maj", "p"),
        ("1. januar: a\n2. januar: b", "p"),
        ("1. halvår: a\n2. halvår: b", "ol(li li)"),
        ("1. a\n\n\n2. b", "ol(li(p) li(p))"),
        ("1. a\n1. b\n1. c", "ol(li li li)"),
        ("1. a\n12. b", "ol(li)"),
        ("1) a\n2. b", "ol(li)"),
        ("1. Jan byder velkommen\n2. Maj-Britt fortæller\n3. Jan\n4. August Krogh", "ol(li li li li)"),
        ("1. jan byder\n2. maj", "p"),
        # what is pushed in
        ("- a\n  - b\n    - c\n  - d\n- e", "ul(li(ul(li(ul(li)) li)) li)"),
        ("1. a\n  - b\n    - c\n  - d\n2. e", "ol(li(ul(li(ul(li)) li)) li)"),
        ("1. a\n  1. b\n  2. c\n2. d", "ol(li(ol(li li)) li)"),
        ("1. a\n   1. b\n   2. c\n2. d", "ol(li(ol(li li)) li)"),
        ("1. a\n    1. b\n    2. c\n2. d", "ol(li(ol(li li)) li)"),
        ("- a\n\t- b\n\t\t- c", "ul(li(ul(li(ul(li)))))"),
        ("*   a\n  * b\n*   c", "ul(li(ul(li)) li)"),
        ("10. a\n11. b\n  - c", "ol(li li(ul(li)))"),
        ("> 1. a\n>   - b\n> 2. c", "blockquote(ol(li(ul(li)) li))"),
        # paragraphs in an item
        ("1. a\n\n   b\n\n2. c", "ol(li(p p) li(p))"),
        ("1. a\n\n  b\n\n2. c", "ol(li(p p) li(p))"),
        ("1. a\n\n    b\n\n2. c", "ol(li(p p) li(p))"),
        ("- a\n\n  b", "ul(li(p p))"),
        # as editors and word processors write them
        ("- a\n* b\n+ c", "ul(li li li)"),
        ("* a\n\n* b\n\n* c", "ul(li(p) li(p) li(p))"),
        ("•\ta\no\tb\n•\tc", "ul(li li li)"),
        ("· a\n· b", "ul(li li)"),
        ("1.\ta\n2.\tb", "ol(li li)"),
        ("```\n• a\n```", "pre(code)"),
        ("    a\n    b", "p"),
        ("a\n---\nb", "p hr p"),
        ("a\n===", "p"),
        # what holds a list, and what stands right below a line
        ('!!! note ""\n    1. a\n\n    2. b\n\nc', "div(ol(li(p) li(p))) p"),
        ("a\n: b\n\n    1. c\n\n    2. d", "dl(dt dd(p ol(li(p) li(p))))"),
        ("a[^1]\n\n[^1]: b\n\n    - c", "p(sup(a)) div(hr ol(li(p ul(li) p(a))))"),
        ("a\n: b\nc\n: d\n: e", "dl(dt dd dt dd dd)"),
        ("a\n|b|c|\n|-|-|\n|d|e|\nf", "p div(table(thead(tr(th th)) tbody(tr(td td)))) p"),
        ("- a\n  ~~~\n  - b\n\n  c\n  ~~~\n- d", "ul(li(pre(code)) li)"),
        ("> ~~~\n> 1. b\n>\n> c\n> ~~~", "blockquote(pre(code))"),
        ("#a", "p"),
    ],
)
def test_a_list_has_the_shape_that_was_meant(text: str, shape: str) -> None:
    assert shape_of(html(text)) == shape


def shape_of(rendered: str) -> str:
    """The elements in each other: `"p ul(li li)"`."""
    found = re.sub(r">[^<]*", ">", rendered)
    found = re.sub(r"<(\w+)[^>]*>", r" \1(", found).replace(" hr(", " hr()")
    found = re.sub(r"</\w+>", ")", found).replace("()", "").replace("( ", "(")
    return found.strip()


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("a\\\nb", "a<br>\nb"),
        ("a  \nb", "a<br>\nb"),
        ("~~a~~", "<s>a</s>"),
        ("# a\n\n## b", '<h2 id="a">a</h2>\n<h3 id="b">b</h3>'),
        ("## a\n\n### b", '<h2 id="a">a</h2>\n<h3 id="b">b</h3>'),
        ("# a\n\n###### b", '<h6 id="b">b</h6>'),
        ("## a\n\n## a\n\n## a", 'id="a">a</h2>\n<h2 id="a_1">a</h2>\n<h2 id="a_2"'),
        ("a[^x] b[^x]\n\n[^x]: c", 'href="#fnref2:x" title="Tilbage til note 1 i teksten, 2. sted"'),
        ("a[^x] b[^x]\n\n[^x]: c", '<sup id="fnref2:x">'),
        ("a {: .lead }", '<p class="lead">a</p>'),
        ("a\n{: .lead #b }", '<p class="lead" id="b">a</p>'),
        ("## a {: #b }", '<h2 id="b">a</h2>'),
        ("[a](/b/){: .knap } c", '<a class="knap" href="../b/">a</a> c'),
        ("c [a](/b/) {: .knap }", '<p>c <a class="knap" href="../b/">a</a></p>'),
        ("[a](/b/) c {: .lead }", '<p class="lead"><a href="../b/">a</a> c</p>'),
        ("a {kontakt}", "<p>a {kontakt}</p>"),
        ("![a](b.png)", "<span>a</span>"),
        ("- [ ] a\n- [x] b", '<span aria-label="Ikke gjort" class="task-box" role="img">☐</span> a'),
        ("- [ ] a\n- [x] b", '<span aria-label="Gjort" class="task-box" role="img">☑</span> b'),
        ("se https://a.example.org/b_c_d.", '<a href="https://a.example.org/b_c_d">https://a.example.org/b_c_d</a>.'),
        ("(www.example.org)", '(<a href="https://www.example.org">www.example.org</a>)'),
        ("https://example.org/a_(b))", '<a href="https://example.org/a_(b)">'),
        ("https://example.org/10-12--a", ">https://example.org/10-12--a</a>"),
        ("skriv til a.b@example.org.", '<a href="mailto:a.b@example.org">a.b@example.org</a>.'),
        ("`https://example.org`", "<p><code>https://example.org</code></p>"),
        ("    1. et\n\n    - to", "<li>et</li>\n</ol>\n<ul>\n<li>to</li>"),  # pushed in, and explains no word
        ("[https://example.org](/a/)", '<p><a href="../a/">https://example.org</a></p>'),
        ('<a href="/a/">www.example.org</a>', '<p><a href="../a/">www.example.org</a></p>'),
    ],
)  # fmt: skip
def test_the_dialect_reads(text: str, inside: str) -> None:
    assert inside in html(text)


def test_as_many_levels_as_anybody_reads_and_no_more() -> None:
    def nested(levels: int) -> str:
        return "\n".join("  " * level + f"- a{level}" for level in range(levels))

    assert html(nested(25)).count("<li>") == 25
    with pytest.raises(TooDeep):
        html(nested(40))


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


@pytest.mark.parametrize("note", ["", "[b]: /c/", "\n    [^2]: c", "\n    [^1]: c"])
def test_a_note_that_says_nothing_is_none(note: str) -> None:
    assert "a" in html(f"a[^1]\n\n[^1]: {note}")


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


def test_texts_on_one_page_have_ids_of_their_own() -> None:
    text = PublicMarkdown("## a\n\n[a](#a) b[^1]\n\n[^1]: c")

    rendered = render(text, str, "punkt-2-")

    ids = re.findall(r' id="([^"]+)"', rendered.html)
    assert ids == ["punkt-2-a", "punkt-2-fnref:1", "punkt-2-fn:1"]
    assert set(re.findall(r' href="#([^"]+)"', rendered.html)) == set(ids)
    assert [heading.id for heading in rendered.headings] == ["punkt-2-a"]


def test_a_wide_table_scrolls_in_its_own_box() -> None:
    assert 'class="table-scroll" tabindex="0"' in html("| a |\n|---|\n| 1 |")
