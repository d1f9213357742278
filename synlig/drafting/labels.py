"""The words before a colon in minutes, and what each of them introduces."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from synlig.drafting.blocks import Line


class Field(Enum):
    """What a label introduces."""

    GROUP = "group"
    DATE = "date"
    TIME = "time"
    UNTIL = "until"
    PLACE = "place"
    PRESENT = "present"
    ABSENT = "absent"
    CHAIR = "chair"
    TAKER = "taker"
    AGENDA = "agenda"
    NEXT = "next"
    DECISION = "decision"
    TASK = "task"
    WHO = "who"
    BY = "by"
    MINUTES = "minutes"
    TEXT = "text"
    PRESENTER = "presenter"


_ALSO = (
    r"(?:følgende|øvrige|desuden|endvidere|derudover|også|de|vi|alle|i mødet|på mødet|der|som gæst(?:er)?)"
)
"""What may stand before a word for who was there."""
_WORDS = {
    Field.GROUP: r"gruppe|udvalg|forum|mødeforum|arbejdsgruppe",
    Field.DATE: (
        r"(?:møde)?(?:dato|tid(?:spunkt)?|sted|dag)(?:(?: ?[/,&+] ?| og -?)(?:dato|tid(?:spunkt)?|sted|dag|klokkeslæt))+"
        r"|dato|mødedato|dato og tid(?:spunkt)?|dato/tid|tid og sted|tid/sted|sted og tid|sted/tid|hvornår|tidspunkt"
        r"|mødetidspunkt|tid, sted|dato og sted|dato/sted|afholdt|møde afholdt|dag"
    ),
    Field.TIME: r"tid|klokken|mødetid|kl\.?|start|mødestart|begyndt|fra",
    Field.UNTIL: r"slut|sluttede|mødet? (?:slut|sluttede|sluttet|hævet|afsluttet)|afsluttet|til",
    Field.PLACE: r"sted|mødested|lokale|hvor|adresse",
    Field.PRESENT: (
        rf"tilst\.|(?:der var|kom|på mødet|(?:med )?(?:ved|om|rundt om) bordet(?: var| sad)?)(?= ?:)|(?:{_ALSO} )?(?:(?:var|er|havde) )?(?:til ?stede(?:værende)?|nærværende|(?:møde)?deltag(?:er|ere|erne|ende|else|erliste)"
        r"|deltog|fremmødte?|fremmøde|mødte?(?: op| frem)?|medvirkende|gæst(?:er)?|repræsenteret(?: ved)?)"
        r"(?: (?:\w+)?medlemmer)?(?: (?:i|på|ved|til) mødet)?(?: fra [\wæøå-]+)?(?: i alt)?"
        r"|medlemmer(?=\s*:?\s*$)|vi var(?: (?:hos|på|i) \w+)?|hvem(?: (?:kom|deltog|var (?:der|med|til stede)))?(?! \w)|med (?:til|på) mødet(?: var)?"
        r"|fra [\wæøå-]+ (?:deltog|mødte|kom)|medlemmer(?:ne)? til stede|(?:med|online)(?= ?:)|(?:med )?på (?:teams|zoom|skype|nettet)(?= ?:)"
    ),
    Field.ABSENT: (
        r"afb\.|(?:(?:der|vi) (?:var|havde|fik) )?(?:meldte? |modtaget )?(?:afbud|fravær(?:ende)?|forfald|forhindre(?:t|de)|meldt fra|ude?blev(?:et|ne)?"
        r"|(?:ikke|ej) (?:mødt|mødte|til ?stede|tilstedeværende|fremmødte?|deltagende)|mødte ikke)"
        r"(?:/(?:fravær(?:ende)?|afbud))?(?: (?:\w+)?medlemmer)?(?: ?\(?(?:med|uden|m\.|m/|u\.|u/) ?(?:afbud|besked|varsel)\)?)?(?: (?:var )?(?:modtaget )?fra)?"
        r"|(?:med|uden) afbud|hvem (?:manglede|meldte afbud|kom ikke|var (?:ikke (?:der|med)|fraværende|forhindret|væk))|manglede(?= ?:)|uden(?= ?:)"
    ),
    Field.CHAIR: r"(?:valgt )?(?:ordstyrer|ordst\.|dirigent|mødeleder|mødeformand)(?: for mødet| i dag| denne gang)?|leder|mødeleder/ordstyrer|ordstyrer/dirigent|mødet blev ledet af|facilitator|ordfører|mødet ledet af|leder af mødet",
    Field.TAKER: r"(?:valgt |dagens )?(?:referent|protokolfører)(?: for mødet| i dag| denne gang)?|referat skrevet af|nedskrevet af|ført af|referat(?: ved| v/| af)|ref\.?|refereret af|sekretær|skrevet af|(?-i:Noter(?= ?: ?[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w.-]*)?$))|noter(?: taget)?(?: ved| af)|(?:referat )?indsendt af|for referat(?:et)?|referatet er skrevet af|pennefører|referatskriver|skriver|(?:ved )?pen(?:nen)?(?= ?:)|ved tasterne",
    Field.AGENDA: (
        r"dagsordenspunkter|(?:forslag til |på |dagens )?(?:dagsorden(?:en)?|program|punkter)(?: ifølge \w+| for mødet| til mødet)?|mødets dagsorden|punkter|emner|punkter på dagsordenen|oversigt"
    ),
    Field.NEXT: (
        r"(?:(?:tid|dato) for )?(?:det )?(?:næste|kommende|nyt) (?:\w+-?)?(?:møde(?:r|t|dato)?|temadag|samling)(?: i (?:\w+-?)?(?:gruppen|bestyrelsen|udvalget))?|næste(?: gang)?(?= ?:)|næste gang|vi ses(?: igen)?(?: næste gang)?|(?:vi )?mødes (?:igen|næste gang)|på gensyn"
    ),
    Field.DECISION: (
        r"(?:[\wæøå]+s )?(?:endelig(?:e)? )?(?:beslutning(?:er|en|slog|sliste)?|konklusion(?:er|en)?|vedtagelse(?:r|n)?|afgørelse)(?: (?:nr\. ?)?\d{1,2}(?=\W))?"
        r"|be?sl\.?|det (?:besluttede|vedtog|aftalte) (?:vi|bestyrelsen|gruppen)(?=\W*$)|konkl\.?|(?-i:B)(?= ?:)|beslutningsreferat|resultat(?:et)?|udfald(?:et)?|aftaler?|enighed om"
        r"|besluttet|besluttede|vedtaget|vedtog|aftalt|konkluderet|afgjort"
        r"|(?:vi|man|alle|mødet|gruppen|bestyrelsen|udvalget|forsamlingen) (?:besluttede|vedtog|aftalte|konkluderede|blev enige om|enedes om)"
        r"|det (?:blev (?:besluttet|vedtaget|aftalt)|besluttedes|vedtoges)(?: at)?(?= ?:)|aftalen? (?:er|blev)(?= ?:)"
    ),
    Field.TASK: r"hvem gør hvad|opfølgningsliste|skal laves|handlingspunkt(?:er)?|(?:opgave(?:r|liste)?|handlingsliste|aktionsliste|aktionslog|action ?log)(?: (?:fra|efter) mødet)?|gør|opg\.?|aktion(?:er|spunkt)?|action(?: ?points?)?|to[ -]?do|handling(?:er)?|opfølgning|næste skridt|skal gøres",
    Field.WHO: r"ansvarlig person|ansvarlige?|ansv\.?|ansvar(?= ?:)|udføres af|tovholder",
    Field.BY: r"frist|deadline|senest|udføres inden|tidsfrist|færdig",
    Field.TEXT: (
        r"sagsfremstilling|(?:[\wæøå]+s )?indstilling(?:en)?|baggrund|begrundelse|beskrivelse|sagsbehandling|resumé|opsamling"
        r"|lovgrundlag|økonomiske konsekvenser|videre proces|sagens gang"
    ),
    Field.PRESENTER: r"fremlæg(?:ger|ges af|t af)|oplægsholder|oplæg(?: ved| v/| af)|indled(?:er|ning(?: ved| v/)|t af)|forelægges af",
    Field.MINUTES: r"referat(?:et)?|diskussion|noter|møde(?:referat)?|drøftelse|orientering|bemærkning(?:er)?|kommentar(?:er)?|notat(?:er)?|debat|beslutningsreferat|drøftelser|gennemgang af dagsordenen|referat af punkterne",
}  # fmt: skip
_LABELS = tuple(
    (
        field,
        re.compile(
            rf"(?:bilag \d+[:.]? )?(?:{words})(?![\wæøå])"
            r"(?P<also> ?(?:/|og|&|,) ?(?:ordstyrer|dirigent|referent|mødeleder))?(?: ?\([^)]{1,40}\))?",
            re.IGNORECASE,
        ),
    )
    for field, words in _WORDS.items()
)
_PART = re.compile(r" ?\.*:\s*| (?=\d{2,4}[-/]\d{1,3}: )| ?(?:\.{3,}|…+|_{2,})\s*:?\s*|\s*\t\s*| [-–—] +|$")
_VERB = re.compile(
    r" (?:var|er (?:fastsat|aftalt|planlagt) til|er|blev|den|d\.|bliver|holdes)(?: der)?:? ", re.IGNORECASE
)
_INLINE = re.compile(
    r"(?<=[.;,\t) (/|–-])(?<!og )(?<!styrer/)(?<!rigent/)(?<!leder/)(?<!styrer / )(?<!rigent / )(?<!leder / )(?<! uden )(?<! med )(?<!ikke )(?<!Ikke )(?<!IKKE )(?=(?:afbud(?: fra)?|ikke (?:mødt|til ?stede|fremmødte?)|udeblevet|meldt afbud|fravær(?:ende)?(?: (?:med|uden) afbud)?|gæst(?:er)?|uden|hvem manglede|ordstyrer|dirigent|mødeleder|referent|ordst\.|ref\.|sted|tid|til ?stede|dato"
    r"|ansvarlige?|frist|deadline)(?: ?:|\t))",
    re.IGNORECASE,
)


_UNMARKED = re.compile(r"\s(?=(?:Afbud|Fraværende|Ordstyrer|Dirigent|Mødeleder|Referent)\s+[A-ZÆØÅ])")
"""Labels that only being bold tells from the text before, in a line that begins with one."""


@dataclass(frozen=True, repr=False)
class Labelled:
    """What one label introduces. `also`: it does for another as well, as in `Ordstyrer og referent:`."""

    field: Field
    value: str
    also: Field | None = None


def read_label(text: str, lead: int = 0) -> Labelled | None:
    """The label that a line begins with; None where it begins with none. `lead`: how many signs of it are bold."""
    for field, pattern in _LABELS:
        found = pattern.match(text)
        if found is None:
            continue
        rest = text[found.end() :]
        part = _PART.match(rest) or (re.match(r"\s+", rest) if found.end() == lead else None)
        if part is None and field in (Field.CHAIR, Field.TAKER) and not found[0].casefold().endswith(" af"):
            part = re.match(
                r"\s+(?!(?i:.*(?:møde|gruppe|forsamling)))(?=[A-ZÆØÅ][\wæøå-]+(?: [A-ZÆØÅ][\w.æøå-]*)*\.?$)",
                rest,
            )
        if part is None and field in _SPOKEN:
            part = _VERB.match(rest) or (re.match(" ", rest) if _is_spoken(field, text, rest) else None)
        if part is None:
            part = _without_sign(field, found[0], rest)
        if part is not None:
            return Labelled(field, rest[part.end() :].strip(), _also(found["also"]))
    return None


_NAME = r"[A-ZÆØÅ][\w'’-]+\.?(?: [A-ZÆØÅ][\w'’-]*\.?)"
_NAMES = rf"\s+(?=(?:{_NAME}+|{_NAME}*(?:\s*,\s*{_NAME}*)*\s*(?:,| og )\s*{_NAME}*)\.?$)"
_BARE = {
    Field.PRESENT: re.compile(_NAMES),
    Field.ABSENT: re.compile(_NAMES),
    Field.PLACE: re.compile(r"\s+(?=\S+(?: \S+){0,3}$)"),
    Field.DATE: re.compile(r"\s+(?=(?:\w+dag,? )?(?:d\. ?|den )?\d{1,2}[./-] ?[\w]+[ ./-]+\d{2,4}\b)"),
    Field.TIME: re.compile(r"\s+(?=(?:kl\.? ?)?\d{1,2}[.:]\d\d\b)"),
    Field.UNTIL: re.compile(r"\s+(?=(?:kl\.? ?)?\d{1,2}[.:]\d\d\b)"),
}
"""What follows a label without a sign between: `Dato 9. april 2026`, `Start 10.00`, `Afbud Alma Vest og Bent Holm`."""
_LITTLE = {"kl", "kl.", "klokken", "fra", "til", "hvor", "lokale", "adresse", "hvem"}
"""Labels that are only words of a sentence where no sign follows."""
_LOUD_ENOUGH = {
    Field.PRESENT,
    Field.ABSENT,
    Field.CHAIR,
    Field.TAKER,
    Field.DECISION,
    Field.NEXT,
    Field.PLACE,
    Field.TASK,
}
"""Fields whose labels need no sign behind them where they stand in capitals: `BESLUTNING Turen går til Læsø`."""
_SPOKEN = (Field.PRESENT, Field.ABSENT, Field.NEXT, Field.CHAIR, Field.TAKER)
"""Fields whose labels also begin sentences: `Til stede var ...`, `Afbud fra ...`, `Næste møde den ...`."""


def _without_sign(field: Field, label: str, rest: str) -> re.Match[str] | None:
    """What is between a label and its value where that is only a space; None if the label is no label then."""
    if field in _LOUD_ENOUGH and label.isupper() and len(label) > 4 and not rest.isupper():
        return re.match(r"\s+(?=\S)", rest)
    return _BARE[field].match(rest) if field in _BARE and label.casefold() not in _LITTLE else None


def _is_spoken(field: Field, text: str, rest: str) -> bool:
    if field is Field.PRESENT:
        return re.search(r"\b(?:deltog|mødte)$", text[: len(text) - len(rest)], re.IGNORECASE) is not None
    if field is Field.ABSENT:
        return " fra" in text[: len(text) - len(rest)].casefold()
    return (
        field is Field.NEXT
        and re.match(r" (?:(?:den|d\.|man|tirs|ons|tors|fre|lør|søn)|\d)", rest) is not None
    )


def _also(text: str | None) -> Field | None:
    if not text:
        return None
    return Field.TAKER if "referent" in text.casefold() else Field.CHAIR


def segments(line: Line) -> list[Labelled]:
    """The labels of a line with their values; more than one in `Ordstyrer: A. Referent: B`. None if it begins with none."""
    first = read_label(line.text, line.lead)
    if first is None:
        return []
    spaced = [read_label(piece) for piece in re.split(r"\s{2,}", line.text)]
    if len(spaced) > 1 and None not in spaced:
        return [label for label in spaced if label is not None]
    made: list[Labelled] = []
    pieces = [
        piece
        for part in _INLINE.split(line.text)
        for piece in (_UNMARKED.split(part) if line.lead else [part])
    ]
    for piece in pieces:
        word = re.match(r"\w+", piece)
        found = read_label(piece, (word.end() if word and made and line.lead else 0) if made else line.lead)
        if found is not None:
            made.append(Labelled(found.field, _closed(found.value.rstrip(" .;,/\t|(–-")), found.also))
        elif made:
            last = made[-1]
            made[-1] = Labelled(last.field, f"{last.value} {piece}".strip(), last.also)
    return made


def is_field(line: Line, *fields: Field) -> bool:
    """Whether a line begins with a label of one of these."""
    found = read_label(line.text, line.lead)
    return found is not None and found.field in fields


def _closed(text: str) -> str:
    """A text without a bracket at its end that was opened before it."""
    return text[:-1] if text.endswith(")") and text.count(")") > text.count("(") else text
