"""Whose a sensitive word is: the job beside it tells nothing of who has it, what stands beside the job does.

Each class is told twice: in a sentence that says nothing of anybody, and in its neighbour that does.
"""

from __future__ import annotations

import pytest

from synlig.gate.recognise import SENSITIVE, Known, TextKind, find_all, read
from synlig.gate.recognise.work import is_post

OF_NOBODY = [
    ("Jeg har været ansat som bogholder i HK Nordjylland.", "employed in a union's office"),
    ("Jeg var kontorassistent hos 3F i Frederikshavn fra 2004 til 2012.", "a phrase that begins with its preposition"),
    ("Regnskabschef i Dansk Metal, hvor jeg stod for budget og årsregnskab.", "what one did there follows"),
    ("Sagsbehandler i en a-kasse, hvor jeg vejledte ledige om dagpenge.", "one's own casework"),
    ("Bogholder for menighedsrådet i Vrå, kirkegårdskontoret og to fonde.", "a customer"),
    ("Jeg har lavet lønkørsel for fire menighedsråd.", "a customer, no title"),
    ("Grafiker på Kristeligt Dagblad.", "a paper as a place of work"),
    ("Pædagog i en kristen børnehave? Nej, i en kommunal.", "an institution"),
    ("Elektriker på psykiatrisk hospital i Brønderslev.", "a hospital as a place of work"),
    ("Som portør på sygehuset lærte jeg at tale med alle.", "the same in a sentence"),
    ("Rengøringsassistent på Enhedslistens kontor på Christiansborg.", "a party's house"),
    ("Hos et fagforbund var jeg journalist på medlemsbladet.", "the job behind its place"),
    ("Et kontor i en fagforening var mit første vikariat.", "called a job behind it"),
    ("Ombyggede en frikirke til kontorer.", "what is built is nobody's church"),
    ("Kirkelig kunst solgte jeg på auktion.", "the verb behind"),
    ("Jeg byggede ramper til kørestole og rollatorer.", "aids that are made"),
    ("Udstyr til bandager og proteser: jeg solgte det i 14 år.", "aids that are sold"),
    ("Jeg har genoptrænet patienter efter blodpropper.", "of patients"),
    ("Jeg har været støttepædagog for børn med ADHD.", "of those one looks after"),
    ("Har mentorerfaring med unge med psykiske lidelser.", "the same without a title"),
    ("Jeg har bygget et system, hvor medarbejdere melder sig syge på mobilen.", "others are ill"),
    ("Jobkonsulent med fleksjob som speciale.", "a subject"),
    ("Kundeliste: Dansk Metal, Spar Nord, Aalborg Zoo.", "a list of customers"),
    ("Fagforeningsjurist med speciale i ansættelsesret.", "the word is a job itself"),
    ("Tegnsprogstolk siden 1999.", "the same of health"),
    ("Er sygt god til Excel.", "an adverb"),
    ("Jeg styrede firmaet gennem depressionen i byggebranchen.", "of the economy"),
    ("Har opereret en kran på 60 ton.", "a machine"),
    ("Operatør på en ekstruder og siden operationsleder.", "a title"),
    ("Har en konservativ tilgang til risiko.", "a manner"),
    ("Enhedslisten over reservedele rettede jeg selv.", "a list of units"),
    ("Pedel i den blå blok på Vesterbro.", "a house"),
    ("Jeg var missionær for lean på fabrikken.", "a figure of speech"),
    ("Bibelen i vores branche er SBi-anvisningerne.", "the same"),
]  # fmt: skip
OF_SOMEBODY = [
    (
        "Kontakt til mange, også som tillidsrepræsentant for kollegerne.",
        "what somebody is, whatever the trade before",
    ),
    ("Min søn har fået epilepsi, så jeg arbejder hjemmefra om onsdagen.", "the family's illness"),
    ("Har arbejdet og siddet i forhandlingsdelegationen for BUPL.", "a seat, with a trade word in it"),
    ("Har været i Ungkommunisterne.", "the plural of a community one is in"),
    ("Bogholder, medlem af HK.", "a membership beside the job"),
    ("Min sagsbehandler i a-kassen siger, at jeg skal søge bredt.", "whose caseworker it is"),
    ("Jeg har en rådgiver i HK, som har hjulpet med ansøgningen.", "the same, with an article"),
    ("Chauffør i 3F Transport.", "the union of one's own trade"),
    ("Kasserer i BUPL Nordjylland, frivilligt, ved siden af jobbet.", "a post of trust"),
    ("Har arbejdet fagligt i 3F som tillidsvalgt.", "by election"),
    ("Hos HK var jeg medlem i ti år.", "a membership behind its place"),
    ("Jeg er medlem af S.", "a party by its letter"),
    ("Jeg stemmer V.", "the same"),
    ("Valgt ind for K i 2001.", "the same"),
    ("Maler og menighedsrådsmedlem.", "beside the job"),
    ("Tømrer og troende.", "the trade swallows no faith"),
    ("Leder af børneklubben i Pinsekirken.", "a post of trust"),
    ("Underviser i moskeen om fredagen.", "who teaches in a community is one of it"),
    ("Frivillig kirketjener hver søndag, ulønnet.", "no job"),
    ("Solgte bøger for Indre Mission, hvor jeg er vokset op.", "what follows says it"),
    ("Trykte plakater for Enhedslisten, gratis, fordi jeg er medlem.", "the same"),
    ("Bogholder for partiet, frivilligt, i mange år.", "for nothing"),
    ("Kontorchef, byrådsmedlem for Venstre.", "an office by election"),
    ("Murer og socialdemokrat.", "beside the job"),
    ("Sygeplejerske og tidligere kræftpatient.", "beside a job in care"),
    ("Kontorassistent med sclerose og stort overblik.", "with an illness"),
    ("Rengøringsassistent med astma.", "the same"),
    ("Kok, nu i jobafklaring.", "a benefit"),
    ("Jeg er ansat i fleksjob hos Bilka.", "an arrangement one is employed in"),
    ("Vikar på halv tid på grund af gigt.", "the reason"),
    ("Undervist trods sclerose.", "the reason against"),
    ("Solgte min butik efter en blodprop.", "the time"),
    ("Byggede huse, til knæene sagde stop.", "where the sentence turns"),
    ("Kørte lastbil til synet svigtede.", "a lorry is not ill"),
    ("Jeg er lægesekretær og har selv haft kræft.", "oneself"),
    ("Jeg underviste andre, mens jeg selv var sygemeldt.", "oneself, later"),
    ("Patient på Skejby Sygehus i 2018, nu tilbage.", "a patient is no job"),
    ("Min holdning til udlændinge er stram.", "an opinion without a party"),
    ("Skeptisk over for EU og altid været det.", "the same"),
    ("Jeg har været regionspolitiker.", "an office by election"),
    ("Ser verden fra venstre side af salen, og sådan stemmer jeg.", "a vote"),
    ("Frivillig på Pia Olsen Dyhrs valgkontor.", "a leader's campaign"),
    ("Uorganiseret hele livet.", "no member, which tells as much"),
]
OF_NOBODY += [
    ("Som HR-chef mødtes jeg med tillidsrepræsentanterne hver måned.", "the plural of others"),
    ("Jeg designede proteser i 12 år.", "a craft"),
    ("Jeg skrev taler for borgmesteren som kommunikationskonsulent.", "the job stands behind"),
    ("Kirkens gulv lagde jeg i 2014.", "what a body has as any house has"),
]
OF_NOBODY_IN_MINUTES = [
    ("Vi låner lokale hos 3F i Aalborg til mødet i juni.", "a landlord"),
    ("Næste møde er hos HK, Vesterbro 14, lokale 3.", "a place"),
    ("Vi deltager på jobmessen sammen med Krifa og Business Danmark.", "who else is there"),
    ("Kirkens Korshær hentede de gamle stole.", "what another association did"),
    ("Menighedsrådet udlejer sognegården for 300 kr.", "a landlord that begins the sentence"),
    ("Gårdhaven ved synagogen i Aalborg blev nævnt som sted for sommerturen.", "where something lies"),
    ("Emnet for næste møde er dagpenge og efterløn.", "a subject"),
    ("Formanden orienterede om møde med jobcentret om fleksjobordningen.", "a subject that a role told of"),
    ("Vi drøftede, hvordan man taler om sygdom i et CV.", "of nobody in particular; `Vi` is also a name"),
    ("Printeren er syg igen.", "a thing"),
    ("Valg af bestyrelse: alle blev genvalgt.", "an association's own election"),
    ("Formanden talte med udvalgsformanden om tilskud.", "an office known to all"),
]
OF_SOMEBODY_IN_MINUTES = [
    ("Vi skriver til a-kassen for Mona.", "for whom"),
    ("Brev til Lises a-kasse.", "whose"),
    ("Formanden orienterede om Bents sygdom.", "whose, in a subject"),
    ("Formanden fortalte om sin sygdom.", "one's own"),
    ("Vi låner kirken, hvor Karen er med i menigheden.", "a name in the sentence"),
    ("Kontakt til SF går gennem Bodil, som er medlem.", "the same"),
    ("Gert er ansat i 3F og medlem samme sted.", "a membership beside the job"),
    ("Vi tænker på Aase, som får kemo.", "`Vi` is no name, Aase is"),
]


def told(text: str, kind: TextKind) -> list[str]:
    return [
        text[span.start : span.end] for span in find_all(read(text), Known(kind)) if span.kind in SENSITIVE
    ]


@pytest.mark.parametrize(("text", "why"), OF_NOBODY)
def test_a_job_tells_nothing_of_who_has_it(text: str, why: str) -> None:
    assert told(text, "profile") == [], why


@pytest.mark.parametrize(("text", "why"), OF_SOMEBODY)
def test_what_stands_beside_a_job_is_told(text: str, why: str) -> None:
    assert told(text, "profile"), why


@pytest.mark.parametrize(("text", "why"), OF_NOBODY_IN_MINUTES)
def test_what_associations_do_together_tells_nothing(text: str, why: str) -> None:
    assert told(text, "minutes") == [], why


@pytest.mark.parametrize(("text", "why"), OF_SOMEBODY_IN_MINUTES)
def test_whom_they_do_it_for_is_told(text: str, why: str) -> None:
    assert told(text, "minutes"), why


@pytest.mark.parametrize(
    ("word", "post", "why"),
    [
        ("bogholder", True, "a title of ours"),
        ("Tandtekniker", True, "the end of a longer one"),
        ("rengøringsassistent", True, "an end that many titles have"),
        ("kasserer", False, "a post of trust as well"),
        ("fællestillidsmand", False, "its end says so"),
        ("frimurer", False, "ends in a trade, and is none"),
        ("patient", False, "nobody is paid for it"),
        ("sygdom", False, "no title"),
    ],
)
def test_a_post_is_what_one_is_paid_for(word: str, post: bool, why: str) -> None:
    assert is_post(word) is post, why
