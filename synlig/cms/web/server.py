"""The CMS on this machine: waitress, Django, and the one line that says where to go.

Plain HTTP answers this machine alone. For others a web server with TLS stands before it (docs/handbook), and is then
the only one whose word on the caller's address and scheme counts.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

from waitress.server import create_server

from synlig.cms.desk import Desk, the_desk
from synlig.cms.documents import KINDS, everybody, listing, refused_documents
from synlig.cms.web.memory import keep_small
from synlig.cms.web.refusing import Channel
from synlig.cms.web.settings import LARGEST_BODY, set_up
from synlig.language import _

HOST = "127.0.0.1"
PORTS_TRIED = 20
THREADS = 8
"""Requests answered at a time; SQLite has one writer, and two cores render no more pages than this."""
SHORT_TURN = 0.001
"""Seconds that a thread at work keeps the others waiting: a save waits for the disk some fifty times, and each time for
its turn again.
"""
_BEHIND_PROXY: dict[str, Any] = {
    "trusted_proxy": HOST,
    "trusted_proxy_count": 1,
    "trusted_proxy_headers": {"x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"},
    "clear_untrusted_proxy_headers": True,
}


def serve_cms(desk: Desk, port: int, public_address: str | None, say: Callable[[str], None]) -> int:
    """Answer until Ctrl-C; the exit code. `public_address` is the one that a web server with TLS passes on to us."""
    keep_small()
    set_up(desk)
    from synlig.cms.web.starting import application, first_steps, look_after

    server = _open(application(), port, is_proxied=public_address is not None)
    if server is None:
        say(
            _("Portene {first} til {last} er optaget. Vælg en anden med --port.").format(
                first=port, last=port + PORTS_TRIED - 1
            )
        )
        return 1
    address = public_address or f"http://{HOST}:{server.effective_port}/"
    for line in first_steps(desk, address):
        say(line)
    threading.Thread(target=_warm, args=(desk,), daemon=True).start()  # whoever comes first need not wait
    is_over = look_after(desk)
    sys.setswitchinterval(SHORT_TURN)
    say(_("Redigeringen er åben på {address} (stop med Ctrl-C)").format(address=address))
    with suppress(KeyboardInterrupt):
        server.run()
    is_over.set()
    server.close()
    the_desk().previewer.stop()  # not the first desk: somebody may have changed a setting
    return 0


def _warm(desk: Desk) -> None:
    for kind in KINDS.values():
        listing(desk.content, kind)
    everybody(desk.content, desk.build_date())
    desk.previewer.warm()
    refused_documents(desk.content, desk.build_date())


def hosts_of(public_address: str | None) -> tuple[str, ...]:
    """The names that we answer to: this machine's, or the public one alone."""
    host = urlsplit(public_address or "").hostname
    return (host,) if host else (HOST, "localhost")


def _open(application: Any, port: int, *, is_proxied: bool) -> Any:
    """A server at the first of the ports that is free."""
    for each in range(port, min(port + PORTS_TRIED, 65536)):
        with suppress(OSError):  # taken, or not ours to take: the next may be
            server = create_server(
                application,
                host=HOST,
                port=each,
                threads=THREADS,
                ident=None,
                max_request_body_size=LARGEST_BODY,
                channel_timeout=60,
                **(_BEHIND_PROXY if is_proxied else {}),
            )
            server.channel_class = Channel  # type: ignore[union-attr]  # one host has one socket
            return server
    return None
