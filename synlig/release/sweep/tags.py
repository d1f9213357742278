"""The tags that come on page after page: half of what is searched of a page are addresses and classes of its lists."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from synlig.release.sweep.decoders import decoded
from synlig.release.sweep.runs import find_runs

_TAG = re.compile(r'<([A-Za-z][A-Za-z0-9]*+)(?:\s++[\w:-]++(?:="[^"<>&%\\]*+")?+)++\s*+/?>')
"""A tag with attributes in which no entity, `%` or backslash stands."""
_SHORTEST_HASH = 16  # letters and digits


def without_tags(source: str, known: AbstractSet[str]) -> tuple[str, set[str]]:
    """The page with the tags that are known bare of their attributes, and the other tags in it.

    Only a tag that says what it says by itself is left out, see `_is_plain`.
    """
    others: set[str] = set()

    def keep(match: re.Match[str]) -> str:
        if match[0] in known:
            return f"<{match[1]}>"
        if _is_plain(match[0]):
            others.add(match[0])
        return match[0]

    return _TAG.sub(keep, source), others


@lru_cache(maxsize=100_000)
def _is_plain(tag: str) -> bool:
    """Whether no decoder reads anything in a tag, and nothing in it is long enough for a hash.

    What is read of an attribute (`alt`, `value`) may go on in the next tag, and a hash is looked up for each page.
    """
    return not decoded(tag) and all(len(run) < _SHORTEST_HASH for run in find_runs(tag))
