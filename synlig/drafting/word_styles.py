"""What the styles of a Word document say of a paragraph: whether it is a heading, bold, or in a list."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from synlig.drafting.xml_tree import child, each, value

_HEADING = re.compile(r"(?:heading|overskrift) ([1-9])")
_LIST = re.compile(r"^(?:list (?:bullet|number)|opstilling\b.*) ([2-5])$")
_TITLES = ("title", "titel", "subtitle", "undertitel")
_SIDES = 3  # of a frame; one that is open to a side is one too
_OFF = ("0", "false", "off", "none")
_DEEPEST_LIST = 8  # Word has nine levels
_DEEPEST = 20  # styles based on each other; a ring of them has no end


@dataclass(frozen=True)
class Style:
    """`list_id` and `depth` are those of `numPr`; depth None is the style's own level, 0."""

    heading: int = 0
    strong: bool | None = None
    list_id: str | None = None
    depth: int | None = None
    indent: int = 0


def read_styles(root: Element | None) -> dict[str, Style]:
    """The paragraph styles of `styles.xml` by id, each with what it has from those it is based on."""
    own = {style.get("styleId", ""): style for style in each(root, "style")}
    return {name: _resolve(name, own, _DEEPEST) for name in own}


def _resolve(name: str, own: dict[str, Element], left: int) -> Style:
    element = own.get(name)
    if element is None or not left:
        return Style()
    below = _resolve(value(element, "basedOn") or "", own, left - 1)
    heading = _heading(element)
    found = in_paragraph(child(element, "pPr"), below)
    strong = is_strong(child(element, "rPr"))
    if (level := _LIST.search((value(element, "name") or "").casefold())) and not found.depth:
        found = replace(found, depth=int(level[1]) - 1)
    return replace(found, heading=heading or found.heading, strong=found.strong if strong is None else strong)


def _heading(element: Element) -> int:
    called = (value(element, "name") or "").casefold()
    if called in _TITLES:
        return 1
    found = _HEADING.fullmatch(called)
    return int(found[1]) if found else 0


def in_paragraph(properties: Element | None, style: Style) -> Style:
    """What a paragraph's own properties make of its style's."""
    if properties is None:
        return style
    pushed = child(properties, "ind")
    if pushed is not None:
        left = pushed.get("left", pushed.get("start", "0"))
        style = replace(style, indent=int(left) if left.isdigit() else 0)
    outline = value(properties, "outlineLvl")
    if outline is not None and outline in "012345678" and outline:
        style = replace(style, heading=int(outline) + 1)
    list_id, depth = value(properties, "numPr", "numId"), value(properties, "numPr", "ilvl")
    if list_id is not None:
        style = replace(style, list_id=list_id)
    if depth is not None and depth.isascii() and depth.isdigit():
        style = replace(style, depth=min(int(depth), _DEEPEST_LIST))
    return style


def is_strong(properties: Element | None) -> bool | None:
    """Whether a run is bold or underlined; None where it says nothing about it."""
    said = [
        found.get("val", "single") not in _OFF
        for name in ("b", "u", "caps")
        if properties is not None and (found := properties.find(name)) is not None
    ]
    return any(said) if said else None


def is_slanted(properties: Element | None) -> bool:
    """Whether a run is in italics by its own properties."""
    said = properties.find("i") if properties is not None else None
    return said is not None and said.get("val", "1") not in _OFF


def is_framed(properties: Element | None) -> bool:
    """Whether a paragraph has lines around it; one line alone is a rule."""
    border = properties.find("pBdr") if properties is not None else None
    return border is not None and len(border) >= _SIDES
