"""What withdrawing and erasing have in common: the run that takes a member off the site, followed to its end.

It is the same run as a person starts at a terminal, in a process of its own, and goes out to the web server by itself.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import Desk, the_desk
from synlig.cms.erasure_receipts import CUT_OFF, keep_receipt, receipt_of
from synlig.cms.forgetting import (
    end_erasing,
    erased_on_record,
    folder_of,
    forget,
    forget_files,
    is_erased,
    is_erasing,
)
from synlig.cms.publishing import Run, is_online
from synlig.cms.publishing.run import Kind
from synlig.cms.roles import Role
from synlig.cms.screens.mending import mistakes
from synlig.cms.versions import Act, VersionedFiles
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import table
from synlig.language import _
from synlig.records.member_folders import is_member_id
from synlig.release import Store, build_id_of
from synlig.withdrawing.needles import lines_of, profile_text

LISTED = 40
"""Addresses that are written out; the rest are in the file."""


def check_known(member: str) -> None:
    """404 for an id that nobody has or had."""
    if not is_member_id(member) or not (_is_there(member) or member in erased_on_record(the_desk())):
        run = run_about(member) if is_member_id(member) else None
        if run is None:
            raise Http404


def _is_there(member: str) -> bool:
    return (the_desk().content / folder_of(member)).is_dir()


def name_of(member: str) -> str:
    """What the member is called, as it stands in the file, which need not be in order."""
    return dict(lines_of(profile_text(the_desk().content, member))).get("navn", _("Medlemmet"))


def is_own(request: HttpRequest, member: str) -> bool:
    """Whether it is the person's own profile."""
    return account_of(request).member == member


def may_withdraw(request: HttpRequest, member: str) -> bool:
    """A member their own; whoever looks after the members everybody's."""
    return Role.MEMBERSHIP in account_of(request).roles or is_own(request, member)


def home_of_member(request: HttpRequest, member: str) -> str:
    """Where one came from: the member's own page for those who look after them, "Mit CV" for the member."""
    roles = account_of(request).roles
    names = {row.name for row in table()}
    if Role.MEMBERSHIP in roles:
        return reverse("member", kwargs={"member": member}) if "member" in names else reverse("overview")
    return reverse("my-cv") if "my-cv" in names else reverse("help-index")


def run_about(member: str) -> Run | None:
    """The last run of all, if it took this member out."""
    run = the_desk().runner.last(the_desk().now())
    return run if run is not None and run.is_about(member) else None


def take_out(
    kind: Kind, member: str, by: str, purposes: tuple[str, ...] = (), noted: Mapping[str, Any] | None = None
) -> None:
    """Begin; `RunBusyError` while another member is taken out."""
    desk = the_desk()
    desk.runner.start_about(kind, member, by, desk.now(), purposes=purposes, noted=noted)
    threading.Thread(target=follow, args=(desk, kind, member, by), daemon=True).start()


def follow(desk: Desk, kind: Kind, member: str, by: str) -> None:
    """Wait for the run that was just begun. What a withdrawal writes becomes a version; an erasure leaves none."""
    if kind == "erase":
        desk.runner.wait(desk.now)
        finish_erasing(desk, member)
        return
    files = VersionedFiles(desk.content, desk.history)
    with files.recorded([folder_of(member)], by=by, act=Act.RECORDED, now=desk.now(), takes_lock=True):
        desk.runner.wait(desk.now)


def finish_erasing(desk: Desk, member: str) -> bool:
    """After the run: what was kept meanwhile goes as well, and its receipt stays. Whether the member is erased.

    What was asked for here is through when a run has said so: one that was killed may have left anything behind it.
    """
    if not is_erasing(desk, member):
        return is_erased(desk, member)
    run = desk.runner.last(desk.now())
    receipt = receipt_of(run, member) if run is not None and run.is_about(member) else None
    if receipt is None or not is_erased(desk, member):
        return False
    forget_files(desk, member)
    keep_receipt(desk, receipt)
    end_erasing(desk, member)
    return True


def go_on_erasing(desk: Desk, member: str) -> None:
    """One that was begun before the CMS was started; done at once where only what we keep is left."""
    if not finish_erasing(desk, member):
        desk.runner.start_about("erase", member, "", desk.now(), noted=forget_first(desk, member))
        follow(desk, "erase", member, "")


def forget_first(desk: Desk, member: str) -> dict[str, Any]:
    """What the CMS keeps goes while the profile still says what to look for; in numbers, with those of an erasure that
    was ended before it could say what it did.
    """
    earlier, now = _noted_before(desk, member), asdict(forget(desk, member))
    both = {
        key: sorted({*earlier.get(key, ()), *value}) if key == "papers" else earlier.get(key, 0) + value
        for key, value in now.items()
    }
    return {**earlier, **both}


def _noted_before(desk: Desk, member: str) -> dict[str, Any]:
    run = desk.runner.last(desk.now())
    if run is None or run.kind != "erase" or not run.is_about(member):
        return {}
    is_cut_off = run.state != "running" and run.removal is None
    return {**run.noted, **({CUT_OFF: True} if is_cut_off else {})}


def progress_of(member: str) -> JsonResponse:
    """How far it is, for the script that shows it without the page being asked for again."""
    run = run_about(member)
    step = run.step if run else None
    said = f"{step.what} {step.done} / {step.of}" if step and step.of else step.what if step else ""
    return JsonResponse({"state": run.state if run else "", "step": said})


def to_purge() -> list[str]:
    """The addresses that caches and search engines should forget, by the last release; those that are gone first."""
    file = the_desk().output / "purge.txt"
    return file.read_text(encoding="utf-8").split() if file.is_file() else []


def online_words() -> str:
    """Whether visitors have the new site, in a sentence."""
    desk = the_desk()
    with Store(desk.output) as store:
        current = store.current()
    build = build_id_of(current.folder) if current is not None else None
    if build is None:
        return _("Der er ikke udgivet noget herfra endnu.")
    return is_online(desk.settings.base_url, build).said


def show(request: HttpRequest, template: str, member: str, status: int = 200, **values: Any) -> HttpResponse:
    """A page about one of the two, with how far its run is."""
    run = run_about(member)
    purge = to_purge() if run is not None and run.removal is not None and run.removal.was_shown else []
    return render(
        request,
        template,
        status,
        member=member,
        home=home_of_member(request, member),
        run=run,
        removal=run.removal if run is not None else None,
        mistakes=list(mistakes(account_of(request), run.problems)) if run is not None else [],
        purge=purge[:LISTED],
        purge_more=max(0, len(purge) - LISTED),
        deploys=the_desk().settings.deploy is not None,
        base_url=the_desk().settings.base_url,
        **values,
    )
