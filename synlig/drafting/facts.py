"""What stands around the items: each line goes to whoever knows it, by its label or by what it says, or is kept as unplaced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from synlig.drafting.attendance import Attendance
from synlig.drafting.blocks import Line
from synlig.drafting.labels import Labelled, is_field, read_label, segments
from synlig.drafting.people import are_full_names, is_office, may_be_people
from synlig.drafting.sentences import NO_SHORT_NAME, told, told_aside
from synlig.drafting.standing import take_standing
from synlig.drafting.times import find_days
from synlig.drafting.understood import Meeting
from synlig.drafting.vocabulary import Field, one_of
from synlig.drafting.when import When
from synlig.drafting.whose import folded

_STORY = re.compile(
    one_of(
        rf"(?<=[a-zæøå)\d]){NO_SHORT_NAME}\.\s+(?=[A-ZÆØÅ])",
        r";\s+",
        r",? mens (?=[A-ZÆØÅ])",
        r"(?:(?<=var der)|(?<=deltog)|(?<=stede)|(?<=mødt)|(?<=afbud)|(?<=mødet)), (?=[A-ZÆØÅ])",
        r", (?:og |men )(?=[A-ZÆØÅ][\w -]+? (?:var|tog|førte|skrev|ledede|havde))",
    )
)
"""Between the sentences of a paragraph, and the parts of a long one."""
_OPENED = re.compile(
    r"(?:mødeleder|ordstyrer|dirigent|formand(?:en)?)?,? ?"
    r"(?-i:(?P<who>[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w.-]*)*)) åbnede (?=.*møde)",
    re.IGNORECASE,
)
_PEOPLE = {Field.PRESENT, Field.ABSENT}
_OFFICES = {Field.CHAIR, Field.TAKER}
_OF_NEXT = {Field.DATE, Field.TIME, Field.PLACE}
"""What may be told of the next meeting, below the label that says so."""
_OF_MEETING = {*_PEOPLE, *_OFFICES, *_OF_NEXT, Field.GROUP, Field.NEXT}
"""What is told of the whole meeting, beside its label or below it."""
_OF_ITEMS = {Field.TASK, Field.DECISION, Field.WHO, Field.BY}
_COLUMN_HEADS = re.compile(
    r"(?:(?:rolle|funktion|til ?stede|mødt|deltog|afbud|init(?:ialer)?\.?)\s*)+", re.IGNORECASE
)
"""Heads of a table of people whose lines a PDF has lost."""


class Facts:
    """Takes the lines around the items one by one, into a meeting. `year` is for dates that have none."""

    def __init__(
        self, meeting: Meeting, year: int | None, groups: Mapping[str, str], *, in_margin: bool = False
    ) -> None:
        self.who = Attendance(meeting)
        self._groups = {folded(said) for pair in groups.items() for said in pair}
        self.when = When(meeting, year, self._groups, in_margin=in_margin)
        self._meeting = meeting
        self._waiting: Field | None = None
        self._is_open = False
        self._is_next = False

    def take(self, lines: Iterable[Line]) -> None:
        """Every line in its field, or among the unplaced."""
        for line in lines:
            if not self.take_line(line):
                self._meeting.unplaced.append(line.whole)
        self._waiting = None
        self.when.leave()

    def take_line(self, line: Line) -> bool:
        """Whether a line had a place in a field."""
        if labels := self._labels(line):
            self._waiting = None
            for label in labels:
                self._take_label(label)
        elif self._waiting is not None and self._is_value(line):
            self._take_value(self._waiting, line.text)
        elif not self._take_unlabelled(line):
            self._waiting = None
            return False
        self._meeting.reworded.append(line.whole)
        return True

    def take_opening(self, line: Line) -> bool:
        """Whether a sentence says who opened the meeting; when and where that was, it tells as well."""
        opened = _OPENED.match(line.text)
        if opened is None:
            return False
        self.who.take_office(Field.CHAIR, opened["who"])
        self.when.take(line.text[opened.end() :])
        return True

    # labels, and what stands beside and below them

    def _labels(self, line: Line) -> list[Labelled]:
        """The labels of a line that tell of the meeting; none where it is a sentence that only begins as one."""
        labels = [part for part in segments(line) if part.field in _OF_MEETING or part.field is Field.UNTIL]
        is_sentence = told(line.text) and not any(part.value for part in labels)
        return [] if is_sentence or self._is_person(line) else labels

    def _is_value(self, line: Line) -> bool:
        """Whether a line belongs to the label above it; where that has a value beside it, only further names do."""
        if self._is_person(line):
            return True
        if line.heading or line.text.endswith(":") or read_label(line.text, line.lead) is not None:
            return False
        if self._waiting in _PEOPLE and self._is_open:
            return may_be_people(line.text)
        return self._is_open or (not line.strong and are_full_names(line.text))

    def _is_person(self, line: Line) -> bool:
        """Whether a line of a list of people is one of them, though it begins as a label: `Referent: Ditte Havnsø`."""
        is_list = self._is_open and self._waiting in _PEOPLE and line.depth >= 0
        return is_list and is_office(line.text) and not is_field(line, Field.ABSENT)

    def _take_label(self, label: Labelled) -> None:
        field, value = label.field, label.value
        self._is_next = field is Field.NEXT or (self._is_next and field in _OF_NEXT)
        if field in _PEOPLE and _COLUMN_HEADS.fullmatch(value):
            value = ""
        self._is_open = not value
        if value and label.also is not None:
            self._take_both(field, label.also, value)
        elif value:
            self._take_value(field, value)
        if not value or field in _PEOPLE:
            self._waiting = field

    def _take_both(self, first: Field, second: Field, text: str) -> None:
        """`Ordstyrer og referent: Alma og Bent`: one each, where there are two; one person does for both."""
        people = re.split(r" og |, | & |/", text)
        pair = people if len(people) == 2 else [text, text]
        for field, who in zip((first, second), pair, strict=True):
            self._take_value(field, who)

    def _take_value(self, field: Field, text: str) -> None:
        if field in _PEOPLE:
            self.who.take_list(field, text)
            return
        self._waiting = None
        if field is Field.NEXT or (self._is_next and field in _OF_NEXT):
            self._is_next = True
            self.when.take_next(text)
        elif field in _OFFICES:
            self._take_office(field, text)
        elif field is Field.PLACE and not find_days(text):
            self._take_place(text)
        elif field is Field.UNTIL:
            self.when.take_until(text)
        elif field is not Field.GROUP:
            self.when.take(text)

    def _take_office(self, field: Field, text: str) -> None:
        """Somebody, and sentences behind the name that tell of others."""
        who, *more = _STORY.split(text)
        self.who.take_office(field, who)
        self._meeting.unplaced += [piece for piece in more if not self._take_piece(piece)]

    def _take_place(self, text: str) -> None:
        """Where it was, and sentences behind it that say when; the whole text where one says something else."""
        place, *more = _STORY.split(text)
        self._meeting.place = self._meeting.place or place.rstrip(". ")
        is_told = [self._take_piece(piece) or self.when.take(piece) for piece in more]
        if not all(is_told):
            self._meeting.place = text

    # lines without a label, by what they say

    def _take_unlabelled(self, line: Line) -> bool:
        text, label = line.text, read_label(line.text, line.lead)
        is_heading = label is not None and label.field is Field.MINUTES and not label.value
        if is_heading or folded(text) in self._groups:
            return True
        if self.when.take_below(line) or take_standing(text, self._meeting):
            return True
        if self.who.take_told(text) or self._take_story(text):
            return True
        if told_aside(text)[1]:
            return self._take_piece(text)
        is_of_item = label is not None and label.field in _OF_ITEMS
        if is_of_item or self.when.is_of_another_day(text):
            return False
        return self.when.take_unlabelled(line, after_next=self._is_next)

    def _take_story(self, text: str) -> bool:
        """A paragraph that tells it all: `Til stede var Alma og Bent, mens Ole havde meldt afbud. Bent førte referat.`"""
        pieces = [piece for piece in _STORY.split(text) if piece]
        if len(pieces) < 2:
            return False
        untold = [piece for piece in pieces if not self._take_piece(piece)]
        is_behind_date = untold[:1] == pieces[1:2] and bool(find_days(pieces[0]))
        if is_behind_date and self.when.take_short_place(untold[0]):
            untold.pop(0)
        if len(untold) == len(pieces):
            return False
        self._meeting.unplaced += untold
        return True

    def _take_piece(self, piece: str) -> bool:
        """Whether one sentence of a paragraph tells something."""
        labels = [part for part in segments(Line(piece)) if part.field in _OF_MEETING and part.value]
        for label in labels:
            self._take_label(label)
        if labels or self.who.take_told(piece):
            return True
        rest, aside = told_aside(piece)
        for part in aside:
            self.who.take_office(part.field, part.value)
        is_day = self._meeting.date is None and find_days(rest) and not self.when.is_of_another_day(rest)
        return bool(is_day and self.when.take(rest)) or bool(aside)
