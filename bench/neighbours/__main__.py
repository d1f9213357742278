"""Writes the editions of two invented neighbour networks into the demonstration's content, signed and registered.

They are not encrypted, as a real network's would be: the demonstration's own key would have to lie in the repository,
and everybody in it is invented. Their signing keys are derived from their names, so that the files can be made again;
they are no secrets, and only the demonstration's site.yml trusts them.
"""

from __future__ import annotations

import base64
import datetime
import hashlib
from pathlib import Path

import pyrage

from bench.neighbours.profiles import neighbours
from synlig.edition import Exchanged, Profile, PublicCode, PublicText
from synlig.exchange import ENDING, LONGEST_LIFE, Keys, Seen, seal, write_seen
from synlig.exchanging import Places
from synlig.files import write_file
from synlig.gate.exported import exported
from synlig.records import read_content
from synlig.site import read_site

ROOT = Path(__file__).resolve().parent.parent.parent
MADE_BEFORE = datetime.timedelta(days=2)
NETWORKS = {
    "limfjorden": (
        "Senior Erhverv Limfjorden",
        520,
        {"NJ-AAL": 34, "NJ-VEN": 32, "NJ-HIM": 20, "NJ-THY": 14},
    ),
    "kronjylland": (
        "Senior Erhverv Kronjylland",
        580,
        {"NJ-AAL": 30, "NJ-VEN": 10, "NJ-HIM": 14, "09": 22, "10": 24},
    ),
}
"""Id to name, members in the catalogue, and where they live."""


def demo_keys(network: str) -> Keys:
    """The same for every run, and known to everybody who reads this."""
    seed = hashlib.sha256(f"synlig demonstration {network}".encode()).digest()
    return Keys(base64.b64encode(seed).decode(), str(pyrage.x25519.Identity.generate()))


def demo_profiles() -> list[Profile]:
    """The demonstration's own, as fine as they may be."""
    site = read_site(ROOT / "site.yml")
    content, problems = read_content(ROOT / site.content, site.content)
    problems.stop_if_any()
    assert content is not None
    assert site.demo_date is not None
    return list(exported(content, site, "nordjylland", site.demo_date, site.demo_date).profiles)


def demo_edition(network: str, models: list[Profile], k: int) -> Exchanged:
    name, number, areas = NETWORKS[network]
    seed = int.from_bytes(hashlib.sha256(network.encode()).digest()[:4])
    return Exchanged(
        network=PublicCode(network),
        title=PublicText(name),
        policy="informed",
        k=k,
        profiles=neighbours(models, number, seed, areas),
        tombstones=(),
    )


def main() -> None:
    site = read_site(ROOT / "site.yml")
    assert site.demo_date is not None
    places = Places(ROOT / site.content, site.content)
    made = site.demo_date - MADE_BEFORE
    places.imports.mkdir(exist_ok=True)
    seen, models = Seen(), demo_profiles()
    for network in NETWORKS:
        edition = demo_edition(network, models, site.catalogue.k)
        body = (edition.model_dump_json() + "\n").encode()
        serial = Seen().next_serial(made, "")
        keys = demo_keys(network)
        data = seal(body, network, serial, made, made + datetime.timedelta(days=LONGEST_LIFE), keys, {})
        write_file(places.imports / f"{network}{ENDING}", data)
        numbers = (profile.number for profile in edition.profiles)
        seen = seen.with_received(network, serial, hashlib.sha256(data).hexdigest(), numbers)
        print(f"{network}: {len(data):,} bytes, public_key: {keys.public_key}")
    write_seen(places.register, seen)


if __name__ == "__main__":
    main()
