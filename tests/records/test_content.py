"""The folder of content is read whole, in one order, and each file knows where it stands."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from synlig.records import news_slug, page_address, read_content, text_hash
from tests.site_builder import MEMBER, PROFILE, BuiltSite, copy_site, places, problems_in, read

PAGE = "content/public/pages/kontakt.md"
EVENT = "content/public/events/aabent-hus.yml"


@pytest.fixture
def site(tmp_path: Path) -> BuiltSite:
    return copy_site("minimal", tmp_path / "site")


@pytest.mark.parametrize("name", ["minimal", "everyday"])
def test_the_sites_of_the_tests_have_no_mistake(name: str, tmp_path: Path) -> None:
    assert problems_in(copy_site(name, tmp_path / "site")) == ()


def test_a_field_left_empty_is_a_field_not_filled_in(site: BuiltSite) -> None:
    site.add(PROFILE, "overskrift:\ngrupper:\n  -\nsprog:\n")

    member = read(site).members[0].member

    assert (member.headline, member.groups, member.languages) == (None, (), ())


def test_dates_and_times_are_read_as_danes_write_them(tmp_path: Path) -> None:
    content = read(copy_site("everyday", tmp_path / "site"))

    meeting = next(file.minutes for file in content.minutes if file.minutes.since)
    assert (meeting.since, meeting.until) == (datetime.time(13, 0), datetime.time(15, 0))
    assert content.members[0].member.born == datetime.date(1964, 5, 14)


def test_a_member_without_consents_and_approvals_has_none(site: BuiltSite) -> None:
    folder = read(site).members[0]

    assert (folder.id, folder.consents.consents, folder.approvals.approvals) == (MEMBER, (), ())


def test_files_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    content = read(copy_site("everyday", tmp_path / "site"))

    for entries in (content.pages, content.news, content.events, content.minutes):
        paths = [entry.path for entry in entries]
        assert paths == sorted(paths)


def test_progress_is_told_member_by_member(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []

    read_content(
        copy_site("everyday", tmp_path / "site").content,
        "content",
        lambda _what, done, of: told.append((done, of)),
    )

    assert told == [(number, 8) for number in range(1, 9)]


@pytest.mark.parametrize(
    ("slug", "address"),
    [
        ("forside", ""),
        ("kontakt", "kontakt/"),
        ("om-os/ide", "om-os/ide/"),
        ("om-os/forside", "om-os/forside/"),
    ],
)
def test_a_page_has_the_address_of_its_file(slug: str, address: str) -> None:
    assert page_address(slug) == address


@pytest.mark.parametrize(
    ("slug", "found"),
    [
        ("2026-11-20-aabent-hus", "aabent-hus"),
        ("aabent-hus", "aabent-hus"),
        ("2026-11-20", "2026-11-20"),  # a name that is nothing but a date
        ("2026-13-20-aabent-hus", "2026-13-20-aabent-hus"),  # not a date
    ],
)
def test_a_piece_of_news_is_found_by_its_words(slug: str, found: str) -> None:
    assert news_slug(slug) == found


def test_a_text_has_one_hash_however_it_was_saved() -> None:
    assert text_hash("Åse\r\n\r\nA\r\n") == text_hash("  A\u030ase\n\nA") != text_hash("Åse\nA")


@pytest.mark.parametrize(
    "text",
    [
        "[Forsiden](/)",
        "[Os](/om-os/#formål) og [søg](/soeg/?q=kaffe)",
        "[Nyt](/nyt/), [feed](/nyt/atom.xml), [kalender](/arrangementer/kalender.ics)",
        "[Gruppen](/om-os/grupper/bestyrelsen/)",
        "[Arrangementet](/arrangementer/aabent-hus/) [i kalenderen](/arrangementer/aabent-hus.ics)",
        "[Mail](mailto:x@example.org) [Ring](tel:90000001) [Ude](https://example.org/private/x) [Her](#top)",
        'Et <a href="/om-os/">link</a> i HTML',
        "Se [os][1].\n\n[1]: /om-os/\n",
        "En note.[^1]\n\n[^1]: Noten er ikke et link.\n",
    ],
)
def test_links_that_lead_somewhere_are_fine(text: str, site: BuiltSite) -> None:
    site.add(PAGE, text)
    site.write(
        EVENT,
        "titel: A\nslags: møde\ndato: 2026-12-03\nfra: 10:00\ntil: 11:00\nsted:\n  navn: B\nresumé: C\n",
    )

    assert problems_in(site) == ()


@pytest.mark.parametrize(
    "text", ["{person: k3v9q2m7xd}", "{person:k3v9q2m7xd}", "`{personer}`", "person: k3v9q2m7xd"]
)
def test_markers_that_name_a_member_and_texts_that_are_none_are_fine(text: str, site: BuiltSite) -> None:
    site.add(PAGE, text)

    assert problems_in(site) == ()


def test_a_mistake_in_a_member_is_not_a_mistake_elsewhere(site: BuiltSite) -> None:
    site.replace(PROFILE, "9000", "0045")
    site.add(PAGE, f"Spørg {{person: {MEMBER}}}.\n")

    assert places(problems_in(site)) == ["profil.yml:5  postnummer"]


def test_hidden_files_are_let_be(site: BuiltSite) -> None:
    site.write("content/.gitkeep", "")
    site.write("content/public/.DS_Store", "")
    site.write("content/public/pages/.kontakt.md.swp", "")
    site.write(f"content/private/members/{MEMBER}/.udkast.yml", "")

    assert problems_in(site) == ()


def test_papers_may_lie_beside_a_profile_and_minutes(site: BuiltSite) -> None:
    site.write(f"content/private/members/{MEMBER}/cv.pdf", "")
    site.write("content/private/minutes/bestyrelsen/budget.pdf", "")

    assert problems_in(site) == ()


@pytest.mark.parametrize(
    ("since", "until", "is_wrong"),
    [
        ("2012-05", "2012-03", True),
        ("2012", "2011", True),
        ("2012-05", "2012", False),  # some time in 2012
        ("2012", "2012-01", False),
        ("2012-05", "2012-05", False),
    ],
)
def test_a_job_ends_no_earlier_than_it_begins(
    since: str, until: str, is_wrong: bool, site: BuiltSite
) -> None:
    site.add(PROFILE, f"erfaring:\n  - titel: A\n    fag: bogholder\n    fra: {since}\n    til: {until}\n")

    assert bool(problems_in(site)) is is_wrong


def test_a_list_file_may_be_a_list_alone(site: BuiltSite) -> None:
    site.write(
        "content/public/groups.yml",
        "- id: bestyrelsen\n  navn: Bestyrelsen\n  formål: A\n- id: x\n  navn: X\n",
    )

    assert places(problems_in(site)) == ["groups.yml:4  grupper[2].formål"]
