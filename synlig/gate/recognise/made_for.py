"""Whether a body is only where something was made, put or brought: `Malede facaden på` Fagbevægelsens Hus, `bandt kranse til` kirken.

The rule is the sentence's own: a verb of doing, a thing that it is done to, and a preposition before the body. Who
belongs there is told by other verbs (er, kommer, stemmer, betaler), and by what one does for nothing.
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise.span import Kind
from synlig.gate.recognise.subject import is_thing
from synlig.gate.recognise.word_set import word_set
from synlig.gate.recognise.work import is_post

_TOKEN = re.compile(r"[^\W\d_][\w'’.-]*|\d[\d.]*|[,:;]")
_BELONGS = word_set("""er var bliver blev blevet været har havde haft fik får fået går gik gået kom kommer kommet stod står stået sad sidder siddet deltog deltager deltaget
    betalte betaler betalt stemte stemmer stemt troede tror troet bad beder bedt bar bærer båret delte deler delt hængte hænger hængt støttede støtter støttet kæmpede kæmper kæmpet
    meldte melder meldt valgte valgt stiftede stiftet ledede leder ledet repræsenterede repræsenteret talte taler talt sang synger sunget spillede spiller spillet døbte døbt hørte hører hørt
    læste læser læst fejrede fejrer fejret holdt holder samlede samler samlet gav giver givet skyldte skylder modtog modtager modtaget mistede mister mistet søgte søger søgt brugte bruger brugt
    førte fører ført vandt vinder vundet levede lever levet boede bor boet hedder hed kender kendte kendt elsker elskede ønsker ønskede mener mente takker takkede takket strejkede strejker strejket
    gennemførte nedlagde nedlagt organiserede organiserer organiseret forhandlede tilhørte tilhører opstillet stillede stiller stillet bagte bager bagt flagede""")
"""Verbs that tell of belonging, having, giving and believing, and those that are mostly done for nothing there."""
_OWN = word_set(
    "min mit mine selv sammen frivilligt frivillig ulønnet gratis medlem søn datter mand kone løbesedler løbeseddel plakater roser flyers pjecer fane fanen faner kontingent penge kasse kassen regnskab regnskabet referat referatet ordet møde mødet møder medlemsblad medlemsbladet kaffe kaffen kage kager boller underskrifter stemmer fred frihed"
)
_TO = word_set("på hos for til ved i under af om")
_PARTICLES = word_set("op ned ud ind sammen frem")
_FILL = word_set(
    "en et den det de vores to tre flere mange byens en stor store lille lokal lokale ny nye gammel gamle bl.a. fx f.eks. bla blandt andet både også mange"
)
_REACH = 9
"""Words between the verb and the body."""
_HOUSED = re.compile(r"\bhvor(?: bl\.a\.| blandt andet| også| fx)? $", re.IGNORECASE)
_HOUSE = re.compile(
    r" (?:også |dengang )?(?:havde|har|holdt|holder|lå|ligger|boede|bor|sad|lejede|lejer|fik) (?:til huse|til leje|til|(?:[\w-]+ )?(?:\w*møde|\w*lokale|\w*kontor|etage|domicil|adresse|julefrokost|konference|kongres|generalforsamling|kurs|arrangement|reception|lager)\w*)",
    re.IGNORECASE,
)
"""Who rents a place in a house (`hvor FOA havde til huse`)."""
_ONE_OF_MANY = re.compile(
    r"\b(?:hos|for|fra|ved siden af|over ?for|ved|på|under|inden for|fx|f\.eks\.|bl\.a\.|blandt andet) (?:en|et|to|tre|fire|flere|forskellige) (?:[\w-]+ )?$",
    re.IGNORECASE,
)
_BUILDING = re.compile(r" (?:Hus|Gård|Bygning|Kontor|Arkiv|Museum)\b")
_SITE = re.compile(
    r"\w*(?:kontor|kantine|køkken|butik|skole|lager|bygning|toilet|mødelokale|værksted|sal)(?:en|et|er|erne|ne|ter|terne|let|k?en|rne)?"
)
"""Where people are, and yet what is painted or cleaned."""
_JOINS = re.compile(
    r"\b(?:betal|kontingent|tilmeld|meld|skift|overflyt|medlem|søg|valgt|aktiv|forsikr|tilknyt|organiser|formand|kasserer|tillids|suppleant|kandidat|frivillig|strejke|min|mit|selv)\w*",
    re.IGNORECASE,
)


def is_made_for(before: str, found: str, after: str, kind: Kind) -> bool:
    """Whether what stands before and after a body makes it the place or the buyer of a piece of work."""
    if kind is Kind.HEALTH:
        return False
    if _HOUSED.search(before) and _HOUSE.match(after):
        return True
    if kind is Kind.UNION and _ONE_OF_MANY.search(before) and not _JOINS.search(before):
        return True
    if _BUILDING.match(after) and found.endswith("s") and not _JOINS.search(before):
        return True
    words = _TOKEN.findall(before)[-_REACH - 3 :]
    while words and (words[-1].lower() in _FILL):
        words.pop()
    if not words or words[-1].lower() not in (_TO - {"for"} if kind is Kind.POLITICS else _TO):
        return False  # `Kørte vælgere til valgstedet for` Dansk Folkeparti
    words.pop()
    if words and words[-1].lower() in _PARTICLES:
        words.pop()
    if (
        not words
        or not (is_thing(words[-1]) or _SITE.fullmatch(words[-1]))
        or any(word.lower() in _OWN for word in words)
    ):
        return False
    return any(_is_done(words, at) for at in range(max(0, len(words) - _REACH), len(words) - 1))


def _is_done(words: list[str], at: int) -> bool:
    """Whether the word at a place is a verb of doing in the past, or a trade that opens the sentence."""
    word = words[at].lower()
    if any(each.lower() in _BELONGS for each in words[at:]):
        return False
    if at == 0 and is_post(words[at]):
        return True
    past = word.endswith(("de", "te", "et", "dt", "gt")) or (lexicon.is_verb(word) and not word.endswith("r"))
    if at and words[at - 1].lower() in ("har", "havde") and past:
        return True
    return past and (lexicon.is_verb(word) or (lexicon.is_form(word) and not is_thing(words[at])))
