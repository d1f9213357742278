"""The k-gate: the last step of the gate, and the only one that looks at all profiles at once.

It takes public profiles, and knows no private record: nobody may stand out of the pool by what is public.
"""

from synlig.gate.k.guard import POOLED_AVERAGE, Guarded, Policy, guard_profiles

__all__ = ["POOLED_AVERAGE", "Guarded", "Policy", "guard_profiles"]
