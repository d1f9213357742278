"""The site on this machine: what is answered, what is not, and when it is built again. Real servers, no sleeps."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Queue

import pytest
from playwright.sync_api import Browser
from watchfiles import Change

from synlig.release.headers import headers_for
from synlig.serving import serve_folder
from synlig.serving.changes import is_content
from synlig.serving.files import find_file
from tests.tools import link

LONGEST = 20.0
"""Seconds that a test waits at most; a working server answers in a fraction of one."""
ROOT = Path(__file__).resolve().parent.parent
MEDIA_TYPES = {
    "a.html": "text/html; charset=utf-8",
    "a.css": "text/css; charset=utf-8",
    "a.js": "text/javascript; charset=utf-8",
    "a.mjs": "text/javascript; charset=utf-8",
    "a.JPG": "image/jpeg",
    "a.webp": "image/webp",
    "a.avif": "image/avif",
    "a.svg": "image/svg+xml",
    "a.woff2": "font/woff2",
    "a.ics": "text/calendar; charset=utf-8",
    "atom.xml": "application/atom+xml; charset=utf-8",
    "sitemap.xml": "application/xml; charset=utf-8",
    "a.pdf": "application/pdf",
    "a.wasm": "application/wasm",
    "wasm.da.pagefind": "application/octet-stream",
    "a.pf_index": "application/octet-stream",
}
BYTES = bytes(range(256)) * 40


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Running:
    """A server in a thread. `said` and `built` hold what it did, in order."""

    port: int = 0
    said: Queue[str] = field(default_factory=Queue)
    built: Queue[bool] = field(default_factory=Queue)

    def get(self, path: str, method: str = "GET") -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LONGEST)
        try:
            connection.putrequest(method, path, skip_accept_encoding=True)
            connection.endheaders()
            answer = connection.getresponse()
            return Answer(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def wait_for_words(self, words: str) -> str:
        while True:
            text = self.said.get(timeout=LONGEST)
            if words in text:
                return text


@contextmanager
def served(
    current: Path, watched: tuple[Path, ...] = (), build: Callable[[], bool] = lambda: True
) -> Iterator[Running]:
    """`current`, on a free port; the context begins when the first build is over."""
    running, stop = Running(), threading.Event()

    def rebuild() -> bool:
        went_well = build()
        running.built.put(went_well)
        return went_well

    thread = threading.Thread(
        target=serve_folder, args=(current, watched, rebuild, 0, running.said.put, stop)
    )
    thread.start()
    try:
        address = running.wait_for_words("http://127.0.0.1:")
        running.port = int(re.search(r":(\d+)/", address)[1])  # type: ignore[index]  # the address has a port
        running.built.get(timeout=LONGEST)
        yield running
    finally:
        stop.set()
        thread.join(LONGEST)
        assert not thread.is_alive()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return make_small_site(tmp_path)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server for all tests that only ask it something."""
    site = make_small_site(tmp_path_factory.mktemp("shown"))
    for name in MEDIA_TYPES:
        write(site / name, "x")
    (site / "billede.webp").write_bytes(BYTES)
    with served(site) as server:
        yield server


def make_small_site(folder: Path) -> Path:
    site = folder / "output" / "current"
    write(site / "index.html", "<!doctype html><body><h1>Forsiden</h1></body>")
    write(site / "404.html", "<!doctype html><body>Den side findes ikke</body>")
    write(site / "kontakt" / "index.html", "<body>Ring til os</body>")
    write(site / "tema" / "3f9c" / "base.css", "body { }")
    write(site / "tom" / "billede.avif", "avif")
    write(site / ".htaccess", "Header")
    write(folder / "output" / "hemmelig.txt", "uden for hjemmesiden")
    return site


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


# what is answered


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        pytest.param("/", 200, "Forsiden", id="the front page"),
        pytest.param("/kontakt/", 200, "Ring til os", id="a folder is its index.html"),
        pytest.param("/kontakt/index.html", 200, "Ring til os", id="which also has a name"),
        pytest.param("/kontakt/?q=1", 200, "Ring til os", id="with a query"),
        pytest.param("/tema/3f9c/base.css", 200, "body { }", id="a file"),
        pytest.param("/findes-ikke/", 404, "Den side findes ikke", id="the site's own error page"),
        pytest.param("/tom/", 404, "Den side findes ikke", id="a folder without a page is not listed"),
        pytest.param("/tom", 404, "Den side findes ikke", id="nor without its slash"),
        pytest.param(f"/{'a' * 5000}/", 404, "Den side findes ikke", id="a name that no file can have"),
        pytest.param("/.htaccess", 404, "Den side findes ikke", id="a hidden file"),
    ],
)
def test_an_address_is_answered_as_on_the_live_site(
    shown: Running, path: str, status: int, words: str
) -> None:
    answer = shown.get(path)

    assert answer.status == status
    assert words in answer.body.decode()


def test_a_folder_without_its_slash_is_sent_on(shown: Running) -> None:
    answer = shown.get("/kontakt")

    assert (answer.status, answer.headers["Location"]) == (301, "/kontakt/")


@pytest.mark.parametrize(
    "path",
    [
        "/../hemmelig.txt",
        "/%2e%2e/hemmelig.txt",
        "/kontakt/../../hemmelig.txt",
        "/..%2fhemmelig.txt",
        "/..\\hemmelig.txt",
        "/%5c..%5chemmelig.txt",
        "/.%00./hemmelig.txt",
        "//hemmelig.txt",
        "/C:/hemmelig.txt",
        "/tema/%252e%252e/hemmelig.txt",
    ],
)
def test_nothing_outside_the_site_is_answered(shown: Running, path: str) -> None:
    answer = shown.get(path)

    assert answer.status == 404
    assert b"uden for" not in answer.body


def test_a_link_out_of_the_site_is_not_followed(site: Path) -> None:
    link(site / "ud.txt", site.parent / "hemmelig.txt")

    assert find_file(site.resolve(), "/ud.txt") is None


@pytest.mark.parametrize("name", MEDIA_TYPES)
def test_a_file_has_the_media_type_of_its_name(shown: Running, name: str) -> None:
    assert shown.get(f"/{name}").headers["Content-Type"] == MEDIA_TYPES[name]


def test_bytes_that_are_no_page_come_out_as_they_are(shown: Running) -> None:
    assert shown.get("/billede.webp").body == BYTES


def test_the_head_of_a_page_comes_without_the_page(shown: Running) -> None:
    head, page = shown.get("/", "HEAD"), shown.get("/")

    assert head.body == b""
    assert head.headers["Content-Length"] == str(len(page.body))


@pytest.mark.parametrize(
    "path", ["/", "/find-en-medarbejder/", "/tema/3f9c/base.css", "/findes-ikke/", "/-/reload.js"]
)
def test_the_headers_are_the_live_ones_but_nothing_is_kept(shown: Running, path: str) -> None:
    live = headers_for(path.lstrip("/"))
    del live["Strict-Transport-Security"]
    answer = shown.get(path)

    assert {**live, "Cache-Control": "no-store"}.items() <= answer.headers.items()
    assert "Strict-Transport-Security" not in answer.headers


def test_only_this_machine_is_answered(shown: Running) -> None:
    """Every address of 127/8 is this machine; a server that listens on all of them answers at 127.0.0.2 too."""
    with pytest.raises((ConnectionError, TimeoutError)):
        socket.create_connection(("127.0.0.2", shown.port), timeout=2).close()


# new releases


def test_open_pages_are_shown_anew_by_a_script_of_their_own_that_is_in_no_file(site: Path) -> None:
    before = (site / "index.html").read_bytes()
    with served(site) as server:
        page = server.get("/").body.decode()
        version = server.get("/-/version").body.decode()
        script = server.get("/-/reload.js")

    assert f'<script src="/-/reload.js?{version}" defer></script></body>' in page
    assert b"location.reload()" in script.body
    assert (site / "index.html").read_bytes() == before


def test_a_new_release_shows_at_once_and_open_pages_hear_of_it(site: Path, tmp_path: Path) -> None:
    with served(site) as server:
        before = server.get("/-/version").body
        site.rename(tmp_path / "before")
        write(site / "index.html", "<body>Den nye forside</body>")
        after = server.get("/-/version").body
        page = server.get("/")

    assert b"Den nye forside" in page.body
    assert before != after


def test_a_link_to_the_current_release_is_followed_anew(tmp_path: Path) -> None:
    current = tmp_path / "current"
    for name in ("a", "b"):
        write(tmp_path / "releases" / name / "index.html", f"<body>release {name}</body>")
    link(current, "releases/a")
    with served(current) as server:
        first, version = server.get("/").body, server.get("/-/version").body
        current.unlink()
        link(current, "releases/b")
        second, new_version = server.get("/").body, server.get("/-/version").body

    assert b"release a" in first
    assert b"release b" in second
    assert version != new_version


@pytest.mark.parametrize("name", ["content/public/news/ny.md", "site.yml"])
def test_a_change_builds_again(site: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    write(file, "før")
    with served(site, (tmp_path / "content", tmp_path / "site.yml")) as server:
        write(file, "efter")

        assert server.built.get(timeout=LONGEST)


def test_a_file_that_an_editor_replaces_is_still_watched(site: Path, tmp_path: Path) -> None:
    file, draft = tmp_path / "site.yml", tmp_path / "draft"
    write(file, "før")
    with served(site, (file,)) as server:
        for text in ("en", "to anden gang"):
            write(draft, text)
            os.replace(draft, file)
            server.built.get(timeout=LONGEST)


@pytest.mark.parametrize(
    ("name", "counts"),
    [
        pytest.param("forside.md", True, id="a file"),
        pytest.param(".forside.md.swp", False, id="vim's"),
        pytest.param("forside.md~", False, id="emacs' copy"),
        pytest.param("#forside.md#", False, id="emacs' own"),
        pytest.param("~$forside.md", False, id="an office program's"),
        pytest.param("forside.tmp", False, id="a half-written one"),
        pytest.param(".synlig-file-3f9c0a51d2b7", False, id="ours, before it is renamed"),
    ],
)
def test_what_an_editor_puts_beside_a_file_does_not_count(tmp_path: Path, name: str, counts: bool) -> None:
    assert is_content(Change.added, str(tmp_path / name)) is counts


@pytest.mark.browser
def test_an_open_page_shows_itself_anew_under_the_sites_own_policy(
    site: Path, tmp_path: Path, browser: Browser
) -> None:
    note = tmp_path / "content" / "note.md"
    write(note, "før")

    def build() -> bool:
        """A new `current` with what the note says, as a release is put out."""
        made = tmp_path / "made"
        write(
            made / "index.html", f"<!doctype html><title>Prøve</title><body>{note.read_text('utf-8')}</body>"
        )
        shutil.rmtree(site)
        os.replace(made, site)
        return True

    with served(site, (tmp_path / "content",), build) as server:
        page = browser.new_page()
        complaints: list[str] = []
        page.on("console", lambda message: complaints.append(message.text))
        page.goto(f"http://127.0.0.1:{server.port}/")
        write(note, "efter")
        page.get_by_text("efter").wait_for(timeout=LONGEST * 1000)
        page.close()

    assert [complaint for complaint in complaints if "Content Security Policy" in complaint] == []


# builds that fail


def test_after_a_failed_build_the_last_good_site_is_shown(site: Path) -> None:
    with served(site, build=lambda: False) as server:
        page = server.get("/")

    assert b"Forsiden" in page.body


def test_a_failed_build_over_a_good_site_is_told(site: Path) -> None:
    said: list[str] = []
    stop = threading.Event()
    stop.set()

    serve_folder(site, (), lambda: False, 0, said.append, stop)

    assert said[0] == "Den nye kunne ikke bygges. Den seneste, der kunne, vises stadig."


def test_where_no_site_was_ever_built_a_page_says_so_until_there_is_one(tmp_path: Path) -> None:
    current = tmp_path / "current"
    with served(current, build=lambda: False) as server:
        nothing = server.get("/kontakt/")
        waiting_for = server.get("/-/version").body
        write(current / "index.html", "<body>Nu er den her</body>")
        there = server.get("/")
        version = server.get("/-/version").body

    assert nothing.status == 503
    assert "Hjemmesiden kunne ikke bygges" in nothing.body.decode()
    assert f"/-/reload.js?{waiting_for.decode()}".encode() in nothing.body
    assert b"Nu er den her" in there.body
    assert version != waiting_for


def test_a_site_without_an_error_page_has_a_small_one(site: Path) -> None:
    (site / "404.html").unlink()
    with served(site) as server:
        answer = server.get("/findes-ikke")

    assert answer.status == 404
    assert "Siden findes ikke" in answer.body.decode()


# ports and the end


def test_a_port_in_use_is_passed_over(site: Path) -> None:
    said: list[str] = []
    stop = threading.Event()
    stop.set()
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]

        code = serve_folder(site, (), lambda: True, taken, said.append, stop)

    ports = [int(port) for port in re.findall(r"127\.0\.0\.1:(\d+)/", " ".join(said))]
    assert code == 0
    assert len(ports) == 1
    assert taken < ports[0] < taken + 20


def test_no_free_port_is_told_and_nothing_is_built(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("synlig.serving.server.PORTS_TRIED", 1)
    said: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]

        code = serve_folder(site, (), lambda: pytest.fail("built"), taken, said.append)

    assert code == 1
    assert said == [f"Portene {taken} til {taken} er optaget. Vælg en anden med --port."]


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl-C to a console, not to a process")
def test_ctrl_c_ends_quietly(site: Path) -> None:
    program = f"""
        from pathlib import Path
        from synlig.serving import serve_folder
        raise SystemExit(serve_folder(Path({str(site)!r}), (), lambda: True, 0, lambda text: print(text, flush=True)))
    """
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
    )  # fmt: skip
    with child:
        assert child.stdout is not None
        first = child.stdout.readline()
        child.send_signal(signal.SIGINT)
        _said, complained = child.communicate(timeout=LONGEST)

    assert "http://127.0.0.1:" in first
    assert (child.returncode, complained) == (0, "")
