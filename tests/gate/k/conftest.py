"""The k-gate's tests, each with empty tables."""

from __future__ import annotations

import pytest

from synlig.gate.k import guard, ladders


@pytest.fixture(autouse=True)
def empty_tables() -> None:
    """What `functools.cache` kept of another test would be believed: mutmut changes a function after a first run has
    filled its table (docs/mutation.md).
    """
    for module in (ladders, guard):
        for found in vars(module).values():
            if hasattr(found, "cache_clear"):
                found.cache_clear()
