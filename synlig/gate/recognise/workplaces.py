"""Places of work and of study: those on file, and unknown ones by the shape of their names.

Source: selskabsloven § 2 and virksomhedsloven § 6 on what a company must call itself (A/S, ApS, I/S ...; retsinformation.dk,
read 2026-11-22); the words for kinds of places are from DB07 (`synlig/classifications/data/db07.csv`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from synlig.gate import lexicon
from synlig.gate.recognise.people import spellings
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

SHORTEST = 5
"""Letters of a word that alone gives a place of work away."""
_COMPANY = re.compile(
    r"(?:(?:(?:[A-ZÆØÅ]\.){1,3}|(?:Gl|Sct|Skt|Ndr|Sdr|St)\.|[A-ZÆØÅ][\w'&/-]*(?:\.\w+)?)|& ?[A-ZÆØÅ]?[\w'.-]+|og [A-ZÆØÅ][\w-]+)(?:[ ,]{1,2}(?:(?:(?:[A-ZÆØÅ]\.){1,3}|(?:Gl|Sct|Skt|Ndr|Sdr|St)\.|[A-ZÆØÅ][\w'&/-]*(?:\.\w+)?)|&|og (?=[A-ZÆØÅ])[\w-]+|& ?[\w'.-]+|\d{1,4})){0,5}[ ,]{1,2}"
    r"(?:A/S|a/s|ApS|Aps|APS|I/S|i/s|K/S|P/S|IVS|AMBA|A\.?M\.?B\.?A\.?|a\.?m\.?b\.?a\.?|f\.?m\.?b\.?a\.?|S/I|GmbH|Ltd\.?|AB|AG|Inc\.?|Holding|Group|(?:&|og) (?:[Ss]øn(?:ner)?|[Cc]o\.?|[Dd]øtre|[Ss]vigersøn))(?!\w)"
)
_SCHOOL = (
    r"(?i:skole|skolen|skoles|skolens|friskole|efterskole|højskole|handelsskole|gymnasium|gymnasiet|seminarium|seminariet|akademi|akademiet|universitet|universitetet|"
    r"college|kursuscenter|hf|kostskole|realskole|navigationsskole|landbrugsskole|maskinmesterskole|husholdningsskole|sygeplejeskole)"
)
_WORKPLACE = (
    r"(?i:sygehus|sygehuset|hospital|hospitalet|plejehjem|plejehjemmet|plejecenter|plejecentret|børnehave|børnehaven|vuggestue|vuggestuen|"
    r"hotel|hotellet|kro|kroen|badehotel|mejeri|mejeriet|slagteri|slagteriet|værft|værftet|fabrik|fabrikken|fabrikker|smedje|smedjen|smedie|maskinfabrik|"
    r"forsyning|sparekasse|sparekassen|bank|banken|andelskasse|avis|bogtrykkeri|bageri|bageriet|bryggeri|bryggeriet|trykkeri|savværk|teglværk|"
    r"tømmerhandel|trælast|byggemarked|købmandsgård|apotek|apoteket|boligforening|boligselskab|vandværk|varmeværk|kraftvarmeværk|auktion|fiskeauktion|skipperforening|beredskab|museum|museet|teater|teatret|bibliotek|"
    r"biblioteket|kirke|lægehus|lægehuset|tandklinik|klinik|vognmandsforretning|vognmand|transport|spedition|rederi|rederiet|"
    r"entreprise|entreprenør|entreprenørfirma|murerfirma|tømrerfirma|malerfirma|vvs|el-teknik|byggeforretning|beton|stål|"
    r"kasse?fabrik|konserves|skærveri|andelsskærveri|fiskeindustri|fiskeeksport|havn|fryseri|"
    r"consult|solutions|systems|logistics|industri|industries|gruppen a/s|ventilator|ventilation|rengøring|catering|gartneri|planteskole|"
    r"revision|advokater|advokaterne|advokatfirma|arkitekter|tegnestue|ingeniører|bo-?sted|bosted|kollegium|"
    r"kommune|provsti|menighedsråd|jobcenter|politi|brandvæsen|lufthavn|camping|golfklub|idrætsforening|hallen|centret)"
)
_NAMED = re.compile(
    rf"(?<!\w)((?:(?:(?:[A-ZÆØÅ]\.){{1,3}}|(?:Gl|Sct|Skt|Ndr|Sdr|St)\.|[A-ZÆØÅ][\w'-]*)(?: (?:&|og|ved|på|i|for|de|det) (?=[A-ZÆØÅ])| |-)){{1,4}})([A-ZÆØÅa-zæøå]?[\w-]{{0,24}}?(?:{_SCHOOL}|{_WORKPLACE}))(?:'?s)?(?!\w)",
)
_ONE = re.compile(
    rf"(?<!\w)[A-ZÆØÅ][\w'-]{{2,24}}(?:{_SCHOOL}|sygehus(?:et)?|hospital(?:et)?|plejehjem(?:met)?|kro(?:en)?|mejeri(?:et)?|slagteri(?:et)?|værft(?:et)?|sparekasse)(?:'?s)?(?!\w)"
)
_OF = re.compile(
    rf"(?<!\w)((?:[A-ZÆØÅ][\w'-]*)?(?:{_SCHOOL}|{_WORKPLACE}))(?: ved| på| i| for)?((?: (?:den|det|de|Den|Det|De))? [A-ZÆØÅ][\w'&-]+(?: [A-ZÆØÅ][\w'&-]+){{0,3}})",
    re.IGNORECASE,
)
_AT = re.compile(
    r"\b(?:hos|ansat (?:i|ved|på|af)|ansættelse (?:i|ved|på|hos)|arbejd(?:et|ede|er) (?:for|hos|ved)|fyret (?:fra|af|i)|opsagt (?:af|fra|i)|kom fra|stilling (?:i|hos|ved)|afskediget fra|"
    r"(?:tidligere |nuværende )?arbejdsgiver(?:en)?(?: er| var|,)?|firmaet|virksomheden|ansat|elev (?:hos|i|på)|lærling (?:hos|i|på)|udlært (?:hos|i|på)|i lære (?:hos|ved)|praktik (?:hos|i|på)|løntilskud (?:hos|i|på)|"
    r"uddannet (?:på|ved|fra)|læst (?:på|ved)|eksamen fra|student fra|gik på|gået på|kursus (?:hos|på)|freelance (?:for|hos)|underleverandør til|konsulent (?:for|hos)|projekt for|opgaver for|kunden?|kunder som) "
    r"((?:(?:(?:[A-ZÆØÅ]\.){1,3}|(?:Gl|Sct|Skt|Ndr|Sdr|St)\.|[A-ZÆØÅ0-9][\w'&/-]*(?:\.\w+)?)|[a-z]+-?[A-Z]\w*)(?:(?: (?:&|og|i|på|ved|af) (?=[A-ZÆØÅ])| )(?:(?:[A-ZÆØÅ]\.){1,3}|(?:Gl|Sct|Skt|Ndr|Sdr|St)\.|[A-ZÆØÅ0-9][\w'&/-]*(?:\.\w+)?)){0,4})"
)
_MORE = re.compile(
    r"(?:, | og | samt )((?:[A-ZÆØÅ][\w&-]+ ?){1,3}(?:(?:, | ?og | ?samt )(?:[A-ZÆØÅ][\w&-]+ ?){1,3}){0,5}(?<! ))"
)
"""What else stands in the list that a place of work begins."""
_GENERIC = frozenset(
    [
        "aalborg",
        "nordjylland",
        "danmark",
        "dansk",
        "danske",
        "nordjyske",
        "limfjorden",
        "limfjords",
        "limfjordens",
        "fjordens",
        "kommune",
        "skole",
        "kontor",
        "service",
        "center",
        "group",
        "teknik",
        "huset",
        "byens",
        "den",
        "det",
        "østre",
        "vestre",
        "nordre",
        "søndre",
        "nørre",
        "sønder",
        "vester",
        "øster",
        "gamle",
        "nye",
        "store",
        "lille",
        "gruppen",
        "nordisk",
        "forretning",
        "lager",
        "byggeri",
        "butik",
        "forsyning",
        "handel",
        "industri",
        "afdeling",
        "firma",
        "privat",
        "selvstændig",
        "forskellige",
        "diverse",
        "egen",
        "eget",
    ]
)
_LARGE = re.compile(
    r"^(?:Aalborg Universitet(?:shospital)?|Aarhus Universitet|Københavns Universitet|Syddansk Universitet|Danmarks Tekniske Universitet|"
    r"Region \w+|Danske Bank|Jyske Bank|Nordea Bank|Novo Nordisk|Post Danmark|Rigshospitalet|Folketinget|Forsvaret|Falck|Jobcenter(?:et)? \w+|"
    r"Senior Erhverv(?: \w+)?|Banedanmark|Skattestyrelsen|Arbejdstilsynet)$"
)
"""Places so large that having been there leads to no one."""


class WorkplaceIndex:
    """Names of employers and schools, ready to be looked for: whole, and by the words that are theirs alone."""

    def __init__(self, employers: Iterable[str], schools: Iterable[str], *, own: bool = True) -> None:
        """`own`: the writer's, of which a dictionary's word in its capital is enough (`"Sandormen"`)."""
        self._own = own
        self._whole: dict[tuple[str, ...], Kind] = {}
        self._alone: dict[str, Kind] = {}
        for names, kind in ((employers, Kind.EMPLOYER), (schools, Kind.SCHOOL)):
            for name in names:
                self._add(name, kind)
        self.longest = max((len(words) for words in self._whole), default=0)

    def _add(self, name: str, kind: Kind) -> None:
        words = [
            word for word in re.findall(r"[^\W_]+", re.sub(r"\b(?:A/S|ApS|I/S|K/S)\b", "", name)) if word
        ]
        folded = tuple(_folded(word) for word in words)
        if len(folded) > 1 or (folded and len(folded[0]) >= SHORTEST and folded[0] not in _GENERIC):
            self._whole[folded] = kind
        for word in words:
            if _is_telling(word) and (self._own or not lexicon.is_form(word.casefold())):
                self._alone[_folded(word)] = kind

    def find(self, text: Plain) -> Iterator[Span]:
        """Every mention of one of the names, whole, or by a word that is in no dictionary."""
        words = text.words
        folded = [_folded(word.text) for word in words]
        for at, word in enumerate(words):
            for length in range(min(self.longest, len(words) - at), 0, -1):
                kind = self._match(folded, at, length)
                if kind is not None and (length > 1 or word.is_capital):
                    yield text.span(word.start, words[at + length - 1].end, kind, known=True)
                    break
            else:
                if (
                    word.is_capital
                    and not (word.begins and lexicon.is_word(word.text.casefold()))
                    and (kind := self._alone.get(folded[at]) or self._alone.get(folded[at].removesuffix("s")))
                ):
                    yield text.span(word.start, word.end, kind, known=True)

    def _match(self, folded: list[str], at: int, length: int) -> Kind | None:
        run = tuple(folded[at : at + length])
        return self._whole.get(run) or self._whole.get((*run[:-1], run[-1].removesuffix("s")))


def _folded(word: str) -> str:
    return min(spellings(word))


def _is_telling(word: str) -> bool:
    """Whether a word of a name is found nowhere else."""
    if len(word) < SHORTEST or not word[:1].isupper() or word.casefold() in _GENERIC:
        return False
    return not (
        lexicon.is_place(word) or lexicon.is_term(word) or re.fullmatch(rf"{_SCHOOL}|{_WORKPLACE}", word)
    )


def find_workplaces(text: Plain) -> Iterator[Span]:
    """Places of work and study that nobody has on file, by the shape of their names."""
    flat = text.flat
    for match in _COMPANY.finditer(flat):
        yield text.span(*_without_lead(text, match.start(), match.end()), Kind.EMPLOYER)
    for match in _NAMED.finditer(flat):
        start, end = _without_lead(text, match.start(), match.end())
        name = flat[start:end]
        if not _is_let_be(name) and " " in name.replace("-", " ") and not _is_sentence(text, start, name):
            yield text.span(start, end, _kind(match[2]))
    for match in _ONE.finditer(flat):
        whole = flat[flat.rfind(" ", 0, max(0, match.start() - 1)) + 1 : match.end()]
        if not _begins_at(text, match.start()) and not lexicon.is_term(match[0]) and not _is_let_be(whole):
            yield text.span(match.start(), match.end(), _kind(match[0]))
    for match in _OF.finditer(flat):
        if (
            match[1][0].isupper()
            and match[2].split()[-1][0].isupper()
            and not _begins_at(text, match.start())
            and not _is_place_or_term(match[2])
            and not _is_let_be(match[0])
        ):
            yield text.span(match.start(), match.end(), _kind(match[1]))
    yield from _capitals(text)
    for match in _AT.finditer(flat):
        name = _without_town(match[1].rstrip(".,'-"))
        if not _is_place_or_term(name) and not _is_people(name) and not _is_let_be(name):
            yield text.span(match.start(1), match.start(1) + len(name), Kind.EMPLOYER)
            if (more := _MORE.match(flat, match.start(1) + len(name))) is not None:
                yield text.span(more.start(1), more.end(), Kind.EMPLOYER, certain=False)


def _capitals(text: Plain) -> Iterator[Span]:
    """Two capitals in a row inside a sentence, one of them an ordinary word (`Skagen Fiskeauktion`): a name of something."""
    for left, right in zip(text.words, text.words[1:], strict=False):
        if (
            text.flat[left.end : right.start] == " "
            and left.is_capital
            and right.is_capital
            and not left.begins
            and len(left.text) > 1 < len(right.text)
            and not _is_let_be(f"{left.text} {right.text}")
            and any(_is_only_word(word.text) for word in (left, right))
        ):
            yield text.span(left.start, right.end, Kind.EMPLOYER, certain=False)


def _is_only_word(word: str) -> bool:
    return lexicon.is_word(word.casefold()) and not (
        lexicon.is_place(word) or lexicon.is_term(word) or lexicon.is_name(word)
    )


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
    words = [word for word in text.words if start <= word.start < end]
    if words and words[0].begins and lexicon.is_word(words[0].text.casefold()):
        if words[0].text.casefold() in _LEADS or (len(words) > 1 and words[1].text in _LEADS):
            words = words[1:]
        while len(words) > 1 and words[0].text in _LEADS:
            words = words[1:]
        return words[0].start, end
    return start, end


_LEADS = frozenset(
    [
        "hos",
        "i",
        "på",
        "ved",
        "fra",
        "til",
        "for",
        "som",
        "da",
        "jeg",
        "med",
        "efter",
        "og",
        "men",
        "så",
        "ansat",
        "den",
        "det",
        "de",
        "en",
        "et",
        "har",
        "min",
        "mit",
        "vores",
        "var",
    ]
)


def _is_let_be(name: str) -> bool:
    bare = name.strip().removesuffix("s")
    return bool(_LARGE.match(name.strip()) or _LARGE.match(bare)) or _is_municipality(bare)


def _is_municipality(name: str) -> bool:
    head, _space, tail = name.rpartition(" ")
    if tail.casefold() == "kommune":
        return lexicon.is_municipality(head)
    return tail.casefold() in ("lufthavn", "havn") and all(lexicon.is_town(word) for word in head.split())


def _is_place_or_term(name: str) -> bool:
    words = [word for word in re.findall(r"[\w'-]+", name) if word[:1].isupper() or word[:1].isdigit()]
    return all(
        lexicon.is_place(word) or lexicon.is_term(word) or word.isdigit() or word.casefold() in _GENERIC
        for word in words
    )


def _is_sentence(text: Plain, start: int, name: str) -> bool:
    """`Gav banken`: a sentence's first word, and then an ordinary one in small letters."""
    words = name.split()
    return (
        _begins_at(text, start)
        and len(words) == 2
        and words[1].islower()
        and lexicon.is_word(words[0].casefold())
    )


def _begins_at(text: Plain, start: int) -> bool:
    return any(word.begins for word in text.words if word.start == start)


def _kind(word: str) -> Kind:
    return Kind.SCHOOL if re.search(rf"{_SCHOOL}'?s?$", word, re.IGNORECASE) else Kind.EMPLOYER


def is_well_known(name: str) -> bool:
    """Whether an employer or school is so large or so general that others' texts may name it."""
    return _is_let_be(name) or _is_place_or_term(name)
