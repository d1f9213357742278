"""What the first search in the catalogue transfers, and how fast the page answers, in Chromium:

    python3 -m bench.catalogue [2000]

Files are counted as a web server sends them, with gzip at its usual level 6; fonts and pictures are not. Time is
the main thread's own, for script, style and layout, so that a busy machine says the same as an idle one, and beside it
what the clock said from the event to the finished layout. The first search reads every word of the index; the page does
that when it is idle.
"""

from __future__ import annotations

import gzip
import re
import statistics
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from playwright.sync_api import CDPSession, Page, sync_playwright

from bench.large_catalogue import large_pool, write_catalogue
from tests.browser.conftest import DESK, serving
from tests.conftest import CHROMIUM_FLAGS
from tests.tools import chromium

HOME = "find-en-medarbejder/"
GZIP_LEVEL = 6
ROUNDS = 8
IDLE = 800
"""Milliseconds in which the page gets ready for the first search."""
COUNTED = ("ScriptDuration", "LayoutDuration", "RecalcStyleDuration")
TIMED = """async (act) => {
    const field = document.getElementById("hvem");
    const acts = {
        ...Object.fromEntries(["b", "bogholder", "chauffør tysk", "regnskabsassistent", "chafuffør"].map((query) =>
            [query, () => { field.value = query; field.dispatchEvent(new Event("input")); }])),
        "all": () => { field.value = ""; field.dispatchEvent(new Event("input")); },
        "a box": () => document.querySelector(".facet input:not(:disabled)").click(),
        "by title": () => {
            const order = document.getElementById("orden");
            order.value = order.value ? "" : "titel";
            order.dispatchEvent(new Event("change"));
        },
    };
    const began = performance.now();
    acts[act]();
    document.body.getBoundingClientRect();
    return performance.now() - began;
}"""
ACTS = ("b", "bogholder", "chauffør tysk", "regnskabsassistent", "chafuffør", "all", "a box", "by title")


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "site"
        write_catalogue(large_pool(number), folder)
        print(f"{number} profiles")
        show_size(folder)
        with serving(folder) as address:
            show_speed(address + HOME)


def show_size(folder: Path) -> None:
    sizes = first_search(folder)
    for kind, size in {**sizes, "in all": sum(sizes.values())}.items():
        print(f"  {kind:8} {size / 1000:7.1f} kB")


def first_search(folder: Path) -> dict[str, int]:
    """Bytes that are sent for the first search, by kind: `".css"`."""
    html = (folder / HOME / "index.html").read_text(encoding="utf-8")
    named = dict.fromkeys(re.findall(r'(?:href|src)="\.\./(tema/(?:css|js)/[^"]+)"', html))
    files = [
        folder / HOME / "index.html",
        *(folder / name for name in named),
        *(folder / HOME).glob("*.json"),
    ]
    sizes: dict[str, int] = {}
    for file in files:
        sizes[file.suffix] = sizes.get(file.suffix, 0) + len(gzip.compress(file.read_bytes(), GZIP_LEVEL))
    return sizes


def show_speed(address: str) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(CHROMIUM_FLAGS))
        page = browser.new_page(viewport=DESK)
        _show("ready", [_measured(page, lambda: _open(page, address)) for _round in range(ROUNDS)])
        for act in ACTS:
            _show(act, [_measured(page, partial(page.evaluate, TIMED, act)) for _round in range(ROUNDS)])
        browser.close()


def _open(page: Page, address: str) -> float:
    page.goto(address)
    page.locator(".facet input").first.wait_for()
    page.wait_for_timeout(IDLE)
    return float(page.evaluate("performance.getEntriesByType('navigation')[0].domComplete"))


def _measured(page: Page, act: Callable[[], float]) -> tuple[float, float]:
    """Milliseconds of the main thread, and of the clock."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    before = _spent(session)
    clock = act()
    return _spent(session) - before, clock


def _spent(session: CDPSession) -> float:
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(sum(metric["value"] for metric in metrics if metric["name"] in COUNTED) * 1000)


def _show(act: str, times: list[tuple[float, float]]) -> None:
    own, clock = zip(*times, strict=True)
    print(
        f"  {act:20} {statistics.median(own):6.1f} ms, at most {max(own):6.1f}   clock {statistics.median(clock):6.1f}"
    )


if __name__ == "__main__":
    main()
