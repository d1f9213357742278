"""How a yes is given: ticked, shown with all that it means, and written down when that was seen.

Whoever looks after the members writes down what stands on paper; on "Mit CV" the member does it alone (docs/decisions,
0091). What is written is what was shown: the number to come is drawn from a seed that the page carries, and anything
that has become another meanwhile is shown once more. Nobody can choose a number by choosing the seed: our own key is
in the drawing.
"""

from __future__ import annotations

import hashlib
import itertools
import re
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.crypto import salted_hmac

from synlig.cms.accounts.account import account_of
from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk
from synlig.cms.forgetting import folder_of
from synlig.cms.screens.as_employers import alike_to_you
from synlig.cms.screens.consent_texts import ConsentText, text_html
from synlig.cms.screens.editing import files
from synlig.cms.screens.mending import as_wrong, mistakes
from synlig.cms.screens.purposes import WORDS
from synlig.cms.versions import Act
from synlig.cms.web.forms import Wrong, by_key
from synlig.cms.web.rendering import render
from synlig.gate.consent import standing
from synlig.gate.imported import others_numbers
from synlig.language import _
from synlig.lifecycle import Answers, NotRecorded, Proposed, propose, record
from synlig.lifecycle.session import alike_sentence, offered, read_date
from synlig.records import Content, Purpose

_SEED = re.compile(r"[0-9a-f]{32}")
_LONGEST = 200  # characters; what `Line` takes


HOW_OWN = _("selv, på Mit CV")
"""How a member said yes who did it alone."""


@dataclass(frozen=True, repr=False)
class Giving:
    """Whose consent it is, and who writes it down: the member, or whoever looks after the members.

    `texts` may be agreed to, `text` is the one that was asked for. The rest are addresses: where one came from, the
    page itself, the paper to print, and where it says that it was written down.
    """

    member: str
    name: str
    is_own: bool
    texts: Sequence[ConsentText]
    text: ConsentText
    home: str
    here: str
    paper: str
    done: str


@dataclass(frozen=True, repr=False)
class Form:
    """What was typed, as it was typed; `wrong` is what cannot be used of it."""

    purposes: frozenset[Purpose]
    given: str
    how: str = ""
    until: str = ""
    wrong: tuple[Wrong, ...] = ()


def asked_for(request: HttpRequest, texts: Iterable[ConsentText]) -> ConsentText | None:
    """The text that a form or a link names, if it is among these."""
    asked = request.POST.get("tekst") or request.GET.get("tekst", "")
    return next((each for each in texts if each.name == asked), None)


def give(request: HttpRequest, giving: Giving) -> HttpResponse:
    """The form, what it means, and written down: as far as it was sent."""
    if request.method != "POST":
        return _form(request, giving, Form(frozenset(), the_desk().build_date().isoformat()))
    form = _sent(request, giving)
    if form.wrong or request.POST.get("do") == "back":
        return _form(request, giving, form)
    return _propose(request, giving, form)


def _sent(request: HttpRequest, giving: Giving) -> Form:
    """A member who says yes alone does so today, here, and for as long as is usual."""
    sent = request.POST
    ticked = frozenset(each for each in giving.text.purposes if each.value in sent.getlist("formaal"))
    form = Form(ticked, the_desk().build_date().isoformat(), HOW_OWN)
    if not giving.is_own:
        how = " ".join(sent.get("hvordan", "").split())
        form = Form(ticked, sent.get("givet", ""), how, sent.get("til", ""))
    return replace(form, wrong=tuple(_wrong_in(form, is_own=giving.is_own)))


def _wrong_in(form: Form, *, is_own: bool) -> Iterable[Wrong]:
    if not form.purposes:
        mend = _("Sæt mindst ét.") if is_own else _("Sæt de kryds, der står på papiret.")
        yield Wrong("formaal", _("Formål"), _("Der er ikke sat kryds."), mend)
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


def _form(request: HttpRequest, giving: Giving, form: Form) -> HttpResponse:
    return render(
        request,
        "consent.html",
        422 if form.wrong else 200,
        giving=giving,
        form=form,
        text_html=text_html(giving.text),
        others=[each for each in giving.texts if each.name != giving.text.name],
        rows=[(each, WORDS[each], each in form.purposes) for each in offered(giving.text.purposes)],
        wrong=by_key(form.wrong),
    )


def _propose(request: HttpRequest, giving: Giving, form: Form) -> HttpResponse:
    """Show what it means; write it down, if that is what was shown before."""
    desk = the_desk()
    seed = request.POST.get("seed", "")
    seed = seed if _SEED.fullmatch(seed) else secrets.token_hex(16)
    content = desk.previewer.content()
    if content is None:
        return _form(request, giving, _broken(request, giving, form))
    try:
        proposed = propose(
            content,
            desk.settings,
            giving.member,
            _answers(giving.text, form),
            desk.build_date(),
            draws(salted_hmac("cv-number", seed).hexdigest()),
            others_numbers(content),
            desk.previewer.alike,
        )
        seen = _seen(proposed)
        if request.POST.get("do") == "record" and request.POST.get("seen") == seen:
            write_down(request, content, proposed, is_own=giving.is_own)
            return redirect(giving.done)
    except NotRecorded as wrong:
        return _form(request, giving, replace(form, wrong=(Wrong("", "", str(wrong), ""),)))
    return _shown(request, giving, form, proposed, {"seed": seed, "seen": seen})


def _broken(request: HttpRequest, giving: Giving, form: Form) -> Form:
    """Nobody can be counted. A member is not told whose file it is."""
    if giving.is_own:
        ring = _("Ring til kontoret, så retter de det.")
        broken = Wrong(
            "", "", _("Der er en fejl i en af foreningens filer, så ingen kan tælle lige nu."), ring
        )
        return replace(form, wrong=(broken,))
    broken = Wrong("", "", _("En fil er i stykker, så ingen kan tælle, hvem der ligner. Ret den først."), "")
    found = mistakes(account_of(request), the_desk().previewer.problems())
    return replace(form, wrong=(broken, *as_wrong(found)))


def _shown(
    request: HttpRequest, giving: Giving, form: Form, proposed: Proposed, carried: Mapping[str, str]
) -> HttpResponse:
    """All that it means. `carried` goes with the page, so that what is written is what was shown."""
    given, on = proposed.consent, the_desk().build_date()
    return render(
        request,
        "consent_shown.html",
        giving=giving,
        form=form,
        carried=carried,
        is_other=request.POST.get("do") == "record",
        consent=given,
        is_new=proposed.is_new,
        is_held=proposed.is_held,
        shown=[WORDS[each] for each in given.purposes],
        not_shown=[WORDS[each] for each in offered(giving.text.purposes - form.purposes)],
        has_other=standing(proposed.folder.consents, on).purposes - form.purposes,
        risk=_risk(proposed, is_own=giving.is_own),
        has_card=Purpose.CARD in form.purposes,
        names_person=form.purposes & {Purpose.PHOTO, Purpose.NAME_IN_MINUTES, Purpose.OFFICE_ON_SITE},
        trial=urlencode([("proev", "ja"), *(("formaal", each.value) for each in given.purposes)]),
    )


def _risk(proposed: Proposed, *, is_own: bool) -> str:
    alike = proposed.consent.alike
    if is_own and alike is not None and not proposed.is_held:
        return alike_to_you(alike)
    return alike_sentence(alike, is_held=proposed.is_held)


def _answers(text: ConsentText, form: Form) -> Answers:
    until = read_date(form.until) if form.until else None
    return Answers(form.purposes, read_date(form.given), form.how, until, text.name)


def draws(seed: str) -> Callable[[int], int]:
    """The same draws from the same seed (128 bits and more): the number that was shown is the one written down."""
    count = itertools.count()

    def below(limit: int) -> int:
        drawn = hashlib.sha256(f"{seed} {next(count)}".encode()).digest()
        return int.from_bytes(drawn, "big") % limit

    return below


def _seen(proposed: Proposed) -> str:
    """What stands for all that was shown."""
    said = f"{proposed.folder.id} {proposed.consent.model_dump_json()} {proposed.is_new} {proposed.is_held}"
    return hashlib.sha256(said.encode()).hexdigest()


def write_down(request: HttpRequest, content: Content, proposed: Proposed, *, is_own: bool = False) -> None:
    """Into the member's file, as a version by whoever did it; `NotRecorded` as `record`.

    `is_own`: the member said yes alone, and the membership is told.
    """
    desk, account, member = the_desk(), account_of(request), proposed.folder.id
    with files().recorded(
        [f"{folder_of(member)}/samtykke.yml"], by=account.pk, act=Act.RECORDED, now=desk.now()
    ):
        record(content, proposed, desk.build_date())
    if is_own:
        note("consent-given", by=account.pk, about=member)
    else:
        note("consent-recorded", by=account.pk, about=member)
