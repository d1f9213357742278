"""The account of processing: which rule let out or held back what, by id and field, and never a value.

It is drawn up from what went into the gate and what came out, so that no step of the gate can forget to tell. It stays
with the association: beside each release, for a member who asks (GDPR art. 15) and for withdrawing, which must know
where somebody is shown. Source: GDPR art. 5(2), accountability; art. 15(1) (read 2026-11-22).
"""

from __future__ import annotations

import datetime
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from synlig.cv_number import is_cv_number
from synlig.edition import Meeting, Profile, PublicFile, PublicRecord, files_led_to, texts_of
from synlig.exchange import ImportedProfile
from synlig.gate.consent import counts
from synlig.gate.imported import LetIn
from synlig.gate.meeting import approved_by
from synlig.gate.names import Readied, known_names, mentions, readied, shortened_names
from synlig.gate.people import People
from synlig.language import _
from synlig.records import Content, MemberFolder, Minutes, MinutesFile, PrivateRecord, Purpose
from synlig.records.member import Member


class Rule(Enum):
    """Why something was let out or held back. The value stands in the file; `sentence` is for people."""

    CODE = "code"
    APPROVED = "approved"
    NAMED = "named"
    COUNTED = "counted"
    COARSER = "coarser"
    NO_CONSENT = "no-consent"
    NOT_YET = "not-yet"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    NO_NUMBER = "no-number"
    NOT_ACTIVE = "not-active"
    AWAITING = "awaiting"
    NO_BATCH = "no-batch"
    NEXT_BATCH = "next-batch"
    TOO_RARE = "too-rare"
    TOO_FEW = "too-few"
    DRAFT = "draft"
    WHOLE = "whole"
    CLOSED = "closed"
    ENDED = "ended"
    TAKEN_OUT = "taken-out"
    IMPORTED = "imported"
    REFUSED = "refused"
    NEVER = "never"

    @property
    def sentence(self) -> str:
        return _SENTENCES[self]


_SENTENCES: Mapping[Rule, str] = {
    Rule.CODE: _("Vist som kode, gruppe eller måned, aldrig som det er skrevet."),
    Rule.APPROVED: _("Vist, som en anden har godkendt teksten."),
    Rule.NAMED: _("Vist med navn, fordi medlemmet har sagt ja til det."),
    Rule.COUNTED: _("Vist som roller og antal, uden navne."),
    Rule.COARSER: _("Vist grovere, fordi for få ligner."),
    Rule.NO_CONSENT: _("Ikke vist: der er intet samtykke til det."),
    Rule.NOT_YET: _("Ikke vist: samtykket gælder først senere."),
    Rule.EXPIRED: _("Ikke vist: samtykket er udløbet."),
    Rule.WITHDRAWN: _("Ikke vist: samtykket er trukket tilbage."),
    Rule.NO_NUMBER: _("Ikke vist: samtykket har intet CV-nummer."),
    Rule.NOT_ACTIVE: _("Ikke vist: medlemmet er hvilende eller udmeldt."),
    Rule.AWAITING: _("Ikke vist: teksten venter på gennemsyn."),
    Rule.NO_BATCH: _("Ikke vist: profilen er ikke med i noget hold endnu."),
    Rule.NEXT_BATCH: _("Ikke vist: rettelsen venter på næste hold."),
    Rule.TOO_RARE: _("Ikke vist: for få i kataloget har det samme."),
    Rule.TOO_FEW: _("Ikke vist: for få profiler ligner."),
    Rule.DRAFT: _("Ikke vist: referatet er ikke godkendt."),
    Rule.WHOLE: _("Ikke vist: referatet venter, til alle dets tekster er set igennem."),
    Rule.CLOSED: _("Kun punktets nummer er vist; punktet er lukket."),
    Rule.ENDED: _("Ikke vist: samtykket er slut, og det er taget af siden."),
    Rule.TAKEN_OUT: _("Ikke vist, før der er bygget igen: et samtykke er slut."),
    Rule.IMPORTED: _("Vist, fordi et andet netværk svarer for, at medlemmet har sagt ja til det."),
    Rule.REFUSED: _("Ikke vist: der står noget i teksten, som kan føre til en person."),
    Rule.NEVER: _("Bliver aldrig vist."),
}


@dataclass(frozen=True)
class Entry:
    """One line. `id` is a member's, minutes' (`"bestyrelsen/2026-11-02"`), or the CV number of another network's
    profile, of whose member we know no more; `field` as in `Waiting`.

    `document` is the path in the edition of what shows it (`"profiles/K7QX2M4PH.json"`), None where it is held back.
    """

    id: str
    field: str
    rule: Rule
    purpose: Purpose | None = None
    document: str | None = None

    @property
    def is_imported(self) -> bool:
        """Whether it is about another network's profile."""
        return is_cv_number(self.id)


class Shown(NamedTuple):
    """What becomes of a field of a profile: the purpose it needs, and the public attribute it becomes."""

    field: str
    purpose: Purpose
    attribute: str
    rule: Rule = Rule.CODE


SHOWN = (
    Shown("fag", Purpose.CARD, "occupation"),
    Shown("postnummer", Purpose.CARD, "area"),
    Shown("erfaring", Purpose.CARD, "experience"),
    Shown("uddannelse", Purpose.CARD, "education"),
    Shown("bekræftet", Purpose.CARD, "confirmed"),
    Shown("overskrift", Purpose.HEADLINE, "headline", Rule.APPROVED),
    Shown("tekst", Purpose.TEXT, "text", Rule.APPROVED),
    Shown("kompetencer", Purpose.COMPETENCES, "competences"),
    Shown("kompetencer.eksempel", Purpose.EVIDENCE, "evidence", Rule.APPROVED),
    Shown("erfaring.fag", Purpose.EXPERIENCE, "experience_lines"),
    Shown("erfaring.branche", Purpose.SECTORS, "sectors"),
    Shown("sprog", Purpose.LANGUAGES, "languages"),
    Shown("ledelse", Purpose.LEADERSHIP, "leadership"),
    Shown("arbejdsformer", Purpose.WORK_FORMS, "work_forms"),
    Shown("til_rådighed", Purpose.AVAILABILITY, "availability"),
    Shown("mobilitet", Purpose.AVAILABILITY, "mobility"),
    Shown("produktblade", Purpose.OFFER, "offers", Rule.APPROVED),
)
"""One row for each purpose that a field of a profile is shown for; `synlig.gate.profile` does it."""

_PARTLY_SHOWN = {
    "kompetencer.navn", "kompetencer.niveau", "erfaring.fra", "erfaring.til", "uddannelse.kode", "sprog.sprog",
    "sprog.niveau", "produktblade.overskrift", "produktblade.løser", "produktblade.for_hvem", "produktblade.bevis",
    "poster.gruppe", "poster.post",
}  # fmt: skip
"""The parts of a field that are shown with it, and posts, which are public; every other field never is."""
NAME = "navn"


def account_of(
    content: Content,
    people: People,
    waiting: Mapping[str, tuple[str, ...]],
    made: Iterable[Profile],
    others: LetIn,
    documents: Iterable[PublicRecord],
    on: datetime.date,
) -> Iterator[Entry]:
    """The whole account. `waiting` are fields by file; `made` our profiles before the k-gate, `others` what came of
    imports, `documents` all that goes out.
    """
    shown = tuple(documents)
    before: dict[str, Profile] = {profile.number: profile for profile in made}
    after: dict[str, Profile] = {
        document.number: document for document in shown if isinstance(document, Profile)
    }
    meetings = {document.path: document for document in shown if isinstance(document, Meeting)}
    said = tuple(_said(content, shown))
    for folder in content.members:
        number = people.by_id[folder.id].standing.cv_number
        if (why := _why_no_profile(folder, people, on)) is not None:
            yield Entry(folder.id, "profil", why, Purpose.CARD)
        elif number not in before:
            yield Entry(folder.id, "profil", Rule.NO_BATCH, Purpose.CARD)
        elif number not in after:
            yield Entry(folder.id, "profil", Rule.TOO_FEW, Purpose.CARD)
        else:
            yield from profile_entries(folder, before[number], after[number], waiting, on)
        yield from _names(folder, people, said)
    yield from (Entry(number, "profil", Rule.REFUSED, Purpose.CARD) for number in others.refused)
    for profile in others.profiles:
        yield from _imported(profile.number, after.get(profile.number))
    for file in content.minutes:
        yield from _minutes(file, meetings, waiting, on)


def never_shown() -> tuple[str, ...]:
    """The fields of a profile that no rule lets out (a name only as `Rule.NAMED`), as a volunteer reads them."""
    known = {row.field for row in SHOWN} | _PARTLY_SHOWN
    return tuple(field for field in _fields_of(Member) if field not in known)


def why_not(folder: MemberFolder, purpose: Purpose, on: datetime.date) -> Rule | None:
    """Why a member's consents do not allow a purpose on a date; None where they do."""
    given = [consent for consent in folder.consents.consents if purpose in consent.purposes]
    if not given:
        return Rule.NO_CONSENT
    if any(counts(consent, on) for consent in given):
        return None
    last = max(given, key=lambda consent: consent.given)
    if last.withdrawn is not None and last.withdrawn <= on:
        return Rule.WITHDRAWN
    return Rule.NOT_YET if last.given > on else Rule.EXPIRED


def _why_no_profile(folder: MemberFolder, people: People, on: datetime.date) -> Rule | None:
    if (why := why_not(folder, Purpose.CARD, on)) is not None:
        return why
    if people.by_id[folder.id].standing.cv_number is None:
        return Rule.NO_NUMBER
    if folder.member.status != "aktiv":
        return Rule.NOT_ACTIVE
    return None


def profile_entries(
    folder: MemberFolder,
    made: Profile,
    shown: Profile,
    waiting: Mapping[str, tuple[str, ...]],
    on: datetime.date,
) -> Iterator[Entry]:
    """One profile's part: as it was `made`, and as the k-gate lets it out."""
    texts = waiting.get(folder.document.path, ())
    yield Entry(folder.id, "cv_nummer", Rule.CODE, Purpose.CARD, shown.path)
    for row in SHOWN:
        before, after = _value(made, row.attribute), _value(shown, row.attribute)
        if after:
            rule = row.rule if after == before else Rule.COARSER
            yield Entry(folder.id, row.field, rule, row.purpose, shown.path)
        elif before:
            yield Entry(folder.id, row.field, Rule.TOO_RARE, row.purpose)
        elif (why := why_not(folder, row.purpose, on)) is not None:
            yield Entry(folder.id, row.field, why, row.purpose)
        elif not any(_is_part(field, row) for field in texts):
            yield from _not_yet(folder, row)
    yield from (Entry(folder.id, field, Rule.AWAITING) for field in texts)


def _is_part(field: str, row: Shown) -> bool:
    """Whether a text that waits (`"produktblade.1.bevis"`) belongs to a row."""
    unnumbered = re.sub(r"\.[0-9]+", "", field)
    return unnumbered == row.field or (row.rule is Rule.APPROVED and unnumbered.startswith(f"{row.field}."))


def _not_yet(folder: MemberFolder, row: Shown) -> Iterator[Entry]:
    """What is agreed to and not shown: a text as it was frozen that nobody approves of any more, or a new edit."""
    if folder.frozen is not None and _says(folder.frozen, row.field):
        yield Entry(folder.id, row.field, Rule.AWAITING, row.purpose)
    elif _says(folder.member, row.field):
        yield Entry(folder.id, row.field, Rule.NEXT_BATCH, row.purpose)


def _says(record: PrivateRecord, field: str) -> bool:
    """Whether a record says anything at a Danish path (`"erfaring.branche"`)."""
    alias, _dot, rest = field.partition(".")
    names = (name for name, info in type(record).model_fields.items() if info.alias == alias)
    values = [getattr(record, name) for name in names]
    inner = [each for value in values for each in (value if isinstance(value, tuple) else (value,))]
    return any(_says(each, rest) if rest else each is not None for each in inner)


def _imported(number: str, shown: Profile | None) -> Iterator[Entry]:
    """One line for each purpose: enough to know what must go when the network's next edition has it no more."""
    if shown is None:
        yield Entry(number, "profil", Rule.TOO_FEW, Purpose.CARD)
        return
    for purpose in shown_purposes(shown):
        yield Entry(number, "profil", Rule.IMPORTED, purpose, shown.path)


def shown_purposes(profile: Profile | ImportedProfile) -> tuple[Purpose, ...]:
    """The purposes for which a profile shows anything, the card first."""
    found = dict.fromkeys(row.purpose for row in SHOWN if _value(profile, row.attribute))
    return tuple(dict.fromkeys((Purpose.CARD, *found)))


def _value(profile: Profile | ImportedProfile, attribute: str) -> object:
    """What a profile shows of an attribute; false for nothing. Evidence belongs to the competences."""
    if attribute == "evidence":
        return [competence.evidence for competence in profile.competences if competence.evidence]
    found: object = getattr(profile, attribute)
    return found


class _Said(NamedTuple):
    """What a document of the edition says, and the purpose for which somebody may be named in it."""

    document: str
    purpose: Purpose
    text: Readied
    bare: Readied
    """The words alone, without what Markdown and tables put between two of them."""


_BETWEEN_WORDS = re.compile(r"\]\([^)\n]*\)|[\W_]+")


def _said(content: Content, documents: Sequence[PublicRecord]) -> Iterator[_Said]:
    """Everything that goes out but the profiles, which show no name (decisions/0008)."""
    for document in documents:
        if not isinstance(document, Profile):
            purpose = Purpose.NAME_IN_MINUTES if isinstance(document, Meeting) else Purpose.OFFICE_ON_SITE
            yield _said_in(document.path, purpose, "\n".join(texts_of(document)))
    for name in sorted(files_led_to(documents)):
        path = f"{PublicFile.folder}/{name}.json"
        yield _said_in(path, Purpose.OFFICE_ON_SITE, content.said_in_file(name))


def _said_in(document: str, purpose: Purpose, text: str) -> _Said:
    return _Said(document, purpose, readied(text), readied(_BETWEEN_WORDS.sub(" ", html.unescape(text))))


def _names(folder: MemberFolder, people: People, said: Iterable[_Said]) -> Iterator[Entry]:
    """Every document that shows the member's name, looked for in what goes out: typed names count as well, and for
    whoever agreed also those with an initial for one half, or with signs between.
    """
    standing = people.by_id[folder.id].standing
    if not any(standing.allows(purpose) for purpose in (Purpose.NAME_IN_MINUTES, Purpose.OFFICE_ON_SITE)):
        return
    full, shortened = known_names([folder.member.name]), shortened_names([folder.member.name])
    for each in said:
        if mentions(each.text, full) or (
            standing.allows(each.purpose) and (mentions(each.text, shortened) or mentions(each.bare, full))
        ):
            yield Entry(folder.id, NAME, Rule.NAMED, each.purpose, each.document)


def _minutes(
    file: MinutesFile,
    meetings: Mapping[str, Meeting],
    waiting: Mapping[str, tuple[str, ...]],
    on: datetime.date,
) -> Iterator[Entry]:
    minutes = file.minutes
    about = minutes_id(minutes)
    path = f"{Meeting.folder}/{about}.json"
    if approved_by(minutes, on) is None:
        yield Entry(about, "referat", Rule.DRAFT)
    elif path not in meetings:
        yield Entry(about, "referat", Rule.WHOLE)
        yield from (Entry(about, field, Rule.AWAITING) for field in waiting[file.path])
    else:
        yield Entry(about, "referat", Rule.APPROVED, document=path)
        yield Entry(about, "til_stede", Rule.COUNTED, document=path)
        closed = (item.number for item in minutes.items if item.closed)
        yield from (Entry(about, f"punkter.{number}", Rule.CLOSED, document=path) for number in closed)


def minutes_id(minutes: Minutes) -> str:
    """How minutes are called in the account: `"bestyrelsen/2026-11-02"`."""
    return f"{minutes.group}/{minutes.date.isoformat()}"


def _fields_of(record: type[PrivateRecord], before: str = "") -> Iterator[str]:
    """The Danish names of all fields that hold no others: `"navn"`, `"erfaring.arbejdsgiver"`."""
    for name, info in record.model_fields.items():
        field = f"{before}{info.alias or name}"
        inner = record_in(info.annotation)
        if inner is None:
            yield field
        else:
            yield from _fields_of(inner, f"{field}.")


def record_in(annotation: Any) -> type[PrivateRecord] | None:
    """The private record inside `X | None` and `tuple[X, ...]`."""
    if isinstance(annotation, type) and issubclass(annotation, PrivateRecord):
        return annotation
    return next(filter(None, map(record_in, getattr(annotation, "__args__", ()))), None)


# on disk


def to_lines(entries: Iterable[Entry]) -> bytes:
    """The account as JSON lines, one an entry."""
    rows = (
        {
            "id": entry.id,
            "field": entry.field,
            "rule": entry.rule.value,
            "purpose": entry.purpose.value if entry.purpose else None,
            "document": entry.document,
        }
        for entry in entries
    )
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def read_lines(data: bytes) -> tuple[Entry, ...]:
    """The account that `to_lines` wrote; anything else raises `ValueError`."""
    try:
        rows = [json.loads(line) for line in data.decode().splitlines()]
        return tuple(
            Entry(
                id=str(row["id"]),
                field=str(row["field"]),
                rule=Rule(row["rule"]),
                purpose=Purpose(row["purpose"]) if row["purpose"] else None,
                document=str(row["document"]) if row["document"] else None,
            )
            for row in rows
        )
    except (KeyError, TypeError, UnicodeDecodeError) as error:
        raise ValueError("not an account") from error
