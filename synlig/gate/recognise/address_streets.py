"""Whether capitalised words with a number are a street with its house, or a thing, a count, a road of the state."""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise.address_forms import DEFINITE, LEAD, LOOSE, SAID, SIDE, SURE
from synlig.gate.recognise.address_towns import is_placed
from synlig.gate.recognise.models import is_beside_model
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.word_set import word_set

_PER = Pattern(r",? {0,2}pr(?!\w)")
"""Before the town whose post a village gets (`Fuglsang 9 pr. Aars`): said of houses alone."""
_SHOUTED = Pattern(
    r"(?:[A-ZÆØÅ-]+ )*(?:VED|PÅ|TIL|FRA|AF|OG|FOR) (?:KAJ|PLADS|PARK|HAVN|STRAND|TORV) \d{1,2}(?![A-ZÆØÅ\d])(?!,? \d{4} |,? (?:ST|TV|TH|MF)(?!\w))"
)
_SERIES = Pattern(r"[A-ZÆØÅ][\w-]* \d{1,5}(?:,| og| eller| samt|/) $")
"""Another thing with its number, just before one (`Cobas 6000 og Vitek 2`)."""
NOT_HOUSE = Pattern(
    r"^(?:\w|(?!,(?:DK-?)?\d{4} (?-i:[A-ZÆØÅ]))[.,:]\d|%|\. ?(?:sal|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|klasse|marts|juli|juni|plads|gang|division|semester|år)|'|(?<=\d)-?[a-zæøå]| ?(?:%|‰|°|x |×)"
    r"| (?:år|års|km|m\b|meter|procent|kr|mio|(?:[kmgt]b|mhz|ghz|dpi|rpm|mah|mm|cm|dm|l|g|hk|v(?![./])|w|bar|par|lag)(?!\w)|gram|grader|tommer|volt|watt|stykker|omgange|hestekræfter|mand|ansatte|medarbejdere|stk|gange|timer|dage|uger|måneder|mennesker|personer|medlemmer|minutter|elever|beboere|jan|feb|mar|apr|maj|"
    r"jun|jul|aug|sep|okt|nov|dec|point|kg|tons?|liter|kW|hk|nye|af\b|ud af)|-\d)",
    re.IGNORECASE,
)
HOME = Pattern(
    r"(?<!\w)(?:bor|boet|boede|boende|bopæl\w*|bosat|adr|adresse\w*|hjemme\w*|flytte\w*|huset?|villa\w*|lejlighed\w*|rækkehus\w*|ejendom\w*|gård(?:en)?|sommerhus\w*|kolonihave\w*|forbi|"
    r"hentes|afhentes|afleveres|aflevere|sendes?|blomster|postadresse|privat|opvokset|nabo\w*|genbo\w*|dør(?:en)?|dørklokke\w*|hus(?:nummer|nr)|ligger|gemmer|bopæl|hjem)(?!\w)[^.!?\d\n]{0,30}$",
    re.IGNORECASE,
)
_PREPOSITIONS = frozenset(
    ["Under", "Over", "Bag", "Ved", "På", "Mellem", "Langs", "Oven", "Neden", "Foran", "Ad", "Til"]
)
"""Words that begin the name of a street (`Bag Diget`)."""
_BUILDINGS = frozenset(["bygning", "hal", "terminal", "pakhus", "hangar", "fløj", "afsnit", "kontortårn"])
"""Parts of a large place, whose floor is somebody's work and not a home (`Bygning 12B, 3. etage`)."""
_PRODUCTS = frozenset(["boeing", "airbus", "commodore", "route", "formula", "area", "apollo", "level"])
"""Things that are known by name and number, and that no list of terms has."""
_ROADS = frozenset(["ring", "motorring", "ringvej", "rute", "primærrute", "sekundærrute"])
"""Roads of the state and of towns, which go by number."""
_FARTHEST_HOUSE = 400
"""A number that hardly a house has, where nothing else says that it is one."""
_MONTHS = word_set(
    "januar februar marts april maj juni juli august september oktober november december uge lokal"
)
_COMPASS = ("N", "S", "Ø", "V")
_NUMBERED = tuple(
    word_set("""linjen linien gruppen klassen holdet punktet siden ruten udgaven versionen modellen
    maskinen bussen toget salen kapitlet lokalet sporet opgaven bilaget figuren tabellen skemaet
    årgangen etapen fasen trinnet niveauet mødet dagen ugen året sæsonen kampen runden afdelingen serien
    tallet paragraffen reglen nummeret perronen gaten zonen kanalen stationen dækket etagen størrelsen
    paragraf afsnittet spillet pladsen teltet standen stadet aftenen timen minuttet måneden uden inden
    bogen loven bladet avisen brevet listen sangen salmen visen artiklen planen kortet protokollen sagen kontoen fakturaen
    ordren kontrakten blanketten skrivelsen direktivet forordningen bekendtgørelsen
    imellem mellem eksemplaret stykket beløbet prisen antallet scoren resultatet""")
)
"""Ends of what is counted or numbered with a number behind (`buslinjen 2`, `arbejdsgruppen 3`)."""
_LEADS = word_set("""kørte kører kør gik går cyklede jeg vi bor på ved i adresse adressen min hjemme fra til mødes
    mødested sted besøg kom adr bopæl privat kig forbi der han hun den det og hos send ring navn og men
    så altså""")
_COUNTED = Pattern(
    r"^(?:vej|gade|på vej|undervejs|afveje|omvej|genvej|motorvej|landevej|hovedvej|jernbane|omfartsvej|rutevej|ringvej|sekundærvej|riksvei|primærrute)(?:en)? \d",
    re.IGNORECASE,
)
_NOUN_FOLLOWS = Pattern(
    r"^ ?(?!(?:i|på|og|der|som|ved|kan|skal|må|var|bliver|findes|hedder|nær|over|bag|under|mod|hos|hvis|da|nu|siden|oven|inde|ude|nede|oppe|sammen|alene|indtil|ned|op|hen|uden|samt|fordi|hvor|er|til|fra|med|når|kl|eller|men|vil|har|så|tæt|lige|en|et|den|hver|om|inden|efter|senest|gerne|bare|mens)\b)[a-zæøå]{2,}"
)


def how_sure(match: re.Match[str], flat: str) -> bool | None:
    """Whether capitalised words and a number are certainly an address, perhaps (`False`), or none."""
    if NOT_HOUSE.match(flat[match.end("house") :]) and not match["rooms"]:
        return None
    words = match["name"][lead_of(match["name"] + " ") :].split() or match["name"].split()
    if "og" in words and not (match["rooms"] or match["town"]):
        words = words[words.index("og") + 1 :]
    home = HOME.search(flat[max(0, match.start() - 60) : match.end("name") - len(" ".join(words))])
    if any(
        (lexicon.is_term(word) or word.casefold() in _PRODUCTS)
        and not re.fullmatch(rf".*{LOOSE}", word, re.I)
        for word in words
    ):
        return None
    last = words[-1].casefold()
    placed = bool(match["town"]) and is_placed(match["town"])
    if is_shouted(flat[match.start() : match.end("rooms")]):
        return None
    if last in _ROADS or tuple(word.casefold() for word in words) in lexicon.names_beginning(
        words[0].casefold()
    ):
        return None  # `Ring 3`, `Le Klint 101`
    if lexicon.is_thing_noun(last) and not (placed or home or match["rooms"] or re.fullmatch(LOOSE, last)):
        return None
    if "," in match["between"] and not (match["rooms"] or home):
        return None
    if last in _BUILDINGS and not (placed or home or re.search(SIDE, match["rooms"] or "", re.IGNORECASE)):
        return None
    coded = placed and bool(re.search(r"\d{4}.*[^\W\d_]", match["town"]))
    if match["rooms"] or coded or (placed and _PER.match(match["town"])):
        return True
    if words[0] in _PREPOSITIONS and len(words) == 2 and re.search(r"(?:en|et|ne)$", words[1]):
        return None if _NOUN_FOLLOWS.match(flat[match.end("house") :]) else True
    if home and (len(words) > 1 or not is_known(words[-1])):
        return True
    last = words[-1]
    if len(words) == 1 and lexicon.is_town(last) and not placed:
        return None
    if len(words) > 1 and last in _COMPASS:
        return False
    if not (placed or home) and _is_numbered_thing(words, last, match["house"]):
        return None
    shown = placed or home or len(words) > 1 or _is_street(last) or not is_known(last)
    if shown and re.fullmatch(rf".*{LOOSE}", last, re.IGNORECASE):
        return True
    if is_like_street(last, placed=placed) and not _NOUN_FOLLOWS.match(flat[match.end("house") :]):
        return placed
    if re.fullmatch(LOOSE, last, re.IGNORECASE) and re.search(r"(?:en|et)$", last):
        return None if _NOUN_FOLLOWS.match(flat[match.end("house") :]) else False
    if len(words) == 1 and (
        is_known(last) or lexicon.is_first_name(last) or (last.isupper() and len(last) < 6)
    ):
        return None
    if placed:
        return True
    if len(words) > 1 and lexicon.is_place(last) and not flat[match.end("house") :].lstrip(" ")[:1].isalpha():
        return False
    if _SERIES.search(flat[max(0, match.start() - 30) : match.start()]):
        return None
    if is_beside_model(flat, match.start("name"), match.end("name")):
        return None
    return None if is_known(last) or _NOUN_FOLLOWS.match(flat[match.end("house") :]) else False


def _is_numbered_thing(words: list[str], last: str, house: str) -> bool:
    """`Togene IC 941`, `Motor M3BP 132`, `DJI Mini 4`, `Assa 700`: a code, what a make of capitals is called, or a
    number that houses hardly reach.
    """
    shouted = all(word.isupper() for word in words)
    if any(re.search(r"\d", word) for word in words):
        return True
    if re.fullmatch(rf".*{LOOSE}", last, re.IGNORECASE):
        return False
    if len(words) > 1 and not shouted and any(re.fullmatch(r"[A-Z]{2,5}", word) for word in (words[0], last)):
        return last not in _COMPASS
    return len(words) == 1 and house.isdigit() and int(house) >= _FARTHEST_HOUSE


def is_numbered_again(match: re.Match[str], flat: str) -> bool:
    """`Baader 189 og den gamle Baader 33`: a thing of which there are several types, and no town stands with it."""
    last = match["name"].split()[-1]
    if match["rooms"] or is_like_street(last) or re.fullmatch(rf".*(?:{SURE}|{LOOSE})", last, re.IGNORECASE):
        return False
    numbers = re.findall(rf"(?<![\w-]){re.escape(last)} (\d{{1,3}})(?!\d)", flat)
    return len(set(numbers)) > 1


def is_house_name(shown: str) -> bool:
    """Whether a name with a number may be a house's among the ways to reach somebody: no thing, no month, no make."""
    name = shown.split()[0]
    return not (lexicon.is_thing_noun(name.casefold()) or lexicon.is_term(name) or name.casefold() in _MONTHS)


def is_shouted(shown: str) -> bool:
    """Whether a number stands behind a quay or a place and not a street, all in capitals (`LASTNING VED KAJ 3`)."""
    return bool(_SHOUTED.match(shown))


def is_followed(after: str) -> bool:
    """Whether what stands behind a number says what it counts."""
    return bool(NOT_HOUSE.match(after) or _NOUN_FOLLOWS.match(after))


def is_written(word: str) -> bool:
    """Whether a word is whole, so that the full stop behind it ends a sentence."""
    return lexicon.is_form(word.casefold()) or lexicon.is_place(word) or lexicon.is_name(word)


def _is_street(word: str) -> bool:
    """Whether a word ends as little but streets do."""
    return bool(re.fullmatch(rf".+{DEFINITE}", word, re.IGNORECASE))


def is_like_street(word: str, *, placed: bool = False) -> bool:
    """Whether it is one thing that a number hardly follows, as in `Stærekassen 40`, and none that is numbered; a short
    one (`Smøgen 3, Knebel`) where its town stands with it.
    """
    lower = word.casefold()
    if placed and lower.endswith(("en", "et")) and lexicon.is_form(lower) and not lexicon.is_entry(lower):
        return not lower.endswith(_NUMBERED)
    return (
        len(lower) > 5
        and (
            (bool(re.fullmatch(rf".*{LOOSE}", lower)) and not lexicon.is_entry(lower))
            or (lower.endswith(("en", "et")) and len(lower) > 8 and lexicon.is_word(lower))
        )
        and not lower.endswith(_NUMBERED)
    )


def _is_ordinary(word: str) -> bool:
    """Whether a word with its capital is one of the dictionary's, and not made as a street's name is."""
    lower = word.casefold()
    return lexicon.is_form(lower) or (lexicon.is_word(lower) and not re.fullmatch(rf".{{3,}}{LOOSE}", lower))


def is_known(name: str) -> bool:
    """Whether a name is a place, a thing that all know, or an ordinary word."""
    return all(
        lexicon.is_place(word) or lexicon.is_term(word) or _is_ordinary(word)
        for word in name.split()
        if not re.fullmatch(rf".+{SURE}", word)
    ) and not re.search(SURE + "$", name)


def lead_of(shown: str) -> int:
    """How many characters of ordinary words stand before the street, which the pattern took along."""
    kept = 0
    for word in shown.split(" "):
        bare = word.rstrip(".")
        lead = bare.casefold() in _LEADS and (bare.islower() or bare not in _PREPOSITIONS)
        if re.search(r"\d", word) or (bare[:1].isupper() and not lead):
            break
        if re.fullmatch(rf"\w*{SURE}|{LEAD}", word, re.IGNORECASE):
            break
        kept += len(word) + 1
    return kept


def small_lead_of(shown: str) -> int:
    """How many characters in small letters stand before a street that has its capital (`oktober til Elmevej 3`)."""
    capital = re.search(r"(?<!\w)[A-ZÆØÅ]", re.split(r"\d", shown)[0])
    return capital.start() if capital else 0


def is_count(match: re.Match[str], flat: str) -> bool:
    """`landevej 11` is a road of the state, `vej 12` a number on a list, and `havn, 8 kommuner` counts something."""
    shown = flat[match.start() + lead_of(match[0]) : match.end("rooms")]
    if _COUNTED.match(shown):
        return True
    if re.search(rf"(?:^|\W)alle,? (?:{SAID})(?!\w)", shown, re.IGNORECASE):
        return True
    if re.fullmatch(r"(\w+)e[dt]e? (?:vej|gade) .*", shown, re.IGNORECASE):
        return True
    return (
        "," in shown
        and shown.rstrip()[-1].isdigit()
        and bool(_NOUN_FOLLOWS.match(flat[match.end("rooms") :]))
    )
