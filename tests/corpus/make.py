"""`python -m tests.corpus.make --half dev --seed 1 --to DIR`: the corpus of one half as files."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from tests.corpus.compose import MEMBERS, MINUTES, Corpus, make_corpus
from tests.corpus.half import HALVES
from tests.corpus.tree import rows, write_corpus


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="tests.corpus.make", description=__doc__)
    parser.add_argument("--half", choices=HALVES, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--members", type=int, default=MEMBERS)
    parser.add_argument("--minutes", type=int, default=MINUTES)
    parser.add_argument("--to", type=Path, required=True)
    options = parser.parse_args(arguments)
    corpus = make_corpus(options.half, options.seed, options.members, options.minutes)
    options.to.mkdir(parents=True, exist_ok=True)
    write_corpus(corpus, options.to)
    sys.stdout.write(describe(corpus))
    return 0


def describe(corpus: Corpus) -> str:
    """How much of everything there is."""
    truths = [truth for _row, truth in rows(corpus)]
    labels = Counter(span[2] for truth in truths for span in truth["spans"])
    hidden = Counter(how for truth in truths for how in truth["how"] if how != "plain")
    kept = Counter(span[2] for truth in truths for span in truth["keep"])
    harmless = sum(truth["harmless"] for truth in truths)
    lines = [
        f"{corpus.half.name}: {len(corpus.profiles)} profiles, {len(corpus.minutes)} minutes, {len(truths)} texts",
        f"frames: {len(corpus.half.frames())}",
        f"harmless: {harmless} ({harmless / len(truths):.0%})",
        *(f"{name}: {dict(found.most_common())}"
          for name, found in (("spans", labels), ("hidden", hidden), ("keep", kept))),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
