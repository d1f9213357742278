"""What the ledger knows as withdrawn must be withdrawn in the member's file too.

Otherwise a file that could not be read on the day, or that came back out of a backup, would bring somebody back.
"""

from __future__ import annotations

from collections.abc import Iterable

from synlig.errors import Problems
from synlig.language import _
from synlig.records.content import MemberFolder
from synlig.records.ledger import Ledger


def check_withdrawals(members: Iterable[MemberFolder], ledger: Ledger, problems: Problems) -> None:
    """Add a problem for each consent that carries a CV number which the ledger knows as withdrawn, and does not say
    so itself.
    """
    for folder in members:
        for number, consent in enumerate(folder.consents.consents):
            if consent.withdrawn is None and consent.cv_number in ledger.withdrawn:
                problems.add(
                    folder.consents_document.path,
                    folder.consents_document.line(("samtykker", number, "cv_nummer")),
                    f"samtykker[{number + 1}].trukket",
                    _("Samtykket er trukket tilbage, men det står ikke i filen."),
                    _("Skriv «trukket:» og dagen under samtykket. Medlemmet kan give et nyt."),
                )
