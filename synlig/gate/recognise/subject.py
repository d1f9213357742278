"""Who or what a sentence says that something of: `Kompressoren strejkede` is no strike, `en operation på en gearkasse` no operation.

The people, groups, bodies and minds that can be ill, strike or believe are a closed class (`lexicon/beings.txt`, the job
titles, the names); every other noun is a thing's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from synlig.gate import lexicon
from synlig.gate.recognise.cues import ADVERBS, IN_PLACE, KIN, NO_NOUNS, ROLES, is_definite
from synlig.gate.recognise.span import Kind
from synlig.gate.recognise.word_set import word_set
from synlig.gate.recognise.work import is_post

_COPULA = word_set("er var bliver blev blevet været være")
_DOES = _COPULA | word_set(
    "har havde haft får fik fået går gik gået lå ligger ligget led lider døde dør holdt stod stoppede have kan kunne"
)
_MOVES = word_set("går gik gået lå ligger ligget holdt stod stoppede i på under")
"""What a thing does to a body: `Natarbejdet gik på` helbredet."""
"""Verbs between a subject and what is said of it."""
_BETWEEN = ADVERBS | word_set(
    "i på af med en et nogle ikke næsten helt lidt meget ret så alvorligt åben fysisk kronisk akut total fuldstændig altså jo ellers jævnligt ofte tit nu engang hver gang aldrig konstant stille under"
)
"""What stands between such a verb and what is said."""
_TAKEN_UP = word_set("der som den det de")
"""What takes up the subject again (`kompressoren den strejkede`)."""
_BODY = re.compile(
    r"\b\w*(?:ryggen|nakken|skuld(?:er|re)n?e?|hofter?ne?|knæe?t?|hånden|hænder\w*|armen?e?|benet?|foden|fødder\w*|fing\w+|hjertet|lunge\w+|maven|synet|hørels\w+|øjn?e\w*|øret?n?e?|hjernen|hovedet|kroppen|helbred\w*|psyk\w+|fysik\w*|leddene|huden|nerver\w*)\b",
    re.IGNORECASE,
)
_SAID_OF = re.compile(
    r"\w*(?:et|ede|syge?|sygt|raske?|døve?|blinde?|lamm?e?|halte?|invalid|døde?|træt|trætte|slidte?|iske?|ige?|ive?|alt?|ale|rød|røde|rødt|blåt?|grøn|grønne|grønt|tunghør|brændt)|(?:i |på )?(?:krykker|hospitalet|sygehuset|intensiv|\w*strejken?|\w*konflikt(?:en)?|lockout|koma|kur)",
    re.IGNORECASE,
)
"""What a thing can be, and no name of an illness or a benefit (`Min indtægt er dagpenge`)."""
_ORDINAL = re.compile(
    r"\w+(?:ste|nde|rede)|ene|anden|andet|andre|tredje|fjerde|femte|sjette|nye|gamle|lille|store|små|unge|mindre|voksne|syge|fælles|hele|halve"
)
"""What stands for somebody by itself (`den ældste`)."""
_DETERMINERS = word_set(
    "en et den det de denne dette disse vores vort vore hver hvert et min mit mine hvilket hvilken samme to tre fire fem seks syv otte ni ti flere mange nogle alle gamle nye"
)
_ADVERBS = ADVERBS | word_set(
    "lige så meget altid hele helt lidt mere mest ligesom indtil nemlig dengang fordi og som der jo dog"
)
_MINE = word_set("min mit mine")
_PRONOUNS = word_set(
    "jeg mig du dig han ham hun hende vi os jer de dem hans hendes deres sin sit sine sig man selv min mit mine"
)
_UNITS = word_set("ton tons kg kilo m meter cm mm liter kubikmeter kvm fods tommers hk watt kw kva")
_PREPOSITIONS = IN_PLACE | word_set("af for om med over under efter før hos bag uden ad ind op ned inden")
_OPENERS = _PREPOSITIONS | word_set(
    "da når hvis så derfor dengang engang nu først senere siden dernæst derefter pludselig også desværre imens mens hver fordi at hvor om indtil hvorfor dertil"
)
"""With what a clause begins whose subject stands behind the verb, or is still to come."""
_CUT = re.compile(
    r"[,;:!?(»«\"“”]|(?<= )-(?= )|\b(?:at|når|da|hvis|fordi|hvor|hvorfor|hvordan|mens|men|indtil|end)\b|\bog(?= (?:er|var|blev|bliver|har|havde|fik|får|gik|går|kom|ligger|lå)\b)",
    re.IGNORECASE,
)
"""Where a clause begins."""
_TOKEN = re.compile(r"[^\W\d_][\w'’-]*|\d[\d.]*")
_AGENT = re.compile(r"\w{3,}(?:ist|(?<!m)ent|ant|inde|ør|løs|gænger|holder|tager|haver|giver)")
_ADJECTIVE = re.compile(
    r"\w{3,}(?:sk|ske|ige|ig|igt|elle|el|elt|le|lt|iv|ive|ivt|ede|te|nde|øse|øs|øst|bare|somme|e)"
)


@lru_cache(maxsize=20_000)
def is_thing(word: str) -> bool:
    """Whether a word as it stands in a text is a noun for what is nobody: no person, group, body or mind."""
    lower = word.lower()
    if lexicon.is_thing_noun(lower):
        return True
    if lower.isdigit() or lower in NO_NOUNS or lower in KIN or lower in ROLES or len(lower) < 2:
        return False
    if word != lower and (lexicon.is_first_name(word) or lexicon.is_name(word) or lexicon.is_place(word)):
        return False
    return lexicon.is_word(lower) and not is_being(word)


@lru_cache(maxsize=20_000)
def is_being(word: str) -> bool:
    """Whether a word is, or may be, a person, a group, a part of a body or of a mind."""
    lower = word.lower()
    if lower in KIN or lower in ROLES or lexicon.is_being_noun(lower):
        return True
    stems = [lower, *(lower.removesuffix(end) for end in ("en", "n", "ne", "e", "s", "ens", "nes"))]
    return any(
        is_post(stem) or _AGENT.fullmatch(stem) or (stem.endswith("er") and lexicon.is_verb(stem))
        for stem in stems
    )


def is_of_a_thing(before: str, found: str, after: str, kind: Kind) -> bool:
    """Whether the subject of what is said is a thing: `Transaktionen blev` aborteret, `et program der` fik anfald."""
    clause = _CUT.split(before)[-1]
    words = _TOKEN.findall(clause)
    first = _TOKEN.match(found)
    does = bool(first and (first[0].lower() in _DOES or lexicon.is_verb(first[0].lower())))
    if kind is Kind.HEALTH and _BODY.search(found):
        return False
    if does and _begins_with_a_thing(after) and not any(map(_is_somebody, (*words, *_TOKEN.findall(found)))):
        return True
    left = len(words)
    while left and words[left - 1].lower() in _DOES | _BETWEEN:
        left -= 1
    said = [word.lower() for word in words[left:]]
    verbs = _DOES.intersection((*said, *(word.lower() for word in _TOKEN.findall(found)[:1])))
    telling = kind in (Kind.HEALTH, Kind.UNION)
    if telling and verbs and verbs <= _COPULA and not _SAID_OF.fullmatch(found.rpartition(" ")[2]):
        return False
    if kind is Kind.HEALTH and _MOVES.intersection(said) and not _SAID_OF.fullmatch(found.rpartition(" ")[2]):
        return False
    does = does or any(word in _DOES for word in said)
    if any(word in ("en", "et") for word in said) and not set(said) & (_DOES - _COPULA):
        return False  # `Resultatet blev en depression`
    words = words[:left]
    if not words:
        return False
    if not verbs and _is_gapped(before, clause, words):
        return True
    taken = len(words) > 1 and words[-1].lower() in _TAKEN_UP
    if does and taken and words[-1].lower() in ("der", "som"):
        return _ends_in_a_thing(words[:-1])
    if does and _is_thing_phrase(words[:-1] if taken else words):
        return True
    return _stands_behind_its_verb(words)


def _is_gapped(before: str, clause: str, words: Sequence[str]) -> bool:
    """`Laminatoren er død, mikrofonen` døv: the verb of a thing before it is left out of the second."""
    earlier = _TOKEN.findall(before[: len(before) - len(clause)])
    return (
        len(words) == 1
        and is_definite(words[0].lower())
        and lexicon.is_named_noun(words[0].lower())
        and any(word.lower() in _COPULA | {"har", "havde", "fik"} for word in earlier)
        and not any(map(_is_somebody, earlier))
    )


def _is_somebody(word: str) -> bool:
    """Whether a word is a person: a pronoun, somebody of the family, a name."""
    lower = word.lower()
    named = word != lower and (lexicon.is_first_name(word) or lexicon.is_name(word))
    return lower in _PRONOUNS or lower in KIN or lower in ROLES or named


def _is_thing_phrase(words: Sequence[str]) -> bool:
    """Whether the words are a thing with what belongs to it: `Varmen på 1. sal`, `Mine 400 høns`, `Excel`."""
    at = 0
    while at < len(words) - 1 and (words[at].lower() in _DETERMINERS or words[at].isdigit()):
        at += 1
    determined = at > 0
    while (
        determined
        and at < len(words) - 1
        and _ADJECTIVE.fullmatch(words[at].lower())
        and not is_definite(words[at])
    ):
        at += 1
    if at >= len(words) or words[at].lower() in _OPENERS | NO_NOUNS:
        return False
    head, rest = words[at], words[at + 1 :]
    if _ORDINAL.fullmatch(head.lower()):
        return False
    known = lexicon.is_thing_noun(head.lower()) or (
        lexicon.is_term(head) and not (_is_somebody(head) or is_being(head))
    )
    if not (known or ((determined or is_definite(head.lower())) and is_thing(head))):
        return False
    return not rest or (
        rest[0].lower() in _PREPOSITIONS and len(rest) < 6 and not any(map(_is_somebody, rest))
    )


def _ends_in_a_thing(words: Sequence[str]) -> bool:
    """Whether the last of the words is a thing that a relative clause follows."""
    near = words[-3:]
    if not near or not is_thing(near[-1]) or any(map(is_being, near)):
        return False
    determined = any(word.lower() in _DETERMINERS for word in near[:-1])
    return determined or is_definite(near[-1].lower()) or lexicon.is_thing_noun(near[-1].lower())


def _stands_behind_its_verb(words: Sequence[str]) -> bool:
    """`I vores afdeling var budgettet` altid på krykker: what a clause opens with is no subject."""
    verbs = [at for at, word in enumerate(words) if word.lower() in _DOES]
    return bool(verbs) and words[0].lower() in _OPENERS and _is_thing_phrase(words[verbs[-1] + 1 :])


def _begins_with_a_thing(after: str) -> bool:
    """`Hver nat strejkede` kompressoren."""
    words = _TOKEN.findall(after)[:3] if after.startswith(" ") else []
    if words and words[0].lower() in _DETERMINERS - _MINE:
        return len(words) > 1 and is_thing(words[1])
    return bool(words) and is_definite(words[0]) and not lexicon.is_entry(words[0]) and is_thing(words[0])


def is_thing_next(after: str) -> bool:
    """Whether what follows is a thing, with its article and its adjectives or bare (`en 40 tons mobilkran`, `motorer`)."""
    words = _TOKEN.findall(_CUT.split(after)[0])[:5]
    at = 0
    while at < len(words) - 1 and (
        words[at].lower() in _DETERMINERS - _MINE or words[at].isdigit() or words[at] in _UNITS
    ):
        at += 1
    while (
        at < len(words) - 1
        and _ADJECTIVE.fullmatch(words[at].lower())
        and not is_definite(words[at])
        and not is_being(words[at])
        and not lexicon.is_thing_noun(words[at].lower())
        and not (words[at + 1].lower() in _DOES | _OPENERS or lexicon.is_verb(words[at + 1].lower()))
    ):
        at += 1
    if at >= len(words) or words[at].istitle() or words[at].lower() in _OPENERS | _ADVERBS:
        return False
    return is_thing(words[at])
