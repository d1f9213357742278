"""Which text somebody has approved. No free text of a private record goes out by any other way (design.md 5.4)."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from synlig.records import Approval, Approvals, text_hash


@dataclass(frozen=True, repr=False)
class ApprovedTexts:
    """The approvals of one document. `author` is the member who wrote the source, and can approve nothing in it."""

    approvals: Approvals
    author: str | None
    on: datetime.date

    def find(self, field: str, source: str) -> str | None:
        """The newest approved text of a source in a field; None where this exact source has not been approved."""
        wanted = text_hash(source)
        found = [approval for approval in self.counting() if approval.field == field]
        texts = [approval.text for approval in found if approval.source_sha256 == wanted]
        return texts[-1].strip() if texts else None

    def counting(self) -> Iterator[Approval]:
        """The approvals that count: given by somebody else, and not after the build date."""
        for approval in self.approvals.approvals:
            if approval.by != self.author and approval.on <= self.on:
                yield approval
