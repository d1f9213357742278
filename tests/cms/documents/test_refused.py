"""The public documents that a build would refuse, because of somebody who has come, or has changed their mind."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from synlig.cms.documents import refused_documents
from tests.cms.places import everyday_in

ON = datetime.date(2026, 11, 22)
SOLVEJ, TORKILD = "a7k2m9x4qd", "b3t8w5n1rz"
PAGE = "public/pages/kontakt.md"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return everyday_in(tmp_path / "everyday") / "content"


def told(content: Path, on: datetime.date = ON) -> list[tuple[str, str]]:
    return [(path, problem.wrong) for path, problem in refused_documents(content, on)]


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    "words",
    [
        "Ring til Bodil Opfundet.",
        "Ring til Opfundet, Bodil.",
        "Ring til B. Opfundet.",
        "Ring til Bodil\nOpfundet.",
    ],
)
def test_whoever_becomes_a_member_is_found_where_they_were_named_before(content: Path, words: str) -> None:
    page = content / PAGE
    page.write_text(f"{page.read_text(encoding='utf-8')}\n{words}\n", encoding="utf-8")
    assert told(content) == []

    change(content / f"private/members/{TORKILD}/profil.yml", "Torkild Engkær", "Bodil Opfundet")
    assert [path for path, _wrong in told(content)] == [PAGE]

    change(content / f"private/members/{TORKILD}/profil.yml", "Bodil Opfundet", "Torkild Engkær")
    assert told(content) == []


def test_a_name_in_an_address_is_found_as_well(content: Path) -> None:
    page = content / "public/pages/bodil-opfundet.md"
    page.write_text("---\ntitel: Kage\nresumé: Vi bager.\n---\n\nKom.\n", encoding="utf-8")
    assert told(content) == []

    change(content / f"private/members/{TORKILD}/profil.yml", "Torkild Engkær", "Bodil Opfundet")

    assert told(content) == [
        ("public/pages/bodil-opfundet.md", "Et medlems navn bliver til en del af en adresse.")
    ]


def test_a_consent_that_ends_is_found_on_its_day(content: Path) -> None:
    page = content / PAGE
    page.write_text(f"{page.read_text(encoding='utf-8')}\nRing til Solvej Birkemose.\n", encoding="utf-8")

    assert told(content, datetime.date(2027, 5, 31)) == []
    assert told(content, datetime.date(2027, 6, 1)) == [(PAGE, "Der står et medlems navn.")]


def test_a_document_is_looked_at_again_when_it_is_another(content: Path) -> None:
    assert told(content) == []
    page = content / PAGE
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\nRing til Torkild Engkær.\n", encoding="utf-8")
    assert told(content) == [(PAGE, "Der står et medlems navn.")]
    page.write_text(text, encoding="utf-8")
    assert told(content) == []
    page.unlink()
    assert told(content) == []
