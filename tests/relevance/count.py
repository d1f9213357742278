"""Says how many good answers each query has: python -m tests.relevance.count KATALOG.JSON [--held]

Of the held half only the sums are shown, unless `--held` is said.
"""

import json
import math
import statistics
import sys
from pathlib import Path

import yaml

from tests.relevance.good import is_good

HERE = Path(__file__).parent
FIRST = 5


def by_chance(good: int, pool: int) -> float:
    """The probability of at least one good answer among the first five of a shuffled pool."""
    return 1 - math.comb(pool - good, FIRST) / math.comb(pool, FIRST)


def main() -> None:
    pool = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["profiles"]
    shown = {"tuning", "held"} if "--held" in sys.argv else {"tuning"}
    for table in ("tuning", "held"):
        entries = yaml.safe_load((HERE / f"{table}.yml").read_text(encoding="utf-8"))
        counts = []
        for entry in entries:
            count = sum(is_good(profile, entry["good"]) for profile in pool)
            if table in shown:
                sys.stdout.write(f"{table}\t{entry['kind']}\t{entry['query']}\t{count}\n")
            if entry["kind"] != "none":
                counts.append(count)
        chance = statistics.mean(by_chance(count, len(pool)) for count in counts)
        sys.stdout.write(
            f"{table}: {len(counts)} queries, {min(counts)}/{statistics.median(counts)}/{max(counts)} good answers "
            f"(min/median/max) of {len(pool)}; success@5 by chance {chance:.2f}\n\n"
        )


if __name__ == "__main__":
    main()
