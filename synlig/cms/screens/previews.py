"""A document as visitors will see it: the real page in a frame that can do nothing, and what of it stays inside."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import KINDS, Unnamed, Unreadable, Vocabulary, kind_of, text_with
from synlig.cms.drafts import find_draft
from synlig.cms.preview import Shown
from synlig.cms.roles import LOGGED_IN, Role
from synlig.cms.screens.editing import Sheet, begun_text, files, open_sheet, own_place, text_of, unnamed_in
from synlig.cms.screens.history import address_in, address_of, title_of
from synlig.cms.screens.rights import check_may_change
from synlig.cms.web.forms import wrongs
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.cms.web.static_files import THEMES
from synlig.release.media_types import media_type_of
from synlig.serving.files import find_file

_NEW = {"page": Role.WRITER, "news": Role.WRITER, "event": Role.WRITER, "minutes": Role.MINUTE_TAKER}
"""The kinds of which a new one can be seen before it was ever saved, and who writes them."""
FRAME_POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "frame-ancestors 'self'",
        "sandbox allow-same-origin",
    )
)
"""No script runs in the frame, nothing is sent, and it may not lead the window elsewhere.

It has our origin, so that its pictures are asked for with the reader's own cookie and shown to nobody else.
"""


def text_now(request: HttpRequest, path: str) -> str:
    """What would stand in the file if the writer saved now: their draft, else the file itself."""
    kind = kind_of(path)
    draft = find_draft(account_of(request), path)
    if kind is None or draft is None:
        return text_of(files().read(path))
    sheet = open_sheet(request, kind, path)
    return text_with(kind, begun_text(sheet), sheet.values)


def shown_now(request: HttpRequest, path: str) -> Shown:
    return the_desk().previewer.show(path, text_now(request, path))


def preview(request: HttpRequest, path: str) -> HttpResponse:
    """The frame, and beside it what does not come out as it is written."""
    check_may_change(request, path)
    kind = kind_of(path)
    if kind is not None and kind.name == "minutes":
        return redirect("minutes-read", name=kind.name_of(path))
    if kind is None or files().read(path).data is None:
        raise Http404
    try:
        text = text_now(request, path)
    except Unreadable:
        raise Http404 from None
    shown = the_desk().previewer.show(path, text)
    return render(
        request,
        "preview.html",
        title=title_of(path),
        back=address_of(path),
        frame=reverse("preview-frame", kwargs={"path": path}) if shown.html is not None else "",
        wrong=wrongs(kind, shown.problems, text),
        place=partial(address_in, path),
        shown=shown,
        is_draft=find_draft(account_of(request), path) is not None,
        is_new=False,
    )


def preview_new(request: HttpRequest, kind: str) -> HttpResponse:
    """The same for what was never saved: the draft of a new one. Nothing is written in content/ by it."""
    if kind == "minutes":
        return redirect("minutes-read-new")
    sheet = new_sheet(request, kind)
    if sheet.draft is None:
        return redirect(f"{kind}-new")
    back = reverse(f"{kind}-new")
    try:
        text, shown = shown_new(request, sheet)
        wrong = wrongs(sheet.kind, shown.problems, text)
    except Unnamed as unnamed:
        shown, wrong = Shown(None), [unnamed_in(sheet.kind, unnamed)]
    return render(
        request,
        "preview.html",
        title=sheet.values.get("titel") or sheet.kind.label,
        back=back,
        frame=reverse("preview-new-frame", kwargs={"kind": kind}) if shown.html is not None else "",
        wrong=wrong,
        place=lambda key: f"{back}?ret=ja#f-{key}",
        shown=shown,
        is_draft=True,
        is_new=True,
    )


def new_frame(request: HttpRequest, kind: str) -> HttpResponse:
    """The page of what was never saved."""
    sheet = new_sheet(request, kind)
    if sheet.draft is None:
        raise Http404
    try:
        _text, shown = shown_new(request, sheet)
    except Unnamed:
        raise Http404 from None
    if shown.html is None:
        raise Http404
    return framed(shown.html)


def new_sheet(request: HttpRequest, kind: str) -> Sheet:
    """What somebody has begun and never saved, of a kind (`"news"`) that they may write; 404 for any other."""
    if kind not in _NEW or _NEW[kind] not in account_of(request).roles:
        raise Http404
    return open_sheet(request, KINDS[kind], "")


def shown_new(request: HttpRequest, sheet: Sheet) -> tuple[str, Shown]:
    """Its text, and its page where it would be saved; `Unnamed` as `Kind.path_for`."""
    path = own_place(sheet)
    check_may_change(request, path)
    text = text_with(sheet.kind, None, sheet.values)
    return text, the_desk().previewer.show(path, text)


def frame(request: HttpRequest, path: str) -> HttpResponse:
    """The page itself."""
    check_may_change(request, path)
    try:
        shown = shown_now(request, path)
    except Unreadable:
        raise Http404 from None
    if shown.html is None:
        raise Http404
    return framed(shown.html)


def framed(data: bytes, media_type: str = "text/html; charset=utf-8") -> HttpResponse:
    """What the CMS's own pages may show in a frame, and what can do nothing there."""
    headers = {"Content-Security-Policy": FRAME_POLICY, "X-Frame-Options": "SAMEORIGIN"}
    return HttpResponse(data, content_type=media_type, headers=headers)


def _unbuilt_picture(path: str) -> Path:
    """A picture that a text shows and no build has made ready yet, as it lies in content/public."""
    name = path.removeprefix("assets/")
    if name == path or name not in dict(Vocabulary(the_desk().content).pictures):
        raise Http404
    return the_desk().content / "public" / "assets" / name


def _of_theme(path: str) -> bytes:
    """A file of the theme as it is now: another than that of the site that is out, or no site is out."""
    from synlig.pages import theme_files  # loads all pages, which few processes need

    wanted = path.split("/", 2)[-1]
    for name, data in theme_files(THEMES / the_desk().settings.theme / "static"):
        if name == wanted:
            return data
    raise Http404


def _file_in(folder: Path, path: str) -> Path | None:
    file = find_file(folder.resolve(), f"/{path}") if folder.is_dir() else None
    return file if file is not None and file.is_file() else None


def site_file(request: HttpRequest, path: str) -> HttpResponse:
    """A file of the site that is out, a picture of what is to be published, or one that no build has made ready."""
    desk = the_desk()
    file = _file_in(desk.output / "current", path)
    if file is None and path.startswith("assets/"):
        file = _file_in(desk.runner.edition, path)
    if file is None and path.startswith("tema/"):
        return framed(_of_theme(path), media_type_of(Path(path)))
    if file is None:
        file = _unbuilt_picture(path)
    return framed(file.read_bytes(), media_type_of(file))


_WRITERS = (Role.WRITER, Role.MINUTE_TAKER, Role.MEMBERSHIP)
_OF_NEW = (Role.WRITER, Role.MINUTE_TAKER)

ROUTES = (
    Route("preview", "se/<path:path>/", preview, allow(_WRITERS, SEE), help="skriv"),
    Route("preview-frame", "forhaandsvisning/side/<path:path>", frame, allow(_WRITERS, SEE)),
    Route("preview-new", "se-ny/<slug:kind>/", preview_new, allow(_OF_NEW, SEE), help="skriv"),
    Route("preview-new-frame", "forhaandsvisning/ny/<slug:kind>", new_frame, allow(_OF_NEW, SEE)),
    Route("preview-site", "forhaandsvisning/site/<path:path>", site_file, allow(LOGGED_IN, SEE)),
)
