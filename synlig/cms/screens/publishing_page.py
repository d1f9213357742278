"""Se siden før og efter: the page that is out, and the page as it will be, of one thing that a comparison has found."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse

from synlig.cms.desk import PREVIEWED_SITE, the_desk
from synlig.cms.publishing import ChangedPage, changed_page
from synlig.cms.roles import Role
from synlig.cms.screens.sides import Sides, in_frame, shown
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.release import Store
from synlig.rooted import rooted


def look(request: HttpRequest, path: str) -> HttpResponse:
    """The page before and after; None where it cannot be set."""
    each = _found(path)
    frame = reverse("publish-page-frame", kwargs={"path": path})
    sides = _sides(each, path)
    page = shown(request, sides, frame) if sides is not None else None
    return render(request, "publish_page.html", each=each, page=page)


def frame(request: HttpRequest, path: str) -> HttpResponse:
    """The page itself."""
    sides = _sides(_found(path), path)
    if sides is None:
        raise Http404
    return in_frame(request, sides)


def _found(path: str) -> ChangedPage:
    desk = the_desk()
    each = changed_page(Store(desk.output), desk.runner.edition, path)
    if each is None:
        raise Http404
    return each


def _sides(each: ChangedPage, path: str) -> Sides | None:
    """The page after is of the edition that the comparison made: that and nothing else would be published."""
    desk = the_desk()
    if each.how == "gone":
        return Sides(_out(each), None)
    after = desk.previewer.show_record(desk.runner.edition, path)
    return Sides(_out(each), after) if after is not None else None


def _out(each: ChangedPage) -> bytes | None:
    """The page that is out, its links led to where the frame finds them."""
    if each.out is None:
        return None
    try:
        page = each.out.read_text(encoding="utf-8")
    except FileNotFoundError:  # another was put out this moment
        return None
    return rooted(page, each.stood, PREVIEWED_SITE).encode()


_PUBLISHER = allow((Role.PUBLISHER,), SEE)

ROUTES = (
    Route("publish-page", "udgiv/side/<path:path>/", look, _PUBLISHER, help="udgiv"),
    Route("publish-page-frame", "forhaandsvisning/udgiv/<path:path>", frame, _PUBLISHER),
)
