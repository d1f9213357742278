"""Texts that would keep a stage for long are told by file and field in bounded time, and nothing is published."""

from __future__ import annotations

import sys
import time
from functools import partial
from pathlib import Path

import pytest

import build
from synlig import trial
from synlig.bounded import Bounded, Stopped
from synlig.edition import PublicMarkdown
from synlig.errors import Problems
from synlig.gate.cpr import find_cpr
from synlig.gate.mask import mask
from synlig.gate.names import known_names, mentions
from synlig.gate.recognise import Known, PeopleIndex
from synlig.pages.markdown import render
from synlig.trial import PLAIN, SHORT, check_readable, is_plain, is_short, make_reader
from tests.site_builder import MEMBER, BuiltSite, copy_site, read

SECONDS = 2.0
"""What issue 3 allows for one text."""
N = 20_000
PROFILE = f"content/private/members/{MEMBER}/profil.yml"
PAGE = "---\ntitel: Prøve\nresumé: En side.\n---\n\n"

HOSTILE = {
    "200 kB of words": "Søren " * 33_000,
    "opened brackets": "[" * N,
    "closed brackets": "]" * N,
    "half links": "[a](" * (N // 4),
    "half links in angles": "[a](<" * (N // 5),
    "links in links": "[" * 5_000 + "](a)" * 2_500,
    "half pictures": "![" * (N // 2),
    "digits": "7" * N,
    "digits apart": "7 " * (N // 2),
    "combining marks": "\u0301" * N,
    "letters with many marks": ("a" + "\u0301" * 50) * 392,
    "zero-width spaces": "\u200b" * N,
    "right-to-left marks": "\u200f" * N,
    "a long word": "a" * N,
    "ligatures of eighteen letters": "\ufdfa" * N,
    "line breaks": " \n" * (N // 2),
    "half mail addresses": "a.a@" * (N // 4),
    "half markers": "{person: " * 2_222,
    "half tags": "<a " * 6_666,
    "half comments": "<!--" * (N // 4),
    "tags in tags": "<b>" * 6_666,
    "Markdown in tags": "<div markdown=1>\n" * 1_000,
    "stars": "*a **b " * 2_800,
    "underlines": "_a " * 6_666,
    "backticks": "".join("`" * i + "a" for i in range(190)),
    "quotes in quotes": "> " * (N // 2),
    "lists in lists": "\n".join(" " * 4 * i + "- a" for i in range(90)),
    "definitions in definitions": "a\n: b\n" * 3_000,
    "headings": "# a\n" * 5_000,
    "underlined headings": "a\n==\n" * 4_000,
    "footnotes": "".join(f"[^{i}] " for i in range(1_500)) + "\n\n[^1]: a\n" * 1_000,
    "a long table": "a|b\n-|-\n" + "a|b\n" * 4_000,
    "a wide table": "|".join("a" * 5_000) + "\n" + "|".join("-" * 5_000) + "\n" + "|".join("a" * 5_000),
    "abbreviations": "".join(f"*[A{i}]: x\n" for i in range(2_000)) + "A1 " * 2_000,
    "attributes": "# a {" + "#a " * 6_000 + "}",
    "emoji": "\U0001f468\u200d" * (N // 2),
    "capitals": "Ab " * 6_666,
}


def cut(text: str, is_kept: object) -> str:
    """As much of a text as `is_kept` lets through untried, to a few signs."""
    assert callable(is_kept)
    low, high = 0, len(text)
    while high - low > 3:
        middle = (low + high) // 2
        low, high = (middle, high) if is_kept(text[:middle]) else (low, middle)
    return text[: high if is_kept(text[:high]) else low]


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_let_through_untried_is_read_in_time(text: str) -> None:
    known, names = Known(people=PeopleIndex(["Wanda Hviid"])), known_names(["Wanda Hviid"] * 1_200)
    mask("Kan føre regnskab.", known)  # the lists are read once in a run
    short, plain = cut(text, is_short), cut(text, is_plain)
    began = time.process_time()

    list(find_cpr(short))
    mask(short, known)
    mentions(short, names)
    read_at = time.process_time()
    render(PublicMarkdown(plain), str)

    assert read_at - began < SECONDS
    assert time.process_time() - read_at < SECONDS


def test_a_hostile_text_gets_an_answer_in_time_or_none() -> None:
    ask = Bounded(partial(make_reader, ("Wanda Hviid",)), seconds=0.5)
    stopped = set()
    for name in (
        "half tags",
        "quotes in quotes",
        "digits",
        "lists in lists",
        "a long word",
        "closed brackets",
    ):
        began = time.monotonic()
        try:
            ask((HOSTILE[name], True))
        except Stopped:
            stopped.add(name)
        assert time.monotonic() - began < 60  # a child that starts on a busy machine, and half a second
    ask.stop()

    assert stopped == {"quotes in quotes", "lists in lists"}


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BuiltSite:
    monkeypatch.setattr(trial, "Bounded", partial(Bounded, seconds=0.5))
    return copy_site("minimal", tmp_path / "site")


def said_by(command: str, site: BuiltSite, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    capsys.readouterr()
    code = build.main([command, "--no-setup", "--site", str(site.settings)])
    return code, capsys.readouterr().err


EVENT = """titel: Åbent hus
slags: åbent hus
dato: 2026-12-01
fra: "10:00"
til: "12:00"
sted:
  navn: Kontoret
resumé: Kom og se.
tekst: |
"""
LEVELS = "> " * 8_000
PLACES = [
    ("content/public/pages/proeve.md", PAGE + LEVELS, "content/public/pages/proeve.md:6  tekst"),
    ("content/public/news/2026-11-01-a.md", PAGE.replace("---\n\n", "dato: 2026-11-01\n---\n\n") + LEVELS,
     "content/public/news/2026-11-01-a.md:7  tekst"),
    ("content/public/events/2026-12-01-hus.yml", f"{EVENT}  {LEVELS}\n",
     "content/public/events/2026-12-01-hus.yml:9  tekst"),
]  # fmt: skip


@pytest.mark.parametrize("command", ["check", "build"])
def test_all_of_them_are_told_together_and_nothing_is_published(
    command: str, site: BuiltSite, capsys: pytest.CaptureFixture[str]
) -> None:
    for path, text, _place in PLACES:
        site.write(path, text)
    site.add(PROFILE, f"intern_note: {'Søren ' * 4_000}\nudgået: ja\n")

    code, said = said_by(command, site, capsys)

    for _path, _text, place in PLACES:
        assert f"{place}\n  Teksten kan ikke læses til ende" in said
    assert "intern_note\n  Teksten er for lang." in said
    assert "udgået\n  Feltet kendes ikke." in said
    assert (code, (site.folder / "output" / "current").exists()) == (1, False)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a" + "\u0301" * 9, "Linjen har mange tegn oven i hinanden."),
        ("\u0301" * N, "Linjen har mange tegn oven i hinanden."),
        ("\u202egnirts", "Linjen har et usynligt styretegn."),
        ("a\u2066b", "Linjen har et usynligt styretegn."),
        ("Søren " * 3_500, "Teksten er for lang."),
    ],
)
def test_a_page_of_such_signs_is_refused(
    text: str, says: str, site: BuiltSite, capsys: pytest.CaptureFixture[str]
) -> None:
    site.write("content/public/pages/proeve.md", PAGE + text)

    code, said = said_by("check", site, capsys)

    assert code == 1
    assert f"content/public/pages/proeve.md:6{'  tekst' if 'lang' in says else ''}\n  {says}\n" in said


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (rb'"\ud800"', "omvendt skr\u00e5streg"),
        (b'"' + rb"\u0301" * 9 + b'"', "mange tegn oven i hinanden"),
        (rb'"\u202e"', "usynligt styretegn"),
        (b"\xed\xa0\x80", "gemt som UTF-8"),
        (b"\xff", "gemt som UTF-8"),
        (b"{a: " * 5_000, "for mange niveauer"),
        (b"&a [*a, *a]", "giver stedet et navn"),
    ],
)
def test_a_value_that_yaml_may_hide_is_refused(
    written: bytes, says: str, site: BuiltSite, capsys: pytest.CaptureFixture[str]
) -> None:
    site.write_bytes(PROFILE, (site.folder / PROFILE).read_bytes() + b"tekst: " + written + b"\n")

    code, said = said_by("check", site, capsys)

    assert code == 1
    assert f"{PROFILE}:" in said
    assert says in said


class NoChild:
    """What stands where a child would be asked."""

    def __call__(self, _asked: object) -> bool:
        raise AssertionError("a child was asked")

    def stop(self) -> None:
        """There is none."""


def test_texts_as_people_write_them_need_no_child(site: BuiltSite, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "Bounded", lambda _make: NoChild())
    problems = Problems()

    assert check_readable(read(site), problems)


def test_a_long_text_that_is_harmless_is_tried_and_let_be(site: BuiltSite) -> None:
    links = "\n".join(f"- [Emne {number}](/kontakt/): noget om det." for number in range(120))
    site.write("content/public/pages/proeve.md", f"{PAGE}{links}\n")
    content, problems = read(site), Problems()

    assert not is_plain(links)
    assert check_readable(content, problems)


def test_levels_that_the_sites_child_has_no_room_for_are_no_answer() -> None:
    ask = Bounded(partial(make_reader, ()))
    nested = "\n".join(" " * 4 * level + "- a" for level in range(200))
    limit = sys.getrecursionlimit()

    with pytest.raises(Stopped):
        ask((nested, True))

    ask.stop()
    assert sys.getrecursionlimit() == limit


def test_what_is_short_and_plain_is_counted_as_it_is_written_out() -> None:
    assert is_short("a" * SHORT)
    assert not is_short("a" * (SHORT + 1))
    assert not is_short("\ufdfa" * (SHORT // 18 + 1))
    assert is_plain("[" * PLAIN)
    assert not is_plain("[" * (PLAIN + 1))
    assert not is_plain(" " * 40 + "- a")
    assert is_plain(" " * 21 + "- a")
    assert not is_plain(" " * 22 + "- a")
    assert not is_plain("> " * 12 + "a")
    assert not is_plain("\t" * 4 + "- a")
