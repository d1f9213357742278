"""The numbers that Word counts by itself, as they are printed. ECMA-376-1 17.9 (numbering)."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from synlig.drafting.xml_tree import child, each, value

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


@dataclass(frozen=True)
class _Level:
    form: str = "decimal"
    text: str = ""
    start: int = 1


@dataclass
class Numbering:
    """The lists of a document; `count` is called for each paragraph in order."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    """By the abstract list."""
    lists: dict[str, str] = field(default_factory=dict)
    """The abstract list of each list; lists of the same one count on from each other."""
    restarts: dict[str, dict[int, int]] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)

    def count(self, list_id: str, depth: int) -> str:
        """The next number of a list, `""` for bullets and lists nobody has described."""
        abstract = self.lists.get(list_id)
        levels = self.levels.get(abstract or "", {})
        if abstract is None or depth not in levels:
            return ""
        counts = self._counts.setdefault(abstract, {})
        for level, start in self.restarts.pop(list_id, {}).items():
            counts[level] = start - 1
        counts[depth] = counts.get(depth, levels[depth].start - 1) + 1
        for deeper in [level for level in counts if level > depth]:
            del counts[deeper]
        if levels[depth].form in ("bullet", "none"):
            return ""
        shown = levels[depth].text
        for level in range(depth + 1):
            form = levels[level].form if level in levels else "decimal"
            shown = shown.replace(f"%{level + 1}", _as_printed(form, counts.get(level, 1)))
        return shown.strip()


def read_numbering(root: Element | None) -> Numbering:
    """The lists of `numbering.xml`."""
    found = Numbering()
    for abstract in each(root, "abstractNum"):
        found.levels[abstract.get("abstractNumId", "")] = {
            int(level.get("ilvl", "0")): _Level(
                value(level, "numFmt") or "decimal",
                value(level, "lvlText") or "",
                _number(value(level, "start"), 1),
            )
            for level in each(abstract, "lvl")
        }
    for one in each(root, "num"):
        name = one.get("numId", "")
        found.lists[name] = value(one, "abstractNumId") or ""
        found.restarts[name] = {
            _number(override.get("ilvl"), 0): _number(value(override, "startOverride"), 1)
            for override in each(one, "lvlOverride")
            if child(override, "startOverride") is not None
        }
    return found


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text is not None and text.isascii() and text.isdigit() else otherwise


def _as_printed(form: str, count: int) -> str:
    if form in ("lowerLetter", "upperLetter") and 1 <= count <= 26:
        letter = chr(ord("a") + count - 1)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman") and 1 <= count < 40:
        roman = ""
        for worth, sign in _ROMAN:
            roman, count = roman + sign * (count // worth), count % worth
        return roman if form == "lowerRoman" else roman.upper()
    return str(count)
