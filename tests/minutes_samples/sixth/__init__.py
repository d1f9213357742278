"""Twenty-four documents by an author who had not seen the importer: five volunteers, each with "
"habits of their own."""

from __future__ import annotations

from tests.minutes_samples.sixth import accounts, designer, parish, principal, project

SAMPLES = (
    *principal.SAMPLES,
    *project.SAMPLES,
    *parish.SAMPLES,
    *designer.SAMPLES,
    *accounts.SAMPLES,
)
