"""What a consent text asks for: the purposes at its boxes (`- [ ] **Katalogkort**: ...`); and which is the newest."""

from __future__ import annotations

import re
from collections.abc import Mapping

from synlig.records import Purpose

BLANK = "[RET"
"""What `init` marks the places with that only the association can fill in; until then nobody can say yes to it."""
_BOX = re.compile(r"^\s*[-*] \[[ xX]?\] +(.+)$", re.MULTILINE)


def purposes_of(text: str) -> frozenset[Purpose]:
    """The purposes that a text has a box for; all of them where it has no boxes."""
    boxes = [re.sub(r"[*_]", "", box).strip().casefold() for box in _BOX.findall(text)]
    asked = {
        purpose
        for purpose in Purpose
        if any(re.match(rf"{re.escape(purpose.value)}(?!\w)", box) for box in boxes)
    }
    return frozenset(asked) if boxes else frozenset(Purpose)


def newest_text(texts: Mapping[str, str], purposes: frozenset[Purpose]) -> str | None:
    """The name of the newest text that asks for all the purposes; newest by the numbers in the name."""
    asking = [name for name, text in texts.items() if purposes <= purposes_of(text)]
    return max(asking, key=_age, default=None)


def texts_in_use(texts: Mapping[str, str]) -> tuple[str, ...]:
    """The names of those that somebody may say yes to today: finished, and not replaced by a newer one."""
    return tuple(
        name for name, text in texts.items() if BLANK not in text and replaced_by(name, texts) is None
    )


def replaced_by(name: str, texts: Mapping[str, str]) -> str | None:
    """The newest text that is asked with instead of an older one; None where that one is still in use.

    It is one of the same series (`katalog-2024-1`, `katalog-2026-1`), or one whose boxes ask for all that the old one's
    boxes asked for. One that is not finished replaces nothing.
    """
    newer = [
        other
        for other, text in texts.items()
        if _age(other) > _age(name) and BLANK not in text and _is_instead(text, other, texts[name], name)
    ]
    return max(newer, key=_age, default=None)


def _is_instead(text: str, name: str, old_text: str, old_name: str) -> bool:
    if _series(name) == _series(old_name):
        return True
    return bool(_BOX.search(text) and _BOX.search(old_text)) and purposes_of(old_text) <= purposes_of(text)


def _series(name: str) -> str:
    return re.split(r"-?\d", name)[0]


def _age(name: str) -> tuple[list[int], str]:
    return [int(part) for part in re.findall(r"\d+", name)], name
