"""What a form of this room says when something in it is wrong."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import HttpRequest

from synlig.cms.accounts.account import Account, tidy_mail
from synlig.cms.accounts.passwords import faults_of
from synlig.cms.desk import the_desk
from synlig.language import _, ngettext


@dataclass(frozen=True)
class Wrong:
    """One thing to mend: `key` is the field's, `label` what it is called, `address` where, if not on this page."""

    key: str
    label: str
    wrong: str
    mend: str = ""
    address: str = ""


def typed(request: HttpRequest, key: str) -> str:
    """What somebody wrote on a line, without the spaces around it."""
    return request.POST.get(key, "").strip()


def wrong_by_key(problems: list[Wrong]) -> dict[str, list[Wrong]]:
    """For the fields of a form, each its own."""
    return {key: [each for each in problems if each.key == key] for key in {each.key for each in problems}}


def must_wait(seconds: int) -> Wrong:
    """Somebody guessed too often."""
    sentence = ngettext(
        "Der er prøvet for mange gange. Vent {number} sekund, og prøv igen.",
        "Der er prøvet for mange gange. Vent {number} sekunder, og prøv igen.",
        seconds,
    )
    return Wrong("", "", sentence.format(number=seconds))


def mail_problems(mail: str, but: Account | None = None) -> list[Wrong]:
    """Whether it can be an account's mail address."""
    label = _("E-mail")
    try:
        validate_email(mail)
    except ValidationError:
        return [
            Wrong("mail", label, _("Det ligner ikke en e-mailadresse."), _("Skriv den med @ og punktum."))
        ]
    others = Account.objects.filter(mail=tidy_mail(mail))
    if (others.exclude(pk=but.pk) if but else others).exists():
        return [
            Wrong(
                "mail",
                label,
                _("En anden bruger har den e-mail."),
                _("Skriv en anden, eller find brugeren på listen."),
            )
        ]
    return []


def name_problems(name: str) -> list[Wrong]:
    if not name:
        return [Wrong("shown_name", _("Navn"), _("Navnet mangler."), _("Skriv det, de andre skal se."))]
    if len(name) > 80:
        return [Wrong("shown_name", _("Navn"), _("Navnet er for langt."), _("Skriv højst 80 tegn."))]
    return []


def password_problems(password: str, *own_words: str) -> list[Wrong]:
    """Whether it can be a new password; the association's own name is no secret either."""
    settings = the_desk().settings
    words = (settings.name, settings.short_name, "synlig", "seniorerhverv", *own_words)
    return [Wrong("password", _("Ny adgangskode"), fault) for fault in faults_of(password, words)]
