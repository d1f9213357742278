"""The catalogue's pool, before and after the k-gate, with one profile in it as it is being written."""

from __future__ import annotations

import datetime
from dataclasses import replace
from functools import cached_property

from synlig.edition import Profile
from synlig.edition.texts import with_texts
from synlig.gate.approval import ApprovedTexts
from synlig.gate.imported import let_in
from synlig.gate.k import POOLED_AVERAGE, Guarded, guard_profiles
from synlig.gate.k.guard import card_of
from synlig.gate.people import People
from synlig.gate.profile import ProfileGate
from synlig.gate.publish import known_to
from synlig.records import Content
from synlig.site import SiteSettings

KEPT = 32
"""So many answers of the k-gate are remembered: while somebody writes a text, the card stays."""


class Pool:
    """Everybody's profile as the gate makes it, our own and those of other networks."""

    def __init__(self, content: Content, people: People, settings: SiteSettings, on: datetime.date) -> None:
        self._content = content
        self._people = people
        self._settings = settings
        self._on = on
        self._average: float | None = None
        self._answers: dict[Profile, Guarded] = {}

    @cached_property
    def _made(self) -> tuple[Profile, ...]:
        own = []
        for folder in self._content.members:
            texts = ApprovedTexts(folder.approvals, folder.id, self._on)
            profile = ProfileGate(self._people.by_id[folder.id].standing, texts).make(folder)
            if profile is not None:
                own.append(profile)
        others = let_in(self._content.imports, self._on, known_to(self._people, self._settings))
        self._average = POOLED_AVERAGE if others.is_pool else None
        return (*own, *others.profiles)

    @property
    def shown(self) -> tuple[Profile, ...]:
        """The catalogue as it is."""
        return self._guard(self._made).profiles

    def with_profile(self, profile: Profile) -> Guarded:
        """The catalogue with this profile in it, in the place of the one that has its number."""
        bare = with_texts(profile, lambda _text: "")  # the k-gate looks at codes alone
        if bare not in self._answers:
            others = (each for each in self._made if each.number != profile.number)
            while len(self._answers) >= KEPT:
                self._answers.pop(next(iter(self._answers)))
            self._answers[bare] = self._guard((*others, bare))
        return _with_texts_of(profile, self._answers[bare], self._settings.catalogue.policy)

    def _guard(self, pool: tuple[Profile, ...]) -> Guarded:
        catalogue = self._settings.catalogue
        return guard_profiles(pool, catalogue.policy, catalogue.k, self._average)


def _with_texts_of(profile: Profile, answer: Guarded, policy: str) -> Guarded:
    """The answer with the profile's own texts, which `informed` shows as they were approved, and `strict` does not."""
    if policy == "strict":
        return answer
    return replace(
        answer,
        profiles=tuple(
            profile.model_copy(update=card_of(each)._asdict()) if each.number == profile.number else each
            for each in answer.profiles
        ),
    )
