"""XML from outside as a tree with bare names, without what XML can be made to hurt with.

A document type is refused: entities (which grow without end, or read other files) are declared in one, and no word
processor writes one.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from synlig.drafting.refused import Refused
from synlig.language import _

DEEPEST = 200
"""Elements within each other; a table in a table in a text box has 60."""
MOST = 2_000_000
"""Elements of one part. The longest minutes have some 50,000."""


def parse_xml(data: bytes) -> Element:
    """The root; names and attributes have no namespace (`"p"`, `"val"`). `Refused` where it is no sound XML."""
    builder = TreeBuilder()
    count = depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal count, depth
        count += 1
        depth += 1
        if depth > DEEPEST or count > MOST:
            raise too_much()
        builder.start(_bare(name), {_bare(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(_bare(name))

    def refuse(*_declaration: object) -> None:
        raise Refused(
            _("Filen har en opskrift (DTD), som ingen tekstbehandling skriver."),
            _("Åbn den i Word eller LibreOffice, og gem den igen som .docx."),
        )

    parser = expat.ParserCreate(namespace_separator="}")
    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    parser.buffer_text = True
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        raise broken() from None
    return builder.close()


def _bare(name: str) -> str:
    return name.rpartition("}")[2]


def child(element: Element, *names: str) -> Element | None:
    """The first element on a path below, by bare names."""
    found: Element | None = element
    for name in names:
        found = found.find(name) if found is not None else None
    return found


def value(element: Element, *names: str) -> str | None:
    """The `val` of the element on a path below."""
    found = child(element, *names)
    return None if found is None else found.get("val")


def words(element: Element) -> str:
    """All that is written in it, in order."""
    return " ".join("".join(element.itertext()).split())


def each(element: Element | None, name: str) -> Iterator[Element]:
    """The children of a name; none where there is no element."""
    if element is not None:
        yield from element.iterfind(name)


def broken() -> Refused:
    return Refused(
        _("Filen er i stykker."),
        _("Åbn den i det program, den er skrevet i, gem den igen, og prøv med den nye."),
    )


def too_much() -> Refused:
    return Refused(
        _("Filen pakker sig ud til mere, end et referat kan fylde."),
        _("Kopiér teksten over i et nyt dokument, og gem det."),
    )
