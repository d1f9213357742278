"""The texts that wait to be read: which of them somebody may see, which are their own, and who else may approve."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.urls import reverse

from synlig.cms.accounts.account import Account
from synlig.cms.authors import Authors
from synlig.cms.desk import the_desk
from synlig.cms.documents import kind_of, listed_at
from synlig.cms.roles import Role
from synlig.cms.screens.history import address_of, title_for
from synlig.cms.screens.word_by_word import Piece
from synlig.cms.web.forms import label_of
from synlig.dates import long_date
from synlig.language import _
from synlig.reviewing import Pending

REVIEWERS = (Role.MEMBERSHIP, Role.PUBLISHER, Role.MINUTE_TAKER)
NAMED = 3
"""People that a sentence names."""


@dataclass(frozen=True, repr=False)
class Waits:
    """A text that waits. `key` is of the exact text: another one has another key, and is not approved by mistake.

    `typed_by` is the account that wrote it in the CMS, `""` where nobody did. `place` is of where it stands, whatever
    the text.
    """

    text: Pending
    typed_by: str

    @property
    def key(self) -> str:
        return _hashed(self.text.path, self.text.field, self.text.source)

    @property
    def place(self) -> str:
        return _hashed(self.text.path, self.text.field)

    @property
    def path(self) -> str:
        """Relative to the content folder."""
        return self.text.path.partition("/")[2]

    @property
    def field(self) -> str:
        """The field as the form calls it; an approval counts rows from 1."""
        kind = kind_of(self.path)
        key = re.sub(r"\d+", lambda number: str(int(number[0]) - 1), self.text.field)
        return (label_of(kind, key) if kind is not None else "") or self.text.field

    @property
    def marked(self) -> Iterator[Piece]:
        """The text as it is written, with the places that were found marked as `"del"`."""
        at = 0
        for span in self.text.masked.spans:
            yield Piece("same", self.text.source[at : span.start])
            yield Piece("del", self.text.source[span.start : span.end])
            at = span.end
        yield Piece("same", self.text.source[at:])


def _hashed(*said: str) -> str:
    return hashlib.sha256("\0".join(said).encode()).hexdigest()[:20]


def waiting_for(account: Account) -> list[Waits]:
    """What somebody may read: profiles are the membership's alone, minutes are their group's as well."""
    desk = the_desk()
    authors = Authors(desk.content, desk.history)
    found = ((each, each.path.partition("/")[2]) for each in desk.previewer.pending())
    return [
        Waits(each, authors.of(path, each.source)) for each, path in found if may_read_texts(account, path)
    ]


def may_read_texts(account: Account, path: str) -> bool:
    if path.startswith("private/members/"):
        return Role.MEMBERSHIP in account.roles
    if account.roles & {Role.MEMBERSHIP, Role.PUBLISHER}:
        return True
    return any(path.startswith(f"private/minutes/{group}/") for group in account.groups)


def is_own(each: Waits, account: Account) -> bool:
    """Whether they wrote it: the text is about them, the minutes say so, or their account typed it."""
    is_author = account.member is not None and each.text.author == account.member
    return is_author or each.typed_by == account.pk


def is_clean(each: Waits, account: Account) -> bool:
    """Whether nothing was found in it, and they may approve it together with others."""
    return each.text.masked.is_clean and not is_own(each, account)


def who_may() -> list[Account]:
    """Everybody who may approve texts of others."""
    found = Account.objects.filter(is_active=True).exclude(member=None)
    return [each for each in found if each.roles & frozenset(REVIEWERS)]


def who_else(each: Waits, reviewers: Iterable[Account]) -> str:
    """A sentence on who may read and approve it, for somebody who may not."""
    able = [other for other in reviewers if may_read_texts(other, each.path) and not is_own(each, other)]
    if not able:
        return _(
            "Ingen andre kan godkende den endnu. Bed IT om at give en mere adgang under Brugere, knyttet til et medlem."
        )
    names = _(" eller ").join(other.shown_name or other.pk for other in able[:NAMED])
    return _("Bed {names} om at læse og godkende den.").format(names=names)


def document_called(account: Account, path: str) -> str:
    """What the document is called: minutes by their title and day, a member by name for whoever may see it."""
    kind = kind_of(path)
    if kind is not None and kind.name == "minutes":
        listed = listed_at(the_desk().content, kind, path)
        if listed is not None and listed.date is not None:
            return _("Referat: {title}, {date}").format(title=listed.title, date=long_date(listed.date))
    return title_for(account, path)


def document_at(path: str) -> str:
    """Where all of the document is read."""
    kind = kind_of(path)
    if kind is not None and kind.name == "minutes":
        return reverse("minutes-read", kwargs={"name": kind.name_of(path)})
    return address_of(path)
