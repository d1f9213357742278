"""Several capitals in a row that are the name of a thing: a post, a method, a course, a festival, a fjord.

Not `Ranum Rørsmedie`: a place and a trade are somebody's place of work.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from synlig.gate import lexicon
from synlig.gate.recognise.reading import Word

_ARTICLES = frozenset(["Den", "Det", "De", "The", "En", "Et"])
_ROMAN = re.compile(r"[IVX]{1,4}|[A-ZÆØÅ]")
_OF_STREETS = re.compile(r"vej|gade|all[eé]|plads|stræde|vænge|kaj|boulevard|have|gård|gaard", re.IGNORECASE)
"""What ends the name of a street or a farm, which the addresses judge and a person looks at."""
_OF_ALL = re.compile(
    r"(?:\w{3,}-?)?(?:festival|marathon|maraton|storcenter|butikscenter|centret|museum|museet|slot|kloster|domkirke|kirke|fjord|bugt|sund|bredning|tange|bakker|bjerge|klit|"
    r"klitplantage|plantage|strand|hede|mose|skov|enge|å|sø|øer|folkeblad|tidende|dagblad|avis|nærradio|bibliotek|stadion|station|banegård|rådhus|lufthavn|havn|kommune|stift|provsti|"
    r"amt|revy|messe|cup|løb|løbet|park|zoo|teater|musikhus|kulturhus|kongrescenter|motorvej|kanal|kaserne|flyveplads|fyr|kalkgruber|torv|centrum|by|bymidte|omegn|opland|marked|færgen|fonden|fond|citycenter|taxa|boldklub|boldspilklub|idrætsforening)s?",
    re.IGNORECASE,
)
"""What a town or a land has that is everybody's (`Roskilde Festival`, `Ringkøbing Fjord`)."""


def is_titled(words: Sequence[Word]) -> bool:
    """Whether capitalised words are together the name of a thing that leads to no one."""
    names = [word.text for word in words]
    if len(names) < 2 or any(_is_a_persons(name) for name in names) or _OF_STREETS.fullmatch(names[-1]):
        return False
    if _ROMAN.fullmatch(names[-1]) and all(map(_is_said, names[:-1])):
        return True
    if lexicon.is_place(names[0]) and _OF_ALL.fullmatch(names[-1]):
        return True
    if all(map(_is_said, names)) and (names[0] in _ARTICLES or not any(map(lexicon.is_name, names))):
        return True
    return all(lexicon.is_loan(name.casefold()) or lexicon.is_term(name) for name in names)


def _is_a_persons(name: str) -> bool:
    return lexicon.is_first_name(name) and not _is_said(name)


def _is_said(name: str) -> bool:
    """Whether the word is in a dictionary, Danish or English, or on the list of terms."""
    lower = name.casefold()
    return lexicon.is_word(lower) or lexicon.is_loan(lower) or lexicon.is_term(name)
