"""What is done to a text's tree before it becomes HTML: headings, task boxes, and Danish typography."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown.treeprocessors import Treeprocessor
from markdown.util import ETX, STX, AtomicString

from synlig.addresses import slug
from synlig.language import _
from synlig.pages.typography import set_danish

_DEEPEST = 6
"""The page has its one `h1` itself, and there is none below `h6`."""
_HEADING = re.compile(r"h[1-6]")
_PUT_ASIDE = re.compile(f"{STX}[^{ETX}]*{ETX}")
_BOX = re.compile(r"\[([ xX])\] ")


class Headings(Treeprocessor):
    """Headings begin at the second level, and each has a name of its own, from its words."""

    def run(self, root: Element) -> None:
        found = [each for each in root.iter() if _HEADING.fullmatch(each.tag)]
        by = 1 if any(each.tag == "h1" for each in found) else 0
        taken: dict[str, int] = {}
        for heading in found:
            heading.tag = f"h{min(int(heading.tag[1:]) + by, _DEEPEST)}"
            words = _PUT_ASIDE.sub("", "".join(heading.itertext()))
            heading.set("id", _unlike(heading.get("id") or slug(words) or "afsnit", taken))


def _unlike(name: str, taken: dict[str, int]) -> str:
    """The name, or the first of `name_1`, `name_2` and so on that no heading has."""
    number = taken.get(name, 0)
    while number and f"{name}_{number}" in taken:
        number += 1
    taken[name] = number + 1
    if number:
        name = f"{name}_{number}"
        taken[name] = 1
    return name


class TaskBoxes(Treeprocessor):
    """A task box is a sign with a word to it; nobody can tick it on the page."""

    def run(self, root: Element) -> None:
        for item in root.iter("li"):
            text = item[0] if not item.text and len(item) and item[0].tag == "p" else item
            if found := _BOX.match(text.text or ""):
                item.set("class", "task-list-item")
                text.insert(0, _box(found[1] != " ", f" {found.string[found.end() :]}"))
                text.text = None


def _box(is_done: bool, text: str) -> Element:
    sign, word = ("☑", _("Gjort")) if is_done else ("☐", _("Ikke gjort"))
    made = Element("span", {"class": "task-box", "role": "img", "aria-label": word})
    made.text, made.tail = AtomicString(sign), text
    return made


class Typography(Treeprocessor):
    """Danish typography for every text but code and the addresses that are links as they stand."""

    def run(self, root: Element) -> None:
        self._set(root, False)

    def _set(self, element: Element, is_open: bool) -> bool:
        """Set an element's texts. A quotation goes on through a text's marks, and no further than its block."""
        is_open = _set_text(element, "text", is_open)
        for child in element:
            is_block = self.md.is_block_level(child.tag)
            after = self._set(child, is_open and not is_block)
            is_open = _set_text(child, "tail", after and not is_block)
        return is_open


def _set_text(element: Element, place: str, is_open: bool) -> bool:
    text = getattr(element, place)
    if text and not isinstance(text, AtomicString):
        text, is_open = set_danish(text, is_open)
        setattr(element, place, text)
    return is_open
