"""The edition's folder: what goes in comes out, and a folder that was touched is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from synlig.edition import Edition, EditionDamaged, EditionWriter, read_edition, write_edition
from synlig.edition.store import KINDS
from tests.gate.invented import folder, member
from tests.gate.test_publish import SHOWN, let_out


def write_plain(path: Path, data: bytes) -> None:
    path.write_bytes(data)


@pytest.fixture
def edition_folder(tmp_path: Path) -> Path:
    write_edition(tmp_path, let_out(folder(approved=SHOWN)).documents, (), write_plain)
    return tmp_path


def test_an_edition_comes_back_as_it_was_written(edition_folder: Path) -> None:
    edition = read_edition(edition_folder)

    assert isinstance(edition, Edition)
    assert [profile.number for profile in edition.profiles] == ["K7QX-2M4P-H"]
    assert edition.profiles[0].headline == "Kan få et lager til at gå op"


def test_the_same_documents_give_the_same_bytes(tmp_path: Path) -> None:
    documents = let_out(folder(approved=SHOWN)).documents
    hashes = []
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        hashes.append(write_edition(tmp_path / name, documents, (), write_plain))

    assert hashes[0] == hashes[1]


def touch(path: Path) -> None:
    path.write_text("{}", encoding="utf-8")


@pytest.mark.parametrize(
    ("harm", "why"),
    [
        (lambda folder: touch(folder / "association.json"), "a document was changed"),
        (lambda folder: (folder / "groups.json").unlink(), "a document is missing"),
        (lambda folder: touch(folder / "profiles" / "extra.json"), "a document was added"),
    ],
)
def test_an_edition_that_was_touched_is_refused(edition_folder: Path, harm: Any, why: str) -> None:
    harm(edition_folder)

    with pytest.raises(EditionDamaged):
        read_edition(edition_folder)


def test_an_edition_of_another_format_is_refused(edition_folder: Path) -> None:
    manifest = edition_folder / "manifest.json"
    manifest.write_text(
        manifest.read_text(encoding="utf-8").replace('"format": 1', '"format": 2'), encoding="utf-8"
    )

    with pytest.raises(EditionDamaged):
        read_edition(edition_folder)


def test_the_writer_refuses_a_private_record_when_it_runs(tmp_path: Path) -> None:
    writer = EditionWriter(tmp_path, write_plain)

    with pytest.raises(TypeError):
        writer.put(member())  # type: ignore[arg-type]  # what this test is about

    assert list(tmp_path.iterdir()) == []


def test_two_documents_with_one_path_are_a_mistake(tmp_path: Path) -> None:
    writer = EditionWriter(tmp_path, write_plain)
    document = let_out(folder()).documents[0]
    writer.put(document)

    with pytest.raises(ValueError, match="two documents"):
        writer.put(document)


def test_every_kind_has_a_published_schema_that_refuses_unknown_fields(edition_folder: Path) -> None:
    for kind in KINDS:
        schema = json.loads(
            (edition_folder / "schema" / f"{kind.__name__.lower()}.schema.json").read_text("utf-8")
        )

        assert schema["additionalProperties"] is False, kind


def test_no_public_type_is_related_to_a_private_one() -> None:
    from synlig.edition import PublicPart
    from synlig.records import PrivateRecord

    assert not issubclass(PublicPart, PrivateRecord)
    assert not issubclass(PrivateRecord, PublicPart)
    shared = {cls.__name__ for cls in _all_below(PublicPart)} & {
        cls.__name__ for cls in _all_below(PrivateRecord)
    }
    assert shared == set(), "a private and a public type with the same name"


def _all_below(cls: type) -> set[type]:
    return {inner for child in cls.__subclasses__() for inner in {child, *_all_below(child)}}


def test_an_error_does_not_show_the_value_that_did_not_fit() -> None:
    from pydantic import ValidationError

    from synlig.edition import ProvenCompetence

    with pytest.raises(ValidationError) as caught:
        ProvenCompetence.model_validate({"term": "x", "level": "Ragnhild Tofteskov", "evidence": None})

    assert "Ragnhild" not in str(caught.value)
