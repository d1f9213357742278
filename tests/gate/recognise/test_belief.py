"""What tells of belief, and the work that only speaks of it."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.belief import find_belief

TOLD = [
    "Jeg er frelsersoldat i Frelsens Hær.",
    "Jeg er troende.",
    "Jeg er muslim",
    "Jeg er aktiv i Indre Mission",
    "Jeg går i kirke hver søndag",
    "Min tro betyder meget",
    "Medlem af menighedsrådet",
    "Jehovas Vidner",
    "Jeg holder fri under ramadanen",
    "praktiserende katolik",
]
LET_BE = [
    "Kirketjener og graver i tolv år",
    "Genopmurede kirkegårdsmuren",
    "Jeg tror på at gøre det færdigt",
    "To kirker og en skole",
    "Guddommelig god mad",
    "Underviste i kristendom for børn",
]
HELD = [
    "Jeg hjælper til i Frelsens Hær som soldat hver onsdag.",
    "Jeg er aktiv i Indre Mission.",
    "Holder fri til eid.",
    "Spiser ikke svin.",
    "Min turban passer under hjelmen.",
    "Til jom kippur arbejder jeg ikke.",
    "Har taget tilflugt til Buddha.",
    "Jeg er hindu og vegetar.",
    "Er døbt syrisk-ortodoks.",
    "Skrifter og fasten holder jeg.",
    "Frikirkemand.",
    "Jesus er min sponsor.",
    "Jeg leder en husgruppe i Vineyard.",
    "Tog på missionsrejse til Tanzania.",
    "Har meldt mig ud af folkekirken.",
    "Ateistisk Selskab har mit kontingent.",
    "Er frimurer i Hjørring.",
    "Vi er adventister.",
    "Jeg var på mission i to år for Sidste Dages Hellige.",
    "Jeg er yezidi.",
    "Min imam skriver gerne en anbefaling.",
    "Konfirmandlærer som frivillig.",
    "Går til alpha-kursus.",
    "Jeg er spirituel og healer.",
    "Beder bordbøn i kantinen.",
    "Lever efter Koranen.",
    "Jeg er præstesøn og har taget troen med.",
    "Min søndag er optaget kl. 10 til 12 af højere magter.",
    "Drikker ikke, det følger af min tro.",
    "Pause kl. 12.30, så jeg kan bede.",
    "Jeg har gået i katolsk skole og er det stadig.",
    "Har sat mig i kirkebænken igen.",
    "Betaler gerne kirkeskat.",
    "Forlod Jehovas Vidner som 30-årig.",
    "Nonneskolen formede mig.",
    "Holder andagt hver morgen.",
    "Inshallah begynder jeg i august.",
    "Jeg er troende uden at prale.",
    "Zen hver morgen.",
    "Mester i logen.",
    "Var på Oase-stævne i sommer.",
    "Lytter til Radio Toft hjemme og i menigheden.",
    "Søndag formiddag er optaget af gudstjeneste.",
    "Vi er Jehovas Vidner hjemme hos os.",
    "Jeg er opvokset katolsk.",
    "Lovprisning med guitar hver torsdag i kirken.",
    "Er diakon i baptistkirken.",
    "Jeg beder fem gange om dagen.",
    "Min mand er imam.",
    "Har læst Koranen på arabisk siden barndommen.",
    "Døbt og konfirmeret, men tror ikke.",
    "Jeg er med i Indre Mission i Brovst.",
    "Jeg er hedning og blóter med vennerne.",
    "Har været missionær i Tanzania i seks år.",
    "Menighedsrådet fik mig til at tage nøglen.",
    "Kasserer i KFUM og KFUK.",
    "Jeg er spejder i FDF.",
    "Medlem af logen på Østerbrogade.",
    "Fejrer hanukka.",
    "Jeg lever kosher.",
    "Juleaften holder vi ikke, vi er muslimer.",
    "Jeg kommer i den tamilske menighed i Herning.",
    "Fra en familie af missionsfolk.",
    "Gud er min chef.",
    "Min bønnetid er kl. 13.",
    "Har gået til alters hver søndag.",
    "Jeg er opvokset i et missionsk hjem.",
    "Min tro giver mig ro.",
    "Kommer fast i Citykirken.",
    "Jeg synger i kirkekor hver onsdag.",
    "Har været spejderleder i KFUM.",
    "Vi er en del af en frikirke.",
    "Jeg fejrer ikke fødselsdage af religiøse grunde.",
    "Jeg er praktiserende buddhist og mediterer dagligt.",
    "Holder fri til Eid.",
    "Jeg er medlem af Frimurerordenen.",
    "Sidder i menighedsrådet ved vores kirke.",
    "Har studeret på bibelskole.",
    "Jeg spiser ikke svinekød.",
    "Jeg vil gerne kunne bede middagsbøn.",
    "Gud har en plan med mig.",
    "Døbt som voksen.",
    "Aktiv i Baptistkirken.",
    "Leder af søndagsskolen.",
    "Jeg er meldt ud af folkekirken.",
    "Som kristen er ærlighed vigtig for mig.",
    "Frivillig i Kirkens Korshær.",
    "Jeg bærer tørklæde.",
    "Jeg er jøde.",
    "Har været Jehovas Vidne.",
    "Medlem af Frelsens Hær.",
    "Jeg er humanist og tror ikke på noget.",
    "Lørdag er min hviledag.",
    "Kirken fylder meget i mit liv.",
]
HELD_IN_MINUTES = [
    "Hussein bad aftenbøn i det lille lokale imens.",
    "Mogens beder bordbøn i køkkenet.",
    "Ahmed går til fredagsbøn og kommer senere.",
    "Rut er valgt til menighedsrådet.",
    "Jens bad bordbøn.",
    "Leila spiser ikke svinekød.",
    "Sara vil ikke trykke hånd af religiøse grunde.",
    "Niels skal holde andagt i missionshuset.",
    "{person: aaaaaaaaaa} er i moskeen hver fredag.",
    "Bente er valgt til menighedsrådet.",
    "Kaj holder sabbat og kommer ikke lørdag.",
    "Et medlem er Jehovas Vidne.",
]
PASSED = [
    "Jeg var soldat i hæren i to år.",
    "Jeg leverede møbler til Frelsens Hær som chauffør.",
    "Murede kirketårnet om i Hune.",
    "Gartner på kirkegården.",
    "Stemte orgler i 40 kirker.",
    "Ansat i et kirkekontor som kordegn.",
    "Lavede julekrybber til butikker.",
    "Fejrede jul med beboerne.",
    "Har bygget moskéens minaret.",
    "Kunderne er min religion.",
    "Ildsjæl med tro på teamet.",
    "Jeg tror på tydelig ledelse.",
    "Missionen var at halvere spildet.",
    "Syr dåbskjoler og konfirmationstøj.",
    "Bad om bedre værktøj og fik det.",
    "Bagte påskebrød og fastelavnsboller.",
    "Fredagsbar og sommerfest arrangerer jeg gerne.",
    "Murede kirketårnet i Vrå om.",
    "Graver og kirketjener ved Sct. Catharinæ Kirke.",
    "Sang til en kirkekoncert.",
    "Vores mission er at hjælpe.",
    "Jeg tror på, at orden betaler sig.",
    "Bad om tilbud fra tre leverandører.",
    "Kristensen & Søn, hvor jeg var i lære.",
    "Det havde ingen troet.",
    "Fortøjede med trosse og tovværk.",
    "Elektriker på orgler og varmeanlæg i kirker.",
]
PASSED_IN_MINUTES = [
    "Hussein bad om det lille lokale.",
    "Mødet holdes i Frelsens Hær i salen.",
    "Julefrokosten holdes i sognegården.",
    "Foredrag om religioner i Nordjylland.",
    "Vi beder kommunen om et svar.",
    "Kirken lægger lokale til julefrokosten.",
    "Vi beder udlejer se på det.",
    "Vores mission og vision blev læst op.",
    "Møderne ligger uden for påske og jul.",
]


@pytest.mark.parametrize("text", TOLD)
def test_it_is_told_for_certain(text: str) -> None:
    assert any(span.certain for span in find_belief(read(text), profile=True))


@pytest.mark.parametrize("text", LET_BE)
def test_a_trade_is_let_be(text: str) -> None:
    assert not any(span.certain for span in find_belief(read(text), profile=True))


@pytest.mark.parametrize("text", HELD)
def test_a_profile_that_tells_it_is_held(text: str) -> None:
    assert list(find_belief(read(text), profile=True))


@pytest.mark.parametrize("text", HELD_IN_MINUTES)
def test_minutes_that_tell_it_of_somebody_are_held(text: str) -> None:
    assert list(find_belief(read(text), profile=False))


@pytest.mark.parametrize("text", PASSED)
def test_a_profile_that_tells_it_of_nobody_is_passed(text: str) -> None:
    assert list(find_belief(read(text), profile=True)) == []


@pytest.mark.parametrize("text", PASSED_IN_MINUTES)
def test_minutes_that_tell_it_of_nobody_are_passed(text: str) -> None:
    assert list(find_belief(read(text), profile=False)) == []
