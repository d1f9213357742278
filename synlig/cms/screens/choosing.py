"""What the editor chooses from, pages to lead to and pictures to show; and the key that a form needs after a login."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.urls import reverse

from synlig.cms.desk import the_desk
from synlig.cms.documents import KINDS, Vocabulary, listing, public_address
from synlig.cms.roles import LOGGED_IN, Role
from synlig.cms.screens.paging import page_of
from synlig.cms.screens.pictures import all_paths, items
from synlig.cms.web.moments import session_note
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.release.media_types import media_type_of


@dataclass(frozen=True)
class Target:
    """Something that a text may lead to; `address` is the one that stands in the text."""

    title: str
    address: str
    kind: str

    @property
    def line(self) -> str:
        """What is typed where somebody writes the signs themselves."""
        words = _BRACKETS.sub(r"\\\g<0>", self.title)
        return f"[{words}]({self.address})"


_BRACKETS = re.compile(r"[\[\]\\]")


def targets() -> Iterator[Target]:
    """Every page, piece of news, event and file."""
    for kind in (KINDS["page"], KINDS["news"], KINDS["event"]):
        for each in listing(the_desk().content, kind):
            yield Target(each.title, f"/{public_address(kind, each.path)}", kind.label)
    for name, _label in Vocabulary(the_desk().content).files:
        yield Target(name, f"/filer/{name}", "PDF")


def links(request: HttpRequest) -> JsonResponse:
    """For the editor's dialog."""
    return JsonResponse([asdict(each) for each in targets()], safe=False)


def link_lines(request: HttpRequest) -> HttpResponse:
    """The same for whoever types the signs, and where no script runs: each with the line to copy."""
    sought = request.GET.get("q", "").strip()
    words = sought.casefold().split()
    found = [each for each in targets() if all(word in each.title.casefold() for word in words)]
    page = page_of(found, request.GET.get("side", "1"))
    return render(request, "link_lines.html", sought=sought, page=page)


def pictures(request: HttpRequest) -> JsonResponse:
    """Every picture that a text may show, what came last first; with the words that another text has for it."""
    shown = [
        {"file": item.name, "alt": item.alt, "thumb": reverse("picture-small", kwargs={"path": item.path})}
        for item in items(all_paths())
        if item.is_picture
    ]
    return JsonResponse(shown, safe=False)


def picture(request: HttpRequest, name: str) -> HttpResponse:
    """A picture as it lies in the content, for those who choose among them."""
    if name not in dict(Vocabulary(the_desk().content).pictures):
        raise Http404
    file = the_desk().content / "public" / "assets" / name
    return HttpResponse(file.read_bytes(), content_type=media_type_of(file))


def form_key(request: HttpRequest) -> JsonResponse:
    """For a page that was open while its reader was logged out and in again."""
    return JsonResponse({"key": get_token(request), "session": session_note(request)})


_WRITERS = (Role.WRITER, Role.MINUTE_TAKER)

ROUTES = (
    Route("link-lines", "links/", link_lines, allow(_WRITERS, SEE), help="skriv"),
    Route("links", "vaelg/links/", links, allow(_WRITERS, SEE)),
    Route("pictures-json", "vaelg/billeder/", pictures, allow(_WRITERS, SEE)),
    Route("picture", "billeder/fil/<path:name>", picture, allow((*_WRITERS, Role.PUBLISHER), SEE)),
    Route("form-key", "formular-noegle/", form_key, allow(LOGGED_IN, SEE)),
)
