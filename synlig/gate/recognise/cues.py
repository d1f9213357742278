"""Words that stand by a name and say that a person is meant, or that none is."""

from __future__ import annotations

import re
from functools import lru_cache

from synlig.gate import lexicon
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain, Word
from synlig.gate.recognise.word_set import word_set

TITLES = word_set("""hr herr herre fr fru frk frøken dr doktor professor prof advokat tandlæge læge overlæge dyrlæge pastor provst
    inspektør direktør mester fætter onkel tante farbror moster faster ingeniør lektor rektor konsul kaptajn skipper
    fabrikant grosserer lærer lærerinde sygeplejerske søster bager slagter smed maler murermester tømrermester
    grevinde greve baron baronesse kammerherre godsejer proprietær forstander monsieur madame mr mrs miss sir lady
    familien brødrene søstrene ægteparret enkefru afdøde salig""")
"""What stands just before a last name."""
BARE_TITLES = word_set("hr herr fr fru frk frøken dr")
"""Those of them that say nothing else."""
KIN = word_set("""mand kone hustru ægtefælle kæreste samlever samleverske eksmand ekskone eks datter døtre søn sønner børn barn barnebarn
    børnebørn mor far forældre bror brødre søster søstre søskende svigerfar svigermor svigersøn svigerdatter svoger
    svigerinde onkel tante fætter kusine bedstefar bedstemor farfar farmor morfar mormor oldefar oldemor nevø niece
    tvillinger tvilling stedsøn steddatter stedfar stedmor plejebarn plejesøn plejedatter bonussøn bonusdatter gudsøn
    forlovede partner sambo papfar papmor halvbror halvsøster moster faster farbror morbror enke""")
ROLES = KIN | word_set("""kollega kollegaen kollegaer kolleger kollegerne makker makkeren chef leder bas formand mester svend lærling elev mentor
    revisor direktør konsulent sagsbehandler rådgiver kontakt kontaktperson ven veninde vennen nabo naboen overbo
    underbo genbo kompagnon ejer bestyrer sekretær kasserer referent ordstyrer dirigent forfatter foredragsholder
    journalist sognepræst præst suppleant medlem medlemmet medlemmerne gæst oplægsholder borger patient kunde kunden
    frivillig værkfører formanden næstformand tovholder koordinator vejleder underviser lærer skoleinspektør læremester
    arbejdsgiver forgænger efterfølger afløser assistent elevvejleder coach psykolog læge advokat tolk vagtmester pedel
    vikar praktikant jobkonsulent mægler fysioterapeut tillidsmand skolekammerat barndomsven soldaterkammerat
    deltager deltagerne kollegerne medarbejder skribent initiativtager vært værten fotograf""")
"""What one calls a person just before the name."""
DOES = word_set("""er var har havde siger sagde ringer ringede kommer kom tager tog spørger spurgte fortæller fortalte mener mente foreslog
    foreslår gennemgik gennemgår orienterede orienterer skriver skrev sender sendte laver lavede vil ville skal skulle
    kan kunne blev bliver får fik møder mødte oplyste oplyser nævnte nævner takker takkede bød byder ønsker ønskede
    følger fulgte står stod holder holdt undersøger kontakter kontaktede aftaler aftalte tilbød tilbyder bager bagte
    hjælper hjalp arbejder arbejdede sørger sørgede finder fandt deltog deltager meldte melder synes syntes viser viste
    styrer underviste kender kendte går gik sidder sad ser så tør turde ved vidste bor boede lover lovede giver gav
    lægger lagde sætter satte henter hentede køber købte betaler betalte læser læste svarer svarede fremlagde fremlægger
    refererede referer indkalder indkaldte bemærker bemærkede efterlyste efterlyser roste roser fratræder afløser afløste
    overtog overtager skiftede lærte lærer hilser hilste hedder hed ledede leder talte taler sluttede startede begyndte
    stopper stoppede flytter flyttede fylder fyldte""")
"""What a person does, just after the name."""
DID = word_set("""gjorde lod bad drog bar bød trak slog løb lo tav sov bestilte led afviste afslog påtog tilbød efterspurgte aflagde
    forelagde fremviste indkøbte uddelte frabad trådte gad turde kendte nægtede håbede lovede rettede forlod afleverede
    overdrog""")
"""What a person did, and few things do; some are nouns as well (`lod`)."""
ANYTHING_DOES = word_set("""er var har havde bliver blev skal skulle kan kunne vil ville får fik står stod kommer kom tager tog holder holdt går gik
    ligger lå giver gav begynder begyndte stopper stoppede slutter sluttede""")
"""What a season or a field does as well."""
TOWARDS = word_set(
    "med af til hos fra og eller som at for om ad mellem uden efter både samt ifølge spørg ring kontakt"
)
BY_PERSON = word_set(
    "gamle lille unge salig hos ifølge spørg kære hej hilsen mvh vh kh hilsner hilsenen tak hed hedder kaldet hedte"
)
"""After these hardly anything but a person (or a place of work) stands."""
OWN = "min|mit|mine|mig|selv"
"""What makes of something the writer's own, in an expression."""
IN_PLACE = word_set("i på ved mod nær omkring fra til mellem over gennem nord syd øst vest omegnen uden")
GREETINGS = word_set("hilsen hilsner hilsenen venligst mvh vh kh kære hej hejsa goddag dav davs tak")
"""What a name follows in a letter."""
NICKNAMED = word_set("kaldenavn kælenavn øgenavn tilnavn")
"""What a nickname follows, after a colon as well."""
NAMING = NICKNAMED | word_set(
    "hed hedder hedde kaldet kaldt kaldes kaldte navn navnet navngivet efternavn efternavnet fornavn fornavnet døbt kalder"
)
"""What a name follows."""
LABELS = (
    word_set("""efternavn fornavn fornavne navne underskrevet kh att mail telefon tlf formidler kørsel kaffe kage ref referent ordst ordstyrer dirigent formand kasserer sekretær til fra cc att ansv ansvarlig ansvarlige hvem tovholder mødeleder
    leder afbud fraværende tilstede deltagere deltager deltog kontakt kontaktperson reference referencer navn initialer
    underskrift udarbejdet skrevet sendt hilsen mvh afløser suppleant ved v repræsentant vejleder opgave forfatter
    valgt genvalgt nyvalgt udpeget indstillet vært linje række felt fremmødte inviteret gæst gæster oplæg v""")
    | KIN
    | NICKNAMED
)
"""What stands before a colon that a person's name follows."""
PARTICLES = word_set("van von de der den af el al bin da di la le ten ter del dos und zu í á av abu ibn")
"""What stands in small letters between the words of a name."""
DONE_TO = word_set("""inviteres indkaldes kontaktes spørges takkes udpeges vælges genvælges orienteres informeres underrettes interviewes
    indstilles opfordres afløses erstattes introduceres bedes hilses mindes udspørges tilknyttes inddrages""")
"""What is done to people, and seldom to anything else (`Lund inviteres igen`)."""
CALLING = word_set("kalder kaldte kaldt kalde kaldes døbte døbt omtaler omtalte")
"""Before whom it is that is called so: `kaldte mig Toppen`, `kalder de ham Smeden`."""
CALLED_SO = word_set("mig ham hende os dem dig")
ARTICLES = word_set("en et den det de min din sin hver")
COMPASS = word_set("nord syd øst vest nordøst nordvest sydøst sydvest")
_MONTHS = word_set("jan maj april juni juli august")
_OF_YEAR = Pattern(
    r"\.? ?(?:(?:19|20)\d\d(?!\d)|(?:og|eller|til|/|-|,) ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))",
    re.IGNORECASE,
)
_OF_DAY = Pattern(
    r"(?<!\d)[0-3]?\d\. ?$|(?<!\w)(?:i|inden|medio|ultimo|primo|omkring|(?:udsat|udsættes|udskudt|flyttet|flyttes|rykket|rykkes) til) $"
)
SEASONS = word_set("sommer vinter jul påske pinse forår efterår")
NO_NOUNS = word_set("""jeg du han hun vi de den det en et min mit mine din sin sit sine hans hendes vores deres jeres som der da når hvis men og
    eller samt fordi så også ikke er var har mens at om af til fra med på i ved hos for over under efter før uden mod
    mellem to tre fire fem seks syv otte ni ti alle andre nogle begge resten altså nemlig dvs desværre heldigvis undtagen mig dig ham hende os dem selv hvor hvem
    kun blot bare maks nu igen både især bl dog altid aldrig""")
"""Words in small letters that no noun begins or is."""
ADVERBS = word_set("""også ikke selv igen stadig nok vist snart straks senere først sidst desuden dog altid aldrig ofte gerne
    heller endnu allerede netop lige bare kun måske siden dernæst derefter hjemme ude inde oppe nede""")
"""What stands between a person and what the person does."""
_VERB = Pattern(r"[a-zæøå]{2,}(?:er|ede|te)")
_PAST = 4
"""Letters of a verb without such an end; a shorter one (`så`, `for`) means more."""
_DEFINITE = Pattern(r"[a-zæøå]{2,}(?:en|et|erne|ene|ens|ets|ernes|enes|eren|erens)")


def is_month(text: Plain, word: Word) -> bool:
    """Whether a name that a month has as well is the month: by a day or a year (`Jan. og feb.`, `3. maj`, `August 2019`)."""
    if word.text.casefold() not in _MONTHS:
        return False
    return bool(
        _OF_YEAR.match(text.flat, word.end) or _OF_DAY.search(text.flat[max(0, word.start - 20) : word.start])
    )


def is_verb_like(word: str) -> bool:
    """Whether a word in small letters is a verb in the present or past, or has the end of one and is in no dictionary."""
    if word in DOES:
        return True
    if word in ROLES or word in NO_NOUNS or not word.islower():
        return False
    if lexicon.is_verb(word):
        return len(word) >= _PAST
    return bool(_VERB.fullmatch(word)) and not lexicon.is_form(word)


def is_definite(word: str) -> bool:
    """Whether a word in small letters has the end of a definite noun (`bestyrelsen`, `kurset`)."""
    return bool(_DEFINITE.fullmatch(word))


@lru_cache(maxsize=20_000)
def is_listed_noun(word: str) -> bool:
    """As `is_bare_noun`, also where the list gives its nouns capitals (`Majs, Græs og Hvede`)."""
    return is_bare_noun(word) or (
        word.istitle()
        and is_bare_noun(word.casefold())
        and lexicon.is_form(word.casefold())
        and not (lexicon.is_name(word) or lexicon.is_place(word))
    )


@lru_cache(maxsize=20_000)
def is_bare_noun(word: str) -> bool:
    """Whether a word in small letters may be a noun without an article (`grus`, `bassin`): as things are listed."""
    return (
        word.islower()
        and len(word) > 1
        and word not in NO_NOUNS
        and word not in ROLES
        and not is_definite(word)
        and word not in DOES
        and lexicon.is_word(word)
    )
