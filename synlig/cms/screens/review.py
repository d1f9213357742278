"""Gennemsyn: a text that is to be public is read by somebody who did not write it, and approved as it stands."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from synlig.cms.accounts.account import Account, account_of, names_of
from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk
from synlig.cms.screens.editing import files
from synlig.cms.screens.history import beside
from synlig.cms.screens.markers import Marked, marked_in
from synlig.cms.screens.paging import page_of
from synlig.cms.screens.texts_waiting import (
    REVIEWERS,
    Waits,
    document_at,
    document_called,
    is_clean,
    is_own,
    may_read_texts,
    waiting_for,
    who_else,
    who_may,
)
from synlig.cms.screens.word_by_word import compared
from synlig.cms.versions import Act, Changed
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import Route, allow
from synlig.language import _, ngettext
from synlig.reviewing import NotApproved, approve

_LATELY = 10
PER_PAGE = 20
"""Texts that stand in whole on one page."""


@dataclass(frozen=True, repr=False)
class Listed:
    """A text of the page. `who_else` is said of one's own; `can_tick` where it may be approved as it stands.

    `marked` are the people whom it speaks of by `{person: id}`.
    """

    waits: Waits
    marked: Sequence[Marked]
    who_else: str
    can_tick: bool


@dataclass(frozen=True, repr=False)
class Document:
    """The texts of one profile or of one meeting that stand on the page."""

    title: str
    address: str
    texts: Sequence[Listed]


@dataclass(frozen=True, repr=False)
class Approved:
    """A document in which somebody approved a text. `path` is that of its approvals."""

    path: str
    title: str
    at: datetime.datetime
    by: str


def review(request: HttpRequest) -> HttpResponse:
    """Every text that waits, in whole and under its document; those in which nothing was found can be ticked."""
    account = account_of(request)
    found = waiting_for(account)
    if request.method == "POST":
        return _approve_ticked(request, found)
    page = page_of(found, request.GET.get("side", "1"), PER_PAGE)
    documents = list(_documents(account, page.shown))
    return render(
        request,
        "review.html",
        page=page,
        documents=documents,
        to_tick=[each.waits for document in documents for each in document.texts if each.can_tick],
        can_approve=bool(account.member),
        approved=approved_lately(account),
    )


def _documents(account: Account, texts: Iterable[Waits]) -> Iterator[Document]:
    reviewers = who_may()
    for path, together in groupby(texts, key=lambda each: each.path):
        listed = [
            Listed(
                each,
                list(marked_in(account, each.text.source, each.text.source)),
                who_else(each, reviewers) if is_own(each, account) else "",
                bool(account.member) and is_clean(each, account),
            )
            for each in together
        ]
        yield Document(document_called(account, path), document_at(path), listed)


def approved_lately(account: Account) -> list[Approved]:
    """The documents in which texts were approved last, the newest first; those that somebody may read."""

    def approves(changed: Changed) -> bool:
        is_record = bool(changed.entry.revision) and changed.path.endswith("godkendelser.yml")
        return is_record and may_read_texts(account, changed.path)

    found = files().latest(_LATELY, approves)
    names = names_of(changed.entry.by for changed in found)
    return [
        Approved(
            changed.path,
            document_called(account, beside(changed.path)),
            changed.entry.at,
            names.get(changed.entry.by, ""),
        )
        for changed in found
    ]


def _approve_ticked(request: HttpRequest, found: Sequence[Waits]) -> HttpResponse:
    """Approve the texts whose box was ticked; what was changed since it was shown is told of, and left as it is."""
    account, sent = account_of(request), request.POST
    ticked = [*sent.getlist("key"), *(sent.getlist("shown") if sent.get("all") else ())]
    wanted = dict(key.partition(".")[::2] for key in ticked)  # the exact text, and the place it stood in
    now = {each.key: each for each in found}
    if not wanted:
        messages.info(request, _("Sæt kryds ved de tekster, du har læst, og prøv igen."))
    texts = [now[key] for key in wanted if key in now and is_clean(now[key], account)]
    done = sum(_approved(request, each, each.text.source) for each in texts)
    if done:
        said = ngettext("{number} tekst er godkendt.", "{number} tekster er godkendt.", done)
        messages.success(request, said.format(number=done))
    _tell_of_changed(request, found, {place for key, place in wanted.items() if key not in now})
    return redirect(f"{reverse('review')}?side={page}" if (page := request.GET.get("side")) else "review")


def _tell_of_changed(request: HttpRequest, found: Iterable[Waits], places: set[str]) -> None:
    changed = [each for each in found if each.place in places]
    for each in changed:
        said = _("{text}: Teksten er ændret, siden du så den, og er ikke godkendt. Læs den igen.")
        called = f"{document_called(account_of(request), each.path)}, {each.field}"
        messages.warning(request, said.format(text=called))
    gone = len(places) - len(changed)
    if gone:
        said = ngettext(
            "{number} tekst venter ikke længere: den er godkendt af en anden eller taget ud.",
            "{number} tekster venter ikke længere: de er godkendt af en anden eller taget ud.",
            gone,
        )
        messages.info(request, said.format(number=gone))


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
        document=document_called(account, each.path),
        at=document_at(each.path),
        words=words,
        pieces=list(each.marked),
        change=list(compared(each.text.source, words)),
        who_else=who_else(each, who_may()) if is_own(each, account) else "",
        marked=list(marked_in(account, words, each.text.source)),
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
        said = _("Du har selv skrevet den. {who_else}").format(who_else=who_else(each, who_may()))
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
    Route("review", "gennemsyn/", review, allow(REVIEWERS), menu=_("Gennemsyn"), help="gennemsyn"),
    Route("review-text", "gennemsyn/<slug:key>/", review_text, allow(REVIEWERS), help="gennemsyn"),
)
