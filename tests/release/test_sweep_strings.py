"""The strings among bytes: what stands before and after a Danish letter in Latin-1 belongs to it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from synlig.release.sweep.strings import strings_in

LATIN = re.compile(
    rb"[\x20-\x7e]{0,40}(?:[\xc4-\xc6\xc9\xd6\xd8\xdc\xe4-\xe6\xe9\xf6\xf8\xfc][\x20-\x7e]{1,80})+"
)
"""The rule in one expression, which is slow."""

PIECES = st.sampled_from(
    [b"a", b"bc ", b"x" * 39, b"y" * 41, b"z" * 81, b"\xe6", b"\xd8", b"\x00", b"\xff", b"\n"]
)


@given(st.lists(PIECES, max_size=12).map(b"".join))
def test_latin_1_is_found_by_the_rule(data: bytes) -> None:
    by_the_rule = [match[0].decode("latin-1") for match in LATIN.finditer(data) if len(match[0]) >= 6]

    found = strings_in(data)

    assert [string for string in by_the_rule if string not in found] == [], "each of them, in their order"
