"""Withdrawal and erasure in the CMS: the site follows, and of an erased member nothing stays in any of its rooms."""

from __future__ import annotations

import re
import time
from pathlib import Path

from synlig.cms.accounts.account import Account
from synlig.cms.accounts.links import personal_link
from synlig.cms.desk import Desk
from synlig.cms.drafts import Draft, drafts_of, keep_draft
from synlig.cms.forgetting import forget_all_erased, note_erasing, unfinished
from synlig.cms.publishing.run import read_lines
from synlig.cms.roles import Role
from synlig.cms.screens.taking_out import finish_erasing, go_on_erasing
from synlig.cms.versions import VersionedFiles
from synlig.files import remove_tree
from synlig.records import append_to_ledger
from synlig.records.ledger import Erasure
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock

CHAIR = "a7k2m9x4qd"
NAME = "Solvej Birkemose"
NUMBER = "AAAA-2M4P-8"
HEADLINE = "Bogholder, der får bilagene til at stemme"
PROFILE = f"private/members/{CHAIR}/profil.yml"
HELD_BY_PAPERS = ("content/private/minutes/", "content/public/")
"""What somebody has typed elsewhere is told of, and left for a person."""


def wait_for(browser: Browser, address: str) -> None:
    until = time.monotonic() + 120
    while "data-progress" in browser.go(address).content.decode():
        assert time.monotonic() < until, "the run does not end"
        time.sleep(0.2)


def holding(folder: Path, text: str) -> set[str]:
    files = (each for each in folder.rglob("*") if each.is_file() and not each.is_symlink())
    return {each.relative_to(folder).as_posix() for each in files if text.encode() in each.read_bytes()}


def test_a_member_withdraws_with_one_button_and_is_gone_from_the_site(out: Desk, clock: Clock) -> None:
    place = f"/medlemmer/{CHAIR}/traek-tilbage/"
    member = Browser(clock)
    account = account_with(Role.MEMBER, now=clock(), member=CHAIR)
    member.log_in(account)
    assert holding((out.output / "current").resolve(), NAME)

    member.go(place)
    member.send(place)
    wait_for(member, place)

    assert "Samtykket er trukket tilbage" in member.text
    assert holding((out.output / "current").resolve(), NAME) == set()
    assert "trukket: 2026-11-22" in (out.content / PROFILE).with_name("samtykke.yml").read_text()
    until = time.monotonic() + 10
    history = VersionedFiles(out.content, out.history)
    path = f"private/members/{CHAIR}/samtykke.yml"
    while not (entries := history.history(path)) or entries[-1].act.value != "recorded":
        assert time.monotonic() < until
        time.sleep(0.1)
    assert entries[-1].by == account.pk
    assert re.search(r'"event": ?"consent-withdrawn"', (out.folder / "audit.jsonl").read_text())


def test_a_member_takes_one_purpose_back_and_stays_with_the_rest(out: Desk, clock: Clock) -> None:
    place = f"/medlemmer/{CHAIR}/traek-tilbage/"
    member = Browser(clock)
    member.log_in(account_with(Role.MEMBER, now=clock(), member=CHAIR))
    number = "AAAA2M4P8/index.html"
    profile = next((out.output / "current").resolve().rglob(number))
    assert HEADLINE in profile.read_text(encoding="utf-8")

    member.go(f"{place}?formaal=overskrift")
    member.send(place, purpose="overskrift")
    wait_for(member, place)

    current = (out.output / "current").resolve()
    assert "Det er taget tilbage" in member.text
    assert "Resten står, som det stod." in member.text
    assert "Profilen og alt" not in member.text
    assert holding(current, HEADLINE) == set()
    assert NUMBER in next(current.rglob(number)).read_text(encoding="utf-8")
    assert holding(current, NAME), "the other consent is another matter"
    member.go("/mit-cv/samtykke/")
    assert "det, der er tilbage af samtykket fra 1. juni 2026" in member.text
    assert "Overskriften" in member.text.partition("Det kan du også sige ja til")[2]
    member.go(f"{place}?formaal=sprog")
    assert "Vil du tage det her tilbage?" in member.text
    assert "Det er taget tilbage" not in member.text, "the last receipt stands in nobody's way"


def test_of_an_erased_member_nothing_is_left(keeper: Browser, out: Desk, clock: Clock) -> None:
    place = f"/medlemmer/{CHAIR}/slet/"
    files, now = VersionedFiles(out.content, out.history), clock()
    profile = files.read(PROFILE)
    assert profile.data is not None
    files.save(PROFILE, profile.data + b"# rettet\n", begun_from=profile.revision, by="a-1", now=now)
    writer = account_with(Role.WRITER, now=now)
    keep_draft(writer, PROFILE, "", {"navn": NAME}, now)
    keep_draft(writer, "new:news", "", {"titel": "Kaffe", "body": f"Spørg {NAME}s afløser."}, now)
    personal_link(CHAIR, now, by="a-1")
    (out.uploads / "hel.txt").write_text(f"CV for {NAME}", encoding="utf-8")
    with (out.content / "private/minutes/bestyrelsen/2026-11-02.yml").open("a", encoding="utf-8") as minutes:
        minutes.write(f"# Spurgte {NAME}\n")
    typed = holding(out.site_file.parent, NAME)

    keeper.go(place)
    keeper.send(place)
    wait_for(keeper, place)

    assert "Kvittering for sletning" in keeper.text
    assert "Sikkerhedskopier: de er ikke nået" in keeper.text
    left = holding(out.site_file.parent, NAME)
    assert {path for path in left if not path.startswith(HELD_BY_PAPERS)} == set()
    assert left <= typed
    assert NAME not in keeper.text
    assert all(path in keeper.text for path in left)
    assert holding(out.folder, CHAIR) == {"audit.jsonl", "erased.jsonl"}
    assert not Account.objects.filter(member=CHAIR).exists()
    assert [draft.values for draft in drafts_of(writer)] == [
        {"titel": "Kaffe", "body": "Spørg [slettet]s afløser."}
    ]
    assert unfinished(out) == []
    said = read_lines(out.runner.folder / "run.jsonl")
    assert all(CHAIR not in str(line) for line in said)
    _receipt_can_be_printed_later(keeper, out, left)


def _receipt_can_be_printed_later(keeper: Browser, out: Desk, left: set[str]) -> None:
    """When another run has taken its place: without the files, through which the id would lead to a name."""
    first = keeper.text
    (out.runner.folder / "run.json").unlink()
    keeper.go("/medlemmer/")
    assert 'href="/slettede-medlemmer/"' in keeper.text
    keeper.go("/slettede-medlemmer/")
    assert f'href="/medlemmer/{CHAIR}/slet/"' in keeper.text
    keeper.go(f"/medlemmer/{CHAIR}/slet/")
    kept = (out.folder / "erased.jsonl").read_text(encoding="utf-8")

    for words in (
        "Kvittering for sletning",
        f"med id {CHAIR} blev slettet",
        "Medlemmets mappe med",
        "Kladder om medlemmet: 1.",
    ):
        assert words in first, words
        assert words in keeper.text, words
    assert left
    assert "hvor navn, mail eller telefon kunne stå endnu." in keeper.text
    for path in left:
        assert path in first
        assert path not in keeper.text
        assert path not in kept


def test_an_erasure_asks_for_the_password_again(keeper: Browser, out: Desk, clock: Clock) -> None:
    clock.move(minutes=11)
    keeper.go(f"/medlemmer/{CHAIR}/slet/")
    assert keeper.place == "/bekraeft/" or 'name="proof"' in keeper.text
    keeper.send(f"/medlemmer/{CHAIR}/slet/")
    assert 'name="proof"' in keeper.text
    assert (out.content / PROFILE).is_file()


def erase_at_a_terminal(desk: Desk, *, is_through: bool) -> None:
    """What `build.py erase` leaves; not through: the power went before the files did."""
    last = desk.today()
    append_to_ledger(desk.content, "content", Erasure(date=last, member=CHAIR))
    if is_through:
        remove_tree((desk.content / PROFILE).parent)


def test_one_that_a_power_cut_ended_is_known_until_it_is_through(everyday: Desk, clock: Clock) -> None:
    note_erasing(everyday, CHAIR)
    asked = unfinished(everyday)
    erase_at_a_terminal(everyday, is_through=False)
    assert (asked, finish_erasing(everyday, CHAIR), unfinished(everyday)) == ([CHAIR], False, [CHAIR])

    remove_tree((everyday.content / PROFILE).parent)

    go_on_erasing(everyday, CHAIR)
    assert unfinished(everyday) == []


def test_one_made_at_a_terminal_is_taken_in_at_the_next_start(everyday: Desk, clock: Clock) -> None:
    VersionedFiles(everyday.content, everyday.history).read(PROFILE)
    keep_draft(account_with(Role.WRITER, now=clock()), PROFILE, "", {"navn": NAME}, clock())
    erase_at_a_terminal(everyday, is_through=True)
    assert holding(everyday.folder, NAME)

    forget_all_erased(everyday)

    assert holding(everyday.folder, NAME) == set()
    assert not Draft.objects.exists()
