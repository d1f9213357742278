"""Invented people with everything that must not get out, and the ways their names are written."""

from __future__ import annotations

import datetime
import random
import unicodedata
from dataclasses import dataclass
from typing import Any

from synlig import classifications

FIRST_BIRTH, LAST_BIRTH = datetime.date(1955, 1, 2), datetime.date(1976, 12, 30)
TODAY = datetime.date(2026, 11, 22)
CPR_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
"""Modulus 11 (CPR-kontoret, "Personnummeret i CPR", 2008). All numbers here fail it, so that none is anybody's."""
MIDDLE_NAMES = 0.2
"""How many have one."""


@dataclass(frozen=True)
class Person:
    """`id` is the member's; for an outsider it is made of the name. `known` is a member."""

    id: str
    known: bool
    gender: str
    first: str
    middle: str
    last: str
    phone: str
    mail: str
    street: str
    number: str
    postal_code: str
    town: str
    born: datetime.date
    cpr: str
    registration: str
    account: str
    plate: str

    @property
    def full(self) -> str:
        return " ".join(part for part in (self.first, self.middle, self.last) if part)

    @property
    def age(self) -> int:
        return TODAY.year - self.born.year - ((TODAY.month, TODAY.day) < (self.born.month, self.born.day))

    @property
    def slug(self) -> str:
        return ascii_of(f"{self.first}-{self.last}").lower()


def make_person(rng: random.Random, names: dict[str, Any], kind: str, taken: set[str]) -> Person:
    """A new member (`kind` `"member"`), or an outsider, of whom there are fewer and some return."""
    known = kind == "member"
    pool = names[kind]
    while True:
        gender = rng.choice("fm")
        first, last = rng.choice(pool[gender]), rng.choice(pool["last"])
        middle = rng.choice(pool["last"]) if known and rng.random() < MIDDLE_NAMES else ""
        if middle != last and (not known or f"{first} {last}" not in taken):
            break
    taken.add(f"{first} {last}")
    born = FIRST_BIRTH + datetime.timedelta(days=rng.randrange((LAST_BIRTH - FIRST_BIRTH).days))
    if (born.day, born.month) == (1, 1):  # such birthdays have got numbers that fail the modulus
        born += datetime.timedelta(days=1)
    postal_code, town = rng.choice(postal_codes())
    identity = (
        "".join(rng.choice("abcdefghijklmnopqrstuvwxyz0123456789") for _ in range(10))
        if known
        else f"outsider {first} {last}"
    )
    return Person(
        id=identity,
        known=known,
        gender=gender,
        first=first,
        middle=middle,
        last=last,
        phone=rng.choice("23456789") + digits(rng, 7),
        mail=_mail(rng, names, first, last),
        street=rng.choice(names["streets"]),
        number=f"{rng.randint(2, 148)}{rng.choice(['', '', '', 'A', 'B', ' C'])}",
        postal_code=postal_code,
        town=town,
        born=born,
        cpr=_cpr(rng, born),
        registration=rng.choice("123456789") + digits(rng, 3),
        account=rng.choice("123456789") + digits(rng, rng.choice([6, 9, 9])),
        plate=rng.choice("ABCDEHJKLMNPRSTUVXYZ") + rng.choice("ABCDEHJKLMNPRSTUVXYZ") + digits(rng, 5),
    )


def postal_codes() -> list[tuple[str, str]]:
    """Those of Nordjylland with their towns."""
    found = (classifications.place(str(code)) for code in range(9000, 9991))
    return [(place.code, place.town) for place in found if place is not None]


def digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice("0123456789") for _ in range(count))


def ascii_of(text: str) -> str:
    """Without diacritics, æ ø å as people write them where a keyboard has none."""
    for letter, written in {"æ": "ae", "ø": "oe", "å": "aa", "Æ": "Ae", "Ø": "Oe", "Å": "Aa"}.items():
        text = text.replace(letter, written)
    return stripped_of_accents(text)


def stripped_of_accents(text: str) -> str:
    for letter, written in {"ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "ı": "i", "Đ": "D", "đ": "d", "Ł": "L",
                            "ł": "l"}.items():  # fmt: skip
        text = text.replace(letter, written)
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))


def _mail(rng: random.Random, names: dict[str, Any], first: str, last: str) -> str:
    parts = {"first": ascii_of(first).lower(), "last": ascii_of(last).lower()}
    filled = rng.choice(names["mail"]).format(
        slug=f"{parts['first']}-{parts['last']}", n=rng.randint(2, 99), **parts
    )
    return str(filled)


def _cpr(rng: random.Random, born: datetime.date) -> str:
    """A number of that birthday which fails the modulus: never issued (those since 2007 are not of these years)."""
    while True:
        number = born.strftime("%d%m%y") + rng.choice("01239") + digits(rng, 3)
        if sum(int(sign) * weight for sign, weight in zip(number, CPR_WEIGHTS, strict=True)) % 11:
            return number


def initials(person: Person) -> tuple[str, str]:
    """As `"K.V."` and as `"KV"`."""
    letters = [part[0].upper() for part in person.full.replace("-", " ").split()]
    return "".join(f"{letter}." for letter in letters), "".join(letters)
