"""A whole association is built by the real command, and an independent scanner finds nothing private in what came out.

The long run, many seeds, both policies: `python -m tests.attack.measure 20`.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.attack.associations import ON, Association
from tests.attack.measure import Measured, measure
from tests.attack.scanner import EVERYWHERE, Scanner


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Association:
    return Association(7, 28, policy="informed", k=2, folder=tmp_path_factory.mktemp("attack") / "forening")


@pytest.fixture(scope="module")
def measured(made: Association, tmp_path_factory: pytest.TempPathFactory) -> Measured:
    return measure(made, tmp_path_factory.mktemp("attack") / "temporary")


def test_nothing_private_is_in_anything_that_a_build_leaves(measured: Measured) -> None:
    assert measured.code == 0, measured.said
    assert measured.hits == []


def test_there_was_something_to_find_and_something_was_shown(measured: Measured) -> None:
    assert measured.values > 2000
    assert measured.published > 40


SPELLINGS: dict[str, Callable[[str], bytes]] = {
    "as it is": str.encode,
    "capitals": lambda value: value.upper().encode(),
    "no spaces": lambda value: value.replace(" ", "").encode(),
    "entities": lambda value: "".join(f"&#{ord(char)};" for char in value).encode(),
    "soft hyphens": lambda value: "\u00ad".join(value).encode(),
    "split by tags": lambda value: "<b></b>".join(html.escape(char) for char in value).encode(),
    "per cent": lambda value: "".join(f"%{byte:02x}" for byte in value.encode()).encode(),
    "base64": lambda value: base64.b64encode(value.encode()),
    "hexadecimal": lambda value: value.encode().hex().encode(),
    "SHA-256": lambda value: hashlib.sha256(value.encode()).hexdigest().encode(),
    "Latin-1": lambda value: value.encode("latin-1"),
}
PACKINGS: dict[str, Callable[[str], bytes]] = {
    "gz": lambda text: gzip.compress(text.encode(), mtime=0),
    "UTF-16": lambda text: text.encode("utf-16-le"),
}


@pytest.fixture(scope="module")
def scanner(made: Association) -> Scanner:
    return Scanner(made.site.content, ON)


@pytest.mark.parametrize("spelling", [*SPELLINGS, *PACKINGS])
def test_the_scanner_sees_every_value_that_is_planted(scanner: Scanner, spelling: str) -> None:
    values = [value for value in scanner.values if value.scope == EVERYWHERE]
    if spelling in SPELLINGS:
        planted = b"\n;\n".join(SPELLINGS[spelling](value.text) for value in values)
    else:
        planted = PACKINGS[spelling]("\n;\n".join(value.text for value in values))

    seen = {hit.what.removesuffix(" som hash") for hit in scanner.file("x.html", planted)}

    assert {value.what for value in values} - seen == set()


def test_the_scanner_sees_a_run_of_a_private_text(scanner: Scanner, tmp_path: Path) -> None:
    run = next(iter(scanner.runs))
    (tmp_path / "side.html").write_text(f"<p>{run.replace(' ', ' <i>&shy;</i>')}</p>", encoding="utf-8")

    assert [hit.what for hit in scanner.folder(tmp_path)]
