"""When and where a meeting was, when it ended, and when the next one is."""

from __future__ import annotations

import re
from collections.abc import Collection

from synlig.drafting.blocks import Line
from synlig.drafting.places import place_beside
from synlig.drafting.sentences import sentences
from synlig.drafting.times import find_days, find_times, first_date, next_date, one_time
from synlig.drafting.understood import Meeting
from synlig.drafting.vocabulary import one_of

_OTHER_DATE = re.compile(
    r"godkendt|udsendt|udskrevet|sendt|rettet|revideret|underskrevet|næste|sidste|oprettet|version",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"(?:møde|generalforsamling)\w*\s+(?:\w+\s+){0,2}(?:slut\w*|hæve[st]?|afslutte\w*|ophævet)\b.*"
    r"|\b(?:hævede|afsluttede|sluttede) (?:mødet|generalforsamlingen|årsmødet)\b.*",
    re.IGNORECASE,
)
_STARTED = re.compile(
    one_of(
        r"kl\b.{0,60}$",
        r"\d\d?[.:]\d\d\s?[-–—]\s?\d\d?[.:]\d\d$",
        r"(?:møde)?start(?:ede)? (?:kl|den|d)\b",
        r"(?:mødet|vi) (?:blev |er )?(?:holdt|afholdt|mødtes|startede|begyndte)\b",
    ),
    re.IGNORECASE,
)
"""A line that says when it began, and perhaps where."""
_PLACE_FIRST = re.compile(r"[A-ZÆØÅ][^.:]{2,40}, kl\b.{0,30}$")
"""`Kontoret, kl. 9 til 10`"""
_PLACED = re.compile(r"\b(?:i|på|hos|ved) [A-ZÆØÅa-zæøå]", re.IGNORECASE)
_SAYS_NEXT = re.compile(
    r"\b(?:(?:næste|nyt) (?:\w+-?)?møde(?: i \S+)?|næste gang|mødes igen|mødes næste gang|ses igen|på gensyn)"
    r"(?: er| bliver| holdes| afholdes)?(?: (?:fastsat|aftalt|planlagt) til)?:? "
    r"(?P<when>(?:(?:på |til )?(?:man|tirs|ons|tors|fre|lør|søn)dag,? )?(?:den |d\. ?)?\d{1,2}[./ ])",
    re.IGNORECASE,
)
_LONGEST_PLACE = 60
_MOST_WORDS = 5  # of a place that stands as a sentence of its own
_LONGEST_LINE = 80  # that says no more than when
_LONGEST_SENTENCE = 200


class When:
    """Puts into a meeting when and where it was, as far as it has none.

    `year` is for dates without one; `groups`, folded, are no places. `in_margin`: of what stands at the edge of a page, only
    what says so is a place.
    """

    def __init__(
        self, meeting: Meeting, year: int | None, groups: Collection[str], *, in_margin: bool
    ) -> None:
        self._meeting = meeting
        self._year = year
        self._titled = first_date(find_days(meeting.title), year)
        self._groups = groups
        self._in_margin = in_margin
        self._is_above = False
        """The line before said when it was, so that this one may say where."""

    def take(self, text: str) -> bool:
        """Date, times and place of one line; whether it says when."""
        meeting = self._meeting
        days = find_days(text)
        date = first_date(days, self._year)
        since, until = find_times(text)
        meeting.date = meeting.date or date
        meeting.since = meeting.since or since
        meeting.until = meeting.until or until
        says_when = date is not None or since is not None
        if says_when and (not self._in_margin or _PLACED.search(text) is not None):
            meeting.place = meeting.place or place_beside(text, days, self._groups)
        return says_when

    def take_unlabelled(self, line: Line, *, after_next: bool) -> bool:
        """Whether a line without a label says when it was or ended. `after_next`: it follows the next meeting's date."""
        meeting, text = self._meeting, line.text
        if meeting.since is None and _STARTED.match(text):
            self._is_above = self.take(text) and len(text) <= _LONGEST_LINE
            return self._is_above
        if meeting.since is None and _PLACE_FIRST.match(text):
            return self.take(text)
        if self.take_end(text):
            return len(text) <= _LONGEST_LINE
        is_other = line.heading or after_next or len(text) > _LONGEST_SENTENCE or _OTHER_DATE.search(text)
        if is_other or meeting.date is not None or not find_days(text):
            return False
        self._is_above = self.take(text)
        return self._is_above

    def take_below(self, line: Line) -> bool:
        """Whether a line is where the meeting was, because the line above says when."""
        is_below, self._is_above = self._is_above, False
        is_place = is_below and not self._in_margin and self._is_place(line)
        if is_place:
            self._meeting.place = line.text
        return is_place

    def leave(self) -> None:
        """End a part of the document: what comes next stands below nothing."""
        self._is_above = False

    def take_short_place(self, text: str) -> bool:
        """Whether a few words behind the date are where it was."""
        bare = text.rstrip(". ")
        is_place = len(bare.split()) <= _MOST_WORDS and self._is_place(Line(bare))
        if is_place:
            self._meeting.place = bare
        return is_place

    def _is_place(self, line: Line) -> bool:
        """Whether a line could be where it was: short, no sentence, and nothing set apart."""
        return (
            self._meeting.place is None
            and not line.heading
            and not line.strong
            and len(line.text) <= _LONGEST_PLACE
            and not re.search(r"[^\W\d]{4,}\.$|:$", line.text)
            and not find_days(line.text)
            and find_times(line.text)[0] is None
        )

    def is_of_another_day(self, text: str) -> bool:
        """Whether a text tells of another day than the title does: a deadline, the next meeting."""
        day = first_date(find_days(text), self._year)
        return day is not None and self._titled is not None and day != self._titled

    def take_title(self, text: str) -> None:
        """What a title says of when and where, if nothing else does."""
        meeting = self._meeting
        days = find_days(text)
        if not days:
            return
        said, behind = text[days[0].start :], text[days[-1].end :]
        since, until = find_times(said)
        meeting.since, meeting.until = meeting.since or since, meeting.until or until
        if _PLACED.search(behind):
            meeting.place = meeting.place or place_beside(said, find_days(said))

    def take_until(self, text: str) -> None:
        """When it ended, where a text says that it tells so."""
        self._meeting.until = self._meeting.until or one_time(text)

    def take_end(self, text: str) -> bool:
        """Whether a line says when the meeting ended."""
        ended = _ENDED.search(text)
        if ended is not None:
            self.take_until(ended[0])
        return ended is not None and self._meeting.until is not None

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

    def take_next_in(self, text: str) -> None:
        """When the next meeting is, by a sentence among others that says so with its date."""
        found = _SAYS_NEXT.search(text)
        if found is not None and self._meeting.next_date is None:
            self.take_next(sentences(text[found.start("when") :])[0], is_told=True)
