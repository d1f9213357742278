"""Overblik: what waits for whoever logged in, and what is new."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from synlig.cms.roles import STAFF
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.language import _


def overview(request: HttpRequest) -> HttpResponse:
    return render(request, "overview.html")


ROUTES = (Route("overview", "", overview, allow(STAFF, SEE), menu=_("Overblik"), help="overblik"),)
