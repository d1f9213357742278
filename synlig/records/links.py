"""Links and `{person: id}` markers in texts: each leads to something that is there, and none to a private file."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from synlig import addresses
from synlig.errors import Problems
from synlig.language import _
from synlig.records.content import Content
from synlig.records.event_checks import event_addresses
from synlig.records.minutes import MinutesState
from synlig.records.named_files import address_of
from synlig.records.news_checks import news_addresses
from synlig.records.old_addresses import old_addresses
from synlig.snippets import FILES, with_snippets

PERSON_MARKER = re.compile(r"\{person:\s*([^}]*?)\s*\}")
_NEARLY_MARKER = re.compile(r"\{\s*person\b[^}]{0,40}\}?", re.IGNORECASE)
_LINK = re.compile(
    r"""\]\(\s*<?([^)\s>]+)                          # [text](address)
    | ^\ {0,3}\[[^\]^][^\]]*\]:\s*<?([^\s>]+)        # [name]: address
    | \b(?:href|src)\s*=\s*["']?\s*([^"'\s>]+)       # <a href="address">
    """,
    re.VERBOSE | re.IGNORECASE,
)
_OUTSIDE = re.compile(r"(https?://|mailto:|tel:|#)", re.IGNORECASE)


def check_markers(content: Content, problems: Problems) -> None:
    """Add a problem for each marker that names nobody, or that would stand on the site as it is written."""
    for document in content.documents:
        for line, field, text in document.scalars():
            for marker in _NEARLY_MARKER.finditer(text):
                right = PERSON_MARKER.fullmatch(marker[0])
                if right is None:
                    wrong = _("Mærket er ikke skrevet rigtigt.")
                    problems.add(
                        document.path, line, field, wrong, _("Skriv det som {person: id} med medlemmets id.")
                    )
                elif right[1] not in content.known_ids:
                    wrong = _("Mærket {person: ...} peger ikke på et medlem.")
                    problems.add(document.path, line, field, wrong, _("Skriv medlemmets id på ti tegn."))


def check_links(content: Content, problems: Problems) -> None:
    """Add a problem for each link in public Markdown that leads nowhere on the site."""
    targets = [
        (path, line, found[1] or found[2] or found[3])
        for path, line, text in _markdown(content)
        for found in _LINK.finditer(_without_pictures(text))
    ]
    if not targets:  # where one text is asked about, most often
        return
    known, moved = _addresses(content), old_addresses(content)
    for path, line, target in targets:
        if (explained := _wrong_with(target, known, moved)) is not None:
            problems.add(path, line, _("link"), *explained)


def _markdown(content: Content) -> Iterator[tuple[str, int, str]]:
    """Every line of public Markdown with its file and line; one of a YAML text has its field's line."""
    for entry in content.asked_of((*content.pages, *content.news)):
        for number, text in enumerate(entry.document.body.split("\n")):
            yield entry.path, entry.document.body_line + number, text
    for event in content.asked_of(content.events):
        for text in (event.record.text or "").split("\n"):
            yield event.path, event.document.line(("tekst",)), text
    for number, row in enumerate(content.groups.record.rows):
        for text in (row.text or "").split("\n"):
            yield content.groups.path, content.groups.document.line(("grupper", number, "tekst")), text


def _without_pictures(text: str) -> str:
    """A picture is written like a link, and leads nowhere."""
    return with_snippets(text, lambda _picture: "")


def _wrong_with(target: str, known: frozenset[str], moved: Mapping[str, str]) -> tuple[str, str] | None:
    if _OUTSIDE.match(target):
        return None
    address = re.split(r"[?#]", target)[0]
    if "private" in address.split("/"):
        return _("Linket peger ind i de private filer."), _("Slet det.")
    if not address.startswith("/") or ".." in address.split("/"):
        return _("Linket er ikke en adresse på hjemmesiden."), _(
            "Skriv den med / foran, for eksempel /kontakt/."
        )
    if address[1:] in moved:
        return _("Siden er flyttet."), _("Skriv dens nye adresse: /{address}").format(
            address=moved[address[1:]]
        )
    if address[1:] not in known and address[1:].startswith(FILES):
        return _("Filen findes ikke."), _("Læg den i content/public/files/, eller ret navnet.")
    if address[1:] not in known:
        return _("Siden, der linkes til, findes ikke."), _("Ret adressen, eller slet linket.")
    return None


def _addresses(content: Content) -> frozenset[str]:
    known = {*addresses.GENERATED, *(address for _path, address in content.addresses)}
    known |= {address_of(name) for name in content.files}
    known |= {addresses.group(row.id) for row in content.groups.record.rows}
    known |= set(event_addresses(content))
    known |= {*news_addresses(content), *content.made}
    for file in content.minutes:
        if file.minutes.state is MinutesState.APPROVED:
            known.add(addresses.group_minutes(file.minutes.group))
            known.add(addresses.year_minutes(file.minutes.date.year))
            known.add(addresses.meeting(file.minutes.group, file.minutes.date))
    return frozenset(known)
