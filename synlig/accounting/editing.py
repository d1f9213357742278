"""The lines of the record that tell of the CMS: who uses it, and what it keeps beside the files, until when."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from synlig.language import _


@dataclass(frozen=True)
class Editing:
    """How much the CMS keeps, and how long; counted by whoever knows it."""

    users: int
    members: int
    """Members who can open "Mit CV" without being users."""
    drafts: int
    histories: int
    """Files of which earlier versions are kept."""
    events: int
    """Lines of the log of who did what."""
    backups: int
    in_bin: datetime.timedelta
    draft: datetime.timedelta
    idle_among_members: datetime.timedelta
    idle: datetime.timedelta
    session: datetime.timedelta


def purposes(_found: Editing) -> Iterator[str]:
    yield _(
        "At skrive og godkende i en browser, og at kunne se bagefter, hvem der gjorde hvad:"
        " foreningens interesse, art. 6, stk. 1, litra f, og sikkerhed, art. 32."
    )


def data(found: Editing) -> Iterator[str]:
    yield _(
        "Brugere af redigeringen: {number}. Navn, mailadresse, roller, grupper, om telefonen er sat op,"
        " og hvor og hvornår de er logget ind."
    ).format(number=found.users)
    yield _("Medlemmer, der kun kan åbne deres eget CV: {number}. Id, link og kode; intet navn.").format(
        number=found.members
    )
    yield _(
        "Historikken: tidligere udgaver af {number} filer, med hvem og hvornår."
        " Der er udgaver af profiler, samtykker og referater imellem."
    ).format(number=found.histories)
    yield _("Kladder, som ingen har gemt endnu: {number}. De kan rumme det samme som filerne.").format(
        number=found.drafts
    )
    yield _("Logbogen: {number} linjer om, hvem der gjorde hvad og hvornår. Kun id'er.").format(
        number=found.events
    )
    yield _("Sikkerhedskopier, der er lavet her: {number}. Hver har alt det private.").format(
        number=found.backups
    )


def limits(found: Editing) -> Iterator[str]:
    yield _(
        "Historikken af en fil bliver gemt, så længe filen er der. Er filen slettet, er historikken væk efter"
        " {days} dage, og er et medlem slettet, er den væk med det samme."
    ).format(days=found.in_bin.days)
    yield _("En kladde bliver gemt, til den er gemt som fil eller kasseret, og højst {days} dage.").format(
        days=found.draft.days
    )
    yield _(
        "Den, der kan se medlemmers oplysninger, bliver logget ud efter {minutes} minutter uden at røre noget,"
        " andre efter {hours} timer, og alle efter {longest} timer."
    ).format(
        minutes=_minutes(found.idle_among_members),
        hours=_minutes(found.idle) // 60,
        longest=_minutes(found.session) // 60,
    )
    yield _(
        "En bruger, der holder op, bliver lukket. Navnet bliver, så historikken kan sige, hvem der skrev."
        " [Skriv, hvornår I tømmer navn og mailadresse.]"
    )
    yield _("Logbogen bliver gemt, så længe redigeringen bruges. [Skriv, hvornår I lægger den gamle væk.]")
    yield _(
        "Programmet sletter ingen sikkerhedskopi. [Skriv, hvor længe I gemmer dem. En, der er ældre end en"
        " sletning, har stadig medlemmet.]"
    )


def security(_found: Editing) -> Iterator[str]:
    yield _("Redigeringen: én tabel siger, hvilken rolle der må åbne og gøre hvad, og den bliver prøvet af.")
    yield _(
        "IT og medlemsansvarlige logger ind med adgangskode og en kode fra telefonen. Adgangskoder er gemt"
        " som argon2id."
    )
    yield _("En sikkerhedskopi er krypteret (age) til en nøgle, der kun er på papir.")


def _minutes(time: datetime.timedelta) -> int:
    return round(time.total_seconds() / 60)
