"""Passwords: how they are kept, and which are too easy to guess.

No rule on which signs one must have (NIST SP 800-63B 5.1.1.2, ASVS 5.0 6.2): twelve signs or more, and nothing that
stands on the lists which guessing begins with.
"""

from __future__ import annotations

import gzip
import re
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from django.contrib.auth import password_validation
from django.contrib.auth.hashers import Argon2PasswordHasher

from synlig.language import _

SHORTEST = 12
LONGEST = 256
"""Signs. Longer would only cost time; ASVS 6.2.9 asks for 64."""
AT_ONCE = 2
"""Hashes at the same time: 19 MiB each."""
MOST_WAITING = 4
"""Who may wait for a turn. The server's other threads go on serving those who are already in."""

_DANISH = Path(__file__).resolve().parent / "common_danish.txt"
_LEET = str.maketrans(
    {"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i"}
)
_EASY_SIGNS = r"[\d\s!-/:-@\[-`{-~]"
_FEWEST_DIFFERENT = 5
_LEAST_WORD = 4


NEVER_RIGHT = "!"
"""In the place of a hash where there is none: Django then spends the time of one all the same."""


class Busy(Exception):
    """Too many are logging in at this moment; a few seconds later there is room."""


_hashing = threading.BoundedSemaphore(AT_ONCE)
_places = threading.BoundedSemaphore(AT_ONCE + MOST_WAITING)


@contextmanager
def _turn() -> Iterator[None]:
    if not _places.acquire(blocking=False):
        raise Busy
    try:
        with _hashing:
            yield
    finally:
        _places.release()


class Argon2id(Argon2PasswordHasher):
    """Argon2id with the second of OWASP's equal settings (Password Storage Cheat Sheet, read in November 2026).

    Waits for its turn; `Busy` if too many wait already.
    """

    time_cost = 2
    memory_cost = 19 * 1024  # KiB
    parallelism = 1

    def encode(self, password: str, salt: str) -> str:
        with _turn():
            return super().encode(password, salt)

    def verify(self, password: str, encoded: str) -> bool:
        with _turn():
            return super().verify(password, encoded)


def faults_of(password: str, own_words: Iterable[str] = ()) -> list[str]:
    """What is wrong with a new password, in Danish; empty if nothing is.

    `own_words` are those that somebody who knows the person or the place would try first: name, mail, association.
    """
    if len(password) < SHORTEST:
        return [
            _("Adgangskoden er for kort. Skriv mindst {number} tegn, for eksempel fire ord.").format(
                number=SHORTEST
            )
        ]
    if len(password) > LONGEST:
        return [_("Adgangskoden er for lang. Skriv højst {number} tegn.").format(number=LONGEST)]
    if _is_common(password) or _is_pattern(password) or _is_own(password, own_words):
        return [_("Den adgangskode er let at gætte. Vælg fire ord, der ikke hører sammen.")]
    return []


def _is_common(password: str) -> bool:
    """On a list, or a word of a list with figures and signs in or around it: `"Sommerferie2026!"`, `"p@ssw0rd"`."""
    lowered = password.lower()
    bare = re.sub(rf"^{_EASY_SIGNS}+|{_EASY_SIGNS}+$", "", lowered)
    plain = re.sub(_EASY_SIGNS, "", lowered.translate(_LEET))
    joined = re.sub(r"[\W_]", "", lowered)
    return not bare or any(form in _common() or _is_repeated(form) for form in (lowered, bare, plain, joined))


def _is_pattern(password: str) -> bool:
    """The same few signs, or a run along the keyboard or the alphabet."""
    lowered = password.lower()
    if len(set(lowered)) < _FEWEST_DIFFERENT:
        return True
    rows = ("abcdefghijklmnopqrstuvwxyzæøå", "qwertyuiopåasdfghjklæøzxcvbnm", "01234567890123456789")
    return any(lowered in row * 2 or lowered in row[::-1] * 2 for row in rows)


def _is_repeated(text: str) -> bool:
    """One piece again and again, the last time perhaps not to its end."""
    return any(text == (text[:size] * len(text))[: len(text)] for size in range(1, len(text) // 2 + 1))


def _is_own(password: str, words: Iterable[str]) -> bool:
    """Nothing is left of it when those words, figures and signs are taken away."""
    rest = password.lower()
    parts = {part for word in words for part in re.split(r"\W+", word.lower()) if len(part) >= _LEAST_WORD}
    for part in sorted(parts, key=len, reverse=True):
        rest = rest.replace(part, "")
    return bool(parts) and len(re.sub(r"[\W\d_]", "", rest)) < _LEAST_WORD and rest != password.lower()


@cache
def _common() -> frozenset[str]:
    """Django's 20,000, which came from what was broken into, and Danish ones of our own."""
    django = Path(password_validation.__file__).with_name("common-passwords.txt.gz")
    words = gzip.decompress(django.read_bytes()).decode("utf-8").split("\n")
    danish = _DANISH.read_text(encoding="utf-8").split("\n")
    return frozenset(word.strip().lower() for word in (*words, *danish) if len(word.strip()) >= _LEAST_WORD)
