"""Billeder og filer: found, brought, replaced, thrown away; and where each is used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import Vocabulary
from synlig.cms.pictures import Maker, Refused, Use, free_name, uses
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files, read
from synlig.cms.screens.history import address_of, title_of
from synlig.cms.screens.paging import page_of
from synlig.cms.screens.writing import CAME_FROM
from synlig.cms.versions import Act, Conflict, Version
from synlig.cms.web.forms import Wrong, by_key
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _
from synlig.records import public_pdf

PER_PAGE = 24
LARGEST = 25 * 1024 * 1024
"""Bytes; no more is read of what somebody sends. The rooms below have their own limits."""
_WRITER = (Role.WRITER,)


@cache
def maker() -> Maker:
    """The children that make pictures bare, shared by all requests."""
    return Maker()


@dataclass(frozen=True)
class Item:
    """A picture (`"assets/havnen.jpg"`) or a PDF (`"files/vedtaegter.pdf"`) and who uses it."""

    path: str
    used: tuple[Use, ...]

    @property
    def name(self) -> str:
        return self.path.partition("/")[2]

    @property
    def is_picture(self) -> bool:
        return self.path.startswith("assets/")

    @property
    def document(self) -> str:
        """Relative to the content folder."""
        return f"public/{self.path}"

    @property
    def alt(self) -> str:
        """What some text says it shows."""
        return next((use.alt for use in self.used if use.alt), "")

    @property
    def places(self) -> list[tuple[str, str]]:
        """What each text that uses it is called, and where it is opened."""
        return [(title_of(use.path), address_of(use.path)) for use in self.used]


def items(paths: Iterable[str]) -> list[Item]:
    listed = list(paths)
    found = uses(the_desk().content, (path.partition("/")[2] for path in listed))
    return [Item(path, found[path.partition("/")[2]]) for path in listed]


def all_paths() -> list[str]:
    """Every picture, then every PDF; of each kind what came last first."""
    known = Vocabulary(the_desk().content)
    pictures = [f"assets/{name}" for name, _label in known.pictures]
    pdfs = [f"files/{name}" for name, _label in known.files]
    return sorted(pictures, key=_age) + sorted(pdfs, key=_age)


def _age(path: str) -> float:
    return -(the_desk().content / "public" / path).stat().st_mtime


def item_of(path: str) -> Item:
    """The one that an address names; 404 where there is none."""
    if path not in all_paths():
        raise Http404
    return items([path])[0]


def pictures(request: HttpRequest) -> HttpResponse:
    """All of them, or those with the words that are searched for in their names or in what they show."""
    sought = request.GET.get("q", "").strip()
    words = sought.casefold().split()
    found = [
        item
        for item in items(all_paths())
        if all(word in f"{item.name} {item.alt}".casefold() for word in words)
    ]
    page = page_of(found, request.GET.get("side", "1"), PER_PAGE)
    return render(request, "pictures.html", sought=sought, page=page)


def one(request: HttpRequest, path: str) -> HttpResponse:
    """One of them: how it is put into a text, where it is used, and a new file in its place."""
    item = item_of(path)
    if request.method == "POST":
        return _replace(request, item)
    return _show(request, item, [])


def _show(request: HttpRequest, item: Item, wrong: list[Wrong]) -> HttpResponse:
    version = read(item.document)
    words = request.GET.get("viser", "").strip() or item.alt
    return render(
        request,
        "picture.html",
        422 if wrong else 200,
        item=item,
        words=words,
        writing=request.session.get(CAME_FROM, ""),
        kilobytes=-(-len(version.data or b"") // 1024),
        begun_from=version.revision,
        largest=LARGEST if item.is_picture else public_pdf.LARGEST_BYTES,
        problems=wrong,
        wrong=by_key(wrong),
    )


def _replace(request: HttpRequest, item: Item) -> HttpResponse:
    """The new file at the old one's address, so that every text that uses it has the new one."""
    try:
        data, _ending = made_of(_sent(request), item.name, item.path.rpartition(".")[2])
        files().save(
            item.document,
            data,
            begun_from=request.POST.get("begun_from", ""),
            by=account_of(request).pk,
            now=the_desk().now(),
            act=Act.UPLOADED,
        )
    except Refused as refused:
        return _show(request, item, [_wrong_file(refused)])
    except Conflict:
        messages.error(request, _("En anden har skiftet filen imens. Se den, før du prøver igen."))
    else:
        messages.success(request, _("Skiftet. Den gamle ligger i historikken."))
    return redirect("picture-one", path=item.path)


def new(request: HttpRequest) -> HttpResponse:
    """A picture or a PDF from somebody's computer or telephone."""
    words = request.POST.get("viser", "").strip()
    if request.method != "POST":
        return _ask(request, words, [])
    wrong = _missing(request, words)
    if not wrong:
        try:
            return _keep(request, words)
        except Refused as refused:
            wrong = [_wrong_file(refused)]
    return _ask(request, words, wrong)


def _missing(request: HttpRequest, words: str) -> list[Wrong]:
    wrong = []
    if "fil" not in request.FILES:
        wrong.append(Wrong("fil", _("Fil"), _("Der er ikke valgt nogen fil."), _("Vælg den igen.")))
    if not words:
        mend = _("Skriv det, som du ville sige det i telefonen.")
        wrong.append(Wrong("viser", _("Hvad er det?"), _("Der mangler, hvad det er."), mend))
    if not request.POST.get("lov"):
        mend = _("Spørg dem, og sæt krydset, når de har sagt ja.")
        wrong.append(Wrong("lov", _("Lov til at vise det"), _("Krydset mangler."), mend))
    return wrong


def _keep(request: HttpRequest, words: str) -> HttpResponse:
    data, ending = made_of(_sent(request), words)
    folder = "files" if ending == ".pdf" else "assets"
    path = f"{folder}/{free_name(the_desk().content / 'public' / folder, words, ending)}"
    files().save(
        f"public/{path}",
        data,
        begun_from="",
        by=account_of(request).pk,
        now=the_desk().now(),
        act=Act.UPLOADED,
    )
    messages.success(request, _("Lagt op. Nu kan det sættes ind i en tekst."))
    shown = request.GET.copy()
    shown["viser"] = words
    return redirect(f"{reverse('picture-one', kwargs={'path': path})}?{shown.urlencode()}")


def _ask(request: HttpRequest, words: str, wrong: list[Wrong]) -> HttpResponse:
    return render(
        request,
        "picture_new.html",
        422 if wrong else 200,
        words=words,
        has_leave=bool(request.POST.get("lov")),
        largest=LARGEST,
        problems=wrong,
        wrong=by_key(wrong),
    )


def _sent(request: HttpRequest) -> bytes:
    """What was sent, no longer than anything that can be used."""
    sent = request.FILES.get("fil")
    if not isinstance(sent, UploadedFile):
        raise Refused((_("Der er ikke valgt nogen fil."), _("Vælg den igen.")))
    data: bytes = sent.read(LARGEST + 1)
    return data


def made_of(data: bytes, words: str, kind: str = "") -> tuple[bytes, str]:
    """The file made new, and its ending. `kind` is that of the file it is to stand in (`"jpg"`); `Refused`."""
    if kind == "pdf" or (not kind and data.startswith(b"%PDF-")):
        return maker().pdf(data, words.removesuffix(".pdf")), ".pdf"
    made = maker().picture(data, ending=f".{kind}" if kind else "")
    return made.data, made.ending


def _wrong_file(refused: Refused) -> Wrong:
    return Wrong("fil", _("Fil"), *refused.told)


def remove(request: HttpRequest, path: str) -> HttpResponse:
    """A question first; then into the bin. Not while a text uses it."""
    item = item_of(path)
    version = read(item.document)
    if request.method == "POST" and not item.used:
        return _remove(request, item)
    status = 409 if request.method == "POST" else 200
    return render(request, "picture_remove.html", status, item=item, begun_from=version.revision)


def _remove(request: HttpRequest, item: Item) -> HttpResponse:
    try:
        files().remove(
            item.document,
            begun_from=request.POST.get("begun_from", ""),
            by=account_of(request).pk,
            now=the_desk().now(),
        )
    except Conflict:
        messages.error(request, _("En anden har skiftet filen imens. Se den, før du sletter."))
        return redirect("picture-one", path=item.path)
    messages.success(request, _("Lagt i papirkurven. Den kan hentes igen i 90 dage."))
    return redirect("pictures")


def version_of(path: str) -> Version:
    """A picture as it stands; 404 for what is none."""
    item = item_of(path)
    if not item.is_picture:
        raise Http404
    return read(item.document)


ROUTES = (
    Route("pictures", "billeder/", pictures, allow(_WRITER, SEE), _("Billeder og filer"), help="billeder"),
    Route("picture-new", "billeder/ny/", new, allow(_WRITER), help="billeder"),
    Route("picture-one", "billeder/om/<path:path>/", one, allow(_WRITER), help="billeder"),
    Route("picture-remove", "billeder/slet/<path:path>/", remove, allow(_WRITER), help="billeder"),
)
