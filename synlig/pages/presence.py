"""What a profile has in place of a name and a face: what stands first, and the colour of its cloth."""

from __future__ import annotations

from synlig.classifications import scales
from synlig.edition import Profile
from synlig.pages import words

OWN = "own"
"""The association's own cloth, where the occupation is not shown."""


def own_title(profile: Profile) -> str | None:
    """The member's own headline, or the first thing the person can where no occupation is shown."""
    if profile.headline is not None:
        return profile.headline
    if profile.occupation is None and profile.competences:
        return words.capital(profile.competences[0].term)
    return None


def title_of(profile: Profile) -> str:
    """What stands first; where nothing else does, the occupation."""
    return own_title(profile) or words.occupation(profile.occupation)


def group_of(profile: Profile) -> str:
    """The occupation group, which colours the cloth."""
    return scales.occupation_group(profile.occupation) if profile.occupation else OWN
