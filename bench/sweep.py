"""How long the sweep takes, against a plain reading of the same files:

    python3 -m bench.sweep SITE

SITE is a finished site (`output/current`). The needles are invented: as many of each kind as the demonstration has.
Processor seconds say little on a machine that others use too, so the figure to compare is the ratio of the two.

Measured 2026-11-22 on two cores shared with ten others, which makes the figures too high: the demonstration with a pool
(1,984 files, 1,770 of them pages of 45 kB on average) took 20.3 s before and 13.8 s after codes, broken lines and
numbers were ruled out by a quick look, and drawings were searched once; the reading took 0.1 s.
"""

from __future__ import annotations

import hashlib
import sys
import time
from collections.abc import Callable
from pathlib import Path

from synlig.commands import font_files
from synlig.needles import Kind, Needle
from synlig.release.sweep import sweep

PASSAGES, NAMES, ADDRESSES, NUMBERS = 5_000, 500, 250, 130


def needles() -> list[Needle]:
    """Values that stand nowhere."""
    values = [
        *((Kind.PASSAGE, " ".join(f"{_word(at)}{place}" for place in range(8))) for at in range(PASSAGES)),
        *((Kind.NAME, f"{_word(at).title()} {_word(-at - 1).title()}") for at in range(NAMES)),
        *((Kind.ADDRESS, f"{_word(at)}@mail.example.org") for at in range(ADDRESSES)),
        *((Kind.NUMBER, str(98_000_000 + 7_919 * at)) for at in range(NUMBERS)),
    ]
    return [Needle("bench.value", "bench", value, kind) for kind, value in values]


def _word(number: int) -> str:
    """A word of twelve letters that is in no language."""
    digest = hashlib.sha256(str(number).encode()).digest()
    return "".join("bdfgklmnprst"[byte % 12] + "aeiouy"[byte % 6] for byte in digest[:6])


def seconds(work: Callable[[], object]) -> float:
    """The processor seconds of the best of two runs."""
    times = []
    for _run in range(2):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def main(arguments: list[str]) -> None:
    folder = Path(arguments[0]).resolve()
    files = [file for file in folder.rglob("*") if file.is_file()]
    known, sought = font_files(folder), needles()
    plain = seconds(lambda: [file.read_bytes() for file in files])
    swept = seconds(lambda: sweep(folder, sought, known=known))
    print(f"{len(files)} files, {len(sought)} needles")
    print(f"read   {plain:6.2f} s  {1000 * plain / len(files):6.2f} ms a file")
    print(
        f"sweep  {swept:6.2f} s  {1000 * swept / len(files):6.2f} ms a file, {swept / plain:.0f} times a reading"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
