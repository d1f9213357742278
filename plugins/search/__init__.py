"""Full-text search over the finished pages: Pagefind, whose binary comes in its wheel (MIT; no server, no third party).

Only pages that search engines may list are searched too: the theme marks them with `data-pagefind-body`.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from pagefind_bin_extended import get_executable
from pelican import Pelican, signals

from plugins.guard import Guard
from synlig import addresses

FOLDER = "pagefind"
_LOADED = ("pagefind-entry.json", "pagefind-worker.js")
"""What `pagefind.js` loads beside the index. Pagefind also writes its own search forms, 400 kB that our page never
asks for: whatever lies in the site has to be searched for private values, and copied to the server."""


def make_index(output: Path) -> None:
    """Write the search index of a finished site into its `pagefind/`."""
    subprocess.run(
        [
            get_executable(),
            "--site",
            str(output),
            "--output-subdir",
            FOLDER,
            "--force-language",
            "da",
            "--glob",
            _searched(output),
            "--quiet",
        ],
        check=True,
        env={"PATH": os.environ.get("PATH", ""), "RAYON_NUM_THREADS": "1"},
    )
    for file in (output / FOLDER).glob("pagefind-*"):
        if file.name not in _LOADED:
            file.unlink()


def _searched(output: Path) -> str:
    """The pages to read: all but the catalogue's, of which there are a thousand and none may be listed."""
    catalogue = addresses.CATALOGUE.rstrip("/")
    folders = sorted(path.name for path in output.iterdir() if path.is_dir() and path.name != catalogue)
    return f"{{*.html,{{{','.join(folders)}}}/**/*.html}}"


def _index(pelican: Pelican) -> None:
    guard: Guard = pelican.settings["SYNLIG_GUARD"]
    output = Path(pelican.output_path)
    make_index(output)
    for file in sorted((output / FOLDER).rglob("*")):
        if file.is_file():
            guard.written.add(file.relative_to(output).as_posix())


def register() -> None:
    signals.finalized.connect(_index)
