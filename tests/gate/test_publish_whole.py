"""The gate's outcome, part by part: what goes out, is counted, is told and is looked for."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from synlig.edition import Association, Meeting, PublicText, SitePage
from synlig.gate import Outcome, Waiting, publish, refused_numbers
from synlig.gate.account import Entry, Rule
from synlig.gate.k.guard import card_of
from synlig.gate.publish import Counts
from synlig.needles import Kind
from synlig.records import Document, Ledger, Purpose
from synlig.records.ledger import Erasure
from synlig.records.public_files import (
    DemandFile,
    EventFile,
    FiguresFile,
    NewsFile,
    PageFile,
    SeriesFile,
    TopicsFile,
)
from tests.exchange.invented import NUMBER, OTHER, exchanged, imported, neighbour
from tests.gate.invented import (
    TODAY,
    approvals,
    consent,
    consents,
    content,
    cv_number,
    folder,
    member,
    minutes,
    minutes_file,
)
from tests.gate.test_prose import EVENT, NEWS, PAGE, entry
from tests.gate.test_publish import HEADLINE, SHOWN, SITE, let_out, profiles

YESTERDAY, TOMORROW = TODAY - datetime.timedelta(days=1), TODAY + datetime.timedelta(days=1)
GONE = "gggggggggg"
EIGHT = "et to tre fire fem seks syv otte"


def file(kind: Any, fields: dict[str, Any], name: str) -> Any:
    plain = {key: value for key, value in fields.items() if key not in ("titel", "resumé")}
    return entry(kind, plain | {"titel": "Titel", "resumé": "Kort"}, "Tekst", name)


PUBLIC: dict[str, Any] = {
    "pages": (file(PageFile, PAGE, "om-os"),),
    "news": (
        file(NewsFile, NEWS, "2026-11-01-nyt"),
        file(NewsFile, NEWS | {"dato": TOMORROW.isoformat()}, "2026-11-23-senere"),
    ),
    "events": (file(EventFile, EVENT, "2026-12-03-hus"),),
    "demand": entry(DemandFile, {"efterspørgsel": []}),
    "figures": entry(FiguresFile, {"nøgletal": []}),
    "series": entry(SeriesFile, {"serier": [{"id": "kurser", "navn": "Kurser", "resumé": "Kort"}]}),
    "topics": entry(TopicsFile, {"emner": [{"id": "nyt", "navn": "Nyt", "resumé": "Kort"}]}),
}


def test_everything_public_goes_out_by_the_build_date_in_the_order_of_its_paths() -> None:
    paths = [document.path for document in let_out(**PUBLIC).documents]

    assert paths == sorted(paths)
    assert set(paths) == {
        "association.json",
        "demand.json",
        "events/2026-12-03-hus.json",
        "figures.json",
        "groups.json",
        "news/nyt.json",
        "pages/om-os.json",
        "series.json",
        "tombstones.json",
        "topics.json",
    }


def one(outcome: Outcome, kind: type[Any]) -> Any:
    (found,) = (document for document in outcome.documents if isinstance(document, kind))
    return found


def test_whoever_was_erased_is_spoken_of_as_a_member() -> None:
    page = entry(PageFile, PAGE | {"titel": "T", "resumé": f"Tak til {{person: {GONE}}}"}, "Tekst")
    ledger = Ledger((Erasure(date=TODAY, member=GONE),))

    assert one(let_out(pages=(page,), ledger=ledger), SitePage).summary == "Tak til et medlem"


def test_the_association_is_shown_as_it_stands_in_site_yml() -> None:
    hours = [{"days": "Mandag", "times": "10-14"}, {"days": "Onsdag", "times": "12-16"}]
    site = SITE.model_copy(
        update={
            "office": SITE.office.model_validate(SITE.office.model_dump(by_alias=True) | {"hours": hours})
        }
    )

    shown = one(let_out(site=site), Association).model_dump()

    assert shown == {
        "title": "Senior Erhverv Prøveby",
        "short_title": "SEP",
        "base_url": "https://sep.example.org/",
        "demo": True,
        "build_date": TODAY,
        "theme": SITE.theme,
        "office": {
            "street": "Kontorvej 1",
            "postal_code": "9400",
            "town": "Nørresundby",
            "phone": "96 00 00 00",
            "mail": "kontor@example.org",
            "hours": tuple(hours),
        },
        "policy": "informed",
        "k": 1,
        "response_promise": "Du får svar samme dag.",
    }


def own(letter: str, shown: Any = "as it is", **changed: Any) -> Any:
    """A member whose id and CV number are made of one letter."""
    given = consents(consent(cv_nummer=cv_number(letter.upper() * 8)))
    return folder(letter * 10, member(**changed), given, SHOWN, shown)


def test_everybody_and_every_text_is_counted_once() -> None:
    """Two are published, one is at rest and so held; one waits for a batch; one has no consent.

    Of the minutes that are not approved, one will be tomorrow.
    """
    site = SITE.model_copy(update={"catalogue": SITE.catalogue.model_copy(update={"k": 2})})
    titles = approvals(*((field, text, text) for field, text in (("titel", "A"), ("punkter.1.titel", "B"))))
    ready = minutes_file(minutes(titel="A", punkter=[{"nr": "1", "titel": "B"}]), titles)
    held = minutes_file(minutes(dato="2026-11-09"))
    drafts = [
        minutes_file(minutes(dato=f"2026-11-1{day}", tilstand="udkast", godkendt=None)) for day in "012"
    ]
    later = minutes_file(minutes(dato="2026-11-13", godkendt=TOMORROW.isoformat()))
    resting = own("c", status="hvilende")

    outcome = let_out(
        own("a"), own("b"), resting, own("d", shown=None), folder("eeeeeeeeee", given=consents()),
        site=site, minutes=(ready, held, *drafts, later),
    )  # fmt: skip

    assert outcome.counts == Counts(
        published=2,
        from_others=0,
        held=1,
        awaiting_batch=1,
        without_consent=1,
        texts_waiting=len(outcome.waiting),
        minutes_published=1,
        minutes_held=1,
        minutes_not_approved=4,
    )
    assert [meeting.path for meeting in outcome.documents if isinstance(meeting, Meeting)] == [
        "meetings/bestyrelsen/2026-11-02.json"
    ]


@pytest.mark.parametrize("policy", ["strict", "informed"])
def test_whom_too_few_are_like_is_told_in_the_report_and_to_the_office(policy: str) -> None:
    catalogue = SITE.catalogue.model_copy(update={"k": 2, "policy": policy})
    number = cv_number("AAAAAAAA")

    outcome = let_out(own("a"), site=SITE.model_copy(update={"catalogue": catalogue}))

    assert (outcome.risk.policy, outcome.risk.k, outcome.risk.held) == (policy, 2, (number,))
    assert outcome.notices[-1] == f"{number}: vises ikke, fordi for få ligner. Se build.py risk."


@pytest.mark.parametrize(("by", "told"), [("2026-11-21", True), ("2026-11-22", False), ("2026-11-23", False)])
def test_minutes_that_nobody_can_comment_on_any_more_are_remembered(by: str, told: bool) -> None:
    """The last day counts."""
    open_ones = minutes_file(
        minutes(dato="2026-11-09", tilstand="til bemærkning", godkendt=None, bemærkninger_inden=by)
    )

    notices = let_out(own("a"), minutes=(open_ones,)).notices

    said = (
        "content/private/minutes/bestyrelsen/2026-11-09.yml: fristen for bemærkninger er gået."
        " Nu kan referatet godkendes."
    )
    assert (said in notices) == told


def test_each_text_that_waits_is_told_by_file_and_field() -> None:
    given = approvals(("tekst", "noget andet", "noget andet"))
    someone = folder(approved=given)
    waiting = minutes_file(minutes(punkter=[{"nr": "1", "titel": "Budget"}]))

    outcome = let_out(someone, minutes=(waiting,))

    profile = "content/private/members/k3v9q2m7xd/profil.yml"
    fields = [
        (profile, "overskrift"),
        (profile, "tekst"),
        (profile, "kompetencer.1.eksempel"),
        (waiting.path, "titel"),
        (waiting.path, "punkter.1.titel"),
    ]
    assert sorted(outcome.waiting, key=str) == sorted((Waiting(*each) for each in fields), key=str)
    told = {(entry.id, entry.field) for entry in outcome.account if entry.rule is Rule.AWAITING}
    assert told == {
        (someone.id if path == profile else "bestyrelsen/2026-11-02", field) for path, field in fields
    }


@pytest.mark.parametrize(("revision", "is_told"), [(None, False), (TODAY, False), (YESTERDAY, True)])
def test_a_page_that_should_have_been_looked_at_again_is_told(
    revision: datetime.date | None, is_told: bool
) -> None:
    fields = {"næste_revision": revision.isoformat()} if revision else {}
    page = file(PageFile, PAGE | fields, "om-os")

    told = (
        "content/public/om-os.md: siden skulle have været gennemgået igen. "
        "Læs den, og skriv nye datoer i revideret og næste_revision."
    )
    assert let_out(pages=(page,)).notices == ((told,) if is_told else ())


# approvals


def test_nobody_approves_a_text_of_their_own() -> None:
    by_self = approvals(("overskrift", HEADLINE, HEADLINE), by="k3v9q2m7xd")

    assert [profile.headline for profile in profiles(let_out(folder(approved=by_self)))] == [None]


def test_whoever_took_the_minutes_approves_nothing_in_them() -> None:
    texts = [(field, text, text) for field, text in (("titel", "A"), ("punkter.1.titel", "B"))]
    taken = minutes(titel="A", punkter=[{"nr": "1", "titel": "B"}], referent="k3v9q2m7xd")

    for by, is_shown in (("k3v9q2m7xd", False), ("zzzzzzzzzz", True)):
        counts = let_out(folder(), minutes=(minutes_file(taken, approvals(*texts, by=by)),)).counts
        assert counts.minutes_published == is_shown


# what the sweep looks for


def passages(outcome: Outcome) -> set[str]:
    return {needle.value for needle in outcome.needles.needles if needle.kind is Kind.PASSAGE}


OFFER = {"overskrift": "Orden", "løser": "Rod.", "for_hvem": "Alle.", "bevis": "Set."}
FIELDS = {
    "overskrift": {"overskrift": f"A {EIGHT}"},
    "tekst": {"tekst": f"B {EIGHT}"},
    "kompetencer.1.eksempel": {
        "kompetencer": [{"navn": "moms", "niveau": "1", "eksempel": f"C {EIGHT}"}]
    },
    "produktblade.1.overskrift": {"produktblade": [OFFER | {"overskrift": f"D {EIGHT}"}]},
    "produktblade.1.løser": {"produktblade": [OFFER | {"løser": f"E {EIGHT}"}]},
    "produktblade.1.for_hvem": {"produktblade": [OFFER | {"for_hvem": f"F {EIGHT}"}]},
    "produktblade.1.bevis": {"produktblade": [OFFER | {"bevis": f"G {EIGHT}"}]},
}  # fmt: skip


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("approved", [True, False])
def test_a_text_is_looked_for_until_it_is_approved_and_shown(field: str, approved: bool) -> None:
    text = f"{'ABCDEFG'[list(FIELDS).index(field)]} {EIGHT}"
    texts = {f"produktblade.1.{name}": words for name, words in OFFER.items()} | {field: text}
    given = approvals(*((name, words, words) for name, words in texts.items() if approved or name != field))

    found = passages(let_out(folder(own=member(**{"tekst": None} | FIELDS[field]), approved=given)))

    assert (EIGHT in found) is not approved


def test_an_approved_text_that_the_k_gate_keeps_back_is_looked_for() -> None:
    site = SITE.model_copy(update={"catalogue": SITE.catalogue.model_copy(update={"k": 2})})
    given = approvals(("tekst", EIGHT, EIGHT))

    assert EIGHT in passages(let_out(folder(own=member(tekst=EIGHT), approved=given), site=site))


@pytest.mark.parametrize(
    ("path", "is_public"),
    [("content/public/pages/deep/a.md", True), ("content/private/a.md", False)],
)
def test_what_stands_in_a_public_file_is_not_looked_for_over_its_line_breaks_either(
    path: str, is_public: bool
) -> None:
    written = Document(path, {}, body="Et to tre fire\nfem seks syv otte", body_line=3)

    found = passages(let_out(folder(own=member(tekst=EIGHT)), documents=(written,)))

    assert (EIGHT not in found) is is_public


# the pool


@pytest.mark.parametrize("occupation", ["1323", "bogholder"], ids=["near", "far"])
def test_a_pool_keeps_to_the_average_risk_and_an_association_alone_does_not(occupation: str) -> None:
    """1 of 22 alike on its own is an average over 1 in 20, however much it costs to be like the others."""
    ours, other = own("a"), own("b", fag=occupation)
    alike = card_of(profiles(let_out(ours))[0])
    theirs = [neighbour(cv_number(f"CCCCCC{n:02}")).model_copy(update=alike._asdict()) for n in range(20)]

    alone = {card_of(profile) for profile in profiles(let_out(ours, other))}
    pooled = {card_of(profile) for profile in profiles(let_out(ours, other, imports=(edition(*theirs),)))}

    assert len(alone) == 2
    assert len(pooled) == 1


def edition(*theirs: Any) -> Any:
    return imported(exchanged(*theirs))


ODD = "Xyllia Kvornbak"
"""A name that no list knows: it is told by being a member's, and by nothing else."""


@pytest.mark.parametrize(
    ("text", "is_refused"),
    [
        pytest.param("Det lærte jeg af Xyllia.", True, id="a member of ours"),
        pytest.param("Det lærte jeg af en kollega.", False, id="nobody"),
        pytest.param("Ring på 96 00 00 00.", False, id="our office's phone"),
        pytest.param("Ring på 20 11 22 33.", True, id="another phone"),
    ],
)
def test_which_of_anothers_profiles_are_refused(text: str, is_refused: bool) -> None:
    sent = edition(neighbour(NUMBER, text=PublicText(text)), neighbour(OTHER))
    given = consents(consent("tekst", cv_nummer=None))
    ours = content(folder("aaaaaaaaaa", member(navn=ODD), given), imports=(sent,))
    refused = (NUMBER,) if is_refused else ()

    outcome = publish(ours, SITE, TODAY)

    assert refused_numbers(sent, ours, SITE, TODAY) == refused
    assert [profile.number for profile in profiles(outcome)] == ([OTHER] if is_refused else [OTHER, NUMBER])
    assert [entry for entry in outcome.account if entry.rule is Rule.REFUSED] == [
        Entry(number, "profil", Rule.REFUSED, Purpose.CARD) for number in refused
    ]


def test_an_edition_that_does_not_count_today_has_nobody_refused() -> None:
    sent = edition(neighbour(NUMBER, text=PublicText("Ring på 20 11 22 33.")))

    assert refused_numbers(sent, content(), SITE, datetime.date(2027, 1, 1)) == ()
