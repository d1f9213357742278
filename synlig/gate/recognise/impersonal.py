"""Whether a sensitive word is said of no one: of a thing, a heap of papers, a body as a whole, a letter that means another.

`work.py` knows what makes a word a piece of somebody's work; this is the rest. What a sentence says first of "min" or
"jeg har" is judged before (`about.py`).
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise.cues import is_verb_like
from synlig.gate.recognise.elections import is_on_the_calendar
from synlig.gate.recognise.faiths import (
    is_among_feasts,
    is_asked_for,
    is_likened,
    is_of_food,
    is_of_many_faiths,
)
from synlig.gate.recognise.figure import is_figure
from synlig.gate.recognise.made_for import is_made_for
from synlig.gate.recognise.on_lists import is_on_a_list
from synlig.gate.recognise.others import is_told_of_others
from synlig.gate.recognise.pets import is_of_a_beast
from synlig.gate.recognise.served import is_served
from synlig.gate.recognise.span import Kind
from synlig.gate.recognise.subject import is_of_a_thing
from synlig.gate.recognise.title import is_title
from synlig.gate.recognise.treated import is_treated
from synlig.gate.recognise.work import is_post

_PAPERS = re.compile(
    r"\w{4,}(?:sagerne|regler|reglerne|(?<!or)lov|(?<!or)loven|lovgivning(?:en)?|statistik(?:ken)?|registre(?:t|ne)?|patienter(?:ne)?|udstyr(?:et)?|området|branchen|"
    r"sektoren|produkter(?:ne)?|uddannelse(?:n|r)?|refusion(?:er|erne)?|undervisning(?:en)?|forskning(?:en)?|kampagne[nr]?|pjecer(?:ne)?|kurser(?:ne)?|instruktør|menu(?:en)?|buffet(?:en)?|puljen|satser(?:ne)?)"
)
"""What a compound is that only begins with an illness, a benefit or a body: there are many of them, and nobody has them."""
_OWN = re.compile(r"\b(?:min|mit|mine|sin|sit|sine|hans|hendes|egen|eget|egne) (?:[\w-]+ )?$", re.IGNORECASE)
_WE = re.compile(
    r"\b(?:vi|foreningen|klubben|gruppen) er (?:jo |dog |bare )?(?:ikke|ingen|hverken) (?:en |nogen )?$",
    re.IGNORECASE,
)
"""What an association says that it is not."""
_NO_BODY = re.compile(
    r"[^.!?\n]{0,60}\b(?:og|men|,) ikke (?:en |nogen |noget |et )?(?:forening|fagforening|a-kasse|forbund|parti|kirke|menighed|tro)\b",
    re.IGNORECASE,
)
_MEANS = re.compile(
    r"[^.!?\n]{0,40}?(?:,? altså|,? dvs\.|,? det vil sige|\bstår for|\bforkortelse for|\bbetyder|=|\() ?(?:her )?[»\"“]?(?P<words>[A-ZÆØÅ][\w-]+(?: (?:og |for |af )?[A-Za-zÆØÅæøå][\w-]+){1,4})"
)
"""What letters stand for here (`DF i receptionen, altså Dansk Fyrværkeri`)."""
_BODY = re.compile(r"parti|forbund|forening|kasse|union|fagbevæg|demokrat|folkeparti", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:\d{1,3}(?:\.\d{3})?|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|tyve|mange|flere|alle|samtlige|utallige|diverse|snesevis af|hundredvis af) (?:[\w-]+ )?$",
    re.IGNORECASE,
)
_MANY = re.compile(r"\w+(?:er|erne|ene)s?$")
_LAY = re.compile(
    r"\b(?:lå|ligger|hang|hænger|stod|står)(?: der)? (?:en|et|to|tre|flere|et par) (?:[\w-]+, (?:en|et) )?$",
    re.IGNORECASE,
)
"""What lay or stood somewhere (`I skuffen lå en brystprotese, et høreapparat`)."""
_IT = re.compile(r"\b(?:det|den) (?:(?:har|havde) fået|fik)(?: et| en)? $", re.IGNORECASE)
"""What a thing got (`Vi sagde, at det havde fået hjertestop`)."""
_ANYBODY = re.compile(
    r"\b(?:en|et|enhver|hver) (?P<post>[\w-]+) (?:(?:har|får|er|bliver|mister) )?$", re.IGNORECASE
)
_ON = re.compile(r" på (?:(?:en|et|den|det|vores|alle) )?(?:[\w-]+e )??(?P<what>[\w-]+)")
"""What a part of a body is a part of (`Foden på lampen`)."""
_DOES = re.compile(
    r"(?P<what>[^\W\d_][\w-]*)(?:,? (?:der|som))? (?P<does>(?:er|var|blev|har|havde|fik|får|lider af|led af|døde af) (?:\w+ )?)?$",
    re.IGNORECASE,
)
_VERB = re.compile(r"(?:er|var|blev|har|havde|lider|led|døde)\b", re.IGNORECASE)
_HALL = re.compile(
    r",? (?:i |på )?(?:(?:den |det )?(?:store|lille|øverste|nederste|gamle|nye|grønne|blå) ?)?(?:sal(?:en)?|lokale[rt]?|mødelokale[rt]?|mødesal(?:en)?|kælder(?:en)?|konfirmandstue(?:n)?|"
    r"mødestue(?:n)?|køkkenet|opgang|indgang|1\. sal|2\. sal|stuen)\b|-(?:hallen|salen|huset|bygningen|pladsen|gården|lokalet)\b",
    re.IGNORECASE,
)
_PRAYS = re.compile(r"(?:be'?r|beder|bad|bedt) ", re.IGNORECASE)
"""What is done in a hall, and is not what the hall is called by (`bad aftenbøn i lokalet`)."""
_OFFICES = re.compile(
    r"(?:\w*biskop|\w*præst|provst|domprovst|degn|kordegn|imam|rabbiner|pave|kardinal|munk|nonne|abbed)(?:p?en|ne?n|er|erne|ne)?s?"
)
"""Who holds an office of a faith: said of somebody else, it tells nothing that all do not know."""
_RULES = re.compile(
    r"borgmesteren|ministeren|\w*byrådet|folketinget|regeringen|regionsrådet|kommunalbestyrelsen|rådmanden|partilederen"
)
_CHOSE = re.compile(
    r"[^.!?\n]{0,40}\b(?:haft|valgt|valgte|indstillet|opstillet|bedt|har) mig\b|[^.!?\n]{0,60}\bmedlem\b",
    re.IGNORECASE,
)
_NONE = re.compile(r"\W*(?:Ingen|Intet|Heller ingen)(?: flere| politiske)? ")
"""What is not wanted (`Ingen` partiblade på bordet)."""
_HIS = re.compile(
    r"\b(?:min|mit|mine|vores|sin|hans|hendes|hos|til|med|som|er|var|blev|gift|født|søn|datter|barn) (?:af |med |en |den |vores )?$",
    re.IGNORECASE,
)


def is_impersonal(before: str, found: str, after: str, kind: Kind, *, profile: bool) -> bool:
    """Whether the words round `found` make it nobody's."""
    lower = found.lower()
    if kind is Kind.BELIEF and is_asked_for(before):
        return False
    if _PAPERS.fullmatch(lower) and not _OWN.search(before):
        return True
    subject = _DOES.search(before)
    if subject and (subject["does"] or _VERB.match(found)) and _is_thing(subject["what"]):
        return True
    if is_of_a_thing(before, found, after, kind) or is_figure(found, after, kind):
        return True
    if is_title(before, found, after, kind) or is_made_for(before, found, after, kind):
        return True
    if is_told_of_others(before, found, after, kind) or is_treated(before, after):
        return True
    if is_on_a_list(before, found, after, kind, profile=profile):
        return True
    if kind is Kind.HEALTH:
        if is_of_a_beast(before, found) or is_served(before, found, after):
            return True
        generic, whole = _ANYBODY.search(before), _ON.match(after)
        if whole and not before.strip() and " " not in found and _is_thing(whole["what"]):
            return True
        return bool(_LAY.search(before) or _IT.search(before) or (generic and _is_trade(generic["post"])))
    if kind is Kind.BELIEF and (
        is_of_many_faiths(before, found, after)
        or is_among_feasts(before, after)
        or is_of_food(before, found, after)
        or is_likened(before, found)
    ):
        return True
    if kind is Kind.POLITICS and _NONE.fullmatch(before):
        return True
    if kind is Kind.POLITICS and is_on_the_calendar(before, found, after, profile=profile):
        return True
    if _WE.search(before) or _NO_BODY.match(after) or _is_other_letters(found, after):
        return True
    if not profile and _HALL.match(after) and not _PRAYS.match(found):
        return True
    if kind is Kind.POLITICS and _RULES.fullmatch(lower) and _is_subject(before, after):
        return True
    if kind is Kind.BELIEF and _OFFICES.fullmatch(lower) and not _HIS.search(before):
        return True
    return bool(kind is Kind.BELIEF and _COUNTED.search(before) and _is_plural(lower))


def _is_thing(word: str) -> bool:
    return lexicon.is_thing_noun(word.lower())


def _is_subject(before: str, after: str) -> bool:
    """Whether it begins a sentence and does something, other than to choose the writer."""
    words = after.split()
    does = bool(words) and not words[0].endswith((".", ",")) and is_verb_like(words[0])
    return not before.strip() and does and not _CHOSE.match(after)


def _is_trade(word: str) -> bool:
    return is_post(word) or word.endswith(("mager", "smed", "svend"))


def _is_plural(lower: str) -> bool:
    return bool(_MANY.fullmatch(lower)) and not lexicon.is_entry(lower)


def _is_other_letters(found: str, after: str) -> bool:
    """Whether letters are said to stand for something else than a union or a party."""
    letters = found.partition(" ")[0]
    means = _MEANS.match(after)
    if not (means and letters.isupper() and 2 <= len(letters) <= 4) or _BODY.search(means["words"]):
        return False
    return letters.lower() == "".join(word[0] for word in means["words"].lower().split())[: len(letters)]
