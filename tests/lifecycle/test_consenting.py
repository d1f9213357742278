"""A consent is recorded: what is refused, which number it gets, and what stands in the files afterwards."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from synlig.cv_number import is_cv_number
from synlig.lifecycle import Answers, NotRecorded, left_without, newest_text, propose, purposes_of, record
from synlig.lifecycle.consenting import kept_number, new_number, year_after
from synlig.records import Content, Purpose
from synlig.site import read_site
from tests.gate.invented import consent, consents, cv_number
from tests.lifecycle.joining import PROFILE, TODAY, close, joining, member_folder, member_id, number_of
from tests.site_builder import BuiltSite, read

CARD = frozenset({Purpose.CARD, Purpose.HEADLINE})
NEW = 8
"""A member of the site without a consent."""


def counting(start: int = 0) -> Callable[[int], int]:
    """Randomness that can be foretold: 0, 1, 2 ..."""
    numbers = iter(range(start, 10_000))
    return lambda below: next(numbers) % below


@pytest.fixture
def site(tmp_path: Path) -> BuiltSite:
    """Two in the catalogue who are alike, and one who has just come."""
    made = joining(tmp_path / "site", 2)
    made.add("site.yml", "  k: 1\n")
    close(made, demo=True)
    made.write(f"{member_folder(NEW)}/profil.yml", PROFILE)
    return made


def answers(**changed: Any) -> Answers:
    fields: dict[str, Any] = {"purposes": CARD, "given": TODAY, "how": "på papir"} | changed
    return Answers(**fields)


def recorded(site: BuiltSite, given: Answers, member: int = NEW, on: datetime.date = TODAY) -> Content:
    content = read(site)
    record(content, propose(content, read_site(site.settings), member_id(member), given, on, counting()), on)
    return read(site)


def consents_of(content: Content, member: int = NEW) -> Any:
    return next(folder for folder in content.members if folder.id == member_id(member)).consents.consents


def text_of(site: BuiltSite, member: int = NEW) -> str:
    return (site.folder / member_folder(member) / "samtykke.yml").read_text(encoding="utf-8")


def test_a_consent_is_written_down_with_a_number_and_how_many_look_alike(site: BuiltSite) -> None:
    content = recorded(site, answers())

    (written,) = consents_of(content)
    assert set(written.purposes) == CARD
    assert (written.given, written.until, written.how) == (TODAY, datetime.date(2027, 11, 21), "på papir")
    assert is_cv_number(written.cv_number)
    assert content.ledger.issued[written.cv_number] == member_id(NEW)
    assert written.alike == 2


def test_what_stood_in_the_file_stays(site: BuiltSite) -> None:
    before = text_of(site, 0)

    recorded(site, answers(given=datetime.date(2026, 11, 20)), member=0)

    assert text_of(site, 0).startswith(before)


def test_a_consent_that_is_no_card_has_no_number_and_nobody_alike(site: BuiltSite) -> None:
    content = recorded(site, answers(purposes=frozenset({Purpose.NAME_IN_MINUTES})))

    (written,) = consents_of(content)
    assert (written.cv_number, written.alike) == (None, None)
    assert len(content.ledger.issued) == len(read(site).ledger.issued)


@pytest.mark.parametrize("how", ["«ja»: på #papir", "- et ja", "'", "[ja]", "NO", "ja\u00a0tak"])
def test_however_it_was_given_it_can_be_read_again(site: BuiltSite, how: str) -> None:
    (written,) = consents_of(recorded(site, answers(how=how)))

    assert written.how == how


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        pytest.param({"purposes": frozenset()}, "Der er intet formål.", id="no purpose"),
        pytest.param({"how": " "}, "Skriv, hvordan", id="not how"),
        pytest.param({"given": datetime.date(2026, 11, 23)}, "i fremtiden", id="given tomorrow"),
        pytest.param({"until": datetime.date(2026, 11, 21)}, "allerede udløbet", id="ended yesterday"),
        pytest.param({"given": datetime.date(2025, 11, 22)}, "allerede udløbet", id="a year is over"),
        pytest.param({"text": "findes-ikke"}, "Samtykketeksten findes ikke.", id="no such text"),
        pytest.param(
            {"text": "kun-kort", "purposes": CARD}, "spørger ikke om: overskrift", id="not on the form"
        ),
    ],
)
def test_what_is_no_consent_is_not_written_down(site: BuiltSite, changed: dict[str, Any], why: str) -> None:
    site.write("content/private/consent-texts/kun-kort.md", "# Kort\n\n- [ ] **Katalogkort**: dit fag\n")
    before = (site.content / "private/ledger.jsonl").read_bytes()

    with pytest.raises(NotRecorded, match=why):
        recorded(site, answers(**changed))

    assert (site.content / "private/ledger.jsonl").read_bytes() == before
    assert not (site.folder / member_folder(NEW) / "samtykke.yml").exists()


def test_nobody_can_consent_for_a_member_who_is_not_there(site: BuiltSite) -> None:
    with pytest.raises(NotRecorded, match="Medlemmet findes ikke"):
        recorded(site, answers(), member=9)


def test_what_is_left_after_one_purpose_is_taken_back_keeps_its_number(site: BuiltSite) -> None:
    before = read(site)
    own = next(folder for folder in before.members if folder.id == member_id(0)).consents

    (left,) = left_without(own, frozenset({Purpose.HEADLINE}), TODAY)
    content = recorded(site, left, member=0)

    first, second = consents_of(content, 0)
    assert second.purposes == (Purpose.CARD,)
    assert (second.cv_number, second.until) == (first.cv_number, first.until)
    assert left_without(read(site).members[0].consents, frozenset({Purpose.HEADLINE}), TODAY) == ()


def test_the_same_consent_is_written_down_once(site: BuiltSite) -> None:
    recorded(site, answers())

    with pytest.raises(NotRecorded, match="står der allerede"):
        recorded(site, answers())


def test_a_consent_without_a_number_may_be_recorded_again_to_get_one(site: BuiltSite) -> None:
    recorded(site, answers())
    text = text_of(site)
    site.write(
        f"{member_folder(NEW)}/samtykke.yml",
        "".join(line for line in text.splitlines(keepends=True) if "cv_nummer" not in line),
    )

    first, second = consents_of(recorded(site, answers()))

    assert first.cv_number is None
    assert second.cv_number is not None


@pytest.mark.parametrize(
    ("postal_code", "k", "alike", "held"),
    [
        pytest.param("9700", 1, 2, False, id="two others"),
        pytest.param("9700", 3, 2, False, id="three make k"),
        pytest.param("5000", 1, 0, False, id="nobody on Funen"),
        pytest.param("9700", 4, 0, True, id="held where too few look alike"),
    ],
)
def test_others_are_counted_in_the_catalogue_with_the_member_in_it(
    site: BuiltSite, postal_code: str, k: int, alike: int, held: bool
) -> None:
    site.replace("site.yml", "  k: 1\n", f"  k: {k}\n")
    site.replace(f"{member_folder(NEW)}/profil.yml", "9700", postal_code)

    proposed = propose(read(site), read_site(site.settings), member_id(NEW), answers(), TODAY, counting())

    assert (proposed.consent.alike, proposed.is_held) == (alike, held)


# numbers


day = datetime.timedelta(days=1)
UNTIL = datetime.date(2026, 12, 31)


@pytest.mark.parametrize(
    ("given", "withdrawn", "kept"),
    [
        pytest.param(UNTIL - 60 * day, None, True, id="renewed early"),
        pytest.param(UNTIL, None, True, id="on the last day"),
        pytest.param(UNTIL + day, None, True, id="the day after: no gap"),
        pytest.param(UNTIL + 2 * day, None, False, id="a day between"),
        pytest.param(datetime.date(2026, 8, 31), None, False, id="from before the old one"),
        pytest.param(UNTIL - 60 * day, "2026-10-01", False, id="withdrawn: the old number is dead"),
    ],
)
def test_a_renewal_without_a_gap_keeps_its_number(
    given: datetime.date, withdrawn: str | None, kept: bool
) -> None:
    old = consents(
        consent(givet="2026-09-01", til=UNTIL, trukket=withdrawn) if withdrawn else consent(til=UNTIL)
    )

    assert (kept_number(old, given) == "K7QX-2M4P-H") is kept


@given(st.lists(st.integers(0, 300), min_size=1, max_size=6))
def test_renewals_in_time_keep_the_first_number_for_ever(early: list[int]) -> None:
    """Each is given so many days before the one before it ends."""
    given_on, until = datetime.date(2024, 1, 1), datetime.date(2024, 12, 31)
    chain = [consent(givet=given_on, til=until)]
    for days in early:
        given_on = max(given_on, until - days * day + day)
        number = kept_number(consents(*chain), given_on)
        until = max(until, year_after(given_on))
        chain.append(consent(givet=given_on, til=until, cv_nummer=number))

    assert {row["cv_nummer"] for row in chain} == {"K7QX-2M4P-H"}


def test_a_renewal_writes_no_new_number_into_the_ledger(site: BuiltSite) -> None:
    before = read(site).ledger

    content = recorded(site, answers(given=datetime.date(2026, 11, 1)), member=0)

    assert {each.cv_number for each in consents_of(content, 0)} == {number_of(0)}
    assert content.ledger == before


def test_a_number_that_somebody_has_or_had_is_not_given_again() -> None:
    taken = frozenset({cv_number("01234567"), cv_number("89ABCDEF")})

    assert new_number(taken, counting()) == cv_number("GHJKMNPQ")


# dates and texts


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2026-11-22", "2027-11-21"),
        ("2027-03-01", "2028-02-29"),
        ("2028-02-29", "2029-02-28"),
        ("2026-01-01", "2026-12-31"),
    ],
)
def test_a_year_ends_the_day_before(first: str, last: str) -> None:
    assert year_after(datetime.date.fromisoformat(first)).isoformat() == last


TEXTS = {
    "katalog-2024-1": "- [ ] katalogkort (fag, område)\n- [ ] til rådighed\n",
    "katalog-2026-1": "- [ ] **Katalogkort**: dit fag\n- [ ] **Til rådighed**: hvornår\n- [ ] **Tekst**: den\n",
    "katalog-2026-10": "- [ ] **Katalogkort**\n",
    "navn-2026-2": "* [ ] **Navn i referater**: her\n* [ ] **Post på hjemmesiden**: her\n",
}


@pytest.mark.parametrize(
    ("purposes", "name"),
    [
        ({Purpose.CARD}, "katalog-2026-10"),
        ({Purpose.CARD, Purpose.AVAILABILITY}, "katalog-2026-1"),
        ({Purpose.NAME_IN_MINUTES, Purpose.OFFICE_ON_SITE}, "navn-2026-2"),
        ({Purpose.CARD, Purpose.NAME_IN_MINUTES}, None),
    ],
)
def test_the_newest_text_that_asks_for_it_all_is_taken(purposes: set[Purpose], name: str | None) -> None:
    assert newest_text(TEXTS, frozenset(purposes)) == name


@pytest.mark.parametrize(
    ("text", "purposes"),
    [
        (TEXTS["katalog-2024-1"], {Purpose.CARD, Purpose.AVAILABILITY}),
        (TEXTS["navn-2026-2"], {Purpose.NAME_IN_MINUTES, Purpose.OFFICE_ON_SITE}),
        ("- [ ] Tekster om andre\n- [ ] Sprog\n", {Purpose.LANGUAGES}),
        ("Jeg vil gerne stå i kataloget.\n", set(Purpose)),
    ],
)
def test_a_text_asks_for_what_it_has_boxes_for(text: str, purposes: set[Purpose]) -> None:
    assert purposes_of(text) == purposes


def test_a_text_with_blanks_in_it_is_nothing_to_say_yes_to(site: BuiltSite) -> None:
    site.write("content/private/consent-texts/katalog-2027-1.md", "Vi er [RET foreningens navn].\n")

    with pytest.raises(NotRecorded, match="katalog-2027-1"):
        recorded(site, answers())

    assert recorded(site, answers(text="katalog-1")).ledger.issued
