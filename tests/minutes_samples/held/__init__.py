"""The twenty documents that an importer is measured on."""

from __future__ import annotations

SAMPLES = ()
