"""The catalogue as one file, from which the page searches, counts, compares and matches.

It is made of the edition's profiles and of public classifications, and holds nothing that does not stand on a
profile's own page. Its name holds a hash of its content; it is always asked for anew, as every page of the catalogue
is (`release/headers.py`), so that nobody who withdraws stays in a cache.

Everything about a profile stands at its place in several lists, in the order of the numbers, which are random. Codes
are packed (`packing.py`); `themes/vaev/static/js/catalogue/index.js` unpacks them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable
from hashlib import sha256
from typing import Any, TypeVar

from synlig import addresses
from synlig.classifications import scales
from synlig.dates import month_and_year
from synlig.edition import Profile
from synlig.pages import words
from synlig.pages.choices import Choice, chosen_by
from synlig.pages.dimensions import Dimension
from synlig.pages.facets import SKILLS
from synlig.pages.packing import Dictionary, pack
from synlig.pages.page import SiteFile
from synlig.pages.presence import group_of, own_title
from synlig.pages.search_words import choice_words, telling_words, trade_words
from synlig.pages.weave import GROUPS, draft

HASH_SIGNS = 12
Pool = tuple[Profile, ...]
Value = TypeVar("Value", bound=Hashable)


def index_file(profiles: Iterable[Profile]) -> SiteFile:
    """The file, at the address that its content gives it."""
    data = json.dumps(catalogue_index(profiles), ensure_ascii=False, separators=(",", ":")).encode()
    return SiteFile(addresses.catalogue_index(sha256(data).hexdigest()[:HASH_SIGNS]), data)


def catalogue_index(profiles: Iterable[Profile]) -> dict[str, Any]:
    """What the file says, by list; a list of texts that is packed says so by its `rows`."""
    pool = tuple(sorted(profiles, key=lambda profile: profile.number))
    chosen = chosen_by(pool)
    skills = (choice.key for dimension, choices in chosen if dimension.name == SKILLS for choice in choices)
    return {
        "numbers": " ".join(profile.name for profile in pool),
        "titles": [own_title(profile) or "" for profile in pool],
        "offers": [" · ".join(sheet.headline for sheet in profile.offers) for profile in pool],
        "texts": telling_words([profile.text or "" for profile in pool]),
        "dimensions": [_dimension(dimension, choices, pool) for dimension, choices in chosen],
        "levels": _column(pool, range(5), lambda profile: [each.level or 0 for each in profile.competences]),
        "groups": _column(pool, GROUPS, lambda profile: [group_of(profile)]),
        "confirmed": _said(pool, lambda profile: profile.confirmed, month_and_year),
        "mobility": _said(pool, lambda profile: profile.mobility, _mobility),
        "jobs": _jobs(pool),
        "cloths": _cloths(pool),
        "trades": _trades(pool, Dictionary(skills)),
        "group_names": GROUPS,
        "level_names": [_level(level) for level in range(5)],
    }


def _dimension(dimension: Dimension, choices: tuple[Choice, ...], pool: Pool) -> dict[str, Any]:
    keys = [choice.key for choice in choices]
    return {
        "name": dimension.name,
        "title": dimension.title,
        "every": dimension.every,
        "tree": dimension.is_tree,
        "choices": [_choice(dimension, choice, keys) for choice in choices],
        "rows": _column(pool, keys, dimension.read),
    }


def _choice(dimension: Dimension, choice: Choice, keys: list[str]) -> list[Any]:
    """Slug, title, place of the wider choice or -1, full title where it is another, and other words for it."""
    around = keys.index(choice.within) if choice.within in keys else -1
    full = choice.full if choice.full != choice.title else ""
    return [choice.slug, choice.title, around, full, "|".join(choice_words(dimension.name, choice.key))]


def _column(pool: Pool, values: Iterable[Value], read: Callable[[Profile], Iterable[Value]]) -> str:
    """What `read` finds on each profile, packed; a space between profiles."""
    known = Dictionary(values)
    return " ".join(known.pack(read(profile)) for profile in pool)


def _said(pool: Pool, read: Callable[[Profile], str | None], say: Callable[[str], str]) -> dict[str, Any]:
    """One thing that is said of each profile, or nothing, in the words that are shown."""
    codes = sorted({code for profile in pool if (code := read(profile)) is not None})
    rows = _column(pool, codes, lambda profile: filter(None, [read(profile)]))
    return {"titles": [say(code) for code in codes], "rows": rows}


def _mobility(code: str) -> str:
    return words.on_scale(scales.mobility(), code)


def _level(level: int) -> str:
    return words.competence_level(level) if level else ""


def _jobs(pool: Pool) -> dict[str, Any]:
    """Lines of experience: each the place of its trade and then of its length."""
    trades = sorted({line.occupation for profile in pool for line in profile.experience_lines})
    lengths = [band.code for band in scales.length_bands()]
    by_trade, by_length = Dictionary(trades), Dictionary(lengths)
    rows = (
        "".join(
            by_trade.pack([line.occupation]) + by_length.pack([line.length])
            for line in profile.experience_lines
        )
        for profile in pool
    )
    return {
        "trades": [[code, words.occupation(code)] for code in trades],
        "lengths": [words.on_scale(scales.length_bands(), code) for code in lengths],
        "rows": " ".join(rows),
    }


def _cloths(pool: Pool) -> dict[str, Any]:
    """The plan of each profile's cloth, part by part, so that the page draws it without knowing how it is chosen."""
    plans = [_plan(profile.number) for profile in pool]
    parts = [Dictionary(sorted({plan[part] for plan in plans})) for part in range(5)]
    rows = ("".join(known.pack([value]) for known, value in zip(parts, plan, strict=True)) for plan in plans)
    return {"parts": [known.values for known in parts], "rows": " ".join(rows)}


def _plan(number: str) -> tuple[str, str, str, str, str]:
    """Threading and treadling, the tie-up with a space between treadles, all as packed shafts; warp and weft as the
    first letters of their threads.
    """
    cloth = draft(number)
    return (
        pack(cloth.threading, 1),
        pack(cloth.treadling, 1),
        " ".join(pack(sorted(lifted), 1) for lifted in cloth.tie_up),
        "".join(thread[0] for thread in cloth.warp),
        "".join(thread[0] for thread in cloth.weft),
    )


def _trades(pool: Pool, skills: Dictionary[str]) -> dict[str, list[str]]:
    """What finds the work of each group of four digits that somebody in the pool may belong to, or can do: its titles,
    other words for it, and its competences, each by its place among the choices.
    """
    shown = {profile.occupation for profile in pool if profile.occupation}
    done = {line.occupation for profile in pool for line in profile.experience_lines}
    trades = trade_words(shown | done, skills.values)
    return {
        code: ["|".join(trade.titles), "|".join(trade.words), skills.pack(trade.competences)]
        for code, trade in trades.items()
    }
