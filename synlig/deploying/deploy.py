"""The release that is out here goes out there."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import Protocol

from synlig.deploying.errors import DeployError
from synlig.language import _
from synlig.release import Release, Store, check_manifest
from synlig.release.manifest import refuse_damaged

Step = Callable[[str, int, int | None], None]
"""Told what is being done, and how far it is: `("Sender", 40, 100)`."""


class Target(Protocol):
    """Where a web server finds its site."""

    def put(self, store: Store, release: Release, kept: AbstractSet[str], step: Step) -> None:
        """Put the release out there, and remove every other that is not `kept`; `DeployError` where it cannot."""


def deploy(store: Store, target: Target, step: Step) -> Release:
    """Put the release that is out here out at the target, which then has no release that is gone here.

    The store must be held, so that nothing of it is changed meanwhile. `DeployError` where there is no release, or the
    target cannot be reached; `DamagedReleaseError` where its files are not those of its manifest any more.
    """
    release = store.current()
    if release is None:
        raise DeployError("nothing", _("Der er ikke bygget nogen hjemmeside endnu. Byg den først."))
    refuse_damaged(check_manifest(release.folder, store.manifest(release)))
    target.put(store, release, {each.id for each in store.releases()}, step)
    return release
