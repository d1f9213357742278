"""Whether drink is only what a party has or has not: `en julefrokost uden svinekød og alkohol`."""

from __future__ import annotations

import re

from synlig.gate.recognise.pattern import Pattern

_AT_A_PARTY = Pattern(
    r"\b\w*(?:frokost|fest|aften|arrangement|møde|buffet|bar|menu|middag|reception|jubilæum|udflugt|tur|bankospil|servering|forplejning|drikkevarer|grill|kaffe|kantine|hytte|sal)(?:en|et|n|t|m?er|e|let)?\b[^.!?]{0,40}?\b(?:uden|med|til|serveres|skænkes|udskænkes|er|ingen|ikke) (?:(?:svinekød|oksekød|kød|tobak|støj|musik|tale[rt]?|gluten|nødder|sukker|rygning|spiritus|øl|vin) (?:og|eller) )?$"
    r"|\b(?:serverer|serveres|servere|udskænker|udskænkes|køber|købes|betaler) (?:ikke |ingen |hverken |heller ikke )*$",
    re.IGNORECASE,
)
_SOMEBODYS = Pattern(
    r"\b(?:han|hun|jeg|mig|min|ham|hende|hans|hendes|afvænn\w*|behandling\w*|antabus|tørlagt|ædru|misbrug\w*|holdt op|drikker|drak|tåler|rører|af hensyn til|på grund af|pga\.?)\b",
    re.IGNORECASE,
)


def is_served(before: str, found: str, after: str) -> bool:
    """Whether alcohol is served or not at something of the association's, and nobody in it is said to need that."""
    return found.lower() in ("alkohol", "alkoholen") and bool(
        _AT_A_PARTY.search(before) and not _SOMEBODYS.search(before + after)
    )
