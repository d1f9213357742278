"""Accounting: what the association must be able to show about its processing of personal data.

The record of processing activities, and the answer to a member who asks. Both are made from the settings, the content
and the account that the gate gave; the room changes nothing.
"""

from synlig.accounting.activities import Activities, activities_of
from synlig.accounting.answer import answer_json, answer_text
from synlig.accounting.editing import Editing
from synlig.accounting.record import record_json, record_text

__all__ = [
    "Activities",
    "Editing",
    "activities_of",
    "answer_json",
    "answer_text",
    "record_json",
    "record_text",
]
