"""Whole invented associations, filled to the brim: every private field of every file has a value that must not get out.

Members in every state of consent, approvals that count and that must not, profiles edited since they were frozen,
minutes with all that minutes may hide, notes, photographs. One seed, one association. What may be read by anybody is
written by `open_sentence`, what may not by `secret`: each is made of words of its own and never repeats.
"""

from __future__ import annotations

import datetime
import io
import random
import shutil
from itertools import product
from pathlib import Path
from typing import Any

import yaml
from PIL import Image

from synlig.cv_number import SYMBOLS, check_symbol
from synlig.records import text_hash
from tests.site_builder import BuiltSite, copy_site, locked, take_in

ON = datetime.date(2026, 11, 22)
READER = "zzreader01"
STATES = [
    "whole",
    "none",
    "expired",
    "withdrawn",
    "card-only",
    "renewed",
    "stale",
    "tomorrow",
    "wrong-field",
    "edited",
    "resting",
    "named",
    "not-yet",
    "two-numbers",
]
"""What differs between members; they come round in this order."""
CATALOGUE = [
    "katalogkort",
    "overskrift",
    "tekst",
    "kompetencer",
    "eksempler",
    "erfaring",
    "brancher",
    "sprog",
    "ledelse",
    "arbejdsformer",
    "til rådighed",
    "produktblad",
    "foto",
]
DATES = {
    "expired": {"givet": "2025-09-01", "til": "2026-08-31"},
    "withdrawn": {"trukket": "2026-11-20"},
    "not-yet": {"givet": "2026-11-23"},
}
_ONSETS = [
    "b",
    "br",
    "d",
    "dr",
    "f",
    "fj",
    "g",
    "gl",
    "gr",
    "h",
    "hv",
    "j",
    "k",
    "kl",
    "kn",
    "kr",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "sk",
    "sl",
    "sm",
    "sn",
    "st",
    "sv",
    "t",
    "tr",
    "v",
]
_MIDDLES = [
    "al",
    "an",
    "ar",
    "avn",
    "egl",
    "eld",
    "em",
    "erg",
    "est",
    "ik",
    "ild",
    "ing",
    "int",
    "old",
    "omm",
    "orn",
    "ulv",
    "und",
    "ust",
    "ypt",
    "ægt",
    "øld",
]
_FIRST = [
    "Ask",
    "Bør",
    "Dag",
    "Eir",
    "Frej",
    "Gorm",
    "Hild",
    "Jyt",
    "Knud",
    "Lauge",
    "Mogn",
    "Njord",
    "Orm",
    "Palne",
    "Rorik",
    "Sigv",
    "Tyre",
    "Ulrik",
    "Vib",
    "Yrs",
]


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:
        return True


class Association:
    """Makes one association; `secrets` are the private sentences, `shown` the public ones."""

    def __init__(self, seed: int, members: int, *, policy: str, k: int, folder: Path) -> None:
        self.chance = random.Random(seed)
        self.site: BuiltSite = copy_site("minimal", folder)
        self._words = [
            a + b + c for a, b, c in product(_ONSETS, _MIDDLES, ("e", "er", "else", "ing", "som", "tig"))
        ]
        self.chance.shuffle(self._words)
        self._next = 0
        self.shown: list[str] = []
        shutil.rmtree(self.site.content / "private" / "members" / "k3v9q2m7xd")
        (self.site.content / "private" / "ledger.jsonl").unlink()
        self.site.add("site.yml", f"  policy: {policy}\n  k: {k}\n")
        self._public()
        self.ids = [self._id() for _ in range(members)]
        self.later: list[tuple[str, dict[str, Any]]] = []
        for number, id in enumerate(self.ids):
            self._member(id, number, STATES[number % len(STATES)])
        self._reader()
        self._minutes()
        take_in(self.site, datetime.date(2026, 11, 1))
        for id, profile in self.later:
            self._yaml(f"content/private/members/{id}/profil.yml", profile)

    # words

    def _sentence(self, words: int = 14) -> str:
        """Words that no other sentence has in this order, nor eight of them."""
        chosen = random.Random(self._next).sample(self._words, words)
        self._next += 1
        return " ".join(chosen).capitalize() + "."

    def open_sentence(self) -> str:
        """Something that anybody may read."""
        self.shown.append(self._sentence())
        return self.shown[-1]

    def secret(self) -> str:
        """Something that nobody may: a sentence with what people put into sentences."""
        tail = self.chance.choice(
            (
                f"Ring {self._phone()}.",
                f"Skriv {self._words[self._next]}@example.org.",
                f"Bilen er {self.chance.choice('ABCD')}{self.chance.choice('VXYZ')} {self.chance.randint(10, 99)}"
                f" {self.chance.randint(100, 999)}.",
                f"Se linkedin.com/in/{self._words[self._next]}-{self.chance.randint(100, 999)}.",
            )
        )
        return f"{self._sentence()} {tail}"

    def _phone(self) -> str:
        return " ".join(["60", *(f"{self.chance.randint(0, 99):02}" for _ in range(3))])

    def _id(self) -> str:
        return "".join(self.chance.choices("abcdefghijkmnpqrstuvwxyz23456789", k=10))

    def _cv(self) -> str:
        symbols = "".join(self.chance.choices(SYMBOLS, k=8))
        return f"{symbols[:4]}-{symbols[4:]}-{check_symbol(symbols)}"

    def _yaml(self, path: str, data: Any) -> None:
        self.site.write(
            path, yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=100_000)
        )

    # files

    def _public(self) -> None:
        self.site.write(
            "content/public/groups.yml",
            "grupper:\n  - {id: bestyrelsen, navn: Bestyrelsen, formål: Holder sammen på det hele.}\n"
            "  - {id: pr-gruppen, navn: PR-gruppen, formål: Skriver det hele.}\n",
        )

    def _member(self, id: str, number: int, state: str) -> None:
        here = f"content/private/members/{id}"
        profile = self._profile(number, state)
        fields = _approvable(profile)
        self._yaml(f"{here}/profil.yml", profile)
        self._photo(f"{here}/foto.jpg", profile["navn"])
        if state != "none":
            self._yaml(f"{here}/samtykke.yml", {"samtykker": self._consents(state)})
        rows = [self._approval(field, source, state) for field, source in fields.items()]
        self._yaml(f"{here}/godkendelser.yml", {"godkendelser": rows})
        if state == "edited":
            self.later.append((id, {**self._profile(number, state), "fag": profile["fag"]}))

    def _profile(self, number: int, state: str) -> dict[str, Any]:
        first = self.chance.choice(_FIRST) + self._words[number]
        last = self._words[-1 - number].capitalize() + self.chance.choice(("skov", "holt", "toft"))
        return {
            "navn": f"{first} {last}",
            "telefon": self._phone(),
            "mail": f"{first}.{last}@example.org".lower(),
            "adresse": f"{self._words[500 + number].capitalize()}stien {self.chance.randint(2, 98)}",
            "postnummer": self.chance.choice(("9000", "9200", "9220")),
            "født": f"{self.chance.randint(1955, 1974)}-0{self.chance.randint(1, 9)}-{self.chance.randint(10, 28)}",
            "status": "hvilende" if state == "resting" else "aktiv",
            "grupper": ["bestyrelsen"],
            "poster": [{"gruppe": "pr-gruppen", "post": "sekretær"}] if state == "named" else [],
            "mentor": "ja",
            "intern_note": self.secret(),
            "fag": ("lagerchef", "bogholder")[number % 2],
            "overskrift": self.secret(),
            "tekst": self.secret(),
            "kompetencer": [
                {"navn": "lagerstyring", "niveau": "4", "eksempel": self.secret()},
                {"navn": "regnskab", "niveau": "3", "eksempel": self.secret()},
            ],
            "erfaring": [
                {
                    "titel": self._sentence(10),
                    "fag": "lagerchef",
                    "arbejdsgiver": f"{self._words[900 + number].capitalize()}værket",
                    "branche": "52.10",
                    "fra": "2004-03",
                    "til": "2022",
                    "opgaver": self.secret(),
                    "resultater": self.secret(),
                }
            ],
            "uddannelse": [
                {"kode": "5025", "skole": f"{self._words[1200 + number].capitalize()} Skole", "år": "1991"}
            ],
            "sprog": [{"sprog": "tysk", "niveau": "B2"}],
            "ledelse": "personaleledelse",
            "arbejdsformer": ["deltid", "fuld tid"],
            "til_rådighed": "straks",
            "mobilitet": "tæt på hjemmet",
            "produktblade": [
                {
                    "overskrift": self.secret(),
                    "løser": self.secret(),
                    "for_hvem": self.secret(),
                    "bevis": self.secret(),
                }
            ],
            "bekræftet": "2026-09",
        }

    def _consents(self, state: str) -> list[dict[str, Any]]:
        words = (self.site.content / "private" / "consent-texts" / "katalog-1.md").read_text(encoding="utf-8")
        given: dict[str, Any] = {
            "formål": ["katalogkort"] if state == "card-only" else CATALOGUE,
            "tekst": "katalog-1",
            "tekst_sha256": text_hash(words),
            "givet": "2026-09-01",
            "hvordan": self.secret(),
            "til": "2027-08-31",
            "cv_nummer": self._cv(),
        }
        if state == "named":
            names = ["navn i referater", "post på hjemmesiden"]
            return [
                given,
                {key: value for key, value in given.items() if key != "cv_nummer"} | {"formål": names},
            ]
        before = given | {"givet": "2025-09-01", "til": "2026-08-31", "hvordan": self.secret()}
        if state == "renewed":
            return [before, given]
        if state == "two-numbers":
            return [before | {"til": "2026-05-01", "cv_nummer": self._cv()}, given]
        return [given | DATES.get(state, {})]

    def _approval(self, field: str, source: str, state: str) -> dict[str, str]:
        counts = state not in ("stale", "tomorrow", "wrong-field", "none", "card-only")
        return {
            "felt": "tekst" if state == "wrong-field" else field,
            "kilde_sha256": text_hash(source + "x" if state == "stale" else source),
            "tekst": self.open_sentence() if counts else self._sentence(),
            "af": READER,
            "dato": "2026-11-23" if state == "tomorrow" else "2026-10-01",
        }

    def _reader(self) -> None:
        """Whoever approves has a profile and no consent."""
        self._yaml(f"content/private/members/{READER}/profil.yml", self._profile(1500, "none"))

    def _photo(self, path: str, name: str) -> None:
        """A picture whose EXIF says who it is of and where."""
        exif = Image.Exif()
        exif[0x010E], exif[0x013B], exif[0x9286] = name, name, self.secret()
        out = io.BytesIO()
        Image.new("RGB", (400, 300), (90, 120, 90)).save(out, "JPEG", exif=exif, comment=name.encode())
        self.site.write_bytes(path, out.getvalue())
        if not (self.site.content / "public" / "assets" / "huset.jpg").exists():
            self.site.write_bytes("content/public/assets/huset.jpg", out.getvalue())
            self._news()

    def _news(self) -> None:
        self.site.write(
            "content/public/news/2026-10-01-huset.md",
            f"---\ntitel: Huset\ndato: 2026-10-01\nresumé: Vi har fået et hus.\nbillede: huset.jpg\n"
            f"billedtekst: Et hus.\n---\n\n{self.open_sentence()} Det fandt {{person: {self.ids[0]}}},"
            f" og {{person: {self.ids[STATES.index('named')]}}} skrev under.\n",
        )

    def _minutes(self) -> None:
        states = ("godkendt", "godkendt", "udkast", "til bemærkning", "godkendt")
        for number, state in enumerate(states):
            self._meeting(datetime.date(2026, 2 + number, 3), state, later=number == 4)

    def _meeting(self, date: datetime.date, state: str, *, later: bool) -> None:
        here = f"content/private/minutes/{('bestyrelsen', 'pr-gruppen')[date.month % 2]}/{date.isoformat()}"
        present = self.chance.sample(self.ids, 6)
        name = yaml.safe_load(
            (self.site.content / "private/members" / present[0] / "profil.yml").read_text("utf-8")
        )["navn"]
        minutes: dict[str, Any] = {
            "gruppe": here.split("/")[-2],
            "titel": self.secret(),
            "dato": date.isoformat(),
            "fra": "13:00",
            "sted": self.secret(),
            "tilstand": state,
            "ordstyrer": present[0],
            "referent": present[1],
            "til_stede": [
                {"medlem": id, "rolle": "formand"} if id == present[0] else {"medlem": id} for id in present
            ],
            "afbud": [{"medlem": id, "grund": self.secret()} for id in self.chance.sample(self.ids, 2)],
            "punkter": [
                {
                    "nr": str(number),
                    "titel": self.secret(),
                    "slags": "beslutning",
                    "lukket": "ja" if number == 2 else "nej",
                    "tekst": f"{name} sagde: {self.secret()}",
                    "beslutning": self.secret(),
                    "opgaver": [
                        {
                            "hvad": self.secret(),
                            "hvem": present[2],
                            "rolle": "sekretær",
                            "frist": "2026-12-01",
                        }
                    ],
                }
                for number in (1, 2, 3)
            ],
            "bilag": [{"titel": self.secret(), "fil": f"{name}.pdf"}],
            "næste_møde": {"dato": "2026-12-10", "sted": self.secret()},
        }
        if state == "godkendt":
            minutes["godkendt"] = "2026-11-23" if later else (date + datetime.timedelta(14)).isoformat()
            minutes = locked(minutes)
        if state == "til bemærkning":
            minutes["bemærkninger_inden"] = "2026-12-01"
        self._yaml(f"{here}.yml", minutes)
        rows = [
            {
                "felt": field,
                "kilde_sha256": text_hash(source),
                "tekst": (
                    self._sentence()
                    if state != "godkendt" or later or field.startswith("punkter.2.")
                    else f"{self.open_sentence()} Sagt af {{person: {present[3]}}}."
                ),
                "af": READER,
                "dato": "2026-10-01",
            }
            for field, source in _approvable_minutes(minutes).items()
        ]
        self._yaml(f"{here}.godkendelser.yml", {"godkendelser": rows})


def _approvable(profile: dict[str, Any]) -> dict[str, str]:
    """Every free text of a profile that can be approved, by field."""
    found = {"overskrift": profile["overskrift"], "tekst": profile["tekst"]}
    for number, row in enumerate(profile["kompetencer"], start=1):
        found[f"kompetencer.{number}.eksempel"] = row["eksempel"]
    for number, row in enumerate(profile["produktblade"], start=1):
        found |= {f"produktblade.{number}.{key}": text for key, text in row.items()}
    return found


def _approvable_minutes(minutes: dict[str, Any]) -> dict[str, str]:
    found = {
        "titel": minutes["titel"],
        "sted": minutes["sted"],
        "næste_møde.sted": minutes["næste_møde"]["sted"],
    }
    for item in minutes["punkter"]:
        at = f"punkter.{item['nr']}"
        found |= {f"{at}.{key}": item[key] for key in ("titel", "tekst", "beslutning")}
        found |= {
            f"{at}.opgaver.{number}.hvad": row["hvad"] for number, row in enumerate(item["opgaver"], start=1)
        }
    return found
