"""The site on this machine while somebody works on it: shown, built again on every change, and shown anew.

It answers this machine alone, as the live site would: the same headers, addresses and error page. What reloads open
pages is added on the way out, and is in no file of the site.
"""

from __future__ import annotations

import hashlib
import os
import socketserver
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from watchfiles import Change, watch

from synlig.addresses import NOT_FOUND
from synlig.language import _
from synlig.release.headers import headers_for

HOST = "127.0.0.1"
PORTS_TRIED = 20
"""The port asked for and the ones after it."""
RELOAD = "/-/reload.js"
VERSION = "/-/version"

MEDIA_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".atom": "application/atom+xml; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".wasm": "application/wasm",
    ".pdf": "application/pdf",
    ".svg": "image/svg+xml",
    ".avif": "image/avif",
    ".webp": "image/webp",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
}
"""Our own: what Windows' registry says of `.js` depends on what has been installed."""
BY_NAME = {"atom.xml": "application/atom+xml; charset=utf-8"}
ANY_BYTES = "application/octet-stream"  # Pagefind's index, and whatever else

_SCRIPT = b"""\
// Added by `build.py serve`, and by nothing else: shows the page anew when the site has been built again.
"use strict";
const shown = new URL(document.currentScript.src).search.slice(1);
async function look() {
  try {
    const answer = await fetch("/-/version", { cache: "no-store" });
    if (answer.ok && (await answer.text()) !== shown) {
      location.reload();
      return;
    }
  } catch {
    // The server was stopped; it may be started again.
  }
  setTimeout(look, 700);
}
look();
"""


def serve_folder(
    current: Path,
    watched: Sequence[Path],
    rebuild: Callable[[], bool],
    port: int,
    say: Callable[[str], None],
    stop: threading.Event | None = None,
) -> int:
    """Build, show `current` and build again whenever something in `watched` changes, until Ctrl-C or `stop`.

    `rebuild` says whether it went well; where it did not, the last good site is still shown. A port of 0 is any free
    one. Returns the exit code: 1 if no port is free.
    """
    server = _open_server(current, port)
    if server is None:
        taken = _("Portene {first} til {last} er optaget. Vælg en anden med --port.")
        say(taken.format(first=port, last=port + PORTS_TRIED - 1))
        return 1
    with _answering(server), suppress(KeyboardInterrupt):
        for number, _event in enumerate(changes(watched, stop)):
            if number:
                say(_("Der er ændret noget. Bygger igen."))
            _build(server, rebuild, say)
            if not number:
                say(_("Hjemmesiden vises på {address} (stop med Ctrl-C)").format(address=server.address))
    return 0


def _build(server: SiteServer, rebuild: Callable[[], bool], say: Callable[[str], None]) -> None:
    server.has_failed = not rebuild()
    if server.has_failed and server.current.is_dir():
        say(_("Den nye kunne ikke bygges. Den seneste, der kunne, vises stadig."))
    elif server.has_failed:
        say(_("Hjemmesiden kunne ikke bygges. Ret fejlene, så bliver den bygget igen."))


# what has changed


def changes(watched: Sequence[Path], stop: threading.Event | None = None) -> Iterator[None]:
    """An event when the watch has begun, and one for each handful of changes since the event before it.

    Folders are watched by the system. A single file is looked at now and then: editors put a new file in its place,
    and the system goes on watching the old one.
    """
    folders = [path for path in watched if path.is_dir()]
    files = [path for path in watched if path not in folders]
    before = [_state(file) for file in files]
    found = watch(
        *folders,
        watch_filter=is_content,
        debounce=400,  # milliseconds, as the next
        rust_timeout=200,
        yield_on_timeout=True,
        stop_event=stop,
    )
    next(found, None)
    yield
    for changed in found:
        now = [_state(file) for file in files]
        if changed or now != before:
            before = now
            yield


def is_content(_change: Change, path: str) -> bool:
    """Not what editors put beside a file while it is written in."""
    name = Path(path).name
    return not name.startswith((".", "~", "#")) and not name.endswith(("~", ".swp", ".tmp"))


def _state(file: Path) -> tuple[int, int] | None:
    try:
        status = file.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


# the server


class SiteServer(ThreadingHTTPServer):
    """Answers this machine with the files of `current`, whichever release that is just now."""

    daemon_threads = True
    block_on_close = False  # a browser keeps its connections open
    allow_reuse_address = os.name != "nt"  # on Windows it would share the port with whoever has it

    def __init__(self, current: Path, port: int) -> None:
        self.current = current
        self.has_failed = False
        super().__init__((HOST, port), _Handler)

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_address[1]}/"

    def server_bind(self) -> None:
        """Without asking the network what this machine is called, as HTTPServer does."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that hangs up is no error."""
        if not isinstance(sys.exception(), ConnectionError | TimeoutError):
            super().handle_error(request, client_address)


def _open_server(current: Path, port: int) -> SiteServer | None:
    """A server at the first free port from `port` on."""
    for tried in range(port, min(port + PORTS_TRIED, 65536)):
        try:
            return SiteServer(current, tried)
        except OSError:  # taken, or not ours to take: the next may be
            continue
    return None


@contextmanager
def _answering(server: SiteServer) -> Iterator[None]:
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.1}, daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: SiteServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        root = self.server.current.resolve()
        version = _version(root)
        path = urlsplit(self.path).path
        if path == RELOAD:
            self._answer(HTTPStatus.OK, MEDIA_TYPES[".js"], _SCRIPT)
        elif path == VERSION:
            self._answer(HTTPStatus.OK, MEDIA_TYPES[".txt"], version.encode("ascii"))
        elif not root.is_dir():
            page = _no_site(has_failed=self.server.has_failed)
            self._answer(HTTPStatus.SERVICE_UNAVAILABLE, MEDIA_TYPES[".html"], _with_reload(page, version))
        else:
            self._answer_from(root, path, version)

    def do_HEAD(self) -> None:
        self.do_GET()

    def _answer_from(self, root: Path, path: str, version: str) -> None:
        file = find_file(root, path)
        if file is not None and file.is_dir():
            self._answer(HTTPStatus.MOVED_PERMANENTLY, MEDIA_TYPES[".txt"], b"", moved_to=_as_folder(path))
            return
        status = HTTPStatus.OK
        if file is None:
            status, file = HTTPStatus.NOT_FOUND, root / NOT_FOUND
        media_type = BY_NAME.get(file.name) or MEDIA_TYPES.get(file.suffix.lower(), ANY_BYTES)
        try:
            data = file.read_bytes()
        except OSError:  # no error page, or another release was put out this moment
            status, media_type, data = HTTPStatus.NOT_FOUND, MEDIA_TYPES[".html"], _not_found()
        if media_type == MEDIA_TYPES[".html"]:
            data = _with_reload(data, version)
        self._answer(status, media_type, data)

    def _answer(self, status: HTTPStatus, media_type: str, data: bytes, moved_to: str | None = None) -> None:
        self.send_response(status)
        for name, value in _headers(urlsplit(self.path).path).items():
            self.send_header(name, value)
        if moved_to is not None:
            self.send_header("Location", moved_to)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def version_string(self) -> str:
        return "Synlig"

    def log_message(self, format: str, *args: object) -> None:
        """The terminal is for what the build says."""


def _headers(path: str) -> dict[str, str]:
    """The live site's, but nothing is kept: the next build is to be seen at once. Nor is there any TLS to insist on."""
    said = {
        name: value
        for name, value in headers_for(path.lstrip("/")).items()
        if name != "Strict-Transport-Security"
    }
    return {**said, "Cache-Control": "no-store"}


def find_file(root: Path, path: str) -> Path | None:
    """The file that an address means, or the folder where its last `/` is missing; None where there is nothing to show.

    Nothing outside `root` and no hidden file is ever found, however the address is written.
    """
    parts = [part for part in unquote(path, errors="replace").split("/") if part]
    if any(part.startswith(".") or set(part) & set('\\:*?"<>|\0') for part in parts):
        return None
    place = root.joinpath(*parts)
    if path.endswith("/"):
        place /= "index.html"
    elif place.is_dir() and (place / "index.html").is_file():
        return place
    is_inside = place.resolve().is_relative_to(root)
    return place if is_inside and place.is_file() else None


def _as_folder(path: str) -> str:
    return quote(str(PurePosixPath("/", unquote(path).strip("/")))) + "/"


def _version(root: Path) -> str:
    """Changes with every release that is put out, whoever did it; a copy's folder keeps its name."""
    try:
        status = root.stat()
    except OSError:
        return "0"
    return hashlib.sha256(f"{root} {status.st_ino} {status.st_mtime_ns}".encode()).hexdigest()[:16]


def _with_reload(page: bytes, version: str) -> bytes:
    head, end, tail = page.rpartition(b"</body>")
    script = f'<script src="{RELOAD}?{version}" defer></script>'.encode("ascii")
    return head + script + end + tail if end else tail + script


def _no_site(*, has_failed: bool) -> bytes:
    if has_failed:
        mend = _("Fejlene står i terminalen. Når de er rettet, kommer hjemmesiden her.")
        return _small_page(_("Hjemmesiden kunne ikke bygges"), mend)
    return _small_page(_("Hjemmesiden bliver bygget"), _("Den kommer her, når den er færdig."))


def _not_found() -> bytes:
    return _small_page(_("Siden findes ikke"), _("Begynd forfra på forsiden."))


def _small_page(title: str, text: str) -> bytes:
    return f"""\
<!doctype html>
<html lang="da">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
<body><h1>{title}</h1><p>{text}</p></body>
</html>
""".encode()
