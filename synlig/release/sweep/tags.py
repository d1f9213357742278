"""The tags that come on page after page: half of what is searched of a page are addresses and classes of its lists.

A tag that stood on a page in which nothing was found is not searched again on the next. That hides nothing, since the
tags of a page are read apart from its text, one under the other: between two values stand at least the name of a tag
and that of an attribute, so a find lies in one tag, and was no find. Where it may lie in more, all is searched again:

- a comment, or a `>` inside an attribute: there, tags and text are read in one (`reads_apart`);
- an attribute without a value, which would stand beside the name of the next tag (`_TAG`);
- what a decoder reads: a value in two attributes may go on in the next tag (`_is_plain`);
- what may be a hash: it is told for each page that it stands on (`_is_plain`).
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from synlig.release.sweep.decoders import decoded
from synlig.release.sweep.markup import reads_apart
from synlig.release.sweep.runs import find_runs

_TAG = re.compile(r'<([A-Za-z][A-Za-z0-9]*+)(?:\s++[\w:-]++="[^"<>&%\\]*+")++\s*+/?>')
"""A tag with attributes, each with a value in which no entity, `%` or backslash stands."""
_SHORTEST_HASH = 16  # letters and digits


def without_tags(source: str, known: AbstractSet[str]) -> tuple[str, set[str]]:
    """The page with the tags that are known bare of their attributes, and the other tags in it that may be known."""
    if not reads_apart(source):
        return source, set()
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
    """Whether no decoder reads anything in a tag, and nothing in it is long enough for a hash."""
    return not decoded(tag) and all(len(run) < _SHORTEST_HASH for run in find_runs(tag))
