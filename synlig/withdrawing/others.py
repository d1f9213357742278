"""What other networks' members agree to, as far as we can know: what the editions that count today still show of them.

Read when it is first asked for, and leniently: a file that cannot be read makes the members in it unknown, and the
other files are believed all the same.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from synlig.errors import Problems
from synlig.exchanging import Places, editions_in
from synlig.gate.account import shown_purposes
from synlig.records import Purpose
from synlig.site import SiteSettings
from synlig.withdrawing.ended import Allowed


@dataclass(frozen=True, repr=False)
class _Pool:
    """By CV number what is shown for, the numbers that are dead, and whether every edition could be read."""

    shown: Mapping[str, frozenset[Purpose]]
    dead: frozenset[str]
    is_whole: bool

    def allowed(self, number: str) -> frozenset[Purpose] | None:
        if number in self.dead:
            return frozenset()
        return self.shown.get(number, frozenset() if self.is_whole else None)


def others_on(places: Places, site: SiteSettings, on: datetime.date) -> Allowed:
    """What each member of another network agrees to on a date, by CV number.

    Nothing, where no edition that counts has the number any more: withdrawn, expired, or a neighbour who fell silent.
    None, where it may stand in a file that cannot be read.
    """

    @cache
    def pool() -> _Pool:
        problems = Problems()
        editions = editions_in(places, site, frozenset(), problems)
        counting = [edition for edition in editions if edition.manifest.counts(on)]
        return _Pool(
            {
                profile.number: frozenset(shown_purposes(profile))
                for edition in counting
                for profile in edition.body.profiles
            },
            frozenset(number for edition in editions for number in edition.body.tombstones),
            is_whole=not len(problems),
        )

    return lambda number: pool().allowed(number)
