"""What the words round a number say it is.

A label names the number (`tlf.`, `kontonr.`, `faktura`); a unit counts something (`kr.`, `stk.`). Only words of these
lists decide: a number that no word explains is judged by its shape.

Source: Den Danske Ordbog, the compounds of -nummer (ordnet.dk, read 2026-11-22), and the look-alikes of issue 3.
"""

from __future__ import annotations

import re

from synlig.gate import lexicon
from synlig.gate.recognise import cues
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.word_set import word_set

BEFORE, AFTER, LONGEST = 60, 30, 34
"""Characters in which a label is looked for, and digits of the longest number that one may name."""
_LINK = word_set("""nr nummer nummeret numre no er var lyder lød hed hedder med som id kode mrk både mærket står har havde altså stadig
    nu og eller samt mod følgende hér her også dk""")
"""Words that may stand between a label and its number."""
PERSONAL = r"(?:cpr|c\.p\.r|personn(?:umme)?r|person-? ?n(?:umme)?r|person-?id|fødselsn(?:umme)?r|personal identity|civilregist\w*)"
"""Words for the number of a person."""
_PHONE = (
    r"(?:tlf|tel(?:e?fon)?|telf|phone|mobil|mob|cell|sms|whats ?app|fax|telefax|fastnet|lokal(?:n|\b)|direkte (?:n|linje|tlf|på)|ring|ringe|ringes|kald|opkald|"
    r"træffes|træffe|fanges|fange|fat i|kontakt|kontaktes|besked|signal|viber|hjemmen(?:umme)?r|privatn(?:umme)?r|arbejdsn(?:umme)?r|vagtn(?:umme)?r|mit n(?:umme)?r|"
    r"vores n(?:umme)?r|(?:hans|hendes|deres|privat|nyt|nye|gamle|hemmeligt?) n(?:umme)?r|nås|nå|når man|når i|når du|når mig|viderestil\w*|omstilling\w*|taste?|slå)"
)
_ACCOUNT = (
    r"(?:\w*konto(?!r|pl|ud|nst)\w*|kto(?!\w)|reg(?:istrerings)?[. -]{0,2}(?:n(?:umme)?r|no)?(?!\w)|giro\w*|iban|swift|bic|bank(?:en|forbindelse)?(?!\w)|netbank|feriepenge\w*|"
    r"(?:løn|penge|beløb|udlæg)\w* (?:\w+ ){0,4}(?:ind på|over på|til|på)|mobile ?pay\w*|betalings?kort\w*|dankort\w*|visa\w*|mastercard\w*|kredit ?kort\w*|kort ?n(?:umme)?r\w*|overfør\w*|indsæt\w*)"
)
_THINGS = word_set("""faktura kreditnota følgeseddel notanr toldkode tarif regning kvittering bilag ordre rekvisition
    fragtbrev forsendelse sending pakke palle kasse kolli container lot batch parti charge vare artikel
    art reservedel pakning komponent emne tegning model type serie sn stel chassis motor maskine
    instrument anlæg måler aftage installation cvr ean gln gtin isbn issn ral dun stregkode police
    bevilling port debitor kreditor projekt sag journal jnr dokument arkiv ticket incident case licens
    patent certifikat godkendelse standard norm version build udgave udbud tilbud kontrakt aftale lov
    bekendtgørelse cirkulære lbk bek vejledning iso rute tog fly bus vogn brand fejl hylde lokation reol
    lager produkt katalog bestilling kupon indkøb rapport prøve analyse celle række protokol notat
    opgave varelinje skabelon register imo mmsi sku part partno sporing track trace talrække del
    tracking sats gavekort værdikupon voucher klippekort litra bevis hygiejnebevis tryksag parcel postnummer postnumre postnr""")
"""What has a number that is nobody's."""
_ENDS_AS = ("police", "faktura", "kvittering", "rekvisition", "fragtbrev", "container", "kontrakt", "patent", "certifikat", "stregkode", "reservedel")  # fmt: skip
"""Those of them that longer words end in (`forsikringspolice`)."""
_CODES = word_set("EN SE DS ISO DIN P ID NS SS BS ANSI ASTM VIN PO SO WO")
"""Standards and registers, which count in capitals only."""
_INFLECTED = ("en", "n", "et", "t", "er", "erne", "ens", "ets", "s", "r")
_NAMES_PERSON = word_set("""telefon tlf tel mobil lokal fax fastnet direkte privat hjemme arbejde vagt
    kontakt nød ring sms konto kontoen reg registrering cpr person personligt medlem pas kørekort
    svensk norsk tysk dansk polsk finsk islandsk engelsk britisk hollandsk fransk spansk færøsk grønlandsk udenlandsk
    sygesikring sygesikringsbevis kort bank giro post hus gade vej nummer nyt gammelt eget hemmeligt
    husnr nye gamle egne hemmelige samme følgende dette det den andet anden andre rigtige faste sikre direkte danske
    norske svenske tyske udenlandske fælles vores mit dit sit min din hans hendes deres jeres et hvilket første sidste
    bedste sædvanlige almindelige aktuelle nuværende tidligere personlige private korte lange dag aften weekend nat
    akut sommerhus kone mand datter søn bil bilen bilens trailer trailerens camper plade""")
"""Words before `nr.` with which a number may still be a person's: kinds of number, and words that say which."""
_OF_PEOPLE = tuple(
    word_set("""patient borger elev person medlem kunde klient ansat medarbejder bruger barne børne familie løn bank konto spare
    andels opsparings syge sundheds læge blod telefon mobil tlf navne kontakt adresse post feriekonto pas visit""")
)
"""How compounds begin whose number may still be a person's (`patientjournal`, `sparekasse`, `telefonbog`)."""
_COLOURS = word_set(
    "rød blå grøn gul hvid sort grå brun lilla orange lyserød mørkeblå lyseblå mørkegrøn turkis beige"
)
_ODD = Pattern(
    r"(?!\d{1,2}[-/]\d{1,2}[-/](?:\d\d|\d{4})$|\d{6}[-/]\d{4}$|\d{4}-\d{6,10}$|\d{4}-\d{4}$|\d\d(?:-\d\d){3}$|\d{2}-\d{6}$|[\d-]*-\d{4}-?\d{3,}$)\d+(?:[-/]\d+){1,3}"
)
"""Digits grouped as nobody groups a phone number, an account or a CPR number (`71-38-1104`)."""
_ENDS = Pattern(r" ?(?:[.,;!?|)\n]|$)")
"""Behind a noun and its number, that nothing is said of them: then the noun may be whom to ring (`Lampe 20 00 12 34`)."""
_BEGINS = Pattern(r"(?:^|[.:;!?,|(\n»\"/–-] ?)$")
_OF_NOUN = Pattern(r"(?<![^\W\d_])([^\W\d_]{3,30}) n(?:umme)?r\.?[ :]{0,2}$", re.IGNORECASE)
_NUMBERED = Pattern(
    r"(?!(?:telefon|tlf|mobil|lokal|fax|fastnet|direkte|privat|hjemme|arbejds?|vagt|kontakt|nød|ring|sms|konto|reg|registrerings|"
    r"cpr|person|medlems|tjeneste|pas|kørekorts?|sygesikrings|kort|bank|giro|post|hus|gade|vej)-?n)[\w/-]+?-?n(?:umme)?r(?:et|e)?"
    r"|[\w-]+-id|[\w-]+(?:seddel|sedlen|kode|koden|koder|koderne|delen|ordren?|faktura(?:en)?|sag(?:en)?)",
)
"""Compounds of -nummer that name no person; what they name does not matter."""
_TOLD = Pattern(r"[^\W_]+(?:[-/][^\W_]+)*")
_SENTENCE_END = Pattern(
    r"(?:[!?;]|(?<!nr)(?<!no)(?<!art)(?<!id)(?<!kat)(?<!pos)(?<!fakt)(?<!mrk)(?<!\bj)(?<!\bs)\.) ",
    re.IGNORECASE,
)
"""What ends the sentence that a label stands in; the full stop of `nr.` does not."""

_SERVICE = Pattern(
    r"(?<!\w)(?:tjeneste|værnepligts|soldater|stambogs|rulle)-?n(?:umme)?r(?:et)?\.?:? (?:er |var )?$",
    re.IGNORECASE,
)
"""A soldier's number, just before one that is grouped as no phone number is (`Tjenestenr. 50-1269-88`)."""
_SUBJECT = Pattern(
    r"(?:^|[.!?:;,] )(?:(?P<compound>[\w-]+n(?:umme)?r(?:et|\.)?)|(?:nr\.?|nummeret)(?= (?:på|for|af)(?! min| mit| mine| vores| hans| hendes) (?P<thing>[\w-]+))) (?:på|for|af|hos|til|i)(?! mig| min| mit| mine) [^.!?;\d]{2,60} (?:var|er|lyder|lød|hed) $",
    re.IGNORECASE,
)
"""The number that a sentence is about, told of at its end (`Varenummeret på den palle, alle husker, var`)."""

_FOR_THAT = Pattern(r"^.*\d til \w+(?: og|,) $", re.DOTALL)
"""What another number is for, just before one (`010203-1234 til lønsedlen og 20 00 12 34`)."""
_PERSONAL_BEFORE = Pattern(rf"(?<![^\W_]){PERSONAL}[^\d\n]*$", re.IGNORECASE)
_PERSONAL_AFTER = Pattern(rf"^[^\w\n]{{0,4}}(?:[^\W\d_]+[^\w\n]{{1,3}}){{0,4}}{PERSONAL}", re.IGNORECASE)
_PHONE_BEFORE = Pattern(rf"(?<![^\W\d_]){_PHONE}[^\d\n]{{0,40}}$", re.IGNORECASE)
_PHONE_AFTER = Pattern(
    r"^[^\w\n]{0,3}(?:er |på |min |mit |- )*(?:tlf|telefon|mobil|mob|sms|fastnet|privat)(?!\w)", re.IGNORECASE
)
_ACCOUNT_BEFORE = Pattern(rf"(?<!\w){_ACCOUNT}[^\d\n]{{0,40}}$", re.IGNORECASE)
_LEDGER = Pattern(
    r"(?<!\w)(?:konto(?:plan|planen|rammen?|skema)|finanskont[oi]|driftskont[oi]|balancekont[oi]|statuskont[oi]|bogførings?kont[oi]|finanskontiene)(?!\w)[^.!?\n]*$",
    re.IGNORECASE,
)
_THING_AFTER = Pattern(
    rf"^(?:-[A-Z](?!\w))?[^\w\n.;!?]{{0,3}}(?:(?:er|var|som|på|i) )?(?:(?-i:et|en|vores|deres|firmaets|den|det) )?(?:{'|'.join(sorted(_THINGS))})(?:[- ]?n(?:umme)?r\w*)?(?!\w|[.: ]{{0,3}}(?:(?:DK|SE)[- ]?)?\d)",
    re.IGNORECASE,
)
_AMOUNT_BEFORE = Pattern(
    r"(?<!\w)(?:kr|kroner|dkk|eur|usd|nok|sek|euro|beløb\w*|budget\w*|omsætning\w*|overskud\w*|pris\w*|saldo\w*|i alt|ialt|sum|total\w*|antal(?: \w+)?)[.: ]{0,3}(?:på |er |var )?$|[€$£] ?$",
    re.IGNORECASE,
)
_AMOUNT_AFTER = Pattern(
    r"^(?:,\d\d(?!\d)|,-)? ?(?:kr(?!\w)|kroner|mio|mia|million|dkk|eur(?!\w)|euro|€|\$|kg|ton|km(?!\w)|stk|styk|enheder|m2|m²|m3|kwh|mwh|kw(?!\w)|timer|procent|%|‰|pct|liter|besøg|"
    r"visninger|kunder|brugere|indbyggere|medlemmer|medarbejdere|ansatte|linjer|dele|par(?!\w)|sider|mm(?!\w)|cm(?!\w)|meter|år(?!\w)|svar(?!\w)|besvarelser|stemmer|deltagere|point)",
    re.IGNORECASE,
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_CALENDAR = Pattern(
    rf"(?:(?:{_DAY}[./-](?:0?[1-9]|1[0-2])[./-](?:(?:19|20)\d\d|\d\d(?!\d))|(?:19|20)\d\d[./-]?(?:(?:0[1-9]|1[0-2])(?:[./-]?(?:0[1-9]|[12]\d|3[01]))?)?(?!\d)"
    r"|(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d))(?: ?[-/,+] ?|,? (?:og|til|eller|samt) | |$)){1,8}"
)
_THOUSANDS = Pattern(r"\d{1,3}(?:([. '])\d{3})(?:\1\d{3})*")


def is_calendar(piece: str) -> bool:
    """Whether it is made of dates, years and hours alone (`2004-2022`, `22.11.2026 10.30`)."""
    return bool(_CALENDAR.fullmatch(piece))


def is_thousands(piece: str) -> bool:
    """Whether it is grouped as an amount is (`1.200.000`)."""
    return bool(_THOUSANDS.fullmatch(piece))


def is_personal(flat: str, start: int, end: int | None = None) -> bool:
    """Whether it is called the number of a person, before it or (with `end`) behind it."""
    behind = end is not None and _PERSONAL_AFTER.search(_after(flat, end))
    return bool(behind or _PERSONAL_BEFORE.search(_before(flat, start)))


def is_phone(flat: str, start: int, end: int) -> bool:
    """Whether it is called a phone number, or something to ring."""
    return bool(_PHONE_BEFORE.search(_before(flat, start)) or _PHONE_AFTER.search(_after(flat, end)))


def is_account(flat: str, start: int) -> bool:
    """Whether it is called an account, or money goes there; none of a ledger (`kontoplan med konto 2210`)."""
    before = _before(flat, start)
    return bool(_ACCOUNT_BEFORE.search(before)) and not _LEDGER.search(before)


def is_thing(flat: str, start: int, end: int, *, nouns: bool = True) -> bool:
    """Whether it is called the number of an invoice, a part, a case, a company; with `nouns`, of any thing."""
    before = _FOR_THAT.sub("", _SENTENCE_END.split(_before(flat, start))[-1])
    nearest = _nearest(before)
    subject = _SUBJECT.search(before)
    if subject and _names_thing(subject["compound"] or subject["thing"]):
        return True
    if _names_thing(nearest) or _THING_AFTER.search(_after(flat, end)):
        return True
    alone = (
        nearest.istitle() and _BEGINS.search(before.removesuffix(f"{nearest} ")) and _ENDS.match(flat, end)
    )
    if nouns and not alone and _is_of_thing(before, nearest) and not is_phone(flat, start, end):
        return True
    if nouns and _ODD.fullmatch(flat[start:end]) and before.endswith(f"{nearest} ") and _is_counted(nearest):
        return not cues.is_verb_like(nearest)
    if _ODD.fullmatch(flat[start:end]) and _SERVICE.search(before):
        return True
    counted = _OF_NOUN.search(before)
    return counted is not None and _is_counted(counted[1])


def _is_counted(noun: str) -> bool:
    """Whether what stands before `nr.` is a thing (`police nr.`, `adgangskort nr.`), and no word for a person's number."""
    lower = noun.casefold()
    if lower in _COLOURS:
        return True
    return (
        lower not in _NAMES_PERSON | _LINK | cues.ROLES | cues.NO_NOUNS | cues.ADVERBS
        and not lexicon.is_name(noun.capitalize())
        and lexicon.is_word(lower)
        and not lower.endswith(("telefon", "telefonen", "mobil", "konto", "kontoen"))
    )


def _nearest(before: str) -> str:
    """The last word that may name a number, but for a comma behind it (`på fakturaen, 9008-...`); numbers listed under
    the same name are passed by.
    """
    if before.rstrip().endswith(",") and not before.rstrip(" ,")[-1:].isdigit():
        return ""
    for word in reversed(_TOLD.findall(before)):
        if word.casefold() not in _LINK and not any(sign.isdigit() for sign in word):
            return str(word)
    return ""


def _is_of_thing(before: str, noun: str) -> bool:
    """Whether a noun is a thing's; with a capital that the sentence does not give it, it is somebody's name."""
    if not lexicon.is_thing_noun(noun.casefold()) or noun.casefold().startswith(_OF_PEOPLE):
        return False
    begins = noun.islower() or noun.isupper() or _BEGINS.search(before[: before.rindex(noun)])
    return bool(begins) and not (noun.istitle() and lexicon.is_name(noun))


def _names_thing(word: str) -> bool:
    lower = word.casefold()
    if lower in _THINGS or word in _CODES or _NUMBERED.fullmatch(lower):
        return True
    if lower.endswith(_ENDS_AS) and not lower.startswith(_OF_PEOPLE):
        return True
    return any(lower.endswith(ending) and lower[: -len(ending)] in _THINGS for ending in _INFLECTED)


def is_amount(flat: str, start: int, end: int) -> bool:
    """Whether it counts money or something else."""
    return bool(_AMOUNT_BEFORE.search(_before(flat, start)) or _AMOUNT_AFTER.search(_after(flat, end)))


def _before(flat: str, start: int) -> str:
    return flat[max(0, start - BEFORE) : start]


def _after(flat: str, end: int) -> str:
    return flat[end : end + AFTER]
