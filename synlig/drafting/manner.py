"""How minutes tell of decisions and of closed items, by all that stands in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from synlig.drafting.blocks import Line
from synlig.drafting.closed import closing_signs
from synlig.drafting.labels import is_field
from synlig.drafting.legend import Legend, read_legend
from synlig.drafting.sections import Section
from synlig.drafting.vocabulary import Field


@dataclass(frozen=True, repr=False)
class Manner:
    """The signs they explain, and whether they have a word for decisions (`Beslutning:`)."""

    legend: Legend
    has_label: bool
    closing: frozenset[str] = frozenset()
    """The signs of closed items."""


def manner_of(sections: Iterable[Section], lines: Sequence[Line]) -> Manner:
    """The manner of minutes with these items and these lines."""
    legend = read_legend(lines)
    labelled = any(is_field(line, Field.DECISION) for section in sections for line in section.lines)
    has_label = labelled or Field.DECISION in legend.meanings.values()
    return Manner(legend, has_label, closing_signs(lines))
