"""Every document of the demonstration and of the tests' associations, and the skeletons, each with its kind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from string import Template

from synlig.cms.documents import KINDS, Kind, Unreadable, kind_of, values_of
from tests.site_builder import SITES

ROOT = Path(__file__).resolve().parents[3]
SKELETONS = {
    "side.md": "page",
    "nyhed.md": "news",
    "arrangement.yml": "event",
    "referat.yml": "minutes",
    "profil.yml": "profile",
}


class _AnyWord(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "2026-05-01"


def skeleton(name: str) -> str:
    """The text of a skeleton, each of its places filled with something."""
    text = (ROOT / "synlig" / "skeletons" / name).read_text(encoding="utf-8")
    return Template(text).substitute(_AnyWord(group="bestyrelsen"))


def documents() -> Iterator[tuple[str, Kind, str]]:
    """What a message calls each, its kind and its text; whether a form can show it or not."""
    for content in (
        ROOT / "content",
        *sorted(SITES.glob("*/content")),
        *sorted(SITES.glob("hostile/*/content")),
    ):
        for file in sorted(each for each in content.rglob("*") if each.is_file()):
            kind = kind_of(file.relative_to(content).as_posix())
            if kind is not None and (text := _text(file)) is not None:
                yield file.relative_to(ROOT).as_posix(), kind, text
    for name, kind_name in SKELETONS.items():
        yield name, KINDS[kind_name], skeleton(name)


def shown_documents() -> list[tuple[str, Kind, str]]:
    """Those that a form can show."""
    return [each for each in documents() if _is_shown(each[1], each[2])]


def _is_shown(kind: Kind, text: str) -> bool:
    try:
        values_of(kind, text)
    except Unreadable:
        return False
    return True


def _text(file: Path) -> str | None:
    try:
        return file.read_bytes().decode()
    except UnicodeDecodeError:
        return None
