"""People whom nobody has on file and whose name is an ordinary word, or stands in small letters, told by what is beside it.

`Da Vest gik på pension`, `Frost (hun er nu i Norge)`, `jeg og conny`: all in doubt, as the word has another meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.announced import is_announced
from synlig.gate.recognise.apposed import is_alongside, is_explained, is_he
from synlig.gate.recognise.beside import is_listed_with_things, joined
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.capitals import before, is_free, neighbour
from synlig.gate.recognise.christened import thing_names
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.person_place import is_called_upon, is_in_persons_place
from synlig.gate.recognise.plain_use import is_such
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.said_called import is_called_thing
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.surprise import is_surname
from synlig.gate.recognise.word_set import word_set

FAR = 60
"""Characters before a word that are looked at."""
_SPOKE = word_set("""spurgte sagde foreslog oplyste fortalte lovede mente svarede orienterede gennemgik fremlagde efterlyste takkede bad
    bemærkede påpegede redegjorde forklarede tilføjede indvendte""")
"""What a sentence that begins with somebody's last name goes on with."""
_RETIRED = Pattern(
    r",? (?:(?:der|som) )?(?:gik på (?:pension|efterløn|orlov|barsel)|holdt op|stoppede|rejste|fratrådte|døde|blev (?:syg|valgt|fyret|pensioneret|formand|chef)|"
    r"er (?:nyvalgt|valgt|gået på|genvalgt|ny (?:formand|kasserer|leder|chef))|ansatte|lærte mig|oplærte|hyrede|fyrede|viste mig|hjalp mig|gav mig|bad (?:om|mig)|"
    r"overtog|afløste|havde lært)(?!\w)"
)
"""What is told of people alone, also of one whose name is a season's."""
_LATER_HE = Pattern(r"[^.!?\n]{1,70}?(?<!\w)(?:han|hun|ham|hende|hans|hendes)(?!\w)")
_TOWARDS = Pattern(
    r"(?<!\w)(?:afløste|efterfulgte|under|takke[rt]?|takkede|sammen med|oplært af|ansat af|ansat hos|anbefalet af|udtalelse af|udtalelse fra|i lære hos|makker med|"
    r"kontor med|assistent for|elev af|elev hos|svend hos|højre hånd for|tak til|henvendelse til|ring til|mødte|besøgte|kendte) $",
    re.IGNORECASE,
)
"""What leads to somebody in a life of work, where `han` comes later in the sentence."""
_LABEL = Pattern(
    r"(?<!\w)(?:leder|chef|formand|kasserer|gæst|oplægsholder|taler|foredragsholder|suppleant|referent|ordstyrer|dirigent|ref|reference|referencer|kontakt|kontaktperson|mester|værkfører|driftsleder|driftschef|souschef|afløser|forgænger)\.?"
    r"(?: [\d()./-]{2,14})?: $",
    re.IGNORECASE,
)
_TALK = Pattern(
    r"(?<!\w)(?:(?:oplæg|foredrag|undervisning|indlæg|besøg) (?:ved|af)|sammen med|sammen m\.) $",
    re.IGNORECASE,
)
"""What leads to somebody, and to a thing hardly: a capital says that it is a name."""
_NAMES_OF = Pattern(
    r"(?<!\w)navne?(?:t|ne)? (?:på|til) (?:vores |mine? )?[a-zæøå]+(?:ne|en|et)(?<!medlemmerne)(?<!deltagerne)(?<!kollegerne) (?:er|var)(?!\w)"
)
"""Names of things follow (`navnene på serverne var thor, freja`)."""
_HOME = Pattern(
    r"(?<!\w)(?:hos|for|ved|med|af|til) (?:familien|ægteparret|brødrene|søstrene|enkefru|fru|hr\.?|frk\.?|frøken) $",
    re.IGNORECASE,
)
_OLD = Pattern(r"(?<!\w)(?:af|hos|til|med|fra|som|at|og) (?:gamle|unge|salig) $")


def find_told_people(text: Plain) -> Iterator[Span]:
    """Words with a capital that are told to be somebody, and first names in small letters in a person's place."""
    found = list(_told(text))
    things = thing_names(text) if found else ()
    for at, start, end in found:
        if at not in things:
            yield text.span(start, end, Kind.PERSON, certain=False)


def _told(text: Plain) -> Iterator[tuple[int, int, int]]:
    """The number of each such word, and where the name that it is in begins and ends."""
    for at, word in enumerate(text.words):
        if at in text.loud or cues.is_month(text, word):
            continue
        if word.is_capital:
            if _may_be_name(text, at) and _is_told(text, at):
                yield at, _first(text, at), word.end
        elif (
            lexicon.is_only_given(word.text)
            and (second := _second(text, at)) is not None
            and not is_called_thing(text, at)
        ):
            yield at, word.start, _last(text, second)


def _may_be_name(text: Plain, at: int) -> bool:
    """Whether people are called so, and it stands alone: no half of a longer name of a place or a thing."""
    word = text.words[at]
    if not lexicon.is_word_name(word.text) or is_announced(text, at) or word.text.casefold() in cues.NO_NOUNS:
        return False
    left, right = before(text, at), neighbour(text, at)
    if right is not None and right.is_capital:
        return False
    if text.flat[word.end : word.end + 1] == "-" or text.flat[word.start - 1 : word.start] == "-":
        return False
    if left is None or not left.is_capital or left.begins or is_free(text, left):
        return True
    return len(left.text) == 1


def _is_told(text: Plain, at: int) -> bool:
    word = text.words[at]
    left = text.flat[max(0, word.start - FAR) : word.start]
    free = is_free(text, word)
    if is_such(text, word):
        return False
    if _LABEL.search(left):
        return not is_call(word.text) or text.flat[word.start - 2 : word.start] == ". "
    if is_call(word.text) and free:
        return is_explained(text, at)
    if is_explained(text, at) or is_he(text, at):
        return True
    if is_alongside(text, at) or (not free and _HOME.search(left)):
        return not is_listed_with_things(text, at)
    right = neighbour(text, at)
    if free:
        following = neighbour(text, at + 1)
        turned = following is not None and following.text in ("jeg", "man", "vi", "du", "de")
        spoke = right is not None and right.text in _SPOKE and not turned
        return spoke or _RETIRED.match(text.flat, word.end) is not None
    if _first(text, at) < word.start and before(text, at) is not None:
        return True
    if (
        _RETIRED.match(text.flat, word.end)
        or _OLD.search(left)
        or (right is not None and right.text in _SPOKE)
    ):
        return True
    of_people = word.text.casefold() not in cues.COMPASS | cues.SEASONS
    if of_people and (_TALK.search(left) or is_called_upon(text, at)):
        return not is_listed_with_things(text, at)
    if _TOWARDS.search(left) and _LATER_HE.match(text.flat, word.end):
        return True
    if lexicon.is_term(word.text):
        return False
    return _is_beside_first_name(text, at) or is_in_persons_place(text, at, given=False)


def _first(text: Plain, at: int) -> int:
    """Where the letter of a first name stands (`K. Kvist`), unless it numbers a list."""
    left, word = text.words[at - 1] if at else None, text.words[at]
    if (
        left is not None
        and len(left.text) == 1
        and left.is_capital
        and text.flat[left.end : word.start] in (".", ". ")
        and not (is_free(text, left) and not _LABEL.search(text.flat[max(0, left.start - FAR) : left.start]))
    ):
        return left.start
    return word.start


def _is_beside_first_name(text: Plain, at: int) -> bool:
    """`sammen med Mynte og Gitte`: joined to a first name that is no word."""
    if is_listed_with_things(text, at):
        return False
    return any(
        text.words[each].is_capital
        and lexicon.is_called(text.words[each].text)
        and not lexicon.is_form(text.words[each].text.casefold())
        and not lexicon.is_term(text.words[each].text)
        and text.flat[text.words[each].end : text.words[each].end + 1] != "-"
        for each in joined(text, at)
    )


def _second(text: Plain, at: int) -> int | None:
    """The number of the word where a first name ends, of which a hyphen may join two (`anne-mette vad`); `None` for a
    piece of another word.
    """
    words = text.words
    if text.flat[words[at].end : words[at].end + 1] == "-" and at + 1 < len(words):
        given = words[at + 1].text.islower() and lexicon.is_first_name(words[at + 1].text.capitalize())
        joined_to = text.flat[words[at].start - 1 : words[at].start]
        return (
            at + 1 if given and joined_to in ("", " ") and not _is_part(text, at + 1, joined=True) else None
        )
    return None if _is_part(text, at) else at


def _is_part(text: Plain, at: int, *, joined: bool = False) -> bool:
    """Whether it is a piece of an address, a file's name or a compound (`jens.pdf`, `anne-vasen`)."""
    word = text.words[at]
    around = ("" if joined else text.flat[word.start - 1 : word.start]) + text.flat[word.end : word.end + 1]
    if _NAMES_OF.search(text.flat, max(0, word.start - FAR), word.start):
        return True
    joined_on = text.flat[word.end : word.end + 1] == "." and text.flat[word.end + 1 : word.end + 2].isalnum()
    return joined_on or any(sign in "@_-#\\" or sign.isdigit() for sign in around)


def _last(text: Plain, at: int) -> int:
    """Where a name in small letters ends: with the last name or its letter (`birthe holm`, `preben k.`)."""
    right = neighbour(text, at)
    end = text.words[at].end
    if right is None or not right.text.islower():
        return end
    if len(right.text) == 1 and text.flat[right.end : right.end + 1] == ".":
        return right.end + 1
    name = right.text.capitalize()
    last = lexicon.is_name(name) or lexicon.is_word_name(name) or is_surname(right.text)
    if last and not (lexicon.is_verb(right.text) or right.text in cues.DOES | cues.NO_NOUNS | cues.ADVERBS):
        return right.end
    return end
