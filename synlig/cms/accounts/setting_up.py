"""A code from the telephone is set up: the key is shown, and counts once a code of it has been typed."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse

from synlig.cms.accounts import recovery, telephone
from synlig.cms.accounts.account import Account
from synlig.cms.accounts.fields import Wrong, wrong_by_key
from synlig.cms.accounts.logbook import note
from synlig.cms.accounts.pending import who_waits
from synlig.cms.accounts.sealing import open_sealed, seal
from synlig.cms.desk import the_desk
from synlig.cms.web.rendering import render
from synlig.language import _

_KEY = "telephone"


class Setup:
    """One browser's setting up: the new key waits sealed in the session, bound to the account."""

    def __init__(self, request: HttpRequest, account: Account) -> None:
        self.request, self.account = request, account
        held = request.session.get(_KEY, {})
        if held.get("account") != account.pk:
            held = request.session[_KEY] = {"account": account.pk, "key": seal(telephone.new_key())}
        self.key = open_sealed(held["key"])

    def ask(self, *, must: bool, wrong: bool = False) -> HttpResponse:
        problem = Wrong(
            "code",
            _("Kode"),
            _("Koden passer ikke."),
            _("Se, om telefonens ur går rigtigt, og skriv den næste kode."),
        )
        problems = [problem] if wrong else []
        return render(
            self.request,
            "accounts/set_up_telephone.html",
            422 if wrong else 200,
            must=must,
            key=telephone.spelt_out(self.key),
            problems=problems,
            wrong=wrong_by_key(problems),
        )


def finish(setup: Setup, typed: str) -> list[str] | None:
    """Take the telephone into use and give ten recovery codes; None if the code does not fit."""
    step = telephone.step_of(setup.key, typed, the_desk().now())
    if step is None:
        return None
    account = setup.account
    account.telephone_key = setup.key
    account.telephone_step = step
    account.save(update_fields=["sealed_telephone", "telephone_step"])
    setup.request.session.pop(_KEY, None)
    note("telephone-added", by=account.pk, about=account.pk)
    return recovery.make_codes(account)


def show_codes(request: HttpRequest, codes: list[str], onward: str) -> HttpResponse:
    """The page that shows them, this once."""
    return render(request, "accounts/recovery_codes.html", codes=codes, onward=onward)


def telephone_picture(request: HttpRequest) -> HttpResponse:
    """The QR code of the key that is being set up in this browser, as a file of its own."""
    user = request.user
    waiting = who_waits(request)
    account = user if isinstance(user, Account) else (waiting[0] if waiting else None)
    if account is None or request.session.get(_KEY, {}).get("account") != account.pk:
        raise Http404
    key = Setup(request, account).key
    picture = telephone.qr_code(key, account.mail or account.pk, the_desk().settings.name)
    return HttpResponse(picture, content_type="image/svg+xml")
