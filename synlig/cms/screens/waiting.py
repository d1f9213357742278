"""What waits for somebody: a line for each kind of thing, with how many there are and where to begin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.logbook import given_alone
from synlig.cms.desk import the_desk
from synlig.cms.documents import KINDS, field_of, kind_of, refused_documents
from synlig.cms.drafts import Draft, drafts_of
from synlig.cms.forgetting import unfinished
from synlig.cms.publishing import build_date_out, overdue
from synlig.cms.roles import Role
from synlig.cms.screens.editing import Sheet, refused_now
from synlig.cms.screens.history import address_in, address_of, title_for
from synlig.cms.screens.member_facts import in_force
from synlig.cms.screens.texts_waiting import is_own, waiting_for
from synlig.cms.screens.writing import title_of as title_in
from synlig.cms.web.routes import table
from synlig.dates import long_date
from synlig.language import _, ngettext
from synlig.lifecycle import reminders
from synlig.records import Content, MinutesState
from synlig.release import Store

MOST_NAMED = 5
"""Members who are told of each by a line of their own; the next ones follow when these were looked at."""


@dataclass(frozen=True)
class Line:
    """One thing to do, and where it is done; the empty address where there is no screen for it yet."""

    words: str
    address: str


def waiting_lines(account: Account) -> list[Line]:
    """Everything that somebody with these roles could do something about, the most pressing first."""
    found = list(_failed(account))
    if not the_desk().previewer.is_ready:
        return [*found, Line(_("Programmet læser filerne. Indlæs siden igen om et øjeblik."), "")]
    content = the_desk().previewer.content()
    if content is None:
        return [*found, Line(_("Der er en fejl i filerne. Udgiv viser hvor."), _address("publish"))]
    for lines in (
        _overdue(account, content),
        _texts(account),
        _minutes(account, content),
        _given_alone(account, content),
        _consents(account, content),
        _refused(account),
        _pages(account, content),
    ):
        found.extend(lines)
    return found


def _failed(account: Account) -> Iterator[Line]:
    desk = the_desk()
    run = desk.runner.last(desk.now())
    is_removal = run is not None and run.is_about_a_member
    is_at_work = run is not None and run.state == "running"
    if Role.PUBLISHER in account.roles:
        if not is_at_work and desk.is_unsent():
            said = _("Hjemmesiden er bygget, men webserveren har ikke fået den. Send den igen")
            yield Line(said, _address("publish"))
        elif run is not None and run.state == "failed" and not is_removal:
            yield Line(_("Den sidste udgivelse lykkedes ikke."), _address("publish"))
    elif Role.IT in account.roles and not is_at_work and desk.is_unsent():
        yield Line(
            _("Hjemmesiden er bygget, men webserveren har ikke fået den. En udgiver kan sende igen."), ""
        )
    if Role.MEMBERSHIP not in account.roles or is_at_work:
        return
    for member in unfinished(desk):
        yield Line(
            _("Sletningen af et medlem er ikke gjort færdig"), reverse("erase", kwargs={"member": member})
        )
    if run is not None and run.kind == "withdraw" and not run.is_through:
        said = _("Et samtykke er ikke trukket helt tilbage. Find medlemmet, og tryk igen")
        yield Line(said, _address("members"))


def _overdue(account: Account, content: Content) -> Iterator[Line]:
    """What the site should show by its dates, where nothing has built it on the day."""
    desk = the_desk()
    built = build_date_out(Store(desk.output)) if account.roles & {Role.PUBLISHER, Role.IT} else None
    found = overdue(content, built, desk.build_date()) if built is not None else ()
    if built is None or not found:
        return
    said = ngettext(
        "{number} ting fra kalenderen er ikke på hjemmesiden: den er fra {date}",
        "{number} ting fra kalenderen er ikke på hjemmesiden: den er fra {date}",
        len(found),
    ).format(number=len(found), date=long_date(built))
    if Role.PUBLISHER in account.roles:
        yield Line(said, _address("publish"))
    else:
        yield Line(_("{said}. Udgiver maskinen hver nat?").format(said=said), "")


def _texts(account: Account) -> Iterator[Line]:
    others = [each for each in waiting_for(account) if not is_own(each, account)]
    if others:
        said = ngettext(
            "{number} tekst skal læses og godkendes", "{number} tekster skal læses og godkendes", len(others)
        )
        yield Line(said.format(number=len(others)), _address("review"))


def _minutes(account: Account, content: Content) -> Iterator[Line]:
    own = [file for file in content.minutes if file.minutes.group in account.groups]
    for file in own:
        if file.minutes.state is not MinutesState.APPROVED:
            path, until = file.path.partition("/")[2], file.minutes.comments_by
            said = _("Referat, der ikke er godkendt: {title}")
            if file.minutes.state is MinutesState.FOR_COMMENT and until is not None:
                said = _("Referat til bemærkning, sidste frist {date}: {title}")
            words = said.format(title=file.minutes.title, date=long_date(until) if until else "")
            yield Line(words, address_of(path))


def _given_alone(account: Account, content: Content) -> Iterator[Line]:
    """Each member who said yes on Mit CV and whom nobody has looked at since, while anything of it counts."""
    if Role.MEMBERSHIP not in account.roles:
        return
    on, given = the_desk().build_date(), given_alone()
    folders = {folder.id: folder for folder in content.members if folder.id in given}
    found = [folders[member] for member in given if member in folders]
    found = [folder for folder in found if in_force(folder.consents, on)]
    for folder in found[:MOST_NAMED]:
        said = _("{name} har selv givet samtykke på Mit CV").format(name=folder.member.name)
        yield Line(said, reverse("member", kwargs={"member": folder.id}))
    if left := len(found[MOST_NAMED:]):
        said = ngettext("{number} til har gjort det samme", "{number} til har gjort det samme", left)
        yield Line(said.format(number=left), _address("members"))


def _consents(account: Account, content: Content) -> Iterator[Line]:
    if Role.MEMBERSHIP not in account.roles:
        return
    found = reminders(content, the_desk().build_date())
    expiring = len({each.member for each in found if each.kind == "expires"})
    if expiring:
        said = ngettext(
            "{number} medlems samtykke udløber inden for 60 dage",
            "{number} medlemmers samtykke udløber inden for 60 dage",
            expiring,
        )
        yield Line(said.format(number=expiring), _address("members"))
    joining = len({each.member for each in found if each.kind in ("join", "edit")})
    if joining:
        said = ngettext(
            "{number} profil venter på næste samling", "{number} profiler venter på næste samling", joining
        )
        yield Line(said.format(number=joining), _address("members"))


def _refused(account: Account) -> Iterator[Line]:
    """What nobody can publish as it is: one's own drafts first, and then what stands in a file."""
    if Role.WRITER not in account.roles:
        return
    for draft in drafts_of(account):
        sheet = _sheet_of(draft)
        if sheet is not None and (wrong := refused_now(sheet)):
            title, address = called(account, draft)
            title = str(draft.values.get("titel") or title)
            said = _("Din kladde »{title}« kan ikke udgives. {wrong}").format(
                title=title, wrong=wrong[0].wrong
            )
            yield Line(said, f"{address}?ret=ja")
    for path, problem in refused_documents(the_desk().content, the_desk().build_date()):
        kind = kind_of(path)
        assert kind is not None, "it was found among documents of its kind"
        said = _("»{title}« kan ikke udgives. {wrong}").format(
            title=title_in(kind, path), wrong=problem.wrong
        )
        yield Line(said, address_in(path, field_of(kind, problem)))


def _sheet_of(draft: Draft) -> Sheet | None:
    new = draft.path.removeprefix("new:")
    kind = KINDS.get(new) or kind_of(draft.path)
    path = "" if new in KINDS else draft.path
    return Sheet(kind, path, draft.begun_from, draft.values) if kind is not None else None


def called(account: Account, draft: Draft) -> tuple[str, str]:
    """What a draft is of, and where it is gone on with. A new member is called as far as the interview has come."""
    path = draft.path
    if path.startswith("new:"):
        kind = KINDS[path.removeprefix("new:")]
        return _("Ny: {kind}").format(kind=kind.label.lower()), reverse(f"{kind.name}-new")
    return str(draft.values.get("navn") or title_for(account, path)), address_of(path)


def _pages(account: Account, content: Content) -> Iterator[Line]:
    if Role.WRITER not in account.roles:
        return
    today = the_desk().build_date()
    for entry in content.pages:
        if entry.record.next_revision is not None and entry.record.next_revision < today:
            said = _("Siden »{title}« skulle være gennemgået").format(title=entry.record.title)
            yield Line(said, address_of(entry.path.partition("/")[2]))


def _address(name: str) -> str:
    """Where a screen is; the empty address for one that this version does not have."""
    return reverse(name) if any(route.name == name for route in table()) else ""
