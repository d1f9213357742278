"""The command under test: erases the chair of an association. `python -m tests.crash.erasing FOLDER`"""

from __future__ import annotations

import sys
from pathlib import Path

from synlig.withdrawing import Erased, Place, erase
from tests.withdrawing.test_withdraw import CHAIR, OFFICE, TODAY, Built, nobody_else, show_all


def erase_chair(site: Built) -> Erased:
    """All of `build.py erase`, but that the new release is set without Pelican."""
    place = Place(site.content, "content", site.output, OFFICE, nobody_else)
    return erase(CHAIR, TODAY, place, show_all)


if __name__ == "__main__":
    assert erase_chair(Built(Path(sys.argv[1]))).is_done
