"""Whether what is told is told of a beast, with a name or without: `Hunden hed Bertha og havde kræft`, `katten Viggo havde sukkersyge`.

A pet has a name and an illness like a person; what it is stands before both, and nobody is spoken of in between.
"""

from __future__ import annotations

from synlig.gate.recognise.pattern import Pattern

_BEAST = (
    r"(?:(?:\w{0,14}(?:hund|kat|hest|terrier|retriever|pudel|schæfer|kanin|dværghamster|hamster|marsvin|undulat|papegøje|skildpadde|pony|hoppe|vallak|hingst|hvalp|killing|høne|hane)|"
    r"mis|missekat|vovse|vovhund|labrador|gravhund|collie|ko|kalv|kvie|tyr|gris|so|orne|ged|gedebuk|får|vædder|lam|høns|and|gås|svane|ugle|falk|due|fugl|rotte|mus|ilder|mink|ræv|hjort|rådyr|æsel|muldyr|lama|alpaka|elefant|tiger|løve|"
    r"bjørn|abe|giraf|guldfisk|fisk|slange|øgle|gekko|frø|føl|plag)(?:[kt]?en|n|t?et|t|e|[kt]?ene|erne|lerne)?)"
)
_NAME = r"[A-ZÆØÅ][\wé-]+"
_AILS = (
    r"(?:er|var|blev|bliver|har|havde|fik|får|lider|led|døde|måtte|kunne|gik|kom|levede)"
    r"(?: (?:af|på|med|en|et|til|ofte|tit|altid|også|desværre|i|slem|svær|kronisk|lidt|stadig|både))*"
)
_OF_A_BEAST = Pattern(
    rf"(?<!med )(?<!og )\b(?i:{_BEAST})(?: {_NAME}| ved navn {_NAME}|,? (?:(?:der|som) )?(?:hed|hedder|hedde|blev kaldt|kaldte vi) {_NAME}|, (?:(?!\b(?i:jeg|mig|min|mand|kone)\b)[\w ]){{1,40}},)?"
    rf"(?: (?:hed|hedder) {_NAME})?(?:,? (?:og|der|som|men|hun|han|den))* {_AILS}(?: \w+,? og)? ?$"
)


def is_of_a_beast(before: str, found: str) -> bool:
    """Whether the subject just before what is told is a beast; the verb may be the first of what is told."""
    first, _, rest = found.partition(" ")
    return bool(_OF_A_BEAST.search(before) or (rest and _OF_A_BEAST.search(before + first + " ")))
