"""Whether what stands just before a word makes it a place of work, a customer or a subject, and nobody's own.

A function tells nothing of who has it, a membership does (docs/decisions/0026): "bogholder i HK" and "pædagog for børn
med ADHD" are trades, "kasserer i HK" and "chauffør med gigt" are people. What the job titles are is ESCO's and our own
list's business (`synlig.classifications`); which of them are posts of trust is said here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from synlig import classifications
from synlig.gate.recognise.handled import is_handled
from synlig.gate.recognise.span import Kind
from synlig.gate.recognise.word_set import word_set

SHORTEST = 5
"""Letters of a job title that a longer one may end in (`"tandtekniker"`)."""
TRUST = word_set("""formand næstformand kasserer sekretær leder revisor talsmand sprecher kandidat suppleant tillidsmand ombudsmand delegeret
    præst diakon missionær prædikant munk nonne imam rabbiner biskop provst forkynder healer kirkesanger kirkeværge
    politiker rådmand borgmester minister aktivist lobbyist elev studerende patient medlem kunstner forfatter hjælper stedfortræder frivillig vært værtinde""")
"""Job titles that are also given by vote, by faith or for nothing: they tell whose side somebody is on."""
_TRUST_ENDS = ("medlem", "formand", "kasserer", "præst", "politiker", "minister", "borgmester", "prædikant", "tillidsmand",
    "talsmand", "fagforeningsmand", "ungdomsleder", "spejderleder", "klubleder", "korleder", "gruppeleder", "kampagneleder",
    "søndagsskolelærer", "konfirmandlærer", "frimurer", "aktivist", "missionær", "valgt", "repræsentant")  # fmt: skip
_TITLE_ENDS = ("assistent", "medarbejder", "konsulent", "tekniker", "operatør", "arbejder", "koordinator", "vejleder",
    "rådgiver", "montør", "chauffør")  # fmt: skip
_GUIDES = ("lærer", "underviser", "leder", "vejleder", "instruktør", "pædagog")
"""Who teaches in a community is one of it, more often than in its pay."""
_OFFICE = re.compile(
    r"(?:kontor|regnskabs|administrations?|økonomi|løn|hr-|it-|kommunikations?|presse|marketing|direktions|ledelses|sekretariats|advokat|a-kasse)\w*"
    r"|bogholder|sagsbehandler|\w*redaktør|jurist|advokat|controller|receptionist|telefonist|pedel|journalist|programmør"
    r"|grafiker|fotograf|kok|køkken\w*|kantine\w*|rengørings\w*|\w*konsulent|\w*koordinator|\w*økonom|\w*vejleder|\w*rådgiver|\w+chef|revisor|konsulent"
)
"""Who works in a union's house, and not only in its trade: "smed i Metal" is a member, "jurist i Metal" an employee."""
_BODY_OF_CARE = re.compile(
    r"sygehus|hospital|hospice|forening|klinik|afdeling|afsnit|center|centr|plejehjem|psykiatri|bosted|ambulatori|lægehus|institut|sanatori|genoptræning|behandlingssted|medicinsk|kirurgisk|onkologi|kardiologi|neurologi|ortopædi",
    re.IGNORECASE,
)
_HOUSE_OF_CARE = re.compile(r"sygehus|hospital|[Ss]undheds|[A-ZÆØÅ]")
_STOP = (
    r"jeg|mig|min|mit|mine|du|han|hun|sin|sit|sine|hans|hendes|vi|os|egen|eget|egne|selv|men|da|fordi|efter|indtil|siden|mens|nu|hvor|når|som|pga|grund|grundet|trods|under|uden|"
    r"har|havde|er|var|blev|blevet|bliver|være|været|fik|får|fået|gik|går|gået|kom|lider|led|lever|leve|ramt|medlem(?!s?(?:blad|avis|magasin|system|database))\w*|aktiv\w*|frivillig\w*|valgt\w*|stille[rdt]\w*|kæmpe[rd]\w*"
)
_FILL = rf"(?:(?!(?:{_STOP})\b)[\w/&.'’-]+(?:,(?! (?:til|så|hvor|for|også|og)\b))? ){{0,5}}$"
"""A few words that nobody stands in: articles, adjectives, names, the beginning of a list."""
_WORD = re.compile(r"[^\W\d_][\w-]*")
_AT_CUSTOMERS = re.compile(
    r" (?:hos|fra|på) (?:vores |en |et af |mine )?(?:kunde\w*|modpart\w*|leverandør\w*)\b"
)
"""Behind a post of trust: somebody else's ("tillidsmanden hos kunden")."""
_BROUGHT = re.compile(rf"\b(?:fik|får|fået) {_FILL}", re.IGNORECASE)
_TO_DO = re.compile(r"[^.!?;]{0,50}? til at\b")
"""Whom one brought to do something ("fik forbundet og regionen til at stå sammen")."""
_CARE_FOR_SALE = re.compile(r"\w*(?:sygehuse|hospitaler|klinikker|speciallæger|tandlæger)")
"""Houses of care in the plural, as customers are listed; nobody lies ill in several at once."""
_AT = re.compile(rf" (?:[\w-]+ )??(?P<how>i|hos|for|ved|på|til|med) {_FILL}", re.IGNORECASE)
_DOES = re.compile(r"(?:er|var|blev|har|havde|lider|led|døde)\b", re.IGNORECASE)
_TELLS = re.compile(
    r"(?:som|jeg|har|havde|er|var|blev|fik|får|min|mit|mine|hans|hendes|selv)\b", re.IGNORECASE
)
"""How a phrase begins that has somebody in it."""
_LEAD = re.compile(r"(?:[\w-]+ )?(?:i|hos|for|ved|på|til) (?:(?:en|et|den|det|de) )?(?=\S)", re.IGNORECASE)
_PREDICATE = re.compile(
    r"(?:^|[,:(] ?|\b(?:er|som|var|været|blev|blevet|uddannet|og|tidligere|autoriseret|nuværende|erfaren) (?:en |et )?)$",
    re.IGNORECASE,
)
_OF_TRUST = re.compile(rf" (?:[\w-]+ )??(?:af|i|for|ved|på|til) {_FILL}", re.IGNORECASE)
_BECAUSE = re.compile(
    r"\b(?:trods|på grund af|pga\.?|grundet|som følge af|efter (?:en|et)|indtil|på nedsat tid) (?:\w+ )?$",
    re.IGNORECASE,
)
_MEMBER = re.compile(r"[^.!?]{0,25}\bmedlem\b", re.IGNORECASE)
_UNPAID = re.compile(
    r"[^.!?]{0,25}\b(?:frivillig\w*|ulønnet|gratis|uden løn|i (?:min )?fritiden|(?:er|som) min tjeneste|hvor jeg (?:er|selv|også|kommer|hører)|(?:fordi|da) jeg (?:er|var|selv))\b",
    re.IGNORECASE,
)
_WHOSE = re.compile(
    r"\b(?:(?:min|mit|mine|sin|sit|sine|hans|hendes|vores|hos|fra|til|af|med) (?:en |et )?|(?:har|havde|fik|får) (?:en|et) )(?:\w+ )?$",
    re.IGNORECASE,
)
"""Before a title: somebody else's, whom the writer goes to ("min sagsbehandler i a-kassen")."""
_EMPLOYED = re.compile(
    r"\b(?:(?:fast)?ansat|ansættelse\w*|arbejd(?:e|et|ede|er)|job|jobbet|stilling(?:en)?|vikar|vikariat\w*|praktik\w*|elevplads|læreplads|lærling)"
    rf"(?: (?:som|med) [\w-]+)? (?P<how>hos|i|ved|på|for) {_FILL}",
    re.IGNORECASE,
)
_DEALT = re.compile(
    r"(?<!\bblev )(?<!\bblevet )(?<!\bbliver )(?<!\ber )(?<!\bvar )\b(?:"
    r"(?:om|op|ned|ud|til|ind|video)?(?:byg(?:ge)?|mur|mal|kalk|puds|støb|svejs|lav|tegn|pak|mal|vask|skrubb?|rens|kog|bag|dæk|dækk|test|mål|sy|kvalitetssikr|film|klipp|lag|tryk|klargjor)(?:e?de|e?te|e?t)"
    r"|(?:producer|program+er|konstruer|projekter|design|installer|monter|reparer|servicer|restaurer|renover|dekorer|fotograf|interview|redigér?|rediger|layout|oversatt?|oversæt|analyser|kontroller|koordiner|administrer|håndter|arranger|afvikl|planl[ag]|bogfør|revider|indrett?|vedligehold|transporter|underv?is|vejled|coach|fremstill?|udvikl|server|digitaliser|klassificer|katalogiser|assister|indberet|tolk|genoptræn|importer|eksporter|forhandl|opfør)"
    r"(?:ede|edes|et|te|t|er|else\w*|ing(?:en|er)? af)"
    r"|s(?:olgt|olgte|ælger|ælge)|salg(?:et)? af|købte ind|indkøb(?:er|te|t)? af|gjor(?:de|t) rent|skrev(?:et)?(?: [\w-]+){0,3}?(?: om| til| for)|\w*layout (?:for|til)|indlæste|rådgav|rådgivet|leverede|leveret|leveranc\w+ til|levering(?:er)? (?:af|til)|produ[ck]tion(?:en)? af|"
    r"viklede|viklet|sleb|slebet|sliber|lagde|lagt|fejede|fejet|vandede|klippede|hængte|udskiftede|udskiftet|isolerede|isoleret|tjærede|lakerede|spartlede|skruede|opførelser? af|ombygning(?:en)? af|foredrag (?:om|for)|oplæg (?:om|for)|kurs(?:er|us) (?:i|om)|tolk for|freelanc\w+ (?:for|hos)|"
    r"regnskab\w* for|bogføring for|løn(?:kørsel\w*|regnskab\w*|administration\w*) for|rengøring(?:en)? (?:af|på|i|hos)|"
    rf"\w*opgaver? for|indberetning\w* (?:til|af|om)|kampagner? (?:for|til)|refusion\w*|slagt(?:et|ede|er|ning)|stem(?:t|te|mer) (?:orgle\w*|klaver\w*|flygle\w*)|(?:linoleum|parket|vinyl|fliser|klinker|\w+gulv|\w+anlæg|ventilation) (?:i|på|til)|\w*specialist (?:i|med)|fokus på|fradrag for|\w*forhandlinger med|(?:økonomien|driften|bogholderiet|regnskabet) (?:i|for|hos|på)|mad til|kost(?:planer)? (?:til|for)|reception(?:en)?|\w*sager (?:om|med|inden for)|(?:fabrikken|firmaet|virksomheden|vi) lave(?:r|de)|vagt ved|varegrupper|sortiment\w*|produkter|maskiner til|\w*systemer til|\w*systemer for|annoncer (?:til|for)) {_FILL}",
    re.IGNORECASE,
)
"""What is made, sold, kept or taught: a church that is painted is nobody's church."""
_TAUGHT = re.compile(rf"\bunderv\w+ (?:i|på|ved) {_FILL}", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"(?<!min )(?<!mit )(?<!mine )(?<!vores )(?<!er )(?<!som )\b(?:patient(?:er|erne)|borger(?:e|ne)|beboer(?:e|ne)|klienter|elever|kursister|kunder|brugere|medarbejdere|sygemeldte|udviklingshæmmede|(?:erfaring\w*|arbejd\w+|støtte\w*|hjælp\w*|mentor\w*|pædagog\w*|vejled\w+) (?:\w+ ){0,2}(?:unge|børn|voksne|mennesker|ældre|familier|ledige))"
    rf" (?:[\w-]+ )??(?:med|efter|under|på|i|ramt af|der har|som har|til) {_FILL}",
    re.IGNORECASE,
)
_CALLED_WORK = re.compile(
    r"[^.!?;]{0,30}? (?:(?:maler|syr|tegner|støber|bager|bygger|reparerer|solgte|byggede|reparerede|restaurerede|leverede|koordinerede|malede|underviste) jeg\b|har jeg (?:undervist|forsket|designet|solgt|bygget|vedligeholdt|repareret|restaureret|leveret|malet)\b"
    r"|jeg solgte|(?:stod jeg for|arbejdede jeg|styrede jeg|lavede jeg|skrev jeg|passede jeg|plejede jeg|vaskede jeg|gjorde jeg rent|afløste jeg|vikarierede jeg|havde jeg (?:ansvar|vagt|nattevagt|aftenvagt))\b|(?:er|var|blev) (?:mit|min|mine) (?:\w+ )?(?:kunder?|job|vikariat|arbejdsplads|arbejdsgiver|stilling|læreplads|elevplads|varegruppe\w*|stofområde\w*|område\w*|speciale\w*|felt|ansvar|modpart))"
    r"|[\w-]* (?:og [\w-]+ )?som (?:speciale|område|fag|felt|mål|emne|begreb(?:er)?|fagudtryk|lønarter|kategorier?|konti|\w+område|\w+felt)\b",
    re.IGNORECASE,
)
"""What follows says that it was sold, kept or dealt with."""
_WAS = re.compile(r"(?:['’]?s)?(?: [\w-]+)?? (?:var|blev) jeg (?P<job>[\w-]+)", re.IGNORECASE)
"""The job behind its place: "hos et forbund var jeg tekstforfatter"."""
_OF_A_HOUSE = re.compile(
    r" (?:nye |gamle |store |åbne |årlige )?(?:gulv|regnskab|medlemsblad|blad|magasin|jobcafé|nyhedsbrev|bogholderi|tag|mur|have|kontor|bygning|økonomi|drift|it|hjemmeside|bibliotek|administration|arkiv|møde|klokke|orgel|tårn|budget|dagsorden|sekretariat|lokale|sal|varme|vindue|facade|inventar|layout|forvaltning|formueforvaltning|personale|samling|presse|apotek|historie|kantine|vaskeri|reception|lager|pjece|brochure|folder|genbrug|butik|forretningsfører|spisefællesskab|pressechef|direktør|opgang|indgang|parkering|elevator|kælder|skilt|plakat|køkken)\w*\b(?!-\w*(?:udvalg|bestyrelse|gruppe|råd))",
    re.IGNORECASE,
)
"""What a body has as any other house has: "kirkens gulv", "byrådets dagsorden"."""
_AS = re.compile(r"(?:['’]?s)?(?: [\w-]+){0,3}? som (?:ansat |fastansat )?(?P<job>[\w-]+)")
"""The same with "som": "taler for borgmesteren som kommunikationskonsulent"."""
_ILL_OTHERS = re.compile(
    r"\b(?:kolleger|kollegaer|medarbejdere|ansatte|kunder|patienter|borgere|elever|beboere|folk|man|andre)(?:,? (?:der|som))?(?: (?:melder|meldte|er|bliver|blev|var|gik|har))?(?: sig)? $|\bingen (?:er|bliver|blev|var) $",
    re.IGNORECASE,
)
_LIST = re.compile(
    rf"\b(?:\w*(?:diæter|dieter|allergener|målgrupper?|specialkost|kursusemner|diagnosegrupper)|kunder|kundeliste|kundekreds|referencer|partner(?:e|skab)?|domæner|fagområder|specialer|emner?\b[^:.]{{0,30}}|temaer|opgaver|produkter|stofområder|brancher): ?{_FILL}|\b(?:punkterne|emnerne|kategorierne|rubrikkerne|felterne|kolonnerne|begreberne|temaerne|overskrifterne|mærkaterne|modulerne) {_FILL}",
    re.IGNORECASE,
)
_TREATED = re.compile(
    r" (?:patienter|borgere|beboere|klienter|elever|kursister|medarbejdere|ansatte|kolleger|mennesker|kunder|gæster)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r",? (?:og|men)(?: (?:nu|tidligere|selv|også|har|er|i|på|naturligvis))* |,(?: (?:og|nu|tidligere|men|i dag|indtil|i|på))* ",
    re.IGNORECASE,
)
_ILL_BESIDE = re.compile(
    r" (?:i|på)(?: [\w-]+)? | med(?: (?!speciale|ansvar|fokus|erfaring|kendskab|interesse|viden|uddannelse|ekspertise|fingre|hænder)[\w-]+){0,2} ",
    re.IGNORECASE,
)
_CASEWORK = ("sagsbehandler", "rådgiver", "konsulent", "jurist", "vejleder", "advokat", "underviser")
"""Whose subject stands after an "i": "sagsbehandler i sygedagpenge"."""
_AT_WORK = word_set(
    "ansat ansættelse arbejder arbejdede arbejdet job jobbet stilling vikar elev lærling praktik"
)
_THING = re.compile(
    r"\b(?:\w*(?:printer|projektor|maskine|server|system|firma|virksomhed|forretning|butik|økonomi|regnskab|anlæg|motor|bil|marked|branche|projekt|computer|elevator|varme|kaffemaskine|hjemmeside|plæne|skov|afgrøde)|\w*(?:fjord|bygning|jord|skud|bro|sø)en|\w*(?:skib|hus|tag|netværk|budget|vandløb|samarbejd)(?:t?et)|et \w*skib|koen|køer|kalv|hest|hund)"
    r"(?:k?en|n|m?et|t|ne|erne|rne)?(?:,? (?:der|som))? (?P<does>(?:er|var|blev|har|havde|fik|får|led af) (?:\w+ )?)?$",
    re.IGNORECASE,
)
"""What is ill without being anybody (`"Printeren er syg igen"`)."""
_CONTACT = re.compile(
    r"\b(?:lån(?:er|te|t|e)?|lej(?:e|er|ede|et)|leje af|lokaler?|lokaleleje|inviter\w*|invitation|indbyd\w*|besøg\w*|repræsentant(?:er)? (?:fra|for)|oplæg\w*|samarbejd\w*|sammen med|møde(?:r|s|t|des)? (?:med|hos)|mødtes med|tal(?:t|te)? med|"
    r"aftalt|kontakt\w*|brev\w*|svar|besked|salen|lokalet|mødelokalet|henvend\w*|tilbud|aftale\w*|annonce\w*|interview\w*|stand(?:en)?|regning\w*|faktura\w*|ved siden af|messe\w*|jobmessen?|tak(?:ker)?|skriv\w*|spørge\w*|afregne\w*|plakat\w*|folder\w*|flyers?|(?:mødet?|mødelokalet|lokalet|generalforsamlingen|kurset|salen) (?:er|holdes|afholdes|foregår|bliver|flyttes))"
    rf"\b(?: om| fra| til| med| hos| af| ved| for| i| på)? ?{_FILL}",
    re.IGNORECASE,
)
"""What an association does with another."""
_TOPIC = re.compile(
    r"\b(?:rundbord\w*|konference\w*|høring\w*|netværksmøde\w*|emne\w*|tema\w*|oplæg\w*|foredrag\w*|workshop\w*|kursus|kurser|orienter\w*|fortalte|fortæller|forklar\w*|gennemgik|gennemgang|drøfte\w*|informer\w*|regler\w*|debat\w*|spørgsmål)"
    rf"[^.;]{{0,40}}?(?:\b(?:om|af|er)|:) {_FILL}",
    re.IGNORECASE,
)
_EXPLAINED = re.compile(
    r"(?:(?:,| og) [\w-]+(?: \d+)?){0,4} (?:blev|bliver) (?:forklaret|gennemgået|drøftet|vendt)",
    re.IGNORECASE,
)
"""What is spoken of at a meeting, as a subject."""
_GAVE = re.compile(
    r"(?:['’]?s)?(?: [\w-]+)?? (?:har |vil |vil gerne |kan )?(?:svaret|skrevet|ringet|takket|sagt (?:ja|nej)|svarede|svarer|er (?:gæst|vært|medarrangør)|tilbud?t|tilbyder|tilbyde|lån(?:er|e|t|te)|udlåner|udlejer|hentede|henter|lej(?:er|e)|inviter\w+|sendt|sender|har ledige lokaler|underviste|orienterede|præsenterede|havde indsamling|vil (?:gerne )?(?:dele|bruge|annoncere)|også(?=[.,;]|$)|hold(?:er|e|t) (?:et )?(?:oplæg|møde|åbent|kurs\w+)|søger (?:frivillige|vikarer|folk))\b",
    re.IGNORECASE,
)
"""What another association does with ours, just after its name."""


_DISOWNED = {
    Kind.HEALTH: re.compile(
        r"[^\n]{0,140}?(?:\bikke (?:(?:til |om )?(?:min|mit|mine)(?: egne?| eget)?(?=[.;:!?)])|som patient\b)|\bnej,? ikke mig\b|"
        r"\b(?:er|var|hører til) (?:andres|(?:klient|patient|borger|elev|kunde|beboer|dyr)\w*nes)\b|\bdiagnose hos andre\b|\balle med fire ben\b)",
        re.IGNORECASE,
    ),
    Kind.BELIEF: re.compile(r"[^\n]{0,140}?\barbejde, ikke tro\b", re.IGNORECASE),
    Kind.UNION: re.compile(r"[^\n]{0,140}?\bikke holdning", re.IGNORECASE),
    Kind.POLITICS: re.compile(r"[^\n]{0,140}?\bikke (?:politik|holdning)", re.IGNORECASE),
}
"""Behind what is told: that it is others', or neither belief nor opinion ("Det var arbejde, ikke tro")."""
_QUOTED = re.compile(
    r"\b(?:(?:maskine|diktafon|talegenkendelse|program|robot)\w*[^.!?\"]{0,20} (?:hørte|hører|skrev|skriver)|titlen|artik(?:el|len)|overskriften|rubrikken|filmen|romanen|sangen|forkortelsen|stykket|spillet|plakaten|skiltet|bogen|teksten|korrekturen|trykfejlen|"
    r"(?:i stedet(?: for)?|skrev|skrevet|trykte|trykt|satte|sat|rettede|rettet|oversatte|oversat|læste|stod)(?: jeg| vi| der| de)?)"
    r",?(?: \w+){0,2} [\"»“](?:(?!\b(?:jeg|min|mit|mine|mig)\b)[^\"»«“”])*$",
    re.IGNORECASE,
)
_OTHERS_OWN = re.compile(
    r"\b(?:patient|klient|borger|elev|kunde|beboer|kursist|medarbejder|kollega|hund|hest|dyr|ko|kat)\w*nes (?:(?!\b(?:jeg|mig|min|mit|selv)\b)[^.!?]){0,30}$",
    re.IGNORECASE,
)
"""What is others' by their genitive ("patienternes knæoperationer")."""
_IN_A_THING = re.compile(
    r" i (?:\w*(?:slange|motor|pumpe|maskine|ledning|plante|svejsning)(?:e?n)|\w*(?:rør|filter|anlæg|emn|træ|stål|metal)(?:let|et)|filtret|godset)\b",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"(?:-\w+)? (?:bestilte|købte|lejede|ringede efter|spurgte (?:efter|om (?!jeg|mig|vi)))", re.IGNORECASE
)
"""What a customer does."""
_NONE = re.compile(r"[^.!?]{0,40}\b(?:0|nul) (?:dage|timer|gange|sager)\b", re.IGNORECASE)
_NONE_BEFORE = re.compile(r"\b(?:0|nul) (?:dage|timer|gange) (?:(?:på|med) )?$", re.IGNORECASE)
_GUEST = re.compile(r"\bfra (?:(?:vores|den lokale|det lokale) )?$")


def is_disowned(after: str, kind: Kind) -> bool:
    """Whether what follows says that it is no one's in the sentence, or neither belief nor opinion."""
    return bool(_DISOWNED[kind].match(after))


def is_quoted(before: str) -> bool:
    """Whether a word stands in quotes as what was heard, read or written, and not of the writer."""
    return bool(_QUOTED.search(before))


def sees_a_guest(before: str, after: str) -> bool:
    """Whether somebody came from the body to do its work ("Henny fra 3F holdt oplæg")."""
    return bool(_GUEST.search(before) and _GAVE.match(after))


def is_work(before: str, found: str, after: str, kind: Kind) -> bool:
    """Whether what a sentence says just before and after `found` makes it a piece of work or of others."""
    if _TREATED.match(after) or _CALLED_WORK.match(after) or _LIST.search(before):
        return True
    if kind is Kind.HEALTH and is_handled(before, after):
        return True
    if (was := _WAS.match(after)) and (was["job"] == "ansat" or is_post(was["job"])):
        return True
    if kind is not Kind.HEALTH and _TO_DO.match(after) and _BROUGHT.search(before):
        return True
    house = kind is not Kind.HEALTH or _BODY_OF_CARE.search(found)
    if house and found.endswith("s") and _OF_A_HOUSE.match(after) and not _WHOSE.search(before):
        return True
    if kind is not Kind.HEALTH and (hired := _AS.match(after)) and _is_hired(hired["job"], kind):
        return True
    if (
        kind is not Kind.HEALTH
        and _ORDERED.match(after)
        and not _WHOSE.search(before + found.partition(" ")[0] + " ")
    ):
        return True
    if kind is Kind.HEALTH and _is_nobodys(before, found, after):
        return True
    if _TELLS.match(found):
        return False
    joined = (
        before.endswith(" med ") if kind is Kind.HEALTH else kind is Kind.BELIEF and _TAUGHT.search(before)
    )
    if _OF_OTHERS.search(before) or (_DEALT.search(before) and not joined):
        return True
    before, found = _with_its_preposition(before, found)
    if " " not in found and is_post(found) and _PREDICATE.search(before):
        return True
    if (employed := _EMPLOYED.search(before)) and _fits(found, employed["how"], kind):
        return True
    for title in reversed(list(_WORD.finditer(before))):
        at = _AT.fullmatch(before, title.end())
        if at and is_post(title[0]) and not _WHOSE.search(before[: title.start()]):
            return _fits(found, at["how"], kind, title[0])
    return False


def is_customers(found: str, after: str) -> bool:
    """Whether who holds a post is a customer's ("tillidsmanden hos kunden")."""
    return found.lower().endswith("en") and bool(_AT_CUSTOMERS.match(after))


def is_listed_care(before: str, found: str, after: str) -> bool:
    """Whether a word is houses of care in the plural, listed with others ("Kommuner, sygehuse og advokater")."""
    listed = after.startswith((",", " og ", " eller ")) or before.endswith((", ", " og ", " eller "))
    return listed and bool(_CARE_FOR_SALE.fullmatch(found.lower()))


def _is_hired(job: str, kind: Kind) -> bool:
    return job == "ansat" or (bool(_OFFICE.fullmatch(job.lower())) if kind is Kind.UNION else is_post(job))


def _is_of_a_thing(before: str, found: str) -> bool:
    thing = _THING.search(before)
    return bool(thing and (thing["does"] or _DOES.match(found)))


def _is_nobodys(before: str, found: str, after: str) -> bool:
    """Whether an illness is a thing's, others', or nobody's (`0 dage`)."""
    return bool(
        _is_of_a_thing(before, found)
        or _ILL_OTHERS.search(before)
        or _OTHERS_OWN.search(before)
        or _IN_A_THING.match(after)
        or ("syge" in found.lower() and (_NONE.match(after) or _NONE_BEFORE.search(before)))
    )


def _with_its_preposition(before: str, found: str) -> tuple[str, str]:
    """A phrase that begins with its title or preposition cut before its last word of that sort: `("hos ", "3F")`."""
    if lead := _LEAD.match(found):
        return before + lead[0], found[lead.end() :]
    return before, found


def is_contact(before: str, found: str, after: str, kind: Kind) -> bool:
    """Whether minutes tell of the association's dealings with whom the word between these names."""
    if _TOPIC.search(before) or _EXPLAINED.match(after):
        return True
    if kind is Kind.HEALTH and not _HOUSE_OF_CARE.match(found):
        return False
    before, found = _with_its_preposition(before, found)
    return bool(_CONTACT.search(before) or _GAVE.match(after))


def _fits(found: str, how: str, kind: Kind, title: str = "") -> bool:
    """Whether one can be at work there: not `i` a cast, nor `med` an illness, nor `i` a union of one's own trade."""
    if kind is Kind.HEALTH:
        return how in ("for", "hos", "til") or (how != "med" and bool(_BODY_OF_CARE.search(found)))
    if kind is Kind.UNION and how in ("i", "på") and title:
        return bool(_OFFICE.fullmatch(title.lower()))
    if kind is Kind.BELIEF and how in ("i", "på") and title.lower().endswith(_GUIDES):
        return False
    return how not in ("med", "til")


def has_a_post(before: str, after: str, kind: Kind) -> bool:
    """Whether a word is said of somebody with a job or a post of trust, and not of what they do in it.

    "Kok med gigt", "chauffør, nu i fleksjob", "tømrer og troende", "leder af klubben i Pinsekirken".
    """
    if _CALLED_WORK.match(after):
        return False
    if kind is Kind.HEALTH and _BECAUSE.search(before):
        return True
    return any(_has_beside(before, word, kind) for word in _WORD.finditer(before))


def _has_beside(before: str, word: re.Match[str], kind: Kind) -> bool:
    if kind is not Kind.HEALTH and _is_trust(word[0]) and _OF_TRUST.fullmatch(before, word.end()):
        return True
    post = is_post(word[0])
    if post and _BESIDE.fullmatch(before, word.end()):
        return True
    holds = (post and not word[0].lower().endswith(_CASEWORK)) or word[0].lower() in _AT_WORK
    return kind is Kind.HEALTH and holds and bool(_ILL_BESIDE.fullmatch(before, word.end()))


def _is_trust(word: str) -> bool:
    return word.lower() in TRUST or word.lower().endswith((*_TRUST_ENDS, *_GUIDES[:3]))


def is_joined(after: str, kind: Kind, *, profile: bool) -> bool:
    """Whether what follows a body says that one belongs there, or worked there for nothing."""
    if kind is Kind.HEALTH:
        return False
    return bool(_MEMBER.match(after) or (profile and _UNPAID.match(after)))


def names_a_post(sentence: str) -> bool:
    """Whether a job stands anywhere in it: then what else it tells may be of the job."""
    return any(is_post(word[0]) for word in _WORD.finditer(sentence))


@lru_cache(maxsize=20_000)
def is_post(word: str) -> bool:
    """Whether a word is the title of a job one is paid for, alone or at the end of a longer one."""
    lower = word.lower()
    if lower in TRUST or lower.endswith(_TRUST_ENDS):
        return False
    titles = classifications.job_titles()
    return (
        lower in titles
        or lower.endswith(_TITLE_ENDS)
        or any(lower[at:] in titles for at in range(2, len(lower) - SHORTEST + 1))
    )
