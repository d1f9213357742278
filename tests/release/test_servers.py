"""The rules for web servers, asked of the servers themselves: Apache and nginx with a small site.

Netlify and Cloudflare Pages cannot be run here: what `_headers` and `_redirects` say is held by their documentation
alone (`test_headers.py`, `test_gone.py`, `test_moved.py`).
"""

from __future__ import annotations

import http.client
import os
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import pytest

from synlig.addresses import CATALOGUE, GONE, NOT_FOUND
from synlig.release import gone_addresses, header_files, headers_for, moved_addresses, nginx_rules
from tests.tools import apache, nginx

LONGEST = 20.0
"""Seconds that a server may take to begin."""
ENDED, SHOWN = f"{CATALOGUE}K7QX2M4PH/", f"{CATALOGUE}AAAA2M4P8/"
MODULES = ("mpm_event", "authz_core", "dir", "mime", "alias", "headers")
"""What every Apache host has; `mime` and `dir` are in Debian's default, `headers` one line to switch on."""
PAGES = {
    "index.html": "Velkommen",
    NOT_FOUND: "Den side findes ikke",
    GONE: "Siden er her ikke længere",
    f"{CATALOGUE}index.html": "Find en medarbejder",
    f"{SHOWN}index.html": "En profil",
    f"{SHOWN}produktblad/1/index.html": "Et produktblad",
    f"{ENDED}index.html": "Siden er her ikke længere",
    f"{ENDED}produktblad/1/index.html": "Noget, der blev glemt",
    "om-os/historie/index.html": "Historien",
    "om-os/hvem/index.html": '<meta http-equiv="refresh" content="0; url=../historie/">',
    "gammel.html": '<meta http-equiv="refresh" content="0; url=./">',
    "tema/3f9c0a51/a.css": "a {}",
    "tema/3f9c0a51/a.js": "1",
    "temaer/index.html": "Temaer",
    "katalog.json": "{}",
    "katalog.csv": "a;b",
    "kalender.ics": "BEGIN:VCALENDAR",
    "atom.xml": "<feed/>",
    "a.avif": "x",
    "a.webp": "x",
    "a.woff2": "x",
    "a.pdf": "x",
    "a.svg": "<svg/>",
    "wasm.wasm": "x",
    "wasm.da.pagefind": "x",
}
TYPES = {
    "": {"text/html; charset=utf-8"},
    SHOWN: {"text/html; charset=utf-8"},
    "tema/3f9c0a51/a.css": {"text/css; charset=utf-8"},
    "tema/3f9c0a51/a.js": {"text/javascript; charset=utf-8"},
    "katalog.json": {"application/json", "application/json; charset=utf-8"},
    "katalog.csv": {"text/csv; charset=utf-8"},
    "kalender.ics": {"text/calendar; charset=utf-8"},
    "atom.xml": {"application/atom+xml", "application/atom+xml; charset=utf-8"},
    "a.avif": {"image/avif"},
    "a.webp": {"image/webp"},
    "a.woff2": {"font/woff2"},
    "a.pdf": {"application/pdf"},
    "a.svg": {"image/svg+xml", "image/svg+xml; charset=utf-8"},
    "wasm.wasm": {"application/wasm"},
}


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    text: str


Ask = Callable[[str], Answer]


@pytest.fixture(scope="module", params=["apache", "nginx"])
def ask(request: pytest.FixtureRequest) -> Iterator[Ask]:
    """Asks a server that shows a site as a build leaves it; the address is without its first `/`."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)  # begun by root, both servers read as somebody else
        yield from _asking(request.param, Path(folder))


def _asking(server: str, folder: Path) -> Iterator[Ask]:
    site = folder / "site"
    for path, text in PAGES.items():
        _write(site / path, text)
    gone, moved = gone_addresses(site), moved_addresses(site)
    for path, text in header_files(gone, moved).items():
        _write(site / path, text)
    port = _free_port()
    if server == "apache":
        _write(folder / "httpd.conf", _apache_settings(folder, port))
        command = [apache(), "-f", str(folder / "httpd.conf"), "-D", "FOREGROUND"]
    else:
        _write(folder / "synlig-nginx.conf", nginx_rules(gone, moved))
        _write(folder / "nginx.conf", _nginx_settings(folder, port))
        command = [
            nginx(),
            "-p",
            str(folder),
            "-e",
            str(folder / "error.log"),
            "-c",
            str(folder / "nginx.conf"),
        ]
    with _running(command, port):
        yield lambda address: _get(port, f"/{address}")


@pytest.mark.parametrize(
    ("address", "status", "text"),
    [
        ("", 200, "Velkommen"),
        (SHOWN, 200, "En profil"),
        (f"{SHOWN}produktblad/1/", 200, "Et produktblad"),
        (ENDED, 410, "Siden er her ikke længere"),
        (ENDED.rstrip("/"), 410, "Siden er her ikke længere"),
        (f"{ENDED}index.html", 410, "Siden er her ikke længere"),
        (f"{ENDED}produktblad/1/", 410, "Siden er her ikke længere"),
        (f"{ENDED}?a=b", 410, "Siden er her ikke længere"),
        ("findes/ikke/", 404, "Den side findes ikke"),
        (f"{CATALOGUE}ZZZZ2M4P8/", 404, "Den side findes ikke"),
        ("_headers", 404, "Den side findes ikke"),
        ("_redirects", 404, "Den side findes ikke"),
        ("gammelxhtml", 404, "Den side findes ikke"),
        ("om-os/hvem/er/", 404, "Den side findes ikke"),
        ("temaer/", 200, "Temaer"),
    ],
)
def test_what_is_answered(ask: Ask, address: str, status: int, text: str) -> None:
    answer = ask(address)

    assert (answer.status, answer.text) == (status, text)


@pytest.mark.parametrize("address", [".htaccess", "./.htaccess", "tema/..%2f.htaccess"])
def test_rules_are_not_handed_out(ask: Ask, address: str) -> None:
    answer = ask(address)

    assert answer.status in (400, 403, 404)
    assert "Synlig" not in answer.text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("om-os/hvem/", "/om-os/historie/"),
        ("om-os/hvem", "/om-os/historie/"),
        ("gammel.html", "/"),
        ("om-os/historie", "/om-os/historie/"),
    ],
)
def test_an_old_address_leads_on_for_good(ask: Ask, old: str, new: str) -> None:
    answer = ask(old)

    assert answer.status == 301
    assert "/" + answer.headers["location"].partition("//")[2].partition("/")[2] == new


@pytest.mark.parametrize(
    "address",
    [
        "",
        SHOWN,
        ENDED,
        CATALOGUE,
        "findes/ikke/",
        "tema/3f9c0a51/a.css",
        "temaer/",
        "katalog.json",
        "om-os/historie/",
    ],
)
def test_every_answer_says_what_the_table_says(ask: Ask, address: str) -> None:
    said = ask(address).headers

    for name, value in headers_for(address).items():
        assert said[name.lower()] == value, name


@pytest.mark.parametrize("address", TYPES)
def test_a_file_has_its_media_type(ask: Ask, address: str) -> None:
    """With `nosniff` a browser takes a script or a style sheet of another type for nothing at all."""
    assert ask(address).headers["content-type"].lower() in TYPES[address]


def _get(port: int, path: str) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONGEST)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        headers = answer.getheaders()
        assert len({name.lower() for name, _value in headers}) == len(headers), "a header is said twice"
        return Answer(answer.status, {name.lower(): value for name, value in headers}, answer.read().decode())
    finally:
        connection.close()


@contextmanager
def _running(command: list[str], port: int) -> Iterator[None]:
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        end = time.monotonic() + LONGEST
        while time.monotonic() < end:
            if server.poll() is not None:
                assert server.stdout is not None
                pytest.fail(f"it ended: {server.stdout.read()}")
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=LONGEST):
                break
        yield
    finally:
        server.terminate()
        server.communicate()


def _apache_settings(folder: Path, port: int) -> str:
    modules = "\n".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES
    )
    who = "User nobody\nGroup nogroup" if os.geteuid() == 0 else ""  # Apache will not answer as root
    return f"""{modules}
{who}
ServerName localhost
Listen 127.0.0.1:{port}
PidFile "{folder}/apache.pid"
ErrorLog "{folder}/error.log"
TypesConfig /etc/mime.types
DirectoryIndex index.html
DocumentRoot "{folder}/site"
<FilesMatch "^\\.ht">
    Require all denied
</FilesMatch>
<Directory "{folder}/site">
    AllowOverride FileInfo
    Require all granted
</Directory>
"""


def _nginx_settings(folder: Path, port: int) -> str:
    places = "\n".join(
        f"    {name}_temp_path {folder}/{name};"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    return f"""daemon off;
pid {folder}/nginx.pid;
events {{}}
http {{
    access_log off;
{places}
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    server {{
        listen 127.0.0.1:{port};
        root {folder}/site;
        include {folder}/synlig-nginx.conf;
    }}
}}
"""


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
