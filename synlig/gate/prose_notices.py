"""What the PR group should look at, though nothing is wrong: a page past its revision, a file nobody can find."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from synlig.edition import PublicRecord, files_led_to
from synlig.language import _
from synlig.records import Content
from synlig.snippets import EVENT, Marker, snippets_in


def prose_notices(content: Content, documents: Iterable[PublicRecord], on: datetime.date) -> Iterator[str]:
    """Sentences for `check` and the end of a build; `documents` is what goes out."""
    yield from _revisions(content, on)
    yield from _past_events(content, on)
    led_to = files_led_to(documents)
    for name in content.files:
        if name not in led_to:
            yield _(
                "{path}: ingen side, der vises nu, linker til filen, så den er ikke på hjemmesiden."
            ).format(path=content.path_of_file(name))


def _revisions(content: Content, on: datetime.date) -> Iterator[str]:
    for page in content.pages:
        if page.record.next_revision is not None and page.record.next_revision < on:
            yield _(
                "{path}: siden skulle have været gennemgået igen. "
                "Læs den, og skriv nye datoer i revideret og næste_revision."
            ).format(path=page.path)


def _past_events(content: Content, on: datetime.date) -> Iterator[str]:
    past = {event.slug for event in content.events if event.record.date < on}
    for entry in (*content.pages, *content.news):
        for snippet in snippets_in(entry.document.body):
            if isinstance(snippet, Marker) and snippet.word == EVENT and snippet.about in past:
                yield _("{path}:{line}  arrangementet har været holdt. Skriv et andet, eller næste.").format(
                    path=entry.path, line=entry.document.body_line + snippet.line
                )
