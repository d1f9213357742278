"""Places of work and study so large, or so general, that having been there leads to no one."""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise.word_set import word_set

GENERIC = word_set("""aalborg nordjylland danmark dansk danske nordjyske limfjorden limfjords limfjordens fjordens kommune skole
    kontor service center group teknik huset byens den det østre vestre nordre søndre nørre sønder vester
    øster gamle nye store lille gruppen nordisk forretning lager byggeri butik forsyning handel industri
    afdeling firma privat selvstændig forskellige diverse egen eget""")
"""Words of names that lead to no one by themselves."""
_OF_AN_AREA = re.compile(r"(?:Region|Jobcenter|Jobcenteret|Jobcentret|Senior Erhverv) \w+|Senior Erhverv")


def is_let_be(name: str) -> bool:
    """Whether a name is on the list of large places, or a region's, a municipality's or a town's port's."""
    return any(
        lexicon.is_large(form)
        or _are_all_large(form)
        or _OF_AN_AREA.fullmatch(form)
        or _is_municipality(form)
        for form in lexicon.forms(name.strip())
    )


def _are_all_large(name: str) -> bool:
    """`UCN og Aalborg Universitet`."""
    parts = re.split(r" og | samt |, ", name)
    return len(parts) > 1 and all(lexicon.is_large(part) or lexicon.is_term(part) for part in parts)


def _is_municipality(name: str) -> bool:
    head, _space, tail = name.rpartition(" ")
    if tail.casefold() == "kommune":
        return lexicon.is_municipality(head)
    return tail.casefold() in ("lufthavn", "havn") and all(lexicon.is_town(word) for word in head.split())


def is_place_or_term(name: str) -> bool:
    """Whether each capitalised word of a name is a place's, a brand or a word that leads to no one."""
    words = [word for word in re.findall(r"[\w'-]+", name) if word[:1].isupper() or word[:1].isdigit()]
    return all(
        lexicon.is_place(word) or lexicon.is_term(word) or word.isdigit() or word.casefold() in GENERIC
        for word in words
    )


def is_well_known(name: str) -> bool:
    """Whether an employer or school is so large or so general that others' texts may name it."""
    return is_let_be(name) or is_place_or_term(name)
