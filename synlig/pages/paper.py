"""What is set on paper as PDF: like a page, a typed record with one template in the theme and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from synlig.language import _
from synlig.pages.page import Site


@dataclass(frozen=True)
class PaperFrame:
    """Head and foot of each page: whose paper it is, and whom to call. `notice` is the demonstration's."""

    association: str
    notice: str | None
    phone: str
    phone_href: str
    mail: str
    hours: str
    foot: str


@dataclass(frozen=True, kw_only=True)
class Paper:
    """One PDF. The template (`"sheet.typ"`) gets every field as data, so no text can become markup.

    All fields are texts, numbers, None, and tuples, mappings and dataclasses of these. None depends on the day of
    the build, so that the same edition gives the same bytes tomorrow.
    """

    template: ClassVar[str]

    address: str
    title: str
    """What a reader's window and screen reader call it."""
    kind: str
    frame: PaperFrame


def frame_of(site: Site) -> PaperFrame:
    office = site.office
    return PaperFrame(
        association=site.name,
        notice=_("Opfundne personer.") if site.demo else None,
        phone=office.phone,
        phone_href=office.phone_href,
        mail=office.mail,
        hours=" · ".join(f"{days} {times}" for days, times in office.hours),
        foot=f"{site.name}, {office.street}, {office.postal_code} {office.town}. {site.base_url}",
    )
