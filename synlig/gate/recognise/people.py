"""Names of the people that the association knows, in every form they are written in.

Full, first or last name alone, reversed, in capitals or small letters, with -s, with hyphens or spaces or broken over
two lines, without æ, ø, å and accents, with a letter wrong, as initials, as a handle. What one word of a name means
where it stands alone is judged in `lone.py`.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.announced import is_announced
from synlig.gate.recognise.called import call_start
from synlig.gate.recognise.capitals import before, is_free, neighbour
from synlig.gate.recognise.disguised import find_disguised
from synlig.gate.recognise.in_row import is_given_in_row
from synlig.gate.recognise.initials import find_initials
from synlig.gate.recognise.lone import is_person
from synlig.gate.recognise.lone_small import is_after_letter
from synlig.gate.recognise.only_a_word import is_only_a_word
from synlig.gate.recognise.ordinary import is_seldom, is_word
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import PeopleIndex, as_read
from synlig.gate.recognise.put_together import is_double_name, is_pet_name
from synlig.gate.recognise.reading import Plain, Word
from synlig.gate.recognise.rosters import is_on_roster
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.word_set import word_set

LONGEST = 40
"""Letters of a word that may be a name."""
NEAR = 4
"""Words to either side of a slip in which the same person's other names stand."""
APART = 8
"""Words to either side of one name in which another of the same person's is no accident."""
FARTHEST = 4
"""Characters between two words of one name (`", "`, `"-"`, `". "`)."""


_WHERE = word_set("på i til under over ved mellem bag")
QUOTES = "'’\"”“»«()"
_CUT = word_set("chr kr joh johs fred sv aug th vald edv vilh wilh jac jak nic laur")
"""Given names cut short before a last name (`Chr. Vest`)."""
_INITIALS = Pattern(r"[A-ZÆØÅ]{2,3}")
"""Letters of first names that stand together without full stops (`PE Skovgaard`)."""
JOINING = " ,-" + QUOTES
"""What may stand between two words of one name (`Vest, Karin`, `Karin (Vest)`, `Karin "Kaj" Vest`)."""


def find_people(text: Plain, people: PeopleIndex, *, in_minutes: bool = False) -> Iterator[Span]:
    """Every known person; doubtful where an ordinary word begins a sentence, or two letters may be initials.

    Also what no closed reason says is only a word (`only_a_word.py`), in doubt; of minutes, which speak of members, more.
    """
    if not people:
        return
    at = 0
    certain: set[str] = set()
    passed: list[int] = []
    while at < len(text.words):
        if len(text.words[at].text) > LONGEST:
            at += 1
            continue
        end, owners = _run(text, at, people)
        if end > at + 1:
            yield from _full(text, at, end, people)
        elif owners:
            found = list(_one(text, at, people))
            yield from found
            certain.update(text.words[at].text for span in found if span.certain)
            passed += [] if found else [at]
        else:
            yield from _almost(text, at, people)
        at = end
    yield from _again(text, passed, certain)
    yield from _together(text, passed, people)
    yield from _in_row(text, passed, people)
    yield from _unexplained(text, passed, people, in_minutes=in_minutes)
    yield from find_initials(text, people)
    yield from find_disguised(text, people)


def _again(text: Plain, passed: list[int], certain: set[str]) -> Iterator[Span]:
    """What hardly is a word and began a sentence, where the text names somebody so (`Blom i vandet ... det er Blom`)."""
    for at in passed:
        word = text.words[at]
        seldom = is_seldom(word.text) or not lexicon.is_entry(word.text.casefold())
        if seldom and word.text in certain:
            yield text.span(word.start, word.end, Kind.PERSON, certain=False, known=True)


def _together(text: Plain, passed: list[int], people: PeopleIndex) -> Iterator[Span]:
    """Words that alone are only words, where two names of one person stand apart (`Jette, aldrig Fisker, tak`)."""
    capitals = [at for at in passed if text.words[at].is_capital]
    for at in capitals:
        if _is_set_somewhere(text, at):
            continue
        owners = people.owners(text.words[at].text)
        beside = (word for word in text.words[max(0, at - APART) : at + APART + 1] if word.is_capital)
        others = [word.text for word in beside if word.text != text.words[at].text]
        if any(owners & people.owners(other) for other in others):
            yield text.span(text.words[at].start, text.words[at].end, Kind.PERSON, certain=False, known=True)


def _in_row(text: Plain, passed: list[int], people: PeopleIndex) -> Iterator[Span]:
    """Words that alone are only words, where notes of a row begin with names (`Liv JOB. Ruth: praktik.`)."""
    for at in passed:
        if is_given_in_row(text, at, people):
            yield text.span(text.words[at].start, text.words[at].end, Kind.PERSON, certain=False, known=True)


def _unexplained(text: Plain, passed: list[int], people: PeopleIndex, *, in_minutes: bool) -> Iterator[Span]:
    """What stands with a capital, or in a roster, and is in nothing said to be only a word."""
    for at in passed:
        word = text.words[at]
        capital = word.is_capital and not is_only_a_word(text, at, people, in_minutes=in_minutes)
        if capital or is_on_roster(text, at, people, in_minutes=in_minutes):
            yield text.span(word.start, word.end, Kind.PERSON, certain=False, known=True)


def _is_set_somewhere(text: Plain, at: int) -> bool:
    """`Hjort på grillen`, `Lykke til`: a sentence begins with the word, and goes on with where or what for."""
    word, right = text.words[at], neighbour(text, at)
    return (
        is_free(text, word)
        and right is not None
        and right.text in _WHERE
        and lexicon.is_entry(word.text.casefold())
    )


def _run(text: Plain, at: int, people: PeopleIndex) -> tuple[int, frozenset[int]]:
    """How far words that are in one and the same name reach (`end` not counted in), and whose name it is.

    A single letter between two of them is a middle name, and a last name with one letter wrong still that name.
    """
    words = text.words
    owners = people.owners(words[at].text)
    end = at + 1
    while owners and end < len(words) and is_near(text, words[end - 1], words[end]):
        step = end + 1 if _may_stand_between(text, end, owners, people) and end + 1 < len(words) else end
        if step > end and not is_near(text, words[end], words[step]):
            break
        both = owners & people.owners(words[step].text)
        halves = step == end and is_double_name(text, end, people)
        ordinary = is_word(words[step].text) and not halves
        if ordinary and words[step].is_capital != words[at].is_capital:
            break
        if not both and (words[step].is_capital or halves):
            both = people.nearly(owners, words[step].text)
        if not both:
            break
        owners, end = both, step + 1
    return end, owners


def _full(text: Plain, at: int, end: int, people: PeopleIndex) -> Iterator[Span]:
    words = text.words[at:end]
    start, stop = _start(text, _misspelt_first(text, at, people), people), _with_initial(text, end - 1)
    if words[0].is_capital or words[-1].is_capital or not all(is_word(word.text) for word in words):
        yield text.span(start, stop, Kind.PERSON, known=True)
    elif not _is_scenery(text, at, end):
        yield text.span(start, stop, Kind.PERSON, certain=False, known=True)


def _is_scenery(text: Plain, at: int, end: int) -> bool:
    """Whether small letters are about a field and where it lies (`en mark vest for byen`), and not about Mark Vest."""
    left = before(text, at)
    right = text.words[end].text if end < len(text.words) else ""
    return (
        left is not None and left.text.casefold() in ("en", "et", "den", "det", "at", "vi", "og", "i", "på")
    ) or right == "for"


def _misspelt_first(text: Plain, at: int, people: PeopleIndex) -> int:
    """The number of the word where a name begins whose first name has a letter wrong (`PALE FLINT`, `Rigmord Just`)."""
    words = text.words
    if not at or not words[at].is_capital or not words[at - 1].is_capital:
        return at
    listed = "," in text.flat[words[at - 1].end : words[at].start]
    if not is_near(text, words[at - 1], words[at]) or (
        listed and lexicon.is_entry(words[at - 1].text.casefold())
    ):
        return at
    return at - 1 if people.nearly(people.owners(words[at].text), words[at - 1].text) else at


def _one(text: Plain, at: int, people: PeopleIndex) -> Iterator[Span]:
    word = text.words[at]
    certain = is_person(text, at, people)
    first = _misspelt_first(text, at, people)
    certain = True if first < at else certain
    start = _start(text, first, people)
    if not certain and first_initial(text, at) < at and word.is_capital:
        certain = True
    if certain is not None:
        yield text.span(start, _with_letter(text, at, people), Kind.PERSON, certain=certain, known=True)


def _almost(text: Plain, at: int, people: PeopleIndex) -> Iterator[Span]:
    """A word that no list knows and that is a known name but for a letter, or somebody's handle."""
    word = text.words[at].text
    if len(word) >= 4 and text.words[at].is_capital and _is_cut(text, at, people) and _does(text, at):
        yield text.span(text.words[at].start, text.words[at].end, Kind.PERSON, certain=False, known=True)
    if any(is_so(text, at, people) for is_so in (_is_nickname, is_pet_name, _is_short_form)):
        yield text.span(text.words[at].start, text.words[at].end, Kind.PERSON, certain=False, known=True)
        return
    if len(word) < 4 or is_word(word) or lexicon.is_place(word) or lexicon.is_term(word):
        return
    if word.casefold() in people.handles or people.owners_misspelt(word) or _is_slip(text, at, people):
        yield text.span(text.words[at].start, text.words[at].end, Kind.PERSON, certain=False, known=True)


def _is_slip(text: Plain, at: int, people: PeopleIndex) -> bool:
    """Whether a short word differs by one letter from a name of somebody whose other names stand beside it."""
    if not text.words[at].is_capital:
        return False
    beside = (each.text for each in text.words[max(0, at - NEAR) : at + NEAR + 1] if each.is_capital)
    return any(people.nearly(people.owners(name), text.words[at].text) for name in beside)


def _is_cut(text: Plain, at: int, people: PeopleIndex) -> bool:
    """What a first name is cut to, or a last name where a sentence has not begun (`Evt. Tinge holdt foran porten`)."""
    word = text.words[at]
    short = as_read(word.text)
    return short in people.short or (short in people.cut and not is_free(text, word))


def _does(text: Plain, at: int) -> bool:
    right = neighbour(text, at)
    return right is not None and right.text in cues.DOES


def _is_nickname(text: Plain, at: int, people: PeopleIndex) -> bool:
    """A last name made definite, with a capital that the sentence does not give it (`alias Stæren`, `kaldte mig Toppen`)."""
    word = text.words[at]
    if (
        not word.is_capital
        or is_free(text, word)
        or at in text.loud
        or len(word.text) < 4
        or lexicon.is_place(word.text)
        or lexicon.is_term(word.text)
        or is_announced(text, at)
    ):
        return False
    return any(
        word.text.endswith(ending)
        and any(people.has(form) for form in _undone(word.text.removesuffix(ending)))
        for ending in ("en", "et")
    ) and not _is_place_called(text, at)


def _is_short_form(text: Plain, at: int, people: PeopleIndex) -> bool:
    """What somebody's given name is shortened to (`Vips` of Vibeke), where it is not only the word it also is."""
    word = text.words[at]
    called = any(as_read(form) in people.nicknames for form in lexicon.forms(word.text))
    return called and word.is_capital and is_person(text, at, people) is not None


def _undone(stem: str) -> tuple[str, ...]:
    """A stem, and with its doubled consonant single again (`Topp`, `Top`)."""
    return (stem, stem[:-1]) if stem[-2:-1] == stem[-1:] else (stem,)


def _is_place_called(text: Plain, at: int) -> bool:
    left = before(text, at)
    return left is not None and left.text.casefold() in cues.IN_PLACE


def _may_stand_between(text: Plain, at: int, owners: frozenset[int], people: PeopleIndex) -> bool:
    """A letter, a particle, a nickname in quotes, or a middle name that nobody has on file."""
    word, flat = text.words[at], text.flat
    if _is_initial(word) or word.text.casefold() in cues.PARTICLES:
        return True
    if not word.is_capital or owners & people.owners(word.text) or people.nearly(owners, word.text):
        return False
    around = flat[word.start - 1 : word.start], flat[word.end : word.end + 1]
    return around == (" ", " ") or (around[0] in QUOTES and around[1] in QUOTES)


def _is_initial(word: Word) -> bool:
    return len(word.text) == 1 and word.is_capital


def _with_initial(text: Plain, at: int) -> int:
    """Where a name ends, the letters of a last name included (`Ole B.`, `Ole B.-N.`)."""
    words = text.words
    end = words[at].end
    while (
        at + 1 < len(words)
        and _is_initial(words[at + 1])
        and (
            text.flat[end : words[at + 1].start] in (" ", "-", ". ")
            or (
                text.flat[end : words[at + 1].start] == ", "
                and text.flat[words[at + 1].end : words[at + 1].end + 1] == "."
            )
        )
        and words[at + 1].start <= end + 2
    ):
        at += 1
        end = words[at].end + (text.flat[words[at].end : words[at].end + 1] == ".")
    return end


def _with_letter(text: Plain, at: int, people: PeopleIndex) -> int:
    """Where a name ends, the letter of the same person's last name included, also a small one (`bo v.`)."""
    word, right = text.words[at], neighbour(text, at)
    if (
        word.text.islower()
        and right is not None
        and len(right.text) == 1
        and right.text.isalpha()
        and right.text not in ("i", "å")
        and (word.text[0] + right.text).casefold() in people.initials
    ):
        return right.end + (text.flat[right.end : right.end + 1] == ".")
    return _with_initial(text, at)


def _start(text: Plain, at: int, people: PeopleIndex) -> int:
    """Where a name begins, with the letters of first names and what the person is called (`fru B. Vest`)."""
    first = first_initial(text, at)
    if first == at and is_after_letter(text, at, people):
        first -= 1
    left = before(text, first)
    if left is not None and left.text.isupper() and left.text.casefold() in people.initials:
        first -= 1  # `PE Skovgaard`
    return call_start(text, first)


def first_initial(text: Plain, at: int) -> int:
    """The number of the word where the letters of first names begin (`B. Vest`, `H.C. Vest`)."""
    words = text.words
    start = words[at].start
    if at and text.flat[words[at - 1].start - 1 : words[at - 1].start] == "/":
        return at  # `M/S Peter Wessel`
    cut = at > 0 and words[at - 1].is_capital and words[at - 1].text.casefold() in _CUT
    if cut and text.flat[words[at - 1].end : start] in (". ", "."):
        return at - 1
    if at and _INITIALS.fullmatch(words[at - 1].text) and text.flat[words[at - 1].end : start] == " ":
        return (
            at
            if at in text.loud
            or lexicon.is_term(words[at - 1].text)
            or lexicon.is_word(words[at - 1].text.casefold())
            else at - 1
        )
    while (
        at
        and _is_initial(words[at - 1])
        and text.flat[words[at - 1].end : start] in (".", ". ", " ")
        and not text.flat[words[at - 1].start - 1 : words[at - 1].start].isdigit()
        and not (words[at - 1].text in ("I", "Å") and text.flat[words[at - 1].end] == " ")
    ):
        at -= 1
        start = words[at].start
    return at


def is_near(text: Plain, left: Word, right: Word) -> bool:
    """Whether nothing but what may join the words of a name is between two words."""
    between = text.flat[left.end : right.start]
    if between in (".", "_") and left.text.islower() and right.text.islower():
        return True
    if len(left.text) == 1:
        between = between.replace(".", " ", 1)
    return len(between) <= FARTHEST and all(sign in JOINING for sign in between)
