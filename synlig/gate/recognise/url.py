"""Web addresses and profiles: a personal site or a profile says who somebody is.

Source: RFC 3986 for the form; the networks' own forms of a profile's address (`/in/`, `@name`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.word_set import word_set

_NETWORKS = r"(?:linkedin|facebook|fb|instagram|insta|twitter|x|tiktok|youtube|github|xing|snapchat|threads|bluesky|messenger|skype|telegram|signal|pinterest|goodreads|strava)"
_TOP = r"(?:dk|com|net|org|eu|info|nu|biz|io|me|se|no|de|uk|co|page|site|blog|name|online|app|dev|gl|fo|fi|nl|fr)"
_PATTERNS = (
    Pattern(r"h(?:tt|xx)ps? ?: ?/ ?/ ?[^\s<>\"»)\]]{3,200}", re.IGNORECASE),
    Pattern(r"(?<!\w)www\. ?[^\s<>\"»)\]]{3,200}", re.IGNORECASE),
    Pattern(
        rf"(?<![\w@.])(?:[a-z0-9æøå-]{{1,63}}\.){{1,4}}{_TOP}(?:/[^\s<>\"»)\]]{{0,200}})?(?![\w@])",
        re.IGNORECASE,
    ),
    Pattern(
        rf"(?<![\w@])[a-z0-9æøå-]{{2,63}}(?: (?:punktum|prik|dot) | ?[(\[{{] ?(?:punktum|prik|dot|\.) ?[)\]}}] ?| \. ){_TOP}(?:(?: skråstreg |/)[\w-]{{1,60}})*(?!\w)",
        re.IGNORECASE,
    ),
    Pattern(
        rf"(?<!\w){_NETWORKS}(?:\.com)? ?[/:] ?(?:in/)?@?[\w.-]{{3,60}}(?:/[\w.-]{{1,60}})*", re.IGNORECASE
    ),
    Pattern(r"(?<![\w@.])(?:[a-z0-9-]{1,63}\.){1,3}[a-z]{2,12}/[\w@~-][^\s<>\"»)\]]{0,200}", re.IGNORECASE),
    Pattern(r"(?<![\w@./])@[a-zæøå_][\w.]{2,40}", re.IGNORECASE),
)
_CALLED = Pattern(
    rf"\b{_NETWORKS}\b,? (?:(?:hvor )?(?:jeg|man|du)? ?(?:finder|hedder|kan findes)? ?(?:mig )?(?:som|under navnet|under|med navnet)|hedder jeg|er jeg) \"?([\w.-]+(?: [A-ZÆØÅ][\w.-]+){{0,3}})",
    re.IGNORECASE,
)
_HANDLE = r"[\"»@]?([a-zæøå][a-z0-9æøå._-]{2,39}[a-z0-9æøå])"
_ON_NETWORK = (
    Pattern(
        rf"(?<!\w){_NETWORKS}(?:-?(?:profil|navn|konto|bruger|brugernavn)(?:en|et)?)?(?: (?:hedder|er|som|under|navn))*[ :=]{{1,3}}{_HANDLE}(?!\w)".replace(
            "|x|", "|"
        ),
        re.IGNORECASE,
    ),
    Pattern(rf"(?<![\w.@/]){_HANDLE} (?:på|hos|at|i) {_NETWORKS}(?!\w)".replace("|x|", "|"), re.IGNORECASE),
)
_TOPIC = Pattern(rf"{_NETWORKS}: ([A-ZÆØÅ][a-zæøå]+)", re.IGNORECASE)
_OF_SOMEBODY = Pattern(r"\w/(?:cv|profil|profile|bruger|user|users|in|u)/[\w.~-]{3,}", re.IGNORECASE)
"""A page of somebody's own on a site that all know (`jobindex.dk/cv/anna`)."""
KNOWN_TO_ALL = word_set("""jobnet.dk one.com simply.com tinglysning.dk frivillighed.dk frivilligjob.dk cvr.dk nemtilmeld.dk
    billetto.dk kommune.dk aalborg.dk dmi.dk tv2nord.dk tv2.dk google.dk google.com wordpress.com
    wordpress.org workindenmark.dk arbejdstilsynet.dk at.dk kl.dk boliga.dk boligsiden.dk mit.dk
    lovtidende.dk europa.eu amukurs.dk voksenuddannelse.dk eksempel.dk example.com example.net
    jobindex.dk borger.dk virk.dk sundhed.dk skat.dk booking.com hotels.com asp.net vb.net dba.dk
    e-boks.dk ug.dk amazon.com datatilsynet.dk retsinformation.dk dst.dk star.dk krak.dk saxo.com
    trustpilot.com office.com rejseplanen.dk dr.dk nordjyske.dk python.org microsoft.com
    nordjyllandstrafikselskab.dk""")


def find_urls(text: Plain, office: tuple[str, ...] = ()) -> Iterator[Span]:
    """Every web address and profile but the association's own and those that all know."""
    own = {value.rpartition("@")[2].casefold() for value in office if "@" in value}
    for pattern in _PATTERNS:
        for match in pattern.finditer(text.flat):
            shown = match[0].rstrip(".,;:!?")
            host = re.sub(r"^(?:https?://)? ?(?:www\. ?)?", "", shown.casefold()).partition("/")[0]
            if (topic := _TOPIC.fullmatch(shown)) and lexicon.is_word(topic[1].casefold()):
                continue  # `LinkedIn: Begynder`
            if host in KNOWN_TO_ALL and _OF_SOMEBODY.search(shown):
                yield text.span(match.start(), match.start() + len(shown), Kind.URL)
            if host in own or shown.casefold() in KNOWN_TO_ALL or host in KNOWN_TO_ALL or _is_makes(shown):
                continue
            yield text.span(match.start(), match.start() + len(shown), Kind.URL)
    for pattern in _ON_NETWORK:
        for match in pattern.finditer(text.flat):
            told = any(sign.isdigit() or sign in "._" for sign in match[1])
            if told or not (
                lexicon.is_word(match[1].casefold()) or lexicon.is_term(match[1]) or match[1][0].isupper()
            ):
                yield text.span(*match.span(1), Kind.URL, certain=told)
    for match in _CALLED.finditer(text.flat):
        if match[1][:1].isupper() or any(sign.isdigit() or sign in "._-" for sign in match[1]):
            yield text.span(match.start(1), match.end(1), Kind.URL)


def _is_makes(shown: str) -> bool:
    """Whether it is the bare name of a make or a shop that everybody knows, with its ending (`Elgiganten.dk`)."""
    name, _stop, top = shown.casefold().removeprefix("www.").partition(".")
    return top in ("dk", "com") and lexicon.is_term(name) and not lexicon.is_name(name.capitalize())
