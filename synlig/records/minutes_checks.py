"""What is wrong with minutes although each field can be read: dates that clash, items out of order, a broken lock."""

from __future__ import annotations

import datetime
from collections.abc import Container, Iterator

from synlig.language import _
from synlig.records.document import Place
from synlig.records.faults import Fault, twice, unknown_group
from synlig.records.minutes import AgendaItem, Correction, Minutes, MinutesState
from synlig.records.minutes_lock import last_lock, lock_of


def minutes_faults(minutes: Minutes, groups: Container[str], known_ids: Container[str]) -> Iterator[Fault]:
    """Everything wrong with one set of minutes, held against the groups and members there are."""
    if minutes.group not in groups:
        yield unknown_group("gruppe")
    for place, member in _named_in(minutes):
        if member not in known_ids:
            yield place, _("Medlemmet findes ikke."), _("Skriv id'et på et medlem.")
    yield from own_faults(minutes)
    yield from _lock(minutes)


def own_faults(minutes: Minutes) -> Iterator[Fault]:
    """What is wrong with minutes by themselves, whether they are locked or about to be."""
    mend = _("Ret fra eller til.")
    if minutes.since and minutes.until and minutes.until <= minutes.since:
        yield ("til",), _("Mødet slutter, før det begynder."), mend
    yield from _state(minutes)
    yield from _items(minutes)
    yield from _next_meeting(minutes)
    for number, correction in enumerate(minutes.corrections):
        for key, wrong, mend in _correction(minutes, number, correction):
            yield ("rettelser", number, *key), wrong, mend


# how far they are


def _state(minutes: Minutes) -> Iterator[Fault]:
    mend = _("Ret datoen.")
    if minutes.state is MinutesState.FOR_COMMENT and minutes.comments_by is None:
        wrong = _("Det mangler, hvornår bemærkningerne skal være her.")
        yield ("tilstand",), wrong, _("Skriv bemærkninger_inden: og datoen.")
    if minutes.comments_by is not None and minutes.comments_by < minutes.date:
        yield ("bemærkninger_inden",), _("Fristen for bemærkninger ligger før mødet."), mend
    if minutes.state is MinutesState.APPROVED:
        yield from _approval(minutes)
    else:
        yield from _not_yet(minutes)


def _approval(minutes: Minutes) -> Iterator[Fault]:
    mend = _("Ret datoen.")
    if minutes.approved is None:
        wrong = _("Det mangler, hvornår referatet blev godkendt.")
        yield ("tilstand",), wrong, _("Skriv godkendt: og datoen.")
    elif minutes.approved < minutes.date:
        yield ("godkendt",), _("Referatet er godkendt før mødet."), mend
    if minutes.approved_at is None:
        return
    if minutes.approved_at <= minutes.date:
        yield ("godkendt_på",), _("Et referat kan først godkendes på et senere møde."), mend
    elif minutes.approved is not None and minutes.approved_at > minutes.approved:
        yield ("godkendt_på",), _("Mødet ligger efter den dag, referatet blev godkendt."), mend


def _not_yet(minutes: Minutes) -> Iterator[Fault]:
    """What only approved minutes have. Minutes cannot be unlocked by calling them a draft."""
    written = {
        "godkendt": minutes.approved,
        "godkendt_på": minutes.approved_at,
        "låst": minutes.lock,
        "rettelser": minutes.corrections or None,
    }
    for name, value in written.items():
        if value is not None:
            wrong = _("Det hører til et referat, der er godkendt, og det er dette ikke.")
            yield (name,), wrong, _("Slet feltet, eller ret tilstand til godkendt.")


# items and dates


def _items(minutes: Minutes) -> Iterator[Fault]:
    numbers = [item.number for item in minutes.items]
    yield from twice("punkter", "nr", numbers, _("To punkter har samme nummer."))
    above: datetime.time | None = None
    for place, item in enumerate(minutes.items):
        for key, wrong in _times(item, minutes):
            yield ("punkter", place, key), wrong, _("Ret klokkeslættet.")
        if item.since is None:
            continue
        if above is not None and item.since < above:
            wrong = _("Punktet begynder før det, der står over det.")
            mend = _("Ret klokkeslættet, eller sæt punkterne i den rækkefølge, I tog dem.")
            yield ("punkter", place, "fra"), wrong, mend
        above = item.since


def _times(item: AgendaItem, minutes: Minutes) -> Iterator[tuple[str, str]]:
    if item.until is not None and item.since is None:
        yield "til", _("Det mangler, hvornår punktet begynder.")
    if item.since and item.until and item.until <= item.since:
        yield "til", _("Punktet slutter, før det begynder.")
    if item.since and minutes.since and item.since < minutes.since:
        yield "fra", _("Punktet begynder før mødet.")
    if item.until and minutes.until and item.until > minutes.until:
        yield "til", _("Punktet slutter efter mødet.")


def _next_meeting(minutes: Minutes) -> Iterator[Fault]:
    following = minutes.next_meeting
    if following is None:
        return
    if following.date <= minutes.date:
        yield ("næste_møde", "dato"), _("Det næste møde ligger ikke efter dette."), _("Ret datoen.")
    if following.since and following.until and following.until <= following.since:
        yield ("næste_møde", "til"), _("Mødet slutter, før det begynder."), _("Ret fra eller til.")


def _named_in(minutes: Minutes) -> Iterator[tuple[Place, str]]:
    if minutes.chair:
        yield ("ordstyrer",), minutes.chair
    if minutes.minute_taker:
        yield ("referent",), minutes.minute_taker
    for number, present in enumerate(minutes.present):
        yield ("til_stede", number, "medlem"), present.member
    for number, absent in enumerate(minutes.absent):
        yield ("afbud", number, "medlem"), absent.member
    for number, item in enumerate(minutes.items):
        for index, task in enumerate(item.tasks):
            if task.who:
                yield ("punkter", number, "opgaver", index, "hvem"), task.who


# the lock and what was corrected


def _lock(minutes: Minutes) -> Iterator[Fault]:
    if (
        minutes.state is not MinutesState.APPROVED
        or minutes.approved is None
        or minutes.approved < minutes.date
    ):
        return  # that is told; the lock comes when it is mended
    which = f"{minutes.group}/{minutes.date.isoformat()}"
    if minutes.lock is None:
        wrong = _("Referatet er godkendt, men ikke låst.")
        yield ("tilstand",), wrong, _("Lås det: python3 build.py approve {which}").format(which=which)
    elif last_lock(minutes) != lock_of(minutes):
        place = ("rettelser", len(minutes.corrections) - 1, "låst") if minutes.corrections else ("låst",)
        wrong = _("Referatet er ændret, efter at det blev låst.")
        mend = _(
            'Læg det gamle tilbage, eller skriv, hvad der er rettet: python3 build.py correct {which} --what "..."'
        )
        yield place, wrong, mend.format(which=which)


def _correction(minutes: Minutes, number: int, correction: Correction) -> Iterator[Fault]:
    before = minutes.corrections[number - 1].date if number else minutes.approved
    if before is not None and correction.date < before:
        wrong = _("Rettelsen er fra før den forrige.") if number else _("Rettelsen er fra før godkendelsen.")
        yield ("dato",), wrong, _("Ret datoen.")
    if correction.by is None and correction.at is None:
        wrong = _("Det mangler, hvem der har besluttet rettelsen.")
        yield (), wrong, _("Skriv af: og en rolle, eller på: og mødets dato.")
    if correction.at is not None and correction.at > correction.date:
        yield ("på",), _("Mødet ligger efter den dag, der blev rettet."), _("Ret datoen.")
