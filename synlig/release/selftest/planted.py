"""What the self-test looks for, and how a leak of it is planted in a site. All of it is invented."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from synlig.addresses import profile
from synlig.needles import Kind, Needle
from synlig.release.selftest.hidden import pdf, picture

PASSAGE = (
    "Udvalget drøftede den vanskelige sag om lejemålet i Vestergade, og formanden lovede at tale med udlejer "
    "før næste møde i bestyrelsen."
)
CARD = "catalogue/K7QX2M4PX/"
PAGE = """<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>Kontakt – Senior Erhverv Fjordby</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/theme/style.3f9c0a51.css">
<script type="application/ld+json">{"@type": "Organization", "name": "Senior Erhverv Fjordby"}</script>
</head>
<body>
<nav><ul><li><a href="/">Forside</a></li><li><a href="/kontakt/" aria-current="page">Kontakt</a></li></ul></nav>
<main>
<h1>Kontakt</h1>
<p>Kontoret er åbent mandag til torsdag kl. 10.00&ndash;14.00. Kom forbi, eller ring på 96&nbsp;00&nbsp;00&nbsp;00.</p>
<p><time datetime="2026-11-12">12. november 2026</time> holder vi åbent hus.</p>
</main>
</body>
</html>
"""

NEEDLES = (
    Needle("member.name", "m1/profil.yml", "Søren Tveskægsen", Kind.NAME),
    Needle("member.name", "m2/profil.yml", "Bo Mark", Kind.NAME, ordinary=True),
    Needle("member.name", "m3/profil.yml", "Åse Agathe Løvfaldsen", Kind.NAME),
    Needle("member.name", "m5/profil.yml", "Anne-Dortea Højriis Flintholmsen", Kind.NAME),
    Needle("member.first", "m1/profil.yml", "Søren", Kind.NAME, frozenset({CARD})),
    Needle("member.first", "m2/profil.yml", "Mark", Kind.NAME, frozenset({CARD}), ordinary=True),
    Needle("member.first", "m4/profil.yml", "Tove", Kind.NAME),
    Needle("member.phone", "m1/profil.yml", "98 12 76 54", Kind.NUMBER),
    Needle("member.phone", "m2/profil.yml", "+45 20 26 11 12", Kind.NUMBER),
    Needle("member.cpr", "m1/profil.yml", "310299-9876", Kind.NUMBER),
    Needle("member.account", "m1/profil.yml", "9876-0012345678", Kind.NUMBER),
    Needle("member.iban", "m1/profil.yml", "DK50 0040 0440 1162 43", Kind.NUMBER),
    Needle("member.plate", "m1/profil.yml", "QX 98 765", Kind.NUMBER),
    Needle("member.postal_code", "m1/profil.yml", "9999", Kind.NUMBER, frozenset({CARD})),
    Needle("member.birth", "m1/profil.yml", "1966-03-14", Kind.TEXT, frozenset({CARD})),
    Needle("member.email", "m1/profil.yml", "tveskaeg@mail.example.org", Kind.ADDRESS),
    Needle("member.email", "m5/profil.yml", "post@rødgrød.example.org", Kind.ADDRESS),
    Needle("member.profile", "m1/profil.yml", "https://www.profil.example.org/in/tveskaegsen/", Kind.ADDRESS),
    Needle("member.id", "m1/profil.yml", "k3v9q2m7xd", Kind.ADDRESS),
    Needle("member.address", "m1/profil.yml", "Ærtebjergvej 17", Kind.TEXT),
    Needle("member.employer", "m1/profil.yml", "Løvfald Maskinfabrik A/S", Kind.TEXT, frozenset({CARD})),
    Needle("member.flat", "m6/profil.yml", "Grødhusgade 4 B, 2. th.", Kind.TEXT),
    Needle(
        "member.sheet", "m6/profil.yml", "Nordfjord Savværk", Kind.TEXT, frozenset({profile("K7QX2M4PX")})
    ),
    Needle("minutes.closed", "r1.yml", PASSAGE, Kind.PASSAGE),
    Needle("minutes.closed", "r2.yml", "Lukket punkt", Kind.PASSAGE),
)

NAME, PHONE, CPR, MAIL = "Søren Tveskægsen", "98127654", "3102999876", "tveskaeg@mail.example.org"

Plant = Callable[[Path], None]


def put(path: str, data: str | bytes) -> Plant:
    """Plants a file."""

    def plant(site: Path) -> None:
        (site / path).parent.mkdir(parents=True, exist_ok=True)
        (site / path).write_bytes(data.encode("utf-8") if isinstance(data, str) else data)

    return plant


def page(text: str) -> Plant:
    """Plants a page of a built site that holds the text in a paragraph."""
    return put("nyt/index.html", PAGE.replace("</main>", f"<p>{text}</p></main>"))


def card(text: str) -> Plant:
    """Plants the same page as that of one member."""
    return put(f"{CARD}index.html", PAGE.replace("</main>", f"<div>{text}</div></main>"))


def plant_site(site: Path) -> None:
    """A small site in which nothing is planted."""
    put("index.html", PAGE)(site)
    put("kontakt/index.html", PAGE)(site)
    put("theme/style.3f9c0a51.css", "body { margin: 0 }\n")(site)
    put("katalog.json", '{"profiles": []}')(site)
    put("theme/huset.png", picture("PNG"))(site)
    put("produktblad.pdf", pdf("Velkommen", "Produktblad"))(site)
