"""A batch is closed when enough wait, whole or not at all, and a build reads nothing else."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

import pytest

from synlig.edition import Profile
from synlig.gate import publish
from synlig.records import FROZEN_COMING, NumberIssued, append_to_ledger, read_content
from synlig.site import read_site
from tests.crash.test_crash import states_after
from tests.lifecycle.joining import (
    PROFILE,
    TODAY,
    close,
    consent,
    in_catalogue,
    joining,
    member_folder,
    member_id,
    number_of,
)
from tests.site_builder import BuiltSite, places, problems_in, read
from tests.tools import ROOT

FIRST = datetime.date(2026, 12, 1)


def profiles(site: BuiltSite, on: datetime.date = TODAY) -> list[Profile]:
    documents = publish(read(site), read_site(site.settings), on).documents
    return [document for document in documents if isinstance(document, Profile)]


def edit(site: BuiltSite, number: int, old: str, new: str) -> None:
    site.replace(f"{member_folder(number)}/profil.yml", old, new)


@pytest.mark.parametrize(
    ("waiting", "on", "demo", "closes"),
    [
        pytest.param(4, TODAY, False, False, id="four are too few"),
        pytest.param(5, TODAY, False, True, id="five are enough"),
        pytest.param(1, FIRST, False, False, id="one is too few on the first, too"),
        pytest.param(2, FIRST, False, True, id="two are enough on the first"),
        pytest.param(2, datetime.date(2026, 12, 2), False, False, id="and not the day after"),
        pytest.param(1, TODAY, True, True, id="in a demonstration one is enough"),
        pytest.param(0, FIRST, True, False, id="nobody is no batch"),
    ],
)
def test_a_batch_closes_when_enough_wait(
    tmp_path: Path, waiting: int, on: datetime.date, demo: bool, closes: bool
) -> None:
    site = joining(tmp_path / "site", waiting)

    close(site, on, demo=demo)

    expected = {member_id(number): f"{on:%Y-%m}" for number in range(waiting)} if closes else {}
    assert in_catalogue(read(site)) == expected


def test_a_batch_closed_twice_is_closed_once(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 5)
    close(site)
    ledger = (site.content / "private/ledger.jsonl").read_bytes()

    again = close(site)

    assert (again.waiting, again.closes) == ((), False)
    assert (site.content / "private/ledger.jsonl").read_bytes() == ledger


def test_the_ledger_names_a_batch_without_a_value_or_a_name(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 5)
    close(site)

    text = (site.content / "private/ledger.jsonl").read_text(encoding="utf-8")

    assert [profile.member for profile in read(site).ledger.batches[0].profiles] == [
        member_id(number) for number in range(5)
    ]
    assert not any(word in text for word in ("Ragnhild", "Tofteskov", "9700", "1324", "lager"))


def test_nobody_is_in_the_catalogue_before_a_batch(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 4)

    outcome = publish(read(site), read_site(site.settings), TODAY)

    assert profiles(site) == []
    assert (outcome.counts.published, outcome.counts.awaiting_batch) == (0, 4)


def test_the_site_tells_the_month_of_the_batch(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 5)
    site.add("site.yml", "  k: 1\n")
    close(site)

    assert {profile.confirmed for profile in profiles(site)} == {"2026-11"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("fag: lagerchef", "fag: bogholder"),
        ("postnummer: 9700", "postnummer: 9000"),
        ("overskrift: Kan få et lager til at gå op", "overskrift: Kan noget helt andet"),
        ("bekræftet: 2026-09", "bekræftet: 2026-11"),
        ("bekræftet", "ledelse: personaleledelse\nbekræftet"),
        ("bekræftet", "kompetencer:\n  - navn: moms\n    niveau: 3\nbekræftet"),
        ("bekræftet", "erfaring:\n  - titel: Chef\n    fag: lagerchef\n    fra: 1990\nbekræftet"),
        ("bekræftet", "uddannelse:\n  - kode: 30\nbekræftet"),
    ],
)
def test_an_edit_changes_nothing_before_the_next_batch(tmp_path: Path, old: str, new: str) -> None:
    site = joining(tmp_path / "site", 5)
    site.add("site.yml", "  k: 1\n")
    close(site)
    before = profiles(site)

    edit(site, 0, old, new)

    assert profiles(site) == before
    assert [each.folder.id for each in close(site).waiting] == [member_id(0)]


def test_edits_come_with_the_next_batch(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 5)
    site.add("site.yml", "  k: 1\n")
    close(site)
    for number in range(2):
        edit(site, number, "fag: lagerchef", "fag: bogholder")

    batch = close(site, FIRST)

    assert batch.joins == 0
    shown = {profile.number: (profile.occupation, profile.confirmed) for profile in profiles(site, FIRST)}
    assert shown[number_of(0)] == shown[number_of(1)] == ("3313", "2026-12")
    assert shown[number_of(2)] == ("1324", "2026-11")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("navn: Ragnhild Tofteskov", "navn: Asger Havnsø"),
        ("postnummer: 9700", "postnummer: 9740"),
        ("bekræftet", "telefon: 20 00 12 34\nbekræftet"),
        ("bekræftet", "intern_note: Ring sent.\nbekræftet"),
    ],
)
def test_what_is_not_publishable_is_no_edit(tmp_path: Path, old: str, new: str) -> None:
    site = joining(tmp_path / "site", 5)
    close(site)

    edit(site, 0, old, new)

    assert close(site).waiting == ()


@pytest.mark.parametrize("status", ["hvilende", "udmeldt"])
def test_a_member_at_rest_is_gone_at_once(tmp_path: Path, status: str) -> None:
    """Coming waits for others, going does not."""
    site = joining(tmp_path / "site", 5)
    site.add("site.yml", "  k: 1\n")
    close(site)

    edit(site, 0, "bekræftet", f"status: {status}\nbekræftet")

    assert number_of(0) not in {profile.number for profile in profiles(site)}
    assert len(profiles(site)) == 4


def test_who_comes_back_from_rest_waits_for_a_batch(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 5)
    close(site)
    edit(site, 0, "bekræftet", "status: hvilende\nbekræftet")

    nobody = close(site)
    edit(site, 0, "status: hvilende\n", "")

    assert nobody.waiting == ()
    assert member_id(0) not in in_catalogue(read(site))
    assert [(each.folder.id, each.is_join) for each in close(site).waiting] == [(member_id(0), True)]


def test_what_was_frozen_of_those_who_are_gone_is_not_kept(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 5)
    close(site)
    consent(site, 0, until="2026-11-23")

    close(site, datetime.date(2026, 11, 24))

    assert not (site.folder / member_folder(0) / "udgivet.yml").exists()
    assert len(in_catalogue(read(site))) == 4


def test_a_new_number_waits_for_a_batch_again(tmp_path: Path) -> None:
    """After a gap a member comes anew: the frozen profile is of the old number."""
    site = joining(tmp_path / "site", 5)
    site.add("site.yml", "  k: 1\n")
    close(site)
    site.replace(f"{member_folder(0)}/samtykke.yml", number_of(0), number_of(7))
    _issue(site, 0, number_of(7))

    assert len(profiles(site)) == 4
    assert [(each.folder.id, each.is_join) for each in close(site).waiting] == [(member_id(0), True)]


def _issue(site: BuiltSite, member: int, number: str) -> None:
    append_to_ledger(
        site.content, "content", NumberIssued(date=TODAY, member=member_id(member), number=number)
    )


def test_a_consent_that_has_ended_does_not_wait(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 5)
    consent(site, 0, until="2026-11-21")

    assert [each.folder.id for each in close(site).waiting] == [member_id(number) for number in range(1, 5)]


def test_a_frozen_profile_changed_by_hand_stops_the_build(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 5)
    close(site)

    site.replace(f"{member_folder(0)}/udgivet.yml", "lager til at gå op", "pakhus til at gå op")

    assert places(problems_in(site)) == ["udgivet.yml"]


def test_a_batch_says_what_it_did_and_why_not(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 2)

    assert list(close(site).as_lines()) == [
        "  m000000000  ny",
        "  m000000001  ny",
        "Der venter 2 nye og 0 rettelser. Intet er ændret.",
        "Et hold lukkes, når 5 venter, eller den 1. i måneden, når 2 venter."
        " Så kan ingen se på dagen, hvem der er kommet til.",
    ]
    assert list(close(site, FIRST).as_lines())[2:] == [
        "Holdet er lukket: 2 nye og 0 rettelser. Byg hjemmesiden, så kommer de med."
    ]
    assert list(close(site, FIRST).as_lines()) == ["Ingen venter på et hold."]


def test_a_power_cut_at_any_moment_closes_the_batch_or_leaves_it_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    site = joining(tmp_path / "site", 2)
    close(site, FIRST)
    for number in range(2):
        edit(site, number, "fag: lagerchef", "fag: bogholder")

    def frozen(state: Path) -> str:
        """What a build finds, and that the next run can go on from it."""
        left = BuiltSite(state)
        found = " ".join(sorted(in_catalogue(read(left)).values()))
        close(left, datetime.date(2027, 2, 1))
        assert set(in_catalogue(read(left)).values()) == {"2027-02" if found[:4] == "2026" else "2027-01"}
        assert not list(state.rglob(FROZEN_COMING))
        return found

    command = [sys.executable, "-m", "tests.lifecycle.close_batch", str(site.folder), "2027-01-01"]
    said, states = states_after(site.folder, command, frozen)

    assert said == {"2026-12 2026-12", "2027-01 2027-01"}
    assert states > 5


def test_what_a_crash_left_of_an_open_batch_is_forgotten(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 5)
    left = f"{member_folder(0)}/{FROZEN_COMING}"
    site.write(left, "cv_nummer: halvt\n")

    close(site)

    assert not (site.folder / left).exists()
    assert set(in_catalogue(read(site)).values()) == {"2026-11"}


def test_a_profile_is_the_same_after_it_was_written(tmp_path: Path) -> None:
    """Texts that YAML could take for something else come back as they were."""
    site = joining(tmp_path / "site", 1)
    site.write(
        f"{member_folder(0)}/profil.yml",
        PROFILE.replace("Kan få et lager til at gå op", '"NO: 10:30 # - |\\té «0045»"')
        + "tekst: |\n  Første linje.\n\n  # Anden: linje\n  - tredje\n"
        + "kompetencer:\n  - navn: moms\n    niveau: 1\n",
    )

    close(site, demo=True)

    content, problems = read_content(site.content, "content")
    assert list(problems) == []
    assert content is not None
    shown = next(folder for folder in content.members if folder.id == member_id(0))
    assert shown.frozen is not None
    assert (shown.frozen.headline, shown.frozen.text) == (shown.member.headline, shown.member.text)


def test_a_first_ledger_takes_over_the_numbers_that_the_consents_hold(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 6)
    site.remove("content/private/ledger.jsonl")
    assert problems_in(site) == ()

    close(site)

    assert len(profiles(site)) == 6
    ledger = read(site).ledger
    assert ledger.issued == {number_of(number): member_id(number) for number in range(6)}
    assert problems_in(site) == ()


def test_a_number_that_a_ledger_does_not_know_is_refused_where_there_is_one(tmp_path: Path) -> None:
    site = joining(tmp_path / "site", 5)
    lines = (site.folder / "content/private/ledger.jsonl").read_text(encoding="utf-8").splitlines()
    site.write("content/private/ledger.jsonl", "\n".join(lines[:-1]) + "\n")

    assert [problem.field for problem in problems_in(site)] == ["samtykker[1].cv_nummer"]
