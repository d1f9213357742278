"""What a text tells of political opinion.

Source: GDPR art. 9(1), political opinions (read 2026-11-22). The names are those of the parties that have stood for the Folketing
(Indenrigs- og Sundhedsministeriet, "Opstillingsberettigede partier", read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.about import told
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_PARTY = (
    r"(?:Socialdemokrati(?:et|erne)?|Venstre|Det Konservative Folkeparti|De Konservative|Konservativt? Folkeparti|Konservative|SF|Socialistisk Folkeparti|Enhedslisten|Radikale(?: Venstre)?|Det Radikale Venstre|Dansk Folkeparti|DF|Liberal Alliance|"
    r"Alternativet|Moderaterne|Nye Borgerlige|Danmarksdemokraterne|Frie Grønne|Kristendemokraterne|Kristeligt Folkeparti|DKP|VS|Venstresocialisterne|Fremskridtspartiet|Borgernes Parti|Stram Kurs|Veganerpartiet|Slesvigsk Parti|Retsforbundet|Centrum-?Demokraterne)"
)
_SURE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i:\b(?:medlem|stemmer|stemt|stemte|valgt|kandidat|opstillet|stillede op|stiller op|stillet op|byrådsmedlem|folketingskandidat|partisoldat|aktiv|sidder|sad|formand|kasserer|næstformand|kampagneleder|partiforening|listen|gruppeformand|spidskandidat|arbejder|frivillig|indvalgt|vælger|medlemskab|meldt)) (?:[a-zæøå]+ ){{0,4}}{_PARTY}(?!\w)",
        rf"(?<![.!?] ){_PARTY}s (?:byråds|regions|folketings|kandidat|gruppe|bestyrelse|partiforening|ungdom|lokal)\w*",
        r"(?i:\bjeg er (?:\w+ )?(?:socialdemokrat|venstremand|konservativ|socialist|kommunist|liberalist|radikal|borgerlig|rød|blå i|venstreorienteret|højreorienteret|nationalist|marxist|anarkist|feminist|sf'er|enhedslistemedlem)\b)",
        r"(?i:\b(?:som|er|inkarneret|overbevist|gammel|livslang|glødende|erklæret|aktiv) (?:socialdemokrat|venstremand|konservativ|socialist|kommunist|liberalist|sf'er|marxist)\b)",
        r"(?i:\b(?:jeg|han|hun|min|mit|selv|aktiv|været|siddet|sad|sidder)\b[^.!?\n]{0,40}\b(?:byråd(?:et|smedlem)?|kommunalbestyrelse\w*|regionsråd\w*|partipoliti\w+|folketinget|byrådskandidat|lokalpolitiker|partiet|partimedlem\w*|politisk (?:aktiv|udvalg|arbejde|overbevisning|parti)))",
        r"(?i:\b(?:medlem af (?:byrådet|partiet|et parti|folketinget|kommunalbestyrelsen|regionsrådet)|partimedlem\b|byrådsmedlem\b|mit parti\b|min politiske|politisk aktiv\b|partipolitisk aktiv|stillede op til (?:byråds|kommunal|folketings|regions)?valget?|stiller op til|byrådskandidat\w*|stemmer (?:rødt|blåt|borgerligt|altid)))",
    )
)  # fmt: skip
_MAYBE = (
    re.compile(rf"(?<![.!?:|-] )(?<=[\w,] ){_PARTY}(?!\w| (?:side|fløj|hånd|hjørne))"),
    re.compile(
        r"\b(?:socialdemokrat\w*|venstremand|kommunist\w*|liberalist\w*|partiforening\w*|vælgerforening\w*|byrådskandidat\w*|folketingskandidat\w*|partimedlem\w*|valgkamp\w*|ungsocialist\w*)\b",
        re.IGNORECASE,
    ),
)


def find_politics(text: Plain, *, profile: bool) -> Iterator[Span]:
    """Places that tell of somebody's political opinion."""
    yield from told(text, Kind.POLITICS, _SURE, _MAYBE, profile=profile)
