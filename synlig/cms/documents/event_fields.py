"""The fields of an event."""

from __future__ import annotations

from synlig.cms.documents import choices
from synlig.cms.documents.field import Field, Widget
from synlig.cms.documents.page_fields import OLD_ADDRESSES, TITLE
from synlig.language import _

WAYS = choices.of_pairs(
    ("ingen", _("Man skal ikke melde sig til")),
    ("mail", _("På mail")),
    ("telefon", _("På telefon")),
    ("link", _("Et andet sted på nettet")),
)
FLYER = choices.of_pairs(("ja", _("Ja")), ("nej", _("Nej")))

EVENT_FIELDS = (
    TITLE,
    Field(
        "slags",
        _("Hvad slags"),
        _("Bestemmer, hvor det står på listen over arrangementer."),
        Widget.CHOICE,
        required=True,
        choices=choices.of_scale("event_kinds"),
    ),
    Field("dato", _("Dato"), _("Den dag, det er."), Widget.DATE, required=True),
    Field("fra", _("Begynder kl."), _("For eksempel 13:30."), Widget.TIME, required=True),
    Field("til", _("Slutter kl."), _("For eksempel 15:00."), Widget.TIME, required=True),
    Field(
        "sted.navn",
        _("Stedets navn"),
        _("For eksempel: Kulturhuset i Nørresundby, sal 2."),
        required=True,
        longest=300,
    ),
    Field("sted.adresse", _("Vej og nummer"), _("For eksempel: Østre Fælledvej 21."), longest=300),
    Field("sted.postnummer", _("Postnummer"), _("Fire cifre, for eksempel 9400."), inputmode="numeric"),
    Field(
        "resumé",
        _("Kort fortalt"),
        _("En eller to sætninger om, hvad man får ud af at komme."),
        Widget.LONG,
        required=True,
        longest=300,
    ),
    Field(
        "tekst",
        _("Tekst"),
        _("Resten: programmet, hvem der fortæller, hvad man skal have med."),
        Widget.MARKDOWN,
        longest=20_000,
    ),
    Field("målgruppe", _("Hvem det er for"), _("For eksempel: Medlemmer. Eller: Alle."), longest=300),
    Field("tilmelding.måde", _("Tilmelding"), _("Hvordan man melder sig til."), Widget.CHOICE, choices=WAYS),
    Field(
        "tilmelding.til",
        _("Mailadresse, nummer eller link"),
        _("Der, hvor man melder sig til. For eksempel: 98 00 00 00. Et link skal begynde med https://."),
        longest=300,
    ),
    Field(
        "tilmelding.frist", _("Sidste dag for tilmelding"), _("Lad stå tomt, hvis der ingen er."), Widget.DATE
    ),
    Field(
        "pladser",
        _("Antal pladser"),
        _("Et tal, hvis der er en grænse. For eksempel 20."),
        Widget.NUMBER,
        inputmode="numeric",
    ),
    Field(
        "optaget", _("Alle pladser er taget"), _("Sæt ja, når der ikke er plads til flere."), Widget.YES_NO
    ),
    Field(
        "serie",
        _("Hører til serien"),
        _("Hvis det er ét af flere, der hører sammen. Ellers lad stå tomt."),
        Widget.CHOICE,
        choices=choices.series,
    ),
    Field(
        "opslag",
        _("Opslag til at hænge op"),
        _("Et opslag i PDF, som andre kan skrive ud. Åbent hus får et, uden at du vælger det."),
        Widget.CHOICE,
        choices=FLYER,
    ),
    Field(
        "aflyst",
        _("Aflyst"),
        _("Sæt ja, så bliver arrangementet stående og er mærket aflyst. Det er bedre end at slette det."),
        Widget.YES_NO,
    ),
    Field(
        "flyttet_fra",
        _("Flyttet fra"),
        _("Er det flyttet, så skriv den gamle tid her og den nye foroven. Så kan man se, at det er flyttet."),
        Widget.LIST,
        rows=(
            Field("dato", _("Gammel dato"), _("Den dag, det skulle have været."), Widget.DATE, required=True),
            Field("fra", _("Begyndte kl."), _("Kun hvis det var et andet klokkeslæt end nu."), Widget.TIME),
            Field("til", _("Sluttede kl."), _("Kun hvis det var et andet klokkeslæt end nu."), Widget.TIME),
            Field("sted.navn", _("Gammelt sted"), _("Kun hvis det var et andet sted end nu."), longest=300),
            Field("sted.adresse", _("Gammel vej og nummer"), longest=300),
            Field("sted.postnummer", _("Gammelt postnummer"), inputmode="numeric"),
        ),
        row_label=_("Gammel tid"),
    ),
    Field(
        "rettelser",
        _("Antal rettelser"),
        _("Læg 1 til, når du retter klokkeslæt eller sted. Så retter gæsternes egne kalendere sig også."),
        Widget.NUMBER,
        inputmode="numeric",
    ),
    OLD_ADDRESSES,
)
