"""Two who write in the private files at the same time would lose what one of them wrote."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from synlig.alone import alone


def one_at_a_time(content: Path) -> AbstractContextManager[None]:
    """Hold the content folder while a command writes in it; whoever comes second waits."""
    return alone(content / "private" / ".synlig-lock")
