"""The receipt of a release: when, how much and with what it was built, for the association's own files.

It is kept beside the release (`releases/<id>.receipt.json`) and never served.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib.metadata import version


@dataclass(frozen=True)
class Receipt:
    """What is written down about a release.

    `counts` are whole numbers under the caller's names (`"pages": 412`), `packages` versions by distribution
    (`"pelican": "4.12.0"`). Neither has room for a person's data; a count that is no number raises `TypeError`.
    """

    build_date: date
    content_hash: str
    counts: Mapping[str, int] = field(default_factory=dict)
    packages: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not all(type(count) is int for count in self.counts.values()):
            raise TypeError("a count is a whole number")

    def to_bytes(self) -> bytes:
        """The receipt as JSON, always the same for the same receipt."""
        rows = {
            "build_date": self.build_date.isoformat(),
            "content_hash": self.content_hash,
            "counts": dict(self.counts),
            "packages": dict(self.packages),
        }
        return json.dumps(rows, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8") + b"\n"


def installed_versions(distributions: Iterable[str]) -> dict[str, str]:
    """The installed version of each distribution; one that is missing raises `PackageNotFoundError`."""
    return {name: version(name) for name in sorted(distributions)}
