"""The edition: what the gate let out. The public types, and the folder they stand in.

It imports no other room and knows nothing of private records. Pages, plugins and release are made from it
alone; a person reviews it before publishing, and other networks import it.
"""

from synlig.edition.exchanged import Exchanged
from synlig.edition.meeting import Meeting, PublicCorrection, PublicItem, PublicTask
from synlig.edition.picture import MadePicture, Picture, PictureFile, make_picture
from synlig.edition.profile import (
    ExperienceLine,
    ProductSheet,
    Profile,
    ProvenCompetence,
    SpokenLanguage,
    Tombstones,
)
from synlig.edition.prose import (
    Association,
    Demand,
    Demanded,
    DoorText,
    Event,
    EventPlace,
    FigureValue,
    Front,
    Group,
    GroupMeeting,
    Groups,
    Illustration,
    KeyFigure,
    KeyFigures,
    NewsItem,
    Office,
    Officer,
    OpeningHours,
    SigningUp,
    SitePage,
    assets_shown,
)
from synlig.edition.record import PublicCode, PublicMarkdown, PublicPart, PublicRecord, PublicText
from synlig.edition.store import Edition, EditionDamaged, EditionWriter, read_edition, write_edition
from synlig.edition.texts import texts_of, with_texts

__all__ = [
    "Association",
    "Demand",
    "Demanded",
    "DoorText",
    "Edition",
    "EditionDamaged",
    "EditionWriter",
    "Event",
    "EventPlace",
    "Exchanged",
    "ExperienceLine",
    "FigureValue",
    "Front",
    "Group",
    "GroupMeeting",
    "Groups",
    "Illustration",
    "KeyFigure",
    "KeyFigures",
    "MadePicture",
    "Meeting",
    "NewsItem",
    "Office",
    "Officer",
    "OpeningHours",
    "Picture",
    "PictureFile",
    "ProductSheet",
    "Profile",
    "ProvenCompetence",
    "PublicCode",
    "PublicCorrection",
    "PublicItem",
    "PublicMarkdown",
    "PublicPart",
    "PublicRecord",
    "PublicTask",
    "PublicText",
    "SigningUp",
    "SitePage",
    "SpokenLanguage",
    "Tombstones",
    "assets_shown",
    "make_picture",
    "read_edition",
    "texts_of",
    "with_texts",
    "write_edition",
]
