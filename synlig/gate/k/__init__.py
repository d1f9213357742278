"""The k-gate: the last step of the gate, and the only one that looks at all profiles at once.

It takes public profiles, and knows no private record: nobody may stand out of the pool by what is public.
"""

from synlig.gate.k.guard import POOLED_AVERAGE, Guarded, Policy, guard_profiles
from synlig.gate.k.report import as_json, as_text
from synlig.gate.k.risk import Risk, RiskReport, assess

__all__ = [
    "POOLED_AVERAGE",
    "Guarded",
    "Policy",
    "Risk",
    "RiskReport",
    "as_json",
    "as_text",
    "assess",
    "guard_profiles",
]
