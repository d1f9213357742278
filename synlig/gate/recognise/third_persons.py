"""Other people whom a text points at without naming them: a spouse, a child, a former chief.

Source: GDPR art. 4(1), an identifiable natural person (read 2026-11-22): "borgmesteren i Thisted" is one person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

_KIN = r"(?:mand|kone|hustru|ægtefælle|kæreste|samlever|samleverske|eks-?mand|eks-?kone|eks|datter|døtre|søn|sønner|børn|barn|barnebarn|børnebørn|mor|far|forældre|bror|brødre|søster|søskende|svigerfar|svigermor|svigersøn|svigerdatter|svoger|svigerinde|onkel|tante|fætter|kusine|bedstefar|bedstemor|nevø|niece|tvillinger)"
_CHIEF = r"(?:chef|direktør|leder|boss|mester|afdelingsleder|souschef|arbejdsgiver|makker|kompagnon|sagsbehandler|konsulent|sekretær)"
_DOUBTFUL = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:min|mit|mine|hans|hendes)(?: (?:nu|tidligere|ældste|yngste|afdøde|syge|gamle|første|anden|to|tre|fire|voksne|fraskilte|daværende|lille|store|afdøde)){{0,2}} {_KIN}(?:s|es)?\b",
        rf"\b(?:min|mit|hans|hendes)(?: (?:tidligere|gamle|sidste|daværende|forrige|nuværende|eks-)){{1,2}} ?{_CHIEF}\b(?=,? (?:der|som|i|på|hos|er|var|ved))",
        r"\b(?:mor|far|bedstemor|bedstefar|forælder|farmor|mormor|farfar|morfar) til \w+(?: \w+)?",
        r"\b(?:gift med|(?:er|er jeg|var|blev|som) (?:gift|skilt)|skilt fra|fraskilt|enke|enkemand|enlig mor|enlig far|aleneforsørger|samboende|nygift|forlovet|enke efter|kærester med|bor sammen med)\b(?! for)",
        r"\b(?:borgmesteren?|sognepræsten|præsten|politimesteren|skoleinspektøren|skolelederen|brandchefen|havnechefen|lægen|dyrlægen|købmanden|kommunaldirektøren|byrådsmedlem|teaterdirektøren|chefredaktøren|provsten|domprovsten|apotekeren|direktøren|stifteren|ejeren|rektoren?|fabrikanten|overlægen|cheflægen) (?:i|på|af|for|fra|ved|hos) [A-ZÆØÅ]\w+",
    )
)  # fmt: skip


_LOSS = re.compile(r"\bmist(?:et|ede) sin\b|\ber død\b|\bgået bort\b|\bsov(?:et)? ind\b", re.IGNORECASE)
"""A death, which minutes never tell of."""


def find_third_persons(text: Plain, *, profile: bool = True) -> Iterator[Span]:
    """Others who are pointed at; all in doubt, as the sentence may be harmless."""
    for pattern in (*_DOUBTFUL, *(() if profile else (_LOSS,))):
        for match in pattern.finditer(text.flat):
            yield text.span(match.start(), match.end(), Kind.THIRD_PERSON, certain=False)
