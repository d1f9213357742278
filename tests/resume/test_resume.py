"""A CV in JSON Resume: each thing in its place, nothing lost, nothing guessed, and nothing said aloud."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from synlig.errors import ContentError, Problems
from synlig.records.document import parse_yaml
from synlig.resume import as_yaml, file_resume, read_resume
from synlig.resume.leaves import LARGEST, Leaves
from synlig.resume.words import competence_level, education_code, language_code, language_level

CV: dict[str, Any] = {
    "basics": {
        "name": "Ragnhild Opfunden",
        "label": "Bogholder",
        "email": "ragnhild@example.org",
        "phone": "+45 12 34 56 78",
        "summary": "Har ført regnskab i mange år.\n\nOg kan lide det.",
        "location": {"address": "Opfundsvej 12", "postalCode": "9400", "city": "Nørresundby"},
        "profiles": [{"network": "LinkedIn", "url": "https://example.org/in/r"}],
    },
    "work": [
        {
            "name": "Limfjordens Kassefabrik",
            "position": "Bogholder",
            "startDate": "2009-03-01",
            "endDate": "2024-05",
            "summary": "Løn og moms.",
            "highlights": ["Lukkede måneden på tre dage", "Indførte nyt system"],
        }
    ],
    "education": [{"institution": "Handelsskolen", "studyType": "HHX", "endDate": "1988"}],
    "skills": [{"name": "Bogføring", "level": "Expert", "keywords": ["moms", "Trylleri"]}],
    "languages": [{"language": "German", "fluency": "B1"}, {"language": "Klingon", "fluency": "Fluent"}],
}


def filed(cv: object) -> dict[str, Any]:
    return file_resume(Leaves(cv)).profile


def test_each_part_of_a_cv_finds_its_place() -> None:
    profile = filed(CV)

    note = profile.pop("intern_note")
    assert profile == {
        "navn": "Ragnhild Opfunden",
        "telefon": "12345678",
        "mail": "ragnhild@example.org",
        "adresse": "Opfundsvej 12",
        "postnummer": "9400",
        "fag": "Bogholder",
        "tekst": "Har ført regnskab i mange år.\n\nOg kan lide det.",
        "kompetencer": [{"navn": "bogføring", "niveau": 4}, {"navn": "momsregnskab", "niveau": 4}],
        "erfaring": [
            {
                "titel": "Bogholder",
                "fag": "Bogholder",
                "arbejdsgiver": "Limfjordens Kassefabrik",
                "fra": "2009-03",
                "til": "2024-05",
                "opgaver": "Løn og moms.",
                "resultater": "- Lukkede måneden på tre dage\n- Indførte nyt system",
            }
        ],
        "uddannelse": [{"kode": 20, "skole": "Handelsskolen", "år": "1988"}],
        "sprog": [{"sprog": "tysk", "niveau": "B1"}],
    }
    for kept in ("Trylleri", "Klingon", "2009-03-01", "LinkedIn", "HHX"):
        assert kept in note


def test_what_found_no_place_is_told_by_its_path() -> None:
    unplaced = file_resume(Leaves(CV)).unplaced

    assert {"basics.profiles.0.url", "skills.0.keywords.1", "languages.1.language"} <= set(unplaced)
    assert "basics.name" not in unplaced


@pytest.mark.parametrize("key", ["Ragnhild Opfunden", "ragnhild@example.org", "12 34 56 78", "depression"])
def test_a_key_that_somebody_made_up_is_kept_and_not_told(key: str) -> None:
    made = file_resume(Leaves({key: {"name": "x"}, "basics": {key: "y"}}))

    assert made.unplaced == ("?.name", "basics.?")
    assert f"{key}.name: x" in made.profile["intern_note"]
    assert key not in repr(made)


def test_a_key_of_digits_is_no_place_in_a_list() -> None:
    assert file_resume(Leaves({"12345678": "x", "skills": {"1961": "y"}})).unplaced == ("?", "skills.?")


@pytest.mark.parametrize(
    ("basics", "field", "value"),
    [
        ({"phone": "0046 70 123 45 67"}, "telefon", None),
        ({"phone": "12345678"}, "telefon", "12345678"),
        ({"phone": "0045 12345678"}, "telefon", "12345678"),
        ({"location": {"postalCode": "SW1A 1AA"}}, "postnummer", None),
        ({"location": {"postalCode": "0000"}}, "postnummer", None),
        ({"label": "Altmuligkvinde"}, "fag", None),
        ({"name": "x" * 121}, "navn", None),
    ],
)
def test_what_a_field_cannot_hold_goes_to_the_note(basics: object, field: str, value: str | None) -> None:
    profile = filed({"basics": basics})

    assert profile.get(field) == value
    assert (value is None) == ("intern_note" in profile)


def test_a_town_of_another_postal_code_is_kept() -> None:
    profile = filed({"basics": {"location": {"postalCode": "9400", "city": "Skagen"}}})

    assert profile["postnummer"] == "9400"
    assert "Skagen" in profile["intern_note"]


def test_an_unknown_label_gives_way_to_the_newest_job_that_is_known() -> None:
    profile = filed(
        {
            "basics": {"label": "Altmuligkvinde"},
            "work": [
                {"position": "Drømmer", "startDate": "2020"},
                {"position": "Lagerchef", "startDate": "2010"},
            ],
        }
    )

    assert profile["fag"] == "Lagerchef"
    assert "Altmuligkvinde" in profile["intern_note"]


@pytest.mark.parametrize(
    "job", [{"position": "Bogholder"}, {"startDate": "2020"}, {"position": "A", "startDate": "i går"}]
)
def test_a_job_without_title_or_beginning_is_kept_in_the_note(job: dict[str, str]) -> None:
    profile = filed({"work": [job]})

    assert "erfaring" not in profile
    assert all(value in profile["intern_note"] for value in job.values())


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Ph.d.", 80), ("cand.merc.", 70), ("Master of Science", 70), ("Professionsbachelor", 50), ("HD (R)", 50),
        ("Bachelor", 60), ("Akademiøkonom", 40), ("Svendebrev", 30), ("AMU-kursus", 39), ("HF", 20),
        ("10. klasse", 10), ("Livets skole", 90), ("", 90), ("Hamborg", 90),
    ],
)  # fmt: skip
def test_a_diploma_has_a_code_where_its_words_are_known(said: str, code: int) -> None:
    assert education_code(said) == code


@pytest.mark.parametrize(
    ("said", "level"),
    [("Native speaker", "M"), ("modersmål", "M"), ("B2", "B2"), ("c1", "C1"), ("Limited Working", "B1"),
     ("begynder", "A1"), ("sådan da", None), ("", None)],
)  # fmt: skip
def test_a_fluency_has_a_level_where_its_word_is_known(said: str, level: str | None) -> None:
    assert language_level(said) == level


@pytest.mark.parametrize(
    ("said", "code"), [("Dansk", "da"), ("German", "de"), ("en", "en"), ("Klingon", None), ("", None)]
)
def test_a_language_is_known_by_its_names(said: str, code: str | None) -> None:
    assert language_code(said) == code


@pytest.mark.parametrize(
    ("said", "level"), [("Beginner", 1), ("øvet", 2), ("Advanced", 3), ("ekspert", 4), ("87 %", None)]
)
def test_a_skill_has_a_level_where_its_word_is_known(said: str, level: int | None) -> None:
    assert competence_level(said) == level


TEXT = st.text(min_size=1, max_size=40).filter(lambda text: text.strip() != "")
DATE = st.sampled_from(["2009", "2009-03", "2009-03-01", "i går", "2009-13"])


def _some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """An object with all of the fields, or some, or none."""
    return st.fixed_dictionaries({}, optional=fields)


def _few(of: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Any]]:
    return st.lists(of, max_size=2)


PLACE = st.dictionaries(st.sampled_from(["city", "postalCode", "region"]), TEXT | st.just("9000"))
SOME_CV = _some(
    basics=_some(
        name=TEXT,
        label=TEXT | st.just("Bogholder"),
        phone=TEXT | st.just("12345678"),
        summary=TEXT,
        location=PLACE,
    ),
    work=_few(_some(name=TEXT, position=TEXT, url=TEXT, summary=TEXT, startDate=DATE, highlights=_few(TEXT))),
    education=_few(_some(studyType=TEXT, endDate=DATE, institution=TEXT)),
    skills=_few(_some(name=TEXT, keywords=_few(TEXT | st.just("moms")))),
    languages=_few(_some(language=TEXT | st.just("Dansk"), fluency=TEXT | st.just("B1"))),
    hobbies=st.recursive(
        TEXT, lambda inner: _few(inner) | st.dictionaries(TEXT, inner, max_size=2), max_leaves=4
    ),
)
CODED = {"Dansk": "dansk", "2009-03-01": "2009-03"}


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for below in value.values() for text in _texts(below)]
    if isinstance(value, list):
        return [text for below in value for text in _texts(below)]
    return [str(value)]


@given(SOME_CV)
def test_nothing_of_a_cv_is_lost(cv: dict[str, Any]) -> None:
    leaves = Leaves(cv)
    values = [value for _route, value in leaves.left()]

    whole = "\n".join(_texts(file_resume(leaves).profile))

    for value in values:
        assert value in whole or CODED.get(value, "\0") in whole or re.sub(r"\D", "", value)[-8:] in whole


@given(SOME_CV)
def test_the_file_is_read_back_as_it_was_written(cv: dict[str, Any]) -> None:
    profile, problems = filed(cv), Problems()

    document = parse_yaml(as_yaml(profile, "En bemærkning."), "profil.yml", problems)

    assert not len(problems)
    assert document is not None
    assert (document.data or {}) == json.loads(json.dumps(profile), parse_int=str)


def test_signs_that_no_file_can_hold_are_left_out() -> None:
    assert (
        filed({"basics": {"name": "Rag\u0000nhild\u001b[31m \ud83dOpfunden\t"}})["navn"]
        == "Ragnhild[31m Opfunden"
    )


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b'"Ragnhild"', id="a text"),
        pytest.param(b"{", id="broken"),
        pytest.param(b'{"basics": "\xff"}', id="no UTF-8"),
        pytest.param(b"[" * 100_000, id="brackets without end"),
        pytest.param(b'{"a":' * 20 + b"1" + b"}" * 20, id="too deep"),
        pytest.param(b'{"a": "' + b"x" * LARGEST + b'"}', id="too large"),
    ],
)
def test_what_is_no_cv_is_refused_without_a_word_of_it(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "cv.json"
    file.write_bytes(data)

    with pytest.raises(ContentError) as refused:
        read_resume(file)

    assert "Ragnhild" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_the_profile_is_plain_yaml_for_anybody() -> None:
    assert yaml.safe_load(as_yaml(filed(CV), "x"))["navn"] == "Ragnhild Opfunden"
