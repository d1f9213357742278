"""The files of `content/public`: prose and data that anybody may read, written by the PR group.

They pass the gate like everything else (a typed member name or a CPR number stops them), but need no approval.
"""

from __future__ import annotations

import datetime
from typing import Annotated, Literal

from pydantic import Field

from synlig.records.fields import (
    Date,
    EventKind,
    Month,
    Occupation,
    OldAddress,
    PublicLine,
    PublicPostalCode,
    PublicProse,
    Slug,
    Time,
    YesNo,
)
from synlig.records.record import OPEN, PrivateRecord

Count = Annotated[int, OPEN]
OldAddresses = Annotated[tuple[OldAddress, ...], Field(max_length=20)]
"""Where the page stood before it was given another name, the first place first."""


class Door(PrivateRecord):
    """One of the two doors on the front page."""

    title: PublicLine = Field(alias="titel")
    text: PublicLine = Field(alias="tekst")


class PageFile(PrivateRecord):
    """The front matter of a page."""

    title: PublicLine = Field(alias="titel")
    summary: PublicLine = Field(alias="resumé")
    menu_title: PublicLine | None = Field(None, alias="menutitel")
    order: Count = Field(100, alias="orden", ge=0, le=999)
    revised: Date | None = Field(None, alias="revideret")
    next_revision: Date | None = Field(None, alias="næste_revision")
    old_addresses: OldAddresses = Field((), alias="tidligere_adresser")
    picture: PublicLine | None = Field(None, alias="billede")
    picture_text: PublicLine | None = Field(None, alias="billedtekst")
    decorative: YesNo = Field(False, alias="dekorativ")
    sentence: PublicLine | None = Field(None, alias="sætning")
    employer_door: Door | None = Field(None, alias="dør_virksomhed")
    senior_door: Door | None = Field(None, alias="dør_senior")


class NewsFile(PrivateRecord):
    """The front matter of a piece of news. It shows from `shown_from` to `shown_until`, both days included."""

    title: PublicLine = Field(alias="titel")
    date: Date = Field(alias="dato")
    summary: PublicLine = Field(alias="resumé")
    topics: tuple[Slug, ...] = Field((), alias="emner", max_length=8)
    picture: PublicLine | None = Field(None, alias="billede")
    picture_text: PublicLine | None = Field(None, alias="billedtekst")
    decorative: YesNo = Field(False, alias="dekorativ")
    shown_from: Date | None = Field(None, alias="vises_fra")
    shown_until: Date | None = Field(None, alias="vises_til")
    old_addresses: OldAddresses = Field((), alias="tidligere_adresser")

    @property
    def shows_from(self) -> datetime.date:
        """The first day it can be read."""
        return self.shown_from or self.date


class TopicRow(PrivateRecord):
    """What news can be about."""

    id: Slug = Field(alias="id")
    name: PublicLine = Field(alias="navn")
    summary: PublicLine = Field(alias="resumé")


class TopicsFile(PrivateRecord):
    """`topics.yml`"""

    rows: tuple[TopicRow, ...] = Field(alias="emner", max_length=40)


class Venue(PrivateRecord):
    """Where an event is held."""

    name: PublicLine = Field(alias="navn")
    street: PublicLine | None = Field(None, alias="adresse")
    postal_code: PublicPostalCode | None = Field(None, alias="postnummer")


class SignUp(PrivateRecord):
    """How one signs up: by `mail`, `telefon`, `link`, or not at all (`ingen`)."""

    way: Annotated[Literal["mail", "telefon", "link", "ingen"], OPEN] = Field(alias="måde")
    to: PublicLine | None = Field(None, alias="til")
    deadline: Date | None = Field(None, alias="frist")


class MovedFrom(PrivateRecord):
    """When and where an event was to be before it was moved; what is left out is as it is now."""

    date: Date = Field(alias="dato")
    since: Time | None = Field(None, alias="fra")
    until: Time | None = Field(None, alias="til")
    venue: Venue | None = Field(None, alias="sted")


class EventFile(PrivateRecord):
    """One event; times are Danish time. `moved_from` has the first time and place first.

    `corrections` counts what calendars must be told of and no other field says: a later hour, another room.
    `flyer` asks for a poster, or for none; left out, the kind of event decides.
    """

    title: PublicLine = Field(alias="titel")
    kind: EventKind = Field(alias="slags")
    series: Slug | None = Field(None, alias="serie")
    date: Date = Field(alias="dato")
    since: Time = Field(alias="fra")
    until: Time = Field(alias="til")
    venue: Venue = Field(alias="sted")
    summary: PublicLine = Field(alias="resumé")
    text: PublicProse | None = Field(None, alias="tekst")
    sign_up: SignUp | None = Field(None, alias="tilmelding")
    seats: Count | None = Field(None, alias="pladser", ge=1, le=5000)
    full: YesNo = Field(False, alias="optaget")
    audience: PublicLine | None = Field(None, alias="målgruppe")
    flyer: YesNo | None = Field(None, alias="opslag")
    moved_from: tuple[MovedFrom, ...] = Field((), alias="flyttet_fra", max_length=10)
    cancelled: YesNo = Field(False, alias="aflyst")
    corrections: Count = Field(0, alias="rettelser", ge=0, le=999)
    old_addresses: OldAddresses = Field((), alias="tidligere_adresser")


class SeriesRow(PrivateRecord):
    """Events that belong together."""

    id: Slug = Field(alias="id")
    name: PublicLine = Field(alias="navn")
    summary: PublicLine = Field(alias="resumé")


class SeriesFile(PrivateRecord):
    """`series.yml`"""

    rows: tuple[SeriesRow, ...] = Field(alias="serier", max_length=40)


class DemandRow(PrivateRecord):
    """Something employers ask for, since a month."""

    competence: PublicLine = Field(alias="kompetence")
    occupations: tuple[Occupation, ...] = Field((), alias="fag", max_length=10)
    number: Count = Field(alias="antal", ge=1, le=500)
    since: Month = Field(alias="siden")
    feedback: PublicLine | None = Field(None, alias="tilbagemelding")


class DemandFile(PrivateRecord):
    """`demand.yml`"""

    rows: tuple[DemandRow, ...] = Field(alias="efterspørgsel", max_length=500)


class FigurePoint(PrivateRecord):
    """One value of a figure, with its source; `period` is `"2019"` or a date."""

    period: PublicLine = Field(alias="periode")
    value: Count = Field(alias="værdi", ge=0)
    source: PublicLine = Field(alias="kilde")
    date: PublicLine | None = Field(None, alias="dato")
    note: PublicLine | None = Field(None, alias="note")


class FigureRow(PrivateRecord):
    """One key figure and its values over time.

    `people` says that it counts people, `part_of` the key of a figure that it is a part of: both tell the gate what is
    too small to be shown.
    """

    key: PublicLine = Field(alias="nøgle")
    title: PublicLine = Field(alias="titel")
    unit: PublicLine = Field(alias="enhed")
    explanation: PublicLine | None = Field(None, alias="forklaring")
    people: YesNo = Field(True, alias="personer")
    part_of: PublicLine | None = Field(None, alias="del_af")
    points: tuple[FigurePoint, ...] = Field(alias="serie", min_length=1, max_length=60)


class FiguresFile(PrivateRecord):
    """`figures.yml`"""

    rows: tuple[FigureRow, ...] = Field(alias="nøgletal", max_length=100)


class GroupMeetingRow(PrivateRecord):
    """A meeting that a group is to hold."""

    date: Date = Field(alias="dato")
    since: Time | None = Field(None, alias="fra")
    until: Time | None = Field(None, alias="til")
    place: PublicLine | None = Field(None, alias="sted")


class GroupRow(PrivateRecord):
    """One of the association's groups."""

    id: Slug = Field(alias="id")
    name: PublicLine = Field(alias="navn")
    purpose: PublicLine = Field(alias="formål")
    text: PublicProse | None = Field(None, alias="tekst")
    tasks: tuple[PublicLine, ...] = Field((), alias="opgaver", max_length=40)
    meets: PublicLine | None = Field(None, alias="møder")
    meetings: tuple[GroupMeetingRow, ...] = Field((), alias="kommende_møder", max_length=60)


class GroupsFile(PrivateRecord):
    """`groups.yml`"""

    rows: tuple[GroupRow, ...] = Field(alias="grupper", min_length=1, max_length=40)
