"""The private room: what the files in `content/` say, typed, with every mistake found.

It must not know what becomes public: it imports no gate, no edition, no page. Everything in it is private until
the gate says otherwise; nothing in it has a readable `repr`.
"""

from synlig.records.approval import Approval, Approvals, text_hash
from synlig.records.checks import check_content
from synlig.records.consent import Consent, Consents, Purpose
from synlig.records.content import (
    Content,
    Entry,
    MemberFolder,
    MinutesFile,
)
from synlig.records.demo import check_demo, check_untracked
from synlig.records.document import Document
from synlig.records.frozen import SALT_BYTES, FrozenJob, FrozenProfile, digest, freeze, frozen_yaml
from synlig.records.ledger import (
    BatchClosed,
    BatchedProfile,
    Erasure,
    Ledger,
    LedgerLine,
    NumberIssued,
    Withdrawal,
    append_to_ledger,
    read_ledger,
)
from synlig.records.links import PERSON_MARKER
from synlig.records.member import Member
from synlig.records.member_folders import FROZEN, FROZEN_COMING, Progress, silent
from synlig.records.minutes import Correction, ItemKind, Minutes, MinutesState, TaskState
from synlig.records.minutes_checks import own_faults
from synlig.records.minutes_lock import last_lock, lock_of
from synlig.records.reading import read_content
from synlig.records.record import Mark, PrivateRecord, Risk, Swept
from synlig.records.slugs import news_slug, page_address

__all__ = [
    "FROZEN",
    "FROZEN_COMING",
    "PERSON_MARKER",
    "SALT_BYTES",
    "Approval",
    "Approvals",
    "BatchClosed",
    "BatchedProfile",
    "Consent",
    "Consents",
    "Content",
    "Correction",
    "Document",
    "Entry",
    "Erasure",
    "FrozenJob",
    "FrozenProfile",
    "ItemKind",
    "Ledger",
    "LedgerLine",
    "Mark",
    "Member",
    "MemberFolder",
    "Minutes",
    "MinutesFile",
    "MinutesState",
    "NumberIssued",
    "PrivateRecord",
    "Progress",
    "Purpose",
    "Risk",
    "Swept",
    "TaskState",
    "Withdrawal",
    "append_to_ledger",
    "check_content",
    "check_demo",
    "check_untracked",
    "digest",
    "freeze",
    "frozen_yaml",
    "last_lock",
    "lock_of",
    "news_slug",
    "own_faults",
    "page_address",
    "read_content",
    "read_ledger",
    "silent",
    "text_hash",
]
