"""Whether one word of a known name, standing alone, is that person or only a word (`Bo`, `Mark`, `Lund`).

Three answers: a person for certain, perhaps one (somebody looks), only a word. A word without another meaning is the
person; an ordinary one needs its capital inside a sentence, or something beside it that only a person has.
"""

from __future__ import annotations

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.announced import is_announced
from synlig.gate.recognise.beside import (
    is_by_compass,
    is_half_of_place,
    is_in_list_of_places,
    is_listed_with_things,
    is_with_another,
)
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.capitals import before, is_free, is_greeted, label_before, neighbour
from synlig.gate.recognise.lone_small import Verdict, in_small_letters
from synlig.gate.recognise.ordinary import is_seldom, is_word
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.person_place import does_as_people, is_called_upon, is_in_persons_place
from synlig.gate.recognise.plain_use import is_only_word, is_order, is_such
from synlig.gate.recognise.reading import Plain, Word
from synlig.gate.recognise.surprise import is_among_makes
from synlig.gate.recognise.word_set import word_set
from synlig.gate.recognise.work import is_post

_SELF = word_set("selv altså derimod også ligeledes senior junior sr jr")
"""What follows somebody's name as it begins a sentence (`Lyng selv var på taget`)."""
_ASIDE = Pattern(r", ?(?:\d|(?:altså|dvs|også|alias|kaldet|født|vores|min|der|som)(?!\w)|(?:\w+ )?du(?!\w))")
"""What stands behind a comma after a person: their number, or who it is (`Jul, altså Finn`)."""
_HOW = Pattern(r"[a-zæøå]{3,} (?P<who>[a-zæøå]{4,})(?=[.,;]|$| (?:og|med|i|fra|på)(?!\w))")
"""How somebody is what follows (`allround håndværker`)."""
_HANGING = Pattern(r"- (?:og|eller) [a-zæøå]")
_KNOWS = Pattern(
    r" ved (?:at|det|hvad|hvor|hvem|hvornår|hvordan|ikke|alt|mere|mest|om|besked|svaret|godt|noget|lidt|meget)(?!\w)"
)
"""What tells the verb in `Bo ved det` from the place in `Holm ved havnen`."""
_OF_SEASONS = word_set("er var bliver blev står ligger begynder begyndte slutter sluttede kommer kom går gik")
_WHO = Pattern(r" \((?:(?P<role>[^\W\d_]{3,})|(?:\+45 ?)?[2-9]\d[ ./-]?\d\d)")
"""What stands in parentheses behind a person: what they are, or their number."""
_AS_NAME = Pattern(
    r" (?:(?:er (?:også |jo )?(?:mit|hans|hendes) |i |af |ved |som )(?:efter|for|mellem|pige)?navn(?:et)?|(?:står |stod )?(?:på|i) (?:navne|dør)?skilt(?:et)?|"
    r"(?:står |stod )(?:på|i) (?:døren|postkassen|kitlen|lommen|skjorten|jakken|listen|brevet|ruden|bilen|vognen))(?!\w)"
)
"""What is said of a name as a name (`Gram i navn`, `Strøm på navneskiltet`)."""
_LIKEWISE = Pattern(
    r" (?:om|med|på|for|til|fra|i) (?:en anden|et andet|de andre|noget andet|noget helt andet|det samme|det modsatte|den anden|det næste|sin|sit|sine)(?!\w)"
)
"""What somebody else did as well, the verb left out (`Hjalti fortalte om en storm. Tage om en anden.`)."""
_SAID_OF_PEOPLE = Pattern(
    r" (?:er|var|blev|bliver|har|havde|kan|kunne) (?:ikke |også |nu |igen |stadig )?(?:valgt|genvalgt|enig|uenig|syg|sygemeldt|til stede|der ikke|"
    r"forhindret|fraværende|formand|næstformand|kasserer|sekretær|referent|ordstyrer|tovholder|ansvarlig|bortrejst|imod|sendt|skrevet|ringet|talt|"
    r"aftalt|undersøgt|spurgt|meldt|lovet|deltage|tage ordet|udpeget|indstillet)(?!\w)"
)
"""What is said of people alone (`Vest var syg`, `Jul er valgt`)."""
_FROM = word_set("fra af hos med til v ved for og")
_TO_PERSON = word_set("til hos af fra ifølge")
"""What a person's name follows also where things are listed behind it (`kage fra Frede, kaffe`)."""
_HEADINGS = word_set("kilde kilder sort dato dag sted emne farve")
"""What a colon follows, and whose names some have."""
_MEASURES = word_set("stk mand dag år måned uge time gang person deltager medlem km meter")


def is_person(text: Plain, at: int, people: PeopleIndex) -> Verdict:
    """What the word with this number is, which is in somebody's name."""
    word = text.words[at]
    if len(word.text) < 2 or cues.is_month(text, word):
        return None
    left = before(text, at)
    if (
        left is not None
        and left.text.casefold() in cues.TITLES
        and (word.is_capital or left.text[0].islower())
    ):
        return word.is_capital or not is_word(word.text)
    if not word.is_capital:
        return in_small_letters(text, at, people)
    if _AS_NAME.match(text.flat, word.end):
        return False
    if is_half_of_place(text, at):
        return None
    if is_in_list_of_places(text, at, people) or (is_announced(text, at) and not people.is_given(word.text)):
        return None
    if not is_word(word.text):
        return _in_capital(text, at, people)
    if is_free(text, word) or at in text.loud:
        return _beginning(text, at, people)
    return _inside(text, at, left, people)


def _is_addressed(text: Plain, at: int) -> bool:
    """Whether a label, a greeting or a word towards a person stands before a name, or what they are behind it."""
    word = text.words[at]
    who = _WHO.match(text.flat, word.end)
    return (
        label_before(text, word) in cues.LABELS
        or is_greeted(text, at)
        or is_called_upon(text, at)
        or bool(who and who["role"] and is_call(who["role"]))
    )


def _in_capital(text: Plain, at: int, people: PeopleIndex) -> Verdict:
    """A name without another meaning, but perhaps also a place's or a thing's; a first name is looked at all the same."""
    word = text.words[at].text
    if lexicon.is_term(word) and people.is_given(word) and lexicon.is_home_name(word):
        return None if _in_place(text, at) or is_among_makes(text, at) else False
    if lexicon.is_term(word) or (lexicon.is_town(word) and not lexicon.is_first_name(word)):
        if _is_whole_sentence(text, at):
            return False
        return False if _is_spoken_of(text, at) and not _in_place(text, at) else None
    return not (lexicon.is_place(word) and _in_place(text, at))


def _is_whole_sentence(text: Plain, at: int) -> bool:
    """`Ikke et stort navn. Ørum. Jeg passer det.`: a name may stand so, as what one says of oneself."""
    word = text.words[at]
    ended = text.flat[max(0, word.start - 3) : word.start].rstrip()[-1:] in (".", "!", "?")
    return word.begins and ended and text.flat[word.end : word.end + 1] in (".", "!", "?")


def _inside(text: Plain, at: int, left: Word | None, people: PeopleIndex) -> Verdict:
    """An ordinary word with a capital that the sentence does not give it."""
    lower = text.words[at].text.casefold()
    right = neighbour(text, at)
    after = right.text.casefold() if right else ""
    if (left is not None and left.text.casefold() in cues.ROLES | cues.NAMING) or is_with_another(
        text, at, people
    ):
        return True
    if is_greeted(text, at) or is_called_upon(text, at):
        return True
    if (
        _is_genitive(text, text.words[at])
        and right is not None
        and cues.is_bare_noun(right.text)
        and people.has(lexicon.forms(text.words[at].text)[-1])
        and not lexicon.is_entry(lower)
    ):
        return False  # `i Strøms bil`
    if _in_place(text, at):
        return None
    does = after in cues.DOES | cues.DONE_TO or cues.is_verb_like(after)
    if does and (lower not in cues.COMPASS | cues.SEASONS or after not in cues.ANYTHING_DOES):
        return after not in cues.ANYTHING_DOES
    if is_listed_with_things(text, at):
        toward = _FROM if people.is_given(text.words[at].text) else _TO_PERSON
        named = people.has(text.words[at].text) and left is not None and left.text in toward
        return False if named else None
    if lower in cues.COMPASS and (after in ("for", "om") or is_by_compass(text, at)):
        return False if left is not None and left.text in ("med", "hos") else None
    by_person = left is None or left.text.casefold() in cues.BY_PERSON | {"sagde"}
    return by_person or lower not in cues.SEASONS


def _beginning(text: Plain, at: int, people: PeopleIndex) -> Verdict:
    """An ordinary word where a capital says nothing: only what stands beside it tells."""
    word = text.words[at]
    if is_only_word(text, at, people):
        return None
    is_given = people.is_given(word.text)
    if is_in_persons_place(text, at, given=is_given) or (is_given and does_as_people(text, at)):
        return False
    if not is_given and (is_such(text, word) or is_order(text, at)):
        return None
    if label_before(text, word) in cues.LABELS or is_with_another(text, at, people):
        return True
    is_first = lexicon.is_first_name(word.text) or is_given
    if not is_first and lexicon.is_entry(word.text.casefold()) and not people.has(word.text):
        return None  # `Lys`, which only an -s makes the genitive of Ly
    right = neighbour(text, at)
    after = right.text.casefold() if right else ""
    if after == "ved" and not is_first and not _KNOWS.match(text.flat, word.end):
        return None
    if right is not None and len(after) == 1 and right.is_capital and is_first:
        return True
    if is_greeted(text, at):
        return True
    if _SAID_OF_PEOPLE.match(text.flat, word.end) or (is_first and _LIKEWISE.match(text.flat, word.end)):
        return False
    if after in cues.DOES and (is_first or after not in cues.ANYTHING_DOES):
        return True
    if after in cues.DONE_TO:
        return False
    if after in cues.DOES or cues.is_verb_like(after):
        if not is_first and (following := neighbour(text, at + 1)) and following.text == "man":
            return None  # `Skov skal man ikke have over et tag`
        return None if _is_of_year_or_sky(word.text.casefold(), after) else False
    if _is_genitive(text, word) and right is not None:
        return False if after.islower() or word.text.isupper() else None
    if is_first and after in ("fra", "hos"):
        return False
    is_town = lexicon.is_town(word.text) and lexicon.is_place(word.text)
    if at in text.loud or (is_town and not is_first):
        return False if _is_towards(text, at) or (is_first and is_seldom(word.text)) else None
    if right is None:
        return _before_sign(text, at, is_first)
    if after in _SELF and word.text.casefold() not in cues.COMPASS | cues.SEASONS:
        return False
    if after in ("fra", "hos") or (right.is_capital and lexicon.is_name(right.text)):
        return False if word.text.casefold() not in cues.COMPASS | cues.SEASONS else None
    return False if is_first and is_seldom(word.text) and after not in _MEASURES else None


def _is_of_year_or_sky(word: str, verb: str) -> bool:
    """Whether a season or a point of the compass does what it may do by itself (`Sommer er højsæson`)."""
    return (word in cues.SEASONS and verb in _OF_SEASONS) or (
        word in cues.COMPASS and verb in ("ligger", "lå", "står", "stod")
    )


def _before_sign(text: Plain, at: int, is_first: bool) -> Verdict:
    """Before a full stop, a cell's end or a comma: alone as a name stands, unless things are listed."""
    word = text.words[at]
    sign = text.flat[word.end : word.end + 2].strip()[:1]
    if sign == ":" and word.text.casefold() in _HEADINGS:
        return None
    if sign == "," and _ASIDE.match(text.flat, word.end):
        return False
    following = text.words[at + 1] if at + 1 < len(text.words) else None
    if sign.isdigit():
        return False if is_first else None
    who = _WHO.match(text.flat, word.end)
    if who and (not who["role"] or is_call(who["role"])):
        return False
    if not sign and label_before(text, word) and word.text.casefold() not in cues.COMPASS | cues.SEASONS:
        return False
    if sign == "," and following is not None:
        if following.text in ("der", "som") or (following.text in cues.ROLES and not is_call(word.text)):
            return True
        if not is_call(word.text) and _is_what_one_is(text, following, is_first=is_first):
            return False
        return None if following.text.islower() else False
    if _HANGING.match(text.flat, word.end):
        return None  # `Mark- og staldarbejde`
    if sign == "-" and len(word.text) < 3 and text.flat[word.end] == "-":
        return None  # `El-tavle`
    if sign == "-" and text.flat[word.end + 1 : word.end + 2] != " ":
        if word.text.casefold() in cues.COMPASS or (not is_first and lexicon.is_entry(word.text.casefold())):
            return None  # `Sand-cement`
        return False
    ends = following is None and not text.flat[word.end : word.end + 3].strip()
    if word.start and ends and not is_call(word.text):
        return None if word.text.casefold() in cues.COMPASS | cues.SEASONS else False  # `Tak for nu. Toft`
    return False if is_first or is_seldom(word.text) or (sign in ".)|:?!" and sign) else None


def _is_what_one_is(text: Plain, following: Word, *, is_first: bool) -> bool:
    """`Aksel, taxivognmand`, `Bak, allround håndværker`: what people are, by the word itself or behind how they are it."""
    if not following.text.islower():
        return False
    if is_call(following.text):
        return is_first or is_post(following.text)
    how = _HOW.match(text.flat, following.start)
    return how is not None and is_post(how["who"])


def _is_genitive(text: Plain, word: Word) -> bool:
    return text.flat[word.end : word.end + 1] in ("'", "’") or lexicon.forms(word.text)[-1] != word.text


def _in_place(text: Plain, at: int) -> bool:
    """Whether the word is part of a place's or a thing's name: a capital, a number or a preposition of place by it."""
    words = text.words
    word = words[at]
    if (
        at
        and (left := words[at - 1]).end + 1 >= word.start
        and left.is_capital
        and not left.begins
        and not left.text.isupper()
    ):
        return True
    if (
        at
        and lexicon.is_place(words[at - 1].text)
        and words[at - 1].is_capital
        and words[at - 1].end + 1 == word.start
    ):
        return True
    leads = words[at - 1].text.casefold() if at else ""
    if leads == "i" or (leads in ("ved", "mod", "nær", "omkring", "på") and lexicon.is_place(word.text)):
        return True
    return text.flat[word.end : word.end + 2].strip().isdigit()


def _is_towards(text: Plain, at: int) -> bool:
    return bool(at) and text.words[at - 1].text.casefold() in cues.TOWARDS and not text.words[at].begins


def _is_spoken_of(text: Plain, at: int) -> bool:
    """Whether what stands beside a word is what stands beside a person's name."""
    words = text.words
    after = words[at + 1].text.casefold() if at + 1 < len(words) else ""
    if after in cues.DOES - (frozenset() if lexicon.is_first_name(words[at].text) else cues.ANYTHING_DOES):
        return True
    if _is_addressed(text, at) or _SAID_OF_PEOPLE.match(text.flat, words[at].end):
        return True
    if cues.is_verb_like(after) and after not in cues.ANYTHING_DOES:
        return True
    if after == "og" and at + 2 < len(words):
        return words[at + 2].is_capital and lexicon.is_first_name(words[at + 2].text)
    return _is_towards(text, at)
