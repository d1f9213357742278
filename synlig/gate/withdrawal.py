"""An edition without what is no longer agreed to: what `withdraw` can put out although the content does not build.

Pure. It only ever takes away: whoever looks at the edition after it sees less than before and nothing new, and the next
green build mends what was taken by caution (docs/decisions/0036).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from synlig import addresses
from synlig.edition import (
    Association,
    Event,
    Groups,
    Meeting,
    NewsItem,
    Profile,
    PublicCode,
    PublicRecord,
    SitePage,
    Tombstones,
    with_texts,
)
from synlig.gate.account import SHOWN, Entry, Rule
from synlig.gate.k import POOLED_AVERAGE, guard_profiles
from synlig.gate.k.guard import card_of
from synlig.gate.people import names_one_of
from synlig.records import Purpose

CUT = "…"
"""What stands where all of a text was taken out, so that no heading or link is empty."""

Named = Callable[[str], bool]


@dataclass(frozen=True, repr=False)
class Left:
    """What is left of an edition. `gone` and `mended` are paths of documents that are not there, or hold less."""

    documents: tuple[PublicRecord, ...]
    gone: frozenset[str]
    mended: frozenset[str]


def take_out(
    documents: Sequence[PublicRecord],
    ended: Iterable[Entry],
    names: Mapping[str, str | None],
    own: frozenset[str],
) -> Left:
    """The edition without what has `ended`: entries of its account whose consent does not count any more.

    `names` are the full names of those who ended, by id; of a text that names somebody whose name is not known, nothing
    is left. `own` are the documents of the association's own profiles: with others' in it, the edition is a pool.
    Profiles whose card this leaves under k go as well; under `strict`, so do values in too rare a pair.
    """
    here = _by_document(ended)
    kept: dict[str, PublicRecord] = {}
    for document in documents:
        after = _after(document, here[document.path], names) if document.path in here else document
        if after is not None:
            kept[document.path] = after
    profiles = _still_guarded(kept.values(), documents, own)
    others = [d for d in kept.values() if not isinstance(d, Profile | Tombstones)]
    left = (*others, *profiles, _tombstones(documents, profiles))
    now = {document.path: document for document in left}
    return Left(
        documents=tuple(now[path] for path in sorted(now)),
        gone=frozenset(d.path for d in documents if d.path not in now),
        mended=frozenset(
            d.path for d in documents if d.path in now and now[d.path] != d and not isinstance(d, Tombstones)
        ),
    )


def cut_whole(documents: Sequence[PublicRecord], paths: Iterable[str]) -> Left:
    """The edition without every text of the documents at `paths`: something private was found in them."""
    found = [Entry("", "", Rule.NAMED, Purpose.CARD, path) for path in paths]
    own = frozenset(d.path for d in documents if isinstance(d, Profile))
    return take_out(documents, found, {}, own)


def account_after(
    account: Iterable[Entry], ended: frozenset[Entry], gone: frozenset[str]
) -> tuple[Entry, ...]:
    """The account of the edition that is left."""
    return tuple(_entry_after(entry, ended, gone) for entry in account)


def _entry_after(entry: Entry, ended: frozenset[Entry], gone: frozenset[str]) -> Entry:
    if entry in ended:
        return replace(entry, rule=Rule.ENDED, document=None)
    if entry.document in gone:
        return replace(entry, rule=Rule.TAKEN_OUT, document=None)
    return entry


def _by_document(ended: Iterable[Entry]) -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in ended:
        if entry.document is not None:
            found[entry.document].append(entry)
    return found


def _after(
    document: PublicRecord, ended: Sequence[Entry], names: Mapping[str, str | None]
) -> PublicRecord | None:
    match document:
        case Profile():
            return _without(document, frozenset(entry.purpose for entry in ended if entry.purpose))
        case Meeting() | NewsItem() | Event():
            return None
    is_named = _named([names.get(entry.id) for entry in ended])
    match document:
        case Groups():
            return with_texts(_without_officers(document, is_named), lambda text: _cut(text, is_named))
        case SitePage():
            if is_named(document.address) and document.address not in addresses.REQUIRED:
                return None
            mended = with_texts(document, lambda text: _cut(text, is_named))
            return mended.model_copy(update={"picture": None})  # it may show who is not named any more
    return with_texts(document, lambda text: _cut(text, is_named))


# profiles


def _without(profile: Profile, purposes: frozenset[Purpose]) -> Profile | None:
    """A profile without what some purposes showed; nothing without the card."""
    if Purpose.CARD in purposes:
        return None
    emptied = {row.attribute for row in SHOWN if row.purpose in purposes}
    changed: dict[str, object] = {
        name: () if isinstance(getattr(profile, name), tuple) else None for name in emptied - {"evidence"}
    }
    if "evidence" in emptied and "competences" not in emptied:
        changed["competences"] = tuple(
            competence.model_copy(update={"evidence": None}) for competence in profile.competences
        )
    if "sectors" in emptied and "experience_lines" not in emptied:
        changed["experience_lines"] = tuple(
            line.model_copy(update={"sector": None}) for line in profile.experience_lines
        )
    return profile.model_copy(update=changed)


def _still_guarded(
    kept: Iterable[PublicRecord], before: Iterable[PublicRecord], own: frozenset[str]
) -> tuple[Profile, ...]:
    """The profiles whose card still stands k times, by the rules that the edition itself names."""
    association = next(document for document in before if isinstance(document, Association))
    profiles = [document for document in kept if isinstance(document, Profile)]
    sizes = Counter(map(card_of, profiles))
    enough = [profile for profile in profiles if sizes[card_of(profile)] >= association.k]
    is_pool = any(isinstance(document, Profile) and document.path not in own for document in before)
    average = POOLED_AVERAGE if is_pool else None
    return guard_profiles(enough, association.policy, association.k, average).profiles


def _tombstones(before: Iterable[PublicRecord], live: Iterable[Profile]) -> Tombstones:
    """Those there were, and those whose profile is gone now."""
    dead: set[str] = set()
    for document in before:
        match document:
            case Tombstones():
                dead |= set(document.numbers)
            case Profile():
                dead.add(document.number)
    dead -= {profile.number for profile in live}
    return Tombstones(numbers=tuple(PublicCode(number) for number in sorted(dead)))


# names


def _named(names: Sequence[str | None]) -> Named:
    """Whether a text names one of the people, by any part of the name; always, where a name is not known."""
    if None in names:
        return lambda _text: True
    return names_one_of(name for name in names if name is not None)


def _without_officers(groups: Groups, is_named: Named) -> Groups:
    rows = tuple(
        row.model_copy(update={"officers": tuple(o for o in row.officers if not is_named(o.person))})
        for row in groups.rows
    )
    return groups.model_copy(update={"rows": rows})


def _cut(text: str, is_named: Named) -> str:
    """The text without the paragraphs that name somebody."""
    if not is_named(text):
        return text
    kept = "\n\n".join(block for block in re.split(r"\n[ \t]*\n", text) if not is_named(block))
    return kept if kept.strip() and not is_named(kept) else CUT
