"""E-mail addresses, also those that are spelled so that robots miss them.

An address is what stands round an @ or a word for one. A sure sign (`@`, `snabel-a`, `(at)`) makes nearly anything round
it an address; a small word (`at`, `hos`) needs a domain behind it that ends as domains do.

Source: RFC 5321 section 4.1.2 for the form; Dansk Sprognævn on the names of @ ("snabel-a", "krølle-alfa"; dsn.dk,
read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_NAMES = (
    r"snabel(?:[ -]?(?:a|alfa|at|tegn))?|snabelen|krøl(?:l?et?|le)?[ -]?(?:a|alfa|at)|alfa[ -]?(?:krøl|tegn)|(?:at|ett?)[ -]?tegn(?:et)?|elefant(?:a|snabel)|grisehale|"
    r"abehale|kringle[ -]?a|kanel(?:bulle|snegl)"
)
_AT = (
    rf"(?: {{0,3}}\\?(?:@|%40) {{0,3}}| {{0,3}}[(\[{{<|*\"«»]{{1,2}} ?(?:at|ad|a|æt|@|{_NAMES}) ?[)\]}}>|*\"«»]{{1,2}} {{0,3}}"
    rf"|(?: {{0,2}}[-_/~] ?|[ ,]{{1,3}})(?:{_NAMES})(?: ?[-_/~] {{0,2}}|[ ,]{{1,3}}))"
)
_DOT_NAMES = r"punktum|prik|dot|punkt|pkt\.?|dut|period"
_SAID_DOT = (
    rf"(?: {{0,2}}[(\[{{<|*\"]{{1,2}} ?(?:{_DOT_NAMES}|\.) ?[)\]}}>|*\"]{{1,2}} {{0,2}}|[ ,]{{1,3}}(?:{_DOT_NAMES})[ ,]{{1,3}}"
    rf"|[-_/](?:{_DOT_NAMES})[-_/]| ?· ?)"
)
_DOT = rf"(?:{_SAID_DOT}| ?\.{{1,2}} ?)"
_SIGN = r"(?: (?:underscore|understreg|understregning|bundstreg|lav streg|bindestreg|streg|minus|plus) | _ )"
_PIECE = r"[\w+'&-]{1,64}"
_LOCAL = rf"{_PIECE}(?:(?:{_DOT}|{_SIGN}){_PIECE}){{0,5}}\.?"
_LABEL = r"[^\W_][\w-]{0,62}"
_SURE = Pattern(
    rf"(?<![\w.+&'-]){_LOCAL}{_AT}{_LABEL}(?:{_DOT}{_LABEL}){{0,5}}(?:@{_LABEL}(?:{_DOT}{_LABEL}){{0,5}})*(?: (?:dk|com|net|org|eu)(?!\w))?",
    re.IGNORECASE,
)
_EACH = Pattern(r"\S{1,64} {1,3}@ {1,3}[\w-]{1,64}\.?|[^@]*[ /]@[\w-]{1,64}\.?")
"""`5 stk. @ 20 kr.`: the sign alone among words; `Insta @navn`: a name on a network."""
_TOP = r"(?:dk|com|net|org|eu|nu|se|no|de|uk|info|biz|io|me|fo|gl|fi|nl|fr|name|online|email|mail)"
_HOSTS = r"(?:g-?mail|google ?mail|hot ?mail|outlook|yahoo|icloud|msn|jubii|ofir|stofanet|webspeed|tdcadsl|youmail|proton(?:mail)?|gmx|sol|get2net)"
"""Where people have their mail; without a dot behind it, the part before must look like an address."""
_SMALL = r"(?: {1,2}(?:at|ad|a|æt|hos|på) {1,2}|[-_/](?:at|ad|æt)[-_/])"
_SPELLED = Pattern(
    rf"(?<![\w.+&'-])(?P<local>{_LOCAL})(?P<small>{_SMALL})(?P<domain>{_LABEL}(?:(?:{_SAID_DOT}|\.){_LABEL}){{0,3}}(?:{_SAID_DOT}|\.){_TOP}|{_HOSTS})(?!\w)",
    re.IGNORECASE,
)
_LIKE_LOCAL = Pattern(rf"\d|[._+]|{_DOT_NAMES}|underscore|understreg", re.IGNORECASE)
_BOUGHT = Pattern(
    r"(?<!\w)(?:kr|stk|pr|pris|kroner|købt|bestilt|nr|ordre|inkl|ekskl|moms)\.?$", re.IGNORECASE
)
"""What ends before `hos` where something is bought there (`4 kr. pr. stk. hos Opfundet.dk`)."""
_DOTTED = Pattern(rf"\.|{_DOT_NAMES}", re.IGNORECASE)
_LOOSE = Pattern(r"(?<!\S)[^\s@]{1,64} {0,2}@ {0,2}[\w-]{1,64}(?: {0,2}\. {0,2}[\w-]{1,63}){0,4}")
_SPREAD = Pattern(
    r"(?<!\w)(?:\w(?: ?[.-] ?| )){2,40}(?:@|[(\[]?at[)\]]?|\(a\)|snabel[ -]?a) ?(?:\w(?: ?[.-] ?| )){2,40}\w(?!\w)",
    re.IGNORECASE,
)
_NAMED = Pattern(
    rf"(?<!\w)(?:e-?)?(?:mail|post)(?:adresse|konto|boks)?(?:n|en)?(?: er| hedder| lyder)?[ :=]{{1,3}}(?:bare |altså |stadig |mit navn,? )?"
    rf"((?=[\w+-]{{0,30}}[\d._])(?=[\w.+-]{{0,30}}[^\W\d_])[\w.+-]{{3,64}}(?: {{1,2}}(?:hos|på|ved|og så|i) {{1,2}}{_HOSTS}|,? {_HOSTS})?)(?![\w@])",
    re.IGNORECASE,
)
_OF_HOST = Pattern(
    rf"(?<!\w)(?:min |mit )?{_HOSTS}(?:-?(?:adresse|konto|mail)(?:n|en)?)? (?:er|hedder|lyder) ([\w+-]*[\d._][\w.+-]*\w)",
    re.IGNORECASE,
)


_NEXT_SENTENCE = Pattern(rf"\.(?i:{_TOP})(?P<next>\. [A-ZÆØÅ][a-zæøå]+)$")
"""What a full stop and a capital begin behind a whole address."""


def find_mails(text: Plain, office: tuple[str, ...] = ()) -> Iterator[Span]:
    """Every e-mail address but the association's own."""
    own = {value.casefold() for value in office if "@" in value}
    for start, end in _places(text.flat):
        start += len(text.flat[start:end]) - len(text.flat[start:end].lstrip("[(<*_\"'"))
        shown = text.flat[start:end].rstrip(".,;:!?*_ )>]")
        if after := _NEXT_SENTENCE.search(shown):
            shown = shown[: after.start("next")]
        if not any(value in text.flat[start : end + 20].casefold() for value in own):
            yield text.span(start, start + len(shown), Kind.MAIL)


def _places(flat: str) -> Iterator[tuple[int, int]]:
    for pattern in (_SURE, _LOOSE, _SPREAD):
        yield from (match.span() for match in pattern.finditer(flat) if not _EACH.fullmatch(match[0]))
    for match in _SPELLED.finditer(flat):
        if _is_address(match["local"], match["small"].strip(), match["domain"]):
            yield match.span()
    for pattern in (_NAMED, _OF_HOST):
        yield from (match.span(1) for match in pattern.finditer(flat))


def _is_address(local: str, small: str, domain: str) -> bool:
    """Whether what stands round a small word is more than a sentence (`mødes på outlook.dk`, `mail at Outlook`)."""
    if domain.rpartition(".")[2].istitle():
        return False
    if small.casefold() == "hos" and _BOUGHT.search(local):
        return False
    told = any(sign.isalpha() for sign in local) and bool(_LIKE_LOCAL.search(local))
    return told or (small.casefold() in ("at", "-at-", "_at_") and bool(_DOTTED.search(domain)))
