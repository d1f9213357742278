"""Names that things bear: `Ambolten hed Bertha`, `model Erik Ejegod`, `Trine Gren. Det er en lampe`, `Ane Madsdatter, død 1842`.

A thing is a noun of the lexicon's list of them; what else stands in the sentence must not be somebody who could be called
so instead (`Manden på kranen hed Jens`). The dead of other centuries are with the things: nobody looks for work by them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.place_kinds import SCHOOL, WORKPLACE
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.surprise import series
from synlig.gate.recognise.word_set import word_set

_BACK, _FAR = 14, 160
"""Words of a sentence that are looked at before a name, and characters behind one."""
_CALLED = word_set("hed hedder hedte kaldt kaldet kaldes kaldte kalder døbt døbte navn opkaldt")
_HUMAN = word_set("""han hun ham hende hans hendes jeg mig du dreng drengen kvinde kvinden kvinder fyr fyren gut gutten menneske person personen folk
    unge tøs tøsen knægt knægten barn barnet modellen ungen barnebarn baby babyen nogen ingen tyskeren svenskeren nordmanden englænderen""")
_OF_SOMEBODY = word_set("der som fra på i ved af hos med")
_CALLERS = word_set("vi man jeg folk alle de")
"""Who calls a thing so (`som vi kaldte Gudrun`)."""
_SMALL = cues.ADVERBS | word_set(
    "blev bliver blevet er var har havde som der vi man jeg folk alle de ved den det bare kort"
)
"""What may stand between a thing and the verb, or the verb and the name."""
_CATALOGUED = word_set("farve farven farver nuance garn garnet model sort mønster lak maling")
"""What is listed by number and name (`Farve 312 Vissen Rose, 509 Maj`)."""
_NUMBER = Pattern(r"(?:^|[^\d])\d{1,4},? $")
_MODEL_PERSON = Pattern(
    r"(?:test|demo|dummy|eksempel)(?:person|kunde|bruger|borger|patient|medlem)", re.IGNORECASE
)
"""Nobody, in a course or a system (`Demokunden hedder Test Testesen`)."""
_BEASTS = tuple(
    word_set(
        """hunden katten hesten tyren kvien bjørnen elefanten papegøjen ponyen hingsten hoppen orkanen stormen svinet grisen geden koen hanen kaninen
        schæferen labradoren retrieveren puddelen pudlen hvalpen killingen undulaten marsvinet hamsteren æslet vædderen lammet kalven oksen"""
    )
)
_HERDS = tuple(
    word_set(
        "hundene kattene hestene hønsene kaninerne marsvinene ponyerne papegøjerne køerne fårene gederne hvalpene killingerne"
    )
)
"""What does things itself under a name of its own (`Isbjørnen Knud fik fisk`)."""
_HAPPENS = word_set("""er var blev bliver fik hedder hed handler vandt skal sank sejler sejlede gik går kom kommer døde vejer vejede koster kostede
    rummer svarer svarede hostede larmer larmede brummer peb virker virkede starter startede strejker strejkede væltede røg""")
"""What a thing does too (`Stykket Anna Sophie Hedvig fik nyt lys`)."""
_SOLD = word_set("kommer findes fås sælges leveres")
_STANDS = Pattern(
    r" (?:står|stod|ligger|lå)(?! (?:ved|på|i|med|til|af|for|bag|under) (?:er|var|har|havde|blev|skal|kan))(?!\w)"
)
"""What it does with a place behind (`Slibemaskinen Gertrud står endnu`), and not `Maskinen Ole står ved er slidt`."""
_ONE_OF_MANY = word_set("""hus afsnit fløj stue sal lokale pavillon bygning blok barak telt scene boenhed felt oliefelt grube kolonne tappekolonne pakkekolonne linje
    tappelinje produktionslinje samlelinje pakkelinje netværk platform boreplatform rig borerig chatbot robot server stafet orkan storm""")
"""Of which there are many, so that each is called by its name without an article (`hus Ida og hus Karl`)."""
_OF_SHIP = Pattern(r"(?<!\w)(?:(?:M/?[STFYV]|S/?S|F/?F|R/?V|S/?Y|HDMS|KDM)\.? )$")
"""What stands before the name of a ship (`M/S Kronprins Frederik`)."""
_REGISTERED = Pattern(
    r"(?<!\w)(?:(?P<two>RI|HM|HV|HG|HK|KE|FN|SG|ND|NF|AS|RS|SØ|KR|SK|KA|LN|OD|VE|TN|KG|VN|FD|GR)|[ABEFGHJKLNORSTVÆØ]) ?\d{1,4}[,:]? [»\"“']?$"
)
"""Where a vessel is at home and its number, before its name (`RI 412 Anne Margrethe`); one letter only of a ship."""
_VESSEL = Pattern(
    r"\w*(?:kutter|båd|skib|trawler|fartøj|garnbåd|skude|jolle|coaster|notbåd|kutte)(?:e|en|et|er|re|ren|rne|ne|ene|s|erne|rene)?"
)
_LISTED = Pattern(
    r"(?:^|[.!?\n] ?)(?P<label>(?!medlems|deltager|person|efter|for|mellem|børne|elev|kunde|pige|drenge|kæle|øge|slægts|gæste|kontakt|familie|bruger|ejer)"
    r"\w{3,}navne(?:ne)?|kuttere|skibe|trawlere|både|færger|coastere|lokomotiver|skrift(?:type)?r(?:ne)?|skrifter|fonte?|fonts|hunde?|katte?|heste?)(?P<told>(?: [a-zæøå]+){0,5}): (?P<listed>[^.!?:\n]{0,120})$",
    re.IGNORECASE,
)
"""A list of what things are called (`Modelnavne: Lilian, Anita`, `Kuttere: Mona Lisa, HM 88 Kirsten`, `Hund: Rolf`)."""
_BY_NAME = Pattern(r"(?<!\w)(?P<whose>[^\W\d_]{3,})s navne?: [^.!?:\n]{0,120}$")
"""The same, behind whose names they are (`ordnet efter skibets navn: Vilhelmine, Daphne`)."""
_BEAST_LABEL = re.compile(r"hunde?|katte?|heste?", re.IGNORECASE)
_VESSELS_TELL = re.compile(r"kuttere|skibe|trawlere|både|færger|coastere|lokomotiver", re.IGNORECASE)
"""Labels whose list is of names only where one of them is no person's."""
_SHIPS = Pattern(
    r"(?<!\w)(?:M/?[STFYV]|S/?S|F/?F|R/?V|S/?Y)\.? [A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?(?:(?:, | og )[A-ZÆØÅ][\w-]+(?: [A-ZÆØÅ][\w-]+)?){0,5}(?:, | og )$"
)
"""Ships in a row, the first of which is said to be one (`M/S Peter Wessel og Stena Danica`)."""
_BEHIND = Pattern(
    r",? \(?(?:RI|HM|HV|HG|HK|KE|FN|SG|ND|NF|SØ|KR|SK|KA|LN|OD|VE|TN|KG|VN|FD|GR) \d{1,4}(?![\w/-])"
)
"""A vessel's number behind its name (`Inger Viola, HG 214`)."""
_BAPTISED = Pattern(
    r"(?<!\w)(?:døbt|døbte|opkaldt|opkaldte|navngav) (?:den |det |vores |min |mit )?(?P<what>[^\W\d_]{3,}) [»\"“']?$"
)
"""What was given a name (`Vi døbte båden Maren`)."""
_ALL_ARE = Pattern(
    r"[^.!?\n]{0,120}[.!] (?:Alle|Det hele|De)(?: (?:sammen|fire|tre|fem|seks|syv))?(?: er| var)? (?P<what>[^\W\d_]{3,})(?= ?(?:[.,!;]|$))"
)
"""What all of a list were, in the sentence behind it (`Sejlede Anne Marie og Jens Væver. Alle sammen skibe.`)."""
_KNOWN_AS = Pattern(
    r"(?:står|stod|figurerer|optræder|kendes|kendt|registreret|omtales|går|gik) (?:som|under navnet) $|(?:bærer|bar|fik|fået|har|havde|gav (?:vi )?(?:den|det)|med|under) (?:det )?navnet $"
)
"""What says under which name a thing goes (`robotten står som 'Laura' i bogen`)."""
_CALLED_SO = Pattern(r" (?:kaldet|kaldes|kaldt)[),.]")
_NAMED_SO = word_set("hed hedder hedte kaldet kaldt kaldes")
_OF_PEOPLE = ("eren", "øren", "isten", "enten", "anten", "mand", "manden", "dame", "damen", "pige", "pigen", "dreng", "drengen", "kone", "konen", "inden", "ensen", "parret", "folk", "folket",
    "familien", "slægten", "klanen", "barnet", "holdet", "bandet", "klassen", "gruppen", "teamet", "briten", "finnen", "polakken", "tyrken", "araberen", "vennen", "gutten", "typen", "fyren", "logen",
    "personen", "eksen", "kæresten", "eleven", "gæsten", "kunden", "lægen", "præsten", "mester", "mesteren", "chefen", "ofret", "enken", "tvillingen", "babyen", "kollegaen", "naboen", "navnet", "gogen",
    "nomen", "logen", "urgen", "toren", "kraten", "aften", "fanten", "vagten", "kokken", "smeden", "betjenten", "elskeren", "brandet", "byen", "landsbyen", "gaden", "vejen", "stedet")  # fmt: skip
"""What nouns for people and for places end in."""
_PLACE = Pattern(rf"[\w-]*(?:{SCHOOL}|{WORKPLACE})(?:e?[nt])?", re.IGNORECASE)
_ROYAL = word_set(
    "dronning kong konge prins prinsesse kronprins kronprinsesse pave kejser kejserinde zar sultan sankt sct skt sankta"
)
_QUOTES = " »«\"“”'’("
_HALF = Pattern(r"-([a-zæøå]{3,})")
_ENDS = Pattern(r"[.!?;\n](?<!\bnr\.)(?<!\bca\.)(?:\s|$)|\n")
_EXPLAINED = Pattern(
    r"['’\"”»«)]*(?:(?:,| er| var|, altså) (?:en|et|navnet på en|navnet på et) (?:[\w-]+ ){0,2}?(?P<what>[\w-]+)(?! (?:til|på|i) )"
    r"|[^.!?\n]{0,50}[.!?] (?:Det|Den|Hun|Han) (?:er|var) (?:en|et|navnet på en|navnet på et) (?:[\w-]+ ){0,2}?(?P<then>[\w-]+))"
)
_DEAD = Pattern(
    r"(?<!\w)(?:født|fødte|døbt|død|døde|begravet|begravede|levede|gift|kirkebog\w*|folketælling\w*|skifte\w*|fæste\w*|sag|brev|manuskript)(?!\w)[^.!?\n]{0,40}?(?<![\d-])1[5-8]\d\d(?![\d-])",
    re.IGNORECASE,
)
"""A life of another century."""
_ARE_THINGS = Pattern(
    r"(?: \d{1,3})?(?:(?:,| og) [A-ZÆØÅ]\w+(?: \d{1,3})?){0,6} (?:er|var) (?:alle |bare |kun |navne på |navnene på )?(?!både)(?P<what>[a-zæøå]{3,}(?:er|r|e|svin))(?=[.,;!?]|$| (?:fra|i|til|på|hos) )"
)
"""What they all are, behind a list of them (`Venus, Jupiter og Mars 44 er modeller`)."""
_COLOURED = Pattern(
    r" (?:(?:er|var|blev) )?(?:den|det) (?:\w+e )?(?:rød|blå|grøn|gul|hvid|sort|grå|brun|lilla|orange|lyse|mørke|beige|turkis|små|store|lille|nye|gamle)\w*(?=[.,;!?]|$| og )"
)
"""What a thing that was named is told by then (`Asta var den grå`)."""
_OUR_TIME = Pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def thing_names(text: Plain, *, sure: bool = False) -> frozenset[int]:
    """The numbers of the words of which the names of things are made; with `sure`, only where a member of the same given
    name can hardly be meant: the name has several words, or is said to be a name.
    """
    found = {
        number
        for at, end in _things_runs(text)
        if not sure or end > at + 1 or _is_said(text, at)
        for number in range(at, end)
    }
    return frozenset(found | _again(text, found))


@lru_cache(maxsize=4)  # three recognisers ask it of the same text
def _things_runs(text: Plain) -> tuple[tuple[int, int], ...]:
    """The runs of words, from one number to before another, that are what a thing is called."""
    runs: list[tuple[int, int]] = []
    at = 0
    while at < len(text.words):
        end = _run(text, at)
        at += end > at + 1 and _names(text.words[at].text)  # `Model Søren Kanne`
        if end > at and _is_a_things(text, at, end):
            runs.append((at, end))
        at = max(end, at + 1)
    return tuple(runs)


def _again(text: Plain, found: set[int]) -> set[int]:
    """Where names that were found stand again, and are told by a colour or a size."""
    names = {text.words[at].text for at in found}
    return {
        at
        for at, word in enumerate(text.words)
        if word.text in names and at not in found and _COLOURED.match(text.flat, word.end)
    }


def _run(text: Plain, at: int) -> int:
    """How far capitalised words in a row reach."""
    words, end = text.words, at
    while end < len(words) and words[end].is_capital and len(words[end].text) > 1:
        if end > at and text.flat[words[end - 1].end : words[end].start].strip():
            break
        end += 1
    return end


def _is_royal(text: Plain, at: int) -> bool:
    """`ved dronning Margrethes rosenhave`"""
    return (
        at > 0
        and text.words[at - 1].text.casefold() in _ROYAL
        and text.words[at].start - text.words[at - 1].end == 1
    )


def _is_of_no_one(text: Plain, at: int) -> bool:
    """`Trillebøren hed Holger`, `tårnuret, kaldet Store Ole`: the noun just before the verb is a thing's, for it is none
    of people's and of no place of work.
    """
    if at < 2 or text.words[at - 1].text not in _NAMED_SO:
        return False
    noun = text.words[at - 2]
    joined = text.flat[noun.end : text.words[at - 1].start].strip()
    lower = noun.text.casefold()
    if (
        joined not in ("", ",")
        or _is_human(text, at - 2)
        or lower.endswith(_OF_PEOPLE)
        or _PLACE.fullmatch(lower)
    ):
        return False
    if lexicon.is_name(noun.text.capitalize()) or not (noun.begins or noun.text.islower()):
        return False
    if any(_is_human(text, each) or text.words[each].is_capital for each in _before(text, at - 2)):
        return False
    return cues.is_definite(lower) and lexicon.is_word(lower) and lower not in cues.NO_NOUNS


def _is_set_off(text: Plain, at: int, end: int) -> bool:
    """`Vores printer, Preben, skal have ny tromle`"""
    if at < 2 or end != at + 1 or text.flat[text.words[at - 1].end : text.words[at].start] != ", ":
        return False
    whose = text.words[at - 2].text.casefold()
    return (
        whose in ("vores", "min", "mit")
        and _is_thing(text.words[at - 1].text)
        and text.flat[text.words[at].end] == ","
    )


def _is_said(text: Plain, at: int) -> bool:
    return (
        _is_called(text, at)
        or _is_catalogued(text, at)
        or _is_registered(text, at)
        or _is_labelled(text, at)
        or _is_of_many(text, at)
        or _is_of_compound(text, at, sure=True)
        or bool(_OF_SHIP.search(text.flat[max(0, text.words[at].start - 8) : text.words[at].start]))
        or _is_known_as(text, at)
        or _is_baptised(text, at)
    )


def _is_a_things(text: Plain, at: int, end: int) -> bool:
    word, last = text.words[at], text.words[end - 1]
    if _is_apposed(text, at, end) or _is_of_compound(text, end - 1) or _is_royal(text, at):
        return True
    if _OF_SHIP.search(text.flat[max(0, word.start - 8) : word.start]) or _is_known_as(text, at):
        return True
    if _is_registered(text, at) or _is_labelled(text, at) or _is_of_many(text, at):
        return True
    if _is_baptised(text, at) or _is_of_ships(text, at, end):
        return True
    if word.begins and end == at + 1:
        return False
    return (
        _is_called(text, at)
        or _is_of_no_one(text, at)
        or _is_set_off(text, at, end)
        or _is_explained(text, last.end, alone=end == at + 1)
        or _is_of_the_dead(text.flat[slice(*_sentence(text, word.start))])
    )


def _is_of_the_dead(sentence: str) -> bool:
    return bool(_DEAD.search(sentence)) and not _OUR_TIME.search(sentence)


def _sentence(text: Plain, place: int) -> tuple[int, int]:
    """The ends of the sentence around a place; a very long one is cut."""
    start = max(0, place - _FAR)
    stops = [match.end() for match in _ENDS.finditer(text.shown, start, place)]
    stop = _ENDS.search(text.shown, place, place + _FAR)
    return max([start, *stops]), stop.start() if stop else place + _FAR


def _before(text: Plain, at: int) -> Iterator[int]:
    """The numbers of the words before one in its sentence, the nearest first."""
    start, _end = _sentence(text, text.words[at].start)
    for other in range(at - 1, max(-1, at - 1 - _BACK), -1):
        if text.words[other].start < start:
            return
        yield other


def _is_thing(word: str) -> bool:
    return bool(_MODEL_PERSON.match(word)) or (lexicon.is_named_noun(word.casefold()) and not is_call(word))


@lru_cache(maxsize=20_000)
def _names(word: str) -> bool:
    """Whether a name just behind the word is the thing's or the beast's that it means."""
    return _is_thing(word) or word.casefold().endswith(_BEASTS + _HERDS)


def _is_human(text: Plain, at: int) -> bool:
    lower = text.words[at].text.casefold()
    return _is_pronoun(text, at) or lower in _HUMAN or lower in cues.ROLES or is_call(lower)


def _is_pronoun(text: Plain, at: int) -> bool:
    """Whether somebody is spoken of without a noun (`en fra maskinen`, `den, der kørte kranen`)."""
    return (
        text.words[at].text.casefold() in ("en", "én", "den", "de", "dem", "ham", "hende")
        and text.words[at + 1].text in _OF_SOMEBODY
    )


def _is_called(text: Plain, at: int) -> bool:
    """Whether a thing is said to be called so, alone or in a list (`Skibene hed Ane, Jens Krogh og Else`)."""
    verb = next(
        (each for each in _before(text, at) if not (_is_of_list(text, each) or _is_how(text, each))), None
    )
    if verb is None or text.words[verb].text.casefold() not in _CALLED:
        return False
    rest = list(_before(text, verb))
    if text.words[verb].text == "navn":  # `en papegøje ved navn Jesper`
        return any(_is_thing(text.words[each].text) for each in rest[:2])
    if text.words[verb].text.casefold() not in ("hed", "hedder", "hedte"):
        rest = [each for each in rest if text.words[each].text.casefold() not in _CALLERS]
    relative = next((each for each in rest[:2] if text.words[each].text in ("der", "som")), None)
    if relative:
        somebody = any(_is_pronoun(text, each) for each in range(max(0, relative - 4), relative - 1))
        return _is_thing(text.words[relative - 1].text) and not somebody
    if rest and text.words[rest[0]].text.casefold() in ("den", "det"):
        return True
    if any(_is_human(text, each) for each in rest):
        return False
    return any(_is_thing(text.words[each].text) for each in rest)


def _is_how(text: Plain, at: int) -> bool:
    """`vi kaldte den gule Ulla`: what a thing looks like, before its name."""
    return (
        text.words[at - 1].text == "den"
        and text.words[at].text.endswith("e")
        and lexicon.is_form(text.words[at].text)
    )


def _is_of_list(text: Plain, at: int) -> bool:
    """Whether a word is a name before another in a list, or what joins them."""
    word = text.words[at]
    return (word.is_capital and not word.begins) or word.text.casefold() in _SMALL | {"og", "eller", "samt"}


def _is_apposed(text: Plain, at: int, end: int) -> bool:
    """`model Erik Ejegod`, `garnet »Frida«`, `kuttergaljasen Anna Møller og`, `farve 312 Vissen Rose, 509 Maj`."""
    words = text.words
    if not at:
        return False
    left, between = words[at - 1], text.flat[words[at - 1].end : words[at].start]
    if _is_catalogued(text, at):
        return True
    if words[at].begins and not between.strip():
        return False  # a line ends between them
    if between in (" ", ", ") and _is_next_of_several(text, at - 1 - (left.text == "og")):
        return True
    lower = left.text.casefold()
    if lower.endswith(_HERDS) and _acts(text, end):
        return False  # `hundene Jens passer`
    beast = lower.endswith(_BEASTS + _HERDS)
    if not _names(left.text) or between.strip(_QUOTES):
        return False
    if not (
        lexicon.is_thing_noun(lower) or cues.is_definite(lower) or lower in _ONE_OF_MANY or between != " "
    ):
        return False
    if between != " " or beast:
        return True
    if not cues.is_definite(lower):
        return not _is_telegram(text, at, end)
    if not any(lexicon.is_first_name(word.text) for word in words[at:end]) and not _is_model(text, at, end):
        return False  # `kutteren Havørnen`, which one may have sailed on
    right = words[end] if end < len(words) else None
    acts = right is not None and cues.is_verb_like(right.text) and right.text not in _HAPPENS
    if acts and not _STANDS.match(text.flat, words[end - 1].end):
        return False
    return not any(_is_human(text, each) for each in _before(text, at - 1))


def _is_telegram(text: Plain, at: int, end: int) -> bool:
    """`Kage Hanne, kaffe Preben`, `Sal Karen pynter`: what somebody brings or does, and not what it is called."""
    if not lexicon.is_called(text.words[at].text) or end > at + 1:
        return False
    left, right = text.words[at - 1], text.words[end] if end < len(text.words) else None
    if not left.begins and text.flat[left.start - 2 : left.start] != ", ":
        return False
    if right is not None and cues.is_verb_like(right.text) and right.text not in _HAPPENS:
        return not _STANDS.match(text.flat, text.words[at].end)
    return left.text.casefold() not in _ONE_OF_MANY | _CATALOGUED


def _is_next_of_several(text: Plain, at: int) -> bool:
    """Whether a thing's name ends here, of several that are named together (`platformene Gorm og Dan`)."""
    first = at
    while (
        first
        and at - first < _BACK
        and text.words[first - 1].is_capital
        and not _names(text.words[first - 1].text)
    ):
        first -= 1
    kind = text.words[first - 1].text if first else ""
    joined = text.flat[text.words[first - 1].end : text.words[first].start] if first else ""
    return text.words[at].is_capital and joined == " " and kind.endswith(("ene", "erne")) and _names(kind)


def _is_model(text: Plain, at: int, end: int) -> bool:
    """`sengen Jensen Ambassadør`: a last name, and an ordinary word for the model."""
    last = text.words[end - 1].text
    return (
        end > at + 1 and not last.isupper() and lexicon.is_form(last.casefold()) and not lexicon.is_name(last)
    )


def _is_known_as(text: Plain, at: int) -> bool:
    """`robotten står som 'Laura' i logbogen`, `båden bærer navnet Emil`, `pavillonen (Grethe kaldet)`."""
    words = text.words
    start = text.words[at].start
    said = _KNOWN_AS.search(text.flat[max(0, start - 40) : start].rstrip(_QUOTES) + " ")
    if not said and not _CALLED_SO.match(text.flat, words[_run(text, at) - 1].end):
        return False
    rest = list(_before(text, at))
    return any(_is_thing(words[each].text) for each in rest) and not any(
        _is_human(text, each) for each in rest
    )


def _is_registered(text: Plain, at: int) -> bool:
    """`RI 412 Anne Margrethe`, `Kutteren var L 216 Susanne Juhl`"""
    word = text.words[at]
    found = _REGISTERED.search(text.flat[max(0, word.start - 14) : word.start])
    return found is not None and (
        bool(found["two"])
        or any(_VESSEL.fullmatch(text.words[each].text.casefold()) for each in _before(text, at))
    )


def _is_of_many(text: Plain, at: int) -> bool:
    """`Lamellerne Lea, Nanna og Solveig kommer i hvid`, `Venus, Jupiter og Mars 44 er modeller`"""
    words = text.words
    said = _ARE_THINGS.match(text.flat, words[at].end)
    if said is not None and _is_thing(said["what"]):
        return True
    if "ne " not in text.flat[max(0, words[at].start - _FAR) : words[at].start]:
        return False
    first, last = at, at
    listed = series(text, at)
    if listed:
        first, last = min(at, *listed), max(at, *listed)
    if not first or last - first < 3 or text.flat[words[first - 1].end : words[first].start] != " ":
        return False  # two alone may be who does something with the things
    kind = words[first - 1].text.casefold()
    right = words[last + 1].text if last + 1 < len(words) else ""
    acts = cues.is_verb_like(right) and right not in _HAPPENS | _SOLD
    return (
        kind.endswith(("ene", "erne"))
        and _is_thing(kind)
        and not acts
        and not any(_is_human(text, each) for each in _before(text, first - 1))
    )


def _is_labelled(text: Plain, at: int) -> bool:
    """Whether it stands in a list of the names of things, behind a colon; vessels' where one of them is no person's."""
    word = text.words[at]
    found = _LISTED.search(text.shown[max(0, word.start - _FAR) : word.start])
    if found is None:
        whose = _BY_NAME.search(text.shown[max(0, word.start - _FAR) : word.start])
        return whose is not None and _is_thing(whose["whose"])
    if _BEAST_LABEL.fullmatch(found["label"]):
        return not _acts(text, _run(text, at))
    if not _VESSELS_TELL.fullmatch(found["label"]):
        return True
    _start, end = _sentence(text, word.start)
    listed = found["listed"] + text.flat[word.start : end]
    return bool(re.search(r"(?<!\w)[A-ZÆØÅ]{1,2} ?\d{1,4} [A-ZÆØÅ]|(?<!\w)M/[SFT] ", listed))


def _is_baptised(text: Plain, at: int) -> bool:
    start = text.words[at].start
    if not at or not text.words[at - 1].text.islower():
        return False
    found = _BAPTISED.search(text.flat[max(0, start - _FAR) : start])
    return found is not None and _is_thing(found["what"])


def _acts(text: Plain, end: int) -> bool:
    """Whether what somebody does stands behind a name that ends before this word, or behind the list that it is in."""
    while end < len(text.words) and (text.words[end].is_capital or text.words[end].text == "og"):
        if text.flat[text.words[end - 1].end : text.words[end].start] not in (" ", ", "):
            return False
        end += 1
    return end < len(text.words) and cues.is_verb_like(text.words[end].text)


def _is_of_ships(text: Plain, at: int, end: int) -> bool:
    """Whether it is one of several ships, or a vessel's number stands behind it."""
    start, last = text.words[at].start, text.words[end - 1].end
    listed = _ALL_ARE.match(text.flat, last)
    return bool(
        (_SHIPS.search(text.flat[max(0, start - _FAR) : start]) and not _acts(text, end))
        or _BEHIND.match(text.flat, last)
        or (listed and _is_thing(listed["what"]))
    )


def _is_catalogued(text: Plain, at: int) -> bool:
    words = text.words
    between = text.flat[words[at - 1].end : words[at].start] if at else ""
    return bool(_NUMBER.search(between)) and any(
        words[each].text.casefold() in _CATALOGUED for each in _before(text, at)
    )


def _is_of_compound(text: Plain, at: int, *, sure: bool = False) -> bool:
    """`Britta-tjørn`, `Karoline-kartofler`: the first half of what a thing is called; a method may be a member's own
    (`Hadžić-metoden`).
    """
    rest = _HALF.match(text.flat, text.words[at].end)
    if rest is None or (sure and not lexicon.is_thing_noun(rest[1])):
        return False
    return _is_thing(rest[1]) or (
        len(rest[1]) > 4 and lexicon.is_form(rest[1]) and not _is_of_people(rest[1])
    )


def _is_of_people(noun: str) -> bool:
    return lexicon.is_being_noun(noun) or is_call(noun) or lexicon.is_name(noun.capitalize())


def _is_explained(text: Plain, end: int, *, alone: bool) -> bool:
    """`'Sophie', en ært`, `solgte Trine Gren bedst. Det er en lampe.`; a sentence behind one name alone may be praise."""
    found = _EXPLAINED.match(text.flat, end)
    return bool(found and not (alone and found["then"]) and _is_thing(found["what"] or found["then"]))
