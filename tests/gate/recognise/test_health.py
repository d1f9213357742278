"""What tells of health, and the trade that only speaks of it."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.health import find_health

TOLD = [
    "Jeg blev sygemeldt i 2022.",
    "Efter min depression vil jeg tilbage.",
    "Jeg blev opereret i hoften i 2024",
    "Jeg har fået konstateret sclerose.",
    "Gik ned med stress",
    "Er i fleksjob",
    "Jeg lider af gigt",
    "Kan ikke løfte som før",
    "Dårlig ryg, men godt humør",
    "Jeg var indlagt i tre uger",
    "Efter en blodprop søger jeg noget roligere",
    "Jeg har ADHD",
    "Jeg er ordblind",
    "På førtidspension",
    "Min sygdom er væk nu",
    "Jeg bruger høreapparat",
    "Jeg har haft brystkræft",
]
LET_BE = [
    "Jeg har passet patienter med kræft.",
    "Ryggen er god.",
    "Underviste elever med ordblindhed",
    "Sygeplejerske på medicinsk afdeling",
    "Jeg arbejder på sygehuset i Hjørring.",
    "Stressede ikke kunderne",
    "Sygefraværet faldt til to procent",
    "Jeg er rask til at løbe",
    "Støtteperson for unge med angst",
    "Kan operere en drejebænk",
]
HELD = [
    "Jeg har levet med leddegigt i tyve år.",
    "Efter at have haft en stent sat ind i 2019 er jeg i fin form.",
    "Mine hænder er ikke, hvad de har været, så finmekanik går ikke.",
    "Har måttet opgive murerfaget på grund af ryggen.",
    "Jeg blev påkørt i 2015 og har haft nakkeproblemer siden.",
    "Kan arbejde 20 timer om ugen af hensyn til helbredet.",
    "Blev syg i 2020 og måtte stoppe.",
    "Ni måneders sygeorlov er nu overstået.",
    "Jeg har kroniske rygsmerter men klarer mig.",
    "Der er sat to skruer i mit knæ.",
    "Var lagt ned af long covid i et år.",
    "Mit blodsukker skal passes.",
    "Jeg har en skade i venstre skulder.",
    "Fik konstateret type 2 for fem år siden.",
    "Jeg går til samtaler hos psykolog hver tirsdag.",
    "Kom tilbage efter en hård omgang med stress.",
    "Er opereret for grå stær og ser som en ørn.",
    "Jeg er testet ordblind.",
    "Har et barn med autisme, så jeg kan ikke om eftermiddagen.",
    "Min kone er alvorligt syg.",
    "Jeg er blevet bevilget fleksjob.",
    "Kommunen har bevilget mig en § 56-aftale.",
    "Jeg har hørenedsættelse og bruger teleslynge.",
    "Bruger kørestol til dagligt.",
    "Jeg har kun én hånd, men klarer det hele.",
    "Jeg drikker ikke mere.",
    "Var i behandling for alkohol i 2012.",
    "Mine nerver kunne ikke holde til det.",
    "Jeg måtte sige op, da kroppen sagde stop.",
    "To diskusprolapser har lært mig løfteteknik.",
    "Jeg må ikke løfte over ti kilo.",
    "Har fået en ny nyre.",
    "Hjertet blev ordnet på Skejby.",
    "Jeg er færdig med kemo og klar.",
    "Har været ude af arbejdsmarkedet på grund af sygdom.",
    "Jeg har brug for hyppige pauser.",
    "Jeg lider af migræne et par gange om måneden.",
    "Jeg fik en hjerneblødning i 2018.",
    "Overfølsom over for parfume.",
    "Jeg fejler ikke noget alvorligt.",
    "Jeg har haft en arbejdsulykke med fingrene.",
    "Skånes for tunge løft.",
    "Jeg har skånehensyn over for støj.",
    "Sukkersygen er velreguleret.",
    "Har levet med en psykisk lidelse siden jeg var ung.",
    "Tager medicin for blodtrykket.",
    "Har været gennem et længere udredningsforløb.",
    "Jeg ryster lidt på hænderne.",
    "Jeg gik ned, da afdelingen blev lagt sammen.",
    "Det blev for meget, og jeg knækkede.",
    "Lige nu er jeg delvist uarbejdsdygtig.",
    "Jeg får tilskud til min tinnitusbehandling.",
    "Lægerne fandt en knude, men den er væk.",
    "Jeg er født med klumpfod.",
    "Efter min ulykke på motorvejen skiftede jeg spor.",
    "Hørelsen er lidt slidt efter 30 år ved pressen.",
    "Jeg er erklæret rask.",
    "Er allergisk over for nikkel.",
    "Jeg har spiseforstyrret fortid.",
    "Vægttabsopereret i 2017.",
    "Kræften kom, og kræften gik.",
    "Jeg er lidt tunghør, så tal højt.",
    "Jeg er på deltid efter lægens råd.",
    "Jeg er 100 % klar efter genoptræningen.",
    "Seniorpensionen blev afslået.",
    "Jeg har PTSD efter udsendelse.",
    "Helbredet strejker.",
    "Mit ene øje er dårligt.",
]
HELD_IN_MINUTES = [
    "{person: aaaaaaaaaa} har brækket benet og kommer ikke før til marts.",
    "Bente er begyndt i kemo.",
    "Kassereren er på hospitalet.",
    "Vi sender blomster til Ole, som er blevet opereret.",
    "Formanden er sygemeldt indtil videre.",
    "Et medlem har bedt om pause på grund af stress.",
    "En af vores er lige kommet hjem fra sygehuset.",
    "Inge er desværre dårlig igen.",
    "Kurt får nyt knæ i uge 34.",
    "Lis har fået dårlige nyheder fra lægen.",
    "Karl er ved at være på benene igen efter hjerteoperationen.",
    "Hanne holder sig hjemme med influenza.",
    "Per har problemer med ryggen og kan ikke slæbe borde.",
    "Aksel måtte gå, da han fik det dårligt.",
    "Næstformanden skal scannes på fredag.",
]
PASSED = [
    "Sygeplejerske på kræftafdelingen i ti år.",
    "Har undervist voksne ordblinde.",
    "Arbejdede som SOSU-assistent med demente borgere.",
    "Jeg har arbejdet på et plejehjem for mennesker med handicap.",
    "Leverede kørestole og rollatorer til kommuner.",
    "Ansvarlig for sygefraværssamtaler og fastholdelse.",
    "Hjalp sygemeldte borgere tilbage i job.",
    "Fejlsøgning og diagnose på hydraulik.",
    "Kritisk sygdom og andre forsikringer solgte jeg i ni år.",
    "Udviklede høreapparater hos GN.",
    "Underviste i stresshåndtering.",
    "Jeg trives under pres og lader mig ikke stresse.",
    "Tog sig af smertebehandling på intensiv afdeling.",
    "Jeg har lavet tandproteser i 20 år.",
    "Kørte Flextrafik med kørestolsbrugere.",
    "Overfladebehandling, desinfektion og rustbeskyttelse.",
    "Operatør på CNC med god fangst af fejl.",
    "Jeg har et godt øje for detaljer og tænker med hjertet.",
    "Rank ryg og gode sko.",
    "Faldulykkerne blev halveret.",
    "Jeg kan lide at rejse.",
    "Projektet kom på benene i rask tempo.",
    "Bekræftede ordrer og afkræftede rygter.",
    "Hjertestarter og førstehjælp.",
]
PASSED_IN_MINUTES = [
    "Oplæg om stress og trivsel i november.",
    "Hjertestarteren hænger i gangen.",
    "Koder må ikke stå på gule sedler.",
    "Rollup'en skal have ny tekst.",
    "Kassereren fik arbejdet fra hånden.",
    "Formanden har fået tilbud på stole.",
]


@pytest.mark.parametrize("text", TOLD)
def test_it_is_told_for_certain(text: str) -> None:
    assert any(span.certain for span in find_health(read(text), profile=True))


@pytest.mark.parametrize("text", LET_BE)
def test_a_trade_is_let_be(text: str) -> None:
    assert not any(span.certain for span in find_health(read(text), profile=True))


@pytest.mark.parametrize("text", HELD)
def test_a_profile_that_tells_it_is_held(text: str) -> None:
    assert list(find_health(read(text), profile=True))


@pytest.mark.parametrize("text", HELD_IN_MINUTES)
def test_minutes_that_tell_it_of_somebody_are_held(text: str) -> None:
    assert list(find_health(read(text), profile=False))


@pytest.mark.parametrize("text", PASSED)
def test_a_profile_that_tells_it_of_nobody_is_passed(text: str) -> None:
    assert list(find_health(read(text), profile=True)) == []


@pytest.mark.parametrize("text", PASSED_IN_MINUTES)
def test_minutes_that_tell_it_of_nobody_are_passed(text: str) -> None:
    assert list(find_health(read(text), profile=False)) == []
