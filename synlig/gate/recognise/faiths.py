"""Whether faiths are told of as one knows or serves them: three of them in one sentence, or on journeys.

Nobody holds three: `Blomster til både konfirmation, bar mitzvah og eid`, `sabbat, moskébesøg og pavens kalender`.
"""

from __future__ import annotations

import re

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
    )
)
_MOST = 3
"""From so many faiths on, nobody is said to be of one."""
_ON_JOURNEYS = Pattern(
    r"\b(?:på|ved|til|under|om|med|planlagde|planlagt|planlægge|solgte|sælger|guidede|arrangerede|arrangeret|ledede) (?:(?!mine\b)\w+ )?(?!pilgrim)\w*(?:rejser|rejserne|ture|turene|rundvisninger|krydstogter|udflugter) (?:til|i|med|rundt|langs|på)\b",
    re.IGNORECASE,
)
_OWN = Pattern(
    r"\b(?:min|mit|mine|vores|selv|mig|jeg er|jeg var|er jeg|blev jeg|gift|døbt|familie\w*|hjemme\w*|opvokset|vokset|fejrer|fejrede|holder|holdt|faster|tror|troende|født|barn(?:dom)?|søn|datter|medlem\w*|frivillig\w*|pilgrim\w*|hajj|omkring? mekka|beder|bad|bedt)\b",
    re.IGNORECASE,
)
_ASKED = Pattern(
    r"\b(?:bad|beder|bede|bedt|ønsker|ønskede|spurgte|spørger|foreslår|foreslog|ville|vil|håber|håbede|mindede|minder|opfordrede|gerne)\b.* under $",
    re.IGNORECASE,
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
