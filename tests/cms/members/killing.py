"""The CMS with somebody in it who erases a member, stopped at a point on the way, so that it can be killed there:

    python -m tests.cms.members.killing FOLDER POINT

`FOLDER/reached` is there when the point is. The run that removes the files is the real one, in a process of its own.
"""

from __future__ import annotations

import importlib
import runpy
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from tests.tools import ROOT

MEMBER = "a7k2m9x4qd"
NAME = "Solvej Birkemose"
IN_THE_CMS = {
    "asked for": ("synlig.cms.screens.taking_out", "forget"),
    "drafts forgotten": ("synlig.cms.forgetting", "_remove_uploads"),
    "run ended": ("synlig.cms.screens.taking_out", "finish_erasing"),
}
IN_THE_RUN = {
    "begun": ("synlig.withdrawing.erase", "withdraw"),
    "off the site": ("synlig.withdrawing.erase", "append_to_ledger"),
    "in the ledger": ("synlig.withdrawing.erase", "_remove"),
    "folder moved": ("synlig.withdrawing.erase", "remove_tree"),
    "folder gone": ("synlig.withdrawing.erase", "_forget"),
}
"""Each point, and the function that is never begun there."""


def stop_before(place: tuple[str, str], reached: Path) -> None:
    def never(*_asked: Any, **_more: Any) -> NoReturn:
        reached.touch()
        while True:
            time.sleep(60)

    module, name = importlib.import_module(place[0]), place[1]
    assert hasattr(module, name)
    setattr(module, name, never)


def run_to(point: str, folder: Path) -> None:
    """As build.py is called by the CMS, with what follows on the command line."""
    stop_before(IN_THE_RUN[point], folder / "reached")
    sys.argv = [str(ROOT / "build.py"), *sys.argv[3:]]
    runpy.run_path(sys.argv[0], run_name="__main__")


def erase_to(point: str, folder: Path) -> None:
    from synlig.cms.desk import Desk
    from synlig.cms.publishing import Runner
    from synlig.cms.web.settings import set_up
    from synlig.site import read_site
    from tests.cms.clock import Clock
    from tests.cms.places import nobody

    clock = Clock()
    site_file, output, cms = folder / "site.yml", folder / "output", folder / "cms"
    settings = read_site(site_file)
    desk = Desk(site_file, settings, folder / "content", output, cms, now=clock, start_child=nobody)
    if point in IN_THE_RUN:
        program = (sys.executable, "-m", "tests.cms.members.killing", "--run", point)
        vars(desk)["runner"] = Runner(site_file, output, cms / "publishing", program)
    set_up(desk)
    from synlig.cms.web.starting import application

    application()
    press = _somebody_who_is_about_to_erase(desk, clock)
    if point in IN_THE_CMS:
        stop_before(IN_THE_CMS[point], folder / "reached")
    press()
    time.sleep(600)


def _somebody_who_is_about_to_erase(desk: Any, clock: Any) -> Callable[[], object]:
    from synlig.cms.drafts import keep_draft
    from synlig.cms.roles import Role
    from synlig.cms.versions import VersionedFiles
    from tests.cms.browser import Browser, account_with

    now, path = clock(), f"private/members/{MEMBER}/profil.yml"
    files = VersionedFiles(desk.content, desk.history)
    profile = files.read(path)
    assert profile.data is not None
    files.save(path, profile.data + b"# rettet\n", begun_from=profile.revision, by="a-1", now=now)
    writer = account_with(Role.WRITER, now=now)
    keep_draft(writer, path, "", {"navn": NAME}, now)
    keep_draft(writer, "new:news", "", {"titel": "Kaffe", "body": f"Spørg {NAME}s afløser."}, now)
    (desk.uploads / "hel.txt").write_text(f"CV for {NAME}", encoding="utf-8", newline="\n")
    browser, place = Browser(clock), f"/medlemmer/{MEMBER}/slet/"
    browser.log_in(account_with(Role.MEMBERSHIP, now=now))
    browser.go(place)
    return lambda: browser.send(place)


if __name__ == "__main__":
    if sys.argv[1] == "--run":
        run_to(sys.argv[2], Path(sys.argv[sys.argv.index("--site") + 1]).parent)
    else:
        erase_to(sys.argv[2], Path(sys.argv[1]))
