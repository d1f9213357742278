"""What a recogniser says of a text, as the pieces of the text itself."""

from __future__ import annotations

from collections.abc import Iterable

from synlig.gate.recognise import Kind, Span


def pieces(text: str, spans: Iterable[Span]) -> list[str]:
    """Every piece that was found, as it stands in the text; in doubt with a question mark behind."""
    found = list(spans)
    assert all(isinstance(span.kind, Kind) for span in found), (
        "a place that is of no kind is masked as nothing"
    )
    return [text[span.start : span.end] + ("" if span.certain else "?") for span in found]
