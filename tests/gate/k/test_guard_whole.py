"""What the k-gate lets out of a profile, field by field, and how the report tells it."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from synlig.edition import (
    ExperienceLine,
    ProductSheet,
    Profile,
    ProvenCompetence,
    PublicCode,
    PublicText,
    SpokenLanguage,
)
from synlig.gate.k import Policy, assess, guard_profiles
from synlig.gate.k.guard import Guarded, codes_of, codes_only
from synlig.gate.k.ladders import Card
from synlig.gate.k.risk import Risk, RiskReport
from tests.gate.k.cards_given import number, profile


def language(code: str, band: str) -> SpokenLanguage:
    return SpokenLanguage(language=PublicCode(code), band=PublicCode(band))


def term(code: str) -> ProvenCompetence:
    return ProvenCompetence(term=PublicCode(code), level=3, evidence=PublicText("Til tiden."))


def full(index: int = 0, card: Card | None = None, **changed: Any) -> Profile:
    line = ExperienceLine(occupation=PublicCode("4311"), sector=PublicCode("H"), length=PublicCode("2_5"))
    sheet = ProductSheet(headline=PublicText("Orden"), solves=PublicText("Rod"), for_whom=None, evidence=None)
    more = {
        "experience_lines": (line,),
        "offers": (sheet,),
        "languages": (language("de", "B"), language("en", "C")),
    }
    return profile(index, card, **(more | changed))


CODES = {
    "occupation:4311", "area:NJ-AAL", "experience:25_up", "education:G3", "competences:moms", "competences:bogføring",
    "sectors:H", "languages:de:B", "languages:en:C", "work_forms:full_time", "work_forms:part_time",
    "leadership:staff", "availability:now", "mobility:near",
}  # fmt: skip


def test_everything_that_a_profile_shows_but_its_texts_is_counted() -> None:
    levels = {"level:moms:4", "level:bogføring:2", "job:4311:H:2_5"}

    assert codes_of(full()) == CODES | levels
    assert codes_of(codes_only(full())) == CODES
    empty = Card(None, None, None, "G9")
    assert codes_of(profile(card=empty, leadership=None, mobility=None, languages=())) == {
        "education:G9",
        *(
            code
            for code in CODES | levels
            if code.startswith(("competences", "level", "sectors", "work", "avail"))
        ),
    }


def test_strict_shows_codes_and_nothing_else() -> None:
    bare = [{"term": code, "level": None, "evidence": None} for code in ("bogføring", "moms")]

    shown = codes_only(full()).model_dump()

    assert shown == full().model_dump() | {
        "headline": None,
        "text": None,
        "competences": tuple(bare),
        "experience_lines": (),
        "offers": (),
    }
    alike = [full(index) for index in range(6)]
    assert guard_profiles(alike, "strict", 6).profiles == tuple(codes_only(each) for each in alike)


@pytest.mark.parametrize(
    ("field", "rare", "left"),
    [
        ("competences", (term("moms"), term("lager")), ("moms",)),
        ("sectors", ("A", "H"), ("H",)),
        ("languages", (language("de", "B"), language("en", "B")), (language("de", "B"),)),
        ("work_forms", ("full_time", "board"), ("full_time",)),
        ("leadership", "none", None),
        ("availability", "one_month", None),
        ("mobility", "country", None),
    ],
)
def test_of_each_detail_what_too_few_show_goes_and_the_rest_stays(field: str, rare: Any, left: Any) -> None:
    pool = [full(index) for index in range(6)]
    odd = full(6, **{field: rare})

    guarded = guard_profiles([*pool, odd], "strict", 6)

    shown = guarded.profiles[-1]
    kept = getattr(shown, field)
    assert (tuple(c.term for c in kept) if field == "competences" else kept) == left
    others = {name: value for name, value in codes_only(full(6)).model_dump().items() if name != field}
    assert {name: value for name, value in shown.model_dump().items() if name != field} == others
    assert guarded.profiles[:-1] == tuple(codes_only(each) for each in pool)
    assert guarded.generalised[field]["dropped"] == 1


def test_how_finely_each_field_is_shown_is_told() -> None:
    pool = [full(index) for index in range(6)]

    told = guard_profiles(pool, "strict", 6).generalised

    assert {field: dict(counts) for field, counts in told.items()} == {
        "occupation": {"4": 6},
        "area": {"fine": 6},
        "experience": {"fine": 6},
        "education": {"fine": 6},
        "availability": {"shown": 6},
        "competences": {"shown": 12},
        "languages": {"shown": 12},
        "leadership": {"shown": 6},
        "mobility": {"shown": 6},
        "sectors": {"shown": 6},
        "work_forms": {"shown": 12},
    }
    assert list(told)[:4] == list(Card._fields)


def test_the_rungs_are_told_by_their_names_and_in_their_order() -> None:
    cards = [Card("4311", "NJ-AAL", "25_up", "G3")] * 2 + [Card("2221", "10", "under_5", "G9")] * 2

    told = guard_profiles([profile(n, card) for n, card in enumerate(cards)], "informed", 2).generalised

    assert list(told["education"].items()) == [("fine", 2), ("none", 2)]


@pytest.mark.parametrize("policy", ["strict", "informed"])
def test_who_is_held_is_told_and_is_in_nothing_else(policy: Policy) -> None:
    far = Card("0110", "04", "under_5", "G5")
    pool = [profile(0, far), *(profile(n) for n in range(1, 9)), profile(9, far)]

    guarded = guard_profiles(pool[::-1], policy, 8)

    assert guarded.held == (number(0), number(9))
    assert [each.number for each in guarded.profiles] == [number(n) for n in range(1, 9)]
    assert sum(guarded.generalised["occupation"].values()) == 8


def test_the_report_on_a_pool_of_which_some_are_ours() -> None:
    far = Card("0110", "04", "under_5", "G5")
    made = [
        *(profile(n, sectors=("A",) if n == 4 else ("H",)) for n in range(5)),
        profile(5, far),
        profile(6, far),
    ]
    guarded = Guarded(tuple(made[:5]), (number(5), number(6)), {"area": {"fine": 5}})

    told = assess(made, guarded, "informed", 5, {number(0), number(1), number(6)})

    assert told == RiskReport(
        policy="informed",
        k=5,
        before=Risk(7, 2, 0.5, pytest.approx(2 / 7), pytest.approx(2 / 7), 0),
        card=Risk(5, 1, 0.2, 0.2, 0.0, 0),
        codes=Risk(5, 2, 1.0, pytest.approx(0.4), 1.0, 1),
        own=Risk(2, 1, 0.2, 0.2, 0.0, 0),
        held=(number(6),),
        held_in_all=2,
        generalised=guarded.generalised,
        alike={number(0): 5, number(1): 5},
    )


def test_all_are_ours_where_nobody_says_otherwise() -> None:
    made = [profile(n) for n in range(3)]

    told = assess(made, guard_profiles(made, "informed", 2), "informed", 2)

    assert told.own == told.card
    assert set(told.alike) == {number(n) for n in range(3)}


def test_the_average_of_a_pool_is_asked_for() -> None:
    """20 alike and one near them are two classes of 21, one more than 1 in 20 leaves room for."""
    near = Card("4312", "NJ-AAL", "25_up", "G3")
    pool = [*(profile(n) for n in range(20)), profile(20, near)]

    assert len({each.occupation for each in guard_profiles(pool, "informed", 1).profiles}) == 2
    assert len({each.occupation for each in guard_profiles(pool, "informed", 1, 0.05).profiles}) == 1


def test_of_alike_profiles_the_first_number_gets_the_finest_card_and_the_last_is_held(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own, wide = Card("4311", "NJ-AAL", "25_up", "G3"), Card("43", "NJ-AAL", "25_up", "G3")
    shared = Counter({None: 1, wide: 1, own: 1})
    monkeypatch.setattr("synlig.gate.k.guard.generalise", lambda *_given: {own: shared})

    guarded = guard_profiles([profile(n, own) for n in (2, 0, 1)], "informed", 6)

    assert [each.occupation for each in guarded.profiles] == ["4311", "43"]
    assert guarded.held == (number(2),)


def test_two_profiles_with_one_number_are_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match=r"^two profiles have one number$"):
        guard_profiles([profile(1), profile(1)], "informed", 2)
