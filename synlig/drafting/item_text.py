"""What stands under an item: text, decisions and tasks, and what belongs to the whole meeting."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from synlig.drafting.blocks import Line
from synlig.drafting.facts import Facts, next_date
from synlig.drafting.labels import Field, Labelled, read_label
from synlig.drafting.markers import is_field
from synlig.drafting.people import Members
from synlig.drafting.sections import Section
from synlig.drafting.times import find_days, find_times
from synlig.drafting.understood import Item, Meeting, Task

_CLOSED = re.compile(r"\s*[-–—,]?\s*[(\[]?\b(?:lukket(?: punkt)?|fortroligt)\b[)\]]?", re.IGNORECASE)
_SAYS_CLOSED = re.compile(
    r"\W*(?:(?:dette )?punkt(?:et)? (?:er|var|blev)(?: behandlet)?(?: som)? (?:et )?(?:lukket|for lukkede døre|fortroligt)|lukket(?: punkt)?|behandlet for lukkede døre|fortroligt)\b.{0,60}",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\s*(?:[(\[](?:til |-)?(orientering|drøftelse|beslutning|o|d|b)[)\]]|\s[-–—]\s*(?:til )?(orientering|drøftelse|beslutning)$|\s(?:til )?(orientering|drøftelse|beslutning):?$)",
    re.IGNORECASE,
)
_MINUTES_LONG = re.compile(r"\s*[,(–-]?\s*(?:ca\. )?\d{1,3} ?min(?:utter|\.)?\)?", re.IGNORECASE)
_KIND_FIRST = re.compile(r"(orientering|drøftelse|beslutning)\s*[:–-]\s+", re.IGNORECASE)
_KINDS = {"o": "orientering", "d": "drøftelse", "b": "beslutning"}
_TIME = re.compile(
    r"(?:^|\s*[,(]?\s*)(?:(?:kl\.?\s*)?\d{1,2}[.:]\d\d|kl\.?\s*\d{1,2})\s*(?:[-–—]\s*(?:kl\.?\s*)?\d{1,2}(?:[.:]\d\d)?)?\)?\s*[:–—-]?\s*",
    re.IGNORECASE,
)
_BY_SOMEBODY = re.compile(r"\s*[,(–-]?\s*(?:\bv/|\bv\.\s|\bved (?=[A-ZÆØÅ]))\s*(?P<who>.+?)\)?$")
_WE = r"(?:bestyrelsen|gruppen|mødet|vi|man|generalforsamlingen|\w+-?gruppen|udvalget|forsamlingen|alle)"
_DECIDED = re.compile(
    r"\b(?:det|der) (?:er|blev) (?:\w+ )?(?:besluttet|vedtaget|aftalt)\b|\b(?:er|blev) det (?:\w+ )?(?:besluttet|vedtaget|aftalt)\b"
    r"|\bdet (?:besluttedes|vedtoges|besluttes|vedtages)\b|\btruffet (?:\w+ )?(?:beslutning|afgørelse) om\b"
    rf"|^{_WE} (?:besluttede|har (?:besluttet|vedtaget|aftalt)|vedtog|beslutter|vedtager|(?:blev|er) enige om|enedes om|aftalte)\b"
    r"|^(?:besluttet|vedtaget|aftalt),? at\b|\bblev (?:\w+ )?vedtaget\b"
    r"|^(?:\w+s )?indstilling(?:en|erne)? (?:blev|er) (?:\w+ )?(?:tiltrådt|fulgt|vedtaget|godkendt|forkastet)\b",
    re.IGNORECASE,
)
_AGREED = re.compile(rf"\bder (?:var|er|blev) (?:\w+ )?enighed om\b|^enighed om\b|^{_WE} (?:godkendte|tiltrådte)\b", re.IGNORECASE)
"""Says a decision in minutes that have no word for one; in others it tells how the talk went."""
_BY_VOTE = re.compile(
    r"^(?:\w+ ){1,4}(?:blev|er) (?:\w+ ){0,2}(?:godkendt|vedtaget|forkastet|fastsat)\b|\bblev genvalgt\.?$"
    r"|^(?:\w+ ){1,4}(?:fastsættes|godkendes|vedtages)\b|\bblev taget til efterretning\b",
    re.IGNORECASE,
)
"""How a general assembly decides."""
_ASSEMBLY = re.compile(r"generalforsamling|årsmøde", re.IGNORECASE)
_BEFORE = re.compile(r"\b(?:sidste? (?:år|møde|gang)|tidligere|i sin tid|dengang)\b", re.IGNORECASE)
_ARROW = re.compile(r"^(?:→|->|=>|⇒|►|➔|➜)\s*")
_WHO = r"(?:ansvarlige?|ansv\.?|tovholder)"
_BRACKETS = re.compile(
    rf"^(?P<what>.+?)\s*\({_WHO}:?\s*(?P<who>[^,;)]+)(?:[,;]\s*(?:frist|deadline|senest|inden):?\s*(?P<due>[^)]+))?\)\.?$",
    re.IGNORECASE,
)
_STATED = re.compile(
    rf"^(?P<what>.*?)[\s.,;–(-]*\b{_WHO}\s?(?::|\t)\s*(?P<who>.*?)(?:[\s.,;–-]*\b(?:frist|deadline|senest)\s?(?::|\t)\s*(?P<due>.*?))?[\s.)]*$",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"^(?P<what>.*?)[\s.,;–(-]*\b(?:frist|deadline)\s?(?::|\t)\s*(?P<due>.*?)[\s.)]*$", re.IGNORECASE
)
_WITHIN = re.compile(
    r"^(?P<what>.+?)\s+(?:inden|senest|til)\s+(?P<due>(?:d\.|den)?\s*\d.*?)\.?$", re.IGNORECASE
)
_DASHED = re.compile(r"^(?P<what>[^.]+?)\s+[–—-]\s+(?P<who>[A-ZÆØÅ][\w. -]+?)(?:,\s*(?P<due>[^,]+))?$")
_DATED = re.compile(r"^(?P<what>[^.]+?)\s*\((?:inden |senest )?(?P<due>[^()]+)\)\.?$")
_MIDWAY = re.compile(
    r"(?<=[.!?])\s+(?=(?:Beslutning|Besluttet|Konklusion|Vedtaget|Opgave|Aktion)(?:er)?\s?:)", re.IGNORECASE
)
_MARKED = re.compile(r"^(?:[-–•*=>→⇒►➔✓☑■\[(]\s*)+(?P<label>\w+(?: \w+)?)[\])*]*(?P<rest>.*)$")
_LAST_SENTENCE = re.compile(r"^(?P<before>.*[.!?:])\s+(?P<last>[A-ZÆØÅ][^.!?]*)$")


def says_decisions(sections: Iterable[Section]) -> bool:
    """Whether minutes have a word for decisions (`Beslutning:`), and not only sentences that tell of them."""
    return any(is_field(line, Field.DECISION) for section in sections for line in section.lines)


def read_item(section: Section, number: int, meeting: Meeting, facts: Facts, *, has_label: bool) -> Item:
    """The item that a section is. What it says of the whole meeting goes into `meeting`.

    `has_label`: the minutes have a word for decisions.
    """
    item = _titled(section, number, meeting)
    if item.title != section.first:
        meeting.reworded.append(section.first)
    reader = _Reader(item, meeting, facts, has_label=has_label)
    for line in section.lines:
        reader.take(line)
    item.text = reader.text()
    return item


def _parted(title: str, meeting: Meeting) -> tuple[str, str]:
    """A title, and who presents the item: behind `v/`, or somebody of the meeting at the end (`Økonomi (Connie)`)."""
    if (by := _BY_SOMEBODY.search(title)) is not None:
        return title[: by.start()], by["who"].strip()
    found = re.search(r"\s*(?:\((?P<a>[^()]+)\)|\s[–—-]\s*(?P<b>[^–—-]+)|\s?/\s?(?P<c>[^/]+))$", title)
    said = next((group for group in found.groups() if group), "").strip() if found else ""
    names = {person.name: person.name for person in (*meeting.present, *meeting.absent)}
    return (title[: found.start()], said) if found and Members(names).find(said) else (title, "")


def _titled(section: Section, number: int, meeting: Meeting) -> Item:
    """The title without what is said of the item beside it."""
    title = section.title
    since, until = (
        find_times(title)
        if _TIME.match(title) or re.search(r"\bkl\b|\d[.:]\d\d\s?[-–—]", title, re.IGNORECASE)
        else (None, None)
    )
    closed = _CLOSED.search(title) is not None
    kind = next((found.casefold() for found in _KIND.findall(title) for found in found if found), "")
    bare = _CLOSED.sub("", title)
    if since is not None:
        bare = _TIME.sub(" ", bare, count=1)
    bare, presenter = _parted(_KIND.sub("", _MINUTES_LONG.sub("", bare)), meeting)
    bare = bare.strip(" \t:–—-…")
    kind_first = _KIND_FIRST.match(bare)
    if kind_first is not None:
        kind, bare = kind or kind_first[1].casefold(), bare[kind_first.end() :]
    shown = bare or title.strip() or section.first
    return Item(number, shown, _KINDS.get(kind, kind), closed, since, until, presenter)


class _Reader:
    """The lines under one item, in order."""

    def __init__(self, item: Item, meeting: Meeting, facts: Facts, *, has_label: bool) -> None:
        self._item = item
        self._has_label = has_label
        self._is_assembly = _ASSEMBLY.search(meeting.title) is not None
        self._meeting = meeting
        self._facts = facts
        self._lines: list[Line] = []
        self._waiting: Field | None = None
        self._tells_next = re.match(r"(?:næste|kommende) \w*møde", item.title, re.IGNORECASE) is not None

    def take(self, line: Line) -> None:
        if _SAYS_CLOSED.fullmatch(line.text):
            self._item.closed = True
        first, *others = _MIDWAY.split(line.text) if not line.text.startswith("|") else [line.text]
        self._take(replace(line, text=first))
        for other in others:
            self._take(Line(other))

    def _take(self, line: Line) -> None:
        marked = _MARKED.match(line.text)
        if (
            marked is not None
            and (found := read_label(marked["label"] + marked["rest"]))
            and found.field is Field.DECISION
        ):
            line = replace(line, text=marked["label"] + marked["rest"], lead=0)
        label = read_label(line.text, line.lead)
        ways: tuple[Callable[[Line, Labelled | None], bool], ...] = (
            self._take_of_meeting, self._take_decision, self._take_task, self._take_waiting,
        )  # fmt: skip
        if (
            label is not None
            and label.field is Field.MINUTES
            and label.value
            and line.text.casefold().startswith("referat")
        ):
            self._meeting.reworded.append(line.whole)
            line, label = replace(line, text=label.value), None
        if not any(way(line, label) for way in ways):
            self._waiting = None
            self._lines.append(line)
            if self._tells_next:
                self._facts.take_next(line.text)

    def _take_of_meeting(self, line: Line, label: Labelled | None) -> bool:
        if label is not None and label.field is Field.PRESENTER and label.value and not self._item.presenter:
            self._item.presenter = label.value.rstrip(".")
            self._meeting.reworded.append(line.whole)
            return True
        if label is None or label.field not in (Field.NEXT, Field.CHAIR, Field.TAKER, Field.UNTIL):
            return False
        if label.field is Field.NEXT and not find_days(label.value):
            return False
        if label.field is Field.UNTIL and find_times(f"kl. {label.value}")[0] is None:
            return False
        return self._facts.take_line(line)

    def _take_decision(self, line: Line, label: Labelled | None) -> bool:
        if label is not None and label.field is Field.DECISION:
            self._waiting = None if label.value else Field.DECISION
            if label.value:
                self._decide(label.value)
            self._meeting.reworded.append(line.whole)
            return True
        if label is not None or not self._tells_decision(line.text):
            return False
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-ZÆØÅ])", line.text):
            if self._tells_decision(sentence):
                self._decide(sentence)
            else:
                self._lines.append(Line(sentence))
        return True

    def _tells_decision(self, text: str) -> bool:
        if _BEFORE.search(text):
            return False
        return bool(
            _DECIDED.search(text)
            or (not self._has_label and _AGREED.search(text))
            or (self._is_assembly and _BY_VOTE.search(text))
        )

    def _decide(self, text: str) -> None:
        """A decision; a task that stands in the same line is a task."""
        stated = _STATED.match(text)
        if stated and stated["what"]:
            before = _LAST_SENTENCE.match(stated["what"])
            self._item.decisions.append(before["before"] if before else stated["what"])
            self._add_task(before["last"] if before else stated["what"], stated["who"], stated["due"] or "")
        else:
            self._item.decisions.append(text)

    def _take_task(self, line: Line, label: Labelled | None) -> bool:
        text = line.text
        arrow = _ARROW.match(text)
        is_task = label is not None and label.field is Field.TASK
        if is_task and label is not None and not label.value:
            self._waiting = Field.TASK
            self._meeting.reworded.append(line.whole)
            return True
        if is_task and label is not None:
            text = label.value
        elif arrow:
            text = text[arrow.end() :]
        found = _BRACKETS.match(text) or _STATED.match(text) or _DUE.match(text) or self._in_passing(text)
        if found is None and not is_task and not arrow:
            return False
        self._meeting.reworded.append(line.whole)
        found = found or _WITHIN.match(text)
        parts = found.groupdict() if found else {"what": text}
        self._add(
            parts["what"].strip(),
            parts.get("who") or "",
            parts.get("due") or "",
            is_new=is_task or arrow is not None,
        )
        return True

    def _in_passing(self, text: str) -> re.Match[str] | None:
        """`Køre rundt – Henning, 15.12.`, `Jørn tager det op (6. maj)`: only with a name of the meeting."""
        found = _DASHED.match(text)
        if found is not None and self._somebody(f"{found['who']} er den")[0] == found["who"]:
            return found
        found = _DATED.match(text)
        return (
            found
            if found is not None and self._somebody(found["what"])[0] and find_days(found["due"])
            else None
        )

    def _add(self, what: str, who: str, due: str, *, is_new: bool) -> None:
        """A task; one that has no words goes on with the task or the text above it."""
        if not what and not is_new:
            last = self._item.tasks[-1] if self._item.tasks else None
            if last is not None and not (who and last.who) and not (due and last.due):
                last.who, last.due = last.who or who, last.due or due
                last.by = last.by or self._date(due)
                return
            what = self._lines.pop().text if self._lines else self._item.title
        before = _LAST_SENTENCE.match(what) if not is_new else None
        if before:
            self._lines.append(Line(before["before"]))
            what = before["last"]
        self._add_task(what, who, due)

    def _add_task(self, what: str, who: str, due: str) -> None:
        if not who:
            who, what = self._somebody(what)
        self._item.tasks.append(
            Task(what or self._item.title, who.strip(" ."), due.strip(" ."), self._date(due))
        )

    def _somebody(self, what: str) -> tuple[str, str]:
        """`Ole skifter disken`: the name it begins with, if somebody of the meeting is called so, and the rest."""
        meeting = self._meeting
        names = [person.name for person in (*meeting.present, *meeting.absent)]
        called = sorted({said for name in names for said in (name, name.split()[0])}, key=len, reverse=True)
        for name in called:
            if what.startswith(f"{name} ") and len(what) > len(name) + 3:
                return name, what[len(name) :].strip()
        return "", what

    def _date(self, due: str) -> datetime.date | None:
        days = find_days(due) or find_days(f"{due}.")
        return next_date(days[0], self._meeting.date) if days else None

    def _take_waiting(self, line: Line, label: Labelled | None) -> bool:
        """What stands below `Beslutning:` or `Opgaver:` alone: one paragraph, or a list."""
        if self._waiting is None or line.heading or label is not None:
            return False
        if self._waiting is Field.DECISION:
            self._item.decisions.append(line.whole)
        else:
            self._add_task(line.text, "", "")
        self._waiting = self._waiting if line.depth >= 0 or re.match(r"[-–•*]", line.text) else None
        return True

    def text(self) -> str:
        """The rest, as Markdown: lists as lists, tables as tables, a paragraph for each other line."""
        parts: list[str] = []
        was = ""
        for line in self._lines:
            shape = (
                "|"
                if line.text.startswith("|")
                else "-"
                if line.depth >= 0 or _BULLET.match(line.text)
                else ""
            )
            if parts:
                parts.append("\n" if shape and shape == was else "\n\n")
            parts.append(_as_markdown(line, shape))
            was = shape
        return "".join(parts)


_BULLET = re.compile(r"[•▪◦·*–-]\s+")


def _as_markdown(line: Line, shape: str) -> str:
    if shape != "-":
        return line.whole
    mark = line.number if re.fullmatch(r"\d+\.", line.number) else "-"
    text = line.text if mark == line.number or not line.number else line.whole
    return f"{'    ' * max(line.depth, 0)}{mark} {_BULLET.sub('', text, count=1)}"
