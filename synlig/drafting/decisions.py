"""Sentences that tell a decision: `Det blev vedtaget at`, `Vi blev enige om`, `Regnskabet godkendes`."""

from __future__ import annotations

import re

_WE = r"(?:bestyrelsen|gruppen|mødet|vi|man|generalforsamlingen|\w+-?gruppen|udvalget|forsamlingen|alle)"
_DECIDED = re.compile(
    r"\b(?!der er aftalt)(?:det|der) (?:er|blev) (?:\w+ )?(?:besluttet|vedtaget|aftalt)\b|\b(?:er|blev) det (?:\w+ )?(?:besluttet|vedtaget|aftalt)\b"
    r"|\bdet (?:besluttedes|vedtoges|besluttes|vedtages)\b|\btruffet (?:\w+ )?(?:beslutning|afgørelse) om\b"
    rf"|^{_WE} (?:besluttede|har (?:besluttet|vedtaget|aftalt)|vedtog|beslutter|vedtager|(?:blev|er) enige om|enedes om|aftalte)\b"
    r"|^(?:besluttet|vedtaget|aftalt),? at\b|\bblev (?:\w+ )?vedtaget\b"
    r"|^(?:\w+s )?indstilling(?:en|erne)? (?:blev|er) (?:\w+ )?(?:tiltrådt|fulgt|vedtaget|godkendt|forkastet)\b",
    re.IGNORECASE,
)
_AGREED = re.compile(
    rf"\bder (?:var|er|blev) (?:\w+ )?enighed om\b|^enighed om\b|^{_WE} (?:godkendte|tiltrådte|var enige om)\b"
    rf"|^{_WE} tog .{{3,60}} til efterretning|^(?:konklusionen|beslutningen) (?:blev|er)\b"
    r"|\benstemmigt (?:godkendt|vedtaget|tiltrådt|forkastet|besluttet)\b|\b(?:godkendt|vedtaget|tiltrådt|forkastet) enstemmigt\b",
    re.IGNORECASE,
)
"""Says a decision in minutes that have no word for one; in others it tells how the talk went."""
_PASSIVE = re.compile(
    r"^(?:der|(?:\w+ ){1,4}?) ?(?:godkendes|vedtages|forkastes|afvises|udsættes|tiltrædes|bevilges|nedsættes|indkøbes|anskaffes"
    r"|følges(?=\W*$)|tages (?:til efterretning|af dagsordenen))\b",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:kan|skal|bør|vil|må|kunne|skulle|ville|burde|hvis|når|før|om|plejer|normalt|hver(?:t)?)\b|\?$",
    re.IGNORECASE,
)
"""Words beside a passive with which it tells what may be, or always is."""
_OUTCOME = re.compile(
    r"(?:enstemmigt |énstemmigt )?(?:vedtaget|tiltrådt|forkastet|afvist|udsat|taget til efterretning)"
    r"(?: enstemmigt| uden (?:bemærkninger|afstemning)| med (?:\d+|stort) .{3,50})?\.?",
    re.IGNORECASE,
)
"""A sentence that is an outcome and nothing else. `Godkendt.` is none: so the last minutes and the agenda are passed."""
_SHORT = re.compile(
    r"\w{4,}(?:et|en|ne) (?:enstemmigt )?(?:godkendt|vedtaget|tiltrådt|forkastet|afvist|udsat|bevilget)\W*",
    re.IGNORECASE,
)
_FORMAL = re.compile(r"(?:referatet|dagsordenen)\b", re.IGNORECASE)
_BY_VOTE = re.compile(
    r"^(?:\w+ ){1,4}(?:blev|er) (?:\w+ ){0,2}(?:godkendt|vedtaget|forkastet|fastsat)\b"
    r"|^(?-i:(?:[A-ZÆØÅ][\w-]*,? (?:og )?)+(?:fra [\w-]+ )?)blev (?:\w+ )?(?:gen|ny)?valgt\b"
    r"|^(?:\w+ ){1,4}(?:fastsættes|godkendes|vedtages)\b|\bblev taget til efterretning\b",
    re.IGNORECASE,
)
"""How a general assembly decides."""
_BEFORE = re.compile(r"\b(?:sidste? (?:år|møde|gang)|sidst\W*$|tidligere|i sin tid|dengang)\b", re.IGNORECASE)
_NOT = re.compile(
    r"\bikke (?:\w+ )?(?:besluttet|vedtaget|aftalt|truffet|enige|enighed)\b|\bhva?d? der (?:er|blev) ",
    re.IGNORECASE,
)


def tells_decision(sentence: str, *, has_label: bool, is_assembly: bool) -> bool:
    """Whether a sentence tells a decision. `has_label`: these minutes have a word for one (`Beslutning:`)."""
    if _BEFORE.search(sentence) or _NOT.search(sentence):
        return False
    if _DECIDED.search(sentence) or (is_assembly and _BY_VOTE.search(sentence)):
        return True
    if has_label:
        return False
    is_passive = _PASSIVE.search(sentence) is not None and not _OPEN.search(sentence)
    is_outcome = _OUTCOME.fullmatch(sentence) or _SHORT.fullmatch(sentence)
    is_formal = _FORMAL.match(sentence) is not None
    return not is_formal and (is_passive or bool(_AGREED.search(sentence) or is_outcome))
