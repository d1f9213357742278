"""Which words are ordinary Danish, which are names of people, which of places and which of things everybody knows.

Where the lists come from, and under which licences, stands in SOURCES.md. Nothing is read until it is asked for.
"""

from __future__ import annotations

import lzma
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources

from synlig import classifications

ENDINGS = (
    "s", "e", "t", "n", "r", "en", "et", "er", "es", "ns", "ts", "ene", "ens", "ets", "ers", "ede", "ende", "erne",
    "ernes", "enes", "te", "re", "ere", "est", "este", "este", "ne", "nes", "de", "le", "lig", "ing", "ningen",
)  # fmt: skip
"""What a stem may end in (Retskrivningsordbogen, § 17-43, in short); a doubled consonant before it is single again."""
LATIN = (("ier", "ium"), ("ierne", "ium"), ("eer", "eum"), ("eerne", "eum"), ("iet", "ium"), ("eet", "eum"))
"""How loans from Latin end in the plural and the definite, for the end in the dictionary (`laboratorier`)."""
PREFIXES = (
    "af", "efter", "frem", "gennem", "igen", "ind", "med", "ned", "op", "over", "på", "sammen", "til", "tilbage", "ud",
    "under", "ved", "videre",
)  # fmt: skip
"""What stands before a verb to make another."""
LONGEST = 60
"""Letters of a word; what is longer is no word, and would take long to take apart."""
NOUN_ENDINGS = (
    "s", "n", "ns", "en", "ens", "t", "et", "ets", "r", "rs", "rne", "rnes", "e", "er", "ers", "erne", "ernes", "ene",
    "enes", "ne", "nes",
)  # fmt: skip
"""What a noun may end in."""
DISTRICTS = ("C", "K", "M", "N", "NV", "NØ", "S", "SV", "SØ", "V", "Ø")
"""How post towns are divided."""
SHORTEST, HALF = 3, 4
"""Letters of each half of a compound, and of one with a loan in it."""


@lru_cache(maxsize=50_000)
def is_word(word: str) -> bool:
    """Whether a word, in lower case, is an ordinary one: as it stands, inflected, or made of two."""
    if len(word) > LONGEST:
        return False
    return word in _lines("words.txt") or is_form(word) or _is_compound(word)


def is_entry(word: str) -> bool:
    """Whether a word, in lower case, stands in the dictionary as it is, and not only as a form or made of two."""
    return word in _packed("words") or word in _lines("words.txt")


def is_ordinary_name(word: str) -> bool:
    """Whether a word is both a name and an ordinary word (`"Bo"`, `"Mark"`, `"Lund"`)."""
    lower = word.casefold()
    return lower in _lines("ordinary_names.txt", "synlig.gate") or lower in _packed("words")


def is_word_name(word: str) -> bool:
    """Whether people are called so, and it is a word as well (`"Kvist"`, `"Frost"`); `word` has its capital."""
    listed = _word_names()
    return word[:1].isupper() and any(
        form.casefold() in listed or (is_ordinary_name(form) and is_name(form)) for form in forms(word)
    )


def everyday_names() -> frozenset[str]:
    """Names, in lower case, that are everyday words as well (`"bo"`, `"mark"`), and may well begin a sentence."""
    return _lines("ordinary_names.txt", "synlig.gate")


def is_name(word: str) -> bool:
    """Whether people are called so, first or last; `word` has its capital. `"Hansens"` counts as `"Hansen"`."""
    lists = (_packed("names"), _lines("last_names.txt"), _packed("foreign_last_names"))
    return is_first_name(word) or any(form in names for form in forms(word) for names in lists)


def is_home_name(word: str) -> bool:
    """Whether Danes are called so, by our own lists; `word` has its capital (`"Berg"`, and not `"Dewey"`)."""
    lists = (_packed("names"), *map(_lines, ("last_names.txt", "first_names.txt", "more_first_names.txt")))
    return any(word in names for names in lists)


def is_first_name(word: str) -> bool:
    """Whether people are called so by first name; `word` has its capital."""
    lists = (_lines("first_names.txt"), _lines("more_first_names.txt"), _packed("foreign_first_names"))
    return any(form in names for form in forms(word) for names in lists)


@lru_cache(maxsize=20_000)
def is_only_given(word: str) -> bool:
    """Whether a word, in lower case, is a first name in Denmark and means nothing else (`"jørgen"`)."""
    name = word.capitalize()
    listed = name in _lines("first_names.txt") or name in _lines("more_first_names.txt")
    other = is_entry(word) or is_loan(word) or is_term(name) or is_place(name) or is_town(name)
    return len(word) > SHORTEST and listed and not other


def is_called(word: str) -> bool:
    """Whether people are called exactly so by first name: `"Jens"`, and not `"Oles"`; `word` has its capital."""
    lists = (_lines("first_names.txt"), _lines("more_first_names.txt"), _packed("foreign_first_names"))
    return any(word in names for names in lists)


def short_names(given: str) -> frozenset[str]:
    """What people with a given name are called every day, in lower case (`"grethe"` of `"Margrethe"`)."""
    return _short_names().get(given.casefold(), frozenset())


def is_place(word: str) -> bool:
    """Whether a word with its capital is a town, an area or a country, in either spelling (`"Ålborg"`), or a town's
    district (`"Thisted N"`).
    """
    town, _space, district = word.rpartition(" ")
    name = town if district in DISTRICTS else word
    modern = name.replace("Aa", "Å").replace("aa", "å")
    old = name.replace("Å", "Aa").replace("å", "aa")
    return any(
        form in _places() or _is_part_of_area(form)
        for spelling in (name, modern, old)
        for form in forms(spelling)
    )


def is_town(word: str) -> bool:
    """Whether a word with its capital is a town with a postal code or a municipality: too large to lead to anyone."""
    return any(form in _towns() for form in forms(word))


def is_country(word: str) -> bool:
    """Whether a word with its capital is an area too large to lead to anyone: of ours, or on the list we wrote."""
    return is_abroad(word) or any(form in _areas() or _is_part_of_area(form) for form in forms(word))


def is_abroad(name: str) -> bool:
    """Whether a name of one word or several (`"Rio de Janeiro"`) is a town, a country or a language of elsewhere, and
    no one's name.
    """
    return any(form in _packed("abroad") for form in forms(name))


def is_loan(word: str) -> bool:
    """Whether a word, in lower case, is an English one (`"retail"`): as titles, courses and programs are called."""
    words = _packed("english")
    if word in words or any(
        word.startswith(head) and word[len(head) :] in words for head in ("re", "un", "pre")
    ):
        return True
    return any(
        word[: -len(ending)] in words or f"{word[: -len(ending)]}e" in words
        for ending in ("s", "es", "ed", "ing", "er", "ers")
        if word.endswith(ending) and len(word) >= len(ending) + SHORTEST
    )


def is_verb(word: str) -> bool:
    """Whether a word, in lower case, is a verb in the present or past (`"henter"`, `"skrev"`), also a compound one."""
    verbs = _packed("verbs")
    return word in verbs or any(word.startswith(head) and word[len(head) :] in verbs for head in PREFIXES)


@lru_cache(maxsize=20_000)
def is_thing_noun(word: str) -> bool:
    """Whether a word, in lower case, ends in one of our nouns for things that bear a number or a name
    (`"kirkeklokken"`); none that is a verb, somebody's trade (`"fisker"`) or name as well.
    """
    return _is_noun_of(word, _words_of("things.txt"))


@lru_cache(maxsize=20_000)
def is_named_noun(word: str) -> bool:
    """Whether a word, in lower case, ends in a noun for what is given a name of its own: a thing, or what people ride
    and live in, or what bears its inventor's name (`"lastbilen"`, `"læringscirkel"`).
    """
    return is_thing_noun(word) or _is_noun_of(word, _words_of("named.txt"))


def _is_noun_of(word: str, nouns: frozenset[str]) -> bool:
    last = word.rpartition("-")[2]
    names = (_lines("first_names.txt"), _lines("more_first_names.txt"))
    if len(last) > LONGEST or any(last.capitalize() in each for each in names):
        return False
    if is_verb(last) or last in classifications.job_titles():
        return not _is_trade(last) and not nouns.isdisjoint((last, f"={last}"))
    return any(
        f"={part}" in nouns or any(part[at:] in nouns for at in (0, *range(2, len(part) - HALF + 1)))
        for stem in _noun_stems(last)
        for part in (stem, *_undone(stem))
    )


@lru_cache(maxsize=20_000)
def is_being_noun(word: str) -> bool:
    """Whether a word, in lower case, ends in one of our nouns for people, for groups of them, for the parts of a body
    and a mind, and for what is told of a life (`"formanden"`, `"tillidsmændene"`, `"knæet"`, `"fagforeningen"`).
    """
    last = word.rpartition("-")[2]
    return len(last) > LONGEST or any(
        f"={part}" in _beings() or any(part[at:] in _beings() for at in (0, *range(2, len(part) - HALF + 1)))
        for stem in (last, *(last.removesuffix(ending) for ending in NOUN_ENDINGS))
        if len(stem) >= 2
        for part in (stem, *_undone(stem))
    )


def _noun_stems(word: str) -> Iterator[str]:
    """What a noun may be a form of; one that ends in an -e gets but a letter (`"kædens"`)."""
    yield word
    for ending in NOUN_ENDINGS:
        stem = word.removesuffix(ending)
        trade = ending.startswith("er") and (is_verb(f"{stem}er") or _is_trade(f"{stem}er"))
        fits = ending[0] in "se" or stem.endswith("e") or (ending[0] == "n" and stem.endswith("er"))
        if word.endswith(ending) and len(stem) >= SHORTEST and fits and not trade:
            yield stem


def _is_trade(word: str) -> bool:
    return word.endswith("er") and word in classifications.job_titles()


def _undone(stem: str) -> Iterator[str]:
    """A stem with its doubled consonant single again (`"båll"`), and with the -e- that an ending took (`"kedl"`)."""
    if stem[-1:] == stem[-2:-1]:
        yield stem[:-1]
    if stem[-1:] in ("l", "n", "r") and stem[-2:-1] not in "aeiouyæøå":
        yield f"{stem[:-1]}e{stem[-1]}"


def is_municipality(name: str) -> bool:
    """Whether a name (`"Aalborg"`) is one of the 98 municipalities'."""
    return name in {term.da for term in classifications.municipalities()}


def is_large(name: str) -> bool:
    """Whether a name is a place of work or study, a body or a phrase on our lists of those that lead to no one."""
    return any(name.casefold() in _folded_lines(names) for names in ("large.txt", "firms.txt"))


def names_beginning(word: str) -> tuple[tuple[str, ...], ...]:
    """The names of large places, of towns abroad, of things (`Wi-Fi`) and of people in history and art that begin with
    a word, in lower case, each as its words.
    """
    return _by_first_word().get(word, ())


def sorts_beginning(word: str) -> tuple[tuple[str, ...], ...]:
    """The sorts of plants and cheeses that begin with a word, each as its words (`("Clara", "Frijs")`); `~` is before
    one that many people are called (`("~Anna",)`).
    """
    return _sorts().get(word.removesuffix("s"), ()) + _sorts().get(word, ())


def is_inventor(word: str) -> bool:
    """Whether methods and tests of the trades are named after somebody of this last name (`"Kolb"`)."""
    return word in _words_of("inventors.txt")


def is_program_name(word: str) -> bool:
    """Whether a program or a programming language is called like a person (`"Ada"`)."""
    return word in _words_of("namesakes.txt")


def is_term(word: str) -> bool:
    """Whether a word is a brand, a program, a certificate, a large company or an abbreviation everybody may write."""
    lower = word.casefold()
    if lower in _terms():
        return True
    return not is_first_name(word) and any(
        form in _terms() for form in (lower.removesuffix("s"), lower.partition("'")[0])
    )


def forms(word: str) -> tuple[str, ...]:
    """The word, and without the -s (or -'s) of a genitive."""
    bare = word.removesuffix("S" if word.isupper() else "s").rstrip("'’")
    return (word, bare) if bare != word and len(bare) > 1 else (word,)


@lru_cache(maxsize=100_000)
def is_form(word: str) -> bool:
    """Whether a word, in lower case, is in the dictionary as it stands or inflected."""
    words = _packed("words")
    if word in words or any(
        word.endswith(many) and word.removesuffix(many) + one in words for many, one in LATIN
    ):
        return True
    for ending in ENDINGS:
        stem = word[: -len(ending)]
        if len(stem) >= 2 and word.endswith(ending):
            if stem in words or ((len(ending) > 1 or ending == "t") and stem + "e" in words):
                return True
            if len(stem) > 3 and stem[-1] == stem[-2] and stem[:-1] in words:
                return True
            if len(ending) > 1 and f"{stem}{stem[-1]}e" in words:  # afstemme, afstemte
                return True
            if len(stem) > 3 and f"{stem[:-1]}e{stem[-1]}" in words:  # gammel, gamle; sikker, sikre
                return True
            if len(stem) > 3 and f"{stem[:-1]}{stem[-2]}e{stem[-1]}" in words:  # seddel, sedler
                return True
    return False


@lru_cache(maxsize=20_000)
def is_half_loan(word: str) -> bool:
    """Whether a word, in lower case, is made of a Danish and an English one (`"flextid"`, `"halvmarathon"`)."""
    cuts = range(HALF, len(word) - SHORTEST + 1)
    return len(word) <= LONGEST and any(
        (is_loan(word[:cut]) and is_form(word[cut:])) or (is_form(word[:cut]) and is_loan(word[cut:]))
        for cut in cuts
    )


def _is_compound(word: str) -> bool:
    for cut in range(SHORTEST, len(word) - SHORTEST + 1):
        head, tail = word[:cut], word[cut:]
        if not is_form(tail):
            continue
        if (
            head in _packed("words")
            or (cut > 2 * SHORTEST and _is_compound(head))
            or (head.endswith("ie") and f"{head[:-1]}um" in _packed("words"))
            or (
                head[-1] in "se"
                and cut > SHORTEST
                and (head[:-1] in _packed("words") or head[:-1] + "e" in _packed("words"))
            )
        ):
            return True
    return False


@cache
def _packed(name: str) -> frozenset[str]:
    data = resources.files("synlig.gate.lexicon").joinpath(f"{name}.txt.xz").read_bytes()
    return frozenset(lzma.decompress(data).decode().split("\n")[:-1])


@cache
def _lines(name: str, package: str = "synlig.gate.lexicon") -> frozenset[str]:
    """The lines of a list that we write ourselves; `#` begins a comment."""
    text = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    return frozenset(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


@cache
def _short_names() -> dict[str, frozenset[str]]:
    """Short forms by given name, both in lower case."""
    found: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for line in _folded_lines("short_names.txt"):
        given, _sign, short = line.partition("=")
        for name in given.split():
            found[name] |= frozenset(short.split()) - {name}
    return dict(found)


def _is_part_of_area(word: str) -> bool:
    """`Vesthimmerland`, `Nordsjælland`: a point of the compass, and an area."""
    return any(
        word.startswith(point) and word[len(point) :].capitalize() in _areas()
        for point in (
            "Nord",
            "Syd",
            "Øst",
            "Vest",
            "Midt",
            "Sønder",
            "Nørre",
            "Sydøst",
            "Sydvest",
            "Nordvest",
            "Nordøst",
            "Centrum",
        )
    )


@cache
def _folded_lines(name: str) -> frozenset[str]:
    return frozenset(line.casefold() for line in _lines(name))


@cache
def _by_first_word() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Names of several words, and those of culture, by the first."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    towns = (name.casefold() for name in _packed("abroad"))
    for name in (
        *_folded_lines("large.txt"),
        *_folded_lines("firms.txt"),
        *towns,
        *(term for term in _terms() if "-" in term),
    ):
        words = tuple(re.findall(r"[^\W\d_]+", name))
        if len(words) > 1:
            found[words[0]].append(words)
    for name in (*_folded_lines("culture.txt"), *(name.casefold() for name in _packed("famous"))):
        words = tuple(re.findall(r"[^\W\d_]+", name))
        found[words[0]].append(words)
    return {first: tuple(names) for first, names in found.items()}


@cache
def _areas() -> frozenset[str]:
    """Those of our classifications and of our own list, and each word of a name of several."""
    known = (*classifications.sub_areas(), *classifications.regions(), *classifications.landsdele())
    listed = {term.da for term in known} | set(_lines("places.txt"))
    return frozenset(
        listed | {word for name in listed for word in name.replace("-", " ").split() if word[:1].isupper()}
    )


@cache
def _places() -> frozenset[str]:
    """The dictionary's places, and those of our classifications."""
    return (
        _packed("places")
        | _areas()
        | {
            word
            for name in classifications.municipalities()
            for word in (name.da, *name.da.replace("-", " ").split())
        }
    )


@cache
def _towns() -> frozenset[str]:
    """The first words of the names of towns in the postal codes, and all of the municipalities'."""
    return frozenset(
        {town.split()[0] for town in classifications.town_names()}
        | {term.da for term in classifications.municipalities()}
    )


@cache
def _sorts() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The sorts by their first words."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in _lines("sorts.txt"):
        words = tuple(re.findall(r"~?[^\W\d_]+", name))
        found[words[0].lstrip("~")].append(words)
    return {first: tuple(names) for first, names in found.items()}


@cache
def _words_of(name: str) -> frozenset[str]:
    """The words of a list that has several on a line."""
    return frozenset(word for line in _lines(name) for word in line.split())


@cache
def _word_names() -> frozenset[str]:
    return frozenset(word for line in _lines("word_names.txt") for word in line.split())


@cache
def _beings() -> frozenset[str]:
    return frozenset(word for line in _lines("beings.txt") for word in line.split())


@cache
def _terms() -> frozenset[str]:
    listed = {word.casefold() for line in _lines("terms.txt") for word in line.split()}
    people = {name.casefold() for name in _lines("first_names.txt") | _lines("more_first_names.txt")}
    return (frozenset(word.casefold() for word in _packed("terms") - _packed("names")) - people) | listed
