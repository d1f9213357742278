"""One version of a document: the page as it was and as the version made it, and a button to bring it back."""

from __future__ import annotations

from itertools import pairwise

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import account_of, names_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import Unreadable, kind_of, values_of
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from synlig.cms.screens.history import WRITERS, check_may_see, title_for
from synlig.cms.screens.rights import may_change
from synlig.cms.screens.sides import Sides, in_frame, shown
from synlig.cms.screens.word_by_word import compared
from synlig.cms.versions import Conflict, Entry, NotAllowed, NotKept
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _
from synlig.records.minutes import MinutesState


class _NotShown(Exception):
    """It cannot be shown in this way; the message says why, in a sentence."""


def version(request: HttpRequest, path: str, number: int) -> HttpResponse:
    """What the version changed, in the page that visitors see; word by word where there is none."""
    check_may_see(request, path)
    before, entry = _found(path, number)
    if request.method == "POST":
        return _restore(request, path, entry)
    page, pieces, why_not = None, None, ""
    try:
        texts = _text(path, before), _text(path, entry)
        pieces = list(compared(texts[0] or "", texts[1] or ""))
        frame = reverse("version-frame", kwargs={"path": path, "number": number})
        page = shown(request, _sides(path, *texts), frame)
    except _NotShown as reason:
        why_not = str(reason)
    return render(
        request,
        "version.html",
        path=path,
        title=title_for(account_of(request), path),
        entry=entry,
        is_picture=path.startswith("public/assets/"),
        is_pdf=path.startswith("public/files/"),
        names=names_of([entry.by]),
        page=page,
        pieces=pieces,
        why_not=why_not,
        now=files().read(path).revision,
        may_restore=may_change(account_of(request), path),
    )


def frame(request: HttpRequest, path: str, number: int) -> HttpResponse:
    """The page itself."""
    check_may_see(request, path)
    before, entry = _found(path, number)
    try:
        sides = _sides(path, _text(path, before), _text(path, entry))
    except _NotShown:
        raise Http404 from None
    return in_frame(request, sides)


def _found(path: str, number: int) -> tuple[Entry | None, Entry]:
    """The version before, and the one of that number."""
    entries = (None, *files().history(path))
    for before, entry in pairwise(entries):
        if entry is not None and entry.number == number:
            return before, entry
    raise Http404


def _text(path: str, entry: Entry | None) -> str | None:
    """What a version says; None where there was no file."""
    if entry is None or not entry.revision:
        return None
    try:
        return files().version(path, entry.revision).decode()
    except UnicodeDecodeError:
        raise _NotShown(
            _("Det er et billede eller en fil, og den kan ikke sammenlignes ord for ord.")
        ) from None
    except (NotKept, NotAllowed):
        raise _NotShown(_("Teksten er ikke gemt længere, så den kan ikke vises.")) from None


def _sides(path: str, before: str | None, after: str | None) -> Sides:
    """The pages that visitors would see today of the two texts."""
    return Sides(_page(path, before), _page(path, after))


def _page(path: str, text: str | None) -> bytes | None:
    if text is None:
        return None
    made = the_desk().previewer.show(path, text)
    if made.html is not None:
        return made.html
    if made.problems and kind_of(path) is not None:
        raise _NotShown(
            _("Der er en fejl i en af udgaverne, så den har ingen side. Her er teksten ord for ord.")
        )
    raise _NotShown(_("Teksten har ingen side på hjemmesiden lige nu. Her er den ord for ord."))


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


ROUTES = (
    Route(
        "version",
        "udgave/<int:number>/<path:path>/",
        version,
        {**allow(WRITERS), **allow((Role.PUBLISHER,), SEE)},
        help="historik",
    ),
    Route(
        "version-frame",
        "forhaandsvisning/udgave/<int:number>/<path:path>",
        frame,
        allow((*WRITERS, Role.PUBLISHER), SEE),
    ),
)
