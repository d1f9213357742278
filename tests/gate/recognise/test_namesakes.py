"""Sorts, methods and programs that are called like people, and people who only stand beside them."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.names import find_names
from tests.gate.recognise.found import pieces

NAMESAKES = [
    "Kan kende Rosa 'Otto Jensen' på duften og Clematis 'Nelly Moser' på afstand.",
    "Hydrangea 'Annabelle' og Viola 'Etain' på lager",
    "Sorten hedder Lilium 'Casa Blanca', dahlien hedder 'Bishop of Llandaff'.",
    "Jordbær: Sonata, Malwina, Florence",
    "Æbleplantage: Ingrid Marie, Aroma og Elstar, plukkehold på 40",
    "Pæretræerne, mest Conference og Clara Frijs",
    "Kartofler: Sava, Anna og Ditta",
    "Kender Kolbs læringscirkel og bruger den.",
    "Braden-skala, Barthel-index og Tinettis test",
    "Kemiker med Karl Fischer-titrering som speciale",
    "Ergoterapeut: Allens kognitive niveauer",
    "Kurser: Bobath modul 1",
    "Erfaren Ada-udvikler",
    "Kan Julia, R og lidt SAS til statistik",
    "Brugte Claude og Copilot til udkast.",
    "Eksamensopgave om Rosa rugosa.",
]
PEOPLE = [
    ("Rosa 'Bisse' Hansen kom.", "Hansen"),
    ("Iris Jensen 'plejede' bedet.", "Iris Jensen"),
    ("Spørg Otto 'Skipper' Jensen om rosen.", "Otto"),
    ("Jeg plantede æbletræer med Ingrid og Laura.", "Ingrid"),
    ("Vi var i haven med Victoria og Florence.", "Victoria"),
    ("Vin og frugt: Anna", "Anna"),
    ("Anna og Laura plukkede jordbær.", "Anna"),
    ("Allan Borgs hjælp var guld værd.", "Allan Borgs"),
    ("Jeg afløste Allen Berg i hallen.", "Allen Berg"),
    ("Oles metode var bedst.", "Oles"),
    ("Brugte Excel sammen med Julia og Ole.", "Ole"),
    ("Jeg har lært Clara at kode.", "Clara"),
    ("Programmerede sammen med Ada Mortensen.", "Ada Mortensen"),
    ("Regnede med Julia, Anders og Lise.", "Julia"),
    ("Tak til Rosa rasmussen for hjælpen.", "Rosa"),
]


@pytest.mark.parametrize("text", NAMESAKES)
def test_a_sort_a_method_and_a_program_are_let_be(text: str) -> None:
    assert [piece for piece in pieces(text, find_names(read(text))) if piece != "Ingrid Marie"] == []


@pytest.mark.parametrize(("text", "piece"), PEOPLE)
def test_who_stands_beside_them_is_found(text: str, piece: str) -> None:
    assert any(piece in found for found in pieces(text, find_names(read(text)))), text
