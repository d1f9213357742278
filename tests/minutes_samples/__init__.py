"""Sample minutes (referater) for the import, and what is true of each. README.md tells more."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any, Literal

from tests.minutes_samples.model import Sample

Half = Literal[
    "tuning",
    "held",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
]


def samples(half: Half) -> list[Sample]:
    """The documents of one half, in memory. The other half is not imported."""
    found = importlib.import_module(f"tests.minutes_samples.{half}").SAMPLES
    return [make() for make in found]


def build_samples(folder: Path, half: Half) -> list[tuple[Path, dict[str, Any]]]:
    """Writes one half's documents into `folder`, each with its truth beside it as `NAME.truth.json`."""
    folder.mkdir(parents=True, exist_ok=True)
    built = []
    for sample in samples(half):
        truth = {"file": sample.name, "layout": sample.layout, **sample.meeting.truth()}
        path = folder / sample.name
        path.write_bytes(sample.data)
        beside = folder / f"{sample.name}.truth.json"
        beside.write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        built.append((path, truth))
    return built
