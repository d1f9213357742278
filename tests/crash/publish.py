"""The command under test: puts out a release. `python -m tests.crash.publish OUTPUT TEXT [copies]`"""

from __future__ import annotations

import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from synlig.release import Receipt, Store, make_manifest


def publish(output: Path, text: str) -> None:
    with Store(output) as store:
        folder = store.new_work_folder()
        (folder / "nyt").mkdir()
        for page in (folder / "index.html", folder / "nyt" / "index.html"):
            page.write_text(text, encoding="utf-8", newline="\n")
        manifest = make_manifest(folder)
        made_at = datetime(2026, 11, 12, len(store.releases()), tzinfo=UTC)
        store.add(folder, made_at, manifest, Receipt(date(2026, 11, 12), manifest.content_hash))
        store.prune(1)


def refuse_links(*_arguments: object, **_options: object) -> None:
    raise OSError("no links on this disk")


if __name__ == "__main__":
    if "copies" in sys.argv[3:]:
        os.symlink = refuse_links
    publish(Path(sys.argv[1]), sys.argv[2])
