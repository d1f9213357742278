"""The association's own log: where it lies, and the words that stand in it."""

from __future__ import annotations

from pathlib import Path

from synlig.cms.accounts import audit
from synlig.cms.desk import the_desk
from synlig.cms.kept import AUDIT
from synlig.language import _

WORDS: dict[str, str] = {
    "logged-in": _("Loggede ind"),
    "logged-in-by-link": _("Kom ind med personligt link"),
    "logged-out": _("Loggede ud"),
    "login-refused": _("Forkert adgangskode"),
    "code-refused": _("Forkert kode"),
    "proof-refused": _("Forkert adgangskode ved bekræftelse"),
    "not-allowed": _("Prøvede noget uden at have adgang"),
    "link-refused": _("Forkert kode til personligt link"),
    "recovery-code-used": _("Brugte en nødkode"),
    "password-chosen": _("Valgte adgangskode"),
    "telephone-added": _("Satte kode fra telefonen til"),
    "telephone-removed": _("Tog kode fra telefonen fra"),
    "recovery-codes-made": _("Fik nye nødkoder"),
    "sessions-ended": _("Loggede ud andre steder"),
    "account-made": _("Oprettede bruger"),
    "account-changed": _("Ændrede bruger"),
    "roles-changed": _("Ændrede roller"),
    "account-switched-off": _("Lukkede bruger"),
    "account-switched-on": _("Åbnede bruger"),
    "link-made": _("Lavede link"),
    "personal-link-made": _("Lavede personligt link"),
    "personal-link-revoked": _("Trak personligt link tilbage"),
    "member-made": _("Oprettede medlem"),
    "profile-changed": _("Ændrede profil"),
    "minutes-taken-in": _("Læste et referat ind"),
    "minutes-for-comment": _("Satte et referat til bemærkning"),
    "minutes-draft-again": _("Gjorde et referat til udkast igen"),
    "minutes-approved": _("Godkendte et referat"),
    "minutes-corrected": _("Rettede et godkendt referat"),
    "text-approved": _("Godkendte en tekst"),
    "run-publish": _("Udgav hjemmesiden"),
    "run-deploy": _("Sendte hjemmesiden til webserveren igen"),
    "run-undo": _("Fortrød en udgivelse"),
    "consent-recorded": _("Skrev samtykke ned"),
    "consent-given": _("Gav selv samtykke"),
    "consent-looked-at": _("Så et samtykke, et medlem selv har givet"),
    "consent-withdrawn": _("Trak samtykke tilbage"),
    "member-erased": _("Slettede medlem"),
    "settings-changed": _("Ændrede indstillinger"),
    "backup-key-made": _("Lavede nøgle til sikkerhedskopier"),
    "backup-made": _("Lavede sikkerhedskopi"),
    "backup-tried": _("Prøvede sikkerhedskopi"),
}
"""What each event is called on the page; those of rooms that are not here are shown as they stand."""


def log_file() -> Path:
    return the_desk().folder / AUDIT


def note(event: str, by: str = "", about: str = "") -> None:
    """Write in the log that it happened now."""
    audit.append(log_file(), event, the_desk().now(), by, about)


def given_alone() -> tuple[str, ...]:
    """The members who gave a consent by themselves that nobody has looked at since, the first first."""
    waiting: dict[str, None] = {}
    for entry in audit.read_events(log_file(), "consent-given", "consent-looked-at"):
        if entry.event == "consent-given":
            waiting[entry.about] = None
        else:
            waiting.pop(entry.about, None)
    return tuple(waiting)
