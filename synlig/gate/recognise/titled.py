"""Several capitals in a row that are the name of a thing: a post, a method, a course, a festival, a fjord.

Not `Ranum Rørsmedie`: a place and a trade are somebody's place of work.
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.announced import is_kind_of_thing
from synlig.gate.recognise.capitals import before
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.surprise import is_of_work

_ARTICLES = frozenset(["Den", "Det", "De", "The", "En", "Et"])
_WORK = frozenset(["på", "hos", "ved", "af", "fra"])
_ROMAN = Pattern(r"[IVX]{1,4}|[A-ZÆØÅ]")
_OF_STREETS = Pattern(r"vej|gade|all[eé]|plads|stræde|vænge|kaj|boulevard|have|gård|gaard", re.IGNORECASE)
"""What ends the name of a street or a farm, which the addresses judge and a person looks at."""
_OF_ALL = Pattern(
    r"(?:\w{3,}-?)?(?:festival|marathon|maraton|storcenter|butikscenter|centret|museum|museet|slot|kloster|domkirke|kirke|fjord|bugt|sund|bredning|tange|bakker|bjerge|klit|"
    r"klitplantage|plantage|strand|hede|mose|skov|enge|å|sø|øer|folkeblad|tidende|dagblad|avis|nærradio|bibliotek|stadion|station|banegård|rådhus|lufthavn|havn|kommune|stift|provsti|"
    r"amt|revy|messe|cup|løb|løbet|park|zoo|teater|musikhus|kulturhus|kongrescenter|motorvej|kanal|kaserne|flyveplads|fyr|kalkgruber|torv|centrum|by|bymidte|omegn|opland|marked|færgen|fonden|fond|citycenter|taxa|boldklub|boldspilklub|idrætsforening)s?",
    re.IGNORECASE,
)
"""What a town or a land has that is everybody's (`Roskilde Festival`, `Ringkøbing Fjord`)."""


_STREET = Pattern(r"vej|gade|all[eé]|plads|torv|stræde|boulevard|vænge", re.IGNORECASE)
_ONE_STREET = Pattern(
    r"[A-ZÆØÅ][\w-]{1,}(?:vej(?:en)?|gaden?|all[eé]|plads|torv|stræde|boulevard|vænge|svinget|gyden?)s?"
)
_SIZES = frozenset(["Lille", "Store", "Gammel", "Ny", "Vester", "Øster", "Nørre", "Sønder", "Nordre", "Søndre", "Vestre", "Østre"])  # fmt: skip


def is_street(names: list[str]) -> bool:
    """`Sauers Plads`, `Bernstorffsgade`, `Nørre Allé`: a street, and not who it is called after; the addresses say
    whether anybody lives there.
    """
    *rest, last = names
    if not rest:
        return bool(_ONE_STREET.fullmatch(last)) and not lexicon.is_first_name(last)
    named = rest[-1].endswith("s") or rest[-1] in _SIZES or not any(map(lexicon.is_first_name, rest))
    return named and bool(_STREET.fullmatch(last) or _ONE_STREET.fullmatch(last))


def is_titled(text: Plain, at: int, end: int) -> bool:
    """Whether the capitalised words from `at` to `end` are together the name of a thing that leads to no one."""
    names = [word.text for word in text.words[at:end]]
    if len(names) < 2 or any(_is_a_persons(name) for name in names) or _OF_STREETS.fullmatch(names[-1]):
        return False
    if all(lexicon.is_loan(name.casefold()) or lexicon.is_term(name) for name in names):
        return True
    if lexicon.is_place(names[0]) and _OF_ALL.fullmatch(names[-1]):
        return True
    if len(names) == 2 and _is_genitive(names[0]) and lexicon.is_form(names[1].casefold()):
        return not lexicon.is_name(names[1])
    if len(names) == 2 and is_of_work(names[0].casefold()) and names[1].casefold() in cues.COMPASS:
        return True  # `på Jobmesse Nord`
    if _is_of_work(text, at):
        return False
    if _ROMAN.fullmatch(names[-1]):
        return all(map(_is_said, names[:-1]))
    return all(map(_is_said, names)) and (names[0] in _ARTICLES or not any(map(lexicon.is_name, names)))


def _is_genitive(name: str) -> bool:
    """Whether it is a definite noun's genitive, which begins a phrase (`Dagens Program`, `Håndarbejdets Fremme`)."""
    lower = name.casefold()
    return (
        lower.endswith("s")
        and cues.is_definite(lower)
        and lexicon.is_form(lower[:-1])
        and not lexicon.is_name(name)
    )


def _is_of_work(text: Plain, at: int) -> bool:
    """Whether what stands before leads to a place of work (`på Nordre Mole`), or says of what kind it is (`kutteren`)."""
    left = before(text, at)
    return left is not None and (
        left.text.casefold() in _WORK or (cues.is_definite(left.text) and not is_kind_of_thing(left.text))
    )


def _is_a_persons(name: str) -> bool:
    return lexicon.is_first_name(name) and not _is_said(name)


def _is_said(name: str) -> bool:
    """Whether the word is in a dictionary, Danish or English, or on the list of terms."""
    lower = name.casefold()
    return lexicon.is_word(lower) or lexicon.is_loan(lower) or lexicon.is_term(name)
