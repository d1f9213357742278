"""The fields of minutes. What the program writes at an approval (`godkendt`, `låst`, `rettelser`) no form changes."""

from __future__ import annotations

from synlig.cms.documents import choices
from synlig.cms.documents.field import Field, Widget
from synlig.language import _
from synlig.records.minutes import ItemKind, TaskState

ROLES = choices.of_scale("roles")

TASK_FIELDS = (
    Field(
        "hvad",
        _("Hvad skal gøres"),
        _("For eksempel: Bestille mødelokale til maj."),
        required=True,
        longest=200,
    ),
    Field(
        "hvem",
        _("Hvem gør det"),
        _("Vælg medlemmet. Navnet kommer ikke på hjemmesiden."),
        Widget.CHOICE,
        choices=choices.members,
    ),
    Field(
        "rolle",
        _("Det kalder hjemmesiden den, der gør det"),
        _("En rolle eller en gruppe, aldrig et navn. For eksempel: kasserer."),
        required=True,
        suggested=ROLES,
        longest=40,
    ),
    Field("frist", _("Hvornår"), _("Den dag, det skal være gjort."), Widget.DATE),
    Field(
        "tilstand",
        _("Hvor langt er det"),
        _("Åben, til nogen siger, at det er gjort."),
        Widget.CHOICE,
        choices=choices.of_words(TaskState),
    ),
)

ITEM_FIELDS = (
    Field(
        "nr",
        _("Nummer"),
        _("Punktets nummer på dagsordenen."),
        Widget.NUMBER,
        required=True,
        inputmode="numeric",
    ),
    Field(
        "titel", _("Punktets titel"), _("For eksempel: Godkendelse af dagsorden."), required=True, longest=200
    ),
    Field(
        "slags",
        _("Hvad slags punkt"),
        _("Orientering: I fik noget at vide. Drøftelse: I talte om det. Beslutning: I besluttede noget."),
        Widget.CHOICE,
        choices=choices.of_words(ItemKind),
    ),
    Field("fra", _("Begyndte kl."), _("Hvis I skriver tider på. For eksempel 10:40."), Widget.TIME),
    Field("til", _("Sluttede kl."), _("For eksempel 11:00."), Widget.TIME),
    Field(
        "fremlægger",
        _("Hvem lagde det frem"),
        _("En rolle eller en gruppe, aldrig et navn. For eksempel: kasserer."),
        suggested=ROLES,
        longest=60,
    ),
    Field(
        "lukket",
        _("Lukket punkt"),
        _("Sæt ja, hvis det handler om en person. Så kommer kun punktets nummer på hjemmesiden."),
        Widget.YES_NO,
    ),
    Field(
        "tekst",
        _("Det, der blev sagt"),
        _("Skriv kort. Skriv aldrig, hvem der er syg, har fået job eller er på vej ud."),
        Widget.MARKDOWN,
        longest=20_000,
    ),
    Field(
        "beslutning",
        _("Beslutning"),
        _("Hvad I blev enige om, i én sætning. For eksempel: Kontingentet er uændret."),
        Widget.LONG,
        longest=20_000,
    ),
    Field(
        "opgaver",
        _("Opgaver"),
        _("Hvad nogen skal gøre, og hvornår."),
        Widget.LIST,
        rows=TASK_FIELDS,
        row_label=_("Opgave"),
    ),
)

MINUTES_FIELDS = (
    Field(
        "gruppe",
        _("Gruppe"),
        _("Den gruppe, der holdt mødet."),
        Widget.CHOICE,
        required=True,
        choices=choices.groups,
    ),
    Field("titel", _("Titel"), _("For eksempel: Bestyrelsesmøde i maj."), required=True, longest=200),
    Field("dato", _("Dato"), _("Den dag, I holdt mødet."), Widget.DATE, required=True),
    Field("fra", _("Begyndte kl."), _("For eksempel 13:00."), Widget.TIME),
    Field("til", _("Sluttede kl."), _("For eksempel 15:00."), Widget.TIME),
    Field("sted", _("Sted"), _("For eksempel: Kontoret."), longest=200),
    Field(
        "tilstand",
        _("Hvor langt er referatet"),
        _("Kun et godkendt referat kommer på hjemmesiden."),
        Widget.CHOICE,
        required=True,
        choices=choices.states,
    ),
    Field(
        "bemærkninger_inden",
        _("Bemærkninger senest"),
        _("Den sidste dag, deltagerne kan sige, at noget skal rettes."),
        Widget.DATE,
    ),
    Field("ordstyrer", _("Ordstyrer"), _("Den, der ledte mødet."), Widget.CHOICE, choices=choices.members),
    Field("referent", _("Referent"), _("Den, der skrev ned."), Widget.CHOICE, choices=choices.members),
    Field(
        "til_stede",
        _("Til stede"),
        _("På hjemmesiden bliver det til roller og tal: «formand, kasserer og 5 medlemmer»."),
        Widget.LIST,
        rows=(
            Field(
                "medlem",
                _("Medlem"),
                _("Vælg den, der var der."),
                Widget.CHOICE,
                required=True,
                choices=choices.members,
            ),
            Field(
                "rolle",
                _("Rolle"),
                _("For eksempel: formand. Lad stå tomt for et almindeligt medlem."),
                suggested=ROLES,
                longest=40,
            ),
        ),
        row_label=_("Deltager"),
    ),
    Field(
        "afbud",
        _("Afbud"),
        _("Dem, der sagde, at de ikke kunne komme."),
        Widget.LIST,
        rows=(
            Field(
                "medlem",
                _("Medlem"),
                _("Vælg den, der meldte afbud."),
                Widget.CHOICE,
                required=True,
                choices=choices.members,
            ),
            Field("grund", _("Grund"), _("Kommer aldrig på hjemmesiden. Skriv helst ingen."), longest=200),
        ),
        row_label=_("Afbud"),
    ),
    Field(
        "punkter",
        _("Dagsorden"),
        _("Ét felt for hvert punkt, i den rækkefølge I tog dem."),
        Widget.LIST,
        required=True,
        rows=ITEM_FIELDS,
        row_label=_("Punkt"),
    ),
    Field(
        "bilag",
        _("Bilag"),
        _("Papirer fra mødet. De bliver på kontoret og kommer ikke på hjemmesiden."),
        Widget.LIST,
        rows=(
            Field(
                "titel", _("Hvad det er"), _("For eksempel: Regnskab for 2025."), required=True, longest=200
            ),
            Field("fil", _("Filens navn"), _("For eksempel: regnskab-2025.pdf."), longest=200),
        ),
        row_label=_("Bilag"),
    ),
    Field("næste_møde.dato", _("Næste møde: dato"), _("Den dag, I mødes igen."), Widget.DATE),
    Field("næste_møde.fra", _("Næste møde: kl."), _("For eksempel 10:30."), Widget.TIME),
    Field("næste_møde.til", _("Næste møde: slutter kl."), _("For eksempel 12:00."), Widget.TIME),
    Field("næste_møde.sted", _("Næste møde: sted"), _("For eksempel: Kontoret."), longest=200),
)
