"""What a withdrawal did, in Danish, for the member administrator: counts and what remains, and nobody's name."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from synlig.dates import long_date
from synlig.language import _, ngettext
from synlig.withdrawing.erase import Erased
from synlig.withdrawing.withdraw import Withdrawn


def as_sentences(done: Withdrawn, output: Path) -> Iterator[str]:
    """Line by line; `output` is where the new site and the purge list lie."""
    if done.was_shown:
        yield _("Medlemmet er taget af siden. Den nye ligger i {folder}.").format(folder=output / "current")
        yield from _taken_along(done)
    elif not done.still_shown:
        yield _("Siden viser ikke noget, der er trukket tilbage.")
    if done.releases:
        yield ngettext(
            "{number} ældre udgivelse, der viste det, er slettet.",
            "{number} ældre udgivelser, der viste det, er slettet.",
            done.releases,
        ).format(number=done.releases)
    yield from _remaining(done, output)


def erasure_as_sentences(done: Erased, id: str, on: datetime.date, output: Path) -> Iterator[str]:
    """The receipt of an erasure, to keep: what was deleted, what was not and where it goes. The id is no name."""
    yield from as_sentences(replace(done.withdrawn, to_mend=()), output)
    yield ""
    if not done.is_done:
        yield _("Medlemmet er IKKE slettet endnu. Ret det her, og kør kommandoen igen:")
        yield from (str(problem) for problem in done.to_mend)
        return
    yield _("Kvittering for sletning af {id}, {date}").format(id=id, date=long_date(on))
    yield from _erased(done)
    yield _("Det her er IKKE slettet:")
    yield _("  Sikkerhedskopier: slet medlemmets mappe i hver af dem, eller gem dem, til de er udløbet.")
    yield _("  Andre netværk: profilen er væk med jeres næste udgave og senest efter 35 dage.")
    yield _("  Mellemlagre, søgemaskiner, papir, mail og det, andre har hentet.")
    yield _("  Journalen og referaterne: der står medlemmets id, som ikke længere fører til nogen.")
    for path in done.traces:
        yield _("  {path}: her står navn, mail eller telefon stadig. Ret det i hånden.").format(path=path)
    for path in done.unreadable:
        yield _(
            "  {path}: filen kan ikke læses af et program. Åbn den, og se efter navn, mail og telefon."
        ).format(path=path)


def _erased(done: Erased) -> Iterator[str]:
    yield _("Slettet:")
    if done.files:
        yield ngettext(
            "  Medlemmets mappe med {number} fil: profil, samtykker, godkendelser og udgivet profil.",
            "  Medlemmets mappe med {number} filer: profil, samtykker, godkendelser og udgivet profil.",
            done.files,
        ).format(number=done.files)
    elif done.was_erased_before:
        yield _("  Medlemmets mappe var slettet i forvejen.")
    yield _("  Hver udgivelse og udgave, der viste medlemmet.")
    yield _("  Medlemmets linjer i regnskabet over de udgivelser, der er tilbage.")
    yield _("  Programmets mellemlager med billeder.")
    yield _("  Navnet, hvor referater og sider har medlemmets id: der står nu rollen eller «et medlem».")


def _taken_along(done: Withdrawn) -> Iterator[str]:
    if done.profiles:
        yield ngettext(
            "{number} anden profil er taget af, fordi for få nu ligner. Den kommer igen, når der er bygget.",
            "{number} andre profiler er taget af, fordi for få nu ligner. De kommer igen, når der er bygget.",
            done.profiles,
        ).format(number=done.profiles)
    if done.from_others:
        yield ngettext(
            "{number} profil fra et andet netværk er slut eller viser mindre.",
            "{number} profiler fra andre netværk er slut eller viser mindre.",
            done.from_others,
        ).format(number=done.from_others)
    if done.documents:
        yield ngettext(
            "{number} referat eller nyhed med navnet i er taget af, til der er bygget igen.",
            "{number} referater eller nyheder med navnet i er taget af, til der er bygget igen.",
            done.documents,
        ).format(number=done.documents)
    if done.mended:
        yield ngettext(
            "{number} side eller profil viser mindre end før.",
            "{number} sider eller profiler viser mindre end før.",
            done.mended,
        ).format(number=done.mended)


def _remaining(done: Withdrawn, output: Path) -> Iterator[str]:
    if done.still_shown:
        yield _("Siden viser stadig noget, der ikke er samtykke til. Byg den igen med python3 build.py.")
    if done.to_mend:
        yield _("Det skal rettes i hånden, ellers kan der ikke bygges igen:")
        yield from (str(problem) for problem in done.to_mend)
    if done.notes:
        yield _("Se også efter:")
        yield from (f"  {note}" for note in done.notes)
    if done.was_shown:
        yield _("Det mangler du:")
        yield _("  Læg den nye side på nettet.")
        yield _(
            "  Viser andre netværk jeres profiler, så send dem en ny udgave: python3 build.py export-edition."
        )
        yield _("  Bed søgemaskiner og mellemlagre glemme adresserne i {file}.").format(
            file=output / "purge.txt"
        )
        yield _("  Sikkerhedskopier og papir når kommandoen ikke. De skal ryddes for sig.")
        yield _("  Byg igen, når filerne er i orden: python3 build.py.")
