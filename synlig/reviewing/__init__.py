"""Review of texts that wait: what waits, what is proposed for it, and how an approval is written down.

It stands beside the gate, reads through records and gate, and writes nothing but `godkendelser.yml`. The terminal's
`review` uses it, and so may the CMS. It shows private texts to the person who reviews, and to nothing else.
"""

from synlig.reviewing.approving import NotApproved, approve
from synlig.reviewing.pending import Pending, names_in, pending_texts
from synlig.reviewing.session import Session, edit_text

__all__ = ["NotApproved", "Pending", "Session", "approve", "edit_text", "names_in", "pending_texts"]
