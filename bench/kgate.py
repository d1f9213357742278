"""What the k-gate shows of the demonstration alone and of a pool, and how long it takes:

    python3 -m bench.kgate

Prints one line for each pool and policy. The pool is the demonstration's profiles and invented neighbours like them.

Measured 2026-11-22 on two cores shared with ten others, which makes the figures too high: 5,000 profiles under `strict`
took 4.1 s with the average of a pool and 4.1 to 4.9 s without, where ten million rounds of a loop took 0.6 s.
"""

from __future__ import annotations

import time

from bench.neighbours import neighbours
from bench.neighbours.__main__ import demo_profiles
from synlig.edition import Profile
from synlig.gate.k import POOLED_AVERAGE, Policy, assess, guard_profiles
from synlig.gate.k.guard import card_of

K = 6
SEED = 1


def measure(pool: list[Profile], policy: Policy, average: float | None) -> None:
    began = time.process_time()
    guarded = guard_profiles(pool, policy, K, average)
    seconds = time.process_time() - began
    risk = assess(pool, guarded, policy, K).card
    own = {profile.number: card_of(profile) for profile in pool}
    full = sum(own[profile.number] == card_of(profile) for profile in guarded.profiles)
    print(
        f"{len(pool):5} {policy:9} average<={average or '-':4}  {seconds:5.2f} s  held {len(guarded.held):3}  "
        f"full cards {full / len(pool):6.1%}  highest {risk.highest:.3f}  average {risk.average:.3f}  "
        f"uniques {risk.uniques}  classes {risk.classes}"
    )
    for field, counts in guarded.generalised.items():
        print(f"        {field:13} {dict(counts)}")


def main() -> None:
    own = demo_profiles()
    guard_profiles(own, "strict", K)  # reads the classifications
    for more, policy, average in (
        (0, "informed", None),
        (0, "strict", None),
        (1149, "informed", None),
        (1149, "informed", POOLED_AVERAGE),
        (1149, "strict", POOLED_AVERAGE),
        (4949, "strict", None),
        (4949, "strict", POOLED_AVERAGE),
    ):
        measure([*own, *neighbours(own, more, SEED)], policy, average)


if __name__ == "__main__":
    main()
