"""What was seen in the editor, held against what visitors will read: a text that lost a word on the way is not saved.

"Almindelig" shows a text otherwise than it is written, and sends the words it showed (`seen.body`). The Markdown is
set as the website sets it, and has to say the same words in the same order. It may say more: what the editor keeps as
source, such as boxes and chips, it does not count as seen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from synlig.cms.documents import Field, Kind, Values, Widget
from synlig.cms.preview import render_fragment
from synlig.cms.web.forms import Wrong
from synlig.language import _

SEEN = "seen."
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))


def lost_in(kind: Kind, sent: Mapping[str, str], values: Values) -> Iterator[Wrong]:
    """A problem for each Markdown field whose text, as visitors will read it, lacks words that were seen."""
    return _lost(kind.fields, sent, values, "")


def _lost(fields: Iterable[Field], sent: Mapping[str, str], values: Values, above: str) -> Iterator[Wrong]:
    for field in fields:
        name, value = f"{above}{field.key}", values.get(field.key, "")
        if field.widget is Widget.LIST:
            for number, row in enumerate(value):
                if isinstance(row, dict):
                    yield from _lost(field.rows, sent, row, f"{name}.{number}.")
        seen = sent.get(f"{SEEN}{name}")
        if field.widget is Widget.MARKDOWN and seen is not None and not says(str(value), seen):
            yield _problem(name, field)


def says(markdown: str, seen: str) -> bool:
    """Whether the text, as it will be read, has the words that were seen, in their order."""
    html = render_fragment(markdown)
    if html is None:
        return True  # another check says that it is too long
    read = iter(_words(Markup(html.replace("<", " <")).striptags()))  # noqa: S704 - its tags are taken away
    return all(word in read for word in _words(seen))


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKC", text).translate(_UNSEEN)
    return re.findall(r"[^\W_]+", plain.casefold())


def _problem(name: str, field: Field) -> Wrong:
    return Wrong(
        name,
        field.label,
        _("Teksten ville ikke komme til at sige det samme på hjemmesiden, som du så her."),
        _("Vælg »Tekst« over feltet, se den efter, og gem igen."),
    )
