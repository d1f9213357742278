"""Postal addresses: a street and its number, a postal code with its town, a box, a farm, a point on the map.

A street need not end as streets do: any capitalised words before a house number are one, when a floor, a town or a word
for living somewhere stands with them; without that they are doubtful, unless they are ordinary words or known products.

Source: "Adressebekendtgørelsen", BEK nr. 271 of 2018, § 2-12 on how Danish addresses are made (retsinformation.dk); the
endings are those of Danmarks Adresseregister (dawadocs.dataforsyningen.dk); both read 2026-11-22. The postal codes are
those of `synlig.classifications`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig import classifications
from synlig.gate import lexicon
from synlig.gate.recognise.numerals import SPOKEN
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.word_set import word_set

_SURE = r"(?:vej(?:en)?|gaden?|all[eé](?:en)?|aléen|strædet?|vænget?|boulevard(?:en)?|gyden?)"
_LOOSE = (
    r"(?:agre?|banke|bakke|bjerg|bro|brink|bue|bugt|bæk|dal|dam|dige|eng|esplanade|fælled|gård|gaard|grøft|gænge|have|havn|hede|hegn|hjørne|holm|holt|hus|høj|"
    r"hytte|kaj|kant|karré|kilde|klint|klit|knold|kobbel|krat|krog|kvarter|kær|lund|lyng|lykke|løkke|mark|mile|mole|mose|mølle|nakke|odde|park|passage|plads|"
    r"plantage|pynt|rende|ring|smøge|skel|skov|skrænt|slette|slippe|sti|strand|strøg|sund|sving|tange|terrasse|toft|torv|trappe|vad|vang|vase|vig|vold|ås|ager|agger|"
    r"bo|minde|rimme|gang|udsigt|promenade|top|port|kam|fløj|knap|rede|lade|torp)"
    r"(?:n|en|et|t|e|ne|erne|ene|ken|ten|len|ret|men|pen|s)?"
)
_DEFINITE = r"(?:bakke|toft|vang|brink|skrænt|løkke|lykke|krog|ag[e]?r|klit|kær|holm|lund|eng|sti|dal|høj|mark|kvarter|passage|hegn|sving|dige|mose|hede|slette)(?:n|en|et|ne|ene|erne|ten|t)"
_LEAD = r"(?:[Gg]l|[Nn][ød]?r|[Nn]dr|[Ss]dr|[Vv]|[Øø]|[Ss]k?t|[Nn]y|[Ss]t)\."
_CAPITAL = r"[A-ZÆØÅ][\w'.-]{0,30}"
_LETTER = r"(?:[A-Za-z](?!\w)|(?! v[./]) [A-HJ-ZÆØÅa-h](?!\w))?"
_SAID = "|".join(sorted(SPOKEN, key=len, reverse=True))
_HOUSE = rf"[1-9]\d{{0,2}}(?!\d)(?: ?[-/] ?\d{{1,3}}(?!\d))?{_LETTER}"
_BEFORE_HOUSE = r"(?:,? (?:hus)?(?:nr\.?|nummer) ?|,? {1,2})"
_ORDINAL = r"(?:første|anden|tredje|fjerde|femte|sjette|syvende)"
_SIDE = r"(?:tv|th|mf|t\.v|t\.h|m\.f|til højre|til venstre|midt ?for|højre|venstre|dør(?: nr\.?)? ?\d{1,4})(?!\w)\.?"
_ROOM = (
    rf",? {{0,2}}(?:(?:\d{{1,2}}|st|kl|kld|stuen?|kælder(?:en)?|{_ORDINAL})\.?[ ,]{{0,2}}(?:(?:sal|etage)(?!\w)\.?[ ,]{{0,2}})?{_SIDE}"
    rf"|(?:\d{{1,2}}\.?|{_ORDINAL}) ?(?:sal|etage)(?!\w)\.?"
    r"|(?:lejl|lejlighed|dør|opg|opgang|indgang|blok|bygning|værelse|vær|hus|port)\.? ?(?:nr\.? ?)?(?:\d{1,4}[A-Za-z]?|[A-Z])(?!\w)"
    rf"|(?:baghuset|forhuset|sidehuset|bagh|kælderen|kld|stuen|st)(?!\w)\.?|kl\.(?=,| ?\d{{4}} [A-ZÆØÅ]|$)|{_SIDE}|(?<=[ ,])(?<!\d,)\d{{1,2}}\.(?=,|$| {{1,2}}\d{{4}} {{1,2}}[A-ZÆØÅ]))"
)
_ROOMS = rf"(?P<rooms>(?i:{_ROOM}| {{0,2}}\((?:{_ROOM})\)){{0,4}})"
_REMARK = r"(?: {1,2}\([^()\d\n]{1,40}\)(?=,? {1,2}(?:DK[- ]?)?\d{4} [A-ZÆØÅ]))?"
"""What is said of the way there, between a house and its postal code (`Vorupvej 4 (gården til venstre), 9381 Sulsted`)."""
_NAME_OF_TOWN = (
    r"[A-ZÆØÅ][\w-]+(?:\.[a-zæøå]{2,})?(?: (?:[CKNSØV]{1,2}(?!\w)|(?:F|M|Sj)(?!\w)\.?|[A-ZÆØÅ][\w-]+))?"
)
_NEAR = r"(?:i|ved|v\.|v/|pr\.?|nær|udenfor|uden for|(?:(?:lige|lidt) )?(?:nord|syd|øst|vest)(?:øst|vest)? for|,|\(|-)"
"""What stands between a house and its town (`Engvej 3 ved Hobro`, `Engvej 3 pr. Hobro`)."""
_PER = Pattern(r",? {0,2}pr(?!\w)")
"""Before the town whose post a village gets (`Fuglsang 9 pr. Aars`): said of houses alone."""
_TOWN = (
    rf"(?P<town>(?-i:(?:,? {{0,2}}{_NEAR} ?{_NAME_OF_TOWN}\)?)?(?: ?/ ?|,? {{0,3}})\(?(?:DK)?[- ]{{0,2}}\d{{4}}\)?,? {{1,2}}{_NAME_OF_TOWN}"
    rf"|,? {{0,2}}{_NEAR} ?{_NAME_OF_TOWN}\)?|, ?\d{{4}}(?!\d|[.,]\d)| {{1,2}}{_NAME_OF_TOWN}))?"
)
_STREET = Pattern(
    rf"(?<!\w)(?:(?:{_CAPITAL}|{_LEAD}) ){{0,3}}[^\W\d_][\w'.-]{{0,30}}?{_SURE}(?:{_BEFORE_HOUSE}(?:{_HOUSE}|(?:{_SAID})(?![\w-]))|\d{{1,3}}[a-z]?(?!\w)){_ROOMS}{_REMARK}{_TOWN}",
    re.IGNORECASE,
)
_WHOLE_STREET = re.compile(rf"(?<!\w)([A-ZÆØÅ][\w'-]{{1,30}}{_SURE})(?= \d)")
_TWO = Pattern(
    rf"(?<!\w)(?:\d{{1,2}}\. )?(?:[A-ZÆØÅ][\w.'-]{{0,25}} ){{1,4}}(?i:vej|gade|all[eé]|plads|torv|park|boulevard|stræde|vænge|kaj|strand|havn)"
    rf"{_BEFORE_HOUSE}(?:{_HOUSE}|(?:{_SAID})(?![\w-])){_ROOMS}{_REMARK}{_TOWN}"
)
_SHORT = Pattern(
    rf"(?<!\w)(?:(?:{_CAPITAL}|{_LEAD}) ){{0,3}}(?P<short>[A-ZÆØÅ][\w'-]{{2,25}}?(?:v|g|gd|vg|pl|str|al|all|blvd|bd|vgt|stg|vng))\.{_BEFORE_HOUSE}{_HOUSE}{_ROOMS}{_REMARK}{_TOWN}"
)
_ANY = Pattern(
    rf"(?<![\w.])(?P<name>(?:{_CAPITAL} (?:(?:{_CAPITAL}|{_LEAD}|af|den|de|det|ved|på|i|og|von) ){{0,3}}?)?[A-ZÆØÅ][\w'-]{{1,30}}(?: [NSØV])?)(?P<between>{_BEFORE_HOUSE})(?P<house>{_HOUSE}){_ROOMS}(?={_REMARK}{_TOWN})"
)
_SAID_HOUSE = Pattern(
    rf"(?<![\w.])(?P<name>[A-ZÆØÅ][\w'-]{{2,30}}) (?i:{_SAID})(?![\w-])(?=[.,;:!?)]|$|,? (?:i|\d{{4}}) )(?:,? (?:i )?(?:\d{{4}} )?[A-ZÆØÅ][a-zæøå]+)?"
)
"""`Torpet seksten`, `SNEDKERGANGEN OTTEOGTYVE`."""
_SHOUTED = Pattern(
    r"(?:[A-ZÆØÅ-]+ )*(?:VED|PÅ|TIL|FRA|AF|OG|FOR) (?:KAJ|PLADS|PARK|HAVN|STRAND|TORV) \d{1,2}(?![A-ZÆØÅ\d])(?!,? \d{4} |,? (?:ST|TV|TH|MF)(?!\w))"
)
_APART = Pattern(
    rf"(?<![\w.])[A-ZÆØÅ][\w'-]{{2,30}}(?:{_SURE}|{_DEFINITE})(?:,? (?:altså|jo|nemlig|faktisk|stadig|som sagt|også))?,? i? ?(?:nr\.? ?|nummer )?\d{{1,3}}[A-Za-z]?(?![\w%]|[.,:]\d| [a-zæøå])"
)
"""`Klokkerbakken altså, i 110`: small words between a street and its number."""
_HOUSE_FIRST = Pattern(
    rf"(?<!\w)(?:(?:hus)?(?:nr\.?|nummer) )?{_HOUSE} (?:på |ad |i )?((?:{_CAPITAL} ){{0,2}}[A-ZÆØÅ][\w'-]*(?:{_SURE}))(?!\w)"
)
_SERIES = Pattern(r"[A-ZÆØÅ][\w-]* \d{1,5}(?:,| og| eller| samt|/) $")
"""Another thing with its number, just before one (`Cobas 6000 og Vitek 2`)."""
_NOT_HOUSE = Pattern(
    r"^(?:\w|(?!,(?:DK-?)?\d{4} (?-i:[A-ZÆØÅ]))[.,:]\d|%|\. ?(?:sal|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|klasse|marts|juli|juni|plads|gang|division|semester|år)|'|(?<=\d)-?[a-zæøå]| ?(?:%|‰|°|x |×)"
    r"| (?:år|års|km|m\b|meter|procent|kr|mio|(?:[kmgt]b|mhz|ghz|dpi|rpm|mah|mm|cm|dm|l|g|hk|v(?![./])|w|bar|par|lag)(?!\w)|gram|grader|tommer|volt|watt|stykker|omgange|hestekræfter|mand|ansatte|medarbejdere|stk|gange|timer|dage|uger|måneder|mennesker|personer|medlemmer|minutter|elever|beboere|jan|feb|mar|apr|maj|"
    r"jun|jul|aug|sep|okt|nov|dec|point|kg|tons?|liter|kW|hk|nye|af\b|ud af)|-\d)",
    re.IGNORECASE,
)
_HOME = Pattern(
    r"(?<!\w)(?:bor|boet|boede|boende|bopæl\w*|bosat|adr|adresse\w*|hjemme\w*|flytte\w*|huset?|villa\w*|lejlighed\w*|rækkehus\w*|ejendom\w*|gård(?:en)?|sommerhus\w*|kolonihave\w*|forbi|"
    r"hentes|afhentes|afleveres|aflevere|sendes?|blomster|postadresse|privat|opvokset|nabo\w*|genbo\w*|dør(?:en)?|dørklokke\w*|hus(?:nummer|nr)|ligger|gemmer|bopæl|hjem)(?!\w)[^.!?\d\n]{0,30}$",
    re.IGNORECASE,
)
_SMALL = rf"(?:[^\W\d_][\w'.-]{{0,30}} ){{0,3}}[^\W\d_][\w'-]{{1,30}},? (?:nr\.? ?)?\d{{1,3}} ?[a-z]?(?!\w)(?i:{_ROOM}){{0,4}}"
_WITH_CODE = Pattern(rf"(?<![\w'.-]){_SMALL},? {{1,2}}(?:DK-?)?(\d{{4}}) ([^\W\d_][\w-]+)", re.IGNORECASE)
_AFTER_LABEL = Pattern(
    rf"(?<!\w)(?:adr[.:]|(?:adresse(?:n)?|bopæl|bor)(?: er)?[.: ])[.: ]{{0,2}}(?:på |i |ved )?({_SMALL})",
    re.IGNORECASE,
)
"""Streets in small letters, which only a postal code or a label shows."""
_CALLED_ON = Pattern(
    r"(?<!\w)(?:bor|boede|bo|kom|kommer|komme|kig|kigger|kigge|find|finder|finde|findes|træffes|træf|fanges|mødes|hent|hentes?|afhentes|afleveres?|stop|bank|ring|sov|gæst|besøg|hjemme|privat|huset|lejlighed)"
    r"(?: (?:bare|gerne|altid|evt\.?|jeg|du|han|hun|vi|I|de|man|mig|os|ham|hende|det|den|dem|ind|ned|op|hen|ud|over|forbi|omkring|hos|på|i|ved|til|ad)){0,4} (?:på|i|ved|til|ad|forbi|mig,|os,) "
    rf"(?P<name>[a-zæøå][\w'-]{{4,30}}),? (?:nr\.? ?)?\d{{1,3}}(?: ?[a-h])?(?!\w)(?i:{_ROOM}){{0,4}}"
)
"""Streets in small letters where somebody lives, or is called on (`kig ind på møllebakken 7`)."""
_CODE = Pattern(
    r"(?<![\d.,-])(?:DK ?-? ?)?(\d{4}),? {1,2}([^\W\d_][\w-]+)(?: (?:[A-ZØ]{1,2}\b|[A-ZÆØÅ][^\W\d_]+))?"
)
_CODE_LAST = Pattern(r"(?<!\w)([A-ZÆØÅ][^\W\d_]+)(?: [A-ZØ]{1,2})?,? \(?(?:DK ?-? ?)?(\d{4})(?!\d|[.,]\d)\)?")
_CODE_CALLED = Pattern(r"(?<!\w)postn(?:umme)?r\.?(?: er)?[: ]{1,2}\d{4}(?!\d)", re.IGNORECASE)
_ABROAD = Pattern(r"(?<![\w-])(?:D|S|N|A|NL|SE|NO|DE|CH)-\d{4,5} [A-ZÆØÅÄÖ][\w-]+")
_LIVES = Pattern(
    rf"\b(?:bor|boende|bopæl|adressen?|hjemme|bopælen|flyttede|flytter)\b[^.\n\d]{{0,25}}?\b((?:[A-ZÆØÅ][\w.'-]+ )*[A-ZÆØÅ][\w'-]*(?:{_SURE}|{_LOOSE}))(?!\w)"
)
_LIVES_AT = Pattern(
    r"\b(?:bor|boede|bopæl|hjemme|flytte[rt]?|flyttede) (?:\w+ ){0,2}(?:på|ved|til|i) ((?:[A-ZÆØÅ][\w'-]+ ){0,2}[A-ZÆØÅ][\w'-]{2,})(?!\w)"
)
_FARM = Pattern(
    r"(?<!\w)(?i:gården|landejendommen|ejendommen|husmandsstedet|landstedet|møllen|proprietærgården|sommerhuset|kolonihavehuset|kollegiet|bofællesskabet) (?:(?:ved navn|der hedder|som hedder|hedder) )?"
    r"[»\"“]?((?:[A-ZÆØÅ][\w'-]+ ){0,2}[A-ZÆØÅ][\w'-]{2,})"
)
_HOUSED = Pattern(
    rf"(?<!\w)(?:(?i:kolonihave(?:n|forening(?:en)?)?|haveforening(?:en)?|h/f|plejehjemmet|kollegiet|campingpladsen|bofællesskabet) [»\"“]?(?:{_CAPITAL} ?){{1,3}}|(?:{_CAPITAL} ){{0,2}}[A-ZÆØÅ][\w'-]*(?i:{_SURE}|{_DEFINITE}))"
    r"[»«\"”]?, ?(?i:have|parcel|lod|hus|lejl|lejlighed|bolig|værelse|plads)\.? ?(?:nr\.? ?|nummer )?\d{1,4}[A-Za-z]?(?!\w)"
)
"""A house, a room or a garden of a place with a name (`H/F Solbakken, have 17`, `Engtoften, hus 22`)."""
_NAMED = Pattern(
    rf"(?<![.!?:|] )(?<=\w )((?:[A-ZÆØÅ][\w.'-]+ ){{0,2}}[A-ZÆØÅ][\w'-]{{2,}}{_SURE})(?:s)?(?!\w)"
)
_SMALL_TOWN = Pattern(
    rf"(?<![\w.'-])(?P<name>[a-zæøå][\w'-]{{4,30}}),? (?:nr\.? ?)?\d{{1,3}}(?: ?[a-h](?!\w))?(?i:{_ROOM}){{0,4}},? {{1,2}}(?:i )?(?P<town>[a-zæøå]{{2,}})(?!\w)"
)
"""A street and its town, both in small letters (`skovbrynet 14 i hobro`)."""
_CORNER = Pattern(
    rf"(?<!\w)(?i:(?:på )?hjørnet (?:af|ved|mellem)) ({_CAPITAL}(?: {_CAPITAL})?(?: og | ?/ ?){_CAPITAL}(?: {_CAPITAL})?(?P<rooms>){_TOWN})"
)
_SMALL_WORD = re.compile(
    r"(?<!\w)(?:nørre|søndre|sønder|øster|østre|vester|vestre|gammel|gamle|store|lille|sankt|sct\.|skt\.|gl\.) $",
    re.IGNORECASE,
)
_ENDS_SAID = re.compile(rf"(?<!\w)(?:{_SAID})$", re.IGNORECASE)
_SAID_ON = Pattern(rf"(?: (?:hundrede?|og|{_SAID})(?![\w-])){{1,4}}", re.IGNORECASE)
_REST = Pattern(
    rf"(?P<rooms>(?:,? {{0,2}}(?:på )?(?:{_ROOM})){{0,3}})"
    r"(?:(?:,? (?:i )?| ?- ?)(?:(?P<code>\d{4})(?: ?- ?|,? {1,2}))?(?P<name>[^\W\d_]{2,30})(?: (?:c|k|n|s|ø|v|nv|sv|nø|sø)(?!\w))?)?",
    re.IGNORECASE,
)
"""What stands behind a house, all in small letters or all in capitals (` på 2. sal`, `, fåborg`, ` - 5200 - odense v`)."""
_CODED = re.compile(r"(?<!\d)(\d{4})(?: ?- ?|,? {1,2})[^\W\d_]+(?: [^\W\d_]+)?$")
_SMALL_ROOM = Pattern(
    rf"(?<![\w.'-])(?P<name>[a-zæøå][\w'-]{{4,30}}),? (?:nr\.? ?)?[1-9]\d{{0,2}}(?: ?[a-h](?!\w))?,? {{0,2}}(?:\d{{1,2}}|st|kld|stuen?)[., ]{{1,2}}{_SIDE}",
    re.IGNORECASE,
)
"""A street in small letters, whose house has a floor with a side (`ringparken 30, 3.th.`)."""
_NUMBER_IN = Pattern(rf"(?<!\w)(?:nr\.?|nummer) \d{{1,3}} ?[a-h]? (?:i|på) [a-zæøå]{{3,25}}{_SURE}(?!\w)")
"""`nr 104 i møllergade`"""
_POSTBOX = Pattern(
    r"(?<!\w)(?:(?i:post ?bo(?:ks|x)|p\.? ?o\.? ?box)|PB\.?|Box) (?:nr\.? ?)?\d{1,5}(?!\d)(?:,? \d{4} [A-ZÆØÅ][\w-]+)?"
)
_TOWN_FIRST = Pattern(r"(?:^|[.:;(\n] ?|\b(?:i|på|fra) )([A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?), $")
"""The town just before a street (`Hvalpsund, Strandstien 6`)."""
_FARM_NAME = Pattern(r"(?:\w+ )?\w{3,}(?:gården|gaarden|minde|lyst|møllen)")
"""What a farm is called (`Lindegården, Østermark 3`)."""
_VILLAGE = Pattern(
    r", ?(?P<name>[A-ZÆØÅ][a-zæøå]+(?:by|lev|løse|sted|inge|ing|um|rup|lund|holm|næs|vig|bæk|borg|bro|hede|skov|havn|ager|vad|bjerg|bølle|tofte|rød|slet))"
)
"""A village that no list has, behind a house (`Kirkebakken 1, Tømmerby`)."""
_CARE_OF = Pattern(r"(?<!\w)c/o:? {1,2}(?:[A-ZÆØÅ][\w.'-]* ?){1,4}")
_POINT = Pattern(r"(?<![\d.])5[4-7][.,]\d{3,8}°? ?N?[;, ]{1,3}(?:0?[89]|1[0-5])[.,]\d{3,8}°?(?: ?[EØ])?")
_LAND = Pattern(
    r"(?<!\w)matr(?:ikel|\.)?[ -]?(?:nr|nummer)?\.? ?\d{1,4} ?[a-zæøå]{0,3}(?!\w)(?:,? [A-ZÆØÅ]\w+(?: By)?)?",
    re.IGNORECASE,
)


_OF_PUBLIC = Pattern(
    r"(?:^|[.:;(!?]\s|\n)\s*(?:(?:[A-ZÆØÅ][\w-]+ ){0,2}[\w-]*(?i:bibliotek|rådhus|råd|tilsyn|styrelse|ministeri|kulturhus|jobcent(?:er|r)|borgerservice|museum|muse|medborgerhus|"
    r"kunsthal|sygehus|sundhedshus|forsamlingshus|idrætscent(?:er|r)|hospital|universitet|kongreshus|kulturcent(?:er|r)|messecent(?:er|r)|folkehus|multihus|domhus|retten|kommune)(?:et|en|n|um|s)?|Nordkraft)"
    r",? ?$"
)
"""A public body or house whose own address it is (`Datatilsynet, Carl ...`): everybody may know it. It begins the
sentence or the line, so that `jeg bor ved biblioteket, ...` stays somebody's."""


def is_of_public(text: Plain, start: int) -> bool:
    """Whether an address that begins here is a public body's own."""
    return bool(_OF_PUBLIC.search(text.shown[max(0, start - 80) : start]))


def public_addresses(text: Plain) -> Iterator[Span]:
    """The addresses of public bodies, in which a name is a street's."""
    for start, end, _certain in _found(text.flat):
        if is_of_public(text, start):
            yield text.span(start, end, Kind.ADDRESS)


def find_addresses(text: Plain, office: tuple[str, ...] = ()) -> Iterator[Span]:
    """Every address but the association's own; a street without a number, or without anything else, is doubtful."""
    own = tuple(value.casefold() for value in office if any(sign.isdigit() for sign in value))
    streets = tuple(value for value in own if not value.isdigit())
    public: set[int] = set()
    told: set[str] = set()
    for start, end, certain in _found(text.flat):
        shown = text.flat[start:end].casefold()
        if is_of_public(text, start):
            public.update(range(start, end))
        elif not any(value in shown or shown in value for value in streets):
            start = _town_first(text.flat, start) if certain else start
            yield text.span(
                _with_lead(text.flat, start), _with_rest(text.flat, start, end), Kind.ADDRESS, certain=certain
            )
            told.update(found[1] for found in _WHOLE_STREET.finditer(text.flat, start, end) if certain)
    for street in sorted(told):
        yield from (text.span(*match.span(), Kind.ADDRESS) for match in _again(street).finditer(text.flat))
    towns = {value.casefold() for value in office}
    for start, end, postal_code, town in _towns(text.flat):
        if (
            _is_town(postal_code, town)
            and start not in public
            and not (postal_code in own and town.casefold() in towns)
        ):
            yield text.span(start, end, Kind.ADDRESS)


def _again(street: str) -> re.Pattern[str]:
    """A street that was told with its house stands again (`Skelvej 16. Ja, en landmåler på Skelvej`)."""
    return re.compile(rf"(?<!\w){re.escape(street)}(?!\w)")


def _town_first(flat: str, start: int) -> int:
    """Where an address begins with the town, or the farm, before its street."""
    found = _TOWN_FIRST.search(flat[max(0, start - 50) : start])
    leads = found and (
        _is_placed(found[1])
        or (_FARM_NAME.fullmatch(found[1]) and not lexicon.is_first_name(found[1].split()[0]))
    )
    return start - len(found[0]) + found.start(1) - found.start() if found and leads else start


def _with_lead(flat: str, start: int) -> int:
    """Where a street begins with the small word that it is one of several by (`søndre havnevej`)."""
    found = _SMALL_WORD.search(flat[max(0, start - 20) : start])
    return start - (len(found[0]) if found else 0)


def _with_rest(flat: str, start: int, end: int) -> int:
    """Where an address ends, with a number of several words, the floor and the town in small letters behind it."""
    if _ENDS_SAID.search(flat[start:end]) and (said := _SAID_ON.match(flat, end)) is not None:
        end = said.end()
    return _with_town(flat, start, _with_small_town(flat, end))


def _with_town(flat: str, start: int, end: int) -> int:
    """Where the town of the postal code ends, with its letter or its island (`8983 gjerlev j`, `7760 hurup thy`)."""
    coded = _CODED.search(flat, start, end)
    found = classifications.place(coded[1]) if coded else None
    if found is None or coded is None:
        return end
    begin = re.search(r"[^\W\d_]", flat[coded.start() :])
    town = coded.start() + (begin.start() if begin else 0)
    whole = re.compile(rf"{re.escape(found.town)}(?!\w)", re.IGNORECASE).match(flat, town)
    return max(end, whole.end()) if whole else end


def _with_small_town(flat: str, end: int) -> int:
    """Where the floor and the town in small letters behind a house end."""
    found = _REST.match(flat, end)
    if found is None:
        return end
    name, code = found["name"], found["code"]
    if name is None:
        return found.end()
    spelled = (name.capitalize(), re.sub("å", "aa", name, flags=re.IGNORECASE).capitalize())
    is_there = _is_town(code, name) if code else any(map(lexicon.is_town, spelled))
    return found.end() if is_there else found.end("rooms")


def _found(flat: str) -> Iterator[tuple[int, int, bool]]:
    shortened = (match for match in _SHORT.finditer(flat) if not _is_written(match["short"]))
    for matches in (_STREET.finditer(flat), _TWO.finditer(flat), shortened):
        for match in matches:
            if (
                not _NOT_HOUSE.match(flat[match.end("rooms") :])
                and not _is_count(match, flat)
                and not _is_shouted(match[0])
            ):
                yield match.start() + _lead(match[0]), _end(match), True
    for match in _ANY.finditer(flat):
        certain = _judged(match, flat)
        if certain is not None:
            yield match.start() + _lead(match[0]), _end(match), certain
    for match in _SAID_HOUSE.finditer(flat):
        if _is_like_street(match["name"]):
            yield *match.span(), False
    yield from ((*match.span(), False) for match in _APART.finditer(flat))
    for match in _WITH_CODE.finditer(flat):
        if _is_town(match[1], match[2]):
            yield match.start() + _small_lead(match[0]), match.end(), True
    for match in _AFTER_LABEL.finditer(flat):
        if not _is_followed(flat[match.end() :]):
            yield *match.span(1), True
    for match in _CALLED_ON.finditer(flat):
        if _is_like_street(match["name"]) and not _is_followed(flat[match.end() :]):
            yield match.start("name"), match.end(), False
    for match in _SMALL_TOWN.finditer(flat):
        street = _is_like_street(match["name"]) or re.fullmatch(rf".+{_SURE}", match["name"])
        if street and lexicon.is_town(match["town"].capitalize()):
            yield *match.span(), False
    for match in _SMALL_ROOM.finditer(flat):
        if re.search(rf"(?:{_SURE}|{_LOOSE})$", match["name"]):
            yield *match.span(), True
    for pattern in (_HOUSE_FIRST, _NUMBER_IN, _HOUSED, _POSTBOX, _CARE_OF, _POINT, _ABROAD, _CODE_CALLED):
        yield from ((*match.span(), True) for match in pattern.finditer(flat))
    yield from ((*match.span(1), True) for match in _FARM.finditer(flat))
    yield from ((match.start(1), _end(match), False) for match in _CORNER.finditer(flat))
    yield from ((*match.span(1), True) for match in _LIVES.finditer(flat) if not _is_known(match[1]))
    yield from (
        (*match.span(1), False)
        for match in _NAMED.finditer(flat)
        if _HOME.search(flat[max(0, match.start() - 60) : match.start()])
    )
    yield from ((*match.span(), False) for match in _LAND.finditer(flat))
    yield from (
        (*match.span(1), False)
        for match in _LIVES_AT.finditer(flat)
        if not (_is_known(match[1]) or lexicon.is_term(match[1]))
    )


def _judged(match: re.Match[str], flat: str) -> bool | None:
    """Whether capitalised words and a number are certainly an address, perhaps (`False`), or none."""
    if _NOT_HOUSE.match(flat[match.end("house") :]) and not match["rooms"]:
        return None
    words = match["name"][_lead(match["name"] + " ") :].split() or match["name"].split()
    if "og" in words and not (match["rooms"] or match["town"]):
        words = words[words.index("og") + 1 :]
    home = _HOME.search(flat[max(0, match.start() - 60) : match.end("name") - len(" ".join(words))])
    if any(
        (lexicon.is_term(word) or word.casefold() in _PRODUCTS)
        and not re.fullmatch(rf".*{_LOOSE}", word, re.I)
        for word in words
    ):
        return None
    last = words[-1].casefold()
    placed = bool(match["town"]) and _is_placed(match["town"])
    if _is_shouted(flat[match.start() : match.end("rooms")]):
        return None
    if last in _ROADS or tuple(word.casefold() for word in words) in lexicon.names_beginning(
        words[0].casefold()
    ):
        return None  # `Ring 3`, `Le Klint 101`
    if lexicon.is_thing_noun(last) and not (placed or home or match["rooms"] or re.fullmatch(_LOOSE, last)):
        return None
    if "," in match["between"] and not (match["rooms"] or home):
        return None
    if last in _BUILDINGS and not (placed or home or re.search(_SIDE, match["rooms"] or "", re.IGNORECASE)):
        return None
    coded = placed and bool(re.search(r"\d{4}.*[^\W\d_]", match["town"]))
    if match["rooms"] or coded or (placed and _PER.match(match["town"])):
        return True
    if words[0] in _PREPOSITIONS and len(words) == 2 and re.search(r"(?:en|et|ne)$", words[1]):
        return None if _NOUN_FOLLOWS.match(flat[match.end("house") :]) else True
    if home and (len(words) > 1 or not _is_known(words[-1])):
        return True
    last = words[-1]
    if len(words) == 1 and lexicon.is_town(last) and not placed:
        return None
    if len(words) > 1 and last in _COMPASS:
        return False
    if not (placed or home) and _is_numbered_thing(words, last, match["house"]):
        return None
    shown = placed or home or len(words) > 1 or _is_street(last) or not _is_known(last)
    if shown and re.fullmatch(rf".*{_LOOSE}", last, re.IGNORECASE):
        return True
    if _is_like_street(last, placed=placed) and not _NOUN_FOLLOWS.match(flat[match.end("house") :]):
        return placed
    if re.fullmatch(_LOOSE, last, re.IGNORECASE) and re.search(r"(?:en|et)$", last):
        return None if _NOUN_FOLLOWS.match(flat[match.end("house") :]) else False
    if len(words) == 1 and (
        _is_known(last) or lexicon.is_first_name(last) or (last.isupper() and len(last) < 6)
    ):
        return None
    if placed:
        return True
    if len(words) > 1 and lexicon.is_place(last) and not flat[match.end("house") :].lstrip(" ")[:1].isalpha():
        return False
    if _SERIES.search(flat[max(0, match.start() - 30) : match.start()]):
        return None
    return None if _is_known(last) or _NOUN_FOLLOWS.match(flat[match.end("house") :]) else False


def _is_numbered_thing(words: list[str], last: str, house: str) -> bool:
    """`Togene IC 941`, `Motor M3BP 132`, `DJI Mini 4`, `Assa 700`: a code, what a make of capitals is called, or a
    number that houses hardly reach.
    """
    shouted = all(word.isupper() for word in words)
    if any(re.search(r"\d", word) for word in words):
        return True
    if re.fullmatch(rf".*{_LOOSE}", last, re.IGNORECASE):
        return False
    if len(words) > 1 and not shouted and any(re.fullmatch(r"[A-Z]{2,5}", word) for word in (words[0], last)):
        return last not in _COMPASS
    return len(words) == 1 and house.isdigit() and int(house) >= _FARTHEST_HOUSE


def _is_shouted(shown: str) -> bool:
    """Whether a number stands behind a quay or a place and not a street, all in capitals (`LASTNING VED KAJ 3`)."""
    return bool(_SHOUTED.match(shown))


def _is_followed(after: str) -> bool:
    """Whether what stands behind a number says what it counts."""
    return bool(_NOT_HOUSE.match(after) or _NOUN_FOLLOWS.match(after))


def _is_written(word: str) -> bool:
    """Whether a word is whole, so that the full stop behind it ends a sentence."""
    return lexicon.is_form(word.casefold()) or lexicon.is_place(word) or lexicon.is_name(word)


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


def _is_street(word: str) -> bool:
    """Whether a word ends as little but streets do."""
    return bool(re.fullmatch(rf".+{_DEFINITE}", word, re.IGNORECASE))


def _is_like_street(word: str, *, placed: bool = False) -> bool:
    """Whether it is one thing that a number hardly follows, as in `Stærekassen 40`, and none that is numbered; a short
    one (`Smøgen 3, Knebel`) where its town stands with it.
    """
    lower = word.casefold()
    if placed and lower.endswith(("en", "et")) and lexicon.is_form(lower) and not lexicon.is_entry(lower):
        return not lower.endswith(_NUMBERED)
    return (
        len(lower) > 5
        and (
            (bool(re.fullmatch(rf".*{_LOOSE}", lower)) and not lexicon.is_entry(lower))
            or (lower.endswith(("en", "et")) and len(lower) > 8 and lexicon.is_word(lower))
        )
        and not lower.endswith(_NUMBERED)
    )


_FARTHEST_HOUSE = 400
"""A number that hardly a house has, where nothing else says that it is one."""
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


def _is_ordinary(word: str) -> bool:
    """Whether a word with its capital is one of the dictionary's, and not made as a street's name is."""
    lower = word.casefold()
    return lexicon.is_form(lower) or (lexicon.is_word(lower) and not re.fullmatch(rf".{{3,}}{_LOOSE}", lower))


def _is_known(name: str) -> bool:
    """Whether a name is a place, a thing that all know, or an ordinary word."""
    return all(
        lexicon.is_place(word) or lexicon.is_term(word) or _is_ordinary(word)
        for word in name.split()
        if not re.fullmatch(rf".+{_SURE}", word)
    ) and not re.search(_SURE + "$", name)


def _is_placed(town: str) -> bool:
    """Whether what stands behind the number holds a postal code or a known place."""
    code = re.search(r"\d{4}", town)
    if code and classifications.place(code[0]):
        return True
    words = (word.capitalize() if word.isupper() else word for word in re.findall(r"[^\W\d_]{2,}", town))
    village = _VILLAGE.fullmatch(town)
    if village and not lexicon.is_first_name(village["name"]):
        return True
    return any(lexicon.is_place(word) or lexicon.is_town(word) for word in words)


def _end(match: re.Match[str]) -> int:
    """Without words after a comma that are no place (`Opfundsvej 12, Ragnhild`)."""
    return match.end("town") if match["town"] and _is_placed(match["town"]) else match.end("rooms")


def _towns(flat: str) -> Iterator[tuple[int, int, str, str]]:
    yield from ((*match.span(), match[1], match[2]) for match in _CODE.finditer(flat))
    yield from ((*match.span(), match[2], match[1]) for match in _CODE_LAST.finditer(flat))


def _lead(shown: str) -> int:
    """How many characters of ordinary words stand before the street, which the pattern took along."""
    kept = 0
    for word in shown.split(" "):
        bare = word.rstrip(".")
        lead = bare.casefold() in _LEADS and (bare.islower() or bare not in _PREPOSITIONS)
        if re.search(r"\d", word) or (bare[:1].isupper() and not lead):
            break
        if re.fullmatch(rf"\w*{_SURE}|{_LEAD}", word, re.IGNORECASE):
            break
        kept += len(word) + 1
    return kept


def _small_lead(shown: str) -> int:
    """How many characters in small letters stand before a street that has its capital (`oktober til Elmevej 3`)."""
    capital = re.search(r"(?<!\w)[A-ZÆØÅ]", re.split(r"\d", shown)[0])
    return capital.start() if capital else 0


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


def _is_count(match: re.Match[str], flat: str) -> bool:
    """`landevej 11` is a road of the state, `vej 12` a number on a list, and `havn, 8 kommuner` counts something."""
    shown = flat[match.start() + _lead(match[0]) : match.end("rooms")]
    if _COUNTED.match(shown):
        return True
    if re.search(rf"(?:^|\W)alle,? (?:{_SAID})(?!\w)", shown, re.IGNORECASE):
        return True
    if re.fullmatch(r"(\w+)e[dt]e? (?:vej|gade) .*", shown, re.IGNORECASE):
        return True
    return (
        "," in shown
        and shown.rstrip()[-1].isdigit()
        and bool(_NOUN_FOLLOWS.match(flat[match.end("rooms") :]))
    )


def _is_town(postal_code: str, town: str) -> bool:
    found = classifications.place(postal_code)
    if found is None:
        return False
    return found.town.casefold().startswith(town.casefold()) or (
        town[:1].isupper() and lexicon.is_place(town)
    )
