"""The account, line by line: which purpose each line is about, and which document shows it."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from synlig.edition import PublicCode, PublicText
from synlig.gate.account import Entry, Rule, read_lines, to_lines, why_not
from synlig.records import Document, Purpose
from synlig.records.public_files import DemandFile, FiguresFile, NewsFile
from tests.exchange.invented import NUMBER, OTHER, exchanged, imported, neighbour
from tests.gate.invented import (
    TODAY,
    approvals,
    consent,
    consents,
    content,
    folder,
    frozen,
    member,
    minutes,
    minutes_file,
)
from tests.gate.test_account import APPROVED, ID, PROFILE, outcome
from tests.gate.test_prose import NEWS, entry

YESTERDAY, TOMORROW = TODAY - datetime.timedelta(days=1), TODAY + datetime.timedelta(days=1)


def lines(*folders: Any, **kinds: Any) -> list[Entry]:
    return list(outcome(*folders, **kinds).account)


def line(entries: list[Entry], field: str) -> Entry | None:
    return next((entry for entry in entries if entry.field == field), None)


def test_every_line_of_a_member_who_is_shown() -> None:
    assert lines(folder(approved=APPROVED)) == [
        Entry(ID, field, rule, purpose, PROFILE)
        for field, rule, purpose in (
            ("cv_nummer", Rule.CODE, Purpose.CARD),
            ("fag", Rule.CODE, Purpose.CARD),
            ("postnummer", Rule.CODE, Purpose.CARD),
            ("erfaring", Rule.CODE, Purpose.CARD),
            ("uddannelse", Rule.CODE, Purpose.CARD),
            ("bekræftet", Rule.CODE, Purpose.CARD),
            ("overskrift", Rule.APPROVED, Purpose.HEADLINE),
            ("tekst", Rule.APPROVED, Purpose.TEXT),
            ("kompetencer", Rule.CODE, Purpose.COMPETENCES),
            ("kompetencer.eksempel", Rule.APPROVED, Purpose.EVIDENCE),
            ("erfaring.fag", Rule.CODE, Purpose.EXPERIENCE),
            ("erfaring.branche", Rule.CODE, Purpose.SECTORS),
            ("sprog", Rule.CODE, Purpose.LANGUAGES),
            ("ledelse", Rule.CODE, Purpose.LEADERSHIP),
            ("arbejdsformer", Rule.CODE, Purpose.WORK_FORMS),
            ("til_rådighed", Rule.CODE, Purpose.AVAILABILITY),
        )
    ]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        pytest.param([], Rule.NO_CONSENT, id="none"),
        pytest.param([consent("tekst")], Rule.NO_CONSENT, id="for something else"),
        pytest.param([consent()], None, id="one that counts"),
        pytest.param([consent(givet=TODAY.isoformat())], None, id="from today"),
        pytest.param([consent(givet=TOMORROW.isoformat())], Rule.NOT_YET, id="from tomorrow"),
        pytest.param([consent(til=TODAY.isoformat())], None, id="to today"),
        pytest.param([consent(til=YESTERDAY.isoformat())], Rule.EXPIRED, id="to yesterday"),
        pytest.param([consent(trukket=TODAY.isoformat())], Rule.WITHDRAWN, id="withdrawn today"),
        pytest.param(
            [consent(givet="2026-10-01", trukket=TOMORROW.isoformat(), til=YESTERDAY.isoformat())],
            Rule.EXPIRED,
            id="over before it ends by withdrawal",
        ),
        pytest.param(
            [consent(givet="2025-01-01", trukket="2025-02-01"), consent(til=YESTERDAY.isoformat())],
            Rule.EXPIRED,
            id="the newest is over",
        ),
        pytest.param(
            [consent(givet="2026-10-01", trukket="2026-11-01"), consent(til=YESTERDAY.isoformat())],
            Rule.WITHDRAWN,
            id="the newest stands first, and is withdrawn",
        ),
        pytest.param([consent(trukket=TODAY.isoformat()), consent()], None, id="one of two counts"),
    ],
)
def test_why_consents_do_not_allow_a_purpose(given: list[dict[str, Any]], why: Rule | None) -> None:
    assert why_not(folder(given=consents(*given)), Purpose.CARD, TODAY) is why


@pytest.mark.parametrize(
    ("now", "was", "field", "told"),
    [
        pytest.param({}, {"ledelse": None}, "ledelse", (Rule.NEXT_BATCH, Purpose.LEADERSHIP), id="new"),
        pytest.param({"ledelse": None}, {"ledelse": None}, "ledelse", None, id="never said"),
        pytest.param(
            {"tekst": None}, {"tekst": "Gammel."}, "tekst", (Rule.AWAITING, Purpose.TEXT), id="an old text"
        ),
        pytest.param(
            {"erfaring": [{"titel": "A", "fag": "lagerchef", "fra": "2004", "branche": "52.10"}]},
            {"erfaring": [{"titel": "A", "fag": "lagerchef", "fra": "2004"}]},
            "erfaring.branche",
            (Rule.NEXT_BATCH, Purpose.SECTORS),
            id="a new sector of an old job",
        ),
        pytest.param(
            {"erfaring": [{"titel": "A", "fag": "lagerchef", "fra": "2004"}]},
            {"erfaring": []},
            "erfaring.branche",
            None,
            id="a new job without a sector",
        ),
        pytest.param({}, {"sprog": []}, "sprog", (Rule.NEXT_BATCH, Purpose.LANGUAGES), id="a list"),
        pytest.param({"sprog": []}, {"sprog": []}, "sprog", None, id="an empty list"),
        pytest.param(
            {"kompetencer": [{"navn": "moms", "niveau": "1", "eksempel": "Ny."}]},
            {"kompetencer": []},
            "kompetencer",
            (Rule.NEXT_BATCH, Purpose.COMPETENCES),
            id="new, and its example waits",
        ),
        pytest.param(
            {"kompetencer": [{"navn": "moms", "niveau": "1", "eksempel": "Ny."}]},
            {"kompetencer": []},
            "kompetencer.eksempel",
            None,
            id="of which its own line tells",
        ),
        pytest.param(
            {"kompetencer": [{"navn": "moms", "niveau": "1", "eksempel": "Ny."}]},
            {"kompetencer": []},
            "kompetencer.1.eksempel",
            (Rule.AWAITING, None),
            id="this one",
        ),
        pytest.param(
            {"produktblade": [{"overskrift": "Orden", "løser": "Rod."}]},
            {"produktblade": []},
            "produktblade",
            None,
            id="an offer whose texts wait",
        ),
        pytest.param(
            {"produktblade": [{"overskrift": "Orden", "løser": "Rod."}]},
            {"produktblade": []},
            "produktblade.1.løser",
            (Rule.AWAITING, None),
            id="each of them",
        ),
        pytest.param(
            {"tekst": "Venter."}, {"overskrift": None}, "overskrift", (Rule.NEXT_BATCH, Purpose.HEADLINE),
            id="approved before its batch, while another waits",
        ),
    ],
)  # fmt: skip
def test_what_is_agreed_to_and_not_shown(
    now: dict[str, Any], was: dict[str, Any], field: str, told: tuple[Rule, Purpose | None] | None
) -> None:
    shown = frozen(member(**was), consents(consent()))

    found = line(lines(folder(own=member(**now), shown=shown, approved=APPROVED)), field)

    assert found == (None if told is None else Entry(ID, field, *told))


def test_what_is_not_ticked_or_shown_by_too_few_is_told_by_its_purpose() -> None:
    given = consents(consent("katalogkort", "overskrift"))

    unticked = line(lines(folder(given=given, approved=APPROVED)), "tekst")
    strict = line(lines(folder(approved=APPROVED), policy="strict"), "overskrift")

    assert unticked == Entry(ID, "tekst", Rule.NO_CONSENT, Purpose.TEXT)
    assert strict == Entry(ID, "overskrift", Rule.TOO_RARE, Purpose.HEADLINE)


@pytest.mark.parametrize(
    ("someone", "k", "rule"),
    [
        pytest.param(folder(given=consents()), 1, Rule.NO_CONSENT, id="no consent"),
        pytest.param(
            folder(given=consents(consent(trukket="2026-11-01"))), 1, Rule.WITHDRAWN, id="withdrawn"
        ),
        pytest.param(folder(own=member(status="hvilende")), 1, Rule.NOT_ACTIVE, id="at rest"),
        pytest.param(folder(shown=None), 1, Rule.NO_BATCH, id="not in any batch"),
        pytest.param(folder(), 2, Rule.TOO_FEW, id="nobody alike"),
    ],
)
def test_a_profile_that_is_not_shown_is_one_line(someone: Any, k: int, rule: Rule) -> None:
    assert lines(someone, k=k) == [Entry(ID, "profil", rule, Purpose.CARD)]


def test_others_profiles_are_told_purpose_by_purpose_or_as_too_few_or_refused() -> None:
    alone = neighbour(OTHER).model_copy(update={"occupation": PublicCode("2221"), "area": PublicCode("10")})
    leads = neighbour(NUMBER, text=PublicText("Ring på 20 11 22 33."))
    edition = imported(exchanged(neighbour(NUMBER), k=2))

    shown = lines(imports=(edition,))
    held = lines(imports=(imported(exchanged(alone)),), k=2)
    refused = lines(imports=(imported(exchanged(leads)),))

    purposes = [
        Purpose.CARD, Purpose.HEADLINE, Purpose.TEXT, Purpose.COMPETENCES, Purpose.EVIDENCE, Purpose.SECTORS,
        Purpose.LANGUAGES, Purpose.LEADERSHIP, Purpose.WORK_FORMS, Purpose.AVAILABILITY,
    ]  # fmt: skip
    assert shown == [Entry(NUMBER, "profil", Rule.IMPORTED, purpose, PROFILE) for purpose in purposes]
    assert held == [Entry(OTHER, "profil", Rule.TOO_FEW, Purpose.CARD)]
    assert refused == [Entry(NUMBER, "profil", Rule.REFUSED, Purpose.CARD)]


# names and minutes


MARKER = f"Tak til {{person: {ID}}}."
MINUTES = "meetings/bestyrelsen/2026-11-02.json"


def published() -> Any:
    texts = [(field, text, text) for field, text in (("titel", "A"), ("punkter.1.titel", MARKER))]
    items = [{"nr": "1", "titel": MARKER}, {"nr": "2", "titel": "B", "lukket": "ja"}]
    return minutes_file(minutes(titel="A", punkter=items), approvals(*texts))


@pytest.mark.parametrize(
    ("purposes", "documents"),
    [
        ((), ()),
        (("navn i referater",), (MINUTES,)),
        (("post på hjemmesiden",), ("demand.json", "figures.json", "news/nyt.json")),
        (
            ("navn i referater", "post på hjemmesiden"),
            (MINUTES, "demand.json", "figures.json", "news/nyt.json"),
        ),
    ],
)
def test_a_name_is_told_in_every_document_that_shows_it(
    purposes: tuple[str, ...], documents: tuple[str, ...]
) -> None:
    """Also what employers said, and the notes of key figures: withdrawing looks here for where somebody is named."""
    row = {
        "kompetence": "Moms",
        "fag": ["lagerchef"],
        "antal": "3",
        "siden": "2026-08",
        "tilbagemelding": MARKER,
    }
    point = {"periode": "2025", "værdi": "41", "kilde": "Talt", "note": MARKER}
    figure = {"nøgle": "i-job", "titel": "Job", "enhed": "Antal", "serie": [point]}
    given = consents(*(consent(purpose, cv_nummer=None) for purpose in purposes))

    account = lines(
        folder(given=given),
        minutes=(published(),),
        demand=entry(DemandFile, {"efterspørgsel": [row]}),
        figures=entry(FiguresFile, {"nøgletal": [figure]}),
        news=(entry(NewsFile, NEWS | {"resumé": MARKER}, "Tekst", "2026-11-01-nyt"),),
    )

    assert {(e.document, e.purpose) for e in account if e.field == "navn"} == {
        (path, Purpose.NAME_IN_MINUTES if path == MINUTES else Purpose.OFFICE_ON_SITE) for path in documents
    }
    assert {e.rule for e in account if e.field == "navn"} <= {Rule.NAMED}


AGREED = consents(consent("post på hjemmesiden", cv_nummer=None))


def news(body: str) -> dict[str, Any]:
    return {"news": (entry(NewsFile, NEWS | {"resumé": "Kort"}, body, "2026-11-01-nyt"),)}


@pytest.mark.parametrize(
    "typed",
    [
        "Tak til Ragnhild Tofteskov.",
        "Tak til **Ragnhild** Tofteskov.",
        "Tak til Ragnhild [Tofteskov](/kontakt/).",
        "Tak til [Ragnhild](/kontakt/) Tofteskov.",
        "> Tak til Ragnhild\n> Tofteskov.",
        "Tak til Ragnhild\\\nTofteskov.",
        "| Ragnhild | Tofteskov |",
        "Tak til Ragnhild&nbsp;Tofteskov.",
        "Tak til Ragnhild T. for kagen.",
        "Tak til R. Tofteskov for kagen.",
    ],
)
def test_a_typed_name_is_told_however_it_is_set(typed: str) -> None:
    account = lines(folder(given=AGREED), **news(typed))

    assert [each.document for each in account if each.field == "navn"] == ["news/nyt.json"]


def test_an_initial_is_told_of_nobody_who_has_not_agreed_to_stand_there() -> None:
    """It is somebody else's, who has: told of both, the one would seem to be shown without a consent."""
    other = folder("m4p8t2x6wd", member(navn="Ragnhild Tange"), consents(consent("navn i referater")))

    account = lines(folder(given=AGREED), other, **news("Tak til Ragnhild T. for kagen."))

    assert [each.id for each in account if each.field == "navn"] == [folder().id]


@pytest.mark.parametrize("led_to", [True, False])
def test_a_name_in_a_file_to_fetch_is_told_where_a_text_leads_to_it(led_to: bool) -> None:
    said = Document(
        "content/public/files/folder.pdf", {"side": ["Forside", "Skrevet af Ragnhild\nTofteskov."]}
    )
    body = "Hent [folderen](/filer/folder.pdf)." if led_to else "Den er ikke klar."

    account = lines(folder(given=AGREED), documents=(said,), **news(body))

    found = [(each.document, each.purpose) for each in account if each.field == "navn"]
    assert found == ([("files/folder.pdf.json", Purpose.OFFICE_ON_SITE)] if led_to else [])


def test_every_line_of_minutes_that_are_shown() -> None:
    about = "bestyrelsen/2026-11-02"

    assert [entry for entry in lines(folder(), minutes=(published(),)) if entry.id == about] == [
        Entry(about, "referat", Rule.APPROVED, None, MINUTES),
        Entry(about, "til_stede", Rule.COUNTED, None, MINUTES),
        Entry(about, "punkter.2", Rule.CLOSED, None, MINUTES),
    ]


def test_minutes_that_are_approved_tomorrow_are_a_draft_today_and_no_text_of_theirs_waits() -> None:
    later = minutes_file(minutes(godkendt=TOMORROW.isoformat()))

    assert lines(minutes=(later,)) == [Entry("bestyrelsen/2026-11-02", "referat", Rule.DRAFT)]


# on disk


def test_the_file_can_be_read_by_a_person() -> None:
    entry = Entry("a", "til_rådighed", Rule.CODE, Purpose.AVAILABILITY, "profiles/A.json")

    assert (
        to_lines([entry, entry]).decode().splitlines()
        == [
            '{"id": "a", "field": "til_rådighed", "rule": "code", "purpose": "til rådighed", '
            '"document": "profiles/A.json"}'
        ]
        * 2
    )


def test_what_is_no_account_is_called_so() -> None:
    with pytest.raises(ValueError, match=r"^not an account$"):
        read_lines(b"{}")


def test_content_without_anything_has_an_empty_account() -> None:
    assert content().members == ()
    assert lines() == []
