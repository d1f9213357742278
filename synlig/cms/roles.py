"""Who may be whom. A person may have several roles; each opens what its rows of the table say."""

from __future__ import annotations

from enum import StrEnum

from synlig.language import _


class Role(StrEnum):
    """What somebody is trusted with. The value stands in the database and in no address."""

    WRITER = "skribent"
    MINUTE_TAKER = "referent"
    MEMBERSHIP = "medlemsansvarlig"
    PUBLISHER = "udgiver"
    IT = "it"
    MEMBER = "medlem"
    NOBODY = "anonym"
    """Who has not logged in. No account has it, so that what is open to everybody is said as openly as the rest."""


STAFF = frozenset({Role.WRITER, Role.MINUTE_TAKER, Role.MEMBERSHIP, Role.PUBLISHER, Role.IT})
"""Those who work on the site; a member alone sees one page."""
LOGGED_IN = STAFF | {Role.MEMBER}

TITLES: dict[Role, str] = {
    Role.WRITER: _("Skribent"),
    Role.MINUTE_TAKER: _("Referent"),
    Role.MEMBERSHIP: _("Medlemsansvarlig"),
    Role.PUBLISHER: _("Udgiver"),
    Role.IT: _("IT"),
    Role.MEMBER: _("Medlem"),
}
"""What each is called on a screen."""
TASKS: dict[Role, str] = {
    Role.WRITER: _("Skriver sider, nyheder og arrangementer, og lægger billeder op."),
    Role.MINUTE_TAKER: _("Skriver referater for sine egne grupper."),
    Role.MEMBERSHIP: _("Tager imod medlemmer og samtykker, og sletter dem igen."),
    Role.PUBLISHER: _("Lægger det nye på nettet, og kan fortryde."),
    Role.IT: _("Opretter brugere, tager sikkerhedskopier og holder programmet ved lige."),
    Role.MEMBER: _("Ser og retter sit eget CV, og intet andet."),
}
"""What each may do, in a sentence for whoever hands it out."""
