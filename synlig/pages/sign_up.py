"""How one comes to an event: the sentence, the link, and how much room there is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from synlig.dates import long_date
from synlig.edition import Event, SigningUp
from synlig.language import _, ngettext


@dataclass(frozen=True)
class SignUpView:
    """How to sign up: a sentence, and a link where there is one."""

    text: str
    href: str | None = None
    label: str | None = None


def sign_up_view(event: Event, today: date) -> SignUpView | None:
    """None where the file says nothing of signing up, and where nobody can come."""
    sign_up = event.sign_up
    if sign_up is None or event.cancelled:
        return None
    if event.full:
        return SignUpView(_("Alle pladser er taget."))
    if sign_up.deadline is not None and sign_up.deadline < today:
        return SignUpView(_("Fristen var den {date}.").format(date=long_date(sign_up.deadline)))
    return _open(sign_up, event.title)


def seats_text(event: Event) -> str | None:
    """`"12 pladser"`; None where there is no limit."""
    if event.seats is None:
        return None
    return ngettext("{number} plads", "{number} pladser", event.seats).format(number=event.seats)


def _open(sign_up: SigningUp, title: str) -> SignUpView:
    to = sign_up.to or ""
    until = _(" senest den {date}").format(date=long_date(sign_up.deadline)) if sign_up.deadline else ""
    match sign_up.way:
        case "none":
            return SignUpView(_("Du behøver ikke melde dig til. Bare kom."))
        case "mail":
            href = f"mailto:{quote(to, safe='@+')}?subject={quote(title)}"
            return SignUpView(_("Skriv til os{until}.").format(until=until), href, to)
        case "phone":
            return SignUpView(_("Ring til os{until}.").format(until=until), _dialled(to), to)
        case "link":
            return SignUpView(_("Meld dig til{until}.").format(until=until), to, _("Til tilmeldingen"))


def _dialled(phone: str) -> str:
    """The number as a phone dials it; one without a country is Danish."""
    digits = "".join(sign for sign in phone if sign.isdigit())
    return f"tel:+{digits}" if phone.startswith("+") else f"tel:+45{digits}"
