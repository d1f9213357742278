"""Addresses are ASCII words."""

import pytest

from synlig.addresses import slug


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("Øl & brød", "oel-broed"),
        ("Åbent hus", "aabent-hus"),
        ("Nyt fra 2026!", "nyt-fra-2026"),
        ("café Müller", "cafe-mueller"),
        ("  -- ", ""),
        ("C++", "c"),
    ],
)
def test_a_title_becomes_a_part_of_an_address(text: str, made: str) -> None:
    assert slug(text) == made
