"""The lists of documents, and the words that somebody may search with."""

from __future__ import annotations

import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

import pytest

from synlig.cms.documents import (
    KINDS,
    UNREADABLE,
    Kind,
    Listed,
    found_in,
    listing,
    suggest_competences,
    suggest_occupations,
    suggest_sectors,
)
from tests.site_builder import copy_site


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return copy_site("everyday", tmp_path / "site").folder / "content"


def write(file: Path, text: str, when: int) -> None:
    file.write_text(text, encoding="utf-8")
    os.utime(file, ns=(when, when))


def test_a_list_has_every_document_latest_first(content: Path) -> None:
    found = listing(content, KINDS["minutes"])

    files = content.joinpath("private/minutes").glob("*/????-??-??.yml")
    assert {each.path for each in found} == {file.relative_to(content).as_posix() for file in files}
    assert [each.date for each in found] == sorted((each.date for each in found if each.date), reverse=True)
    assert all(each.title and each.group and each.state for each in found)


def test_twenty_who_ask_at_once_read_each_file_once(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A CMS that was just started kept twenty writers waiting for the same six hundred minutes, read twenty times."""
    module = import_module("synlig.cms.documents.listing")  # the package has a function of that name
    really = module._listed
    read: list[str] = []
    at_once = threading.Barrier(20)

    def listed(root: Path, kind: Kind, path: str) -> Listed:
        read.append(path)
        time.sleep(0.001)  # others get their turn
        return really(root, kind, path)

    def ask() -> int:
        at_once.wait()
        return len(listing(content, KINDS["minutes"]))

    monkeypatch.setattr(module, "_listed", listed)
    with ThreadPoolExecutor(20) as pool:
        counts = {job.result() for job in [pool.submit(ask) for _each in range(20)]}

    assert len(counts) == 1
    assert sorted(read) == sorted(set(read))
    assert len(read) == counts.pop()


def test_a_list_follows_the_files(content: Path) -> None:
    file = content / "public" / "pages" / "ny.md"
    assert "Ny" not in {each.title for each in listing(content, KINDS["page"])}

    write(file, "---\ntitel: Ny\n---\n", 1)
    assert "Ny" in {each.title for each in listing(content, KINDS["page"])}
    write(file, "---\ntitel: Nu\n---\n", 2)
    assert {"Ny", "Nu"} & {each.title for each in listing(content, KINDS["page"])} == {"Nu"}
    file.unlink()
    assert "Nu" not in {each.title for each in listing(content, KINDS["page"])}


def test_a_file_that_cannot_be_shown_is_listed_by_its_name(content: Path) -> None:
    write(content / "public" / "pages" / "ny.md", "---\ntitel: [\n---\n", 1)

    assert [each.title for each in listing(content, KINDS["page"]) if each.state == UNREADABLE] == ["ny"]


def test_a_search_wants_every_word(content: Path) -> None:
    write(content / "public" / "pages" / "ny.md", "---\ntitel: Sådan kører vi\nresumé: På Fur\n---\n", 1)
    documents = listing(content, KINDS["page"])

    assert [each.path for each in found_in(documents, "fur SÅDAN")] == ["public/pages/ny.md"]
    assert found_in(documents, "fur xyzzy") == ()
    assert found_in(documents, "") == documents


def test_a_list_shows_no_name_in_a_traceback(content: Path) -> None:
    assert "Listed(" not in repr(listing(content, KINDS["profile"])[0])


@pytest.mark.parametrize(
    ("suggest", "typed", "wanted"),
    [
        (suggest_occupations, "lastbil", "lastbilchauffør"),
        (suggest_competences, "regnskab", "årsregnskab"),
        (suggest_sectors, "detailhandel med drikke", "47.25"),
    ],
)
def test_everyday_words_lead_to_what_the_file_takes(suggest: object, typed: str, wanted: str) -> None:
    assert callable(suggest)

    assert wanted in dict(suggest(typed))


@pytest.mark.parametrize("suggest", [suggest_occupations, suggest_competences, suggest_sectors])
def test_one_letter_suggests_nothing(suggest: object) -> None:
    assert callable(suggest)

    assert suggest("a") == []
