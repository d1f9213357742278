"""Twenty-four documents by an author who had not seen the importer, in five hands."""

from __future__ import annotations

from tests.minutes_samples.eighth import caseworker, electrician, hotelier, technician, vicar

SAMPLES = (
    *caseworker.SAMPLES,
    *hotelier.SAMPLES,
    *electrician.SAMPLES,
    *technician.SAMPLES,
    *vicar.SAMPLES,
)
