"""Cards and profiles for the k-gate's tests, made of real codes."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from synlig.edition import Profile, ProvenCompetence, PublicCode, PublicText, SpokenLanguage
from synlig.gate.k.ladders import Card

OCCUPATIONS = ("4311", "4312", "4313", "4321", "4110", "5223", "7115", "7231", "8332", "1324", "2221")
AREAS = ("NJ-AAL", "NJ-VEN", "NJ-HIM", "09", "10", "08")
EXPERIENCE = ("under_5", "5_14", "15_24", "25_up")
EDUCATION = ("G1", "G2", "G3", "G4", "G5", "G9")
TERMS = ("bogføring", "lønkørsel", "moms", "lager", "truck", "salg")

cards = st.builds(
    Card,
    st.sampled_from(OCCUPATIONS),
    st.sampled_from(AREAS),
    st.sampled_from(EXPERIENCE),
    st.sampled_from(EDUCATION),
)


def number(index: int) -> PublicCode:
    """`"0000-0007-0"` for 7; numbers in the order of the index."""
    return PublicCode(f"0000-{index:04}-0")


def profile(index: int = 0, card: Card | None = None, **changed: Any) -> Profile:
    """A profile with one of everything; `changed` are its fields."""
    shown = card or Card("4311", "NJ-AAL", "25_up", "G3")
    fields: dict[str, Any] = {
        "number": number(index),
        **shown._asdict(),
        "confirmed": "2026-09",
        "headline": PublicText("Kan få et lager til at gå op"),
        "text": PublicText("Jeg har styret et lager."),
        "competences": (
            ProvenCompetence(term=PublicCode("moms"), level=4, evidence=PublicText("Til tiden.")),
            ProvenCompetence(term=PublicCode("bogføring"), level=2, evidence=None),
        ),
        "sectors": ("H",),
        "experience_lines": (),
        "languages": (SpokenLanguage(language=PublicCode("de"), band=PublicCode("B")),),
        "leadership": "staff",
        "work_forms": ("full_time", "part_time"),
        "availability": "now",
        "mobility": "near",
        "offers": (),
    }
    return Profile.model_validate(fields | changed)


@st.composite
def pools(draw: st.DrawFn, largest: int = 18) -> list[Profile]:
    """Profiles with different cards and details."""
    drawn = draw(st.lists(st.tuples(cards, st.sets(st.sampled_from(TERMS), max_size=4)), max_size=largest))
    return [
        profile(
            index,
            card,
            competences=tuple(
                ProvenCompetence(term=PublicCode(term), level=1 + index % 4, evidence=None)
                for term in sorted(terms)
            ),
            work_forms=("full_time",) if index % 3 else ("board", "mentor"),
            leadership=("staff", None, "none")[len(terms) % 3],
        )
        for index, (card, terms) in enumerate(drawn)
    ]
