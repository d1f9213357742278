"""Twenty-four documents by four volunteers: a shop owner, a surveyor, an HR consultant and a journalist."""

from __future__ import annotations

from tests.minutes_samples.eleventh import hr, journalist, shop, surveyor

SAMPLES = (*shop.SAMPLES, *surveyor.SAMPLES, *hr.SAMPLES, *journalist.SAMPLES)
