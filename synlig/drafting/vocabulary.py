"""The words with which minutes begin what they tell, a phrase or a small pattern a line.

Of a field's phrases the first that fits counts: a longer one stands above one that it begins with. Of the fields, too, the
first counts. Small letters and capitals are the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum


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


def one_of(*phrases: str) -> str:
    """The pattern that any of these phrases fits."""
    return f"(?:{'|'.join(phrases)})"


_COLON = r"(?= ?:)"
"""Behind a word that is a label before a colon alone."""
_A_NAME = r"[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w.-]*)?"
_WHEN = one_of("dato", "tid(?:spunkt)?", "sted", "dag")
_ALSO = one_of(
    "følgende", "øvrige", "desuden", "endvidere", "derudover", "også", "de", "vi", "alle", "i mødet", "på mødet", "der",
    "som gæst(?:er)?",
)  # fmt: skip
"""What may stand before a word for who was there."""
_CAME = one_of(
    r"til ?stede(?:værende)?",
    r"nærværende",
    r"(?:møde)?deltag(?:er|ere|erne|ende|else|erliste)",
    r"deltog",
    r"fremmødte?",
    r"fremmøde",
    r"mødte?(?: op| frem)?",
    r"medvirkende",
    r"gæst(?:er)?",
    r"repræsenteret(?: ved)?",
)
_STAYED_AWAY = one_of(
    r"afbud",
    r"fravær(?:ende)?",
    r"forfald",
    r"forhindre(?:t|de)",
    r"meldt fra",
    r"ude?blev(?:et|ne)?",
    r"(?:ikke|ej) (?:mødte?|til ?stede|tilstedeværende|fremmødte?|deltagende)",
    r"mødte ikke",
)
_MEMBERS = r"(?: \w*medlemmer)?"
_TODAY = "(?: for mødet| i dag| denne gang)?"
_DECIDED = one_of("besluttede", "vedtog", "aftalte", "konkluderede", "blev enige om", "enedes om")

PHRASES: Mapping[Field, tuple[str, ...]] = {
    Field.GROUP: ("gruppe", "udvalg", "forum", "mødeforum", "arbejdsgruppe"),
    Field.DATE: (
        rf"(?:møde)?{_WHEN}(?:(?: ?[/,&+] ?| og -?)(?:{_WHEN}|klokkeslæt))+",
        r"(?:møde)?dato",
        r"(?:møde)?tidspunkt",
        r"dag",
        r"hvornår",
        r"(?:møde )?afholdt",
    ),
    Field.TIME: ("tid", "klokken", "mødetid", r"kl\.?", "start", "mødestart", "begyndt", "fra"),
    Field.UNTIL: (
        r"slut",
        r"sluttede",
        r"mødet? (?:slut|sluttede|sluttet|hævet|afsluttet)",
        r"afsluttet",
        r"til",
    ),
    Field.PLACE: ("sted", "mødested", "lokale", "hvor", "adresse"),
    Field.PRESENT: (
        r"tilst\.",
        *(
            phrase + _COLON
            for phrase in (
                r"der var",
                r"kom",
                r"på mødet",
                r"(?:med )?(?:ved|om|rundt om) bordet(?: var| sad)?",
                r"med",
                r"online",
                r"(?:med )?på (?:teams|zoom|skype|nettet)",
            )
        ),
        rf"(?:{_ALSO} )?(?:(?:var|er|havde) )?{_CAME}{_MEMBERS}"
        r"(?: (?:i|på|ved|til) mødet)?(?: fra [\wæøå-]+)?(?: i alt)?",
        r"medlemmer(?=\s*:?\s*$)",
        r"medlemmer(?:ne)? til stede",
        r"vi var(?: (?:hos|på|i) \w+)?",
        r"hvem(?: (?:kom|deltog|var (?:der|med|til stede)))?(?! \w)",
        r"med (?:til|på) mødet(?: var)?",
        r"fra [\wæøå-]+ (?:deltog|mødte|kom)",
    ),
    Field.ABSENT: (
        r"afb\.",
        rf"(?:(?:der|vi) (?:var|havde|fik) )?(?:meldte? |modtaget )?{_STAYED_AWAY}"
        rf"(?:/(?:fravær(?:ende)?|afbud))?{_MEMBERS}"
        r"(?: ?\(?(?:med|uden|m\.|m/|u\.|u/) ?(?:afbud|besked|varsel)\)?)?(?: (?:var )?(?:modtaget )?fra)?",
        r"(?:med|uden) afbud",
        r"hvem (?:manglede|meldte afbud|kom ikke|var (?:ikke (?:der|med)|fraværende|forhindret|væk))",
        rf"manglede{_COLON}",
        rf"uden{_COLON}",
    ),
    Field.CHAIR: (
        rf"(?:valgt )?(?:ordstyrer|ordst\.|dirigent|mødeleder|mødeformand){_TODAY}",
        r"leder(?: af mødet)?",
        r"facilitator",
        r"ordfører",
        r"mødet (?:blev )?ledet af",
    ),
    Field.TAKER: (
        rf"(?:valgt |dagens )?(?:referent|protokolfører){_TODAY}",
        r"ref\.?",
        r"sekretær",
        r"pennefører",
        r"referatskriver",
        r"skriver",
        r"ved tasterne",
        rf"(?:ved )?pen(?:nen)?{_COLON}",
        r"referat(?: ved| v/| af)",
        r"referat(?:et er)? skrevet af",
        r"(?:ned)?skrevet af",
        r"refereret af",
        r"ført af",
        r"(?:referat )?indsendt af",
        r"for referat(?:et)?",
        r"noter(?: taget)?(?: ved| af)",
        rf"(?-i:Noter(?= ?: ?{_A_NAME}$))",
    ),
    Field.AGENDA: (
        r"(?:forslag til |på |dagens )?(?:dagsorden(?:en)?|program|punkter)"
        r"(?: ifølge \w+| (?:for|til) mødet| på dagsordenen)?",
        r"mødets dagsorden",
        r"dagsordenspunkter",
        r"emner",
        r"oversigt",
    ),
    Field.NEXT: (
        r"(?:(?:tid|dato) for )?(?:det )?(?:næste|kommende|nyt) (?:\w+-?)?(?:møde(?:r|t|dato)?|temadag|samling)"
        r"(?: i (?:\w+-?)?(?:gruppen|bestyrelsen|udvalget))?",
        rf"næste{_COLON}",
        r"næste gang",
        r"vi ses(?: igen)?(?: næste gang)?",
        r"(?:vi )?mødes (?:igen|næste gang)",
        r"på gensyn",
    ),
    Field.DECISION: (
        r"(?:[\wæøå]+s )?(?:endelige? )?"
        r"(?:beslutning(?:er|en|slog|sliste)?|konklusion(?:er|en)?|vedtagelse(?:r|n)?|afgørelse)"
        r"(?: (?:nr\. ?)?\d{1,2}(?=\W))?",
        r"beslutningsreferat",
        r"be?sl\.?",
        r"konkl\.?",
        rf"(?-i:B){_COLON}",
        r"resultat(?:et)?",
        r"udfald(?:et)?",
        rf"aftalen? (?:er|blev){_COLON}",
        r"aftaler?",
        r"enighed om",
        r"besluttet",
        r"vedtaget",
        r"aftalt",
        r"konkluderet",
        r"afgjort",
        r"besluttede",
        r"vedtog",
        rf"(?:vi|man|alle|mødet|gruppen|bestyrelsen|udvalget|forsamlingen) {_DECIDED}",
        r"det (?:besluttede|vedtog|aftalte) (?:vi|bestyrelsen|gruppen)(?=\W*$)",
        rf"det (?:blev (?:besluttet|vedtaget|aftalt)|besluttedes|vedtoges)(?: at)?{_COLON}",
    ),
    Field.TASK: (
        r"(?:opgave(?:r|liste)?|handlingsliste|aktionsliste|aktionslog|action ?log)(?: (?:fra|efter) mødet)?",
        r"opg\.?",
        r"opfølgning(?:sliste)?",
        r"handling(?:er|spunkt|spunkter)?",
        r"aktion(?:er|spunkt)?",
        r"action(?: ?points?)?",
        r"to[ -]?do",
        r"gør",
        r"hvem gør hvad",
        r"skal (?:laves|gøres)",
        r"næste skridt",
    ),
    Field.WHO: (
        r"ansvarlig person",
        r"ansvarlige?",
        r"ansv\.?",
        rf"ansvar{_COLON}",
        r"udføres af",
        r"tovholder",
    ),
    Field.BY: ("frist", "deadline", "senest", "udføres inden", "tidsfrist", "færdig"),
    Field.TEXT: (
        r"sagsfremstilling",
        r"(?:[\wæøå]+s )?indstilling(?:en)?",
        r"baggrund",
        r"begrundelse",
        r"beskrivelse",
        r"sagsbehandling",
        r"resumé",
        r"opsamling",
        r"lovgrundlag",
        r"økonomiske konsekvenser",
        r"videre proces",
        r"sagens gang",
    ),
    Field.PRESENTER: (
        r"fremlæg(?:ger|ges af|t af)",
        r"oplægsholder",
        r"oplæg(?: ved| v/| af)",
        r"indled(?:er|t af)",
        r"indledning(?: ved| v/)",
        r"forelægges af",
    ),
    Field.MINUTES: (
        r"referat(?:et| af punkterne)?",
        r"diskussion",
        r"noter",
        r"møde(?:referat)?",
        r"drøftelser?",
        r"orientering",
        r"bemærkning(?:er)?",
        r"kommentar(?:er)?",
        r"notat(?:er)?",
        r"debat",
        r"gennemgang af dagsordenen",
    ),
}

WITHIN: tuple[str, ...] = (
    r"afbud(?: fra)?",
    r"meldt afbud",
    r"ikke (?:mødt|til ?stede|fremmødte?)",
    r"udeblevet",
    r"fravær(?:ende)?(?: (?:med|uden) afbud)?",
    r"uden",
    r"hvem manglede",
    r"gæst(?:er)?",
    r"til ?stede",
    r"ordstyrer",
    r"ordst\.",
    r"dirigent",
    r"mødeleder",
    r"referent",
    r"ref\.",
    r"sted",
    r"tid",
    r"dato",
    r"ansvarlige?",
    r"frist",
    r"deadline",
)
"""Labels that may stand within a line which begins with another."""
NOT_WITHIN: tuple[str, ...] = (
    *("og ", " med ", " uden ", "ikke "),
    *(f"{word}{stroke}" for word in ("styrer", "rigent", "leder") for stroke in ("/", " / ")),
)
"""What stands before a word that is then no label of its own: `Ordstyrer / referent:`, `ikke til stede:`."""
