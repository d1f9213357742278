"""What a script says to somebody stands in a template, where it can be translated: none of ours holds a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("synlig/cms/web/static", "synlig/cms/editor/src", "themes/vaev/static/js")
MADE = {"synlig/cms/web/static/editor.js"}
"""Bundled of the sources, which are looked at themselves, and of others' packages."""
LANGUAGE = {
    "synlig/cms/editor/src/markdown/lines.js",  # months and days, behind which a number begins no list
    "themes/vaev/static/js/catalogue/lexicon.js",  # how Danish words are put together
    "themes/vaev/static/js/catalogue/stem.js",  # which words say nothing in a search, and how they end
}
"""What the program knows of Danish, and says to nobody."""
SCRIPTS = [
    path
    for folder in FOLDERS
    for file in sorted((ROOT / folder).rglob("*.js"))
    if (path := file.relative_to(ROOT).as_posix()) not in MADE | LANGUAGE
]
_TOKEN = re.compile(
    r"(?P<comment>//[^\n]*|/\*.*?\*/)"
    r"|(?P<text>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)"
    r"|(?<=[=(,:\[!&|?{};\n>])(?P<space>[ \t]*)(?P<regex>/(?![/*])(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*)",
    re.DOTALL,
)
_DANISH = re.compile(
    r"[æøåÆØÅ»«]|(?<![\w-])(?:og|er|det|den|ikke|til|af|en|et|du|kan|som|med|for|der|at)(?![\w=-])"
)
_WORD = re.compile(r"[A-ZÆØÅ][a-zæøå]+(?:[ .,!?].*)?")
OF_THE_BROWSER = {
    *("ArrowDown", "ArrowUp", "ArrowLeft", "ArrowRight", "Escape", "Enter", "Home", "End", "Tab", "Control"),
    *("Accept", "Content", "Backspace", "Delete"),
}
"""Names of keys and the like that begin as a word for somebody would."""


def texts_of(script: str) -> Iterator[tuple[int, str]]:
    """Each string of a script, with its line; no comment and no regular expression."""
    for found in _TOKEN.finditer(script):
        if found["text"]:
            yield script.count("\n", 0, found.start()) + 1, found["text"][1:-1]


def is_for_somebody(text: str) -> bool:
    words = re.sub(r"\$\{[^}]*\}", " ", text)
    if (
        text in OF_THE_BROWSER or re.search(r"[^\W\d_]", words) is None
    ):  # quotation marks around what was typed
        return False
    return _DANISH.search(words) is not None or _WORD.fullmatch(words.strip()) is not None


@pytest.mark.parametrize("path", SCRIPTS)
def test_no_script_of_ours_holds_a_sentence(path: str) -> None:
    script = (ROOT / path).read_text(encoding="utf-8")

    assert [(line, text) for line, text in texts_of(script) if is_for_somebody(text)] == []


@pytest.mark.parametrize(
    ("script", "found"),
    [
        ('say.textContent = "Kladden kunne ikke gemmes.";', True),
        ("button.title = 'Luk';", True),
        ("line.textContent = `${count} passer til dig`;", True),
        ('status = "ingen fundet, prøv igen";', True),
        ('// "Kladden kunne ikke gemmes." is said elsewhere', False),
        ('list.className = "suggested open";', False),
        ('if (event.key === "ArrowDown") next();', False),
        ("const isSentence = /[.:!?][»”]*$/;", False),
        ('words.replace(/"[^"]*"/g, "");', False),
        ('say("pictureMissing");', False),
    ],
)
def test_a_sentence_is_known(script: str, found: bool) -> None:
    assert any(is_for_somebody(text) for _line, text in texts_of(script)) is found
