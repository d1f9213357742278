"""Places of work and of study: those on file, and unknown ones by the shape of their names.

Source: selskabsloven § 2 and virksomhedsloven § 6 on what a company must call itself (A/S, ApS, I/S ...; retsinformation.dk,
read 2026-11-22); the words for kinds of places are from DB07 (`synlig/classifications/data/db07.csv`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.capitals import begins_item
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.place_kinds import SCHOOL, WORKPLACE
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span
from synlig.gate.recognise.well_known import is_let_be, is_place_or_term, is_well_known
from synlig.gate.recognise.word_set import word_set

_COMPANY = Pattern(
    r"(?<![\w&/'-])(?:(?:(?:[A-ZÆØÅ]\.){1,3}|(?:Gl|Sct|Skt|Ndr|Sdr|St)\.|[A-ZÆØÅ][\w'&/-]{0,40}(?:\.\w{1,20})?)|& ?[A-ZÆØÅ]?[\w'.-]{1,40}|og [A-ZÆØÅ][\w-]{1,40})(?:[ ,]{1,2}(?:(?:(?:[A-ZÆØÅ]\.){1,3}|(?:Gl|Sct|Skt|Ndr|Sdr|St)\.|[A-ZÆØÅ][\w'&/-]{0,40}(?:\.\w{1,20})?)|&|og (?=[A-ZÆØÅ])[\w-]+|& ?[\w'.-]{1,40}|\d{1,4})){0,5}[ ,]{1,2}"
    r"(?:A/S|a/s|ApS|Aps|APS|I/S|i/s|K/S|P/S|IVS|AMBA|A\.?M\.?B\.?A\.?|a\.?m\.?b\.?a\.?|f\.?m\.?b\.?a\.?|S/I|GmbH|Ltd\.?|AB|AG|Inc\.?|Holding|Group|(?:&|og) (?:[Ss]øn(?:ner)?|[Cc]o\.?|[Dd]øtre|[Ss]vigersøn))(?!\w)"
)
_KIND_WORD = Pattern(rf"[\w-]*(?:{SCHOOL}|{WORKPLACE})(?:'?s)?")
MOST_WORDS = 4
"""Words of a name before the one that says what kind of place it is."""
_LINKS = frozenset(["", "-", "&", "og", "ved", "på", "i", "for", "de", "det"])
_PLACING = frozenset(["ved", "på", "i", "for"])
_SHORTENED = frozenset(["gl", "sct", "skt", "ndr", "sdr", "st", "nr"])
_ONE = Pattern(
    rf"(?<![\w-])[A-ZÆØÅ][\w'-]{{2,24}}(?:{SCHOOL}|sygehus(?:et)?|hospital(?:et)?|plejehjem(?:met)?|kro(?:en)?|mejeri(?:et)?|slagteri(?:et)?|værft(?:et)?|sparekasse)(?:'?s)?(?!\w)"
)
_OF = Pattern(
    rf"(?<![\w-])((?:[A-ZÆØÅ][\w'-]{{0,30}})?(?:{SCHOOL}|{WORKPLACE}))(?: ved| på| i| for)?((?: (?:den|det|de|Den|Det|De))? [A-ZÆØÅ][\w'&-]{{1,40}}(?: (?:& )?[A-ZÆØÅ][\w'&-]{{1,40}}){{0,3}})"
)
_IN_TOWN = Pattern(
    rf"(?<![\w-])(?=[A-ZÆØÅ])([\w-]{{0,30}}(?i:{SCHOOL}|plejehjemmet|plejecentret|børnehaven|vuggestuen|kroen|badehotellet|hotellet|mejeriet|slagteriet|"
    r"værftet|fabrikken|smedjen|bageriet|bryggeriet|trykkeriet|savværket|rederiet|planteskolen|gartneriet|apoteket|klinikken|bostedet|"
    r"renseriet|tømmerhandlen|trælasten))(?<=e[nt]) (?:i|ved|på) [A-ZÆØÅ]\w+"
)
"""The one of its kind in a town (`Handelsskolen i Farsø`, `Skolen ved Skansebakken`)."""
_AT = Pattern(
    r"(?<!\w)(?i:hos|ansat (?:i|ved|på|af)|ansættelse (?:i|ved|på|hos)|arbejd(?:et|ede|er) (?:for|hos|ved)|fyret (?:fra|af|i)|opsagt (?:af|fra|i)|kom fra|stilling (?:i|hos|ved)|afskediget fra|"
    r"(?:tidligere |nuværende )?arbejdsgiver(?:en)?(?: er| var|,)?|firmaet|virksomheden|ansat|elev (?:hos|i|på)|lærling (?:hos|i|på)|udlært (?:hos|i|på)|i lære (?:hos|ved)|praktik (?:hos|i|på)|løntilskud (?:hos|i|på)|"
    r"uddannet (?:på|ved|fra)|læst (?:på|ved)|eksamen fra|student fra|gik på|gået på|kursus (?:hos|på)|freelance (?:for|hos)|underleverandør til|konsulent (?:for|hos)|projekt for|opgaver for|kunden?|kunder som) "
    r"((?:(?:(?:[A-ZÆØÅ]\.){1,3}|(?:Gl|Sct|Skt|Ndr|Sdr|St)\.|[A-ZÆØÅ0-9][\w'&/-]{0,40}(?:\.\w{1,20})?)|[a-z]+-?[A-Z]\w*)(?:(?: (?:&|og|i|på|ved|af) (?=[A-ZÆØÅ])| )(?:(?:[A-ZÆØÅ]\.){1,3}|(?:Gl|Sct|Skt|Ndr|Sdr|St)\.|[A-ZÆØÅ0-9][\w'&/-]{0,40}(?:\.\w{1,20})?)){0,4})"
)
_YEAR = Pattern(r" (?:19|20)\d\d$")
_MORE = Pattern(
    r"(?:, | og | samt )((?:[A-ZÆØÅ][\w&-]{1,40} ?){1,3}(?:(?:, | ?og | ?samt )(?:[A-ZÆØÅ][\w&-]{1,40} ?){1,3}){0,5}(?<! ))"
)
"""What else stands in the list that a place of work begins."""
_WHERE = Pattern(
    r" (?:(?:i|på|ved) (?:(?:Gl|Sct|Skt|Ndr|Sdr|St)\. )?|v/ ?|[(,]? ?(?=[A-ZÆØÅ][a-zæøå]+\)))((?:[A-ZÆØÅ][\w-]{1,30})(?: [A-ZÆØÅ][\w-]{1,30}){0,2})\)?"
    r"|, ([A-ZÆØÅ][a-zæøå]{2,20})(?=[.,;\n]|$)"
)
"""The place of a workplace or a school, behind its name: with it the masked name is read off a map."""


def find_workplaces(text: Plain) -> Iterator[Span]:
    """Places of work and study that nobody has on file, by the shape of their names, with the town that follows."""
    for start, end, kind, certain in _found(text):
        if text.flat[start - 1 : start].isdigit():
            continue  # `3F-hallen`
        where = _WHERE.match(text.flat, end) if certain else None
        if where is not None and _is_somewhere(where, kind):
            end = where.end()
        yield text.span(start, end, kind, certain=certain)


def _is_somewhere(where: re.Match[str], kind: Kind) -> bool:
    """Whether what stands behind may be a town's or a street's name; a comma may as well lead to what comes next."""
    last = (where[1] or where[2]).split()[-1]
    placed = lexicon.is_place(last) or lexicon.is_town(last)
    if where[2]:
        return placed and kind is Kind.EMPLOYER
    return placed or "/" in where[0] or not lexicon.is_word(last.casefold())


_Found = tuple[int, int, Kind, bool]
"""Where one stands in the shown text, of which kind it is, and whether that is certain."""


def _found(text: Plain) -> Iterator[_Found]:
    flat = text.flat
    for match in _COMPANY.finditer(flat):
        start, end = _without_lead(text, match.start(), match.end())
        while (head := flat[start:end].partition(", ")[0]) != flat[start:end] and is_well_known(head):
            start += len(head) + 2  # `Rockwool, Kjeld Lauritzen & søn`
        if not is_let_be(flat[start:end]):
            yield start, end, Kind.EMPLOYER, True
    yield from _named(text)
    for match in _ONE.finditer(flat):
        whole = flat[flat.rfind(" ", 0, max(0, match.start() - 1)) + 1 : match.end()]
        if (
            not _begins_at(text, match.start())
            and not lexicon.is_term(match[0])
            and not (is_let_be(whole) or is_let_be(match[0]))
        ):
            yield match.start(), match.end(), _kind(match[0]), True
    for match in _OF.finditer(flat):
        if (
            match[1][0].isupper()
            and match[2].split()[-1][0].isupper()
            and not (_begins_at(text, match.start()) and _is_perhaps_no_name(match))
            and not is_place_or_term(match[2])
            and not _is_subject(match)
            and not is_let_be(match[0])
        ):
            yield match.start(), match.end(), _kind(match[1]), True
    for match in _IN_TOWN.finditer(flat):
        bare = lexicon.is_form(match[1].casefold()) and lexicon.is_town(match[0].split()[-1])
        bare = bare and _begins_at(text, match.start())  # `Fabrikken i Hobro`: the town is too large to tell
        yield match.start(), match.end(1 if bare else 0), _kind(match[1]), False
    for match in _AT.finditer(flat):
        name = _without_town(_YEAR.sub("", match[1].rstrip(".,'-")))
        attended = match[0].casefold().startswith(("gik på", "gået på")) and lexicon.is_form(name.casefold())
        if not (attended or is_place_or_term(name) or _is_people(name) or is_let_be(name)):
            yield match.start(1), match.start(1) + len(name), Kind.EMPLOYER, True
            if (more := _MORE.match(flat, match.start(1) + len(name))) is not None:
                yield more.start(1), more.end(), Kind.EMPLOYER, False


def _is_perhaps_no_name(match: re.Match[str]) -> bool:
    """Whether a sentence may only begin with the word for a kind: `Museet Anna ...`, but not `Snedkeriet Høvlspånen`."""
    first = match[2].split()[0]
    joined = match[0][len(match[1]) : -len(match[2])]
    ordinary = not cues.is_definite(match[1].casefold()) and lexicon.is_word(first.casefold())
    return bool(joined) or ordinary or lexicon.is_name(first)


def _is_subject(match: re.Match[str]) -> bool:
    """`Akademi i Kommunikation`: what was studied, and not where."""
    between = match[0][len(match[1]) : -len(match[2])]
    return between == " i" and lexicon.is_form(match[2].strip().casefold())


def _without_town(name: str) -> str:
    """`Danish Crown i Sæby` without the town."""
    head, _in, tail = name.rpartition(" i ")
    return head if head and all(lexicon.is_place(word) for word in tail.split()) else name


def _is_people(name: str) -> bool:
    """`hos Birgit`: a person, whom the names find."""
    first = name.split()[0]
    return lexicon.is_first_name(first) and len(name.split()) < 3


def _without_lead(text: Plain, start: int, end: int) -> tuple[int, int]:
    """The name without the ordinary words of a sentence's beginning (`Hos Ranum Rørsmedie`, `I Limfjord Bank`)."""
    words = text.words_between(start, end)
    if words and words[0].begins and lexicon.is_word(words[0].text.casefold()):
        if words[0].text.casefold() in _LEADS or (len(words) > 1 and words[1].text in _LEADS):
            words = words[1:]
        while len(words) > 1 and words[0].text in _LEADS:
            words = words[1:]
        return words[0].start, end
    return start, end


_LEADS = word_set(
    "hos i på ved fra til for som da jeg med efter og men så ansat den det de en et har min mit vores var"
)


def _named(text: Plain) -> Iterator[_Found]:
    """Names that a word for a kind of place ends (`Østre Strandskole`, `Ranum Rørsmedie`)."""
    for at, word in enumerate(text.words):
        first = _first_of_name(text, at)
        if first == at or not _is_kind(word.text) or lexicon.is_town(word.text):
            continue
        start, end = _without_lead(text, text.words[first].start, word.end)
        name = text.flat[start:end]
        said = _is_sentence(text, start, name) or _is_list_of_trades(name)
        if not is_let_be(name) and " " in name.replace("-", " ") and not said:
            yield start, end, _kind(word.text), True


def _first_of_name(text: Plain, at: int) -> int:
    """The number of the first of the capitalised words that lead up to a word, small words between them."""
    first = at
    while first and at - first < MOST_WORDS:
        left, right = text.words[first - 1], text.words[first]
        if first == at and left.text in _PLACING:
            break  # `historie på Efterskole`
        between = text.flat[left.end : right.start]
        if len(between) > 3 or not _links(left.text, between.strip()) or begins_item(text, left, right):
            break
        if left.text in _LINKS and right.is_capital and first > 1 and text.words[first - 2].is_capital:
            first -= 2
        elif left.is_capital:
            first -= 1
        else:
            break
    return first


def _links(left: str, sign: str) -> bool:
    return sign in _LINKS or (sign == "." and (len(left) == 1 or left.casefold() in _SHORTENED))


@lru_cache(maxsize=20_000)
def _is_kind(word: str) -> bool:
    return len(word) <= 40 and bool(_KIND_WORD.fullmatch(word))


def _is_list_of_trades(name: str) -> bool:
    """`Vinduespolering og Hovedrengøring`: ordinary nouns that `og` joins, and no place's or person's name."""
    words = name.split()
    if any(word[:1].isupper() and lexicon.forms(word)[-1] != word for word in words[:-1]):
        return False  # `Smedenes og Rørlæggernes Fagskole`
    return "og" in words and all(
        lexicon.is_word(word.casefold()) and not (lexicon.is_name(word) or lexicon.is_place(word))
        for word in words
    )


def _is_sentence(text: Plain, start: int, name: str) -> bool:
    """`Gav banken`: a sentence's first word, and then an ordinary one in small letters."""
    words = name.split()
    return (
        _begins_at(text, start)
        and len(words) == 2
        and (words[1].islower() or words[1].isupper())
        and lexicon.is_word(words[0].casefold())
    )


def _begins_at(text: Plain, start: int) -> bool:
    found = text.words_between(start, start + 1)
    return bool(found) and found[0].begins


def _kind(word: str) -> Kind:
    return Kind.SCHOOL if re.search(rf"{SCHOOL}'?s?$", word, re.IGNORECASE) else Kind.EMPLOYER
