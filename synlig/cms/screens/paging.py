"""A long list in pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from synlig.cms.web.forms import whole_number

Item = TypeVar("Item")
PER_PAGE = 50


@dataclass(frozen=True, repr=False)
class Page(Generic[Item]):
    """What of a list is shown: page `number` of `pages`, counted from 1; `count` is of the whole list."""

    shown: Sequence[Item]
    count: int
    number: int
    pages: int


def page_of(found: Sequence[Item], asked: str, size: int = PER_PAGE) -> Page[Item]:
    """The page that somebody asks for; the nearest there is, where there is no such page."""
    pages = max(1, -(-len(found) // size))
    number = max(1, min(whole_number(asked, 1), pages))
    return Page(found[(number - 1) * size : number * size], len(found), number, pages)
