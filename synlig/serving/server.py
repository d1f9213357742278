"""The web server: this machine only, with the live site's headers."""

from __future__ import annotations

import os
import socketserver
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from synlig.addresses import NOT_FOUND
from synlig.release.headers import headers_for
from synlig.release.media_types import MEDIA_TYPES, media_type_of
from synlig.serving.files import find_file
from synlig.serving.reload import RELOAD, SCRIPT, VERSION, no_site, not_found, version_of, with_reload

HOST = "127.0.0.1"
PORTS_TRIED = 20
"""The port asked for and the ones after it."""


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


def ports_from(port: int) -> range:
    return range(port, min(port + PORTS_TRIED, 65536))


def open_server(current: Path, ports: range) -> SiteServer | None:
    """A server at the first of the ports that is free."""
    for port in ports:
        try:
            return SiteServer(current, port)
        except OSError:  # taken, or not ours to take: the next may be
            continue
    return None


@contextmanager
def answering(server: SiteServer) -> Iterator[None]:
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
        version = version_of(root)
        path = urlsplit(self.path).path
        if path == RELOAD:
            self._answer(HTTPStatus.OK, MEDIA_TYPES[".js"], SCRIPT)
        elif path == VERSION:
            self._answer(HTTPStatus.OK, MEDIA_TYPES[".txt"], version.encode("ascii"))
        elif not root.is_dir():
            page = no_site(has_failed=self.server.has_failed)
            self._answer(HTTPStatus.SERVICE_UNAVAILABLE, MEDIA_TYPES[".html"], with_reload(page, version))
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
        media_type = media_type_of(file)
        try:
            data = file.read_bytes()
        except OSError:  # no error page, or another release was put out this moment
            status, media_type, data = HTTPStatus.NOT_FOUND, MEDIA_TYPES[".html"], not_found()
        if media_type == MEDIA_TYPES[".html"]:
            data = with_reload(data, version)
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


def _as_folder(path: str) -> str:
    return quote(str(PurePosixPath("/", unquote(path).strip("/")))) + "/"
