"""Which words are ordinary Danish, as they stand, inflected or made of two, and which are English ones."""

from __future__ import annotations

from functools import lru_cache

from synlig.gate.lexicon.lists import lines, packed

ENDINGS = (
    "s", "e", "t", "n", "r", "en", "et", "er", "es", "ns", "ts", "ene", "ens", "ets", "ers", "ede", "ende", "erne",
    "ernes", "enes", "te", "re", "ere", "est", "este", "ne", "nes", "de", "le", "lig", "ing", "ningen",
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
SHORTEST, HALF = 3, 4
"""Letters of each half of a compound, and of one with a loan in it."""


@lru_cache(maxsize=50_000)
def is_word(word: str) -> bool:
    """Whether a word, in lower case, is an ordinary one: as it stands, inflected, or made of two."""
    if len(word) > LONGEST:
        return False
    return word in lines("words.txt") or is_form(word) or _is_compound(word)


def is_entry(word: str) -> bool:
    """Whether a word, in lower case, stands in the dictionary as it is, and not only as a form or made of two."""
    return word in packed("words") or word in lines("words.txt")


@lru_cache(maxsize=100_000)
def is_form(word: str) -> bool:
    """Whether a word, in lower case, is in the dictionary as it stands or inflected."""
    words = packed("words")
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


def is_loan(word: str) -> bool:
    """Whether a word, in lower case, is an English one (`"retail"`): as titles, courses and programs are called."""
    words = packed("english")
    if word in words or any(
        word.startswith(head) and word[len(head) :] in words for head in ("re", "un", "pre")
    ):
        return True
    return any(
        word[: -len(ending)] in words or f"{word[: -len(ending)]}e" in words
        for ending in ("s", "es", "ed", "ing", "er", "ers")
        if word.endswith(ending) and len(word) >= len(ending) + SHORTEST
    )


@lru_cache(maxsize=20_000)
def is_half_loan(word: str) -> bool:
    """Whether a word, in lower case, is made of a Danish and an English one (`"flextid"`, `"halvmarathon"`)."""
    cuts = range(HALF, len(word) - SHORTEST + 1)
    return len(word) <= LONGEST and any(
        (is_loan(word[:cut]) and is_form(word[cut:])) or (is_form(word[:cut]) and is_loan(word[cut:]))
        for cut in cuts
    )


def is_verb(word: str) -> bool:
    """Whether a word, in lower case, is a verb in the present or past (`"henter"`, `"skrev"`), also a compound one."""
    verbs = packed("verbs")
    return word in verbs or any(word.startswith(head) and word[len(head) :] in verbs for head in PREFIXES)


@lru_cache(maxsize=50_000)
def forms(word: str) -> tuple[str, ...]:
    """The word, and without the -s (or -'s) of a genitive."""
    bare = word.removesuffix("S" if word.isupper() else "s").rstrip("'’")
    return (word, bare) if bare != word and len(bare) > 1 else (word,)


def _is_compound(word: str) -> bool:
    for cut in range(SHORTEST, len(word) - SHORTEST + 1):
        head, tail = word[:cut], word[cut:]
        if not is_form(tail):
            continue
        if (
            head in packed("words")
            or (cut > 2 * SHORTEST and _is_compound(head))
            or (head.endswith("ie") and f"{head[:-1]}um" in packed("words"))
            or (
                head[-1] in "se"
                and cut > SHORTEST
                and (head[:-1] in packed("words") or head[:-1] + "e" in packed("words"))
            )
        ):
            return True
    return False
