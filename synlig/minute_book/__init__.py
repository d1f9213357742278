"""The minute book: minutes are approved and locked, and what is changed afterwards is written down as a correction.

It stands beside the gate and knows records alone; it writes nothing but the minutes' own file. The commands `approve`
and `correct` use it, and so may the CMS.
"""

from synlig.minute_book.approving import approve_minutes
from synlig.minute_book.correcting import correct_minutes
from synlig.minute_book.file import NotInBook

__all__ = ["NotInBook", "approve_minutes", "correct_minutes"]
