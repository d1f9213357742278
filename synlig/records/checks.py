"""What only shows when files are held together: unknown members, the same thing twice, dates that clash."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from synlig import addresses
from synlig.errors import Problems
from synlig.language import _
from synlig.records.approval import Approvals, text_hash
from synlig.records.content import Content, MemberFolder, MinutesFile
from synlig.records.document import Document, Place, field_name
from synlig.records.links import check_links, check_markers
from synlig.records.member import Member
from synlig.records.minutes import Minutes, MinutesState
from synlig.records.public_files import PageFile
from synlig.records.record import PrivateRecord
from synlig.records.slugs import page_address
from synlig.records.text_fields import unknown_text

WRITTEN = (
    addresses.FRONT,
    addresses.EMPLOYERS,
    addresses.SENIORS,
    addresses.ABOUT,
    addresses.CONTACT,
    addresses.PRIVACY,
    addresses.ACCESSIBILITY,
    addresses.COLOPHON,
)
"""The addresses that every page links to and that somebody has to write: menu, foot, and what the law asks for."""


def check_content(content: Content, problems: Problems) -> None:
    """Add every problem between the files of `content`."""
    for check in (
        _groups,
        _erased,
        _members,
        _minutes,
        _addresses,
        _needed_pages,
        _events,
        _figures,
        check_markers,
        check_links,
    ):
        check(content, problems)


def _add(problems: Problems, document: Document, place: Place, wrong: str, mend: str) -> None:
    problems.add(document.path, document.line(place), field_name(place), wrong, mend)


# members


def _members(content: Content, problems: Problems) -> None:
    known = {row.id for row in content.groups.record.rows}
    issued = content.ledger.issued
    for folder in content.members:
        for number, group in enumerate(folder.member.groups):
            if group not in known:
                _unknown_group(problems, folder.document, ("grupper", number))
        for number, post in enumerate(folder.member.posts):
            if post.group not in known:
                _unknown_group(problems, folder.document, ("poster", number, "gruppe"))
        _experience(folder, problems)
        _consents(folder, content, issued, problems)
        _approvals(folder.approvals, folder.approvals_document, Member, folder.id, content, problems)


def _erased(content: Content, problems: Problems) -> None:
    """A folder that the ledger says is erased: an erasure was cut off, or a backup was put back."""
    above = content.groups.path.removesuffix("public/groups.yml")
    for id in sorted(content.member_ids & content.ledger.erased):
        wrong = _("Medlemmet er slettet ifølge journalen, men mappen er her.")
        mend = _("Slet den med: python3 build.py erase {id}").format(id=id)
        problems.add(f"{above}private/members/{id}", 0, "", wrong, mend)


def _unknown_group(problems: Problems, document: Document, place: Place) -> None:
    _add(
        problems, document, place, _("Gruppen kendes ikke."), _("Grupperne står i content/public/groups.yml.")
    )


def _experience(folder: MemberFolder, problems: Problems) -> None:
    for number, job in enumerate(folder.member.experience):
        known = min(len(job.since), len(job.until)) if job.until else 0  # a year alone is compared as a year
        if job.until is not None and job.until[:known] < job.since[:known]:
            _add(
                problems,
                folder.document,
                ("erfaring", number, "til"),
                _("Jobbet slutter, før det begynder."),
                _("Ret fra eller til."),
            )


def _consents(folder: MemberFolder, content: Content, issued: Mapping[str, str], problems: Problems) -> None:
    document = folder.consents_document
    for number, consent in enumerate(folder.consents.consents):
        here = ("samtykker", number)
        if consent.until < consent.given:
            _add(
                problems,
                document,
                (*here, "til"),
                _("Samtykket udløber, før det er givet."),
                _("Ret datoerne."),
            )
        if consent.withdrawn is not None and consent.withdrawn < consent.given:
            _add(
                problems,
                document,
                (*here, "trukket"),
                _("Samtykket er trukket, før det er givet."),
                _("Ret datoerne."),
            )
        text = content.consent_texts.get(consent.text)
        if text is None:
            wrong = _("Samtykketeksten findes ikke.")
            _add(
                problems,
                document,
                (*here, "tekst"),
                wrong,
                _("Den skal ligge i content/private/consent-texts/."),
            )
        elif text_hash(text) != consent.text_sha256:
            wrong = _("Samtykketeksten er ændret, siden medlemmet sagde ja til den.")
            _add(
                problems,
                document,
                (*here, "tekst_sha256"),
                wrong,
                _("Læg den gamle tekst tilbage, og giv den nye et nyt navn."),
            )
        if issued and consent.cv_number is not None and issued.get(consent.cv_number) != folder.id:
            is_anothers = consent.cv_number in issued
            wrong = (
                _("CV-nummeret er givet til en anden.")
                if is_anothers
                else _("CV-nummeret er ikke givet af programmet.")
            )
            mend = _("Slet nummeret, og skriv samtykket med: python3 build.py consent")
            _add(problems, document, (*here, "cv_nummer"), wrong, mend)
        elif consent.cv_number in content.ledger.withdrawn and consent.withdrawn is None:
            wrong = _("CV-nummeret er trukket tilbage, men samtykket er det ikke.")
            _add(problems, document, (*here, "cv_nummer"), wrong, _("Skriv datoen fra journalen i trukket."))


def _approvals(
    approvals: Approvals,
    document: Document,
    model: type[PrivateRecord],
    author: str | None,
    content: Content,
    problems: Problems,
) -> None:
    """Somebody else approved, and the text of a field that `model` has."""
    for number, approval in enumerate(approvals.approvals):
        here = ("godkendelser", number, "af")
        if (nearest := unknown_text(approval.field, model)) is not None:
            wrong = _("Feltet findes ikke, så godkendelsen gælder ingen tekst.")
            mend = _("De nærmeste er: {names}.").format(names=", ".join(nearest))
            _add(problems, document, ("godkendelser", number, "felt"), wrong, mend)
        if approval.by == author:
            _add(
                problems,
                document,
                here,
                _("Ingen kan godkende sin egen tekst."),
                _("Lad en anden læse og godkende den."),
            )
        elif approval.by not in content.known_ids:
            _add(
                problems, document, here, _("Medlemmet findes ikke."), _("Skriv id'et på den, der godkendte.")
            )


# minutes


def _minutes(content: Content, problems: Problems) -> None:
    groups = {row.id for row in content.groups.record.rows}
    for file in content.minutes:
        minutes, document = file.minutes, file.document
        if minutes.group not in groups:
            _unknown_group(problems, document, ("gruppe",))
        for place, member in _named_in(file):
            if member not in content.known_ids:
                _add(problems, document, place, _("Medlemmet findes ikke."), _("Skriv id'et på et medlem."))
        if minutes.since and minutes.until and minutes.until <= minutes.since:
            _add(problems, document, ("til",), _("Mødet slutter, før det begynder."), _("Ret fra eller til."))
        if minutes.state is MinutesState.APPROVED and minutes.approved is None:
            _add(
                problems,
                document,
                ("tilstand",),
                _("Det mangler, hvornår referatet blev godkendt."),
                _("Skriv godkendt: og datoen."),
            )
        if minutes.approved is not None and minutes.approved < minutes.date:
            _add(problems, document, ("godkendt",), _("Referatet er godkendt før mødet."), _("Ret datoen."))
        _numbers(file, problems)
        _approvals(file.approvals, file.approvals_document, Minutes, minutes.minute_taker, content, problems)


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
            _add(
                problems,
                file.document,
                ("punkter", number, "nr"),
                _("To punkter har samme nummer."),
                _("Ret det ene."),
            )
        seen.add(item.number)


# addresses


def _groups(content: Content, problems: Problems) -> None:
    seen: set[str] = set()
    for number, row in enumerate(content.groups.record.rows):
        if row.id in seen:
            document = content.groups.document
            _add(
                problems,
                document,
                ("grupper", number, "id"),
                _("To grupper har samme id."),
                _("Ret det ene."),
            )
        seen.add(row.id)


def _addresses(content: Content, problems: Problems) -> None:
    reserved = {*addresses.GENERATED, *(addresses.group(row.id) for row in content.groups.record.rows)}
    reserved |= {addresses.meeting(file.minutes.group, file.minutes.date) for file in content.minutes}
    taken: set[str] = set()
    for path, address in content.addresses:
        if address in taken:
            problems.add(path, 0, "", _("To sider får samme adresse."), _("Giv filen et andet navn."))
        elif address in reserved or _calendar(address) in reserved:
            wrong = _("Adressen bruges af en side, programmet selv laver.")
            problems.add(path, 0, "", wrong, _("Giv filen et andet navn."))
        taken.add(address)


def _calendar(address: str) -> str:
    """The calendar file beside an event's page; another page has none, and nothing is reserved for it."""
    return f"{address.removesuffix('/')}.ics"


def _needed_pages(content: Content, problems: Problems) -> None:
    """The pages that the menu and the foot of every page link to are there, and the front page is a front page."""
    folder = content.groups.path.removesuffix("groups.yml") + "pages"
    written = {address for _path, address in content.addresses}
    for address in (address for address in WRITTEN if address not in written):
        wrong = _("Siden mangler. Menuen eller sidefoden på alle sider linker til den.")
        problems.add(
            f"{folder}/{address.strip('/') or 'forside'}.md",
            0,
            "",
            wrong,
            _("Lav filen med titel og resumé."),
        )
    front = next((page for page in content.pages if page_address(page.slug) == addresses.FRONT), None)
    if front is not None:
        _front(front.record, front.document, problems)


def _front(page: PageFile, document: Document, problems: Problems) -> None:
    needed = {
        "sætning": page.sentence,
        "dør_virksomhed": page.employer_door,
        "dør_senior": page.senior_door,
    }
    for name in (name for name, value in needed.items() if value is None):
        _add(problems, document, (name,), _("Feltet mangler."), _("Skriv det; forsiden skal have det."))


# events


def _figures(content: Content, problems: Problems) -> None:
    """A part is a part of another figure, and that one is whole."""
    if content.figures is None:
        return
    rows, document = content.figures.record.rows, content.figures.document
    whole = {row.key for row in rows if row.part_of is None}
    for number, row in enumerate(rows):
        if row.part_of is not None and row.part_of not in whole:
            _add(
                problems,
                document,
                ("nøgletal", number, "del_af"),
                _("Det peger ikke på et nøgletal, der selv er et hele."),
                _("Skriv nøglen på det hele, for eksempel medlemmer, eller slet linjen."),
            )


def _events(content: Content, problems: Problems) -> None:
    for entry in content.events:
        event, document = entry.record, entry.document
        if event.until <= event.since:
            _add(
                problems,
                document,
                ("til",),
                _("Arrangementet slutter, før det begynder."),
                _("Ret fra eller til."),
            )
        if event.sign_up is None:
            continue
        if event.sign_up.way != "ingen" and event.sign_up.to is None:
            _add(
                problems,
                document,
                ("tilmelding", "til"),
                _("Det mangler, hvor man melder sig til."),
                _("Skriv adressen eller nummeret."),
            )
        if event.sign_up.deadline and event.sign_up.deadline > event.date:
            _add(
                problems,
                document,
                ("tilmelding", "frist"),
                _("Fristen ligger efter arrangementet."),
                _("Ret datoen."),
            )
