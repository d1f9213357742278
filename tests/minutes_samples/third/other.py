"""OpenDocument and PDF."""

from __future__ import annotations

from collections.abc import Callable

from tests.minutes_samples.model import Sample

SAMPLES: tuple[Callable[[], Sample], ...] = ()
