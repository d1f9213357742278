"""The sweep: a finished site is searched for every private value there is, in every spelling and encoding.

    findings = sweep(folder, needles, allowed=office_block, known=theme_files)

One idea a module: `readers` turns a file into texts (`images`, `pdf`, `cbor` for the harder ones), `views` finds
the texts in a text, `folding` brings texts and values into the form they are compared in, `spelled` knows how a
value may be written, `numerals` and `digests` what counts as a number or a hash, `search` looks for all at once.
"""

from __future__ import annotations

from synlig.release.sweep.readers import read_texts
from synlig.release.sweep.sweeper import UNKNOWN_TYPE, UNREADABLE, Findings, Hit, sweep
from synlig.release.sweep.unreadable import UnknownType, Unreadable

__all__ = [
    "UNKNOWN_TYPE", "UNREADABLE", "Findings", "Hit", "UnknownType", "Unreadable", "read_texts", "sweep",
]  # fmt: skip
