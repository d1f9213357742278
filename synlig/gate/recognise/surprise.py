"""Whether a capital is one that nothing explains: no list knows the word, or the word has no business with a capital."""

from __future__ import annotations

import re
from functools import lru_cache

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.called import is_call
from synlig.gate.recognise.capitals import before, is_free, neighbour
from synlig.gate.recognise.models import CODE, is_beside_model, is_code
from synlig.gate.recognise.ordinary import is_word
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.reading import Plain, Word
from synlig.gate.recognise.word_set import word_set

_ADDRESSED = word_set("""ringer ringe ringede ring skriver skrive skrev skriv sender sende sendte send taler tale talte snakker snakke
    snakkede sagde sige siger tak mail mailer besked hilsen rettes henvendelse kontakt møde mødtes gives overføres
    betales stiles stilet""")
"""After these, `til`, `fra`, `med` and `ved` lead to a person and not to a place."""
_OF_WORK = word_set("hos for ved i på af fra")
"""What leads to a place of work rather than to a tool."""
_DONE = word_set("har havde have haft er var blev bliver blevet fik fået jeg også altid")
"""Before these a verb's own form looks like a definite noun (`har prøvet`)."""
_PAPERS = Pattern(
    r"(?<!\w)(?:sende[rt]?|sendte|sendt|mailer|maile[dt]e?|videresende[rt]?|aflevere[rt]?|giver|gav|lægger|overdrager)(?: \w+){0,2} "
    r"(?!at )(?:\w*(?:profil|papir|regnskab|liste|referat|mail|bilag|kontrakt|ansøgning|tekst|bille[dt]|foto|dagsorden|kvittering|faktura|nøgle|besked|"
    r"brev|oplæg|udkast|forslag|program|budget|plan|materiale)(?:r|er|et|en|n|erne|ene|ne|rne)?|cv'?(?:er|et|erne)?|det|den|dem)(?: videre)? til $",
    re.IGNORECASE,
)
"""Papers that somebody sends are sent to a person (`sender fem profiler til Vesterdal`)."""
_NO_KINDS = word_set("""siden uden inden enten hverken meget noget nogen intet ingen andet anden foruden hvilken hvilket sådan eget
    egen fortsat delvist næsten alligevel forleden imens desuden blevet været""")
"""Words that end as a definite noun does and are none (`siden Førstemand`)."""
FAR = 60
"""Characters before a word that are looked at."""
LISTED = 12
"""Words of one list that are looked at."""
_SURNAME = Pattern(
    r".{2,}(?:gaard|gård|sted|vang|holm|holt|kær|kjær|bæk|bech|dal|dahl|høj|højgaard|lund|mose|ager|vad|skov|toft|tofte|borg|"
    r"strup|trup|rup|bjerg|berg|bro|næs|krog|kilde|hus|rød|lev|grav|gren|krat|hede|bølle|løv|lykke|vig|vej|sø|sen|aa|å|"
    r"kvist|feldt|felt|mark|land|slev|drup|sig|kobbel|kamp|hauge|have|hegn|kløft|kjeld|dorf|mann|man|ski|sky|ić|oğlu)(?:s)?"
)
"""What Danish last names that are made of two words end in (Retskrivningsordbogen has none of them; from place names)."""
_GOES_ON = Pattern(r"\. ?(?:[a-zæøå]|\d)")
_DEED = Pattern(
    r".{3,}(?:ering|ning|else|hed|skab|dom|tion|itet|ment|penge|arbejde|tilsyn|service|salg|indkøb|styring|kørsel|montage|teknik|"
    r"pleje|produktion|maskine|redskab|værktøj|materiale|regnskab|opgave|kurser|møder|timer|dage|papir|liste|plan|skema|midler|pris|lægger|montør|tekniker|operatør|mekaniker|behandling|analyse|beregning)(?:er|erne|en|et|n|r|s)?"
)
"""What work and things are called, and nobody."""
_MADE_UP = Pattern(r"(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz)[A-Z])[A-ZÆØÅ][a-zæøå]+(?:[A-ZÆØÅ][\w]*)+")
"""What makes and programs are called: a capital inside (`DevOps`), and not as in `McKay`."""
_MODEL = Pattern(rf" ?-?(?:{CODE}|[1-9]\d{{2,3}}[A-Za-z]{{0,3}}(?!\w))(?![ .-]\d)")
"""What stands behind a make: `Bukh DV20`, `Timberjack 1070`; a phone number goes on."""
_DECIMAL = Pattern(r" \d{1,3},\d")
"""How much of what two letters stand for (`overflade Ra 0,8`)."""
_MEASURED = Pattern(
    r"(?<![\w,.])\d+(?:[.,]\d+)? ?(?:mm|cm|m|meter|tommer|kg|g|gram|tons?|l|liter|ml|kw|hk|v|volt|watt|w|bar) $",
    re.IGNORECASE,
)
"""How much of a stuff, just before it (`40 mm Hardox`)."""
_ONE_OF = Pattern(r"(?<!\w)(?P<what>[^\W\d_]{3,}) (?:er|var) (?:en|et) $")
_LATIN = Pattern(
    r"\w{3,}(?:coccus|kokker|bacter|bacterium|bacillus|mycetes|myces|spora|sporium|phthora|monas|idium|plasma|virus|aceae|ensis|iformis|folia|folium|florum|flora|oides)"
)
"""How germs, fungi and plants end in Latin, and nobody's name."""
_THINGS_LISTED = Pattern(
    r"(?:^|[.!?\n] ?)(?:(?:systemer|programmer|software|værktøjer|maskiner|mærker|fabrikater|modeller|materialer|instrumenter|apparater|udstyr|mikrofoner|kameraer|højttalere|forstærkere|guitarer|"
    r"synthesizere|skrifter|skrifttyper|fonte|fonts|låse|ure|sorter|arter|slægter|bakterier|svampe|ukrudt|skadedyr|sygdomme|planter|parfumer|vine|øl|oste|garner|stoffer|legeringer|ståltyper|"
    r"lagersystemer|kassesystemer|it|it-systemer|it-kendskab|sprog og systemer|frameworks|biblioteker|databaser|domæner|servere|tekster|spil|konsoller|printere|plottere|droner)(?:ne)?:? )(?P<listed>[^.!?:\n]*)$",
    re.IGNORECASE,
)
"""A list of things and what comes of it before a word (`Systemer: Opera, Protel`, `Skrifterne Gill Sans og`)."""
_NUMBERS = Pattern(r" \d[\d.,/-]*(?=,| )")
"""The number of a thing in a list (`Roland 700 og Ryobi`)."""
_LED_TO = Pattern(r"-\d| \d\d")
_YEAR = Pattern(r" (?:19|20)\d\d(?!\w)")
_BODY = Pattern(
    r".*(?:gruppe|udvalg|forening|center|råd|nævn|klub|hold|projekt|kommune|styrelse|bestyrelse|afdeling|kontor|møde|dag|skole|kursus|"
    r"lov|loven|plan|system|program|kursus|ordning|uddannelse|bevis|kort|certifikat|samarbejde|netværk|kampagne|messe|fond|pulje)"
    r"(?:n|en|et|t|er|erne|ne|s|ns|ens|ets|ernes|nes)?"
)
"""What bodies, courses and papers are called, which many write with a capital."""


def is_thing(word: str) -> bool:
    """Whether a word with its capital is a brand, a town or something else that everybody may write."""
    return lexicon.is_term(word) or lexicon.is_town(word) or lexicon.is_country(word)


def is_surprising(text: Plain, at: int) -> bool:
    """Whether a person should look at the capital of this word."""
    word = text.words[at]
    name, lower = word.text, word.text.casefold()
    if (
        len(name) < 2
        or name.isupper()
        or lexicon.is_term(name)
        or lexicon.is_thing_noun(lower)
        or lower in cues.NO_NOUNS
        or (lower in cues.LABELS and text.flat[word.end : word.end + 1] in (".", ":"))
        or is_model(text, word)
        or _is_make(text, at)
        or _is_of_matter(text, word)
        or _is_of_its_kind(text, word)
    ):
        return False
    if lexicon.is_place(name) or lexicon.is_town(name):
        return not (is_thing(name) or _is_among_places(text, at)) and _is_person_rather(text, at)
    if _is_in_village(text, at):
        return False
    if is_free(text, word) and (_is_order(text, at) or _is_shortened(text, word) or _is_imperative(name)):
        return False
    if _is_among_terms(text, at):
        return False
    if lexicon.is_loan(lower) and not lexicon.is_word(lower):
        borne = lexicon.is_name(name) and not is_free(text, word)
        return borne or _does(text, at) or _is_called(text, at)
    if not is_word(name) and not (
        lexicon.is_half_loan(lower) and not (lexicon.is_name(name) or is_surname(lower))
    ):
        return not is_of_work(lower) or _is_called(text, at)
    if is_free(text, word) or at in text.loud:
        return is_surname(lower) and (_does(text, at) or _is_from(text, at))
    made = cues.is_definite(lower) or is_of_work(lower)
    if lexicon.is_entry(lower) or not (made or (_SURNAME.fullmatch(lower) and not lexicon.is_form(lower))):
        return _is_person_rather(text, at) and (_is_called(text, at) or bool(_SURNAME.fullmatch(lower)))
    if cues.is_definite(lower) or is_of_work(lower):
        return _is_called(text, at) and not is_call(lower)
    return True


def _is_in_village(text: Plain, at: int) -> bool:
    """`i Vejgaard`, `i Nólsoy`: after `i` stands a place, unless people are called so. `Hasseris, Vejgaard og Vestbyen`:
    so does among places.
    """
    left = before(text, at)
    name = text.words[at].text
    if left is not None and left.text == "i":
        return bool(_SURNAME.fullmatch(name.casefold())) or not (name.isupper() or lexicon.is_name(name))
    return not lexicon.is_first_name(name) and _is_among_places(text, at)


def _is_among_places(text: Plain, at: int) -> bool:
    """Whether the word stands in a list beside a place that is no name of people's."""
    return any(
        lexicon.is_place(text.words[other].text) and not lexicon.is_name(text.words[other].text)
        for other in listed_with(text, at)
    )


def _is_among_terms(text: Plain, at: int) -> bool:
    """`Jira, Confluence og GitLab`: listed beside a program or a make, where no list of places of work begins."""
    name = text.words[at].text
    loan = lexicon.is_loan(name.casefold())
    if not loan and (lexicon.is_name(name) or is_surname(name.casefold())):
        return False
    listed = series(text, at)
    return is_among_makes(text, at) and not any(
        _leads_to_work(before(text, other)) for other in (at, *listed)
    )


def is_among_makes(text: Plain, at: int) -> bool:
    """Whether a make or a program, or an English word that nobody is called, stands in the same list."""
    names = (text.words[other].text for other in series(text, at))
    return any(lexicon.is_term(name) or _is_foreign_word(name) for name in names)


def _is_foreign_word(name: str) -> bool:
    lower = name.casefold()
    return lexicon.is_loan(lower) and not (lexicon.is_name(name) or lexicon.is_word(lower))


def _is_of_matter(text: Plain, word: Word) -> bool:
    """Whether it is a stuff of which so much is told, a being's Latin name, or one of a list of things."""
    lead = text.flat[max(0, word.start - 120) : word.start]
    if lexicon.is_name(word.text) or is_surname(word.text.casefold()):
        return False
    if _LATIN.fullmatch(word.text.casefold()) or _MEASURED.search(lead[-20:]):
        return True
    listed = _THINGS_LISTED.search(text.shown[max(0, word.start - 120) : word.start])
    return listed is not None and not any(cues.is_verb_like(each) for each in listed["listed"].split())


def _is_of_its_kind(text: Plain, word: Word) -> bool:
    """`drejeskiven er en Shimpo`: what a thing is one of."""
    found = _ONE_OF.search(text.flat[max(0, word.start - FAR) : word.start])
    return found is not None and lexicon.is_thing_noun(found["what"].casefold())


def _leads_to_work(left: Word | None) -> bool:
    return left is not None and left.text.casefold() in _OF_WORK


@lru_cache(maxsize=64)  # several rules ask it of the same word
def series(text: Plain, at: int) -> tuple[int, ...]:
    """The numbers of the capitalised words in the same list of single words (`Wella, Goldwell, Olaplex`)."""
    seen, waiting = {at}, [at]
    while waiting and len(seen) < LISTED:
        for other in listed_with(text, waiting.pop()):
            if other not in seen and text.words[other].is_capital:
                seen.add(other)
                waiting.append(other)
    return tuple(sorted(seen - {at}))


def listed_with(text: Plain, at: int) -> list[int]:
    """The numbers of the words that a comma or `og` and `eller` join to the word."""
    words, found = text.words, []
    for other, joint in ((at + 1, at + 2), (at - 1, at - 2)):
        if not 0 <= other < len(words):
            continue
        low, high = sorted((words[at], words[other]), key=lambda word: word.start)
        between = _NUMBERS.sub("", text.flat[low.end : high.start])
        if between == ", " and words[other].is_capital:
            found.append(other)
        elif between == " " and words[other].text in ("og", "eller") and 0 <= joint < len(words):
            found.append(joint)
    return found


def _is_order(text: Plain, at: int) -> bool:
    """`Send besked`, `Gem nummeret`: a sentence begins with what somebody is told to do."""
    lower = text.words[at].text.casefold()
    right = neighbour(text, at)
    if right is None or right.is_capital or cues.is_verb_like(right.text):
        return False
    return lexicon.is_entry(f"{lower}e") or lexicon.is_entry(f"{lower}{lower[-1]}e")


def _is_imperative(name: str) -> bool:
    """`Afdæk.`, `Tøm`: what a step or a point of a list says to do."""
    lower = name.casefold()
    return not lexicon.is_name(name) and (
        lexicon.is_verb(f"{lower}er") or lexicon.is_verb(f"{lower}{lower[-1]}er")
    )


def _is_shortened(text: Plain, word: Word) -> bool:
    """`Opdat. skema`, `Tegningsnr. 14`: a full stop that ends no sentence."""
    lower = word.text.casefold()
    if lower.endswith("nr") and lexicon.is_word(lower[:-2]):
        return True
    if not (len(lower) < 7 or lower.endswith("nr")) or lexicon.is_name(word.text):
        return False
    return bool(_GOES_ON.match(text.flat, word.end))


def is_model(text: Plain, word: Word) -> bool:
    """`PRINCE2`, `H07RN-F`, `RT-2048`: a digit stands on the word, or letters in capitals lead to it."""
    behind = text.flat[word.end : word.end + 3]
    led = word.text.isupper() and len(word.text) < 5 and _LED_TO.match(behind)
    return bool(led) or behind[:1].isdigit() or text.flat[word.start - 1 : word.start].isdigit()


def _is_make(text: Plain, at: int) -> bool:
    """Whether no one is called so, and the word is made, or numbered, as makes and models are."""
    word = text.words[at]
    if is_beside_model(text.flat, word.start, word.end) and not lexicon.is_called(word.text):
        return _NUMBERS.match(text.flat, word.end) is not None or not lexicon.is_name(word.text)
    if is_numbered(text, word):
        if is_code(text.flat[word.end : word.end + FAR]) and not lexicon.is_called(word.text):
            return True  # `Petersen D48`
        return is_among_makes(text, at) or not (
            lexicon.is_called(word.text) or is_surname(word.text.casefold())
        )
    if lexicon.is_name(word.text) or is_surname(word.text.casefold()) or _leads_to_work(before(text, at)):
        return False
    return bool(_MADE_UP.fullmatch(word.text))


def is_numbered(text: Plain, word: Word) -> bool:
    """Whether the letters and digits of a model stand behind it."""
    if len(word.text) == 2 and _DECIMAL.match(text.flat, word.end):
        return True
    return bool(_MODEL.match(text.flat, word.end)) and not _YEAR.match(text.flat, word.end)


def is_surname(lower: str) -> bool:
    if lower.endswith("sen") and lexicon.is_word(lower[:-1]):
        return False  # `Kaffekassen`
    return not lexicon.is_form(lower) and bool(_SURNAME.fullmatch(lower))


def _does(text: Plain, at: int) -> bool:
    right = neighbour(text, at)
    return right is not None and cues.is_verb_like(right.text) and right.text != "betyder"


def _is_from(text: Plain, at: int) -> bool:
    """`Grisbæk fra kommunen`."""
    right = neighbour(text, at)
    return right is not None and right.text in ("fra", "hos")


def _is_person_rather(text: Plain, at: int) -> bool:
    """Whether a village's name or a noun stands where a person's would: not after `i` or `ved`."""
    left = before(text, at)
    if left is None or is_free(text, text.words[at]):
        return _does(text, at) and text.words[at + 1].text not in cues.ANYTHING_DOES
    if (
        left.text.casefold() in ("til", "fra", "med", "ved")
        and at > 1
        and text.words[at - 2].text.casefold() in _ADDRESSED
    ):
        return True
    start = text.words[at].start
    if left.text == "til" and _PAPERS.search(text.flat, max(0, start - FAR), start):
        return not (after := neighbour(text, at)) or not after.is_capital
    return left.text.casefold() not in cues.IN_PLACE and not left.is_capital


def is_of_work(lower: str) -> bool:
    """Whether a word made of two ends as the names of bodies, deeds and things do, and never as a person's."""
    return bool(_BODY.fullmatch(lower) or _DEED.fullmatch(lower))


def _is_called(text: Plain, at: int) -> bool:
    """Whether a role, or the definite name of a kind (`kutteren Havørn`), stands just before."""
    left = before(text, at)
    if left is None:
        return False
    done = at > 1 and text.words[at - 2].text.casefold() in _DONE and lexicon.is_verb(f"{left.text[:-1]}r")
    return left.text in cues.ROLES | cues.BY_PERSON or (_is_kind(left.text) and not done)


def _is_kind(word: str) -> bool:
    return (
        word.endswith(("en", "et"))
        and len(word) > 4
        and lexicon.is_form(word)
        and word not in cues.NO_NOUNS | _NO_KINDS
    )
