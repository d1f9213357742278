"""The editor on a page of its own: the real script, styles and Content-Security-Policy, and no CMS behind it."""

from __future__ import annotations

import base64
import functools
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from jinja2 import FileSystemLoader

from synlig.cms.web.headers import CONTENT_SECURITY_POLICY
from synlig.cms.web.rendering import make_environment
from tests.tools import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

STATIC = ROOT / "synlig" / "cms" / "web" / "static"
THEME = ROOT / "themes" / "vaev" / "static" / "css"
SOURCES = ROOT / "synlig" / "cms" / "editor" / "src"
TYPES = {".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".png": "image/png"}
PAGE = """<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/base.css">
<link rel="stylesheet" href="/cms.css"><link rel="stylesheet" href="/editor.css">
<script type="module" src="/editor.js"></script></head>
<body><main id="indhold"><h1>Skriv en nyhed</h1>
<form method="post"WORDS><div class="field"><label for="text">Tekst</label>
<textarea id="text" name="text" rows="12" data-editor data-links="/links.json"
 data-pictures="/pictures.json"></textarea>
</div><p><button>Gem</button></p></form></main></body></html>"""
TEMPLATES = STATIC.parent / "templates"
LINKS = b"""[{"title": "Kontakt", "address": "/kontakt/", "kind": "Side"},
{"title": "Vi flytter", "address": "/nyheder/vi-flytter/", "kind": "Nyhed"},
{"title": "vedtaegter.pdf", "address": "/filer/vedtaegter.pdf", "kind": "PDF"}]"""
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=="
)
PICTURES = b'[{"file": "havnen.png", "alt": "Havnen en morgen", "thumb": "/havnen.png"}]'


@functools.cache
def words() -> str:
    """The attribute in which the CMS hands the editor its sentences."""
    loader = FileSystemLoader(TEMPLATES)
    template = make_environment(loader=loader, autoescape=True).get_template("editor_words.html")
    return str(template.module.editor_words())  # type: ignore[attr-defined]  # a macro of the template


class _Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        name = self.path.lstrip("/")
        data = self._file(name)
        self.send_response(404 if data is None else 200)
        self.send_header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
        self.send_header("Content-Type", TYPES.get(Path(name).suffix, "text/html; charset=utf-8"))
        self.end_headers()
        self.wfile.write(data or b"")

    def _file(self, name: str) -> bytes | None:
        made = {
            "": PAGE.replace("WORDS", words()).encode(),
            "links.json": LINKS,
            "pictures.json": PICTURES,
            "havnen.png": PIXEL,
            "favicon.ico": b"",
        }
        if name in made:
            return made[name]
        folders = (STATIC, THEME, SOURCES, ROOT / "tests" / "cms" / "editor")
        return next((file.read_bytes() for file in (each / name for each in folders) if file.is_file()), None)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@dataclass(frozen=True)
class Editor:
    """The editor's page, as somebody uses it."""

    page: Page
    wrong: list[str]
    """What the page's console has said: broken rules of the CSP, and errors."""

    def open(self, text: str, mode: str = "Almindelig") -> None:
        """Put a text into the field, as a draft that is brought back would, and choose how to write."""
        self.page.evaluate(
            """text => { const field = document.querySelector("#text"); field.value = text;
                         field.dispatchEvent(new Event("input", {bubbles: true})); }""",
            text,
        )
        self.choose(mode)

    def choose(self, mode: str) -> None:
        self.page.get_by_role("button", name=mode, exact=True).click()

    @property
    def text(self) -> str:
        return str(self.page.locator("#text").input_value())

    def tool(self, name: str) -> None:
        self.page.get_by_role("toolbar").get_by_role("button", name=name, exact=True).click()

    def keys(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def put_caret_after(self, words: str) -> None:
        """Click into the text, and go to the end of the words."""
        self.page.locator(".ProseMirror").focus()
        self.page.wait_for_timeout(60)  # ProseMirror puts its own caret first
        self.page.evaluate(
            """words => { const sheet = document.querySelector(".ProseMirror");
              const walker = document.createTreeWalker(sheet, 4);
              while (walker.nextNode()) { const at = walker.currentNode.data.indexOf(words);
                if (at < 0) continue;
                getSelection().collapse(walker.currentNode, at + words.length);
                return; } throw new Error("no such words"); }""",
            words,
        )
        self.page.wait_for_timeout(30)  # ProseMirror reads the caret at `selectionchange`

    def paste(self, html: str = "", plain: str = "") -> None:
        self.page.evaluate(
            """([html, plain]) => { const data = new DataTransfer(); if (html) data.setData("text/html", html);
              if (plain) data.setData("text/plain", plain);
              document.querySelector(".ProseMirror").dispatchEvent(
                new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true})); }""",
            [html, plain],
        )


@pytest.fixture(scope="module")
def editor_page(browser: Browser, address: str) -> Iterator[Editor]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    wrong: list[str] = []
    page.on("console", functools.partial(_keep, wrong))
    page.on("pageerror", lambda error: wrong.append(f"{error}\n{error.stack}"))
    page.goto(address)
    yield Editor(page, wrong)
    context.close()


def _keep(wrong: list[str], message: object) -> None:
    if getattr(message, "type", "") in {"error", "warning"}:
        wrong.append(str(getattr(message, "text", "")))


@pytest.fixture
def editor(editor_page: Editor) -> Iterator[Editor]:
    """The page, with an empty text in `Almindelig`; it has said nothing wrong when the test is done."""
    editor_page.wrong.clear()
    editor_page.open("")
    yield editor_page
    assert editor_page.wrong == []
