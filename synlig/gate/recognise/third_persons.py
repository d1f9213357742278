"""Other people whom a text points at without naming them: a spouse, a child, a former chief, a doctor.

Source: GDPR art. 4(1), an identifiable natural person (read 2026-11-22): "borgmesteren i Thisted" is one person, and
whoever knows the writer knows "min gamle mester". All are doubtful, as the sentence may be harmless.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.subject import is_thing, is_thing_next

_OWN = r"(?:min|mit|mine|hans|hendes|sin|sit|vores)"
_HOW = (
    r"(?: (?:nu|tidligere|ældste|yngste|afdøde|syge|gamle|første|anden|andet|to|tre|fire|fem|voksne|fraskilte|daværende|forhenværende|"
    r"forrige|sidste|nuværende|nye|lille|store|kære|egen|eget|bedste|jævnaldrende|hjemmeboende|udeboende|handicappede|\d\d?[- ]årige))"
)
_KIN = (
    r"(?:mand|kone|hustru|ægtefælle|kæreste|samlever|samleverske|forlovede|sambo|(?:eks|x)-?(?:mand|kone|kæreste)|eks|datter|døtre|"
    r"søn|sønner|børn|barn|drenge|piger|dreng|pige|barnebarn|børnebørn|oldebørn|mor|far|forældre|bror|brødre|søster|søstre|søskende|storebror|lillebror|"
    r"storesøster|lillesøster|halvbror|halvsøster|sted\w{2,6}|papfar|papmor|plejebørn|plejebarn|plejesøn|plejedatter|bonus\w{2,6}|"
    r"svigerfar|svigermor|svigerforældre|svigersøn|svigerdatter|svoger|svigerinde|onkel|tante|farbror|morbror|faster|moster|"
    r"fætter|kusine|bedstefar|bedstemor|bedsteforældre|farfar|farmor|morfar|mormor|oldefar|oldemor|nevø|niece|tvillinger|trillinger|gudbarn)"
)
_HOME = (
    r"(?:datteren|døtrene|sønnen|sønnerne|konen|kæresten|hustruen|ekskonen|eksmanden|samleveren|ægtefællen|svigersønnen|svigerdatteren|"
    r"svigermor|svigerfar|svigerinden|svogeren|barnebarnet|børnebørnene|mormor|farmor|morfar|farfar|bedstemor|bedstefar|"
    r"storebror|lillebror|storesøster|lillesøster|tvillingerne|niecen|nevøen|onklen|tanten|fætteren|kusinen|enken|enkemanden)"
)
_HELPER = (
    r"(?:sagsbehandler|jobkonsulent|jobrådgiver|bankrådgiver|læge|lægevikar|overlæge|psykolog|psykiater|fysioterapeut|kiropraktor|"
    r"tandlæge|sygeplejerske|terapeut|advokat|præst|mentor|coach|støtteperson|kontaktperson|hjemmehjælper|nabo|overbo|underbo|genbo|udlejer|"
    r"ven|veninde|skolekammerat|barndomsven)"
)
_CHIEF = (
    r"(?:\w{0,12}chef|\w{0,12}direktør|\w{0,12}leder|boss|\w{0,8}mester|souschef|arbejdsgiver|makker|kompagnon|kollega|konsulent|sekretær|"
    r"skipper|partner|formand|værkfører|forgænger|efterfølger|læremester|revisor|lærer|underviser|elev|lærling|svend|medarbejder|ejer)"
)
_SAID = (
    r"(?:siger|sagde|mener|mente|fortalte|fortæller|skrev|skriver|påstod|lovede|ifølge|kaldte mig|foreslog)"
)
_POST = (
    r"(?:\w{0,14}mesteren?|\w{0,14}chefen|\w{0,14}lederen|\w{0,14}direktøren|\w{0,14}inspektøren|\w{0,14}præsten|provsten|domprovsten|"
    r"\w{0,8}lægen|lægevikaren|købmanden|byrådsmedlem\w*|\w{0,6}redaktøren|apotekeren|\w{0,10}uddeleren|\w{0,10}formanden|\w{0,10}fogeden|"
    r"stifteren|ejeren|rektoren?|fabrikanten|bestyreren|forstanderen|indehaveren|forpagteren|kroejeren|degnen|organisten|graveren|"
    r"kommunaldirektøren|sognerådsformanden|konsulen|baronen|greven|godsejeren|proprietæren)"
)
_MANY = (
    r"en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|\d+|også|selv|nu|desuden|ingen|mange|flere|egne|fået|haft|dejlige|skønne|store|små|"
    r"voksne|halvvoksne|hjemmeboende|udeflyttede|teenage\w*|gode|raske|sammen|tilsammen|jo|stadig|endnu|ikke|dog|oven i købet|børnebørn og|og"
)
"""What may stand between `jeg har` and one's own children; `jeg har undervist børn` is a trade."""
_DOUBTFUL = tuple(
    Pattern(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_OWN}{_HOW}{{0,3}} {_KIN}(?:s|es)?\b",
        rf"\b(?:eks-?|x-)?{_HOME}(?:s)?\b",
        rf"\b(?:jeg|vi) (?:har|fik|fået) (?:(?:{_MANY}) ){{0,3}}(?:børn|drenge|piger|sønner|døtre|børnebørn|tvillinger)\b",
        r"\b(?:da|når|efter|før|hvor|fordi|siden|om|med|til|fra|hos|af) (?:mor|far)\b(?! (?:til|for)\b)",
        rf"\b{_OWN}{_HOW}{{0,3}} {_HELPER}(?:s|en)?\b",
        rf"\b(?:{_OWN}|en|den){_HOW}{{1,3}} (?:{_HELPER}|{_CHIEF})\b",
        rf"\b{_OWN} {_CHIEF}\b(?=,? (?:der|som|hos|i|på|fra|ved|var|hed|hedder) )",
        rf"\b(?:sin|sit) {_CHIEF}\b",
        rf"\b{_SAID} (?:en |den |{_OWN} )?(?:{_HELPER}(?:e?n)?|{_CHIEF}e?n)\b",
        r"\b(?:mor|far|bedstemor|bedstefar|forælder|farmor|mormor|farfar|morfar|moster|faster|onkel) til \w+(?: \w+)?",
        r"\b(?:gift med|(?:er|er jeg|var|blev|som) (?:gift|skilt)|skilt fra|fraskilt|enke|enkemand|enlig mor|enlig far|aleneforsørger|samboende|"
        r"nygift|forlovet|enke efter|kærester? med|bor sammen med|danner par med)\b(?! for)",
    )
)  # fmt: skip
_IN_POST = Pattern(rf"\b((?i:{_POST}))(?=(?: [a-zæøå]+)? (?i:i|på|af|for|fra|ved|hos) [A-ZÆØÅ]\w)")
"""A post of which there is one in the place named; the place itself is let be."""
_OF_SELF = Pattern(r"(?<!\w)jeg (?:var|er|blev|bliver)(?: (?:også|nu|jo|altså|kun))? $", re.IGNORECASE)
_SELF = Pattern(r"(?:en|den) |min egen ", re.IGNORECASE)
"""What the writer says of the writer: `jeg var den sidste elev`, `jeg er min egen chef`."""
FAR = 60
"""Characters round a word that are looked at."""
_LOSS = Pattern(r"\bmist(?:et|ede) sin\b|\ber død\b|\bgået bort\b|\bsov(?:et)? ind\b", re.IGNORECASE)
"""A death, which minutes never tell of."""

_IN_TITLE = Pattern(r"[»“\"](?:[A-ZÆØÅ][\w-]* )+$")
"""Before a word of a title (`»Den Glade Enke«`)."""


_NOUN_BEFORE = Pattern(r"(?<!\w)(?P<noun>[^\W\d_]{3,}(?:en|et|erne|ene))(?:,? (?:der|som))? $")
_CALLS_A_TOOL = Pattern(r"(?<!\w)en $", re.IGNORECASE)
_IS = Pattern(
    r" (?:er|var|kaldes|hedder|betyder)(?: (?:også|jo|bare|blot|her|hos \w+))*(?= (?:en|et|den|det|navnet) )",
    re.IGNORECASE,
)
_OF_PRINT = Pattern(
    r"\b(?:horeunge\w*|linje\w*|spalte\w*|sats\w*|ombryd\w*|ombrud\w*|typograf\w*|orddeling\w*|afsnit\w*|manuskript\w*|korrektur\w*)\b",
    re.IGNORECASE,
)
"""What speaks of type, where a widow is a line."""
_MET = Pattern(
    r"\b(?:interviewede|interviewet|fotograferede|fotograferet|portrætterede|portrætteret|filmede|filmet|citerede|citeret|optog|optaget)(?: (?:jeg|også|bl\.a\.|blandt andet|både))* $",
    re.IGNORECASE,
)
_BROUGHT = Pattern(
    r"\b(?:fik|fået|lokkede|overtalte|overtalt|bad)(?: (?:jeg|også|selv|engang))* $", re.IGNORECASE
)
_TO_DO = Pattern(r"[^.!?;\n]{0,50}? til at (?!\w+ mig\b)\w+")
"""Whom one met at work, as a reporter meets people: `fik præsten i Vridsted til at` kravle op i tårnet."""


def _is_tool(flat: str, start: int, end: int) -> bool:
    """Whether a word for somebody of the family is a tool's, a line's or a plant's: `En svigermor er en tang`."""
    if not _CALLS_A_TOOL.search(flat, max(0, start - 4), start):
        return False
    around = flat[max(0, start - FAR) : end + FAR]
    if flat[start:end].lower() == "enke" and _OF_PRINT.search(around):
        return True
    named = _IS.match(flat, end)
    return bool(named and is_thing_next(flat[named.end() : named.end() + FAR]))


def _is_worn_out(flat: str, start: int) -> bool:
    """Whether it is a thing that is dead (`Laminatoren er død`)."""
    found = _NOUN_BEFORE.search(flat, max(0, start - FAR), start)
    return found is not None and is_thing(found["noun"])


def _is_met(flat: str, start: int, end: int) -> bool:
    """Whether who holds a post was interviewed, or brought to do something for a story."""
    before = max(0, start - FAR)
    return bool(
        _MET.search(flat, before, start) or (_BROUGHT.search(flat, before, start) and _TO_DO.match(flat, end))
    )


def find_third_persons(text: Plain, *, profile: bool = True) -> Iterator[Span]:
    """Others who are pointed at; all in doubt, as the sentence may be harmless."""
    for pattern in (*_DOUBTFUL, *(() if profile else (_LOSS,))):
        for match in pattern.finditer(text.flat):
            if match[0][0].isupper() and _IN_TITLE.search(
                text.flat, max(0, match.start() - 30), match.start()
            ):
                continue
            if _OF_SELF.search(text.flat, max(0, match.start() - 30), match.start()) and _SELF.match(
                match[0]
            ):
                continue
            if _is_tool(text.flat, *match.span()) or _is_worn_out(text.flat, match.start()):
                continue
            yield text.span(match.start(), match.end(), Kind.THIRD_PERSON, certain=False)
    for match in _IN_POST.finditer(text.flat):
        if _is_met(text.flat, *match.span(1)):
            continue
        yield text.span(match.start(1), match.end(1), Kind.THIRD_PERSON, certain=False)
