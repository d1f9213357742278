"""A second set, written by an author who had not seen the importer: measured blind once, then tuned on."""

from __future__ import annotations

from tests.minutes_samples.second import other, word_a, word_b, word_c

SAMPLES = (*word_a.SAMPLES, *word_b.SAMPLES, *word_c.SAMPLES, *other.SAMPLES)
