"""Where a name's ordinary word is only that word: `per telefon`, `Hans arbejdsgiver`, `Frost er mit fag`, `| Sten | 200 kg |`."""

from __future__ import annotations

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.capitals import neighbour
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.reading import Plain, Word
from synlig.gate.recognise.word_set import word_set

_ROYAL = word_set("Majestæt Majestæts Højhed Højheds Nåde Excellence Hellighed Velærværdighed Kongelige")
PER = word_set("""telefon mail email brev sms post fax stk person mand deltager medlem dag gang måned uge år time kvartal næse kuvert billet
    bord hold hus par kilo liter gram meter km kvadratmeter minut bil rejse tur styk enhed side ord vare ton kasse""")
_NO_MEASURE = word_set("ja nej tak farvel velkommen")
_NUMBERED = Pattern(r" \d{1,2}(?!\w|[ ./-]\d)")
_COUNTED = Pattern(r" (?:\d|kr)")
_HANDLED = Pattern(
    r" (?:fra|i|på|ved|under|over|til|af) (?:[\w-]+ ){1,3}?(?:(?:skal|kan|må|bør) (?:ikke |altid |også )?)?(?P<done>[a-zæøå]{3,}es)(?!\w)"
)
"""What is done with a thing (`Ask fra pejsen skal tømmes`)."""
_WORKED = Pattern(
    r" (?:skal|bør|kan|må) (?:ikke |altid |også |helst |først )?(?:be)?(?:skæres|klippes|tømmes|vandes|plantes|males|slibes|smøres|renses|koges|bages|skrælles|hakkes|sås|høstes|fældes|kløves|tørres|stables|støbes|fejes|luges|gødes|dækkes|saves|høvles|lakeres|bejdses|pudses|knuses|harpes|stryges|strikkes|syes|vejes|blandes|æltes|fryses|optøs)(?!\w)"
)
"""What is done with plants, stuffs and food, and with nobody (`Kvist skal skæres af`)."""
_DATE = Pattern(
    r" (?:[0-3]?\d(?:\. ?|/| )(?:[01]?\d(?!\d)|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|(?:19|20)\d\d(?!\d))"
)
_WITH_PEOPLE = cues.DONE_TO | word_set(
    "hjælpes høres ringes mailes aflastes tilmeldes frameldes afhentes hentes lønnes savnes godkendes lyttes roses hyldes"
)
_CELL = Pattern(r"[ \t]*(?:[|*+•·-][ \t]*)")
_RULE = Pattern(r"[|\s:=-]*")
_MATTERS_HEAD = Pattern(
    r"(?:[a-zæøå]*(?:sort|art|type|vare|materiale|emne|produkt|plante|blomst|stof|ting|farve|pynt|ingrediens|råvare|udgift|post|indkøb)|punkt|træ|fugl|fisk|grøntsag)(?:er|r|en|et|t|ne)?"
)
"""What a column of things is headed by."""
_FARTHEST = 2
"""Rows above and below that are looked at."""
_NEAR = 300
"""Characters of them."""
_IS_A_THING = Pattern(
    r" (?:betyder|staves|(?:er|hedder) (?:også |jo |ikke kun )?(?:et ord|et sted|en by|en landsby|en ø|en vin|en plante|en blomst|en fugl|en fisk|en farve|en butik|et træ|et dyr|en sø|hårdt|noget(?=, (?:man|der|som|jeg|vi))))(?!\w)"
)
"""What is said of the word, and not of who is called so (`Abildskov betyder ...`)."""
_IS_SUCH = Pattern(
    r" (?:er|var) (?:(?:også|jo|bare|kun|ikke|stadig) )?(?:(?:mit|min|et|en|den|det|vores|årets|den bedste|det bedste) )?(?:[\w-]+(?:t|ig|e|lt) ){0,2}?(?P<what>stykke(?= )|slags(?= )|[a-zæøå]{2,}(?=[.,;:!?)]|$| (?:i|på|for|til|om|med|af|jeg|der|som|og|men|når|hvis|at)(?!\w)))"
)
_MATTERS = word_set("""stykke slags fag faget ord ordet farve farven farver materiale materialet vejr vejret årstid årstiden metal metallet mineral stof stoffet råvare råvaren vare varen varer
    svært dyrt billigt koldt varmt vådt tørt hårdt blødt farligt sundt brændsel brændslet smag smagen lugt lugten klima klimaet problem problemet fjende fjenden tyngde energi kraft
    spildtid penge pris prisen fremtid fremtiden kunst kunsten håndværk håndværket sport sporten madvare stjernetegn stjernetegnet job dyr fugl fisk plante træ by ø sø vandløb kage ret leg dans måned grøntsag grøntsagen frugt frugten græs korn gødning jord jorden""")
"""What is said to be such a thing is none of us (`Frost er mit fag`, `Hede er farven, jeg er kendt for`)."""

_NEUTER = word_set("""godt svært dyrt nemt rart koldt varmt hårdt blødt farligt sundt usundt skønt dejligt smukt tungt tørt vådt billigt vigtigt
    nødvendigt sjovt kedeligt populært besværligt giftigt brandfarligt holdbart bæredygtigt""")
"""What a thing is said to be, or to do with it; of a person the word would end otherwise (`Birk er godt at fyre med`)."""
_SOMEBODY = word_set("""aktiv gevinst ressource kapacitet gave skat støtte hjælp fund bekendtskab menneske navn mand kvinde dame fyr ildsjæl stjerne
    perle klippe bank engel haj ørn profil personlighed""")
"""What somebody is said to be, and is a thing as well."""
_A_THING = Pattern(
    r" (?:er|var) (?:(?:ikke|også|jo|bare|kun) )?(?:en|et) (?P<what>[a-zæøå]{3,})(?=[.,;!?]|$)"
)
_ORDERED = word_set("ikke til på bare gerne endelig evt hvis når efter før venligst igen")


def is_only_word(text: Plain, at: int, people: PeopleIndex) -> bool:
    """Whether the word that a sentence, a line or a cell begins with is told to be only a word."""
    said = _IS_SUCH.match(text.flat, text.words[at].end)
    neuter = said is not None and said["what"] in _NEUTER
    meant = neuter or _means_most(text, at) or bool(_IS_A_THING.match(text.flat, text.words[at].end))
    return (
        meant
        or is_used(text, at)
        or _is_between_slashes(text, at)
        or is_in_column_of_things(text, at, people)
    )


def _is_between_slashes(text: Plain, at: int) -> bool:
    """`stål / Sten / glas`: one thing of several."""
    if not 0 < at < len(text.words) - 1:
        return False
    left, word, right = text.words[at - 1 : at + 2]
    signs = text.flat[left.end : word.start].strip(), text.flat[word.end : right.start].strip()
    return signs == ("/", "/") and cues.is_bare_noun(left.text) and cues.is_bare_noun(right.text)


def is_used(text: Plain, at: int) -> bool:
    """Whether what follows makes it a pronoun, a measure or what something is done with."""
    return _means_his(text, at) or is_measure(text, at) or is_handled(text, at)


def is_order(text: Plain, at: int) -> bool:
    """`Ring ikke før klokken ni`: what somebody is told to do."""
    right = neighbour(text, at)
    return (
        right is not None
        and right.text in _ORDERED
        and lexicon.is_verb(f"{text.words[at].text.casefold()}er")
    )


def is_measure(text: Plain, at: int) -> bool:
    """`per telefon`, `per 1. januar`, `Per deltager betales`, `Dag 2`: for each, or by way of."""
    word = text.words[at]
    if word.text.casefold() == "dag":
        return bool(_NUMBERED.match(text.flat, word.end))
    if word.text.casefold() != "per":
        return False
    right = neighbour(text, at)
    if right is None:
        return bool(_DATE.match(text.flat, word.end))
    lower = right.text.casefold()
    if lower == "deltager" and word.begins:
        following = neighbour(text, at + 1)
        done = following is not None and (following.text.endswith("es") or cues.is_verb_like(following.text))
        return done or bool(_COUNTED.match(text.flat, right.end))
    noun = cues.is_bare_noun(lower) and not (cues.is_verb_like(lower) or is_call(lower))
    return lower in PER or (
        not word.is_capital and noun and lower not in _NO_MEASURE | cues.ADVERBS | cues.DID
    )


def is_handled(text: Plain, at: int) -> bool:
    """Whether something is to be done with it that is not done with people (`Ask fra pejsen skal tømmes`)."""
    if _WORKED.match(text.flat, text.words[at].end):
        return True
    found = _HANDLED.match(text.flat, text.words[at].end)
    return found is not None and found["done"] not in _WITH_PEOPLE and not is_call(found["done"])


def is_in_column_of_things(text: Plain, at: int, people: PeopleIndex) -> bool:
    """`| Sten | 200 kg |` over `| Grus | 400 kg |`, `- Rose` over `- Tulipan`: the cells above and below are things."""
    word = text.words[at]
    head = text.shown[max(0, word.start - _NEAR) : word.start].split("\n")
    tail = text.shown[word.end : word.end + _NEAR].split("\n")
    lines = [*head[:-1], head[-1] + word.text + tail[0], *tail[1:]]
    row, column = len(head) - 1, head[-1].count("|")
    if not _CELL.match(lines[row]) or _cell(lines[row], column) != word.text:
        return False
    around = [
        cell
        for rows in (lines[row + 1 : row + 1 + _FARTHEST], lines[max(0, row - _FARTHEST) : row])
        for each in rows
        if _CELL.match(each) and not _RULE.fullmatch(each) and (cell := _cell(each, column))
    ]
    if any(_MATTERS_HEAD.fullmatch(cell.casefold()) for cell in around):
        return not any(people.owners(part) for cell in around for part in cell.split())
    return bool(around) and all(_is_thing(cell, people) for cell in around)


def _cell(line: str, column: int) -> str:
    """The text of a row's cell, or of a list's item."""
    cells = line.split("|")
    cell = cells[column] if column < len(cells) else ""
    return cell.strip(" \t*+•·-")


def _is_thing(cell: str, people: PeopleIndex) -> bool:
    """Whether a cell is one noun, and no name, no post and no heading of people."""
    lower = cell.casefold()
    return (
        cell.isalpha()
        and lexicon.is_word(lower)
        and lower not in cues.NO_NOUNS | cues.DOES
        and not (lexicon.is_name(cell.capitalize()) or people.owners(cell))
        and not (is_call(lower) or lower in cues.LABELS | cues.NAMING or cues.is_verb_like(lower))
    )


def is_such(text: Plain, word: Word) -> bool:
    """Whether it is said to be a matter or a thing, which nobody is."""
    said = _IS_SUCH.match(text.flat, word.end)
    thing = _A_THING.match(text.flat, word.end)
    if thing and not (is_call(thing["what"]) or thing["what"] in _SOMEBODY):
        return lexicon.is_word(thing["what"])
    return bool(_IS_A_THING.match(text.flat, word.end)) or bool(
        said and (said["what"] in _MATTERS or lexicon.is_thing_noun(said["what"]))
    )


def _means_his(text: Plain, at: int) -> bool:
    """`Hans arbejdsgiver betalte`, `Hans og hendes`: the pronoun, and what is his behind it."""
    right = neighbour(text, at)
    if text.words[at].text != "Hans" or right is None:
        return False
    if not right.text.islower():
        return right.text in _ROYAL
    if right.text == "og":
        following = neighbour(text, at + 1)
        return following is not None and following.text == "hendes"
    return (
        lexicon.is_word(right.text)
        and not cues.is_verb_like(right.text)
        and right.text not in cues.NO_NOUNS | cues.ADVERBS
    )


def _means_most(text: Plain, at: int) -> bool:
    """`Max 12 tons`: at most."""
    after = text.flat[text.words[at].end : text.words[at].end + 3].lstrip(". ")
    return text.words[at].text == "Max" and after[:1].isdigit()
