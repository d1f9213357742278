"""How long product sheets and lists take to set, and to sweep afterwards:

    python3 -m bench.paper EDITION

EDITION is the edition of a release (`output/releases/….edition`). To set 20 product sheets may take 1 s.

Measured 2026-11-22 on two cores shared with ten others, which makes the clock useless
and the processor's figures too high: 20 sheets are set in 0.16 s of processor and read in 1.0 s; the 287 sheets and 9
lists of a pool of 1,151 are set in 3.5 s, read in 15 s (before Latin-1 was looked for from its letters: 30 s), and
weigh 8 MB.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from plugins.press import Press
from synlig.edition import read_edition
from synlig.pages import Paper, lists_papers, make_site, sheets_pages
from synlig.release.sweep.readers import read_texts

PAPER = Path(__file__).parents[1] / "themes/vaev/paper"
SHEETS = 20


def main(edition_folder: Path) -> None:
    edition = read_edition(edition_folder)
    site = make_site(edition, "tema/")
    sheets = [paper for paper in sheets_pages(edition, site) if isinstance(paper, Paper)]
    lists = list(lists_papers(edition, site))
    for name, papers in (
        (f"{SHEETS} sheets, fonts read", sheets[:SHEETS]),
        (f"all {len(sheets)} sheets", sheets),
        (f"{len(lists)} lists of {sum(len(paper.rows) for paper in lists)} profiles", lists),
    ):
        press = Press(PAPER)
        made: list[bytes] = []
        setting = _time(lambda papers=papers, press=press, made=made: made.extend(map(press.set, papers)))
        reading = _time(lambda made=made: [len(list(read_texts("a.pdf", data))) for data in made])
        size = sum(map(len, made))
        print(f"{name}: set in {setting}, read by the sweep in {reading}, {size / 1e6:.1f} MB")


def _time(what: Callable[[], object]) -> str:
    """Seconds by the clock, and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    what()
    return f"{time.perf_counter() - clock:.2f} s ({time.process_time() - processor:.2f} s of processor)"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
