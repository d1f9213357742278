"""What the editor was given comes out of it: the bytes where nobody wrote, the same page where all is written anew."""

from __future__ import annotations

import os
import re
from itertools import zip_longest

import pytest

from synlig.pages.dialect import to_html
from tests.cms.editor.conftest import Editor
from tests.cms.editor.texts import bodies, examples, made

MADE = int(os.environ.get("SYNLIG_EDITOR_TEXTS", "300"))
"""Made texts that are written anew; 10,000 take a minute."""
ANEW = """async texts => {
  const [{split}, {readBlock}, {writeBlock}, {saysTheSame}] = await Promise.all(
    ["split", "read", "write", "guard"].map(name => import(`/markdown/${name}.js`)));
  return texts.map(text => { const {lead, blocks} = split(text);
    const parts = blocks.map(block => { const node = readBlock(block);
      const written = node && writeBlock(node, block.source);
      return {...block, written: written && saysTheSame(written, block.source) ? written : null}; });
    return {joined: lead + parts.map(part => part.source + part.gap).join(""),
            anew: lead + parts.map(part => (part.written ?? part.source) + part.gap).join(""),
            known: parts.filter(part => part.written !== null).length, all: parts.length}; }); }"""


def clicked() -> dict[str, str]:
    """Texts of the demonstration that are clicked and typed in, a second each; of all, more is asked above."""
    every = int(os.environ.get("SYNLIG_EDITOR_EVERY", "4"))
    return dict(list(bodies().items())[::every])


def _shown(text: str) -> str:
    """The page's HTML, without blanks that nobody sees."""
    return re.sub(r"\s+", " ", re.sub(r"\s+(?=<|$)", "", to_html(text)))


def test_blocks_and_what_stands_between_them_are_the_text(editor: Editor) -> None:
    texts = [
        *bodies().values(),
        *examples(),
        *made(MADE, seed=6),
        "",
        "\n\n",
        "~~~\nuden ende\n\n- x",
        "a\n\n\n\nb",
    ]

    found = editor.page.evaluate(ANEW, texts)

    assert [each["joined"] for each in found] == texts


def test_what_is_written_anew_is_shown_as_before(editor: Editor) -> None:
    texts = [*bodies().values(), *examples(), *made(MADE, seed=7)]

    found = editor.page.evaluate(ANEW, texts)

    differing = [
        text for text, each in zip(texts, found, strict=True) if _shown(text) != _shown(each["anew"])
    ]
    known, of_all = sum(each["known"] for each in found), sum(each["all"] for each in found)
    assert differing == []
    assert known > 0.85 * of_all


def test_every_text_of_the_demonstration_opens_and_keeps_every_byte(editor: Editor) -> None:
    for name, text in clicked().items():
        editor.open(text)
        assert editor.page.locator(".ProseMirror").count() == 1, f"{name} does not open"
        words = editor.page.locator(".ProseMirror :is(p, li, td)").first
        words.click(position={"x": 4, "y": 8})
        editor.page.keyboard.type("x")
        assert editor.text != text, f"{name}: nothing was written"
        editor.keys("Backspace")
        editor.choose("Tekst")

        assert editor.text == text, name


def test_an_edit_changes_the_lines_of_its_block_alone(editor: Editor) -> None:
    for name, text in clicked().items():
        editor.open(text)
        editor.page.locator(".ProseMirror > :is(p, ul, ol):not(:has(> br:only-child))").last.click()
        editor.keys("End")
        editor.page.keyboard.type(" æblegrød")
        before, after = text.split("\n"), editor.text.split("\n")

        changed = [(old, new) for old, new in zip_longest(before, after) if old != new]

        assert len(changed) == 1, (name, changed)
        assert "æblegrød" in changed[0][1], name


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Vi mødes.\nDer er kaffe.\nOg te.", "Vi mødes.\nDer er kaffe nu.\nOg te."),
        ("- Mad\n  - brød og kaffe\n- Vand", "- Mad\n  - brød og kaffe nu\n- Vand"),
        ("- Mad\n    - brød og kaffe\n- Vand", "- Mad\n    - brød og kaffe nu\n- Vand"),
        ("Sov.\nkaffe.\nog te.", "Sov.\nkaffe nu.\nog te."),
        ("1) Vand\n2) kaffe", "1) Vand\n2) kaffe nu"),
        ("> Vi har\n> kaffe\n> og te.", "> Vi har\n> kaffe nu\n> og te."),
        ("Husk:\n- kaffe\n- te\n\n\n\nSlut.", "Husk:\n- kaffe nu\n- te\n\n\n\nSlut."),
        ("| a | b |\n|---|---:|\n| kaffe | 2 |", "| a | b |\n|---|---:|\n| kaffe nu | 2 |"),
        ("12. november er der kaffe", "12. november er der kaffe nu"),
        (
            "Spørg {person: k3v9q2m7xd} om kaffe[^1]\n\n[^1]: Ja.",
            "Spørg {person: k3v9q2m7xd} om kaffe nu[^1]\n\n[^1]: Ja.",
        ),
        ("## Om kaffe {: #kaffe }\n\nTe", "## Om kaffe nu {: #kaffe }\n\nTe"),
        ("Ord\n:   Forklaring\n\nkaffe", "Ord\n:   Forklaring\n\nkaffe nu"),
        ("Adressen\\\nkaffe", "Adressen\\\nkaffe nu"),
    ],
)
def test_words_are_written_in_where_they_stand(editor: Editor, before: str, after: str) -> None:
    editor.open(before)
    editor.put_caret_after("kaffe")

    editor.page.keyboard.type(" nu")

    assert editor.text == after


@pytest.mark.parametrize(
    "source",
    [
        '!!! note "Husk"\n    Noget.',
        "Ord\n:   Forklaring",
        "[^1]: Note",
        "<div>x</div>",
        "a\tb",
        "**halv",
        "![a](a.png)\n![b](b.png)",
    ],
)
def test_what_has_no_button_is_shown_as_it_is_written(editor: Editor, source: str) -> None:
    editor.open(f"Før\n\n{source}\n\nEfter\n")

    assert editor.page.locator(".editor-locked pre").text_content() == source


def test_a_locked_block_is_mended_in_a_dialog(editor: Editor) -> None:
    editor.open("Før\n\n!!! note\n    Noget.\n\nEfter\n")
    editor.page.get_by_role("button", name="Ret boksen").click()

    editor.page.get_by_role("textbox", name="Teksten med sine tegn").fill("!!! warning\n    Andet.")
    editor.page.get_by_role("button", name="Brug teksten").click()

    assert editor.text == "Før\n\n!!! warning\n    Andet.\n\nEfter\n"


def test_a_text_that_is_too_long_stays_in_plain_letters_and_says_so(editor: Editor) -> None:
    editor.open("Ord og ord. " * 20_000)

    assert "»Almindelig« kan ikke" in str(editor.page.get_by_role("status").first.text_content())
    assert editor.page.locator("#text").is_visible()
