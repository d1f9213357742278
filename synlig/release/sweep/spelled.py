"""How the value of a needle may be written: the patterns that are looked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from synlig.dates import MONTHS
from synlig.needles import Kind, Needle
from synlig.release.sweep.folding import (
    fold_case,
    fold_danish,
    fold_plain,
    fold_spaces,
    spellings,
    words_of,
)
from synlig.release.sweep.numerals import FEWEST, read_numeral
from synlig.release.sweep.spoken import spoken_digits

_JOINED = 8  # letters from which a value is also found written as one word
_MIDDLE = (
    4  # middle names of which some may be left out; whoever has more is looked for with all, or by these
)
_SCHEME = re.compile(r"^(?:https?://|mailto:|//)?(?:www\.)?")
_AT = (" @ ", "(at)", " (at) ", "[at]", " [at] ", " at ", " snabel-a ", " (snabel-a) ", " ", "|", " | ")
_ROT_13 = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM",
)
_HOUSE = re.compile(
    r"(?P<street>\D*[^\W\d_].*?)[\s,]*\b(?:nr\.?\s*)?(?P<number>\d{1,3})\s?(?P<letter>[A-Za-z]?)\b.*"
)


def written_words(needle: Needle) -> frozenset[bytes]:
    """A text or name as folded words, without borders; empty if the value has no letter or digit."""
    written = {words_of(value) for value in _written_values(needle)} - {b""}
    if needle.kind is Kind.NAME:
        written |= {name for words in written for name in _name_orders(words)}
    written |= {words.replace(b" | ", b" ") for words in written}
    if not needle.ordinary:
        written |= {words.replace(b" ", b"") for words in written if _can_join(words)}
    return frozenset(spelled for words in written for spelled in spellings(words))


def with_borders(patterns: Iterable[bytes]) -> Iterator[bytes]:
    """The patterns as whole words, alone and with a genitive s."""
    for pattern in patterns:
        yield b" " + pattern + b" "
        yield b" " + pattern + b"s "


def capitalised(patterns: Iterable[bytes]) -> Iterator[bytes]:
    """The patterns with a capital in every word, and in capitals."""
    for pattern in patterns:
        text = pattern.decode("utf-8")
        written = " ".join(word[:1].upper() + word[1:] for word in text.split(" "))
        yield from (written.encode("utf-8"), text.upper().encode("utf-8"))


def written_address(value: str) -> frozenset[bytes]:
    """An address as it stands and as people hide it, in small letters, with its spaces."""
    plain = _SCHEME.sub("", fold_case(fold_spaces(fold_plain(value))).decode("utf-8")).rstrip("/")
    forms = {plain, _in_ascii(plain)}
    forms |= {form.replace("@", at) for form in forms for at in _AT if form.count("@") == 1}
    return frozenset(spelled for form in forms - {""} for spelled in spellings(form.encode("utf-8")))


def turned_words(needle: Needle) -> frozenset[bytes]:
    """The value backwards, and in rot13, as it is compared without Danish letters."""
    if needle.kind is Kind.NUMBER:
        return frozenset()  # digits backwards are found as a number
    spelled = {form.decode("utf-8") for form in spellings(words_of(needle.value).replace(b" | ", b" "))}
    written = {needle.value, *spelled}
    turned = {form[::-1] for form in written} | {form.translate(_ROT_13) for form in written}
    return frozenset(fold_danish(words_of(form)) for form in turned) - {b""}


def apart_words(needle: Needle) -> frozenset[bytes]:
    """What is said one by one: a number's digits in words, the letters of a name or an address."""
    if needle.kind is Kind.NUMBER:
        numeral = read_numeral(needle.value)
        spoken = spoken_digits(numeral.digits.decode("ascii")) if len(numeral.digits) >= FEWEST else ()
        return frozenset(fold_danish(words_of(words)) for words in spoken)
    letters = re.findall(r"[^\W_]", words_of(needle.value).decode("utf-8"))
    return frozenset({fold_danish(" ".join(letters).encode("utf-8"))})


def _written_values(needle: Needle) -> Iterator[str]:
    yield needle.value
    if needle.kind is Kind.TEXT and (house := _HOUSE.fullmatch(needle.value)):
        yield from _written_houses(house["street"].rstrip(" ,"), house["number"], house["letter"])
    if needle.kind is Kind.NUMBER:
        numeral = read_numeral(needle.value)
        if numeral.digits and len(numeral.digits) < FEWEST:
            lead, digits = numeral.lead.decode("ascii"), numeral.digits.decode("ascii")
            yield lead + digits
            yield f"{lead} {digits}"
    try:
        yield from _written_dates(date.fromisoformat(needle.value.strip()))
    except ValueError:
        return


def _written_houses(street: str, number: str, letter: str) -> Iterator[str]:
    """Street and number (design 5.2) without floor and door, and as they are shortened."""
    short = re.sub(r"(v)ej$|(g)ade$", lambda match: match[1] or match[2], street)
    for name in {street, short}:
        for between in (" ", " nr ", " nr | ", " | ", ""):
            yield f"{name}{between}{number}{letter}"
            if letter:
                yield f"{name}{between}{number} {letter}"


def _written_dates(day: date) -> Iterator[str]:
    month = MONTHS[day.month - 1]
    for name in (month, month[:3], str(day.month), f"{day.month:02}"):
        for number in (str(day.day), f"{day.day:02}"):
            for year in (str(day.year), f"{day:%y}"):
                yield f"{number} {name} {year}"
                yield f"{number}. {name} {year}"
                yield f"{number}.{name}.{year}"
                yield f"{name} {number} {year}"
                yield f"{name} {number}, {year}"
    yield f"{day:%Y%m%d}"
    yield f"{day:%d%m%y}"
    yield f"{day:%d%m%Y}"


def _name_orders(words: bytes) -> Iterator[bytes]:
    """Without some of the middle names, with the last name first, and in two cells of a table."""
    first, *middle = words.replace(b" | ", b" ").split(b" ")
    if not middle:
        return
    last = middle.pop()
    for kept in _some_of(middle):
        before = b" ".join((first, *kept))
        yield before + b" " + last
        yield before + b" | " + last
        yield last + b" " + before
        yield last + b" | " + before
    initials = [name[:1] for name in middle if name[:1].isascii()]
    for point in (b"", b" |"):
        yield b" ".join([first, *(initial + point for initial in initials), last])


def _some_of(middle: list[bytes]) -> Iterator[tuple[bytes, ...]]:
    """All of the names, and fewer of them in every way."""
    yield tuple(middle)
    for number in range(len(middle)):
        yield from combinations(middle[:_MIDDLE], number)


def _can_join(words: bytes) -> bool:
    return (
        b" " in words
        and b"|" not in words
        and len(words) > _JOINED
        and not words.replace(b" ", b"").isdigit()
    )


def _in_ascii(address: str) -> str:
    """The address with its domain as the internet writes it (`xn--...`)."""
    name, at, domain = address.rpartition("@")
    host, slash, path = domain.partition("/")
    try:
        return name + at + host.encode("idna").decode("ascii") + slash + path
    except UnicodeError:
        return address
