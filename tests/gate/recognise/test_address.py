"""Addresses in every spelling, and what only looks like one."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.address import find_addresses
from tests.gate.recognise.found import pieces

FOUND = [
    ("Jeg bor Opfundsvej 12.", "Opfundsvej 12"),
    ("Opfundsvej 12, 2. tv., 9400 Nørresundby", "Opfundsvej 12, 2. tv., 9400 Nørresundby"),
    ("opfundsvej 12b", "opfundsvej 12b"),
    ("Gl. Kongevej 3", "Gl. Kongevej 3"),
    ("Østre Opfundsgade 7 st. th", "Østre Opfundsgade 7 st. th"),
    ("H.C. Andersens Boulevard 14", "Andersens Boulevard 14"),
    ("Klitparken 4", "Klitparken 4"),
    ("Jeg bor på Opfundsvej", "Opfundsvej"),
    ("9800 Hjørring", "9800 Hjørring"),
    ("DK-9800 Hjørring", "9800 Hjørring"),
    ("Toftehøjen 22, Vester Hassing", "Toftehøjen 22"),
    ("OPFUNDSVEJ 12", "OPFUNDSVEJ 12"),
    ("Opfundsvej nr. 12", "Opfundsvej nr. 12"),
    ("Postboks 134", "Postboks 134"),
    ("Opfunds Allé 5", "Opfunds Allé 5"),
    ("Adresse: Kvistens Kvarter 120A.", "Kvistens Kvarter 120A"),
    ("Bor på Højvang 12", "Højvang 12"),
    ("Hovedg. 12, 2.tv", "Hovedg. 12, 2.tv"),
    ("Bag Diget 138 C", "Bag Diget 138 C"),
    ("Rebslagerpassagen 142, 9320 Hjallerup", "Rebslagerpassagen 142, 9320 Hjallerup"),
    ("Jeg bor Toftevej tolv", "Toftevej tolv"),
    ("opfundsvej12", "opfundsvej12"),
    ("H C Opfunds Vej 4", "H C Opfunds Vej 4"),
    ("12 på Opfundsvej", "12 på Opfundsvej"),
    ("bopæl Opfundsvej 71 (Frederikshavn)", "Opfundsvej 71 (Frederikshavn)"),
    ("Tangvejen 13, Byrum, 9940 Læsø", "Tangvejen 13, Byrum, 9940 Læsø"),
    ("Adressen er bare Ved Åen 2.", "Ved Åen 2"),
    ("gården Højvang ved Vrold", "Højvang"),
    ("c/o Tofteskov", "c/o Tofteskov"),
    ("PO Box 12", "PO Box 12"),
    ("Aalborg (9000)", "Aalborg (9000)"),
    ("9000 aalborg", "9000 aalborg"),
    ("57.0488, 9.9217", "57.0488, 9.9217"),
    ("Vester Hassing 12.", "Vester Hassing 12?"),
    ("Knubbelfjæs 12.", "Knubbelfjæs 12?"),
    ("PRÆSTENS TOFT 45B, 2. SAL, 9000 AALBORG", "PRÆSTENS TOFT 45B, 2. SAL, 9000 AALBORG"),
    ("Opfundsvej 3, stuen til venstre, opgang B", "Opfundsvej 3, stuen til venstre, opgang B"),
    ("adresse: kvistens kvarter 120", "kvistens kvarter 120"),
    ("kvistens kvarter 120, 9000 aalborg", "kvistens kvarter 120, 9000 aalborg"),
    ("Skudehavnsgade 3 Aalborg", "Skudehavnsgade 3 Aalborg"),
    ("Torvet 3", "Torvet 3?"),
    ("Bed til Stærekassen 40 kan beses", "Stærekassen 40?"),
    ("Fjordudsigten 29 i Storvorde", "Fjordudsigten 29 i Storvorde"),
    ("Karlsvognen 21, Vodskov", "Karlsvognen 21, Vodskov"),
    ("Ingolf Top, Bakketoppen 99.", "Bakketoppen 99"),
    ("Sundpromenaden 64, lejlighed mod vandet", "Sundpromenaden 64"),
    ("TORPET SEKSTEN", "TORPET SEKSTEN?"),
    ("Snedkergangen otteogtyve, Sæby", "Snedkergangen otteogtyve"),
    ("Hvidsten Ø 6", "Hvidsten Ø 6?"),
    ("Torpet 16, Torpet 18", "Torpet 18"),
    ("Jeg bor ved biblioteket, Rendsburggade 2", "Rendsburggade 2"),
    ("Klokkerbakken altså, i 110.", "Klokkerbakken altså, i 110?"),
    ("Solsortevej jo nr. 4", "Solsortevej jo nr. 4?"),
    ("Gl. Kongevej 12, 9000 Aal.borg", "Gl. Kongevej 12, 9000 Aal.borg"),
    ("Engvej 8,9800 Hjørring", "Engvej 8,9800 Hjørring"),
    ("Kirkegade 14B,DK-9690 Fjerritslev", "Kirkegade 14B,DK-9690 Fjerritslev"),
    ("Strandgade 5, 3.\n9970 Strandby", "Strandgade 5, 3.\n9970 Strandby"),
    ("Havnegade 9, Hals.", "Havnegade 9, Hals"),
    ("Klitvejen 2, Blokhus", "Klitvejen 2, Blokhus"),
    ("kig ind hos os på møllebakken 7 en dag", "møllebakken 7?"),
    ("du finder mig i kærmindeparken 23", "kærmindeparken 23?"),
    ("kommer de forbi teglværkslunden 4b?", "teglværkslunden 4b?"),
]
LET_BE = [
    "Vi holder til på Østre Fælledvej 21, 9400 Nørresundby.",
    "Kørte på landevej 11 og motorvej 3",
    "I 2019 Aalborg og siden Hjørring",
    "Der er lang vej endnu",
    "Bord 4 sagde det samme",
    "Havnen, 8 kraner og tre trucks",
    "Jeg søger i Aalborg og Frederikshavn",
    "4 haver og 12 gårde",
    "Maler i 40 år på stigen",
    "På vej 2 timer hver dag",
    "Lokale 3 og bilag 4",
    "Windows 11 og Excel 365",
    "Fase 2 i Aalborg",
    "Hold 3 i Hjørring",
    "Kablede vej 507 fra Løgstør",
    "Medlemstallet 44 og 45",
    "Kursusforløb 2 i Aalborg",
    "Spørg mig om alle tre",
    "Max 8 deltagere",
    "Afstemte 16 mellemregninger",
    "Aalborg 12. november",
    "Et hus i Blokhus giver 28 skift",
    "Kulusuk, Nuuk, Aalborg. 57.",
    "Afdelingen flyttede til Aarhus.",
    "Hobro, Hadsund og Mariager. 400 i hver by",
    "Boeing 737 og Volvo 240",
    "der bor 12 mennesker",
    "han bor 3 kilometer væk",
    "SALGET I MIT AFSNIT STEG 20 PROCENT",
    "Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby",
    "Hovedbiblioteket, Rendsburggade 2, lokale 1.14",
    "Nordkraft, Kjellerups Torv 5",
    "bilag C4. Alle tre er vores",
    "Slagtekrog 12 mm",
    "Yanmar 3GM30",
    "Pasteurisering 72 °C",
    "Arbejdsgruppen 3 mødes",
    "Buslinjen 2 kører",
    "Rådhuset, Boulevarden 13",
    "Sundhedshuset, Vestergade 5",
    "Klokkerbakken er i 3 dele",
    "kom ned på lager 4 og hent den",
    "vi mødes i kursuslokalet 2",
    "find det på hylden 12",
    "kom ind på kontoret 5 minutter før",
    "Engvej 8,50 meter lang",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(
        piece in found
        for found in pieces(text, find_addresses(read(text), ("Østre Fælledvej 21", "9400", "Nørresundby")))
    ), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_addresses(read(text), ("Østre Fælledvej 21", "9400", "Nørresundby"))) == []
