"""What a consent text asks for: the purposes at its boxes (`- [ ] **Katalogkort**: ...`)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from synlig.records import Purpose

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
    return max(
        asking, key=lambda name: ([int(part) for part in re.findall(r"\d+", name)], name), default=None
    )
