"""What has had its time is gone: from the screens to the minute, from the disk within a day."""

from __future__ import annotations

import re
from threading import Event

import pytest

from synlig.cms.accounts.account import Account
from synlig.cms.desk import Desk
from synlig.cms.drafts import Draft, keep_draft
from synlig.cms.keeping import keep_daily, keep_no_longer
from synlig.cms.roles import Role
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock

PATH = "public/news/2026-11-20-kaffe-paa-kontoret.md"
NEWS = {
    "titel": "Kaffe på kontoret",
    "dato": "2026-11-20",
    "resumé": "Vi drikker kaffe hver fredag.",
    "body": "Kom forbi.\n\nVi har kage.",
}
SCREENS = (f"/historik/{PATH}/", f"/udgave/1/{PATH}/")


@pytest.fixture
def account(desk: Desk, clock: Clock) -> Account:
    return account_with(Role.WRITER, now=clock())


@pytest.fixture
def deleted(account: Account, clock: Clock) -> None:
    """News that somebody wrote and put into the bin; another has an unsaved text of it."""
    writer = Browser(clock)
    writer.log_in(account)
    writer.go("/nyheder/ny/")
    writer.send("/nyheder/ny/", begun_from="", **NEWS)
    other = account_with(Role.WRITER, now=clock(), mail="bo@example.org")
    keep_draft(other, PATH, "", {"body": "Vi har kage."}, clock())
    writer.go("/nyheder/slet/2026-11-20-kaffe-paa-kontoret/")
    begun = re.search(r'name="begun_from" value="([^"]+)"', writer.text)
    assert begun
    writer.send(writer.place, begun_from=begun[1])


def _seen(account: Account, clock: Clock) -> list[int]:
    """What the history and the version answer somebody who comes now; the bin, whether it offers the file."""
    browser = Browser(clock)
    browser.log_in(account)
    offered = PATH in browser.go("/papirkurv/").content.decode()
    return [*(browser.go(each).status_code for each in SCREENS), int(offered)]


def _on_the_disk(desk: Desk) -> list[str]:
    return [
        file.name
        for file in desk.folder.rglob("*")
        if file.is_file() and (PATH in file.as_posix() or b"Vi har kage" in file.read_bytes())
    ]


@pytest.mark.usefixtures("deleted")
def test_for_90_days_the_bin_has_it_and_then_nobody(desk: Desk, clock: Clock, account: Account) -> None:
    clock.move(days=89)
    keep_no_longer(desk)
    assert _seen(account, clock) == [200, 200, 1]
    assert _on_the_disk(desk)

    clock.move(days=1)
    assert _seen(account, clock) == [404, 404, 0], "closed to the minute, also before the day's round"
    keep_no_longer(desk)
    assert (_on_the_disk(desk), Draft.objects.count()) == ([], 0)
    assert _seen(account, clock) == [404, 404, 0]


def test_a_draft_that_nobody_touches_for_a_year_is_gone(desk: Desk, clock: Clock, account: Account) -> None:
    keep_draft(account, "new:news", "", {}, clock())
    clock.move(days=364)
    keep_no_longer(desk)
    assert Draft.objects.count() == 1

    clock.move(days=1)
    keep_no_longer(desk)
    assert Draft.objects.count() == 0


class Looks(Event):
    """An hour goes by at each look; it is over after some days."""

    def __init__(self, clock: Clock, hours: int) -> None:
        super().__init__()
        self.clock, self.hours = clock, hours

    def wait(self, timeout: float | None = None) -> bool:
        self.clock.move(seconds=timeout or 0)
        self.hours -= 1
        return self.hours < 0


def test_the_round_is_made_at_start_and_once_a_day_and_goes_on_after_a_mistake(
    desk: Desk, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    rounds = []

    def a_round(_desk: Desk) -> None:
        rounds.append(clock())
        if len(rounds) == 2:
            raise OSError

    monkeypatch.setattr("synlig.cms.keeping.keep_no_longer", a_round)
    monkeypatch.setattr("synlig.cms.keeping.connection.close", lambda: None)
    begun = clock()
    keep_daily(desk, Looks(clock, 3 * 24))

    days = [(each.astimezone().date() - begun.astimezone().date()).days for each in rounds]
    assert days == [0, 1, 1, 2, 3]
