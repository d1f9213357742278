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
    Progress,
    news_slug,
    page_address,
    read_content,
    silent,
)
from synlig.records.demo import check_demo, check_untracked
from synlig.records.document import Document
from synlig.records.links import PERSON_MARKER
from synlig.records.member import Member
from synlig.records.minutes import ItemKind, Minutes, MinutesState, TaskState
from synlig.records.record import Mark, PrivateRecord, Risk, Swept

__all__ = [
    "PERSON_MARKER",
    "Approval",
    "Approvals",
    "Consent",
    "Consents",
    "Content",
    "Document",
    "Entry",
    "ItemKind",
    "Mark",
    "Member",
    "MemberFolder",
    "Minutes",
    "MinutesFile",
    "MinutesState",
    "PrivateRecord",
    "Progress",
    "Purpose",
    "Risk",
    "Swept",
    "TaskState",
    "check_content",
    "check_demo",
    "check_untracked",
    "news_slug",
    "page_address",
    "read_content",
    "silent",
    "text_hash",
]
