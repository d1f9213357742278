"""Associations in pairs: equal in everything publishable, different in everything else (design.md 5.1).

    association = Common(seed=7)                     # what may be published, drawn once
    write_twin(association, folder / "one", seed=1)  # names, ids, phones, closed items ... drawn for each twin
    write_twin(association, folder / "other", seed=2)

Publishable is what the gate may decide by: consent dates and purposes, live and dead CV numbers, card values and terms
at their finest publishable level, approved texts, number and state of agenda items. A twin's own chance draws all
the rest, the order of lists and files and their times included.
"""

from __future__ import annotations

import datetime
import os
import random
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

from synlig import classifications
from synlig.classifications import scales
from synlig.cv_number import make_cv_number
from synlig.lifecycle import close_batch, plan_batch
from synlig.records import SALT_BYTES, Purpose, read_content, text_hash
from tests.site_builder import SITES, locked

Fields = dict[str, Any]
Value = TypeVar("Value")

MEMBERS = 12
BATCHED = datetime.date(2026, 9, 15)
TRADES = ("4321", "3313", "1420", "5223", "8332", "2411")
AREAS = ("NJ-AAL", "NJ-VEN", "NJ-HIM", "NJ-THY")
TERMS = ("lagerstyring", "projektkoordinering", "udbud", "arkivering", "rejsebestilling")
DAYS = range(1, 29)

WORDS = (
    "bro", "hegn", "sejl", "tønde", "vinge", "kano", "mose", "ravn", "spade", "tråd", "glas", "kork", "lygte", "måge",
    "nåle", "ovn", "pude", "ror", "sten", "tov", "ur", "vogn", "anker", "bænk", "dør", "elv", "fjord", "gren", "hylde",
    "kedel", "lade", "mast", "net", "orgel", "port", "rist", "skovl", "tag", "vindue", "æske", "øre", "ås",
)  # fmt: skip
"""Of these every invented text is made: none is a name, and none says anything of anybody."""
SYLLABLES = (
    "tof",
    "lin",
    "gra",
    "bry",
    "mal",
    "ske",
    "vor",
    "hul",
    "ban",
    "kir",
    "nø",
    "sæl",
    "då",
    "riv",
    "mun",
)


def pick(chance: random.Random, values: Sequence[Value]) -> Value:
    return values[chance.randrange(len(values))]


def sentence(chance: random.Random, words: int = 9) -> str:
    return " ".join(pick(chance, WORDS) for _each in range(words)).capitalize() + "."


def shuffled(chance: random.Random, values: Sequence[Value]) -> list[Value]:
    mixed = list(values)
    chance.shuffle(mixed)
    return mixed


# what may be published


@dataclass(frozen=True)
class Text:
    """A text as somebody approved it."""

    approved: str


@dataclass(frozen=True)
class Job:
    """What an employer may see of a job; `months` give the band."""

    occupation: str
    section: str
    months: int


@dataclass(frozen=True)
class Candidate:
    """What an employer may see of a member."""

    number: str
    occupation: str
    area: str
    education: str
    jobs: tuple[Job, ...]
    headline: Text
    text: Text
    competences: tuple[tuple[str, int, Text | None], ...]
    languages: tuple[tuple[str, str], ...]
    leadership: str
    work_forms: tuple[str, ...]
    availability: str
    mobility: str
    offer: tuple[Text, Text, Text, Text] | None
    confirmed: str
    given: str
    until: str
    withdrawn: str | None


@dataclass(frozen=True)
class Item:
    """An agenda item: of a closed one the number alone."""

    number: int
    open: tuple[Text, Text, Text, Text] | None
    """Title, text, decision and task."""


@dataclass(frozen=True)
class Meeting:
    """What anybody may see of a meeting."""

    date: str
    title: Text
    place: Text
    next_place: Text
    roles: tuple[str, ...]
    absent: int
    items: tuple[Item, ...]
    correction: Text


class Common:
    """What the twins share."""

    def __init__(self, seed: int, policy: str = "informed", k: int = 2) -> None:
        chance = random.Random(f"common {seed}")
        self.policy, self.k = policy, k
        self.published = tuple(_candidate(chance, None) for _each in range(MEMBERS))
        self.gone = tuple(_candidate(chance, "2026-10-10") for _each in range(2))
        self.meetings = tuple(_meeting(chance, month) for month in (3, 9))


def _candidate(chance: random.Random, withdrawn: str | None) -> Candidate:
    sections = [term.code for term in classifications.db07().of_level(1)]
    own_terms = chance.sample(TERMS, k=3)
    return Candidate(
        number=make_cv_number(chance.randrange),
        occupation=pick(chance, TRADES),
        area=pick(chance, AREAS),
        education=pick(chance, ("G1", "G3", "G4")),
        jobs=tuple(
            Job(pick(chance, TRADES), pick(chance, sections), chance.randrange(5, 150))
            for _each in range(chance.randrange(1, 3))
        ),
        headline=Text(sentence(chance, 6)),
        text=Text(sentence(chance, 14)),
        competences=tuple(
            (term, chance.randrange(1, 5), Text(sentence(chance)) if chance.random() < 0.5 else None)
            for term in own_terms
        ),
        languages=tuple((language, pick(chance, "ABC")) for language in chance.sample(("da", "en", "de"), 2)),
        leadership=pick(chance, [term.da for term in scales.leadership()]),
        work_forms=tuple(chance.sample([term.da for term in scales.work_forms()], 2)),
        availability=pick(chance, [term.da for term in scales.availability()]),
        mobility=pick(chance, [term.da for term in scales.mobility()]),
        offer=_four_texts(chance) if chance.random() < 0.5 else None,
        confirmed="2026-09",
        given="2026-09-01",
        until="2027-08-31",
        withdrawn=withdrawn,
    )


def _four_texts(chance: random.Random) -> tuple[Text, Text, Text, Text]:
    one, two, three, four = (Text(sentence(chance, number)) for number in (5, 9, 4, 9))
    return one, two, three, four


def _meeting(chance: random.Random, month: int) -> Meeting:
    items = tuple(
        Item(number, None if chance.random() < 0.4 else _four_texts(chance)) for number in range(1, 6)
    )
    return Meeting(
        date=f"2026-{month:02}-{pick(chance, DAYS):02}",
        title=Text(sentence(chance, 3)),
        place=Text(sentence(chance, 2)),
        next_place=Text(sentence(chance, 2)),
        roles=("formand", *["medlem"] * chance.randrange(1, 5)),
        absent=chance.randrange(3),
        items=items,
        correction=Text(sentence(chance, 5)),
    )


# what each twin has for itself


def write_twin(common: Common, folder: Path, seed: int) -> Path:
    """An association's folder with the twin that a seed draws; returns its site.yml."""
    shutil.copytree(SITES / "minimal", folder, ignore=shutil.ignore_patterns("members", "ledger.jsonl"))
    settings = folder / "site.yml"
    text = settings.read_text(encoding="utf-8") + f"  policy: {common.policy}\n  k: {common.k}\n"
    settings.write_text(text, encoding="utf-8")
    chance = random.Random(f"twin {seed}")
    _Twin(common, folder / "content" / "private", chance).write()
    _close_batch(folder / "content", chance)
    return settings


def _close_batch(content: Path, chance: random.Random) -> None:
    """Everybody comes into the catalogue on one day, those who withdraw later too."""
    read, problems = read_content(content, content.name)
    problems.stop_if_any()
    assert read is not None
    close_batch(read, plan_batch(read, BATCHED, lambda: chance.randbytes(SALT_BYTES).hex(), demo=True))


class _Twin:
    """Writes one twin's private files, in an order and with times of its own."""

    def __init__(self, common: Common, root: Path, chance: random.Random) -> None:
        self.common = common
        self.root = root
        self.chance = chance
        self.reader = self.id()

    def write(self) -> None:
        silent = self.chance.randrange(4)
        ids = [self.id() for _each in range(len(self.common.published) + len(self.common.gone) + silent)]
        candidates: list[Candidate | None] = [*self.common.published, *self.common.gone, *[None] * silent]
        self.member(self.reader, None)
        for id, candidate in shuffled(self.chance, list(zip(ids, candidates, strict=True))):
            self.member(id, candidate)
        for meeting in shuffled(self.chance, self.common.meetings):
            self.meeting(meeting, [self.reader, *ids])
        for month in self.chance.sample(range(4, 9), self.chance.randrange(4)):
            self.draft(f"2026-{month:02}-{pick(self.chance, DAYS):02}", ids)
        for paper in self.chance.sample(["minutes/bestyrelsen", *(f"members/{id}" for id in ids)], 3):
            (self.root / paper / f"{self.name()}.docx").write_bytes(self.chance.randbytes(40))

    def id(self) -> str:
        return "".join(pick(self.chance, "abcdefghijklmnopqrstuvwxyz234567") for _each in range(10))

    def name(self) -> str:
        return " ".join(
            "".join(pick(self.chance, SYLLABLES) for _each in range(3)).title()
            for _word in range(self.chance.randrange(2, 4))
        )

    def put(self, path: str, content: object) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        remark = f"# {self.name()}\n" if self.chance.random() < 0.5 else ""
        text = remark + yaml.safe_dump(content, allow_unicode=True, sort_keys=False)
        file.write_text(text, encoding="utf-8")
        moment = self.chance.randrange(1_000_000_000, 1_700_000_000)
        os.utime(file, (moment, moment))

    # a member

    def member(self, id: str, candidate: Candidate | None) -> None:
        folder = f"members/{id}"
        sources: dict[str, tuple[str, Text]] = {}
        shown = candidate or _candidate(self.chance, None)
        profile = {**self.private(), **self.publishable(shown, sources)}
        if candidate is None:
            profile["status"] = pick(self.chance, ["aktiv", "hvilende", "udmeldt"])
        self.put(f"{folder}/profil.yml", profile)
        if candidate is not None:
            self.put(f"{folder}/samtykke.yml", {"samtykker": [self.consent(candidate)]})
            self.put(f"{folder}/godkendelser.yml", {"godkendelser": self.approvals(sources)})
        elif self.chance.random() < 0.5:
            self.put(f"{folder}/samtykke.yml", {"samtykker": [self.ended(number) for number in range(2)]})

    def private(self) -> Fields:
        name = self.name()
        fields: Fields = {
            "navn": name,
            "telefon": str(self.chance.randrange(20_000_000, 99_999_999)),
            "mail": f"{pick(self.chance, WORDS).encode('punycode').decode()}{self.chance.randrange(999)}@example.org",
            "adresse": f"{name.split()[-1]}vej {self.chance.randrange(1, 200)}",
            "født": f"19{self.chance.randrange(55, 77)}-05-{pick(self.chance, DAYS):02}",
            "intern_note": sentence(self.chance),
            "mentor": pick(self.chance, ["ja", "nej"]),
            "grupper": ["bestyrelsen"] if self.chance.random() < 0.5 else [],
        }
        return dict(shuffled(self.chance, list(fields.items())))

    def publishable(self, shown: Candidate, sources: dict[str, tuple[str, Text]]) -> Fields:
        """The fields that a profile is made from, said in this twin's way."""
        competences = shuffled(self.chance, shown.competences)
        fields: Fields = {
            "status": "aktiv",
            "postnummer": pick(self.chance, _postal_codes(shown.area)),
            "fag": shown.occupation,
            "overskrift": self.source("overskrift", shown.headline, sources),
            "tekst": self.source("tekst", shown.text, sources),
            "kompetencer": [
                {
                    "navn": term,
                    "niveau": level,
                    **(
                        {"eksempel": self.source(f"kompetencer.{place}.eksempel", evidence, sources)}
                        if evidence
                        else {}
                    ),
                }
                for place, (term, level, evidence) in enumerate(competences, start=1)
            ],
            "erfaring": shuffled(self.chance, self.jobs(shown.jobs)),
            "uddannelse": [self.education(shown.education)],
            "sprog": shuffled(self.chance, [self.language(*spoken) for spoken in shown.languages]),
            "ledelse": shown.leadership,
            "arbejdsformer": shuffled(self.chance, shown.work_forms),
            "til_rådighed": shown.availability,
            "mobilitet": shown.mobility,
            "bekræftet": shown.confirmed,
        }
        if shown.offer:
            names = ("overskrift", "løser", "for_hvem", "bevis")
            fields["produktblade"] = [
                {
                    name: self.source(f"produktblade.1.{name}", text, sources)
                    for name, text in zip(names, shown.offer, strict=True)
                }
            ]
        return dict(shuffled(self.chance, list(fields.items())))

    def source(self, field: str, text: Text, sources: dict[str, tuple[str, Text]]) -> str:
        """What the member wrote, before somebody masked it."""
        written = f"{text.approved} {self.name()} {sentence(self.chance, 4)}"
        sources[field] = (written, text)
        return written

    def jobs(self, jobs: tuple[Job, ...]) -> list[Fields]:
        """One after another, with pauses, so that the months in all are the same."""
        at = self.chance.randrange(1985, 1990) * 12 + self.chance.randrange(12)
        made = []
        for job in jobs:
            made.append(
                {
                    "titel": sentence(self.chance, 2),
                    "fag": job.occupation,
                    "arbejdsgiver": self.name(),
                    "branche": pick(self.chance, _sectors(job.section)),
                    "fra": _month(at),
                    "til": _month(at + job.months),
                    "opgaver": sentence(self.chance),
                    "resultater": sentence(self.chance),
                }
            )
            at += job.months + self.chance.randrange(1, 20)
        return made

    def education(self, group: str) -> Fields:
        level = pick(self.chance, _education_codes(group))
        return {"kode": level, "skole": self.name(), "år": str(self.chance.randrange(1975, 2005))}

    def language(self, language: str, band: str) -> Fields:
        label = classifications.languages()[language].da
        levels = [term.code for term in classifications.cefr().children(band)]
        return {"sprog": label, "niveau": pick(self.chance, levels)}

    def consent(self, candidate: Candidate) -> Fields:
        ticked = [purpose.value for purpose in Purpose if purpose in CATALOGUE]
        withdrawn = {"trukket": candidate.withdrawn} if candidate.withdrawn else {}
        return {
            "formål": shuffled(self.chance, ticked),
            "tekst": "katalog-1",
            "tekst_sha256": text_hash((SITES / CONSENT_TEXT).read_text(encoding="utf-8")),
            "givet": candidate.given,
            "hvordan": sentence(self.chance, 3),
            "til": candidate.until,
            "cv_nummer": candidate.number,
            "ligner": self.chance.randrange(90),
            **withdrawn,
        }

    def ended(self, number: int) -> Fields:
        """A consent that ended, or was taken back, before anything came of it."""
        year = 2024 + number
        withdrawn = {"trukket": f"{year}-05-01"} if self.chance.random() < 0.5 else {}
        return {
            "formål": self.chance.sample([purpose.value for purpose in Purpose], 3),
            "tekst": "katalog-1",
            "tekst_sha256": text_hash((SITES / CONSENT_TEXT).read_text(encoding="utf-8")),
            "givet": f"{year}-02-{pick(self.chance, DAYS):02}",
            "hvordan": sentence(self.chance, 3),
            "til": f"{year}-12-{pick(self.chance, DAYS):02}",
            **withdrawn,
        }

    def approvals(self, sources: dict[str, tuple[str, Text]]) -> list[Fields]:
        return [
            {
                "felt": field,
                "kilde_sha256": text_hash(written),
                "tekst": text.approved,
                "af": self.reader,
                "dato": f"2026-10-{pick(self.chance, DAYS):02}",
            }
            for field, (written, text) in shuffled(self.chance, list(sources.items()))
        ]

    # a meeting

    def meeting(self, meeting: Meeting, ids: list[str]) -> None:
        """The same meeting, of other people."""
        reader, *others = ids
        there = self.chance.sample(others, len(meeting.roles) + meeting.absent)
        sources: dict[str, tuple[str, Text]] = {}
        path = f"minutes/bestyrelsen/{meeting.date}"
        fields = {
            "gruppe": "bestyrelsen",
            "titel": self.source("titel", meeting.title, sources),
            "dato": meeting.date,
            "tilstand": "godkendt",
            "bemærkninger_inden": f"2026-09-{self.chance.randrange(29, 31)}",
            "godkendt": "2026-10-01",
            "sted": self.source("sted", meeting.place, sources),
            "ordstyrer": there[0],
            "referent": there[1],
            "til_stede": shuffled(
                self.chance,
                [
                    {"medlem": id, "rolle": role}
                    for id, role in zip(there[: len(meeting.roles)], meeting.roles, strict=True)
                ],
            ),
            "afbud": [
                {"medlem": id, "grund": sentence(self.chance, 3)} for id in there[len(meeting.roles) :]
            ],
            "punkter": [self.item(item, pick(self.chance, others), sources) for item in meeting.items],
            "bilag": [self.attachment() for _each in range(self.chance.randrange(1, 4))],
            "næste_møde": {
                "dato": "2026-12-01",
                "sted": self.source("næste_møde.sted", meeting.next_place, sources),
            },
        }
        self.put(f"{path}.yml", self.corrected(locked(fields), meeting.correction, sources))
        self.reader = reader
        self.put(f"{path}.godkendelser.yml", {"godkendelser": self.approvals(sources)})

    def corrected(self, fields: Fields, text: Text, sources: dict[str, tuple[str, Text]]) -> Fields:
        """Another paper was put in after the approval."""
        after = locked({**fields, "bilag": [*fields["bilag"], self.attachment()]})
        correction = {
            "dato": "2026-10-20",
            "hvad": self.source("rettelser.1.hvad", text, sources),
            "af": "referent",
            "låst": after["låst"],
        }
        return {**after, "låst": fields["låst"], "rettelser": [correction]}

    def attachment(self) -> Fields:
        return {"titel": sentence(self.chance, 2), "fil": f"{pick(self.chance, WORDS)}.pdf"}

    def draft(self, date: str, ids: list[str]) -> None:
        """Minutes that nobody has approved yet."""
        state = pick(self.chance, ["udkast", "til bemærkning"])
        fields = {
            "gruppe": "bestyrelsen",
            "titel": sentence(self.chance, 3),
            "dato": date,
            "tilstand": state,
            "til_stede": [{"medlem": id} for id in self.chance.sample(ids, 3)],
            "punkter": [{"nr": 1, "titel": sentence(self.chance, 3), "tekst": sentence(self.chance, 30)}],
        }
        left = {"bemærkninger_inden": "2026-11-30"} if state == "til bemærkning" else {}
        self.put(f"minutes/bestyrelsen/{date}.yml", {**fields, **left})

    def secret(self, owner: str) -> Fields:
        """All that a closed item may hold."""
        fields: Fields = {
            "tekst": sentence(self.chance, self.chance.randrange(1, 60)),
            "slags": pick(self.chance, ["orientering", "drøftelse", "beslutning"]),
            "fremlægger": pick(self.chance, ["kasserer", "formand"]),
            "beslutning": f"{{person: {owner}}} {sentence(self.chance)}",
            "opgaver": [
                {
                    "hvad": sentence(self.chance),
                    "hvem": owner,
                    "rolle": pick(self.chance, ["kasserer", "medlem"]),
                }
                for _each in range(self.chance.randrange(1, 4))
            ],
        }
        kept = self.chance.sample(sorted(fields), self.chance.randrange(len(fields) + 1))
        return {"titel": sentence(self.chance, 3), **{name: fields[name] for name in kept}}

    def item(self, item: Item, owner: str, sources: dict[str, tuple[str, Text]]) -> Fields:
        if item.open is None:
            return {"nr": item.number, "lukket": "ja", **self.secret(owner)}
        title, text, decision, task = item.open
        place = f"punkter.{item.number}"
        return {
            "nr": item.number,
            "titel": self.source(f"{place}.titel", title, sources),
            "tekst": self.source(f"{place}.tekst", text, sources),
            "beslutning": self.source(f"{place}.beslutning", decision, sources),
            "opgaver": [
                {
                    "hvad": self.source(f"{place}.opgaver.1.hvad", task, sources),
                    "hvem": owner,
                    "rolle": "kasserer",
                }
            ],
        }


CATALOGUE = set(Purpose) - {Purpose.PHOTO, Purpose.NAME_IN_MINUTES, Purpose.OFFICE_ON_SITE}
CONSENT_TEXT = "minimal/content/private/consent-texts/katalog-1.md"


@cache
def _postal_codes(area: str) -> list[str]:
    return [
        code
        for code in map(str, range(7000, 9999))
        if (term := classifications.area_of(code)) is not None and term.code == area
    ]


@cache
def _sectors(section: str) -> list[str]:
    db07 = classifications.db07()
    return [term.code for term in db07 if term.level > 1 and db07.at_level(term.code, 1) == db07[section]]


@cache
def _education_codes(group: str) -> list[str]:
    disced = classifications.disced15()
    return [term.code for term in disced if term.level > 1 and disced.at_level(term.code, 1) == disced[group]]


def _month(months: int) -> str:
    return f"{months // 12}-{months % 12 + 1:02}"
