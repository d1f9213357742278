"""What a build says when it is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from synlig.commands.job import Job
from synlig.dates import number as figure
from synlig.gate import Counts, Outcome
from synlig.language import _
from synlig.lifecycle import as_lines
from synlig.lifecycle import reminders as find_reminders
from synlig.records import Content
from synlig.terminal import Terminal


def show_summary(outcome: Outcome, pages: int, seconds: float, terminal: Terminal) -> None:
    """What is on the site, in numbers, and what was searched for."""
    took = f"{seconds:.1f}".replace(".", ",")
    terminal.say(_("{pages} sider på {seconds} sekunder.").format(pages=figure(pages), seconds=took))
    for line in as_counted(outcome.counts):
        terminal.say(line)
    searched = _("Siderne er gennemsøgt for {number} private oplysninger.")
    terminal.say(searched.format(number=figure(len(outcome.needles.needles))))
    show_left_out(outcome.needles.left_out, terminal)


def as_counted(counts: Counts) -> Iterator[str]:
    """Members, those of other networks, and minutes: on the site, and not yet."""
    yield _(
        "Medlemmer: {published} i kataloget, {held} holdt tilbage, {coming} venter på næste hold,"
        " {without} uden samtykke."
    ).format(
        published=counts.published,
        held=counts.held,
        coming=counts.awaiting_batch,
        without=counts.without_consent,
    )
    if counts.from_others:
        yield _("Andre netværk: {number} profiler i kataloget.").format(number=figure(counts.from_others))
    yield _("Referater: {published} på siden, {held} venter på gennemsyn, {drafts} er ikke godkendt.").format(
        published=counts.minutes_published, held=counts.minutes_held, drafts=counts.minutes_not_approved
    )


def show_removed(removed: int, terminal: Terminal, *, shows_ended: bool) -> None:
    """What went because a consent has ended; and where the only site there is shows something of the kind."""
    if removed:
        terminal.say(_("{number} ældre udgivelser er slettet: samtykket er slut.").format(number=removed))
    if shows_ended:
        terminal.say(_("Siden viser noget, som der i dag ikke er samtykke til. Byg den igen uden --date."))


def show_left_out(number: int, terminal: Terminal) -> None:
    """How many private values are not searched for: the office's own, and names with a consent."""
    if number:
        terminal.say(
            _(
                "{number} er ikke søgt efter: de er foreningens egne, eller medlemmet har sagt ja til navn."
            ).format(number=number)
        )


def show_notices(
    job: Job, content: Content, outcome: Outcome, terminal: Terminal, revisions: Iterable[str]
) -> None:
    """What somebody should look at soon; it stops nothing. `revisions` are the events' (`revision_notices`)."""
    for notice in (*outcome.notices, *revisions, *as_lines(find_reminders(content, job.on))):
        terminal.say(f"  {notice}")
    if outcome.waiting:
        terminal.say(_("Se teksterne, der venter på gennemsyn, med: python3 build.py review --list"))
