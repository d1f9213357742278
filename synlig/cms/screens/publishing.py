"""Udgiv: what changes for visitors, then the build with its progress, the receipt, and the way back."""

from __future__ import annotations

from itertools import groupby

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect

from synlig.cms.accounts.account import account_of, names_of
from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk
from synlig.cms.publishing import (
    Answer,
    Changed,
    Kind,
    NotComparedError,
    Run,
    RunBusyError,
    Undo,
    changes_for_visitors,
    is_online,
    read_receipts,
    undo_offered,
)
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from synlig.cms.screens.mending import mistakes
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.exchanging import Places
from synlig.language import _
from synlig.release import Store, build_id_of
from synlig.withdrawing import allowed_on, others_on

RECEIPTS_SHOWN = 10
_STARTS: tuple[Kind, ...] = ("compare", "publish", "deploy")


def publish(request: HttpRequest) -> HttpResponse:
    """One page for the whole way; what it shows depends on how far the last run has come."""
    if request.method == "POST":
        return _act(request)
    desk = the_desk()
    run = _own(desk.runner.last(desk.now()))
    changed, why_not = _changes(run)
    receipts = read_receipts(desk.runner.folder)[:RECEIPTS_SHOWN]
    return render(
        request,
        "publish.html",
        run=run,
        mistakes=list(mistakes(account_of(request), run.problems)) if run else [],
        changed=[(heading, list(rows)) for heading, rows in groupby(changed, lambda each: each.heading)],
        count=len(changed),
        why_not=why_not,
        is_outdated=_is_outdated(run),
        receipts=receipts,
        names=names_of([*(each.by for each in receipts), run.by if run else ""]),
        undo=_undo(),
        is_unsent=desk.is_unsent(),
        can_send=desk.settings.deploy is not None,
        can_ask=Store(desk.output).current() is not None,
    )


def _own(run: Run | None) -> Run | None:
    """The run, if it is a publisher's business: of one that takes a member out, only that it goes on."""
    return run if run is None or not run.is_about_a_member or run.state == "running" else None


def _act(request: HttpRequest) -> HttpResponse:
    do, desk = request.POST.get("do", ""), the_desk()
    if do == "stop":
        if (run := desk.runner.last(desk.now())) is not None and not run.is_about_a_member:
            desk.runner.stop(desk.now())
    elif do == "ask":
        _ask(request)
    elif (kind := next((each for each in _STARTS if each == do), None)) is not None:
        _start(request, kind)
    return redirect("publish")


def _start(request: HttpRequest, kind: Kind, release: str | None = None) -> None:
    desk, account = the_desk(), account_of(request)
    try:
        run = desk.runner.start(kind, account.pk, desk.now(), release)
    except RunBusyError as busy:
        messages.error(request, str(busy))
    else:
        if kind != "compare":
            note(f"run-{kind}", by=account.pk, about=run.id)


def _changes(run: Run | None) -> tuple[tuple[Changed, ...], str]:
    """What a finished comparison found; else nothing, and why it cannot be told."""
    desk = the_desk()
    if run is None or run.kind != "compare" or run.state != "done":
        return (), ""
    if not desk.runner.edition.is_dir():  # an erasure takes away what was to be published
        return (), _("Det, der blev sammenlignet, er slettet igen. Se efter igen, før du udgiver.")
    try:
        return changes_for_visitors(Store(desk.output), desk.runner.edition), ""
    except NotComparedError as error:
        return (), str(error)


def _is_outdated(run: Run | None) -> bool:
    """Whether something was saved after a comparison had begun: it would go out and is not shown."""
    if run is None or run.kind != "compare":
        return False
    return any(not each.entry.is_first_seen for each in files().changed_since(run.began))


def _undo() -> Undo:
    desk = the_desk()
    others = others_on(Places(desk.content, desk.content.name), desk.settings, desk.today())
    return undo_offered(desk.output, allowed_on(desk.content, desk.build_date(), others))


def _ask(request: HttpRequest) -> None:
    """Er det på nettet?"""
    desk = the_desk()
    current = Store(desk.output).current()
    build_id = build_id_of(current.folder) if current is not None else None
    if build_id is None:
        messages.error(request, _("Der er ikke udgivet noget herfra endnu."))
        return
    found = is_online(desk.settings.base_url, build_id)
    messages.info(request, found.said)
    if found.answer is Answer.ANOTHER and desk.settings.deploy is not None:
        messages.info(request, _("Hjælper det ikke at vente, så tryk på »Send igen«."))


def progress(request: HttpRequest) -> JsonResponse:
    """How far the run is, for the script that shows it without the page being asked for again."""
    run = the_desk().runner.last(the_desk().now())
    step = run.step if run else None
    said = f"{step.what} {step.done} / {step.of}" if step and step.of else step.what if step else ""
    return JsonResponse({"state": run.state if run else "", "step": said})


def undo(request: HttpRequest) -> HttpResponse:
    """Fortryd: a question first, with what it goes back to."""
    offered = _undo()
    if request.method == "POST" and offered.release is not None:
        if request.POST.get("release") == offered.release.id:  # a second click does not go back once more
            _start(request, "undo", offered.release.id)
        return redirect("publish")
    return render(request, "undo.html", undo=offered)


_PUBLISHER = allow((Role.PUBLISHER,))

ROUTES = (
    Route("publish", "udgiv/", publish, _PUBLISHER, menu=_("Udgiv"), help="udgiv"),
    Route("publish-progress", "udgiv/fremgang/", progress, allow((Role.PUBLISHER,), SEE)),
    Route("undo", "udgiv/fortryd/", undo, _PUBLISHER, help="udgiv"),
)
