"""E-mail addresses in every disguise, and what only looks like one."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.mail import find_mails
from tests.gate.recognise.found import pieces

FOUND = [
    ("Skriv til ragnhild@example.org.", "ragnhild@example.org"),
    ("ragnhild.tofteskov+job@mail.example.org", "ragnhild.tofteskov+job@mail.example.org"),
    ("ragnhild (snabel-a) example punktum org", "ragnhild (snabel-a) example punktum org"),
    ("ragnhild snabela example dot org", "ragnhild snabela example dot org"),
    ("ragnhild [at] example [dot] org", "ragnhild [at] example [dot] org"),
    ("ragnhild(at)example.org", "ragnhild(at)example.org"),
    (
        "ragnhild punktum tofteskov snabel-a example punktum dk",
        "ragnhild punktum tofteskov snabel-a example punktum dk",
    ),
    ("ragnhild @ example . org", "ragnhild @ example . org"),
    ("ragnhild at example dot dk", "ragnhild at example dot dk"),
    ("ragnhild at gmail.com", "ragnhild at gmail.com"),
    ("ragnhild\u200b@example.org", "@example.org"),
    ("RAGNHILD@EXAMPLE.ORG", "RAGNHILD@EXAMPLE.ORG"),
    ("ragnhild＠example.org", "ragnhild＠example.org"),
    ("rаgnhild@example.org", "rаgnhild@example.org"),
    ("ragnhild (krølle a) example (punktum) org", "ragnhild (krølle a) example (punktum) org"),
    ("ragnhild&#64;example.org", "ragnhild&#64;example.org"),
    ("ragnhild %40 example.org", "ragnhild %40 example.org"),
    ("ragnhild-at-example-dot-org", "ragnhild-at-example-dot-org"),
    ("ragnhild63 hos gmail", "ragnhild63 hos gmail"),
    ("min gmail er ragnhild.t63", "ragnhild.t63"),
    ("r a g n h i l d @ e x a m p l e . o r g og ring", "r a g n h i l d @ e x a m p l e . o r g"),
    ("ragnhild_t snabelen example prik org", "ragnhild_t snabelen example prik org"),
    ("ragnhild snabel a, example, punktum, org", "ragnhild snabel a, example, punktum, org"),
    ("ragnhild@\nexample.org", "ragnhild@\nexample.org"),
    ("Skriv til ole@example.org. Uge 22 er sidste frist.", "ole@example.org"),
]
LET_BE = [
    "Skriv til kontor@sen.example.org.",
    "Det er godt at kunne regne.",
    "Jeg ved at det virker.",
    "Jeg håber at komme punktum i god tid",
    "Mail og kalender i Outlook",
    "5 á 10 stk.",
    "vis-a-vis og cut-a-way",
    "5 stk @ 20 kr",
    "Skriv @ i feltet",
    "Vi mødes på outlook.dk",
    "god til at prioritere. SE vedlagte",
    "Insta @ragnhild_syr",
    "mail er fra 2019 i brug",
    "60 stk. til 4,25 kr. pr. stk. hos Navneskilte.dk",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(
        piece in found for found in pieces(text, find_mails(read(text), ("kontor@sen.example.org",)))
    ), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_mails(read(text), ("kontor@sen.example.org",))) == []
