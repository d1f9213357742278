"""Twenty-four documents by several writers; not tuned on, only measured by name."""

from __future__ import annotations

from tests.minutes_samples.fourth import engineer, it_man, manager, nurse, teacher

SAMPLES = (*engineer.SAMPLES, *nurse.SAMPLES, *manager.SAMPLES, *teacher.SAMPLES, *it_man.SAMPLES)
