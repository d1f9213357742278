"""Whether a sentence speaks of a person's own life, or of work with others.

A nurse's "kræft" is a trade, a patient's a diagnosis. What stands after "min" or "jeg har" is somebody's own; what
stands after "patienter med" or "kursus i" is a trade; in between the word's own strength decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from synlig.gate import lexicon
from synlig.gate.recognise.cues import NO_NOUNS
from synlig.gate.recognise.impersonal import is_impersonal
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.vocabulary import Hit, Strength, Vocabulary
from synlig.gate.recognise.work import (
    has_a_post,
    is_contact,
    is_customers,
    is_disowned,
    is_joined,
    is_listed_care,
    is_quoted,
    is_work,
    names_a_post,
    sees_a_guest,
)

BEFORE = 90
"""Characters before a word in which a sentence says whose it is."""
AFTER = 60
NOTE = 40
"""Characters of a sentence so short that it needs no "jeg" to speak of the writer (`"Tillidsmand for 40 kolleger"`)."""
REACH = 400
"""Characters to either side beyond which nothing belongs to the sentence."""
MANY = 200
"""Words in one text after which the rest count unseen: such a text is held anyway, and was made to cost time."""
_END = Pattern(
    r"(?<!\b\w)(?<!\bpga)(?<!\bbl\.a)(?<!\bf\.eks)(?<!\bca)(?<!\bkl)(?<!\bnr)(?<!\bp\.g\.a)(?<!\bincl)(?<!\binkl)(?<!\bevt)(?<!\bca)(?<!\btlf)(?<!\bmedl)(?<!\bbest)(?<!\bvedr)[.!?](?=\s|$)(?!(?<=\d\.) maj(?!\w))|\n(?=\s*[-*|\n])"
)
_SELF = Pattern(
    r"\b(?:jeg|mig|min|mit|mine|selv)\b"
    r"|^\W*(?:har|havde|er|var|blev|bliver|fik|får|går|gik|kom|kommer|holder|holdt|står|stod|sidder|sad|stemmer|stemte|tror|bruger|brugte|lever|levede|mistede|tog|tager|valgt|født|betaler|betalte|skal|skulle|må|måtte|kan|kunne)\b",
    re.IGNORECASE,
)
"""In a profile: the writer, named, or as what an opening verb without a subject leaves out. "Vi" is often a workplace."""
_SOMEBODY = Pattern(
    r"\{person:|\b(?:han|hun|ham|hende|hans|hendes|medlem(?:met|mets|s)?|af (?:vores|foreningens) medlemmer|formand(?:en)?s?|kasserer(?:en)?s?|sekretær(?:en)?s?|næstformand(?:en)?s?|"
    r"suppleant(?:en)?|revisor(?:en)?|webmaster(?:en)?|gruppeleder(?:en)?s?|tovholder(?:en)?|ordstyrer(?:en)?|referent(?:en)?|en af (?:os|vores)|én af|"
    r"vedkommende|afbud|fraværende|ægtefælle|hustru|jeg|mig|min|mit|sig|sin|sit)\b|\([A-ZÆØÅ]{2,4}\)",
    re.IGNORECASE,
)
_ONE = Pattern(
    r"\{person:|\b(?:han|hun|ham|hende|hans|hendes|medlem(?:met|mets)?|vedkommende|en af (?:os|vores)|én af|jeg|mig|min|mit|sin|sit|sig)\b",
    re.IGNORECASE,
)
_GENITIVE = Pattern(r"\b([A-ZÆØÅ][a-zæøå]+)s (?:\w+ )?$")
_ON_BEHALF = Pattern(r" (?:for|på vegne af) ([A-ZÆØÅ][a-zæøå]+)")
_OWNED = Pattern(
    r"\b(?:min|mit|mine|sin|sit|sine|hans|hendes|vores|egen|eget|egne)(?: [\w-]+){0,2} $", re.IGNORECASE
)
_HAD = Pattern(
    r"(?:\b(?:jeg|han|hun|selv|vedkommende|medlem(?:met)?|der|som|og|men)|\}|[A-ZÆØÅ]\w+|^|[,;] ?)(?: jeg| han| hun)? ?\b"
    r"(?:har|haft|havde|fik|får|er|var|blev|bliver|lider af|led af|lever med|levede med|bor med|overlevede|kender til|bruger|modtager|fejler|hedder|kom på|går på|gik på|mistede|tror på|bærer)"
    r"(?: [\w-]+){0,4} $"
)  # fmt: skip
_KIN = Pattern(
    r"\b(?:mand|kone|hustru|ægtefælle|samlever|kæreste|mor|far|forældre|søn|datter|bror|søster|barn|barnebarn|svigermor|svigerfar|tvilling(?:er)?|dreng|pige|ældste|yngste|(?:mine|vores|egne) (?:børn|drenge|piger|sønner|døtre))"
    r"(?: \w+)? (?:med|har|havde|fik|får|der har|som har|lider af|led af|døde af|ramt af|blev ramt af|er ramt af)(?: [\w-]+){0,2} $",
    re.IGNORECASE,
)
"""Whose illness is the family's."""
_CAME = Pattern(
    r"(?:^|[,;(–-] ?|\b(?:og|men|jeg|mig|han|hun|stoppede|holdt|fyret|opsagt|måtte|pause|nu|igen|hjemme|ledig|hjemmegående|kom tilbage|jobbet|arbejdet) )"
    r"(?:efter|pga\.?|på grund af|p\.g\.a\.?|grundet|trods|under|siden|med|uden|som følge af|ramt af|af|til|i|på)(?: [\w-]+){0,2} $",
    re.IGNORECASE,
)
_OWN_BODY = Pattern(r"[^.!?\n]{0,50}\bpå (?:min )?egen krop\b", re.IGNORECASE)
"""What says behind a word that one has had it (`Kender stress på egen krop`)."""
_IS = Pattern(
    r"(?:\b(?:som|er|var|blev|bliver|blevet|været|være|valgt|genvalgt|nyvalgt|udpeget|udnævnt|tidligere|forhenværende|mangeårig|aktiv|troende|praktiserende|overbevist|gammel|født|selv|jeg|mig|han|hun|er vi)"
    r"(?: (?:en|et|til|som|også|stadig|fortsat|altid|nu|selv|både|både en|ikke|aldrig))*(?: [\w-]+(?:[tek]|sk|ig|lig))? |fhv\. |^\W*)$",
    re.IGNORECASE,
)
"""Before a word for what somebody is."""
_OF_MANY = re.compile(r"(?:erne|ene|ederne)s?$", re.IGNORECASE)
_AMONG = re.compile(r"\b(?:vi|os|vores|vore|mine|i|hos|blandt|af) (?:[\w-]+ )?$", re.IGNORECASE)
_BELONGS = Pattern(
    r"\b(?:\w*medlem(?:mer|skab)?|medl\.?|indmeldt|udmeldt|mel(?:dt|der|dte|de)(?: (?:mig|sig))? (?:ind|ud)|aktiv|aktivt|engageret|frivillig|frivilligt|organiseret|opvokset|vokset op|opdraget|født ind|døbt|konfirmeret|"
    r"tilhører|hører til|hører hjemme|opstillet|stille[rt]? op|stillede op|kandidat|folketingskandidat|spidskandidat|suppleant|valgt|indvalgt|genvalgt|valgt ind|delegeret|tillidshverv|(?:sidder|sad|siddet) (?:med )?i [\w-]+|\w*kontingent(?:et)?|\w*kreds(?:en)?|"
    r"(?:lokal|kreds|afdelings|næst|klub|parti)?(?:formand|kasserer)|\w*bestyrelse(?:n|smedlem)?|hele mit liv|min(?:e år| tid))"
    r" (?:ind )?(?:i|af|for|hos|til|ved|på|fra|under) (?:(?!(?:til|om|med|jeg|som|ansat)\b)[\w'’/-]+ ){0,3}$",
    re.IGNORECASE,
)
"""Before a community: one belongs to it, or is chosen by it."""
_OTHERS = (
    r"\w*patient(?!\b)\w*|en patient|borger\w*|beboer\w*|pårørende|klient\w*|elev(?:er|erne|ers)?|kursist\w*|børn\w*|unge|ældre|kunder?\w*|brugere\w*|kolleger\w*|kollegaer\w*|ansatte|medarbejder\w*|"
    r"personale\w*|mennesker|personer|familier|voksne|deltagere|andre|folk|beboere|gæster|ledige|sygemeldte|dyr|kvæg|heste|hunde|grise|kalve|køer|svin|høns|kyllinger|katte|fisk|laks|bier|fugle|kreaturer|smågrise|kaniner|ænder|gæs|ponyer|kalkuner|hopper|føl"
)
WORK = Pattern(
    rf"\b(?:{_OTHERS}|\w*afdeling\w*|\w*klinik\w*|\w*afsnit\w*|undervis\w+|rådgiv\w+|vejled\w+|kurs(?:us|er)\w*|uddannelse\w*|uddannet|forebyg\w+|forsk\w+|projekt\w*|oplæg|foredrag|artik\w+|bog|bøger|"
    r"emne\w*|tema\w*|\w*pleje\w*|omsorg\w*|behandl\w+ af|hjælp\w* til|støtte\w* til|speciale\w*|ansvar\w*|ansat|stilling\w*|vikar\w*|\w*sekretær|koordin\w+|sagsbehandl\w+|sager|lov(?:en|givning\w*|krav)?|regler\w*|"
    r"området|produ\w+|udvikl\w+|sælg\w+|solgt\w*|salg\w*|leverand\w+|lever\w+|indkøb\w*|reparer\w+|journal\w*|statistik\w*|analys\w*|rapport\w*|registrer\w*|dokument\w+|politik\w*|handleplan\w*|"
    r"forsikring\w*|håndter\w+|nedbring\w+|reducer\w+|sænke\w*|\w*erfaring\w* (?:med|fra|i|inden)|kendskab|viden om|beskæftig\w+|arbejd(?:e|et|er|ede|de)(?: \w+){0,3} (?:med|inden|i|på|som|for)|jobbet som|"
    r"transport\w*|sygeplejerske\w*|\w*terapeut\w*|\w*assistent\w*|laborant\w*|\w*hjælper\w*|støtteperson|tog (?:mig|sig) af|stod for|kontaktperson for|arbejdsmiljø\w*|samarbejd\w+|forhandl\w+|udvalg\w*|branche\w*|afløs\w+|praktik|elev på|"
    r"portør|chauffør|rengøring\w*|køkken\w*|teknik\w*|serviceassistent\w*|opgaver?|indsats\w*|kampagne\w*|test(?:er|ede|ning)?|måling\w*|diagnosticer\w*|tal\w? for|arrangement\w*|temaaften|møde\w* om|informer\w*|information\w*|pjece\w*|gravide|viderestill\w*|gør(?:e)? rent|gjorde rent|desinficer\w*|massage af)\b",
    re.IGNORECASE,
)
"""Words before a sensitive one that make it a subject of work."""
_TURN = Pattern(
    r", (?:men|og|så|nu|indtil|til|da|fordi|hvor|jeg|efter|der|mens|selv)\b|\b(?:men|indtil|fordi|da jeg|nu|selv)\b|\bog (?=(?:har|er|blev|fik|var|går|lever) )| - ",
    re.IGNORECASE,
)
"""Where a sentence turns to something else: what makes a trade before it makes none behind it."""
_OF_OTHERS = Pattern(rf"^[\w-]{{0,12}}(?: [\w-]+)? (?:{_OTHERS})\b", re.IGNORECASE)


@dataclass(frozen=True)
class _Sentence:
    """What is looked up once for all hits in a sentence."""

    start: int
    end: int
    personal: bool
    named: bool = False
    """In minutes: whether a person stands in it, and not only a role."""


def told(
    text: Plain, kind: Kind, words: Vocabulary, trade: Pattern, *, profile: bool, alone: bool = False
) -> Iterator[Span]:
    """The places where a text tells something sensitive of somebody.

    In a profile a sentence speaks of the writer, in minutes of whoever is in it. `trade` are the words that make of
    the subject a piece of work; `alone`, that a weak word counts in a profile also where nobody is spoken of.
    """
    hits = words.find(text)
    bodies = () if kind is Kind.HEALTH else [(hit.start, hit.end) for hit in hits[:MANY]]
    sentences = Sentences(text, profile=profile, bodies=bodies)
    passed = None
    for number, hit in enumerate(hits):
        if number > MANY:
            yield text.span(hit.start, hit.end, kind)
            continue
        begins = passed is not None and hit.start == passed.start and hit.end < passed.end
        if begins and hit.strength is Strength.WEAK:
            continue  # `Kirkens` of `Kirkens Korshærs lokaler`
        sure = _how_sure(text.flat, kind, hit, sentences.at(hit.start), trade, profile=profile, alone=alone)
        if sure is not None:
            yield text.span(hit.start, hit.end, kind, certain=sure)
        elif kind is not Kind.HEALTH:
            passed = hit


def _how_sure(
    flat: str,
    kind: Kind,
    hit: Hit,
    sentence: _Sentence,
    trade: Pattern,
    *,
    profile: bool,
    alone: bool,
) -> bool | None:
    """True for certain, False for doubt, None where nobody is spoken of."""
    before = flat[max(sentence.start, hit.start - BEFORE) : hit.start]
    after = flat[hit.end : min(sentence.end, hit.end + AFTER)]
    found = flat[hit.start : hit.end]
    weak = hit.strength is Strength.WEAK
    if is_joined(after, kind, profile=profile) or (not profile and _is_somebodys(before, after)):
        return not weak
    disowned = is_disowned(flat[hit.end : hit.end + REACH], kind) and not _is_own(before, trade)
    if kind is Kind.HEALTH and _OWN_BODY.match(after):
        return not weak
    if is_quoted(before) or (disowned and kind is Kind.HEALTH):
        return None
    if is_impersonal(before, found, after, kind, profile=profile):
        return None
    if hit.strength is Strength.PERSON:
        if _OF_MANY.search(found) and not _AMONG.search(before):
            return None
        if is_customers(found, after) or (kind is Kind.BELIEF and _is_of_others(before, found)):
            return None
        if _IS.search(before):
            return True
    if kind is not Kind.HEALTH and _BELONGS.search(before):
        return not weak
    if (disowned and hit.strength is not Strength.ALWAYS) or is_work(before, found, after, kind):
        return None
    if not profile and (
        sees_a_guest(before, after) or (not sentence.named and is_contact(before, found, after, kind))
    ):
        return None
    if hit.strength is Strength.ALWAYS or (kind is Kind.HEALTH and not weak and _KIN.search(before)):
        return True
    if _is_own(before, trade) and (sentence.personal or not weak):
        return not weak
    if trade.search(_TURN.split(before)[-1]) or _OF_OTHERS.match(after):
        named = not profile and sentence.named and not is_contact(before, found, after, kind)
        told_of = named or has_a_post(before, after, kind)
        return False if not weak and told_of else None
    if kind is Kind.HEALTH and not sentence.personal and is_listed_care(before, found, after):
        return None
    if weak:
        return False if sentence.personal or (profile and alone) else None
    spoken_of = sentence.personal or (profile and sentence.end - sentence.start <= NOTE)
    return spoken_of and not names_a_post(flat[sentence.start : hit.start] + flat[hit.end : sentence.end])


def _is_of_others(before: str, found: str) -> bool:
    """Whether several are spoken of, and nobody says that they are so (`stemte orglet for baptister`)."""
    many = found.endswith("er") and not lexicon.is_entry(found.lower())
    return many and not (_IS.search(before) or _AMONG.search(before))


def _is_own(before: str, trade: Pattern) -> bool:
    """Whether what stands before a word makes it somebody's own, with no trade in between."""
    frames = (frame.search(before) for frame in (_OWNED, _HAD, _CAME))
    return any(frame and not trade.search(frame[0]) for frame in frames)


def _is_somebodys(before: str, after: str) -> bool:
    """In minutes: whether a first name stands just before a word with an -s, or just after it ("a-kassen for Mona")."""
    whose = (_GENITIVE.search(before), _ON_BEHALF.match(after))
    return any(name and lexicon.is_first_name(name[1]) for name in whose)


class Sentences:
    """The sentences of a text by place; the last one is remembered, as hits come in order."""

    def __init__(self, text: Plain, *, profile: bool, bodies: Iterable[tuple[int, int]] = ()) -> None:
        self._text = text
        self._bodies = tuple(bodies)
        self._profile = profile
        self._last = _Sentence(0, 0, False)

    def at(self, place: int) -> _Sentence:
        """The sentence, table row or list item around a place."""
        if not self._last.start <= place < self._last.end:
            self._last = self._look_up(place)
        return self._last

    def _look_up(self, place: int) -> _Sentence:
        start, end = max(0, place - REACH), min(len(self._text.shown), place + REACH)
        for match in _END.finditer(self._text.shown, start, end):
            if match.end() > place:
                end = match.end()
                break
            start = match.end()
        sentence = self._text.flat[start:end]
        if self._profile:
            return _Sentence(start, end, bool(_SELF.search(sentence)))
        named = _has_name(self._without_bodies(start, end)) or bool(_ONE.search(sentence))
        return _Sentence(start, end, named or bool(_SOMEBODY.search(sentence)), named)

    def _without_bodies(self, start: int, end: int) -> str:
        """The sentence without the capitals of what was found in it: the name of a church is no person's."""
        sentence = self._text.flat[start:end]
        for at, to in self._bodies:
            if start <= at and to <= end:
                sentence = (
                    sentence[: at - start]
                    + sentence[at - start : to - start].lower()
                    + sentence[to - start :]
                )
        return sentence


def _has_name(sentence: str) -> bool:
    """Whether a word in it is a name that people have."""
    return any(_may_be_name(word) for word in re.findall(r"\b[A-ZÆØÅ][^\W\d_]+", sentence))


def _may_be_name(word: str) -> bool:
    """A name of the lists, or a capitalised word that nothing else is called; `"Vi"` begins sentences, and is also a name."""
    lower = word.lower()
    return lower not in NO_NOUNS and (
        lexicon.is_name(word)
        or lexicon.is_first_name(word)
        or not (lexicon.is_word(lower) or lexicon.is_place(word) or lexicon.is_term(word))
    )


def told_of_a_member(text: Plain, kind: Kind, words: Vocabulary) -> Iterator[Span]:
    """The places where minutes tell something of somebody that they never should; all in doubt.

    `weak` here wants a name or a marker behind the words ("bød velkommen til").
    """
    sentences = Sentences(text, profile=False)
    for hit in words.find(text):
        sentence = sentences.at(hit.start)
        after = text.flat[hit.end : min(sentence.end, hit.end + AFTER)]
        named = "{person:" in after or _has_name(after)
        if hit.strength is Strength.ALWAYS or (named if hit.strength is Strength.WEAK else sentence.personal):
            yield text.span(hit.start, hit.end, kind, certain=False)
