"""What stands in a public text where something private stood: a plain Danish generalisation, never a blank."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from synlig import classifications
from synlig.gate import lexicon
from synlig.gate.people import begins_sentence
from synlig.gate.recognise import Kind, TextKind
from synlig.gate.recognise.called import without_name
from synlig.gate.recognise.cues import ROLES, TITLES

_PLACES = (
    (r"gymnasi\w+|hf", "et gymnasium"),
    (r"universitet\w*", "et universitet"),
    (r"seminari\w+|akademi\w*|college", "et uddannelsessted"),
    (r"højskole\w*", "en højskole"),
    (r"efterskole\w*|friskole\w*|\w*skolen?s?|\w*skole", "en skole"),
    (r"\w*kommune[ns]?", "en kommune"),
    (r"\w*hospital\w*|\w*sygehus\w*", "et hospital"),
    (r"\w*hotel\w*|\w*kro|\w*kroen", "et hotel"),
    (r"\w*plejehjem\w*|\w*plejecent\w+", "et plejehjem"),
    (r"\w*bank|\w*banken|\w*sparekasse\w*|\w*andelskasse\w*", "en bank"),
    (r"\w*værft\w*", "et værft"),
    (r"\w*mejeri\w*", "et mejeri"),
    (r"\w*slagteri\w*", "et slagteri"),
    (r"\w*fabrik\w*", "en fabrik"),
    (r"\w*avis\w*", "en avis"),
    (r"\w*børnehave\w*|\w*vuggestue\w*", "en børnehave"),
    (r"\w*museum|\w*museet", "et museum"),
    (r"\w*apotek\w*", "et apotek"),
    (r"\w*bibliotek\w*", "et bibliotek"),
)
_FIXED = {
    Kind.CPR: "et nummer",
    Kind.PHONE: "kontorets nummer",
    Kind.MAIL: "kontorets mail",
    Kind.URL: "en hjemmeside",
    Kind.ACCOUNT: "en konto",
    Kind.PLATE: "en bil",
    Kind.ADDRESS: "en adresse",
    Kind.THIRD_PERSON: "en anden",
    Kind.UNKNOWN: "noget",
}
_PERSON: dict[TextKind, str] = {"profile": "en kollega", "minutes": "et medlem"}
_PEOPLE: dict[TextKind, str] = {"profile": "kolleger", "minutes": "medlemmer"}
_ABBREVIATED = re.compile(
    r"(?:^|[\s(])(?:tlf|mobil|mob|tel|nr|kl|ca|hr|fr|dr|f\.?eks|bl\.?a|m\.?fl|evt|inkl|konto|reg)\.[ *_>#]*$",
    re.IGNORECASE,
)
_TRADE = re.compile(r"\w+(?:chef|leder|direktør|mester|konsulent|formand|rådgiver|inspektør)", re.IGNORECASE)
_JUST_BEFORE = re.compile(r"\b(?:\w+(?= {1,2}$)|(?:dr|prof)(?=\. {1,2}$))", re.IGNORECASE)
"""The last word; one with a full stop ended a sentence, unless it is a title that is written so."""
_CALLED = (ROLES | TITLES) - {"hr", "fr", "fru", "frk", "medlem", "for"}
_NEAR = 40
"""Characters before a span that are looked at, so that a text of many names is read in time."""


@dataclass(frozen=True, repr=False)
class Replaced:
    """A text with its spans generalised, and the words that came for each; empty where nothing did."""

    text: str
    words: tuple[str, ...]


def replaced(
    text: str,
    spans: list[tuple[int, int, Kind]],
    kind: TextKind,
    is_known: Callable[[str], bool] = lambda _word: False,
    instead: Mapping[int, str] = MappingProxyType({}),
) -> Replaced:
    """The text with each span (in order, none over another) generalised; `instead` has the words of some, by start.

    What `is_known` as a word of somebody's name is not what somebody is called (`Skipper` of Rita Skipper).
    """
    shown, at, said = "", 0, []
    for start, end, what in spans:
        shown += text[at:start]
        at = end
        if start in instead:
            words = instead[start]
        elif what is Kind.PERSON and ends_in_call(shown):
            shown = shown.rstrip()
            words = "s" if _is_genitive(text[start:end]) else ""
        elif shown.endswith("(") and text[end : end + 1] == ")":
            shown = shown[:-1].rstrip()
            words = ""
            at += 1
        else:
            words = _instead(text[start:end], what, kind, is_known)
            words = _capital(words) if _begins(shown) else words
        shown += words
        said.append(words)
    return Replaced(_gathered(shown + text[at:], kind), tuple(said))


def _instead(shown: str, what: Kind, kind: TextKind, is_known: Callable[[str], bool]) -> str:
    match what:
        case Kind.PERSON:
            return (without_name(shown, is_known) or _PERSON[kind]) + ("s" if _is_genitive(shown) else "")
        case Kind.EMPLOYER | Kind.SCHOOL:
            return _place(shown, "en skole" if what is Kind.SCHOOL else "en virksomhed")
        case Kind.BIRTH:
            return _age(shown)
        case Kind.ADDRESS if found := re.match(r"(?:DK-? ?)?(\d{4}) ", shown):
            area = classifications.place(found[1])
            return area.region.da.removeprefix("Region ") if area else _FIXED[what]
        case _:
            return _FIXED[what]


def _place(shown: str, otherwise: str) -> str:
    """By the last word that says what kind of place it is."""
    for word in reversed(re.findall(r"\w+", shown)):
        for pattern, words in _PLACES:
            if re.fullmatch(pattern, word.casefold()):
                return words
    return otherwise


def _age(shown: str) -> str:
    lower = shown.casefold()
    if re.match(r"født|fødsel|f\.", lower):
        return "født for over 50 år siden"
    if "årig" in lower:
        return "erfarne" if lower.endswith("e") else "erfaren"
    if "gammel" in lower or "ung" in lower:
        return "over 50 år gammel"
    return "over 50 år" if lower.endswith("år") else "over 50"


def _is_genitive(shown: str) -> bool:
    """`Ragnhilds`, and neither `Jens` nor `Jess`."""
    word = re.split(r"[\s-]", shown)[-1]
    if word.endswith(("'s", "’s")):
        return True
    return bool(re.search("[^s]s$", word)) and not lexicon.is_called(word) and lexicon.is_name(word[:-1])


def ends_in_call(before: str) -> bool:
    """Whether what stands before already says whom it is about (`min chef`, `fru`)."""
    words = _JUST_BEFORE.findall(before[-_NEAR:])
    return any(_TRADE.fullmatch(word) or word.casefold() in _CALLED for word in words)


def _begins(before: str) -> bool:
    return begins_sentence(before) and not _ABBREVIATED.search(before[-_NEAR:])


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _gathered(text: str, kind: TextKind) -> str:
    """`en kollega, en kollega og en kollega` is `kolleger`."""
    one, many = _PERSON[kind], _PEOPLE[kind]
    upper = _capital(one)
    text = re.sub(rf"{upper}(?:, {one})* (?:og|eller) {one}(?!\w)", _capital(many), text)
    return re.sub(rf"{one}(?:, {one})* (?:og|eller) {one}(?!\w)", many, text)
