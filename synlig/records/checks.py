"""What only shows when the files are held together: unknown members and groups, the same thing twice, dates that clash."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from synlig import addresses
from synlig.errors import Problems
from synlig.language import _
from synlig.records.approval import text_hash
from synlig.records.content import Content, MemberFolder, MinutesFile, news_slug, page_address
from synlig.records.document import Document, Place, field_name
from synlig.records.minutes import MinutesState

PERSON_MARKER = re.compile(r"\{person:\s*([^}]*?)\s*\}")
_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)")
_OUTSIDE = re.compile(r"(https?://|mailto:|tel:|#)", re.IGNORECASE)

Check = Callable[[Content, Problems], None]


def check_content(content: Content, problems: Problems) -> None:
    """Add every problem between the files of `content`."""
    for check in (_members, _minutes, _addresses, _markers, _links, _events):
        check(content, problems)


def _add(problems: Problems, document: Document, place: Place, wrong: str, mend: str) -> None:
    problems.add(document.path, document.line(place), field_name(place), wrong, mend)


# members


def _members(content: Content, problems: Problems) -> None:
    known = {row.id for row in content.groups.record.rows}
    numbers: dict[str, str] = {}
    for folder in content.members:
        for number, group in enumerate(folder.member.groups):
            if group not in known:
                _unknown_group(problems, folder.document, ("grupper", number))
        for number, post in enumerate(folder.member.posts):
            if post.group not in known:
                _unknown_group(problems, folder.document, ("poster", number, "gruppe"))
        _experience(folder, problems)
        _consents(folder, content, numbers, problems)
        _approvers(folder, content, problems)


def _unknown_group(problems: Problems, document: Document, place: Place) -> None:
    _add(problems, document, place, _("Gruppen kendes ikke."), _("Grupperne står i content/public/groups.yml."))


def _experience(folder: MemberFolder, problems: Problems) -> None:
    for number, job in enumerate(folder.member.experience):
        if job.until is not None and job.until[:4] < job.since[:4]:
            _add(
                problems, folder.document, ("erfaring", number, "til"),
                _("Jobbet slutter, før det begynder."), _("Ret fra eller til."),
            )  # fmt: skip


def _consents(folder: MemberFolder, content: Content, numbers: dict[str, str], problems: Problems) -> None:
    path = f"{folder.path}/samtykke.yml"
    for number, consent in enumerate(folder.consents.consents, start=1):
        field = f"samtykker[{number}]"
        if consent.until < consent.given:
            problems.add(path, 0, f"{field}.til", _("Samtykket udløber, før det er givet."), _("Ret datoerne."))
        if consent.withdrawn is not None and consent.withdrawn < consent.given:
            problems.add(path, 0, f"{field}.trukket", _("Samtykket er trukket, før det er givet."), _("Ret datoerne."))
        text = content.consent_texts.get(consent.text)
        if text is None:
            problems.add(
                path, 0, f"{field}.tekst", _("Samtykketeksten findes ikke."), _("Den skal ligge i content/private/consent-texts/.")
            )  # fmt: skip
        elif text_hash(text) != consent.text_sha256:
            problems.add(
                path, 0, f"{field}.tekst_sha256", _("Samtykketeksten er ændret, siden medlemmet sagde ja til den."),
                _("Læg den gamle tekst tilbage, og giv den nye et nyt navn."),
            )  # fmt: skip
        if consent.cv_number is not None and numbers.setdefault(consent.cv_number, folder.id) != folder.id:
            problems.add(
                path, 0, f"{field}.cv_nummer", _("CV-nummeret er givet til en anden."), _("Lad programmet give et nyt nummer.")
            )  # fmt: skip


def _approvers(folder: MemberFolder, content: Content, problems: Problems) -> None:
    path = f"{folder.path}/godkendelser.yml"
    known = {other.id for other in content.members}
    for number, approval in enumerate(folder.approvals.approvals, start=1):
        field = f"godkendelser[{number}].af"
        if approval.by == folder.id:
            problems.add(path, 0, field, _("Ingen kan godkende sin egen tekst."), _("Lad en anden læse og godkende den."))
        elif approval.by not in known:
            problems.add(path, 0, field, _("Medlemmet findes ikke."), _("Skriv id'et på den, der godkendte."))


# minutes


def _minutes(content: Content, problems: Problems) -> None:
    groups = {row.id for row in content.groups.record.rows}
    members = {folder.id for folder in content.members}
    for file in content.minutes:
        minutes, document = file.minutes, file.document
        if minutes.group not in groups:
            _unknown_group(problems, document, ("gruppe",))
        for place, member in _named_in(file):
            if member not in members:
                _add(problems, document, place, _("Medlemmet findes ikke."), _("Skriv id'et på et medlem."))
        if minutes.since and minutes.until and minutes.until <= minutes.since:
            _add(problems, document, ("til",), _("Mødet slutter, før det begynder."), _("Ret fra eller til."))
        if minutes.state is MinutesState.APPROVED and minutes.approved is None:
            _add(problems, document, ("tilstand",), _("Det mangler, hvornår referatet blev godkendt."), _("Skriv godkendt: og datoen."))
        if minutes.approved is not None and minutes.approved < minutes.date:
            _add(problems, document, ("godkendt",), _("Referatet er godkendt før mødet."), _("Ret datoen."))
        _numbers(file, problems)
        path = document.path.removesuffix(".yml") + ".godkendelser.yml"
        for number, approval in enumerate(file.approvals.approvals, start=1):
            if approval.by == minutes.minute_taker:
                problems.add(
                    path, 0, f"godkendelser[{number}].af", _("Referenten kan ikke godkende sin egen tekst."), _("Lad en anden læse og godkende den.")
                )  # fmt: skip
            elif approval.by not in members:
                problems.add(path, 0, f"godkendelser[{number}].af", _("Medlemmet findes ikke."), _("Skriv id'et på den, der godkendte."))


def _named_in(file: MinutesFile) -> Iterator[tuple[Place, str]]:
    minutes = file.minutes
    if minutes.chair:
        yield ("ordstyrer",), minutes.chair
    if minutes.minute_taker:
        yield ("referent",), minutes.minute_taker
    for number, present in enumerate(minutes.present):
        yield ("til_stede", number, "medlem"), present.member
    for number, absent in enumerate(minutes.absent):
        yield ("afbud", number, "medlem"), absent.member
    for number, item in enumerate(minutes.items):
        for index, task in enumerate(item.tasks):
            if task.who:
                yield ("punkter", number, "opgaver", index, "hvem"), task.who


def _numbers(file: MinutesFile, problems: Problems) -> None:
    seen: set[int] = set()
    for number, item in enumerate(file.minutes.items):
        if item.number in seen:
            _add(problems, file.document, ("punkter", number, "nr"), _("To punkter har samme nummer."), _("Ret det ene."))
        seen.add(item.number)


# addresses, markers and links


def _addresses(content: Content, problems: Problems) -> None:
    taken = dict.fromkeys(addresses.GENERATED, "")
    for path, address in _own_addresses(content):
        if address in taken:
            wrong = _("To sider får samme adresse.") if taken[address] else _("Adressen bruges af en side, programmet selv laver.")
            problems.add(path, 0, "", wrong, _("Giv filen et andet navn."))
        taken[address] = path
    if addresses.FRONT not in taken:
        path = f"{content.groups.path.rsplit('/', 1)[0]}/pages/forside.md"
        problems.add(path, 0, "", _("Hjemmesiden har ingen forside."), _("Lav filen forside.md med titel, resumé og sætning."))


def _own_addresses(content: Content) -> Iterator[tuple[str, str]]:
    for page in content.pages:
        yield page.path, page_address(page.slug)
    for item in content.news:
        yield item.path, addresses.news(news_slug(item.slug))
    for event in content.events:
        yield event.path, addresses.event(event.slug)


def _markers(content: Content, problems: Problems) -> None:
    members = {folder.id for folder in content.members}
    for document in content.documents:
        for line, field, text in document.scalars():
            for marker in PERSON_MARKER.finditer(text):
                if marker[1] not in members:
                    problems.add(
                        document.path, line, field, _("Mærket {person: ...} peger ikke på et medlem."), _("Skriv medlemmets id på ti tegn.")
                    )  # fmt: skip


def _links(content: Content, problems: Problems) -> None:
    known = _all_addresses(content)
    for entry in (*content.pages, *content.news):
        for number, text in enumerate(entry.document.body.split("\n")):
            _links_in(text, entry.document, entry.document.body_line + number, known, problems)
    for event in content.events:
        for line in (event.record.text or "").split("\n"):
            _links_in(line, event.document, event.document.line(("tekst",)), known, problems)


def _links_in(text: str, document: Document, line: int, known: set[str], problems: Problems) -> None:
    for target in _LINK.findall(text):
        if _OUTSIDE.match(target):
            continue
        if "private" in target.split("/") or ".." in target.split("/"):
            problems.add(document.path, line, _("link"), _("Linket peger ind i de private filer."), _("Slet det."))
        elif not target.startswith("/"):
            problems.add(
                document.path, line, _("link"), _("Linket er ikke en adresse på hjemmesiden."), _("Skriv den med / foran, for eksempel /kontakt/.")
            )  # fmt: skip
        elif target.split("#")[0][1:] not in known:
            problems.add(document.path, line, _("link"), _("Siden, der linkes til, findes ikke."), _("Ret adressen, eller slet linket."))


def _all_addresses(content: Content) -> set[str]:
    known = {address for _path, address in _own_addresses(content)} | set(addresses.GENERATED)
    known |= {addresses.group(row.id) for row in content.groups.record.rows}
    for file in content.minutes:
        if file.minutes.state is MinutesState.APPROVED:
            known.add(addresses.group_minutes(file.minutes.group))
            known.add(addresses.year_minutes(file.minutes.date.year))
            known.add(addresses.meeting(file.minutes.group, file.minutes.date))
    return known


# events


def _events(content: Content, problems: Problems) -> None:
    for entry in content.events:
        event, document = entry.record, entry.document
        if event.until <= event.since:
            _add(problems, document, ("til",), _("Arrangementet slutter, før det begynder."), _("Ret fra eller til."))
        if event.sign_up is None:
            continue
        if event.sign_up.way != "ingen" and event.sign_up.to is None:
            _add(problems, document, ("tilmelding", "til"), _("Det mangler, hvor man melder sig til."), _("Skriv adressen eller nummeret."))
        if event.sign_up.deadline and event.sign_up.deadline > event.date:
            _add(problems, document, ("tilmelding", "frist"), _("Fristen ligger efter arrangementet."), _("Ret datoen."))
