"""Web addresses and profiles, and the sites that everybody knows."""

from __future__ import annotations

import pytest

from synlig.gate.recognise import read
from synlig.gate.recognise.url import find_urls
from tests.gate.recognise.found import pieces

FOUND = [
    ("x.com/anna72 og https://www.jobindex.dk/cv/annavad. Jeg svarer", "https://www.jobindex.dk/cv/annavad"),
    ("jobindex.dk/cv/annavad", "jobindex.dk/cv/annavad"),
    ("Se https://www.linkedin.com/in/ragnhild-t", "https://www.linkedin.com/in/ragnhild-t"),
    ("linkedin.com/in/ragnhild-t", "linkedin.com/in/ragnhild-t"),
    ("www.ragnhildsyr.dk", "www.ragnhildsyr.dk"),
    ("ragnhildsyr.dk", "ragnhildsyr.dk"),
    ("facebook.com/ragnhild.tofteskov", "facebook.com/ragnhild.tofteskov"),
    ("Find mig på Instagram: @ragnhild_syr", "@ragnhild_syr"),
    ("ragnhildsyr punktum dk", "ragnhildsyr punktum dk"),
    ("På LinkedIn hedder jeg Ragnhild Tofteskov", "Ragnhild Tofteskov"),
    ("github.com/ragnhild", "github.com/ragnhild"),
    ("https://ragnhild.example.org/cv?x=1", "https://ragnhild.example.org/cv?x=1"),
    ("min Insta hedder ragnhild_t63", "ragnhild_t63"),
    ("ragnhildsyr på GitHub", "ragnhildsyr?"),
    ("Snapchat ragn63", "ragn63"),
    ("ragnhildsyr[.]dk", "ragnhildsyr[.]dk"),
    ("ragnhildsyr . dk", "ragnhildsyr . dk"),
    ("bit.ly/3xYzAbC", "bit.ly/3xYzAbC"),
]
LET_BE = [
    "https://www.jobindex.dk/jobsoegning",
    "Søg på https://www.jobindex.dk/cv",
    "www.jobindex.dk/c/firma",
    "Jeg søger på jobnet.dk og Jobindex.",
    "Programmerer i ASP.NET og Node.",
    "sen.example.org har vores kurser",
    "Kursus i LinkedIn og Facebook",
    "Bookede værelser på Booking.com",
    "Vi fik 18.000 kr.og så var det det",
    "Møde kl. 10.30.Derefter kaffe",
    "Jeg er på LinkedIn hver dag",
    "Følg os på Facebook",
    "f.eks. og bl.a. og m.fl.",
    "bussen på rejseplanen.dk",
    "Faktura fra One.com",
    "Købt på Elgiganten.dk",
]


@pytest.mark.parametrize(("text", "piece"), FOUND)
def test_it_is_found(text: str, piece: str) -> None:
    assert any(
        piece in found for found in pieces(text, find_urls(read(text), ("kontor@sen.example.org",)))
    ), text


@pytest.mark.parametrize("text", LET_BE)
def test_what_only_looks_like_one_is_let_be(text: str) -> None:
    assert pieces(text, find_urls(read(text), ("kontor@sen.example.org",))) == []
