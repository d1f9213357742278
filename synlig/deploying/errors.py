"""Why a site could not be sent, from what ssh and rsync say, in Danish and with what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.language import _
from synlig.release import ReleaseError


class DeployError(ReleaseError):
    """Why the site could not be sent. `reason` is a word for programs; the message is for a volunteer.

    The site that visitors see is as it was, unless the switch itself was cut: then nobody here knows.
    """

    def __init__(self, reason: str, said: str, *, unchanged: bool = True) -> None:
        super().__init__(
            " ".join([said, *([_("Hjemmesiden på nettet er ikke ændret.")] if unchanged else [])])
        )
        self.reason = reason


def from_words(words: str) -> DeployError:
    """The error behind what ssh or rsync said on standard error; theirs are English, whatever the language here.

    What we do not know is a cut connection: both end so in many words. Their last line is shown, for whoever helps.
    """
    for reason, pattern, said in _known():
        if re.search(pattern, words):
            return DeployError(reason, said)
    said = _(
        "Forbindelsen til webserveren blev afbrudt. Prøv igen: det, der nåede frem, skal ikke sendes en gang til."
    )
    return DeployError("cut", " ".join([said, *(f"({line})" for line in words.strip().splitlines()[-1:])]))


def _known() -> Iterator[tuple[str, str, str]]:
    """A word for each reason, how it is known, and what to do; the first that fits counts."""
    yield (
        "changed-host",
        "REMOTE HOST IDENTIFICATION HAS CHANGED",
        _(
            "Webserveren viser en anden nøgle, end den plejer. Det kan være en anden server, der udgiver sig for at "
            "være jeres. Spørg webhotellet, om nøglen er skiftet, før du gør noget."
        ),
    )
    yield (
        "unknown-host",
        "Host key verification failed|No .* host key is known",
        _(
            "Webserverens nøgle er ikke kendt på denne maskine. Log ind én gang med ssh, sammenlign fingeraftrykket "
            "med det, webhotellet oplyser, og prøv igen."
        ),
    )
    yield (
        "login",
        "Permission denied \\(|Too many authentication failures",
        _(
            "Webserveren tog ikke imod nøglen. Læg den offentlige nøgle i authorized_keys på serveren, og se efter, "
            "at brugeren i site.yml er den rigtige."
        ),
    )
    yield (
        "name",
        "Could not resolve hostname",
        _(
            "Webserverens navn findes ikke. Ret ssh under deploy i site.yml, eller se efter, om du er på nettet."
        ),
    )
    yield (
        "no-answer",
        "Connection refused|Connection timed out|No route to host|Network is unreachable",
        _(
            "Webserveren svarer ikke. Vent lidt, og prøv igen; se ellers efter, at port i site.yml er den rigtige."
        ),
    )
    yield (
        "no-rsync",
        "rsync: (command )?not found|rsync: No such file",
        _("Programmet rsync mangler på webserveren. Bed webhotellet om det."),
    )
    yield (
        "full",
        "No space left on device|Disk quota exceeded",
        _("Der er ikke plads på webserveren. Slet noget, eller bed webhotellet om mere plads."),
    )
    yield (
        "not-allowed",
        "Permission denied|Operation not permitted|Read-only file system",
        _("Brugeren må ikke skrive i mappen på webserveren. Giv brugeren lov, eller ret path i site.yml."),
    )
