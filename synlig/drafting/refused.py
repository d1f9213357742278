"""Why a file cannot become a draft, said so that a minute-taker knows what to do. Never with a word of the file."""

from __future__ import annotations


class Refused(Exception):
    """What is wrong with the file, and what to do about it. `lacks`: what has to be given beside it, `"group"` or `"date"`."""

    def __init__(self, wrong: str, mend: str, lacks: str = "") -> None:
        super().__init__(wrong, mend)
        self.wrong = wrong
        self.mend = mend
        self.lacks = lacks
