"""409 on a profile: the page of any other document, with the fields of all steps that are the person's to change."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from django.http import HttpRequest

from synlig.cms.accounts.account import account_of
from synlig.cms.desk import the_desk
from synlig.cms.documents import Vocabulary
from synlig.cms.screens import editing
from synlig.cms.screens.conflict import merged_form, name_of
from synlig.cms.screens.member_facts import is_account_of
from synlig.cms.screens.profile import PROFILE, Guide, Sheet, own_of
from synlig.cms.screens.said import choices_of
from synlig.cms.versions import Conflict
from synlig.language import _


def met_form(
    request: HttpRequest, guide: Guide, sheet: Sheet, conflict: Conflict
) -> tuple[editing.Sheet, dict[str, Any]]:
    """As `merged_form`; whoever fills in their own profile is shown nothing but their own fields, and no name."""
    document = editing.Sheet(PROFILE, guide.path, sheet.begun_from, sheet.values)
    choices = choices_of(Vocabulary(the_desk().content))
    who = partial(_called, guide, account_of(request).pk)
    merged, met = merged_form(document, conflict, guide.fields, choices, who)
    sections = [(step.title, guide.fields_of(number)) for number, step in enumerate(guide.steps, start=1)]
    shown = {"kind": PROFILE, "wrong": {}, "choices": choices, "sections": sections}
    return replace(merged, values=own_of(guide, merged.values)), {**met, **shown}


def _called(guide: Guide, reader: str, by: str) -> str:
    """Whoever saved meanwhile, as the reader knows them; empty where nobody here did."""
    if not by:
        return ""
    if guide.is_own:
        return _("du selv i et andet vindue") if by == reader else _("kontoret")
    return _("medlemmet selv") if is_account_of(by, guide.member) else name_of(by)
