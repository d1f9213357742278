"""What is said of a thing, in a title, of customers or in jest, and what only looks so: the sentences of
`impersonal.py` and of the modules it asks.
"""

from __future__ import annotations

import pytest

from synlig.gate import lexicon
from synlig.gate.recognise import Known, TextKind, find_all, read
from synlig.gate.recognise.span import SENSITIVE
from synlig.gate.recognise.subject import is_being, is_thing

NOBODYS = [
    "Gravemaskinen led af kronisk olielækage.",
    "Scanneren blev syg, hver gang nogen trykkede på grøn.",
    "Fik anfald af latter, da robotten serverede te for en plante.",
    "Har opereret på en kornmejetærsker med lommelygte i munden.",
    "Passede drivhuset, hvor agurkerne led af tørst.",
    "Vedligeholdt kirkegårdens hække i Ballerup.",
    "Kørte flyttelæs for en a-kasse og to banker.",
    "Satte teltet op til en menigheds sommerfest.",
    'Tegnede logo til festivalen "Hellig Ko".',
    "Fotograferede byrådsmedlemmer til kommunens hjemmeside.",
    "Har malet opgangene i Grafisk Forbunds gamle bygning.",
    "Serverede halal-retter og glutenfri boller i kantinen.",
    "Gik til hånde ved Folketingets bogudsalg som studentermedhjælper.",
    "Oversatte brugsanvisninger til insulinpumper.",
    "Stod i reception på et hotel, hvor en gæst fik blodprop.",
    "Printeren på lageret var syg hver mandag, så jeg lærte at skille den ad.",
    "Dieselmotoren led af åndenød i bjergene, indtil jeg skiftede filteret.",
    "Serveren fik feber om sommeren, og jeg satte en blæser i skabet.",
    "Da trucken gik i strejke, bar vi kasserne selv.",
    "Operationen på drejebænken tog to dage og en ny spindel.",
    "Alle mine tomatplanter fik bladskimmel, og agurkerne blev syge.",
    "Jeg har rejsefeber for tog, gerne dem med sovevogn.",
    "Regner altid med konservative forudsætninger i mine budgetter.",
    "En radikal ændring af lagerstyringen gav 30 procent færre fejl.",
    "Elevatoren strejkede jævnligt, og lejerne ringede til mig.",
    "Kronisk underskud i kassen blev vendt på et år.",
    "Mælkebilen nedlagde arbejdet midt på Storebælt.",
    "Bogen blev døbt med et glas portvin i forlagets kælder.",
    "Datafilen er invalid, skrev systemet, og så fandt jeg fejlen.",
    "Excel er min bibel, og jeg læser i den hver dag.",
    "Vinden havde influenza den dag, sagde vi på sejlskolen.",
    "Boghandler; mange af kunderne var præster og provster.",
    "Malede vinduer på Fagbevægelsens Hus i Odense.",
    "Satte lys op ved 3F's kongres som tekniker for et udlejningsfirma.",
    "Vagt ved Folketinget og ved to ministerier.",
    "Jeg har trykt plakater for både Enhedslisten og Venstre.",
    "Kørte blomster ud til kirker og kapeller i Nordsjælland.",
    "Tømrer, bl.a. nyt tag på Metalskolen.",
    "Solgte høreapparater til hørehæmmede i Vejle.",
    "Underviste slagtilfælderamte i at bruge tablet.",
    "Tolkede for dagpengemodtagere i jobcentret.",
    'Har skrevet bogen "Kræftens ansigter" for et forlag.',
    "Spillede bas i orkestret Sukkersyge fra 1982 til 1990.",
    'Kurset "Stress og trivsel" har jeg holdt 40 gange for ledere.',
    "Jeg programmerede feltet 'Fagforening' i ansøgningsskemaet.",
    "Har illustreret tegneserien 'Strejken på Mars'.",
    "Jeg er tillidsmand for opvaskemaskinen derhjemme, siger min mand.",
    "Gik i selvsving af begejstring, fik næsten åndenød af grin.",
    "Frisørsalonen lå ved siden af en a-kasse, og mange af deres folk kom til mig.",
    "Servicerede kirkegængere med kaffe i et kulturhus.",
    "Vaskede altid hænder før konfirmander kom i butikken.",
    "Da frikadellerne gik i strejke, lavede vi pandekager.",
    "Mine hænders værk: en symaskine, der var døv for alt andet end olie.",
    "Vandpumpen har astma, sagde svenden, og så skiftede vi pakningen.",
    "Lastbilen var ordblind, som vi sagde, for gps'en viste altid forkert.",
    "Databasen fik et anfald hver nat, og jeg skrev en ny indeksering.",
    "Diagnosen på gearkassen var slidte tandhjul.",
    "Plænen har kræft, sagde chefen om mosset.",
    "Markedet led af en depression, og vi solgte halvt så meget.",
    "Byggede lydanlæg til synagogen i Krystalgade.",
    "Trykte sangbøger til frikirker i hele landet.",
    "Leverede kontorstole til Dansk Metal og to ministerier.",
    'Redigerede bogen "Strejkens børn" for et lille forlag.',
    "Spillede tuba i Borgmesterens Bastarder, et band fra Vejle.",
    "Opsatte feltet 'Religion' i et elevsystem.",
    "Serverede for politikere, præster og professorer.",
    "Guidede turister, og flere af gæsterne var buddhister fra Thailand.",
    "Klippede hår på nonner fra klosteret ved siden af.",
    "Taxachauffør; nogle kunder var blinde, og dem fulgte jeg til døren.",
    "Svejste gelændere til Enhedslistens kontor som underleverandør.",
    "En kunde fik epileptisk anfald i køen, og jeg ringede 112.",
    "Solgte medicin, proteser og krykker i 12 år på apoteket.",
    "Har holdt kronisk forsinkede projekter i live med god planlægning.",
    "Tegnede emballagen til 'Bedstemors Hostesaft'.",
    "Vinduerne blev opereret ind i facaden med kran.",
    "Min båd hedder Troen, og jeg har selv bygget den.",
    "Julemarked, ramadanbasar og påskefrokost: jeg har sat telte op til det hele.",
]
NOBODYS_IN_MINUTES = [
    "Netværket strejker, vi bruger Kurts telefon.",
    "Tapetet i mødelokalet har udslæt, spøgte udlejer.",
    "Valgdagen er den 4. november, lokalet er optaget.",
    "Døren er halt, og låsen er blind, sagde viceværten.",
    "Kopimaskinen er sygemeldt, papiret hentes på biblioteket.",
    "Kaffemaskinen er syg igen, Lars ringer til firmaet.",
    "Projektoren strejkede, så oplægget blev holdt uden billeder.",
    "Dørklokken er døv, sagde Ulla; den udskiftes.",
    "Filmaften 23/4: 'Patienten', gratis kaffe.",
    "Folketingsvalget gør at salen er optaget, mødet flyttes.",
    "Foredrag om depression i sognegården 4/5, plakat hænges op.",
    "Hul i taget i moskeen ved siden af, vi må bruge deres indgang.",
    "Printeren har influenza, sagde Bo; teknikeren kommer fredag.",
    "Hjemmesiden er rask igen efter opdateringen.",
    "Valget til byrådet ligger samme dag som vores møde.",
    "En byrådskandidat har bedt om at komme forbi; vi siger pænt nej.",
    "Kaffemaskinen strejker, Jan tager en termokande med.",
    "Foredraget 'Tro og tvivl' er flyttet til biblioteket.",
    "Vi låner projektor af Metodistkirken den 4/5.",
    'Plakat til temaaftenen "Sund mad og diabetes" er trykt.',
    "Mikrofonen er døv, og højttaleren halter.",
    "Budgettet er på krykker, sagde kassereren og lo.",
]
SOMEBODYS = [
    "Fisker med et slidt knæ og et nyt håndled.",
    "Min kontingentbog fra SiD ligger stadig i skuffen.",
    "Skiltet på min dør siger 3F, og sådan er det.",
    "Kranen væltede i 1999, og jeg blev lam i armen.",
    "Vores søn har astma, derfor kan vi ikke bo i byen.",
    "Parret fra menigheden bad for mig, da jeg blev fyret.",
    "Lægerne fandt en knude, og den blev opereret væk.",
    "Hunden min er servicehund, for jeg er blind.",
    "Firmabilen har håndgas, fordi jeg mangler et ben.",
    "Cyklen er min medicin mod gigten.",
    'Jeg deltog i kurset "Angst og job" på jobcentret som borger.',
    "Har sunget i kirkekoret i Vor Frelsers i tyve år, fordi jeg tror.",
    "Kørte plakater rundt for Enhedslisten, mit parti siden 1990.",
    "Bager med melallergi, søger butiksjob.",
    "Frisør i 30 år; eksem på begge hænder.",
    "Kræft, stråler, rask. Klar til job.",
    "Opsagt på grund af sygdom i 2021.",
    "Jeg døber mine børn katolsk.",
    "Blev konfirmeret i Missionsforbundet og er der stadig.",
    "Har holdt taler 1. maj for Metal i Horsens.",
    "Mine døve ører kræver høreapparat.",
    "Skolen var katolsk, og det er jeg også.",
    "Den yngste er født med hjertefejl.",
    "Tiden på kontanthjælp og piller er forbi.",
    "Mit ene knæ strejkede i 2018, og så måtte jeg holde op med at lægge gulve.",
    "Virksomheden lukkede, og jeg blev syg af det.",
    "Da skibet sank, fik jeg PTSD.",
    "Bilen kørte galt, og siden har nakken været syg.",
    "I vinteren 2016 blev min kone syg.",
    "Motoren eksploderede og jeg fik forbrændinger på armene.",
    "Resultatet af de mange løft er slidgigt i begge hænder.",
    "Jeg er opereret på begge skuldre.",
    "Operation på Farsø i 2019, nu kan jeg løfte igen.",
    "Hele værftet strejkede i 1986, og jeg med.",
    "Lageret gik i strejke, og jeg stod forrest.",
    "Er radikal vælger som min mor.",
    "Min søn blev døbt i den katolske kirke.",
    "Kronisk bronkitis efter 30 år i støv.",
    "Kroniske smerter i lænden gør, at jeg søger stillesiddende arbejde.",
    "Som tillidsmand for rengøringen lærte jeg at forhandle.",
    "Maskinmester, opereret for kræft i 2015.",
    "Frisør, fagforeningsmedlem og stolt af begge dele.",
    "Kok og muslim, jeg smager ikke på svinekød.",
    "Boghandler; er selv aktiv i Enhedslisten.",
    "Jeg kørte bus og var med i strejken i Esbjerg.",
    "Min bibel ligger på natbordet, og jeg læser i den hver dag.",
    "Sidste job sluttede, fordi ryggen strejkede.",
    "Har solgt biler i 20 år og stemt konservativt lige så længe.",
    "Smed, strejkede i 1985 med resten af holdet.",
    "Den ældste har ADHD, så jeg søger en deltidsstilling.",
    "Vores yngste er autist.",
    "Min bedre halvdel er syg og kræver pleje.",
    "Natarbejdet gik på helbredet, og nu søger jeg dagvagter.",
    "Min eneste indtægt er dagpenge.",
    "Pengene er sygedagpenge indtil maj.",
    "Et job, der fik ryggen til at strejke, blev det sidste på gulvet.",
    "Tempoet gav mig stress, og jeg gik ned.",
    "Stemmen strejkede efter operationen, så undervisning er slut.",
    "Årsagen til hullet er kræft.",
    "Undertegnede har diabetes, type 1.",
    "Jobbet på stilladset gav slidgigt i knæene.",
    "Huset er indrettet til min kørestol.",
    "De små er døbt i den katolske kirke.",
    "Fik feber for tredje dag i træk og blev indlagt.",
    "Jeg er en mand, der har haft kræft og er kommet igen.",
    "Gik på skole for døve i Fredericia.",
    "Tillidsmand for færgen Kattegat i ti år.",
    "Gik over fra ateisme til kristendom som 40-årig.",
    "Blev omvendt fra islam til kristendom i 2001.",
    "Passede kassen for 3F-klubben i ni år.",
    'Deltog på kurset "Lev godt med kronisk sygdom" i foråret.',
    "Jul og eid er begge vigtige for mig.",
    "Min liberale tankegang kommer fra min far.",
    "Opvokset hos baptister i Vendsyssel.",
    "Bilen kørte i grøften, og siden har jeg haft piskesmæld.",
    "Madpakken skal være halal.",
    "Læser bladet Indre Missions Tidende hver uge.",
    "Motoren var gået i stå, sagde lægen om mit hjerte.",
    "Jeg byggede om på huset, da min mand fik sclerose.",
    "Arbejdede på lageret, til skulderen sagde stop.",
    "Kørekortet blev inddraget, fordi jeg fik epilepsi.",
    "Konen har brystkræft.",
    "Firmaet lukkede, og jeg endte på dagpenge.",
    "Forbundet kørte min sag mod firmaet.",
    "Fabrikken lukkede, og vi strejkede i to uger.",
    "Som maler var jeg med i strejken i 1985.",
    "Tømrer, organiseret i 3F.",
    "Frisør og Jehovas Vidne.",
    "Jeg passede min mor med demens i to år.",
    "Elektriker. Har pacemaker.",
    "Hesten smed mig af, og jeg brækkede ryggen.",
    "Jeg solgte biler, men hjertet ville ikke mere.",
    "Truckfører med pacemaker.",
    "Rørlægger, rask efter kræft.",
]
SOMEBODYS_IN_MINUTES = [
    "Stemningen var god, selv om Erna er syg.",
    "Punktet udgik, da Palle er i behandling for depression.",
    "Cyklerne blev sat ind; Ove er opereret og kan ikke.",
    "Nøglen afleveres af Mie, som er tillidsmand på skolen.",
    "Kagen bages af Zahra, som faster til kl. 20.",
    "Referatet er forsinket, Tina er sygemeldt.",
    "Vores kasserer er syg til påske.",
    "Computeren er ny, men Else er syg og kan ikke bruge den.",
    "Mødet blev flyttet, da Karin fik en blodprop.",
    "Formanden er syg, næstformanden leder mødet.",
    "Kaffen stod Lis for, selv om hun er syg.",
    "Lokalet var koldt, og Per har lungebetændelse.",
    "En af deltagerne fik et ildebefindende; det var Tove.",
    "Gæster: ingen. Syg: Bente.",
    "Henning takkede for blomsterne, han er i kemobehandling.",
    "Bordet gik rundt: Lone er på sygedagpenge.",
    "Projektet ledes af Kaj, som er aktiv i Venstre.",
    "Salget af lodder: Ulla, der er i Pinsekirken, tager 50.",
    "Birthe meldte, at hendes a-kasse kræver papirer.",
]


def told(text: str, kind: TextKind) -> set[str]:
    return {span.kind.value for span in find_all(read(text), Known(kind=kind)) if span.kind in SENSITIVE}


@pytest.mark.parametrize("text", NOBODYS)
def test_what_is_said_of_a_thing_tells_of_nobody(text: str) -> None:
    assert not told(text, "profile")


@pytest.mark.parametrize("text", NOBODYS_IN_MINUTES)
def test_minutes_may_speak_of_things(text: str) -> None:
    assert not told(text, "minutes")


@pytest.mark.parametrize("text", SOMEBODYS)
def test_what_only_begins_with_a_thing_is_told(text: str) -> None:
    assert told(text, "profile")


@pytest.mark.parametrize("text", SOMEBODYS_IN_MINUTES)
def test_a_member_beside_a_thing_is_told_of(text: str) -> None:
    assert told(text, "minutes")


@pytest.mark.parametrize(
    "word",
    [
        "formanden",
        "tillidsmændene",
        "knæet",
        "ryggen",
        "svigermoren",
        "fagforeningen",
        "kollegaen",
        "chaufføren",
        "holdet",
        "stemmen",
        "ældste",
        "deltageren",
        "sygeplejersken",
        "overbevisningen",
        "diagnosen",
        "fredag",
    ],
)
def test_people_bodies_and_minds_are_no_things(word: str) -> None:
    assert is_being(word)
    assert not is_thing(word)


@pytest.mark.parametrize(
    "word",
    [
        "kompressoren",
        "transaktionen",
        "suppen",
        "solcellerne",
        "regnearket",
        "budgettet",
        "gærdejen",
        "fantasien",
        "høns",
    ],
)
def test_every_other_noun_is_a_thing(word: str) -> None:
    assert is_thing(word)


@pytest.mark.parametrize(
    ("word", "being"),
    [
        ("bror", True),
        ("lillebror", True),
        ("broren", True),
        ("broen", False),
        ("arm", True),
        ("alarm", False),
    ],
)
def test_a_short_noun_counts_alone(word: str, *, being: bool) -> None:
    assert lexicon.is_being_noun(word) == being
