"""A page of the CMS from its template. Jinja as for the website, and as strict: a misspelt value is an error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.urls import reverse
from jinja2 import Environment, StrictUndefined

from synlig.cms.desk import the_desk
from synlig.cms.roles import TITLES
from synlig.cms.web.moments import moment, session_note
from synlig.cms.web.routes import Route, methods_for, roles_of, table
from synlig.cms.web.static_files import static_address
from synlig.dates import long_date
from synlig.language import _, ngettext


@dataclass(frozen=True)
class Entry:
    """A line of the menu."""

    words: str
    address: str
    is_here: bool


def make_environment(**options: Any) -> Environment:
    """Jinja for the CMS; Django brings the folders and the escaping."""
    environment = Environment(  # noqa: S701 - Django's options turn autoescape on
        **{**options, "undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    )
    environment.globals.update(
        _=_, ngettext=ngettext, url=_address, static=static_address, titles=TITLES, long_date=long_date
    )
    environment.filters["moment"] = moment
    return environment


def render(request: HttpRequest, template: str, status: int = 200, **values: Any) -> HttpResponse:
    """A page: the template with its own values, and those of the layout."""
    text = engines["jinja2"].get_template(template).render({**layout_values(request), **values}, request)
    return HttpResponse(text, status=status)


def layout_values(request: HttpRequest) -> dict[str, Any]:
    """What every page has: who is here, where they may go, and what was just done."""
    user = getattr(request, "user", None)
    match = request.resolver_match
    route = next((row for row in table() if match and row.name == match.url_name), None)
    menu = list(_menu(request, route)) if user is not None else []
    return {
        "account": user if user is not None and user.is_authenticated else None,
        "first_page": menu[0].address if menu else "/",
        "association": the_desk().settings.name,
        "is_demo": the_desk().settings.demo,
        "menu": menu,
        "session": session_note(request) if user is not None and user.is_authenticated else None,
        "help_page": route.help if route else "",
        "told": list(messages.get_messages(request)) if hasattr(request, "_messages") else [],
    }


def _menu(request: HttpRequest, here: Route | None) -> Iterator[Entry]:
    roles = roles_of(request)
    for route in table():
        if route.menu and "GET" in methods_for(route, roles):
            address = reverse(route.name)
            is_here = request.path == address or (address != "/" and request.path.startswith(address))
            yield Entry(route.menu, address, is_here)


def _address(route: str, /, **values: object) -> str:
    return reverse(route, kwargs=values or None)
