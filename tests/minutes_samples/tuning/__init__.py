"""The twenty documents that an importer may be tuned on."""

from __future__ import annotations

from tests.minutes_samples.tuning import other, word_a, word_b

SAMPLES = (*word_a.SAMPLES, *word_b.SAMPLES, *other.SAMPLES)
