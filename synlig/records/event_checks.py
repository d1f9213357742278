"""What is wrong with an event beyond its single fields: times that clash, a way to sign up that leads nowhere."""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

from synlig import addresses
from synlig.dates import is_skipped
from synlig.errors import Problems
from synlig.language import _
from synlig.records.content import Content
from synlig.records.document import Place
from synlig.records.faults import Fault
from synlig.records.public_files import EventFile, MovedFrom, SignUp

_MAIL = re.compile(r"[^@\s?&%<>\"]+@[^@\s?&%<>\"]+\.[a-zæøå]{2,}", re.IGNORECASE)
_PHONE = re.compile(r"\+?[\d ()-]+")


def event_faults(event: EventFile, series: Collection[str]) -> Iterator[Fault]:
    """Each place in the file of an event, what is wrong there, and what to do. `series` are the ids there are."""
    if event.series is not None and event.series not in series:
        wrong, mend = _("Serien kendes ikke."), _("Skriv et id fra content/public/series.yml.")
        yield ("serie",), wrong, mend
    if event.until <= event.since:
        yield ("til",), _("Arrangementet slutter, før det begynder."), _("Ret fra eller til.")
    yield from _skipped(event.date, {("fra",): event.since, ("til",): event.until})
    for number, moved in enumerate(event.moved_from):
        for place, wrong, mend in _moved(event, moved):
            yield ("flyttet_fra", number, *place), wrong, mend
    if event.flyer and event.cancelled:
        wrong, mend = _("Der laves intet opslag til et aflyst arrangement."), _("Slet opslag.")
        yield ("opslag",), wrong, mend
    if event.sign_up is not None:
        for place, wrong, mend in _sign_up(event.sign_up, event.date):
            yield ("tilmelding", *place), wrong, mend


def event_addresses(content: Content) -> Iterator[str]:
    """The pages and calendars that the program makes of the events, beside a page for each."""
    for event in content.events:
        yield addresses.event_calendar(event.slug)
        for date in (event.record.date, *(moved.date for moved in event.record.moved_from)):
            yield addresses.month(f"{date:%Y-%m}")
    for id in content.series_ids:
        yield from (addresses.series(id), addresses.series_calendar(id))


def check_same_events(content: Content, problems: Problems) -> None:
    """Add a problem for each event that has the title and the beginning of another."""
    seen: set[tuple[str, datetime.date, datetime.time]] = set()
    for entry in content.events:
        event = entry.record
        same = (event.title.casefold(), event.date, event.since)
        if same in seen:
            wrong = _("Et andet arrangement har samme titel og begynder samtidig.")
            mend = _("Slet det ene, eller giv dem hver sin titel.")
            problems.add(entry.path, entry.document.line(("titel",)), _("titel"), wrong, mend)
        seen.add(same)


def _skipped(date: datetime.date, times: dict[Place, datetime.time | None]) -> Iterator[Fault]:
    for place, time in times.items():
        if time is not None and is_skipped(date, time):
            wrong = _("Det klokkeslæt findes ikke den nat: Uret stilles frem fra 2 til 3.")
            yield place, wrong, _("Ret klokkeslættet.")


def _moved(event: EventFile, moved: MovedFrom) -> Iterator[Fault]:
    since, until = moved.since or event.since, moved.until or event.until
    if until <= since:
        yield ("til",), _("Arrangementet sluttede, før det begyndte."), _("Ret fra eller til.")
    yield from _skipped(moved.date, {("fra",): moved.since, ("til",): moved.until})
    before = (moved.date, since, until, moved.venue or event.venue)
    if before == (event.date, event.since, event.until, event.venue):
        wrong = _("Arrangementet er flyttet til den tid og det sted, det kom fra.")
        mend = _("Skriv den nye tid i dato, fra og til, og lad den gamle stå her.")
        yield ("dato",), wrong, mend


def _sign_up(sign_up: SignUp, date: datetime.date) -> Iterator[Fault]:
    if sign_up.way == "ingen":
        yield from _no_sign_up(sign_up)
    elif sign_up.to is None:
        yield ("til",), _("Det mangler, hvor man melder sig til."), _("Skriv adressen eller nummeret.")
    elif sign_up.way == "mail" and not _MAIL.fullmatch(sign_up.to):
        mend = _("Skriv den som kontor@example.org, eller ret måde.")
        yield ("til",), _("Det ligner ikke en e-mailadresse."), mend
    elif sign_up.way == "telefon" and not _is_phone(sign_up.to):
        mend = _("Skriv nummeret med otte cifre, eller ret måde.")
        yield ("til",), _("Det ligner ikke et telefonnummer."), mend
    elif sign_up.way == "link" and not _is_safe(sign_up.to):
        wrong = _("Linket til tilmeldingen er ikke en adresse på nettet.")
        yield ("til",), wrong, _("Kopiér den hele, så den begynder med https://.")
    if sign_up.deadline is not None and sign_up.deadline > date:
        yield ("frist",), _("Fristen ligger efter arrangementet."), _("Ret datoen.")


def _no_sign_up(sign_up: SignUp) -> Iterator[Fault]:
    for name, value in {"til": sign_up.to, "frist": sign_up.deadline}.items():
        if value is not None:
            wrong = _("Her står noget om tilmelding, men måde er ingen.")
            yield (name,), wrong, _("Slet linjen, eller skriv mail, telefon eller link i måde.")


def _is_phone(text: str) -> bool:
    return _PHONE.fullmatch(text) is not None and 8 <= sum(sign.isdigit() for sign in text) <= 15


def _is_safe(link: str) -> bool:
    """An address of the web, with a host, and neither a password nor an unsafe way there."""
    try:
        parts = urlsplit(link)
    except ValueError:  # "https://[": a bracket that is never closed
        return False
    return parts.scheme == "https" and "." in parts.netloc and "@" not in parts.netloc and " " not in link
