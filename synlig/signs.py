"""Signs that no text needs, and that a terminal or a browser would obey."""

from __future__ import annotations

import re

_CONTROL = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
_TURNING = r"\u202a-\u202e\u2066-\u2069"  # Unicode UAX 9: a name may be written backwards and read forwards
_STACKED = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{9}"
)
_OBEYED = re.compile(f"[{_CONTROL}{_TURNING}]")


def has_obeyed(text: str) -> bool:
    """Whether there is a control character (line breaks and tabs apart), or a sign that turns the direction of
    reading: a terminal's commands begin with one.
    """
    return _OBEYED.search(text) is not None


def has_stack(text: str) -> bool:
    """Whether more than eight marks are laid over one letter, which would reach far over the lines around it."""
    return _STACKED.search(text) is not None


def visible(text: str) -> str:
    """The text with every such sign shown and not obeyed; one for one, so that places in it stay where they are."""
    return _OBEYED.sub("\ufffd", text)
