"""How long the CMS lets things last that no other module says. Why so long: docs/decisions/0085 and 0087."""

from datetime import timedelta

IDLE_AMONG_MEMBERS = timedelta(minutes=30)
"""How long nothing may happen before whoever can see members' data is logged out."""
IDLE = timedelta(hours=2)
"""The same for a writer, who sees nothing that visitors do not."""
LONGEST_SESSION = timedelta(hours=12)
"""A working day; then one logs in again, however busy."""
KEPT_DRAFT = timedelta(days=365)
"""A text that nobody touched or saved for a year is nobody's work any more."""
