"""Whether a word is only a manner of speaking: `en operation på en gearkasse`, `feber for motorer`, `tillidsmand for kaffemaskinen`.

What follows says so: an operation is one on a body, a chosen man is chosen by people, a conversion is from a faith.
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise.span import Kind
from synlig.gate.recognise.subject import is_thing_next
from synlig.gate.recognise.vocabulary import vocabulary

_DONE = re.compile(
    r"\w*operation(?:en|er|erne)?|\w*operere(?:r|t|de|s)?|\w*transplantation(?:en|er|erne)?|\w*kirurgi(?:en)?|\w*indgreb(?:et|ene)?|\w*amputation(?:en|er)?|\w*amputere(?:r|t|de)?|obduktion(?:en)?|\w*diagnose(?:n|r)?|\w*diagnostik(?:ken)?|\w*behandling(?:en|er)?",
    re.IGNORECASE,
)
"""What is done to a body, or to a thing."""
_ON = re.compile(r" (?:af|på) (?=\S)", re.IGNORECASE)
_FOR = re.compile(r" for (?:den |det |de |vores |en |et )?(?:[\w-]+e )?(?P<what>[\w-]+)", re.IGNORECASE)
_ABOARD = re.compile(r"færge|skib|båd|tog|kutter|fly|fartøj|fregat|damper|platform|vogn", re.IGNORECASE)
"""Where those are who choose a man of trust."""
_FAITH = re.compile(r"isme|islam|dom|kirke|tro|hed$|ist|jød|muslim|kristen|katolik", re.IGNORECASE)
_DONE_TO = re.compile(
    r"(?:konverter|døb|operer|amputer|injicer|bedøv|velsign|vaccin(?:er)?|konfirmer|omvend)(?:ede|te|er)",
    re.IGNORECASE,
)
"""What may be done to a thing as well."""
_CRAZY = re.compile(r"(?:er )?(?:helt |fuldstændig |ret |lidt |)syg", re.IGNORECASE)
_AILING = re.compile(r"haltende|halte|syge?|sygt|lamme|blinde|døve|hostende|forkølede", re.IGNORECASE)
"""What a thing may be by a figure of speech (`strejkende lynlåse`, `døve mikrofoner`)."""
_LONGING = re.compile(r"\w*feber(?:en)?", re.IGNORECASE)
_FOR_WHAT = re.compile(r" for (?!første|anden|tredje|\w+nde\b|\d|at\b|en\b|et\b|nylig)")
_WEATHER = re.compile(r" over (?:det |den )?(?:[a-zæøå]+ )?(?P<where>[A-ZÆØÅ][\w-]+)")
_DELIGHT = re.compile(
    r" af (?:bare |ren |ren og skær |bar |lutter |ren )?(?:begejstring|grin|latter|glæde|fryd|forventning|overraskelse|kedsomhed|misundelse|stolthed|spænding|iver|lykke|nostalgi|beundring|fornøjelse)\b",
    re.IGNORECASE,
)
_WITH_A_CAUSE = re.compile(r"minister|\w*valgkamp|kampagne|kampvalg|lobbyist|aktivist", re.IGNORECASE)
_STANDING = re.compile(r" ([a-zæøå]{4,}(?:er|ere|e|r))\b")
"""What is standing and no fast (`vores faste novembergæster`)."""
_QUALIFIES = re.compile(
    r"(?:ultra|u|neo)?(?:konservativ|radikal|liberal|socialistisk|blå|rød|grøn)(?:t|e|ere)?", re.IGNORECASE
)
"""A colour of politics, or of a thing (`konservative sikkerhedsfaktorer`)."""
_FAULT = re.compile(
    r" (?:\w+(?:ende|ede|et|e|t) )?(?:\w*(?:fejl|mangel|langsom\w*|træg\w*|ustabil\w*|underskud|overskud|forsinkelse|forsinkelser|rod|nedbrud|overbelastning|tidnød|travlhed|pladsmangel|pengenød|pengemangel|lækage|utæthed|utætheder|flaskehals|flaskehalse|kø|køer|afvigelser?|optimist|nysgerrighed|nysgerrig|optimisme|sulten|begejstret|ryddelig|forsinket|underbemandet|overbelastet|utæt)(?:en|et|ne|ene|erne)?)\b",
    re.IGNORECASE,
)
"""What is chronic and nobody's illness."""
_SAFETY = re.compile(r"[/ -]{1,3}tag-?out", re.IGNORECASE)
_CLASH = re.compile(r"\w*konflikt(?:er)?", re.IGNORECASE)
_BETWEEN = re.compile(r" (?:på|i|mellem|om|med)(?= )")
"""Between what programs and colours clash (`IP-konflikt på netværket`)."""
_AWAY_FROM = re.compile(
    r" (?:fra|til) (?!vugge|fødsel|barns?ben)(?P<what>[\w-]+) til (?P<other>[\w-]+)", re.IGNORECASE
)
_AS_TO = re.compile(
    r",? (?:når det (?:gælder|kommer til|handler om|drejer sig om)|hvad angår|i spørgsmålet om|med hensyn til) ",
    re.IGNORECASE,
)
"""What one is strict about, and so no believer in (`fundamentalistisk troende når det gælder kommaer`)."""
_CREED = re.compile(
    r"\w*(?:troende|troen|kristen|katolik|ateist|religiøs|puritaner|fundamentalist|kommunist|socialist|anarkist|konservativ|liberal|revolutionær|missionsk|ortodoks)",
    re.IGNORECASE,
)


def is_figure(found: str, after: str, kind: Kind) -> bool:
    """Whether what follows makes `found` a manner of speaking of a thing."""
    if _DONE_TO.fullmatch(found) and is_thing_next(after):
        return True  # `Konverterede` 14 systemer
    if kind is Kind.HEALTH and found.lower().startswith("anden side af") and is_thing_next(after):
        return True  # `på den anden side af` bordet
    if kind is Kind.HEALTH:
        return _is_no_illness(found, after)
    if kind is Kind.UNION and found.lower() == "strejkende":
        return is_thing_next(after)
    if kind is Kind.BELIEF and found.lower().endswith(" faste") and (standing := _STANDING.match(after)):
        return lexicon.is_word(standing[1]) and not lexicon.is_verb(standing[1])
    chosen = _FOR.match(after)
    if (
        kind is Kind.POLITICS
        and _WITH_A_CAUSE.fullmatch(found.rpartition(" ")[2])
        and after.startswith(" for ")
    ):
        return is_thing_next(after[4:])
    if kind in (Kind.UNION, Kind.POLITICS) and chosen and _is_no_crew(chosen["what"].lower()):
        return True
    if (about := _AS_TO.match(after)) and _CREED.fullmatch(found.rpartition(" ")[2]):
        return is_thing_next(after[about.end() :])
    if kind is Kind.POLITICS and _QUALIFIES.fullmatch(found):
        following = after.split()[:1]
        sure = bool(following) and lexicon.is_thing_noun(following[0])
        return sure if found.endswith("t") else is_thing_next(after)  # `stemt konservativt lige så længe`
    if kind is Kind.UNION and (_SAFETY.match(after) or _CLASH.fullmatch(found)):
        clash = _BETWEEN.match(after)
        return bool(_SAFETY.match(after) or (clash and is_thing_next(after[clash.end() :])))
    away = _AWAY_FROM.match(after)
    return bool(kind is Kind.BELIEF and away and any(map(_is_no_faith, away.groups())))


def _is_no_crew(what: str) -> bool:
    return lexicon.is_thing_noun(what) and not _ABOARD.search(what)


def _is_no_faith(what: str) -> bool:
    return lexicon.is_thing_noun(what.lower()) or (lexicon.is_term(what) and not _FAITH.search(what))


def _is_no_illness(found: str, after: str) -> bool:
    last = found.rpartition(" ")[2]
    if _DONE.fullmatch(last) and (on := _ON.match(after)):
        return is_thing_next(after[on.end() :])
    if _LONGING.fullmatch(last) and _FOR_WHAT.match(after):
        return True
    if _CRAZY.fullmatch(found) and after.lower().startswith(" med "):
        return is_thing_next(after[4:]) and not any(
            map(vocabulary("health").tells, after.lower().split()[1:4])
        )
    if _AILING.fullmatch(found):
        return is_thing_next(after)
    if last.startswith("kronisk") and _FAULT.match(after):
        return True
    weather = _WEATHER.match(after) if last.lower().startswith("depression") else None
    return bool(_DELIGHT.match(after) or (weather and lexicon.is_place(weather["where"])))
