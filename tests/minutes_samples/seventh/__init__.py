"""The seventh set: five hands, written by an author who had not seen the importer."""

from __future__ import annotations

from tests.minutes_samples.seventh import adviser, choir, floor, scrum, union

SAMPLES = (*union.SAMPLES, *scrum.SAMPLES, *choir.SAMPLES, *floor.SAMPLES, *adviser.SAMPLES)
