"""The twenty documents that an importer is measured on. Who tunes the importer does not read this folder."""

from __future__ import annotations

from tests.minutes_samples.held import other, word_a, word_b

SAMPLES = (*word_a.SAMPLES, *word_b.SAMPLES, *other.SAMPLES)
