"""Sikkerhedskopi: all of an association's files in one that only the holder of a key can open; tried, and brought back.

The file is a tar archive encrypted by age (https://age-encryption.org/v1), so that it can be opened without us as well.
The key's private half is shown once and kept nowhere. Knows nothing of Django.
"""

from synlig.cms.backups.archive import NAME, Kept, Made, make_backup
from synlig.cms.backups.key import BackupKey, NoKey, make_key, note_proof, read_identity, read_key
from synlig.cms.backups.opening import Checked, NotOpened, check_backup, restore_backup
from synlig.cms.backups.register import Listed, add_made, read_made

__all__ = [
    "NAME",
    "BackupKey",
    "Checked",
    "Kept",
    "Listed",
    "Made",
    "NoKey",
    "NotOpened",
    "add_made",
    "check_backup",
    "make_backup",
    "make_key",
    "note_proof",
    "read_identity",
    "read_key",
    "read_made",
    "restore_backup",
]
