"""Twenty-four documents of two hands: a retired secretary of a municipality, and a former shop steward."""

from __future__ import annotations

from tests.minutes_samples.third import chatty_a, chatty_b, formal_a, formal_b, other

SAMPLES = (*formal_a.SAMPLES, *formal_b.SAMPLES, *chatty_a.SAMPLES, *chatty_b.SAMPLES, *other.SAMPLES)
