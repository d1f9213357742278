"""The command under test: closes a batch. `python -m tests.lifecycle.close_batch FOLDER DATE`"""

from __future__ import annotations

import datetime
import sys
from pathlib import Path

from tests.lifecycle.joining import close
from tests.site_builder import BuiltSite

if __name__ == "__main__":
    close(BuiltSite(Path(sys.argv[1])), datetime.date.fromisoformat(sys.argv[2]))
