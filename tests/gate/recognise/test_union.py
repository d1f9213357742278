"""What tells of a union or an unemployment fund, and the work that only speaks of it."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.union import find_union

TOLD = [
    "Jeg er medlem af 3F.",
    "Tillidsmand for 40 kolleger i otte år",
    "Min a-kasse hedder noget",
    "Jeg er organiseret i HK",
    "Jeg var tillidsrepræsentant",
    "medlem af Dansk Metal",
    "Min fagforening hjalp mig",
    "Jeg står i en a-kasse",
    "Jeg får dagpenge",
    "Jeg sad i bestyrelsen i FOA",
]
LET_BE = [
    "Forhandlede aftaler med fagforeningerne",
    "HK-overenskomsten kender jeg som lønmedarbejder og rådgiver kunder om",
    "Metal, træ og plast",
    "Lederne i afdelingen",
    "Kontakt til a-kassen om kurset",
    "Samarbejde med a-kasser og jobcentre",
]
HELD = [
    "Er livsvarigt medlem af Mejeristernes Forbund.",
    "Betaler kontingent til Serviceforbundet.",
    "Fik hjælp af Lederne til min sag.",
    "Blev valgt til tillidsmand af kollegerne.",
    "Forhandlede løn for kollegerne som tillidsvalgt.",
    "Bar fanen 1. maj.",
    "Jeg bor på feriecenter hos 3F hver sommer.",
    "Mangler 600 timer for at genoptjene dagpenge.",
    "Jeg meldte mig ud af a-kassen for at spare.",
    "Har efterlønsbevis.",
    "Min kasse er Magistrenes.",
    "Dansk Sygeplejeråd, kreds Nordjylland, bestyrelsen.",
    "Medlem af Dansk Musiker Forbund.",
    "Jeg er skolet i fagbevægelsen.",
    "Faglærerforeningen har mit navn.",
    "Medlem af Ingeniørforeningen IDA.",
    "Jeg sidder i pensionistklubben i Metal.",
    "Har været i HKKF i tyve år.",
    "Medlem af BL.",
    "Fik karantæne, fordi jeg selv sagde op.",
    "Er ledig og G-dage er brugt.",
    "Blev fyret for at være tillidsmand.",
    "Jeg er kontingentfri i HK.",
    "Forbundet har hjemsted i min kalender.",
    "Det Faglige Hus har mine papirer.",
    "12 uger tilbage på dagpenge.",
    "LG betalte, og fagforeningen hjalp.",
    "Er fagforeningsløs.",
    "Jeg var suppleant til bestyrelsen i Teknisk Landsforbund.",
    "IDA-medlem.",
    "3F Frederikshavn kender mit navn.",
    "Havneblokaden i Esbjerg stod jeg i.",
    "Kontingentet til FOA er betalt til jul.",
    "Har været i forbundet siden læretiden.",
    "Jeg har siddet med ved bordet som 3F'er.",
    "Min A-kasse er Krifa.",
    "Har brugt fagforeningens advokat.",
    "Jeg var arbejdsløs med fulde dagpenge.",
    "Faglig voldgift, vundet af mit forbund.",
    "BUPL-medlem gennem 30 år.",
    "Med i Dansk Journalistforbund.",
    "Er stadig i TL.",
    "Sad i hovedbestyrelsen for Dansk Socialrådgiverforening.",
    "Jeg var formand for klubben på B&W.",
    "Var med til at stifte klubben på fabrikken.",
    "Jeg er gul og medlem af Business Danmark.",
    "Jeg har fast plads i 3F's seniorklub.",
    "Har gået strejkevagt i sne.",
    "Supplerende dagpenge i to år.",
    "Fik hjælp af HK, da det brændte på.",
    "Jeg har været medlem af Teknisk Landsforbund i 20 år.",
    "Organiseret i Fødevareforbundet siden 1985.",
    "Har været fællestillidsmand på slagteriet.",
    "Sad i klubbestyrelsen på værftet.",
    "Jeg er i Krifa.",
    "Var med i storkonflikten i 1998.",
    "Jeg betaler til Det Faglige Hus.",
    "Skiftede fra HK til Krifa.",
    "Jeg er ikke medlem af nogen fagforening.",
    "Min a-kasse er Min A-kasse.",
    "Mine dagpenge udløber i maj.",
    "Valgt som TR for 60 kolleger.",
    "Har været afdelingsformand i SiD.",
    "Jeg var talsmand for kollegerne og klubformand.",
    "Kasserer i fagklubben.",
    "Gammel SiD'er.",
    "Har modtaget rådgivning hos Djøf.",
    "Jeg gik på efterløn i to år.",
    "Var på strejkevagt ved porten.",
    "Aktiv i Ingeniørforeningen.",
    "Faglig sekretær i Malerforbundet.",
    "Jeg mødte op til 1. maj med fanen.",
    "Medlem af Lederne.",
    "Medlem af IDA siden studiet.",
    "Sygeplejerådet har mig stadig som medlem.",
]
HELD_IN_MINUTES = [
    "Holger er indkaldt til rådighedssamtale.",
    "Ketty har meldt sig ind i 3F.",
    "Jan er i strejke og kommer ikke.",
    "Kurt fra Dansk Metal er med i bestyrelsen.",
    "Han mangler dagpenge i to uger.",
    "Lars er i karantæne.",
    "Sven mister sin dagpengeret til sommer.",
    "{person: aaaaaaaaaa} har fået ørene i maskinen hos sin a-kasse.",
    "Et medlem er i klemme mellem a-kassen og jobcentret.",
    "Mona skal til møde i HK.",
]
PASSED = [
    "Forhandlede lokalaftaler med fagforeningen på ledelsens side.",
    "Maskinen havde 12 HK.",
    "Arbejdede i træ og metal.",
    "Holdt kurser for tillidsvalgte og ledere.",
    "Underviste i overenskomst og løn.",
    "Jeg var leder for 12 faglige konsulenter.",
    "Udbetalte løn efter Industriens Overenskomst.",
    "Faglig stolthed og gode rutiner.",
    "Fagligt dygtig med overblik.",
    "Stærk faglig profil.",
    "Klubben er en fodboldklub.",
    "Kasserer i sejlklubben.",
    "Forhandlede overenskomst med fagforeninger for arbejdsgiverne.",
    "Samarbejde med tillidsrepræsentanter om lokalaftaler.",
    "Lavede lønadministration, dagpengerefusion og feriepenge.",
    "Jeg har siddet i bestyrelsen for en boligforening.",
    "Metal, træ og plast.",
    "Konflikthåndtering i butik.",
    "Ida fra kantinen lærte mig det.",
    "Lederne mødtes hver mandag.",
]
PASSED_IN_MINUTES = [
    "Jobcentret og a-kasserne holder jobmesse.",
    "Vi inviterer HK og 3F til oplæg om løn.",
    "Klubbens lokale er ledigt.",
    "Dagpengereglerne gennemgås af kommunen.",
    "Vi inviterer a-kasser og fagforeninger til åbent hus.",
    "Kontingentet er uændret.",
    "Oplæg ved en tillidsrepræsentant fra havnen.",
    "Jobcentret holder møde om dagpengeregler.",
]


@pytest.mark.parametrize("text", TOLD)
def test_it_is_told_for_certain(text: str) -> None:
    assert any(span.certain for span in find_union(read(text), profile=True))


@pytest.mark.parametrize("text", LET_BE)
def test_a_trade_is_let_be(text: str) -> None:
    assert not any(span.certain for span in find_union(read(text), profile=True))


@pytest.mark.parametrize("text", HELD)
def test_a_profile_that_tells_it_is_held(text: str) -> None:
    assert list(find_union(read(text), profile=True))


@pytest.mark.parametrize("text", HELD_IN_MINUTES)
def test_minutes_that_tell_it_of_somebody_are_held(text: str) -> None:
    assert list(find_union(read(text), profile=False))


@pytest.mark.parametrize("text", PASSED)
def test_a_profile_that_tells_it_of_nobody_is_passed(text: str) -> None:
    assert list(find_union(read(text), profile=True)) == []


@pytest.mark.parametrize("text", PASSED_IN_MINUTES)
def test_minutes_that_tell_it_of_nobody_are_passed(text: str) -> None:
    assert list(find_union(read(text), profile=False)) == []
