"""Which words may stand as somebody's role in public: a known role, a group, or a role in a group. Nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from synlig.classifications import scales
from synlig.edition import PublicText


@dataclass(frozen=True)
class Roles:
    """The roles that may be shown; `groups` are the names of the association's groups, in lower case."""

    groups: frozenset[str]

    def public(self, text: str) -> PublicText | None:
        """The role as it may be shown; None for anything that could be a name."""
        role, _in, group = text.casefold().partition(" i ")
        known = role in scales.roles() and (not group or group in self.groups)
        return PublicText(text) if known or text.casefold() in self.groups else None
