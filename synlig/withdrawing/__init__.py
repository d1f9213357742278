"""Withdrawing: somebody is taken off the site at once, and no release that shows what has ended stays or comes back.

The room stands beside the flow: it reads the consents and the last good edition, lets the gate take out of it what has
ended, and has the rest put out. It must not know how a site is made; whoever calls it says how.
"""

from synlig.withdrawing.ended import (
    Allowed,
    ConsentEndedError,
    account_of_release,
    allowed_on,
    refuse_ended,
    remove_ended,
    shows_ended,
)
from synlig.withdrawing.erase import Erased, erase
from synlig.withdrawing.others import others_on
from synlig.withdrawing.told import as_sentences, erasure_as_sentences
from synlig.withdrawing.withdraw import NewRelease, Place, UnknownMemberError, Withdrawn, withdraw

__all__ = [
    "Allowed",
    "ConsentEndedError",
    "Erased",
    "NewRelease",
    "Place",
    "UnknownMemberError",
    "Withdrawn",
    "account_of_release",
    "allowed_on",
    "as_sentences",
    "erase",
    "erasure_as_sentences",
    "others_on",
    "refuse_ended",
    "remove_ended",
    "shows_ended",
    "withdraw",
]
