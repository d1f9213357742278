"""The places in a sentence where only a person stands: whoever speaks, is spoken with, does what was asked, is `he`.

What stands there is a person whatever else the word means (`spurgte rose`, `hos sten, han bor tættest på`); a word in
the place of a thing (`lavet af ask`, `rose, tulipan`) is not asked about here.
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.apposed import is_alongside, is_explained, is_he
from synlig.gate.recognise.beside import is_listed_with_things
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.capitals import before, label_before, neighbour
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.plain_use import PER, is_measure
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.word_set import word_set

FAR = 60
"""Characters before a word that are looked at."""
LISTED = 4
"""Names of a list that are looked at."""
_BEFORE = ("hos ", "Hos ", "ifølge ", "Ifølge ")
SAYS = word_set("""sagde siger mente mener svarede svarer spurgte spørger foreslog foreslår fortalte fortæller lovede lover oplyste
    oplyser bad beder bemærkede bemærker tilføjede tilføjer understregede understreger påpegede påpeger indvendte
    indvender konkluderede konkluderer konstaterede konstaterer supplerede supplerer uddybede uddyber forklarede
    forklarer orienterede orienterer gennemgik gennemgår fremlagde fremlægger forelagde forelægger refererede refererer
    nævnte nævner tilbød tilbyder håbede håber erklærede erklærer indrømmede indrømmer kvitterede kvitterer replicerede
    indskød indledte redegjorde redegør berettede beretter efterspurgte efterspørger opfordrede opfordrer
    meddelte meddeler udtrykte udtrykker udtalte udtaler anbefalede anbefaler takkede takker kommenterede kommenterer
    bød byder mindede minder rådede råder advarede advarer insisterede præciserede præciserer syntes synes
    hævdede hævder påstod påstår skrev ringede ringer""")
"""What only a person does with words; turned about, its subject stands behind it."""
_NO_VERBS = word_set("så ved for tør")
_SUBJECTS = word_set("jeg du han hun vi i de man der som alle mange nogle ingen")
_ASKED = word_set("""spørg spørge spurgte spørger kontakt kontakte kontakter kontaktede takke takker takkede afløser afløste afløse
    erstatter erstattede efterfølger efterfulgte genvalgte indstillede udpegede informerer informerede ansatte
    interviewede orienterede hilser""")
"""Whose object is somebody."""
_WRITTEN = Pattern(
    r"(?<!\w)(?:mails?|mailen|svar|svaret|brev|brevet|hilsen|hilsener|hilsner|besked|beskeden|indlæg|tilbud|sms(?:'er)?|opkald|kommentar(?:er)?|tak|tillykke|blomster|"
    r"buket|gave|lykønskning|invitation|kvittering|henvendelse|regning|accept|undskyldning|tilbagemelding|tilmelding|anbefaling|udtalelse|nøglen?|ordet|pengene|regningen)"
    r"(?: \w+)? (?:til|fra) $",
    re.IGNORECASE,
)
_SENT = Pattern(
    r"(?<!\w)(?:(?:afbud|framelding|forslag|forslaget|ok|okay|ja|nej|tilsagn|bidrag|oplæg|spørgsmål|udkast|ide|idé|ideer|idéer|input|"
    r"anmodning|ønske|ansøgning|klage|godkendelse|kritik|opbakning|referat|referatet|bilag|billeder?|fotos?|nyt|kage|lån|hørt|høre[rt]?) fra|"
    r"(?:gives|gives videre|gav|sendes|sende[rt]?|sendte|afleveres|aflever(?:er|et)?|overdrages|overdraget|overgives|udleveres|udleveret|mailes|mailet|mailer|"
    r"skrives|skriv(?:er)?|skrev|ring(?:er|e|ede)?|rettes|betales|refunderes|meldes|meld|siges|hilses?|tilfalder)(?: (?!at)\w+){0,2} til) $",
    re.IGNORECASE,
)
"""What comes from somebody or goes to them: words, papers, keys, flowers."""
_HEARD = Pattern(r"(?:høre|hører|hørte|hør) \w+ (?:om|ad|hvad|hvornår|hvor)(?!\w)", re.IGNORECASE)
_CALLS = Pattern(
    r"(?<!\w)(?:(?:ring|ringe|ringer|skriv|skrive|sms|mail|besked|hils|hilsen|tak|tale|snakke|tal|snak)(?: (?:bare|gerne|evt\.?|lige|først|i stedet|da))? (?:til|med|fra)|spørg|spørge|kontakt|kontakte|hilsen|kh|mvh|vh) $",
    re.IGNORECASE,
)
_SPOKEN_WITH = Pattern(
    r"(?<!\w)(?:aftal(?:t|er?|te|en)|tal(?:t|er?|te)|snakke(?:[rt]|de)?|snak|drøfte[rt]?|vendt|koordinere[rst]?|samarbejde[rt]?|samarbejdet|sammen|møde[rst]?|"
    r"mødte[st]?|ses|kontakt|dialog|forhandle[rt]?|forhandlede|enig|uenig|deltes?|delte|fulgtes|følges|hånd|vagt|bil)(?: \w+)? med $",
    re.IGNORECASE,
)
_DONE_BY = Pattern(
    r"(?:(?<!\w)(?P<done>[a-zæøå]{3,}s)|(?<!\w)(?:er|blev|bliver|blevet|var|være|været) (?:[\w-]+ ){0,3}?(?P<was>[a-zæøå]{3,}(?:t|gået|ne)))"
    r"(?: (?:op|ned|ind|ud|frem|over|sammen|igennem|hen|hjem|bort|til|af|på|igen|fortsat|stadig|også))? af $",
    re.IGNORECASE,
)
_MAKES = word_set("""lave fremstille bygge støbe hugge skære dreje forme producere samle bestå dække fylde ramme ødelægge skade beskadige
    forårsage plage præge påvirke generere true beskytte slide stoppe sprænge spolere vælte rive flytte overraske
    forsinke forhindre udsætte blæse omgive belægge flette væve sy trykke udgøre overgro angribe danne dækkes
    bringe rydde rense tømme udhule opvarme skåne""")
"""What is done with a material, or by the weather."""
_MADE = word_set("""lavet fremstillet bygget støbt hugget skåret drejet formet produceret samlet bestået dækket fyldt ramt ødelagt skadet
    beskadiget forårsaget plaget præget påvirket genereret truet beskyttet slidt stoppet sprængt spoleret væltet revet
    flyttet overrasket forsinket forhindret udsat blæst omgivet belagt flettet vævet syet trykt overgroet angrebet
    dannet ryddet renset tømt udhulet opvarmet skånet fuldt helt stort hårdt tæt fri træt lidt alt flest bedst""")
_AGENTS = Pattern(
    r"(?<!\w)(?:ansvarlige?|tovholder|ordstyrer|referent|formand|kasserer|vært|kontaktperson|chauffør|leder|sekretær|suppleant|dirigent|taler|gæst|oplægsholder|foredragsholder|underviser|instruktør|makker|chef|valgt|på valg|(?:jeg|han|hun|der|som) (?:hedder|hed|kaldes)|navn|"
    r"navnet)(?: (?:er|bliver|blev|var|som|hos))? $",
    re.IGNORECASE,
)
_IT_IS = Pattern(r"(?<!\w)det (?:er|var|bliver|blev) (?:(?:nok|vist|jo|så|også|altid) )?$", re.IGNORECASE)
_WHO = Pattern(
    r",? (?:der|som) (?!(?:er|ligger|står|skal|var|lå) (?!(?:valgt|nyvalgt|ny|med|kommet|gået)(?!\w)))"
)
_MAY = Pattern(r"(?:^|[.?!:;] |, )(?:kan|vil|har|skal|kunne|ville|må|gider|mon) $", re.IGNORECASE)
_CLAUSE = Pattern(
    r"(?<!\w)(?:at|da|hvis|om|fordi|når|mens|som|hvor|selvom|indtil|hvad|hvorfor|hvornår|hvordan|men|eftersom|inden) $",
    re.IGNORECASE,
)
_CLAUSE_VERB = Pattern(
    r" (?:(?:ikke|også|selv|altid|gerne|lige|så|nu|aldrig|allerede|først|endelig) ){0,2}(?P<verb>[a-zæøå]{2,})(?: (?:ikke|også) (?=kan|vil|skal))?(?! (?:\w+es|jeg|du|vi|man|han|hun|de)(?!\w))"
)
_BESIDES = word_set(
    "ville vil kunne kan skulle skal kom kommer tager tog har havde får fik gik går holder holdt begyndte"
)
"""What a stone may do as well, but a person does by far more often behind `hvis` and `da`."""
_GROUP = Pattern(
    r"(?<!\w)(?:person|medlem|deltager|frivillige|folk|gæst|kolleg|hjælper|ansatte|fremmødte|stemme|kvinder|mænd|personer)\w*,? ?\(?(?:herunder|heriblandt|deriblandt|bl\.a\.|"
    r"blandt andet|inkl\.|inklusive|undtagen|ud over|udover|foruden|bortset fra|minus|plus) $",
    re.IGNORECASE,
)
"""People, of whom some are named."""
_IS_SOMEBODY = Pattern(
    r" (?:(?:er|var|bliver|blev|har|havde) (?:(?:desværre|også|ikke|nu|stadig|dog|jo|altid|lige|meget) ){0,2}(?:på (?:ferie|vej|kursus|arbejde|job|orlov|barsel|besøg)|"
    r"bortrejst|rejst|kørt|hjemme|nyvalgt|glad|ked|indforstået|villig|klar til at|parat|udeblevet|inviteret|lovet|påtaget|bestilt|spurgt|ringet|skrevet|haft|nøglen|nøglerne|styr på|sagt|"
    r"meldt|takket|trukket sig|sat|taget|købt|lavet|været til)|"
    r"(?:desværre|ikke|dog|også) (?:til stede|forhindret|med|mødt|fremmødt|deltagende)|"
    r"(?:kommer|kom) (?:ikke|også|først|senere|hjem|med (?:kage|kaffe|brød|nøgle|bil|til|et forslag|en idé|et oplæg))|"
    r"undlod|her(?=[.!,:])|imod(?=[.,;!]|$))(?!\w)"
)
"""What is said of somebody by first name, and hardly of a thing."""
_NO_NOUNS = word_set("""denne dette disse hver hvert hele næste sidste forrige først sidst her der straks hurtigt læst hørt modtaget
    taget senest tidligst snarest omkring mandag tirsdag onsdag torsdag fredag lørdag søndag lige måske cirka ca personligt skriftligt mundtligt direkte alene hverken enten ifølge undtagen indtil mellem omkring gennem""")
"""What a dictionary has and stands behind somebody as well as behind a thing."""
_ADDRESSED = Pattern(
    r", (?:siger|sagde|sir|råber|råbte|spørger|spurgte) (?:de|han|hun|jeg|man|folk|[a-zæøå]{2,}(?:en|et|ne))(?!\w)"
)
"""Behind whom others speak to: `Gram, siger kunderne, nu kan De godt`."""
_UNHEARD = word_set("opgave linje række felt kørsel kaffe kage v mail")
"""Labels that a task or a thing follows as often as somebody."""


def is_in_persons_place(text: Plain, at: int, *, given: bool) -> bool:
    """Whether the word stands where a person does. `given` for a first name, which what a storm does is not."""
    left = _left(text, at)
    if given and _is_asked_to(text, at, left):
        return True
    if is_measure(text, at):
        return False
    if is_alongside(text, at) or is_he(text, at) or is_explained(text, at):
        return True
    if text.words[at].is_capital and _ADDRESSED.match(text.flat, text.words[at].end):
        return True
    verb = before(text, at)
    if _is_on_ballot(text, at):
        return True
    if is_listed_with_things(text, at):
        return False
    if verb is not None and verb.text.casefold() in (SAYS | _ASKED):
        return not _is_object(text, at)
    if label_before(text, text.words[at]) in cues.LABELS - _UNHEARD and not text.words[at].is_capital:
        return True
    if verb is None:
        return False
    if _is_turned(text, at) or left.endswith(_BEFORE) or _AGENTS.search(left):
        return True
    if _HEARD.match(text.flat, verb.start) or (verb.text == "af" and _is_agent(text, at, given=given)):
        return True
    if verb.text in ("til", "fra") and _WRITTEN.search(left):
        return not _is_bare_behind(text, at)
    return given and _is_given_a_place(text, at, left)


def _is_given_a_place(text: Plain, at: int, left: str) -> bool:
    """As a first name stands: `svar fra bo`, `aftalt med sten`, `det er rose, der`, `kan bo tage`, `hvis ask ikke kan`."""
    word = text.words[at]
    if _SENT.search(left) or _SPOKEN_WITH.search(left) or _GROUP.search(left):
        return not _is_bare_behind(text, at)
    if _IT_IS.search(left) and _WHO.match(text.flat, word.end):
        return True
    role = before(text, at)
    if role is not None and role.text.casefold() in cues.ROLES and text.flat[word.end : word.end + 1] != "-":
        return not (at > 1 and text.words[at - 2].text in ("at", "skal", "kan", "vil"))
    return _is_clause_subject(text, at, left)


def _is_turned(text: Plain, at: int) -> bool:
    """`ønskede høst ikke genvalg`: between a person's verb and the adverb that follows a subject turned about."""
    verb, right = before(text, at), neighbour(text, at)
    return (
        verb is not None
        and right is not None
        and verb.text in cues.DOES - cues.ANYTHING_DOES - _NO_VERBS
        and right.text in ("ikke", "også", "gerne", "heller", "desuden", "igen")
        and not _is_object(text, at)
    )


def _is_on_ballot(text: Plain, at: int) -> bool:
    """`på valg er høst, dam og kok`: the next in a list whose first stands where who does something is said."""
    if not text.words[at].text.islower():
        return False
    if _AGENTS.search(_left(text, at)):
        return True
    for _number in range(LISTED):
        step = 2 if at > 1 and text.words[at - 1].text in ("og", "samt") else 1
        if at < step or text.flat[text.words[at - 1].end : text.words[at].start] not in (", ", " "):
            return False
        if step == 1 and text.flat[text.words[at].start - 2] != ",":
            return False
        at -= step
        if not lexicon.is_word_name(text.words[at].text.capitalize()):
            return False
        if before(text, at) is not None and _AGENTS.search(_left(text, at)):
            return True
    return False


def _left(text: Plain, at: int) -> str:
    start = text.words[at].start
    return text.flat[max(0, start - FAR) : start]


def _is_object(text: Plain, at: int) -> bool:
    """Whether it is what somebody says (`man siger bang`), or the verb is an infinitive or a noun (`at bad`, `et svar`)."""
    verb = before(text, at)
    subject = before(text, at - 1)
    if verb is None or subject is None:
        return False
    lead = subject.text.casefold()
    return lead in (cues.ARTICLES - {"det"}) | {"at"} or (
        verb.text.casefold() not in _ASKED and lead in _SUBJECTS
    )


def _is_bare_behind(text: Plain, at: int) -> bool:
    """Whether a noun follows at once (`svar fra per mail`)."""
    right = neighbour(text, at)
    return (
        right is not None
        and cues.is_bare_noun(right.text)
        and right.text not in _NO_NOUNS | cues.ADVERBS
        and not (cues.is_verb_like(right.text) or lexicon.is_verb(f"{right.text}r"))
    )


def _is_agent(text: Plain, at: int, *, given: bool) -> bool:
    """`hænges op af ask`, `gennemgået af per`: who does what is done; not what it is made of, nor the weather."""
    if _is_bare_behind(text, at):
        return False
    found = _DONE_BY.search(_left(text, at))
    if not found:
        return False
    if found["was"]:
        was = found["was"].casefold()
        return was not in _MADE and not is_call(was) and (given or lexicon.is_form(was))
    stem = found["done"].casefold().removesuffix("s")
    return stem not in _MAKES and lexicon.is_verb(f"{stem}r")


def _is_asked_to(text: Plain, at: int, left: str) -> bool:
    """`kan bo tage den`, `har per bestilt`: between what begins a question and what is to be done."""
    right = neighbour(text, at)
    if right is None or right.text in PER or not _MAY.search(left):
        return False
    if text.words[at - 1].text.casefold() == "har":
        return right.text.endswith("t") and len(right.text) > 4
    return lexicon.is_verb(f"{right.text}r")


def is_called_upon(text: Plain, at: int) -> bool:
    """`ring til`, `tak til`: what is said towards a person stands just before."""
    start = text.words[at].start
    return bool(_CALLS.search(text.flat[max(0, start - 30) : start]))


def is_clause(text: Plain, at: int) -> bool:
    """Whether a word that begins a clause stands before (`fordi`, `hvis`)."""
    return bool(_CLAUSE.search(_left(text, at)))


def does_as_people(text: Plain, at: int) -> bool:
    """`Rose gjorde opmærksom på`, `Sten desværre forhindret`, `bo er på ferie`: said of people alone."""
    end = text.words[at].end
    if _IS_SOMEBODY.match(text.flat, end):
        return True
    right = neighbour(text, at)
    return right is not None and right.text in cues.DID


def _is_clause_subject(text: Plain, at: int, left: str) -> bool:
    """`hvis sten ikke kan`, `at bo ringer`: the subject of a clause whose verb is a person's."""
    found = _CLAUSE.search(left) and _CLAUSE_VERB.match(text.flat, text.words[at].end)
    if not found:
        return False
    verb = found["verb"]
    if text.words[at - 1].text.casefold() == "at":
        return verb in cues.DOES - cues.ANYTHING_DOES
    return verb in cues.DOES - cues.ANYTHING_DOES or verb in _BESIDES
