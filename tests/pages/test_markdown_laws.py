"""What holds for every text: it is rendered, in time, and no word of it is lost."""

from __future__ import annotations

import re
import sys
import time
from contextlib import nullcontext
from functools import partial
from html import unescape

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from synlig.bounded import Bounded, Stopped
from synlig.edition import PublicMarkdown
from synlig.pages.danish_lists import TooDeep
from synlig.pages.markdown import render
from synlig.trial import is_plain, make_reader
from tests.test_trial import HOSTILE

SECONDS = 12.0
"""For 20,000 to 200,000 characters made to hurt, on a busy machine; alone, none takes two."""
N = 20_000

LONG = {
    "200 kB of prose": 'Vi mødes kl. 10-12 den 3. juni, "siger" han - og 10 kr. ' * 3_600,
    "items": "- a\n" * N,
    "numbers": "".join(f"{number}. a\n" for number in range(1, N // 2)),
    "ones": "1. a\n" * N,
    "ones apart": "1. a\n\nb\n\n" * 3_000,
    "dates": "12. november\n" * N,
    "items pushed in by two": "".join(f"{number}. a\n  - b\n  - c\n" for number in range(1, 3_000)),
    "items with long texts": ("1. a\n" + "   b\n" * 50) * 200,
    "levels up and down": "\n".join("  " * (number % 20) + "- a" for number in range(5_000)),
    "bullets of a word processor": "•\ta\n" * N,
    "task boxes": "- [ ] a\n" * N,
    "half strikes": "~~a" * N,
    "mail addresses": "a@example.org " * N,
    "half mail addresses": "a." * N + "@",
    "addresses": "https://example.org/x " * (N // 2),
    "brackets behind an address": "https://example.org/" + ")" * N,
    "quotes": '"' * N,
    "ranges": "1-2-" * N,
    "half notes": "[^" * N + "\n\n[^1]: a",
    "long names of notes": ("[^" + "a" * 100) * 200 + "\n\n[^1]: a",
    "a note mentioned often": "[^1]" * 5_000 + "\n\n[^1]: a",
    "half attributes": "{: .a " * N,
    "attributes of links": "[a](b){: .a }" * 5_000,
    "boxes": "!!! note\n" * 8_000,
    "definitions": "a\n: b\n" * N,
    "rows without a table": "a|b\n" * N,
    "rows that are no rows": "|a" * 60 + "\n" + "|-" * 60 + "\n" + "a\n" * N,
    "half names of notes": "[^a\n" * N,
    "headings alike": "# a\n" * N,
    "rules": "---\n" * N,
    "half titles": '[a](b "' * N,
    "half backslashes": "\\\\" * N,
    "fences of all lengths": "".join("`" * length + "\n" for length in range(3, 400)),
    "definitions apart": "a\n\n: b\n\n" * (N // 4),
    "lists apart": "- a\n\nb\n\n" * (N // 4),
    "lists of two kinds": "- a\n\n12. maj\n\n" * (N // 4),
    "boxes apart": "!!! note\n    a\n\n" * (N // 8),
    "references": "[a]\n" * N + "\n[a]: b",
    "fences": "```\n" * N,
    "quotes line by line": "> - a\n" * 9_000,
    "entities": "&amp;" * N,
}


TOO_DEEP = ("lists in lists", "quotes in quotes")
TOO_MUCH = {"cells that are missing": "|a" * 3_000 + "\n" + "|-" * 3_000 + "\n" + "|a\n" * 500}
"""What no parser shows in time: a million and a half cells."""


@pytest.mark.parametrize("name", [*HOSTILE, *LONG])
def test_every_text_is_rendered_in_time(name: str) -> None:
    text, began = {**HOSTILE, **LONG}[name], time.process_time()

    with pytest.raises(TooDeep) if name in TOO_DEEP else nullcontext():
        render(PublicMarkdown(text), str)

    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize(
    "text", [*TOO_MUCH.values(), *map(HOSTILE.get, TOO_DEEP)], ids=[*TOO_MUCH, *TOO_DEEP]
)
def test_the_others_are_an_error_in_time(text: str) -> None:
    """Which file and line, and what to do, is told in tests/test_trial.py."""
    ask = Bounded(partial(make_reader, ()))

    assert not is_plain(text)
    with pytest.raises(Stopped):
        ask((text, True))
    ask.stop()


MARKS = st.text(alphabet="ab1.2) \n\t-*+>#`~_[]()!|:\\^{}<&\"'&@/w•æ\u00a0", max_size=120)
PIECES = st.lists(
    st.sampled_from([
        "- ", "1. ", "2. ", "  ", "   ", "    ", "\n", "\n\n", "> ", "a", "maj", "1. maj", "[^1]", "[^1]: ", "|", "|-|",
        "!!! note\n", ": ", "```\n", "# ", "{: .a }", "{: #a }", "[a](/b/)", "<a>", "</a>", "<!--", "- [x] ",
        "www.a.dk", "a@b.dk", "**", "~~", "`", "\\", '"', "---\n", "<div>\n", "•\t",
    ]),
    max_size=30,
).map("".join)  # fmt: skip


LEVELS = st.lists(
    st.lists(st.sampled_from([" ", "\t", "- ", "-\t", ">", "1) ", ": ", "> "]), max_size=23).map("".join),
    max_size=12,
).map(lambda lines: "\n".join(f"{line}a" for line in lines))


@given(MARKS | PIECES | LEVELS)
def test_rendering_never_fails(text: str) -> None:
    """What has too many levels is one of those that are tried before anything is published."""
    try:
        render(PublicMarkdown(text), str)
    except TooDeep:
        assert not is_plain(text)


def test_rendering_never_runs_out_of_stack() -> None:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(500)
    try:
        render(PublicMarkdown("\n".join("> " * 24 + "[" * level + "a" for level in range(200))), str)
    finally:
        sys.setrecursionlimit(limit)


WORD = st.sampled_from([
    "vi", "mødes", "den", "1.", "2.", "12.", "maj", "november", "2026", "kl.", "10.00", "§", "3,", "stk.", "nr.", "4",
    "aktører", "og", "(sådan)", "Å", "CV-nummer", "98", "76", "ca.", "50%", "er", "det.", "Hvad?", "ja:", "A/S", "1.5.",
])  # fmt: skip
LINE = st.lists(WORD, min_size=1, max_size=8).map(" ".join)


@given(st.lists(LINE, min_size=1, max_size=6).map("\n".join))
def test_plain_danish_keeps_every_word(text: str) -> None:
    """Its numbers, too; but who writes `1.` before every line asks to have them counted."""
    assume(len(re.findall(r"^1\.(?!\S)", text, re.MULTILINE)) < 2)

    rendered = str(render(PublicMarkdown(text), str).html)

    assert words_of(rendered) == text.split()


_INNERMOST = re.compile(r'<ol(?: start="(\d+)")?>((?:(?!<ol).)*?)</ol>', re.DOTALL)


def words_of(rendered: str) -> list[str]:
    """The words that a reader sees; a list's numbers are theirs too."""
    numbered = ""
    while numbered != rendered:
        numbered, rendered = rendered, _INNERMOST.sub(_numbered, rendered)
    return unescape(re.sub(r"<[^>]*>", " ", numbered)).split()


def _numbered(found: re.Match[str]) -> str:
    number = int(found[1] or 1) - 1
    pieces = found[2].split("<li>")
    return pieces[0] + "".join(
        f" {number + place}. {piece}" for place, piece in enumerate(pieces[1:], start=1)
    )
