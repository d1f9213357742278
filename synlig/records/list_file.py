"""A file that is one list gets an item more at its end; everything that stood there stays as it was.

Comments, order and line ends are kept, because nothing is written anew; what was added is read back before it counts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from synlig.errors import ContentError, Problems
from synlig.files import write_file
from synlig.records.document import parse_yaml
from synlig.records.record import PrivateRecord, read_record

_ITEM = re.compile(r"^( *)- +[^\s:#]+ *:", re.MULTILINE)

Spellings = Callable[[str], Iterable[list[str]]]
"""The lines of the item, each way it may be written; given the spaces before its dash."""


def add_item(file: Path, model: type[PrivateRecord], item: PrivateRecord, spellings: Spellings) -> bool:
    """Add an item to the file of a record whose first field is the list; False where no spelling reads back as it.

    The file is made if it is missing. `ContentError` where it cannot be read as it stands.
    """
    name, info = next(iter(model.model_fields.items()))
    key = info.alias or name
    before = file.read_bytes().decode() if file.exists() else ""
    before = before if before.strip() else f"{key}:\n"
    wanted = (*_items(before, file.name, model, name), item)
    found = _ITEM.search(before)
    for lines in spellings(found[1] if found else "  "):
        after = _added(before, key, lines)
        if _reads_back(after, model, name, wanted):
            write_file(file, after.encode())
            return True
    return False


def _items(text: str, path: str, model: type[PrivateRecord], name: str) -> tuple[Any, ...]:
    problems = Problems()
    document = parse_yaml(text, path, problems)
    record = read_record(model, document, problems) if document is not None else None
    problems.stop_if_any()
    items: tuple[Any, ...] = getattr(record, name)
    return items


def _reads_back(text: str, model: type[PrivateRecord], name: str, wanted: tuple[Any, ...]) -> bool:
    try:
        return _items(text, name, model, name) == wanted
    except ContentError:
        return False


def _added(before: str, key: str, lines: list[str]) -> str:
    """The text with the lines at its end, in its own line ends."""
    end = "\r\n" if "\r\n" in before else "\n"
    if not _ITEM.search(before):
        empty = re.compile(rf"^{key}: *(?:\[ *\]|~|null)? *(?=#|\r?$)", re.MULTILINE)
        before = empty.sub(f"{key}: ", before, count=1) if empty.search(before) else f"{before}{key}:{end}"
        before = re.sub(rf"^{key}: (?=\r?$)", f"{key}:", before, flags=re.MULTILINE)
    if before and not before.endswith("\n"):
        before += end
    return before + "".join(line + end for line in lines)
