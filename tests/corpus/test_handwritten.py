"""The handwritten texts are read as they were marked, and a mark that is wrong is found."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from synlig.records import check_content, check_demo, read_content
from tests.corpus.handwritten import BY_HAND, FOLDER, SETS, Malformed, Set, main, read_set
from tests.corpus.people import CPR_WEIGHTS
from tests.corpus.text import DIRECT, INDIRECT, KEPT, SENSITIVE

PEOPLE = "- id: a1b2c3d4e5\n  navn: Karin Vest\n"


SMALL = ("twelfth", "thirteenth")


@pytest.fixture(scope="module", params=SETS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def found(name: str) -> Set:
    return read_set(FOLDER / name)


def written(folder: Path, profiles: str = "", minutes: str = "") -> Path:
    for name, said in (("people.yml", PEOPLE), ("profiles.txt", profiles), ("minutes.txt", minutes)):
        (folder / name).write_text(said, encoding="utf-8", newline="\n")
    return folder


def test_a_text_is_read_with_its_marks(tmp_path: Path) -> None:
    said = "=== a1b2c3d4e5 tekst\nJeg er ⟦name_known:a1b2c3d4e5|Karin⟧.\nRing ⟦phone|20 30\\u00a040 50⟧.\n"

    ((row, truth),) = read_set(written(tmp_path, said)).rows()

    assert row == {
        "doc": "a1b2c3d4e5",
        "field": "tekst",
        "kind": "profile",
        "text": "Jeg er Karin.\nRing 20 30\u00a040 50.",
    }
    assert truth["spans"] == [[7, 12, "name_known", "a1b2c3d4e5"], [19, 30, "phone", "a1b2c3d4e5"]]
    assert (truth["values"], truth["how"]) == (["Karin", "20304050"], ["plain", "plain"])
    assert (truth["keep"], truth["harmless"]) == ([], False)


def test_a_look_alike_leaves_its_text_harmless(tmp_path: Path) -> None:
    said = "=== bestyrelsen/2024-01-08 punkter.1.tekst\nVi kører mod ⟦hard|vest⟧.\n"

    ((row, truth),) = read_set(written(tmp_path, minutes=said)).rows()

    assert (row["kind"], truth["harmless"], truth["keep"]) == ("minutes", True, [[13, 17, "hard"]])


def test_a_hidden_value_is_the_one_the_mark_says(tmp_path: Path) -> None:
    said = "=== a1b2c3d4e5 tekst\nRing ⟦phone|tyve tredive fyrre halvtreds|20304050⟧.\n"

    ((_row, truth),) = read_set(written(tmp_path, said)).rows()

    assert (truth["values"], truth["how"]) == (["20304050"], [BY_HAND])


@pytest.mark.parametrize(
    ("body", "wrong"),
    [
        ("⟦fone|20 30 40 50⟧", "there is no label fone"),
        ("⟦name_known|Karin⟧", "name_known without the id of a member"),
        ("⟦name_known:zzzzzzzzzz|Karin⟧", "name_known without the id of a member"),
        ("⟦phone|20 30 40 50", "a mark is not"),
        ("phone|20 30 40 50⟧", "a mark is not"),
        ("⟦easy|vest ⟧", "the easy begins or ends with a space"),
        ("⟦phone|ring bare⟧", "the phone cannot be read in the words"),
        ("⟦phone|tyve tredive|20304050⟧", "the phone cannot be read in the words"),
        ("", "the text is empty"),
        ("a\u030a", "composed form"),
    ],
)
def test_a_malformed_text_is_told_with_file_and_line(tmp_path: Path, body: str, wrong: str) -> None:
    said = f"\n=== a1b2c3d4e5 tekst\n{body}\n"

    with pytest.raises(Malformed, match=wrong) as raised:
        read_set(written(tmp_path, said))

    assert str(raised.value).startswith("profiles.txt:2: ")


@pytest.mark.parametrize(
    ("head", "wrong"),
    [
        ("=== a1b2c3d4e5", "the head is not"),
        ("Jeg er svejser.", "the head is not"),
        ("=== zzzzzzzzzz tekst", "there is no profile zzzzzzzzzz"),
        ("=== a1b2c3d4e5 navn", "navn is no field of profile"),
        ("=== a1b2c3d4e5 kompetencer.0.eksempel", "is no field of profile"),
    ],
)
def test_a_malformed_head_is_told(tmp_path: Path, head: str, wrong: str) -> None:
    with pytest.raises(Malformed, match=wrong):
        read_set(written(tmp_path, f"{head}\nSvejser.\n"))


def test_minutes_are_of_a_group_and_a_day(tmp_path: Path) -> None:
    with pytest.raises(Malformed, match=r"minutes\.txt:1: there is no minutes kaffeklubben/2024-02-30"):
        read_set(written(tmp_path, minutes="=== kaffeklubben/2024-02-30 titel\nMøde\n"))


def test_a_text_cannot_be_written_twice_nor_a_line_be_two(tmp_path: Path) -> None:
    said = "=== a1b2c3d4e5 tekst\nEn.\n=== a1b2c3d4e5 tekst\nTo.\n=== a1b2c3d4e5 overskrift\nTo\nlinjer\n"

    with pytest.raises(Malformed) as raised:
        read_set(written(tmp_path, said))

    assert str(raised.value).splitlines() == [
        "profiles.txt:3: a1b2c3d4e5 tekst was there before",
        "profiles.txt:5: the field holds one line of 200 signs, this has 9",
    ]


def test_the_content_can_be_read_and_holds_the_texts(tmp_path: Path, name: str) -> None:
    main(["--set", name, "--to", str(tmp_path)])

    content, problems = read_content(tmp_path / "content", "content")
    assert content is not None
    check_content(content, problems)
    check_demo(content, problems)
    assert [str(problem) for problem in problems] == []
    documents = {document.path: document.data for document in content.documents}
    for line in (tmp_path / "texts.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        profile = row["kind"] == "profile"
        path = f"members/{row['doc']}/profil.yml" if profile else f"minutes/{row['doc']}.yml"
        assert _at(documents[f"content/private/{path}"], row["field"]) == row["text"]


def _at(data: Any, name: str) -> Any:
    for key in name.split("."):
        data = data[int(key) - 1] if key.isdigit() else data[key]
    return data


def test_there_is_enough_of_everything(name: str, found: Set) -> None:
    truths = [truth for _row, truth in found.rows()]
    labels = {span[2] for truth in truths for span in (*truth["spans"], *truth["keep"])}

    strangers = set() if name not in SMALL else {"name_unknown"}  # there they are third persons
    assert labels | strangers == {*DIRECT, *INDIRECT, *SENSITIVE, *KEPT}
    assert len(found.people) == {"fifth": 64, "tenth": 62, **dict.fromkeys(SMALL, 34)}.get(name, 60)


def test_no_two_sets_have_a_person_in_common() -> None:
    people = [read_set(FOLDER / name).people.values() for name in SETS]
    ends = [
        {(words[0], words[-1]) for person in some if (words := person["navn"].split())} for some in people
    ]

    assert all(some.isdisjoint(others) for some, others in combinations(ends, 2))


def test_the_invented_values_are_nobodys(found: Set) -> None:
    """CPR numbers fail the modulus (see `tests.corpus.people`); mail addresses are at the domain for examples."""
    for _row, truth in found.rows():
        for (_start, _end, label, _who), value in zip(truth["spans"], truth["values"], strict=True):
            if label == "cpr" and len(value) == 10:
                assert (
                    sum(int(sign) * weight for sign, weight in zip(value, CPR_WEIGHTS, strict=True)) % 11
                ), value
                assert not value.startswith("0101")
            if label == "mail":
                assert value.lower().endswith("example.org"), value
