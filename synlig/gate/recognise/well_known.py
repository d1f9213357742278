"""Places of work and study so large, or so general, that having been there leads to no one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from synlig.gate import lexicon
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.word_set import word_set

GENERIC = word_set("""aalborg nordjylland danmark dansk danske nordjyske limfjorden limfjords limfjordens fjordens kommune skole
    kontor service center group teknik huset byens den det østre vestre nordre søndre nørre sønder vester
    øster gamle nye store lille gruppen nordisk forretning lager byggeri butik forsyning handel industri
    afdeling firma privat selvstændig forskellige diverse egen eget""")
"""Words of names that lead to no one by themselves."""
FARTHEST = 3
"""Characters between two words of one name (`. `, ` & `)."""
_OF_AN_AREA = Pattern(r"(?:Region|Jobcenter|Jobcenteret|Jobcentret|Senior Erhverv) \w+|Senior Erhverv")
_STATE = Pattern(
    r"(?:Styrelsen|Rådet|Nævnet|Ministeriet|Direktoratet|Center) for .+|[A-ZÆØÅ]\w+-? ?(?:\w+-)?(?:ministeriet|styrelsen|direktoratet|ombudsmanden|ankenævnet|tilsynet|nævnet|hovedorganisation)(?: \w+)?"
)
"""Ministries and boards of the state, by what they end in (`Miljøministeriet`, `Styrelsen for Patientsikkerhed`)."""
_NATIONAL = Pattern(
    r"(?:Det |Den |De )?(?:[Dd]anske?|Danmarks|Nordisk|Europæisk|Den Europæiske|Landsforeningen(?: for)?|Sammenslutningen af|Foreningen af) (?:.+ )?[\w-]*"
    r"(?:forening(?:en)?|forbund(?:et)?|råd(?:et)?|institut(?:tet)?|organisationer?|selskab(?:et)?|union(?:en)?|arbejdsgivere|industri|erhverv|standard|fond(?:en)?|"
    r"myndighed(?:en)?|agentur(?:et)?|domstol(?:en)?|kommission(?:en)?|parlament(?:et)?|regioner|kommuner|kirkes|museum|museer|folkeferie|naturfredning|idræt)"
)
"""Bodies of the whole land (`Dansk Arbejdsgiverforening`, `Danmarks Naturfredningsforening`)."""
_OF_TOWN = Pattern(
    r"(.+?)s? (?:Hoved)?(?:[Bb]ibliotek(?:et|er|erne)?|[Gg]ymnasium|[Kk]atedralskole|[Hh]andelsgymnasium|[Ss]ygehus|[Hh]ospital|[Rr]ådhus|[Pp]oliti|[Ss]tation|[Bb]anegård|"
    r"[Hh]ovedbibliotek|[Tt]heater|[Tt]eater|[Dd]omkirke|[Kk]irke|[Ff]rivilligcenter|[Ss]undhedscenter|[Kk]ulturhus|[Mm]edborgerhus|[Kk]ongrescenter|[Ll]andbrugsmuseum|[Aa]vis|[Ff]olkeblad|[Tt]idende|[Dd]agblad)"
)
"""What each large town has one of, with the town's name before it (`Vejgaard Bibliotek`, `Thisted Gymnasium`)."""
_OF_COUNCIL = Pattern(
    r"[\w -]*(?:pleje|forvaltning|afdeling|kontor|sekretariat|[Ss]ervice|væsen|cent(?:er|r)|tjeneste|administration|[Ff]orsyning)(?:n|en|et)?"
)
"""A part of a municipality (`Hjemmeplejen i Jammerbugt Kommune`), and not one house of its with a name."""
_KIND_OF_SCHOOL = Pattern(
    r"(?:Handels|Landbrugs|Ingeniør|Maskinmester|Folke|Real|Aften|Musik|Sygepleje|Køre|Efter|Høj|Ungdoms|Produktions|Navigations|Søfarts|Erhvervs|Politi|Officers|"
    r"Kokke|Hotel|Design|Kunst|Forvaltnings|Lærerseminarium|Sprog|Ergoterapeut|Fysioterapeut|Jordemoder|Arkitekt|Journalist|Danmarks Journalist|Social- og [Ss]undheds|Teknisk|Tekniske|Den Tekniske)"
    r" ?[Ss]kole(?:n|r|rne)?"
)
"""A kind of school, which says not which one it was."""
_IN_TOWN = Pattern(
    r"(?:Sprogcenter|Netværk|Frivilligcenter|Biblioteket?|Hovedbiblioteket|Rådhuset|Borgerservice|Erhvervshus|Business|Visit|Destination|"
    r"Beredskab|Politiet|Stationen|Banegården|Havnen|Sundhedscenter|Musikskole|Lufthavnen|Kulturhus|Kulturhuset|Musikhuset|Campus|UCN|"
    r"Folkeuniversitetet|Retten|Byretten|Skattecenter|Frivillighuset|Medborgerhuset)(?: i| ved| på)? (\w+)"
)
"""Public places of which each large town has one."""


def find_public(text: Plain) -> Iterator[Span]:
    """The names on the list of large places, and the towns abroad, of several words, wherever they stand in a text."""
    for at, end in public_runs(text):
        yield text.span(text.words[at].start, text.words[end - 1].end, Kind.UNKNOWN, certain=False)


def public_runs(text: Plain) -> Iterator[tuple[int, int]]:
    """The numbers of the words at which such names begin, and of those behind them."""
    words = text.words
    at = 0
    while at < len(words):
        forms = lexicon.forms(words[at].text) if words[at].is_capital else ()
        names = [name for form in forms for name in lexicon.names_beginning(form.casefold())]
        length = max((len(name) for name in names if _stands(text, at, name)), default=0)
        if length:
            yield at, at + length
        at += length or 1


def _stands(text: Plain, at: int, name: tuple[str, ...]) -> bool:
    words = text.words[at : at + len(name)]
    *first, last = (word.text.casefold() for word in words)
    return (
        tuple(first) == name[:-1]
        and name[-1] in lexicon.forms(last)
        and all(right.start - left.end <= FARTHEST for left, right in pairwise(words))
    )


def is_let_be(name: str) -> bool:
    """Whether a name is on the list of large places, or a region's, a municipality's or a town's port's."""
    return any(
        lexicon.is_large(form)
        or lexicon.is_abroad(form)
        or _are_all_large(form)
        or _OF_AN_AREA.fullmatch(form)
        or _STATE.fullmatch(form)
        or _NATIONAL.fullmatch(form)
        or _KIND_OF_SCHOOL.fullmatch(form)
        or _is_of_town(form)
        or _is_towns(form)
        or _is_municipality(form)
        for form in lexicon.forms(name.strip())
    )


def _are_all_large(name: str) -> bool:
    """`UCN og Aalborg Universitet`."""
    parts = re.split(r" og | samt |, ", name)
    return len(parts) > 1 and all(is_let_be(part) or is_place_or_term(part) for part in parts)


def _is_municipality(name: str) -> bool:
    part, _in, whole = name.partition(" i ")
    if _in and _OF_COUNCIL.fullmatch(part):
        return _is_municipality(whole)
    head, _space, tail = name.rpartition(" ")
    if lexicon.is_large(head) and lexicon.is_place(tail):
        return True  # `Lions Club Nibe`
    if tail.casefold() == "kommune":
        return lexicon.is_municipality(head)
    return tail.casefold() in ("lufthavn", "havn") and all(lexicon.is_town(word) for word in head.split())


def _is_of_town(name: str) -> bool:
    """`Thisted Gymnasium`: a municipality's own name, a town's with a postal code, or an area's."""
    found = _OF_TOWN.fullmatch(name)
    return found is not None and (lexicon.is_town(found[1]) or lexicon.is_country(found[1]))


def _is_towns(name: str) -> bool:
    found = _IN_TOWN.fullmatch(name)
    return found is not None and lexicon.is_town(found[1])


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
