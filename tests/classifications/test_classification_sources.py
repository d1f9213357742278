"""The data says where it comes from, the site says it too, and nothing is read before it is needed."""

import re
import subprocess
import sys
from importlib.resources import files

import pytest

from synlig.classifications import attributions
from synlig.classifications.tables import rows

DATA = files("synlig.classifications") / "data"
TABLES = sorted(file.name for file in DATA.iterdir() if file.name.endswith(".csv"))
SOURCES = (DATA / "SOURCES.md").read_text(encoding="utf-8")

READ_AT_IMPORT = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import synlig.classifications
print([path for path in opened if path.endswith((".csv", ".md", ".json"))])
"""


def test_sources_names_exactly_the_files_that_are_there() -> None:
    first_column = re.findall(r"^\|([^|]+)\|", SOURCES, re.MULTILINE)

    assert sorted(re.findall(r"\w+\.csv", " ".join(first_column))) == TABLES


@pytest.mark.parametrize(("table", "count"), re.findall(r"(\w+)\.csv \((\d+)\)", SOURCES))
def test_sources_counts_the_rows(table: str, count: str) -> None:
    assert len(list(rows(table))) == int(count)


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_utf8_with_unix_lines_and_no_bom(table: str) -> None:
    content = (DATA / table).read_bytes()

    text = content.decode("utf-8")
    assert (text.startswith("\ufeff"), "\r" in text, text.endswith("\n")) == (False, False, True)


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_every_column(table: str) -> None:
    broken = [row for row in rows(table.removesuffix(".csv")) if None in row or None in row.values()]

    assert broken == []


def test_importing_the_room_reads_nothing() -> None:
    run = subprocess.run([sys.executable, "-c", READ_AT_IMPORT], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"


def test_escos_sentence_is_shown_word_for_word() -> None:
    texts = [found.text for found in attributions()]

    assert any(
        "This service uses the ESCO classification of the European Commission." in text for text in texts
    )


@pytest.mark.parametrize(
    "owner", ["Europa-Kommissionen", "Danmarks Statistik", "Klimadatastyrelsen", "Unicode, Inc.", "Synlig"]
)
def test_every_owner_is_named(owner: str) -> None:
    assert owner in {found.owner for found in attributions()}


def test_every_attribution_is_complete() -> None:
    assert all(found.name and found.owner and found.text and found.licence for found in attributions())
