"""The pages for what cannot be shown. Each says what happened, and what one can do now."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, HttpResponseBase

from synlig.cms.versions import NotAllowed, NotKept
from synlig.cms.web.refusing import refusal
from synlig.cms.web.rendering import render
from synlig.language import _


def not_allowed(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: logged in, but not for this."""
    return render(
        request,
        "problem.html",
        403,
        heading=_("Det har du ikke adgang til"),
        sentences=[
            _("Siden findes, men den hører til en anden opgave end dine."),
            _("Har du brug for den, så spørg den i foreningen, der opretter brugere."),
        ],
    )


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404."""
    return render(
        request,
        "problem.html",
        404,
        heading=_("Den side findes ikke"),
        sentences=[
            _("Den kan være flyttet eller slettet. Det, der er slettet, ligger i papirkurven i 90 dage.")
        ],
    )


class NoSuchFile:
    """Django's middleware: an address that names no file we keep, or a version we do not have, is a page not found."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self._get_response(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        return not_found(request) if isinstance(exception, NotAllowed | NotKept) else None


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400, and 413 where it is too long: not a form of ours, or more than anybody writes."""
    if isinstance(exception, RequestDataTooBig):
        return render(
            request,
            "problem.html",
            413,
            heading=_("Teksten er for lang"),
            sentences=[
                _("Det er mere, end programmet kan tage imod på én gang, og det er ikke gemt."),
                _("Gå tilbage i browseren: det, du har skrevet, står der endnu. Del det i to, og gem igen."),
            ],
        )
    return render(
        request,
        "problem.html",
        400,
        heading=_("Det kunne programmet ikke tage imod"),
        sentences=[_("Formularen gik i stykker på vejen. Gå tilbage, og prøv igen.")],
    )


def broken(request: HttpRequest) -> HttpResponse:
    """500: our mistake. Without the layout, which may be what broke."""
    return HttpResponse(refusal(HTTPStatus.INTERNAL_SERVER_ERROR), status=HTTPStatus.INTERNAL_SERVER_ERROR)
