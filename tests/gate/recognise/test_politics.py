"""What tells of political opinion, and the ordinary words that parties are called by."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.politics import find_politics

TOLD = [
    "Jeg er gammel Venstresocialist.",
    "Jeg har været formand for den lokale venstreforening.",
    "Jeg er medlem af Socialdemokratiet.",
    "Jeg stemmer på Venstre",
    "Jeg har siddet i byrådet",
    "Jeg er socialist",
    "Byrådsmedlem for Enhedslisten",
    "Kasserer i den lokale SF",
    "Jeg stillede op for De Konservative",
    "Jeg er politisk aktiv",
    "kandidat for Dansk Folkeparti",
]
LET_BE = [
    "Venstre hånd er lige så god",
    "Til venstre for porten",
    "Sundhedspolitik og personalepolitik",
    "Byrådet fik rapporten",
    "Alternativet var at lukke",
    "Radikale ændringer i driften",
    "Konservativ med lak og lim",
]
HELD = [
    "Jeg har kogt suppe for Socialdemokratiets 1. maj-møde i Bangsbo, hvor jeg selv er medlem.",
    "Jeg hjælper ved Enhedslistens første maj-fest hvert år.",
    "Jeg stemte på Mette sidst.",
    "Mit kryds står ved liste Ø.",
    "Byrådsmedlem i to perioder.",
    "Regionsrådsmedlem for Socialdemokratiet.",
    "Gik med løbesedler for Enhedslisten.",
    "Jeg er liberal og står ved det.",
    "Formand for VU i Aars.",
    "Jeg har mødt op til landsmøde hvert år.",
    "Ringede til vælgere for Alex Vanopslagh.",
    "Aktivist i Den Grønne Studenterbevægelse.",
    "EU-modstander.",
    "BZ'er i Ryesgade.",
    "Frivillig i Refugees Welcome.",
    "Valgt ind for Lokallisten.",
    "Mit parti tabte.",
    "Hører til midten i dansk politik.",
    "Skolebestyrelse og byrådsarbejde.",
    "Fridays for Future har mig hver måned.",
    "Uddelte foldere for LA.",
    "Georgist.",
    "Jeg er ret blå.",
    "Solidaritetsarbejde for kurderne i PKK.",
    "Mit røde partikort er fra 1979.",
    "Formand for Europabevægelsen i Thy.",
    "Udvalgsformand for børn og unge i kommunen, valgt.",
    "Er stoppet i politik.",
    "Solidarność-medlem fra Gdansk.",
    "Stadig Venstre efter alle de år.",
    "Liberalist og iværksætter.",
    "Pantsatte ånden i partiet.",
    "Kørte vælgere til valgstedet for Dansk Folkeparti.",
    "Mit hjerte banker til venstre.",
    "Lænkede mig til et træ.",
    "Borgergruppen mod biogas har mig som talsmand.",
    "Ungdomspolitiker i sin tid.",
    "Jeg har været borgmesterkandidat på en lokal liste.",
    "Sad ti år i byrådet.",
    "Min partibog er rød.",
    "Har stemt Venstre siden 1982.",
    "Ordstyrer ved Socialistisk Folkepartis landsmøde.",
    "Går op i politik og stemmer på Alternativet.",
    "Uddelte roser for Socialdemokratiet.",
    "Formand for Konservativ Ungdom i Thy.",
    "Var med til at stifte Enhedslisten i Hobro.",
    "Jeg er kandidat til regionsrådet.",
    "Har gået i demonstration mod lukningen.",
    "Medlem af Nye Borgerlige, indtil det lukkede.",
    "Skrev læserbreve for Dansk Folkeparti.",
    "Er gammel kommunist.",
    "Skatteudvalget i SF har glæde af mig.",
    "Kommer fra et socialdemokratisk hjem.",
    "Var partisekretær i to år.",
    "Jeg er tidligere byrådsmedlem for Venstre.",
    "Har været kredsformand i De Konservative.",
    "Stiller op til kommunalvalget i 2025.",
    "Jeg er aktiv i Alternativet.",
    "Har stemt på SF hele livet.",
    "Jeg har hængt plakater op for Radikale.",
    "Var suppleant til regionsrådet.",
    "Jeg er gammel DKP'er.",
    "Medlem af Danmarksdemokraterne fra start.",
    "Jeg var politisk ordfører.",
    "Har kæmpet mod EU i tredive år.",
    "Min røde baggrund fornægter sig ikke.",
    "Formand for Venstres lokalforening.",
    "Er folketingskandidat i Aalborg Øst.",
    "Jeg er inkarneret liberal.",
    "Aktiv i Folkebevægelsen mod EU.",
    "Jeg er miljøaktivist.",
    "Var næstformand i DSU.",
    "Sad i udvalget for teknik og miljø i kommunen.",
    "Jeg hører til på venstrefløjen.",
    "Jeg går ind for et grønt Danmark og stemmer derefter.",
    "Løb stemmer ind for Moderaterne.",
]
HELD_IN_MINUTES = [
    "Ib stiller op til kommunalvalget.",
    "Henning er til opstillingsmøde.",
    "Et medlem deler roser ud.",
    "Egon er opstillet på plads tre.",
    "Marie uddeler foldere for SF i gågaden.",
    "Birgit skal tale til grundlovsmøde for Radikale.",
    "{person: aaaaaaaaaa} stiller op for Venstre.",
    "Birthe er kandidat til byrådet.",
    "Kurt er gammel socialdemokrat.",
    "Anna har valgt at stå på Radikales liste.",
]
PASSED = [
    "Jeg har trykt plakater til Socialdemokratiets 1. maj-møde.",
    "Jeg begyndte den 1. maj i klubben, hvor jeg selv er medlem.",
    "Trykte valgplakater for alle partier.",
    "Betjente byrådet som sekretær.",
    "Journalist på Christiansborg i ni år.",
    "Valgtilforordnet ved fire valg.",
    "Stemte klaverer i hele amtet.",
    "Drejede til venstre ved rundkørslen.",
    "Liste over reservedele.",
    "Stillede op til fotografering.",
    "Konservativ i mine skøn, hurtig i mit arbejde.",
    "Lavede valg af leverandør.",
    "Demonstrerede maskiner for kunder.",
    "Demonstrerede støvsugere i Bilka.",
    "Kampagneleder for et nyt køkken.",
    "Kandidat i kemi.",
    "Kandidat fra Aalborg Universitet.",
    "Medlem af indkøbsudvalget.",
    "Skrev personalepolitik.",
    "Konservator på museet.",
    "Grønt regnskab var min opgave.",
    "Budgetlagde for den politiske ledelse.",
    "Venstre side af hallen er malet.",
    "Skrev indstillinger til byrådet.",
    "Sekretær for udvalget for teknik og miljø i kommunen.",
    "Konservativ budgettering.",
    "Jeg stemmer klaverer.",
    "Jeg stillede op med mit værktøj hver morgen.",
    "En radikal omlægning af lageret.",
    "Partiet varer blev talt op.",
    "Alternativet var at lukke.",
]
PASSED_IN_MINUTES = [
    "Borgmesteren åbner jobmessen.",
    "Byrådet har bevilget 20.000 kr.",
    "Valg af formand: genvalg.",
    "Suppleant: genvalg.",
    "Byrådet har givet tilskud på 10.000 kr.",
    "Formanden stiller op til genvalg.",
    "Valg af ordstyrer og referent.",
    "Døren til venstre er ny.",
]


@pytest.mark.parametrize("text", TOLD)
def test_it_is_told_for_certain(text: str) -> None:
    assert any(span.certain for span in find_politics(read(text), profile=True))


@pytest.mark.parametrize("text", LET_BE)
def test_a_trade_is_let_be(text: str) -> None:
    assert not any(span.certain for span in find_politics(read(text), profile=True))


@pytest.mark.parametrize("text", HELD)
def test_a_profile_that_tells_it_is_held(text: str) -> None:
    assert list(find_politics(read(text), profile=True))


@pytest.mark.parametrize("text", HELD_IN_MINUTES)
def test_minutes_that_tell_it_of_somebody_are_held(text: str) -> None:
    assert list(find_politics(read(text), profile=False))


@pytest.mark.parametrize("text", PASSED)
def test_a_profile_that_tells_it_of_nobody_is_passed(text: str) -> None:
    assert list(find_politics(read(text), profile=True)) == []


@pytest.mark.parametrize("text", PASSED_IN_MINUTES)
def test_minutes_that_tell_it_of_nobody_are_passed(text: str) -> None:
    assert list(find_politics(read(text), profile=False)) == []
