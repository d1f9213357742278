"""Minutes as they are inside, beside the page that visitors get: each place that is masked, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import Unnamed, Unreadable, Vocabulary
from synlig.cms.drafts import find_draft
from synlig.cms.preview import Mask, Shown, Withheld
from synlig.cms.roles import Role
from synlig.cms.screens.attending import members_by_name
from synlig.cms.screens.editing import own_place, unnamed_in
from synlig.cms.screens.mending import Mistake, mistakes_in
from synlig.cms.screens.minutes import HELP, KIND
from synlig.cms.screens.minutes_correcting import WHAT
from synlig.cms.screens.minutes_list import READERS, check_may_see
from synlig.cms.screens.previews import framed, new_sheet, shown_new, text_now
from synlig.cms.screens.rights import may_change, sees_names
from synlig.cms.screens.writing import path_of
from synlig.cms.web.forms import wrongs
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.errors import ContentError
from synlig.language import _
from synlig.minute_book import BookFile, NotInBook, corrected_text, read_minutes
from synlig.records import PERSON_MARKER, Minutes, MinutesState, last_lock, lock_of
from synlig.records.minutes import AgendaItem


@dataclass(frozen=True, repr=False)
class Piece:
    """Words of a text. `number` counts the masked places of the page from 1; 0 for what comes out as it is.

    `name` is whom it is about, for those who see names.
    """

    words: str
    number: int = 0
    instead: str | None = None
    why: str = ""
    name: str = ""


@dataclass(frozen=True, repr=False)
class Text:
    """A text of the minutes under what it is called, `""` for a heading. `told` is what is said of the whole of it."""

    label: str
    pieces: tuple[Piece, ...]
    told: tuple[str, ...] = ()

    @property
    def masked(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.number)


@dataclass(frozen=True, repr=False)
class Item:
    """An item of the agenda, or the head of the minutes. `told` is what is said of the whole of it."""

    heading: str
    texts: tuple[Text, ...]
    told: tuple[str, ...] = ()


class Inside:
    """The texts of minutes, with the places that a preview says are masked."""

    def __init__(self, shown: Shown, names: Mapping[str, str]) -> None:
        """`names`: of the members, for whoever may see them."""
        self._names = names
        self._masks: dict[str, list[Mask]] = {}
        for mask in shown.masks:
            self._masks.setdefault(mask.field, []).append(mask)
        self._told: dict[str, list[str]] = {}
        for each in shown.withheld:
            self._told.setdefault(each.field, []).append(each.why)
        self._count = 0

    def items(self, minutes: Minutes, *, closed: bool) -> Iterator[Item]:
        """All of it, in order; of a closed item its texts only where `closed`."""
        head = [("titel", _("Titel"), minutes.title), ("sted", _("Sted"), minutes.place)]
        if minutes.next_meeting is not None:
            head.append(("næste_møde.sted", _("Næste møde: sted"), minutes.next_meeting.place))
        yield Item("", tuple(self._texts(head)))
        for item in minutes.items:
            heading = _("Punkt {number}").format(number=item.number)
            told = tuple(self._told.get(f"punkter.{item.number}", ()))
            texts = tuple(self._texts(_of_item(item))) if closed or not item.closed else ()
            yield Item(heading, texts, told)

    def _texts(self, said: Iterable[tuple[str, str, str | None]]) -> Iterator[Text]:
        for field, label, source in said:
            if source:
                yield Text(label, tuple(self._pieces(field, source)), tuple(self._told.get(field, ())))

    def _pieces(self, field: str, source: str) -> Iterator[Piece]:
        at = 0
        for mask in sorted(self._masks.get(field, ()), key=lambda mask: (mask.start, -mask.end)):
            if mask.start < at or mask.end > len(source):
                continue
            if mask.start > at:
                yield Piece(source[at : mask.start])
            self._count += 1
            words = source[mask.start : mask.end]
            yield Piece(words, self._count, mask.instead, mask.why, self._name_in(words))
            at = mask.end
        if at < len(source):
            yield Piece(source[at:])

    def _name_in(self, words: str) -> str:
        """Whom a `{person: id}` is."""
        found = PERSON_MARKER.fullmatch(words)
        return self._names.get(found[1], "") if found else ""


def _of_item(item: AgendaItem) -> Iterator[tuple[str, str, str | None]]:
    """The texts of an item: the field as approvals name it, what it is called, and what it says."""
    above = f"punkter.{item.number}"
    yield f"{above}.titel", "", item.title
    yield f"{above}.tekst", _("Det, der blev sagt"), item.text
    yield f"{above}.beslutning", _("Beslutning"), item.decision
    for number, task in enumerate(item.tasks, start=1):
        yield f"{above}.opgaver.{number}.hvad", _("Opgave {number}").format(number=number), task.what


_WHOLE = {
    "referat": _("Ikke godkendt endnu"),
    "til_stede": _("Til stede"),
    "afbud": _("Afbud"),
    "bilag": _("Bilag"),
}


def of_the_whole(withheld: Iterable[Withheld]) -> list[tuple[str, str]]:
    """What is said of fields that are no texts."""
    said = [(each.field, each.why) for each in withheld if each.field in _WHOLE]
    later = _("Det er ikke på hjemmesiden. Her ser du, hvordan det bliver, når det er godkendt.")
    return [(_WHOLE[field], later if field == "referat" else why) for field, why in said]


def text_to_show(request: HttpRequest, path: str) -> str:
    """What would stand in the file; a correction that is being written is shown as if it were saved."""
    text = text_now(request, path)
    draft = find_draft(account_of(request), path)
    if draft is None:
        return text
    try:
        book = read_minutes(text.encode(), path)
        is_changed = book.minutes.lock is not None and last_lock(book.minutes) != lock_of(book.minutes)
        if book.minutes.state is MinutesState.APPROVED and is_changed:
            words = str(draft.values.get(WHAT, "")).strip() or _("Rettelse")
            return corrected_text(book, the_desk().build_date(), words[:200])
    except (ContentError, NotInBook):
        pass  # the preview says what is wrong
    return text


def show(request: HttpRequest, name: str) -> HttpResponse:
    """The internal text beside the public page."""
    path = path_of(KIND, name)
    check_may_see(request, path)
    account = account_of(request)
    try:
        text = text_to_show(request, path)
    except Unreadable:
        raise Http404 from None
    shown = the_desk().previewer.show(path, text)
    return render(
        request,
        "minutes_read.html",
        name=name,
        path=path,
        frame=reverse("minutes-frame", kwargs={"name": name}) if shown.html is not None else "",
        wrong=mistakes_in(account, KIND, path, wrongs(KIND, shown.problems)),
        whole=of_the_whole(shown.withheld),
        is_draft=find_draft(account, path) is not None,
        may_write=may_change(account, path),
        **_inside(request, path, text, shown),
    )


def show_new(request: HttpRequest) -> HttpResponse:
    """The same for minutes that were never saved."""
    sheet, back = new_sheet(request, KIND.name), reverse("minutes-new")
    if sheet.draft is None:
        return redirect(back)
    inside: dict[str, Any] = {"minutes": None, "items": [], "facts": [], "group": ""}
    try:
        text, shown = shown_new(request, sheet)
        found = wrongs(KIND, shown.problems)
        inside = _inside(request, own_place(sheet), text, shown)
    except Unnamed as unnamed:
        shown, found = Shown(None), [unnamed_in(KIND, unnamed)]
    return render(
        request,
        "minutes_read.html",
        name="",
        path="",
        frame=reverse("preview-new-frame", kwargs={"kind": KIND.name}) if shown.html is not None else "",
        wrong=[
            Mistake(each.label or KIND.label, each.wrong, each.mend, f"{back}?ret=ja#f-{each.key}")
            for each in found
        ],
        whole=of_the_whole(shown.withheld),
        is_draft=True,
        may_write=True,
        **inside,
    )


def _inside(request: HttpRequest, path: str, text: str, shown: Shown) -> dict[str, Any]:
    """The minutes as whoever asks may see them; nothing of what cannot be read."""
    account = account_of(request)
    book = _book(text, path)
    if book is None:
        return {"minutes": None, "items": [], "facts": [], "group": ""}
    may_see_closed = may_change(account, path) or Role.MEMBERSHIP in account.roles
    names = dict(members_by_name(the_desk().content)) if sees_names(account) else {}
    items = list(Inside(shown, names).items(book.minutes, closed=may_see_closed))
    groups = dict(Vocabulary(the_desk().content).groups)
    return {
        "minutes": book.minutes,
        "group": groups.get(book.minutes.group, book.minutes.group),
        "items": items,
        "facts": list(_facts(book.minutes, names)) if names else [],
    }


def _book(text: str, path: str) -> BookFile | None:
    try:
        return read_minutes(text.encode(), path)
    except ContentError:
        return None


def _facts(minutes: Minutes, names: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Who was there, by name: for those who see names."""

    def called(member: str | None) -> str:
        return names.get(member or "", _("(ikke længere medlem)"))

    if minutes.chair:
        yield _("Ordstyrer"), called(minutes.chair)
    if minutes.minute_taker:
        yield _("Referent"), called(minutes.minute_taker)
    if minutes.present:
        people = (called(each.member) + (f" ({each.role})" if each.role else "") for each in minutes.present)
        yield _("Til stede"), ", ".join(people)
    if minutes.absent:
        yield _("Afbud"), ", ".join(called(each.member) for each in minutes.absent)


def frame(request: HttpRequest, name: str) -> HttpResponse:
    """The public page itself."""
    path = path_of(KIND, name)
    check_may_see(request, path)
    try:
        html = the_desk().previewer.show(path, text_to_show(request, path)).html
    except Unreadable:
        raise Http404 from None
    if html is None:
        raise Http404
    return framed(html)


ROUTES = (
    Route("minutes-read", "referater/laes/<path:name>/", show, allow(READERS, SEE), help=HELP),
    Route("minutes-read-new", "referater/laes-nyt/", show_new, allow((Role.MINUTE_TAKER,), SEE), help=HELP),
    Route("minutes-frame", "referater/side/<path:name>/", frame, allow(READERS, SEE)),
)
