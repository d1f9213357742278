"""Danish quotes, dashes and spaces, and everything that only looks like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.pages.typography import set_danish
from synlig.release.sweep.folding import fold_case, fold_plain, fold_spaces, fold_words
from tests.pages.test_markdown import html


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('"Åbent hus"', "”Åbent hus”"),
        ("'Åbent'", "’Åbent’"),
        ("“Åbent” og „hus“", "”Åbent” og ”hus”"),
        ("»Åbent«", "»Åbent«"),
        ("Hans' bil", "Hans’ bil"),
        ('en 27" skærm', 'en 27" skærm'),
        ('"i 2026" sagde', "”i 2026” sagde"),
        ("ja - og nej", "ja – og nej"),
        ("ja -- og nej --- nu", "ja – og nej – nu"),
        ("CV-nummer", "CV-nummer"),
        ("mandags- og onsdagsmøde", "mandags- og onsdagsmøde"),
        ("python3 build.py --since", "python3 build.py --since"),
        ("side 10-12", "side 10–12"),
        ("kl. 10-12", "kl.~10–12"),
        ("kl. 22-2", "kl.~22–2"),
        ("kl. 10.00-12.30", "kl.~10.00–12.30"),
        ("09:30-12:00", "09:30–12:00"),
        ("2023-2026", "2023–2026"),
        ("2-3 dage", "2–3 dage"),
        ("2026-11-12", "2026-11-12"),
        ("2026-11", "2026-11"),
        ("98 12-34 56", "98 12-34 56"),
        ("9812-3456", "9812-3456"),
        ("98-12-34-56", "98-12-34-56"),
        ("+45-9812", "+45-9812"),
        ("010170-1234", "010170-1234"),
        ("K7QX-2M4P-X", "K7QX-2M4P-X"),
        ("1234-5678-9", "1234-5678-9"),
        ("vandt 3-1", "vandt 3-1"),
        ("A4-10-12", "A4-10-12"),
        ("01-02", "01-02"),
        ("ja ...", "ja …"),
        ("ja ....", "ja ...."),
        ("nr. 4", "nr.~4"),
        ("§ 3, stk. 2", "§~3, stk.~2"),
        ("d. 3. juni", "d.~3.~juni"),
        ("12. november 2026", "12.~november 2026"),
        ("112. november", "112. november"),
        ("500 kr. og 10 %", "500~kr. og 10~%"),
        ("500 kroner", "500 kroner"),
        ("ord. 3 mand", "ord. 3 mand"),
    ],
)
def test_what_is_written_is_shown_as(written: str, shown: str) -> None:
    assert set_danish(written)[0] == shown.replace("~", "\u00a0")


@pytest.mark.parametrize(
    "text",
    [
        "`\"a\" - 10-12 ...`",
        "```\n\"a\" - 10-12 ...\n```",
        "https://example.org/10-12...x",
        "<https://example.org/kl.10-12>",
    ],
)  # fmt: skip
def test_code_and_addresses_stay_as_they_are(text: str) -> None:
    rendered = html(text)

    assert not set("”–…\u00a0") & set(rendered)
    assert "&nbsp;" not in rendered


def test_a_quotation_may_hold_other_marks() -> None:
    assert html('"a *b* c 4" og "d"') == "<p>”a <em>b</em> c 4” og ”d”</p>"


@pytest.mark.parametrize(("written", "shown"), [(r"10\-12", "10-12"), (r"\"a", '"a'), (r"a \- b", "a - b")])
def test_a_mark_behind_a_backslash_is_itself(written: str, shown: str) -> None:
    assert html(written) == f"<p>{shown}</p>"


SIGNS = st.text(alphabet="abcdeæøåÆ 0123456789.,-'\"“”„‘’:/@§%\n", max_size=60)


@given(SIGNS)
def test_the_sweep_sees_the_same_words(text: str) -> None:
    """What the sweep looks for is found as it was: spaces, dashes and quotes are folded alike."""
    assert folded(set_danish(text)[0]) == folded(text)


def folded(text: str) -> bytes:
    return fold_case(fold_words(fold_spaces(fold_plain(text))))
