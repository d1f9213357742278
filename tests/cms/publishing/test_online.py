"""What the public address answers, and what is made of it."""

from __future__ import annotations

import threading
import urllib.error
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from synlig.cms.publishing import Answer, fetch_public, is_online

OURS, OTHER = "ab" * 32, "cd" * 32
BASE = "https://sep.example.org/"


def answer_to(data: bytes | Exception) -> Answer:
    def fetch(_address: str) -> bytes:
        if isinstance(data, Exception):
            raise data
        return data

    found = is_online(BASE, OURS, fetch)
    assert found.said.endswith(".")
    return found.answer


@pytest.mark.parametrize(
    ("data", "answer", "_why"),
    [
        (f"{OURS}\n".encode(), Answer.YES, "the build itself"),
        (OURS.encode(), Answer.YES, "a server that trims"),
        (f"{OTHER}\n".encode(), Answer.ANOTHER, "the one before, from a cache"),
        (b"<!doctype html>", Answer.NOT_OURS, "a page of another site"),
        (b"", Answer.NOT_OURS, "nothing"),
        (b"\xff\xfe", Answer.NOT_OURS, "no text"),
        (
            urllib.error.HTTPError(BASE, 404, "", Message(), None),
            Answer.NOT_OURS,
            "a site without a build id",
        ),
        (urllib.error.HTTPError(BASE, 503, "", Message(), None), Answer.NO_ANSWER, "down for a while"),
        (urllib.error.URLError("certificate"), Answer.NO_ANSWER, "no answer that we believe"),
        (TimeoutError(), Answer.NO_ANSWER, "too slow"),
    ],
)
def test_what_an_answer_means(data: bytes | Exception, answer: Answer, _why: str) -> None:
    assert answer_to(data) is answer


def test_caches_are_passed_by() -> None:
    asked: list[str] = []

    def fetch(address: str) -> bytes:
        asked.append(address)
        return OURS.encode()

    is_online(BASE, OURS, fetch)

    assert asked == [f"{BASE}build.txt?abababababab"]


@contextmanager
def answering(place: str | None, body: bytes = b"x" * 100_000) -> Iterator[str]:
    """A server that sends everybody on to a place, but for its own `/here`."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            is_here = place is None or self.path == "/here"
            self.send_response(200 if is_here else 302)
            if not is_here:
                self.send_header("Location", str(place))
            self.end_headers()
            if is_here:
                self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


def test_no_more_is_read_than_a_build_id_needs() -> None:
    with answering(None) as base:
        assert len(fetch_public(base)) == 1024


def test_the_same_host_is_followed_to() -> None:
    with answering("/here", b"ok") as base:
        assert fetch_public(base) == b"ok"


@pytest.mark.parametrize("place", ["http://localhost:1/", "https://elsewhere.example.org/", "file:///x"])
def test_no_other_host_is_followed_to(place: str) -> None:
    with answering(place) as base, pytest.raises(OSError, match=r"leads elsewhere|not allowed"):
        fetch_public(base)


def test_nobody_there_is_an_os_error() -> None:
    with pytest.raises(OSError, match="refused"):
        fetch_public("http://127.0.0.1:9/")
