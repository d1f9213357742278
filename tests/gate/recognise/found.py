"""What a recogniser says of a text, as the pieces of the text itself."""

from __future__ import annotations

from collections.abc import Iterable

from synlig.gate.recognise import Span


def pieces(text: str, spans: Iterable[Span]) -> list[str]:
    """Every piece that was found, as it stands in the text; in doubt with a question mark behind."""
    return [text[span.start : span.end] + ("" if span.certain else "?") for span in spans]
