"""Gennemsyn: a text that is to be public is read by somebody who did not write it, and approved as it stands."""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from synlig.cms.accounts.account import Account, account_of, names_of
from synlig.cms.accounts.logbook import note
from synlig.cms.authors import Authors
from synlig.cms.desk import the_desk
from synlig.cms.documents import kind_of
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from synlig.cms.screens.history import beside, title_of
from synlig.cms.screens.word_by_word import Piece, compared
from synlig.cms.versions import Act, Changed
from synlig.cms.web.forms import label_of
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import Route, allow
from synlig.language import _, ngettext
from synlig.reviewing import NotApproved, Pending, approve

_REVIEWERS = (Role.MEMBERSHIP, Role.PUBLISHER, Role.MINUTE_TAKER)
_LATELY = 10
NAMED = 3
"""People that a sentence names."""


@dataclass(frozen=True, repr=False)
class Waits:
    """A text that waits. `key` is of the exact text: another one has another key, and is not approved by mistake.

    `typed_by` is the account that wrote it in the CMS, `""` where nobody did.
    """

    text: Pending
    typed_by: str

    @property
    def key(self) -> str:
        said = "\0".join((self.text.path, self.text.field, self.text.source))
        return hashlib.sha256(said.encode()).hexdigest()[:20]

    @property
    def path(self) -> str:
        """Relative to the content folder."""
        return self.text.path.partition("/")[2]

    @property
    def title(self) -> str:
        """The document and the field as the form calls them; an approval counts rows from 1."""
        kind = kind_of(self.path)
        key = re.sub(r"\d+", lambda number: str(int(number[0]) - 1), self.text.field)
        said = label_of(kind, key) if kind is not None else ""
        return f"{title_of(self.path)}, {said or self.text.field}"

    @property
    def marked(self) -> Iterator[Piece]:
        """The text as it is written, with the places that were found marked as `"del"`."""
        at = 0
        for span in self.text.masked.spans:
            yield Piece("same", self.text.source[at : span.start])
            yield Piece("del", self.text.source[span.start : span.end])
            at = span.end
        yield Piece("same", self.text.source[at:])


@dataclass(frozen=True, repr=False)
class Approved:
    """A document in which somebody approved a text. `path` is that of its approvals."""

    path: str
    title: str
    at: datetime.datetime
    by: str


def review(request: HttpRequest) -> HttpResponse:
    """Every text that waits; those in which nothing was found stand in whole, and can be approved together."""
    account = account_of(request)
    found = waiting_for(account)
    if request.method == "POST":
        return _approve_clean(request, found)
    clean = {each.key: each for each in found if account.member and _is_clean(each, account)}
    return render(
        request,
        "review.html",
        listed=[(each, is_own(each, account)) for each in found if each.key not in clean],
        clean=list(clean.values()),
        can_approve=bool(account.member),
        approved=approved_lately(account),
    )


def approved_lately(account: Account) -> list[Approved]:
    """The documents in which texts were approved last, the newest first; those that somebody may read."""

    def approves(changed: Changed) -> bool:
        is_record = bool(changed.entry.revision) and changed.path.endswith("godkendelser.yml")
        return is_record and _may_read(account, changed.path)

    found = files().latest(_LATELY, approves)
    names = names_of(changed.entry.by for changed in found)
    return [
        Approved(
            changed.path,
            title_of(beside(changed.path)),
            changed.entry.at,
            names.get(changed.entry.by, ""),
        )
        for changed in found
    ]


def waiting_for(account: Account) -> list[Waits]:
    """What somebody may read: profiles are the membership's alone, minutes are their group's as well."""
    desk = the_desk()
    authors = Authors(desk.content, desk.history)
    found = ((each, each.path.partition("/")[2]) for each in desk.previewer.pending())
    return [Waits(each, authors.of(path, each.source)) for each, path in found if _may_read(account, path)]


def _may_read(account: Account, path: str) -> bool:
    if path.startswith("private/members/"):
        return Role.MEMBERSHIP in account.roles
    if account.roles & {Role.MEMBERSHIP, Role.PUBLISHER}:
        return True
    return any(path.startswith(f"private/minutes/{group}/") for group in account.groups)


def is_own(each: Waits, account: Account) -> bool:
    """Whether they wrote it: the text is about them, the minutes say so, or their account typed it."""
    is_author = account.member is not None and each.text.author == account.member
    return is_author or each.typed_by == account.pk


def who_else(each: Waits) -> str:
    """A sentence on who may read and approve it, for somebody who may not."""
    others = Account.objects.filter(is_active=True).exclude(member=None)
    able = [other for other in others if _may_approve(other, each)]
    if not able:
        return _(
            "Ingen andre kan godkende den endnu. Bed IT om at give en mere adgang under Brugere, knyttet til et medlem."
        )
    names = _(" eller ").join(other.shown_name or other.pk for other in able[:NAMED])
    return _("Bed {names} om at læse og godkende den.").format(names=names)


def _may_approve(account: Account, each: Waits) -> bool:
    can_review = bool(account.roles & frozenset(_REVIEWERS))
    return can_review and _may_read(account, each.path) and not is_own(each, account)


def _is_clean(each: Waits, account: Account) -> bool:
    return each.text.masked.is_clean and not is_own(each, account)


def _approve_clean(request: HttpRequest, found: Iterable[Waits]) -> HttpResponse:
    account, keys = account_of(request), set(request.POST.getlist("key"))
    wanted = [each for each in found if each.key in keys and _is_clean(each, account)]
    if not wanted:
        messages.info(request, _("Sæt kryds ved de tekster, du har læst, og prøv igen."))
        return redirect("review")
    done = sum(_approved(request, each, each.text.source) for each in wanted)
    said = ngettext("{number} tekst er godkendt.", "{number} tekster er godkendt.", done).format(number=done)
    messages.success(request, said)
    return redirect("review")


def review_text(request: HttpRequest, key: str) -> HttpResponse:
    """One text: as it is written, as it is proposed, and why; the words may be changed before they are approved."""
    account = account_of(request)
    found = waiting_for(account)
    each = next((each for each in found if each.key == key), None)
    if each is None:
        messages.info(request, _("Teksten er ændret eller allerede godkendt."))
        return redirect("review")
    words = request.POST.get("words", each.text.masked.text or each.text.source).replace("\r\n", "\n")
    if request.method == "POST" and _approved(request, each, words):
        following = next((other for other in found if other.key != key and not is_own(other, account)), None)
        messages.success(request, _("Godkendt. Teksten kommer på nettet, næste gang der udgives."))
        return redirect("review-text", key=following.key) if following else redirect("review")
    return render(
        request,
        "review_text.html",
        422 if request.method == "POST" else 200,
        each=each,
        words=words,
        pieces=list(each.marked),
        change=list(compared(each.text.source, words)),
        who_else=who_else(each) if is_own(each, account) else "",
        can_approve=bool(account.member),
        left=len(found),
    )


def _approved(request: HttpRequest, each: Waits, words: str) -> bool:
    """Write the approval down; what stands in the way is told."""
    desk, account = the_desk(), account_of(request)
    if not account.member:
        messages.error(request, _("Din bruger er ikke knyttet til et medlem, så du kan ikke godkende endnu."))
        return False
    if is_own(each, account):
        said = _("Du har selv skrevet den. {who_else}").format(who_else=who_else(each))
        messages.error(request, said)
        return False
    path = each.text.approvals.relative_to(desk.content).as_posix()
    try:
        with files().recorded([path], by=account.pk, act=Act.APPROVED, now=desk.now()):
            approve(
                each.text.approvals,
                each.text.field,
                each.text.source,
                words,
                account.member,
                desk.build_date(),
                author=each.text.author,
            )
    except NotApproved as error:
        messages.error(request, str(error))
        return False
    note("text-approved", by=account.pk, about=path)
    return True


ROUTES = (
    Route("review", "gennemsyn/", review, allow(_REVIEWERS), menu=_("Gennemsyn"), help="gennemsyn"),
    Route("review-text", "gennemsyn/<slug:key>/", review_text, allow(_REVIEWERS), help="gennemsyn"),
)
