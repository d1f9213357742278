"""The files of content/, each with its history; everything the CMS writes there goes through here. No Django.

A save says which revision it began from, and is refused where the file has become another since: nothing is written
over unseen, be it another editor's text or a hand edit. `VersionedFiles` is all that the other rooms need; it knows
paths and bytes, not what they say.
"""

from synlig.cms.versions.conflict import Conflict
from synlig.cms.versions.entry import Act, Entry, Version, revision_of
from synlig.cms.versions.merge import Stretch, merge
from synlig.cms.versions.overview import KEPT_IN_BIN, Binned, Changed
from synlig.cms.versions.paths import KINDS, NotAllowed, is_file_path
from synlig.cms.versions.store import NotKept, VersionedFiles, histories

__all__ = [
    "KEPT_IN_BIN",
    "KINDS",
    "Act",
    "Binned",
    "Changed",
    "Conflict",
    "Entry",
    "NotAllowed",
    "NotKept",
    "Stretch",
    "Version",
    "VersionedFiles",
    "histories",
    "is_file_path",
    "merge",
    "revision_of",
]
