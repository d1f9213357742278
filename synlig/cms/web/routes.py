"""The one table of who may do what: route, role, method. Django's addresses are made of it: there is no other way in.

A room lists its own rows; `synlig/cms/urls.py` joins them. The table is also the test: every row is asked as each role.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import wraps
from importlib import import_module
from urllib.parse import quote

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse

from synlig.cms.roles import Role

View = Callable[..., HttpResponseBase]

SEE = frozenset({"GET"})
DO = frozenset({"POST"})
SEE_AND_DO = SEE | DO


def allow(roles: Iterable[Role], methods: frozenset[str] = SEE_AND_DO) -> dict[Role, frozenset[str]]:
    """The same methods for each of the roles; rows that differ are joined with `|`."""
    return dict.fromkeys(roles, methods)


@dataclass(frozen=True)
class Route:
    """One address. `name` is what templates call it, `pattern` is Django's (`"nyheder/<slug:name>/"`).

    `menu` is what the menu calls it, for those who may see it; empty where it stands in none. `help` is the page of the
    handbook that belongs to it. `is_carried` is false where a form has to be filled in by the very person, and is asked
    for anew after a login.
    """

    name: str
    pattern: str
    view: View
    who: Mapping[Role, frozenset[str]]
    menu: str = ""
    help: str = ""
    is_carried: bool = True


class NotLoggedIn(PermissionDenied):
    """A form was sent where somebody must be logged in; the accounts' middleware answers with the login."""


def roles_of(request: HttpRequest) -> frozenset[Role]:
    """Whose rows count for whoever asks."""
    user = request.user
    return frozenset(user.roles) if user.is_authenticated else frozenset({Role.NOBODY})


def methods_for(route: Route, roles: Iterable[Role]) -> frozenset[str]:
    """What somebody with these roles may do there; nothing where no row says so."""
    return frozenset().union(*(route.who.get(role, frozenset()) for role in roles))


def guarded(route: Route) -> View:
    """The view behind its row. Whoever has not logged in is led there, and back, with what they sent."""

    @wraps(route.view)
    def view(request: HttpRequest, **values: object) -> HttpResponseBase:
        method = "GET" if request.method == "HEAD" else request.method
        allowed = methods_for(route, roles_of(request))
        if method in allowed:
            return route.view(request, **values)
        if method not in SEE_AND_DO:
            return HttpResponseNotAllowed(sorted(allowed))
        if not request.user.is_authenticated and method == "POST":
            raise NotLoggedIn
        if not request.user.is_authenticated:
            return redirect(f"{reverse(settings.LOGIN_URL)}?next={_way_back(request)}")
        raise PermissionDenied

    return view


def _way_back(request: HttpRequest) -> str:
    """Where to go on after logging in."""
    return quote(request.get_full_path(), safe="/")


def patterns(routes: Iterable[Route]) -> list[URLPattern]:
    """The rows as Django's addresses; two of one name are a mistake of ours."""
    listed = list(routes)
    names = [route.name for route in listed]
    assert len(names) == len(set(names)), "two routes of one name"
    return [path(route.pattern, guarded(route), name=route.name) for route in listed]


def table() -> tuple[Route, ...]:
    """Every row of the running CMS."""
    routes: tuple[Route, ...] = import_module(settings.ROOT_URLCONF).ROUTES
    return routes
