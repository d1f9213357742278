"""Signs that no text needs, and that a terminal or a browser would obey."""

from __future__ import annotations

import re

_CONTROL = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
_TURNING = r"\u202a-\u202e\u2066-\u2069"  # Unicode UAX 9: a name may be written backwards and read forwards
_CONTROLS = re.compile(f"[{_CONTROL}]")
_OBEYED = re.compile(f"[{_CONTROL}{_TURNING}]")


def has_control(text: str) -> bool:
    """Whether there is a control character, line breaks and tabs apart: a terminal's commands begin with one."""
    return _CONTROLS.search(text) is not None


def has_obeyed(text: str) -> bool:
    """Whether there is a control character, or a sign that turns the direction of reading."""
    return _OBEYED.search(text) is not None


def visible(text: str) -> str:
    """The text with every such sign shown and not obeyed; one for one, so that places in it stay where they are."""
    return _OBEYED.sub("\ufffd", text)
