"""A document is opened, written in and saved: the same way for every kind, so that one learns it once.

What is typed is kept as a draft whatever happens: where something is wrong, where another saved first, and where the
session has run out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from django.http import Http404, HttpRequest, JsonResponse

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import (
    Kind,
    Unnamed,
    Unreadable,
    Values,
    everybody,
    problems_in,
    refused_in,
    text_with,
    values_of,
)
from synlig.cms.drafts import Draft, drop_draft, find_draft, keep_draft
from synlig.cms.screens.picked import with_picks
from synlig.cms.screens.rights import check_may_change
from synlig.cms.screens.seen import lost_in
from synlig.cms.versions import Conflict, NotKept, Version, VersionedFiles
from synlig.cms.web.forms import Wrong, values_from, wanted_change, with_change, wrongs
from synlig.cms.web.moments import session_note
from synlig.errors import ContentError
from synlig.language import _

Changes: TypeAlias = "Mapping[str, tuple[bytes | None, str]]"
"""As `VersionedFiles.save_all` takes them."""

_EXTRA = ("under",)
"""What a form asks for that stands in no field: the page that a new one is to stand below."""


@dataclass(frozen=True)
class Sheet:
    """A document as the form shows it. `path` is empty while it is new; `draft` is what was not saved last time."""

    kind: Kind
    path: str
    begun_from: str
    values: Values
    wrong: Sequence[Wrong] = ()
    draft: Draft | None = None
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def draft_path(self) -> str:
        return self.path or f"new:{self.kind.name}"


@dataclass(frozen=True)
class Saved:
    """It stands in its file."""

    path: str


@dataclass(frozen=True)
class Refused:
    """It does not: `sheet` is what to show again. With a conflict, `theirs` is what stands in the file now."""

    sheet: Sheet
    conflict: Conflict | None = None


class Unfinished(Exception):
    """What is still missing before it can be saved."""

    def __init__(self, wrong: Wrong) -> None:
        super().__init__(wrong.key)
        self.wrong = wrong


def files() -> VersionedFiles:
    """The content, with its history."""
    return VersionedFiles(the_desk().content, the_desk().history)


def open_sheet(request: HttpRequest, kind: Kind, path: str) -> Sheet:
    """The document as somebody left it: their own draft, else what stands in the file. `Unreadable` as `values_of`.

    A draft is there also where its document was taken away meanwhile.
    """
    account = account_of(request)
    draft = find_draft(account, path or f"new:{kind.name}")
    if draft is not None:
        extra = {key: draft.values[key] for key in _EXTRA if key in draft.values}
        return Sheet(kind, path, draft.begun_from, draft.values, draft=draft, extra=extra)
    version = read(path) if path else Version("", None, "")
    values = values_of(kind, text_of(version)) if path else {each.key: each.empty for each in kind.fields}
    return Sheet(kind, path, version.revision, values)


def read(path: str) -> Version:
    """The file as it stands; 404 where there is none."""
    version = files().read(path)
    if version.data is None:
        raise Http404
    return version


def text_of(version: Version) -> str:
    """The text of a version; `Unreadable` where it is none."""
    try:
        return (version.data or b"").decode()
    except UnicodeDecodeError:
        wrong = _("Filen er ikke skrevet som tekst i UTF-8.")
        raise Unreadable(1, wrong, _("Gem den på ny som UTF-8.")) from None


def sent_sheet(request: HttpRequest, kind: Kind, path: str) -> Sheet:
    """What the form says, with rows added and moved as its buttons ask for; `wrong` is what is still to be chosen."""
    values = values_from(kind.fields, request.POST)
    extra = {key: request.POST[key] for key in _EXTRA if request.POST.get(key)}
    wrong = with_picks(kind, values, request.POST)
    change = wanted_change(request.POST)
    if change is not None:
        values = with_change(kind.fields, values, change)
    return Sheet(kind, path, request.POST.get("begun_from", ""), values, wrong, extra=extra)


def keep(request: HttpRequest, sheet: Sheet) -> None:
    """As a draft, for nobody but who writes.

    404 where there is no such file and nothing is kept of one: it was erased, or never was.
    """
    account = account_of(request)
    if sheet.path and files().read(sheet.path).data is None and not _is_kept(sheet.path):
        drop_draft(account, sheet.path)
        raise Http404
    keep_draft(account, sheet.draft_path, sheet.begun_from, {**sheet.values, **sheet.extra}, the_desk().now())


def _is_kept(path: str) -> bool:
    """Whether the bin has it still."""
    return bool(files().known(path)) and not files().is_over(path, the_desk().now())


def kept_answer(request: HttpRequest, refused: Sequence[Wrong] = ()) -> JsonResponse:
    """To the script that keeps drafts while one writes: that it is kept, and the first thing that is to be mended."""
    now = the_desk().now().astimezone()
    kept = _("Kladden er gemt kl. {time}.").format(time=f"{now:%H.%M}")
    words, place = "", ""
    if refused:
        first = refused[0]
        words = _("Den kan ikke udgives sådan. {field}: {wrong}").format(field=first.label, wrong=first.wrong)
        place = f"#f-{first.key}" if first.key else ""
    said = {"kept": kept, "wrong": words, "place": place}
    return JsonResponse({**said, "session": session_note(request)})


def refused_now(sheet: Sheet, *, with_lines: bool = False) -> list[Wrong]:
    """What must not stand in public, of a text that need not be finished: who writes is told before they are done.

    `with_lines`: and in which line it is.
    """
    kind, desk = sheet.kind, the_desk()
    path = sheet.path or f"{kind.folder}/ny{kind.suffix}"
    if not path.startswith("public/"):
        return []
    try:
        text = text_with(kind, begun_text(sheet), sheet.values)
    except Unreadable:
        return []
    found = refused_in(desk.content, path, text, everybody(desk.content, desk.build_date()))
    return wrongs(kind, found, text if with_lines else "")


def own_place(sheet: Sheet) -> str:
    """Its file; for a new one, where its kind puts it."""
    return sheet.path or sheet.kind.path_for(the_desk().content, {**sheet.values, **sheet.extra})


def _as_it_is(_path: str, text: str) -> str:
    return text


def _alone(_before: str, _after: str) -> Changes:
    return {}


def save(
    request: HttpRequest,
    sheet: Sheet,
    *,
    place: Callable[[Sheet], str] = own_place,
    finish: Callable[[str, str], str] = _as_it_is,
    beside: Callable[[str, str], Changes] = _alone,
) -> Saved | Refused:
    """Into the file, if nothing is wrong with it and nobody else was there first; else all of it stays a draft.

    `place` gives the path to save at: another than the sheet's moves the document, and what lies `beside` the old path
    is changed in the same act. `finish` is given the path and the text and makes the last of it; it may raise
    `Unfinished` or `ContentError`.
    """
    keep(request, sheet)
    try:
        path = place(sheet)
        check_may_change(request, path)
        text = finish(path, text_with(sheet.kind, begun_text(sheet), sheet.values))
    except Unnamed as unnamed:
        return _refused(sheet, [unnamed_in(sheet.kind, unnamed)])
    except Unreadable as unreadable:
        return _refused(sheet, [Wrong("", "", unreadable.wrong, unreadable.mend)])
    except Unfinished as unfinished:
        return _refused(sheet, [unfinished.wrong])
    except ContentError as error:
        return _refused(sheet, wrongs(sheet.kind, error.problems))
    desk = the_desk()
    found = wrongs(sheet.kind, problems_in(desk.content, path, text, desk.build_date()), text)
    found += lost_in(sheet.kind, request.POST, sheet.values)
    if found:
        return _refused(sheet, found)
    if not sheet.path and (same := _same(sheet.kind, text)):
        drop_draft(account_of(request), sheet.draft_path)
        return Saved(same)
    changes: Changes = {path: (text.encode(), sheet.begun_from)}
    came_from = sheet.path if path != sheet.path else ""
    if came_from:
        moved = {path: (text.encode(), ""), **beside(sheet.path, path)}
        changes = {sheet.path: (None, sheet.begun_from), **moved}
    try:
        files().save_all(changes, by=account_of(request).pk, now=desk.now(), note=came_from)
    except Conflict as conflict:
        if not sheet.path:  # somebody was faster with that name; another is chosen
            return save(request, sheet, place=place, finish=finish, beside=beside)
        return Refused(sheet, conflict)
    drop_draft(account_of(request), sheet.draft_path)
    return Saved(path)


def _same(kind: Kind, text: str) -> str | None:
    """The document that says the very same: a form that was sent twice makes no second one."""
    data, content = text.encode(), the_desk().content
    alike = (
        file
        for file in content.joinpath(kind.folder).rglob(f"*{kind.suffix}")
        if file.stat().st_size == len(data)
    )
    return next((file.relative_to(content).as_posix() for file in alike if file.read_bytes() == data), None)


def begun_text(sheet: Sheet) -> str | None:
    """The text that was opened, so that what nobody touched stays byte for byte.

    None for a new document, and where it is not kept: what is saved then is a conflict.
    """
    if not sheet.path or not sheet.begun_from:
        return None
    try:
        return files().version(sheet.path, sheet.begun_from).decode()
    except NotKept:
        return None


def _refused(sheet: Sheet, found: Sequence[Wrong]) -> Refused:
    return Refused(
        Sheet(sheet.kind, sheet.path, sheet.begun_from, sheet.values, wrong=found, extra=sheet.extra)
    )


def unnamed_in(kind: Kind, unnamed: Unnamed) -> Wrong:
    """What is missing before a new document can have a file, with the field that it is missing in."""
    named = kind.field(unnamed.field)
    return Wrong(unnamed.field, named.label if named else "", unnamed.wrong, unnamed.mend)
