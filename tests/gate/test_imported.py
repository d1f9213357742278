"""The pool: other networks' profiles among our own, and nothing that tells which is which."""

from __future__ import annotations

import datetime
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synlig.cv_number import make_cv_number
from synlig.edition import ExperienceLine, ProductSheet, Profile, ProvenCompetence, PublicCode, PublicText
from synlig.exchange import ImportedEdition
from synlig.gate.exported import exported, is_public
from synlig.gate.imported import is_safe, let_in
from synlig.gate.k.guard import card_of
from synlig.gate.recognise import Known, PeopleIndex
from tests.exchange.invented import NUMBER, OTHER, TODAY, exchanged, imported, neighbour
from tests.gate.invented import approvals, consent, consents, content, folder
from tests.gate.test_publish import SITE, let_out, profiles

SITE_OF_TWO = SITE.model_copy(update={"catalogue": SITE.catalogue.model_copy(update={"k": 2})})


def numbers(many: int, seed: int = 1) -> list[str]:
    chance = random.Random(seed)
    return [make_cv_number(chance.randrange) for _each in range(many)]


def edition_of(*given: Profile, network: str = "naboerne", **changed: Any) -> ImportedEdition:
    edition = imported(exchanged(*given), **changed)
    manifest = edition.manifest.model_copy(update={"network": network})
    return ImportedEdition(f"{network}.synlig", manifest, edition.body, edition.sha256)


def own(number: str) -> Any:
    return folder("aaaaaaaaaa", given=consents(consent(cv_nummer=number)))


def test_an_edition_is_let_in_as_it_was_let_out() -> None:
    sent = neighbour()

    assert let_in([edition_of(sent)], TODAY, Known()).profiles == (sent,)


FULL = {
    "offers": tuple(
        ProductSheet(
            headline=PublicText(headline),
            solves=PublicText(f"{headline} løser noget"),
            for_whom=PublicText(f"{headline} for alle") if is_full else None,
            evidence=PublicText(f"{headline} er prøvet") if is_full else None,
        )
        for headline, is_full in (("Orden", True), ("Ro", False))
    ),
    "competences": (
        ProvenCompetence(term=PublicCode("lagerstyring"), level=4, evidence=PublicText("Svindet faldt.")),
        ProvenCompetence(term=PublicCode("indkøb"), level=None, evidence=None),
    ),
    "experience_lines": (
        ExperienceLine(occupation=PublicCode("4321"), sector=PublicCode("H"), length=PublicCode("over_10")),
        ExperienceLine(occupation=PublicCode("4311"), sector=None, length=PublicCode("2_5")),
    ),
}
BARE = dict.fromkeys(("occupation", "area", "experience", "headline", "text"), None) | {
    "leadership": None, "availability": None, "mobility": None, "competences": (), "sectors": (),
    "languages": (), "work_forms": (),
}  # fmt: skip


@pytest.mark.parametrize("changed", [FULL, BARE], ids=["all there is", "no more than must be"])
def test_a_profile_comes_out_with_what_it_came_with(changed: dict[str, Any]) -> None:
    sent = neighbour(**changed)

    (made,) = let_in([edition_of(sent)], TODAY, Known()).profiles

    assert made == sent
    assert made.model_dump() == sent.model_dump()


@pytest.mark.parametrize(
    ("on", "refused", "is_pool", "notices"),
    [
        (
            datetime.date(2026, 11, 19),
            (),
            False,
            ("naboerne.synlig: udgaven er lavet efter byggedatoen og tæller ikke med.",),
        ),
        (
            TODAY,
            (NUMBER,),
            True,
            (f"{NUMBER}: vises ikke, fordi der står noget i teksten, som kan føre til en person.",),
        ),
        (
            datetime.date(2026, 12, 21),
            (),
            False,
            ("naboerne.synlig: udgaven er udløbet og tæller ikke med. Få en ny fra netværket.",),
        ),
    ],
    ids=["made later", "counts", "over"],
)
def test_what_came_of_an_edition_is_told(
    on: datetime.date, refused: tuple[str, ...], is_pool: bool, notices: tuple[str, ...]
) -> None:
    """One that counts makes a pool, also where all in it are refused: k is over the average risk then."""
    sent = edition_of(neighbour(NUMBER, text=PublicText("Ring på 20 11 22 33.")))

    found = let_in([sent], on, Known())

    assert (found.profiles, found.refused, found.is_pool, found.notices) == ((), refused, is_pool, notices)


def test_without_editions_there_is_no_pool() -> None:
    assert let_in([], TODAY, Known()).is_pool is False


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        pytest.param("Jeg kan køre truck.", True, id="nothing"),
        pytest.param("Jeg var på Xylbertum i to år.", True, id="a doubt about a word"),
        pytest.param("Ring på 20 11 22 33.", False, id="a sure trace"),
        pytest.param("Jeg passede en syg.", False, id="a doubt about health"),
    ],
)
def test_a_doubt_refuses_only_what_is_sensitive(text: str, safe: bool) -> None:
    """Of the rest the exporter answers for the approval (design.md 5.9)."""
    assert is_safe(text, Known()) is safe


def test_the_catalogue_shows_own_and_others_in_one_list() -> None:
    outcome = let_out(own(OTHER), imports=(edition_of(neighbour(NUMBER)),))

    assert [profile.number for profile in profiles(outcome)] == [OTHER, NUMBER]
    assert (outcome.counts.published, outcome.counts.from_others) == (1, 1)


def test_k_is_counted_over_the_pool() -> None:
    """Alone our member would be held or made coarse; with one like it, the card stands whole."""
    alone = profiles(let_out(own(OTHER), site=SITE))[0]
    like = neighbour().model_copy(update=card_of(alone)._asdict())

    together = profiles(let_out(own(OTHER), site=SITE_OF_TWO, imports=(edition_of(like),)))
    without = profiles(let_out(own(OTHER), site=SITE_OF_TWO))

    assert {card_of(profile) for profile in together} == {card_of(alone)}
    assert without == []


@pytest.mark.parametrize(
    ("on", "counts"),
    [
        (datetime.date(2026, 11, 19), False),
        (datetime.date(2026, 11, 20), True),
        (datetime.date(2026, 12, 20), True),
        (datetime.date(2026, 12, 21), False),
    ],
)
def test_an_edition_counts_from_the_day_it_is_made_to_its_last(on: datetime.date, counts: bool) -> None:
    outcome = let_out(own(OTHER), on=on, imports=(edition_of(neighbour(NUMBER)),))

    assert (NUMBER in {profile.number for profile in profiles(outcome)}) == counts
    assert any("tæller ikke med" in notice for notice in outcome.notices) != counts


@pytest.mark.parametrize(
    "leak",
    [
        "Ring på 20 11 22 33, så kommer jeg.",
        "Skriv til mig på min.mail@example.org",
        "Jeg bor på Opfundsvej 12 i Nørresundby.",
        "Mit nummer er 010160-1234.",
        "Ragnhild Tofteskov kan fortælle mere.",
        "Jeg har diabetes.",
    ],
)
@pytest.mark.parametrize("field", ["text", "headline", "evidence", "solves"])
def test_a_profile_with_a_trace_of_somebody_is_refused_by_number(leak: str, field: str) -> None:
    changed: dict[str, Any] = {field: PublicText(leak)}
    if field == "evidence":
        changed = {
            "competences": (
                ProvenCompetence(term=PublicCode("lagerstyring"), level=3, evidence=PublicText(leak)),
            )
        }
    if field == "solves":
        sheet = ProductSheet(
            headline=PublicText("Ryd op"), solves=PublicText(leak), for_whom=None, evidence=None
        )
        changed = {"offers": (sheet,)}
    ours = Known(people=PeopleIndex(["Ragnhild Tofteskov"]))

    found = let_in([edition_of(neighbour(NUMBER, **changed), neighbour(OTHER))], TODAY, ours)

    assert found.refused == (NUMBER,)
    assert [profile.number for profile in found.profiles] == [OTHER]
    assert len(found.notices) == 1
    assert NUMBER in found.notices[0]


def test_a_member_of_ours_is_not_named_in_anothers_text() -> None:
    text = PublicText("Jeg har arbejdet med Ragnhild Tofteskov i mange år.")

    outcome = let_out(own(OTHER), imports=(edition_of(neighbour(NUMBER, text=text)),))

    assert [profile.number for profile in profiles(outcome)] == [OTHER]


def test_the_report_tells_our_own_numbers_alone() -> None:
    told = let_out(own(OTHER), imports=(edition_of(neighbour(NUMBER)),)).risk

    assert set(told.alike) == {OTHER}
    assert (told.card.profiles, told.own.profiles) == (2, 1)


TRADES = ("4321", "4110", "5223", "7115")
_drawn = st.lists(st.tuples(st.sampled_from(TRADES), st.integers(0, 2)), min_size=3, max_size=14)


@settings(max_examples=40, deadline=None)
@given(_drawn, st.randoms(use_true_random=False))
def test_whose_a_profile_is_and_the_order_of_networks_change_nothing(
    drawn: list[tuple[str, int]], chance: random.Random
) -> None:
    """The same pool divided among three networks in two ways gives the same documents."""
    pool = [
        (neighbour(number, occupation=PublicCode(trade)), network)
        for number, (trade, network) in zip(numbers(len(drawn)), drawn, strict=True)
    ]

    def shared_out(given: list[tuple[Profile, int]]) -> Any:
        editions = [
            edition_of(*members, network=f"net-{network}")
            for network in range(3)
            if (members := [profile for profile, theirs in given if theirs == network])
        ]
        chance.shuffle(editions)
        return let_out(site=SITE_OF_TWO, imports=tuple(editions)).documents

    otherwise = [(profile, chance.randrange(3)) for profile, _network in chance.sample(pool, len(pool))]

    assert shared_out(otherwise) == shared_out(pool)


def test_our_own_profile_looks_the_same_as_if_it_came_from_outside() -> None:
    """Ours sent to another network and read back there is, byte for byte, the document we publish."""
    ours = own(OTHER)
    published = profiles(let_out(ours))[0]

    theirs = profiles(let_out(imports=(edition_of(published),)))[0]

    assert theirs.model_dump_json() == published.model_dump_json()


# what we send


def sent(*folders: Any, **changed: Any) -> Any:
    given: dict[str, Any] = {"on": TODAY, "expires": TODAY + datetime.timedelta(days=35)} | changed
    return exported(content(*folders), SITE, "os", **given)


@pytest.mark.parametrize(
    ("until", "is_sent"),
    [("2026-12-26", False), ("2026-12-27", True)],
    ids=["ends before the edition", "ends with it"],
)
def test_who_may_not_be_shown_as_long_as_the_edition_lives_is_left_out(until: str, is_sent: bool) -> None:
    edition = sent(folder(given=consents(consent(til=until))))

    assert bool(edition.profiles) == is_sent
    assert edition.tombstones == ()


def test_a_text_whose_consent_ends_sooner_is_left_out_alone() -> None:
    headline = "Kan få et lager til at gå op"
    given = consents(consent("katalogkort"), consent("overskrift", til="2026-12-01", cv_nummer=None))

    edition = sent(folder(given=given, approved=approvals(("overskrift", headline, headline))))

    assert [profile.headline for profile in edition.profiles] == [None]


def test_a_number_whose_consents_are_over_is_a_tombstone() -> None:
    ended = folder("aaaaaaaaaa", given=consents(consent(trukket="2026-11-01")))
    coming = folder("bbbbbbbbbb", given=consents(consent(givet="2026-12-01", cv_nummer=OTHER)))

    assert sent(ended, coming).tombstones == (NUMBER,)


def test_under_strict_no_text_is_sent() -> None:
    strict = SITE.model_copy(update={"catalogue": SITE.catalogue.model_copy(update={"policy": "strict"})})
    headline = "Kan få et lager til at gå op"
    told = content(folder(approved=approvals(("overskrift", headline, headline))))

    edition = exported(told, strict, "os", TODAY, TODAY)

    assert edition.profiles[0].headline is None
    assert edition.profiles[0].competences[0].level is None


@pytest.mark.parametrize(("alike", "may_be_seen"), [(1, False), (2, True)])
def test_only_what_our_own_k_gate_would_publish_may_be_sent_in_the_open(
    alike: int, may_be_seen: bool
) -> None:
    given = [neighbour(number) for number in numbers(alike)]

    assert is_public(given, SITE_OF_TWO) == may_be_seen
