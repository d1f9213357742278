"""How often somebody may guess: after some free tries each wrong one makes the next wait longer, up to a limit.

Nobody is locked out: the wait ends by itself, and a browser that somebody logged in from before has tries of its own
(`known_browsers.py`). Who asks while they must wait is not answered, and does not wait longer.
Belongs to no web framework, and sleeps nowhere.
"""

from __future__ import annotations

import hashlib
import ipaddress
import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass

_FORGOTTEN_AFTER = 24 * 60 * 60  # seconds


@dataclass
class _Tries:
    count: int = 0
    last: float = 0.0  # seconds, as the caller counts


class Attempts:
    """Counts tries by key: `free` of them cost nothing, then the wait is 1, 2, 4 … seconds, and no more than `longest`.

    Keeps at most `capacity` keys, the oldest go first; as hashes, so that no mail address lies in memory for them.
    """

    def __init__(self, free: int, longest: float, capacity: int = 10_000) -> None:
        self._free, self._longest, self._capacity = free, longest, capacity
        self._tries: OrderedDict[bytes, _Tries] = OrderedDict()
        self._secret = secrets.token_bytes(32)
        self._turn = threading.Lock()

    def __len__(self) -> int:
        return len(self._tries)

    def begin(self, key: str, now: float) -> float:
        """Seconds to wait before the next try; 0.0 means: try now, and it is counted as wrong until `right` is called.

        Counting first is what makes a hundred tries at the same moment a hundred tries.
        """
        with self._turn:
            tries = self._find(key, now)
            wait = tries.last + self._pause(tries.count) - now
            if wait > 0:
                return wait
            tries.count, tries.last = tries.count + 1, now
            return 0.0

    def right(self, key: str) -> None:
        """The try was right: all is forgotten."""
        with self._turn:
            self._tries.pop(self._hide(key), None)

    def take_back(self, key: str) -> None:
        """The try was right, but the key is shared by others, whose wrong ones stay."""
        with self._turn:
            tries = self._tries.get(self._hide(key))
            if tries is not None:
                tries.count = max(0, tries.count - 1)

    def forget_all(self) -> None:
        with self._turn:
            self._tries.clear()

    def _pause(self, count: int) -> float:
        return min(self._longest, 2.0 ** min(count - self._free, 60)) if count >= self._free else 0.0

    def _find(self, key: str, now: float) -> _Tries:
        hidden = self._hide(key)
        tries = self._tries.get(hidden)
        if tries is None or now - tries.last > _FORGOTTEN_AFTER:
            tries = self._tries[hidden] = _Tries()
        self._tries.move_to_end(hidden)
        while len(self._tries) > self._capacity:
            self._tries.popitem(last=False)
        return tries

    def _hide(self, key: str) -> bytes:
        return hashlib.blake2b(key.encode(), key=self._secret, digest_size=16).digest()


def neighbourhood(address: str) -> str:
    """What counts as one address: IPv4 as it is, of IPv6 the half that a household is given (RFC 6177)."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return "unknown"
    if parsed.version == 4:
        return str(parsed)
    return str(ipaddress.ip_network((parsed, 64), strict=False).network_address)
