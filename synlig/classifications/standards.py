"""The classifications that a profile is written in. Each is read the first time that it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from synlig.classifications.classification import Classification, Term
from synlig.classifications.tables import rows


def _tree(name: str, table: str) -> Classification:
    """A table that states the level and parent of each row."""
    return Classification(
        name,
        (
            Term(row["code"], int(row["level"]), row["parent"] or None, row["da"], row.get("en", ""))
            for row in rows(table)
        ),
    )


def _layer(name: str, table: str, level: int) -> Classification:
    """A table whose rows all stand at one level."""
    return Classification(
        name,
        (
            Term(row["code"], level, row.get("parent") or None, row["da"], row.get("en", ""))
            for row in rows(table)
        ),
    )


@cache
def disco08() -> Classification:
    """DISCO-08, occupations: levels 1-4 have as many digits, level 5 has six. Danmarks Statistik."""
    return _tree("DISCO-08", "disco08")


@cache
def db07() -> Classification:
    """DB07, sectors: level 1 is a letter, levels 2-5 are `01`, `01.1` to `01.11.00`. Danmarks Statistik."""
    return _tree("DB07", "db07")


@cache
def disced15() -> Classification:
    """DISCED-15, education: our own groups G1-G9 at level 1, two-digit main areas at 2, four digits at 3."""
    return _tree("DISCED-15", "uddannelse_disced15")


@cache
def fields_of_education() -> Classification:
    """Fields of study (digits 3 and 4 of DISCED-15) at level 2 under our own groups F1-F9."""
    return _tree("fagområder", "uddannelse_fagomraader")


@cache
def esco_skill_groups() -> Classification:
    """ESCO's skill groups, levels 1-4. Level 4 has no Danish label: ask `competence_group`."""
    return _tree("ESCO", "esco_skill_groups")


@cache
def regions() -> Classification:
    """The five regions (81-85), level 1."""
    return _layer("regioner", "regioner", 1)


@cache
def landsdele() -> Classification:
    """The eleven landsdele (NUTS 3; 01-11), level 2; `parent` is a code of `regions()`."""
    return _layer("landsdele", "landsdele", 2)


@cache
def municipalities() -> Classification:
    """The 98 municipalities, level 3; `parent` is a code of `landsdele()`. Without Christiansø."""
    return _layer("kommuner", "kommuner", 3)


@cache
def sub_areas() -> Classification:
    """Our own areas of Nordjylland: NJ at level 1, four areas at level 2, their municipalities at level 3."""
    return _tree("områder i Nordjylland", "nordjylland_delomraader")


@cache
def languages() -> Classification:
    """Languages by two-letter ISO 639-1 code, all at level 1."""
    return _layer("sprog", "sprog", 1)


@cache
def cefr() -> Classification:
    """How well a language is spoken: bands A, B and C at level 1, A1-C2 and M (mother tongue) at level 2."""
    return Classification("CEFR", _bands_and_levels())


def _bands_and_levels() -> Iterator[Term]:
    levels = tuple(rows("cefr"))
    for band, label in {row["band"]: row["band_da"] for row in levels}.items():
        yield Term(band, 1, None, label)
    for row in levels:
        yield Term(row["code"], 2, row["band"], row["da"], row["en"])
