"""Samtykke: what the member has ticked is shown with all that it means, and written down when both have seen it.

What is written is what was shown: the number to come is drawn from a seed that the page carries, and anything that has
become another meanwhile is shown once more.
"""

from __future__ import annotations

import hashlib
import itertools
import re
import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from synlig.cms.accounts.account import account_of
from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk
from synlig.cms.forgetting import folder_of
from synlig.cms.roles import Role
from synlig.cms.screens.consent_texts import ConsentText, consent_texts, newest, text_html
from synlig.cms.screens.editing import files
from synlig.cms.screens.mending import as_wrong, mistakes
from synlig.cms.screens.purposes import WORDS
from synlig.cms.screens.taking_out import home_of_member, name_of
from synlig.cms.versions import Act
from synlig.cms.web.forms import Wrong, by_key
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import SEE, Route, allow
from synlig.gate.consent import standing
from synlig.gate.imported import others_numbers
from synlig.language import _
from synlig.lifecycle import Answers, NotRecorded, Proposed, propose, record
from synlig.lifecycle.session import alike_sentence, offered, read_date
from synlig.records import Content, Purpose
from synlig.records.member_folders import is_member_id

_SEED = re.compile(r"[0-9a-f]{32}")
_LONGEST = 200  # characters; what `Line` takes


@dataclass(frozen=True, repr=False)
class Form:
    """What was typed, as it was typed; `wrong` is what cannot be used of it."""

    purposes: frozenset[Purpose]
    given: str
    how: str = ""
    until: str = ""
    wrong: tuple[Wrong, ...] = ()


def consent(request: HttpRequest, member: str) -> HttpResponse:
    """The form, then what it means, then written down."""
    if not is_member_id(member) or not (the_desk().content / folder_of(member) / "profil.yml").is_file():
        raise Http404
    text = _text_asked_for(request)
    if text is None:
        return render(
            request, "consent_no_text.html", 422, home=home_of_member(request, member), name=name_of(member)
        )
    if request.method != "POST":
        return _form(request, member, text, _empty())
    form = _sent(request, text)
    if form.wrong or request.POST.get("do") == "back":
        return _form(request, member, text, form)
    return _propose(request, member, text, form)


def _text_asked_for(request: HttpRequest) -> ConsentText | None:
    """The text of the form; else the newest that asks for the card, which nearly always is the one."""
    asked = request.POST.get("tekst") or request.GET.get("tekst", "")
    return next((each for each in consent_texts() if each.name == asked), None) or newest()


def _empty() -> Form:
    return Form(frozenset(), the_desk().build_date().isoformat())


def _sent(request: HttpRequest, text: ConsentText) -> Form:
    sent = request.POST
    ticked = frozenset(each for each in text.purposes if each.value in sent.getlist("formaal"))
    how = " ".join(sent.get("hvordan", "").split())
    form = Form(ticked, sent.get("givet", ""), how, sent.get("til", ""))
    return Form(form.purposes, form.given, form.how, form.until, tuple(_wrong_in(form)))


def _wrong_in(form: Form) -> Iterable[Wrong]:
    if not form.purposes:
        yield Wrong(
            "formaal", _("Formål"), _("Der er ikke sat kryds."), _("Sæt de kryds, der står på papiret.")
        )
    for key, label, typed in (
        ("givet", _("Dagen"), form.given),
        ("til", _("Gælder til"), form.until),
    ):
        if typed or key == "givet":
            try:
                read_date(typed)
            except NotRecorded as wrong:
                yield Wrong(key, label, str(wrong), "")
    if not form.how or len(form.how) > _LONGEST:
        yield Wrong(
            "hvordan",
            _("Hvordan"),
            _("Her skal stå, hvordan medlemmet sagde ja."),
            _("Skriv for eksempel «på papir på kontoret»."),
        )


def _form(request: HttpRequest, member: str, text: ConsentText, form: Form) -> HttpResponse:
    return render(
        request,
        "consent.html",
        422 if form.wrong else 200,
        member=member,
        home=home_of_member(request, member),
        name=name_of(member),
        form=form,
        text=text,
        text_html=text_html(text),
        others=[each for each in consent_texts() if each.name != text.name],
        rows=[(each, WORDS[each], each in form.purposes) for each in offered(text.purposes)],
        wrong=by_key(form.wrong),
    )


def _propose(request: HttpRequest, member: str, text: ConsentText, form: Form) -> HttpResponse:
    """Show what it means; write it down, if that is what was shown before."""
    desk = the_desk()
    seed = request.POST.get("seed", "")
    seed = seed if _SEED.fullmatch(seed) else secrets.token_hex(16)
    content = desk.previewer.content()
    if content is None:
        broken = _("En fil er i stykker, så ingen kan tælle, hvem der ligner. Ret den først.")
        found = mistakes(account_of(request), desk.previewer.problems())
        return _form(
            request, member, text, replace(form, wrong=(Wrong("", "", broken, ""), *as_wrong(found)))
        )
    try:
        proposed = propose(
            content,
            desk.settings,
            member,
            _answers(text, form),
            desk.build_date(),
            draws(seed),
            others_numbers(content),
            desk.previewer.alike,
        )
    except NotRecorded as wrong:
        return _form(request, member, text, _refused(form, str(wrong)))
    seen = _seen(proposed)
    if request.POST.get("do") == "record" and request.POST.get("seen") == seen:
        return _record(request, member, text, form, content, proposed)
    return render(
        request,
        "consent_shown.html",
        member=member,
        home=home_of_member(request, member),
        name=name_of(member),
        form=form,
        text=text,
        seed=seed,
        seen=seen,
        is_other=request.POST.get("do") == "record",
        consent=proposed.consent,
        is_new=proposed.is_new,
        is_held=proposed.is_held,
        shown=[WORDS[each] for each in proposed.consent.purposes],
        not_shown=[WORDS[each] for each in offered(text.purposes - form.purposes)],
        has_other=standing(proposed.folder.consents, desk.build_date()).purposes - form.purposes,
        risk=alike_sentence(proposed.consent.alike, is_held=proposed.is_held),
        has_card=Purpose.CARD in form.purposes,
        names_person=form.purposes & {Purpose.PHOTO, Purpose.NAME_IN_MINUTES, Purpose.OFFICE_ON_SITE},
    )


def _answers(text: ConsentText, form: Form) -> Answers:
    until = read_date(form.until) if form.until else None
    return Answers(form.purposes, read_date(form.given), form.how, until, text.name)


def _refused(form: Form, *sentences: str) -> Form:
    wrong = tuple(Wrong("", "", sentence, "") for sentence in sentences)
    return Form(form.purposes, form.given, form.how, form.until, wrong)


def draws(seed: str) -> Callable[[int], int]:
    """The same draws from the same seed (128 random bits): the number that was shown is the one written down."""
    count = itertools.count()

    def below(limit: int) -> int:
        drawn = hashlib.sha256(f"{seed} {next(count)}".encode()).digest()
        return int.from_bytes(drawn, "big") % limit

    return below


def _seen(proposed: Proposed) -> str:
    """What stands for all that was shown."""
    said = f"{proposed.consent.model_dump_json()} {proposed.is_new} {proposed.is_held}"
    return hashlib.sha256(said.encode()).hexdigest()


def _record(
    request: HttpRequest, member: str, text: ConsentText, form: Form, content: Content, proposed: Proposed
) -> HttpResponse:
    desk, account = the_desk(), account_of(request)
    path = f"{folder_of(member)}/samtykke.yml"
    try:
        with files().recorded([path], by=account.pk, act=Act.RECORDED, now=desk.now()):
            record(content, proposed, desk.build_date())
    except NotRecorded as wrong:
        return _form(request, member, text, _refused(form, str(wrong)))
    note("consent-recorded", by=account.pk, about=member)
    return redirect("consent-done", member=member)


def done(request: HttpRequest, member: str) -> HttpResponse:
    """What stands there now, and what comes next."""
    if not is_member_id(member):
        raise Http404
    desk = the_desk()
    content = desk.previewer.content()
    folder = next((each for each in content.members if each.id == member), None) if content else None
    if folder is None or not folder.consents.consents:
        raise Http404
    last = folder.consents.consents[-1]
    shown = folder.frozen.number if folder.frozen is not None else None
    return render(
        request,
        "consent_done.html",
        member=member,
        home=home_of_member(request, member),
        name=folder.member.name,
        consent=last,
        words=[WORDS[each] for each in last.purposes],
        waits=Purpose.CARD in last.purposes and shown != last.cv_number,
    )


_MEMBERSHIP = (Role.MEMBERSHIP,)

ROUTES = (
    Route("consent", "medlemmer/<slug:member>/samtykke/", consent, allow(_MEMBERSHIP), help="samtykke-i-cms"),
    Route(
        "consent-done",
        "medlemmer/<slug:member>/samtykke/skrevet/",
        done,
        allow(_MEMBERSHIP, SEE),
        help="samtykke-i-cms",
    ),
)
