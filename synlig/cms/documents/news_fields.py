"""The fields of a piece of news."""

from __future__ import annotations

from synlig.cms.documents import choices
from synlig.cms.documents.field import Field, Widget
from synlig.cms.documents.page_fields import OLD_ADDRESSES, PICTURE, TEXT, TITLE
from synlig.language import _

NEWS_FIELDS = (
    TITLE,
    Field(
        "dato",
        _("Dato"),
        _("Står ved nyheden. Den vises fra den dag, hvis du ikke skriver andet nedenfor."),
        Widget.DATE,
        required=True,
    ),
    Field(
        "resumé",
        _("Kort fortalt"),
        _("En eller to sætninger, der kan stå alene. De vises på forsiden og på listen med nyheder."),
        Widget.LONG,
        required=True,
        longest=300,
    ),
    TEXT,
    Field(
        "emner",
        _("Emner"),
        _("Hvad nyheden handler om. Vælg gerne flere; læserne kan vælge at se ét emne."),
        Widget.CHOICES,
        choices=choices.topics,
    ),
    *PICTURE,
    Field(
        "vises_fra",
        _("Vises fra"),
        _("Kun hvis nyheden skal vente. Den kommer frem den dag, hjemmesiden udgives på eller efter datoen."),
        Widget.DATE,
    ),
    Field(
        "vises_til",
        _("Vises til og med"),
        _("Den sidste dag, nyheden skal vises. Lad stå tomt, hvis den må blive."),
        Widget.DATE,
    ),
    OLD_ADDRESSES,
)
