"""The catalogue's own pages for a pool as large as wanted, without content, gate's texts or Pelican.

    python3 -m bench.large_catalogue 2000 FOLDER

For measures (`bench/catalogue.py`) and for the tests in a browser. The pool is invented neighbours like the members of
the demonstration, through the k-gate, the same for one number of profiles.
"""

from __future__ import annotations

import shutil
import sys
from functools import cache
from pathlib import Path

from bench.neighbours import neighbours
from bench.neighbours.__main__ import ROOT, demo_profiles
from synlig.edition import Profile
from synlig.gate.k import POOLED_AVERAGE, guard_profiles
from synlig.pages import (
    Page,
    Paper,
    SiteFile,
    catalogue_pages,
    lists_papers,
    make_site,
    sheets_pages,
    theme_files,
)
from synlig.pages.catalogue import CataloguePage, ComparePage, MatchPage
from synlig.pages.profile import ProfilePage
from tests.theme.invented import edition, html_of

K = 6
SEED = 4
STATIC = "tema/"
WRITTEN = (CataloguePage, ComparePage, MatchPage)
A_SHEET = 23_000
"""Bytes that a page says of a sheet on paper, which is not set here."""
PROFILE_PAGES = 5
"""Of so many profiles the own page is written, too."""


@cache
def large_pool(number: int) -> tuple[Profile, ...]:
    """So many invented profiles as they are shown under `informed`."""
    return guard_profiles(neighbours(demo_profiles(), number, SEED), "informed", K, POOLED_AVERAGE).profiles


def write_catalogue(profiles: tuple[Profile, ...], folder: Path) -> None:
    """The pages that search, compare and match, a few profiles, and the theme, in a folder that is not there yet."""
    folder.mkdir(parents=True)
    static = ROOT / "themes/vaev/static"
    shutil.copytree(static, folder / STATIC)  # modules by themselves too, for tests that call one
    for name, data in theme_files(static):
        _write(folder / STATIC / name, data)
    invented = edition(profiles=profiles)
    own = sorted(profile.number for profile in profiles)[:PROFILE_PAGES]
    site = make_site(invented, STATIC)
    papers = (*sheets_pages(invented, site), *lists_papers(invented, site))
    site.sizes.update({paper.address: A_SHEET for paper in papers if isinstance(paper, Paper)})
    for item in catalogue_pages(invented, site):
        if isinstance(item, SiteFile):
            _write(folder / item.address, item.data)
        elif isinstance(item, WRITTEN) or (isinstance(item, ProfilePage) and item.number in own):
            _write(_file_of(folder, item), html_of(item).encode())


def _file_of(folder: Path, page: Page) -> Path:
    return folder / page.address / "index.html"


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


if __name__ == "__main__":
    write_catalogue(large_pool(int(sys.argv[1])), Path(sys.argv[2]))
