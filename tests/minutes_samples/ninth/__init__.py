"""The eighteen documents of the ninth set; whoever tunes the importer never reads them."""

from __future__ import annotations

from tests.minutes_samples.ninth import nurse, office, sales

SAMPLES = (*office.SAMPLES, *nurse.SAMPLES, *sales.SAMPLES)
