"""The loop: build, show, wait for a change."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from synlig.language import _
from synlig.serving.changes import changes
from synlig.serving.server import SiteServer, answering, open_server, ports_from


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
    server = open_server(current, ports := ports_from(port))
    if server is None:
        taken = _("Portene {first} til {last} er optaget. Vælg en anden med --port.")
        say(taken.format(first=ports[0], last=ports[-1]))
        return 1
    with answering(server), suppress(KeyboardInterrupt):
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
