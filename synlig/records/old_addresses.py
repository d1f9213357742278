"""Where pages stood before: each old address leads to one page that is there, and none to another old one.

An old address stands in the file of the page that it leads to. So there are no chains: whatever the page has been
called, each of its names leads straight to where it is now.
"""

from __future__ import annotations

from collections.abc import Iterator

from synlig import addresses
from synlig.errors import Problems
from synlig.language import _
from synlig.records.content import Content, Entry
from synlig.records.document import field_name
from synlig.records.public_files import EventFile, NewsFile, PageFile
from synlig.records.slugs import news_slug, page_address
from synlig.snippets import FILES

OURS = (
    addresses.CATALOGUE,
    addresses.DEMAND,
    addresses.FIGURES,
    addresses.GROUPS,
    addresses.MINUTES,
    FILES,
    "assets/",
    "pagefind/",
    "tema/",
)
"""What stands below these, the program makes. A profile's address never leads on: it is there, or it is gone."""
ONE_LEVEL = (addresses.EVENTS, addresses.NEWS)
"""Below these, only what has one more part may be somebody's: `nyt/julefrokost/`."""
_Named = Entry[PageFile] | Entry[NewsFile] | Entry[EventFile]


def old_addresses(content: Content) -> dict[str, str]:
    """Where each old address leads."""
    return {old: here for here, entry in _entries(content) for old in entry.record.old_addresses}


def check_old_addresses(content: Content, problems: Problems) -> None:
    """Add a problem for each old address that cannot lead to its page."""
    living = {*addresses.GENERATED, *(address for _path, address in content.addresses)}
    taken: set[str] = set()
    for here, entry in _entries(content):
        for number, old in enumerate(entry.record.old_addresses):
            if (found := _wrong_with(old, here, living, taken)) is not None:
                place = ("tidligere_adresser", number)
                problems.add(entry.path, entry.document.line(place), field_name(place), *found)
            taken.add(old)


def _wrong_with(old: str, here: str, living: set[str], taken: set[str]) -> tuple[str, str] | None:
    if old == here:
        return _("Siden har den adresse nu."), _("Slet linjen: her står kun, hvor siden har ligget før.")
    if old in living:
        return _("Der ligger en side på den adresse."), _(
            "Slet linjen, eller giv den anden side et nyt navn."
        )
    if _is_ours(old):
        return _("Adressen hører til sider, programmet selv laver."), _("Slet linjen.")
    if old in taken:
        return _("Den gamle adresse er skrevet to gange."), _("Slet den ene: den kan kun føre ét sted hen.")
    return None


def _is_ours(address: str) -> bool:
    deep = any(address.removeprefix(above).count("/") > 1 for above in ONE_LEVEL if address.startswith(above))
    return deep or address in (addresses.NOT_FOUND, addresses.GONE) or address.startswith(OURS)


def _entries(content: Content) -> Iterator[tuple[str, _Named]]:
    """Each page, piece of news and event that has stood elsewhere, with its address now."""
    for page in filter(_has_moved, content.pages):
        yield page_address(page.slug), page
    for item in filter(_has_moved, content.news):
        yield addresses.news(news_slug(item.slug)), item
    for event in filter(_has_moved, content.events):
        yield addresses.event(event.slug), event


def _has_moved(entry: _Named) -> bool:
    return bool(entry.record.old_addresses)
