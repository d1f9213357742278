"""A state is a page that no address alone shows: after a mistake, in the middle of something, at an end."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from synlig.alone import alone
from synlig.cms.desk import Desk
from synlig.cms.publishing.removal import stamp_of
from synlig.cms.roles import Role
from synlig.run_log import lock_of
from tests.cms.browser import Browser, account_with
from tests.cms.clock import Clock

BEGAN = "2026-11-22T09:00:00+00:00"
RUN = "1"


@dataclass(frozen=True)
class Here:
    """The everyday association; what `until_then` holds is let go when the state has been looked at."""

    desk: Desk
    clock: Clock
    until_then: ExitStack

    def somebody(self, *roles: Role, **fields: Any) -> Browser:
        """Logged in, at the list of what they may do."""
        groups = fields.pop("groups", ["bestyrelsen"])
        account = account_with(*roles, now=self.clock(), **fields)
        account.groups = groups
        account.save()
        browser = Browser(self.clock)
        browser.log_in(account)
        return browser

    def a_run(self, kind: str, *said: dict[str, Any], member: str = "", code: int | None = 0) -> None:
        """As the run of a `kind` leaves it; `code` is what it ended with, None while it is at work."""
        runner = self.desk.runner
        runner.folder.mkdir(parents=True, exist_ok=True)
        begun = {"id": RUN, "kind": kind, "by": "", "began": BEGAN, "before": None}
        begun |= {"stamp": stamp_of(RUN, member)} if member else {}
        (runner.folder / "run.json").write_text(json.dumps(begun), encoding="utf-8")
        log = runner.folder / "run.jsonl"
        end = [] if code is None else [{"kind": "end", "code": code, "at": BEGAN}]
        log.write_text("".join(json.dumps(line) + "\n" for line in (*said, *end)), encoding="utf-8")
        if code is None:
            self.until_then.enter_context(alone(lock_of(log)))


@dataclass(frozen=True)
class State:
    """`reach` leads somebody to it; then the answer has this status and these words."""

    name: str
    status: int
    words: str
    reach: Callable[[Here], Browser]


Reach = Callable[[Here], Browser]


class States:
    """Those of a room, in the order of their definition."""

    def __init__(self) -> None:
        self._found: list[State] = []

    def __call__(self, status: int, words: str) -> Callable[[Reach], Reach]:
        def note(reach: Reach) -> Reach:
            self._found.append(State(reach.__name__, status, words, reach))
            return reach

        return note

    def __iter__(self) -> Iterator[State]:
        return iter(self._found)
