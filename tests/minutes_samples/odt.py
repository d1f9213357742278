"""OpenDocument texts, written as XML by hand: small, and as LibreOffice writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

from tests.minutes_samples.word import pack

MIMETYPE = "application/vnd.oasis.opendocument.text"
_SPACES = " ".join(
    f'xmlns:{short}="{address}"'
    for short, address in {
        "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "dc": "http://purl.org/dc/elements/1.1/",
        "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "xlink": "http://www.w3.org/1999/xlink",
        "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    }.items()
)
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_BOLD_STYLE = (
    '<style:style style:name="T1" style:family="text">'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix="." '
    'style:num-format="1"/></text:list-style>'
)


def spans(text: str) -> str:
    """The text as XML: `**` is bold, `\\t` a tab, `\\n` a line break, and runs of spaces stay."""
    made = []
    for place, part in enumerate(text.split("**")):
        inner = escape(part).replace("\t", "<text:tab/>").replace("\n", "<text:line-break/>")
        inner = re.sub(r"  +", lambda found: f' <text:s text:c="{len(found[0]) - 1}"/>', inner)
        made.append(f'<text:span text:style-name="T1">{inner}</text:span>' if place % 2 else inner)
    return "".join(made)


class Odt:
    """An OpenDocument text being written."""

    def __init__(self) -> None:
        self._body: list[str] = []
        self._header = ""
        self._changes = ""

    def p(self, text: str = "", style: str = "Text_20_body") -> None:
        self._body.append(f'<text:p text:style-name="{style}">{spans(text)}</text:p>')

    def ps(self, texts: Iterable[str]) -> None:
        for text in texts:
            self.p(text)

    def h(self, text: str, level: int = 1) -> None:
        self._body.append(
            f'<text:h text:style-name="Heading_20_{level}" text:outline-level="{level}">{spans(text)}</text:h>'
        )

    def items(self, texts: Iterable[str], numbered: bool = False) -> None:
        """A list; the numbers of a numbered one are the reader's to make."""
        inner = "".join(f"<text:list-item><text:p>{spans(text)}</text:p></text:list-item>" for text in texts)
        style = ' text:style-name="L1"' if numbered else ""
        self._body.append(f"<text:list{style}>{inner}</text:list>")

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        inner = ""
        for row in rows:
            cells = ""
            for cell in row:
                inside = "".join(f"<text:p>{spans(part)}</text:p>" for part in cell.split("\n\n"))
                cells += f'<table:table-cell office:value-type="string">{inside}</table:table-cell>'
            inner += f"<table:table-row>{cells}</table:table-row>"
        columns = f'<table:table-column table:number-columns-repeated="{max(map(len, rows))}"/>'
        self._body.append(f'<table:table table:name="Tabel{len(self._body)}">{columns}{inner}</table:table>')

    def change(self, before: str, deleted: str, inserted: str, author: str) -> None:
        """A paragraph that ends in a tracked change."""
        info = (
            f"<office:change-info><dc:creator>{escape(author)}</dc:creator>"
            "<dc:date>2026-01-02T08:00:00</dc:date></office:change-info>"
        )
        self._changes = (
            f'<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>{info}<text:p>{escape(deleted)}'
            '</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:insertion>'
            f"{info}</text:insertion></text:changed-region></text:tracked-changes>"
        )
        self._body.append(
            f'<text:p>{spans(before)}<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>'
            f'{spans(inserted)}<text:change-end text:change-id="c2"/></text:p>'
        )

    def link(self, before: str, text: str, address: str) -> None:
        """A paragraph that ends in a link."""
        self._body.append(
            f'<text:p>{spans(before)}<text:a xlink:type="simple" xlink:href="{escape(address)}">{escape(text)}'
            "</text:a></text:p>"
        )

    def header(self, text: str) -> None:
        self._header = f"<style:header><text:p>{spans(text)}</text:p></style:header>"

    def data(self, title: str = "") -> bytes:
        """The file: the same bytes each time."""
        content = (
            f'{_HEAD}<office:document-content {_SPACES} office:version="1.3"><office:automatic-styles>{_BOLD_STYLE}'
            f"</office:automatic-styles><office:body><office:text>{self._changes}{''.join(self._body)}</office:text>"
            "</office:body></office:document-content>"
        )
        styles = (
            f'{_HEAD}<office:document-styles {_SPACES} office:version="1.3"><office:automatic-styles>'
            '<style:page-layout style:name="P1"/></office:automatic-styles><office:master-styles>'
            f'<style:master-page style:name="Standard" style:page-layout-name="P1">{self._header}'
            "</style:master-page></office:master-styles></office:document-styles>"
        )
        meta = (
            f'{_HEAD}<office:document-meta {_SPACES} office:version="1.3"><office:meta><dc:title>{escape(title)}'
            "</dc:title><meta:creation-date>2026-01-02T08:00:00</meta:creation-date></office:meta>"
            "</office:document-meta>"
        )
        files = {"content.xml": content, "styles.xml": styles, "meta.xml": meta}
        listed = "".join(
            f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>'
            for name in files
        )
        files["META-INF/manifest.xml"] = (
            f'{_HEAD}<manifest:manifest {_SPACES} manifest:version="1.3"><manifest:file-entry '
            f'manifest:full-path="/" manifest:media-type="{MIMETYPE}"/>{listed}</manifest:manifest>'
        )
        entries = [("mimetype", MIMETYPE.encode())] + [(name, text.encode()) for name, text in files.items()]
        return pack(entries, stored="mimetype")
