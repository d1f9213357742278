"""What only shows when files are held together: unknown members, the same thing twice, dates that clash."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping

from synlig import addresses
from synlig.errors import Problems
from synlig.language import _
from synlig.records.approval import Approvals, text_hash
from synlig.records.consent import Consent
from synlig.records.content import Content, MemberFolder
from synlig.records.document import Document, field_name
from synlig.records.event_checks import check_same_events, event_addresses, event_faults
from synlig.records.faults import Fault, twice, unknown_group
from synlig.records.links import check_links, check_markers
from synlig.records.member import Member
from synlig.records.minutes import Minutes
from synlig.records.minutes_checks import minutes_faults
from synlig.records.news_checks import news_addresses, news_faults
from synlig.records.old_addresses import check_old_addresses
from synlig.records.public_files import FiguresFile, GroupsFile, PageFile
from synlig.records.record import PrivateRecord
from synlig.records.slugs import page_address
from synlig.records.snippets import check_snippets
from synlig.records.text_fields import unknown_text


def check_content(content: Content, problems: Problems) -> None:
    """Add every problem between the files of `content`; of those asked about, where not all are."""
    for document, faults in _faults(content):
        for place, wrong, mend in faults:
            problems.add(document.path, document.line(place), field_name(place), wrong, mend)
    for check in (
        _check_erased,
        _check_addresses,
        _check_needed_pages,
        check_same_events,
        check_old_addresses,
        check_markers,
        check_links,
        check_snippets,
    ):
        check(content, problems)


def _faults(content: Content) -> Iterator[tuple[Document, Iterable[Fault]]]:
    """What is wrong in each document, as far as the others show it."""
    groups, known_ids = tuple(row.id for row in content.groups.record.rows), content.known_ids
    issued, dead = content.ledger.issued, content.ledger.withdrawn
    yield content.groups.document, twice("grupper", "id", groups, _("To grupper har samme id."))
    yield content.groups.document, _group_meetings(content.groups.record)
    for folder in content.asked_of(content.members):
        yield folder.document, _member(folder.member, groups)
        yield folder.consents_document, _consents(folder, content.consent_texts, issued, dead)
        yield folder.approvals_document, _approvals(folder.approvals, Member, folder.id, known_ids)
    for file in content.asked_of(content.minutes):
        minutes = file.minutes
        yield file.document, minutes_faults(minutes, groups, known_ids)
        approved = _approvals(file.approvals, Minutes, minutes.minute_taker, known_ids)
        yield file.approvals_document, approved
    for page in content.asked_of(content.pages):
        yield page.document, _revision(page.record)
        if page_address(page.slug) == addresses.FRONT:
            yield page.document, _front(page.record)
    for event in content.asked_of(content.events):
        yield event.document, event_faults(event.record, content.series_ids)
    for item in content.asked_of(content.news):
        yield item.document, news_faults(item.record, content.topic_ids)
    if content.topics is not None:
        same = _("To emner har samme id.")
        yield content.topics.document, twice("emner", "id", content.topic_ids, same)
    if content.series is not None:
        yield (
            content.series.document,
            twice("serier", "id", content.series_ids, _("To serier har samme id.")),
        )
    if content.figures is not None:
        yield content.figures.document, _figures(content.figures.record)


# members


def _member(member: Member, groups: Container[str]) -> Iterator[Fault]:
    for number, group in enumerate(member.groups):
        if group not in groups:
            yield unknown_group("grupper", number)
    for number, post in enumerate(member.posts):
        if post.group not in groups:
            yield unknown_group("poster", number, "gruppe")
    for number, job in enumerate(member.experience):
        known = min(len(job.since), len(job.until)) if job.until else 0  # a year alone is compared as a year
        if job.until is not None and job.until[:known] < job.since[:known]:
            wrong = _("Jobbet slutter, før det begynder.")
            yield ("erfaring", number, "til"), wrong, _("Ret fra eller til.")


def _consents(
    folder: MemberFolder, texts: Mapping[str, str], issued: Mapping[str, str], dead: Container[str]
) -> Iterator[Fault]:
    for number, consent in enumerate(folder.consents.consents):
        for check in (
            _consent_dates(consent),
            _consent_text(consent, texts),
            _cv_number(consent, folder.id, issued, dead),
        ):
            for key, wrong, mend in check:
                yield ("samtykker", number, *key), wrong, mend


def _consent_dates(consent: Consent) -> Iterator[Fault]:
    if consent.until < consent.given:
        yield ("til",), _("Samtykket udløber, før det er givet."), _("Ret datoerne.")
    if consent.withdrawn is not None and consent.withdrawn < consent.given:
        yield ("trukket",), _("Samtykket er trukket, før det er givet."), _("Ret datoerne.")


def _consent_text(consent: Consent, texts: Mapping[str, str]) -> Iterator[Fault]:
    text = texts.get(consent.text)
    if text is None:
        mend = _("Den skal ligge i content/private/consent-texts/.")
        yield ("tekst",), _("Samtykketeksten findes ikke."), mend
    elif text_hash(text) != consent.text_sha256:
        wrong = _("Samtykketeksten er ændret, siden medlemmet sagde ja til den.")
        yield ("tekst_sha256",), wrong, _("Læg den gamle tekst tilbage, og giv den nye et nyt navn.")


def _cv_number(
    consent: Consent, member: str, issued: Mapping[str, str], dead: Container[str]
) -> Iterator[Fault]:
    """A number stands in the ledger as this member's, and is dead there when the consent is withdrawn."""
    if issued and consent.cv_number is not None and issued.get(consent.cv_number) != member:
        mend = _("Slet nummeret, og skriv samtykket med: python3 build.py consent")
        if consent.cv_number in issued:
            yield ("cv_nummer",), _("CV-nummeret er givet til en anden."), mend
        else:
            yield ("cv_nummer",), _("CV-nummeret er ikke givet af programmet."), mend
    elif consent.cv_number in dead and consent.withdrawn is None:
        wrong = _("CV-nummeret er trukket tilbage, men samtykket er det ikke.")
        yield ("cv_nummer",), wrong, _("Skriv datoen fra journalen i trukket.")


def _approvals(
    approvals: Approvals, model: type[PrivateRecord], author: str | None, known_ids: Container[str]
) -> Iterator[Fault]:
    """Somebody else approved, and the text of a field that `model` has."""
    for number, approval in enumerate(approvals.approvals):
        here = ("godkendelser", number)
        if (nearest := unknown_text(approval.field, model)) is not None:
            wrong = _("Feltet findes ikke, så godkendelsen gælder ingen tekst.")
            yield (*here, "felt"), wrong, _("De nærmeste er: {names}.").format(names=", ".join(nearest))
        if approval.by == author:
            wrong, mend = _("Ingen kan godkende sin egen tekst."), _("Lad en anden læse og godkende den.")
            yield (*here, "af"), wrong, mend
        elif approval.by not in known_ids:
            yield (*here, "af"), _("Medlemmet findes ikke."), _("Skriv id'et på den, der godkendte.")


# what anybody may read


def _front(page: PageFile) -> Iterator[Fault]:
    needed = {
        "sætning": page.sentence,
        "dør_virksomhed": page.employer_door,
        "dør_senior": page.senior_door,
    }
    for name, value in needed.items():
        if value is None:
            yield (name,), _("Feltet mangler."), _("Skriv det; forsiden skal have det.")


def _revision(page: PageFile) -> Iterator[Fault]:
    if page.revised and page.next_revision and page.next_revision <= page.revised:
        wrong = _("Siden skal gennemgås igen, før den er gennemgået.")
        yield ("næste_revision",), wrong, _("Skriv en dag efter den, der står i revideret.")


def _group_meetings(groups: GroupsFile) -> Iterator[Fault]:
    for number, group in enumerate(groups.rows):
        here = ("grupper", number, "kommende_møder")
        seen = set()
        for index, meeting in enumerate(group.meetings):
            if meeting.since and meeting.until and meeting.until <= meeting.since:
                yield (*here, index, "til"), _("Mødet slutter, før det begynder."), _("Ret fra eller til.")
            if meeting.date in seen:
                yield (*here, index, "dato"), _("To møder er på samme dag."), _("Ret det ene.")
            seen.add(meeting.date)


def _figures(figures: FiguresFile) -> Iterator[Fault]:
    """A part is a part of another figure, and that one is whole."""
    whole = {row.key for row in figures.rows if row.part_of is None}
    for number, row in enumerate(figures.rows):
        if row.part_of is not None and row.part_of not in whole:
            wrong = _("Det peger ikke på et nøgletal, der selv er et hele.")
            mend = _("Skriv nøglen på det hele, for eksempel medlemmer, eller slet linjen.")
            yield ("nøgletal", number, "del_af"), wrong, mend


# files and addresses


def _check_erased(content: Content, problems: Problems) -> None:
    """A folder that the ledger says is erased: an erasure was cut off, or a backup was put back."""
    above = content.groups.path.removesuffix("public/groups.yml")
    for id in sorted(content.member_ids & content.ledger.erased):
        wrong = _("Medlemmet er slettet ifølge journalen, men mappen er her.")
        mend = _("Slet den med: python3 build.py erase {id}").format(id=id)
        problems.add(f"{above}private/members/{id}", 0, "", wrong, mend)


def _check_addresses(content: Content, problems: Problems) -> None:
    reserved = {*addresses.GENERATED, *(addresses.group(row.id) for row in content.groups.record.rows)}
    reserved |= {addresses.meeting(file.minutes.group, file.minutes.date) for file in content.minutes}
    reserved |= {address for address in event_addresses(content) if address.endswith("/")}
    reserved |= {*news_addresses(content), *(address for address in content.made if address.endswith("/"))}
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


def _check_needed_pages(content: Content, problems: Problems) -> None:
    """The pages that the menu and the foot of every page link to are there."""
    folder = content.groups.path.removesuffix("groups.yml") + "pages"
    written = {address for _path, address in content.addresses}
    for address in addresses.REQUIRED:
        if address not in written:
            file = f"{folder}/{address.strip('/') or 'forside'}.md"
            wrong = _("Siden mangler. Menuen eller sidefoden på alle sider linker til den.")
            problems.add(file, 0, "", wrong, _("Lav filen med titel og resumé."))
