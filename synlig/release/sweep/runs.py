"""What is hidden in the long runs of letters and digits in a text: base64, base32 and hexadecimal.

A run may hold a whole file (a picture in a `data:` address); it is read as one.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from functools import lru_cache

from synlig.release.sweep.readers import read_inside
from synlig.release.sweep.strings import strings_in
from synlig.release.sweep.views import Text

_RUN = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,6}")
_WORD = re.compile(r"[/_-]?[A-Z]?[a-z]+(?:[-_/]+[a-z]+)*[-_/]?")
_PARTS = re.compile(r"[A-Za-z0-9]{12,}")
_HEX = re.compile(r"(?:[0-9A-Fa-f]{2})+")
_BASE32 = re.compile(r"[A-Z2-7]+|[a-z2-7]+")
_URL_SAFE = bytes.maketrans(b"-_", b"+/")
_BORDER = b"\1"  # no readable string holds it
_BASE32_PADS = {0: 0, 2: 6, 4: 4, 5: 3, 7: 1}  # letters over a multiple of eight, and the `=` they need


def find_runs(text: str) -> list[str]:
    """The runs of letters and digits in which something may be hidden: no plain words; each once, as they follow."""
    return [run for run in dict.fromkeys(_RUN.findall(text)) if not _WORD.fullmatch(run)]


@lru_cache(maxsize=100_000)
def open_run(run: str) -> tuple[Text, ...]:
    """The texts in a run, wherever in it they begin. (The same runs come on every page.)"""
    letters = run.rstrip("=").encode("ascii").translate(_URL_SAFE)
    files = tuple(read_inside(_from_base64(letters)))
    datas = [_from_base64(letters[start:]) for start in range(4)]
    datas.extend(data for part in _PARTS.findall(run) for data in _open_part(part))
    opened = "\n".join(strings_in(_BORDER.join(datas)))
    return (*files, Text(opened, clear=False)) if opened else files


def _open_part(part: str) -> Iterator[bytes]:
    if _HEX.fullmatch(part):
        data = bytes.fromhex(part)
        yield data
        yield bytes(byte ^ data[0] for byte in data[1:])  # as Cloudflare hides mail addresses
    if _BASE32.fullmatch(part):
        whole = part.upper()
        while len(whole) % 8 not in _BASE32_PADS:
            whole = whole[:-1]
        yield base64.b32decode(whole + "=" * _BASE32_PADS[len(whole) % 8])


def _from_base64(letters: bytes) -> bytes:
    letters = letters[: len(letters) - (len(letters) % 4 == 1)]
    return base64.b64decode(letters + b"=" * (-len(letters) % 4))
