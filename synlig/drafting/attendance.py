"""Who came to a meeting and who did not, who led it and who wrote: by lists, by offices and by sentences."""

from __future__ import annotations

import re

from synlig.drafting.people import Person, read_people
from synlig.drafting.sentences import NO_SHORT_NAME, OFFICE, office_of, told
from synlig.drafting.understood import Meeting
from synlig.drafting.vocabulary import Field, one_of

_NAME = r"[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w.-]*)*"
_ELECTED = re.compile(
    one_of(
        rf"(?P<who>{_NAME}) (?:blev|er|valgtes|var)(?: \w+)?(?: valgt)?(?: til| som)? (?P<office>{OFFICE})",
        rf"(?:[Tt]il|[Ss]om|,) (?P<before>{OFFICE})(?: (?:blev valgt|valgtes|valgte \w+))? (?P<after>{_NAME})",
        rf"og (?P<other>{_NAME}) (?:til|som) (?P<second>{OFFICE})",
        rf"(?P<chosen>{_NAME}) blev (?:\w+ )?valgt\b",
    )
)
_IS_TAKER = re.compile(r"\b(?:referent|ref|skriver)\b")
_IS_CHAIR = re.compile(r"\b(?:ordstyrer|dirigent|mødeleder)\b")
_NEXT_SENTENCE = re.compile(
    rf"(?<=[a-zæøå)]){NO_SHORT_NAME}\.\s+(?=[A-ZÆØÅ])|(?:;|\s[–—-])\s+(?=[Aa]fbud fra )|,? mens (?=[A-ZÆØÅ])"
)
_SOME = re.compile(r"\b(?:alle|hele|undtagen|bortset)\b", re.IGNORECASE)
"""Words that speak of several at once: `Hele gruppen undtagen Per`."""
_AWAY = re.compile(
    r"(?:med |meldt |har meldt )?afbud|nej\b|fraværende|ikke (?:mødt|til ?stede|afkrydset)|uden afbud|udeblev"
    r"|deltog ikke|syg\b",
    re.IGNORECASE,
)
"""A note beside a name that says they were not there."""
_LONGEST_NAME = 80


class Attendance:
    """Puts people into a meeting; what it says of nobody goes among the unplaced."""

    def __init__(self, meeting: Meeting) -> None:
        self._meeting = meeting

    def take_list(self, field: Field, text: str) -> None:
        """A list of people, and sentences behind it that tell of others; what is no name is left to a person."""
        meeting = self._meeting
        text, *others = _NEXT_SENTENCE.split(text)
        meeting.unplaced += [sentence for sentence in others if not self.take_told(sentence)]
        read = read_people(text)
        people = [person for person in read if _may_be_name(person.name)]
        if not people and re.search(r"\d", text):
            meeting.unplaced.append(text)
        else:
            nobody = [person.name for person in read if person not in people]
            meeting.unplaced += [name for name in nobody if re.search(r"[A-ZÆØÅ]", name)]
        for person in people:
            is_away = field is Field.ABSENT or _AWAY.match(person.note or "") is not None
            (meeting.absent if is_away else meeting.present).append(person)

    def take_office(self, field: Field, text: str) -> None:
        """Who led the meeting, or wrote its minutes: the first who is named."""
        if re.search(r"\d", text):  # a number of the file's
            self._meeting.unplaced.append(text)
        elif (person := next(iter(read_people(text)), None)) is not None:
            self._appoint(field, person)

    def take_told(self, text: str) -> bool:
        """`Nina var referent`, `Kaj havde meldt afbud – han er syg`: told in a sentence of its own."""
        said, aside = told(text), ""
        if not said and (dash := re.search(r"\s[–—-]\s", text)) is not None:
            said, aside = told(text[: dash.start()]), text[dash.end() :]
        for part in said:
            if part.field in (Field.PRESENT, Field.ABSENT):
                self.take_list(part.field, part.value)
            else:
                self.take_office(part.field, part.value)
        if said and aside:
            self._meeting.unplaced.append(aside)
        return bool(said)

    def take_elected(self, text: str, title: str) -> None:
        """`Alma blev valgt til ordstyrer og Bent til referent`; the office of `Alma blev valgt` is that of the item's title."""
        offices = re.findall(OFFICE, title, re.IGNORECASE)
        for found in _ELECTED.finditer(text):
            who = next(filter(None, map(found.__getitem__, ("who", "after", "other", "chosen"))))
            said = next(filter(None, map(found.__getitem__, ("office", "before", "second"))), None)
            if said is not None or len(offices) == 1:
                self.take_office(office_of(said or offices[0]), who)

    def take_roles(self) -> None:
        """`Bent Holmslykke (referent)` among those present tells who it was, if nothing else does."""
        for person in self._meeting.present:
            said = f"{person.role} {person.note}".casefold()
            if _IS_TAKER.search(said):
                self._appoint(Field.TAKER, person)
            if _IS_CHAIR.search(said):
                self._appoint(Field.CHAIR, person)

    def _appoint(self, field: Field, person: Person) -> None:
        meeting = self._meeting
        if field is Field.CHAIR:
            meeting.chair = meeting.chair or person
        else:
            meeting.taker = meeting.taker or person


def _may_be_name(text: str) -> bool:
    """Whether it begins as names do: `58 medlemmer` and `to gæster` are nobody."""
    return text[:1].isupper() and len(text) <= _LONGEST_NAME and not _SOME.search(text)
