"""Names that things bear, and people who only stand beside a thing."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.names import find_names
from tests.gate.recognise.found import pieces

THINGS = [
    "Kunderne spurgte efter sofaerne Mille, Alberte og Sofus.",
    "Kjolerne hed Ingeborg, Emma og Ditte. Emma var den grønne.",
    "Styles hed Alma, Viggo og Lille Per.",
    "Båden er HM 214 Inger Katrine, hjemhørende i Hanstholm.",
    "Kutteren, vi leverede til, var L 216 Susanne Juhl.",
    "Ferien gik til stranden med RI 412 Anne Margrethe.",
    "Hundenavne: Otto, Vagn, Bertha.",
    "Skibsnavne jeg kendte: Marie Mærsk, Sine Bres.",
    "Kuttere: Mona Lisa, HM 88 Kirsten, Svend Knud",
    "Ure og kæder: Karla, Anders og Otto 44 er modeller.",
    "Persiennerne Lea, Nanna og Solveig kommer i hvid og grå.",
    "Bælgen var fra 1938 og hed Karoline, fordi hun hvæsede.",
    "Vi kørte C5 og et system, der hed Sofie.",
    "Blander 2 blev kaldt Gudrun.",
    "Skibene hed Karen Danielsen, Jens Krogh og Else Bech.",
    "Garnet »Frida« er rødt.",
    "Ambolten hed Bertha. Hun vejede 180 kg.",
    "Kedlen på sukkerfabrikken hed Dronning Margrethe.",
    "Tre kuttere og kuttergaljasen Anna Møller",
    "En hoppepude, der hed Elsa",
    "Roset model Erik Ejegod fra kataloget",
    "Model Søren Kanne er udgået.",
    "I butikken solgte Trine Gren bedst. Det er en lampe.",
    "Fad Kardinal Richelieu kostede 2.400 kr.",
    "Indskrev navne som Maren Pedersdatter og Jens Rasmussen, alle døde før 1850",
    "I arkivet lå en sag om Jens Pedersen, født 1712, og en gris",
    "Farve 312 Vissen Rose, 509 Maj, 274 Liva: vi huskede dem.",
    "Bedst: 'Sophie', en ært",
    "Jeg passede en papegøje ved navn Jesper.",
    "Alle kaldte robotten Birger.",
    "Hunden hedder Bella og katten Svend.",
    "Kirkeklokken hedder Maria.",
    "Kvien blev solgt, og tyren hed Walther.",
    "Vi døbte den store kran Samson.",
    "Trucken og den gamle presse kaldte vi Gunnar og Preben.",
    "Sorten Britta-tjørn er tysk.",
    "Orkanen Katrina lærte mig om forsikring.",
    "Isbjørnen Knud fik fisk af mig.",
    "Demokunden hedder Test Testesen.",
    "Hun skrev: Fornavn Efternavn.",
    "Matros på M/F Kong Asger og senere M/S Frederik",
    "Slibemaskinen Gertrud står stadig på værkstedet.",
    "Kopimaskinen Ingeborg gik i stykker hver mandag.",
    "Rengøring i afsnit Ingrid, hus Ida og stue Johanne",
    "Boreplatformene Gorm og Dan, serverne Thor, Odin og Loke",
    "Bogbussen hedder Valborg, og lastbilen hed Karolina.",
    "Robotten står som 'Laura' i logbogen.",
    "Redningsbåden bærer navnet Emil Robin.",
    "Trucken, vi kaldte den gule Ulla",
    "Har oplevet Peter-princippet og båret Bodil-statuetter.",
    "Sælger af sengen Jensen Ambassadør",
]
PEOPLE = [
    ("Kuttere: Jens Hansen og Ole Bech maler dem.", "Ole Bech"),
    ("Deltagernavne: Jens Hansen, Ole Bech", "Ole Bech"),
    ("Medlemsnavne: Jens Hansen, Ole Bech", "Ole Bech"),
    ("Lokale E 12 Jens Hansen", "Jens Hansen"),
    ("Bådene maler Jens, Ole og Karen.", "Karen"),
    ("Per, Ole og Karen er medlemmer.", "Karen"),
    ("Kranen hed Ole. Ole kørte den.", "Ole"),
    ("Manden på kranen hed Jens Hansen.", "Jens Hansen"),
    ("På kranen sad en, der hed Jens Hansen.", "Jens Hansen"),
    ("Den, der kørte kranen, hed Jens Hansen.", "Jens Hansen"),
    ("Ejeren af båden hed Jens Hansen.", "Jens Hansen"),
    ("Min makker på maskinen Jens Hansen var god.", "Jens Hansen"),
    ("Maskinen Anna betjente, gik i stykker.", "Anna"),
    ("Jeg hedder Anna Møller og har sejlet på skib.", "Anna Møller"),
    ("Vi kaldte ham Bjarne ved maskinen.", "Bjarne"),
    ("Den nye på lageret hed Sofie.", "Sofie"),
    ("Pigen i butikken med lamperne hedder Trine Gren.", "Trine Gren"),
    ("Traktoren lånte jeg af Jens Pedersen.", "Jens Pedersen"),
    ("Skipperen hed Ole Bech, og skibet hed Karen.", "Ole Bech"),
    ("Huset er fra 1880, og Jens Hansen hjælper mig.", "Jens Hansen"),
    ("Hver tirsdag kom en fra maskinen, der hed Jens Hansen.", "Jens Hansen"),
    ("Jens Hansen, en maskine til arbejde", "Jens Hansen"),
    ("Gjorde rent på skibet med Karen og Ole.", "Karen"),
    ("Stolen er tegnet af Jens Hansen.", "Jens Hansen"),
    ("Barnet ved skærmen hed Viggo.", "Viggo"),
    ("Kran 3 kørte Jens Hansen.", "Jens Hansen"),
    ("Tak til Frida for garnet.", "Frida"),
    ("Vi har fået en ny, Karen. Hun er en maskine.", "Karen"),
    ("Emne: nøgler\n\nKære Ulrik, de ligger klar.", "Ulrik"),
    ("Testlederen hedder Jens Hansen.", "Jens Hansen"),
    ("Modellen hedder Jens Hansen.", "Jens Hansen"),
    ("Orglet stemte Jens Hansen.", "Jens Hansen"),
    ("Husets ejer, Jens Hansen, døde i 1987.", "Jens Hansen"),
    ("Kage Hanne, kaffe Preben", "Hanne"),
    ("Sal Karen pynter.", "Karen"),
    ("Maskinen Ole står ved er slidt.", "Ole"),
    ("Lastbilen, som Karolina kørte, blev solgt.", "Karolina"),
    ("Bussen kørte Valborg hjem.", "Valborg"),
    ("Vognen Kaj kørte havde punkteret.", "Kaj"),
    ("Bådene ejes af Maja og Finn.", "Maja"),
    ("Stue: Emma passer børn.", "Emma"),
    ("Adgangskoden fik Jannik navnet på.", "Jannik"),
    ("Scenen byggede Karl Emil og jeg.", "Karl Emil"),
    ("Platformene besøgte Gorm.", "Gorm"),
]


@pytest.mark.parametrize("text", THINGS)
def test_what_a_thing_is_called_is_let_be(text: str) -> None:
    assert pieces(text, find_names(read(text))) == []


@pytest.mark.parametrize(("text", "piece"), PEOPLE)
def test_who_stands_beside_a_thing_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_names(read(text)))), text
