"""Historik: who changed what and when, two versions side by side, and an old one brought back. And the bin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from re import findall

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import Account, account_of, names_of
from synlig.cms.comparing import blocks
from synlig.cms.desk import the_desk
from synlig.cms.documents import Unreadable, kind_of, listing, values_of
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from synlig.cms.screens.rights import may_change
from synlig.cms.versions import Conflict, Entry, NotAllowed, NotKept, is_file_path
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _
from synlig.records.minutes import MinutesState

_WRITERS = (Role.WRITER, Role.MINUTE_TAKER, Role.MEMBERSHIP)


@dataclass(frozen=True)
class Piece:
    """Words that stand in both texts, or that came or went: `"same"`, `"ins"` or `"del"`."""

    how: str
    words: str


def compared(before: str, after: str) -> Iterator[Piece]:
    """The two texts as one, word by word, with what came and what went marked."""
    for is_same, old, new in blocks(
        before.splitlines(keepends=True), after.splitlines(keepends=True), _words
    ):
        if is_same:
            yield Piece("same", "".join(old))
            continue
        if old:
            yield Piece("del", "".join(old))
        if new:
            yield Piece("ins", "".join(new))


def _words(lines: Iterable[str]) -> list[str]:
    return findall(r"\s+|[^\W_]+|.", "".join(lines))


def history(request: HttpRequest, path: str) -> HttpResponse:
    """Every version of one document, newest first."""
    _check(request, path)
    entries = files().history(path)
    if not entries:
        raise Http404
    return render(
        request,
        "history.html",
        path=path,
        title=title_for(account_of(request), path),
        back=address_of(path),
        entries=[
            (entry, title_of(entry.note) if is_file_path(entry.note) else "") for entry in reversed(entries)
        ],
        names=names_of(entry.by for entry in entries),
        now=files().read(path).revision,
    )


def version(request: HttpRequest, path: str, number: int) -> HttpResponse:
    """One version beside the one before it, and a button to bring it back."""
    _check(request, path)
    entries = files().history(path)
    entry = next((each for each in entries if each.number == number), None)
    if entry is None:
        raise Http404
    if request.method == "POST":
        return _restore(request, path, entry)
    before = next((old for old, new in pairwise(entries) if new == entry), None)
    texts = [_text(path, each) for each in (before, entry)]
    is_text = all(text is not None for text in texts)
    return render(
        request,
        "version.html",
        path=path,
        title=title_for(account_of(request), path),
        entry=entry,
        names=names_of([entry.by]),
        pieces=list(compared(texts[0] or "", texts[1] or "")) if is_text else None,
        now=files().read(path).revision,
    )


def _restore(request: HttpRequest, path: str, entry: Entry) -> HttpResponse:
    if _is_locked(path):
        messages.error(request, _("Referatet er godkendt og låst. Skriv en rettelse i stedet."))
        return redirect("history", path=path)
    try:
        files().restore(
            path,
            entry.revision,
            begun_from=request.POST.get("begun_from", ""),
            by=account_of(request).pk,
            now=the_desk().now(),
        )
    except Conflict:
        messages.error(request, _("Den er ændret, siden du så den. Se historikken igen."))
    else:
        messages.success(request, _("Hentet tilbage. Udgaven fra før ligger stadig i historikken."))
    return redirect("history", path=path)


def _is_locked(path: str) -> bool:
    """Approved minutes change by a correction that everybody can see, not by going back behind it."""
    kind, data = kind_of(path), files().read(path).data
    if kind is None or kind.name != "minutes" or data is None:
        return False
    try:
        return values_of(kind, data.decode()).get("tilstand") == MinutesState.APPROVED.value
    except (Unreadable, UnicodeDecodeError):
        return False


def trash(request: HttpRequest) -> HttpResponse:
    """Papirkurven: what was deleted in the last 90 days, of what somebody may write in themselves."""
    account = account_of(request)
    found = [each for each in files().bin(the_desk().now()) if may_change(account, each.path)]
    if request.method == "POST":
        return _take_back(request, [each.path for each in found])
    return render(
        request,
        "bin.html",
        found=[(each, title_for(account, each.path)) for each in found],
        names=names_of(each.by for each in found),
    )


def _take_back(request: HttpRequest, offered: list[str]) -> HttpResponse:
    path = request.POST.get("path", "")
    if path not in offered:
        raise PermissionDenied
    last = next(entry for entry in reversed(files().history(path)) if entry.revision)
    files().restore(path, last.revision, begun_from="", by=account_of(request).pk, now=the_desk().now())
    messages.success(request, _("Hentet op af papirkurven. Den kommer på nettet, næste gang der udgives."))
    return redirect("bin")


def _check(request: HttpRequest, path: str) -> None:
    """Somebody sees the history of what they may write in, and a publisher that of all that is public."""
    account = account_of(request)
    sees_public = Role.PUBLISHER in account.roles and path.startswith("public/") and request.method == "GET"
    if not (may_change(account, path) or sees_public):
        raise PermissionDenied


def _text(path: str, entry: Entry | None) -> str | None:
    """What a version says; empty where there was no file, None where it is a picture."""
    if entry is None or not entry.revision:
        return ""
    try:
        return files().version(path, entry.revision).decode()
    except (UnicodeDecodeError, NotKept, NotAllowed):
        return None


def title_of(path: str) -> str:
    """What a document is called on a screen: its kind and the name of its file."""
    if path.startswith(("public/assets/", "public/files/")):
        return path.split("/", 2)[2]
    kind = kind_of(path)
    if kind is None:
        return path
    name = path.removeprefix(kind.folder).removesuffix(kind.suffix).strip("/").removesuffix("/profil")
    return f"{kind.label} {name}"


def title_for(account: Account, path: str) -> str:
    """The same, but a member is called by name for whoever may see names."""
    kind = kind_of(path)
    if kind is None or kind.name != "profile" or Role.MEMBERSHIP not in account.roles:
        return title_of(path)
    named = (each.title for each in listing(the_desk().content, kind) if each.path == path)
    return next(named, title_of(path))


def address_of(path: str) -> str:
    """Where the document is opened; the overview for what has no screen of its own."""
    if path.startswith(("public/assets/", "public/files/")):
        return reverse("picture-one", kwargs={"path": path.removeprefix("public/")})
    kind = kind_of(path)
    if kind is not None and kind.name == "profile":
        return reverse("member", kwargs={"member": path.split("/")[2]})
    if kind is None or kind.name not in ("page", "news", "event", "minutes"):
        return reverse("overview")
    name = path.removeprefix(f"{kind.folder}/").removesuffix(kind.suffix)
    return reverse(f"{kind.name}-edit", kwargs={"name": name})


def address_in(path: str, key: str) -> str:
    """Where a field of the document is filled in: on its form, or on the step of it that asks for it."""
    kind = kind_of(path)
    field = kind.field(key.partition(".")[0]) if kind is not None and kind.steps else None
    if kind is None or field is None:
        return f"{address_of(path)}?ret=ja#f-{key}"
    number = [step.key for step in kind.steps].index(field.step) + 1
    place = reverse("member-step", kwargs={"member": path.split("/")[2], "number": number})
    return f"{place}?ret=ja#f-{key}"


ROUTES = (
    Route(
        "history", "historik/<path:path>/", history, allow((*_WRITERS, Role.PUBLISHER), SEE), help="historik"
    ),
    Route(
        "version",
        "udgave/<int:number>/<path:path>/",
        version,
        {**allow(_WRITERS), **allow((Role.PUBLISHER,), SEE)},
        help="historik",
    ),
    Route("bin", "papirkurv/", trash, allow(_WRITERS), menu=_("Papirkurv"), help="slet"),
)
