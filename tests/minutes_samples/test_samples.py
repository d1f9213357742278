"""The sample minutes are what they say: they open, are the same bytes each time, and hold their truth."""

from __future__ import annotations

import json
import re
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any, get_args
from xml.etree import ElementTree

import pytest
from docx import Document
from pypdf import PdfReader

from tests.minutes_samples import Half, build_samples, samples
from tests.minutes_samples.model import MONTHS, WEEKDAYS, say

GROUPS = {"bestyrelsen", "pr-gruppen", "it-gruppen", "virksomhedsgruppen", "medlemsgruppen", None}
TYPES = {
    "tuning": {".docx": 17, ".odt": 2, ".pdf": 1},
    "held": {".docx": 17, ".odt": 1, ".pdf": 2},
    "second": {".docx": 18, ".odt": 3, ".pdf": 3},
    "third": {".docx": 17, ".odt": 3, ".pdf": 4},
    "fourth": {".docx": 17, ".odt": 3, ".pdf": 4},
    "fifth": {".docx": 18, ".odt": 3, ".pdf": 3},
    "sixth": {".docx": 17, ".odt": 4, ".pdf": 3},
    "seventh": {".docx": 18, ".odt": 3, ".pdf": 3},
    "eighth": {".docx": 18, ".odt": 3, ".pdf": 3},
    "ninth": {".docx": 14, ".odt": 2, ".pdf": 2},
    "tenth": {".docx": 13, ".odt": 3, ".pdf": 2},
    "eleventh": {".docx": 18, ".odt": 3, ".pdf": 3},
    "twelfth": {".docx": 14, ".odt": 2, ".pdf": 2},
}
Built = list[tuple[Path, dict[str, Any]]]
halves = pytest.mark.parametrize("half", get_args(Half))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Built]:
    return {half: build_samples(tmp_path_factory.mktemp(half), half) for half in get_args(Half)}


def _words(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").split())


def _of_xml(data: bytes) -> str:
    """The text of a part: paragraphs, tabs and breaks apart by a space."""
    made = []
    for element in ElementTree.fromstring(data).iter():
        name = element.tag.rsplit("}", 1)[-1]
        made.append(" " if name in ("p", "h", "tab", "br", "line-break", "tc", "table-cell") else "")
        if name in ("t", "span", "p", "h", "a") and element.text:
            made.append(element.text)
        if not element.tag.startswith("{http://schemas.openxml") and element.tail:
            made.append(element.tail)
    return "".join(made)


def text_of(path: Path) -> str:
    """All text of a document, as one line."""
    if path.suffix == ".pdf":
        return _words(" ".join(page.extract_text() for page in PdfReader(path).pages))
    with zipfile.ZipFile(path) as archive:
        parts = [
            name
            for name in archive.namelist()
            if re.fullmatch(r"word/(document|header|foot)\w*\.xml|content\.xml|styles\.xml", name)
        ]
        return _words(" ".join(_of_xml(archive.read(name)) for name in parts))


@halves
def test_there_are_as_many_of_each_type_as_agreed(built: dict[str, Built], half: Half) -> None:
    found: dict[str, int] = {}
    for path, _ in built[half]:
        found[path.suffix] = found.get(path.suffix, 0) + 1
    assert found == TYPES[half]


@halves
def test_each_opens(built: dict[str, Built], half: Half) -> None:
    for path, _ in built[half]:
        if path.suffix == ".docx":
            assert Document(str(path)).element.body is not None
        elif path.suffix == ".odt":
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None
                assert archive.namelist()[0] == "mimetype"
        else:
            assert PdfReader(BytesIO(path.read_bytes())).pages[0].extract_text().strip()


@halves
def test_building_twice_gives_the_same_bytes(built: dict[str, Built], half: Half) -> None:
    again = {sample.name: sample.data for sample in samples(half)}
    for path, _ in built[half]:
        assert path.read_bytes() == again[path.name], path.name


@halves
def test_the_truth_lies_beside_each(built: dict[str, Built], half: Half) -> None:
    for path, truth in built[half]:
        beside = path.with_name(f"{path.name}.truth.json")
        assert json.loads(beside.read_text(encoding="utf-8")) == truth
        assert truth["group"] in GROUPS


@halves
def test_what_the_truth_says_stands_in_the_document(built: dict[str, Built], half: Half) -> None:
    missing = []
    for path, truth in built[half]:
        text = text_of(path)
        persons = [*truth["present"], *truth["absent"], truth["chair"], truth["minute_taker"]]
        said = [truth["title"], truth["place"]]
        said += [person["name"] for person in persons if person]
        said += [
            words
            for point in truth["agenda"]
            for words in (point["title"], point["starts"], point["presenter"])
        ]
        said += [decision["text"] for decision in truth["decisions"]]
        said += [words for task in truth["tasks"] for words in (task["what"], task["who"])]
        said += truth["holds"].get("inserted", []) + truth["holds"].get("footnotes", [])
        missing += [(path.name, words) for words in said if words and _words(words) not in text]
        missing += [
            (path.name, words)
            for words in truth["holds"].get("deleted", [])
            if words in text and path.suffix == ".docx"
        ]
    assert missing == []


SPELLINGS = (
    "{d}. {month} {y}", "{y}-{mm}-{dd}", "{dd}.{mm}.{y}", "{d}.{m}.{y}", "{d}/{m}-{yy}", "{d}/{m}-{y}", "{d}/{m}/{y}",
    "{dd}-{mm}-{y}", "{d}/{m} {y}", "{d}. {month}", "{d}/{m}", "{dd}.{mm}.", "{d}. {mon}. {y}", "{d}. {mon}.",
    "{d} {mon} {y}", "{d}-{m}-{yy}", "{d}-{m}-{y}", "{dd}.{mm}.{yy}", "{dd}/{mm} {y}", "{dd}/{mm}-{yy}",
)  # fmt: skip
YEARS = ("{y}", "{d}/{m}-{yy}", "{d}-{m}-{yy}", "{dd}.{mm}.{yy}")  # how the year of the meeting may stand


@halves
def test_every_date_stands_in_the_document(built: dict[str, Built], half: Half) -> None:
    missing = []
    for path, truth in built[half]:
        text = text_of(path)
        following = truth["next_meeting"]
        dates = [
            truth["date"],
            *(task["deadline"] for task in truth["tasks"]),
            following and following["date"],
        ]
        for iso in filter(None, dates):
            if not any(
                re.search(rf"(?<!\d){re.escape(say(iso, spelling))}(?!\d)", text) for spelling in SPELLINGS
            ):
                missing.append((path.name, iso))
        where = {"filename": path.name, "title": truth["title"]}.get(truth["date_in"], text)
        if not any(
            say(truth["date"], year) in where
            for year in ("{y}", "{d}/{m}-{yy}", "{d}-{m}-{yy}", "{dd}.{mm}.{yy}")
        ):
            missing.append((path.name, "year"))
    assert missing == []


@halves
def test_every_time_stands_in_the_document(built: dict[str, Built], half: Half) -> None:
    missing = []
    for path, truth in built[half]:
        text = text_of(path)
        for span in (truth, truth["next_meeting"] or {}, *truth["agenda"]):
            for time in filter(None, (span.get("from"), span.get("to"))):
                hour, minute = int(time[:2]), time[3:]
                bare = rf"{hour}(?![\d.:]\d)" if minute == "00" else "(?!)"
                if not re.search(rf"(?<![\d.])(0?{hour}[.:]{minute}|{bare})", text):
                    missing.append((path.name, time))
    assert missing == []


@halves
def test_weekdays_are_right(built: dict[str, Built], half: Half) -> None:
    for path, truth in built[half]:
        years = {iso[:4] for iso in (truth["date"], (truth["next_meeting"] or {}).get("date")) if iso}
        for weekday, day, month, year in re.findall(
            rf"({'|'.join(WEEKDAYS)}),? (?:den |d\. )?(\d+)\. ({'|'.join(MONTHS)})(?: (\d{{4}}))?",
            text_of(path),
            re.IGNORECASE,
        ):
            number = MONTHS.index(month.lower()) + 1
            right = {say(f"{y}-{number:02}-{int(day):02}", "{weekday}") for y in ([year] if year else years)}
            assert weekday.lower() in right, (path.name, weekday, day, month)


@halves
def test_every_stated_number_is_used_once(built: dict[str, Built], half: Half) -> None:
    for path, truth in built[half]:
        numbers = [point["number"] for point in truth["agenda"] if point["number"]]
        assert len(numbers) == len(set(numbers)), path.name


def test_names_of_files_differ(built: dict[str, Built]) -> None:
    names = [path.name for found in built.values() for path, _ in found]
    assert len(set(names)) == len(names) == 286
