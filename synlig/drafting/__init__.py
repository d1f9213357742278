"""Minutes written in Word, LibreOffice or as a PDF become a draft to go on with.

Bytes in, a draft and a report out: the room knows no content folder, prints nothing and writes no file. What can be put in
a field is put there; nothing is guessed, and no word is lost (docs/decisions/0065). The file is read in a child process.
"""

from synlig.drafting.blocks import Dropped, Left
from synlig.drafting.container import LARGEST
from synlig.drafting.draft import Draft, opening, unknown_person
from synlig.drafting.making import Association, Drafted, draft_minutes
from synlig.drafting.refused import Refused
from synlig.drafting.report import left_out, missing, put_elsewhere, report, understood

__all__ = [
    "LARGEST",
    "Association",
    "Draft",
    "Drafted",
    "Dropped",
    "Left",
    "Refused",
    "draft_minutes",
    "left_out",
    "missing",
    "opening",
    "put_elsewhere",
    "report",
    "understood",
    "unknown_person",
]
