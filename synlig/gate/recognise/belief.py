"""What a text tells of religion or belief.

Source: GDPR art. 9(1), religious or philosophical beliefs (read 2026-11-22). The words are those of Kirkeministeriet's list of
recognised communities (km.dk, "Trossamfund", read 2026-11-22).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.about import told
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_COMMUNITY = r"(?:Indre Mission\w*|Luthersk Mission\w*|Jehovas Vidner|Pinsekirken|Frikirken|Adventistkirken|Baptist(?:kirken|samfundet)|Metodistkirken|Apostolsk Kirke|Frelsens Hær|Mormonkirken|Den Katolske Kirke|Opus Dei|Scientology|Hizb ut-Tahrir|Tidehverv|Mosaisk\w*|Det Mosaiske Troessamfund)"
_SURE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bjeg er (?:\w+ )?(?:troende|kristen|muslim|jøde|katolik|buddhist|hindu|ateist|baptist|mormon|religiøs|missionsk|adventist|grundtvigianer|protestant|sikh|bahai|gudfrygtig)\b",
        r"\b(?:er|som|var|aktiv|praktiserende|bekendende|overbevist|troende|opvokset|født) (?:kristen|muslim|jøde|katolik|buddhist|hindu|ateist|baptist|mormon|missionsk|adventist|grundtvigianer|protestant|muslimsk|katolsk|jødisk)\b(?! (?:skole|friskole|institution|børnehave|kirkegård|forlag))",
        r"\b(?:min|mit|hans|hendes|vores) (?:\w+ )?(?:tro|religion|gud|menighed|moské|synagoge|kristne tro|frikirke|bøn|trossamfund|præst|kristendom)\b(?! på (?:at|mig|folk|mennesker|dig))",
        r"\b(?:tror (?:jeg )?på (?:gud|jesus|allah)|mødte jesus|guds (?:hjælp|ord|vilje|nåde)|takke gud|beder (?:til gud|hver|fem gange)|går i (?:kirke|moské|moskéen|synagoge)\b|døbt i|konverter\w+ til|holder sabbat|overholder ramadan|faster under ramadan|under ramadanen?|holder jeg sabbat|bærer (?:tørklæde|hijab|kippa)|spiser halal|fredagsbøn\w*)",
        rf"\b(?:medlem|aktiv|frivillig|kommer|kasserer|formand|opvokset|vokset op|del|leder|med) (?:af|i|ved) (?:\w+ )?{_COMMUNITY}",
        rf"\b{_COMMUNITY}\b",
        r"\b(?:sidder|sad|valgt|medlem|formand|næstformand|aktiv|kasserer|kirkeværge) (?:\w+ ){0,3}(?:i|af|for|til) (?:\w+ )?menighedsråd\w*|\bmeldt (?:mig )?ud af folkekirken|\bmedlem af (?:folkekirken|en frikirke|frikirken|menigheden|en menighed)|\bmissionshuset\b|\bsøndagsskolelærer\b|\blægprædikant\b",
        r"\bmin (?:bibel|koran)\b|\bi (?:pinsekirken|frikirken|moskeen|moskéen|synagogen|menigheden)\b",
    )
)  # fmt: skip
_MAYBE = (
    re.compile(
        r"\b(?:religiøs\w*|troende|muslim\w*|islam\w*|katolsk\w*|katolik\w*|jøde\b|jødisk\w*|kristne?\b|kristendom\w*|ateist\w*|buddhist\w*|frikirke\w*|menighed(?!shus)\w*|missionsk\w*|moské\w*|synagoge\w*|ramadan\w*|bibelen|koranen|kirkegang|kirkelig\w*)",
        re.IGNORECASE,
    ),
)


def find_belief(text: Plain, *, profile: bool) -> Iterator[Span]:
    """Places that tell of somebody's religion or belief."""
    yield from told(text, Kind.BELIEF, _SURE, _MAYBE, profile=profile)
