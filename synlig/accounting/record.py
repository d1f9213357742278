"""The record of processing activities, in Danish: what every controller must have in writing.

Source: GDPR art. 30(1)(a)-(g) (read 2026-11-22). The exception for small organisations, art. 30(5), does not help: the
processing is not occasional. What only the association knows is asked for in square brackets, never made up.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping

from synlig.accounting import editing
from synlig.accounting.activities import Activities
from synlig.accounting.editing import Editing
from synlig.dates import long_date
from synlig.exchange import LONGEST_LIFE
from synlig.language import _
from synlig.records import Purpose, Risk
from synlig.site import SiteSettings

Section = tuple[str, tuple[str, ...]]
"""A heading, and its lines."""


def record_text(settings: SiteSettings, found: Activities, edited: Editing | None = None) -> Iterator[str]:
    """Line by line, for a person; `edited` is None where nobody uses the CMS."""
    yield _("Fortegnelse over behandlingsaktiviteter (databeskyttelsesforordningen, art. 30, stk. 1)")
    yield _("Opgjort {date}.").format(date=long_date(found.on))
    if settings.demo:
        yield _("Det er en demonstration: alle personer er opfundne.")
    for heading, lines in _sections(settings, found, edited):
        yield ""
        yield heading
        yield from (f"  {line}" for line in lines)


def record_json(settings: SiteSettings, found: Activities, edited: Editing | None = None) -> str:
    """One object: the date and the sections, each a heading and its lines."""
    sections = [
        {"heading": heading, "lines": list(lines)} for heading, lines in _sections(settings, found, edited)
    ]
    return json.dumps({"date": found.on.isoformat(), "sections": sections}, ensure_ascii=False, indent=1)


def _sections(settings: SiteSettings, found: Activities, edited: Editing | None) -> Iterator[Section]:
    yield _("a) Dataansvarlig"), _controller(settings)
    yield _("b) Formål og retsgrundlag"), (*_purposes(found), *_of_editing(editing.purposes, edited))
    yield _("c) Personer og oplysninger"), (*_data(found), *_of_editing(editing.data, edited))
    yield _("d) Modtagere"), tuple(_recipients(settings, found))
    yield (
        _("e) Overførsel til tredjelande"),
        (
            _("Programmet overfører intet og henter intet fra andre."),
            _("[Skriv, hvor webhotellet står, og om det er uden for EU og EØS.]"),
        ),
    )
    yield _("f) Slettefrister"), (*_limits(settings, found), *_of_editing(editing.limits, edited))
    yield _("g) Sikkerhed"), (*_security(settings, found), *_of_editing(editing.security, edited))


def _of_editing(lines: Callable[[Editing], Iterator[str]], edited: Editing | None) -> Iterator[str]:
    return iter(()) if edited is None else lines(edited)


def _controller(settings: SiteSettings) -> tuple[str, ...]:
    office = settings.office
    return (
        settings.name,
        f"{office.street}, {office.postal_code} {office.town}",
        f"{office.phone}, {office.mail}",
        _("[Skriv navnet på den, der har ansvaret i bestyrelsen.]"),
    )


def _purposes(found: Activities) -> Iterator[str]:
    yield _(
        "At virksomheder kan finde en medarbejder i et katalog uden navne: samtykke, art. 6, stk. 1, litra a."
    )
    for purpose, number in found.agreed.items():
        if purpose not in _OF_NAMES:
            yield _("  {purpose}: ja fra {number}").format(purpose=purpose.value, number=number)
    yield _("At vise, hvem der har en post eller er nævnt i et referat: samtykke, art. 6, stk. 1, litra a.")
    for purpose in _OF_NAMES:
        yield _("  {purpose}: ja fra {number}").format(purpose=purpose.value, number=found.agreed[purpose])
    yield _(
        "At dokumentere foreningens beslutninger i referater: foreningens interesse, art. 6, stk. 1, litra f."
    )


_OF_NAMES = (Purpose.NAME_IN_MINUTES, Purpose.OFFICE_ON_SITE)


def _data(found: Activities) -> Iterator[str]:
    yield _("Medlemmer: {number}. At være medlem fortæller, at man er uden arbejde.").format(
        number=found.members
    )
    yield _("Personer, som {minutes} referater nævner: {number}.").format(
        minutes=found.minutes, number=found.in_minutes
    )
    for risk, words in _RISKS.items():
        if found.fields[risk]:
            yield f"{words}: {', '.join(found.fields[risk])}."
    yield _("CPR-numre behandles ikke: et CPR-nummer i en fil standser programmet.")


_RISKS: Mapping[Risk, str] = {
    Risk.IDENTIFYING: _("Det, der siger, hvem det er"),
    Risk.QUASI: _("Det, der sammen med andet kan pege på en person"),
    Risk.SENSITIVE: _("Fri tekst, som kan rumme alt"),
    Risk.OPEN: _("Øvrige"),
}


def _recipients(settings: SiteSettings, found: Activities) -> Iterator[str]:
    yield _("Enhver, der besøger {address}:").format(address=settings.base_url)
    yield _("  {number} profiler uden navn, med det, hver har sagt ja til af: {fields}").format(
        number=found.in_catalogue, fields=", ".join(found.shown)
    )
    yield _("  {number} personer med navn, fordi de har sagt ja").format(number=found.named)
    yield _(
        "En virksomhed, der ringer om et CV-nummer, får først et navn, når medlemmet har sagt ja til den."
    )
    yield from _networks(settings, found)
    yield _("[Skriv webhotellet som databehandler, med datoen for databehandleraftalen.]")


def _networks(settings: SiteSettings, found: Activities) -> Iterator[str]:
    """Who gets our edition by `export-edition`, and whose we show."""
    if receivers := [network.name for network in settings.networks if network.age_recipient]:
        yield _(
            "{names}: profilerne uden navn, før kortet er gjort grovere, og de CV-numre, der er slut."
            " Krypteret, og i højst {days} dage ad gangen."
        ).format(names=", ".join(receivers), days=LONGEST_LIFE)
        yield _("[Skriv datoen for aftalen med hvert netværk, art. 26 eller 28.]")
    if settings.networks:
        yield _("Fra andre netværk ({names}) vises {number} profiler. De svarer selv for samtykket.").format(
            names=", ".join(network.name for network in settings.networks), number=found.from_others
        )


def _limits(settings: SiteSettings, found: Activities) -> Iterator[str]:
    yield _("Det, et samtykke dækker, er væk fra siden den dag, det slutter eller bliver trukket tilbage.")
    if found.first_end is not None and found.last_end is not None:
        yield _("De samtykker, der gælder i dag, slutter mellem {first} og {last}.").format(
            first=long_date(found.first_end), last=long_date(found.last_end)
        )
    yield _("Samtykker, der er slut, og som gemmes som bevis: {number}.").format(number=found.over)
    yield _(
        "Færdige hjemmesider, der gemmes: {number}. De, der viser noget, som er slut, bliver slettet."
    ).format(number=settings.keep_releases)
    yield _("[Skriv, hvor længe I gemmer profiler og samtykker, efter at medlemmet er ude.]")


def _security(settings: SiteSettings, found: Activities) -> Iterator[str]:
    catalogue = settings.catalogue
    yield _("Privat og offentligt er skilt: siden laves af et program, der ikke kan åbne de private filer.")
    yield _("Kataloget følger reglen om k med k = {k} ({policy}).").format(
        k=catalogue.k, policy=catalogue.policy
    )
    yield _("{number} tekster er godkendt af en anden end den, der skrev dem; andre vises ikke.").format(
        number=found.approved
    )
    yield _(
        "Hver færdig side gennemsøges for alt privat, før den bliver lagt frem: i dag {sought} oplysninger."
        " {left_out} er ikke søgt efter, fordi de er foreningens egne, eller medlemmet har sagt ja til navn."
    ).format(sought=found.sought, left_out=found.left_out)
    yield _("Siden sætter ingen cookies og gemmer intet hos den besøgende.")
    yield _("[Skriv, hvem der har adgang til filerne, og hvordan computer og sikkerhedskopier er låst.]")
