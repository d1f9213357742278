"""The public account of one meeting on paper: what the page shows, and nothing that changes from day to day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from synlig import addresses
from synlig.dates import date_with_weekday, long_date
from synlig.edition import Meeting, PublicItem, PublicTask
from synlig.language import _
from synlig.pages import words
from synlig.pages.meeting_lines import Names
from synlig.pages.meeting_words import (
    approved_sentence,
    correction_sentence,
    item_kind,
    item_title,
    meeting_facts,
    next_meeting,
    presented_by,
    times,
)
from synlig.pages.page import Site
from synlig.pages.paper import Paper, frame_of
from synlig.pages.paper_text import PaperText, paper_text


@dataclass(frozen=True)
class PaperItem:
    """One agenda item. `about` is its kind, times and presenter; tasks are (what, who, by, state)."""

    number: int
    title: str
    is_closed: bool
    about: str
    text: PaperText
    decision: PaperText
    tasks: tuple[tuple[str, str, str, str], ...]


@dataclass(frozen=True, kw_only=True)
class MeetingPaper(Paper):
    """The minutes of one meeting. No task is late on paper: that depends on the day one reads it."""

    template: ClassVar[str] = "meeting.typ"

    headline: str
    group: str
    date: str
    facts: tuple[tuple[str, str], ...]
    items: tuple[PaperItem, ...]
    next_meeting: str | None
    corrections: tuple[tuple[str, str], ...]
    url: str
    labels: Mapping[str, str]


def meeting_paper(meeting: Meeting, names: Names, site: Site) -> MeetingPaper:
    date = date_with_weekday(meeting.date)
    held = times(meeting.since, meeting.until)
    return MeetingPaper(
        frame=frame_of(site),
        address=addresses.meeting_paper(meeting.group, meeting.date),
        title=_("{title}. Referat, {date}").format(title=meeting.title, date=long_date(meeting.date)),
        kind=_("Referat"),
        headline=meeting.title,
        group=_("Referat fra {group}").format(group=names[meeting.group]),
        date=words.capital(f"{date} {held}" if held else date),
        facts=(*meeting_facts(meeting), (_("Godkendt"), approved_sentence(meeting))),
        items=tuple(_item(item, site) for item in meeting.items),
        next_meeting=next_meeting(meeting),
        corrections=tuple((correction_sentence(each), each.what) for each in meeting.corrections),
        url=site.base_url + addresses.meeting(meeting.group, meeting.date),
        labels={
            "decided": _("Besluttet"),
            "next": _("Næste møde"),
            "corrected": _("Rettelser"),
            "what": _("Opgave"),
            "who": _("Hvem"),
            "by": _("Frist"),
            "state": _("Stand"),
            "online": _("Referatet på nettet"),
        },
    )


def _item(item: PublicItem, site: Site) -> PaperItem:
    about = (item_kind(item), times(item.since, item.until), presented_by(item))
    return PaperItem(
        number=item.number,
        title=item_title(item),
        is_closed=item.kind == "closed",
        about=" · ".join(part for part in about if part),
        text=paper_text(item.text, site.base_url),
        decision=paper_text(item.decision, site.base_url),
        tasks=tuple(_task(task) for task in item.tasks),
    )


def _task(task: PublicTask) -> tuple[str, str, str, str]:
    said = {"open": _("Åben"), "done": _("Udført"), "dropped": _("Frafaldet")}
    return (
        task.what,
        words.capital(task.owner),
        long_date(task.by) if task.by else _("Ingen"),
        said[task.state],
    )
