"""The catalogue's pool, before and after the k-gate, with one profile in it as it is being written."""

from __future__ import annotations

import datetime
from collections import Counter
from functools import cached_property

from synlig.edition import Profile
from synlig.edition.texts import with_texts
from synlig.gate.approval import ApprovedTexts
from synlig.gate.imported import LetIn
from synlig.gate.k import POOLED_AVERAGE, Guarded, guard_profiles
from synlig.gate.k.guard import card_of
from synlig.gate.people import People
from synlig.gate.profile import ProfileGate
from synlig.records import Content
from synlig.site import SiteSettings

Answer = tuple[Profile | None, int]
KEPT = 256
"""So many answers of the k-gate are remembered: while somebody writes a text, the card stays."""


class Pool:
    """Everybody's profile as the gate makes it, our own and those of other networks."""

    def __init__(
        self, content: Content, people: People, others: LetIn, settings: SiteSettings, on: datetime.date
    ) -> None:
        self._content = content
        self._people = people
        self._others = others
        self._settings = settings
        self._on = on
        self._average = POOLED_AVERAGE if others.is_pool else None
        self._answers: dict[Profile, Answer] = {}

    @cached_property
    def _made(self) -> tuple[Profile, ...]:
        own = []
        for folder in self._content.members:
            texts = ApprovedTexts(folder.approvals, folder.id, self._on)
            profile = ProfileGate(self._people.by_id[folder.id].standing, texts).make(folder)
            if profile is not None:
                own.append(profile)
        return (*own, *self._others.profiles)

    @cached_property
    def shown(self) -> tuple[Profile, ...]:
        """The catalogue as it is."""
        return self._guard(self._made).profiles

    def with_profile(self, profile: Profile) -> Answer:
        """What the k-gate shows of this profile, in the place of the one that has its number; None where it holds it.

        With it, how many others then show the same card.
        """
        bare = with_texts(profile, lambda _text: "")  # the k-gate looks at codes alone
        if bare not in self._answers:
            while len(self._answers) >= KEPT:
                self._answers.pop(next(iter(self._answers)))
            self._answers[bare] = self._ask(bare)
        shown, alike = self._answers[bare]
        if shown is None or self._settings.catalogue.policy == "strict":  # which shows no texts
            return shown, alike
        return profile.model_copy(update=card_of(shown)._asdict()), alike

    def _ask(self, profile: Profile) -> Answer:
        others = (each for each in self._made if each.number != profile.number)
        guarded = self._guard((*others, profile)).profiles
        shown = next((each for each in guarded if each.number == profile.number), None)
        if shown is None:
            return None, 0
        return shown, Counter(map(card_of, guarded))[card_of(shown)] - 1

    def _guard(self, pool: tuple[Profile, ...]) -> Guarded:
        catalogue = self._settings.catalogue
        return guard_profiles(pool, catalogue.policy, catalogue.k, self._average)
