"""The sweep tried on this very machine: leaks of every class, one at a time, in a copy of a small site.

That the sweep finds them is tested where the program is made; but it stands on libraries for pictures, PDF and packed
files, and those are this machine's own. Everything planted is invented.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from synlig.release.selftest.leaks import GROUPS
from synlig.release.selftest.planted import NEEDLES, Plant, plant_site
from synlig.release.sweep import sweep

__all__ = ["GROUPS", "Tried", "false_alarms", "try_sweep"]


@dataclass(frozen=True)
class Tried:
    """How the leaks of one kind went: how many were planted, and the names of those that were not found."""

    kind: str
    planted: int
    missed: tuple[str, ...]


def try_sweep(folder: Path) -> Iterator[Tried]:
    """Plant each leak in a site under `folder`, which must be empty, and look for it; kind by kind, in order."""
    for kind, leaks in GROUPS.items():
        missed = [name for name, rule, plant in leaks if rule not in rules_found(folder, plant)]
        yield Tried(kind, len(leaks), tuple(missed))


def false_alarms(folder: Path) -> int:
    """How many hits there are in the site when nothing is planted."""
    return len(rules_found(folder, lambda _site: None))


def rules_found(folder: Path, plant: Plant) -> frozenset[str]:
    """The rules that a leak set off."""
    site = folder / "site"
    plant_site(site)
    plant(site)
    found = frozenset(hit.rule for hit in sweep(site, NEEDLES).hits)
    shutil.rmtree(site)
    return found
