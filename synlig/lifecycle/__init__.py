"""How a member comes into the catalogue: a consent is recorded, a batch is closed, an end is remembered in time.

It stands beside the gate like the review, reads through records and gate, and writes `samtykke.yml`, `udgivet.yml` and
the ledger; a build writes none of them. It knows nothing of pages, site or release.
"""

from synlig.lifecycle.batch import Batch, close_batch, plan_batch
from synlig.lifecycle.consent_text import BLANK, newest_text, purposes_of, replaced_by, texts_in_use
from synlig.lifecycle.consenting import Answers, NotRecorded, Proposed, propose, record
from synlig.lifecycle.lock import one_at_a_time
from synlig.lifecycle.narrowing import IN_CATALOGUE, left_without, what_stays
from synlig.lifecycle.reminders import Reminder, as_json, as_lines, reminders
from synlig.lifecycle.session import ConsentSession

__all__ = [
    "BLANK",
    "IN_CATALOGUE",
    "Answers",
    "Batch",
    "ConsentSession",
    "NotRecorded",
    "Proposed",
    "Reminder",
    "as_json",
    "as_lines",
    "close_batch",
    "left_without",
    "newest_text",
    "one_at_a_time",
    "plan_batch",
    "propose",
    "purposes_of",
    "record",
    "reminders",
    "replaced_by",
    "texts_in_use",
    "what_stays",
]
