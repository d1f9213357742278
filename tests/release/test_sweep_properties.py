"""Sweep: whatever the value, and however it is wrapped, it is found; and no other value is."""

from __future__ import annotations

import base64
import gzip
import html
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from synlig.needles import Kind, Needle
from synlig.release.sweep import sweep

LETTERS = "abcdefghijklmnopqrstuvwxyzæøåéöü"
MANY_WAYS = ("æ", "ø", "å", "ö", "ü", "ae", "oe", "aa", "ue")  # with many, not every mixture is tried
WORD = st.text(LETTERS, min_size=3, max_size=12).map(str.capitalize)
NAME = st.lists(WORD, min_size=2, max_size=4).map(" ".join)
PHONE = st.integers(20_000_000, 99_999_999).map(str)


def in_base64(text: str) -> str:
    return base64.b64encode(f"({text})".encode()).decode("ascii")


def with_soft_hyphens(text: str) -> str:
    return "\u00ad".join(text)


def without_danish(text: str, oe: str, aa: str) -> str:
    return text.lower().replace("ø", oe).replace("å", aa).replace("æ", "ae")


def as_numbers(text: str) -> str:
    return "".join(f"&#x{ord(letter):x};" for letter in text)


WRAPPINGS: list[Callable[[str], str]] = [
    str.upper, str.lower, html.escape, as_numbers, quote, json.dumps, with_soft_hyphens, in_base64,
    lambda text: text.replace(" ", "\u00a0"), lambda text: text.replace(" ", "-"), lambda text: f"<b>{text}</b>s",
    lambda text: without_danish(text, "oe", "aa"), lambda text: without_danish(text, "o", "a"),
]  # fmt: skip
OUTER = [as_numbers, quote, json.dumps, in_base64, html.escape]
SEPARATORS = st.sampled_from([" ", ".", "-", "\u00a0", "\u2009", " - ", "/", "</b><b>", ""])


def swept(text: str, needle: Needle, path: str = "index.html") -> bool:
    with tempfile.TemporaryDirectory() as folder:
        data = f"<p>Her: {text} .</p>".encode()
        (Path(folder) / path).write_bytes(
            gzip.compress(b"pagefind_dcd" + data, mtime=0) if path.startswith("x.") else data
        )
        return bool(sweep(Path(folder), [needle]).hits)


@given(
    NAME,
    st.sampled_from(WRAPPINGS),
    st.sampled_from([*OUTER, str]),
    st.sampled_from(["index.html", "a.json", "a.js", "x.pf_fragment"]),
)
def test_a_name_is_found_however_it_is_wrapped(
    name: str, inner: Callable[[str], str], outer: Callable[[str], str], path: str
) -> None:
    assume(sum(name.lower().count(letters) for letters in MANY_WAYS) <= 4)
    if inner is in_base64 and outer is in_base64:
        outer = str  # nobody wraps twice by accident

    assert swept(outer(inner(name)), Needle("member.name", "m1", name, Kind.NAME), path)


@given(
    PHONE,
    st.lists(SEPARATORS, min_size=3, max_size=3),
    st.sampled_from(["", "+45 ", "0045", "(+45)", "tlf."]),
)
def test_a_phone_is_found_with_anything_between_its_pairs(
    phone: str, between: list[str], before: str
) -> None:
    pairs = [phone[at : at + 2] for at in range(0, 8, 2)]
    written = before + pairs[0] + "".join(sign + pair for sign, pair in zip(between, pairs[1:], strict=True))

    assert swept(written, Needle("member.phone", "m1", phone, Kind.NUMBER))


@pytest.mark.parametrize("letters", [("oe", "aa"), ("o", "a"), ("ø", "å")])
def test_a_name_with_more_spellings_than_can_be_tried_is_found_in_the_usual_ones(
    letters: tuple[str, str],
) -> None:
    name = "Søren Ågård Kjærgaard Ødegård Bækmarksbrøsund Ålbæk"

    assert swept(without_danish(name, *letters), Needle("member.name", "m1", name, Kind.NAME))


@given(NAME, NAME)
def test_another_name_is_not_found(name: str, other: str) -> None:
    words = {word.casefold().translate(str.maketrans("æøåéöü", "aoaeou")) for word in other.split()}
    assume(
        not any(
            word.casefold().translate(str.maketrans("æøåéöü", "aoaeou")) in words for word in name.split()
        )
    )

    assert not swept(other, Needle("member.name", "m1", name, Kind.NAME))


@given(PHONE, PHONE)
def test_another_phone_is_not_found(phone: str, other: str) -> None:
    assume(phone != other)

    assert not swept(f"{other} {other}1 1{other}", Needle("member.phone", "m1", phone, Kind.NUMBER))
