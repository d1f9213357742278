"""What the editor showed is held against what visitors will read."""

from __future__ import annotations

from pathlib import Path

import pytest

from synlig.cms.desk import Desk
from synlig.cms.documents import BODY, KINDS, values_of
from synlig.cms.screens.seen import says
from tests.cms.browser import Browser
from tests.cms.screens.test_texts import NEWS

CONTENT = Path(__file__).resolve().parents[3] / "content" / "public"


@pytest.mark.parametrize(
    ("markdown", "seen"),
    [
        ("Kom **forbi** på `kontoret`.", "Kom forbi på kontoret."),
        ("12. november mødtes vi.", "12. november mødtes vi."),
        ("- et\n- to\n  - tre", "et\nto\ntre"),
        ("Se [siden](/om-os/) og {person: abc}.", "Se siden og  ."),
        ("| a | b |\n|---|---|\n| c | d |", "a\nb\nc\nd"),
    ],
)
def test_a_text_that_says_what_was_seen(markdown: str, seen: str) -> None:
    assert says(markdown, seen)


@pytest.mark.parametrize(
    ("markdown", "seen"),
    [
        ("Kom forbi.", "Kom gerne forbi."),
        ("to et", "et to"),
        ("Skriv <b class=x>fed</b> <script>skjult</script>", "Skriv fed skjult"),
        ("", "Alt er væk"),
    ],
)
def test_a_text_that_lost_words(markdown: str, seen: str) -> None:
    assert not says(markdown, seen)


def test_a_lost_word_is_not_saved(writer: Browser, desk: Desk) -> None:
    writer.go("/nyheder/ny/")
    writer.send("/nyheder/ny/", begun_from="", **NEWS, **{"seen.body": "Kom forbi nu. Vi har kage."})
    assert writer.page is not None
    assert writer.page.status_code == 422
    assert '<a href="#f-body">' in writer.text
    writer.send("/nyheder/ny/", begun_from="", **NEWS, **{"seen.body": "Kom forbi.\nVi har kage."})
    assert "Gemt." in writer.text


@pytest.mark.parametrize("file", sorted(CONTENT.glob("news/*.md"))[:4], ids=lambda file: file.stem)
def test_the_words_of_our_own_texts_are_read_as_they_stand(file: Path) -> None:
    body = str(values_of(KINDS["news"], file.read_text(encoding="utf-8"))[BODY])
    first = body.split("\n\n")[0]
    assert says(body, first.replace("**", ""))
