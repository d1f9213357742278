"""How addresses are written: the pieces of a street with its house, and one pattern for each way to put them together."""

from __future__ import annotations

import re

from synlig.gate.recognise.numerals import SPOKEN
from synlig.gate.recognise.pattern import Pattern

SURE = r"(?:vej(?:en)?|gaden?|all[eé](?:en)?|aléen|strædet?|vænget?|boulevard(?:en)?|gyden?)"
LOOSE = (
    r"(?:agre?|banke|bakke|bjerg|bro|brink|bue|bugt|bæk|dal|dam|dige|eng|esplanade|fælled|gård|gaard|grøft|gænge|have|havn|hede|hegn|hjørne|holm|holt|hus|høj|"
    r"hytte|kaj|kant|karré|kilde|klint|klit|knold|kobbel|krat|krog|kvarter|kær|lund|lyng|lykke|løkke|mark|mile|mole|mose|mølle|nakke|odde|park|passage|plads|"
    r"plantage|pynt|rende|ring|smøge|skel|skov|skrænt|slette|slippe|sti|strand|strøg|sund|sving|tange|terrasse|toft|torv|trappe|vad|vang|vase|vig|vold|ås|ager|agger|"
    r"bo|minde|rimme|gang|udsigt|promenade|top|port|kam|fløj|knap|rede|lade|torp)"
    r"(?:n|en|et|t|e|ne|erne|ene|ken|ten|len|ret|men|pen|s)?"
)
DEFINITE = r"(?:bakke|toft|vang|brink|skrænt|løkke|lykke|krog|ag[e]?r|klit|kær|holm|lund|eng|sti|dal|høj|mark|kvarter|passage|hegn|sving|dige|mose|hede|slette)(?:n|en|et|ne|ene|erne|ten|t)"
LEAD = r"(?:[Gg]l|[Nn][ød]?r|[Nn]dr|[Ss]dr|[Vv]|[Øø]|[Ss]k?t|[Nn]y|[Ss]t)\."
_CAPITAL = r"[A-ZÆØÅ][\w'.-]{0,30}"
_LETTER = r"(?:[A-Za-z](?!\w)|(?! v[./]) [A-HJ-ZÆØÅa-h](?!\w))?"
SAID = "|".join(sorted(SPOKEN, key=len, reverse=True))
_HOUSE = rf"[1-9]\d{{0,2}}(?!\d)(?: ?[-/] ?\d{{1,3}}(?!\d))?{_LETTER}"
_BEFORE_HOUSE = r"(?:,? (?:hus)?(?:nr\.?|nummer) ?|,? {1,2})"
_ORDINAL = r"(?:første|anden|tredje|fjerde|femte|sjette|syvende)"
SIDE = r"(?:tv|th|mf|t\.v|t\.h|m\.f|til højre|til venstre|midt ?for|højre|venstre|dør(?: nr\.?)? ?\d{1,4})(?!\w)\.?"
ROOM = (
    rf",? {{0,2}}(?:(?:\d{{1,2}}|st|kl|kld|stuen?|kælder(?:en)?|{_ORDINAL})\.?[ ,]{{0,2}}(?:(?:sal|etage)(?!\w)\.?[ ,]{{0,2}})?{SIDE}"
    rf"|(?:\d{{1,2}}\.?|{_ORDINAL}) ?(?:sal|etage)(?!\w)\.?"
    r"|(?:lejl|lejlighed|dør|opg|opgang|indgang|blok|bygning|værelse|vær|hus|port)\.? ?(?:nr\.? ?)?(?:\d{1,4}[A-Za-z]?|[A-Z])(?!\w)"
    rf"|(?:baghuset|forhuset|sidehuset|bagh|kælderen|kld|stuen|st)(?!\w)\.?|kl\.(?=,| ?\d{{4}} [A-ZÆØÅ]|$)|{SIDE}|(?<=[ ,])(?<!\d,)\d{{1,2}}\.(?=,|$| {{1,2}}\d{{4}} {{1,2}}[A-ZÆØÅ])"
    r"|(?<=[A-Za-z\d] )\d(?=,? {1,2}\d{4} {1,2}(?-i:[A-ZÆØÅ])\w\w))"
)
_ROOMS = rf"(?P<rooms>(?i:{ROOM}| {{0,2}}\((?:{ROOM})\)){{0,4}})"
_REMARK = (
    r"(?:(?: {1,2}\([^()\d\n]{1,40}\)|, {1,2}(?:over|under|oven ?på|ved|bag(?:ved)?|i|på|hos|gennem|inde|øverst|nederst|bagest|gul|rød|hvid|grøn|blå) [^,.;()\d\n]{1,40}(?=,))"
    r"(?=,? {1,2}(?:DK[- ]?)?\d{4} [A-ZÆØÅ]))?"
)
"""What is said of the way there, between a house and its postal code (`Vorupvej 4 (gården til venstre), 9381 Sulsted`,
`Vorupvej 4, over værkstedet, 9381 Sulsted`)."""
_NAME_OF_TOWN = (
    r"[A-ZÆØÅ][\w-]+(?:\.[a-zæøå]{2,})?(?: (?:[CKNSØV]{1,2}(?!\w)|(?:F|M|Sj)(?!\w)\.?|[A-ZÆØÅ][\w-]+))?"
)
_NEAR = r"(?:i|ved|v\.|v/|pr\.?|nær|udenfor|uden for|(?:(?:lige|lidt) )?(?:nord|syd|øst|vest)(?:øst|vest)? for|på|,|\(|-)"
"""What stands between a house and its town (`Engvej 3 ved Hobro`, `Engvej 3 pr. Hobro`)."""
_TOWN = (
    rf"(?P<town>(?-i:(?:,? {{0,2}}{_NEAR} ?{_NAME_OF_TOWN}\)?)?(?: ?/ ?|,? {{0,3}})\(?(?:DK)?[- ]{{0,2}}\d{{4}}\)?,? {{1,2}}{_NAME_OF_TOWN}"
    rf"|,? {{0,2}}{_NEAR} ?{_NAME_OF_TOWN}\)?|, ?\d{{4}}(?!\d|[.,]\d)| {{1,2}}{_NAME_OF_TOWN}))?"
)
STREET = Pattern(
    rf"(?<!\w)(?:(?:{_CAPITAL}|{LEAD}) ){{0,3}}[^\W\d_][\w'.-]{{0,30}}?{SURE}(?:{_BEFORE_HOUSE}(?:{_HOUSE}|(?:{SAID})(?![\w-]))|\d{{1,3}}[a-z]?(?!\w)){_ROOMS}{_REMARK}{_TOWN}",
    re.IGNORECASE,
)
TWO = Pattern(
    rf"(?<!\w)(?:\d{{1,2}}\. )?(?:[A-ZÆØÅ][\w.'-]{{0,25}} ){{1,4}}(?i:vej|gade|all[eé]|plads|torv|park|boulevard|stræde|vænge|kaj|strand|havn)"
    rf"{_BEFORE_HOUSE}(?:{_HOUSE}|(?:{SAID})(?![\w-])){_ROOMS}{_REMARK}{_TOWN}"
)
SHORT = Pattern(
    rf"(?<!\w)(?:(?:{_CAPITAL}|{LEAD}) ){{0,3}}(?P<short>[A-ZÆØÅ][\w'-]{{2,25}}?(?:v|g|gd|vg|pl|str|al|all|blvd|bd|vgt|stg|vng))\.{_BEFORE_HOUSE}{_HOUSE}{_ROOMS}{_REMARK}{_TOWN}"
)
ANY = Pattern(
    rf"(?<![\w.])(?P<name>(?:{_CAPITAL} (?:(?:{_CAPITAL}|{LEAD}|af|den|de|det|ved|på|i|og|von) ){{0,3}}?)?[A-ZÆØÅ][\w'-]{{1,30}}(?: [NSØV])?)(?P<between>{_BEFORE_HOUSE})(?P<house>{_HOUSE}){_ROOMS}(?={_REMARK}{_TOWN})"
)
SAID_HOUSE = Pattern(
    rf"(?<![\w.])(?P<name>[A-ZÆØÅ][\w'-]{{2,30}}) (?i:{SAID})(?![\w-])(?=[.,;:!?)]|$|,? (?:i|\d{{4}}) )(?:,? (?:i )?(?:\d{{4}} )?[A-ZÆØÅ][a-zæøå]+)?"
)
"""`Torpet seksten`, `SNEDKERGANGEN OTTEOGTYVE`."""
APART = Pattern(
    rf"(?<![\w.])[A-ZÆØÅ][\w'-]{{2,30}}(?:{SURE}|{DEFINITE})(?:,? (?:altså|jo|nemlig|faktisk|stadig|som sagt|også))?,? i? ?(?:nr\.? ?|nummer )?\d{{1,3}}[A-Za-z]?(?![\w%]|[.,:]\d| [a-zæøå])"
)
"""`Klokkerbakken altså, i 110`: small words between a street and its number."""
TOWN_ALONE = Pattern(
    rf"(?:^|(?<=[\n|]))(?:{_CAPITAL} ){{0,2}}[A-ZÆØÅ][\w'-]{{2,30}}(?:{SURE}), (?-i:[A-ZÆØÅ][a-zæøå]+)(?=[,;|\n]|$)"
)
"""A street and its town, where a line or a cell begins with them (`Havnegade, Strandby, hos Inga`)."""
HOSTED = Pattern(
    rf"(?<![\w.])(?P<name>(?:{_CAPITAL} ){{0,2}}[A-ZÆØÅ][\w'-]{{2,30}}(?:{SURE})),? hos (?P<host>[A-ZÆØÅ][a-zæøåé]+)(?!\w)"
)
"""A street without a number, and who lives on it (`Skippergade, hos Helle`)."""
MET_AT = Pattern(
    rf"(?<!\w)(?:(?i:mødes|mødested(?:et)?(?: er)?|ses|samles)(?: vi)?:? (?:(?:på|ved|i) )?)(?P<name>[A-ZÆØÅ][\w'-]{{2,30}}(?:{SURE}|{LOOSE}) {_HOUSE})"
)
"""Where people meet (`Mødes Havnepladsen 1 foran`)."""
BY_HOUSE = Pattern(r" (?:foran|bagved|udenfor|indenfor|omme)(?!\w)")
"""On which side of the house."""
_PHONE_OR_MAIL = r"(?:(?<!\d)(?:\d{8}|\d\d(?: \d\d){3})(?!\d)|\S+@\S+)"
AMONG_NUMBERS = Pattern(
    rf"(?:(?<=, )|(?<=; )|(?<=\| ))([A-ZÆØÅ][a-zæøå]{{3,20}} [1-9]\d{{0,2}}[A-Za-z]?)(?=[,;|] ?(?:(?:mail|tlf|mobil)\.?:? )?{_PHONE_OR_MAIL})"
)
"""A name and a number in the list of how somebody is reached (`Kærminde 28, mail ...`)."""
HOUSE_FIRST = Pattern(
    rf"(?<!\w)(?:(?:hus)?(?:nr\.?|nummer) )?{_HOUSE} (?:på |ad |i )?((?:{_CAPITAL} ){{0,2}}[A-ZÆØÅ][\w'-]*(?:{SURE}))(?!\w)"
)
_SMALL = rf"(?:[^\W\d_][\w'.-]{{0,30}} ){{0,3}}[^\W\d_][\w'-]{{1,30}},? (?:nr\.? ?)?\d{{1,3}} ?[a-z]?(?!\w)(?i:{ROOM}){{0,4}}"
WITH_CODE = Pattern(rf"(?<![\w'.-]){_SMALL},? {{1,2}}(?:DK-?)?(\d{{4}}) ([^\W\d_][\w-]+)", re.IGNORECASE)
AFTER_LABEL = Pattern(
    rf"(?<!\w)(?:adr[.:]|(?:adresse(?:n)?|bopæl|bor)(?: er)?[.: ])[.: ]{{0,2}}(?:på |i |ved )?({_SMALL})",
    re.IGNORECASE,
)
"""Streets in small letters, which only a postal code or a label shows."""
CALLED_ON = Pattern(
    r"(?<!\w)(?:bor|boede|bo|kom|kommer|komme|kig|kigger|kigge|find|finder|finde|findes|træffes|træf|fanges|mødes|hent|hentes?|afhentes|afleveres?|stop|bank|ring|sov|gæst|besøg|hjemme|privat|huset|lejlighed)"
    r"(?: (?:bare|gerne|altid|evt\.?|jeg|du|han|hun|vi|I|de|man|mig|os|ham|hende|det|den|dem|ind|ned|op|hen|ud|over|forbi|omkring|hos|på|i|ved|til|ad)){0,4} (?:på|i|ved|til|ad|forbi|mig,|os,) "
    rf"(?P<name>[a-zæøå][\w'-]{{4,30}}),? (?:nr\.? ?)?\d{{1,3}}(?: ?[a-h])?(?!\w)(?i:{ROOM}){{0,4}}"
)
"""Streets in small letters where somebody lives, or is called on (`kig ind på møllebakken 7`)."""
CODE_CALLED = Pattern(r"(?<!\w)postn(?:umme)?r\.?(?: er)?[: ]{1,2}\d{4}(?!\d)", re.IGNORECASE)
ABROAD = Pattern(r"(?<![\w-])(?:D|S|N|A|NL|SE|NO|DE|CH)-\d{4,5} [A-ZÆØÅÄÖ][\w-]+")
LIVES = Pattern(
    rf"\b(?:bor|boende|bopæl|adressen?|hjemme|bopælen|flyttede|flytter)\b[^.\n\d]{{0,25}}?\b((?:[A-ZÆØÅ][\w.'-]+ )*[A-ZÆØÅ][\w'-]*(?:{SURE}|{LOOSE}))(?!\w)"
)
LIVES_AT = Pattern(
    r"\b(?:bor|boede|bopæl|hjemme|flytte[rt]?|flyttede) (?:\w+ ){0,2}(?:på|ved|til|i) ((?:[A-ZÆØÅ][\w'-]+ ){0,2}[A-ZÆØÅ][\w'-]{2,})(?!\w)"
)
FARM = Pattern(
    r"(?<!\w)(?i:gården|landejendommen|ejendommen|husmandsstedet|landstedet|møllen|proprietærgården|sommerhuset|kolonihavehuset|kollegiet|bofællesskabet) (?:(?:ved navn|der hedder|som hedder|hedder) )?"
    r"[»\"“]?((?:[A-ZÆØÅ][\w'-]+ ){0,2}[A-ZÆØÅ][\w'-]{2,})"
)
HOUSED = Pattern(
    rf"(?<!\w)(?:(?i:kolonihave(?:n|forening(?:en)?)?|haveforening(?:en)?|h/f|plejehjemmet|kollegiet|campingpladsen|bofællesskabet) [»\"“]?(?:{_CAPITAL} ?){{1,3}}|(?:{_CAPITAL} ){{0,2}}[A-ZÆØÅ][\w'-]*(?i:{SURE}|{DEFINITE}))"
    r"[»«\"”]?, ?(?i:have|parcel|lod|hus|lejl|lejlighed|bolig|værelse|plads)\.? ?(?:nr\.? ?|nummer )?\d{1,4}[A-Za-z]?(?!\w)"
)
"""A house, a room or a garden of a place with a name (`H/F Solbakken, have 17`, `Engtoften, hus 22`)."""
NAMED = Pattern(rf"(?<![.!?:|] )(?<=\w )((?:[A-ZÆØÅ][\w.'-]+ ){{0,2}}[A-ZÆØÅ][\w'-]{{2,}}{SURE})(?:s)?(?!\w)")
SMALL_TOWN = Pattern(
    rf"(?<![\w.'-])(?P<name>[a-zæøå][\w'-]{{4,30}}),? (?:nr\.? ?)?\d{{1,3}}(?: ?[a-h](?!\w))?(?i:{ROOM}){{0,4}},? {{1,2}}(?:i )?(?P<town>[a-zæøå]{{2,}})(?!\w)"
)
"""A street and its town, both in small letters (`skovbrynet 14 i hobro`)."""
CORNER = Pattern(
    rf"(?<!\w)(?i:(?:på )?hjørnet (?:af|ved|mellem)) ({_CAPITAL}(?: {_CAPITAL})?(?: og | ?/ ?){_CAPITAL}(?: {_CAPITAL})?(?P<rooms>){_TOWN})"
)
SMALL_ROOM = Pattern(
    rf"(?<![\w.'-])(?P<name>[a-zæøå][\w'-]{{4,30}}),? (?:nr\.? ?)?[1-9]\d{{0,2}}(?: ?[a-h](?!\w))?,? {{0,2}}(?:\d{{1,2}}|st|kld|stuen?)[., ]{{1,2}}{SIDE}",
    re.IGNORECASE,
)
"""A street in small letters, whose house has a floor with a side (`ringparken 30, 3.th.`)."""
NUMBER_IN = Pattern(rf"(?<!\w)(?:nr\.?|nummer) \d{{1,3}} ?[a-h]? (?:i|på) [a-zæøå]{{3,25}}{SURE}(?!\w)")
"""`nr 104 i møllergade`"""
POSTBOX = Pattern(
    r"(?<!\w)(?:(?i:post ?bo(?:ks|x)|p\.? ?o\.? ?box)|PB\.?|Box) (?:nr\.? ?)?\d{1,5}(?!\d)(?:,? \d{4} [A-ZÆØÅ][\w-]+)?"
)
CARE_OF = Pattern(r"(?<!\w)c/o:? {1,2}(?:[A-ZÆØÅ][\w.'-]* ?){1,4}")
POINT = Pattern(r"(?<![\d.])5[4-7][.,]\d{3,8}°? ?N?[;, ]{1,3}(?:0?[89]|1[0-5])[.,]\d{3,8}°?(?: ?[EØ])?")
LAND = Pattern(
    r"(?<!\w)matr(?:ikel|\.)?[ -]?(?:nr|nummer)?\.? ?\d{1,4} ?[a-zæøå]{0,3}(?!\w)(?:,? [A-ZÆØÅ]\w+(?: By)?)?",
    re.IGNORECASE,
)
