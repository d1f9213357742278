"""A form of a page as a browser without any script sends it."""

from __future__ import annotations

from html.parser import HTMLParser


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {}
        self._forms = 0
        self._text: tuple[str, list[str]] | None = None
        self._select = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        name = given.get("name", "")
        if tag == "input" and name:
            kind = given.get("type", "text")
            if kind not in ("checkbox", "radio") or "checked" in given:
                self._take(name, given.get("value", ""))
        elif tag == "textarea":
            self._text = name, []
        elif tag == "select":
            self._select = name
        elif tag == "option" and "selected" in given:
            self._take(self._select, given.get("value", ""))

    def handle_data(self, data: str) -> None:
        if self._text is not None:
            self._text[1].append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._text is not None:
            name, parts = self._text
            self._take(name, "".join(parts).removeprefix("\n"))
            self._text = None

    def _take(self, name: str, value: str) -> None:
        # a browser sends the line ends of every field as these
        self.fields.setdefault(name, []).append(value.replace("\r\n", "\n").replace("\n", "\r\n"))


def filled(page: str) -> dict[str, list[str]]:
    """The fields of a page with one form, by name; nothing of a radio button or a box that is not chosen."""
    reader = _Reader()
    reader.feed(page)
    found = dict(reader.fields)
    found.pop("csrfmiddlewaretoken", None)
    found.pop("q", None)
    return found
