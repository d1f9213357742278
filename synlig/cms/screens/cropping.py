"""A picture cut to what matters in it: the shape, and the point to keep. And pictures as bytes, large and small.

The point is chosen in a grid, or by a press on the picture, which browsers send as it is: no script has a part in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import Vocabulary
from synlig.cms.pictures import Cut, Refused, Shape
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files, read
from synlig.cms.screens.pictures import item_of, maker, version_of
from synlig.cms.versions import Conflict
from synlig.cms.web.forms import Wrong
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _

PRESSED = 280
"""Pixels: how wide the picture that is pressed on is shown, on every screen (`.pressed` in cms.css)."""
SHAPES = (
    (Shape.WHOLE, _("Hele billedet")),
    (Shape.WIDE, _("Bredt (tre til to)")),
    (Shape.SQUARE, _("Kvadrat")),
)
POINTS = (
    ("0,0", _("Øverst til venstre")),
    ("50,0", _("Øverst i midten")),
    ("100,0", _("Øverst til højre")),
    ("0,50", _("I midten til venstre")),
    ("50,50", _("I midten")),
    ("100,50", _("I midten til højre")),
    ("0,100", _("Nederst til venstre")),
    ("50,100", _("Nederst i midten")),
    ("100,100", _("Nederst til højre")),
)


@dataclass(frozen=True)
class Wanted:
    """What the form says."""

    cut: Cut

    @property
    def point(self) -> str:
        return f"{self.cut.x:g},{self.cut.y:g}"

    @property
    def is_pressed(self) -> bool:
        """Whether it is none of the nine of the grid."""
        return self.point not in dict(POINTS)

    @property
    def query(self) -> str:
        return urlencode({"form": self.cut.shape, "punkt": self.point})


def wanted(said: QueryDict, size: tuple[int, int]) -> Wanted:
    """The cut that a form asks for; `size` is the picture's, or in the same proportion. The middle where it says none.

    A press from the keyboard has no place, and browsers send 0, 0: it changes nothing.
    """
    shape = next((each for each in Shape if each == said.get("form")), Shape.WHOLE)
    x_said, _comma, y_said = said.get("punkt", "").partition(",")
    x, y = _number(x_said), _number(y_said)
    press_x, press_y = _number(said.get("tryk.x", "")), _number(said.get("tryk.y", ""))
    if press_x and press_y:
        x, y = 100 * press_x / PRESSED, 100 * press_y / (PRESSED * size[1] / size[0])
        shape = shape if shape is not Shape.WHOLE else Shape.SQUARE
    return Wanted(Cut(shape, *(50.0 if part is None else min(round(part), 100) for part in (x, y))))


def _number(text: str) -> float | None:
    return float(text) if text.isascii() and text.isdigit() and len(text) < 6 else None


def crop(request: HttpRequest, path: str) -> HttpResponse:
    """The shape and the point; what it becomes; and then it is kept."""
    version = version_of(path)
    data = version.data or b""
    asked, told = Wanted(Cut()), None
    try:
        asked = wanted(request.POST or request.GET, maker().thumbnail(data).size)
        if request.method == "POST":
            return _keep(request, path, asked, data)
    except Refused as refused:
        told = refused.told
    return render(
        request,
        "picture_crop.html",
        422 if told else 200,
        item=item_of(path),
        asked=asked,
        is_shown="form" in request.GET,
        problems=[Wrong("form", _("Form"), *told)] if told else [],
        shapes=SHAPES,
        points=POINTS,
        begun_from=version.revision,
    )


def _keep(request: HttpRequest, path: str, asked: Wanted, data: bytes) -> HttpResponse:
    ending = f".{path.rpartition('.')[2].lower()}"
    try:
        files().save(
            f"public/{path}",
            maker().picture(data, asked.cut, ending).data,
            begun_from=request.POST.get("begun_from", ""),
            by=account_of(request).pk,
            now=the_desk().now(),
        )
    except Conflict:
        messages.error(request, _("En anden har skiftet billedet imens. Se det, før du prøver igen."))
    else:
        messages.success(request, _("Billedet er skåret til. Det hele ligger i historikken."))
    return redirect("picture-one", path=path)


def cut(request: HttpRequest, path: str) -> HttpResponse:
    """What the picture becomes."""
    data = version_of(path).data or b""
    try:
        made = maker().picture(data, wanted(request.GET, (1, 1)).cut, ".jpg")
    except Refused:
        raise Http404 from None
    return HttpResponse(made.data, content_type="image/jpeg")


def small(request: HttpRequest, path: str) -> HttpResponse:
    """The picture for a list; 404 where it cannot be shown."""
    try:
        made = maker().thumbnail(version_of(path).data or b"")
    except Refused:
        raise Http404 from None
    headers = {"Cache-Control": "private, max-age=300"}
    return HttpResponse(made.data, content_type="image/jpeg", headers=headers)


def pdf(request: HttpRequest, name: str) -> HttpResponse:
    """A PDF to read on one's own machine: it is never shown inside our pages."""
    if name not in dict(Vocabulary(the_desk().content).files):
        raise Http404
    data = read(f"public/files/{name}").data or b""
    headers = {"Content-Disposition": f'attachment; filename="{name.rpartition("/")[2]}"'}
    return HttpResponse(data, content_type="application/pdf", headers=headers)


_SEERS = (Role.WRITER, Role.MINUTE_TAKER, Role.PUBLISHER)

ROUTES = (
    Route("picture-crop", "billeder/skaer/<path:path>/", crop, allow((Role.WRITER,)), help="billeder"),
    Route("picture-cut", "billeder/udsnit/<path:path>", cut, allow((Role.WRITER,), SEE)),
    Route("picture-small", "billeder/lille/<path:path>", small, allow(_SEERS, SEE)),
    Route("public-pdf", "filer/<path:name>", pdf, allow(_SEERS, SEE)),
)
