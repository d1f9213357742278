"""Texts for the editor: those of the demonstration and the handbook, and made ones, of all a text may hold."""

from __future__ import annotations

import random
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
_FRONT = re.compile(r"---\n.*?\n---\n", re.DOTALL)
_WORDS = (
    "kaffe", "kl. 10-12", "møde", "**fed**", "*kursiv*", "_skrå_", "__tyk__", "***begge***", "~~væk~~", "`kode`",
    "[link](/om-os/)", '[to ord](https://example.org/a_b "Titel")', "https://example.org/x_y", "a_b_c", "A&B", "a<b",
    "kontor@example.org", "{person: k3v9q2m7xd}", "[^a]", "&amp;", "5 * 3", "\\*stjerne\\*", "**fed *og* skrå**",
    "*skrå **og** fed*", "[**fed** link](/x/)", "`a*b`", "ord,", "slut.", "Hej:", "\\# nej", "**[fed link](/y/)**",
    "*kant*,", "(**i parentes**)", "»*citat*«", "#tag", "12. november", "1. maj", "2. aktører", "[x]", "linje\\\nny",
    "og\nnæste", "**~~væk~~ og *skrå***", "!",
)  # fmt: skip
_KEPT = (
    '!!! note "Husk"\n    Noget.', "Ord\n:   Forklaring", "[^a]: Note", "~~~\n1. maj\n\n- x\n~~~", "---", "{kontakt}",
    '![Havnen](havnen.png "Foto")', "![Havnen](havnen.png)\n![Broen](broen.png)", "<div>x</div>",
)  # fmt: skip


def bodies() -> dict[str, str]:
    """The Markdown of every page and piece of news, by its file's name."""
    files = sorted((ROOT / "content" / "public").rglob("*.md"))
    return {file.name: _FRONT.sub("", file.read_text(encoding="utf-8"), count=1) for file in files}


def examples() -> list[str]:
    """What the handbook's page on writing shows."""
    page = (ROOT / "docs" / "handbook" / "skriv-tekst.md").read_text(encoding="utf-8")
    return re.findall(r"```markdown\n(.*?)```\n", page, re.DOTALL)


def made(count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    return [
        f"{chr(10) * 2}".join(_block(chance) for _ in range(chance.randint(1, 6))) + "\n"
        for _ in range(count)
    ]


def _words(chance: random.Random, most: int, *, one_line: bool = False) -> str:
    text = " ".join(chance.choice(_WORDS) for _ in range(chance.randint(1, most)))
    return text.replace("\\\n", " ").replace("\n", " ") if one_line else text


def _block(chance: random.Random) -> str:
    kind = chance.choice(("text", "text", "heading", "list", "list", "quote", "table", "kept", "below"))
    if kind == "heading":
        return f"{'#' * chance.randint(2, 4)} Om {_words(chance, 3, one_line=True)}"
    if kind == "list":
        return _list(chance)
    if kind == "quote":
        inside = f"{_words(chance, 6)}\n\n{_list(chance)}"
        return "\n".join(f"> {line}".rstrip() for line in inside.split("\n"))
    if kind == "table":
        return _table(chance)
    if kind == "kept":
        return chance.choice(_KEPT)
    return f"Husk:\n{_list(chance)}" if kind == "below" else _words(chance, 9)


def _list(chance: random.Random, depth: int = 0, step: str = "") -> str:
    step = step or chance.choice(("  ", "    "))
    is_numbered, is_loose = chance.random() < 0.4, depth == 0 and chance.random() < 0.2
    items = []
    for number in range(1, chance.randint(3, 5)):
        mark = f"{number}. " if is_numbered else "- "
        pad = step if len(step) == 4 else " " * len(mark)
        lines = f"punkt {_words(chance, 4)}"
        if depth < 2 and chance.random() < 0.25:
            lines += f"\n{_list(chance, depth + 1, step)}"
        if depth == 0 and chance.random() < 0.1:
            lines += f"\n\nEt afsnit {_words(chance, 4, one_line=True)}"
        items.append(mark + re.sub(r"\n(?=[^\n])", f"\n{pad}", lines))
    return ("\n\n" if is_loose else "\n").join(items)


def _table(chance: random.Random) -> str:
    width = chance.randint(2, 4)

    def row() -> str:
        return f"| {' | '.join(_words(chance, 2, one_line=True) for _ in range(width))} |"

    strokes = "|".join(chance.choice(("---", "---:", ":---", ":---:")) for _ in range(width))
    return "\n".join([row(), f"|{strokes}|", *(row() for _ in range(chance.randint(1, 3)))])
