"""Which texts are read for a CPR number at all: nothing that could be one is passed over for having few digits."""

from __future__ import annotations

import pytest

from synlig.errors import ContentError, Problem
from synlig.gate.cpr import find_cpr, refuse_cpr_in


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        pytest.param("0101701234", [False], id="ten digits and no letter"),
        pytest.param("010170123", [], id="nine"),
        pytest.param("cpr første januar halvfjerds 1234", [True], id="four digits after a date in words"),
        pytest.param("cpr enogtredive tolv nioghalvtres", [True], id="three words and no digit"),
        pytest.param("O1O17O-1234", [True], id="letters for digits"),
        pytest.param("010170-1234" + "a" * 53, [], id="within a word"),
        pytest.param("0101701234" + "a" * 54, [], id="a hash is none"),
        pytest.param("Vi er tolv til bords.", [], id="a word for a number"),
    ],
)
def test_what_may_be_a_number_is_read(text: str, certain: list[bool]) -> None:
    assert [found.certain for found in find_cpr(text)] == certain


def test_a_file_from_elsewhere_with_a_number_in_any_line_is_refused_by_its_name() -> None:
    with pytest.raises(ContentError) as refused:
        refuse_cpr_in("Mødet blev åbnet.\nHans nummer er 010170-1234.\nMødet sluttede.", "referat.docx")

    mend = "Slet det i filen, og prøv igen. Foreningen må ikke gemme CPR-numre, heller ikke i private filer."
    assert refused.value.problems == (
        Problem("referat.docx", 0, "", "Der står et CPR-nummer i filen.", mend),
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "nothing"),
        ("Mødet blev åbnet.\nVi var tolv.", "no number"),
        ("Vare 0101701234 er udgået.", "ten digits, which a person must judge"),
        ("Hans nummer slutter på 1234.", "half a number, which a person must judge"),
    ],
)
def test_a_file_from_elsewhere_is_taken_where_nothing_is_certain(text: str, why: str) -> None:
    refuse_cpr_in(text, "referat.docx")
