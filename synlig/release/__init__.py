"""Release: what happens to a finished site before and after anybody can see it.

It is compared with what was asked for (manifest), searched for private values (sweep), its links followed,
its times evened out, and then put out in one step (store), with a way back. The room knows files and
needles; it must not know records or the gate, nor where the needles come from.
"""

from __future__ import annotations

from synlig.release.build_id import BUILD_ID, build_id_of, read_build_id
from synlig.release.errors import DamagedReleaseError, OutputInUseError, ReleaseError, UnknownReleaseError
from synlig.release.finish import NotPublishedError, finish
from synlig.release.gone import gone_addresses
from synlig.release.headers import header_files, headers_for, nginx_rules
from synlig.release.links import LinkProblem, check_links
from synlig.release.manifest import Manifest, check_expected, check_manifest, make_manifest, read_manifest
from synlig.release.moved import moved_addresses
from synlig.release.purge import purge_list
from synlig.release.receipt import Receipt, installed_versions
from synlig.release.store import Release, Store
from synlig.release.sweep import Findings, Hit, sweep
from synlig.release.times import set_times

__all__ = [
    "BUILD_ID",
    "DamagedReleaseError",
    "Findings",
    "Hit",
    "LinkProblem",
    "Manifest",
    "NotPublishedError",
    "OutputInUseError",
    "Receipt",
    "Release",
    "ReleaseError",
    "Store",
    "UnknownReleaseError",
    "build_id_of",
    "check_expected",
    "check_links",
    "check_manifest",
    "finish",
    "gone_addresses",
    "header_files",
    "headers_for",
    "installed_versions",
    "make_manifest",
    "moved_addresses",
    "nginx_rules",
    "purge_list",
    "read_build_id",
    "read_manifest",
    "set_times",
    "sweep",
]
