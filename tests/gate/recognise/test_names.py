"""People nobody has on file, and the capitals that mean something else."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.names import find_names
from tests.gate.recognise.found import pieces

FOUND = [
    ("Jeg lærte det af Birgit.", "Birgit"),
    ("Kalender for Bøje, Hesselund og Marie-Louise", "Hesselund"),
    ("Kalender for Bøje, Hesselund og Marie-Louise", "Marie-Louise"),
    ("Hr. Lassen, der slog", "Lassen"),
    ("Inspektør Overgaard regnede", "Overgaard"),
    ("Min chef hed Ole Bjørn Hansen.", "Ole Bjørn Hansen"),
    ("Jeanne Vestmark fra jobcentret", "Jeanne Vestmark"),
    ("Jytte på linje 4", "Jytte"),
    ("Knud Åge har haft vagten", "Knud Åge"),
    ("sammen med Xylbert fra lageret", "Xylbert"),
    ("BIRGIT HANSEN", "BIRGIT HANSEN"),
    ("Mohammed og Fatima lærte mig det", "Fatima"),
    ("Tak til Svend-Erik", "Svend-Erik"),
    ("Min mentor Mark hjalp mig", "Mark"),
    ("Peters bil", "Peters"),
    ("Jeg arbejdede for J. Mortensen", "Mortensen"),
    ("Aftalen med Per holder", "Per"),
    ("Jeg har lært alt af Gudmund Tværmose.", "Gudmund Tværmose"),
    ("hos familien Bjerregrav", "familien Bjerregrav"),
    ("Chefen hed Storgaard", "Storgaard"),
    ("oplært af mester Trolle", "mester Trolle"),
    ("Ifølge Fuglsang-Madsen er det rigtigt", "Fuglsang-Madsen"),
    ("Fru Rævdal gik", "Fru Rævdal"),
    ("Signe Tyrsted ringede", "Signe Tyrsted"),
    ("hos R. Rævdal", "R. Rævdal"),
    ("sønnen Magne er smed", "sønnen Magne"),
    ("GERDA STUBKÆR, VÆRKFØRER", "GERDA STUBKÆR"),
    ("VI BØR TAKKE FRU RÆVDAL HOS UDLEJEREN", "FRU RÆVDAL"),
    ("Agent Ivar\nTyrsted kom", "Ivar\nTyrsted"),
    ("dyrlæge Pernille Baunbæk", "dyrlæge Pernille Baunbæk"),
    ("Svend Sehested kom. Sehested talte.", "Sehested"),
    ("Reference kan hentes hos Grisbæk", "Grisbæk"),
    ("kutteren Havørnen", "Havørnen"),
    ("Krzysztof Lewandowski", "Krzysztof Lewandowski"),
    ("Hun hedder Marna", "Marna"),
    ("BEGYNDTE SOM UNG PÅ TRANKOGERIET", "TRANKOGERIET"),
    ("Den gamle Krabbe styrede lageret", "Krabbe"),
    ("ringer til Stenhøj", "Stenhøj"),
    ("Jensen kommer i morgen", "Jensen"),
]
LET_BE = [
    "Kan få et lager til at gå op.",
    "Excel, Word, SAP og Navision",
    "Jeg kører Volvo og Scania.",
    "Fra Aalborg til Hjørring",
    "Truckcertifikat B og C5",
    "Mandag i november",
    "ISO 9001 og HACCP",
    "Virksomhedsgruppen og Medlemsgruppen mødes.",
    "Generalforsamlingen er i marts",
    "Nordjylland, Vendsyssel og Himmerland",
    "Kunder i Tyskland, Polen og Holland",
    "VIGTIGT: HUSK NØGLER",
    "Per stk. koster det fem kroner",
    "Palle på plads, bånd på, ud.",
    "Jeg har arbejdet på Aalborg Universitet",
    "Sten, grus og jord",
    "Vi holdt Sankt Hans på pladsen",
    "Certificeret i PRINCE2",
    "Typen H07RN-F",
    "Kørte Volvo FH og Scania",
    "Drift af SAP og senere Navision",
    "Har handlet med Danske Bank",
    "Ruten gik over Limfjordsbroen",
    "Vesthimmerland og Nordsjælland",
    "Mødt i Vejgaard hver uge",
    "Max 8 deltagere",
    "Afstemte kassen hver aften",
    "Sedlerne lå i skuffen",
    "Arbejdsmøde om folderen",
    "KURSET I EXCEL BLEV HOLDT TO AFTENER",
    "SE VEDLAGTE LISTE OVER OPGAVER",
    "Tage, vinduer og gulve",
    "Bestyrelsen og Kassereren",
    "Men Tyskland er også fint",
    "Underviser i Matematik og Dansk",
    "Kurset hedder Den svære samtale",
    "Send besked, ikke blomster",
    "Gem nummeret",
    "Opdat. skema V-14",
    "Tegningsnr. 14 blev god",
    "Sejler endnu i Nólsoy",
    "tur til Lille Vildmose",
    "Terndrup, Bælum, Solbjerg",
    "Kaffekassen fylder 12 år",
    "Gulve, Tagrenovering, kviste",
    "VI KØRTE TANKKØRSEL OG MENUPLAN FOR DANSK CATER",
    "Hasseris, Tubberupgade og Terndrup",
    "Jan. og feb. er bedst",
    "Bakken er stejl",
    "Maks. 60 personer",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_names(read(text)))), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_names(read(text))) == []
