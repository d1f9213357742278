"""Sådan ser arbejdsgiveren dig: the page in the catalogue as it would be, and beside it what stays inside and why.

Other purposes than those agreed to can be tried; nothing of that is written anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse

from synlig.cms.desk import the_desk
from synlig.cms.documents import Field, Unreadable
from synlig.cms.preview import Mask, Shown
from synlig.cms.screens.member_facts import folder_of, in_force
from synlig.cms.screens.previews import framed
from synlig.cms.screens.profile import PROFILE, Guide, opened, text_from
from synlig.cms.screens.profile_steps import STEP, name_in, show_unreadable
from synlig.cms.screens.purposes import WORDS
from synlig.cms.web.forms import whole_number, wrongs
from synlig.cms.web.rendering import render
from synlig.errors import Problems
from synlig.gate.account import Rule
from synlig.language import _, ngettext
from synlig.lifecycle import IN_CATALOGUE
from synlig.records import Purpose
from synlig.records.document import parse_yaml
from synlig.records.member import Member
from synlig.records.record import read_record
from synlig.reviewing.pending import source_of


@dataclass(frozen=True)
class Piece:
    """Words of a text, and what stands there in public: the same, something else, or (`""`) what is only doubtful."""

    how: str
    words: str
    instead: str = ""


@dataclass(frozen=True, repr=False)
class Text:
    """A text that is shown otherwise than it is written, or waits to be read."""

    label: str
    why: str
    pieces: tuple[Piece, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Tried:
    """What is tried: the purposes ticked; `as_if` is None where it is what is agreed to."""

    purposes: frozenset[Purpose]
    as_if: frozenset[Purpose] | None
    query: str


def page(request: HttpRequest, guide: Guide, home: str, frame_address: str) -> HttpResponse:
    """The page beside what of the profile is withheld. `frame_address` is where the page itself is."""
    try:
        sheet = opened(request, guide)
        tried = _tried(request, guide)
        text = text_from(guide, sheet)
    except Unreadable as unreadable:
        return show_unreadable(request, guide, unreadable)
    shown = the_desk().previewer.show(guide.path, text, as_if=tried.as_if)
    texts = list(_texts(text, shown))
    wrong = wrongs(PROFILE, shown.problems)
    return render(
        request,
        "as_employers.html",
        guide=guide,
        home=home,
        name=name_in(sheet),
        is_draft=sheet.draft is not None,
        is_new=not sheet.begun_from,
        came_from=_step_in(request, guide),
        is_trial=tried.as_if is not None,
        purposes=[(purpose, WORDS[purpose], purpose in tried.purposes) for purpose in IN_CATALOGUE],
        frame=f"{frame_address}?{tried.query}" if shown.html is not None else "",
        wrong=[
            (each, f"{guide.address(guide.step_of(each.key) or 1)}?ret=ja#f-{each.key}") for each in wrong
        ],
        texts=texts,
        withheld=list(_withheld(shown)),
        alike=shown.alike,
        risk=risk_in_words(shown, you=guide.is_own),
    )


def frame(request: HttpRequest, guide: Guide) -> HttpResponse:
    """The page itself."""
    try:
        text = text_from(guide, opened(request, guide))
    except Unreadable:
        raise Http404 from None
    shown = the_desk().previewer.show(guide.path, text, as_if=_tried(request, guide).as_if)
    if shown.html is None:
        raise Http404
    return framed(shown.html)


def _tried(request: HttpRequest, guide: Guide) -> Tried:
    """What is ticked; where nothing was asked, what is agreed to, and before that the card alone."""
    asked = "proev" in request.GET
    folder = folder_of(guide.member)
    agreed = (
        frozenset(in_force(folder.consents, the_desk().build_date())) if folder is not None else frozenset()
    )
    if not asked and Purpose.CARD in agreed:
        return Tried(agreed, None, "")
    ticked = set(request.GET.getlist("formaal"))
    chosen = frozenset(each for each in IN_CATALOGUE if each.value in ticked) if asked else {Purpose.CARD}
    pairs = [("formaal", each.value) for each in IN_CATALOGUE if each in chosen]
    return Tried(frozenset(chosen), frozenset(chosen), urlencode([("proev", "ja"), *pairs]))


def _step_in(request: HttpRequest, guide: Guide) -> int:
    """The step that one came from, else the first."""
    number = whole_number(request.GET.get(STEP, ""))
    return number if 1 <= number <= len(guide.steps) else 1


def risk_in_words(shown: Shown, *, you: bool) -> str:
    """How easy it is to be known by what is shown: said to the member, or of the member."""
    return shown.risk or "" if not you or shown.alike is None else alike_to_you(shown.alike)


def alike_to_you(alike: int) -> str:
    """How many others have the same card, said to the one whose card it is."""
    if alike == 0:
        return _("Ingen andre i kataloget har samme kort som dig. En, der kender dig, kan genkende dig.")
    return ngettext(
        "{number} anden i kataloget har samme kort som dig. Jo flere, jo sværere er det at se, hvem der er dig.",
        "{number} andre i kataloget har samme kort som dig. Jo flere, jo sværere er det at se, hvem der er dig.",
        alike,
    ).format(number=alike)


def _withheld(shown: Shown) -> Iterator[tuple[str, list[str]]]:
    """Each reason and the fields that it is about; what is never shown to anybody comes last."""
    by_why: dict[str, list[str]] = {}
    for each in shown.withheld:
        if not each.waits:
            label = label_of(PROFILE.fields, each.field.split("."))
            labels = by_why.setdefault(each.why, [])
            if label and label not in labels:
                labels.append(label)
    never = Rule.NEVER.sentence
    yield from ((why, labels) for why, labels in by_why.items() if why != never)
    if never in by_why:
        yield never, by_why[never]


def label_of(fields: Sequence[Field], parts: Sequence[str]) -> str:
    """What the form calls a field of a file, rows counted from 1: `"kompetencer.2.eksempel"`."""
    found = next((each for each in fields if each.key == parts[0]), None)
    if found is None:
        return ""
    rest = parts[1:]
    label = found.label
    if rest and rest[0].isdigit():
        label, rest = f"{found.row_label or found.label} {rest[0]}", rest[1:]
    inner = label_of(found.rows, rest) if rest else ""
    return f"{label}: {inner}" if inner else label


def _texts(text: str, shown: Shown) -> Iterator[Text]:
    """Each text that waits or is masked, with the places that come out otherwise."""
    member = _record(text)
    masks: dict[str, list[Mask]] = {}
    for mask in shown.masks:
        masks.setdefault(mask.field, []).append(mask)
    waits = {each.field: each.why for each in shown.withheld if each.waits}
    for field in dict.fromkeys((*waits, *masks)):
        own = sorted(masks.get(field, []), key=lambda mask: mask.start)
        source = source_of(member, field) if member is not None else ""
        reasons = tuple(dict.fromkeys(mask.why for mask in own))
        yield Text(
            label_of(PROFILE.fields, field.split(".")),
            waits.get(field, ""),
            tuple(_pieces(source, own)),
            reasons,
        )


def _record(text: str) -> Member | None:
    document = parse_yaml(text, "", Problems())
    return read_record(Member, document, Problems()) if document is not None else None


def _pieces(source: str, masks: Sequence[Mask]) -> Iterator[Piece]:
    place = 0
    for mask in masks:
        if mask.start > place:
            yield Piece("same", source[place : mask.start])
        words = source[max(place, mask.start) : mask.end]
        yield Piece("doubt", words) if mask.instead is None else Piece("masked", words, mask.instead)
        place = max(place, mask.end)
    if source[place:]:
        yield Piece("same", source[place:])
