"""Eighteen documents by an author who had not seen the importer: three hands."""

from __future__ import annotations

from tests.minutes_samples.twelfth import bookkeeper, engineer, kindergarten

SAMPLES = (*bookkeeper.SAMPLES, *engineer.SAMPLES, *kindergarten.SAMPLES)
