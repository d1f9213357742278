"""What stands in a frame's slots: `{phone}`, `{mem:first:s}`, `{address:mem}` and the rest, with their marks."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from synlig.dates import MONTHS
from tests.corpus.hiding import MAIL_HIDDEN, NAMES_HIDDEN, NUMBERS_HIDDEN, hide, number_word
from tests.corpus.people import Person, ascii_of, digits, initials, make_person, stripped_of_accents
from tests.corpus.text import Line, Mark, Piece, plain

HIDDEN = {"name": 0.15, "number": 0.4, "other": 0.3}
"""The share of values that are written in a hidden way."""
CAST = ("mem", "mem2", "out", "out2", "third", "third2")
NAME_FORMS = ("full", "first", "last", "rev", "caps", "title", "short", "lead", "hyph", "init")
NAME_FORM_WEIGHTS = (28, 18, 10, 8, 8, 10, 6, 4, 5, 3)


@dataclass
class Scene:
    """Who and what a text is about: the slots of one frame are filled from here.

    `cast` is emptied between frames, so that the same slot is the same person within a frame only. `one_line` means
    that the field has no line breaks.
    """

    rng: random.Random
    names: dict[str, Any]
    members: tuple[Person, ...]
    author: Person
    employers: tuple[str, ...]
    schools: tuple[str, ...]
    one_line: bool = False
    cast: dict[str, Person] = field(default_factory=dict)

    def person(self, name: str, gender: str = "") -> Person:
        if name == "me":
            return self.author
        if name not in self.cast:
            self.cast[name] = self._find(name, gender)
        return self.cast[name]

    def _find(self, name: str, gender: str) -> Person:
        taken = {self.author.id, *(person.id for person in self.cast.values())}
        while True:
            if name.startswith("mem"):
                found = self.rng.choice(self.members)
            else:
                found = make_person(self.rng, self.names, "outsider", set())
            if found.id not in taken and gender in ("", found.gender):
                return found


def fill(slot: str, arguments: tuple[str, ...], scene: Scene) -> Line:
    """The pieces for one slot."""
    name = slot.rstrip("!")
    if name in ("me", *CAST):
        return _name(name, arguments, scene)
    if name in _VALUES:
        return _VALUES[name](arguments, scene)
    return _harmless(name, scene)


# names


def _name(slot: str, arguments: tuple[str, ...], scene: Scene) -> Line:
    gender = next((argument for argument in arguments if argument in ("f", "m")), "")
    person = scene.person(slot, gender)
    label = "third_person" if slot.startswith("third") else "name_known" if person.known else "name_unknown"
    form = next((argument for argument in arguments if argument not in ("f", "m", "s")), "any")
    if form == "any":
        form = scene.rng.choices(NAME_FORMS, NAME_FORM_WEIGHTS)[0]
    before, text = name_as(person, form, scene.rng, scene.names)
    mark = Mark(label, person.id, text)
    hidden = NAMES_HIDDEN if form in ("full", "first", "last", "rev") and len(text) > 2 else ()
    piece = _maybe_hidden(Piece(text, mark), hidden, scene)
    after = (Piece("'" if text[-1] in "sxz" else "s"),) if "s" in arguments else ()
    return (*plain(before), piece, *after)


def name_as(person: Person, form: str, rng: random.Random, names: dict[str, Any]) -> tuple[str, str]:
    """What stands before the name (`"fru "`), and the name in that form."""
    twin = f"{person.first} {person.last}"
    match form:
        case "full":
            return "", rng.choice([person.full, person.full, twin])
        case "first":
            return "", person.first
        case "last":
            return "", person.last
        case "rev":
            return "", f"{person.last}, {person.first}"
        case "caps":
            return "", twin.upper()
        case "title":
            return f"{rng.choice(names['titles'][person.gender])} ", person.last
        case "short":
            return "", f"{person.first[0]}. {person.last}"
        case "lead":
            return "", f"{person.first} {person.last[0]}."
        case "hyph":
            return "", _careless(twin, rng)
        case "flat":
            return "", _careless(twin, rng).lower()
        case "init":
            return "", rng.choice(initials(person))
    raise ValueError(form)


def _careless(name: str, rng: random.Random) -> str:
    """Hyphens and diacritics lost or, where there are none, a hyphen between the names."""
    found = name.replace("-", rng.choice([" ", ""])) if "-" in name else name
    found = rng.choice([ascii_of, stripped_of_accents])(found)
    return found if found != name else name.replace(" ", "-")


def _maybe_hidden(piece: Piece, ways: tuple[str, ...], scene: Scene) -> Piece:
    if scene.one_line:
        ways = tuple(way for way in ways if way != "line-break")
    assert piece.mark is not None
    group = {"phone": "number", "cpr": "number"}.get(piece.mark.label, "other")
    share = HIDDEN["name" if ways == NAMES_HIDDEN and piece.mark.label != "address" else group]
    if not ways or scene.rng.random() >= share:
        return piece
    how = scene.rng.choice(ways)
    text = hide(scene.rng, scene.names, piece.text, how)
    return piece if text == piece.text else Piece(text, replace(piece.mark, how=how))


# values


def _owner(arguments: tuple[str, ...], scene: Scene) -> Person:
    """Whose value it is: the author's, that of somebody in the frame, or (`other`) of an outsider."""
    for argument in arguments:
        if argument in CAST:
            return scene.person(argument)
        if argument == "other":
            known = (scene.cast[name] for name in ("out", "third") if name in scene.cast)
            return next(known, None) or scene.person("out")
    return scene.author


def _digits_in(pattern: str, number: str) -> str:
    signs = iter(number)
    return "".join(next(signs) if sign == "#" else sign for sign in pattern)


def _phone(arguments: tuple[str, ...], scene: Scene) -> Line:
    owner, pattern = _owner(arguments, scene), str(scene.rng.choice(scene.names["phone"]))
    count = pattern.count("#")
    text = _digits_in(pattern, owner.phone if count == 8 else digits(scene.rng, count))
    value = "".join(sign for sign in text if sign.isdigit())[-8:]
    ways = NUMBERS_HIDDEN if count == 8 and "+" not in pattern and "45 #" not in pattern else ("invisible",)
    return (_maybe_hidden(Piece(text, Mark("phone", owner.id, value)), ways, scene),)


def _mail(arguments: tuple[str, ...], scene: Scene) -> Line:
    owner = _owner(arguments, scene)
    return (_maybe_hidden(Piece(owner.mail, Mark("mail", owner.id, owner.mail)), MAIL_HIDDEN, scene),)


def _cpr(arguments: tuple[str, ...], scene: Scene) -> Line:
    owner = _owner(arguments, scene)
    day, serial = owner.cpr[:6], owner.cpr[6:]
    parts = {"dots": f"{day[:2]}.{day[2:4]}.{day[4:]}", "slashes": f"{day[:2]}/{day[2:4]}/{day[4:]}"}
    text = scene.rng.choice(scene.names["cpr"]).format(d=day, s=serial, **parts)
    return (_maybe_hidden(Piece(text, Mark("cpr", owner.id, owner.cpr)), NUMBERS_HIDDEN, scene),)


def _account(arguments: tuple[str, ...], scene: Scene) -> Line:
    owner = _owner(arguments, scene)
    bban = owner.registration + owner.account.zfill(10)
    iban = f"DK{98 - int(f'{bban}132000') % 97:02d}{bban}"
    if scene.rng.random() < 0.5:
        iban = " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))
    pattern = str(scene.rng.choice(scene.names["account"]))
    text = pattern.format(r=owner.registration, k=owner.account, iban=iban)
    mark = Mark("account", owner.id, bban if "{iban}" in pattern else owner.account)
    return (_maybe_hidden(Piece(text, mark), ("invisible", "no-break", "line-break"), scene),)


def _address(arguments: tuple[str, ...], scene: Scene) -> Line:
    owner = _owner(arguments, scene)
    pattern = "{street} {no}" if "street" in arguments else str(scene.rng.choice(scene.names["address"]))
    if scene.one_line:
        pattern = pattern.replace("\n", ", ")
    pattern, _in, town = pattern.partition(" i {town}")
    text = pattern.format(
        street=owner.street,
        no=owner.number,
        floor=scene.rng.choice(scene.names["floors"]),
        post=owner.postal_code,
        town=owner.town,
    )
    mark = Mark("address", owner.id, f"{owner.street} {owner.number}")
    piece = _maybe_hidden(Piece(text, mark), NAMES_HIDDEN, scene)
    return (piece, *plain(f" i {owner.town}" if _in else town))


def _plate(arguments: tuple[str, ...], scene: Scene) -> Line:
    owner, pattern = _owner(arguments, scene), str(scene.rng.choice(scene.names["plate"]))
    letters = owner.plate[:2].lower() if "aa" in pattern else owner.plate[:2]
    pattern = pattern.replace("12", "##").replace("AA", letters).replace("aa", letters)
    text = _digits_in(pattern, owner.plate[2:])
    return (Piece(text, Mark("plate", owner.id, owner.plate)),)


def _url(arguments: tuple[str, ...], scene: Scene) -> Line:
    owner = _owner(arguments, scene)
    text = scene.rng.choice(scene.names["url"]).format(slug=owner.slug, n=scene.rng.randint(10, 99))
    return (Piece(text, Mark("url", owner.id, owner.slug)),)


def _birth(arguments: tuple[str, ...], scene: Scene) -> Line:
    owner = _owner(arguments, scene)
    born, month = owner.born, MONTHS[owner.born.month - 1]
    text = scene.rng.choice(scene.names["birth"]).format(
        day=born.day, dd=f"{born.day:02d}", m=born.month, mm=f"{born.month:02d}", month=month,
        mon3=month if len(month) < 5 else f"{month[:3]}.", year=born.year, yy=f"{born.year % 100:02d}",
    )  # fmt: skip
    return (Piece(text, Mark("birth", owner.id, text)),)


def _age(arguments: tuple[str, ...], scene: Scene) -> Line:
    owner = _owner(arguments, scene)
    pattern = scene.rng.choice(scene.names["age"])
    text = pattern.format(a=owner.age, b=owner.age + 1, w=number_word(owner.age))
    return (Piece(text, Mark("age", owner.id, text)),)


def _employer(arguments: tuple[str, ...], scene: Scene) -> Line:
    text = scene.rng.choice(scene.employers or scene.names["employers"])
    return (Piece(text, Mark("employer_unique", scene.author.id, text)),)


def _school(arguments: tuple[str, ...], scene: Scene) -> Line:
    text = scene.rng.choice(scene.schools or scene.names["schools"])
    return (Piece(text, Mark("school_unique", scene.author.id, text)),)


def _slug(arguments: tuple[str, ...], scene: Scene) -> Line:
    return plain(scene.author.slug)


def _marker(arguments: tuple[str, ...], scene: Scene) -> Line:
    return plain(f"{{person: {scene.person('mem').id}}}")


_VALUES: dict[str, Callable[[tuple[str, ...], Scene], Line]] = {
    "phone": _phone, "mail": _mail, "cpr": _cpr, "account": _account, "address": _address, "plate": _plate,
    "url": _url, "birth": _birth, "age": _age, "employer": _employer, "school": _school, "slug": _slug,
    "marker": _marker,
}  # fmt: skip


# what is harmless


def _harmless(name: str, scene: Scene) -> Line:
    """Numbers without a mark (`n`, `nn`, `nnn`); the rest are look-alikes to be kept."""
    rng = scene.rng
    match name:
        case "n":
            return plain(str(rng.randint(3, 9)))
        case "nn":
            return plain(str(rng.randint(11, 48)))
        case "nnn":
            return plain(str(rng.randint(11, 88) * 10))
        case "yr":
            return (Piece(str(rng.randint(1978, 2025)), Mark("easy")),)
        case "span":
            since = rng.randint(1979, 2012)
            return (Piece(f"{since}{rng.choice('-–')}{since + rng.randint(2, 12)}", Mark("easy")),)
        case "amount":
            return (Piece(rng.choice(scene.names["amount"]), Mark("easy")),)
        case "mon":
            return (Piece(rng.choice(scene.names["month"]), Mark("easy")),)
        case "inv":
            return (Piece(rng.choice("123456789") + digits(rng, rng.choice([4, 5, 7, 7])), Mark("hard")),)
        case "part":
            return (Piece(f"{digits(rng, 2)}-{digits(rng, 4)}-{digits(rng, 2)}", Mark("hard")),)
        case "ean":
            return (Piece(f"579000{digits(rng, 7)}", Mark("hard")),)
        case "cvr":
            return (Piece(rng.choice("123456789") + digits(rng, 7), Mark("hard")),)
        case "ord10":
            head = rng.choice(["4", "7", "9"]) + digits(rng, 1) if rng.random() < 0.7 else "25"
            return (Piece(head + digits(rng, 8), Mark("hard")),)
    raise ValueError(name)
