"""Indstillinger: what of site.yml a form may change, what it shows only, and how it was before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from synlig.cms.accounts.account import account_of, names_of
from synlig.cms.accounts.logbook import note
from synlig.cms.desk import the_desk, use_settings
from synlig.cms.documents import (
    Field,
    Kind,
    Unreadable,
    Value,
    Values,
    Vocabulary,
    Widget,
    text_with,
    values_of,
)
from synlig.cms.roles import Role
from synlig.cms.site_file import Kept, SiteChangedError, kept_versions, save_site, site_text
from synlig.cms.versions import revision_of
from synlig.cms.web.forms import Wrong, by_key, values_from, wanted_change, whole_number, with_change, wrongs
from synlig.cms.web.rendering import render
from synlig.cms.web.routes import Route, allow
from synlig.errors import ContentError, Problems
from synlig.gate import office_values, refuse
from synlig.language import _
from synlig.site import SiteSettings, settings_document, site_of

SHOWN = 20
FILE = "site.yml"
_FIELDS = (
    Field("office.street", _("Vej og nummer"), required=True, autocomplete="street-address", longest=300),
    Field(
        "office.postal_code", _("Postnummer"), required=True, autocomplete="postal-code", inputmode="numeric"
    ),
    Field("office.town", _("By"), required=True, longest=300),
    Field(
        "office.phone",
        _("Kontorets telefon"),
        _("Det nummer, virksomhederne ringer til. Ring selv til det, når det er udgivet."),
        required=True,
        inputmode="tel",
    ),
    Field("office.mail", _("Kontorets mail"), required=True, inputmode="email"),
    Field(
        "office.hours",
        _("Åbningstider"),
        widget=Widget.LIST,
        rows=(
            Field("days", _("Dage"), _("For eksempel: Mandag–torsdag"), required=True, longest=300),
            Field("times", _("Tid"), _("For eksempel: kl. 10–14"), required=True, longest=300),
        ),
        row_label=_("Åbningstid"),
    ),
    Field(
        "catalogue.response_promise",
        _("Hvornår virksomheder får svar"),
        _("Én sætning. Den står i kataloget, og den skal holde."),
        Widget.LONG,
        required=True,
        longest=300,
    ),
    Field("newsletter.subject", _("Nyhedsbrevets emne"), _("Ellers er det foreningens navn."), longest=300),
    Field(
        "newsletter.sender", _("Nyhedsbrevets svaradresse"), _("Ellers er det kontorets."), inputmode="email"
    ),
)


def _never_new(*_given: object) -> str:
    raise AssertionError("there is one site.yml")


KIND = Kind(
    "site",
    _("Indstillinger"),
    _("Indstillinger"),
    "",
    ".yml",
    _FIELDS,
    SiteSettings,
    _never_new,
    re.compile("site"),
)
"""What of site.yml a form changes: what the association tells of itself, and a mistake in which harms no member."""


_MEND = {
    "office.phone": _("Skriv nummeret med otte cifre."),
    "office.mail": _("Skriv adressen med @ og punktum."),
}
"""What to do here: of a member, whose phone and mail are of the same kind, one may leave them out."""


@dataclass(frozen=True)
class Fixed:
    """What the page shows and does not change: what it is called, what stands there, and why it is left to the file."""

    label: str
    value: str
    why: str


@dataclass(frozen=True)
class Change:
    """A kept version: what became another in it. `number` is its place in the list; 0 is what applies now."""

    number: int
    kept: Kept
    lines: tuple[str, ...]


def settings(request: HttpRequest) -> HttpResponse:
    try:
        if request.method != "POST":
            return _show(request, values_of(KIND, site_text(the_desk())))
        if request.POST.get("do") == "restore":
            return _restore(request)
        values = values_from(KIND.fields, request.POST)
        change = wanted_change(request.POST)
        if change is not None:
            return _show(request, with_change(KIND.fields, values, change))
        return _save(request, values)
    except Unreadable as unreadable:
        heading = _("Filen site.yml kan ikke læses")
        return render(
            request, "problem.html", 409, heading=heading, sentences=[unreadable.wrong, unreadable.mend]
        )


def _save(request: HttpRequest, values: Values) -> HttpResponse:
    desk, begun_from = the_desk(), request.POST.get("begun_from", "")
    text = text_with(KIND, site_text(desk), values)
    try:
        chosen = site_of(text.encode(), FILE)
        _check_texts(chosen)
        save_site(desk, text, begun_from, account_of(request).pk)
    except ContentError as error:
        found = wrongs(KIND, error.problems)
        return _show(request, values, [replace(each, mend=_MEND.get(each.key, each.mend)) for each in found])
    except SiteChangedError:
        wrong = _("Nogen har rettet i site.yml, siden du åbnede siden.")
        return _show(request, values, [Wrong("", "", wrong, _("Se efter, om det passer, og gem igen."))])
    use_settings(chosen)
    note("settings-changed", by=account_of(request).pk)
    messages.success(request, _("Gemt. Det kommer på nettet, næste gang der udgives."))
    return redirect("settings")


def _check_texts(chosen: SiteSettings) -> None:
    """`ContentError` where a CPR number or a member's name would stop the next build."""
    desk, problems = the_desk(), Problems()
    content = desk.previewer.content()  # which is read already, but for the files that have changed
    if content is None:
        return  # nobody can say who the members are; the build will ask again
    alone = replace(content, asked=frozenset((FILE,)), documents=(), imports=())
    refuse(alone, desk.build_date(), problems, office_values(chosen), settings_document(chosen))
    own = [each for each in problems if each.path == FILE]
    if own:
        raise ContentError(own)


def _restore(request: HttpRequest) -> HttpResponse:
    """What the form may change as it was then; the rest of the file stays as it is now."""
    kept = kept_versions(the_desk())
    number = whole_number(request.POST.get("number", ""))
    if not 0 < number < len(kept):
        return redirect("settings")
    return _save(request, values_of(KIND, kept[number].text))


def _show(request: HttpRequest, values: Values, wrong: list[Wrong] | None = None) -> HttpResponse:
    desk = the_desk()
    history = list(_changes(kept_versions(desk)))[:SHOWN]
    vocabulary = Vocabulary(desk.content)
    return render(
        request,
        "settings.html",
        422 if wrong else 200,
        fields_shown=KIND.fields,
        values=values,
        found=wrong or [],
        wrong=by_key(wrong or []),
        choices=lambda field: field.options(vocabulary),
        begun_from=revision_of(site_text(desk).encode()),
        fixed=list(_fixed(desk.settings)),
        history=history,
        names=names_of([each.kept.by for each in history]),
    )


def _changes(kept: list[Kept]) -> Iterator[Change]:
    for number, each in enumerate(kept):
        before = kept[number + 1] if number + 1 < len(kept) else None
        yield Change(number, each, tuple(_different(before.text, each.text)) if before else ())


def _different(before: str, after: str) -> Iterator[str]:
    try:
        old, new = values_of(KIND, before), values_of(KIND, after)
    except Unreadable:
        return
    for field in KIND.fields:
        if old[field.key] != new[field.key]:
            yield _("{field}: {before} → {after}").format(
                field=field.label, before=_said(old[field.key]), after=_said(new[field.key])
            )
    if old == new and before != after:
        yield _("Rettet i filen: noget, der kun står der.")


def _said(value: Value) -> str:
    if isinstance(value, str):
        return f"»{value}«" if value else _("intet")
    rows = [" ".join(str(part) for part in row.values()) for row in value if isinstance(row, dict)]
    return f"»{'; '.join(rows)}«" if rows else _("intet")


def _fixed(chosen: SiteSettings) -> Iterator[Fixed]:
    """What else the file says, in words."""
    catalogue, deploy = chosen.catalogue, chosen.deploy
    yield Fixed(
        _("Foreningens navn (name, short_name)"),
        f"{chosen.name} ({chosen.short_name})",
        _("Står på hver side, i kalendere og på papir, der er delt ud. Det skiftes sammen med adressen."),
    )
    yield Fixed(
        _("Hjemmesidens adresse (base_url)"),
        chosen.base_url,
        _("Alle adresser på siden er lavet af den. Den skal passe med webserveren."),
    )
    yield Fixed(
        _("Hvor mange der skal ligne hinanden (catalogue: k)"),
        str(catalogue.k),
        _("Det afgør, om nogen kan gætte et medlem. Bestyrelsen beslutter det, og så kører IT »risk«."),
    )
    yield Fixed(
        _("Hvad virksomheder ser (catalogue: policy)"),
        catalogue.policy,
        _(
            "strict viser kun det, mange deler. Medlemmernes samtykke bygger på det: bestyrelsen beslutter det."
        ),
    )
    yield Fixed(
        _("Gemte hjemmesider (keep_releases)"),
        str(chosen.keep_releases),
        _("Så langt kan der fortrydes, og så længe ligger gamle sider på maskinen."),
    )
    yield Fixed(
        _("Mapper (content, output, theme)"),
        f"{chosen.content}, {chosen.output}, {chosen.theme}",
        _(
            "Peger de forkert, finder programmet ikke jeres filer, eller det lægger dem, hvor andre kan se dem."
        ),
    )
    yield Fixed(
        _("Webserveren (deploy)"),
        (deploy.folder or f"{deploy.ssh}:{deploy.path}") if deploy else _("viser output/current"),
        _("Stod der en anden server, ville hele hjemmesiden blive sendt derhen."),
    )
    yield Fixed(
        _("Andre netværk (network, networks)"),
        ", ".join(each.name for each in chosen.networks) or _("ingen"),
        _("Hvert står med sin nøgle. En forkert nøgle ville lukke en fremmed ind i kataloget."),
    )
    yield Fixed(
        _("Demonstration (demo)"),
        _("ja") if chosen.demo else _("nej"),
        _("Kun for opfundne personer: den slår noget af beskyttelsen fra."),
    )


ROUTES = (
    Route(
        "settings",
        "indstillinger/",
        settings,
        allow((Role.IT,)),
        menu=_("Indstillinger"),
        help="indstillinger",
    ),
)
