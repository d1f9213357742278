"""An OpenDocument text (LibreOffice, Google Docs) as blocks. OpenDocument 1.3, part 3."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from synlig.drafting.blocks import Block, Cell, Dropped, Left, Line, Run, Source, Table, to_lines
from synlig.drafting.container import Parts
from synlig.drafting.docx import flat
from synlig.drafting.pictures import redrawn
from synlig.drafting.xml_tree import broken, child, each, parse_xml, words

_HOLDERS = (
    "section",
    "index-body",
    "table-of-content",
    "text-box",
    "header",
    "footer",
    "header-first",
    "footer-first",
)
_MOST_COLUMNS = 100
_LONGEST_SPACE = 200


def read_odt(parts: Parts) -> Source:
    """The document in the parts of an .odt."""
    return _Document(parts).read()


class _Document:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        content, styles = self._part("content.xml"), self._part("styles.xml")
        if content is None:
            raise broken()
        self._content, self._master = content, styles
        self._strong: dict[str, bool] = {}
        self._numbered: dict[str, set[int]] = {}
        for root in (styles, content):
            for holder in ("styles", "automatic-styles"):
                self._read_styles(child(root, holder) if root is not None else None)
        self._dropped: list[Dropped] = []
        self._pictures: list[bytes] = []
        self._after: list[Block] = []

    def _part(self, name: str) -> Element | None:
        data = self._parts.read(name)
        return None if data is None else parse_xml(data)

    def _read_styles(self, holder: Element | None) -> None:
        for style in each(holder, "style"):
            text = child(style, "text-properties")
            above = self._strong.get(style.get("parent-style-name", ""), False)
            said = _strong(text)
            self._strong[style.get("name", "")] = above if said is None else said
        for style in each(holder, "list-style"):
            levels = {int(level.get("level", "1")) for level in each(style, "list-level-style-number")
                      if level.get("num-format", "")}  # fmt: skip
            self._numbered[style.get("name", "")] = levels

    def read(self) -> Source:
        body = child(self._content, "body", "text")
        if body is None:
            raise broken()
        blocks = tuple(self._blocks(body))
        margins = tuple(dict.fromkeys(self._margins()))
        for name in self._parts.names:
            if (
                name.startswith("Basic/")
                and name.endswith(".xml")
                and not name.endswith(("-lc.xml", "-lb.xml"))
            ):
                self._dropped.append(Dropped(Left.MACRO))
            elif name.startswith("Object ") and name.endswith("/content.xml"):
                self._dropped.append(Dropped(Left.EMBEDDED))
        return Source(blocks, margins, tuple(self._dropped), tuple(self._pictures))

    def _margins(self) -> Iterator[Line]:
        masters = child(self._master, "master-styles") if self._master is not None else None
        for page in each(masters, "master-page"):
            yield from flat(self._blocks(page))

    def _blocks(self, holder: Element) -> Iterator[Block]:
        for element in holder:
            match element.tag:
                case "p" | "h":
                    yield from self._paragraph(element)
                case "list":
                    yield from self._list(element, 0, "")
                case "table":
                    yield self._table(element)
                case "tracked-changes":
                    self._take_changes(element)
                case "frame":
                    self._take_frame(element)
                    hanging, self._after = self._after, []
                    yield from hanging
                case name if name in _HOLDERS:
                    yield from self._blocks(element)

    def _take_changes(self, changes: Element) -> None:
        for region in changes:
            for change in region:
                if change.tag == "deletion":
                    kept = [part for part in change if part.tag != "change-info"]
                    self._dropped.append(Dropped(Left.DELETED, " ".join(map(words, kept))))
                elif change.tag == "insertion":
                    self._dropped.append(Dropped(Left.INSERTED))

    def _list(self, element: Element, depth: int, style: str) -> Iterator[Block]:
        style = element.get("style-name", style)
        is_numbered = depth + 1 in self._numbered.get(style, ())
        count = 0
        for item in element:
            if item.tag not in ("list-item", "list-header"):
                continue
            count += item.tag == "list-item"
            shown = f"{count}." if is_numbered and item.tag == "list-item" else ""
            for inner in item:
                if inner.tag == "list":
                    yield from self._list(inner, depth + 1, style)
                elif inner.tag in ("p", "h"):
                    yield from self._paragraph(inner, shown, depth)
                    shown = ""

    def _paragraph(self, element: Element, number: str = "", depth: int = -1) -> Iterator[Block]:
        level = element.get("outline-level", "1") if element.tag == "h" else ""
        style = element.get("style-name", "")
        if not level and style.casefold() in ("title", "titel"):
            level = "1"
        waiting, self._after = self._after, []
        runs = list(self._runs(element, self._strong.get(style, False)))
        yield from to_lines(runs, heading=int(level or 0), number=number, depth=depth)
        hanging, self._after = self._after, waiting
        yield from hanging

    def _runs(self, holder: Element, strong: bool) -> Iterator[Run]:
        yield Run(_spaced(holder.text), strong)
        for element in holder:
            yield from self._inline(element, strong)
            yield Run(_spaced(element.tail), strong)

    def _inline(self, element: Element, strong: bool) -> Iterator[Run]:
        match element.tag:
            case "s":
                count = element.get("c", "1")
                yield Run(" " * min(int(count) if count.isdigit() else 1, _LONGEST_SPACE), strong)
            case "tab":
                yield Run("\t", strong)
            case "line-break":
                yield Run("\n", strong)
            case "annotation":
                self._dropped.append(Dropped(Left.COMMENT, words(element)))
            case "note":
                body = child(element, "note-body")
                for line in flat(self._blocks(body)) if body is not None else ():
                    self._after.append(Line(f"Note: {line.text}"))
            case "frame":
                self._take_frame(element)
            case "a":
                self._dropped.append(Dropped(Left.LINK, element.get("href", "")))
                yield from self._runs(element, strong)
            case _:
                yield from self._runs(element, self._strong.get(element.get("style-name", ""), strong))

    def _take_frame(self, frame: Element) -> None:
        for element in frame:
            if element.tag == "text-box":
                self._after += list(self._blocks(element))
            elif element.tag == "image":
                data = self._parts.read(element.get("href", ""))
                picture = None if data is None else redrawn(data, len(self._pictures))
                if picture is None:
                    self._dropped.append(Dropped(Left.PICTURE))
                else:
                    self._pictures.append(picture)
                return  # what follows is the same picture in other forms
            elif element.tag in ("object", "object-ole", "plugin"):
                self._dropped.append(Dropped(Left.EMBEDDED))
                return

    def _table(self, element: Element) -> Table:
        return Table(tuple(tuple(self._cells(row)) for row in _rows(element)))

    def _cells(self, row: Element) -> Iterator[Cell]:
        for cell in row:
            if cell.tag in ("table-cell", "covered-table-cell"):
                repeated = cell.get("number-columns-repeated", "1")
                lines = tuple(flat(self._blocks(cell)))
                for _copy in range(min(int(repeated) if repeated.isdigit() else 1, _MOST_COLUMNS)):
                    yield lines


def _rows(table: Element) -> Iterator[Element]:
    for element in table:
        if element.tag == "table-row":
            yield element
        elif element.tag in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(element)


def _spaced(text: str | None) -> str:
    """White space in XML is one space (OpenDocument 1.3, part 3, 6.1.2); lines of the file are none of the text's."""
    if not text:
        return ""
    shown = " ".join(text.split())
    return f"{' ' if text[0].isspace() else ''}{shown}{' ' if shown and text[-1].isspace() else ''}"


def _strong(properties: Element | None) -> bool | None:
    if properties is None:
        return None
    said = [
        properties.get(name) not in ("normal", "none")
        for name in ("font-weight", "text-underline-style")
        if properties.get(name) is not None
    ]
    return any(said) if said else None
