"""Signs that no text needs, and that a terminal or a browser would obey."""

from __future__ import annotations

import unicodedata

_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
"""Bidirectional classes (Unicode UAX 9) that turn the reading: a name may be written backwards and read forwards."""


def is_control(sign: str) -> bool:
    """A control character, line break and tab apart: what begins a terminal's commands is one."""
    return unicodedata.category(sign) == "Cc" and sign not in "\n\t"


def is_obeyed(sign: str) -> bool:
    """A control character, or one that turns the direction of reading."""
    return is_control(sign) or unicodedata.bidirectional(sign) in _TURNING


def visible(text: str) -> str:
    """The text with every such sign shown and not obeyed; one for one, so that places in it stay where they are."""
    return "".join("\ufffd" if is_obeyed(sign) else sign for sign in text)
