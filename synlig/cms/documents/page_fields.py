"""The fields of a page, and those that a page and a piece of news share."""

from __future__ import annotations

from synlig.cms.documents import choices
from synlig.cms.documents.field import BODY, Field, Widget
from synlig.language import _

TITLE = Field(
    "titel",
    _("Titel"),
    _("Står øverst på siden og i søgninger. Skriv den kort, for eksempel: Åbent hus i maj."),
    required=True,
    longest=300,
)
TEXT = Field(
    BODY,
    _("Tekst"),
    _("Begynd med det, læseren kom efter. Nævn ikke medlemmer ved navn."),
    Widget.MARKDOWN,
)
PICTURE = (
    Field(
        "billede",
        _("Billede"),
        _("Et billede øverst. Vælg et, der er lagt op, eller læg et nyt op. Det er frivilligt."),
        Widget.PICTURE,
        choices=choices.pictures,
    ),
    Field(
        "billedtekst",
        _("Hvad billedet viser"),
        _("Læses højt for den, der ikke kan se det. For eksempel: To mænd ved et bord med kaffe og papirer."),
        longest=300,
    ),
    Field(
        "dekorativ",
        _("Billedet er kun til pynt"),
        _("Sæt ja, hvis billedet ikke viser noget bestemt. Så skal der ingen tekst til."),
        Widget.YES_NO,
    ),
)
OLD_ADDRESSES = Field(
    "tidligere_adresser",
    _("Gamle adresser"),
    _(
        "Har siden ligget et andet sted, så skriv hvor: /om-os/historie/. Én på hver linje. Så virker gamle links."
    ),
    Widget.TEXTS,
)

PAGE_FIELDS = (
    TITLE,
    Field(
        "resumé",
        _("Kort fortalt"),
        _("En eller to sætninger om, hvad læseren får ud af siden. De vises i søgninger og på lister."),
        Widget.LONG,
        required=True,
        longest=300,
    ),
    TEXT,
    *PICTURE,
    Field(
        "menutitel",
        _("Titel i menuen"),
        _("Kun hvis titlen er for lang til menuen. For eksempel: Kontakt."),
        longest=300,
    ),
    Field(
        "orden",
        _("Plads i rækken"),
        _("Sider med et lavt tal kommer først. 100 er almindeligt."),
        Widget.NUMBER,
        inputmode="numeric",
    ),
    Field(
        "revideret",
        _("Sidst gennemlæst"),
        _("Den dag, nogen sidst læste hele siden og så, at den passer."),
        Widget.DATE,
    ),
    Field(
        "næste_revision",
        _("Skal læses igen"),
        _("Den dag, siden skal læses igennem igen. Den kommer på dit overblik, når dagen er der."),
        Widget.DATE,
    ),
    OLD_ADDRESSES,
)
FRONT_FIELDS = (
    Field(
        "sætning",
        _("Sætningen på forsiden"),
        _("Står stort øverst på forsiden og siger, hvem vi er. Kun på siden «forside»."),
        Widget.LONG,
        longest=300,
    ),
    Field(
        "dør_virksomhed.titel",
        _("Døren til virksomheder: titel"),
        _("For eksempel: Mangler I en?"),
        longest=300,
    ),
    Field(
        "dør_virksomhed.tekst",
        _("Døren til virksomheder: tekst"),
        _("En sætning om, hvad der er bag døren."),
        Widget.LONG,
        longest=300,
    ),
    Field(
        "dør_senior.titel",
        _("Døren til dig over 50: titel"),
        _("For eksempel: Står du uden job?"),
        longest=300,
    ),
    Field(
        "dør_senior.tekst",
        _("Døren til dig over 50: tekst"),
        _("En sætning om, hvad der er bag døren."),
        Widget.LONG,
        longest=300,
    ),
)
