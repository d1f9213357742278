"""What a new document's file is called: by its title or date, and never as another one."""

from __future__ import annotations

import secrets
import string
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path

from pydantic_core import PydanticCustomError

from synlig import addresses
from synlig.cms.documents.field import Value
from synlig.language import _
from synlig.records.fields import parse_date
from synlig.records.slugs import news_slug, page_address

LONGEST = 80
"""Characters of a file's name; an address is to be read aloud."""
_SIGNS = string.ascii_lowercase + string.digits


class Unnamed(Exception):
    """No file can be named: the key of the field to mend, what is wrong, and what to do."""

    def __init__(self, field: str, wrong: str, mend: str) -> None:
        super().__init__(field, wrong, mend)
        self.field, self.wrong, self.mend = field, wrong, mend


def page_path(content: Path, values: Mapping[str, Value]) -> str:
    """A page; below another one where `under` is that page's name: `"om-os"`."""
    under, slug = str(values.get("under") or ""), _slug(values)
    if under and not _is_page(content, under):
        raise Unnamed("under", _("Siden ovenover findes ikke."), _("Vælg en side på listen."))
    folder = f"public/pages/{under}/" if under else "public/pages/"
    taken = {
        page_address(_below(file, content / "public" / "pages"))
        for file in _files(content, "public/pages", "*.md")
    }
    taken |= set(addresses.GENERATED)
    for name in _names(slug):
        path = f"{folder}{name}.md"
        if page_address(path.removeprefix("public/pages/").removesuffix(".md")) not in taken:
            return path
    raise AssertionError("names do not end")


def news_path(content: Path, values: Mapping[str, Value]) -> str:
    """A piece of news; its address is its title, so that no two have the same one, whatever their dates."""
    date, slug = _date(values), _slug(values)
    taken = {news_slug(file.stem) for file in _files(content, "public/news", "*.md")}
    free = next(
        name for name in _names(slug) if name not in taken and not _is_generated(addresses.news(name))
    )
    return f"public/news/{date}-{free}.md"


def event_path(content: Path, values: Mapping[str, Value]) -> str:
    """An event, by its title and year: the same course is held every year."""
    date, slug = _date(values), _slug(values)
    taken = {file.stem for file in _files(content, "public/events", "*.yml")}
    wanted = slug if date[:4] in slug else f"{slug}-{date[:4]}"
    free = next(
        name for name in _names(wanted) if name not in taken and not _is_generated(addresses.event(name))
    )
    return f"public/events/{free}.yml"


def minutes_path(content: Path, values: Mapping[str, Value]) -> str:
    """Minutes stand under their group and date, and a group meets once a day."""
    group, date = str(values.get("gruppe") or ""), _date(values)
    if not group or addresses.slug(group) != group:
        raise Unnamed("gruppe", _("Der mangler en gruppe."), _("Vælg den gruppe, der holdt mødet."))
    path = f"private/minutes/{group}/{date}.yml"
    if (content / path).exists():
        raise Unnamed(
            "dato",
            _("Gruppen har allerede et referat for den dag."),
            _("Ret datoen, eller skriv videre i det."),
        )
    return path


def profile_path(content: Path, values: Mapping[str, Value]) -> str:
    """A member's folder has a name drawn by lot, because many people see the names of files."""
    while True:
        id = "".join(secrets.choice(_SIGNS) for _sign in range(10))
        if not (content / "private" / "members" / id).exists():
            return f"private/members/{id}/profil.yml"


def _is_page(content: Path, name: str) -> bool:
    """Whether there is a page of that name: `"om-os/grupper"`."""
    is_address = all(part and part == addresses.slug(part) for part in name.split("/"))
    return is_address and content.joinpath("public", "pages", f"{name}.md").is_file()


def _names(slug: str) -> Iterator[str]:
    yield slug
    yield from (f"{slug}-{number}" for number in count(2))


def _slug(values: Mapping[str, Value]) -> str:
    slug = addresses.slug(str(values.get("titel") or ""))[:LONGEST].strip("-")
    if not slug:
        raise Unnamed(
            "titel",
            _("Der mangler en titel."),
            _("Skriv den med bogstaver eller tal; den bliver til sidens adresse."),
        )
    return slug


def _date(values: Mapping[str, Value]) -> str:
    try:
        return parse_date(values.get("dato") or "").isoformat()
    except PydanticCustomError:
        raise Unnamed(
            "dato", _("Der mangler en dato."), _("Skriv den som 2026-11-22 (år, måned, dag).")
        ) from None


def _is_generated(address: str) -> bool:
    return address in addresses.GENERATED


def _files(content: Path, folder: str, pattern: str) -> Iterator[Path]:
    return content.joinpath(folder).rglob(pattern)


def _below(file: Path, folder: Path) -> str:
    return file.relative_to(folder).with_suffix("").as_posix()
