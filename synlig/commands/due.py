"""Whether the site should be built again today, and why: for whoever looks, and for the program that builds each night.

What is out is compared with what the gate would let out today, so no reason is forgotten: news that begin or end,
consents and other networks' editions that end, whatever somebody has written since, and pictures and files that are
others. Then what days alone change, and whether the web server has what was built last.
"""

from __future__ import annotations

import argparse
import datetime
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from synlig.commands.job import Job, assets, edition_out, make_job, read
from synlig.commands.words import PROGRAM, Commands, add_command, add_json
from synlig.dates import long_date
from synlig.deploying import is_sent
from synlig.edition import Change, Edition, changes, exchanged_assets, hashes_in, hashes_of
from synlig.gate import Outcome, publish
from synlig.language import _, ngettext
from synlig.lifecycle import reminders
from synlig.records import Content, MinutesState
from synlig.release import Store
from synlig.terminal import Steps, Terminal

if TYPE_CHECKING:
    from synlig.pages import Passed

DUE = 3
"""The exit code of a site that should be built again; 0 says that it need not be, 1 and 2 that nobody knows."""
IMPORT_AHEAD = datetime.timedelta(days=7)


@dataclass(frozen=True)
class Reason:
    """Why something should be done. `about` is a public title, a file or an id; `date` the day that asks for it."""

    kind: str
    said: str
    about: str
    date: datetime.date | None = None


def due(options: argparse.Namespace, terminal: Terminal) -> int:
    """Whether to build, and what else somebody should look at soon; nothing is built.

    A picture that is another is made ready for the web, and stays in the cache for the build that follows.
    """
    job = make_job(options)
    with terminal.progress() as step:
        content = read(job, step)
        outcome = publish(content, job.settings, job.on)
        released = edition_out(Store(job.output))
        exchanged = list(_exchanged(released, job, content, outcome, step)) if released is not None else []
    reasons = [*_unsent(job, released), *_reasons(released, outcome, job.on), *map(_changed, exchanged)]
    soon = list(_soon(content, job.on))
    if options.json:
        terminal.say(_as_json(job, released, reasons, soon))
    else:
        _tell(reasons, soon, terminal)
    return DUE if reasons else 0


# why the site should be built


def _reasons(released: Edition | None, outcome: Outcome, on: datetime.date) -> Iterator[Reason]:
    """Pages are imported here: no other command should wait for them."""
    from synlig.pages import passed

    if released is None:
        yield Reason("first", _("Der er ingen hjemmeside, som kan sammenlignes med i dag."), "")
        return
    found = list(changes(released.folder, outcome.documents))
    yield from _profiles(change for change in found if change.kind == "profiles")
    yield from (_changed(change) for change in found if change.kind != "profiles")
    yield from map(_passed, passed(released, released.association.build_date, on))


def _unsent(job: Job, released: Edition | None) -> Iterator[Reason]:
    """A connection that was cut, or a build that nobody has published."""
    if released is not None and job.settings.deploy and not is_sent(job.output, job.settings.deploy.place):
        yield Reason("unsent", _("Webserveren har ikke fået det, der er bygget."), "")


def _exchanged(
    released: Edition, job: Job, content: Content, outcome: Outcome, step: Steps
) -> Iterator[Change]:
    yield from exchanged_assets(hashes_in(released.folder), hashes_of(assets(job, content, outcome, step)))


def _profiles(found: Iterable[Change]) -> Iterator[Reason]:
    """How many profiles come, go or change: which they are is nobody's business here."""
    for how, number in sorted(Counter(change.how for change in found).items()):
        counted = ngettext("{number} profil", "{number} profiler", number).format(number=number)
        yield Reason(f"profiles-{how}", f"{counted} {_how()[how]}.", str(number))


def _changed(change: Change) -> Reason:
    words = {
        "news": _("Nyheden {name}"),
        "events": _("Arrangementet {name}"),
        "pages": _("Siden {name}"),
        "meetings": _("Referatet {name}"),
        "groups": _("Listen over grupper"),
        "series": _("Listen over serier"),
        "topics": _("Listen over emner"),
        "demand": _("Det, virksomheder efterlyser,"),
        "figures": _("Listen over nøgletal"),
        "tombstones": _("Listen over profiler, der er væk,"),
        "association": _("Foreningens oplysninger i site.yml"),
        "pictures": _("Billedet {name}"),
        "files": _("Filen {name}"),
    }
    what = words.get(change.kind, change.path).format(name=change.name)
    return Reason(f"{change.kind}-{change.how}", f"{what} {_how()[change.how]}.", change.name)


def _how() -> dict[str, str]:
    return {"new": _("skal på siden"), "gone": _("skal af siden"), "changed": _("er ændret")}


def _passed(each: Passed) -> Reason:
    said = {
        "event": _("{what} har været."),
        "sign_up": _("Fristen for at melde sig til {what} er gået."),
        "meeting": _("{what} har holdt det møde, der er varslet."),
        "task": _("En opgave er over fristen: {what}"),
        "data": _("Kataloget som data skal forlænges: en kopi gælder kun i nogle dage."),
    }
    return Reason(each.kind, said[each.kind].format(what=each.what), each.address, each.last)


# what a person should look at


def _soon(content: Content, on: datetime.date) -> Iterator[Reason]:
    """Nothing of this makes the site another one today."""
    for page in content.pages:
        revise = page.record.next_revision
        if revise is not None and revise < on:
            said = _("{path}: siden skulle have været gennemgået igen.").format(path=page.path)
            yield Reason("revision", said, page.path, revise)
    for file in content.minutes:
        until = file.minutes.comments_by
        if file.minutes.state is MinutesState.FOR_COMMENT and until is not None and until < on:
            said = _("{path}: fristen for bemærkninger er gået.").format(path=file.path)
            yield Reason("comments", said, file.path, until)
    for each in reminders(content, on):
        if each.kind == "expires" and each.until is not None:
            said = _("{id}: et samtykke udløber.").format(id=each.member)
            yield Reason("consent", said, each.member, each.until)
    for edition in content.imports:
        expires = edition.manifest.expires
        if on <= expires <= on + IMPORT_AHEAD:
            said = _("Udgaven fra {network} udløber.").format(network=edition.manifest.network)
            yield Reason("import", said, edition.manifest.network, expires)


# telling


def _tell(reasons: list[Reason], soon: list[Reason], terminal: Terminal) -> None:
    if reasons:
        terminal.say(_("Hjemmesiden skal bygges igen: {program} publish").format(program=PROGRAM))
    else:
        terminal.say(_("Hjemmesiden behøver ikke at blive bygget i dag."))
    for reason in reasons:
        terminal.say(_line(reason))
    if soon:
        terminal.say(_("Det skal nogen se på:"))
    for reason in soon:
        terminal.say(_line(reason))


def _line(reason: Reason) -> str:
    return f"  {reason.said}" + (f" ({long_date(reason.date)})" if reason.date is not None else "")


def _as_json(job: Job, released: Edition | None, reasons: list[Reason], soon: list[Reason]) -> str:
    """`date` is the day asked about, `built` that of the site that is out. `reasons` ask for a build, `soon` do not."""
    told = {
        "date": job.on.isoformat(),
        "built": released.association.build_date.isoformat() if released is not None else None,
        "build": bool(reasons),
        "reasons": [_row(reason) for reason in reasons],
        "soon": [_row(reason) for reason in soon],
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def _row(reason: Reason) -> dict[str, str | None]:
    return asdict(reason) | {"date": reason.date.isoformat() if reason.date is not None else None}


def add_words(commands: Commands) -> None:
    parser = add_command(
        commands,
        "due",
        _("find ud af, om hjemmesiden skal bygges igen i dag; det samme som --due"),
        _(
            "Der bliver ikke bygget noget. Det, der er på siden, sammenlignes med det, der ville komme på i dag:\n"
            "nyheder, der skal frem eller væk, arrangementer og frister, der er gået, samtykker og udgaver fra\n"
            "andre netværk, der er udløbet, billeder og filer, der er skiftet ud, og alt, hvad nogen har\n"
            "skrevet siden.\n\n"
            "Programmet slutter med 0, når der ikke skal bygges, 3, når der skal, 1, når der er fejl i indholdet,\n"
            "og 2, når kommandoen ikke forstås. Mangler webserveren det, der blev bygget sidst, er det også 3.\n"
            "Så udgiver denne linje kun, når der er grund til det:\n\n"
            "  {program} --due || {program} publish"
        ).format(program=PROGRAM),
    )
    add_json(parser)
