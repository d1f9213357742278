"""A first name in small letters that is a noun as well, and stands as no noun can: without an article (`vi savnede viola`).

A Danish noun for a thing that can be counted has an article, a number or another word before it that tells which one;
substances (`sten`, `sol`), trees as timber and ranks (`som svend`) have none, and are judged by other signs.
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.beside import is_listed_with_things
from synlig.gate.recognise.capitals import neighbour
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.person_place import does_as_people
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.word_set import word_set

_COUNTED = word_set("""mark bjørn palle rose helle viola viol lilje falk falke ulv ravn stork svane due vibe lærke måge busk kvist krone bille bror
    engel stjerne måne rune skjold sværd anker spyd ørn løve bæver kaj dreng mikkel iris jasmin hortensia dahlia violet
    magnolia safir smaragd perle palme vagn hjelm klippe bakke borg dam dal eng høj mose mølle krog ring hammer kniv
    stig tom trane svale spurv gråspurv mejse hare hjort rype terne kløver valmue nellike primula azalea orkidé amanda
    victoria vega stella luna""")
"""Names that are nouns one can count."""
_RANKS = word_set("svend karl bonde konge prins greve mester munk bisp knægt jarl")
"""Those that say what somebody is, and follow `som` and `blev` without an article."""
_NO_NOUNS = word_set("else max per frede gro frida siv tim")
"""Names that are words, but no nouns that stand alone."""
_LEADS = word_set("""til fra med af for hos om undtagen ifølge via og eller samt at hvis da når fordi mens men så som også ikke igen nu desuden derefter
    dog kun måske selv både hverken enten ad mod imod kommer kom""")
"""What stands before somebody's name, and before a noun only where an article follows."""
_ASKS = word_set("er var har havde bliver blev skal vil kan må")
"""What begins a question whose subject stands behind it."""
_VERBS_AT = Pattern(
    r"(?<!\w)(?:vente[rt]?|ventede|tænke[rt]?|tænkte|håbe[rt]?|regne[rt]?|regnede|stole[rt]?|rykke[rt]?|rykkede) (?:på|med) $",
    re.IGNORECASE,
)
_SIGN = Pattern(r"(?:^|[\n(/|,;:.!?>»\"-]|\d[.)])[ \t]*$")
_CLOSED = Pattern(r"[ \t]*(?:$|[.,;:!?)\n|]|(?:og|samt|til|for|på|kl) )")
"""What stands behind somebody who is only named (`vagt 10-12: else`)."""


def is_bare(text: Plain, at: int) -> bool:
    """Whether a first name in small letters stands as a name does, and as the word it also is does not."""
    word = text.words[at].text
    if word not in _COUNTED | _RANKS | _NO_NOUNS or is_listed_with_things(text, at):
        return False
    flat, start, end = text.flat, text.words[at].start, text.words[at].end
    if flat[end : end + 1] == "-" or flat[start - 1 : start] == "-":
        return False
    right = neighbour(text, at)
    active = does_as_people(text, at) or (
        right is not None and cues.is_verb_like(right.text) and not right.text.endswith("es")
    )
    opened = bool(_SIGN.search(text.shown[max(0, start - 8) : start]))
    if word in _NO_NOUNS:
        return (
            opened
            and not active
            and ":" in flat[max(0, start - 3) : start]
            and bool(_CLOSED.match(text.shown, end))
        )
    if word in _RANKS:
        return active and (opened or text.words[at - 1].text in ("at", "hvis", "da", "når", "fordi", "om"))
    if opened:
        return active or bool(_CLOSED.match(text.shown, end))
    left = text.words[at - 1].text.casefold()
    if _VERBS_AT.search(flat[max(0, start - 30) : start]):
        return True
    if left == "at":
        return active
    if left in _ASKS:
        return text.words[at - 1].begins
    return left in _LEADS or (cues.is_verb_like(left) and not lexicon.is_entry(left))
