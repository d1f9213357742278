"""Who may be named where: `{person: id}` markers become a name, a post, or "et medlem"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from synlig.classifications import scales
from synlig.gate.consent import Standing, standing
from synlig.gate.names import known_names, mentions
from synlig.gate.recognise import PeopleIndex, read
from synlig.gate.recognise.people import find_people
from synlig.language import _
from synlig.records import PERSON_MARKER, MemberFolder, Purpose

_LAST_WORD = re.compile(r"(?<!\w)(\w+) {1,2}$")
_NEAR = 40
"""Characters that are looked at for that word, so that a text of many markers is spoken out in time."""
_NO_OFFICES = ("medlem", "gæst", "fremlægger")
"""Roles that many have, behind which a mention still says something; and a word that is a verb as well."""


class UnknownMember(Exception):
    """Somebody is named by an id that is no member's, nor a former one's."""


@dataclass(frozen=True, repr=False)
class Person:
    """One member as others' texts may speak of them."""

    standing: Standing
    full_name: str
    post: str | None
    """The title of an office held in the association (`"kasserer"`), which is public."""


@dataclass(frozen=True, repr=False)
class People:
    """All members by id, on one build date.

    `former` are the ids of erased members, whom older minutes name. They are called what a member without consent is,
    so that nobody sees who has left (design.md 5.8).
    """

    by_id: Mapping[str, Person]
    former: frozenset[str] = frozenset()

    def find(self, member: str) -> Person | None:
        """The person; None for a former member. `UnknownMember` for an id that is neither."""
        if member not in self.by_id and member not in self.former:
            raise UnknownMember
        return self.by_id.get(member)

    def is_named(self, member: str, purpose: Purpose) -> bool:
        """Whether a member has agreed to stand with the name, for this purpose."""
        person = self.find(member)
        return person is not None and person.standing.allows(purpose)

    def mention(self, member: str, purpose: Purpose, role: str | None = None) -> str:
        """How a member may be called: by name with consent for the purpose, else by role or post, else "et medlem"."""
        person = self.find(member)
        if person is not None and self.is_named(member, purpose):
            return person.full_name
        return role or (person.post if person else None) or _("et medlem")

    def resolve(self, text: str, purpose: Purpose, roles: Mapping[str, str] | None = None) -> str:
        """The text with every `{person: id}` marker spoken out."""
        made, at = "", 0
        for start, end, words in self.spoken(text, purpose, roles):
            made, at = made + text[at:start] + words, end
        return made + text[at:]

    def spoken(
        self, text: str, purpose: Purpose, roles: Mapping[str, str] | None = None
    ) -> Iterator[tuple[int, int, str]]:
        """Each marker's place, and what stands there instead; a mention that begins a sentence gets a capital.

        Behind an office (`formanden {person: id}`) it is the name or nothing, and then the space before it goes, too.
        """
        for match in PERSON_MARKER.finditer(text):
            before = text[: match.start()]
            mention = self.mention(match[1], purpose, (roles or {}).get(match[1]))
            if ends_in_office(before) and not self.is_named(match[1], purpose):
                yield len(before.rstrip(" ")), match.end(), ""
            else:
                said = mention[:1].upper() + mention[1:] if begins_sentence(before) else mention
                yield match.start(), match.end(), said

    def names_in(self, text: str, purpose: Purpose) -> bool:
        """Whether the text names somebody by consent for the purpose: a marker that becomes a name, or a typed name."""
        marked = any(self.is_named(match[1], purpose) for match in PERSON_MARKER.finditer(text))
        return marked or self._typed[purpose](PERSON_MARKER.sub("", text))

    @cached_property
    def _typed(self) -> Mapping[Purpose, Callable[[str], bool]]:
        """For each purpose, whether a text has the name of somebody who agreed to it."""
        everybody = self.by_id.values()
        return {
            purpose: names_one_of(each.full_name for each in everybody if each.standing.allows(purpose))
            for purpose in (Purpose.NAME_IN_MINUTES, Purpose.OFFICE_ON_SITE)
        }


def names_one_of(names: Iterable[str]) -> Callable[[str], bool]:
    """Whether a text names one of the people, by any part of the name."""
    known = tuple(names)
    full, parts = known_names(known), PeopleIndex(known)
    return lambda text: mentions(text, full) or any(find_people(read(text), parts))


def people_of(
    members: tuple[MemberFolder, ...], on: datetime.date, former: frozenset[str] = frozenset()
) -> People:
    """The members, and those who were, as they may be spoken of on a date."""
    return People(
        {
            folder.id: Person(
                standing=standing(folder.consents, on),
                full_name=folder.member.name,
                post=folder.member.posts[0].title if folder.member.posts else None,
            )
            for folder in members
        },
        former,
    )


def begins_sentence(before: str) -> bool:
    """Whether what comes after this begins a sentence, a line, a point of a list or a cell of a table."""
    bare = before.rstrip(" *_>#")
    return bare in ("", "-") or bare[-1] in ".!?\n|" or bare.endswith("\n-")


def ends_in_office(before: str) -> bool:
    """Whether the word just before says already whom it is about: an office of the association, also as `formanden`."""
    found = _LAST_WORD.search(before[-_NEAR:])
    return found is not None and found[1].casefold() in _offices()


@cache
def _offices() -> frozenset[str]:
    words = (role.code for role in scales.roles() if role.code not in _NO_OFFICES)
    return frozenset(form for word in words for form in (word, f"{word}en"))
