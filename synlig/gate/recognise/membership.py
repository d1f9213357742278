"""What minutes tell of who is a member, has become one, or is one no longer.

Source: issue "The gate", "nobody's membership is told"; being named as a member reveals that one is without work (GDPR
art. 4(1)). The words are those of associations' minutes, written for this project.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig.gate.recognise.about import told_of_a_member
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.vocabulary import vocabulary


def find_memberships(text: Plain) -> Iterator[Span]:
    """Places that tell of a person's membership; all in doubt."""
    yield from told_of_a_member(text, Kind.MEMBERSHIP, vocabulary("membership"))
