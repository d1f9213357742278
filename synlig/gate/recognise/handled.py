"""Whether an illness is a case that was handled, or one of several things that one has nursed.

`Ulykkesforsikringer med varigt mén har jeg også behandlet`, `whiplash og tinnitus var de sager`, `arbejdet med demens, palliation`.
What was treated in oneself ("depression har jeg været behandlet for") is one's own.
"""

from __future__ import annotations

import re

from synlig.gate.recognise import cues
from synlig.gate.recognise.pattern import Pattern

_CASES = re.compile(
    r"(?:[,]? (?!(?:jeg|men|har|havde|er)\b)[\w-]+){0,4}? (?:(?:har|havde) jeg(?: (?:også|tit|ofte|både|selv|især|altid|mest|dog|bl\.a\.|blandt andet))*(?: været med til at)? "
    r"(?:behandlet(?! (?:for|med|i))|vurderet|regnet (?:på|ud)|beregnet|afvist|anmeldt|opgjort|udbetalt|sagsbehandlet|taget imod|taget mig af|undersøgt|diagnosticeret|plejet|passet|beskrevet|oversat|tegnet|afgjort|ført|forhandlet|håndteret|indberettet|registreret|kodet|tastet|forelagt|dokumenteret|rådgivet|vejledt|arbejdet (?:meget )?med i \w+en\b)"
    r"|(?:behandlede|vurderede|afviste|opgjorde|udbetalte|anmeldte|diagnosticerede|undersøgte|plejede|registrerede|indberettede|afgjorde|beregnede) jeg\b(?! (?:mig|selv))"
    r"|(?:er|var) (?:de |den |det |mine |nogle af |blandt )?(?:\w+e )?(?:sager|sagerne|sagstyper\w*|skader|skadetyper\w*|diagnoser|anmeldelser|klager|krav|dækninger|forsikringer|områder|emner|specialer|fagområder)\b)",
    re.IGNORECASE,
)
"""What follows an illness that one had on the desk."""
_WITH = Pattern(
    r"\b(?:arbejdet|arbejder|arbejdede|erfaring|erfaren|vant til at arbejde|rutineret) med $", re.IGNORECASE
)
_LISTED = re.compile(r"(?:, (?P<one>[\w-]+))?(?:, [\w-]+)* (?:og|samt) (?P<two>[\w-]+)(?=[ .,;]|$)")
_CARE = re.compile(
    r"\w*(?:pleje|plejen|palliation|håndtering|behandling|medicin|sonder|sonde|sår|dræn|forflytning|forflytninger|rehabilitering|genoptræning|dokumentation|journalføring|pårørende|hygiejne|ernæring|kateter|katetre|stomi|stomier|iltbehandling|dialyse|magtanvendelse|"
    r"injektioner|vaccination|vaccinationer|triage|visitation|tilsyn|omsorg|aktivering|velfærdsteknologi|lejring|kompression|neuropædagogik|pædagogik|konflikthåndtering|samtaler|samtale)",
    re.IGNORECASE,
)
"""What is nursing, beside an illness in a list."""
_OWN = Pattern(rf"\b(?:{cues.OWN}|egen|eget|egne)\b", re.IGNORECASE)


def is_handled(before: str, after: str) -> bool:
    """Whether what follows makes of an illness a case, or what is listed with it makes it nursing."""
    if _CASES.match(after):
        return True
    own = _OWN.search(after)
    listed = _LISTED.match(after) if _WITH.search(before) and not own else None
    return bool(listed and any(_CARE.fullmatch(word) for word in listed.groups() if word))
