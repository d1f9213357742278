"""A profile gone through in steps, one task on a page: by whoever looks after the members, or by the member alone.

Everything is a draft until it is saved, so that an interview can stop anywhere. Of a file only the fields that are the
person's to change are read into the form, into the draft and out of what is sent; the others stay as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.http import Http404, HttpRequest

from synlig.cms.accounts.account import account_of
from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk
from synlig.cms.documents import (
    KINDS,
    Field,
    Step,
    Unreadable,
    Values,
    Widget,
    canonical,
    problems_in,
    suggest_competences,
    suggest_occupations,
    suggest_sectors,
    text_with,
    values_of,
)
from synlig.cms.drafts import Draft, drop_draft, find_draft, keep_draft
from synlig.cms.forgetting import erased_on_record
from synlig.cms.screens.editing import files, text_of
from synlig.cms.screens.member_facts import member_of
from synlig.cms.screens.picked import with_picks
from synlig.cms.versions import Conflict, NotKept
from synlig.cms.web.forms import Wrong, values_from, wanted_change, with_change, wrongs
from synlig.language import _
from synlig.skeletons import member_files

PROFILE = KINDS["profile"]
SUGGEST: Mapping[str, Callable[[str], list[tuple[str, str]]]] = {
    "occupations": suggest_occupations,
    "competences": suggest_competences,
    "sectors": suggest_sectors,
}
"""For each kind of search in a field: the values that somebody may mean, each with what a person reads."""


@dataclass(frozen=True)
class Guide:
    """A profile as somebody may go through it: `fields` are theirs to fill in, `address` leads to a step's page.

    `seen` is where it stands as employers see it.
    """

    path: str
    fields: tuple[Field, ...]
    is_own: bool
    address: Callable[[int], str]
    seen: str

    @property
    def member(self) -> str:
        return member_of(self.path)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Those that ask for something."""
        asked = {field.step for field in self.fields}
        return tuple(step for step in PROFILE.steps if step.key in asked)

    def fields_of(self, number: int) -> tuple[Field, ...]:
        """The fields of a step, counted from 1; 404 where there is no such step."""
        if not 1 <= number <= len(self.steps):
            raise Http404
        return tuple(field for field in self.fields if field.step == self.steps[number - 1].key)

    def step_of(self, key: str) -> int:
        """The number of the step where a field is filled in (`"erfaring.2.fag"`); 0 where it is in none."""
        found = PROFILE.field(key.partition(".")[0])
        keys = [step.key for step in self.steps]
        is_asked = found is not None and any(field.key == found.key for field in self.fields)
        return keys.index(found.step) + 1 if found is not None and is_asked else 0


@dataclass(frozen=True, repr=False)
class Sheet:
    """What somebody has filled in, of the guide's fields; `begun_from`: the file's revision, empty for a new member.

    `wrong` is what is still to be chosen between, where two had changed the same.
    """

    begun_from: str
    values: Values
    draft: Draft | None = None
    wrong: Sequence[Wrong] = ()


def fields_for_staff() -> tuple[Field, ...]:
    """All of them; a browser must not fill in the name of whoever types."""
    return tuple(replace(field, autocomplete="off") for field in PROFILE.fields)


def fields_for_member() -> tuple[Field, ...]:
    """Those that a member may change."""
    return tuple(field for field in PROFILE.fields if field.editable_by_member)


def begin(request: HttpRequest) -> str:
    """A draft of a new member, whose folder's name is drawn now; gives the path of the profile."""
    path = PROFILE.path_for(the_desk().content, {})
    values = {field.key: field.empty for field in PROFILE.fields}
    values |= {"status": "aktiv", "bekræftet": f"{the_desk().today():%Y-%m}"}
    keep_draft(account_of(request), path, "", values, the_desk().now())
    return path


def opened(request: HttpRequest, guide: Guide) -> Sheet:
    """As it was left: the draft, else the file. 404 where there is neither, `Unreadable` as `values_of`."""
    version = files().read(guide.path)
    draft = find_draft(account_of(request), guide.path)
    if draft is not None and (version.data is not None or not draft.begun_from):
        return Sheet(draft.begun_from, own_of(guide, draft.values), draft)
    if version.data is None:
        drop_draft(account_of(request), guide.path)  # of somebody who is erased, nothing stays
        raise Http404
    return Sheet(version.revision, own_of(guide, values_of(PROFILE, text_of(version))))


def sent(request: HttpRequest, guide: Guide, fields: Sequence[Field]) -> Sheet:
    """What a form of these fields says, over what was filled in before; with what was picked, and rows as asked for."""
    before = _before(request, guide)
    values = {**before.values, **values_from(fields, request.POST)}
    wrong = with_picks(PROFILE, values, request.POST)
    for name, field, holder in searched(fields, values):
        holder[field.key] = request.POST.get(f"pick.{name}") or holder[field.key]
    change = wanted_change(request.POST)
    if change is not None:
        values = with_change(fields, values, change)
    return replace(before, values=values, wrong=wrong)


def _before(request: HttpRequest, guide: Guide) -> Sheet:
    begun_from = request.POST.get("begun_from", "")
    draft = find_draft(account_of(request), guide.path)
    if draft is not None and draft.begun_from == begun_from:
        return Sheet(begun_from, own_of(guide, draft.values), draft)
    if not begun_from:
        raise Http404
    return Sheet(begun_from, own_of(guide, values_of(PROFILE, _begun_text(guide, begun_from) or "")), draft)


def own_of(guide: Guide, values: Mapping[str, Any]) -> Values:
    """The guide's fields alone."""
    return {field.key: values.get(field.key, field.empty) for field in guide.fields}


def _begun_text(guide: Guide, begun_from: str) -> str | None:
    """The text that was opened; None for a new member. 404 where nothing of it is kept: the member is erased."""
    if not begun_from:
        return None
    try:
        return files().version(guide.path, begun_from).decode()
    except NotKept:
        raise Http404 from None


def searched(
    fields: Sequence[Field], values: Values, prefix: str = ""
) -> Iterator[tuple[str, Field, Values]]:
    """Every field with a search in it: its name in the form, and the values that it stands among."""
    for field in fields:
        if field.search:
            yield f"{prefix}{field.key}", field, values
        if field.widget is Widget.LIST:
            rows = values.get(field.key)
            for number, row in enumerate(rows if isinstance(rows, list) else []):
                if isinstance(row, dict):
                    yield from searched(field.rows, row, f"{prefix}{field.key}.{number}.")


def found_for(guide: Guide, sheet: Sheet, names: set[str]) -> dict[str, list[tuple[str, str]]]:
    """What each of these fields may mean by what was typed in it; an empty list where nothing is near."""
    return {
        name: SUGGEST[field.search](str(holder[field.key]))
        for name, field, holder in searched(guide.fields, sheet.values)
        if name in names
    }


def keep(request: HttpRequest, guide: Guide, sheet: Sheet) -> Sheet:
    """As a draft, if anything is other than it was opened."""
    account = account_of(request)
    if find_draft(account, guide.path) is None:
        before = own_of(guide, values_of(PROFILE, _begun_text(guide, sheet.begun_from) or ""))
        if canonical(guide.fields, before) == canonical(guide.fields, sheet.values):
            return sheet
    draft = keep_draft(account, guide.path, sheet.begun_from, sheet.values, the_desk().now())
    return replace(sheet, draft=draft)


def text_from(guide: Guide, sheet: Sheet) -> str:
    """The file as it would be; `Unreadable` as `values_of`."""
    return text_with(PROFILE, _begun_text(guide, sheet.begun_from), sheet.values)


def wrong_in(guide: Guide, sheet: Sheet) -> list[Wrong]:
    """Everything that is wrong with it. What stands in a field that is not theirs, the association mends."""
    desk = the_desk()
    try:
        text = text_from(guide, sheet)
        found = wrongs(PROFILE, problems_in(desk.content, guide.path, text, desk.build_date()))
    except Unreadable as unreadable:
        return [Wrong("", "", unreadable.wrong, unreadable.mend)]
    found = [*sheet.wrong, *found]
    ring = _("Ring til kontoret; det er deres at rette.")
    return [
        each if not each.key or guide.step_of(each.key) else replace(each, key="", mend=ring)
        for each in found
    ]


def save(request: HttpRequest, guide: Guide, sheet: Sheet) -> None:
    """Into the file, and for a new member the files beside it in the same act. `Conflict` as `VersionedFiles.save`.

    404 for somebody who was erased meanwhile: a form that stood open must not bring them back.
    """
    account, desk = account_of(request), the_desk()
    if guide.member in erased_on_record(desk):
        drop_draft(account, guide.path)
        raise Http404
    changes: dict[str, tuple[bytes | None, str]] = {
        guide.path: (text_from(guide, sheet).encode(), sheet.begun_from)
    }
    if not sheet.begun_from:
        folder = guide.path.rpartition("/")[0]
        beside = member_files(desk.today())
        changes |= {
            f"{folder}/{name}": (text.encode(), "") for name, text in beside.items() if name != "profil.yml"
        }
    try:
        files().save_all(changes, by=account.pk, now=desk.now())
    except Conflict as conflict:
        if conflict.theirs.data is None:
            drop_draft(account, guide.path)
            raise Http404 from None
        raise
    drop_draft(account, guide.path)
    note("profile-changed" if sheet.begun_from else "member-made", by=account.pk, about=guide.member)
