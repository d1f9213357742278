"""What an employer asks for to find a trade that is not its title: words for the work, tools and places of it
(`"regnskab"`, `"gravko"`, `"storkøkken"`), and competences that do its work.

Titles (`occupations.py`) say what is shown and what a member may write; these words are for searching alone, so that
one of them may lead to several trades; so are other words for what else the catalogue can be searched by.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from synlig.classifications.tables import rows


@dataclass(frozen=True)
class Asked:
    """Words that find a trade beside its titles, and the terms of the competences that do its work."""

    words: tuple[str, ...] = ()
    competences: tuple[str, ...] = ()


def asked(disco_code: str) -> Asked:
    """What finds a DISCO group of four digits; nothing for one that nobody asks for by other words."""
    return _by_group().get(disco_code, Asked())


def asked_choice(name: str, code: str) -> tuple[str, ...]:
    """Other words for a step of one of the catalogue's own lists: `("arbejdsform", "substitute")`."""
    return _by_choice().get((name, code), ())


@cache
def _by_choice() -> dict[tuple[str, str], tuple[str, ...]]:
    return {(row["valg"], row["kode"]): _parts(row["ord"]) for row in rows("valgord")}


@cache
def _by_group() -> dict[str, Asked]:
    return {row["disco"]: Asked(_parts(row["ord"]), _parts(row["kompetencer"])) for row in rows("soegeord")}


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|")))
