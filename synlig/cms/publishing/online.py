"""Is it on the net? The public address is asked for the build id of the site that it shows."""

from __future__ import annotations

import http.client
import ssl
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import IO
from urllib.parse import urljoin, urlsplit

from synlig.language import _
from synlig.release import BUILD_ID, read_build_id

TIMEOUT = 10.0
"""Seconds for each step of the way."""
MOST = 1024
"""Bytes read of an answer; a build id has 65."""

Fetch = Callable[[str], bytes]
"""Gives what an address answers; `OSError` where it does not."""


class Answer(Enum):
    """What the public address shows."""

    YES = "yes"
    ANOTHER = "another"
    NO_ANSWER = "no-answer"
    NOT_OURS = "not-ours"


@dataclass(frozen=True)
class Online:
    """What was found, and the sentence for a person."""

    answer: Answer
    said: str


def fetch_public(address: str) -> bytes:
    """The beginning of what an address answers: certificates are checked, and no other host is followed to.

    `OSError` where there is no answer with code 200.
    """
    opener = urllib.request.build_opener(
        _SameHost(), urllib.request.HTTPSHandler(context=ssl.create_default_context())
    )
    headers = {"Cache-Control": "no-cache"}
    request = urllib.request.Request(address, headers=headers)  # noqa: S310 (site.yml takes http and https alone)
    try:
        with opener.open(request, timeout=TIMEOUT) as answer:
            data: bytes = answer.read(MOST)
            return data
    except http.client.HTTPException as error:
        raise OSError("no HTTP") from error


class _SameHost(urllib.request.HTTPRedirectHandler):
    """Follows to the same host alone, and never from https to http."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        here, there = urlsplit(req.full_url), urlsplit(urljoin(req.full_url, newurl))
        if there.hostname != here.hostname or (here.scheme, there.scheme) == ("https", "http"):
            raise urllib.error.HTTPError(req.full_url, code, "leads elsewhere", headers, fp)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def is_online(base_url: str, build_id: str, fetch: Fetch = fetch_public) -> Online:
    """Ask the site's public address, which ends in `/`, whether it shows the build.

    What stands behind `?` is for caches between us and the server: they have never seen it, and ask on.
    """
    try:
        found = read_build_id(fetch(f"{base_url}{BUILD_ID}?{build_id[:12]}"))
    except urllib.error.HTTPError as error:
        error.close()
        return _not_ours() if error.code != http.client.SERVICE_UNAVAILABLE else _no_answer()
    except (OSError, ValueError):
        return _no_answer()
    if found is None:
        return _not_ours()
    if found == build_id:
        return Online(Answer.YES, _("Ja, den nye hjemmeside er på nettet."))
    return Online(
        Answer.ANOTHER,
        _("Nettet viser en anden udgave. Vent nogle minutter, og spørg igen."),
    )


def _no_answer() -> Online:
    said = _("Hjemmesiden svarer ikke. Se, om du selv er på nettet, og spørg igen om lidt.")
    return Online(Answer.NO_ANSWER, said)


def _not_ours() -> Online:
    said = _(
        "Adressen svarer, men ikke med en hjemmeside herfra. Bed IT-gruppen om at se efter, om base_url i site.yml er "
        "den rigtige adresse, og om webserveren viser mappen current."
    )
    return Online(Answer.NOT_OURS, said)
