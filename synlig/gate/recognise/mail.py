"""E-mail addresses, also those that are spelled so that robots miss them.

Source: RFC 5321 section 4.1.2 for the form; the Danish disguises ("snabel-a", "punktum") as people write them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_AT_SIGN = r"(?: {0,2}@ {0,2}| {0,2}[(\[{<] ?(?:at|a|@|snabel[ -]?a|krøllet a|æt) ?[)\]}>] {0,2}| {1,2}(?:snabel[ -]?a|krøl(?:let )?a|alfa-?tegn) {1,2})"
_DOT = r"(?: {0,2}[(\[{] ?(?:punktum|prik|dot|punkt|\.) ?[)\]}] {0,2}| {1,2}(?:punktum|prik|dot|punkt) {1,2}| ?\. ?)"
_LABEL = r"[^\W_][\w-]{0,62}"
_LOCAL = rf"[\w.+-]{{1,64}}(?:(?:{_DOT}| (?:underscore|understreg|bindestreg) )[\w+-]{{1,64}}){{0,4}}"
_ADDRESS = re.compile(
    rf"(?<!\w){_LOCAL}{_AT_SIGN}{_LABEL}(?:{_DOT}{_LABEL}){{0,4}}?{_DOT}[a-z]{{2,12}}(?!\w)", re.IGNORECASE
)
_SPELLED = re.compile(
    rf"(?<!\w)[\w+-]{{2,64}}(?: ?(?:punktum|dot|prik|\.) ?[\w+-]{{1,64}}){{0,3}} at {_LABEL} ?(?: (?:punktum|dot|prik) |[(\[](?:dot|punktum|prik)[)\]]) ?(?:dk|com|net|org|eu|nu|se|no|de)(?!\w)",
    re.IGNORECASE,
)
_WEBMAIL = re.compile(
    r"(?<!\w)[\w.+-]{2,64} at (?:gmail|hotmail|outlook|live|yahoo|icloud|mail|jubii|ofir|stofanet|privat|webspeed|tdcadsl|youmail)\.\w{2,4}(?!\w)",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"(?<!\S)[^\s@]{1,64} {0,2}@ {0,2}[\w-]{1,64}(?: {0,2}\. {0,2}[\w-]{1,63}){0,4}", re.IGNORECASE
)
_SPREAD = re.compile(r"(?<!\w)(?:\w[ .]){3,30}@(?: ?\w[ .]?){3,40}")


def find_mails(text: Plain, office: tuple[str, ...] = ()) -> Iterator[Span]:
    """Every e-mail address but the association's own."""
    own = {value.casefold() for value in office if "@" in value}
    for pattern in (_ADDRESS, _SPELLED, _WEBMAIL, _LOOSE, _SPREAD):
        for match in pattern.finditer(text.flat):
            if match[0].casefold().strip(".,;") not in own and not any(
                value in text.flat[match.start() : match.end() + 20].casefold() for value in own
            ):
                end = match.end() - (len(match[0]) - len(match[0].rstrip(".,; ")))
                yield text.span(match.start(), end, Kind.MAIL)
