"""Invented people and minutes for the gate's tests: small, in sight, and as the reader would give them."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any, Literal

from synlig.cv_number import check_symbol
from synlig.gate.people import People, people_of
from synlig.records import (
    Approvals,
    Consents,
    Content,
    Document,
    Entry,
    FrozenProfile,
    Ledger,
    Member,
    MemberFolder,
    Minutes,
    MinutesFile,
    freeze,
    text_hash,
)
from synlig.records.public_files import GroupsFile

TODAY = datetime.date(2026, 11, 22)
READER = "zzzzzzzzzz"
"""The id of whoever approves texts in these tests."""


def cv_number(symbols: str) -> str:
    """The CV number of eight symbols: `"AAAA-AAAA-A"` of `"AAAAAAAA"`."""
    return f"{symbols[:4]}-{symbols[4:]}-{check_symbol(symbols)}"


def member(**changed: Any) -> Member:
    """A member with one of everything; `changed` are Danish fields."""
    fields: dict[str, Any] = {
        "navn": "Ragnhild Tofteskov",
        "telefon": "20 00 12 34",
        "mail": "ragnhild@example.org",
        "adresse": "Opfundsvej 12",
        "postnummer": "9400",
        "status": "aktiv",
        "fag": "lagerchef",
        "overskrift": "Kan få et lager til at gå op",
        "tekst": "Jeg har styret et lager med tolv folk og fire trucks i mange gode år.",
        "kompetencer": [
            {"navn": "lagerstyring", "niveau": "4", "eksempel": "Fik svindet ned på en procent."}
        ],
        "erfaring": [
            {
                "titel": "Lagerchef",
                "fag": "lagerchef",
                "arbejdsgiver": "Limfjordens Kassefabrik",
                "branche": "52.10",
                "fra": "2004",
                "til": "2022",
            },
        ],
        "uddannelse": [],
        "sprog": [{"sprog": "tysk", "niveau": "B2"}],
        "ledelse": "personaleledelse",
        "arbejdsformer": ["deltid", "fuld tid"],
        "til_rådighed": "straks",
        "bekræftet": "2026-09",
    } | changed
    return Member.model_validate({name: value for name, value in fields.items() if value is not None})


ALL_PURPOSES = (
    "katalogkort",
    "overskrift",
    "tekst",
    "kompetencer",
    "eksempler",
    "erfaring",
    "brancher",
    "sprog",
    "ledelse",
    "arbejdsformer",
    "til rådighed",
    "produktblad",
)


def consent(*purposes: str, **changed: Any) -> dict[str, Any]:
    """One consent as it stands in the file; for everything in the catalogue where no purposes are given."""
    return {
        "formål": list(purposes or ALL_PURPOSES),
        "tekst": "katalog-2026-1",
        "tekst_sha256": "0" * 64,
        "givet": "2026-09-01",
        "hvordan": "på papir",
        "til": "2027-09-01",
        "cv_nummer": "K7QX-2M4P-H",
    } | changed


def consents(*given: dict[str, Any]) -> Consents:
    return Consents.model_validate({"samtykker": list(given)})


def approvals(*texts: tuple[str, str, str], by: str = READER, on: str = "2026-10-01") -> Approvals:
    """Approvals from (field, source, approved text)."""
    return Approvals.model_validate(
        {
            "godkendelser": [
                {"felt": field, "kilde_sha256": text_hash(source), "tekst": text, "af": by, "dato": on}
                for field, source, text in texts
            ]
        }
    )


def frozen(own: Member, given: Consents, month: str = "2026-09") -> FrozenProfile | None:
    """The member as a batch froze it for the newest number in the consents."""
    numbers = [each.cv_number for each in given.consents if each.cv_number]
    return freeze(own, numbers[-1], month, "0" * 32) if numbers else None


def folder(
    id: str = "k3v9q2m7xd",
    own: Member | None = None,
    given: Consents | None = None,
    approved: Approvals | None = None,
    shown: FrozenProfile | Literal["as it is"] | None = "as it is",
) -> MemberFolder:
    """One member; `shown` is what the last batch froze: the member as it is, another, or nothing yet."""
    path = f"content/private/members/{id}"
    own = own or member()
    given = given if given is not None else consents(consent())
    return MemberFolder(
        id=id,
        path=path,
        member=own,
        document=Document(f"{path}/profil.yml", {}),
        consents=given,
        consents_document=Document(f"{path}/samtykke.yml", {}),
        approvals=approved or approvals(),
        approvals_document=Document(f"{path}/godkendelser.yml", {}),
        frozen=frozen(own, given) if shown == "as it is" else shown,
        frozen_document=Document(f"{path}/udgivet.yml", {}),
    )


def people(*folders: MemberFolder, on: datetime.date = TODAY) -> People:
    return people_of(folders, on)


def minutes(**changed: Any) -> Minutes:
    """Approved minutes with one open and one closed item."""
    fields: dict[str, Any] = {
        "gruppe": "bestyrelsen",
        "titel": "Møde i november",
        "dato": "2026-11-02",
        "tilstand": "godkendt",
        "godkendt": "2026-11-16",
        "til_stede": [{"medlem": "k3v9q2m7xd", "rolle": "formand"}],
        "punkter": [
            {"nr": "1", "titel": "Budget", "slags": "beslutning", "tekst": "Vi gik tallene igennem."},
            {
                "nr": "2",
                "titel": "En fortrolig sag",
                "lukket": "ja",
                "tekst": "Et medlem er blevet syg og har fået besked.",
            },
        ],
    } | changed
    return Minutes.model_validate(fields)


def minutes_file(own: Minutes, approved: Approvals | None = None) -> MinutesFile:
    path = f"content/private/minutes/{own.group}/{own.date.isoformat()}"
    return MinutesFile(
        own, Document(f"{path}.yml", {}), approved or approvals(), Document(f"{path}.godkendelser.yml", {})
    )


def content(*folders: Any, **kinds: Any) -> Content:
    """Content with these members and one group; `kinds` are other fields of Content."""
    groups = GroupsFile.model_validate(
        {"grupper": [{"id": "bestyrelsen", "navn": "Bestyrelsen", "formål": "Leder foreningen."}]}
    )
    fields: dict[str, Any] = {
        "root": Path("content"),
        "members": tuple(folders),
        "minutes": (),
        "pages": (),
        "news": (),
        "events": (),
        "demand": None,
        "figures": None,
        "groups": Entry(groups, Document("content/public/groups.yml", {}), "groups"),
        "series": None,
        "topics": None,
        "consent_texts": {},
        "ledger": Ledger(),
        "documents": (),
        "member_ids": frozenset(folder.id for folder in folders),
        "addresses": (),
    } | kinds
    return Content(**fields)
