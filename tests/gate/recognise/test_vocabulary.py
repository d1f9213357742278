"""How a list of words is read, and that the lists we ship can be."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.vocabulary import Strength, Vocabulary, vocabulary

LIST = """
# a remark
part := ryg/nakke
parts := <part>/skulder
== always
gik ned med (stress*/flaget)
== person
tillidsmand
== strong
migræne
depression
fagklub
=kol
*sygdom
uld*
(dårlig/slidt) <parts>
(#) sygedage
Venstre
er [meget /lidt ]blind
1. hjælper
== weak
læge
== never
stresstest*
plantesygdom
blind for
"""
SHIPPED = ("health", "union", "belief", "politics", "new_job", "membership")


@pytest.mark.parametrize(
    ("text", "strength", "why"),
    [
        ("tillidsmanden", "person", "what somebody is"),
        ("tillidsmandskursus", "person", "the first part of a longer word"),
        ("Venstres", "strong", "a genitive ends a phrase"),
        ("VENSTRE", "strong", "a name, in a text all in capitals"),
        ("Han gik ned med stressen", "always", "a phrase, with any letters at a star"),
        ("Gik ned med flaget", "always", "a capital begins the sentence"),
        ("gik, ned med flaget", "always", "a comma in between"),
        ("migrænen", "strong", "inflected"),
        ("MIGRÆNE", "strong", "in capitals"),
        ("migræneplaget", "strong", "the first part of a longer word"),
        ("fagklubben", "strong", "a doubled consonant"),
        ("depresion", "strong", "a letter too few"),
        ("depresssion", "strong", "a letter too many"),
        ("deprassion", "strong", "a wrong letter"),
        ("deprsesion", "strong", "two letters swapped"),
        ("kol", "strong", "exact"),
        ("hjertesygdommen", None, "a star takes the endings of the list, which double nothing"),
        ("hjertesygdoms", "strong", "the last part of a longer word"),
        ("uldent", "strong", "the beginning of a word"),
        ("Venstre", "strong", "a capital, as in the list"),
        ("er meget blind", "strong", "one of several, or none"),
        ("er blind", "strong", "one of several, or none"),
        ("1. hjælper", "strong", "a full stop is a full stop"),
        ("slidt nakke", "strong", "a set inside a set"),
        ("slidt skulder", "strong", "a set"),
        ("12 sygedage", "strong", "a number"),
        ("ingen sygedage", None, "a number is wanted"),
        ("lægens", "weak", "weak, inflected"),
        ("kolde", None, "an exact word is not inflected"),
        ("kolik", None, "nor compounded"),
        ("venstre", None, "a capital is wanted"),
        ("12 hjælper", None, "a full stop is a full stop"),
        ("stresstesten", None, "never"),
        ("plantesygdom", None, "never goes before"),
        ("er blind for farver", "strong", "only what lies wholly inside is let be"),
        ("lægger", None, "another word"),
        ("progression", None, "two letters off"),
        ("migr" + "æ" * 50 + "ne", None, "no word is so long"),
    ],
)
def test_a_line_is_read(text: str, strength: str | None, why: str) -> None:
    hits = Vocabulary(LIST).find(read(text))

    assert (hits[0].strength.value if hits else None) == strength, why


@pytest.mark.parametrize("name", SHIPPED)
def test_a_list_is_well_formed(name: str) -> None:
    text = resources.files("synlig.gate.recognise").joinpath(f"words/{name}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]

    assert [
        line for line in lines if line.startswith("== ") and line[3:] not in {each.value for each in Strength}
    ] == []
    assert [line for line in lines if re.search(r"[|\\\\^$]|//|\\(/|/\\)|  ", line)] == [], (
        "a slip of the notation"
    )
    assert [
        line for line in lines if line.count("(") != line.count(")") or line.count("[") != line.count("]")
    ] == []
    assert vocabulary(name) is vocabulary(name)


@pytest.mark.parametrize("name", SHIPPED)
def test_what_is_never_meant_is_not_listed_as_well(name: str) -> None:
    found = vocabulary(name)
    text = resources.files("synlig.gate.recognise").joinpath(f"words/{name}.txt").read_text(encoding="utf-8")
    listed = text.partition("== never")[0].splitlines()
    words = [line for line in listed if re.fullmatch(r"[a-zæøå]+", line)]

    assert [word for word in words if not found.find(read(word))] == []
