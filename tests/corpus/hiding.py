"""The ways a value is written so that a plain search does not find it."""

from __future__ import annotations

import random
from typing import Any

ONES = "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
TENS = "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems"
NUMBERS_HIDDEN = ("invisible", "no-break", "look-alike", "words", "spaced", "line-break")
NAMES_HIDDEN = ("invisible", "no-break", "look-alike", "line-break")
MAIL_HIDDEN = ("invisible", "look-alike", "spoken", "spoken", "spoken")


def number_word(number: int) -> str:
    """A number from 0 to 99 in Danish: `"otteoghalvtreds"`."""
    if number < 20:
        return ONES.split()[number]
    ten, one = divmod(number, 10)
    return f"{ONES.split()[one]}og{TENS.split()[ten - 2]}" if one else TENS.split()[ten - 2]


def hide(rng: random.Random, names: dict[str, Any], text: str, how: str) -> str:
    """`text` in the manner named; unchanged where it does not lend itself to that."""
    if "@" in text and how != "spoken":  # the domain stays the one reserved for examples
        user, domain = text.split("@")
        return f"{hide(rng, names, user, how)}@{domain}"
    match how:
        case "invisible":
            at = rng.randrange(1, len(text))
            return f"{text[:at]}{rng.choice(names['hidden'])}{text[at:]}"
        case "no-break":
            return text.replace(" ", str(names["joined"]))
        case "line-break":
            return _broken(rng, text)
        case "look-alike":
            return _look_alike(rng, names, text)
        case "words":
            return _in_words(rng, names, text)
        case "spaced":
            return " ".join(sign for sign in text if sign.isdigit())
        case "spoken":
            return _spoken(rng, names, text)
    raise ValueError(how)


def _broken(rng: random.Random, text: str) -> str:
    spaces = [at for at, sign in enumerate(text) if sign == " "]
    if not spaces:
        return text
    at = rng.choice(spaces)
    return text[:at] + "\n" + text[at + 1 :]


def _look_alike(rng: random.Random, names: dict[str, Any], text: str) -> str:
    """One or two letters (digits where there are no such letters) become ones of another alphabet."""
    number = sum(sign.isdigit() for sign in text) > len(text) / 2
    table = names["look_alike_digits" if number else "look_alike"]
    places = [at for at, sign in enumerate(text) if sign in table]
    signs = list(text)
    for at in rng.sample(places, min(2, len(places))):
        signs[at] = table[signs[at]]
    return "".join(signs)


def _in_words(rng: random.Random, names: dict[str, Any], text: str) -> str:
    number = "".join(sign for sign in text if sign.isdigit())
    if rng.random() < 0.4 and len(number) % 2 == 0:
        return " ".join(_pair_words(number[at : at + 2]) for at in range(0, len(number), 2))
    return " ".join(names["phone_words"][int(sign)] for sign in number)


def _pair_words(pair: str) -> str:
    """`"07"` is read `nul syv`."""
    return f"nul {number_word(int(pair))}" if pair[0] == "0" else number_word(int(pair))


def _spoken(rng: random.Random, names: dict[str, Any], text: str) -> str:
    user, domain = text.split("@")
    host, end = domain.rsplit(".", 1)
    dot = " punktum " if rng.random() < 0.5 else "."
    spoken = rng.choice(names["mail_spoken"])
    return str(spoken.format(user=user.replace(".", dot), host=host.replace(".", dot), end=end))
