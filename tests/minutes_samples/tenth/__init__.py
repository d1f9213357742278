"""The tenth set, by an author who had not seen the importer: three hands, and only measured."""

from __future__ import annotations

from tests.minutes_samples.tenth import editor, librarian, police

SAMPLES = (*police.SAMPLES, *librarian.SAMPLES, *editor.SAMPLES)
