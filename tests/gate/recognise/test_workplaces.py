"""Places of work and study, on file and unknown, and those that lead to no one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from synlig.gate.recognise import Span, WorkplaceIndex, read
from synlig.gate.recognise.workplaces import find_workplaces
from tests.gate.recognise.found import pieces

OWN = WorkplaceIndex(
    ["Badehotel Sandormen", "Forsyning Nordfjord", "Hirtsholm Frost A/S"], ["Teknisk Skole ved Broen"]
)


def find_both(text: str) -> Iterator[Span]:
    yield from OWN.find(read(text))
    yield from find_workplaces(read(text))


FOUND = [
    ("Konferencer på Badehotel Sandormen i Skagen", "Badehotel Sandormen"),
    ("steg på Sandormen med", "Sandormen"),
    ("400 medarbejdere i Forsyning Nordfjord", "Forsyning Nordfjord"),
    ("faldt på Hirtsholm fra", "Hirtsholm"),
    ("HIRTSHOLM FROST", "HIRTSHOLM FROST"),
    ("udlært fra Teknisk Skole ved Broen", "Teknisk Skole ved Broen"),
    ("Jeg var hos Xylo Plast ApS i ti år", "Xylo Plast ApS"),
    ("Ansat i Vindegabs Maskinfabrik A/S", "Vindegabs Maskinfabrik A/S"),
    ("pedel på Østre Strandskole i 16 år", "Østre Strandskole"),
    ("Rustfri rør for Ranum Rørsmedie", "Ranum Rørsmedie"),
    ("Skrev Limfjord Kommunes brev", "Limfjord Kommune"),
    ("Jeg var hos Fjordens Fællesvask i Mariager", "Fjordens Fællesvask"),
    ("Skøder for Advokaterne på Torvet", "Advokaterne på Torvet"),
    ("murer hos Hansen & Søn", "Hansen & Søn"),
    ("Student fra Tofteskov Gymnasium", "Tofteskov Gymnasium"),
    ("Kontaktperson på Plejehjemmet Solgården", "Plejehjemmet Solgården"),
    ("Hos hirtsholm frost i ti år", "hirtsholm frost"),
    ("Forsyning Nordfjords folk", "Nordfjords"),
    ("TSVB gav mig svendebrev", "TSVB"),
    ("elev på Handelsskolen i Opfundby", "Handelsskolen i Opfundby"),
    ("vikariat på Skolen ved Skansebakken", "Skolen ved Skansebakken"),
    ("jeg lærte på Hirtsholmfrost", "Hirtsholmfrost"),
    ("Fabrikken i Hobro stod stille", "Fabrikken?"),
    ("Skolen ved Skansebakken", "Skolen ved Skansebakken?"),
    ("Svendebrev fra Restaurantskolen i Brovst", "Restaurantskolen i Brovst?"),
    ("Hos Kludekompagniet i Hvalpsund stod jeg i ti år.", "Kludekompagniet i Hvalpsund"),
    ("lært på Den Grafiske Skole i Lemvig", "Den Grafiske Skole i Lemvig"),
    ("Chauffør for Natholdet ApS i Brovst", "Natholdet ApS i Brovst"),
    ("Rævkær Maskinstation kender mig.", "Rævkær Maskinstation"),
    ("Bogbinderiet Æselryggen havde fire ansatte.", "Bogbinderiet Æselryggen"),
    ("Jeg var bager i Bageri Solhjul ved Torvet.", "Bageri Solhjul"),
    ("Limfjordsegnens Dagblad: 12 år", "Limfjordsegnens Dagblad"),
    ("Elev på Køreskolen Gearet i Hadsund", "Køreskolen Gearet i Hadsund"),
    ("Skolen hed Bagernes og Konditorernes Fagskole i Vejen", "Bagernes og Konditorernes Fagskole i Vejen"),
    ("Firmaet: Taxa Vadgaard & Søn v/Helmer", "Taxa Vadgaard & Søn v/Helmer"),
    ("Tømrerfirmaet Lod & Lige, Saltum. Vi var fem.", "Tømrerfirmaet Lod & Lige, Saltum"),
    ("Plejehjemmet Lærkely på Læsø", "Plejehjemmet Lærkely på Læsø"),
]
LET_BE = [
    "Jeg var hos en virksomhed i Aalborg",
    "SAP og Navision hos kunderne",
    "Ansat i Aalborg Kommune",
    "Uddannet på Aalborg Universitet",
    "Jeg gik på skole i Hjørring",
    "Volvo og Scania hos mesteren",
    "En skole, et gymnasium og et hotel",
    "Gav banken et tal hver fredag",
    "Kommunen og banken",
    "Hos os tager vi kaffe",
    "Møde i Aalborg Havn",
    "Vi besøgte Region Nordjylland",
    "Møde på Biblioteket i Nørresundby",
    "KURSET I EXCEL BLEV HOLDT TO AFTENER",
    "Skolen er lukket i juli",
    "Kroen ved vandet",
    "Danske Bank og SKAT",
    "Vi kørte for Vestas",
    "Elev hos Nordea i Frederikshavn",
    "Portør på Rigshospitalet og Odense Universitetshospital",
    "Kontakt til Jobcenter Brønderslev og Rebild Kommune",
    "Vi skifter fra Danske Bank til Sparekassen Danmark.",
    "Sekretær i Miljøministeriet",
    "Konsulent hos Accenture og Capgemini",
    "Akademi i Kommunikation",
    "Underviser på Sprogcenter Aalborg",
    "Stuerengøring, Vinduespolering og Hovedrengøring",
    "Lærer i Tysk og Historie på Efterskole",
    "Jeg gik på Ingeniørskolen",
    "Jeg har gået på Jagt siden 1988",
    "Tog HF på aftenhold",
    "Dansk Arbejdsgiverforening og Dansk Industri holder konference",
    "Vikar i Hjemmeplejen i Jammerbugt Kommune",
    "Møde på Vejgaard Bibliotek",
    "Underviste på Thisted Gymnasium",
    "Hos Danish Crown i Sæby",
    "Hos os i Aalborg",
    "Vinduespolering og Rengøring",
    "Snedkeriet er lukket nu.",
    "Maskinstationen i byen kører for os.",
    "Dagbladet i morges",
    "Hos Birgit i køkkenet",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_both(text))), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_both(text)) == []
