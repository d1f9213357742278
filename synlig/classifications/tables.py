"""The CSV files that this room ships, read as rows of text.

They are opened through the package, so that they are found in a checkout and in an installed wheel alike.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from importlib.resources import files
from io import StringIO


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of `data/<name>.csv`, column to text, in the order of the file. Codes keep leading zeros."""
    table = files("synlig.classifications") / "data" / f"{name}.csv"
    yield from csv.DictReader(StringIO(table.read_text(encoding="utf-8")))
