"""What a version changed, marked in the page that visitors see; and word by word where there is none."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from synlig.cms.desk import Desk
from synlig.cms.roles import Role
from synlig.cms.screens.editing import files
from synlig.cms.screens.previews import FRAME_POLICY
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock
from tests.cms.screens.test_texts import NEWS, field, write_news

PATH = "public/news/2026-11-20-kaffe-paa-kontoret.md"
MEMBER = "private/members/a7k2m9x4qd/profil.yml"
"""Whose card may be shown."""
MINUTES = "private/minutes/bestyrelsen/2026-10-05.yml"
FRAME = re.compile(r'<iframe class="frame" name="page" src="([^"]*)"')


@pytest.fixture
def rewritten(writer: Browser) -> Browser:
    """News of two versions; the second is looked at."""
    write_news(writer)
    place = writer.place
    begun = field(writer.text, "begun_from")
    writer.send(place, begun_from=begun, **{**NEWS, "body": "Kom gerne forbi.\n\nVi har kage og te."})
    writer.go(f"/udgave/2/{PATH}/")
    return writer


def entered(role: Role, clock: Clock, groups: tuple[str, ...] = ()) -> Browser:
    account = account_with(role, now=clock(), mail=f"anden-{role}@example.org")
    account.groups = groups
    account.save()
    browser = Browser(clock, address="127.0.0.3")
    browser.log_in(account)
    return browser


def framed(browser: Browser) -> str:
    """The page in the frame."""
    found = FRAME.search(browser.text)
    assert found, "no frame"
    answer = browser.client.get(found[1].partition("#")[0])
    assert answer.status_code == 200
    assert answer.headers["Content-Security-Policy"] == FRAME_POLICY
    return str(answer.content.decode())


def change(desk: Desk, path: str, old: str, new: str) -> int:
    """Save the file with something else in it; gives the number of the version."""
    before = files().read(path)
    assert before.data is not None
    text = before.data.decode()
    assert old in text
    data = text.replace(old, new, 1).encode()
    files().save(path, data, begun_from=before.revision, by="", now=desk.now() + timedelta(minutes=1))
    return files().history(path)[-1].number


def test_what_was_changed_is_marked_in_the_page(rewritten: Browser) -> None:
    page = framed(rewritten)

    assert '<p>Kom <ins id="aendring-1" class="came">gerne</ins> forbi.</p>' in page
    assert '<p>Vi har kage <ins id="aendring-2" class="came">og te</ins>.</p>' in page
    assert re.search(r'<link rel="stylesheet" href="/static/[0-9a-f]{8}/marked\.css">\n</head>', page)
    assert page.count('class="came"') == 2
    assert "2 steder er ændret" in rewritten.text


@pytest.mark.parametrize(
    ("view", "there", "not_there"),
    [("foer", "Kom forbi.", "Kom gerne forbi."), ("efter", "Kom gerne forbi.", "Kom forbi.")],
)
def test_the_page_is_seen_before_and_after(rewritten: Browser, view: str, there: str, not_there: str) -> None:
    assert [f'href="?vis={each}"' in rewritten.text for each in ("sammen", "foer", "efter")] == [True] * 3

    rewritten.go(f"/udgave/2/{PATH}/?vis={view}")

    assert f'<a href="?vis={view}" aria-current="true">' in rewritten.text
    page = framed(rewritten)
    assert there in page
    assert not_there not in page
    assert "marked.css" not in page


def test_the_words_stand_below(rewritten: Browser) -> None:
    assert "<ins>gerne </ins>" in rewritten.text
    assert "<details>\n  <summary>Teksten, ord for ord</summary>" in rewritten.text


def test_the_first_version_is_shown_alone(rewritten: Browser) -> None:
    rewritten.go(f"/udgave/1/{PATH}/")

    assert "Der er ingen side fra før" in rewritten.text
    assert "?vis=foer" not in rewritten.text
    assert "Kom forbi." in framed(rewritten)


def test_a_version_that_took_the_page_away_shows_it_as_it_was(rewritten: Browser, desk: Desk) -> None:
    files().remove(PATH, begun_from=files().read(PATH).revision, by="", now=desk.now())

    rewritten.go(f"/udgave/3/{PATH}/")

    assert "Bagefter er der ingen side" in rewritten.text
    assert "Kom gerne forbi." in framed(rewritten)


def test_a_change_that_no_page_shows_is_told_of(rewritten: Browser, desk: Desk) -> None:
    number = change(desk, PATH, "---\n", "---\n# en note\n")

    rewritten.go(f"/udgave/{number}/{PATH}/")

    assert "Siden ser ud, som den gjorde." in rewritten.text
    assert "<details open>" in rewritten.text
    assert 'class="came"' not in framed(rewritten)


def test_a_version_with_a_mistake_is_compared_word_by_word(rewritten: Browser, desk: Desk) -> None:
    number = change(desk, PATH, "titel:", "tittel:")

    rewritten.go(f"/udgave/{number}/{PATH}/")

    assert "Der er en fejl i en af udgaverne" in rewritten.text
    assert "<ins>tittel</ins>" in rewritten.text
    assert not FRAME.search(rewritten.text)
    assert rewritten.go(f"/forhaandsvisning/udgave/{number}/{PATH}").status_code == 404


def test_a_version_that_is_not_kept_any_more_is_told_of(rewritten: Browser, desk: Desk) -> None:
    for entry in files().history(PATH):
        (desk.history / PATH / entry.revision).unlink()

    assert rewritten.go(f"/udgave/2/{PATH}/").status_code == 200

    assert "ikke gemt længere" in rewritten.text
    assert "kage" not in rewritten.text


def test_of_somebody_who_is_erased_there_is_no_version(everyday: Desk, clock: Clock) -> None:
    change(everyday, MEMBER, "navn:", "# rettet\nnavn:")
    looking = entered(Role.MEMBERSHIP, clock)
    assert looking.go(f"/udgave/2/{MEMBER}/").status_code == 200
    (everyday.content / MEMBER).unlink()
    files().forget(MEMBER)

    for place in (f"/udgave/2/{MEMBER}/", f"/forhaandsvisning/udgave/2/{MEMBER}"):
        assert looking.go(place).status_code == 404


def test_a_file_with_no_page_to_itself_is_compared_word_by_word(desk: Desk, clock: Clock) -> None:
    path = "public/topics.yml"
    (desk.content / path).write_text("- {id: kaffe, titel: Kaffe}\n", encoding="utf-8")
    number = change(desk, path, "Kaffe", "Te")
    publisher = entered(Role.PUBLISHER, clock)

    publisher.go(f"/udgave/{number}/{path}/")

    assert "ingen side på hjemmesiden" in publisher.text
    assert "<ins>Te</ins>" in publisher.text


def test_a_publisher_sees_the_public_history_and_may_change_nothing(rewritten: Browser, clock: Clock) -> None:
    publisher = entered(Role.PUBLISHER, clock)

    publisher.go(f"/udgave/2/{PATH}/")

    assert 'class="came">gerne</ins>' in framed(publisher)
    assert publisher.send(f"/udgave/2/{PATH}/").status_code == 403


def test_a_profile_is_compared_as_employers_see_it_and_its_name_stands_nowhere(
    everyday: Desk, clock: Clock
) -> None:
    name = re.search("(?m)^navn: (.*)$", (everyday.content / MEMBER).read_text(encoding="utf-8"))
    assert name is not None
    number = change(everyday, MEMBER, "\nfag:", "\n# rettet\nfag:")
    looking = entered(Role.MEMBERSHIP, clock)

    looking.go(f"/udgave/{number}/{MEMBER}/")

    page = framed(looking)
    assert name[1] not in page
    assert "CV" in page


def test_a_profile_that_is_not_shown_is_compared_word_by_word(everyday: Desk, clock: Clock) -> None:
    path = "private/members/h6p9b1k5yt/profil.yml"
    number = change(everyday, path, "navn:", "# rettet\nnavn:")
    looking = entered(Role.MEMBERSHIP, clock)

    looking.go(f"/udgave/{number}/{path}/")

    assert "ingen side på hjemmesiden" in looking.text
    assert "rettet" in looking.text


def test_minutes_are_compared_as_the_public_reads_them(everyday: Desk, clock: Clock) -> None:
    path = "private/minutes/bestyrelsen/2026-11-02.yml"
    number = change(everyday, path, "titel: ", "titel: Nyt ")
    takes = entered(Role.MINUTE_TAKER, clock, ("bestyrelsen",))

    takes.go(f"/udgave/{number}/{path}/")

    assert "<ins" in framed(takes)


def test_locked_minutes_that_somebody_wrote_in_are_compared_word_by_word(
    everyday: Desk, clock: Clock
) -> None:
    number = change(everyday, MINUTES, "titel: ", "titel: Forfalsket ")
    takes = entered(Role.MINUTE_TAKER, clock, ("bestyrelsen",))

    takes.go(f"/udgave/{number}/{MINUTES}/")

    assert "Der er en fejl i en af udgaverne" in takes.text
    assert not FRAME.search(takes.text)
