"""Names that everybody knows, with what belongs to them: `arkitekten Arne Jacobsen`, `Georg Jensen Damask`, `Ole Rømer-Observatoriet`.

And not where the name is somebody's in the writer's own life (`min chef Arne Jacobsen`, `Referent: Kim Larsen`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.capitals import before, is_free, label_before, neighbour
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.place_kinds import SCHOOL, WORKPLACE
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.surprise import is_of_work, is_surname
from synlig.gate.recognise.well_known import public_runs
from synlig.gate.recognise.word_set import word_set

_MINE = word_set("min mit mine vores vor hans hendes deres jeres din")
_OWN = cues.KIN | word_set("""kollega kollegaen kolleger kollegerne makker makkeren chef leder bas mester svend lærling elev mentor sagsbehandler rådgiver
    kontaktperson ven vennen veninde nabo naboen overbo underbo genbo kompagnon sekretær kasserer referent ordstyrer dirigent suppleant
    medlem medlemmet frivillig formand formanden næstformand tovholder koordinator forgænger efterfølger afløser læremester barndomsven
    skolekammerat soldaterkammerat familien hr fru frk""")
"""What somebody is to the writer or in the association, just before the name."""
_OF_FAME = ("forfatter", "forfatteren", "komponist", "maler", "digter", "sanger", "sangeren", "skuespiller", "arkitekt", "designer", "filosof", "mand", "kunstner", "konge",
            "minister", "instruktør", "forsker", "politiker", "præsident", "general", "billedhugger", "fotograf", "idol", "helt")  # fmt: skip
"""What those whom all know are (`min yndlingsforfatter Karen Blixen`)."""
_REACHED = Pattern(
    r"(?<!\w)(?:(?:ring|ringe|ringer|skriv|skrive|sms|mail|besked|hils|hilsen|tak|tale|snakke|snak|afbud|melding)(?: (?:bare|gerne|evt\.?|lige))? (?:til|med|fra)|spørg|spørge|kontakt|kontakte) $",
    re.IGNORECASE,
)
"""What is said towards somebody (`tak til`, `ring til`)."""
_LABELS = cues.LABELS - word_set("forfatter til fra v ved opgave linje række felt mail kaffe kage oplæg")
_ROUND = cues.GREETINGS - {"tak"}
_MEETS = word_set("""orienterede orienterer foreslog foreslår tilbød tilbyder sørger ringer ringede bød takkede efterlyste efterlyser refererede
    fremlagde fremlægger gennemgik gennemgår indkalder indkaldte undersøger kontakter kontaktede henter hentede bager bagte deltog
    genvælges genvalgt nyvalgt indstilles bedes inviteres meldte melder oplyste oplyser nævnte""")
"""What is done at a meeting, and seldom by those whom all know."""
_IS_MINE = Pattern(
    r"(?:, | \(|, (?:som|der) (?:er|var) )(?:min|mit|vores|hendes|hans|tidligere|tidl\.)? ?(?P<who>[a-zæøå]+)(?:\)|[.,;]| (?:i|på|fra|hos|ved)|$)"
    r"|[,:]? (?:på )?(?:(?:tlf|mobil|mob|tel)[.:]* ?|\()?(?:\+45 ?)?[2-9]\d(?: ?\d\d){3}(?!\d)"
)
"""Who somebody is, or their number, behind the name."""
_ASIDE = Pattern(
    r"(?<!\w)(?:min|mit|vores|hans|hendes) (?:\w+ )?(?P<who>\w+)(?:, |: | \(| - | – | hed | hedder | var | er )$",
    re.IGNORECASE,
)
"""Who somebody is, set off before the name (`min makker, Arne Jacobsen`)."""
_HALF = Pattern(r"\.?-[A-Za-zÆØÅæøå][\w-]*")
"""The rest of a compound (`Ole Rømer-Observatoriet`, `Storm P.-vits`)."""
_COMPANY = Pattern(
    r",? (?:A/S|a/s|ApS|Aps|I/S|K/S|P/S|AB|AG|GmbH|Ltd\.?|Inc\.?|Holding|Group|Danmark|(?:&|og) (?:[Ss]øn(?:ner)?|[Cc]o\.?))(?!\w)"
)
_WHERE = Pattern(
    r",? (?P<at>(?:i|på|ved) )?(?P<place>[A-ZÆØÅ][\w-]+)(?: [NSVØKC])?(?:,? \(?\d[\d./-]*\)?)?|,? \(?\d[\d./-]*\)?"
)
"""Where it lies, and in which years."""
_KIND = Pattern(rf"[\w-]*(?:{SCHOOL}|{WORKPLACE})(?:'?s)?")


def find_renowned(text: Plain) -> Iterator[tuple[Span, Span]]:
    """The well-known names of a text, each as it stands and with what belongs to it."""
    for at, end in public_runs(text):
        if lexicon.is_called(text.words[at].text) and _is_of_own_life(text, at, end):
            continue
        start, stop = text.words[at].start, text.words[end - 1].end
        first, last = (_lead(text, at), _behind(text, end)) if end > at + 1 else (start, stop)
        yield (
            text.span(start, stop, Kind.UNKNOWN, certain=False),
            text.span(min(first, start), max(last, stop), Kind.UNKNOWN, certain=False),
        )


def _is_of_own_life(text: Plain, at: int, end: int) -> bool:
    """`min chef Arne Jacobsen`, `Referent: Kim Larsen`, `Kim Larsen orienterede`, `Kim Larsen, min nabo`."""
    word, left = text.words[at], before(text, at)
    if label_before(text, word) in _LABELS:
        return True
    if left is not None:
        called = left.text.casefold()
        if called in _ROUND or (called in _OWN and not is_free(text, left)):
            return True
        whose = (each.text.casefold() for each in text.words[max(0, at - 3) : at - 1])
        if _is_somebody(called) and not _MINE.isdisjoint(whose):
            return True
    lead = text.flat[max(0, word.start - 40) : word.start]
    aside = _ASIDE.search(lead)
    if (aside and _is_somebody(aside["who"].casefold())) or _REACHED.search(lead):
        return True
    right = neighbour(text, end - 1)
    if right is not None and right.text in _MEETS:
        return True
    said = _IS_MINE.match(text.flat, text.words[end - 1].end)
    return said is not None and (not said["who"] or said["who"] in _OWN)


def _is_somebody(word: str) -> bool:
    """Whether somebody of one's own is called so, and not the author or king that one speaks of."""
    return word in _OWN or (is_call(word) and not word.endswith(_OF_FAME))


def _lead(text: Plain, at: int) -> int:
    """Where the words begin that say what the name is: `forfatteren`, `Møbelsnedker, `."""
    first = at
    while first and at - first < 2:
        left = text.words[first - 1]
        between = text.flat[left.end : text.words[first].start]
        ordinary = (
            is_free(text, left) and lexicon.is_word(left.text.casefold()) and not lexicon.is_name(left.text)
        )
        if between not in (" ", ", ") or not (ordinary or (between == " " and is_call(left.text))):
            break
        first -= 1
    return text.words[first].start


def _behind(text: Plain, end: int) -> int:
    """Where what belongs to a name ends: a compound's rest, a company's form, its kind of thing, a town and years."""
    stop = text.words[end - 1].end
    half = _HALF.match(text.flat, stop)
    if half and not lexicon.is_name(half[0].lstrip(".-")):
        return half.end()
    while company := _COMPANY.match(text.flat, stop):
        stop = company.end()
    while end < len(text.words) and text.words[end].start <= stop:
        end += 1
    while (
        end < len(text.words)
        and text.flat[stop : text.words[end].start] == " "
        and _is_of_firm(text.words[end].text)
    ):
        stop = text.words[end].end
        end += 1
    where = _WHERE.match(text.flat, stop)
    if where is None or (where["place"] and not _is_place(where["place"], after=bool(where["at"]))):
        return stop
    return where.end()


def _is_place(word: str, *, after: bool) -> bool:
    """Whether a word is a place's name and nobody's, or, after a preposition, the definite noun of a place
    (`på Hovedbanegården`).
    """
    if not after:
        return lexicon.is_place(word) and not lexicon.is_name(word)
    lower = word.casefold()
    return lexicon.is_place(word) or (cues.is_definite(lower) and lexicon.is_word(lower))


def _is_of_firm(word: str) -> bool:
    """Whether a word with a capital is what a firm or a foundation makes or is (`Damask`, `Gymnasium`)."""
    lower = word.casefold()
    if not word[:1].isupper() or lexicon.is_first_name(word) or is_surname(lower):
        return False
    if not (lexicon.is_word(lower) or lexicon.is_loan(lower)):
        return False  # `Ingrid Marie Søndergreen`
    if _KIND.fullmatch(word) or is_of_work(lower) or lexicon.is_thing_noun(lower):
        return True
    if cues.is_definite(lower) and lexicon.is_form(lower) and not lower.endswith("sen"):
        return True
    return not lexicon.is_name(word) and (lexicon.is_form(lower) or lexicon.is_loan(lower))
