"""The corpus on disk: a content folder that `synlig.records` reads, the texts, and the truth about them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from tests.corpus.compose import GROUPS, Corpus, MinutesOf, Profile, Text
from tests.site_builder import locked

MINIMAL = Path(__file__).parents[1] / "sites" / "minimal"
"""What a content folder must have besides members and minutes is taken from here."""


Row = dict[str, Any]


def write_corpus(corpus: Corpus, to: Path) -> None:
    """`content/`, `site.yml`, `texts.jsonl` and `truth.jsonl` in the folder `to`, which is emptied of them first."""
    members = {profile.person.id: _profile(profile) for profile in corpus.profiles}
    write_tree(to, members, {minutes.id: _minutes(minutes) for minutes in corpus.minutes}, rows(corpus))


def write_tree(
    to: Path, members: dict[str, Row], minutes: dict[str, Row], pairs: Iterable[tuple[Row, Row]]
) -> None:
    """The same for members and minutes by id, as their files say, and the texts with their truth."""
    content = to / "content"
    shutil.rmtree(content, ignore_errors=True)
    shutil.copytree(MINIMAL / "content" / "public", content / "public")
    shutil.copyfile(MINIMAL / "site.yml", to / "site.yml")
    _write_yaml(content / "public" / "groups.yml", _groups())
    for member, profile in members.items():
        _write_yaml(content / "private" / "members" / member / "profil.yml", profile)
    for name, meeting in minutes.items():
        _write_yaml(content / "private" / "minutes" / f"{name}.yml", meeting)
    listed = list(pairs)
    _write_lines(to / "texts.jsonl", (row for row, _truth in listed))
    _write_lines(to / "truth.jsonl", (truth for _row, truth in listed))


def rows(corpus: Corpus) -> Iterator[tuple[Row, Row]]:
    """Each text as a line of texts.jsonl and its line of truth.jsonl."""
    for profile in corpus.profiles:
        for text in profile.texts:
            yield row_of(profile.person.id, "profile", text), truth_of(profile.person.id, text)
    for minutes in corpus.minutes:
        for text in minutes.texts:
            yield row_of(minutes.id, "minutes", text), truth_of(minutes.id, text)


def row_of(doc: str, kind: str, text: Text) -> Row:
    return {"doc": doc, "field": text.field, "kind": kind, "text": text.text}


def truth_of(doc: str, text: Text) -> Row:
    """`values` and `how` go with `spans`, one for one: the value plainly written, and how it is hidden."""
    spans = text.spans
    return {
        "doc": doc,
        "field": text.field,
        "spans": [[start, end, mark.label, mark.person] for start, end, mark in spans],
        "keep": [[start, end, mark.label] for start, end, mark in text.keep],
        "harmless": not spans,
        "values": [mark.value for _start, _end, mark in spans],
        "how": [mark.how for _start, _end, mark in spans],
        "style": text.style,
    }


def _write_lines(file: Path, lines: Iterable[Row]) -> None:
    with file.open("w", encoding="utf-8", newline="\n") as out:
        for line in lines:
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


def _write_yaml(file: Path, data: Any) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
    file.write_text(text, encoding="utf-8", newline="\n")


def _groups() -> Row:
    return {"grupper": [{"id": group, "navn": group.capitalize(), "formål": "Prøve."} for group in GROUPS]}


def _profile(profile: Profile) -> Row:
    person, texts = profile.person, {text.field: text.text for text in profile.texts}
    competences: list[Row] = [
        {"navn": term, "niveau": str(4 - number % 3)} for number, term in enumerate(profile.trade.competences)
    ]
    for number in (1, 2):
        if evidence := texts.get(f"kompetencer.{number}.eksempel"):
            competences[number - 1]["eksempel"] = evidence
    data: Row = {
        "navn": person.full,
        "telefon": " ".join(person.phone[at : at + 2] for at in range(0, 8, 2)),
        "mail": person.mail,
        "adresse": f"{person.street} {person.number}",
        "postnummer": person.postal_code,
        "født": person.born.isoformat(),
        "grupper": [profile.group],
        "fag": profile.trade.occupation,
        **{name: texts[name] for name in ("overskrift", "tekst") if name in texts},
        "kompetencer": competences,
        "erfaring": _experience(profile, texts),
        "uddannelse": [{"kode": profile.trade.education, "skole": profile.school, "år": "1991"}],
    }
    if solves := texts.get("produktblade.1.løser"):
        data["produktblade"] = [{"overskrift": "Hjælp til det, der ligger", "løser": solves}]
    return {**data, "bekræftet": "2026-11"}


def _experience(profile: Profile, texts: dict[str, str]) -> list[Row]:
    jobs = [
        {"titel": "Fast stilling", "fag": profile.trade.occupation, "arbejdsgiver": employer,
         "branche": profile.trade.sector, "fra": str(2008 - 12 * number), "til": str(2020 - 12 * number)}
        for number, employer in enumerate(profile.employers)
    ]  # fmt: skip
    for name in ("opgaver", "resultater"):
        if text := texts.get(f"erfaring.1.{name}"):
            jobs[0][name] = text
    return jobs


def _minutes(minutes: MinutesOf) -> Row:
    texts = {text.field: text.text for text in minutes.texts}
    data: Row = {
        "gruppe": minutes.group,
        "titel": texts["titel"],
        "dato": minutes.date.isoformat(),
        **({"sted": texts["sted"]} if "sted" in texts else {}),
        "tilstand": "godkendt",
        "godkendt": minutes.date.isoformat(),
        "ordstyrer": minutes.chair.id,
        "referent": minutes.taker.id,
        "til_stede": [{"medlem": person.id} for person in minutes.present],
        "afbud": [
            {"medlem": person.id, "grund": texts[f"afbud.{number}.grund"]}
            for number, person in enumerate(minutes.absent, start=1)
        ],
        "punkter": list(_items(texts)),
    }
    if place := texts.get("næste_møde.sted"):
        data["næste_møde"] = {"dato": "2027-01-11", "sted": place}
    return locked(data)


def _items(texts: dict[str, str]) -> Iterator[Row]:
    number = 1
    while (name := f"punkter.{number}") and f"{name}.titel" in texts:
        item: Row = {"nr": str(number)}
        for key in ("titel", "tekst", "beslutning"):
            if f"{name}.{key}" in texts:
                item[key] = texts[f"{name}.{key}"]
        tasks = [texts[f"{name}.opgaver.{at}.hvad"] for at in (1, 2) if f"{name}.opgaver.{at}.hvad" in texts]
        yield {**item, "opgaver": [{"hvad": task, "rolle": "formand"} for task in tasks]} if tasks else item
        number += 1
