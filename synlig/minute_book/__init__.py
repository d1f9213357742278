"""The minute book: minutes are approved and locked, and what is changed afterwards is written down as a correction.

It stands beside the gate and knows records alone; it writes nothing but the minutes' own file. The commands `approve`
and `correct` use it; the CMS, whose files have histories, takes the text and saves it itself.
"""

from synlig.minute_book.approving import approve_minutes, approved_text
from synlig.minute_book.correcting import correct_minutes, corrected_text
from synlig.minute_book.file import BookFile, NotInBook, read_minutes

__all__ = [
    "BookFile",
    "NotInBook",
    "approve_minutes",
    "approved_text",
    "correct_minutes",
    "corrected_text",
    "read_minutes",
]
