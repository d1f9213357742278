"""A Word document as blocks. Also those of Google Docs and LibreOffice. ECMA-376-1 (WordprocessingML).

A tracked change is taken as it would stand when accepted: what was put in is text, what was struck out is dropped.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

from synlig.drafting.blocks import Block, Cell, Dropped, Left, Line, Run, Source, Table, to_lines
from synlig.drafting.container import Parts
from synlig.drafting.numbering import read_numbering
from synlig.drafting.pictures import redrawn
from synlig.drafting.tables import without_tables
from synlig.drafting.word_styles import Style, in_paragraph, is_framed, is_slanted, is_strong, read_styles
from synlig.drafting.xml_tree import broken, child, each, parse_xml, value, words

_WITHIN = {
    "ins",
    "moveTo",
    "hyperlink",
    "sdt",
    "sdtContent",
    "smartTag",
    "fldSimple",
    "customXml",
    "r",
    "dir",
    "bdo",
}
"""Elements of a paragraph that are looked into."""
_MOST_COLUMNS = 100
_LARGER = 1.15  # of the usual size: what is larger is set apart as bold is
_WORDS_OWN = 22  # half points: the letters of a new document
_BEFORE_TEXT = ("sdt", "sdtContent", "customXml", "ins", "moveTo")
"""Elements of a body that hold paragraphs."""


def read_docx(parts: Parts) -> Source:
    """The document in the parts of a .docx."""
    return _Document(parts).read()


class _Document:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._main = _main_part(parts)
        self._styles = read_styles(self._part("styles.xml"))
        self._numbering = read_numbering(self._part("numbering.xml"))
        self._notes = {
            (kind, note.get("id", "")): note
            for kind in ("footnote", "endnote")
            for note in each(self._part(f"{kind}s.xml"), kind)
        }
        self._links = _relations(parts, self._main)
        self._dropped: list[Dropped] = []
        self._pictures: list[bytes] = []
        self._size = _usual_size(self._part(posixpath.basename(self._main)))
        self._is_open = False
        self._after: list[Block] = []
        """What hangs on the paragraph being read and stands after it: notes and text boxes."""

    def _part(self, name: str) -> Element | None:
        data = self._parts.read(posixpath.join(posixpath.dirname(self._main), name))
        return None if data is None else parse_xml(data)

    def read(self) -> Source:
        root = self._part(posixpath.basename(self._main))
        body = child(root, "body") if root is not None else None
        if body is None:
            raise broken()
        blocks = tuple(self._blocks(body))
        margins = tuple(dict.fromkeys(self._margins()))
        self._drop_parts()
        return Source(blocks, margins, tuple(self._dropped), tuple(self._pictures))

    def _margins(self) -> Iterator[Line]:
        folder = posixpath.dirname(self._main)
        for name in self._parts.below(f"{folder}/"):
            if posixpath.basename(name).startswith(("header", "footer")) and name.endswith(".xml"):
                root = self._part(posixpath.relpath(name, folder))
                if root is not None:
                    yield from flat(self._blocks(root))

    def _drop_parts(self) -> None:
        comments = self._part("comments.xml")
        self._dropped += [Dropped(Left.COMMENT, words(each_one)) for each_one in each(comments, "comment")]
        for name in self._parts.names:
            if posixpath.basename(name).casefold() == "vbaproject.bin":
                self._dropped.append(Dropped(Left.MACRO))
            elif "/embeddings/" in name or "/activeX/" in name:
                self._dropped.append(Dropped(Left.EMBEDDED))

    def _blocks(self, holder: Element) -> Iterator[Block]:
        for element in holder:
            if element.tag == "p":
                yield from self._paragraph(element)
            elif element.tag == "tbl":
                yield self._table(element)
            elif element.tag in _BEFORE_TEXT:
                yield from self._blocks(element)
            elif element.tag == "AlternateContent" and (choice := element.find("Choice")) is not None:
                yield from self._blocks(choice)

    def _paragraph(self, element: Element) -> Iterator[Block]:
        properties = element.find("pPr")
        named = (
            self._styles.get(value(properties, "pStyle") or "", Style())
            if properties is not None
            else Style()
        )
        style = in_paragraph(properties, named)
        waiting, self._after = self._after, []
        runs = list(self._runs(element, bool(style.strong)))
        number, depth = "", -1
        if style.list_id not in (None, "0") and any(run.text.strip() for run in runs):
            depth = style.depth or 0
            number = self._numbering.count(style.list_id or "", depth)
        indent = style.indent if depth < 0 else 0
        lines = list(
            to_lines(
                runs, heading=style.heading, number=number, depth=depth, indent=indent, opens=self._is_open
            )
        )
        self._is_open = not lines
        yield from (replace(line, framed=True) for line in lines) if is_framed(properties) else lines
        hanging, self._after = self._after, waiting
        yield from hanging

    def _runs(self, holder: Element, strong: bool) -> Iterator[Run]:
        for element in holder:
            if element.tag == "r":
                yield from self._run(element, strong)
            elif element.tag in ("del", "moveFrom"):
                self._dropped.append(Dropped(Left.DELETED, words(element)))
            elif element.tag in _WITHIN:
                self._note_change(element)
                yield from self._runs(element, strong)
            elif element.tag == "AlternateContent" and (choice := element.find("Choice")) is not None:
                yield from self._runs(choice, strong)

    def _note_change(self, element: Element) -> None:
        if element.tag == "ins":
            self._dropped.append(Dropped(Left.INSERTED))
        target = self._links.get(element.get("id", "")) if element.tag == "hyperlink" else None
        if target is not None:
            self._dropped.append(Dropped(Left.LINK, target))

    def _run(self, run: Element, strong: bool) -> Iterator[Run]:
        properties = run.find("rPr")
        own = is_strong(properties)
        if (
            properties is not None
            and value(properties, "vanish") is None
            and properties.find("vanish") is not None
        ):
            self._dropped.append(Dropped(Left.HIDDEN, words(run)))
            return
        text = "".join(self._sign(element) for element in run)
        is_large = _size_of(run, self._size) > _LARGER * self._size
        yield Run(text, is_large or (strong if own is None else own), is_slanted(properties))

    def _sign(self, element: Element) -> str:
        """What one element of a run is as text; what hangs on it is kept for after the paragraph."""
        match element.tag:
            case "t":
                return element.text or ""
            case "tab" | "ptab":
                return "\t"
            case "br" | "cr":
                return "\n" if element.get("type", "textWrapping") == "textWrapping" else ""
            case "noBreakHyphen":
                return "-"
            case "footnoteReference" | "endnoteReference":
                self._hang_note(element.tag.removesuffix("Reference"), element.get("id", ""))
            case "drawing" | "pict" | "object" | "AlternateContent":
                self._hang_drawing(element)
        return ""

    def _hang_note(self, kind: str, name: str) -> None:
        note = self._notes.pop((kind, name), None)
        if note is not None:
            for line in flat(list(self._blocks(note))):
                self._after.append(Line(f"Note: {line.text}"))

    def _hang_drawing(self, element: Element) -> None:
        """The text boxes and pictures in a drawing; Word writes it twice, for itself and for older readers."""
        if element.tag == "Fallback":
            return
        if element.tag == "txbxContent":
            self._after += list(self._blocks(element))
            return
        if element.tag in ("blip", "imagedata"):
            self._take_picture(element.get("embed") or element.get("id") or "")
        for inner in element:
            self._hang_drawing(inner)

    def _take_picture(self, name: str) -> None:
        target = self._links.get(name)
        data = self._parts.read(
            posixpath.normpath(posixpath.join(posixpath.dirname(self._main), target or ""))
        )
        picture = None if data is None else redrawn(data, len(self._pictures))
        if picture is None:
            self._dropped.append(Dropped(Left.PICTURE))
        else:
            self._pictures.append(picture)

    def _table(self, element: Element) -> Table:
        rows = [row for holder in _rows(element) for row in [tuple(self._cells(holder))] if row]
        return Table(tuple(rows))

    def _cells(self, row: Element) -> Iterator[Cell]:
        for element in row:
            if element.tag == "tc":
                yield tuple(flat(self._blocks(element)))
                span = value(element, "tcPr", "gridSpan") or "1"
                for _covered in range(min(int(span) if span.isdigit() else 1, _MOST_COLUMNS) - 1):
                    yield ()
            elif element.tag in _BEFORE_TEXT:
                yield from self._cells(element)


def _usual_size(root: Element | None) -> int:
    """The size of most letters that say one, in half points; 0 where none does."""
    sizes: Counter[int] = Counter()
    for run in root.iter("r") if root is not None else ():
        sizes[_size_of(run, 0)] += sum(len(text.text or "") for text in run.iterfind("t"))
    usual = sizes.most_common(1)[0][0] if sizes else 0
    return usual or _WORDS_OWN


def _size_of(run: Element, otherwise: int) -> int:
    said = value(run, "rPr", "sz") or ""
    return int(said) if said.isdigit() else otherwise


def _rows(table: Element) -> Iterator[Element]:
    for element in table:
        if element.tag == "tr":
            yield element
        elif element.tag in _BEFORE_TEXT:
            yield from _rows(element)


def flat(blocks: Iterator[Block] | list[Block]) -> Iterator[Line]:
    """Blocks as lines, and tables within tables too."""
    for block in blocks:
        if isinstance(block, Line):
            yield block
        else:
            lines, heads = without_tables((block,))
            yield from (Line(head) for head in heads)
            yield from lines


def _main_part(parts: Parts) -> str:
    """The name of the part with the text, as the package says; `word/document.xml` in nearly every file."""
    for relation in _relation_elements(parts, ""):
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", "").lstrip("/")
    raise broken()


def _relations(parts: Parts, main: str) -> dict[str, str]:
    return {
        relation.get("Id", ""): relation.get("Target", "") for relation in _relation_elements(parts, main)
    }


def _relation_elements(parts: Parts, main: str) -> Iterator[Element]:
    folder, name = posixpath.split(main)
    data = parts.read(posixpath.join(folder, "_rels", f"{name}.rels"))
    if data is not None:
        yield from each(parse_xml(data), "Relationship")
