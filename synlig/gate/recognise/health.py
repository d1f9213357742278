"""What a text tells of somebody's health.

Source: GDPR art. 4(15), data concerning health, and art. 9(1); databeskyttelsesloven § 7. Where the
words come from stands in words/SOURCES.md.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig.gate.recognise.about import WORK, told
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.vocabulary import vocabulary


def find_health(text: Plain, *, profile: bool) -> Iterator[Span]:
    """Places that tell of the health of the writer, of their family, or of somebody in the association."""
    yield from told(text, Kind.HEALTH, vocabulary("health"), WORK, profile=profile, alone=True)
