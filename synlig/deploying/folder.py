"""A folder that the web server serves `current` of, on this machine or on a disk that it sees."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from synlig.deploying.deploy import Step
from synlig.deploying.errors import DeployError
from synlig.language import _
from synlig.release import DamagedReleaseError, Release, Store


@dataclass(frozen=True)
class FolderTarget:
    """It is an output folder like ours, without editions, receipts and accounts: those are nobody's there.

    `current` is a link; on a disk without links a copy, swapped by two renames.
    """

    folder: Path

    def put(self, store: Store, release: Release, kept: AbstractSet[str], step: Step) -> None:
        """A folder that is missing is never made: it may be a disk that is not there today."""
        if not self.folder.is_dir():
            raise DeployError(
                "no-folder",
                _(
                    "Mappen under deploy i site.yml findes ikke. Opret den, eller sæt disken til, og prøv igen."
                ),
            )
        step(_("Lægger på webserveren"), 0, None)
        try:
            with Store(self.folder) as there:
                self._put(store, there, release, kept)
        except OSError as error:
            raise DeployError(
                "folder",
                _("Mappen til webserveren kan ikke skrives: {reason}. Ret det, og prøv igen.").format(
                    reason=error.strerror or type(error).__name__
                ),
            ) from error

    def _put(self, store: Store, there: Store, release: Release, kept: AbstractSet[str]) -> None:
        if not self._put_again(there, release):
            there.take_in(store, release)
        for other in there.releases():
            if not other.is_current and other.id not in kept:
                there.remove(other)

    def _put_again(self, there: Store, release: Release) -> bool:
        """Whether it lay there already, whole. One that is damaged goes, unless visitors see it: then it is mended by
        the one to come.
        """
        found = next((each for each in there.releases() if each.id == release.id), None)
        if found is None:
            return False
        try:
            there.rollback(release.id)
        except DamagedReleaseError:
            if found.is_current:
                raise
            there.remove(found)
            return False
        return True
