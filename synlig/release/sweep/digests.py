"""Hashes of a value, which anybody can undo who has a list of names or phone numbers.

They are looked up the other way round: the site is searched for everything that could be a digest, and then every
written form of every value is hashed in memory and compared by its first eight bytes. So no table of hashes is kept,
and a digest that was cut short to sixteen hexadecimal letters is found as well. Without salt only: a salted hash
cannot be recognised by anybody who does not know the salt.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from synlig.release.sweep.folding import words_of

KEY = 8  # bytes of a digest that are compared
_ALGORITHMS = (
    "md5",
    "sha1",
    "sha224",
    "sha256",
    "sha384",
    "sha512",
    "sha3_256",
    "sha3_512",
    "blake2b",
    "blake2s",
)
_ENCODINGS = ("utf-8", "latin-1", "utf-16-le")
_HEX_RUN = re.compile(r"(?<![0-9A-Fa-f])[0-9A-Fa-f]{16,}")
_BASE64_RUN = re.compile(r"[A-Za-z0-9+/]{22,}")
_URL_SAFE_RUN = re.compile(r"[A-Za-z0-9_-]{22,}")
_BASE32_RUN = re.compile(r"[A-Z2-7]{26,}|[a-z2-7]{26,}")
_BASE64_LENGTHS = (22, 27, 38, 43, 64, 86)  # of the algorithms, without `=`
_NOT_WORD = re.compile(r"[\W_]+")


def find_digests(runs: Iterable[str]) -> set[bytes]:
    """Everything in runs of letters and digits that could be a digest: its first bytes."""
    text = "\n".join(run for run in runs if len(run) >= 2 * KEY)
    found = {bytes.fromhex(run[: 2 * KEY]) for run in _HEX_RUN.findall(text)}
    for run in (*_BASE64_RUN.findall(text), *_URL_SAFE_RUN.findall(text)):
        found.update(_from_base64(run))
    found.update(base64.b32decode(run[:16].upper())[:KEY] for run in _BASE32_RUN.findall(text))
    return found


@lru_cache(maxsize=100_000)
def _from_base64(run: str) -> tuple[bytes, ...]:
    """The beginnings of the digests that end where the run ends, or begin where it does."""
    pieces = (run, *(run[-length:] for length in _BASE64_LENGTHS if len(run) > length))
    return tuple(
        base64.urlsafe_b64decode(piece[:12].replace("+", "-").replace("/", "_"))[:KEY] for piece in pieces
    )


def digests_of(forms: Iterable[str]) -> Iterator[bytes]:
    """The first bytes of every digest of some writings of a value."""
    for data in {form.encode(encoding, "replace") for form in forms for encoding in _ENCODINGS}:
        for algorithm in _ALGORITHMS:
            yield hashlib.new(algorithm, data, usedforsecurity=False).digest()[:KEY]


def hashed_texts(value: str) -> set[str]:
    """The writings of a text that somebody would hash."""
    folded = words_of(value).decode("utf-8").replace(" | ", " ")
    ascii_only = folded.translate({ord("æ"): "ae", ord("ø"): "oe", ord("å"): "aa", ord("ü"): "ue"})
    cases = {value, value.lower(), value.upper(), folded, ascii_only, ascii_only.replace(" ", "-")}
    return cases | {
        _NOT_WORD.sub("", value.lower()),
        re.sub(r"\s", "", value),
        f"{value}\n",
        f"{value.lower()}\n",
    }


def hashed_numbers(value: str, digits: str, *, phone: bool) -> set[str]:
    """The writings of a number that somebody would hash; a phone number with its country and in groups as well."""
    forms = {value, re.sub(r"\s", "", value), digits, f"{digits}\n"}
    if phone:
        pairs, halves = " ".join(re.findall("..", digits)), " ".join(re.findall("....", digits))
        forms |= {
            lead + written
            for lead in ("", "+45", "+45 ", "0045", "45")
            for written in (digits, pairs, halves)
        }
    return forms
