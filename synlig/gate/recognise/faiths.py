"""Whether faiths are told of as one knows or serves them: three of them in one sentence, on journeys, in food, or a
feast beside another.

Nobody holds three: `Blomster til både konfirmation, bar mitzvah og eid`, `jul, ramadan og nytår`.
"""

from __future__ import annotations

import re

from synlig.gate.recognise import cues
from synlig.gate.recognise.pattern import Pattern

_FAITHS = tuple(
    Pattern(rf"\b(?:{words})", re.IGNORECASE)
    for words in (
        r"sabbat|shabbat|kosher|synagog|bar mitzvah|bat mitzvah|hanuk|chanuk|jødisk|jødedom|jøder?\b|rabbin|pesach|purim|jom kippur|yom kippur|tora(?:en)?\b",
        r"mosk[eé]|ramadan|eid\b|halal|imam|koran|islam|muslim|minaret|bairam|bayram|fredagsbøn",
        r"kirke|katedral|domkirke|konfirmation|barnedåb|dåb|påske|jul\b|julen|pinse|advent|pave|messe\b|katol|kloster|klostre|kristen|kristne|kristendom|præst|bibel|vatikan|nonne|munke",
        r"hindu|diwali|holi\b|brahmin|ganesh",
        r"buddh|vesak|pagode|zen\b|stupa",
        r"sikh|gurdwara|vaisakhi",
        r"ortodoks|ikon(?:er|erne)?\b",
        r"baptist|metodist|pinsekirke|adventist|irvingian|mormon|kvæker|jehovas vidner|herrnhut|kalvinist|reformert",
        r"asatro|hedensk|nordisk mytologi|vikingernes guder|shinto|taois|daois|bahá|bahai",
    )
)
_MOST = 3
"""From so many faiths on, nobody is said to be of one."""
_ON_JOURNEYS = Pattern(
    r"\b(?:på|ved|til|under|om|med|planlagde|planlagt|planlægge|solgte|sælger|guidede|arrangerede|arrangeret|ledede) (?:(?!mine\b)\w+ )?(?!pilgrim)\w*(?:rejser|rejserne|ture|turene|rundvisninger|krydstogter|udflugter) (?:til|i|med|rundt|langs|på)\b",
    re.IGNORECASE,
)
_OWN = Pattern(
    rf"\b(?:{cues.OWN}|vores|jeg er|jeg var|er jeg|blev jeg|gift|døbt|familie\w*|hjemme\w*|opvokset|vokset|fejrer|fejrede|holder|holdt|faster|tror|troende|født|barn(?:dom)?|søn|datter|medlem\w*|frivillig\w*|pilgrim\w*|hajj|omkring? mekka|beder|bad|bedt)\b",
    re.IGNORECASE,
)
_ASKED = Pattern(
    r"\b(?:bad|beder|bede|bedt|ønsker|ønskede|spurgte|spørger|foreslår|foreslog|ville|vil|håber|håbede|mindede|minder|opfordrede|gerne)\b.* under $",
    re.IGNORECASE,
)
_NEXT_TO = r"(?:jul|påske|pinse|fastelavn|nytår|kinesisk nytår|advent|halloween|luciadag|lucia|mortensaften|sankthans|diwali|eid|ramadan|hanukka|julen|påsken|konfirmation(?:er)?|bryllup(?:per)?|begravelser|barnedåb|fødselsdage|rund\w*)"
_AND_FEASTS = re.compile(rf"(?:,| og| eller|/| samt) (?:{_NEXT_TO})\w*\b", re.IGNORECASE)
_FEASTS_AND = re.compile(rf"\b(?:{_NEXT_TO})(?:,| og| eller|/| samt) $", re.IGNORECASE)
_HOLDS = re.compile(
    r"\b(?:fejre\w*|holder|holdt fri|faster|min|mit|mine|vores|familien|jeg holder|han|hun|fri)\b",
    re.IGNORECASE,
)
_OURS = re.compile(r"\b(?:mig|os|min|mine|vores|familien|fejrer)\b", re.IGNORECASE)
_FOOD = re.compile(
    r"(?:- og (?:halal|kosher))?[ -](?:mærked\w+ )?\w*(?:måltid\w*|vare\w*|kød\w*|slagt\w*|mad\w*|menu\w*|køkken\w*|kylling\w*|produkt\w*|certifi\w*|linje\w*|ret|retter|pølse\w*|gæst\w*|kunde\w*|buffet\w*|pizza\w*|slik|vin\w*)\b",
    re.IGNORECASE,
)
_EATS = re.compile(
    r"\b(?:spiser|spise|spiste|brug for|skal have|ønsker|kræver|foretrækker|lever|kun|min|mit|mine|jeg skal|selv|vi|han|hun|får|familien|[A-ZÆØÅ]\w+ (?:vil|skal|har|får))\b",
    re.IGNORECASE,
)

_LIKENED = Pattern(r"\bsom (?:andre|nogle|nogen|folk|man|de fleste)(?: \w+){0,2} $", re.IGNORECASE)
"""What one does as others believe (`tror på typografi, som andre` tror på Gud)."""
_AS_A_BOOK = Pattern(
    r"\bsom (?:en |et |deres |vores |min )?$|\b(?:er|var|blev) (?:min|vores|deres|fagets|branchens) $",
    re.IGNORECASE,
)
_BOOK = re.compile(r"bibel|trosbekendelse|evangelium|katekismus", re.IGNORECASE)
"""What stands for something else, once another thing is said to be it (`Remser er min trosbekendelse`)."""
_AS_A_PILGRIM = Pattern(r"(?<!lever)(?<!levede)(?<!levet) som en $", re.IGNORECASE)
_PILGRIM = re.compile(r"pilgrim|munk|nonne|eremit|missionær|profet", re.IGNORECASE)


def is_likened(before: str, found: str) -> bool:
    """Whether a word of faith is only what something is like, and no faith stands before it."""
    if any(faith.search(before) for faith in _FAITHS):
        return False
    return bool(
        _LIKENED.search(before)
        or (_BOOK.fullmatch(found) and _AS_A_BOOK.search(before))
        or (_PILGRIM.fullmatch(found) and _AS_A_PILGRIM.search(before))
    )


def is_asked_for(before: str) -> bool:
    """Whether somebody wants a thing not to fall in a feast (`Semiha bad om, at mødet ikke ligger under` ramadan)."""
    return bool(_ASKED.search(before))


def is_of_many_faiths(before: str, found: str, after: str) -> bool:
    """Whether the sentence names several faiths, or journeys to where they are, and nobody as one of them."""
    sentence = before + found + after
    if _OWN.search(sentence):
        return False
    return sum(bool(faith.search(sentence)) for faith in _FAITHS) >= _MOST or bool(
        _ON_JOURNEYS.search(before)
    )


def is_among_feasts(before: str, after: str) -> bool:
    """Whether a feast stands beside another, and nobody keeps it (`jul, ramadan og nytår`)."""
    beside = _AND_FEASTS.match(after) or _FEASTS_AND.search(before)
    return bool(beside) and not _HOLDS.search(before) and not _OURS.search(after)


def is_of_food(before: str, found: str, after: str) -> bool:
    """Whether food is as a faith wants it, and nobody says that they eat it (`halal-retter`)."""
    named = found.lower() in ("halal", "kosher")
    return named and bool(_FOOD.match(after)) and not _EATS.search(before)
