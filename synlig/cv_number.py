"""The CV number: eight random symbols of Crockford's base 32 and a check symbol, `"K7QX-2M4P-H"`.

The check symbol is Luhn's, modulo 32, of the same alphabet: it finds every mistyped symbol, and nearly every two
neighbours that changed places. Sources: D. Crockford, "Base 32"; "Luhn mod N algorithm" (both read 2026-11-22).
"""

from __future__ import annotations

from collections.abc import Callable

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No I, L, O or U: the number is said over the phone."""
LENGTH = 8


def check_symbol(symbols: str) -> str:
    """The symbol that ends a number, of the symbols before it: `"K7QX2M4P"` gives `"H"`."""
    total = 0
    for place, symbol in enumerate(reversed(symbols)):
        value = SYMBOLS.index(symbol) * (1 if place % 2 else 2)
        total += value // len(SYMBOLS) + value % len(SYMBOLS)
    return SYMBOLS[-total % len(SYMBOLS)]


def is_cv_number(text: str) -> bool:
    """Whether a text is a CV number as it is printed, its check symbol right: `"K7QX-2M4P-H"`."""
    bare = text.replace("-", "")
    known = len(bare) == LENGTH + 1 and set(bare) <= set(SYMBOLS)
    return known and text == _printed(bare) and check_symbol(bare[:LENGTH]) == bare[LENGTH]


def make_cv_number(below: Callable[[int], int]) -> str:
    """A new number; `below(n)` is a random whole number from 0 to n - 1 (`secrets.randbelow`)."""
    symbols = "".join(SYMBOLS[below(len(SYMBOLS))] for _each in range(LENGTH))
    return _printed(symbols + check_symbol(symbols))


def _printed(bare: str) -> str:
    return f"{bare[:4]}-{bare[4:8]}-{bare[8:]}"
