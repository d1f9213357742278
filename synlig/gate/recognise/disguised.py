"""Known names that somebody has hidden from a search: `K a r i n`, `K-a-r-i-n`, `Kar1n`, `K@rin`."""

from __future__ import annotations

from collections.abc import Iterator

from synlig.gate import lexicon
from synlig.gate.recognise.pattern import Pattern
from synlig.gate.recognise.people_index import PeopleIndex
from synlig.gate.recognise.reading import Plain
from synlig.gate.recognise.span import Kind, Span

SHORTEST, LONGEST = 3, 24
"""Letters of a disguised name."""
_SPACED = Pattern(rf"(?<![^\W\d_])[^\W\d_](?:([ .\-_*·])[^\W\d_](?:\1[^\W\d_]){{1,{LONGEST}}})(?![^\W\d_])")
_SWAPPED = Pattern(
    rf"(?<!\w)(?=[\w@$]{{{SHORTEST},{LONGEST}}}(?![\w@$]))[^\W\d_][^\W\d_]*(?:[013457@$][^\W\d_]+)+(?![\w@$])"
)
_MEANT = str.maketrans("013457@$", "oieastas")


def find_disguised(text: Plain, people: PeopleIndex) -> Iterator[Span]:
    """Letters apart, and digits and signs for letters, where they make up a known name that is no word."""
    for match in _SPACED.finditer(text.flat):
        name = "".join(sign for sign in match[0] if sign.isalpha())
        if people.owners(name) or name.casefold() in people.handles:
            yield text.span(match.start(), match.end(), Kind.PERSON, known=True)
    for match in _SWAPPED.finditer(text.flat):
        name = match[0].translate(_MEANT)
        if people.owners(name) and (match[0][0].isupper() or not lexicon.is_word(name.casefold())):
            yield text.span(match.start(), match.end(), Kind.PERSON, known=True)
