"""What is written for everybody passes the gate too: names only by consent, pictures by name, dates by the build
date.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from synlig import classifications
from synlig.classifications import scales
from synlig.edition import (
    Demand,
    Demanded,
    DoorText,
    EarlierTime,
    Event,
    EventPlace,
    EventSeries,
    FigureValue,
    Front,
    Group,
    GroupMeeting,
    Groups,
    Illustration,
    KeyFigure,
    KeyFigures,
    NewsItem,
    Officer,
    PublicCode,
    PublicMarkdown,
    PublicText,
    Series,
    SigningUp,
    SitePage,
    Topic,
    Topics,
)
from synlig.gate.codes import code
from synlig.gate.people import People
from synlig.gate.small_counts import told_values, without_small
from synlig.records import Entry, MemberFolder, Purpose, news_slug, page_address
from synlig.records.public_files import (
    DemandFile,
    EventFile,
    FigureRow,
    FiguresFile,
    GroupRow,
    GroupsFile,
    MovedFrom,
    NewsFile,
    PageFile,
    SeriesFile,
    SignUp,
    TopicsFile,
    Venue,
)

Way = Literal["mail", "phone", "link", "none"]
WAYS: dict[str, Way] = {"mail": "mail", "telefon": "phone", "link": "link", "ingen": "none"}
ON_POSTERS = ("open_house", "job_centre")
"""The kinds of event that job centres and libraries hang up, if the file says nothing else."""


@dataclass(frozen=True, repr=False)
class ProseGate:
    """Lets the public files out, with every person marker resolved for the site."""

    people: People
    on: datetime.date

    def page(self, entry: Entry[PageFile]) -> SitePage:
        page = entry.record
        return SitePage(
            address=page_address(entry.slug),
            title=self._line(page.title),
            menu_title=self._line(page.menu_title or page.title),
            summary=self._line(page.summary),
            order=page.order,
            revised=page.revised,
            next_revision=page.next_revision,
            picture=self._picture(page),
            front=self._front(page),
            body=self._markdown(entry.document.body),
            old_addresses=page.old_addresses,
        )

    def news(self, entry: Entry[NewsFile]) -> NewsItem | None:
        """The news; None before it is to show and after."""
        item = entry.record
        if item.shows_from > self.on or (item.shown_until is not None and item.shown_until < self.on):
            return None
        return NewsItem(
            slug=news_slug(entry.slug),
            title=self._line(item.title),
            date=item.date,
            summary=self._line(item.summary),
            topics=tuple(PublicCode(topic) for topic in item.topics),
            picture=self._picture(item),
            body=self._markdown(entry.document.body),
            shown_from=item.shown_from,
            names_somebody=self._names(item.title, item.summary),
            old_addresses=item.old_addresses,
        )

    def topics(self, entry: Entry[TopicsFile]) -> Topics:
        return Topics(
            rows=tuple(
                Topic(id=PublicCode(row.id), title=self._line(row.name), summary=self._line(row.summary))
                for row in entry.record.rows
            )
        )

    def event(self, entry: Entry[EventFile]) -> Event:
        event = entry.record
        return Event(
            slug=entry.slug,
            title=self._line(event.title),
            kind=code(scales.event_kinds(), event.kind),
            series=PublicCode(event.series) if event.series else None,
            date=event.date,
            since=event.since,
            until=event.until,
            place=self._place(event.venue),
            summary=self._line(event.summary),
            text=self._markdown(event.text) if event.text else None,
            sign_up=self._sign_up(event.sign_up) if event.sign_up else None,
            seats=event.seats,
            audience=self._maybe(event.audience),
            cancelled=event.cancelled,
            full=event.full,
            has_flyer=not event.cancelled
            and (event.kind in ON_POSTERS if event.flyer is None else event.flyer),
            moved_from=tuple(self._earlier(event, moved) for moved in event.moved_from),
            sequence=event.corrections + len(event.moved_from) + event.cancelled,
            names_somebody=self._names(event.title, event.summary, *_venues(event)),
            old_addresses=event.old_addresses,
        )

    def series(self, entry: Entry[SeriesFile]) -> Series:
        return Series(
            rows=tuple(
                EventSeries(
                    id=PublicCode(row.id), title=self._line(row.name), summary=self._line(row.summary)
                )
                for row in entry.record.rows
            )
        )

    def demand(self, entry: Entry[DemandFile]) -> Demand:
        return Demand(
            rows=tuple(
                Demanded(
                    competence=self._line(row.competence),
                    occupations=tuple(
                        code(classifications.disco08(), occupation) for occupation in row.occupations
                    ),
                    number=without_small(row.number),
                    since=row.since,
                    feedback=self._maybe(row.feedback),
                )
                for row in entry.record.rows
            )
        )

    def figures(self, entry: Entry[FiguresFile]) -> KeyFigures:
        rows = entry.record.rows
        told = told_values(rows)
        return KeyFigures(
            rows=tuple(self._figure(row, values) for row, values in zip(rows, told, strict=True))
        )

    def groups(self, entry: Entry[GroupsFile], members: tuple[MemberFolder, ...]) -> Groups:
        return Groups(rows=tuple(self._group(row, members) for row in entry.record.rows))

    def _front(self, page: PageFile) -> Front | None:
        if page.sentence is None or page.employer_door is None or page.senior_door is None:
            return None
        employers, seniors = page.employer_door, page.senior_door
        return Front(
            sentence=self._line(page.sentence),
            employer_door=DoorText(title=self._line(employers.title), text=self._line(employers.text)),
            senior_door=DoorText(title=self._line(seniors.title), text=self._line(seniors.text)),
        )

    def _place(self, venue: Venue) -> EventPlace:
        place = classifications.place(venue.postal_code) if venue.postal_code else None
        return EventPlace(
            name=self._line(venue.name),
            street=self._maybe(venue.street),
            town=PublicText(f"{place.code} {place.town}") if place else None,
        )

    def _earlier(self, event: EventFile, moved: MovedFrom) -> EarlierTime:
        return EarlierTime(
            date=moved.date,
            since=moved.since or event.since,
            until=moved.until or event.until,
            place=self._place(moved.venue or event.venue),
        )

    def _sign_up(self, sign_up: SignUp) -> SigningUp:
        return SigningUp(way=WAYS[sign_up.way], to=self._maybe(sign_up.to), deadline=sign_up.deadline)

    def _figure(self, row: FigureRow, told: Sequence[int | None]) -> KeyFigure:
        return KeyFigure(
            key=row.key,
            title=self._line(row.title),
            unit=self._line(row.unit),
            explanation=self._maybe(row.explanation),
            points=tuple(
                FigureValue(
                    period=self._line(point.period),
                    value=value,
                    source=self._line(point.source),
                    date=self._maybe(point.date),
                    note=self._maybe(point.note),
                )
                for point, value in zip(row.points, told, strict=True)
            ),
        )

    def _group(self, row: GroupRow, members: tuple[MemberFolder, ...]) -> Group:
        return Group(
            id=PublicCode(row.id),
            title=self._line(row.name),
            purpose=self._line(row.purpose),
            text=self._markdown(row.text) if row.text else None,
            tasks=tuple(self._line(task) for task in row.tasks),
            meets=self._maybe(row.meets),
            meetings=tuple(
                GroupMeeting(
                    date=each.date, since=each.since, until=each.until, place=self._maybe(each.place)
                )
                for each in row.meetings
            ),
            officers=self._officers(row.id, members),
        )

    def _officers(self, group: str, members: tuple[MemberFolder, ...]) -> tuple[Officer, ...]:
        """Those who hold an office in the group and have agreed to be shown in it."""
        shown = [
            Officer(post=PublicText(post.title), person=PublicText(folder.member.name))
            for folder in members
            for post in folder.member.posts
            if post.group == group and self.people.by_id[folder.id].standing.allows(Purpose.OFFICE_ON_SITE)
        ]
        return tuple(sorted(shown, key=lambda officer: (officer.post, officer.person)))

    def _picture(self, file: PageFile | NewsFile) -> Illustration | None:
        if file.picture is None or not (file.picture_text or file.decorative):
            return None
        return Illustration(asset=file.picture, alt=self._line(file.picture_text or ""))

    def _names(self, *texts: str) -> bool:
        return any(self.people.names_in(text, Purpose.OFFICE_ON_SITE) for text in texts)

    def _line(self, text: str) -> PublicText:
        return PublicText(self.people.resolve(text, Purpose.OFFICE_ON_SITE))

    def _maybe(self, text: str | None) -> PublicText | None:
        return None if text is None else self._line(text)

    def _markdown(self, text: str) -> PublicMarkdown:
        return PublicMarkdown(self.people.resolve(text, Purpose.OFFICE_ON_SITE).strip() + "\n")


def _venues(event: EventFile) -> Iterator[str]:
    """What the places of an event are called, those it was moved from too."""
    yield event.venue.name
    yield from (moved.venue.name for moved in event.moved_from if moved.venue is not None)
