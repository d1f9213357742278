"""What the web server was given last: so a connection that was cut is known until the site has come through.

    {"place": "ssh sen@web.example.org:22 /srv/sen", "current": "<id>", "releases": ["<id>", "<id>"]}

The note is taken away before anything is sent and written when all of it has arrived; in between, and where it is not
about what is here now, nobody knows what the server shows, and it is sent once more.
"""

from __future__ import annotations

import json
from pathlib import Path

from synlig.files import NOT_OTHERS, remove_tree, write_file
from synlig.release import Store

FILE = "sent.json"


def is_sent(output: Path, place: str) -> bool:
    """Whether the server at `place` has the release that is out here, and none that is gone here."""
    file = output / FILE
    try:
        return bool(json.loads(file.read_bytes()) == _state(output, place))
    except (FileNotFoundError, ValueError):
        return False


def forget_sent(output: Path) -> None:
    """From now on it is not known."""
    remove_tree(output / FILE)


def note_sent(output: Path, place: str) -> None:
    """The server has been given all of it; to be called while the store is held."""
    write_file(output / FILE, json.dumps(_state(output, place)).encode(), NOT_OTHERS)


def _state(output: Path, place: str) -> dict[str, object]:
    store = Store(output)
    current = store.current()
    return {
        "place": place,
        "current": current.id if current is not None else None,
        "releases": [release.id for release in store.releases()],
    }
