"""The gate as a whole: who is counted where, what a demonstration may, and that what is private changes nothing."""

from __future__ import annotations

import ast
import datetime
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from synlig.edition import Profile
from synlig.gate import Outcome, publish
from synlig.site import SiteSettings
from tests.gate.invented import (
    TODAY,
    approvals,
    consent,
    consents,
    content,
    cv_number,
    folder,
    frozen,
    member,
    minutes,
    minutes_file,
)

SITE = SiteSettings.model_validate(
    {
        "demo": "true",
        "demo_date": "2026-11-22",
        "name": "Senior Erhverv Prøveby",
        "short_name": "SEP",
        "base_url": "https://sep.example.org/",
        "office": {
            "street": "Kontorvej 1",
            "postal_code": "9400",
            "town": "Nørresundby",
            "phone": "96 00 00 00",
            "mail": "kontor@example.org",
        },
        "catalogue": {"policy": "informed", "k": "1", "response_promise": "Du får svar samme dag."},
    }
)
REAL = SITE.model_copy(update={"demo": False})
HEADLINE = "Kan få et lager til at gå op"
SHOWN = approvals(("overskrift", HEADLINE, HEADLINE))


def let_out(*folders: Any, site: SiteSettings = SITE, on: datetime.date = TODAY, **kinds: Any) -> Outcome:
    return publish(content(*folders, **kinds), site, on)


def profiles(outcome: Outcome) -> list[Profile]:
    return [document for document in outcome.documents if isinstance(document, Profile)]


def test_members_are_counted_as_published_held_or_without_consent() -> None:
    published = folder("aaaaaaaaaa")
    resting = folder(
        "bbbbbbbbbb", member(status="hvilende"), consents(consent(cv_nummer=cv_number("AAAAAAAA")))
    )
    silent = folder("cccccccccc", given=consents())

    counts = let_out(published, resting, silent).counts

    assert (counts.published, counts.held, counts.without_consent) == (1, 1, 1)


def test_a_real_association_has_a_catalogue_like_a_demonstration() -> None:
    assert profiles(let_out(folder(approved=SHOWN), site=REAL)) == profiles(let_out(folder(approved=SHOWN)))


def test_a_waiting_text_is_told_by_file_and_field() -> None:
    notices = let_out(folder(approved=SHOWN)).notices

    assert "content/private/members/k3v9q2m7xd/profil.yml  tekst: teksten venter på gennemsyn." in notices


words = (
    st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyzæøå "), min_size=4, max_size=60)
    .map(str.strip)
    .filter(lambda text: len(text) > 3)
)
names = st.lists(words.map(str.title), min_size=2, max_size=3).map(" ".join)
private_fields = st.fixed_dictionaries(
    {
        "navn": names,
        "telefon": st.integers(20_000_000, 99_999_999).map(str),
        "mail": st.from_regex(r"[a-z]{1,12}@example\.org", fullmatch=True),
        "adresse": words,
        "født": st.dates(datetime.date(1955, 1, 1), datetime.date(1976, 12, 31)).map(str),
        "intern_note": words,
        "mentor": st.sampled_from(["ja", "nej"]),
        "grupper": st.lists(st.just("bestyrelsen"), max_size=1),
    }
)


@given(private_fields, private_fields, words, words, st.booleans())
def test_twins_that_differ_in_what_is_private_give_the_same_documents(
    one: dict[str, Any], other: dict[str, Any], closed_one: str, closed_other: str, reverse: bool
) -> None:
    def documents(private: dict[str, Any], closed: str, *, turned: bool) -> Any:
        withdrawn = folder(
            "dddddddddd",
            member(**private),
            consents(consent(trukket="2026-10-10", cv_nummer=cv_number("BBBBBBBB"))),
        )
        shown = [folder(id, member(**private), given, SHOWN) for id, given in _two_published()]
        own = minutes(punkter=[{"nr": "1", "titel": closed, "lukket": "ja", "tekst": closed}], titel="Møde")
        file = minutes_file(own, approvals(("titel", "Møde", "Møde")))
        folders = [*shown, withdrawn]
        outcome = let_out(*(folders[::-1] if turned else folders), minutes=(file,))
        return [(document.path, document.model_dump_json()) for document in outcome.documents]

    assert documents(one, closed_one, turned=False) == documents(other, closed_other, turned=reverse)


def _two_published() -> list[tuple[str, Any]]:
    return [
        ("aaaaaaaaaa", consents(consent(cv_nummer=cv_number("AAAAAAAA")))),
        ("bbbbbbbbbb", consents(consent(cv_nummer=cv_number("CCCCCCCC")))),
    ]


def test_only_the_gate_makes_public_text() -> None:
    root = Path(__file__).resolve().parents[2]
    made_in = {
        file.relative_to(root).parts[1]
        for folder_name in ("synlig", "plugins")
        for file in (root / folder_name).rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("PublicText", "PublicMarkdown", "PublicCode")
    }

    assert made_in == {"gate"}


edits = st.fixed_dictionaries(
    {},
    optional={
        "fag": st.sampled_from(["bogholder", "chauffør", "sygeplejerske"]),
        "postnummer": st.sampled_from(["9000", "9700", "8000", "3700"]),
        "overskrift": words,
        "tekst": words,
        "bekræftet": st.sampled_from(["2025-01", "2026-11"]),
        "ledelse": st.sampled_from(["ingen ledelse", "faglig ledelse"]),
        "kompetencer": st.just([{"navn": "moms", "niveau": "1", "eksempel": "Til tiden."}]),
        "erfaring": st.just([]),
        "uddannelse": st.just([{"kode": "30", "skole": "Skolen"}]),
        "sprog": st.just([]),
        "produktblade": st.just([{"overskrift": "Orden", "løser": "Rod."}]),
    },
)


@given(edits)
def test_an_edit_that_no_batch_has_frozen_changes_nothing(edited: dict[str, Any]) -> None:
    """Nor does somebody who waits to come in."""

    def documents(first: dict[str, Any], *more: Any) -> Any:
        given = consents(consent())
        shown = folder("aaaaaaaaaa", member(**first), given, SHOWN, frozen(member(), given))
        outcome = let_out(shown, *more)
        return [(document.path, document.model_dump_json()) for document in outcome.documents]

    waiting = folder(
        "bbbbbbbbbb", member(**edited), consents(consent(cv_nummer=cv_number("BBBBBBBB"))), shown=None
    )

    assert documents(edited, waiting) == documents({})


def test_a_text_can_be_approved_before_the_batch_that_freezes_it() -> None:
    given = consents(consent())
    edited = folder(
        "aaaaaaaaaa", member(overskrift="Kan mere end før"), given, SHOWN, frozen(member(), given)
    )

    outcome = let_out(edited)

    assert [profile.headline for profile in profiles(outcome)] == [HEADLINE]
    assert "content/private/members/aaaaaaaaaa/profil.yml  overskrift: teksten venter på gennemsyn." in (
        outcome.notices
    )


def test_an_approval_counts_for_the_frozen_text_and_not_for_a_newer_one() -> None:
    given = consents(consent())
    newer = approvals(("overskrift", "Kan mere end før", "Kan mere end før"))
    edited = folder(
        "aaaaaaaaaa", member(overskrift="Kan mere end før"), given, newer, frozen(member(), given)
    )

    assert [profile.headline for profile in profiles(let_out(edited))] == [None]
