"""Links: `[text](address)`, `[text][name]`, and addresses written as they are.

Python-Markdown looks for the end of each `[` through the rest of the text, which takes hours for 20,000 of them.
These patterns give up at the next bracket that does not fit.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.util import ETX, STX, AtomicString

_WRITTEN = re.compile(
    r"""!?\[(?P<text>(?:[^\[\]]|\[[^\[\]]*+\])*+)\]
    (?:
      \(\s*+ (?:<(?P<angled>[^<>\n]*+)>|(?P<plain>(?:[^\s()]|\([^\s()]*+\))*+))
      (?:\s++(?:"(?P<title>[^"]*+)"|'(?P<said>[^']*+)'))? \s*+ \)
    | \s?\[(?P<name>[^\[\]]*+)\]
    )?""",
    re.VERBOSE,
)
_ADDRESS = rf"""(?x)(?i)(?<![\w.+@/-])(?:
    (?P<web>(?:https?://|www\.)[^\s<>"”»{STX}{ETX}]{{1,2000}})
  | (?P<mail>[\w+-][\w.+-]{{0,63}}@(?:[\w-]{{1,63}}\.){{1,8}}[a-z]{{2,24}}(?![\w@]))
)"""
_AFTER = ".,:;!?…'’*_~"
"""What ends the sentence, and not the address."""


class WrittenLinks(InlineProcessor):
    """A link with a text of its own. Of a picture, which no text may hold, its words are shown."""

    ANCESTOR_EXCLUDES = ("a",)

    def __init__(self, md: Markdown) -> None:
        super().__init__(r"!?\[", md)
        self._references = md.references

    def handleMatch(  # type: ignore[override]  # unlike `Pattern`'s, as in every `InlineProcessor`
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """The link that begins at a bracket, if one does."""
        found = _WRITTEN.match(data, m.start())
        target = self._target(found) if found else None
        if found is None or target is None:
            return None, None, None
        address, title = target
        made = Element("span") if found[0].startswith("!") else Element("a", href=self.unescape(address))
        if title and made.tag == "a":
            made.set("title", self.unescape(title))
        made.text = found["text"]
        return made, found.start(), found.end()

    def _target(self, found: re.Match[str]) -> tuple[str, str | None] | None:
        """The address and the title that stand behind the text, or under its name."""
        address = found["angled"] if found["angled"] is not None else found["plain"]
        if address is not None:
            return address, found["title"] or found["said"]
        name = found["name"] or found["text"]
        return self._references.get(" ".join(name.lower().split()))


class BareAddresses(InlineProcessor):
    """`https://example.org/x`, `www.example.org` and `navn@example.org` become links."""

    ANCESTOR_EXCLUDES = ("a",)

    def __init__(self) -> None:
        super().__init__(_ADDRESS)

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # as above
        """The link, without the full stop of the sentence."""
        shown = _without_end(m[0])
        before = "mailto:" if m["mail"] else "https://" if shown.lower().startswith("www.") else ""
        made = Element("a", href=f"{before}{shown}")
        made.text = AtomicString(shown)
        return made, m.start(), m.start() + len(shown)


def _without_end(address: str) -> str:
    """Without the sentence's full stop, and without a `)` that nothing in the address opens."""
    address = address.rstrip(_AFTER)
    while address.endswith(")") and address.count("(") < address.count(")"):
        address = address[:-1].rstrip(_AFTER)
    return address
