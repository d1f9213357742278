"""Two invented networks: ours, and a neighbour that sends us its edition."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

from synlig.edition import Exchanged, Profile, ProvenCompetence, PublicCode, PublicText
from synlig.errors import Problems
from synlig.exchange import ImportedEdition, Trust, make_keys, open_sealed, read_body, read_import, seal
from synlig.gate.k.ladders import Card
from tests.gate.k.cards_given import profile as bare_profile

TODAY = datetime.date(2026, 11, 22)
MADE = datetime.date(2026, 11, 20)
EXPIRES = datetime.date(2026, 12, 20)
OURS, THEIRS = make_keys(), make_keys()
NUMBER, OTHER = "K7QX-2M4P-H", "2RP4-JFNT-N"
TRUST = Trust({"naboerne": THEIRS.public_key}, "os", OURS, "informed", 6)


def neighbour(number: str = NUMBER, **changed: Any) -> Profile:
    """A profile with one of everything, as another network's gate lets it out."""
    told: dict[str, Any] = {
        "number": number,
        "headline": PublicText("Kan få et lager til at gå op"),
        "text": PublicText("Jeg tæller gerne to gange."),
        "competences": (
            ProvenCompetence(
                term=PublicCode("lagerstyring"), level=4, evidence=PublicText("Svindet faldt til én procent.")
            ),
        ),
        "sectors": (PublicCode("H"),),
    }
    return bare_profile(0, Card("4321", "NJ-AAL", "25_up", "G3")).model_copy(update=told | changed)


def exchanged(*profiles: Profile, **changed: Any) -> dict[str, Any]:
    """The body of an edition as plain data, to be changed at will."""
    body = Exchanged(
        network=PublicCode("naboerne"),
        title=PublicText("Senior Erhverv Naboerne"),
        policy="informed",
        k=6,
        profiles=profiles or (neighbour(),),
        tombstones=(),
    )
    return json.loads(body.model_dump_json()) | changed


def sealed(body: dict[str, Any] | None = None, **changed: Any) -> bytes:
    """The neighbour's file; `changed` are arguments of `seal`."""
    given: dict[str, Any] = {
        "body": json.dumps(body or exchanged()).encode(),
        "network": "naboerne",
        "serial": 7,
        "made": MADE,
        "expires": EXPIRES,
        "keys": THEIRS,
        "recipients": {},
    }
    return seal(**(given | changed))


def refusals(folder: Path, data: bytes, trust: Trust = TRUST) -> list[str]:
    """What is wrong with a file, as a person reads it; empty where it is taken."""
    file = folder / "udgave.synlig"
    file.write_bytes(data)
    problems = Problems()
    read_import(file, file.name, trust, problems)
    return [f"{found.field} {found.wrong}".strip() for found in problems]


def imported(body: dict[str, Any] | None = None, **changed: Any) -> ImportedEdition:
    """The neighbour's edition, read."""
    opened = open_sealed(sealed(body, **changed), TRUST.public_keys, "os", OURS)
    problems = Problems()
    read = read_body(opened.body, "naboerne", "naboerne.synlig", problems)
    problems.stop_if_any()
    assert read is not None
    return ImportedEdition("naboerne.synlig", opened.manifest, read, opened.sha256)
