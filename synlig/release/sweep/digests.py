"""Hashes of a value, which anybody can undo who has a list of names or phone numbers.

Unsalted MD5, SHA-1 and SHA-256, in hexadecimal and base64, are known by their first letters; so a digest that was
cut short to sixteen hexadecimal letters is found as well.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator

_ALGORITHMS = ("md5", "sha1", "sha256")
_HEX, _BASE64 = 16, 20  # letters compared: 64 and 120 bits
_HEX_RUN = re.compile(r"(?<![0-9A-Fa-f])[0-9A-Fa-f]{16,}")
_BASE64_RUN = re.compile(r"[A-Za-z0-9+/]{22,}")
_URL_SAFE_RUN = re.compile(r"[A-Za-z0-9_-]{22,}")
_BASE64_LENGTHS = (22, 27, 43)  # of the three algorithms, without `=`


def digest_keys(form: str) -> Iterator[str]:
    """What is looked up for one written form of a value."""
    for algorithm in _ALGORITHMS:
        digest = hashlib.new(algorithm, form.encode("utf-8"), usedforsecurity=False).digest()
        yield digest.hex()[:_HEX]
        yield base64.b64encode(digest).decode("ascii")[:_BASE64]
        yield base64.urlsafe_b64encode(digest).decode("ascii")[:_BASE64]


def find_digests(runs: Iterable[str]) -> set[str]:
    """Everything in runs of letters and digits that could be a digest, as it would be looked up."""
    text = "\n".join(run for run in runs if len(run) >= _HEX)
    found = {run[:_HEX].lower() for run in _HEX_RUN.findall(text)}
    found.update(_base64_keys(_BASE64_RUN.findall(text)))
    found.update(_base64_keys(_URL_SAFE_RUN.findall(text)))
    return found


def _base64_keys(runs: Iterable[str]) -> Iterator[str]:
    for run in runs:
        yield run[:_BASE64]
        for length in _BASE64_LENGTHS:
            if len(run) > length:
                yield run[-length:][:_BASE64]
