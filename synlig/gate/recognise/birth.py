"""Birth dates and ages. In a catalogue of people over 50 an exact one narrows a person down.

A word for being born or getting older makes what follows it a birth date; a full date of the years in which members are
born is doubtful by itself. A number is an age by the words round it, never by itself.

Source: the design's table of what an employer never sees (design.md 5.5); GDPR recital 26 (singling out; read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise import labels
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_MONTH = r"(?:(?:jan|feb|febr|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec)\.|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|desember|okt|nov|dec|jan|feb|aug|sep)(?!\w)|(?:sept?|okt|nov|dec)(?:em)?br(?:\.|(?!\w)))"
_DAY_SAID = (
    r"(?:første|anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tyvende|"
    r"(?:en|et|to|tre|fire|fem|seks|syv|otte|ni)ogtyvende|tredivte|trettiende|enogtredivte|sidste)"
)
_DAY = rf"(?:(?:den |det |d\. ?)?(?:(?:[012]?\d|3[01])\.?|{_DAY_SAID})(?: dag)?)"
_TENS = r"(?:(?:en|et|to|tre|fire|fem|seks|syv|otte|ni)[ -]?og[ -]?)?(?:fyrre|halvtreds(?:indstyve)?|halvtres|tres(?:indstyve)?|treds|halvfjerds(?:indstyve)?|firs)"
_YEAR = rf"(?:19[2-9]\d(?!\d)|200\d(?!\d)|['’][3-9]\d(?!\d)|nitten[ -]?(?:hundrede?)?(?: og)?[ -]?{_TENS}(?!\w)|M?CM[LXVI]{{1,7}}(?!\w))"
_SHORT_YEAR = rf"(?:{_YEAR}|[3-9]\d(?!\d)|{_TENS}(?!\w))"
_DATE = (
    rf"(?:{_DAY}[ -]?(?:i |dag i )?{_MONTH}(?:[ ,.-]{{1,2}}(?:i )?{_SHORT_YEAR})?|(?:den |d\. ?)?[0-3]?\d ?[./-] ?[01]?\d(?:(?: ?[./-]? ?| i ){_SHORT_YEAR})?(?!\d|:\d)|"
    rf"(?<!\d)[0-3]\d[01]\d(?:19|20)?\d\d(?!\d)|{_MONTH}[ ,.-]{{1,2}}(?:i )?{_SHORT_YEAR})"
)
_BORN = r"(?<!\w)(?:født|føds(?:el)?sdato|fødselsdag\w*|fødselsår|fødselstidspunkt|fødedato|fødedag|fødd|født d|f\.|født:|kom(?:met)? til verden|så dagens lys|født som)(?!\w)"
_OLDER = (
    r"(?<!\w)(?:fylder|fyldte|fyldt|runder|rundede|rundet|rund dag|rundt|fødselsdag\w*|mærkedag\w*)(?!\w)"
)
_NEAR = r"[^.!?\n\d]{0,40}?"
_AGE = rf"(?:[4-8]\d(?![\d.,]\d|\d)|{_TENS}(?!\w))(?: og (?:et |en )?halvt?(?!\w)| ?½)?"
_SMALL = r"(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve)"
_TIME = rf"(?:(?:{_MONTH}|sommer|vinter|efterår|forår|jul|påske|nytår|pinse)(?:en|et)?(?!\w))"
_SOON = r"(?:snart|fyldt|knap|godt|lige|netop|næsten|allerede|nu|stadig|bare|kun|blot|altså|i dag|en|selv|blevet|rundt regnet|ca\.?|cirka|omkring|sølle|friske|gode|de|mine|hele)"
_ENDS = r"(?= ?(?:[.,;:!?)\"»…-]|$|og\b|på \w{2,4}dag\b|men\b|til\b|for (?:vinter|sommer|længst)|i (?:dag|år|fjor|morgen|sommer|vinter|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|den\b|om\b|lige\b|her\b|hvis\b|næste|sidste|for \w+ (?:siden|nylig)|gammel|ung\b|frisk|med\b|nu\b|så\b|der\b|da\b|i (?:forgårs|går|weekenden|juledagene|påsken)|[0-3]?\d[./]|nu\b|at\b|er man|uden\b|(?:når|hvis|mens|selvom|selv om|fordi|eftersom|både|ifølge|ligesom|samme|å|te|imens|medens|altså)\b))"
_PATTERNS = tuple(
    Pattern(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_BORN}(?: er)?[ :]{{0,3}}{_NEAR}(?<!\w)(?P<value>{_DATE})",
        rf"fødselsdag[^.!?\n]{{0,20}}[.!] (?:Den|Det) (?:er|falder|ligger) (?:i |den )?(?P<value>{_DATE})",
        rf"(?P<value>{_BORN}(?: er)?[ :,]{{0,3}}(?:i |år |tilbage i |i året |året |på (?:selve )?)?{_DATE})",
        rf"{_BORN}[ :,]{{1,3}}(?P<value>(?:i )?{_YEAR},? (?:den )?{_DAY}[ -]?(?:i )?{_MONTH})",
        rf"{_BORN}[^.!?\n]{{0,50}}?{_YEAR},? (?P<value>(?:nej|eller|undskyld|rettere|rettelse:?),? (?:i )?{_YEAR})",
        rf"(?P<value>{_BORN}(?: er)?[ :,]{{0,3}}(?:i |år |tilbage i |i året |året |engang i |omkring |sommeren |foråret |efteråret |vinteren ){{0,2}}{_SHORT_YEAR})(?! ?(?:km|børn|lam|kalve|%|år\b))",
        rf"(?P<value>{_BORN}[ :,]{{1,3}}(?:(?!i [A-ZÆØÅ])[\w'.]{{1,15}},? ){{1,5}}?{_YEAR})",
        rf"{_BORN}{_NEAR}(?<!\w)(?P<value>{_YEAR})",
        rf"{_BORN}[^.!?\n]{{0,30}}?, (?:den |dag(?:en)? )?(?P<value>{_DATE})",
        rf"{_OLDER}[^.!?\n]{{0,40}}?(?<![\w.])(?P<value>{_DATE})(?! ?kl)",
        rf"(?<![\d/-])(?P<value>{_DATE}) (?:er|var|har jeg|fylder) (?:min|jeg|hendes|hans|mit|vores) ?(?:fødselsdag|år|\d\d)?",
        r"(?<!\w)(?:jeg|hun|han) er fra (?P<value>(?:19|['’])[4-7]\d)(?![\w-])",
        r"(?<!\w)født (?:\w+ )?i (?P<value>(?:fyrrerne|halvtredserne|tress?erne|halvfjerdserne|[4567]0['’]?erne))(?!\w)",
        r"(?P<value>(?<!\w)årgang:? ?(?:fra )?['’]?(?:19)?[3-7]\d(?!\d))",
        rf"(?P<value>(?<!\w)årgang {_TENS}(?!\w))",
        r"(?<!\w)(?P<value>(?:(?:19)?[3-7]\d|['’][3-7]\d)['’-]?(?:er|årgang(?:en)?|model))(?!\w)(?! ?(?:ne|bil|model))",
        rf"(?<!\w)(?:jeg|hun|han)(?: er| bliver| fylder| blev| fyldte| runder| rundede)(?: {_SOON}){{0,4}}? (?P<value>(?:snart |fyldt |knap |godt )?{_AGE}(?: ?år(?: gammel| ung)?)?(?: til {_TIME})?){_ENDS}",
        rf"(?<!\w)(?:jeg|hun|han)(?: [\w-]+){{2,8}},? og (?:er|bliver|fylder)(?: {_SOON}){{0,3}} (?P<value>(?:{_AGE}|9\d(?![\d.,]\d|\d))(?: ?år(?: gammel| ung)?)?)(?= ?(?:[.,;!?]|$))",
        rf"(?<!\w)(?:er|bliver|fylder|blev|fyldte|runder|rundede) (?:jeg|hun|han)(?: {_SOON}){{0,4}}? (?P<value>(?:snart |fyldt |knap |godt )?{_AGE}(?: ?år(?: gammel| ung)?)?(?: til {_TIME})?){_ENDS}",
        rf"(?<!\w)(?-i:(?P<who>[A-ZÆØÅ][a-zæøå]+)(?: [A-ZÆØÅ][\w-]+){{0,2}}) (?:er|bliver|blev|kunne blive|kan blive)(?: {_SOON}){{0,4}}? (?P<value>{_AGE}(?: ?år(?: gammel| ung)?)?){_ENDS}",
        rf"(?<!\w)(?:er|være|som|en|på|med sine|med mine|med de|fyldt|fylder|fyldte|blev|bliver|alder(?:en)?(?: er| af)?:?|med)(?: {_SOON}){{0,4}} (?P<value>(?:snart |fyldt |knap |godt )?{_AGE} ?år(?: gammel| ung|ige|ig)?)(?!\w){_ENDS}",
        rf"(?<!\w)(?:(?:jeg|hun|han) (?:er|bliver|fylder|blev|var|fyldte)|(?:er|bliver|fylder|blev|var|fyldte) (?:jeg|hun|han))(?: {_SOON}){{0,4}}? (?P<value>(?:snart |fyldt |knap |godt )?{_AGE} ?år)(?!\w)(?! (?:i|på|som|hos|inden|bag|af|tilbage|bagud|efter|yngre|ældre|erfar\w+|foran|fra)(?!\w))",
        rf"(?<!\w)(?:a|æ|jæ|jaj|jej|jow) (?:æ|er|e|blew|bler|blyver|blev|vå|fylder|fyller|fylt)(?: {_SOON}| snår| lig| såmænd){{0,3}} (?P<value>{_AGE}(?: ?år)?){_ENDS}",
        rf"(?<!\w)(?P<value>{_AGE} ?(?:år|somre|vintre|forår)(?: (?:gammel|ung|frisk)))(?!\w)",
        rf"(?<!\w)med (?:mine|sine|hans|hendes) (?P<value>{_AGE} ?år)(?!\w)(?! (?:i|på|som|med|hos|ved|inden|bag)(?!\w))",
        rf"(?<!\w)(?P<value>{_AGE}-?årig[et]?)(?!\w)",
        rf"(?<!\w)(?:min )?alder(?:en)? ?(?:er|af)?[: ]{{1,2}}(?P<value>{_AGE})(?!\w)",
        rf"(?<!\w)(?:fylder|fyldte|fyldt|blev|bliver|runder|rundede|rundet)(?: \w+){{0,2}} {_AGE}(?: år)?,? (?P<value>{_DATE})",
        rf"(?P<value>{_DATE})(?: er| var| har| holder| fejrer)(?: [\w-]+){{0,3}} (?:fødselsdag|mærkedag|rund dag)(?!\w)",
        rf"{_OLDER}(?:[^.!?\n]|(?<=\d)\.){{0,60}}?(?:,| og) (?-i:(?P<who>[A-ZÆØÅ][a-zæøå]+)) (?P<value>{_AGE}(?: år)?)",
        r"(?<![\w-])(?-i:(?P<who>[A-ZÆØÅ][a-zæøå]+))(?:, (?=\d\d?(?: år)?,)| \((?=\d\d?(?: år)?\)))(?P<value>\d\d?(?: år)?)",
        rf"(?<!\w)(?:da|hvor|siden|indtil|fordi) (?:jeg|hun|han) (?:kun |lige |først )?(?:var|blev|fyldte) (?P<value>[1-8]\d(?: år)?){_ENDS}",
        rf"(?:, |(?<!\w)(?:var(?: jeg| kun)?|som|kun|lige|knap) )(?P<value>(?:{_SMALL}|\d\d?) år (?:gammel|ung))(?= ?(?:[.,;:!?)]|$|(?:og|da|med|men|uden)\b))",
        rf"(?<!\w)(?:fylder|fyldte|rundede|runder?|rundet|passeret|passerede|fyldt)(?: (?:jeg|hun|han|vi))?(?: {_SOON}){{0,4}}? (?P<value>{_AGE}(?: år)?(?: til \w+| næste år| i (?:år|\w{{3,9}}))?){_ENDS}",
        rf"(?<!\w)(?:age|aged)(?: is|:)? (?P<value>{_AGE}){_ENDS}",
        rf"(?<!\w)(?:mand|kvinde),? (?P<value>{_AGE})(?: år)?{_ENDS}",
        rf"(?:^|(?<=[.!?\n] ))(?:er|nu|snart|netop|lige) (?P<value>{_AGE}(?: år)?)(?= ?(?:[.,;!]|$)| (?:og|men) [a-zæøå])",
        rf"(?<!\w)(?P<value>(?:en|et|to|tre|fire|fem|seks|syv|otte|ni)og(?:halvtreds|tres|halvfjerds) år(?: gammel| ung)?){_ENDS}",
        rf"(?<!\w)(?P<value>(?:fyldt|snart) {_AGE}(?: år)?){_ENDS}",
        rf"(?<!\w)(?:en|mand|kvinde|fyr|dame|herre|mor|far|bedste\w+|moden) på (?:{_SOON} ){{0,4}}(?P<value>{_AGE})(?: år)?{_ENDS}",
        rf"(?<!\w)(?P<value>(?:{_TENS}|[4-8]0|[4-8]5)-?års?[ -]?(?:fødselsdag\w*|dag\w*))",
        rf"(?<!\w)(?:tillykke|skål|sang|hurra|gave\w*)(?: \w+){{0,3}} (?:med|for|til) (?:(?:de|sine|hendes|hans|dine) )?(?P<value>(?:snart |fyldt )?{_AGE}(?: år)?)(?!\w)",
        rf"(?<!\w)(?P<value>{_AGE} ?(?:år|somre|vintre|forår|efterår|jul[e]?)) (?:på (?:bagen|nakken|ryggen)|bag sig|i kroppen)(?!\w)",
        rf"(?<!\w)(?:jeg|han|hun|vi) er (?:nu |snart )?på (?P<value>{_AGE}){_ENDS}",
        rf"(?<!\w)(?:han|hun) er(?: {_SOON}){{0,3}} (?P<value>[1-3]\d(?: år)?)(?= ?(?:[.;!?](?! ?\d)|,(?! ?\d)|$)| og (?:det|ny|lige|stadig)(?!\w))",
        rf"(?<!\w)er \"(?P<value>{_AGE} år)(?!\w)",
        rf"(?<!\w)(?P<value>{_AGE}) (?:på papiret|på dåbsattesten|i sjælen|somre|og (?:stadig|frisk|klar|rask)|år ung)(?!\w)",
    )
)  # fmt: skip
_PAST = r"(?:4[5-9]|[56]\d|7[0-8])"
"""Years of birth of people over 50, who may still look for work."""
_NO_MORE = r"(?![\w/-]|[.,]\d| ?(?:kr|%|mm|cm|kg|m²|stk)(?!\w))"
_FEAST = r"valentinsdag|juleaften(?:sdag)?|lillejuleaften|nytårsaften|nytårsdag|(?:sankt|skt\.) ?hans(?: ?aften)?|fastelavn(?:ssøndag|smandag)?|påskedag|grundlovsdag|luciadag|mortensaften|pinsedag|store bededag|kyndelmisse"
"""Days of the year that have a name."""
_DOUBTFUL = tuple(
    Pattern(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\w.,/-])(?P<value>(?:0?[1-9]|[12]\d|3[01]) ?[./-] ?(?:0?[1-9]|1[0-2])(?: ?[./-] ?(?:i )?| i |(?<=[./-]\d) |(?<=[./-]\d\d) )(?:19)?['’]?{_PAST}){_NO_MORE}",
        rf"(?<!\w)(?P<value>{_MONTH} ?['’]?{_PAST}){_NO_MORE}",
        rf"(?<!\w)(?P<value>nitten[ -]?(?:hundrede?)?(?: og)?[ -]?{_TENS})(?!\w)",
        rf"(?<!\w)(?P<value>19{_PAST})(?= (?:er|var|blev|står|som)(?!\w)[^.!?\n]{{0,25}}fødsels)",
        r"(?:(?:^|(?<!\d)(?<!str)(?<!.nr)(?<!.kl)(?<!aks)(?<!min)(?<!\Wca)(?<!\W[skph])[.;!?,] |[(|\n\"] ?)|(?<=\d{4}[,.]) |(?<=[./-]\d\d[,.]) )(?P<value>(?:(?:snart|fyldt|nu|kun|altså) )?[5-7]\d(?: år)?(?: nu)?)"
        r"(?= ?(?:[.,;!?)|\n\"]|$))(?![.,]\d|[.,;]? ?\d{1,3}(?![\d./-])|,? (?:og|eller|til) \d)",
        r"(?<=[a-zæøå], )(?P<value>[5-7]\d)(?= og (?:stadig|lige|endnu|fortsat|aldrig|ikke|frisk|rask|sund|klar|parat|fuld|glad|nysgerrig|stædig|skarp|i (?:form|gang))(?!\w))",
        r"(?:^|(?<=[.!?] ))(?P<value>[5-7]\d)(?= (?:er (?:ingen|en) |siger|på dåbs))",
        r"(?<!\w)(?P<value>(?:fem|seks|syv|[5-7]) (?:og (?:et|en) halv[t]? )?krydser?)(?!\w)",
        rf"(?<![\w.,-])(?P<value>(?:{_DAY}[ -]?{_MONTH}[ ,.-]{{1,2}}|[0-3]?\d ?[./-] ?[01]?\d ?[./-]? ?)(?:19[3-6]\d|197[0-8]|['’][3-7]\d)(?!\d))",
        r"(?:^|(?<=[.!?] )|(?<=nej, )|(?<=ja, ))(?<!aks\. )(?<!min\. )(?<!ca\. )(?P<value>[5-7]\d)(?=[.!](?:\s+(?-i:[A-ZÆØÅ])|\s*$))",
        r"(?-i:(?<=[a-zæøå]) \((?P<value>[5-7]\d)(?: år)?\))",
        r"(?-i:[A-ZÆØÅ][a-zæøå]+ [A-ZÆØÅ][a-zæøå]+), (?P<value>[5-7]\d)(?: år)?(?=[,.;]|$)",
        r"(?<=[:;,.!?(·|–-] )(?P<value>[5-7]\d år)(?= ?(?:[,.;:!?)·|–]|$|og (?:frisk|rask|sund|(?:stadig|endnu|fortsat) (?!i (?:drift|brug|produktion)))))",
        rf"(?<!\w)(?P<value>19{_PAST},? (?:i )?{_MONTH})",
        rf"(?<!\w)(?P<value>(?:{_FEAST}),? (?:i )?(?:19)?{_PAST}){_NO_MORE}",
        rf"(?-i:(?P<who>[A-ZÆØÅ][a-zæøå]+)(?: [A-ZÆØÅ][\w-]+){{1,3}}), (?P<value>19{_PAST})(?=[,.;]|$)",
        r"(?<!\w)(?P<value>(?:en|et|to|tre|fire|fem|seks|syv|otte|ni)og(?:halvtreds|tres|halvfjerds))(?= ?(?:[.,;:!?)]|$|og stadig))",
        r"(?<!\w)(?:er|jeg|mand|kvinde) (?P<value>(?:først|midt|sidst|i (?:starten|midten|slutningen|begyndelsen)) (?:i|af) (?:halvtredserne|tress?erne|halvfjerdserne|[567]0['’]?erne))(?!\w)",
        rf"(?:^|(?<=[,;|(\n] )|(?<=[,;|(\n]))(?P<value>(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]){_PAST})(?= ?(?:[,.;|)\n\"]|$))(?![.,]\d|, ?\d{{4,7}}(?!\d))",
        rf"(?<!\w)(?:er|har|var)(?: {_SOON}){{0,3}} blevet(?: {_SOON}){{0,2}} (?P<value>{_AGE}(?: år)?){_ENDS}",
        rf"(?<!\w)(?:ældste|yngste)(?: \w+){{0,2}} (?:er|var|fylder|blev)(?: {_SOON}){{0,2}} (?P<value>{_AGE}(?: år)?){_ENDS}",
        r"(?<!\w)en (?:\w+ )?(?P<value>halvtredser|tresser|treser|halvfjerdser)(?!\w)",
    )
)
_THING = Pattern(
    r"årig[et]? (?:erfaring|anciennitet|garanti|periode|aftale|kontrakt|plan|forløb|projekt|uddannelse|bygning|hus|maskine|virksomhed|historie|tradition|skib|jubilæum|lån|lejemål|leje|"
    r"forening|firma|kutter|traktor|bil|gård|strategi|ansættelse|karriere|samarbejde)",
    re.IGNORECASE,
)
_VINTAGE = Pattern(
    r"årgang \d{4}[^.!?\n]{0,30}\b\w*(?:vin|vine|vinen|portvin|whisky|cognac|ost|bil|traktor|motorcykel|model)\b",
    re.IGNORECASE,
)
_OF_A_BODY = Pattern(r" som (?:forening|netværk|firma|virksomhed|klub|gruppe)(?!\w)")
_OF_WORK = Pattern(
    r"(?<!\w)(?:i lære|læreplads|udlært|svendebrev|ansat|ansættelse|tiltrådte|tiltrådt|begyndte|startede|stoppede|fratrådte|indkaldt|hjemsendt|dimitterede|autoriseret|grundlagt|stiftet|indviet|åbnede|bestået|bestod)(?: (?:i|på|hos|den|d\.|som|pr\.|lære|arbejde))* $",
    re.IGNORECASE,
)
"""What has a day of its own, just before it (`begyndte i lære 4. august 1975`)."""
_IN_A_YEAR = re.compile(r"\d[ .,-]+[a-zæøå]{3,}\.? 19\d\d$|\d ?[./-] ?19\d\d$", re.IGNORECASE)
_OVER_FIFTY = Pattern(r"(?:over|fyldt|plus|de) 50(?: år)?$", re.IGNORECASE)
"""What all members are."""
_OF_TIME = Pattern(
    r"(?<!\w)(?:i|på|over|efter|med|gennem|har|mere end|knap|godt|hele|sidste|næste|om|for) (?:de )?\d\d år$",
    re.IGNORECASE,
)


_SUBJECT = Pattern(
    r"(?<!\w)(?P<noun>[^\W\d_]{3,}(?:en|et|n)) (?:er|bliver|blev|fylder|fyldte|runder|rundede)(?: (?:nu|snart|altså|jo|kun|bare|over|mere end|næsten|knap|godt))*(?: fyldt)? $",
    re.IGNORECASE,
)
_BODIES = re.compile(
    r"(?:\w*(?:forening|virksomhed|klub|butik|skole|avis|forretning|organisation|gruppe|afdeling)(?:en|ken|ben)|\w*(?:firma|hus|blad|laug|selskab|værksted|netværk|kor)et)",
    re.IGNORECASE,
)


def _is_of_thing(flat: str, start: int) -> bool:
    """`Firmaet er 60 år`: a thing or a body is said to be so old."""
    found = _SUBJECT.search(flat[max(0, start - 60) : start])
    if found is None:
        return False
    noun = found["noun"].casefold()
    return bool(_BODIES.fullmatch(noun)) or (lexicon.is_thing_noun(noun) and not lexicon.is_being_noun(noun))


def find_births(text: Plain) -> Iterator[Span]:
    """Every birth date, year of birth and age of a person; years of experience are let be."""
    for certain, patterns in ((True, _PATTERNS), (False, _DOUBTFUL)):
        for pattern in patterns:
            for match in pattern.finditer(text.flat):
                start, end = match.span("value")
                if _is_of_a_person(match) and not _is_other(text.flat, start, end):
                    yield text.span(start, end, Kind.BIRTH, certain=certain)


def _is_of_a_person(match: re.Match[str]) -> bool:
    """Whether who is said to be so old may be a person (`Asta blev 60`, and not `Prisen blev 60`)."""
    who = match.groupdict().get("who")
    return who is None or lexicon.is_first_name(who)


def _is_other(flat: str, start: int, end: int) -> bool:
    """Whether the years are those of work, or of a thing."""
    shown = flat[max(0, start - 14) : end]
    if "tillykke" in flat[max(0, start - 40) : start].casefold():
        return False
    return bool(
        labels.is_thing(flat, start, end)
        or _is_of_thing(flat, start)
        or _OF_A_BODY.match(flat, end)
        or flat.startswith(". år", end)  # `fra det fyldte 55. år`, as laws say
        or _THING.search(flat[max(start, end - 6) : end + 20])
        or _VINTAGE.match(flat[start : end + 40])
        or _OF_TIME.search(shown)
        or (_IN_A_YEAR.search(flat[start:end]) and _OF_WORK.search(flat[max(0, start - 40) : start]))
        or _OVER_FIFTY.search(shown)
    )
