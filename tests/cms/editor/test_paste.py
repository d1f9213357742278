"""What is pasted from elsewhere: as Word, LibreOffice and Google Docs put it on the clipboard."""
# ruff: noqa: E501 - what Word writes is not broken into shorter lines

from __future__ import annotations

import pytest

from tests.cms.editor.conftest import Editor


def _item(words: str, level: int = 1, mark: str = "·", place: str = "Middle") -> str:
    """A paragraph of Word's that looks like an item."""
    return (
        f"<p class=MsoListParagraphCxSp{place} style='text-indent:-18.0pt;mso-list:l0 level{level} lfo1'>"
        f"<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>{mark}"
        "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
        f"<span lang=DA>{words}<o:p></o:p></span></p>"
    )


WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style>
</head><body lang=DA><!--StartFragment-->"""


def _word(inside: str) -> str:
    return f"{WORD}{inside}<!--EndFragment--></body></html>"


@pytest.mark.parametrize(
    ("html", "written"),
    [
        (
            _word(
                "<h1>Årsmøde<o:p></o:p></h1><p class=MsoNormal><b><span style='color:red'>Vigtigt</span></b>: kom\n"
                "og vær <i>med</i>.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><h2>Hvor</h2>"
            ),
            "## Årsmøde\n\n**Vigtigt**: kom og vær *med*.\n\n## Hvor",
        ),
        (
            _word(_item("Mad", place="First") + _item("brød", 2, "o") + _item("Kaffe", place="Last")),
            "- Mad\n    - brød\n- Kaffe",
        ),
        (
            _word(
                _item("Valg", mark="1.")
                + _item("Formand", 2, "a)")
                + _item("Kasserer", 2, "b)")
                + _item("Eventuelt", mark="2.")
            ),
            "1. Valg\n    1. Formand\n    2. Kasserer\n2. Eventuelt",
        ),
        (
            _word(
                "<p class=MsoNormal>Husk:</p>" + _item("kaffe") + "<p class=MsoNormal>Slut.</p>" + _item("te")
            ),
            "Husk:\n\n- kaffe\n\nSlut.\n\n- te",
        ),
        (
            _word(
                "<table class=MsoTableGrid border=1><tr><td width=100 style='width:75pt'><p class=MsoNormal>Dag</p></td>"
                "<td><p class=MsoNormal>Antal</p></td></tr><tr><td><p class=MsoNormal>Mandag</p><p class=MsoNormal>aften</p>"
                "</td><td><p class=MsoNormal>12</p></td></tr></table>"
            ),
            "| Dag | Antal |\n|---|---|\n| Mandag<br>aften | 12 |",
        ),
        (
            _word(
                "<p class=MsoNormal>Ordet<span class=MsoCommentReference><span><a class=msocomanchor href='#_msocom_1'>"
                "[A1]</a></span></span> <del>væk</del><ins>nyt</ins></p><div style='mso-element:comment-list'><p>Dumt</p></div>"
            ),
            "Ordet nyt",
        ),
        (
            "<b style='font-weight:normal' id='docs-internal-guid-1'><p dir='ltr'><span style='font-weight:400'>Kom </span>"
            "<span style='font-weight:700'>nu</span> <a href='https://example.org/'><span style='color:#1155cc'>her</span></a>"
            "</p><ul><li style='list-style-type:disc'><p><span>kaffe</span></p></li></ul></b>",
            "Kom **nu** [her](https://example.org/)\n\n- kaffe",
        ),
        (
            "<p style='margin-bottom: 0cm'><font face='Liberation Serif'><span style='font-style: italic'>Skrå</span></font>"
            "</p><p><a href='javascript:alert(1)'>ond</a> <a href='file:///c/x.doc'>fil</a></p>",
            "*Skrå*\n\nond fil",
        ),
        ("<p onclick='x()'>Tekst<script>alert(1)</script><iframe src='/'></iframe></p>", "Tekst"),
    ],
    ids=["headings", "bullets", "numbers", "apart", "table", "comments", "google", "libreoffice", "hostile"],
)
def test_what_it_says_is_kept_and_how_it_looked_is_dropped(editor: Editor, html: str, written: str) -> None:
    editor.page.locator(".ProseMirror").click()

    editor.paste(html)

    assert editor.text == written


def test_a_picture_on_the_clipboard_is_left_out_and_told(editor: Editor) -> None:
    editor.page.locator(".ProseMirror").click()

    editor.paste("<p>Før<img src='data:image/png;base64,AAAA'></p>")

    assert editor.text == "Før"
    assert "»Billede«" in str(editor.page.get_by_role("status").first.text_content())


@pytest.mark.parametrize(
    ("plain", "written"),
    [
        ("• Kaffe\r\n• Te", "- Kaffe\n- Te"),
        ("Linje et\nLinje to", "Linje et\n\nLinje to"),
        ("1. maj holder vi lukket", "1. maj holder vi lukket"),
    ],
)
def test_plain_words_are_taken_as_they_are_meant(editor: Editor, plain: str, written: str) -> None:
    editor.page.locator(".ProseMirror").click()

    editor.paste(plain=plain)

    assert editor.text == written
