"""The gate: the only way from a private record to a public one.

It knows records and edition, and nothing else does. Everything in it is pure. What it lets out is written here, one
line of code a field; what it does not mention stays private.
"""

from synlig.gate.needles import Compiled
from synlig.gate.publish import (
    Counts,
    Outcome,
    Waiting,
    office_values,
    publish,
    refused_numbers,
    waiting_texts,
)
from synlig.gate.refuse import refuse

__all__ = [
    "Compiled",
    "Counts",
    "Outcome",
    "Waiting",
    "office_values",
    "publish",
    "refuse",
    "refused_numbers",
    "waiting_texts",
]
