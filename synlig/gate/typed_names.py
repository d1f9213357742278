"""Members' full names as they are typed, and the `{person: id}` that says the same and follows that member's consent.

Only what leaves no doubt: the name exactly as the member's file has it, and nobody else's could be meant by it. A
marker puts a name out where the member has agreed, so a wrong one would name the wrong person.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from synlig.gate import lexicon
from synlig.gate.mask import LONGEST, Masked
from synlig.gate.named_anchors import anchors_of, names_by_marker
from synlig.gate.people import ends_in_office
from synlig.gate.placeholders import ends_in_call, replaced
from synlig.gate.recognise import Kind, Span
from synlig.gate.recognise.cues import BARE_TITLES

_BETWEEN = r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)"
"""What stands between two words of a name, in one paragraph."""
_NOT_AFTER = r"(?!\w|-\w|['’](?!s\b)|\s+[A-ZÆØÅ]\w)"
"""A name that goes on is another: `Karin Vest Holm`; of `Moos'` the marker could not be made a genitive."""
_GENITIVES = ("", "s", "'s", "’s")
FARTHEST = 60
"""Characters before a name that are looked at."""
_BEFORE = re.compile(r"(?:(\w+)|(\w)\.)[ -]$")


@dataclass(frozen=True, repr=False)
class TypedName:
    """Where a name stands in a text, a genitive -s not counted in, and whose it is."""

    start: int
    end: int
    member: str


@dataclass(frozen=True, repr=False)
class TypedNames:
    """The names by members' ids."""

    by_id: Mapping[str, str]

    def find(self, text: str) -> Iterator[TypedName]:
        """Every name that is one member's and nobody else's, in no order."""
        for id, words in self._certain.items():
            if all(word in text for word in words):
                name = _BETWEEN.join(map(re.escape, words))
                for found in re.finditer(rf"(?<![\w-]){name}(?=(?:['’]?s)?{_NOT_AFTER})", text):
                    if not _goes_before(text[max(0, found.start() - FARTHEST) : found.start()]):
                        yield TypedName(found.start(), found.end(), id)

    def marked(self, text: str) -> str:
        """A text that is not masked, with a marker for each name; none in a heading, which has an address.

        A text of more than `LONGEST` characters is left as it is.
        """
        made, at = "", 0
        for name in sorted(self.find(text), key=lambda name: name.start) if len(text) <= LONGEST else ():
            if name.start >= at and not _is_in_anchor(text, name):
                made, at = made + text[at : name.start] + marker(name.member), name.end
        return made + text[at:]

    def has(self, word: str) -> bool:
        """Whether a word is in somebody's name."""
        return word.casefold() in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word for name in self.by_id.values() for word in _folded(name))

    @cached_property
    def _certain(self) -> Mapping[str, list[str]]:
        holders: defaultdict[str, set[str]] = defaultdict(set)
        for id, name in self.by_id.items():
            for word in _folded(name):
                holders[word].add(id)
        return {
            id: name.split()
            for id, name in self.by_id.items()
            if len(name.split()) > 1 and set.intersection(*(holders[word] for word in _folded(name))) == {id}
        }


def marker(member: str) -> str:
    return f"{{person: {member}}}"


def with_markers(masked: Masked, text: str, names: TypedNames) -> Masked:
    """The proposal for a text of minutes, with a marker for each name that is certain; the same places are told of."""
    certain = [span for span in masked.spans if span.certain]
    if masked.text is None or not any(span.known for span in certain):
        return masked
    found = markers_for(certain, text, names)
    instead = {start: words for start, (words, _member) in found.items()}
    places = [(span.start, span.end, span.kind) for span in certain]
    proposed = replaced(text, places, "minutes", names.has, instead)
    if not found or _has_named_anchor(proposed.text):
        return masked
    said = {span.start: words for span, words in zip(certain, proposed.words, strict=True)}
    return replace(masked, text=proposed.text, instead=said)


def markers_for(spans: Iterable[Span], text: str, names: TypedNames) -> dict[int, tuple[str, str]]:
    """By where a place starts: what a marker makes of it, `"kassereren {person: id}s"`, and whose it is."""
    by_end = {name.end: name for name in names.find(text)}
    found = {}
    for span in spans:
        genitive = _genitive_of(span, text, by_end)
        if genitive is None or span.kind is not Kind.PERSON:
            continue
        name = by_end[span.end - len(genitive)]
        lead = text[span.start : name.start]
        if span.start <= name.start and _may_stand_behind(lead, text[: span.start]):
            kept = lead if ends_in_office(lead) else ""
            found[span.start] = kept + marker(name.member) + genitive[-1:], name.member
    return found


def _genitive_of(span: Span, text: str, by_end: Mapping[int, TypedName]) -> str | None:
    """What stands behind the name that the place ends with; None where it ends with none."""
    for ending in _GENITIVES:
        end = span.end - len(ending)
        if end in by_end and text[end : span.end] == ending:
            return ending
    return None


def _may_stand_behind(lead: str, before: str) -> bool:
    """Whether a marker behind these words reads well also without the name: behind an office, a bare title, nothing.

    `lead` is what the recogniser took for a part of the name (`fru `), `before` all that stands before it.
    """
    if lead.strip():
        return ends_in_office(lead) or lead.strip().rstrip(".").casefold() in BARE_TITLES
    return ends_in_office(before) or not ends_in_call(before)


def _goes_before(before: str) -> bool:
    """Whether a name begins earlier than it was found: `Anne Karin Vest`, `K. Karin Vest`."""
    found = _BEFORE.search(before)
    if found is None:
        return False
    word = found[1] or found[2]
    return word[0].isupper() and (len(word) == 1 or lexicon.is_name(word) or lexicon.is_called(word))


def _is_in_anchor(text: str, name: TypedName) -> bool:
    """Whether a marker here would stand in a heading or the like; a heading's underline is the line below."""
    start = text.rfind("\n", 0, name.start) + 1
    end = text.find("\n", text.find("\n", name.end) + 1) if "\n" in text[name.end :] else -1
    after = text[name.end : end if end > 0 else len(text)]
    return _has_named_anchor(text[start : name.start] + marker(name.member) + after)


def _has_named_anchor(text: str) -> bool:
    return any(names_by_marker(words) for _line, words in anchors_of(text))


def _folded(name: str) -> set[str]:
    return set(name.casefold().replace("-", " ").split())
