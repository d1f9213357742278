"""`python -m tests.corpus.overlap [--lexicon FILE ...]`: what the two halves share, which should be nothing.

With `--lexicon`, also how many names of the test half stand in a word list (one word a line, or separated by
anything that is no letter), plain or packed with xz.
"""

from __future__ import annotations

import argparse
import lzma
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.corpus.compose import Corpus, make_corpus
from tests.corpus.half import Half, read_half
from tests.corpus.markup import words_of
from tests.corpus.score import without
from tests.corpus.text import KEPT, SENSITIVE
from tests.corpus.tree import rows

RUN = 5
"""Words in a row that count as a phrase."""


def names(half: Half) -> set[str]:
    """Every part of every name, lower case."""
    pools = (half.names["member"], half.names["outsider"])
    listed = [name for pool in pools for part in ("f", "m", "last") for name in pool[part]]
    return {part.lower() for name in listed for part in (name, *re.split(r"[- ]", name)) if len(part) > 1}


def full_names(corpus: Corpus) -> set[str]:
    """Of those who occur, members and outsiders."""
    people = {
        span[3] for _row, truth in rows(corpus) for span in truth["spans"] if span[3].startswith("outsider")
    }
    return {profile.person.full.lower() for profile in corpus.profiles} | {
        name[9:].lower() for name in people
    }


def invented(half: Half) -> set[str]:
    """Streets, employers and schools."""
    return {name.lower() for kind in ("streets", "employers", "schools") for name in half.names[kind]}


def frames(half: Half) -> set[str]:
    """Each frame by its own words; none for one that is a slot alone."""
    said = (" ".join(words("▯".join(words_of(frame.body)))) for frame in half.frames())
    return {frame for frame in said if frame}


def frame_runs(half: Half) -> set[tuple[str, ...]]:
    """Every run of words within a frame, slots aside; authors' openers and closers included."""
    habits = [
        line
        for style in half.styles.values()
        for key in ("openers", "closers")
        for line in style.get(key, ())
    ]
    parts = [part for frame in half.frames() for part in words_of(frame.body)]
    return {run for part in (*parts, *habits) for run in runs(part)}


def text_runs(corpus: Corpus) -> set[tuple[str, ...]]:
    """Every run of words in the finished texts, numbers and mail addresses (all at one domain) aside."""
    return {
        run
        for row, truth in rows(corpus)
        for part in without(row["text"], _values(truth)).split("▯")
        for run in runs(part)
    }


def _values(truth: dict[str, Any]) -> list[tuple[int, int]]:
    return [
        (start, end)
        for start, end, label, _who in truth["spans"]
        if label in ("phone", "cpr", "mail", "account")
    ]


def marked(half: Half, labels: Iterable[str]) -> set[str]:
    """What is marked with one of these labels in the frames themselves, without slots."""
    found = (re.findall(rf"\[(?:{'|'.join(labels)})\|([^\]{{]+)\]", frame.body) for frame in half.frames())
    return {match.lower() for matches in found for match in matches}


def words_in(half: Half) -> set[str]:
    """Every word of its frames."""
    return {word for frame in half.frames() for part in words_of(frame.body) for word in words(part)}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def runs(text: str, length: int = RUN) -> Iterable[tuple[str, ...]]:
    listed = words(text)
    return (tuple(listed[at : at + length]) for at in range(len(listed) - length + 1))


def report(seed: int = 1) -> list[tuple[str, int, int, set[str]]]:
    """What is compared, how much of it in dev and in test, and what they share."""
    dev, test = read_half("dev"), read_half("test")
    made = [make_corpus(half.name, seed) for half in (dev, test)]
    runs_in_frames = [_said(frame_runs(half)) for half in (dev, test)]
    runs_in_texts = [_said(text_runs(corpus)) for corpus in made]
    compared: list[tuple[str, set[str], set[str]]] = [
        ("parts of names", names(dev), names(test)),
        ("full names", full_names(made[0]), full_names(made[1])),
        ("streets, employers, schools", invented(dev), invented(test)),
        ("frames", frames(dev), frames(test)),
        (f"runs of {RUN} words in frames", runs_in_frames[0], runs_in_frames[1]),
        (f"runs of {RUN} words in texts", runs_in_texts[0], runs_in_texts[1]),
        ("look-alikes", marked(dev, KEPT), marked(test, KEPT)),
        ("words for what is sensitive", marked(dev, SENSITIVE), marked(test, SENSITIVE)),
        ("test's names in dev's frames", words_in(dev), names(test)),
    ]
    return [(what, len(left), len(right), left & right) for what, left, right in compared]


def text_in(file: Path) -> str:
    """What the word list says; one that ends in `.xz` is packed."""
    said = file.read_bytes()
    return (lzma.decompress(said) if file.suffix == ".xz" else said).decode()


def _said(found: set[tuple[str, ...]]) -> set[str]:
    return {" ".join(run) for run in found}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="tests.corpus.overlap", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lexicon", type=Path, nargs="*", default=[])
    options = parser.parse_args(arguments)
    for what, dev, test, shared in report(options.seed):
        example = f"  e.g. {sorted(shared)[:5]}" if shared else ""
        sys.stdout.write(f"{what:<30}dev {dev:>6}  test {test:>6}  shared {len(shared):>4}{example}\n")
    for file in options.lexicon:
        listed = set(words(text_in(file)))
        for half in ("dev", "test"):
            own = names(read_half(half))
            sys.stdout.write(f"names of {half} in {file.name}: {len(own & listed)} of {len(own)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
