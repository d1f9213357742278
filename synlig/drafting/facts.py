"""What stands around the items: when, where, who. Each line is put in its field, or kept as unplaced."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence

from synlig.drafting.blocks import Line
from synlig.drafting.labels import Labelled, is_field, read_label, segments
from synlig.drafting.people import are_full_names, is_office, may_be_people, read_people
from synlig.drafting.places import place_beside
from synlig.drafting.sentences import OFFICE, office_of, sentences, told, told_aside
from synlig.drafting.times import Day, find_days, find_times
from synlig.drafting.understood import Meeting
from synlig.drafting.vocabulary import Field
from synlig.drafting.whose import folded

_OTHER_DATE = re.compile(
    r"godkendt|udsendt|udskrevet|sendt|rettet|revideret|underskrevet|næste|sidste|oprettet|version",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"(?:møde|generalforsamling)\w*\s+(?:\w+\s+){0,2}(?:slut\w*|hæve[st]?|afslutte\w*|ophævet)\b.*"
    r"|\b(?:hævede|afsluttede|sluttede) (?:mødet|generalforsamlingen|årsmødet)\b.*",
    re.IGNORECASE,
)
_STORY = re.compile(
    r"(?<=[a-zæøå)\d])\.\s+(?=[A-ZÆØÅ])|,? mens (?=[A-ZÆØÅ])|(?:(?<=var der)|(?<=deltog)|(?<=stede)|(?<=mødt)|(?<=afbud)|(?<=mødet)), (?=[A-ZÆØÅ])|, (?:og |men )(?=[A-ZÆØÅ][\w -]+? (?:var|tog|førte|skrev|ledede|havde))|;\s+"
)
_NAME = r"[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w.-]*)*"
_ELECTED = re.compile(
    rf"(?P<who>{_NAME}) (?:blev|er|valgtes|var)(?: \w+)?(?: valgt)?(?: til| som)? (?P<office>{OFFICE})"
    rf"|(?:[Tt]il|[Ss]om|,) (?P<before>{OFFICE})(?: (?:blev valgt|valgtes|valgte \w+))? (?P<after>{_NAME})"
    rf"|og (?P<other>{_NAME}) (?:til|som) (?P<second>{OFFICE})"
    rf"|(?P<chosen>{_NAME}) blev (?:\w+ )?valgt\b"
)
_OPENED = re.compile(
    rf"(?:mødeleder|ordstyrer|dirigent|formand(?:en)?)?,? ?(?-i:(?P<who>{_NAME})) åbnede (?=.*møde)",
    re.IGNORECASE,
)
_PLACED = re.compile(r"\b(?:i|på|hos|ved) [A-ZÆØÅa-zæøå]", re.IGNORECASE)
_STARTED = re.compile(
    r"kl\b.{0,60}$|\d\d?[.:]\d\d\s?[-–—]\s?\d\d?[.:]\d\d$|(?:møde)?start(?:ede)? (?:kl|den|d)\b|(?:mødet|vi) (?:blev |er )?(?:holdt|afholdt|mødtes|startede|begyndte)\b",
    re.IGNORECASE,
)
"""A line that says when it began, and perhaps where."""
_PLACE_FIRST = re.compile(r"[A-ZÆØÅ][^.:]{2,40}, kl\b.{0,30}$")
"""`Kontoret, kl. 9 til 10`"""
_SAYS_NEXT = re.compile(
    r"\b(?:(?:næste|nyt) (?:\w+-?)?møde(?: i \S+)?|næste gang|mødes igen|mødes næste gang|ses igen|på gensyn)(?: er| bliver| holdes| afholdes)?"
    r"(?: (?:fastsat|aftalt|planlagt) til)?:? (?P<when>(?:(?:på |til )?(?:man|tirs|ons|tors|fre|lør|søn)dag,? )?(?:den |d\. ?)?\d{1,2}[./ ])",
    re.IGNORECASE,
)
_PEOPLE = {Field.PRESENT, Field.ABSENT}
_OF_NEXT = {Field.DATE, Field.TIME, Field.PLACE}
"""What may be told of the next meeting, below the label that says so."""
_OF_ITEMS = {Field.TASK, Field.DECISION, Field.WHO, Field.BY}
_WAITING = {*_PEOPLE, Field.DATE, Field.TIME, Field.PLACE, Field.GROUP, Field.CHAIR, Field.TAKER, Field.NEXT}
_LONGEST_NAME = 80
_SOME = re.compile(r"\b(?:alle|hele|undtagen|bortset)\b", re.IGNORECASE)
"""Words that speak of several at once: `Hele gruppen undtagen Per`."""
_COLUMN_HEADS = re.compile(
    r"(?:(?:rolle|funktion|til ?stede|mødt|deltog|afbud|init(?:ialer)?\.?)\s*)+", re.IGNORECASE
)
"""Heads of a table of people whose lines a PDF has lost."""
_MOST_WORDS = 5  # of a place that stands as a sentence of its own
_LONGEST_STATE = 160
_APPROVED = re.compile(
    r"^(?:(?:dette )?referat(?:et)? (?:er|blev) )?(?:godkendt|underskrevet)\b(?!.*\bfra\b)", re.IGNORECASE
)
"""Of these minutes, and not of the last ones (`Godkendt referat fra 3. maj`)."""
_FOR_COMMENT = re.compile(
    r"(?:bemærkning|kommentar|indsigelse|rettelse)\w*\b.*\b(?:senest|inden|frist|til og med)\b", re.IGNORECASE
)


class Facts:
    """Takes the lines around the items one by one, into a meeting. `year` is for dates that have none."""

    def __init__(self, meeting: Meeting, year: int | None, groups: Mapping[str, str]) -> None:
        self._meeting = meeting
        self._titled = _first_date(find_days(meeting.title), year)
        self._groups = {folded(said) for pair in groups.items() for said in pair}
        self._said_when = self._in_margin = False
        self._year = year
        self._waiting: Field | None = None
        self._is_open = False
        self._is_next = False

    def take(self, lines: Iterable[Line], *, in_margin: bool = False) -> None:
        """Every line in its field, or among the unplaced. `in_margin`: what stands below a date there is no place."""
        self._in_margin = in_margin
        for line in lines:
            if not self.take_line(line):
                self._meeting.unplaced.append(line.whole)
        self._waiting, self._said_when = None, False

    def take_line(self, line: Line) -> bool:
        """Whether a line had a place in a field."""
        said = [part for part in segments(line) if part.field in _WAITING or part.field is Field.UNTIL]
        if self._is_person(line) or (told(line.text) and not any(part.value for part in said)):
            said = []
        if said:
            self._waiting = None
            for part in said:
                self._take_label(part)
        elif self._waiting is not None and self._is_value(line):
            self._take_value(self._waiting, line.text)
        elif not self._take_loose(line):
            self._waiting = None
            return False
        self._meeting.reworded.append(line.whole)
        return True

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

    def _take_label(self, part: Labelled) -> None:
        self._is_next = part.field is Field.NEXT or (self._is_next and part.field in _OF_NEXT)
        if part.field in _PEOPLE and _COLUMN_HEADS.fullmatch(part.value):
            part = Labelled(part.field, "")
        self._is_open = not part.value
        if part.value:
            if part.also is not None:
                self._take_both(part.field, part.also, part.value)
            else:
                self._take_value(part.field, part.value)
            if part.field in _PEOPLE:
                self._waiting = part.field
        else:
            self._waiting = part.field

    def _take_both(self, first: Field, second: Field, text: str) -> None:
        """`Ordstyrer og referent: Alma og Bent`: one each, where there are two; one person does for both."""
        people = re.split(r" og |, | & |/", text)
        pair = people if len(people) == 2 else [text, text]
        for field, who in zip((first, second), pair, strict=True):
            self._take_value(field, who)

    def _take_people(self, field: Field, text: str) -> None:
        """A list of people, and sentences behind it that tell of others; what is no name is left to a person."""
        meeting = self._meeting
        text, *sentences = re.split(
            r"(?<=[a-zæøå)])\.\s+(?=[A-ZÆØÅ])|(?:;|\s[–—-])\s+(?=[Aa]fbud fra )|,? mens (?=[A-ZÆØÅ])", text
        )
        for sentence in sentences:
            if not self._take_said(sentence):
                meeting.unplaced.append(sentence)
        read = read_people(text)
        people = [person for person in read if _may_be_name(person.name)]
        others = [person.name for person in read if person not in people]
        if not people and re.search(r"\d", text):
            meeting.unplaced.append(text)
        else:
            meeting.unplaced += [name for name in others if re.search(r"[A-ZÆØÅ]", name)]
        away = [person for person in people if field is Field.ABSENT or _is_away(person.note)]
        meeting.absent += away
        meeting.present += [person for person in people if person not in away]

    def _take_value(self, field: Field, text: str) -> None:
        meeting = self._meeting
        if field in _PEOPLE:
            self._take_people(field, text)
            return
        self._waiting = None
        if field is Field.NEXT or (self._is_next and field in _OF_NEXT):
            self.take_next(text)
            self._is_next = True
            if field is Field.NEXT and not find_days(text):
                self._waiting = Field.NEXT if not text else None
        elif field in (Field.CHAIR, Field.TAKER):
            if re.search(r"\d", text):  # a number of the file's
                meeting.unplaced.append(text)
                return
            text, *more = _STORY.split(text)
            meeting.unplaced += [piece for piece in more if not self._take_piece(piece)]
            person = next(iter(read_people(text)), None)
            if field is Field.CHAIR:
                meeting.chair = meeting.chair or person
            else:
                meeting.taker = meeting.taker or person
        elif field is Field.PLACE and not find_days(text):
            place, *more = _STORY.split(text)
            meeting.place = meeting.place or place.rstrip(". ")
            is_told = [self._take_piece(piece) or self._take_when(piece) for piece in more]
            if not all(is_told):
                meeting.place = text
        elif field is Field.UNTIL:
            meeting.until = meeting.until or _one_time(text)
        elif field is not Field.GROUP:
            self._take_when(text)

    def _take_loose(self, line: Line) -> bool:
        """A line without a label that says when it was, or when it ended."""
        text = line.text
        label = read_label(text, line.lead)
        if folded(text) in self._groups or (
            label is not None and label.field is Field.MINUTES and not label.value
        ):
            return True
        said_when, self._said_when = self._said_when, False
        if self._take_state(text):
            return True
        if said_when and not self._in_margin and self._is_place(line):
            self._meeting.place = text
            return True
        if self._take_said(text) or self._take_story(text):
            return True
        if told_aside(text)[1]:
            return self._take_piece(text)
        if self._is_of_another_day(text) or (label is not None and label.field in _OF_ITEMS):
            return False
        if _STARTED.match(text) and self._meeting.since is None:
            self._said_when = self._take_when(text) and len(text) <= _LONGEST_NAME
            return self._said_when
        if _PLACE_FIRST.match(text) and self._meeting.since is None:
            return self._take_when(text)
        if self.take_end(text):
            return len(text) <= _LONGEST_NAME
        if line.heading or self._is_next or len(text) > 200 or _OTHER_DATE.search(text):
            return False
        days = find_days(text)
        if not days or self._meeting.date is not None:
            return False
        self._said_when = self._take_when(text)
        return self._said_when

    def _is_of_another_day(self, text: str) -> bool:
        """Whether a loose line tells of another day than the title does: a deadline, the next meeting."""
        days = _first_date(find_days(text), self._year)
        return days is not None and self._titled is not None and days != self._titled

    def _take_state(self, text: str) -> bool:
        """`Godkendt den 3. maj`, `Bemærkninger senest 10. maj`: how far the minutes are, by their own words."""
        days = find_days(text)
        if not days or len(text) > _LONGEST_STATE:
            return False
        if _APPROVED.search(text):
            self._meeting.approved = next_date(days[-1], self._meeting.date)
        elif _FOR_COMMENT.search(text):
            self._meeting.comments_by = next_date(days[-1], self._meeting.date)
        else:
            return False
        return True

    def take_opening(self, line: Line) -> bool:
        """Whether a sentence says who opened the meeting; when and where that was, it tells as well."""
        opened = _OPENED.match(line.text)
        if opened is None:
            return False
        self._take_value(Field.CHAIR, opened["who"])
        self._take_when(line.text[opened.end() :])
        return True

    def take_end(self, text: str) -> bool:
        """Whether a line says when the meeting ended."""
        ended = _ENDED.search(text)
        if ended is not None:
            self._meeting.until = self._meeting.until or _one_time(ended[0])
        return ended is not None and self._meeting.until is not None

    def take_office(self, text: str, title: str) -> None:
        """`Alma blev valgt til ordstyrer og Bent til referent`; the office of `Alma blev valgt` is that of the item's title."""
        offices = re.findall(OFFICE, title, re.IGNORECASE)
        for found in _ELECTED.finditer(text):
            who = next(filter(None, map(found.__getitem__, ("who", "after", "other", "chosen"))))
            said = next(filter(None, map(found.__getitem__, ("office", "before", "second"))), None)
            if said is not None or len(offices) == 1:
                self._take_value(office_of(said or offices[0]), who)

    def _take_story(self, text: str) -> bool:
        """A paragraph that tells it all: `Til stede var Alma og Bent, mens Ole havde meldt afbud. Bent førte referat.`"""
        pieces = [piece for piece in _STORY.split(text) if piece]
        if len(pieces) < 2:
            return False
        untold = [piece for piece in pieces if not self._take_piece(piece)]
        if (
            untold
            and pieces.index(untold[0]) == 1
            and find_days(pieces[0])
            and self._is_short_place(untold[0])
        ):
            self._meeting.place = untold.pop(0).rstrip(". ")
        if len(untold) == len(pieces):
            return False
        self._meeting.unplaced += untold
        return True

    def _take_piece(self, piece: str) -> bool:
        """Whether one sentence of a paragraph tells something."""
        labels = [part for part in segments(Line(piece)) if part.field in _WAITING and part.value]
        for part in labels:
            self._take_label(part)
        if labels or self._take_said(piece):
            return True
        rest, aside = told_aside(piece)
        for part in aside:
            self._take_value(part.field, part.value)
        may_be = self._meeting.date is None and find_days(rest) and not self._is_of_another_day(rest)
        is_when = bool(may_be) and self._take_when(rest)
        return bool(aside) or is_when

    def _take_said(self, text: str) -> bool:
        """`Nina var referent`, `Kaj havde meldt afbud`: told in a sentence of its own."""
        said, aside = told(text), ""
        if not said and (dash := re.search(r"\s[–—-]\s", text)) is not None:
            said, aside = told(text[: dash.start()]), text[dash.end() :]
        for part in said:
            self._take_value(part.field, part.value)
        if said and aside:
            self._meeting.unplaced.append(aside)
        return bool(said)

    def take_title(self, text: str) -> None:
        """What a title says of when and where, if nothing else does."""
        meeting = self._meeting
        days = find_days(text)
        if not days:
            return
        since, until = find_times(text[days[0].start :])
        meeting.since, meeting.until = meeting.since or since, meeting.until or until
        if _PLACED.search(text[days[-1].end :]):
            meeting.place = meeting.place or place_beside(
                text[days[0].start :], find_days(text[days[0].start :])
            )

    def take_roles(self) -> None:
        """`Bent Holmslykke (referent)` among those present tells who it was, if nothing else does."""
        meeting = self._meeting
        for person in meeting.present:
            said = f"{person.role} {person.note}".casefold()
            if re.search(r"\b(?:referent|ref|skriver)\b", said):
                meeting.taker = meeting.taker or person
            if re.search(r"\b(?:ordstyrer|dirigent|mødeleder)\b", said):
                meeting.chair = meeting.chair or person

    def _is_place(self, line: Line) -> bool:
        """Whether the line below the date is where it was: short, no sentence, and nothing set apart."""
        return (
            self._meeting.place is None
            and not line.heading
            and not line.strong
            and len(line.text) <= 60
            and not re.search(r"[^\W\d]{4,}\.$|:$", line.text)
            and not find_days(line.text)
            and find_times(line.text)[0] is None
        )

    def _is_short_place(self, text: str) -> bool:
        """Whether a few words behind the date are where it was."""
        return len(text.split()) <= _MOST_WORDS and self._is_place(Line(text.rstrip(". ")))

    def _take_when(self, text: str) -> bool:
        """Date, times and place of one line, as far as the meeting has none."""
        meeting = self._meeting
        days = find_days(text)
        date = _first_date(days, self._year)
        meeting.date = meeting.date or date
        since, until = find_times(text)
        meeting.since = meeting.since or since
        meeting.until = meeting.until or until
        is_told = not self._in_margin or _PLACED.search(text) is not None
        if is_told and (date is not None or since is not None):
            meeting.place = meeting.place or place_beside(text, days, self._groups)
        return date is not None or since is not None

    def take_next_in(self, text: str) -> None:
        """When the next meeting is, by a sentence among others that says so with its date."""
        found = _SAYS_NEXT.search(text)
        if found is not None and self._meeting.next_date is None:
            self.take_next(sentences(text[found.start("when") :])[0], is_told=True)

    def take_next(self, text: str, *, is_told: bool = False) -> None:
        """When and where the next meeting is; a date without a year is the first one after this meeting.

        `is_told`: in a sentence, where only `i`, `på`, `hos` or `ved` tells where.
        """
        meeting = self._meeting
        days = find_days(text)
        if days and meeting.next_date is None:
            meeting.next_date = next_date(days[0], meeting.date)
            meeting.next_since = find_times(text)[0]
            meeting.next_place = place_beside(text, days) if not is_told or _PLACED.search(text) else None
        elif meeting.next_date is not None:
            meeting.next_since = meeting.next_since or find_times(text)[0]


def _may_be_name(text: str) -> bool:
    """Whether it begins as names do: `58 medlemmer` and `to gæster` are nobody."""
    return text[:1].isupper() and len(text) <= _LONGEST_NAME and not _SOME.search(text)


def _is_away(note: str | None) -> bool:
    return (
        note is not None
        and re.match(
            r"(?:med |meldt |har meldt )?afbud|nej\b|fraværende|ikke (?:mødt|til ?stede|afkrydset)|uden afbud|udeblev|deltog ikke|syg\b",
            note,
            re.IGNORECASE,
        )
        is not None
    )


def _first_date(days: Sequence[Day], year: int | None) -> datetime.date | None:
    return next((date for day in days if (date := day.on(year)) is not None), None)


def next_date(day: Day, after: datetime.date | None) -> datetime.date | None:
    """The date of a day; where it has no year, the first such day after a date."""
    if day.year is not None or after is None:
        return day.on(None)
    this_year = day.on(after.year)
    return this_year if this_year is not None and this_year > after else day.on(after.year + 1)


def _one_time(text: str) -> datetime.time | None:
    since, until = find_times(text if "kl" in text.casefold() else f"kl. {text}")
    return until or since
