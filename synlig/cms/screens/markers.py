"""The `{person: id}` of a text, for people: who it is, what is shown of them today, and a name made into one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from synlig.cms.accounts.account import Account
from synlig.cms.desk import the_desk
from synlig.cms.documents import BODY, everybody
from synlig.cms.screens.editing import Sheet
from synlig.cms.screens.rights import sees_names
from synlig.gate.people import People
from synlig.gate.typed_names import TypedNames
from synlig.records import PERSON_MARKER, Purpose


@dataclass(frozen=True, repr=False)
class Marked:
    """One marker. `name` is empty for whoever may not see it; `shown` is what stands on the site by today's consent."""

    marker: str
    name: str
    shown: str
    is_named: bool


def marked_in(account: Account, words: str, source: str) -> Iterator[Marked]:
    """Each marker in the words proposed for a text of minutes; whoever reads it sees the names that it has."""
    people, read = _people(), " ".join(source.split())
    for found in dict.fromkeys(PERSON_MARKER.findall(words)):
        person = people.by_id.get(found)
        if person is not None:
            may_see = sees_names(account) or person.full_name in read
            yield Marked(
                f"{{person: {found}}}",
                person.full_name if may_see else "",
                people.mention(found, Purpose.NAME_IN_MINUTES),
                people.is_named(found, Purpose.NAME_IN_MINUTES),
            )


def with_marked_names(sheet: Sheet) -> Sheet:
    """A public document with a marker for each name in its text that is certain; the rest is mended by hand."""
    key = BODY if sheet.kind.has_body else "tekst"
    text = sheet.values.get(key)
    if not isinstance(text, str) or not sheet.kind.folder.startswith("public/"):
        return sheet
    names = TypedNames({id: person.full_name for id, person in _people().by_id.items()})
    return replace(sheet, values={**sheet.values, key: names.marked(text)})


def _people() -> People:
    desk = the_desk()
    return everybody(desk.content, desk.build_date())
