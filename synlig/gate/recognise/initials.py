"""Initials: `R.T.` for certain where they are somebody's, `RT` in doubt, and only by a person's place where they mean
something else as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.capitals import before, is_free, label_before, neighbour
from synlig.gate.recognise.in_row import is_label_in_row
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.word_set import word_set

LONGEST = 6
"""Letters of somebody's initials in capitals."""
LISTED = 12
"""Names in a list that are looked at, on either side of letters."""
_MEAN_MORE = word_set("""it hr pr cv ai eu fn tv dr ds en hk lo fh bo sf dm pc av dj db su ok hf ib vi da di kl sk ud op om os af ad et de du jo
    ja no nu og el vvs nb ps aa ab as hd ba ma ph gps sms ll vs re sv fw fwd cc bcc fyi rsvp usa uk""")
_ACTORS = word_set("it hr pr ai eu fn tv dr hk lo fh sf dm di kl sk el da vvs")
"""Bodies and trades that do things, too."""
_SHORT = word_set("kl nr kr ca mm cm km kg pr st tv th mf fx ml hl bl dl stk tlf hhv mht mfl jf evt")
_MIXED = Pattern(r"[A-ZÆØÅ]{2}[a-zæøå]{1,2}|[A-ZÆØÅ][a-zæøå]{1,2}[A-ZÆØÅ][a-zæøå]?")
_COUNTRIES = word_set(
    "dk ua us nl pl es fr be ch at fi is fo gl ee lt lv cz sk hu ro bg hr si it pt gr ie tr cn jp"
)
_CODE = Pattern(r"[ -]?\d{2}")
"""What stands behind the letters of a code or a plate (`HV 71`, `ZK-0933/18`)."""
_MEASURED = Pattern(r"\d |[A-ZÆØÅ]{2}-$")
"""What stands before the letters of a unit (`3,6 MW`) or of a method (`GC-MS`)."""
_OWES = word_set("skyldig skylder udlæg udlagt tilgode tilgodehavende betalt betaler lånt mangler modtaget")
"""Labels that somebody with an amount follows (`skyldig: RT 300`)."""
_JOINTS = ("+", "/", "&")
_COMPOUND = Pattern(r"-[a-zæøå]{3}")
"""The rest of a word that an abbreviation begins (`PR-gruppen`)."""
_VOWEL = Pattern(r"[aeiouyæøåéü]")


def find_initials(text: Plain, people: PeopleIndex) -> Iterator[Span]:
    """Letters with full stops; for certain where the letters are a known person's, in doubt otherwise. Then bare ones."""
    words = text.words
    at = 0
    while at < len(words):
        end = _letters(text, at)
        if end - at < 2:
            if _is_somebodys(text, at, people):
                yield text.span(words[at].start, words[at].end, Kind.PERSON, certain=False, known=True)
            at += 1
            continue
        known = "".join(each.text for each in words[at:end]).casefold() in people.initials
        dotted = "." in text.flat[words[at].end : words[end - 1].end + 1]
        if known or dotted:
            stop = words[end - 1].end + (text.flat[words[end - 1].end : words[end - 1].end + 1] == ".")
            yield text.span(words[at].start, stop, Kind.PERSON, certain=known and dotted, known=known)
        at = end


def _letters(text: Plain, at: int) -> int:
    """How far single capitals with full stops, hyphens or one space between reach."""
    words = text.words
    end = at
    while end < len(words) and len(words[end].text) == 1 and words[end].is_capital:
        between = text.flat[words[end - 1].end : words[end].start] if end > at else "."
        if between not in (".", ". ", "-", ".-", " "):
            break
        end += 1
    return end


def _is_somebodys(text: Plain, at: int, people: PeopleIndex) -> bool:
    """Whether bare capitals are somebody's initials: always doubtful."""
    word = text.words[at]
    lower = word.text.casefold()
    if word.text.islower():
        return _is_in_small_letters(text, at, people)
    if _MIXED.fullmatch(word.text):
        return lower in people.mixed and not lexicon.is_term(word.text)
    if not (2 <= len(lower) <= LONGEST and word.text.isupper() and lower in people.initials):
        return False
    placed = _is_in_a_persons_place(text, at) or _is_listed_with_people(text, at, people)
    if at in text.loud:
        if lower in ("kr", "kl", "nr", "km", "kg", "stk"):
            return False
        return (
            _is_by_plus(text, at)
            or (len(lower) < 4 and not lexicon.is_word(lower) and placed)
            or (len(lower) < 4 and not _VOWEL.search(lower) and lower not in _MEAN_MORE)
        )
    if _MEASURED.search(text.flat[max(0, word.start - 4) : word.start]):
        return False
    if text.flat[word.start - 1 : word.start].isdigit() or text.flat[word.end : word.end + 1].isdigit():
        return False
    if lexicon.is_term(word.text) and _COMPOUND.match(text.flat, word.end):
        return False
    if _CODE.match(text.flat, word.end) and not placed:
        return False
    if lower in _COUNTRIES:
        right = neighbour(text, at)
        return placed or (right is not None and cues.is_verb_like(right.text))
    if lower in _MEAN_MORE or lexicon.is_term(word.text):
        return placed or (lower not in _ACTORS and (_is_doing(text, at) or is_label_in_row(text, at, people)))
    return True


def _is_in_small_letters(text: Plain, at: int, people: PeopleIndex) -> bool:
    """`deltagere: rj, wh`, `bl tager den`: letters that are no word, where a person would stand."""
    lower = text.words[at].text
    if (
        not 2 <= len(lower) <= 3
        or lower not in people.initials
        or lower in _MEAN_MORE | _SHORT
        or lexicon.is_form(lower)
    ):
        return False
    right = neighbour(text, at)
    acts = text.words[at].begins and right is not None and right.text in cues.DOES
    return acts or _is_in_a_persons_place(text, at)


def _is_in_a_persons_place(text: Plain, at: int) -> bool:
    """After `ref.:`, in parentheses, after `ifølge`, or by a plus to other letters."""
    word = text.words[at]
    label = label_before(text, text.words[_first_listed(text, at)])
    if label in cues.LABELS or label in _OWES or _is_by_plus(text, at):
        return True
    if text.flat[word.start - 1 : word.end + 1] == f"({word.text})":
        return True
    left = before(text, at)
    return (
        left is not None
        and left.text.casefold() in ("ifølge", "hilsen", "mvh", "vh", "af")
        and not word.begins
    )


def _is_listed_with_people(text: Plain, at: int, people: PeopleIndex) -> bool:
    """Whether a name stands in the same list (`SB, SK og Benedikte`)."""
    return any(
        not name.isupper() and (people.has(name) or lexicon.is_first_name(name))
        for step in (-1, 1)
        for name in _listed(text, at, step)
    )


def _listed(text: Plain, at: int, step: int) -> Iterator[str]:
    """The capitalised words that commas or `og` join to a word, on the one side or the other."""
    for _number in range(LISTED):
        joined = _next_listed(text, at, step)
        if joined is None or not text.words[joined].is_capital:
            return
        at = joined
        yield text.words[at].text


def _next_listed(text: Plain, at: int, step: int) -> int | None:
    """The number of the next word in a list: the next one, or the one behind `og`."""
    words = text.words
    for each in (at + step, at + 2 * step):
        if not 0 <= each < len(words):
            return None
        low, high = sorted((at, each))
        if text.flat[words[low].end : words[high].start] in (", ", ",", " og ", " & ", " + ", "/", " samt "):
            return each
    return None


def _first_listed(text: Plain, at: int) -> int:
    """The number of the first in a list of short words (`Deltagere: RJ, WH, AV`)."""
    words = text.words
    while (
        at
        and len(words[at - 1].text) <= LONGEST
        and text.flat[words[at - 1].end : words[at].start] in (", ", ",", " og ")
    ):
        at -= 1
    return at


def _is_by_plus(text: Plain, at: int) -> bool:
    word = text.words[at]
    left, right = (
        text.flat[max(0, word.start - 3) : word.start].strip(),
        text.flat[word.end : word.end + 3].strip(),
    )
    return left.endswith(_JOINTS) or right.startswith(_JOINTS)


def _is_doing(text: Plain, at: int) -> bool:
    """Whether the letters do something, or stand alone after a word towards a person (`med FM;`, `Det var BS, der`)."""
    word = text.words[at]
    right = neighbour(text, at)
    if right is not None:
        return cues.is_verb_like(right.text) or (right.text == "og" and is_free(text, word))
    left = text.words[at - 1].text.casefold() if at else ""
    return left in cues.TOWARDS | {"var", "er", "hos"} and text.flat[word.end : word.end + 1] in (
        ".",
        ",",
        ";",
        ":",
        "",
    )
