"""What a text tells of membership of a union or an unemployment fund.

Source: GDPR art. 9(1), trade union membership (read 2026-11-22). The names are those of the Danish unions' central bodies (FH,
Akademikerne) and of the recognised a-kasser (STAR, "A-kasser", star.dk, read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.about import told
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_ORGANISATION = (
    r"(?:(?:3F|HK|FOA|DJØF|Djøf|IDA|DM|BUPL|DSR|PROSA|Prosa|BL|DLF|GL|TL|NNF|ASE|Ase|Lederne|Metal|Dansk Metal|Krifa|Det Faglige Hus|Frie|Socialpædagogerne|HKKF|Kost og Ernæringsforbundet|Business Danmark|Finansforbundet|"
    r"Konstruktørforeningen|Teknisk Landsforbund|Dansk El-?[Ff]orbund|Blik- og Rør\w*|Malerforbundet|Serviceforbundet|Fængselsforbundet|Politiforbundet|Dansk Sygeplejeråd|Lærerforeningen|Danmarks Lærerforening|Journalistforbundet|"
    r"Magistrenes|Akademikernes|CA|AJKS|MA|FTFa?|FTF-A|Min A-kasse|Fødevareforbundet|LO|FH|SiD|KAD|Akademikerne)(?:s| A-kasse|s A-kasse| a-kasse|s a-kasse)?)"
)
_SURE = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i:\b(?:jeg|han|hun|min|medlem|er|været|mig|blev)\b[^.!?\n]{0,50}\b(?:tillidsmand\w*|tillidskvinde\w*|tillidsrepræsentant\w*|fællestillidsmand\w*|fællestillidsrepræsentant\w*|fagforeningsmand|tillidsvalgt|fagforeningsmedlem|klubformand|bladkæmper))",
        r"(?i:\b(?:tillidsmand|tillidskvinde|tillidsrepræsentant|fællestillidsmand|fællestillidsrepræsentant)\b(?= (?:i|på|for|hos|siden|gennem|fra|og|,)|[.,;]|$))",
        rf"(?i:\b(?:medlem|organiseret|meldt (?:mig )?ind|indmeldt|kontingent|fane|afdelingen|bestyrelsen|formand|kasserer|aktiv|sikret|dagpenge|forsikret|rådgiver|sagsbehandler)) (?:af |i |til |hos |fra |for )?(?:den lokale )?{_ORGANISATION}(?!\w)",
        rf"(?i:\b(?:min|mit|hans|hendes)) (?:[a-zæøå]+ )?{_ORGANISATION}(?!\w)",
        r"(?i:\b(?:min|mit|hans|hendes|vores) (?:\w+ )?(?:fagforening\w*|fagforbund\w*|forbund|a-?kasse\w*|arbejdsløshedskasse\w*))",
        r"(?i:\b(?:medlem af|meldt ind i|meldte mig ind i|meldt ud af|ud af|står i|er i|organiseret i|melde mig i|udmeldt af) (?:en |et |min |nogen )?(?:fagforening\w*|fagforbund\w*|forbundet|a-?kasse\w*))",
        r"(?i:\b(?:jeg|hun|han) (?:er|var|har været) (?:fagligt )?organiseret\b|\bfagligt aktiv\b|\bfaglig sekretær\b|\bklubben på arbejdspladsen\b|\bstrejkede\b|\bi strejke\b)",
        r"(?i:\b(?:min|mine|på|får|modtager|mister|opbrugt|retten til|ret til) (?:\w+ )?dagpenge(?:ret|periode|n)?\b)",
        rf"(?i:\bsendt af |\bhenvist (?:af|fra) |\bvia ){_ORGANISATION}(?!\w)",
    )
)  # fmt: skip
_MAYBE = (
    re.compile(
        r"\b(?:fagforening\w*|fagforbund\w*|a-?kasse(?:n|s|ns)?|arbejdsløshedskasse\w*|tillids(?:mand|kvinde|repræsentant|hverv)\w*|fagligt? arbejde|strejke\w*|lockout\w*|blokade|dagpenge\w*|efterløn\w*)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<![\w-])(?:3F|FOA|HK|DJØF|Djøf|IDA|BUPL|DSR|PROSA|Krifa|Dansk Metal|Lederne|Finansforbundet|Det Faglige Hus|NNF|SiD|ASE|Teknisk Landsforbund|Dansk Sygeplejeråd|Business Danmark|Socialpædagogerne)(?![\w-])"
    ),
)


def find_union(text: Plain, *, profile: bool) -> Iterator[Span]:
    """Places that tell of membership."""
    yield from told(text, Kind.UNION, _SURE, _MAYBE, profile=profile)
