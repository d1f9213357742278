"""Twenty-four documents by an author who had not seen the importer: four hands of six each."""

from __future__ import annotations

from tests.minutes_samples.fifth import buyer, clerk, craftsman, nurse

SAMPLES = (*buyer.SAMPLES, *clerk.SAMPLES, *nurse.SAMPLES, *craftsman.SAMPLES)
