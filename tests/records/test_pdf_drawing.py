"""What is read in the drawing of a PDF's page though it is not shown."""

from __future__ import annotations

import pytest

from synlig.records.pdf_drawing import has_photograph, marked_texts


@pytest.mark.parametrize(
    ("drawing", "texts"),
    [
        (b"/Span <</ActualText (Gerda)>> BDC EMC", ["Gerda"]),
        (b"/Span<</MCID 3/ActualText<47657264 61>>>BDC EMC", ["Gerda"]),
        (b"/Span <</ActualText <FEFF0047 00E5>>> BDC", ["G\u00e5"]),
        (b"/Span <</ActualText (\xfe\xff\0G\0\\()>> BDC", ["G("]),
        (b"/Span <</ActualText (b\\370rn \\(to\\) > 8 \\9)>> BDC", ["b\u00f8rn (to) > 8 9"]),
        (b"/Span <</ActualText (Gerda (formand (ny)) kom)>> BDC", ["Gerda (formand (ny)) kom"]),
        (b"/Span <</ActualText (Ger\\\nda \\\r\nGr\xf8n)>> BDC", ["Gerda Gr\u00f8n"]),
        (b"/Span <</ActualText (\xef\xbb\xbfGr\xc3\xb8n)>> BDC", ["Gr\u00f8n"]),
        (b"/Span <</ActualText <FFFE 4700 E500>>> BDC", ["G\u00e5"]),
        (b"/Span <</P <</Who <4765 72>/As (> (ny) <)>>>> BDC", ["Ger", "> (ny) <"]),
        (b"/Artifact <</Type /Pagination /Attached [/Top] /P <</Who (Gerda)>>>> DP", ["Gerda"]),
        (b"/Span <</Alt (To)/E (Tre)>> BDC (vises) Tj EMC /Span <</Alt (Fire)>> BDC", ["To", "Tre", "Fire"]),
        (b"<</A (Gerda)>> Tj (vises) Tj", []),
    ],
)
def test_what_is_read_aloud_instead_of_what_is_drawn_is_read(drawing: bytes, texts: list[str]) -> None:
    assert list(marked_texts(drawing)) == texts


@pytest.mark.parametrize(
    ("drawing", "has"),
    [
        (b"q BI /W 8 /H 8 /F /DCT ID \xff\xd8 EI Q", True),
        (b"BI\n/Filter [/A85 /DCTDecode]\n/W 8 ID abc EI", True),
        (b"BI /W 8 /H 8 /F /CCF ID abc EI (/DCT) Tj", False),
        (b"(BI) Tj /DCT gs", False),
    ],
)
def test_a_photograph_inside_a_drawing_is_seen(drawing: bytes, has: bool) -> None:
    assert has_photograph(drawing) is has


def test_a_drawing_without_end_is_read_in_time() -> None:
    assert list(marked_texts(b"<<" * 200_000 + b"/Span <</Alt (To)>> BDC")) == ["To"]
