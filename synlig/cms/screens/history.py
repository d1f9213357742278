"""Historik: who changed what and when. And the bin."""

from __future__ import annotations

from contextlib import suppress

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import Account, account_of, names_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import UNREADABLE, kind_of, listed_as, listed_at
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from synlig.cms.screens.rights import may_change, may_see_history
from synlig.cms.versions import Binned, NotKept, is_file_path
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _

WRITERS = (Role.WRITER, Role.MINUTE_TAKER, Role.MEMBERSHIP)


def history(request: HttpRequest, path: str) -> HttpResponse:
    """Every version of one document, newest first."""
    check_may_see(request, path)
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
        may_restore=may_change(account_of(request), path),
        names=names_of(entry.by for entry in entries),
        now=files().read(path).revision,
    )


def trash(request: HttpRequest) -> HttpResponse:
    """Papirkurven: what was deleted in the last 90 days, of what somebody may write in themselves."""
    account = account_of(request)
    found = [each for each in files().bin(the_desk().now()) if may_change(account, each.path)]
    if request.method == "POST":
        return _take_back(request, [each.path for each in found])
    return render(
        request,
        "bin.html",
        found=[(each, _title_in_bin(account, each)) for each in found],
        names=names_of(each.by for each in found),
    )


def _title_in_bin(account: Account, binned: Binned) -> str:
    """What a document called itself when it was deleted; by the name of its file what has no title."""
    kind = kind_of(binned.path)
    if kind is not None and kind.name != "profile":
        with suppress(NotKept):
            listed = listed_as(kind, binned.path, files().version(binned.path, binned.revision))
            if listed.state != UNREADABLE:
                return _("{kind}: {title}").format(kind=kind.label, title=listed.title)
    return title_for(account, binned.path)


def _take_back(request: HttpRequest, offered: list[str]) -> HttpResponse:
    path = request.POST.get("path", "")
    if path not in offered:
        raise PermissionDenied
    last = next(entry for entry in reversed(files().history(path)) if entry.revision)
    files().restore(path, last.revision, begun_from="", by=account_of(request).pk, now=the_desk().now())
    messages.success(request, _("Hentet op af papirkurven. Den kommer på nettet, næste gang der udgives."))
    return redirect("bin")


def check_may_see(request: HttpRequest, path: str) -> None:
    """Whoever may; and of what was deleted so long ago that the bin has let it go, nobody."""
    may = may_change if request.method == "POST" else may_see_history
    if not may(account_of(request), path):
        raise PermissionDenied
    if files().is_over(path, the_desk().now()):
        raise Http404


def title_of(path: str) -> str:
    """What a document is called on a screen: its kind and the name of its file."""
    if path.startswith(("public/assets/", "public/files/")):
        return path.split("/", 2)[2]
    kind = kind_of(path)
    if (record := _record(path)) is not None:
        return record.format(document=title_of(beside(path)))
    if kind is None:
        return path
    name = path.removeprefix(kind.folder).removesuffix(kind.suffix).strip("/").removesuffix("/profil")
    return f"{kind.label} {name}"


def _record(path: str) -> str | None:
    """What a file of consents or approvals is called; None for any other."""
    if path.startswith("private/") and path.endswith("/samtykke.yml"):
        return _("Samtykker: {document}")
    if path.startswith("private/") and path.endswith(("/godkendelser.yml", ".godkendelser.yml")):
        return _("Godkendelser: {document}")
    return None


def beside(path: str) -> str:
    """The profile or the minutes that a record of consents or approvals belongs to."""
    if path.endswith(".godkendelser.yml"):
        return f"{path.removesuffix('.godkendelser.yml')}.yml"
    return f"{path.rpartition('/')[0]}/profil.yml"


def title_for(account: Account, path: str) -> str:
    """The same, but a member is called by name for whoever may see names."""
    if (record := _record(path)) is not None:
        return record.format(document=title_for(account, beside(path)))
    kind = kind_of(path)
    if kind is None or kind.name != "profile" or Role.MEMBERSHIP not in account.roles:
        return title_of(path)
    named = listed_at(the_desk().content, kind, path)
    return named.title if named else title_of(path)


def address_of(path: str) -> str:
    """Where the document is opened; the overview for what has no screen of its own."""
    if path.startswith(("public/assets/", "public/files/")):
        return reverse("picture-one", kwargs={"path": path.removeprefix("public/")})
    kind = kind_of(path)
    if kind is not None and kind.name == "profile":
        return reverse("member", kwargs={"member": path.split("/")[2]})
    if _record(path) is not None:
        return address_of(beside(path))
    if kind is None or kind.name not in ("page", "news", "event", "minutes"):
        return reverse("overview")
    name = kind.name_of(path)
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
        "history", "historik/<path:path>/", history, allow((*WRITERS, Role.PUBLISHER), SEE), help="historik"
    ),
    Route("bin", "papirkurv/", trash, allow(WRITERS), menu=_("Papirkurv"), help="slet"),
)
