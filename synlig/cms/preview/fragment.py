"""A piece of Markdown as HTML, for whoever wrote it: to hold what two editors made of one text against each other.

The text may be private, so it does not go to the preview's child. A short or plain one is read here; one that could
take for ever is read in a child with a limit.
"""

from __future__ import annotations

from collections.abc import Callable

from synlig.bounded import Bounded, Stopped
from synlig.trial import LONGEST_BODY, is_plain

_SECONDS = 2.0


def render_fragment(markdown: str) -> str | None:
    """The HTML, clean; None where the text is too long or too tangled to be read in time."""
    if len(markdown) > LONGEST_BODY:
        return None
    if is_plain(markdown):
        return _make()(markdown)
    ask: Bounded[str, str] = Bounded(_make, _SECONDS)
    try:
        return ask(markdown)
    except Stopped:
        return None
    finally:
        ask.stop()


def _make() -> Callable[[str], str]:
    from synlig.pages.markdown import draft_html  # loads all pages, which few processes need

    return draft_html
