"""Who somebody is, said just beside the name: `Kjær, lagerchefen`, `vores tidl. kasserer, Skov, har`, `jeg og conny`.

What is explained so is a person whatever else the word means. A list of trades explains nobody (`Smed, svejser`), and
what a text says of itself neither (`Skov, park og have`).
"""

from __future__ import annotations

import re

from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.capitals import before, neighbour
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.word_set import word_set

FAR = 40
"""Characters before a word that are looked at."""
_PRONOUNS = word_set("jeg mig han ham hun hende undertegnede")
_WHOSE = word_set("min hans hendes vores deres mit sin")
_HE = Pattern(
    r"(?:,| \(| -) ?(?:(?:og|men|da|for|når|fordi|så|hvis|mens|at) )?(?:han|hun|hende|ham)(?!\w)",
    re.IGNORECASE,
)
"""Who is `he` in what follows at once."""
_EXPLAINED = Pattern(
    r"(?:,| \() ?(?:(?P<whose>min|mit|vores|hans|hendes|deres|en|den|tidl\.?|tidligere|forhenværende|nuværende|daværende|nyvalgt|nyvalgte|nu|afgået|afgående|fungerende|byens) )?"
    r"(?:(?:min|[a-zæøå]+(?:e|ig|et|lt|nt|mt|te)\.?|tidl\.|skrap|sød|rar|dygtig|god|streng|klog) ){0,2}(?P<who>[a-zæøå]{2,}(?:-[a-zæøå]{2,})?)"
)
_WAS = Pattern(
    r", (?:der|som) (?:er|var|blev|bliver|nu er|dengang var) (?:[a-zæøå]+(?:e|ig|t) )?(?P<who>[a-zæøå]{3,})(?= i | på | for | hos | ved |[.,;)]|$)"
)
"""What somebody was (`Brandt, der var direktør`)."""
_EXPLAINS = Pattern(
    r"(?:(?P<how>min|mit|vores|hans|hendes|deres|den|tidl\.?|tidligere|daværende|forhenværende|nuværende|ny|nye|nyvalgte|afgående) (?:[a-zæøå]+\.? ){0,2})?(?P<who>[a-zæøå]{3,}), $",
    re.IGNORECASE,
)
_PEOPLE = word_set("mand kvinde dame fyr pige dreng menneske type knægt gut ildsjæl")
"""What somebody is called who holds no post."""


def is_alongside(text: Plain, at: int) -> bool:
    """`Munk og jeg`, `sten og formanden`, `jeg og conny`: `og` joins it to a pronoun or to who holds a post."""
    if text.words[at].text == "hans":
        return False
    right = neighbour(text, at)
    if right is not None and right.text in ("og", "samt") and (other := neighbour(text, at + 1)) is not None:
        lower = other.text.casefold()
        following = neighbour(text, at + 2)
        whose = lower in _WHOSE and following is not None and is_call(following.text)
        return lower in _PRONOUNS or whose or _is_post(lower)
    left = before(text, at)
    if left is None or left.text not in ("og", "samt") or (first := before(text, at - 1)) is None:
        return False
    return first.text.casefold() in _PRONOUNS or _is_post(first.text.casefold())


def is_he(text: Plain, at: int) -> bool:
    """`hos sten, han bor`, `Frost (hun er nu i Norge)`: the next pronoun is about it."""
    return bool(_HE.match(text.flat, text.words[at].end))


def is_explained(text: Plain, at: int) -> bool:
    """`Smed, min gamle klasselærer`, `Kjær, lagerchefen`, `Kassereren, per, fremlagde`: a comma, and who it is."""
    word = text.words[at]
    if is_call(word.text) and not word.is_capital:
        return False
    if (was := _WAS.match(text.flat, word.end)) and is_call(was["who"]):
        return True
    found = _EXPLAINED.match(text.flat, word.end)
    if found:
        who = found["who"]
        known = is_call(who) or who in _PEOPLE
        if known and (
            found["whose"] or _is_post(who) or (not is_call(word.text) and _ends(text, found.end()))
        ):
            return True
    start = word.start
    if not at or not (text.words[at - 1].text.islower() or text.words[at - 1].begins):
        return False
    said = _EXPLAINS.search(text.flat[max(0, start - FAR) : start])
    if not said or not is_call(said["who"]) or text.flat[word.end : word.end + 1] not in (",", ")", "(", " "):
        return False
    closed = text.flat[word.end : word.end + 1] == "," or text.flat[word.end : word.end + 2] == " ("
    return closed and bool(said["how"] or _is_post(said["who"].casefold())) and not is_call(word.text)


def _ends(text: Plain, end: int) -> bool:
    """Whether the explanation is closed by a sign, and no list goes on."""
    return text.flat[end : end + 1] in (",", ".", ")", ";", "") and text.flat[end : end + 4] != ", og"


def _is_post(word: str) -> bool:
    return is_call(word) and cues.is_definite(word) and word not in ("manden", "pigen", "drengen")
